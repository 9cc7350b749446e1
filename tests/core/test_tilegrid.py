"""The tile grid covers every pixel and lies exactly on the source, whatever the geometry."""

from __future__ import annotations

import sqlite3

import geopandas
import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import geometry_mask
from shapely.geometry import Point, Polygon

from tests.helpers.flat_tasks import tilegrid
from tests.helpers.rasters import NORTH_UP, TRANSFORMS, noise, write_polygons, write_raster
from urban_ml_plugin.core.images.tile_layer import tile_layer, write_grid_tiles, write_tiles
from urban_ml_plugin.core.rasters.grid import TileGrid, runs
from urban_ml_plugin.core.runtime.errors import InputError, OutputError


@st.composite
def grids(draw, transforms=(NORTH_UP,)):
    tile_size = draw(st.integers(8, 40))
    stride = draw(st.integers(1, tile_size))
    width, height = (draw(st.integers(tile_size, 6 * tile_size)) for _ in range(2))
    return TileGrid(width, height, draw(st.sampled_from(transforms)), "", tile_size, stride)


@given(grids())
def test_every_pixel_lies_in_a_tile_and_no_tile_lies_beyond_the_raster(grid):
    covered = np.zeros((grid.height, grid.width), bool)
    for row in range(grid.rows):
        for column in range(grid.columns):
            window = grid.strip(row, column, 1)
            part = covered[
                window.row_off : window.row_off + window.height, window.col_off : window.col_off + window.width
            ]
            assert part.size
            part[:] = True
    assert covered.all()
    assert len(grid) == grid.rows * grid.columns


@given(grids(), st.data())
def test_a_strip_spans_its_tiles_from_the_first_to_the_last(grid, data):
    column = data.draw(st.integers(0, grid.columns - 1))
    count = data.draw(st.integers(1, grid.columns - column))
    first, strip, last = grid.strip(0, column, 1), grid.strip(0, column, count), grid.strip(0, column + count - 1, 1)
    assert strip.col_off == first.col_off
    assert strip.col_off + strip.width == last.col_off + last.width


@given(grids(tuple(TRANSFORMS.values())), st.data())
def test_a_polygon_has_its_corners_on_the_pixel_corners_of_its_tile(grid, data):
    row, column = data.draw(st.integers(0, grid.rows - 1)), data.draw(st.integers(0, grid.columns - 1))
    corners = np.array(grid.polygon(row, column).exterior.coords)[:4]
    # Back in pixels; a map unit holds as many of them as need be, far from the origin, hence the tolerance.
    pixels = np.array([~grid.transform * tuple(corner) for corner in corners])
    left, top = column * grid.stride, row * grid.stride
    size = grid.tile_size
    expected = [(left, top), (left + size, top), (left + size, top + size), (left, top + size)]
    np.testing.assert_allclose(pixels, expected, atol=1e-3)


@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS)
def test_burning_a_polygon_into_the_raster_gives_exactly_the_pixels_of_its_tile(transform):
    grid = TileGrid(50, 40, transform, "", 16, 12)
    for row in range(grid.rows):
        for column in range(grid.columns):
            burnt = geometry_mask([grid.polygon(row, column)], (40, 50), transform, invert=True)
            expected = np.zeros((40, 50), bool)
            expected[row * 12 : row * 12 + 16, column * 12 : column * 12 + 16] = True
            np.testing.assert_array_equal(burnt, expected)


@given(grids(tuple(TRANSFORMS.values())), st.data())
def test_a_cell_is_the_middle_of_its_tile_and_falls_on_pixel_borders(grid, data):
    row, column = data.draw(st.integers(0, grid.rows - 1)), data.draw(st.integers(0, grid.columns - 1))
    corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
    pixels = np.array([~grid.transform * (grid.cell_transform * corner) for corner in corners])
    np.testing.assert_allclose(pixels, pixels.round(), atol=1e-3)
    cell = Polygon([grid.cell_transform * corner for corner in corners])
    tile = grid.polygon(row, column)
    if grid.stride == grid.tile_size:
        assert cell.symmetric_difference(tile).area <= 1e-6 * tile.area
    else:
        assert cell.within(tile.buffer(1e-3 * tile.length / grid.tile_size))
        assert Point(~grid.transform * cell.centroid.coords[0]).distance(
            Point(~grid.transform * tile.centroid.coords[0])
        ) == pytest.approx(0 if (grid.tile_size - grid.stride) % 2 == 0 else 0.5**0.5, abs=1e-3)


@given(st.sets(st.integers(0, 40)), st.integers(1, 7))
def test_runs_hold_every_column_once_and_none_is_too_long(columns, longest):
    found = list(runs(np.array(sorted(columns), int), longest))
    assert [column for first, count in found for column in range(first, first + count)] == sorted(columns)
    assert all(1 <= count <= longest for _, count in found)


@pytest.mark.parametrize(
    ("size", "tile_size", "stride", "remedy"),
    [
        ((100, 30), 32, 32, "at most 30"),
        ((100, 100), 4, 4, "choose 8 or more"),
        ((100, 100), 16, 17, "no ground is left out"),
        ((100, 100), 16, 0, "between 1 and"),
    ],
)
def test_an_impossible_grid_is_refused_with_the_remedy(size, tile_size, stride, remedy):
    with pytest.raises(InputError, match=remedy):
        TileGrid(*size, NORTH_UP, "", tile_size, stride)


def test_a_tile_layer_tells_row_column_and_gaps_apart():
    grid = TileGrid(64, 48, NORTH_UP, "EPSG:32632", 16, 16)
    rows, columns = np.array([0, 2]), np.array([3, 1])
    cluster = np.ma.masked_array(np.array([7, 9], np.uint8), mask=[False, True])
    layer = tile_layer(grid, rows, columns, {"cluster": cluster, "valid": np.array([1.0, 0.25])})
    assert layer["tile_id"].tolist() == [3, 9]
    assert layer["row"].tolist() == [0, 2]
    assert layer["col"].tolist() == [3, 1]
    assert layer["cluster"].isna().tolist() == [False, True]
    assert layer["cluster"][0] == 7
    assert layer.crs.to_epsg() == 32632
    assert layer.geometry[0].equals(grid.polygon(0, 3))


@pytest.mark.parametrize("crs", ["EPSG:32632", ""])
def test_tiles_written_in_parts_are_one_layer_with_gaps_as_null(tmp_path, monkeypatch, crs):
    monkeypatch.setattr("urban_ml_plugin.core.images.tile_layer.TILES_PER_PART", 7)
    grid = TileGrid(160, 80, NORTH_UP, crs, 16, 16)
    rows, columns = np.divmod(np.arange(len(grid)), grid.columns)
    unknown = np.arange(len(grid)) % 3 == 0
    fields = {
        # The first part of the layer has no cluster at all.
        "cluster": np.ma.masked_array(np.arange(len(grid), dtype=np.int32), mask=unknown | (np.arange(len(grid)) < 7)),
        "confidence": np.where(unknown, np.nan, 0.5),
        "valid": np.ones(len(grid), np.float32),
    }
    path = str(tmp_path / "tiles.gpkg")
    write_tiles(path, grid, rows, columns, fields)
    layer = geopandas.read_file(path)
    assert (layer.crs.to_string() if layer.crs else "") == crs
    assert layer["tile_id"].tolist() == list(range(len(grid)))
    assert all(shape.equals(grid.polygon(*place)) for shape, *place in zip(layer.geometry, layer["row"], layer["col"]))
    with sqlite3.connect(path) as database:
        clusters = [value for (value,) in database.execute("SELECT cluster FROM tiles ORDER BY tile_id")]
        kinds = dict(database.execute("SELECT name, type FROM pragma_table_info('tiles')"))
        nulls = database.execute("SELECT count(*) FROM tiles WHERE confidence IS NULL").fetchone()[0]
        indexed = database.execute("SELECT count(*) FROM rtree_tiles_geom").fetchone()[0]
    assert clusters == fields["cluster"].tolist()
    assert "INT" in kinds["cluster"]
    assert nulls == unknown.sum()
    assert indexed == len(grid)


def test_tiles_that_are_not_in_use_have_no_values_but_share_what_all_have(tmp_path):
    grid, shares = TileGrid(48, 32, NORTH_UP, "", 16, 16), np.array([[1, 0.5, 0], [0.2, 1, 1]])
    fields = {
        "cluster": np.array([3, 1]),
        "changed": np.array([True, False]),
        "confidence": np.array([0.25, 0.5], np.float32),
        "suspect": np.array([None, "season?"], object),
        "city": "Lima",
    }
    path = str(tmp_path / "tiles.gpkg")
    write_grid_tiles(path, grid, shares, (np.array([0, 1]), np.array([0, 2])), fields)
    with sqlite3.connect(path) as database:
        query = "SELECT tile_id, valid, cluster, changed, confidence, suspect, city FROM tiles ORDER BY tile_id"
        rows = database.execute(query).fetchall()
    assert rows == [
        (0, 1, 3, 1, 0.25, None, "Lima"),
        (1, 0.5, None, None, None, None, "Lima"),
        (3, 0.2, None, None, None, None, "Lima"),
        (4, 1, None, None, None, None, "Lima"),
        (5, 1, 1, 0, 0.5, "season?", "Lima"),
    ]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    grid = TileGrid(16, 16, NORTH_UP, "", 16, 16)
    with pytest.raises(OutputError, match="cannot be written"):
        write_tiles(str(tmp_path / "none" / "tiles.gpkg"), grid, np.array([0]), np.array([0]), {})


def test_the_task_writes_the_tiles_that_hold_valid_pixels_with_their_share(tmp_path):
    pixels = noise(3, 50, 64)
    pixels[:, :16, :24] = 0
    path = write_raster(tmp_path / "a.tif", pixels, nodata=0)
    result = tilegrid(input=path, tile_size=16, output=str(tmp_path / "tiles.gpkg"))
    assert result == {"tiles": 15, "rows": 4, "columns": 4}
    layer = geopandas.read_file(tmp_path / "tiles.gpkg").set_index("tile_id")
    assert 0 not in layer.index
    assert layer["valid"][1] == 0.5
    assert layer["valid"][2] == 1
    assert layer["valid"][15] == 2 / 16  # two of its sixteen rows lie on the raster
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.tif", "tiles.gpkg"]


def test_the_task_honours_mask_polygons(tmp_path):
    path = write_raster(tmp_path / "a.tif", noise(3, 64, 64))
    corner = Polygon([NORTH_UP * place for place in ((20, 20), (30, 20), (30, 30), (20, 30))])
    mask = write_polygons(tmp_path / "mask.gpkg", [corner])
    tilegrid(input=path, tile_size=16, output=str(tmp_path / "tiles.gpkg"), mask=mask)
    layer = geopandas.read_file(tmp_path / "tiles.gpkg")
    assert layer["tile_id"].tolist() == [5]
    assert layer["valid"].tolist() == [100 / 256]


def test_the_task_refuses_a_raster_of_nodata_and_leaves_nothing(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((1, 32, 32), "uint8"), nodata=0)
    with pytest.raises(InputError, match="no valid pixel"):
        tilegrid(input=path, tile_size=16, output=str(tmp_path / "tiles.gpkg"))
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]


@settings(max_examples=10)
@given(st.integers(1, 3000), st.integers(1, 3000))
def test_tile_ids_are_unique_on_grids_of_any_size(rows, columns):
    grid = TileGrid(8 * columns, 8 * rows, Affine.identity(), "", 8, 8)
    last = tile_layer(grid, np.array([0, rows - 1]), np.array([columns - 1, columns - 1]), {})["tile_id"].tolist()
    assert last == [columns - 1, rows * columns - 1]

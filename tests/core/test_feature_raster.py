"""Feature rasters read back, and laid on the imagery and the labels that belong to them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from shapely.geometry import box

from tests.helpers.rasters import NORTH_UP, TRANSFORMS, noise, write_polygons, write_raster
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.embedding.feature_raster import FeatureCells, grid_on, read_classes
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.rasters.raster_path import RasterPath
from urban_ml_plugin.core.rasters.tile_raster import FeatureRaster, write_labels
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError

UTM = CRS.from_epsg(32632).to_wkt()


def write_features(path: Path, grid: TileGrid, features: np.ndarray, **tags: str) -> str:
    """Features (rows, columns, D); NaN where a tile has none."""
    with FeatureRaster(str(path), grid, features.shape[2], tags) as raster:
        for row, values in enumerate(features):
            columns = np.flatnonzero(np.isfinite(values).all(axis=1))
            raster.write_row(row, columns, values[columns].astype(np.float32))
    return str(path)


def grid_of(raster: str, tile_size: int, stride: int | None = None) -> TileGrid:
    with Imagery(raster) as imagery:
        return imagery.grid(tile_size, stride)


def test_cells_come_back_with_their_places_and_without_the_empty_ones(tmp_path):
    raster = write_raster(tmp_path / "r.tif", noise(3, 40, 48))
    grid = grid_of(raster, 8)
    features = np.random.default_rng(0).normal(size=(5, 6, 7))
    features[2, 3], features[0, 0, 4] = np.nan, np.nan
    path = write_features(tmp_path / "f.tif", grid, features, URBAN_ML_PARAMETERS=json.dumps({"network": "urban"}))
    with FeatureCells(path) as cells:
        parts = list(cells)
        assert (cells.dimension, cells.network, len(cells.fingerprint)) == (7, "urban", 16)
        assert cells.grid.cell_transform == grid.cell_transform
        assert (cells.grid.rows, cells.grid.columns) == (5, 6)
    rows, columns, values = (np.concatenate(part) for part in zip(*parts))
    assert sorted({(r, c) for r in range(5) for c in range(6)} - set(zip(rows, columns))) == [(0, 0), (2, 3)]
    np.testing.assert_array_equal(values, features[rows, columns].astype(np.float32))


def test_large_rasters_come_in_parts_that_cover_each_cell_once(tmp_path, monkeypatch):
    monkeypatch.setattr("urban_ml_plugin.core.embedding.feature_raster.VALUES_READ", 50)
    grid = TileGrid.of_cells(10, 7, NORTH_UP, "")
    path = write_features(tmp_path / "f.tif", grid, np.random.default_rng(0).normal(size=(7, 10, 2)))
    with FeatureCells(path) as cells:
        parts = list(cells)
    assert len(parts) == 4
    assert np.array_equal(np.concatenate([part.rows * 10 + part.columns for part in parts]), np.arange(70))


def test_a_mask_leaves_cells_out_whose_middle_is_outside(tmp_path):
    grid = TileGrid.of_cells(4, 4, NORTH_UP, UTM)
    path = write_features(tmp_path / "f.tif", grid, np.random.default_rng(0).normal(size=(4, 4, 2)))
    left, top = NORTH_UP * (0, 0)
    mask = write_polygons(tmp_path / "m.gpkg", [box(left, top - 1.2, left + 0.8, top)])
    with FeatureCells(path, mask) as cells:
        (part,) = cells
    assert list(zip(part.rows, part.columns)) == [(0, 0), (0, 1), (1, 0), (1, 1)]


@pytest.mark.parametrize(
    ("transform", "tile_size", "stride"),
    [(transform, 16, 8) for transform in TRANSFORMS.values()]
    + [(NORTH_UP, tile_size, stride) for tile_size, stride in ((8, 8), (15, 8), (16, 5), (9, 8))],
)
def test_the_grid_is_found_from_the_cells_alone_whatever_the_transform(tmp_path, transform, tile_size, stride):
    crs = "EPSG:4326" if transform == TRANSFORMS["geographic"] else "EPSG:32632"
    raster = write_raster(tmp_path / "r.tif", noise(1, 61, 53), crs=crs, transform=transform)
    grid = grid_of(raster, tile_size, stride)
    path = write_features(tmp_path / "f.tif", grid, np.zeros((grid.rows, grid.columns, 2)))
    with Imagery(raster) as imagery, FeatureCells(path) as cells:
        found = grid_on(imagery, cells)
    assert (found.rows, found.columns, found.stride) == (grid.rows, grid.columns, stride)
    assert 0 <= tile_size - found.tile_size <= 1  # an odd margin leaves one pixel open
    assert found.cell_transform.almost_equals(grid.cell_transform)


@pytest.mark.parametrize("tile_size", [8, 9])
def test_of_two_sizes_of_tiles_with_the_same_cells_that_is_taken_which_the_features_tell(tmp_path, tile_size):
    raster = write_raster(tmp_path / "r.tif", noise(1, 61, 53))
    grid = grid_of(raster, tile_size, 8)
    path = write_features(tmp_path / "f.tif", grid, np.zeros((grid.rows, grid.columns, 2)))
    with rasterio.open(path, "r+") as file:
        file.update_tags(URBAN_ML_PARAMETERS=json.dumps({"tile_size": tile_size}))
    with Imagery(raster) as imagery, FeatureCells(path) as cells:
        assert grid_on(imagery, cells) == grid


@pytest.mark.parametrize(
    "changes",
    [
        {"transform": NORTH_UP * Affine.translation(3, 0)},
        {"transform": NORTH_UP * Affine.scale(1.01)},
        {"crs": "EPSG:32633"},
        {"crs": None},
        {"height": 80},
    ],
    ids=["moved", "another resolution", "another CRS", "no CRS", "another size"],
)
def test_imagery_under_which_the_features_do_not_lie_is_refused(tmp_path, changes):
    grid = grid_of(write_raster(tmp_path / "r.tif", noise(1, 40, 48)), 8)
    path = write_features(tmp_path / "f.tif", grid, np.zeros((grid.rows, grid.columns, 2)))
    other = write_raster(tmp_path / "o.tif", noise(1, changes.pop("height", 40), 48), **changes)
    with (
        Imagery(other, events=RecordingEvents()) as imagery,
        FeatureCells(path) as cells,
        pytest.raises(InputError) as failure,
    ):
        grid_on(imagery, cells)
    assert "does not lie on the raster" in str(failure.value)
    assert path in str(failure.value)


@pytest.mark.parametrize(
    ("pixels", "words"), [(noise(3, 9, 9), "whole numbers"), (noise(1, 9, 9, kind="float32"), "one band")]
)
def test_a_raster_of_something_else_than_features_is_refused(tmp_path, pixels, words):
    path = write_raster(tmp_path / "r.tif", pixels)
    with pytest.raises(InputError, match=f"has {words} and no features: choose"):
        FeatureCells(path)
    with pytest.raises(MissingFileError, match="does not exist"):
        FeatureCells(str(tmp_path / "none.tif"))


def labelled(path: Path, grid: TileGrid, labels: np.ndarray, colours: dict[int, str]) -> str:
    rows, columns = np.nonzero(labels)
    classes = [{"number": number, "colour": colour} for number, colour in colours.items()]
    write_labels(str(path), grid, rows, columns, labels[rows, columns], classes, {})
    return str(path)


def test_labels_bring_the_colours_of_their_table_and_only_the_classes_that_occur(tmp_path):
    grid = TileGrid.of_cells(3, 2, NORTH_UP, UTM)
    path = labelled(
        tmp_path / "l.tif", grid, np.array([[1, 0, 3], [3, 3, 1]]), {1: "#0072B2", 2: "#E69F00", 3: "#123456"}
    )
    labels, classes = read_classes(path, grid)
    assert labels.tolist() == [[1, 0, 3], [3, 3, 1]]
    assert classes == [
        {"number": 1, "name": "Cluster 1", "colour": "#0072B2"},
        {"number": 3, "name": "Cluster 3", "colour": "#123456"},
    ]


def test_labels_without_a_colour_table_get_colours_that_differ_and_nodata_is_none(tmp_path):
    grid = TileGrid.of_cells(3, 1, NORTH_UP, UTM)
    path = write_raster(tmp_path / "l.tif", np.array([[[-1, 4, 7]]], np.int16), nodata=-1)
    labels, classes = read_classes(path, grid)
    assert labels.tolist() == [[0, 4, 7]]
    assert [entry["number"] for entry in classes] == [4, 7]
    assert len({entry["colour"] for entry in classes}) == 2


@pytest.mark.parametrize(
    ("pixels", "words"),
    [
        (noise(1, 2, 3, kind="float32"), "decimal numbers"),
        (noise(1, 3, 3), "does not lie on the tiles"),
        (np.zeros((1, 2, 3), np.uint8), "0 different labels"),
    ],
)
def test_labels_that_are_none_are_refused(tmp_path, pixels, words):
    path = write_raster(tmp_path / "l.tif", pixels)
    with pytest.raises(InputError, match=words):
        read_classes(path, TileGrid.of_cells(3, 2, NORTH_UP, UTM))


def test_labels_that_a_layer_in_qgis_calls_nodata_are_none(tmp_path):
    grid = TileGrid.of_cells(3, 1, NORTH_UP, UTM)
    path = write_raster(tmp_path / "l.tif", np.array([[[1, 2, 3]]], np.uint8))
    told = RasterPath.from_json({"raster_path": path, "nodata": {"1": [True, [[2, 2]]]}})
    labels, classes = read_classes(told, grid)
    assert labels.tolist() == [[1, 0, 3]]
    assert [entry["number"] for entry in classes] == [1, 3]


def test_colours_are_written_where_their_tiles_lie(tmp_path):
    from urban_ml_plugin.core.rasters.tile_raster import write_colours

    grid = TileGrid.of_cells(3, 2, NORTH_UP, UTM)
    colours = np.array([[1, 2, 3], [255, 128, 1]], np.uint8)
    write_colours(str(tmp_path / "c.tif"), grid, np.array([0, 1]), np.array([2, 0]), colours, {"WHAT": "colours"})
    with rasterio.open(tmp_path / "c.tif") as file:
        cells = file.read()
        assert (file.nodata, file.dtypes[0], file.tags()["WHAT"]) == (0, "uint8", "colours")
        assert [kind.name for kind in file.colorinterp] == ["red", "green", "blue"]
    assert (cells[:, 0, 2].tolist(), cells[:, 1, 0].tolist()) == ([1, 2, 3], [255, 128, 1])
    assert cells.any(axis=0).sum() == 2

"""Activation and land use on the cells of tiles: a raster of eight pixels a side, by eye."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
from affine import Affine
from shapely.geometry import Polygon, box

from tests.helpers.rasters import NORTH_UP, TRANSFORMS, write_raster
from urban_ml_plugin.core.landuse_test.activation_raster import ActivationMaps
from urban_ml_plugin.core.landuse_test.landuse_raster import LandUse, classify, resolvable, widths
from urban_ml_plugin.core.landuse_test.tile_cells import place_tiles, read_cells
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT

CRS = "EPSG:32632"


def grid_of(transform, tile=8, stride=8, size=16):
    return TileGrid(size, size, transform, "", tile, stride)


def tile_layer(grid, rows, columns, crs=CRS):
    shapes = [grid.polygon(row, column) for row, column in zip(rows, columns)]
    return geopandas.GeoDataFrame({"row": rows, "col": columns}, geometry=shapes, crs=crs)


def shares(classes, values, transform=NORTH_UP, tiles=((0, 0), (0, 1), (1, 0), (1, 1)), folder=None, **options):
    """Cells of a raster of 16 pixels a side; classes are shapes in pixels."""
    crs = "EPSG:4326" if transform == TRANSFORMS["geographic"] else CRS
    path = write_raster(folder / "a.tif", values[None].astype("float32"), transform=transform, crs=crs, **options)
    rows, columns = zip(*tiles)
    with ActivationMaps(path) as maps:
        layer = tile_layer(grid_of(transform), rows, columns, crs)
        lattice, _ = place_tiles(layer, maps.crs, maps.transform, 16, 16)
        shapes = np.empty(len(classes), object)
        corners = [transform * np.array(shape.exterior.coords).T for shape in classes]
        shapes[:] = [Polygon(np.stack(xy, axis=1)) for xy in corners]
        landuse = LandUse(shapes, np.arange(len(classes)), maps.transform)
        return read_cells(maps, lattice, landuse, len(classes), SILENT.step(0, 1, ""))


@pytest.mark.parametrize("name", TRANSFORMS)
def test_every_cell_has_its_own_pixels_whatever_the_transform(tmp_path, name):
    values = np.arange(256.0).reshape(16, 16)
    cells = shares([box(0, 0, 8, 16), box(8, 0, 16, 16)], values, TRANSFORMS[name], folder=tmp_path)
    assert cells.cells == 8
    assert cells.activation[0].reshape(2, 2, 8, 8)[1, 0].tolist() == values[8:, :8].tolist()
    assert cells.klass.reshape(2, 2, 64)[:, 1].min() == 1
    assert (cells.share == 1).all()
    assert cells.tile[cells.klass == 0].tolist() == [0] * 64 + [2] * 64


def test_a_class_covers_part_of_a_cell(tmp_path, monkeypatch):
    monkeypatch.setattr("urban_ml_plugin.core.landuse_test.tile_cells.MOST_CELLS", 2)
    monkeypatch.setattr("urban_ml_plugin.core.landuse_test.tile_cells.FEWEST_CELLS", 2)
    values = np.ones((16, 16))
    values[:4, :4] = 9
    values[0, :4] = np.nan
    cells = shares([box(0, 0, 3, 4), box(3, 0, 16, 16)], values, folder=tmp_path)
    assert cells.activation[0, 0] == 9  # of the valid pixels
    first = cells.cell == 0
    assert cells.klass[first].tolist() == [0, 1]
    assert cells.share[first].tolist() == [0.75, 0.25]
    assert cells.share[cells.cell == 2].tolist() == [0.25]  # the rest of it has no land use


def test_a_cell_that_is_half_unknown_is_unknown_and_signs_are_split(tmp_path, monkeypatch):
    monkeypatch.setattr("urban_ml_plugin.core.landuse_test.tile_cells.MOST_CELLS", 2)
    monkeypatch.setattr("urban_ml_plugin.core.landuse_test.tile_cells.FEWEST_CELLS", 2)
    values = np.ones((16, 16))
    values[:4, :3] = np.nan
    values[:4, 4:6], values[:4, 6:8] = 3, -1
    cells = shares([box(0, 0, 16, 16)], values, folder=tmp_path)
    assert np.isnan(cells.activation[:, 0]).all()
    assert cells.activation[:, 1].tolist() == [1.5, 0.5]


def test_tiles_may_lie_anywhere_and_in_another_crs(tmp_path):
    values = np.arange(256.0).reshape(16, 16)
    some = shares([box(0, 0, 16, 16)], values, tiles=((1, 1), (0, 0)), folder=tmp_path)
    assert some.places.tolist() == [[1, -1], [-1, 0]]
    assert some.activation[0].reshape(2, 8, 8)[0].tolist() == values[8:, 8:].tolist()
    layer = tile_layer(grid_of(NORTH_UP), [0, 0, 1, 1], [0, 1, 0, 1])
    there, _ = place_tiles(layer, CRS, NORTH_UP, 16, 16)
    back, _ = place_tiles(layer.to_crs("EPSG:4326"), CRS, NORTH_UP, 16, 16)
    assert back.origin == pytest.approx(there.origin, abs=1e-3)
    assert back.side == pytest.approx(there.side, abs=1e-3)


def test_the_own_ground_of_overlapping_tiles_is_one_stride_wide():
    grid = grid_of(NORTH_UP, 8, 4)
    lattice, _ = place_tiles(tile_layer(grid, [0, 0, 1], [0, 2, 1]), CRS, NORTH_UP, 16, 16)
    assert lattice.side == pytest.approx((4, 4))
    assert lattice.origin == pytest.approx((2, 2))


@pytest.mark.parametrize(
    ("transform", "words"),
    [
        (NORTH_UP * Affine.translation(5000, 0), "do not lie on the activation raster"),
        (NORTH_UP * Affine.rotation(20), "not in line with the pixels"),
        (NORTH_UP * Affine.translation(0, 16) * Affine.scale(1, -1), "not in line with the pixels"),
    ],
)
def test_tiles_of_another_raster_are_refused(transform, words):
    layer = tile_layer(grid_of(transform), [0, 0, 1, 1], [0, 1, 0, 1])
    with pytest.raises(InputError, match=words):
        place_tiles(layer, CRS, NORTH_UP, 16, 16)


def test_neighbours_of_one_class_are_one_patch_and_small_patches_are_left_out():
    shapes = geopandas.GeoSeries([box(0, 0, 1, 1), box(1, 0, 2, 1), box(5, 5, 6, 6), box(0, 1, 9, 2)])
    found, klass, dropped = resolvable(shapes, np.array([0, 0, 0, 1]), 2)
    assert klass.tolist() == [0, 1]
    assert found[0].area == 2
    assert dropped.tolist() == [1, 0]
    assert widths(found, klass, 3)[:2] == pytest.approx([4 / 6, 18 / 20])


def test_classes_are_told_by_their_names():
    layer = geopandas.GeoDataFrame({"code": [2.0, 10.0, None]}, geometry=[box(0, 0, 1, 1)] * 3)
    names, klass = classify(layer, "code")
    assert names == ["10", "2"]
    assert klass.tolist() == [1, 0, -1]
    with pytest.raises(InputError, match="field use of the land use is missing: choose one of code"):
        classify(layer, "use")
    with pytest.raises(InputError, match="names 1 class"):
        classify(layer[:1], "code")

"""Rasters with one cell per tile lie on the source, keep their colours, and are never published half-written."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from tests.helpers.rasters import NORTH_UP, TRANSFORMS
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.rasters.tile_raster import FeatureRaster, write_labels
from urban_ml_plugin.core.runtime.errors import OutputError

GRID = TileGrid(100, 60, NORTH_UP, rasterio.CRS.from_epsg(32632).to_wkt(), 20, 20)


def classes(count):
    return [{"number": number, "colour": f"#{number % 256:02X}80FF"} for number in range(1, count + 1)]


def written(path, count, grid=GRID):
    """A label raster with classes 1, 2 and the last; the other cells hold none."""
    rows, columns, labels = np.array([0, 1, 2]), np.array([4, 0, 3]), np.array([1, 2, count])
    write_labels(str(path), grid, rows, columns, labels, classes(count), {"URBAN_ML_VERSION": "1"})
    expected = np.zeros((grid.rows, grid.columns), int)
    expected[rows, columns] = labels
    return expected


@pytest.mark.parametrize(("count", "kind"), [(3, "uint8"), (255, "uint8"), (256, "uint16"), (70_000, "uint32")])
def test_labels_take_the_smallest_type_that_holds_them(tmp_path, count, kind):
    expected = written(tmp_path / "labels.tif", count)
    with rasterio.open(tmp_path / "labels.tif") as file:
        np.testing.assert_array_equal(file.read(1), expected)
        assert file.dtypes == (kind,)
        assert file.nodata == 0


def test_labels_carry_colours_and_provenance_in_the_file_itself(tmp_path):
    written(tmp_path / "labels.tif", 255)
    assert [file.name for file in tmp_path.iterdir()] == ["labels.tif"]
    with rasterio.open(tmp_path / "labels.tif") as file:
        assert file.colormap(1)[2] == (2, 128, 255, 255)
        assert file.colormap(1)[0][3] == 0
        assert file.tags()["URBAN_ML_VERSION"] == "1"
        assert file.descriptions == ("cluster",)


@pytest.mark.parametrize("transform", TRANSFORMS.values(), ids=TRANSFORMS)
@pytest.mark.parametrize("stride", [20, 10])
def test_cells_lie_on_the_source_grid(tmp_path, transform, stride):
    grid = TileGrid(100, 60, transform, GRID.crs, 20, stride)
    written(tmp_path / "labels.tif", 3, grid)
    with rasterio.open(tmp_path / "labels.tif") as file:
        assert file.shape == (grid.rows, grid.columns)
        first = (20 - stride) // 2
        pixel = np.array(~transform * (file.transform * (2, 1)))
        np.testing.assert_allclose(pixel, (first + 2 * stride, first + stride), atol=1e-3)
        assert file.crs.to_epsg() == 32632


def test_a_source_without_a_crs_gives_a_raster_without_one(tmp_path):
    written(tmp_path / "labels.tif", 3, TileGrid(100, 60, NORTH_UP, "", 20, 20))
    with rasterio.open(tmp_path / "labels.tif") as file:
        assert file.crs is None


@pytest.mark.parametrize("cells_per_block", [1, 10, 512])
@pytest.mark.parametrize("rows", [(1,), (0, 1, 2), (0, 2)])
def test_features_come_back_as_written_and_cells_without_are_nodata(tmp_path, monkeypatch, cells_per_block, rows):
    monkeypatch.setattr("urban_ml_plugin.core.rasters.tile_raster.CELLS_PER_BLOCK", cells_per_block)
    features = np.random.default_rng(0).normal(size=(len(rows), 2, 30)).astype("float32")
    with FeatureRaster(str(tmp_path / "a.tif"), GRID, 30, {"URBAN_ML_VERSION": "1"}) as raster:
        for row, part in zip(rows, features):
            raster.write_row(row, np.array([0, 3]), part)
    with rasterio.open(tmp_path / "a.tif") as file:
        cells = np.moveaxis(file.read(), 0, -1)
        assert np.isnan(file.nodata)
        assert file.tags()["URBAN_ML_VERSION"] == "1"
    np.testing.assert_array_equal(cells[np.array(rows)][:, [0, 3]], features)
    assert np.isfinite(cells).sum() == features.size


def test_a_file_that_lost_what_was_written_to_it_is_not_taken_for_whole(tmp_path):
    path = tmp_path / "a.tif"
    raster = FeatureRaster(str(path), GRID, 3, {})
    raster.write_row(0, np.arange(5), np.ones((5, 3), "float32"))
    raster.finish()
    raster.file.close()
    path.write_bytes(path.read_bytes().replace(np.float32(1).tobytes(), b"\0\0\0\0"))  # what a full disk leaves
    with pytest.raises(OutputError, match="disk is full"):
        raster._check()


def test_too_little_room_is_told_before_the_work_begins(tmp_path):
    vast = TileGrid(2**30, 2**30, NORTH_UP, "", 8, 8)
    with pytest.raises(OutputError, match=r"MB left: free some space"):
        FeatureRaster(str(tmp_path / "a.tif"), vast, 100, {})
    assert not list(tmp_path.iterdir())

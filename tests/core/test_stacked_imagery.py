"""The second image is read on the grid of the first, whatever its own; what either does not see is not valid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import calculate_default_transform, reproject
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter

from urban_ml_plugin.core.change.stacked_imagery import AlignedImagery, TwoDates
from urban_ml_plugin.core.images.imagery import Imagery, Scaling
from urban_ml_plugin.core.images.raster_tiles import TileReader
from urban_ml_plugin.core.runtime.errors import InputError

GRID = Affine(0.5, 0, 400_000, 0, -0.5, 5_000_000)


def smooth(side: int = 120) -> np.ndarray:
    values = gaussian_filter(np.random.default_rng(1).standard_normal((3, side, side)), (0, 3, 3))
    return (128 + 900 * values).clip(1, 255).astype(np.uint8)


def write(path: Path, pixels: np.ndarray, transform: Affine = GRID, crs: Any = "EPSG:32633", nodata: Any = 0) -> str:
    bands, height, width = pixels.shape
    options = {"count": bands, "height": height, "width": width, "dtype": pixels.dtype.name, "nodata": nodata}
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=transform, **options) as file:
        file.write(pixels)
    return str(path)


WHOLE = Window(0, 0, 120, 120)


def test_on_the_same_grid_pixels_come_as_they_are(tmp_path: Path) -> None:
    picture = smooth()
    first, second = write(tmp_path / "a.tif", picture), write(tmp_path / "b.tif", picture)
    with Imagery(first) as before, AlignedImagery(second, before) as after:
        pixels, valid = after.read(WHOLE)
    assert (pixels == picture).all()
    assert valid.all()


def test_a_raster_that_begins_elsewhere_lies_where_the_ground_is(tmp_path: Path) -> None:
    picture = smooth()
    first = write(tmp_path / "a.tif", picture)
    second = write(tmp_path / "b.tif", picture[:, 20:100, 30:90], GRID * Affine.translation(30, 20))
    with Imagery(first) as before, AlignedImagery(second, before) as after:
        pixels, valid = after.read(WHOLE)
    inside = np.zeros((120, 120), bool)
    inside[20:100, 30:90] = True
    assert (valid == inside).all()
    assert pixels[:, inside] == pytest.approx(picture[:, inside], abs=0.01)


def test_another_crs_and_resolution_show_the_same_ground(tmp_path: Path) -> None:
    picture = smooth().astype(np.float32)
    first = write(tmp_path / "a.tif", picture, nodata=None)
    bounds = rasterio.open(first).bounds
    transform, width, height = calculate_default_transform(
        "EPSG:32633", "EPSG:4326", 120, 120, *bounds, resolution=3e-6
    )
    warped = np.full((3, height, width), np.nan, np.float32)
    reproject(
        picture, warped, src_transform=GRID, src_crs="EPSG:32633", dst_transform=transform, dst_crs="EPSG:4326",
        dst_nodata=np.nan, resampling=rasterio.enums.Resampling.cubic,
    )  # fmt: skip
    second = write(tmp_path / "b.tif", warped, transform, "EPSG:4326", nodata=None)
    with Imagery(first) as before, AlignedImagery(second, before) as after:
        pixels, valid = after.read(Window(10, 10, 100, 100))
    assert valid.mean() > 0.99
    assert np.abs(pixels - picture[:, 10:110, 10:110])[:, valid].mean() < 1


def test_a_shift_is_taken_back(tmp_path: Path) -> None:
    picture = smooth()
    first, second = write(tmp_path / "a.tif", picture), write(tmp_path / "b.tif", np.roll(picture, (3, -2), (1, 2)))
    with Imagery(first) as before, AlignedImagery(second, before, shift=(-2.0, 3.0)) as after:
        pixels, _ = after.read(Window(10, 10, 90, 90))
    assert pixels == pytest.approx(picture[:, 10:100, 10:100], abs=0.01)


def test_holes_do_not_spill_into_their_surroundings(tmp_path: Path) -> None:
    picture = smooth()
    holed = picture.copy()
    holed[:, 40:60, 40:60] = 0
    first, second = write(tmp_path / "a.tif", picture), write(tmp_path / "b.tif", holed)
    with Imagery(first) as before, AlignedImagery(second, before, shift=(0.5, 0.5)) as after:
        pixels, valid = after.read(WHOLE)
    assert not valid[42:57, 42:57].any()
    assert valid[:38, :110].all()
    assert pixels[:, valid].min() >= picture.min()


def test_a_tile_is_valid_where_both_dates_see_it(tmp_path: Path) -> None:
    picture, later = smooth(64), smooth(64)
    picture[:, :, :16], later[:, :, 48:] = 0, 0
    first, second = write(tmp_path / "a.tif", picture), write(tmp_path / "b.tif", later)
    scaling = Scaling((0, 0, 0), (255, 255, 255))
    with (
        Imagery(first) as before,
        AlignedImagery(second, before) as after,
        TwoDates(first, None, None, scaling, after.read) as both,
    ):
        reader = TileReader(both, before.grid(32), 8)
        (tiles,) = reader
    assert reader.shares.tolist() == [[0.5, 0.5]] * 2
    assert tiles.pixels.shape == (4, 6, 32, 32)
    assert tiles.pixels[0, :3, :, 16:] == pytest.approx(picture[:, :32, 16:32] / 255)
    assert tiles.pixels[0, 3:, :, 16:] == pytest.approx(later[:, :32, 16:32] / 255)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"transform": GRID * Affine.translation(500, 0)}, "do not overlap: choose two images of the same place"),
        ({"crs": None}, "has no coordinate reference system and the other date has one"),
    ],
)
def test_images_that_cannot_be_laid_over_each_other_are_told_apart(
    tmp_path: Path, change: dict[str, Any], words: str
) -> None:
    first, second = write(tmp_path / "a.tif", smooth()), write(tmp_path / "b.tif", smooth(), **change)
    with Imagery(first) as before, pytest.raises(InputError, match=words):
        AlignedImagery(second, before)

"""Classes taken out of pictures: what is filled in, where the control goes, and what it tells."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from tests.helpers.rasters import write_raster
from urban_ml_plugin.core.images.imagery import Imagery, Scaling
from urban_ml_plugin.core.landuse_test.landuse_raster import LandUse
from urban_ml_plugin.core.landuse_test.occlusion_test import (
    LEAST_TILES,
    OcclusionTest,
    compare_changes,
    fill_from,
    moved_elsewhere,
)

SIDE, TILES = 16, 12


@given(st.integers(0, 2**16), st.integers(5, 50))
@settings(max_examples=25)
def test_what_is_filled_in_comes_from_the_source_and_the_rest_stays(seed, per_cent):
    rng = np.random.default_rng(seed)
    pixels = rng.random((2, SIDE, SIDE)).astype(np.float32)
    holes = rng.random((SIDE, SIDE)) < per_cent / 100
    holes[0, 0], holes[1, 1] = True, False
    filled = fill_from(pixels, holes, ~holes, rng)
    assert (filled[:, ~holes] == pixels[:, ~holes]).all()
    there = {tuple(pixel) for pixel in pixels[:, ~holes].T}
    assert all(tuple(pixel) in there for pixel in filled[:, holes].T)


def test_texture_is_moved_as_it_is():
    stripes = np.tile(np.arange(SIDE) % 2, (SIDE, 1)).astype(np.float32)[None]
    holes = np.zeros((SIDE, SIDE), bool)
    holes[2:10, 2:10] = True
    filled = fill_from(stripes, holes, ~holes, np.random.default_rng(0))[0, 2:10, 2:10]
    assert (filled == filled[0]).all(axis=0).mean() > 0.4  # upright stripes still, not a mixture


def test_a_control_has_the_shape_of_the_class_and_lies_elsewhere():
    holes = np.zeros((SIDE, SIDE), bool)
    holes[:8, :8] = True
    control = moved_elsewhere(holes, np.random.default_rng(0))
    assert control.sum() == 64
    assert not (control & holes).any()
    holes[:] = True
    assert moved_elsewhere(holes, np.random.default_rng(0)) is None


def test_a_change_beyond_the_control_is_told_from_one_that_any_ground_would_make():
    rng = np.random.default_rng(0)
    control, block = rng.normal(0, 1, 48), np.arange(48) // 4
    real = compare_changes(control - 3 + rng.normal(0, 1, 48), control, block)
    assert real.p < 0.01
    assert real.high < 0
    assert real.confirms(0.05)
    none = compare_changes(control + rng.normal(0, 1, 48), control, block)
    assert none.p > 0.05
    assert not none.confirms(0.05)
    assert not compare_changes(control + 3, control, block).confirms(0.05)  # the wrong way round
    few = compare_changes(control[: LEAST_TILES - 1], control[: LEAST_TILES - 1], block[: LEAST_TILES - 1])
    assert few.confirms(0.05) is None


def test_tiles_in_one_block_count_once():
    rng = np.random.default_rng(0)
    by_block = np.repeat(rng.normal(0, 3, 6), 8)
    alone = compare_changes(by_block, np.zeros(48), np.arange(48))
    together = compare_changes(by_block, np.zeros(48), np.repeat(np.arange(6), 8))
    assert together.high - together.low > 1.5 * (alone.high - alone.low)


def test_replacing_the_class_that_a_score_goes_by_lowers_it_and_replacing_another_does_not(tmp_path):
    transform = Affine(1, 0, 0, 0, -1, 0)
    size = SIDE * TILES
    rng = np.random.default_rng(0)
    pixels = rng.integers(20, 60, (1, size, size)).astype("uint8")
    shapes, klass = [], []
    for tile in range(TILES**2):
        top, left = SIDE * (tile // TILES), SIDE * (tile % TILES)
        pixels[0, top : top + 6, left : left + 6] = 200  # class 0 is bright, and the score goes by brightness
        pixels[0, top + 8 : top + 14, left + 8 : left + 14] = rng.integers(20, 60, (6, 6))
        shapes += [box(left, -top - 6, left + 6, -top), box(left + 8, -top - 14, left + 14, -top - 8)]
        klass += [0, 1]
    held = np.empty(len(shapes), object)
    held[:] = shapes
    path = write_raster(tmp_path / "a.tif", pixels, transform=transform)
    row, column = (part.ravel() for part in np.mgrid[:TILES, :TILES])

    def score(tiles, folds, like):
        # What is explained of a tile is chosen as it is, and not once some of it is gone.
        assert (like.pixels == tiles.pixels[::2].repeat(2, axis=0)).all()
        return 100 * tiles.pixels.mean(axis=(1, 2, 3), dtype=float) + folds

    with Imagery(path, scaling=Scaling((0.0,), (255.0,))) as imagery:
        block = row // 3 * 4 + column // 3
        checker = OcclusionTest(
            score,
            imagery, imagery.grid(SIDE), row, column, row % 3, block, LandUse(held, np.array(klass), transform),
        )  # fmt: skip
        bright, dark = (checker.check(kind, np.full(len(row), 0.14), False) for kind in (0, 1))
    assert bright.tiles == dark.tiles == 48
    assert bright.change == pytest.approx(-100 * (200 - 40) / 255 * 36 / 256, rel=0.1)
    assert bright.confirms(0.05)
    assert not dark.confirms(0.05)
    assert abs(bright.control) < 0.5 * abs(bright.change)


def test_a_class_that_fills_tiles_is_replaced_by_the_ground_of_the_nearest_tiles_without_it(tmp_path):
    """Tiles of class 0 are bright, on ground that brightens eastwards; class 1 is like the rest."""
    transform = Affine(1, 0, 0, 0, -1, 0)
    row, column = (part.ravel() for part in np.mgrid[:TILES, :TILES])
    kind = (3 * row + 5 * column) % 4  # a quarter each, all over
    level = np.where(kind == 0, 150, 50) + 4 * column
    pixels = np.kron(level.reshape(TILES, TILES), np.ones((SIDE, SIDE))).astype("uint8")[None]
    held = np.empty(len(row), object)
    held[:] = [box(SIDE * c, -SIDE * (r + 1), SIDE * (c + 1), -SIDE * r) for r, c in zip(row, column)]
    path = write_raster(tmp_path / "a.tif", pixels, transform=transform)
    with Imagery(path, scaling=Scaling((0.0,), (255.0,))) as imagery:
        checker = OcclusionTest(
            lambda tiles, folds, _: 255 * tiles.pixels.mean(axis=(1, 2, 3), dtype=float) + 1000 * folds,
            imagery, imagery.grid(SIDE), row, column, row % 3, row // 3 * 4 + column // 3,
            LandUse(held, kind, transform),
        )  # fmt: skip
        bright, other = (checker.check(k, 1.0 * (kind == k), True) for k in (0, 1))
        sharing = checker.check(0, 1.0 * (kind == 0), False)  # no tile has room for a control
    assert bright.tiles == 36  # all of them
    assert bright.change == pytest.approx(-100, abs=5)
    assert abs(bright.control) < 5
    assert bright.confirms(0.05)
    assert not other.confirms(0.05)
    assert sharing.tiles == 0

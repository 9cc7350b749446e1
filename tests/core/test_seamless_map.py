"""Overlapping tiles as one raster."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from urban_ml_plugin.core.attribution.seamless_map import Blender, phased_stride, raised_cosine


def blended(values, valid, tile, stride):
    """Tiles cut out of ``values`` (h, w), row by row, and blended again."""
    height, width = values.shape
    rows = []
    blender = Blender(width, height, raised_cosine(tile), lambda part: rows.append(part.copy()))
    for top in range(0, height - tile + stride, stride):
        for left in range(0, width - tile + stride, stride):
            part, known = np.full((tile, tile), np.nan, np.float32), np.zeros((tile, tile), bool)
            inside = values[top : top + tile, left : left + tile]
            part[: inside.shape[0], : inside.shape[1]] = inside
            known[: inside.shape[0], : inside.shape[1]] = valid[top : top + tile, left : left + tile]
            blender.add(top, left, part, known)
    blender.finish()
    return np.concatenate(rows)


@given(st.integers(8, 20), st.integers(8, 20), st.integers(2, 8), st.integers(0, 99))
def test_what_all_tiles_agree_on_comes_out_as_it_went_in_and_invalid_pixels_as_nan(height, width, stride, seed):
    rng = np.random.default_rng(seed)
    values, valid = rng.standard_normal((height, width)).astype(np.float32), rng.random((height, width)) > 0.3
    values[~valid] = 1e30
    found = blended(values, valid, 8, stride)
    assert found.shape == values.shape
    assert (np.isfinite(found) == valid).all()
    np.testing.assert_allclose(found[valid], values[valid], rtol=1e-5)


def test_a_pixel_between_two_tiles_is_their_mean_weighted_by_the_distance_to_their_borders():
    rows = []
    blender = Blender(12, 8, raised_cosine(8), lambda part: rows.append(part.copy()))
    for left, value in ((0, 1.0), (4, 3.0)):
        blender.add(0, left, np.full((8, 8), value, np.float32), np.ones((8, 8), bool))
    blender.finish()
    line = np.concatenate(rows)[3]
    weight = np.sin(np.pi * (np.arange(8) + 0.5) / 8) ** 2
    np.testing.assert_allclose(line[:4], 1)
    np.testing.assert_allclose(line[4:8], (weight[4:] + 3 * weight[:4]) / (weight[4:] + weight[:4]), rtol=1e-5)
    np.testing.assert_allclose(line[8:], 3)
    assert (np.diff(line[3:9]) > 0).all()


def test_rows_without_tiles_stay_empty_and_are_not_lost():
    rows = []
    blender = Blender(8, 40, raised_cosine(8), lambda part: rows.append(part.copy()))
    blender.add(24, 0, np.full((8, 8), 5.0, np.float32), np.ones((8, 8), bool))
    blender.finish()
    found = np.concatenate(rows)
    assert found.shape == (40, 8)
    assert np.isnan(found[:24]).all()
    assert np.isnan(found[32:]).all()
    np.testing.assert_allclose(found[24:32], 5)


@pytest.mark.parametrize(
    ("tile", "overlap", "cell", "stride"),
    [(128, 0.8, 32, 27), (128, 0.8, 16, 27), (256, 0.8, 32, 51), (64, 0.8, 16, 13), (64, 0, 16, 64), (64, 0.8, 3, 13)],
)
def test_the_stride_is_near_the_one_asked_for(tile, overlap, cell, stride):
    assert phased_stride(tile, overlap, cell) == stride


@given(st.integers(8, 600), st.floats(0, 0.9), st.integers(1, 80))
def test_tiles_that_overlap_meet_cells_of_every_size_more_evenly_than_with_the_stride_asked_for(tile, overlap, cell):
    wanted = max(1, round(tile * (1 - overlap)))
    stride = phased_stride(tile, overlap, cell)
    assert 1 <= stride <= tile
    assert abs(stride - wanted) <= max(1, 0.07 * wanted)

    def spread(step):
        """How well places in cells are told apart: the widest gap between them, over all sizes of cells."""
        sizes = [size for size in (cell, cell // 2, cell // 4, cell // 8, cell // 16) if size >= 4]
        gaps = []
        for size in sizes:
            seen = np.zeros(2 * size, bool)
            seen[[number * step % size for number in range(-(-tile // wanted))]] = True
            seen[size:] = seen[:size]
            gaps.append(np.diff(np.flatnonzero(seen)).max() / size)
        return sum(gaps)

    assert spread(stride) <= spread(wanted) + 1e-9

"""Deletion, insertion and rank correlations on planted causes."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import spearmanr

from urban_ml_plugin.core.attribution.faithfulness import (
    area,
    curves,
    edges,
    mean_of,
    order_of,
    patch_means,
    rank_correlations,
    without_structure,
)


@pytest.fixture
def world():
    """Tiles of noise whose score is the brightness of one bright patch, and maps that know it, or do not."""
    rng = np.random.default_rng(0)
    tiles = rng.random((24, 3, 32, 32)).astype(np.float32) * 0.2
    cause = np.zeros((24, 8, 8))
    for tile, where in zip(cause, rng.integers(0, 8, (24, 2))):
        tile[tuple(where)] = 1
    weights = np.kron(cause, np.ones((4, 4)))
    tiles += weights[:, None].astype(np.float32) * 0.8

    def score(pixels):
        return (pixels.mean(axis=1) * weights).sum(axis=(1, 2)) / 16

    return tiles, cause, score, rng


def test_the_map_of_the_cause_makes_the_score_fall_at_once_and_rise_at_once(world):
    tiles, cause, score, rng = world
    background = without_structure(tiles)
    orders = {"cause": cause, "random": rng.random(cause.shape), "against": -cause}
    found = {
        name: [area(curves(score, tiles, background, order_of(map_), insert)).mean() for insert in (False, True)]
        for name, map_ in orders.items()
    }
    assert found["cause"][0] < found["random"][0] - 0.3 < found["against"][0] - 0.6
    assert found["cause"][1] > found["random"][1] + 0.3 > found["against"][1] + 0.6


def test_curves_begin_and_end_with_the_tile_and_the_background(world):
    tiles, cause, score, _ = world
    background = np.zeros_like(tiles)
    deleted, inserted = (curves(score, tiles, background, order_of(cause), insert) for insert in (False, True))
    np.testing.assert_allclose(deleted[:, 0], score(tiles))
    np.testing.assert_allclose(deleted[:, 1:], 0, atol=1e-12)
    np.testing.assert_allclose(inserted[:, 0], 0)
    np.testing.assert_allclose(inserted[:, 1:], score(tiles)[:, None].repeat(10, 1))


def test_tiles_that_are_no_multiple_of_the_patch_are_replaced_to_their_last_pixel():
    tiles = np.ones((1, 1, 10, 10), np.float32)
    found = curves(
        lambda pixels: pixels.sum(axis=(1, 2, 3)), tiles, np.zeros_like(tiles), np.arange(9).reshape(1, 3, 3), False
    )
    assert found[0, 0] == 100
    assert found[0, -1] == 0


def test_patches_leave_out_invalid_pixels_and_come_last_where_nothing_is_known():
    values, valid = np.arange(16.0).reshape(1, 4, 4), np.ones((1, 4, 4), bool)
    valid[0, 0, 0] = False
    valid[0, 2:, 2:] = False
    means = patch_means(values, valid, 2)
    np.testing.assert_allclose(means[0], [[10 / 3, 4.5], [10.5, np.nan]])
    assert order_of(means).tolist() == [[[2, 1], [0, 3]]]


def test_rank_correlations_are_scipys_and_unknown_where_a_map_is_flat():
    rng = np.random.default_rng(1)
    one, other = rng.random((3, 5, 5)), rng.random((3, 5, 5)).round(1)
    one[0, 0, 0], other[2] = np.nan, 1
    found = rank_correlations(one, other)
    known = np.isfinite(one[0])
    np.testing.assert_allclose(found[0], spearmanr(one[0][known], other[0][known])[0])
    np.testing.assert_allclose(found[1], spearmanr(one[1].ravel(), other[1].ravel())[0])
    assert np.isnan(found[2])


def test_intervals_cover_the_mean_and_are_not_given_for_a_handful():
    values = np.random.default_rng(2).normal(3, 1, 100)
    mean = mean_of(values)
    assert mean.low < 3 < mean.high
    assert mean.high - mean.low == pytest.approx(4 * values.std() / 10, rel=0.2)
    few = mean_of(np.array([1.0, 2.0, np.nan]))
    assert (few.value, few.n) == (1.5, 2)
    assert np.isnan(few.low)


def test_edges_are_where_brightness_jumps():
    tiles = np.zeros((1, 3, 8, 8))
    tiles[..., 4:] = 1
    assert (edges(tiles)[0] > 0).any(axis=0).nonzero()[0].tolist() == [3, 4]

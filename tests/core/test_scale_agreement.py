"""Clusterings with tiles of two sizes on the same ground: places that fit, and indices as scikit-learn has them."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

from urban_ml_plugin.core.clustering.partitions import weighted_rand
from urban_ml_plugin.core.rasters.grid import TileGrid
from urban_ml_plugin.core.sensitivity.scale_agreement import containing, weighted_information


def grid(size: int, stride: int | None = None) -> TileGrid:
    return TileGrid(64, 32, Affine.identity(), "", size, stride or size)


def test_the_centre_of_a_small_tile_lies_in_the_large_tile_that_holds_it() -> None:
    rows, columns = np.divmod(np.arange(32), 8)
    large = np.array([0, 0, 1, 1, 1]), np.array([0, 1, 0, 1, 3])  # some large tiles are of no use
    found = containing(grid(8), rows, columns, grid(16), large).reshape(4, 8)
    assert found.tolist() == [[0, 0, 1, 1, -1, -1, -1, -1]] * 2 + [[2, 2, 3, 3, -1, -1, 4, 4]] * 2


def test_among_overlapping_tiles_the_one_whose_middle_is_nearest_counts() -> None:
    large = grid(16, 8)
    places = tuple(np.indices((large.rows, large.columns)).reshape(2, -1))
    found = containing(grid(8), np.zeros(8, int), np.arange(8), large, places)
    assert (found % large.columns).tolist() == [0, 1, 2, 3, 4, 5, 6, 6]


def test_with_equal_weights_the_indices_are_those_of_scikit_learn() -> None:
    rng = np.random.default_rng(0)
    one = rng.integers(0, 4, 200)
    other = np.where(rng.random(200) < 0.6, one, rng.integers(0, 5, 200))
    equal = np.ones(200)
    assert weighted_rand(one, other, equal) == pytest.approx(adjusted_rand_score(one, other))
    assert weighted_information(one, other, equal) == pytest.approx(normalized_mutual_info_score(one, other))
    assert weighted_information(one, other, 7 * equal) == pytest.approx(normalized_mutual_info_score(one, other))


def test_places_of_little_weight_hardly_count() -> None:
    one, other = np.array([0, 0, 0, 1, 1, 1]), np.array([0, 0, 1, 1, 1, 0])
    weights = np.array([1, 1, 1e-6, 1, 1, 1e-6])
    assert weighted_rand(one, other, weights) == pytest.approx(1, abs=1e-4)
    assert weighted_rand(one, other, np.ones(6)) < 0.3


def test_a_single_cluster_says_nothing() -> None:
    assert np.isnan(weighted_rand(np.zeros(5, int), np.zeros(5, int), np.ones(5)))
    assert np.isnan(weighted_information(np.zeros(5, int), np.zeros(5, int), np.ones(5)))

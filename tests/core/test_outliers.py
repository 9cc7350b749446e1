"""Outliers: planted ones are found, whatever their number and size, and a cloud of points without any has few."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.neighbors import NearestNeighbors

from urban_ml_plugin.core.embedding.outliers import (
    NEIGHBOURS,
    REFERENCE,
    isolation,
    outlier_scores,
    robust_limit,
)
from urban_ml_plugin.core.runtime.arrays import ranks


def test_the_distance_is_to_the_fifth_nearest_other_point_whether_or_not_a_point_is_of_the_reference():
    points = np.random.default_rng(0).normal(size=(300, 4))
    expected = NearestNeighbors(n_neighbors=NEIGHBOURS + 1).fit(points).kneighbors(points)[0][:, NEIGHBOURS]
    found, nearest = isolation(points)
    np.testing.assert_allclose(found, expected)
    assert not (nearest == np.arange(300)[:, None]).any()
    np.testing.assert_allclose(np.linalg.norm(points[nearest[:, -1]] - points, axis=1), found)


def test_in_large_sets_distances_are_to_a_sample_and_the_same_for_the_same_seed():
    points = np.random.default_rng(0).normal(size=(REFERENCE + 500, 2))
    points[-1] = [40, 0]
    found, _ = isolation(points, seed=3)
    np.testing.assert_array_equal(found, isolation(points, seed=3)[0])
    assert found.argmax() == len(points) - 1
    assert found[-1] == pytest.approx(40, abs=5)
    assert (found > 0).all()


def test_two_points_are_each_others_neighbours():
    distances, nearest = isolation(np.array([[0.0, 0.0], [3.0, 4.0]]))
    assert (distances.tolist(), nearest.tolist()) == ([5, 5], [[1], [0]])


def test_the_limit_is_that_of_the_modified_z_score_of_logarithms_above_the_median():
    values = np.exp([1.0, 2.0, 3.0, 4.0, 5.0])
    assert np.log(robust_limit(values)) == pytest.approx(3 + 3.5 * 1.4826 * 1.5)


@pytest.mark.parametrize("size", [1e2, 1e6, 1e12])
def test_a_tenth_of_outliers_hardly_moves_the_limit_however_large_they_are(size):
    usual = np.random.default_rng(1).lognormal(0, 0.2, 900)
    limit = robust_limit(np.concatenate([usual, np.full(100, size)]))
    assert limit == pytest.approx(robust_limit(usual), rel=0.35)


def test_copies_of_one_point_are_no_measure_and_equal_distances_have_no_outlier():
    assert robust_limit(np.array([0, 0, 0, 0, 2.0, 2.0])) == pytest.approx(2 * np.exp(0.1))
    assert robust_limit(np.zeros(5)) == np.inf
    assert (outlier_scores(np.eye(9), np.zeros(9)) < 1).all()


@pytest.mark.parametrize("dimension", [5, 10, 40])
def test_planted_outliers_stand_out_and_one_cloud_has_next_to_none(dimension):
    rng = np.random.default_rng(dimension)
    cloud = rng.normal(size=(2_000, dimension))
    alone = outlier_scores(cloud, np.zeros(2_000))
    assert (alone > 1).mean() < 0.01
    far = rng.normal(size=(20, dimension))
    far *= 6 * np.sqrt(dimension) / np.linalg.norm(far, axis=1, keepdims=True)
    scores = outlier_scores(np.concatenate([cloud, far]), np.zeros(2_020))
    assert set(np.argsort(ranks(scores))[:20]) == set(range(2_000, 2_020))
    assert (scores[2_000:] > 1).all()


def test_a_point_beside_the_axes_stands_out_among_its_neighbours_and_a_group_beside_them_does_not():
    rng = np.random.default_rng(0)
    points, residual = rng.normal(size=(500, 6)), rng.lognormal(0, 0.1, 500)
    points[:100] += 8
    residual[:100] *= 4
    residual[300] = 4
    scores = outlier_scores(points, residual)
    assert scores.argmax() == 300
    assert scores[300] > 1
    assert (np.delete(scores, 300) > 1).mean() < 0.01


def test_ranks_count_from_the_highest_score_and_equal_ones_in_order():
    assert ranks(np.array([0.5, 2.0, 0.5, 3.0])).tolist() == [3, 2, 4, 1]

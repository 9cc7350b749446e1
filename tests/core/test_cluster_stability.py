"""What comes back, what is apart, and what chance gives: on clouds whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from urban_ml_plugin.core.clustering.partitions import jaccard_similarity, matched
from urban_ml_plugin.core.clustering.repeated_k_means import Resample, find_partition, fit_resample, nearest
from urban_ml_plugin.core.sensitivity.cluster_choice import BORDER
from urban_ml_plugin.core.sensitivity.cluster_separation import border_density
from urban_ml_plugin.core.sensitivity.cluster_stability import (
    NULLS,
    null_stability,
    pair_agreement,
    spread,
    structureless,
)


def clouds(apart: float, each: int = 60, dimensions: int = 5) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Three normal clouds of unit spread at the corners of a triangle, and which is which."""
    truth = np.repeat([0, 1, 2], each)
    corners = np.zeros((3, dimensions))
    corners[1, 0], corners[2, :2] = apart, (apart / 2, apart * 0.866)
    points = corners[truth] + np.random.default_rng(0).standard_normal((len(truth), dimensions))
    return points, truth


def resample(points: NDArray[np.float64], clusters: int, count: int, rng: np.random.Generator) -> list[Resample]:
    return [fit_resample(points, clusters, rng) for _ in range(count)]


def test_clouds_that_are_apart_come_back_and_one_cloud_cut_in_three_does_not() -> None:
    rng = np.random.default_rng(1)
    for apart, least, most in ((8.0, 0.97, 1.0), (0.0, -0.1, 0.5)):
        points, _ = clouds(apart)
        found = resample(points, 3, 8, rng)
        values = pair_agreement([nearest(points, one.centroids) for one in found])
        assert len(values) == 28
        assert least <= values.mean() <= most


def test_pairs_agree_as_their_tiles_count() -> None:
    one, other, weights = np.array([0, 0, 1, 1, 1]), np.array([0, 0, 1, 1, 0]), np.array([1, 1, 1, 1, 0.2])
    assert pair_agreement([one, other], np.ones(5)) == pytest.approx(pair_agreement([one, other]))
    assert pair_agreement([one, other], weights) > pair_agreement([one, other])
    assert pair_agreement([one[:2], other[:2]], weights[:2]) == [1]
    assert jaccard_similarity(one, other, 2, weights) == pytest.approx([2 / 2.2, 2 / 2.2])


def test_borders_are_empty_between_clouds_and_full_across_one() -> None:
    rng = np.random.default_rng(2)
    points, truth = clouds(8.0)
    found = resample(points, 3, 20, rng)
    assert border_density(points, truth, found, 3).max() < 0.15
    line = np.linspace(-1, 1, 300)[:, None]
    found = resample(line, 2, 20, rng)
    halves = (line[:, 0] > 0).astype(int)
    assert border_density(line, halves, found, 2) == pytest.approx([1, 1], abs=0.15)
    weights = np.where(np.abs(line[:, 0]) < 0.25, 0.1, 1.0)
    assert border_density(line, halves, found, 2, weights).max() < 0.3


def test_only_the_two_parts_of_a_cloud_that_was_cut_have_a_full_border() -> None:
    points, truth = clouds(12.0)
    points[truth == 2, 3] *= 3  # the longest of the three is cut
    found = find_partition(points, 4, np.random.default_rng(3))
    density = np.sort(border_density(points, found.labels, resample(points, 4, 20, np.random.default_rng(4)), 4))
    assert density[:2].max() < BORDER < 0.4 < density[2:].min()


def test_structureless_points_have_the_covariance_of_the_data_and_no_clusters() -> None:
    points, _ = clouds(8.0, each=300)
    for uniform in (False, True):
        flat = structureless(points, 50_000, np.random.default_rng(4), uniform)
        np.testing.assert_allclose(np.cov(flat.T), np.cov(points.T), atol=0.35)
    null = null_stability(points[::9], 3, np.random.default_rng(5))
    assert len(null) == NULLS
    assert null.max() < 0.97


def test_a_long_cloud_is_cut_in_two_as_surely_by_chance() -> None:
    rng = np.random.default_rng(6)
    points = rng.standard_normal((150, 4)) * [10, 1, 1, 1]
    found = resample(points, 2, 8, rng)
    own = pair_agreement([nearest(points, one.centroids) for one in found]).mean()
    assert own > 0.7
    assert null_stability(points, 2, rng).max() > own


def test_clusters_are_matched_whatever_their_numbers() -> None:
    reference, other = np.array([0, 0, 1, 1, 2, 2]), np.array([2, 2, 0, 0, 1, 0])
    assert matched(reference, other, 3).tolist() == [1, 2, 0]
    assert jaccard_similarity(reference, other, 3) == pytest.approx([1, 2 / 3, 1 / 2])


def test_the_nearest_centroid_is_that_of_all_distances() -> None:
    rng = np.random.default_rng(7)
    points, centroids = rng.standard_normal((500, 6)), rng.standard_normal((7, 6))
    expected = np.linalg.norm(points[:, None] - centroids, axis=2).argmin(axis=1)
    np.testing.assert_array_equal(nearest(points, centroids), expected)


def test_a_spread_is_the_mean_and_the_middle_95_percent_and_unknown_without_values() -> None:
    assert spread(np.linspace(0, 1, 201)) == pytest.approx((0.5, 0.025, 0.975))
    assert np.isnan(spread(np.array([]))).all()


def test_resamples_with_fewer_different_tiles_than_clusters_say_nothing_of_what_comes_back() -> None:
    points = np.repeat(np.eye(4), 2, axis=0)
    fits = [fit_resample(points, 4, np.random.default_rng(seed)) for seed in range(20)]
    some = [one.bootstrap for one in fits]
    assert 0 < sum(some) < 20
    for one in fits:
        assert len(np.unique(np.round(one.centroids, 6), axis=0)) == 4
    found = find_partition(points, 4, np.random.default_rng(0))
    assert 0 < found.stability.max() < 0.9  # by all fits together each cluster comes back every time
    assert len(null_stability(points[1:3], 3, np.random.default_rng(0))) == 0

"""Which clusters are found, how surely a tile stays, and what another run changes: where the answer is known."""

from __future__ import annotations

import os
from itertools import combinations

import numpy as np
import pytest
import sklearn
from numpy.typing import NDArray
from sklearn.cluster import KMeans, kmeans_plusplus
from sklearn.metrics import adjusted_rand_score

from urban_ml_plugin.core.clustering.clustering import fit
from urban_ml_plugin.core.clustering.distant_starts import distant_starts
from urban_ml_plugin.core.clustering.partitions import matched
from urban_ml_plugin.core.clustering.recipe import THIRDS
from urban_ml_plugin.core.clustering.repeated_k_means import Partition, best_of_starts, find_partition, nearest

CLUSTERS = 4


def types(count: int, spread: float, seed: int = 0) -> NDArray[np.float64]:
    """600 tiles of so many types, each as far from every other, so that no two of more than four belong together."""
    rng = np.random.default_rng(seed)
    return np.eye(6)[rng.integers(count, size=600)] + spread * rng.standard_normal((600, 6))


@pytest.fixture(scope="module")
def four_types() -> Partition:
    return find_partition(types(4, 0.05), CLUSTERS, np.random.default_rng(0))


def test_the_clusters_are_the_types_the_largest_first_and_come_back_for_sure(four_types: Partition) -> None:
    points = types(4, 0.05)
    assert adjusted_rand_score(points.argmax(axis=1), four_types.labels) == 1
    sizes = np.bincount(four_types.labels)
    assert list(sizes) == sorted(sizes, reverse=True)
    np.testing.assert_array_equal(four_types.labels, nearest(points, four_types.centroids))
    assert four_types.stability.min() > 0.99
    assert four_types.reproducibility == (pytest.approx(1), 0, pytest.approx(0, abs=0.02))


def test_a_row_of_every_fit_to_a_third_is_the_cluster_that_matches(four_types: Partition) -> None:
    assert four_types.thirds.shape == (THIRDS, CLUSTERS, 6)
    apart = np.linalg.norm(four_types.thirds - four_types.centroids, axis=2)
    assert 0 < np.median(apart) < 0.05
    assert (apart.max(axis=1) < 0.1).mean() > 0.9


@pytest.mark.skipif(not sklearn.__version__.startswith("1.2."), reason="other versions draw other starts")
@pytest.mark.parametrize(("tiles", "features", "clusters"), [(12, 1, 12), (257, 3, 2), (1_300, 16, 9)])
def test_starts_are_those_of_scikit_learn_to_the_last_bit(tiles: int, features: int, clusters: int) -> None:
    for seed in range(5):
        points = np.random.default_rng(seed).standard_normal((tiles, features))
        points = np.round(points, seed)  # with many alike, and none
        expected, _ = kmeans_plusplus(points, clusters, random_state=np.random.RandomState(seed))
        found = distant_starts(points, clusters, np.random.RandomState(seed))
        assert found.tobytes() == expected.tobytes()


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="the system does not say which cores a process has")
def test_all_cores_find_what_one_finds_to_the_last_bit(all_processors: None) -> None:
    points = np.random.default_rng(1).standard_normal((300, 6))
    cores = os.sched_getaffinity(0)
    by_all = find_partition(points, CLUSTERS, np.random.default_rng(0))
    os.sched_setaffinity(0, {min(cores)})
    by_one = find_partition(points, CLUSTERS, np.random.default_rng(0))
    for one, other in ((by_all.centroids, by_one.centroids), (by_all.thirds, by_one.thirds)):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("tiles", [400, 6_000])
def test_what_is_found_is_at_least_as_tight_as_the_best_of_many_starts(tiles: int) -> None:
    """Of more tiles than k-means starts from, too, which it is brought to an end with."""
    points = np.random.default_rng(1).standard_normal((tiles, 6))
    best = best_of_starts(points, 6, np.random.default_rng(2))
    distances = np.linalg.norm(points[:, None] - best.centroids, axis=2).min(axis=1)
    assert (distances**2).sum() <= KMeans(6, n_init=20, random_state=3).fit(points).inertia_ * 1.003


def test_the_map_of_another_seed_agrees_as_far_as_is_foretold() -> None:
    rng = np.random.default_rng(0)
    points = rng.standard_normal((500, 10))  # nothing to be found: many groupings are about equally tight
    found = [best_of_starts(points, 8, np.random.default_rng(seed)) for seed in range(6)]
    maps = [nearest(points, one.centroids) for one in found]
    agreement = np.mean([adjusted_rand_score(one, other) for one in maps for other in maps if one is not other])
    foretold = np.mean([one.seed_agreement for one in found])
    assert agreement < 0.9
    assert foretold == pytest.approx(agreement, abs=0.1)
    types_found = [best_of_starts(types(4, 0.05), CLUSTERS, np.random.default_rng(seed)) for seed in range(2)]
    np.testing.assert_allclose(types_found[0].centroids, types_found[1].centroids)
    assert types_found[0].seed_agreement == pytest.approx(1)


def test_other_tiles_change_much_where_the_number_of_clusters_is_not_that_of_the_types() -> None:
    found = [find_partition(types(6, 0.05, seed), CLUSTERS, np.random.default_rng(0)) for seed in range(4)]
    points = types(6, 0.05)
    maps = [nearest(points, one.centroids) for one in found]
    moved = [np.mean(one != matched(one, other, CLUSTERS)[other]) for one, other in combinations(maps, 2)]
    assert np.mean(moved) > 0.1  # which types share a cluster is chance
    foretold = np.mean([one.reproducibility.moved_by_tiles for one in found])
    assert 0.5 * np.mean(moved) < foretold < 2 * np.mean(moved)


def overlapping(count: int, seed: int) -> NDArray[np.float32]:
    """Features of tiles of six kinds that overlap, one of them of five times as many tiles."""
    rng = np.random.default_rng(seed)
    kind = rng.choice(6, count, p=[0.5, *[0.1] * 5])
    features = (0.9 * rng.standard_normal((6, 12)))[kind] + rng.standard_normal((count, 12))
    return np.asarray(features, np.float32)


@pytest.mark.slow
def test_sure_tiles_are_in_the_same_cluster_of_a_map_from_other_tiles_which_the_margin_does_not_tell() -> None:
    same, confidence, margin = [], [], []
    for seed in range(3):
        tiles = overlapping(1200, seed)
        one, other = (fit(half, 6, number).assign(tiles[1::2]) for number, half in enumerate((tiles[::2], tiles[1::2])))
        first, second = one.labels - 1, other.labels - 1
        same.append(matched(first, second, 6)[second] == first)
        confidence.append(one.confidence)
        margin.append(one.margin)
    kept, sure = np.concatenate(same), np.concatenate(confidence) >= 0.9
    assert sure.mean() > 0.2
    assert kept[sure].mean() >= 0.9
    assert kept[~sure].mean() < kept[sure].mean() - 0.1
    widest = np.concatenate(margin) >= np.quantile(np.concatenate(margin), 1 - sure.mean())
    assert kept[widest].mean() < kept[sure].mean()

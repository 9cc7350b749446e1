"""What resampled fits agree on, how surely a tile stays, and what another seed changes: where the answer is known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.metrics import adjusted_rand_score

from urban_ml_plugin.core.clustering.clustering import fit
from urban_ml_plugin.core.clustering.consensus import Consensus, _Votes, find_consensus, nearest
from urban_ml_plugin.core.clustering.partitions import matched
from urban_ml_plugin.core.clustering.recipe import FITS, MOST_OTHER

CLUSTERS = 4


def types(count: int, spread: float, seed: int = 0) -> NDArray[np.float64]:
    """600 tiles of so many types, each as far from every other, so that no two of more than four belong together."""
    rng = np.random.default_rng(seed)
    return np.eye(6)[rng.integers(count, size=600)] + spread * rng.standard_normal((600, 6))


@pytest.fixture(scope="module")
def four_types() -> Consensus:
    return find_consensus(types(4, 0.05), CLUSTERS, np.random.default_rng(0))


def test_the_clusters_are_the_types_the_largest_first_and_come_back_for_sure(four_types: Consensus) -> None:
    points = types(4, 0.05)
    assert adjusted_rand_score(points.argmax(axis=1), four_types.labels) == 1
    sizes = np.bincount(four_types.labels)
    assert list(sizes) == sorted(sizes, reverse=True)
    np.testing.assert_array_equal(four_types.labels, nearest(points, four_types.centroids))
    assert four_types.stability.min() > 0.95


def test_a_row_of_every_fit_is_the_cluster_that_matches(four_types: Consensus) -> None:
    assert len(four_types.fits) == FITS
    apart = [np.linalg.norm(one.centroids - four_types.centroids, axis=1).max() for one in four_types.fits]
    assert np.mean(np.array(apart) < 0.1) > 0.8  # a few fits end where two types are one, and a type is two
    assert not np.array_equal(four_types.fits[0].centroids, four_types.fits[1].centroids)


def test_another_seed_changes_nothing_where_types_are_found_and_much_where_their_number_is_another(
    four_types: Consensus,
) -> None:
    assert (four_types.seeds.other, four_types.seeds.moved_most) == (0, 0)
    assert four_types.seeds.rand == 1
    points, maps = types(6, 0.05), []
    for seed in (0, 1, 2):
        found = find_consensus(points, CLUSTERS, np.random.default_rng(seed))
        assert found.seeds.other > MOST_OTHER
        maps.append(found.labels)
    moved = [np.mean(maps[0] != matched(maps[0], one, CLUSTERS)[one]) for one in maps[1:]]
    assert max(moved) > 0.1  # which types share a cluster is chance
    assert 0.5 * max(moved) < found.seeds.moved_most < 2 * max(moved)


def test_fits_are_compared_by_the_adjusted_rand_index() -> None:
    labels = np.random.default_rng(0).integers(3, size=(5, 80))
    labels[4] = (labels[3] + 1) % 3
    expected = [[adjusted_rand_score(one, other) for other in labels] for one in labels]
    np.testing.assert_allclose(_Votes(list(labels), 3).agreement, expected, atol=1e-12)


def test_sure_tiles_are_in_the_same_cluster_of_a_map_from_other_tiles_which_the_margin_does_not_tell() -> None:
    """Four broad types that are found, and six compact ones of which chance puts some together."""
    same, confidence, margin = [], [], []
    for number, (count, spread) in enumerate(((4, 0.25), (6, 0.05))):
        tiles = types(count, spread).astype(np.float32)
        one, other = (
            fit(half, CLUSTERS, seed).assign(tiles[1::2]) for seed, half in ((number, tiles[::2]), (9, tiles[1::2]))
        )
        first, second = one.labels - 1, other.labels - 1
        same.append(matched(first, second, CLUSTERS)[second] == first)
        confidence.append(one.confidence)
        margin.append(one.margin)
    kept, sure = np.concatenate(same), np.concatenate(confidence) >= 0.9
    assert sure.mean() > 0.4
    assert kept[sure].mean() > 0.95
    assert confidence[1].mean() < 0.8  # the compact types keep together, and their clusters do not
    widest = np.concatenate(margin) >= np.quantile(np.concatenate(margin), 1 - sure.mean())
    assert kept[widest].mean() < 0.9

"""Clusters that a model says of a raster, against those found among its own tiles: on clouds whose answer is known."""

from __future__ import annotations

from math import isnan, nan

import numpy as np
import pytest
from numpy.typing import NDArray

from urban_ml_plugin.core.clustering.repeated_k_means import nearest
from urban_ml_plugin.core.transfer.own_clusters import (
    FITTING,
    LEAST_TILES,
    UNCLEAR,
    UNFIT,
    UNKNOWN,
    OwnClusters,
    TileSample,
    compare_own_clusters,
)

CENTRES = 6 * np.random.default_rng(0).standard_normal((4, 5))
"""Of the model."""


def clouds(centres: NDArray[np.float64], each: int = 25, seed: int = 1) -> NDArray[np.float64]:
    rng = np.random.default_rng(seed)
    return np.repeat(centres, each, axis=0) + rng.standard_normal((each * len(centres), centres.shape[1]))


def compared(points: NDArray[np.float64], novel: float = 0.0) -> OwnClusters:
    return compare_own_clusters(points, nearest(points, CENTRES) + 1, np.ones(len(points)), CENTRES, novel)


def test_clusters_hold_where_tiles_part_as_in_the_model_s_city_even_if_some_types_are_missing() -> None:
    for centres in (CENTRES, CENTRES + 0.5, CENTRES[:2]):
        own = compared(clouds(centres, each=30))
        assert own.fit == FITTING
        assert own.agreement == pytest.approx(1, abs=0.02)
    assert own.sentence("Accra").startswith("The clusters of this model hold in Accra: found anew among its own tiles")


def test_clusters_do_not_describe_tiles_that_part_elsewhere() -> None:
    middle = CENTRES.mean(axis=0)
    for centres in (2 * np.random.default_rng(5).standard_normal((4, 5)) + middle, middle[None]):
        own = compared(clouds(centres, each=100 // len(centres)))
        assert own.fit == UNFIT
        assert own.agreement < 0.4
        assert f"do not describe Accra: found anew among its own tiles they agree by {own.agreement:.2f}" in (
            own.sentence("Accra")
        )


def test_a_raster_of_a_single_cluster_tells_nothing_apart() -> None:
    own = compared(clouds(CENTRES[:1], each=80))
    assert (own.settled, own.found, own.fit) == (0, 0, UNFIT)


def test_few_tiles_do_not_tell() -> None:
    own = compared(clouds(CENTRES, each=LEAST_TILES // 4 - 1))
    assert isnan(own.agreement)
    assert own.fit == UNKNOWN
    assert own.sentence("Accra").endswith(f"cannot be told: that takes {LEAST_TILES} tiles, and it has 36.")


@pytest.mark.parametrize(
    ("settled", "found", "novel", "fit"),
    [(0.8, 0.7, 0.5, FITTING), (0.8, 0.5, 0.0, UNCLEAR), (0.8, 0.7, 0.6, UNCLEAR), (0.6, 0.3, 0.0, UNFIT)],
)
def test_the_verdict_follows_from_agreement_and_novelty(settled: float, found: float, novel: float, fit: str) -> None:
    own = OwnClusters(100, settled, found, novel)
    assert own.fit == fit
    assert f"by {own.agreement:.2f}" in own.sentence("Accra")
    assert ("cannot be told" in own.sentence("Accra")) == (fit == UNCLEAR)


def test_the_order_of_the_tiles_does_not_matter() -> None:
    points = clouds(0.3 * CENTRES, each=20)
    labels, order = nearest(points, CENTRES) + 1, np.random.default_rng(2).permutation(len(points))
    mixtures = np.random.default_rng(3).random(len(points))
    assert compare_own_clusters(points, labels, mixtures, CENTRES, 0.1) == compare_own_clusters(
        points[order], labels[order], mixtures[order], CENTRES, 0.1
    )


def test_tiles_with_several_types_in_them_count_less() -> None:
    between = np.random.default_rng(4).permutation(np.repeat((CENTRES[0] + CENTRES[1])[None] / 2, 60, axis=0))
    points = np.concatenate([clouds(CENTRES), between + np.random.default_rng(5).standard_normal(between.shape)])
    labels, mixed = nearest(points, CENTRES) + 1, np.arange(len(points)) >= len(points) - 60
    told, untold = (
        compare_own_clusters(points, labels, mixtures, CENTRES, 0.0)
        for mixtures in (1e4 * mixed, np.zeros(len(points)))
    )
    assert told.agreement != untold.agreement


def test_a_sample_is_the_same_whatever_the_batches_and_of_few_tiles_it_is_all() -> None:
    cells, points, labels = np.arange(1000), np.arange(2000.0).reshape(-1, 2), np.arange(1000) % 3
    mixtures, kept = np.arange(1000) / 7, []
    for size, order in ((7, cells), (400, cells[::-1])):
        sample = TileSample(1000, 50)
        for start in range(0, 1000, size):
            some = order[start : start + size]
            sample.add(some, points[some], labels[some], mixtures[some])
        kept.append(sample.kept)
    assert [len(part) for part in kept[0]] == [50, 50, 50]
    np.testing.assert_array_equal(kept[0][0], kept[1][0])
    np.testing.assert_array_equal(kept[0][1], (kept[0][0][:, 0] / 2) % 3)
    np.testing.assert_array_equal(kept[0][2], kept[0][0][:, 0] / 2 / 7)
    everything = TileSample(1000, 5000)
    everything.add(cells, points, labels, mixtures)
    assert len(everything.kept[0]) == 1000


def test_what_is_not_known_is_no_number() -> None:
    assert OwnClusters(3, nan, nan, 0.0).fit == UNKNOWN

"""Does a clustering come back? k-means repeated on resamples, with other seeds, and on tiles without structure.

Stability is the adjusted Rand index (Hubert & Arabie 1985) between the clusterings of two resamples, each extended to
the same tiles by the nearest centroid (Ben-Hur, Elisseeff & Guyon 2002; Lange et al. 2004). A cloud of tiles without
any gap may be cut in the same place over and over, because it is longer one way than the other (Ben-David, von Luxburg
& Pál 2006); so stability is held against that of structureless tiles with the same principal axes, as the gap statistic
does with compactness (Tibshirani, Walther & Hastie 2001).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

from ..clustering.clustering import RESAMPLE_STARTS, random_state
from ..clustering.partitions import matched
from ..runtime.arrays import Array, Floats, Floats32, Ints

MOST_DRAWN = 1500
"""Tiles in a resample at most: stability on more is no less, and k-means on more is slow."""
CHUNK = 20_000
"""Tiles whose nearest centroid is looked for at a time."""
DECIMALS = 5
"""To which coordinates of different tiles differ."""
MIDDLE = (2.5, 97.5)
"""Percentiles that hold the middle 95 %."""
MOST_COMPARED = 5000
"""Tiles on which clusterings are compared at most."""
NULLS = 19
"""Structureless sets: what is above all of them is above chance at the level of 1 in 20."""


class Spread(NamedTuple):
    """A mean over pairs with the range of the middle 95 % of them; NaN where there are none."""

    mean: float
    low: float
    high: float


class Resample(NamedTuple):
    """One k-means on a part of the tiles: ``centroids`` (K, d), and the rows that it was ``drawn`` from."""

    centroids: Array
    drawn: Array


def spread(values: Array) -> Spread:
    """Mean and middle 95 % of values."""
    if not len(values):
        return Spread(float("nan"), float("nan"), float("nan"))
    low, high = np.percentile(values, MIDDLE)
    return Spread(float(np.mean(values)), float(low), float(high))


def nearest(points: Array, centroids: Array) -> Ints:
    """The nearest centroid of each point, 0…K-1: (N,)."""
    # |x - c|² less |x|², which is the same for all centroids; in parts, so that memory does not grow.
    half = (centroids**2).sum(axis=1) / 2
    parts = (points[start : start + CHUNK] @ centroids.T for start in range(0, len(points), CHUNK))
    return np.concatenate([(half - part).argmin(axis=1) for part in parts])


def resample(points: Array, weights: Array, clusters: int, count: int, rng: np.random.Generator) -> list[Resample]:
    """k-means on ``count`` bootstrap resamples; those with fewer different tiles than clusters are left out.

    A tile that is drawn twice counts once, or the copies would be a cluster of their own where tiles are few.
    """
    found = []
    for _ in range(count):
        drawn = np.unique(rng.integers(len(points), size=min(len(points), MOST_DRAWN)))
        centroids = _k_means(points[drawn], weights[drawn], clusters, random_state(rng))
        if centroids is not None:
            found.append(Resample(centroids, drawn))
    return found


def pair_agreement(labels: Sequence[Array]) -> Floats:
    """Adjusted Rand index of every pair of clusterings of the same tiles: (R (R - 1) / 2,)."""
    return np.array([adjusted_rand_score(one, other) for one, other in combinations(labels, 2)])


def persistence(reference: Array, others: Sequence[Array], clusters: int) -> Floats:
    """Share of the other clusterings in which a tile is in the cluster that matches its own: (N,), 0 to 1."""
    kept = np.zeros(len(reference))
    for labels in others:
        kept += reference == matched(reference, labels, clusters)[labels]
    return kept / max(1, len(others))


def structureless(points: Array, count: int, rng: np.random.Generator, uniform: bool) -> Floats32:
    """``count`` points without clusters, with the covariance of ``points``: normal, or uniform along its axes."""
    variances, axes = np.linalg.eigh(np.atleast_2d(np.cov(points.T)))
    spreads = np.sqrt(np.maximum(variances, 0))
    draws = rng.uniform(-1, 1, (count, len(spreads))) * np.sqrt(3) if uniform else None
    unit = rng.standard_normal((count, len(spreads))) if draws is None else draws
    return np.asarray((unit * spreads) @ axes.T, np.float32)


def null_stability(points: Array, weights: Array, clusters: int, rng: np.random.Generator) -> Floats:
    """Agreement of two resamples of structureless points, for ``NULLS`` sets, every other one uniform: (NULLS,)."""
    values: list[float] = []
    for number in range(NULLS):
        count = min(len(points), MOST_DRAWN)
        flat = structureless(points, count, rng, uniform=number % 2 == 1)
        pair = resample(flat, weights[:count], clusters, 2, rng)
        values.extend(pair_agreement([nearest(flat, one.centroids) for one in pair]))
    return np.array(values)


def seeded(points: Array, weights: Array, clusters: int, states: Sequence[int]) -> list[Array]:
    """Centroids of k-means on the same points from different starts."""
    found = (_k_means(points, weights, clusters, state) for state in states)
    return [centroids for centroids in found if centroids is not None]


def _k_means(points: Array, weights: Array, clusters: int, state: int) -> Array | None:
    if len(np.unique(np.round(points, DECIMALS), axis=0)) < clusters:
        return None
    found = KMeans(clusters, n_init=RESAMPLE_STARTS, random_state=state).fit(points, sample_weight=weights)
    return np.asarray(found.cluster_centers_)

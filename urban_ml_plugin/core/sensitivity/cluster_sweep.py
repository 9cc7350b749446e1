"""The tiles of one size clustered with many K: described once, the metric learnt once, and each K put to the test."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import davies_bouldin_score, silhouette_score
from threadpoolctl import threadpool_limits

from ..clustering.clustering import ClusterModel, Space, cluster_stability, find_centroids, learn_metric
from ..runtime.arrays import TINY, Array, Floats, Floats32, Ints
from ..runtime.events import Step
from .cluster_choice import ClusterQuality, most_stable, reasons, recommended
from .cluster_separation import border_density
from .cluster_stability import (
    MOST_COMPARED,
    Resample,
    nearest,
    null_stability,
    pair_agreement,
    persistence,
    resample,
    seeded,
    spread,
)

MOST_SEEDED = 2500
"""Tiles that k-means is repeated on with other seeds at most."""
CHUNK = 5000
"""Tiles that are given their clusters at a time."""


@dataclass
class Sweep:
    """Clusterings of the same N tiles.

    Attributes:
        labels: for each K, (N,) 0…K-1, the very clusters that ``deepcluster`` finds with this K and seed.
        measured: of each K, in ascending order.
        recommended: K, 0 where none is stable.
        shown: the recommended K, or else the one that resamples agree on most.
        persistence: (N,) share of the resamples and seeds in which a tile keeps its cluster of ``shown``.
    """

    labels: dict[int, Ints]
    measured: list[ClusterQuality]
    recommended: int
    shown: int
    persistence: Floats

    @property
    def reasons(self) -> str:
        """Why this K is recommended, or why none is."""
        return reasons(self.measured)


@dataclass
class _Trial:
    """One K: its centroids, how surely each cluster comes back, and the centroids of the resamples and seeds."""

    centroids: Array
    stability: Array
    resamples: list[Resample]
    seeds: list[Array]


def sweep(
    views: Array,
    shading: Array | None,
    clusters: Sequence[int],
    seeds: int,
    resamples: int,
    seed: int,
    step: Step,
    among: Array | None = None,
) -> Sweep:
    """Cluster tiles with every K and measure what the clusters are worth.

    Args:
        views: (N, 1+V, D) features of each tile and of its parts.
        shading: see ``clustering.fit``.
        clusters: ascending, from 2 to N.
        seeds, resamples: how often k-means is repeated.
        among: see ``clustering.fit``.

    Raises:
        InputError: fewer tiles differ than there are clusters.
    """
    with threadpool_limits(limits=1):  # sums over several threads may differ in the last bit from run to run
        rng = np.random.default_rng(seed)
        space = learn_metric(views[:, 0], rng, views[:, 1:], shading, among)
        common, weights = _common(space, seed)
        trials, measured = {}, []
        for count in step.over(clusters, len(clusters)):
            # deepcluster draws its starts from a generator in this very state.
            trial = trials[count] = _try(space, common, weights, count, seeds, resamples, copy.deepcopy(rng))
            measured.append(_measure(common, weights, trial, np.random.default_rng((seed, count))))
        best = recommended(measured)
        shown = best or most_stable(measured)
        labels = _assign(space.model, views, {count: trial.centroids for count, trial in trials.items()})
        return Sweep(labels, measured, best, shown, _persistence(space.model, views[:, 0], trials[shown]))


def _common(space: Space, seed: int) -> tuple[Floats32, Array]:
    """The tiles on which clusterings are compared and from which resamples are drawn, with their weights."""
    points = space.points.astype(np.float32)
    if len(points) <= MOST_COMPARED:
        return points, space.weights
    chosen = np.sort(np.random.default_rng(seed).permutation(len(points))[:MOST_COMPARED])
    return points[chosen], space.weights[chosen]


def _try(
    space: Space, points: Array, weights: Array, count: int, seeds: int, resamples: int, rng: np.random.Generator
) -> _Trial:
    centroids = find_centroids(space, count, rng)
    stability = cluster_stability(space, centroids, copy.deepcopy(rng))  # the very figures that deepcluster gives
    drawn = resample(points, weights, count, resamples, rng)
    part = slice(None, None, -(-len(points) // MOST_SEEDED))
    return _Trial(
        centroids.astype(np.float32), stability, drawn, seeded(points[part], weights[part], count, range(seeds))
    )


def _measure(points: Array, weights: Array, trial: _Trial, rng: np.random.Generator) -> ClusterQuality:
    count = len(trial.centroids)
    own = nearest(points, trial.centroids)
    resampled = [nearest(points, one.centroids) for one in trial.resamples]
    reseeded = [nearest(points, centroids) for centroids in trial.seeds]
    several = len(np.unique(own)) > 1 and len(np.unique(own)) < len(points)
    return ClusterQuality(
        clusters=count,
        stability=spread(pair_agreement(resampled)),
        seeds=spread(pair_agreement(reseeded)),
        null=null_stability(points, weights, count, rng),
        weakest=float(trial.stability.min()),
        border=float(border_density(points, own, trial.resamples, count).max()),
        silhouette=float(silhouette_score(points, own)) if several else float("nan"),
        davies_bouldin=float(davies_bouldin_score(points, own)) if several else float("nan"),
        within=_within(points, own, trial.centroids),
    )


def _within(points: Array, labels: Array, centroids: Array) -> float:
    """Mean squared distance to the own centroid as a share of that to the mean."""
    total = float(((points - points.mean(axis=0)) ** 2).sum())
    return float(((points - centroids[labels]) ** 2).sum()) / max(total, TINY)


def _assign(model: ClusterModel, views: Array, centroids: dict[int, Array]) -> dict[int, Ints]:
    """The cluster of every tile for every K, in one pass over the tiles and their parts."""
    together = copy.copy(model)
    together.centroids = np.concatenate(list(centroids.values())).astype(np.float64)
    ends = np.cumsum([len(some) for some in centroids.values()])[:-1]
    parts: list[list[Array]] = []
    for start in range(0, len(views), CHUNK):
        chunk = views[start : start + CHUNK]
        distances = together.distances(chunk[:, 0], chunk[:, 1:])
        parts.append([some.argmin(axis=1) for some in np.split(distances, ends, axis=1)])
    return {count: np.concatenate(column) for count, column in zip(centroids, zip(*parts))}


def _persistence(model: ClusterModel, features: Array, trial: _Trial) -> Floats:
    """Share of resamples and seeds in which each tile keeps its cluster: (N,)."""
    count = len(trial.centroids)
    several = [trial.centroids, *(one.centroids for one in trial.resamples), *trial.seeds]
    labels = np.empty((len(several), len(features)), np.int64)
    for start in range(0, len(features), CHUNK):
        points = model.embed(features[start : start + CHUNK])
        for row, centroids in zip(labels, several):
            row[start : start + CHUNK] = nearest(points, centroids)
    return persistence(labels[0], list(labels[1:]), count)

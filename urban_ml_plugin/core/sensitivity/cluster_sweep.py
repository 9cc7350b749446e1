"""The tiles of one size clustered with many K: described once, the metric learnt once, and each K put to the test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..clustering.clustering import ClusterModel, model_of
from ..clustering.metric import FeatureBlocks, Space, evenly, learn_metric
from ..clustering.repeated_k_means import best_of_starts, nearest
from ..runtime.arrays import TINY, Array, Floats, Floats32, Ints
from ..runtime.events import Step
from ..runtime.one_thread import one_thread
from ..storage.stored_rows import AnyRows
from .cluster_choice import ClusterQuality, nearly_recommended, reasons, recommended
from .cluster_stability import MOST_COMPARED, pair_agreement, spread
from .cluster_trial import Trial

CHUNK = 5000
"""Tiles that are given their clusters at a time."""


@dataclass
class Sweep:
    """Clusterings of the same N tiles.

    Attributes:
        labels: for each K, (N,) 0…K-1, the very clusters that ``deepcluster`` finds with this K and seed.
        measured: of each K, in ascending order.
        recommended: K, 0 where none is stable.
        shown: the recommended K, or else the largest above 6 that comes back, or the one that resamples agree on most.
        confidence: (N,) of the clusters of ``shown``, see ``ClusterModel.assign``.
    """

    labels: dict[int, Ints]
    measured: list[ClusterQuality]
    recommended: int
    shown: int
    confidence: Floats32

    @property
    def reasons(self) -> str:
        """Why this K is recommended, or why none is."""
        return reasons(self.measured)


def sweep(
    views: AnyRows,
    shading: Array | None,
    clusters: Sequence[int],
    seeds: int,
    resamples: int,
    seed: int,
    step: Step,
    among: Array | None = None,
    blocks: FeatureBlocks = (),
) -> Sweep:
    """Cluster tiles with every K and measure what the clusters are worth.

    Args:
        views: (N, 1+V, D) features of each tile and of its parts.
        shading, among, blocks: see ``clustering.fit``.
        clusters: ascending, from 2 to N.
        seeds: other seeds with which clusters are found; with fewer than 2 they are not compared.
        resamples: how often k-means is repeated on a part of the tiles.

    Raises:
        InputError: fewer tiles differ than there are clusters.
    """
    with one_thread():
        rng = np.random.default_rng(seed)
        space = learn_metric(views[:, 0], rng, views[:, 1:], shading, among, blocks)
        models, measured = {}, []
        for count in step.over(clusters, len(clusters)):
            trial = Trial(space, rng, count, resamples, seed)
            generators = (np.random.default_rng((seed, one)) for one in range(seeds))
            others = [best_of_starts(space.points, count, other, space.weights).centroids for other in generators]
            measured.append(_measure(space, trial, others))
            models[count] = model_of(space, trial.found)
        best = recommended(measured)
        shown = best or nearly_recommended(measured)
        labels = _assign(space, views, {count: model.centroids for count, model in models.items()})
        confidence = models[shown].assign(views[:, 0], views[:, 1:]).confidence
        return Sweep(labels, measured, best, shown, confidence)


def _measure(space: Space, trial: Trial, others: Sequence[Floats]) -> ClusterQuality:
    from sklearn.metrics import davies_bouldin_score, silhouette_score

    points, own = evenly(space.points, MOST_COMPARED), evenly(trial.found.labels, MOST_COMPARED)
    several = 1 < len(np.unique(own)) < len(points)
    return ClusterQuality(
        clusters=trial.clusters,
        stability=trial.stability,
        seeds=spread(pair_agreement([nearest(points, other) for other in others])),
        null=trial.null,
        weakest=trial.weakest,
        border=trial.border,
        silhouette=float(silhouette_score(points, own)) if several else float("nan"),
        davies_bouldin=float(davies_bouldin_score(points, own)) if several else float("nan"),
        within=_within(points, own, trial.found.centroids),
    )


def _within(points: Array, labels: Array, centroids: Array) -> float:
    """Mean squared distance to the own centroid as a share of that to the mean."""
    total = float(((points - points.mean(axis=0)) ** 2).sum())
    return float(((points - centroids[labels]) ** 2).sum()) / max(total, TINY)


def _assign(space: Space, views: AnyRows, centroids: dict[int, Array]) -> dict[int, Ints]:
    """The cluster of every tile for every K, in one pass over the tiles and their parts."""
    together = ClusterModel(
        **vars(space.metric),
        centroids=np.concatenate(list(centroids.values())),
        novelty_scale=np.ones(2),
        stability=np.zeros(0),
    )
    ends = np.cumsum([len(some) for some in centroids.values()])[:-1]
    parts: list[list[Array]] = []
    for start in range(0, len(views), CHUNK):
        chunk = views[start : start + CHUNK]
        distances = together.distances(chunk[:, 0], chunk[:, 1:])
        parts.append([some.argmin(axis=1) for some in np.split(distances, ends, axis=1)])
    return {count: np.concatenate(column) for count, column in zip(centroids, zip(*parts))}

"""From feature vectors to urban types: the metric that is learnt, the clusters in it, and what a label is worth."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import NamedTuple

import numpy as np
from scipy.spatial.distance import cdist

from ..runtime.arrays import TINY, Array, Floats, Floats32, Ints
from ..runtime.errors import InputError
from ..runtime.one_thread import one_thread
from ..storage.kept_arrays import recall
from ..storage.stored_rows import AnyRows
from .metric import PACKAGE, FeatureBlocks, Space, TileMetric, evenly, learn_metric, principal_axes, row_parts
from .repeated_k_means import Partition, Reproducibility, find_partition

NOVELTY_QUANTILE = 0.99
"""Of the tiles fitted, as many have a novelty below 1."""
LEAST_DISTANCE = 1e-9
"""Of a novelty of 1, where all tiles are in one place."""
HELD_OUT, FOLDS = 1_000, 5
"""Tiles at most that are held out, in so many parts, to learn how far new tiles of the same kind lie from the axes."""

RESIDUALS = "residuals"
"""What those distances are kept as for later runs."""


class Assignment(NamedTuple):
    """What a model says of N tiles.

    Attributes:
        labels: (N,) 1 to K.
        confidence: (N,) float32, the share of fits to thirds of the tiles in which the tile stays in its cluster, 0 to
            1; NaN by models that have no such fits.
        novelty: (N,) float32, how unlike anything fitted: 1 is the 99th percentile of tiles like the fitted ones.
        margin: (N,) float32, ``1 - d1 / d2`` with the distances to the nearest and the second nearest centroid: 0 on
            the border between two clusters, 1 on a centroid.
        points: (N, d) coordinates in the metric of the model.
        part_labels: (V, N) the cluster of each part of the tiles by itself; (0, N) without parts.
    """

    labels: Ints
    confidence: Floats32
    novelty: Floats32
    margin: Floats32
    points: Floats
    part_labels: Ints


@dataclass
class ClusterModel(TileMetric):
    """What is needed to give tiles of any raster the same numbers: K clusters in d dimensions, of D features.

    Attributes:
        centroids: (K, d) in the coordinates of the metric; row k-1 belongs to cluster k.
        novelty_scale: (2,) distance to the nearest centroid, and to the plane of ``basis``, that counts as novelty 1;
            the latter from tiles that were held out of the plane.
        stability: (K,) 0 to 1, as ``repeated_k_means.cluster_stability`` gives it.
        variances: (d,) variance of the fitted tiles along each axis of ``basis``; along two axes they do not vary
            together, as these are principal axes. Empty in models from before it was kept.
        deviations: (D,) standard deviation of each standardised feature of the fitted tiles. Empty in models from
            before it was kept, where it is 1.
        resampled: (R, K, d) centroids that were found on thirds of the tiles, row k-1 the one that matches cluster k.
            Empty in models from before it was kept.
        another_run: (3,) how far the map of another run agrees, as ``Reproducibility`` has it. Empty in models from
            before it was kept.
    """

    centroids: Array
    novelty_scale: Array
    stability: Array
    variances: Array = field(default_factory=lambda: np.zeros(0))
    deviations: Array = field(default_factory=lambda: np.zeros(0))
    resampled: Array = field(default_factory=lambda: np.zeros((0, 0, 0)))
    another_run: Array = field(default_factory=lambda: np.zeros(0))

    @property
    def reproducibility(self) -> Reproducibility | None:
        """How far the map of another run agrees; None by models from before that was kept."""
        return Reproducibility(*self.another_run.tolist()) if len(self.another_run) else None

    def assign(self, features: AnyRows, views: AnyRows | None = None) -> Assignment:
        """Cluster, confidence, novelty and margin of each tile; they do not depend on the others, to the last bit.

        Args:
            features: (N, D), from the same network as those the model was fitted on.
            views: (N, V, D), features of V parts of each tile. With them the distance to a centroid is the mean over
                the tile and its parts, so that a tile on the edge of two types goes to the one that fills more of it.

        Raises:
            InputError: the features have another length than those the model was fitted on.
        """
        if features.shape[1] != len(self.mean):
            raise InputError(
                f"The tiles have {features.shape[1]} features and the model was fitted on {len(self.mean)}: "
                "use the bands, tile size and network of the model."
            )
        labels, (confidence, margin, novelty) = np.empty(len(features), np.int64), np.empty((3, len(features)), "f4")
        every = np.empty((len(features), self.metric.shape[1]))
        part_labels = np.empty((0 if views is None else len(self.offsets), len(features)), np.int64)
        for part in row_parts(len(features)):
            every[part], residual = self.located(features[part])
            pieces = [every[part], *([] if views is None else self.embed_parts(views[part]))]
            apart = [cdist(points, self.centroids) for points in pieces]
            distances = _mean(apart)
            for own, to_centroids in zip(part_labels, apart[1:]):
                own[part] = to_centroids.argmin(axis=1) + 1
            first, second = np.sort(distances, axis=1)[:, :2].T
            labels[part] = distances.argmin(axis=1) + 1
            margin[part] = 1 - first / np.maximum(second, TINY)
            confidence[part] = self._share_of_fits(pieces, labels[part])
            novelty[part] = np.maximum(apart[0].min(axis=1) / self.novelty_scale[0], residual / self.novelty_scale[1])
        return Assignment(labels, confidence, novelty, margin, every, part_labels)

    def distances(self, features: Array, views: Array | None = None) -> Floats:
        """Distance of each tile to each centroid, (N, K), by which ``assign`` decides; arguments as there."""
        pieces = [self.embed(features), *([] if views is None else self.embed_parts(views))]
        return _mean([cdist(points, self.centroids) for points in pieces])

    def arrays(self) -> dict[str, Array]:
        """Everything as named arrays, for a model file."""
        return {name: np.ascontiguousarray(array) for name, array in asdict(self).items()}

    def _share_of_fits(self, pieces: list[Floats], labels: Ints) -> Floats:
        fits, clusters, dimensions = self.resampled.shape
        if not fits:
            return np.full(len(labels), np.nan)
        centroids = self.resampled.reshape(-1, dimensions)
        distances = _mean([cdist(points, centroids) for points in pieces]).reshape(-1, fits, clusters)
        return np.asarray((distances.argmin(axis=2) == labels[:, None] - 1).mean(axis=1))


def fit(
    features: AnyRows,
    clusters: int,
    seed: int = 0,
    views: AnyRows | None = None,
    shading: Array | None = None,
    among: Array | None = None,
    blocks: FeatureBlocks = (),
) -> ClusterModel:
    """Find the types among feature vectors. The order of the rows does not matter; clusters are numbered by size.

    Args:
        features: (N, D) float, one row a tile, finite.
        clusters: K, at least 2.
        seed: of the resampling.
        views, shading, among, blocks: as of ``learn_metric``.

    Raises:
        InputError: fewer than 2 clusters, more clusters than tiles or than different tiles, values not finite.
    """
    rng = np.random.default_rng(seed)
    _check_clusters(len(features), clusters)
    space = learn_metric(features, rng, views, shading, among, blocks)
    with one_thread():
        found = find_partition(space.points, clusters, rng, space.weights)
    return fitted(space, found, features)


def fitted(space: Space, found: Partition, features: AnyRows) -> ClusterModel:
    """The model of clusters that were found in the space of these features (N, D)."""
    with one_thread():
        model = model_of(space, found)
        model.novelty_scale = _novelty_scale(space, features, model.centroids)
        return model


def model_of(space: Space, found: Partition) -> ClusterModel:
    """The model of clusters that were found in a space; its novelty is in units of distance."""
    return ClusterModel(
        **vars(space.metric),
        centroids=found.centroids,
        novelty_scale=np.ones(2),
        stability=found.stability,
        variances=space.variances,
        deviations=space.deviations,
        resampled=found.thirds,
        another_run=np.array(found.reproducibility),
    )


def _novelty_scale(space: Space, features: AnyRows, centroids: Floats) -> Floats:
    """Distance to the nearest centroid, and to the plane of the axes, that counts as 1: (2,)."""
    first = cdist(evenly(space.points, HELD_OUT), centroids).min(axis=1)
    residual = _held_out_residual(space.metric, features[evenly(space.order, HELD_OUT)])
    both = np.stack([first, residual], axis=1)
    limits = np.maximum(np.quantile(both, NOVELTY_QUANTILE, axis=0), LEAST_DISTANCE)
    return np.asarray(limits * max(np.quantile((both / limits).max(axis=1), NOVELTY_QUANTILE), LEAST_DISTANCE))


def _held_out_residual(metric: TileMetric, features: Array) -> Floats:
    """Distance of each tile (N, D) to the plane of as many principal axes, found without it: (N,).

    Axes fit the tiles that they were found from too well: from 256 tiles, 64 axes leave new tiles of the very same
    city three times as far off, and everything elsewhere would count as novel. Features are in the order of content.
    """

    def measure() -> dict[str, Array]:
        standard, fold = metric.standardised(features), np.arange(len(features)) % FOLDS
        residuals = np.empty(len(standard))
        for held in range(FOLDS):
            axes, _ = principal_axes(standard[fold != held], metric.basis.shape[1])
            rest = standard[fold == held]
            residuals[fold == held] = np.linalg.norm(rest - rest @ axes @ axes.T, axis=1)
        return {RESIDUALS: residuals}

    return recall(RESIDUALS, [PACKAGE], [metric.mean, metric.scale, metric.basis, features], measure)[RESIDUALS]


def _check_clusters(tiles: int, clusters: int) -> None:
    """Refuse a number of clusters that cannot be made of so many tiles.

    Raises:
        InputError: fewer than 2 clusters, or more than tiles.
    """
    if clusters < 2:
        raise InputError(f"Clusters are found from 2 on, and {clusters} was asked for: choose at least 2.")
    if clusters > tiles:
        raise InputError(f"{clusters} clusters were asked for, but there are only {tiles} tiles: choose fewer.")


def _mean(distances: list[Floats]) -> Floats:
    """The mean over whole tiles and their parts of the distance to each centroid, (N, K) each.

    They come pair by pair (``cdist``), unlike of a matrix product: the last bit of one does not depend on its
    neighbours.
    """
    return np.asarray(sum(distances) / len(distances))

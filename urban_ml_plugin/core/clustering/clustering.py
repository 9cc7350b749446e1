"""From feature vectors to urban types: a metric learnt without labels, k-means in it, and what a label is worth.

The metric is the heart. Whether two tiles are alike depends on which features mean something, and that differs from
city to city; whitening makes every noisy direction as loud as the real ones, and no whitening lets the loudest drown
the rest. So the noise is measured: the four quarters of one tile show the same place, and a tile is the same place in
brighter light; what differs there is chance. Directions in which tiles differ more than that are stretched, up to a
limit. This is discriminant analysis (Fisher 1936) with every tile as a class of its own, and the closed form of what
contrastive training on crops and brightness seeks (HaoChen et al. 2021).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field

import numpy as np
from sklearn.cluster import KMeans
from threadpoolctl import threadpool_limits

from ..runtime.arrays import TINY, Array, Floats32
from ..runtime.errors import InputError
from .partitions import jaccard_similarity

STARTS = 30
"""k-means ends in a local optimum: the best of so many starts is kept."""
VARIANCE = 0.99
"""Share of the variance of the standardised features that the metric looks at."""
LEAST_EXPLAINED = 0.25
"""Share of the variance of whole tiles that their parts must explain, or else they are not used."""
PLAIN_VARIANCE = 0.95
"""The same where no views tell signal from noise."""
CEILING = 40.0
"""Signal counts up to this many times the noise: past that a direction is certain, and would only drown others."""
SAMPLE = 20_000
"""Tiles from which the metric and the starts are worked out in larger sets."""
NOVELTY_QUANTILE = 0.99
"""Of the tiles fitted, as many have a novelty below 1."""
LEAST_DISTANCE = 1e-9
"""Of a novelty of 1, where all tiles are in one place."""
DECIMALS = 6
"""To which coordinates of different tiles differ."""
CONSTANT, NEAR_ZERO = 1e-6, 1e-3
"""A feature whose deviation is no more than this share of its mean (and of what is added to it) is constant."""
LEAST_DEVIATION = 1e-9
"""Of a feature by which its parts are compared."""
LEAST_VARIANCE = 1e-9
"""Along an axis that is whitened, in parts of the largest."""
LARGEST_STATE = 2**31 - 1
"""Of scikit-learn's random generators."""
CHUNK = 2_000
"""Tiles that are worked on at a time."""
RESAMPLES, RESAMPLED, RESAMPLE_STARTS = 20, 2_000, 10
"""Resamples that tell how stable clusters are, the draws of each at most, and the starts of k-means on one."""
WHOLE = 0.95
"""Share of valid pixels from which a tile counts as whole."""
LEAST_WHOLE = 100
"""Whole tiles from which clusters are sought among them alone, if they are half of all tiles."""
FOLDS = 5
"""Parts of the tiles that are held out in turn to learn how far new tiles of the same kind lie from the axes."""


@dataclass
class ClusterModel:
    """What is needed to give tiles of any raster the same numbers: K clusters in d dimensions, of D features.

    Attributes:
        mean: (D,) mean of each feature where the model was fitted.
        scale: (D,) its standard deviation.
        basis: (D, d) principal axes of the standardised features.
        metric: (d, d) turns them into coordinates in which Euclidean distance means dissimilarity.
        offsets: (V, D) by how much each of the V parts of a tile differs from the whole on average; empty where parts
            are of no use.
        centroids: (K, d) in these coordinates; row k-1 belongs to cluster k.
        novelty_scale: (2,) distance to the nearest centroid, and to the plane of ``basis``, that counts as novelty 1;
            the latter from tiles that were held out of the plane.
        stability: (K,) 0 to 1, as ``cluster_stability`` gives it.
        variances: (d,) variance of the fitted tiles along each axis of ``basis``; along two axes they do not vary
            together, as these are principal axes. Empty in models from before it was kept.
    """

    mean: Array
    scale: Array
    basis: Array
    metric: Array
    offsets: Array
    centroids: Array
    novelty_scale: Array
    stability: Array
    variances: Array = field(default_factory=lambda: np.zeros(0))

    def __post_init__(self) -> None:
        # The way arrays lie in memory decides in which order BLAS sums: the same before a model is stored and after.
        for name in self.__dataclass_fields__:
            setattr(self, name, np.ascontiguousarray(getattr(self, name)))

    def embed(self, features: Array) -> Array:
        """Coordinates in which the clusters live: (N, D) -> (N, d) float64, each tile's by itself.

        Raises:
            InputError: they are no finite numbers.
        """
        points = np.empty((len(features), self.metric.shape[1]))
        for part in row_parts(len(features)):
            points[part] = _times(_times(self._standard(features[part]), self.basis), self.metric)
        if not np.isfinite(points).all():
            raise InputError(
                "The features of some tiles are no finite numbers, so they have no cluster: check the values of the "
                "raster, and make the model again if they are right."
            )
        return points

    def assign(self, features: Array, views: Array | None = None) -> tuple[Array, Array, Array]:
        """Cluster, confidence and novelty of each tile.

        Args:
            features: (N, D), from the same network as those the model was fitted on.
            views: (N, V, D), features of V parts of each tile. With them the distance to a centroid is the mean over
                the tile and its parts, so that a tile on the edge of two types goes to the one that fills more of it.

        Returns:
            labels: (N,) int64, 1 to K. What a tile gets does not depend on the others, to the last bit.
            confidence: (N,) float32, ``1 - d1 / d2`` with the distances to the nearest and the second nearest centroid:
                0 on the border between two clusters, 1 on a centroid.
            novelty: (N,) float32, how unlike anything fitted: 1 is the 99th percentile of tiles like the fitted ones.

        Raises:
            InputError: the features have another length than those the model was fitted on.
        """
        if features.shape[1] != len(self.mean):
            raise InputError(
                f"The tiles have {features.shape[1]} features and the model was fitted on {len(self.mean)}: "
                "use the bands, tile size and network of the model."
            )
        labels, confidence, novelty = np.empty(len(features), np.int64), *np.empty((2, len(features)), np.float32)
        for part in row_parts(len(features)):
            distances = _distances(self.embed(features[part]), self.centroids)
            novelty[part] = np.maximum(
                distances.min(axis=1) / self.novelty_scale[0], self._residual(features[part]) / self.novelty_scale[1]
            )
            if views is not None:
                distances = self._over_parts(distances, views[part])
            first, second = np.sort(distances, axis=1)[:, :2].T
            labels[part] = distances.argmin(axis=1) + 1
            confidence[part] = 1 - first / np.maximum(second, TINY)
        return labels, confidence, novelty

    def distances(self, features: Array, views: Array | None = None) -> Array:
        """Distance of each tile to each centroid, (N, K), by which ``assign`` decides; arguments as there."""
        whole = _distances(self.embed(features), self.centroids)
        return whole if views is None else self._over_parts(whole, views)

    def arrays(self) -> dict[str, Array]:
        """Everything as named arrays, for a model file."""
        return {name: np.ascontiguousarray(array) for name, array in asdict(self).items()}

    def _over_parts(self, distances: Array, views: Array) -> Array:
        """The mean of the distances of whole tiles (N, K) and of those of their parts."""
        pairs = zip(views.swapaxes(0, 1), self.offsets)
        parts = (_distances(self.embed(part - offset), self.centroids) for part, offset in pairs)
        return np.asarray((distances + sum(parts)) / (1 + len(self.offsets)))

    def _standard(self, features: Array) -> Array:
        return (features.astype(np.float64, order="C") - self.mean) / self.scale

    def _residual(self, features: Array) -> Array:
        standard = self._standard(features)
        return np.linalg.norm(standard - _times(_times(standard, self.basis), self.basis.T), axis=1)


@dataclass
class Space:
    """Tiles in the metric that was learnt from them, ready for k-means with any number of clusters.

    Attributes:
        model: has the metric, and no clusters yet.
        order: (n,) rows of the features: all of them, or a sample of larger sets, in an order that content decides.
        points: (n, d) their coordinates.
        weights: (n,) how much each counts: tiles that mix types count less.
    """

    model: ClusterModel
    order: Array
    points: Array
    weights: Array


def fit(
    features: Array,
    clusters: int,
    seed: int = 0,
    views: Array | None = None,
    shading: Array | None = None,
    among: Array | None = None,
) -> ClusterModel:
    """Find the types among feature vectors. The order of the rows does not matter; clusters are numbered by size.

    Args:
        features: (N, D) float, one row a tile, finite.
        clusters: K, at least 2.
        seed: of the starts of k-means and of the resampling.
        views: (N, V, D), features of V parts of each tile, from which the noise is measured. Without them, or where
            they say something else than whole tiles do, the metric is that of plain, unwhitened principal components,
            which is weaker.
        shading: (M, D), by how much the features of some tiles change in brighter light (one standard deviation).
        among: (N,) bool, the tiles to learn from; all unless given. See ``whole_tiles``.

    Raises:
        InputError: fewer than 2 clusters, more clusters than tiles or than different tiles, values not finite.
    """
    rng = np.random.default_rng(seed)
    _check_clusters(len(features), clusters)
    space = learn_metric(features, rng, views, shading, among)
    model, points, sample = space.model, space.points, features[space.order]
    with threadpool_limits(limits=1):  # sums over several threads may differ in the last bit from run to run
        model.centroids = find_centroids(space, clusters, rng)
        model.stability = cluster_stability(space, model.centroids, rng)
        residual = _held_out_residual(model, sample)
    first = _distances(points, model.centroids).min(axis=1)
    both = np.stack([first, residual], axis=1)
    limits = np.maximum(np.quantile(both, NOVELTY_QUANTILE, axis=0), LEAST_DISTANCE)
    model.novelty_scale = limits * max(np.quantile((both / limits).max(axis=1), NOVELTY_QUANTILE), LEAST_DISTANCE)
    return model


def _held_out_residual(model: ClusterModel, features: Array) -> Array:
    """Distance of each tile (N, D) to the plane of as many principal axes, found without it: (N,).

    Axes fit the tiles that they were found from too well: from 256 tiles, 64 axes leave new tiles of the very same
    city three times as far off, and everything elsewhere would count as novel. Features are in the order of content.
    """
    standard, count = model._standard(features), model.basis.shape[1]
    residuals, scatter = np.empty(len(standard)), standard.T @ standard
    for fold in range(FOLDS):
        held = standard[fold::FOLDS]
        axes = np.linalg.eigh(scatter - held.T @ held)[1][:, -count:]
        residuals[fold::FOLDS] = np.linalg.norm(held - held @ axes @ axes.T, axis=1)
    return residuals


def _check_clusters(tiles: int, clusters: int) -> None:
    """Refuse a number of clusters that cannot be made of so many tiles.

    Raises:
        InputError: fewer than 2 clusters, or more than tiles.
    """
    if clusters < 2:
        raise InputError(f"{clusters} cluster was asked for: choose at least 2.")
    if clusters > tiles:
        raise InputError(f"{clusters} clusters were asked for, but there are only {tiles} tiles: choose fewer.")


def whole_tiles(shares: Array, clusters: int) -> Array | None:
    """The tiles to learn clusters from, (N,) bool: those without holes to speak of, if they are enough; else None.

    What a tile lacks cannot be seen, so tiles with holes are given clusters and take no part in finding them.

    Args:
        shares: (N,) share of valid pixels.
        clusters: K, the largest that is sought.
    """
    whole = shares >= WHOLE
    enough = max(LEAST_WHOLE, 2 * clusters, len(shares) / 2)
    return None if whole.all() or whole.sum() < enough else whole


def learn_metric(
    features: Array,
    rng: np.random.Generator,
    views: Array | None = None,
    shading: Array | None = None,
    among: Array | None = None,
) -> Space:
    """The metric in which clusters are sought, learnt once for however many; arguments as of ``fit``.

    Raises:
        InputError: values are not finite.
    """
    if not np.isfinite(features).all():
        raise InputError("Some features are not finite numbers: check the raster for NaN outside its nodata mask.")
    order = content_order(features)
    if among is not None:
        order = order[among[order]]
    if len(order) > SAMPLE:
        order = order[np.sort(rng.permutation(len(order))[:SAMPLE])]
    sample, parts = features[order], None if views is None else views[order]
    if parts is not None and not _parts_tell_the_whole(sample, parts):
        parts = None
    with threadpool_limits(limits=1):
        model, weights = _learn_metric(sample, parts, shading)
        return Space(model, order, model.embed(sample), weights)


def find_centroids(space: Space, clusters: int, rng: np.random.Generator) -> Array:
    """The centroids of the best of ``STARTS`` starts of k-means, the largest cluster first: (K, d).

    Raises:
        InputError: fewer tiles than clusters differ from each other.
    """
    points, weights = space.points, space.weights
    distinct = len(np.unique(np.round(points, DECIMALS), axis=0))
    if distinct < clusters:
        raise InputError(
            f"{clusters} clusters were asked for, but only {distinct} of the {len(points)} tiles differ from "
            "each other in what the network sees: choose fewer clusters, other bands or a larger tile size."
        )
    labels = _k_means(points, weights, clusters, rng, STARTS)
    sizes = np.bincount(labels, minlength=clusters)
    each = [labels == k for k in range(clusters)]
    centroids = np.stack([np.average(points[k], axis=0, weights=weights[k]) for k in each])
    return np.asarray(centroids[np.lexsort((*centroids.T, -sizes))])


def content_order(features: Array) -> Array:
    """The rows in an order that only their content decides, so that the order of reading cannot matter: (N,)."""
    return np.lexsort(features.T)


def _parts_tell_the_whole(features: Array, views: Array) -> bool:
    """Whether the parts of a tile, taken together, tell what the whole tells.

    They do where a network averages over the tile. A network that sees a small picture otherwise than a large one gives
    parts that would mislead: the share of variance explained was 0.91 to 0.96 for ``Scattering`` on all our data, and
    negative for quarters cut out and put through a random ResNet-18.
    """
    if views.shape[1] < 2:
        return False
    mean, spread = features.mean(axis=0, dtype=np.float64), features.std(axis=0, dtype=np.float64)
    middle, spread = views.mean(axis=(0, 1), dtype=np.float64), np.maximum(spread, LEAST_DEVIATION)
    left = total = 0.0
    for part in row_parts(len(features)):
        whole = (features[part] - mean) / spread
        total += float((whole**2).sum())
        left += float((((views[part].mean(axis=1, dtype=np.float64) - middle) / spread - whole) ** 2).sum())
    return left <= (1 - LEAST_EXPLAINED) * max(total, TINY)


def row_parts(rows: int) -> Iterator[slice]:
    """Slices of at most ``CHUNK`` rows, so that what is worked out for them all in double precision stays small."""
    return (slice(start, start + CHUNK) for start in range(0, rows, CHUNK))


def _learn_metric(features: Array, views: Array | None, shading: Array | None) -> tuple[ClusterModel, Array]:
    """Standardisation, principal axes and metric (the rest of the model is still empty), and a weight for each tile."""
    mean, spread = features.mean(axis=0, dtype=np.float64), features.std(axis=0, dtype=np.float64)
    scale = np.where(spread > CONSTANT * (np.abs(mean) + NEAR_ZERO), spread, 1.0)  # a constant feature stays 0
    standard = (features - mean) / scale
    _, singular, axes = np.linalg.svd(standard, full_matrices=False)
    share = np.cumsum(singular**2) / max(np.sum(singular**2), TINY)
    count = int(np.searchsorted(share, PLAIN_VARIANCE if views is None else VARIANCE)) + 1
    basis = axes[: min(count, max(2, len(features) // 4))].T
    metric, weights, offsets = np.eye(basis.shape[1]), np.ones(len(features)), np.zeros((0, len(mean)))
    if views is not None:
        # A network sees a part at another size or closer to the border: what all parts have in common is no noise.
        offsets = views.mean(axis=0, dtype=np.float64) - mean
        shift = mean + offsets
        parts = np.empty((*views.shape[:2], basis.shape[1]))
        for some in row_parts(len(views)):
            parts[some] = ((views[some] - shift) / scale) @ basis
            parts[some] -= parts[some].mean(axis=1, keepdims=True)
        count = parts.shape[1]
        # A mean over the whole tile varies V times less than the means over its V parts do.
        noise = np.einsum("nvi,nvj->ij", parts, parts) / (len(parts) * (count - 1) * count)
        if shading is not None:
            change = (shading / scale) @ basis
            noise += change.T @ change / len(change)
        metric = _whitening(noise + np.atleast_2d(np.cov((standard @ basis).T)) / CEILING)
        # Tiles that mix types pull centroids to where no type is: the more the parts differ, the less a tile counts.
        mixture = np.empty(len(parts))
        for some in row_parts(len(parts)):
            mixture[some] = ((parts[some] @ metric) ** 2).sum(axis=(1, 2))
        weights = 1 / np.sqrt(1 + mixture / max(float(np.median(mixture)), TINY))
    empty = np.zeros(0)
    variances = singular[: basis.shape[1]] ** 2 / max(1, len(features) - 1)
    return ClusterModel(mean, scale, basis, metric, offsets, empty, np.ones(2), empty, variances), weights


def _whitening(covariance: Array) -> Array:
    """The symmetric matrix that turns ``covariance`` into the identity."""
    values, vectors = np.linalg.eigh(covariance)
    return vectors / np.sqrt(np.maximum(values, LEAST_VARIANCE * max(values.max(), TINY))) @ vectors.T


def random_state(rng: np.random.Generator) -> int:
    """A seed for scikit-learn."""
    return int(rng.integers(LARGEST_STATE))


def _k_means(points: Array, weights: Array, clusters: int, rng: np.random.Generator, starts: int) -> Array:
    return KMeans(clusters, n_init=starts, random_state=random_state(rng)).fit(points, sample_weight=weights).labels_


def cluster_stability(space: Space, centroids: Array, rng: np.random.Generator) -> Floats32:
    """How surely each cluster comes back: mean Jaccard similarity to the most similar one in resamples (Hennig 2007).

    Returns:
        (K,) 0 to 1; a resample with fewer different tiles than clusters counts as 0.
    """
    points, weights, count = space.points, space.weights, len(centroids)
    labels = _distances(points, centroids).argmin(axis=1)
    similarity = np.zeros((RESAMPLES, count))
    for draw in similarity:
        chosen = np.unique(rng.integers(len(points), size=min(len(points), RESAMPLED)))
        if len(np.unique(points[chosen], axis=0)) >= count:
            found = _k_means(points[chosen], weights[chosen], count, rng, RESAMPLE_STARTS)
            draw[:] = jaccard_similarity(labels[chosen], found, count)
    return similarity.mean(axis=0).astype(np.float32)


def _times(rows: Array, matrix: Array) -> Array:
    """(N, D) times (D, E), by a product of its own for each of the N rows.

    BLAS sums the last rows of a matrix otherwise than the rest: in one product over all tiles the last bit of each
    would depend on how many there are and on its place among them.
    """
    with threadpool_limits(limits=1):  # such products are too small to be shared between threads
        return (rows[:, None] @ matrix)[:, 0]


def _distances(points: Array, centroids: Array) -> Array:
    """Euclidean: (N, d), (K, d) -> (N, K)."""
    return np.stack([np.linalg.norm(points - centroid, axis=1) for centroid in centroids], axis=1)

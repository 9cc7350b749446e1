"""Which tiles changed their type between two dates: not where labels differ, but where they differ by more than chance.

A label flips at the border between two clusters for the least of reasons. So a change is measured along the line that
joins the centres of the two clusters, in units of what tiles of that cluster move along it anyhow. With the middle
between the centres as 0, a tile that lay at ``-3`` and lies at ``+4`` standard deviations has changed; one that went
from ``-0.3`` to ``+0.4`` has not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial.distance import cdist
from scipy.stats import chi2, norm

from ..clustering.clustering import ClusterModel
from ..runtime.arrays import SMALLEST, TINY, Array, Bools, Floats32, Ints
from ..spatial_statistics.intervals import MAD_PER_DEVIATION, scaled_mad
from ..storage.stored_rows import AnyRows

FEWEST_TILES = 12
"""Tiles of a cluster from which a shift or a noise of its own can be told."""
TOGETHER = 0.5
"""Tiles moved as one if the variance of their movements is less than this share short of that of independent tiles."""
NOISE_FLOOR = 0.05
"""Least noise, as a share of the distance between two centres: a model is not sharper than that."""
CORE, CORE_CENTRES = 0.3, 1_000
"""Share of the tiles of a type that makes its core, and tiles around which it is looked for."""
STANDS_OUT, CAUTION = 2.0, 1.5
"""How much wider than its core a type must be scattered for the rest to have changed; and how much the noise of a core
is raised, because tiles that did not change lie beyond it too."""
CHUNK = 20_000


@dataclass(frozen=True)
class NoChange:
    """How tiles move between the dates where nothing changed its type.

    Attributes:
        shift: (K, d) what is common to the tiles of a cluster: season, haze, another sensor. 0 where it is not known.
        together: (K,) whether the cluster moved as one, so that its own shift was used.
        noise: (K, K) standard deviation, over the tiles of cluster a, of the movement along the line to centre b.
    """

    shift: Array
    together: Bools
    noise: Array


@dataclass(frozen=True)
class TileChanges:
    """What was found for N tiles.

    Attributes:
        labels: (N,) 1…K at the second date, where the shift has been taken off.
        confidence: (N,) 0 to 1: probability that the tile lay on one side of the border and lies on the other; 0 where
            the labels agree.
    """

    labels: Ints
    confidence: Floats32


def coordinates(clusters: ClusterModel, views: Array) -> Floats32:
    """(N, P, d) coordinates of the whole tile and of its parts, from features (N, 1 + V, D); P is 1 + V or 1."""
    parts = [views[:, 0], *(views[:, 1 + part] - offset for part, offset in enumerate(clusters.offsets))]
    return np.stack([clusters.embed(part) for part in parts], axis=1).astype(np.float32)


def middles(points: AnyRows) -> Floats32:
    """(N, d) mean of a tile and its parts (N, P, d)."""
    found = np.empty((points.shape[0], points.shape[2]), np.float32)
    for start in range(0, len(points), CHUNK):
        found[start : start + CHUNK] = points[start : start + CHUNK].mean(axis=1)
    return found


def mean_distances(points: AnyRows, centroids: Array, shift: Array) -> Array:
    """(N, K) mean distance of a tile and its parts (N, P, d), less its ``shift`` (N, d), to each centroid."""
    distances = np.empty((len(points), len(centroids)))
    for start in range(0, len(points), CHUNK):
        part = slice(start, start + CHUNK)
        here = points[part] - shift[part, None]
        for number, centroid in enumerate(centroids):
            distances[part, number] = np.linalg.norm(here - centroid, axis=2).mean(axis=1)
    return distances


def no_change(before: Array, after: Array, labels: Ints, centroids: Array) -> NoChange:
    """How tiles move where nothing changed, worked out from tiles of which many may have changed.

    Args:
        before, after: (N, d) coordinates of the same tiles at the two dates.
        labels: (N,) 1…K at the first date.
        centroids: (K, d).
    """
    count = len(centroids)
    everywhere = _movement(before, after)
    shift = np.tile(everywhere.shift if everywhere.together else np.zeros(centroids.shape[1]), (count, 1))
    together, noise = np.zeros(count, bool), np.zeros((count, count))
    for place in range(count):
        here = np.flatnonzero(labels == place + 1)
        own = everywhere  # a cluster of few tiles borrows what all tiles do
        if len(here) >= FEWEST_TILES:
            own = _movement(before[here], after[here])
            together[place] = own.together
            shift[place] = own.shift if own.together else shift[place]
        lines = centroids - centroids[place]
        lengths = np.linalg.norm(lines, axis=1)
        noise[place] = np.maximum(own.along(lines / np.maximum(lengths, TINY)[:, None]), NOISE_FLOOR * lengths)
    return NoChange(shift, together, noise)


def find_changes(before: AnyRows, after: AnyRows, labels: Ints, centroids: Array, known: NoChange) -> TileChanges:
    """The type of each tile at the second date, and how sure a change of it is.

    Args:
        before, after: (N, P, d) coordinates of tiles and their parts.
        labels: (N,) 1…K at the first date.
    """
    first = labels - 1
    shift = known.shift[first]
    second = mean_distances(after, centroids, shift).argmin(axis=1)
    confidence = np.zeros(len(labels), np.float32)
    moved = np.flatnonzero(first != second)
    a, b = first[moved], second[moved]
    middle, line = (centroids[a] + centroids[b]) / 2, centroids[b] - centroids[a]
    line /= np.maximum(np.linalg.norm(line, axis=1, keepdims=True), TINY)
    there = np.einsum("nd,nd->n", before[moved].mean(axis=1) - middle, line)
    here = np.einsum("nd,nd->n", after[moved].mean(axis=1) - shift[moved] - middle, line)
    # The movement holds the chance of both dates, a place that of one.
    scale = np.maximum(known.noise[a, b], TINY) / np.sqrt(2)
    confidence[moved] = norm.cdf(-there / scale) * norm.cdf(here / scale)
    return TileChanges(second + 1, confidence)


def full_moves(centroids: Array, noise: Array) -> Array:
    """(K, K) confidence of a change from centre to centre; where it is low, no change of this kind can be told."""
    lengths = np.linalg.norm(centroids[:, None] - centroids[None], axis=2)
    return np.asarray(norm.cdf(lengths / 2 / (np.maximum(noise, TINY) / np.sqrt(2))) ** 2)


@dataclass(frozen=True)
class _Movement:
    """How some tiles moved: what is common (d,), whether as one, and the movements (n, d) that tell the noise."""

    shift: Array
    together: bool
    moved: Array
    factor: float
    in_core: bool

    def along(self, lines: Array) -> Array:
        """(K,) standard deviation along each of the lines (K, d) of length 1."""
        values = self.moved @ lines.T
        return np.asarray(self.factor * (values.std(axis=0) if self.in_core else _spread(values)))


def _movement(before: Array, after: Array) -> _Movement:
    """What tiles do where nothing changed, even if most of them changed.

    Medians do as long as movements have one peak. Where a dense core stands out from what is far away, so that the
    median absolute deviation is a multiple of the core's, the rest changed, and the core tells.

    Tiles that a new season tints keep their differences from each other. Tiles on which something else was built do
    not: what they are now has nothing to do with what each of them was. So tiles moved as one if their movements differ
    less than the tiles themselves.
    """
    moved = after - before
    core, shrunk = _core(moved)
    core_scale = moved[core].var(axis=0).sum() / shrunk
    plain_scale = (scaled_mad(moved) ** 2).sum()
    in_core = bool(plain_scale > STANDS_OUT**2 * core_scale)
    if in_core:
        shift, kept, scale = moved[core].mean(axis=0), moved[core], core_scale
        factor = CAUTION / float(np.sqrt(shrunk))
    else:
        shift, kept, scale, factor = np.median(moved, axis=0), moved, plain_scale, 1.0
    apart = (scaled_mad(before) ** 2).sum() + (scaled_mad(after) ** 2).sum()
    together = bool(len(moved) >= FEWEST_TILES and scale < (1 - TOGETHER) * apart)
    return _Movement(shift, together, kept, factor, in_core)


def _core(moved: Array) -> tuple[Ints, float]:
    """The densest part of movements (n, d), and how much smaller its variance is than that of all, were they normal.

    The factor is that of the minimum covariance determinant (Croux and Haesbroeck 1999), in as many dimensions as the
    movements fill.
    """
    count = max(2, int(np.ceil(CORE * len(moved))))
    some = moved[:: max(1, len(moved) // CORE_CENTRES)]
    nearest = np.sort(cdist(some, some), axis=1)[:, min(len(some) - 1, max(1, int(np.ceil(CORE * len(some)))))]
    core = np.argsort(np.linalg.norm(moved - some[nearest.argmin()], axis=1), kind="stable")[:count]
    core = np.argsort(np.linalg.norm(moved - moved[core].mean(axis=0), axis=1), kind="stable")[:count]
    variances = np.linalg.svd(moved[core] - moved[core].mean(axis=0), compute_uv=False) ** 2
    filled = float(variances.sum() ** 2 / max(float((variances**2).sum()), SMALLEST))
    shrunk = chi2.cdf(chi2.ppf(CORE, max(filled, 1.0)), max(filled, 1.0) + 2) / CORE
    return core, float(shrunk)


def _spread(values: Array) -> Array:
    """Standard deviation of each column (n, m), from the half of the values that lies below the median.

    Tiles that changed moved towards another type, which is up: below, a third of changed tiles widens nothing, whereas
    the whole median absolute deviation would take a part of the change for noise.
    """
    below = np.median(values, axis=0) - values
    return np.asarray([np.median(column[column >= 0]) / MAD_PER_DEVIATION for column in below.T])

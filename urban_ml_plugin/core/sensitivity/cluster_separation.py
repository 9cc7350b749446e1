"""Is there a gap between clusters, or is one cloud of tiles cut in pieces?

k-means cuts whatever it is given, and a long cloud is cut in the same place every time: coming back is not being apart.
So the tiles of a cluster and of its nearest neighbour are laid on the line between the two centres. Where types are
apart few tiles lie half-way; where a continuum was cut as many lie there as anywhere. The line is fitted on a resample
and looked at with the tiles that were not drawn, since k-means opens a gap of its own making among those it saw (after
the split test of Hamerly & Elkan 2003).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..clustering.partitions import matched
from ..clustering.repeated_k_means import Resample, nearest
from ..runtime.arrays import TINY, Array

HALF = 0.5
"""Of the way between two centres: as far around either of them, and around the middle, tiles are counted."""


def border_density(
    points: Array, reference: Array, resamples: Sequence[Resample], clusters: int, weights: Array | None = None
) -> Array:
    """How thickly tiles lie between each cluster and its nearest neighbour, as a ratio: (K,).

    On the line from one centre (-1) to the other (1), tiles from -½ to ½ are counted and divided by those from -1½ to
    -½ or from ½ to 1½, whichever are fewer: 0 is an empty border, 1 a border like any other place. Two normal clouds
    4.5 standard deviations apart give about a third.

    Args:
        points: (N, d).
        reference: (N,) 0…K-1, the clusters whose borders are meant.
        resamples: of the rows of ``points``.
        weights: (N,) what each tile counts; all alike unless given.
    """
    weights = np.ones(len(points)) if weights is None else weights
    counts = np.zeros((clusters, 3))
    for one in resamples:
        labels = nearest(points, one.centroids)
        stands_for = matched(reference, labels, clusters)
        left = np.setdiff1d(np.arange(len(points)), one.drawn)
        counts[stands_for] += _on_lines(points[left], weights[left], labels[left], one.centroids)
    # One tile more on either side, so that a border that hardly any tile was seen near is not called empty.
    return np.asarray((counts[:, 0] + 1) / (counts[:, 1:].min(axis=1) + 1))


def _on_lines(points: Array, weights: Array, labels: Array, centroids: Array) -> Array:
    """What tiles weigh half-way, and around either end, of the line from each centroid to its neighbour: (K, 3)."""
    apart = np.linalg.norm(centroids[:, None] - centroids[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    counts = np.zeros((len(centroids), 3))
    for one, other in enumerate(apart.argmin(axis=1)):
        line = (centroids[other] - centroids[one]) / 2
        here = (labels == one) | (labels == other)
        place = (points[here] - centroids[one] - line) @ line / max(float(line @ line), TINY)
        counts[one] = [weights[here][np.abs(place - centre) <= HALF].sum() for centre in (0, 1, -1)]
    return counts

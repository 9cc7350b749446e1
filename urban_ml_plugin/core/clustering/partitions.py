"""Two clusterings of the same tiles compared: what they share, and which cluster stands for which."""

from __future__ import annotations

import numpy as np
from scipy.optimize import linear_sum_assignment

from ..runtime.arrays import TINY, Array, Floats, Ints


def contingency(one: Array, other: Array, weights: Array | None = None, shape: tuple[int, int] | None = None) -> Floats:
    """Weight of the tiles that have both labels, which count from 0: (labels of one, labels of other).

    Args:
        weights: (N,) of the tiles; each counts as 1 unless given.
        shape: how many labels there are, where some may not occur.
    """
    rows, columns = shape or (int(one.max()) + 1, int(other.max()) + 1)
    return np.bincount(one * columns + other, weights, rows * columns).reshape(rows, columns).astype(float)


def jaccard_similarity(reference: Array, other: Array, clusters: int, weights: Array | None = None) -> Floats:
    """Jaccard similarity of each cluster 0…K-1 of ``reference`` to the most similar one of ``other``: (K,), 0 to 1.

    Args:
        weights: as of ``contingency``.
    """
    both = contingency(reference, other, weights, (clusters, clusters))
    either = both.sum(axis=1, keepdims=True) + both.sum(axis=0, keepdims=True) - both
    return np.asarray((both / np.maximum(either, TINY)).max(axis=1))


def weighted_rand(one: Array, other: Array, weights: Array) -> float:
    """Adjusted Rand index of two labellings of places that count by ``weights`` (Hubert & Arabie 1985).

    With equal weights it is the usual one: pairs of places count by the product of their weights. NaN without pairs.
    """
    shared = contingency(one, other, weights)
    alone = float((weights**2).sum())

    def pairs(sums: Array) -> float:
        return (float((sums**2).sum()) - alone) / 2

    both, first, second = pairs(shared), pairs(shared.sum(axis=1)), pairs(shared.sum(axis=0))
    every = (float(weights.sum()) ** 2 - alone) / 2
    expected = first * second / every if every > 0 else float("nan")
    most = (first + second) / 2
    return (both - expected) / (most - expected) if most > expected else float("nan")


def matched(reference: Array, labels: Array, clusters: int) -> Ints:
    """The reference cluster that each cluster of ``labels`` stands for, one to one (Hungarian assignment): (K,)."""
    own, other = linear_sum_assignment(-contingency(reference, labels, shape=(clusters, clusters)))
    stands_for = np.empty(clusters, np.int64)
    stands_for[other] = own
    return stands_for

"""How far tiles of one cluster lie from each other and from those of others."""

from __future__ import annotations

import numpy as np

from ..runtime.arrays import Array, Floats, Ints


def typical_distances(features: Array, labels: Ints, count: int) -> Floats:
    """Root mean square distance between a tile of one cluster and a tile of another, or of the same: (K, K).

    E|x-y|² = |m_i - m_j|² + s_i² + s_j², so that all pairs are counted without listing them. Unlike distances between
    centroids it can be compared with the diagonal, which has the same number of dimensions in it. NaN for an empty one.

    Args:
        features: (N, D).
        labels: (N,) 0…K-1.
        count: K.
    """
    means = np.full((count, features.shape[1]), np.nan)
    spreads = np.full(count, np.nan)
    for cluster in range(count):
        group = features[labels == cluster]
        if len(group):
            means[cluster] = group.mean(axis=0, dtype=np.float64)
            spreads[cluster] = np.mean(np.sum((group - means[cluster]) ** 2, axis=1))
    apart = np.sum((means[:, None] - means[None]) ** 2, axis=2)
    return np.asarray(np.sqrt(apart + spreads[:, None] + spreads[None]))


def relative_distances(distances: Floats) -> Floats:
    """Distances between clusters (K, K) over those within the two; NaN on the diagonal."""
    squares = np.diag(distances) ** 2
    within = np.sqrt((squares[:, None] + squares[None]) / 2)
    return np.where(np.eye(len(distances), dtype=bool), np.nan, distances / np.maximum(within, 1e-12))

"""Where k-means starts: k-means++ (Arthur & Vassilvitskii 2007), the best of a few candidates for each centre.

The very centres, to the last bit, that scikit-learn 1.2 draws from the same generator, in half the time; later versions
draw others. Half of the time of k-means from hundreds of starts was spent in drawing them.
"""

from __future__ import annotations

import numpy as np

from ..runtime.arrays import Floats, Ints


def distant_starts(points: Floats, clusters: int, random_state: np.random.RandomState) -> Floats:
    """Centres (K, d) among points (n, d), each drawn by its squared distance to the nearest one before."""
    squares = np.einsum("ij,ij->i", points, points)

    def distances(some: Ints) -> Floats:
        found = points[some] @ points.T
        found *= -2
        found += squares[some][:, None]
        found += squares
        return np.maximum(found, 0, out=found)

    chosen = np.empty(clusters, np.int64)
    chosen[0] = random_state.randint(len(points))
    nearest = distances(chosen[:1])[0]
    total, candidates = nearest.sum(), 2 + int(np.log(clusters))
    for number in range(1, clusters):
        drawn = random_state.uniform(size=candidates) * total
        some = np.minimum(np.searchsorted(np.cumsum(nearest), drawn), len(points) - 1)
        left = np.minimum(nearest, distances(some))
        totals = left.sum(axis=1)
        best = int(np.argmin(totals))
        total, nearest, chosen[number] = totals[best], left[best], some[best]
    return points[chosen]

"""How alike neighbours are: neighbourhoods, Moran's I of a map and of each place in it, and what samples are worth."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from geopandas import GeoSeries
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.spatial import cKDTree
from scipy.spatial.distance import pdist, squareform

from ..runtime.arrays import SMALLEST, TINY, Floats, Ints
from ..vectors.vectors import pairs

QUADRANTS = ("HH", "LH", "LL", "HL")
"""Of Anselin's scatter plot: high among high, low among high, low among low, high among low."""

MOST_PLACES = 1500
"""Places whose distances are all worked out; of more a random sample stands for them."""
FEWEST_PLACES = 4
"""Places from which the effective number is worked out; fewer count as they are."""
NEIGHBOURS = 8
"""As many as a cell of a grid has, corners included."""
PERMUTATIONS = 999
VALUES_AT_ONCE = 2_000_000
"""Of random arrangements that are held at once."""
PLACES_PER_CLASS, FEWEST_CLASSES, MOST_CLASSES = 10, 8, 40
"""Classes of distance in which covariances are averaged."""


class Moran(NamedTuple):
    """Moran's I, what it is expected to be without autocorrelation, and the two-sided p of a random permutation."""

    i: float
    expected: float
    p: float


class LocalMoran(NamedTuple):
    """For each place: local Moran's I, the two-sided p of a conditional permutation, and the place in ``QUADRANTS``."""

    i: Floats
    p: Floats
    quadrant: Ints


def knn_weights(x: Floats, y: Floats, neighbours: int = NEIGHBOURS) -> csr_matrix:
    """(n, n) of 1 where one of two places is among the nearest ``neighbours`` of the other; symmetric."""
    count = len(x)
    most = min(neighbours, count - 1)
    if most < 1:
        return csr_matrix((count, count))
    near = cKDTree(np.column_stack([x, y])).query(np.column_stack([x, y]), k=most + 1)[1]
    place = np.repeat(np.arange(count), most + 1)
    return _symmetric(place, near.ravel(), count)


def contiguity_weights(shapes: GeoSeries, x: Floats, y: Floats) -> csr_matrix:
    """(n, n) of 1 where two polygons share a border or a corner (queen); those that touch none join the nearest one.

    Args:
        shapes: (n,) in any CRS.
        x, y: (n,) their centres, metres.
    """
    one, other, _ = pairs(shapes, shapes)
    weights = _symmetric(one, other, len(shapes))
    alone = np.asarray(weights.sum(axis=1)).ravel() == 0
    if not alone.any() or len(shapes) < 2:
        return weights
    nearest = knn_weights(x, y, 1).tocoo()
    kept = alone[nearest.row] | alone[nearest.col]
    edges = weights.tocoo()
    return _symmetric(
        np.concatenate([edges.row, nearest.row[kept]]), np.concatenate([edges.col, nearest.col[kept]]), len(shapes)
    )


def row_standardised(weights: csr_matrix) -> csr_matrix:
    """Each row divided by its sum; rows without neighbours stay empty."""
    total = np.asarray(weights.sum(axis=1)).ravel()
    return csr_matrix(diags(np.divide(1.0, total, out=np.zeros(len(total)), where=total > 0)) @ weights)


def morans_i(values: Floats, weights: csr_matrix, permutations: int = PERMUTATIONS, seed: int = 0) -> Moran:
    """Moran's I (Moran 1950) under row-standardised weights, with a permutation test (Cliff & Ord 1981).

    Args:
        values: (n,) finite; drop what is missing from values and weights alike.
        weights: (n, n) as ``knn_weights`` or ``contiguity_weights`` give.

    Returns:
        NaN where the values are constant, or nobody has a neighbour. p counts how often a random arrangement is as far
        from the expectation -1/(n-1) as the one observed, on either side.
    """
    deviation = np.asarray(values, float) - np.mean(values)
    w, expected = row_standardised(weights), -1 / max(1, len(deviation) - 1)
    spread, total = float(deviation @ deviation), float(w.sum())
    if not _varies(values) or not total:
        return Moran(np.nan, expected, np.nan)
    scale = len(deviation) / (total * spread)
    rng = np.random.default_rng(seed)
    observed, beyond = scale * float(deviation @ (w @ deviation)), 0
    for some in np.array_split(np.arange(permutations), max(1, permutations * len(deviation) // VALUES_AT_ONCE)):
        drawn = rng.permuted(np.tile(deviation[:, None], len(some)), axis=0)
        shuffled = scale * np.einsum("ij,ij->j", drawn, w @ drawn)
        beyond += int((np.abs(shuffled - expected) >= abs(observed - expected) * (1 - TINY)).sum())
    return Moran(observed, expected, (1 + beyond) / (1 + permutations))


def local_morans_i(values: Floats, weights: csr_matrix, permutations: int = PERMUTATIONS, seed: int = 0) -> LocalMoran:
    """Local Moran's I (Anselin 1995) under row-standardised weights, with conditional permutation.

    The place keeps its value while its neighbours are drawn from all others. p is two-sided: twice the smaller tail.
    Correct it for the number of places (Caldas de Castro & Singer 2006) with ``benjamini_hochberg``.

    Returns:
        I and p are NaN where the values are constant, or the place has no neighbour.
    """
    deviation = np.asarray(values, float) - np.mean(values)
    varies = _varies(values)
    if varies:  # what counts as a tie must not hang on the unit
        deviation /= np.std(deviation)
    w, count = row_standardised(weights), len(deviation)
    spread = float(deviation @ deviation)
    lag = np.asarray(w @ deviation)
    quadrant = np.select([(deviation > 0) & (lag > 0), deviation <= 0], [0, np.where(lag > 0, 1, 2)], 3)
    undefined = np.diff(w.indptr) == 0
    if not varies:
        undefined[:] = True
    local = np.where(undefined, np.nan, (count - 1) * deviation * lag / max(spread, SMALLEST))
    rng = np.random.default_rng(seed)
    most = int(np.diff(w.indptr).max(initial=0))
    # One set of draws for all places, as in esda: only their own distribution counts for each.
    drawn = np.array([rng.choice(count - 1, most, replace=False) for _ in range(permutations)]) if most else None
    p = np.full(count, np.nan)
    for place in np.flatnonzero(~undefined):
        share = w.data[w.indptr[place] : w.indptr[place + 1]]
        others = drawn[:, : len(share)]  # type: ignore[index]
        lags = deviation[others + (others >= place)] @ share
        above = 1 + int((lags >= lag[place] - TINY).sum())
        below = 1 + int((lags <= lag[place] + TINY).sum())
        p[place] = min(1.0, 2 * min(above, below) / (1 + permutations))
    return LocalMoran(local, p, quadrant)


def effective_sample_size(one: Floats, other: Floats, x: Floats, y: Floats, seed: int = 0) -> float:
    """How many independent places would tell as much about the correlation of two maps: 2 to n.

    After Dutilleul (1993), modifying Clifford, Richardson & Hémon (1989): n = 1 + tr(BS)tr(BT) / tr(BSBT), where B
    centres and S, T are the two covariances by class of distance. Of more than ``MOST_PLACES`` places a random sample
    serves, as n = 1 + 1 / (1/n + mean product of the two correlations over pairs), the older paper's form.
    """
    count = len(one)
    some = np.arange(count)
    if count > MOST_PLACES:
        some = np.sort(np.random.default_rng(seed).choice(count, MOST_PLACES, replace=False))
    if count < FEWEST_PLACES or not (_varies(one) and _varies(other)):
        return float(count)
    distance = pdist(np.column_stack([x, y])[some])
    s, t = (_correlation_by_distance(np.asarray(values, float)[some], distance) for values in (one, other))
    if count > MOST_PLACES:
        effective = 1 + 1 / max(1 / count + (1 - 1 / count) * float(np.mean(s * t)), TINY)
        return float(np.clip(effective, 2, count))
    centred = [_doubly_centred(_square(values)) for values in (s, t)]
    shared = float(np.sum(centred[0] * centred[1]))
    effective = 1 + np.trace(centred[0]) * np.trace(centred[1]) / shared if shared > 0 else count
    return float(np.clip(effective, 2, count))


def _correlation_by_distance(values: Floats, distance: Floats) -> Floats:
    """(pairs,) mean product of standardised values over the pairs of each class of distance, as ``pdist`` orders them.

    Classes are of one width, a tenth as many as there are places, 8 to 40. Of constant values it is 0.
    """
    if not _varies(values):  # a sample may have met none of few places where a map is something else
        return np.zeros(len(distance))
    z = (values - values.mean()) / values.std()
    one, other = np.triu_indices(len(z), 1)
    classes = int(np.clip(len(z) // PLACES_PER_CLASS, FEWEST_CLASSES, MOST_CLASSES))
    place = np.minimum((distance / max(distance.max(), SMALLEST) * classes).astype(np.int64), classes - 1)
    total, members = np.bincount(place, z[one] * z[other], classes), np.bincount(place, minlength=classes)
    return np.asarray((total / np.maximum(members, 1))[place])


def _square(correlation: Floats) -> Floats:
    matrix: Floats = squareform(correlation)
    np.fill_diagonal(matrix, 1)
    return matrix


def _doubly_centred(matrix: Floats) -> Floats:
    row = matrix.mean(axis=0)
    return np.asarray(matrix - row - row[:, None] + row.mean())


def _symmetric(one: Ints, other: Ints, count: int) -> csr_matrix:
    apart = one != other
    row, column = one[apart], other[apart]
    ones = np.ones(2 * len(row))
    weights = coo_matrix((ones, (np.concatenate([row, column]), np.concatenate([column, row]))), (count, count)).tocsr()
    weights.data[:] = 1  # tocsr adds up what is named twice
    return weights


def _varies(values: Floats) -> bool:
    return bool(len(values) > 1 and np.ptp(values) > TINY * max(1.0, float(np.abs(values).max())))

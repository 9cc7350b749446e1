"""How far apart places must be before their values are unrelated: the variogram and what follows from it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.optimize import curve_fit
from scipy.spatial import cKDTree
from scipy.spatial.distance import pdist

from ..runtime.arrays import SMALLEST, Floats, Ints
from .autocorrelation import knn_weights, morans_i

MOST_PLACES = 2000
"""Places that are compared pair by pair; of more a random sample."""
FEWEST_PLACES = 20
LAGS = 15
"""Classes of distance."""
SHORTEST_LAG, SHARE_OF_EXTENT = 1.5, 200
"""The first class ends at so many times the distance of the nearest places, or at this part of half of the extent."""
AT_RANGE = 3
"""exp(-3) = 0.05: the range of the exponential model is where 95 % of the sill is reached."""
FIRST_NUGGET = 10
"""The fit begins with this part of the largest semivariance as the nugget."""
MOST_NUGGET, MOST_SILL = 2, 4
"""At most, in multiples of the largest semivariance."""
STARTS = (0.2, 0.5, 0.8)
"""Quantiles of distance at which the range begins: the error has more than one valley."""
LEAST_NOISE = 1e-9
"""Semivariances count as no smaller, in parts of the largest, or 0 would weigh infinitely much."""
NOTICEABLE = 0.01
"""p of Moran's I below which values are taken to resemble their neighbours at all."""


class Variogram(NamedTuple):
    """A fitted variogram.

    Attributes:
        model: ``exponential`` or ``spherical``.
        range: distance, map units, at which 95 % (exponential) or all (spherical) of the sill is reached; at most half
            of the extent: a trend that goes on farther has this for its range.
        structured: share of the sill that depends on distance, 0 to 1; the rest is nugget.
    """

    model: str
    range: float
    structured: float

    def correlation(self, distance: Floats) -> Floats:
        """Correlation at distances above 0."""
        return np.asarray(self.structured * (1 - _MODELS[self.model](np.asarray(distance), self.range)))


def _exponential(distance: Floats, range_: float) -> Floats:
    return np.asarray(1 - np.exp(-AT_RANGE * distance / range_))


def _spherical(distance: Floats, range_: float) -> Floats:
    h = np.minimum(distance / range_, 1)
    return np.asarray(1.5 * h - 0.5 * h**3)


_MODELS = {"exponential": _exponential, "spherical": _spherical}


def fit_variogram(values: Floats, x: Floats, y: Floats, seed: int = 0) -> Variogram | None:
    """The better of an exponential and a spherical variogram with nugget.

    Empirical variogram after Matheron (1963) in 15 classes of distance up to half of the extent; least squares with
    Cressie's (1985) weights, pairs / gamma². Of more than ``MOST_PLACES`` places a random sample.

    Args:
        values, x, y: (n,); places without a value are left out.

    Returns:
        None if there are fewer than ``FEWEST_PLACES`` values, they are constant, or they do not resemble their
        neighbours (Moran's I of 8 neighbours, p above ``NOTICEABLE``).
    """
    known = np.flatnonzero(np.isfinite(values) & np.isfinite(x) & np.isfinite(y))
    if len(known) > MOST_PLACES:
        known = np.sort(np.random.default_rng(seed).choice(known, MOST_PLACES, replace=False))
    values, x, y = (np.asarray(part, float)[known] for part in (values, x, y))
    if len(known) < FEWEST_PLACES or np.ptp(values) == 0:
        return None
    moran = morans_i(values, knn_weights(x, y), seed=seed)
    if not moran.p <= NOTICEABLE or moran.i <= moran.expected:
        return None
    distance, gamma, members = empirical_variogram(values, x, y)
    fits = [_fitted(model, distance, gamma, members) for model in _MODELS]
    return min(fits, key=lambda fit: fit[0])[1]


def empirical_variogram(values: Floats, x: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """Mean distance, half the mean squared difference, and number of pairs, of each class of distance that has any."""
    points = np.column_stack([x, y])
    distance = pdist(points)
    half_extent = float(np.hypot(*np.ptp(points, axis=0))) / 2
    # Classes widen with distance, because ranges are short against the extent of a city.
    nearest = float(np.median(cKDTree(points).query(points, k=2)[0][:, 1]))
    edges = np.geomspace(max(SHORTEST_LAG * nearest, half_extent / SHARE_OF_EXTENT), half_extent, LAGS)
    place = np.searchsorted(edges, distance, side="left")
    kept = place < LAGS
    squared = pdist(values[:, None], "sqeuclidean") / 2
    members = np.bincount(place[kept], minlength=LAGS).astype(float)
    used = members > 0
    mean_distance = np.bincount(place[kept], distance[kept], LAGS)[used] / members[used]
    return mean_distance, np.bincount(place[kept], squared[kept], LAGS)[used] / members[used], members[used]


def _fitted(model: str, distance: Floats, gamma: Floats, members: Floats) -> tuple[float, Variogram]:
    """The weighted squared error of the fit, and the fit."""
    largest = float(gamma.max())
    if not (largest > 0 and distance[-1] > 0):  # places in groups, with all values of a group alike
        return np.inf, Variogram(model, float(distance[-1]), 1.0)
    noise = np.maximum(gamma, LEAST_NOISE * largest) / np.sqrt(members)

    def curve(h: Floats, nugget: float, sill: float, range_: float) -> Floats:
        return np.asarray(nugget + sill * _MODELS[model](h, range_))

    limits = ([0, 0, distance[0] / 2], [MOST_NUGGET * largest, MOST_SILL * largest, distance[-1]])
    best = None
    for start in np.quantile(distance, STARTS):
        try:
            found, _ = curve_fit(curve, distance, gamma, [largest / FIRST_NUGGET, largest, start], noise, bounds=limits)
        except RuntimeError:
            continue
        error = float(np.sum(((curve(distance, *found) - gamma) / noise) ** 2))
        if best is None or error < best[0]:
            best = (error, Variogram(model, float(found[2]), float(found[1] / max(found[0] + found[1], SMALLEST))))
    return best or (np.inf, Variogram(model, float(distance[-1]), 1.0))


def variogram_range(values: Floats, x: Floats, y: Floats, seed: int = 0) -> float:
    """Distance, in map units, from which on values are unrelated; NaN if they are so at any (see ``fit_variogram``)."""
    fit = fit_variogram(values, x, y, seed)
    return fit.range if fit else float("nan")


def typical_range(values: Floats, x: Floats, y: Floats, area: Ints, seed: int = 0) -> float:
    """The median over areas, numbers (n,), of their ``variogram_range``, of those that have one; NaN if none has."""
    found = [variogram_range(values[area == one], x[area == one], y[area == one], seed) for one in np.unique(area)]
    known = [value for value in found if np.isfinite(value)]
    return float(np.median(known)) if known else float("nan")


def independent_places(variogram: Variogram | None, x: Floats, y: Floats, seed: int = 0) -> float:
    """How many independent places would tell as much about a mean: n² over the sum of all correlations; 1 to n.

    After Cressie (1993, §1.3). Of more than ``MOST_PLACES`` places the mean correlation of a random sample serves.
    """
    count = len(x)
    if variogram is None or count < 2:
        return float(count)
    points = np.column_stack([x, y])
    if count > MOST_PLACES:
        points = points[np.random.default_rng(seed).choice(count, MOST_PLACES, replace=False)]
    mean = float(variogram.correlation(pdist(points)).mean())
    return float(np.clip(1 / (1 / count + (1 - 1 / count) * mean), 1, count))

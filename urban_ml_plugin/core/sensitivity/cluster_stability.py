"""Does a clustering come back? The resampled fits compared with each other, and with tiles without structure.

Stability is the adjusted Rand index (Hubert & Arabie 1985) between the clusterings of two resamples, each extended to
the same tiles by the nearest centroid (Ben-Hur, Elisseeff & Guyon 2002; Lange et al. 2004). A cloud of tiles without
any gap may be cut in the same place over and over, because it is longer one way than the other (Ben-David, von Luxburg
& Pál 2006); so stability is held against that of structureless tiles with the same principal axes, as the gap statistic
does with compactness (Tibshirani, Walther & Hastie 2001).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np

from ..clustering.partitions import weighted_rand
from ..clustering.recipe import DRAWN
from ..clustering.repeated_k_means import count_distinct, fit_resample, nearest
from ..runtime.arrays import Array, Floats

MIDDLE = (2.5, 97.5)
"""Percentiles that hold the middle 95 %."""
MOST_COMPARED = 5000
"""Tiles on which clusterings are compared at most."""
NULLS = 19
"""Structureless sets: what is above all of them is above chance at the level of 1 in 20."""
NULL_RESAMPLES = 3
"""Of each set: a single pair may agree by luck where the many pairs of a real set do not."""


class Spread(NamedTuple):
    """A mean over pairs with the range of the middle 95 % of them; NaN where there are none."""

    mean: float
    low: float
    high: float


def spread(values: Array) -> Spread:
    """Mean and middle 95 % of values."""
    if not len(values):
        return Spread(float("nan"), float("nan"), float("nan"))
    low, high = np.percentile(values, MIDDLE)
    return Spread(float(np.mean(values)), float(low), float(high))


def pair_agreement(labels: Sequence[Array], weights: Array | None = None) -> Floats:
    """Adjusted Rand index of every pair of clusterings of the same tiles: (R (R - 1) / 2,).

    Args:
        weights: (n,) what each tile counts; all alike unless given.
    """
    from sklearn.metrics import adjusted_rand_score

    pairs = combinations(labels, 2)
    if weights is None:
        return np.array([adjusted_rand_score(one, other) for one, other in pairs])
    # It is not a number where both are one cluster, or each tile one of its own: they are the same.
    return np.nan_to_num([weighted_rand(one, other, weights) for one, other in pairs], nan=1.0)


def structureless(points: Array, count: int, rng: np.random.Generator, uniform: bool) -> Floats:
    """``count`` points without clusters, with the covariance of ``points``: normal, or uniform along its axes."""
    variances, axes = np.linalg.eigh(np.atleast_2d(np.cov(points.T)))
    spreads = np.sqrt(np.maximum(variances, 0))
    draws = rng.uniform(-1, 1, (count, len(spreads))) * np.sqrt(3) if uniform else None
    unit = rng.standard_normal((count, len(spreads))) if draws is None else draws
    return np.asarray((unit * spreads) @ axes.T)


def chance_limit(null: Array) -> float:
    """What 1 in 20 structureless sets reach, of their stabilities; NaN where none could be made."""
    return float(np.max(null)) if len(null) else float("nan")


def null_stability(points: Floats, clusters: int, rng: np.random.Generator) -> Floats:
    """Agreement of resamples of structureless points, for ``NULLS`` sets, every other one uniform: (NULLS,).

    Empty where too few points differ to make any.
    """
    if count_distinct(points) < clusters:
        return np.zeros(0)
    values: list[float] = []
    for number in range(NULLS):
        flat = structureless(points, min(len(points), DRAWN), rng, uniform=number % 2 == 1)
        some = (fit_resample(flat, clusters, rng) for _ in range(NULL_RESAMPLES))
        agreement = pair_agreement([nearest(flat, one.centroids) for one in some if one.bootstrap])
        values.extend([float(agreement.mean())] if len(agreement) else [])
    return np.array(values)

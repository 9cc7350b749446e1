"""What intervals and tests have in common: the limits of 95 %, spreads that outliers do not move, p by random draws."""

from __future__ import annotations

import numpy as np
from scipy.stats import beta, norm

from ..runtime.arrays import TINY, Array, Floats

CONFIDENCE = 0.95
"""Of every interval."""
LIMITS = LOW, HIGH = 0.025, 0.975
"""The quantiles that are its limits."""
NORMAL_LIMIT = 1.96
"""The upper one of the standard normal distribution."""
DEVIATION_PER_MAD = 1.4826
"""Standard deviation of normal values in median absolute deviations: 1 / 0.6745."""
MAD_PER_DEVIATION = 0.6745
"""Third quartile of the standard normal distribution."""
ROUNDING = 1e-6
"""Share by which a statistic of a random draw may fall short of the observed one and count as the same."""
FEWEST_CORRELATED = 5
"""Independent places from which a correlation gets an interval."""
FISHER_LOST = 3
"""The variance of Fisher's z is 1 / (n - 3)."""
NOT_PERFECT = 0.999999
"""Correlations are taken for no larger: Fisher's z of 1 is infinite."""


def scaled_mad(values: Array) -> Floats:
    """Median absolute deviation (of each column), scaled to the standard deviation of normal values."""
    return np.asarray(DEVIATION_PER_MAD * np.median(np.abs(values - np.median(values, axis=0)), axis=0))


def share_beyond(observed: Floats, drawn: Floats) -> Floats:
    """(J,) p values of statistics (J,) that are unusual when large, against draws (draws, J).

    The observed map counts as one of the draws (Phipson & Smyth 2010), so that no p is 0.
    """
    return np.asarray((1 + np.sum(drawn >= observed * (1 - ROUNDING), axis=0)) / (1 + len(drawn)))


def binomial_interval(successes: Array, trials: Array) -> tuple[Array, Array]:
    """Limits of the exact 95 % interval of a share (Clopper and Pearson 1934); the counts need not be whole."""
    failures = trials - successes
    with np.errstate(invalid="ignore"):
        low = np.where(successes > 0, beta.ppf(LOW, np.maximum(successes, TINY), failures + 1), 0.0)
        high = np.where(failures > 0, beta.ppf(HIGH, successes + 1, np.maximum(failures, TINY)), 1.0)
    return low, high


def wilson_interval(share: float, count: float) -> tuple[float, float]:
    """Limits of the 95 % interval of a share of ``count`` independent cases (Wilson 1927); NaN where there are none.

    It holds for small numbers and for shares of 0 and 1; the count need not be whole.
    """
    if count <= 0:
        return np.nan, np.nan
    z = float(norm.ppf(HIGH))
    middle = (share + z**2 / (2 * count)) / (1 + z**2 / count)
    half = z / (1 + z**2 / count) * np.sqrt(share * (1 - share) / count + z**2 / (4 * count**2))
    return max(0.0, float(middle - half)), min(1.0, float(middle + half))


def correlation_interval(correlation: float, effective: float) -> tuple[float, float]:
    """Limits of the 95 % interval of a correlation over ``effective`` independent places (Fisher 1915).

    NaN where these are fewer than 5.
    """
    if effective < FEWEST_CORRELATED:
        return np.nan, np.nan
    middle = np.arctanh(np.clip(correlation, -NOT_PERFECT, NOT_PERFECT))
    half = NORMAL_LIMIT / np.sqrt(effective - FISHER_LOST)
    return float(np.tanh(middle - half)), float(np.tanh(middle + half))

"""Many tests at once: how many of the findings may be chance."""

from __future__ import annotations

import numpy as np

from ..runtime.arrays import Floats


def benjamini_hochberg(p: Floats) -> Floats:
    """q values of (n,) p values: the share of false findings among all at or below each (Benjamini & Hochberg 1995).

    NaN stays NaN and does not count as a test.
    """
    p = np.asarray(p, float)
    q = np.full(p.shape, np.nan)
    known = np.flatnonzero(~np.isnan(p))
    if len(known):
        order = known[np.argsort(p[known], kind="stable")]
        scaled = p[order] * len(order) / np.arange(1, len(order) + 1)
        q[order] = np.minimum(1, np.minimum.accumulate(scaled[::-1])[::-1])
    return q


def largest_of_all(observed: Floats, drawn: Floats) -> Floats:
    """p values (n,) adjusted for n tests by the largest statistic of each draw (Westfall & Young 1993, single step).

    Stands where Holm's correction would: it holds the chance of any false finding, but knows that the tests depend on
    each other, and does not run out of random draws where tests are many.

    Args:
        observed: (n,) statistics of one scale, large is unusual; NaN stays NaN.
        drawn: (draws, n) the same under the null hypothesis.
    """
    known = ~np.isnan(observed)
    adjusted = np.full(len(observed), np.nan)
    if known.any():
        largest = np.sort(drawn[:, known].max(axis=1))
        beyond = len(largest) - np.searchsorted(largest, observed[known] * (1 - 1e-9), side="left")
        adjusted[known] = (1 + beyond) / (1 + len(largest))
    return adjusted

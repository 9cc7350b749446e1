"""Whether predictions follow what was observed more than two maps that are each smooth would by chance."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.stats import rankdata
from scipy.stats import t as student

from ..spatialstatistics.autocorrelation import effective_sample_size
from ..vectors.vectors import Floats


class Skill(NamedTuple):
    """How predictions go with observations.

    Attributes:
        correlation: Spearman's.
        independent: how many independent places would tell as much.
        p: of a correlation at least as large without skill, one-sided.
    """

    correlation: float
    independent: float
    p: float


def measure_skill(observed: Floats, predicted: Floats, x: Floats, y: Floats) -> Skill:
    """Rank correlation of held-out predictions (n,) with observations at places ``x, y``, for autocorrelated maps.

    Student's t with the effective sample size of the two maps in place of n (Dutilleul 1993). NaN is left out; where
    fewer than 4 places are left, or nothing varies, p is 1.
    """
    known = np.isfinite(observed) & np.isfinite(predicted)
    one, other = rankdata(observed[known]), rankdata(predicted[known])
    if len(one) < 4 or np.ptp(one) == 0 or np.ptp(other) == 0:
        return Skill(float("nan"), float(len(one)), 1.0)
    correlation = float(np.corrcoef(one, other)[0, 1])
    independent = effective_sample_size(one, other, x[known], y[known])
    free = max(independent - 2, 1e-9)
    t = correlation * np.sqrt(free / max(1 - correlation**2, 1e-12))
    return Skill(correlation, independent, float(student.sf(t, free)))

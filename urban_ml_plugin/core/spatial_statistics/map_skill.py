"""Whether predictions follow what was observed more than those of a model would follow a value that is chance.

A model is free to follow whatever in the picture goes with the value, the light of the day for one. Two smooth maps
that have nothing to do with each other often resemble each other over a small area, and among many maps there is nearly
always one that does. So chance is what models make of random maps as patchy as the value; where there is no model to
ask, the predictions are taken for the best of ``CHOICES`` maps that had nothing to do with the value.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.stats import rankdata
from scipy.stats import t as student

from ..runtime.arrays import TINY, Array, Floats, Ints
from .autocorrelation import FEWEST_PLACES, effective_sample_size, knn_weights
from .intervals import CONFIDENCE
from .spectral_randomisation import MOST_NODES, GraphPatterns, random_maps

CHOICES = 10
"""Maps that a model may choose from. Chosen: 6 bring 24 small cities of noise to the level; see ``docs/methods.md``."""
PENALTIES = (0.03, 0.3, 3.0)
"""Of the ridge regressions, in parts of the mean square of a feature; the best counts, for chance and value alike."""
NEIGHBOURS = 4
LEAST_DEVIATION = 1e-9
"""Of a feature that is standardised."""


class Skill(NamedTuple):
    """How predictions go with observations.

    Attributes:
        correlation: Spearman's.
        p: of a correlation at least as large without skill, one-sided.
        scale: what the correlation is held against, as part of a sentence.
    """

    correlation: float
    p: float
    scale: str


def measure_skill(observed: Floats, predicted: Floats, x: Floats, y: Floats) -> Skill:
    """Rank correlation of held-out predictions (n,) with observations at places ``x, y``, for autocorrelated maps.

    Student's t with the effective sample size of the two maps in place of n (Dutilleul 1993), for the best of
    ``CHOICES`` maps (Šidák 1967). NaN is left out; where fewer than 4 places are left, or nothing varies, p is 1.
    """
    known = np.isfinite(observed) & np.isfinite(predicted)
    one, other = rankdata(observed[known]), rankdata(predicted[known])
    if len(one) < FEWEST_PLACES or np.ptp(one) == 0 or np.ptp(other) == 0:
        return Skill(float("nan"), 1.0, f"of {len(one)} tiles")
    correlation = float(np.corrcoef(one, other)[0, 1])
    independent = effective_sample_size(one, other, x[known], y[known])
    free = max(independent - 2, LEAST_DEVIATION)
    t = correlation * np.sqrt(free / max(1 - correlation**2, TINY))
    p = -np.expm1(CHOICES * np.log1p(-min(float(student.sf(t, free)), 1 - TINY)))
    return Skill(correlation, float(p), f"worth {independent:.0f} independent tiles")


def refitted_skill(
    features: Array, observed: Floats, fold: Ints, x: Floats, y: Floats, draws: int, seed: int = 0
) -> Skill:
    """Rank correlation of held-out predictions with the value, against that of models of random maps.

    Ridge regressions on the features learn the value and ``draws`` random maps with its autocorrelation (Wagner & Dray
    2015), fold by fold. They stand in for the head of the model, which would take long.

    Args:
        features: (n, D).
        observed, fold, x, y: (n,) value, fold in which it is held out, and place of each tile.
    """
    part = slice(None, None, -(-len(features) // MOST_NODES))
    some, observed = features[part].astype(np.float64), observed[part].astype(np.float64)
    fold, x, y = fold[part], x[part], y[part]
    standard = (some - some.mean(axis=0)) / np.maximum(some.std(axis=0), LEAST_DEVIATION)
    random = random_maps(observed, GraphPatterns(knn_weights(x, y, NEIGHBOURS)), draws, seed)
    kernel = standard @ standard.T / standard.shape[1]
    found, *by_chance = _held_out_correlations(kernel, np.column_stack([observed, random]), fold)
    p = (1 + int((np.array(by_chance) >= found).sum())) / (draws + 1)
    limit = float(np.quantile(by_chance, CONFIDENCE))
    return Skill(float(found), p, f"where models of random maps reach up to {limit:.2f}")


def _held_out_correlations(kernel: Floats, values: Floats, fold: Ints) -> Floats:
    """Rank correlation of each of the J columns of ``values`` (n, J) with what its own best ridge says of it: (J,)."""
    best = np.full(values.shape[1], -1.0)
    ranks = standardised_ranks(values)
    for penalty in PENALTIES:
        predicted = np.empty_like(values)
        for held_out in np.unique(fold):
            there, here = fold != held_out, fold == held_out
            mean = values[there].mean(axis=0)
            regular = kernel[np.ix_(there, there)] + penalty * np.eye(int(there.sum()))
            weights = np.linalg.solve(regular, values[there] - mean)
            predicted[here] = mean + kernel[np.ix_(here, there)] @ weights
        found = (ranks * standardised_ranks(predicted)).mean(axis=0)
        best = np.maximum(best, found)
    return best


def standardised_ranks(values: Floats) -> Floats:
    """Ranks (n, J) within each column with mean 0 and spread 1: means of their products are rank correlations."""
    ranks = rankdata(values, axis=0)
    ranks -= ranks.mean(axis=0)
    return np.asarray(ranks / np.maximum(ranks.std(axis=0), TINY))

"""Whether raters see the same order: votes foretold by scores that were made without them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.stats import binom, t

from ..languages.translation import tr
from ..presentation.wording import percent
from ..runtime.arrays import Floats, Ints
from ..runtime.events import Step
from ..spatial_statistics.intervals import HIGH, wilson_interval
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from .davidson_model import scores_of
from .vote_table import TIE, Votes

FOLDS = 5
CHANCE = 0.5
"""Of votes that a score which says nothing foretells."""
LEAST_DECIDED = 10
"""Votes without a tie that must be foretold: of fewer, votes by lot showed a common order in 5 to 14 % of worlds."""
ALIKE = 1e-6
"""Scores that differ by less foretell no winner."""


class HeldOut(NamedTuple):
    """How often the image with the higher score won, in votes that made no score.

    Attributes:
        share, low, high: of all decided votes, with its 95 % interval; NaN where there are too few votes.
        by_raters: whether whole raters were held out, so that it is said of raters who have not voted.
        decided, right: (R,) votes without a tie of each rater, and how many of them were foretold.
        q: (R,) of the one-sided test that a rater goes by what the others see, corrected for their number.
        all_ties: whether no vote says which of two images wins.
    """

    share: float
    low: float
    high: float
    by_raters: bool
    decided: Ints
    right: Ints
    q: Floats
    all_ties: bool = False


def held_out_votes(votes: Votes, step: Step) -> HeldOut:
    """Foretell the votes of each fold from those of the others. Whole raters are held out where there are enough.

    Where there are not, votes of one rater on the same two images are held out together, or they would foretell each
    other, and count as one where the width of the interval is concerned.
    """
    by_raters = len(votes.raters) >= FOLDS
    unit = votes.rater if by_raters else votes.opinions
    fold = np.random.default_rng(0).permutation(int(unit.max()) + 1)[unit] % FOLDS
    told = np.zeros(len(votes))
    for number in range(FOLDS):
        here = fold == number
        if here.any() and not here.all():
            score = scores_of(votes.among(~here))
            told[here] = (score[votes.left] - score[votes.right])[here]
        step.done(number + 1, FOLDS)
    counted = (votes.outcome != TIE) & (np.abs(told) > ALIKE)
    hit = counted & (np.sign(told) == votes.outcome)
    raters = len(votes.raters)
    decided, right = (np.bincount(votes.rater[which], minlength=raters) for which in (counted, hit))
    p = np.where(decided > 0, binom.sf(right - 1, decided, CHANCE), np.nan)
    share, limits, opinions = np.nan, (np.nan, np.nan), len(np.unique(votes.opinions[counted]))
    if opinions >= LEAST_DECIDED:
        share = right.sum() / decided.sum()
        limits = wilson_interval(float(share), opinions)
        if by_raters:
            limits = _wider(_over_raters(right, decided), limits)
    all_ties = bool((votes.outcome == TIE).all())
    return HeldOut(float(share), *limits, by_raters, decided, right, benjamini_hochberg(p), all_ties)


def _over_raters(right: Ints, decided: Ints) -> tuple[float, float]:
    """Student's interval of a ratio of sums over raters, whose votes belong together (Cochran 1977, 6.4).

    Drawing raters again, where there are five to twelve, gave an interval that lay above chance in 10 to 14 % of worlds
    whose votes were drawn by lot.
    """
    raters = int((decided > 0).sum())
    if raters < 2:
        return float("nan"), float("nan")
    share = right.sum() / decided.sum()
    off = right - share * decided
    error = float(np.sqrt(raters / (raters - 1) * (off**2).sum())) / float(decided.sum())
    half = float(t.ppf(HIGH, raters - 1)) * error
    return max(0.0, float(share) - half), min(1.0, float(share) + half)


def _wider(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    """From the least to the greatest of two intervals' limits: votes of few raters may agree by chance."""
    return float(np.fmin(one[0], other[0])), float(np.fmax(one[1], other[1]))


def verdict(held_out: HeldOut) -> str:
    """Whether raters see the same order, in a sentence."""
    if held_out.all_ties:
        return tr("All votes are ties, so no image stands above another, and nothing says whether raters see an order.")
    if not np.isfinite(held_out.share):
        return tr("There are too few votes to hold some out, so nothing says whether raters see the same order.")
    whose = tr("of raters who made no score") if held_out.by_raters else tr("that made no score")
    limits = tr("{0} to {1}").format(percent(held_out.low), percent(held_out.high))
    told = tr("{0} ({1}) of the votes {2} went to the image with the higher score").format(
        percent(held_out.share), limits, whose
    )
    if held_out.low > CHANCE:
        return tr("The raters see a common order: {0}, where chance gives 50 %.").format(told)
    return tr("There is no evidence that the raters see a common order: {0}, and chance gives 50 %.").format(told)

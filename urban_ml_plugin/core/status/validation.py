"""How good predictions are, with intervals from resampled blocks, and whether one model is better than another.

Tiles of one block are not independent, so blocks are what the bootstrap draws (Lahiri 2003). All measures follow from
sums over blocks, so that a thousand resamples cost one matrix product. Ranks are taken once, on all tiles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.stats import rankdata

from ..options.choices import REGRESSION
from ..presentation.wording import with_interval
from ..runtime.arrays import TINY, Bools, Floats, Ints, compact, finite
from ..spatial_statistics.spatial_blocks import block_draws

HEADLINES = {"R2": "R²", "KAPPA": "kappa"}
"""Measures of polygons by which models are compared, and how they are written."""
RESAMPLES = 2000
LEVEL = 0.95
"""Of the intervals of measures."""
COVER = 0.9
"""Of the intervals of predictions."""
NEIGHBOURS = 80
"""Held-out tiles with like predictions from whose errors an interval is drawn, at least."""
MOST_GROUPS = 500
"""Groups of such tiles that are told apart."""
LEAST_BLOCKS = 5
"""With fewer blocks an interval would say nothing: it is left out."""
NEIGHBOUR_SHARE = 10
"""Where a tenth of the tiles are more than ``NEIGHBOURS``, so many are taken."""
LEAST_VARIANCE = 1e-9
"""Share of the squares of a draw of blocks below which its values are all alike, and it has no R²."""
ROUNDING = 1e-9
"""A rank that falls short of a whole number by less is that number."""


def headline(task: str) -> str:
    """The measure by which models are compared: R² of zones, for classes kappa."""
    return "R2" if task == REGRESSION else "KAPPA"


@dataclass
class Measure:
    """One figure: its value, its interval (NaN where there are too few blocks), and on how many units it rests."""

    name: str
    value: float
    low: float
    high: float
    n: int
    blocks: int

    @property
    def limits(self) -> tuple[float, float, float]:
        """The value, and the ends of its interval."""
        return self.value, self.low, self.high

    @property
    def known(self) -> list[float | None]:
        """The same for a table, None where not known."""
        return [finite(value) for value in self.limits]

    @property
    def words(self) -> str:
        """The value with its interval."""
        return with_interval(*self.limits)


def regression_sums(observed: Floats, predicted: Floats) -> Floats:
    """What R², MAE and Spearman are made of, per unit: (N, 10)."""
    x, y = rankdata(observed), rankdata(predicted)
    x, y = x / len(x), y / len(y)
    error = observed - predicted
    one = np.ones(len(observed))
    centred = observed - observed.mean()
    return np.stack([one, centred, centred**2, error**2, np.abs(error), x, y, x * x, y * y, x * y], axis=1)


def regression_measures(sums: Floats) -> dict[str, Floats]:
    """R², MAE and Spearman from sums (..., 10) over units; R² compares with the mean of these very units."""
    n, y, yy, ee, ae, a, b, aa, bb, ab = np.moveaxis(sums, -1, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        varies = yy - y**2 / n
        r2 = np.where(varies > LEAST_VARIANCE * yy, 1 - ee / varies, np.nan)
        spearman = (ab - a * b / n) / np.sqrt((aa - a**2 / n) * (bb - b**2 / n))
    return {"R2": r2, "MAE": ae / n, "SPEARMAN": np.nan_to_num(spearman)}


def class_sums(observed: Ints, predicted: Ints, classes: int) -> Floats:
    """The cell of the confusion matrix of each unit, one-hot: (N, K²)."""
    cells = np.zeros((len(observed), classes * classes))
    cells[np.arange(len(observed)), observed * classes + predicted] = 1
    return cells


def class_measures(sums: Floats, ordered: bool) -> dict[str, Floats]:
    """Accuracy and Cohen's kappa from confusion matrices (..., K²) with observed classes in rows.

    For ordered classes kappa weights errors by the square of their distance (Cohen 1968), and the mean distance and
    the share within one class are given, too.
    """
    classes = round(np.sqrt(sums.shape[-1]))
    table = sums.reshape(*sums.shape[:-1], classes, classes)
    number = np.arange(classes)
    apart = np.abs(number[:, None] - number)
    weight = (apart**2 if ordered else apart > 0).astype(float)
    n = table.sum(axis=(-2, -1))
    chance = table.sum(axis=-1)[..., :, None] * table.sum(axis=-2)[..., None, :] / n[..., None, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        kappa = 1 - (weight * table).sum(axis=(-2, -1)) / (weight * chance).sum(axis=(-2, -1))
    measures = {"ACCURACY": np.trace(table, axis1=-2, axis2=-1) / n, "KAPPA": kappa}
    if ordered:
        measures["WITHIN_ONE"] = ((apart <= 1) * table).sum(axis=(-2, -1)) / n
        measures["MAE"] = (apart * table).sum(axis=(-2, -1)) / n
    return measures


class Scored:
    """Predictions of units (tiles or zones) with their blocks.

    Args:
        observed, predicted: (N,) values; for classes the numbers from 0.
        block: (N,) block from 0 of each unit.
        classes: K, 0 for values.
        ordered: whether the classes are.
    """

    def __init__(self, observed: Any, predicted: Any, block: Ints, classes: int = 0, ordered: bool = False) -> None:
        self.n, self._classes, self._ordered = len(observed), classes, ordered
        if classes:
            sums = class_sums(np.asarray(observed, np.int64), np.asarray(predicted, np.int64), classes)
        else:
            sums = regression_sums(np.asarray(observed, float), np.asarray(predicted, float))
        self._sums = sums_over_blocks(sums, block)
        self.blocks = len(self._sums)

    def _of(self, sums: Floats) -> dict[str, Floats]:
        return class_measures(sums, self._ordered) if self._classes else regression_measures(sums)

    def values(self) -> dict[str, Floats]:
        """Each measure."""
        return self._of(self._sums.sum(axis=0))

    def resampled(self, seed: int) -> dict[str, Floats]:
        """Each measure in ``RESAMPLES`` draws of as many blocks, with replacement; empty where blocks are too few."""
        return self._of(_drawn(self._sums, seed)) if self.blocks >= LEAST_BLOCKS else {}

    def measures(self, seed: int = 0) -> list[Measure]:
        """Every measure with its interval."""
        drawn = self.resampled(seed)
        return [
            Measure(name, float(value), *draws_interval(drawn.get(name)), self.n, self.blocks)
            for name, value in self.values().items()
        ]


def difference(one: Scored, other: Scored, name: str, seed: int = 0) -> Measure:
    """By how much a measure of ``one`` exceeds that of ``other`` on the same units, drawn together."""
    ours, theirs = one.resampled(seed), other.resampled(seed)
    drawn = ours[name] - theirs[name] if ours else None
    return Measure(name, float(one.values()[name] - other.values()[name]), *draws_interval(drawn), one.n, one.blocks)


def sums_over_blocks(values: Floats, block: Ints) -> Floats:
    """Sums (B, …) of what units (N, …) have, over the B blocks that there are."""
    groups = compact(block)
    sums = np.zeros((int(groups.max()) + 1, values.shape[1]))
    np.add.at(sums, groups, values)
    return sums


def _drawn(sums: Floats, seed: int) -> Floats:
    """Sums over ``RESAMPLES`` draws of as many blocks, with replacement, from those of each block (B, …)."""
    return np.asarray(block_draws(len(sums), RESAMPLES, seed) @ sums)


def draws_interval(drawn: Floats | None) -> tuple[float, float]:
    """Limits of the interval that draws (R,) make; NaN where there are none."""
    if drawn is None or not np.isfinite(drawn).any():
        return float("nan"), float("nan")
    tail = (1 - LEVEL) / 2
    low, high = np.nanquantile(drawn, [tail, 1 - tail])
    return float(low), float(high)


def conformal_width(residuals: Floats) -> float:
    """Half the width of an interval that covers a new value with probability ``COVER``: split conformal prediction.

    The ⌈(n + 1) COVER⌉-th smallest of n absolute residuals (Lei et al. 2018); inf where n is too small for it.
    """
    n = len(residuals)
    rank = int(np.ceil((n + 1) * COVER))
    return float(np.sort(np.abs(residuals))[rank - 1]) if rank <= n else float("inf")


def held_out_intervals(
    observed: Floats, predicted: Floats, fold: Ints, folds: int, bounds: tuple[float, float] = (-np.inf, np.inf)
) -> tuple[Floats, Floats]:
    """Intervals of out-of-fold predictions, (N,) low and high, each calibrated on the other folds.

    Residuals of other folds belong to other heads: the intervals are approximate as those of CV+ are (Barber et al.
    2021), and their coverage is counted, not promised: across space tiles are not exchangeable.
    """
    low, high = np.empty(len(observed)), np.empty(len(observed))
    for number in range(folds):
        here = fold == number
        low[here], high[here] = prediction_intervals(predicted[here], observed[~here], predicted[~here], bounds)
    return low, high


def prediction_intervals(
    values: Floats, observed: Floats, predicted: Floats, bounds: tuple[float, float]
) -> tuple[Floats, Floats]:
    """Intervals that hold ``COVER`` of new observations, from the errors at held-out tiles with like predictions.

    Errors of shares and of other bounded values are small and one-sided near a bound and large between, so a width that
    is the same everywhere is too wide where the value is low and too narrow where it is high. So each prediction is
    given the errors of the ``NEIGHBOURS`` held-out tiles, or a tenth of all, whose predictions are nearest to it, and
    their ⌊(n + 1) 0.05⌋-th smallest and largest: split conformal prediction in groups of like predictions (Vovk 2012).

    Args:
        values: (M,) predictions.
        observed, predicted: (N,) of held-out tiles.
        bounds: least and greatest value that there can be.

    Returns:
        low, high: (M,) within the bounds and around the prediction.
    """
    count = len(predicted)
    near = min(count, max(NEIGHBOURS, count // NEIGHBOUR_SHARE))
    # Ties are put in an order that has nothing to do with where tiles lie.
    order = np.lexsort((np.random.default_rng(0).permutation(count), predicted))
    known, errors = predicted[order], (observed - predicted)[order]
    starts = np.unique(np.linspace(0, count - near, min(count - near + 1, MOST_GROUPS)).round().astype(np.int64))
    groups = np.sort(errors[starts[:, None] + np.arange(near)], axis=1)
    rank = int((near + 1) * (1 - COVER) / 2 + ROUNDING)
    below, above = (groups[:, rank - 1], groups[:, -rank]) if rank else np.full((2, len(starts)), np.inf) * [[-1], [1]]
    middle = (np.searchsorted(known, values, "left") + np.searchsorted(known, values, "right")) // 2 - near // 2
    group = np.searchsorted((starts[1:] + starts[:-1]) / 2, middle)
    low, high = values + np.minimum(below[group], 0), values + np.maximum(above[group], 0)
    least, greatest = min(bounds[0], observed.min()), max(bounds[1], observed.max())  # a head keeps them rounded
    return low.clip(least, greatest), high.clip(least, greatest)


def conformal_sets(probabilities: Floats, threshold: float) -> Bools:
    """The classes (N, K) whose probability is no less than 1 - threshold; the likeliest always (Sadinle et al.
    2019)."""
    inside: Bools = probabilities >= 1 - threshold - TINY
    inside[np.arange(len(inside)), probabilities.argmax(axis=1)] = True
    return inside


def set_limits(sets: Bools, ordered: bool) -> tuple[Floats, Floats]:
    """The numbers (N,), from 1, of the lowest and of the highest class in each set; NaN for classes without order."""
    if not ordered:
        return np.full(len(sets), np.nan), np.full(len(sets), np.nan)
    return sets.argmax(axis=1) + 1.0, sets.shape[1] - sets[:, ::-1].argmax(axis=1) + 0.0


def set_words(sets: Bools, names: Sequence[str]) -> list[str]:
    """The names of the classes in each set."""
    return ["; ".join(name for name, there in zip(names, row) if there) for row in sets]


def held_out_sets(observed: Ints, probabilities: Floats, fold: Ints, folds: int) -> Bools:
    """Sets of classes (N, K) that hold the true one with probability ``COVER``, calibrated on the other folds."""
    doubt = 1 - probabilities[np.arange(len(observed)), observed]
    sets = np.zeros(probabilities.shape, bool)
    for number in range(folds):
        here = fold == number
        sets[here] = conformal_sets(probabilities[here], conformal_width(doubt[~here]))
    return sets


def coverage(inside: Bools, block: Ints, seed: int = 0) -> Measure:
    """Share of units whose interval holds the truth, with its own interval over blocks."""
    sums = sums_over_blocks(np.stack([np.ones(len(inside)), inside], axis=1), block)
    drawn = _drawn(sums, seed) if len(sums) >= LEAST_BLOCKS else None
    limits = draws_interval(None if drawn is None else drawn[:, 1] / drawn[:, 0])
    return Measure("COVERAGE", float(inside.mean()), *limits, len(inside), len(sums))


def over_zones(values: Floats, zone: Ints, weight: Floats, zones: int) -> Floats:
    """Weighted mean of values (N, …) in each zone: (Z, …), NaN where a zone has no tile."""
    total = np.bincount(zone, weight, zones)
    flat = values.reshape(len(values), -1)
    sums = np.stack([np.bincount(zone, weight * column, zones) for column in flat.T], axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        means: Floats = sums / total[:, None]
    return means.reshape(zones, *values.shape[1:])

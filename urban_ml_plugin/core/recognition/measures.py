"""How well cities are told apart, with intervals from resampled blocks of each city, and which are confused.

Accuracy here is the mean over cities of the share of images that are recognised, so that a large city counts no more
than a small one. Blocks are drawn within each city, because which cities there are is no matter of chance.

Where every block is right, so is every draw, and their interval would have no width. What was not met in n blocks may
still happen in a share of 1 - 0.025^(1/n) of them (Clopper & Pearson 1934), so the interval is as wide as that: as if a
block were recognised whole or not at all, which is cautious.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from ..runtime.arrays import TINY, Array, Bools, Floats, Ints
from ..spatial_statistics.spatial_blocks import block_draws
from ..status.validation import RESAMPLES, Measure, draws_interval

ACCURACY, BALANCED, MACRO_F1, CALIBRATION, LOG_LOSS = (
    "ACCURACY", "BALANCED_ACCURACY", "MACRO_F1", "CALIBRATION_ERROR", "LOG_LOSS",
)  # fmt: skip
BINS = 10
"""Of stated probability, as wide as each other, in which it is held against what came true."""
TAIL = 0.025
"""Probability beyond either end of an interval."""
FEW_BLOCKS = 2
"""Blocks of a city below which nothing can be drawn, and there are no intervals."""


@dataclass
class CityDraws:
    """Blocks of cities drawn with replacement, ``RESAMPLES`` times: the same draws for all that is compared.

    Args:
        city, block: (N,) of each image; no block has two cities.

    Attributes:
        unseen: share of the blocks in which may happen what was met in none, as if all cities had as few as that with
            the fewest.
    """

    city: Ints
    block: Ints
    seed: int = 0

    def __post_init__(self) -> None:
        own, self._of_image = np.unique(self.block, return_inverse=True)
        self._of_image = self._of_image.ravel()
        of_block = np.zeros(len(own), np.int64)
        of_block[self._of_image] = self.city
        self.blocks = len(own)
        present = np.unique(self.city)
        counts = [int((of_block == one).sum()) for one in present]
        self.enough = min(counts) >= FEW_BLOCKS
        self.unseen = 1 - TAIL ** (1 / (min(counts) * len(counts)))
        self._times = np.zeros((RESAMPLES, len(own)))
        for one in present:
            mine = np.flatnonzero(of_block == one)
            self._times[:, mine] = block_draws(len(mine), RESAMPLES, self.seed + int(one))

    def sums(self, values: Floats, some: Bools | None = None) -> tuple[Floats, Floats]:
        """Sums (…) of what images (N, …) have, and of each draw (R, …); of ``some`` images unless of all."""
        values = values.reshape(len(values), -1)
        some = np.ones(len(values), bool) if some is None else some
        per_block = np.zeros((self.blocks, values.shape[1]))
        np.add.at(per_block, self._of_image[some], values[some])
        return per_block.sum(axis=0), self._times @ per_block

    def counts(self, number: Ints, most: int) -> tuple[Floats, Floats]:
        """How many images (N,) have each number below ``most``, (most,), and of each draw (R, most)."""
        per_block = np.zeros((self.blocks, most))
        np.add.at(per_block, (self._of_image, number), 1)
        return per_block.sum(axis=0), self._times @ per_block

    def measure(self, name: str, value: Any, drawn: Floats, n: int, least: float = 0.0) -> Measure:
        """A figure with the interval of its draws, or of what they cannot show where they are all one.

        Args:
            least: that it can be; at most it is 1.
        """
        low, high = draws_interval(drawn) if self.enough else (float("nan"), float("nan"))
        if low == high:
            low, high = max(low - self.unseen, least), min(high + self.unseen, max(1.0, high))
        return Measure(name, float(value), low, high, n, self.blocks)


class Recalls(NamedTuple):
    """Share of the images of each city (K,) that are recognised, and of each draw (R, K)."""

    value: Floats
    drawn: Floats

    @property
    def mean(self) -> tuple[float, Floats]:
        """Over cities, and of each draw (R,)."""
        return float(np.nanmean(self.value)), np.nanmean(self.drawn, axis=1)


def recalls(right: Array, city: Ints, cities: int, draws: CityDraws) -> Recalls:
    """The share of each city's images that are ``right`` (N,)."""
    each = np.zeros((len(city), 2 * cities))
    rows = np.arange(len(city))
    each[rows, city], each[rows, cities + city] = right, 1
    value, drawn = draws.sums(each)
    with np.errstate(invalid="ignore", divide="ignore"):
        return Recalls(value[:cities] / value[cities:], drawn[:, :cities] / drawn[:, cities:])


def measures(city: Ints, probabilities: Floats, draws: CityDraws) -> list[Measure]:
    """Accuracy over images and over cities, macro-F1, the true city among the likeliest, and calibration."""
    cities, count = probabilities.shape[1], len(city)
    predicted = probabilities.argmax(axis=1)
    table, drawn = _confusions(city, predicted, cities, draws)
    found = [
        draws.measure(BALANCED, _balanced(table), _balanced(drawn), count),
        draws.measure(MACRO_F1, _f1(table).mean(-1), _f1(drawn).mean(-1), count),
        draws.measure(ACCURACY, _share(table), _share(drawn), count),
    ]
    for k in (2, 3, 5):
        if k < cities:
            rank = (probabilities > probabilities[np.arange(count), city][:, None]).sum(axis=1)
            value, several = recalls(rank < k, city, cities, draws).mean
            found.append(draws.measure(f"TOP_{k}", value, several, count))
    gap, several = _calibration_error(probabilities.max(axis=1), predicted == city, draws)
    found.append(draws.measure(CALIBRATION, gap, several, count))
    loss = -np.log(probabilities[np.arange(count), city].clip(TINY))
    sums, several = draws.sums(np.stack([loss, np.ones(count)], axis=1))
    found.append(draws.measure(LOG_LOSS, sums[0] / sums[1], several[:, 0] / several[:, 1], count))
    return found


class CityRow(NamedTuple):
    """One city: its images, and how they are recognised.

    Attributes:
        recall, precision, f1: with their intervals.
        confused: name of the city that its images are most often taken for; empty where they never are.
        share: of its images that are.
    """

    name: str
    n: int
    recall: Measure
    precision: Measure
    f1: Measure
    confused: str
    share: float


def city_rows(city: Ints, predicted: Ints, names: Sequence[str], draws: CityDraws) -> list[CityRow]:
    """Every city."""
    table, drawn = _confusions(city, predicted, len(names), draws)
    figures = {"RECALL": _recall, "PRECISION": _precision, "F1": _f1}
    values = {name: (of(table), of(drawn)) for name, of in figures.items()}
    rows = []
    for one, name in enumerate(names):
        count = int(table[one].sum())
        own = [draws.measure(key, value[one], several[:, one], count) for key, (value, several) in values.items()]
        taken = np.where(np.arange(len(names)) == one, -1, table[one])
        other = int(taken.argmax())
        share = float(taken[other] / max(count, 1))
        rows.append(CityRow(name, count, own[0], own[1], own[2], names[other] if share > 0 else "", max(share, 0.0)))
    return rows


class Calibration(NamedTuple):
    """Images by the probability of the city that they are taken for: (B,) stated, came true, and how many."""

    stated: Floats
    true: Floats
    images: Ints


def reliability(city: Ints, probabilities: Floats) -> Calibration:
    """Stated probabilities against the share that came true, in bins that hold an image."""
    stated, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == city
    bin_of = _bins(stated)
    count = np.bincount(bin_of, minlength=BINS)
    there = np.flatnonzero(count)
    means = [np.bincount(bin_of, values, BINS)[there] / count[there] for values in (stated, right.astype(float))]
    return Calibration(means[0], means[1], count[there])


def likeness(city: Ints, probabilities: Floats) -> Floats:
    """(K, K) how much cities look alike: mean probability that images of one are given for the other, both ways."""
    cities = probabilities.shape[1]
    given = np.stack([probabilities[city == one].mean(axis=0) for one in range(cities)])
    return np.asarray((given + given.T) / 2)


def _confusions(city: Ints, predicted: Ints, cities: int, draws: CityDraws) -> tuple[Floats, Floats]:
    """(K, K) true cities in rows, and of each draw (R, K, K)."""
    value, drawn = draws.counts(city * cities + predicted, cities * cities)
    return value.reshape(cities, cities), drawn.reshape(-1, cities, cities)


def _recall(table: Floats) -> Floats:
    return _ratio(np.diagonal(table, axis1=-2, axis2=-1), table.sum(axis=-1))


def _precision(table: Floats) -> Floats:
    return _ratio(np.diagonal(table, axis1=-2, axis2=-1), table.sum(axis=-2))


def _f1(table: Floats) -> Floats:
    return _ratio(2 * np.diagonal(table, axis1=-2, axis2=-1), table.sum(axis=-1) + table.sum(axis=-2))


def _ratio(part: Floats, whole: Floats) -> Floats:
    """0 where there is nothing."""
    return np.asarray(part / np.maximum(whole, 1))


def _balanced(table: Floats) -> Floats:
    return np.asarray(_recall(table).mean(axis=-1))


def _share(table: Floats) -> Floats:
    return np.asarray(np.trace(table, axis1=-2, axis2=-1) / table.sum(axis=(-2, -1)))


def _bins(stated: Floats) -> Ints:
    return np.minimum((stated * BINS).astype(np.int64), BINS - 1)


def _calibration_error(stated: Floats, right: Bools, draws: CityDraws) -> tuple[float, Floats]:
    """Expected calibration error (Guo et al. 2017): mean distance of what is stated from what came true."""
    each = np.zeros((len(stated), BINS))
    each[np.arange(len(stated)), _bins(stated)] = stated - right
    value, drawn = draws.sums(each)
    total, several = draws.sums(np.ones((len(stated), 1)))
    return float(np.abs(value).sum() / total[0]), np.abs(drawn).sum(axis=1) / several[:, 0]

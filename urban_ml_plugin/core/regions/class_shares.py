"""How much of the evidence for a city lies on each class of objects, against how much of the pictures the class covers.

After Shi, Khademi & van Gemert (2019), as their abstract tells; formulas are ours. The mask of an image is its soft
weight, the evidence where it is positive. Over many images sums are divided, so that an image weighs by its evidence
and not by its number: an image in which the network saw hardly anything says hardly anything.

The lift of a class is its share of the mask over its share of all ground. It is not the ratio of
``landuse_test.activation_ratio``, which compares inside each tile only: lift also rises where images that hold the
class hold more evidence, since in the study of cities that is a finding (a sign gives its whole photograph away), while
there it would be the trap (rich tiles are green). Chance is therefore told by a test inside the images (``chance``).

A mask of everything has a lift of 1. A mask of the top share q of the ground has one of 1/q at most, so that every
class that lies wholly inside reads the same (5 at a fifth): classes are ranked by the soft lift.

Soft weights leave out what speaks against an image's own city, and so cannot see a class that speaks for one city
wherever it stands: trees may speak for Graz, in Graz and in Paris alike, and tell neither apart. What a class carries
of the recognition is its evidence with its sign, averaged over images and then over cities: such a class gains in one
city what it loses in the others. Evidence adds up, so what all classes carry is how far the cities are told apart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..landuse_test.activation_ratio import divided, limits
from ..runtime.arrays import Bools, Floats, Ints, compact, evenly_spaced
from ..spatial_statistics.spatial_blocks import block_draws

FEWEST_BLOCKS = 5
"""Of a city: from fewer an interval, or a p, would be a guess."""
DRAWS = 999
"""Of blocks, for intervals."""
MOST_COMPARED = 300
"""Images of a city that are compared with each other, evenly spaced where there are more."""
HALF = 0.5
"""Added to both sides of odds, in images, so that a class that a city never shows has finite odds (Haldane 1956)."""


@dataclass(frozen=True)
class ImageShares:
    """What was summed over each of N images by C classes, of which one may be what has no name.

    Attributes:
        mask: (N, C) soft weight; in any unit, but the same for all images.
        base: (N, C) valid pixels.
        top: (N, C) valid pixels of the thresholded mask.
        city: (N,) from 0.
        block: (N,) of ground or of a sequence; the same number in two cities is two blocks.
        cities: K.
        void: the class that has no name; None where every pixel has one.
        signed: (N, C) evidence with its sign, where it is known; in parts of what an image's score is.
    """

    mask: Floats
    base: Floats
    top: Floats
    city: Ints
    block: Ints
    cities: int
    void: int | None = None
    signed: Floats | None = None

    @property
    def named(self) -> Ints:
        """The classes that have a name."""
        classes = np.arange(self.mask.shape[1])
        return classes if self.void is None else np.delete(classes, self.void)

    def as_one(self) -> ImageShares:
        """The images of all cities as those of one; blocks stay apart."""
        blocks = compact(np.stack([self.city, self.block]))
        return replace(self, city=np.zeros_like(self.city), block=blocks, cities=1)

    def by_city(self, values: Floats) -> Floats:
        """(N, C) values of images, summed by city: (K, C)."""
        sums = np.zeros((self.cities, values.shape[1]))
        np.add.at(sums, self.city, values)
        return sums


class Interval(NamedTuple):
    """Limits (95 %) of the figures of K cities and C classes; NaN where blocks are too few."""

    low: Floats
    high: Floats


def shares(sums: Floats) -> Floats:
    """(…, C) sums as shares of all classes; NaN where there is nothing to share."""
    return divided(sums, sums.sum(axis=-1, keepdims=True))


def lift(mask: Floats, base: Floats) -> Floats:
    """Share of the mask over share of the ground, from sums (…, C); NaN for a class that is nowhere."""
    return divided(shares(mask), shares(base))


def city_lift(images: ImageShares) -> Floats:
    """(K, C) lift of each class in each city, by soft weight."""
    return lift(images.by_city(images.mask), images.by_city(images.base))


def top_lift(images: ImageShares) -> Floats:
    """(K, C) the same by thresholded masks: for comparison, since it cannot exceed one over the threshold's share."""
    return lift(images.by_city(images.top), images.by_city(images.base))


def presence(images: ImageShares) -> Floats:
    """(K, C) share of the images with a class whose thresholded mask holds any of it; NaN where none has it."""
    shown = (images.base > 0).astype(float)
    met = np.where(images.top > 0, shown, 0.0)
    return divided(images.by_city(met), images.by_city(shown))


def log_odds(images: ImageShares) -> Floats:
    """(K, C) logarithm of the odds of a class in the masks of a city over those in the masks of all other cities.

    Above 0: characteristic of the city. The odds tell how common the class is there, too, which lift does not. NaN
    where there is only one city.
    """
    count = np.bincount(images.city, minlength=images.cities).astype(float)
    return _log_odds(images.by_city(images.mask), count)


def _log_odds(mask: Floats, count: Floats) -> Floats:
    """From sums (…, K, C) of ``count`` (K,) images each, which are the unit of what is added to both sides."""
    share, number = shares(mask), count[:, None]
    others, rest = shares(mask.sum(axis=-2, keepdims=True) - mask), count.sum() - number
    inside, outside = ((n * part + HALF) / (n * (1 - part) + HALF) for n, part in ((number, share), (rest, others)))
    return np.where(rest > 0, np.log(inside / outside), np.nan)


def intervals(images: ImageShares, draws: int = DRAWS, seed: int = 0) -> tuple[Interval, Interval]:
    """Limits of lift and of log-odds when the blocks of each city are drawn again with replacement.

    A city with fewer than ``FEWEST_BLOCKS`` blocks has none.
    """
    sums = [_drawn(images, city, draws, seed + city) for city in range(images.cities)]
    mask, base = (np.stack(part, axis=1) for part in zip(*sums))  # (draws, K, C)
    count = np.bincount(images.city, minlength=images.cities).astype(float)
    few = _few_blocks(images)[:, None]
    return tuple(  # type: ignore[return-value]
        Interval(*(np.where(few, np.nan, limit) for limit in limits(figures)))
        for figures in (lift(mask, base), _log_odds(mask, count))
    )


def _few_blocks(images: ImageShares) -> Bools:
    """(K,) which cities have too few blocks to draw from."""
    pairs = np.unique(np.stack([images.city, images.block]), axis=1)
    return np.asarray(np.bincount(pairs[0], minlength=images.cities) < FEWEST_BLOCKS)


def _drawn(images: ImageShares, city: int, draws: int, seed: int) -> tuple[Floats, Floats]:
    """Sums (draws, C) of mask and base of one city over blocks that are drawn again."""
    mask, base = drawn_sums(images, np.stack([images.mask, images.base]), city, draws, seed)
    return mask, base


def drawn_sums(images: ImageShares, tables: Floats, city: int, draws: int, seed: int) -> Floats:
    """Sums (M, draws, C) of M tables (M, N, C) over the blocks of one city, drawn again."""
    own = images.city == city
    blocks, number = np.unique(images.block[own], return_inverse=True)
    summed = np.zeros((len(tables), draws, tables.shape[2]))
    if len(blocks):
        times = block_draws(len(blocks), draws, seed)
        for values, into in zip(tables[:, own], summed):
            of_block = np.zeros((len(blocks), values.shape[1]))
            np.add.at(of_block, number.reshape(-1), values)
            into[:] = times @ of_block
    return summed


class Carried(NamedTuple):
    """What each of C classes carries of the recognition of the cities.

    Attributes:
        share: of what all classes carry; NaN where the cities are not told apart.
        lift: that share over the share of all pixels, each city weighing the same.
        low, high: limits (95 %) of the lift; NaN where a city has fewer than ``FEWEST_BLOCKS`` blocks.
        p: that the class carries no more than its share of the pixels, one-sided; 1 there.
    """

    share: Floats
    lift: Floats
    low: Floats
    high: Floats
    p: Floats


def carried(images: ImageShares, draws: int = DRAWS, seed: int = 0) -> Carried | None:
    """What each class carries of the recognition; None where evidence has no sign.

    Limits and p come from drawing the blocks of each city again. A map of evidence is coarse, so what tells cities
    apart spills over onto everything that is near; a class that only catches its share of this has a lift of 1.
    """
    if images.signed is None:
        return None
    shown = [city for city in range(images.cities) if (images.city == city).any()]
    count = np.bincount(images.city, minlength=images.cities)[shown, None].astype(float)
    base = shares(images.by_city(images.base)[shown]).mean(axis=0)
    share = parts(np.asarray((images.by_city(images.signed)[shown] / count).mean(axis=0)))
    drawn = np.zeros((draws, len(share)))
    for city in shown:
        own = np.stack([images.signed, np.ones_like(images.signed)])
        total, number = drawn_sums(images, own, city, draws, seed + city)
        drawn += total / np.maximum(number, 1) / len(shown)
    lifts = divided(parts(drawn), base[None])
    if _few_blocks(images)[shown].any():
        unknown = np.full(len(share), np.nan)
        return Carried(share, divided(share, base), unknown, unknown, np.ones(len(share)))
    return Carried(share, divided(share, base), *limits(lifts), no_more_than_its_share(lifts))


def no_more_than_its_share(lifts: Floats) -> Floats:
    """p (C,) that a class has a lift of 1 or less, one-sided, from those of draws (D, C); NaN is no more than 1."""
    return np.asarray((1 + (~(lifts > 1)).sum(axis=0)) / (1 + len(lifts)))


def parts(values: Floats) -> Floats:
    """(…, C) values as parts of their sum; NaN where that is not above 0."""
    total = values.sum(axis=-1, keepdims=True)
    return divided(values, np.where(total > 0, total, 0.0))


def explained(images: ImageShares) -> Floats:
    """(K,) share of the mask that lies on classes with a name; the rest is the unnamed remainder."""
    return np.asarray(shares(images.by_city(images.mask))[:, images.named].sum(axis=1))


def concentration(images: ImageShares) -> Floats:
    """(K,) how far the mask keeps to few classes with a name: 0 if it is spread evenly over them, 1 if it is on one.

    One minus the entropy of their shares over its largest value. NaN where fewer than two classes have a name.
    """
    part = shares(images.by_city(images.mask)[:, images.named])
    count = part.shape[1]
    if count < 2:
        return np.full(images.cities, np.nan)
    return np.asarray(1 - _entropy(part) / np.log2(count))


def consistency(images: ImageShares) -> Floats:
    """(K,) mean similarity (see ``similarity``) of the masks of any two images of a city, by classes with a name.

    Of more than ``MOST_COMPARED`` images as many, evenly spaced. NaN where fewer than two have a mask.
    """
    found = np.full(images.cities, np.nan)
    for city in range(images.cities):
        own = images.mask[images.city == city][:, images.named]
        own = own[own.sum(axis=1) > 0]
        found[city] = agreement(own[evenly_spaced(len(own), MOST_COMPARED)])
    return found


def agreement(masks: Floats) -> float:
    """Mean similarity of any two of R masks (R, C), such as those of one city by R runs; NaN where R is below 2."""
    part = shares(masks)
    pairs = [similarity(part[n + 1 :], part[n]).mean() for n in range(len(part) - 1)]
    weights = np.arange(len(part) - 1, 0, -1)  # of the first there are the most pairs
    return float(np.average(pairs, weights=weights)) if pairs else float("nan")


def similarity(one: Floats, other: Floats) -> Floats:
    """1 minus the Jensen-Shannon divergence in bits of shares (…, C): 1 if they are the same, 0 if they share nothing.

    Lin (1991).
    """
    between = _entropy((one + other) / 2) - (_entropy(one) + _entropy(other)) / 2
    return np.asarray(np.clip(1 - between, 0, 1))


def _entropy(part: Floats) -> Floats:
    """Of shares (…, C), in bits."""
    return np.asarray(-(part * np.log2(np.where(part > 0, part, 1))).sum(axis=-1))

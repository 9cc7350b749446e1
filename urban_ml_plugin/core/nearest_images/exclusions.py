"""Which images may be found for which source: not itself, nor what is near it, of its sequence, or too different.

Nor the ground of a match that is more alike: of tiles that overlap one is found.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints
from .cosine_search import NONE, Nearest, nearest_exactly
from .ground import Ground, along_the_ground, chords, share_ground

NO_SEQUENCE = -1
ROUNDING = 1e-12
"""Of shares that are parts of whole pixels."""


@dataclass(frozen=True)
class Traits:
    """What decides whether one of N images may be found for another.

    Attributes:
        ground: of them.
        sequence: (N,) its number; ``NO_SEQUENCE`` where there is none.
        shares: (N, L) of the locked classes; NaN where they are not known.
    """

    ground: Ground
    sequence: Ints
    shares: Floats

    def at(self, some: slice | Array) -> Traits:
        """Those of some of the images."""
        return Traits(self.ground.at(some), self.sequence[some], self.shares[some])


class Left(NamedTuple):
    """How many pairs of a source and an image of the pool each rule left out, of all pairs that were looked at.

    Attributes:
        pairs: all.
        itself: the source, or ground that it shows.
        near: nearer than the least distance, of the rest.
        sequence: of one sequence, of the rest.
        locked: a locked share differs by more than its tolerance, or is not known, of the rest.
    """

    pairs: int
    itself: int
    near: int
    sequence: int
    locked: int


class Exclusions:
    """The rules, for an ``Allowed`` of ``cosine_search``; they count what each of them leaves out.

    Args:
        pool, sources: traits of both.
        min_distance: metres.
        tolerance: (L,) by which each locked share may differ at most, or (Q, L) for each source.
    """

    def __init__(self, pool: Traits, sources: Traits, min_distance: float, tolerance: Floats) -> None:
        self._pool, self._sources = pool, sources
        self._least, self._tolerance = min_distance, np.broadcast_to(tolerance, sources.shares.shape)
        self._counts = np.zeros(len(Left._fields), np.int64)

    @property
    def left(self) -> Left:
        """What each rule left out so far."""
        return Left(*self._counts.tolist())

    def __call__(self, part: slice | Ints, some: slice) -> Bools:
        """Which images of a part of the pool (p,) may be found for some sources (q,): (p, q)."""
        pool, sources = self._pool.at(part), self._sources.at(some)
        apart = chords(pool.ground.earth, sources.ground.earth)
        rules = (
            share_ground(pool.ground, sources.ground, apart),
            along_the_ground(apart) < self._least,
            (pool.sequence[:, None] == sources.sequence[None]) & (sources.sequence[None] != NO_SEQUENCE),
            ~_alike(pool.shares, sources.shares, self._tolerance[some]),
        )
        allowed = np.ones(apart.shape, bool)
        self._counts[0] += allowed.size
        for number, rule in enumerate(rules, start=1):
            self._counts[number] += int((allowed & rule).sum())
            allowed &= ~rule
        return allowed


def _alike(ones: Floats, others: Floats, tolerance: Floats) -> Bools:
    """Whether no locked share differs by more than the tolerance of the others; not where one is not known."""
    found = np.ones((len(ones), len(others)), bool)
    for one, other, most in zip(ones.T, others.T, tolerance.T):
        found &= np.abs(one[:, None] - other[None]) <= most[None] + ROUNDING
    return found


def nearest_of_distinct_ground(
    pool: Floats32,
    queries: Floats32,
    count: int,
    rules: Callable[[], Exclusions],
    ground: Ground,
    done: Callable[[int], None] = lambda _: None,
) -> tuple[Nearest, Left]:
    """The K images of a pool that are most like each query, of which no two show the same ground or photograph.

    Args:
        pool, queries: (N, D) and (Q, D) of length 1.
        count: K.
        rules: makes the rules for a search; they say which images may be found.
        ground: of the pool.
        done: hears how many queries are done.

    Returns:
        What was found, and what the rules left out.
    """
    deep = count * _most_that_overlap(ground)
    while True:
        counted = rules()
        found = nearest_exactly(pool, queries, min(deep, len(pool)), counted, done)
        kept = np.stack([_distinct(places, ground, count) for places in found.place])
        if not ((kept[:, -1] == NONE) & (found.place[:, -1] != NONE)).any() or deep >= len(pool):
            return _at(found, kept), counted.left
        deep *= 2  # rasters that lie on each other take more places than tiles of one grid


def _most_that_overlap(ground: Ground) -> int:
    """How many tiles of a grid overlap one of them, itself among these."""
    along = 2 * int(np.ceil(ground.steps.max(initial=1) - 1e-6)) - 1
    return along * along


def _distinct(places: Ints, ground: Ground, count: int) -> Ints:
    """Positions (K,) among places (n,), the most alike first, of those that share no ground with one before."""
    kept, left = np.full(count, NONE, np.int64), np.flatnonzero(places != NONE)
    for number in range(count):
        if not len(left):
            break
        kept[number] = left[0]
        one, others = ground.at(places[left[:1]]), ground.at(places[left])
        left = left[~share_ground(others, one, chords(others.earth, one.earth))[:, 0]]
    return kept


def _at(found: Nearest, kept: Ints) -> Nearest:
    """What was found at some positions (Q, K)."""
    there = np.maximum(kept, 0)
    place, similarity = (np.take_along_axis(values, there, axis=1) for values in found)
    return Nearest(np.where(kept == NONE, NONE, place), np.where(kept == NONE, np.nan, similarity))

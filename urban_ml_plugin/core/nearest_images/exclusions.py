"""Which images may be found for which source: not itself, nor what is near it, of its sequence, or too different."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..runtime.arrays import Array, Bools, Floats, Ints
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
        tolerance: (L,) by which each locked share may differ at most.
    """

    def __init__(self, pool: Traits, sources: Traits, min_distance: float, tolerance: Floats) -> None:
        self._pool, self._sources = pool, sources
        self._least, self._tolerance = min_distance, tolerance
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
            ~self._alike(pool.shares, sources.shares),
        )
        allowed = np.ones(apart.shape, bool)
        self._counts[0] += allowed.size
        for number, rule in enumerate(rules, start=1):
            self._counts[number] += int((allowed & rule).sum())
            allowed &= ~rule
        return allowed

    def _alike(self, ones: Floats, others: Floats) -> Bools:
        """Whether no locked share differs by more than its tolerance; not where one is not known."""
        found = np.ones((len(ones), len(others)), bool)
        for one, other, most in zip(ones.T, others.T, self._tolerance):
            found &= np.abs(one[:, None] - other[None]) <= most + ROUNDING
        return found

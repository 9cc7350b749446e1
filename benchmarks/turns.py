"""Ways to do the same thing take turns, so that a busy machine slows all alike, and are compared turn by turn."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Taken(NamedTuple):
    """Seconds of one turn: by the clock, and of processors."""

    wall: float
    processor: float


class Times(NamedTuple):
    """How many times as fast one way is as another: the median of the turns, the least and the greatest."""

    median: float
    least: float
    greatest: float

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.least:.2f} to {self.greatest:.2f})"


@dataclass(frozen=True)
class Comparison:
    """A row of the table of speeds.

    Args:
        what: what both ways do, with the size of it.
        ours, other: the two ways.
        wall, processor: how many times as fast ours is, by the clock and by processor time.
        agreement: by how much the results differ, or that they are the same.
    """

    what: str
    ours: str
    other: str
    wall: Times
    processor: Times
    agreement: str = ""

    def __str__(self) -> str:
        told = (
            f"{self.what}, {self.ours}: {self.wall} times as fast as {self.other}, {self.processor} by processor time"
        )
        return f"{told}; {self.agreement}" if self.agreement else told


def take_turns(ways: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, list[Taken]]:
    """Run each way in turn, once more than ``rounds``: the first round warms up and does not count.

    A way that returns a number says itself how many seconds by the clock it took; one that returns ``Taken``, both.
    """
    taken: dict[str, list[Taken]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, way in ways.items():
            wall, processor = time.perf_counter(), time.process_time()
            said = way()
            if not isinstance(said, Taken):
                seconds = said if isinstance(said, float) else time.perf_counter() - wall
                said = Taken(seconds, time.process_time() - processor)
            if turn:
                taken[name].append(said)
    return taken


def times_as_fast(ours: list[Taken], other: list[Taken]) -> tuple[Times, Times]:
    """How many times as fast the first is as the second, by the clock and by processor time."""
    wall, processor = (
        Times(statistics.median(ratios), min(ratios), max(ratios))
        for ratios in ([b[part] / a[part] for a, b in zip(ours, other)] for part in range(2))
    )
    return wall, processor

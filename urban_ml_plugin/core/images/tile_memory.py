"""What a task will hold in memory, foretold before the work begins and held against what this machine has left."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..runtime.available_memory import available_memory
from ..runtime.errors import InputError
from .image_source import ImageSource

GIGABYTE = 1e9
SPARED = 0.9
"""Share of the memory that is left which a task may count on: other programs go on, too."""
CELL = 64
"""Bytes for each cell of a grid, whether or not its tile is usable: shares, labels and what else a layer holds."""
VIEWS = 5
"""A tile and its quarters."""
FLOAT = 4


class Need(NamedTuple):
    """What a task holds at its peak, in bytes, on the safe side of what was measured; see ``docs/methods.md``.

    Attributes:
        tile: for each tile.
        sampled: for each tile besides, up to ``sample`` of them.
        sample: tiles from which a task works out what it then applies to all.
        remedy: what to do where there is less, as the end of a sentence.
    """

    tile: float
    sampled: float = 0
    sample: int = 0
    remedy: str = "choose larger tiles or a larger stride, or a mask"

    def of(self, tiles: int) -> float:
        """Bytes for so many tiles."""
        return self.tile * tiles + self.sampled * min(tiles, self.sample)


def clustering_need(dimension: int, epochs: int = 0) -> Need:
    """Of finding clusters among tiles with ``dimension`` features, which are held with those of their quarters."""
    held = VIEWS * dimension * FLOAT
    return Need(held * (2 if epochs else 1) + 2_000, 40 * dimension + 6_000, 20_000)


def space_need(dimension: int) -> Need:
    """Of a space of ``dimension`` axes, and the tiles on its principal axes."""
    return Need(dimension * FLOAT + 1_500)


def comparison_need(dimension: int) -> Need:
    """Of comparing two dates on ``dimension`` axes."""
    return Need(VIEWS * dimension * 2 * FLOAT * 2 + 500)


def training_need(dimension: int, copies: int) -> Need:
    """Of learning a value from tiles with ``dimension`` features, each with changed copies."""
    remedy = "choose larger tiles or a larger stride, fewer augmented copies (AUGMENT), or fewer polygons"
    return Need(dimension * (1 + copies) * 8 * FLOAT + 3_000, remedy=remedy)


def tiles_that_fit(source: ImageSource, need: Need) -> int:
    """The most usable images that a source can have, if they fit into memory.

    Validity is only read where all of them would not fit.

    Raises:
        InputError: they do not fit.
    """
    tiles = len(source.places)
    _require(tiles, CELL * tiles, need.remedy)
    if not _fits(need.of(tiles)):
        tiles = int(source.usable().sum())
    require_memory(tiles, need)
    return tiles


def require_memory(tiles: int, need: Need) -> None:
    """Refuse work that would not fit.

    Raises:
        InputError: so many tiles take more than this machine has left.
    """
    _require(tiles, need.of(tiles), need.remedy)


def _require(tiles: int, needed: float, remedy: str) -> None:
    if not _fits(needed):
        raise InputError(
            f"{tiles:,} tiles take about {needed / GIGABYTE:,.1f} GB of memory, and this machine has "
            f"{(available_memory() or 0) / GIGABYTE:,.1f} GB left: {remedy}."
        )


def _fits(needed: float) -> bool:
    left = available_memory()
    return left is None or needed <= SPARED * left


class Rows:
    """Rows gathered part by part into one array, which is never held twice as joining the parts would.

    Args:
        most: rows at most; what is not filled takes no memory.
    """

    def __init__(self, most: int) -> None:
        self._most, self._count = most, 0
        self._room: NDArray[Any] = np.empty(0)

    def add(self, part: NDArray[Any]) -> None:
        """Append rows."""
        if not self._count:
            self._room = np.empty((self._most, *part.shape[1:]), part.dtype)
        self._room[self._count : self._count + len(part)] = part
        self._count += len(part)

    @property
    def all(self) -> NDArray[Any]:
        """Everything so far."""
        return self._room[: self._count]

"""What a task will hold in memory, foretold before the work begins and held against what this machine has left."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..publishing.disk_space import free_bytes
from ..runtime.available_memory import available_memory
from ..runtime.errors import InputError
from ..storage.stored_rows import IN_MEMORY, STAYS, scratch_folder
from .image_source import ImageSource

GIGABYTE = 1e9
ROOM = 1e9
"""Bytes that are left free on a disk on which rows are kept: outputs and other programs need some, too."""
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
        rows: for each tile besides, in ``Rows`` that go on disk where they are too many.
        sets: of such rows, at a time.
    """

    tile: float
    sampled: float = 0
    sample: int = 0
    remedy: str = "choose larger tiles or a larger stride, or a mask"
    rows: float = 0
    sets: int = 1

    def of(self, tiles: int) -> float:
        """Bytes of memory for so many tiles."""
        held = 0 if self.on_disk(tiles) else self.rows * self.sets
        return (self.tile + held) * tiles + self.sampled * min(tiles, self.sample)

    def on_disk(self, tiles: int) -> float:
        """Bytes on disk for so many tiles."""
        return 0 if self.rows * tiles <= IN_MEMORY else self.rows * self.sets * tiles


def clustering_need(dimension: int, epochs: int = 0) -> Need:
    """Of finding clusters among tiles with ``dimension`` features, which are held with those of their quarters."""
    held, sets = VIEWS * dimension * FLOAT, 2 if epochs else 1
    return Need(1_000, 40 * dimension + 6_000, 20_000, rows=held, sets=sets)


def space_need(dimension: int) -> Need:
    """Of a space of ``dimension`` axes, and the tiles on its principal axes."""
    return Need(dimension * FLOAT + 1_500)


def comparison_need(dimension: int) -> Need:
    """Of comparing two dates on ``dimension`` axes."""
    held = VIEWS * dimension * FLOAT
    return Need(2 * held + 500, rows=held, sets=2)


def training_need(dimension: int, copies: int, on_disk: bool = False) -> Need:
    """Of learning a value from tiles with ``dimension`` features, each with changed copies.

    Args:
        on_disk: the features lie there and are summed up, where they would take too much memory.
    """
    remedy = "choose larger tiles or a larger stride, fewer augmented copies (AUGMENT), or fewer polygons"
    if on_disk:
        return Need(6_000, remedy=remedy, rows=dimension * FLOAT, sets=1 + copies)
    return Need(dimension * (1 + copies) * 8 * FLOAT + 3_000, remedy=remedy)


def tiles_that_fit(source: ImageSource, need: Need, folder: str | None = None) -> int:
    """The most usable images that a source can have, if they fit into memory and onto the disk.

    Validity is only read where all of them would not fit.

    Args:
        folder: in which rows are kept that are too many for the memory; where such go unless given.

    Raises:
        InputError: they do not fit.
    """
    tiles, place = len(source.places), Path(folder) if folder else scratch_folder()
    _require(tiles, CELL * tiles, need.remedy)
    if not (_fits(need.of(tiles)) and need.on_disk(tiles) <= _room(place)):
        tiles = int(source.usable().sum())
    require_memory(tiles, need)
    if need.on_disk(tiles) > _room(place):
        raise InputError(
            f"The features of {tiles:,} tiles take {need.on_disk(tiles) / GIGABYTE:,.1f} GB on the disk of {place}, "
            f"which has {max(0.0, _room(place)) / GIGABYTE:,.1f} GB to spare: free some space, or {need.remedy}."
        )
    return tiles


def _room(folder: Path) -> float:
    """Bytes that rows may take where a folder lies, or is to lie; what it holds already counts as free."""
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), folder)
    held = sum(file.stat().st_size for file in folder.glob(f"*{STAYS}")) if folder.is_dir() else 0
    return free_bytes(there) + held - ROOM


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

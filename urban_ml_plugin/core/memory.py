"""What a task will hold in memory, foretold before the work begins and held against what this machine has left."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .errors import InputError
from .rasters.grid import TileGrid
from .rasters.imagery import Imagery
from .rasters.tiles import LEAST_VALID, valid_shares

GIGABYTE = 1e9
SPARED = 0.9
"""Share of the memory that is left which a task may count on: other programs go on, too."""
CELL = 64
"""Bytes for each cell of a grid, whether or not its tile is usable: shares, labels and what else a layer holds."""
CONTROL_GROUPS = Path("/sys/fs/cgroup")
VIEWS = 5
"""A tile and its quarters."""
FLOAT = 4


class Need(NamedTuple):
    """What a task holds at its peak, in bytes. Measured on rasters of 5,000 to 40,000 tiles; see ``docs/methods.md``.

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
    return Need(held * (2 if epochs else 1) + 2_000, 60 * dimension + 4_000, 20_000)


def space_need(dimension: int) -> Need:
    """Of a space of ``dimension`` axes, and the tiles on its principal axes."""
    return Need(dimension * FLOAT + 1_500)


def comparison_need(dimension: int) -> Need:
    """Of comparing two dates on ``dimension`` axes."""
    return Need(VIEWS * dimension * 2 * FLOAT * 2 + 500)


def training_need(dimension: int, copies: int) -> Need:
    """Of learning a value from tiles with ``dimension`` features, each with changed copies."""
    remedy = "choose larger tiles or a larger stride, fewer changed copies (AUGMENT), or fewer polygons"
    return Need(dimension * (1 + copies) * 8 * FLOAT + 3_000, remedy=remedy)


def tiles_that_fit(imagery: Imagery, grid: TileGrid, need: Need) -> int:
    """The most usable tiles that a grid can have, if they fit into memory.

    Validity is only read where the raster may have holes and a grid without any would not fit.

    Raises:
        InputError: they do not fit.
    """
    _require(len(grid), CELL * len(grid), need.remedy)
    tiles = len(grid)
    if not _fits(need.of(tiles)) and not imagery.fully_valid:
        tiles = int((valid_shares(imagery, grid) >= LEAST_VALID).sum())
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


def available_memory() -> int | None:
    """Bytes that this process may still take, by the machine, its control group and its limits; None if unknown."""
    known = [left for left in (_of_machine(), _of_control_groups(), _of_limits()) if left is not None]
    return max(0, min(known)) if known else None


def _of_machine() -> int | None:
    if sys.platform == "win32":
        return _of_windows()
    for line in _lines(Path("/proc/meminfo")):
        name, _, amount = line.partition(":")
        if name == "MemAvailable":
            return int(amount.split()[0]) * 1024
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")  # macOS tells no more without packages
    except (ValueError, OSError):
        return None


def _of_windows() -> int | None:
    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong)
            for name in ("total", "available", "pages", "pages_left", "address", "address_left", "extended")
        ]

    status = Status()
    status.length = ctypes.sizeof(Status)
    windows: Any = getattr(ctypes, "windll")  # noqa: B009  (there on Windows only)
    if not windows.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    return int(min(status.available, status.pages_left))


def _of_control_groups() -> int | None:
    """The least that a control group of this process, or one above it, has left."""
    left = []
    for line in _lines(Path("/proc/self/cgroup")):
        _, controllers, path = line.split(":", 2)
        if controllers == "":
            root, names = CONTROL_GROUPS, ("memory.max", "memory.current", "inactive_file")
        elif "memory" in controllers.split(","):
            root = CONTROL_GROUPS / "memory"
            names = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
        else:
            continue
        group = root / path.strip().lstrip("/")
        for place in (group, *group.parents):
            left += _of_control_group(place, *names)
            if place == root:
                break
    return min(left, default=None)


def _of_control_group(place: Path, most: str, used: str, idle: str) -> list[int]:
    """What one control group has left: nothing or one number. Files that were read once give way when needed."""
    limit, taken = (_lines(place / name)[:1] for name in (most, used))
    if not limit or not taken or not limit[0].isdigit():
        return []
    cached = [int(line.split()[1]) for line in _lines(place / "memory.stat") if line.split()[0] == idle]
    return [int(limit[0]) - int(taken[0]) + sum(cached)]


def _of_limits() -> int | None:
    """What ``ulimit -v`` and ``ulimit -d`` leave."""
    try:
        import resource
    except ImportError:  # Windows has none
        return None
    lines = [line.split() for line in _lines(Path("/proc/self/status")) if line.endswith(" kB")]
    sizes = {name.rstrip(":"): int(amount) * 1024 for name, amount, _ in lines}
    pairs = ((resource.RLIMIT_AS, "VmSize"), (resource.RLIMIT_DATA, "VmData"))
    limits = [(resource.getrlimit(kind)[0], sizes.get(name, 0)) for kind, name in pairs]
    return min((limit - taken for limit, taken in limits if limit != resource.RLIM_INFINITY), default=None)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:  # another system, or not ours to read
        return []


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

"""How much memory is left to this process. Standard library only, as checking the engine must work without packages."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Any

KILOBYTE = 1024
CONTROL_GROUPS = Path("/sys/fs/cgroup")
LIBRARY = 2**28
"""Bytes: what the largest of the libraries maps when it is loaded."""


def available_memory() -> int | None:
    """Bytes that this process may still take, by the machine, its control group and its limits; None if unknown."""
    known = [left for left in (_of_machine(), _of_control_groups(), left_by_limits()) if left is not None]
    return max(0, min(known)) if known else None


def _of_machine() -> int | None:
    if sys.platform == "win32":
        return _of_windows()
    for line in _lines(Path("/proc/meminfo")):
        name, _, amount = line.partition(":")
        if name == "MemAvailable":
            return int(amount.split()[0]) * KILOBYTE
    try:
        import psutil

        return int(psutil.virtual_memory().available)
    except ImportError:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")  # macOS tells no more by itself


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


def left_by_limits() -> int | None:
    """Bytes that ``ulimit -v`` and ``ulimit -d`` leave; None without such limits."""
    try:
        import resource
    except ImportError:  # Windows has none
        return None
    lines = [line.split() for line in _lines(Path("/proc/self/status")) if line.endswith(" kB")]
    sizes = {name.rstrip(":"): int(amount) * KILOBYTE for name, amount, _ in lines}
    pairs = ((resource.RLIMIT_AS, "VmSize"), (resource.RLIMIT_DATA, "VmData"))
    limits = [(resource.getrlimit(kind)[0], sizes.get(name, 0)) for kind, name in pairs]
    return min((limit - taken for limit, taken in limits if limit != resource.RLIM_INFINITY), default=None)


def limits_are_reached() -> bool:
    """Whether ``ulimit -v`` or ``ulimit -d`` leave less than a library of numbers takes when it is loaded."""
    left = left_by_limits()
    return left is not None and left < LIBRARY


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:  # another system, or not ours to read
        return []

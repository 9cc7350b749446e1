"""The folder in which features of tiles are kept from run to run, and how much may lie there. Standard library only."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

VARIABLE = "URBAN_ML_CACHE_GB"
"""Gigabytes that may be kept, which goes before the setting in QGIS. Without either an engine keeps nothing."""
USUAL_GB = 4.0
"""What the setting is unless the user changes it: some 80,000 tiles by the default network."""
GIGABYTE = 10**9
SUFFIX, UNFINISHED = ".safetensors", ".part"


class Entry(NamedTuple):
    """A kept file: its path, its bytes, and when it was used last, in seconds."""

    path: Path
    bytes: int
    used: float


def cache_folder() -> Path:
    """Where features are kept for this user; the folder need not be there."""
    if sys.platform == "win32":
        own = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "urban_ml" / "cache"
    elif sys.platform == "darwin":
        own = Path.home() / "Library" / "Caches" / "urban_ml"
    else:
        own = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "urban_ml"
    return own / "features"


def allowed_bytes() -> int:
    """How much may be kept, 0 for nothing, which any value that is no number above 0 says, too."""
    with suppress(ValueError, OverflowError):
        return max(0, int(float(os.environ.get(VARIABLE, "0")) * GIGABYTE))
    return 0


def entries(folder: Path) -> list[Entry]:
    """What is kept, finished or not."""
    there = []
    with suppress(OSError), os.scandir(folder) as found:
        for one in found:
            if one.name.endswith((SUFFIX, UNFINISHED)):
                with suppress(OSError):
                    about = one.stat()
                    there.append(Entry(Path(one.path), about.st_size, about.st_mtime))
    return there


def remove(path: Path) -> bool:
    """Take a kept file away; another run may have done so, or hold it open (on Windows)."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def clear() -> tuple[int, int]:
    """Empty the cache of this user. Runs that use it go on, and compute anew what they no longer find.

    Returns:
        How many files were taken away, and how many bytes.
    """
    gone = [entry.bytes for entry in entries(cache_folder()) if remove(entry.path)]
    return len(gone), sum(gone)

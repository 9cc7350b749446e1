"""Whether what is written finds room on the disk, and the errors where it does not. Standard library only."""

from __future__ import annotations

import errno
import os
import re
import shutil
import tempfile
from pathlib import Path

from ..runtime.errors import OutputError

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""Numbers of the errors of a full disk."""
FULL_WORDS = re.compile(r"disk is full|no space left|quota exceeded|file too large", re.IGNORECASE)
"""How libraries put it."""
LITTLE = 2**20
"""Bytes; with less than these left, a failure of whatever kind is put down to the disk."""
_QGIS_TEMPORARY = re.compile(r"[\\/]processing_\w{6}([\\/]|$)")


def full_disk(folder: Path) -> OutputError:
    """The error of a disk that is full where ``folder`` lies."""
    if folder == temporary_folder() or _QGIS_TEMPORARY.search(str(folder)):
        return OutputError(
            f"The disk is full: free some space in the temporary folder {folder}, or name one on a larger disk in the "
            "environment variable TMPDIR or under Settings > Options > Processing > General."
        )
    return OutputError(f"The disk is full: free some space in {folder} or choose another folder for the outputs.")


def temporary_folder() -> Path:
    """The folder for temporary files, as the environment names it."""
    # Where the disk of the folder that is set is full, Python would name another one.
    named = next((os.environ[name] for name in ("TMPDIR", "TEMP", "TMP") if os.environ.get(name)), None)
    return Path(named or tempfile.gettempdir())


def settle(path: Path) -> None:
    """See a file onto the disk, where errors of writing it show at the latest."""
    if not path.is_file():
        return
    try:
        descriptor = os.open(path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise (full_disk(path.parent) if error.errno in FULL else not_written(path, error)) from error
    if path.stat().st_size >= _largest_file():
        raise full_disk(path.parent)


def _largest_file() -> float:
    try:
        import resource
    except ImportError:
        return float("inf")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
    return float("inf") if limit == resource.RLIM_INFINITY else limit


def free_bytes(folder: Path) -> float:
    """Bytes that are left for this user where ``folder`` lies; infinite where that cannot be told."""
    try:
        if not hasattr(os, "statvfs"):
            return shutil.disk_usage(folder).free
        disk = os.statvfs(folder)
    except OSError:
        return float("inf")
    blocks = disk.f_bfree if os.geteuid() == 0 else disk.f_bavail
    return blocks * disk.f_frsize if disk.f_blocks else float("inf")


def not_written(final: Path, error: OSError) -> OutputError:
    """The error of an output that the system does not let be written."""
    if error.errno in FULL:
        return full_disk(final.parent)
    if error.errno == errno.ENAMETOOLONG:
        return OutputError(f"The name of the output {final} is too long: choose a shorter one.")
    return OutputError(f"The output {final} cannot be written ({error.strerror}): choose a folder you may write to.")

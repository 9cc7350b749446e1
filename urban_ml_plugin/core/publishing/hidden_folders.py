"""Hidden folders that outputs are written into, and what is done about those that killed runs leave behind.

A folder is locked as long as its run is alive. Before several files get their names a list of these moves is put into
it, so that whoever finds the folder of a dead run can finish them. Standard library only.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
import uuid
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from ..runtime.events import Events
from ..runtime.locks import hold
from .disk_space import FULL

_PREFIX, _LOCK = ".urban_ml_", "lock"
MOVES, OLD = "moves.json", "old"
"""The list of moves, and the folder for the files that are replaced, inside a hidden folder."""


class Move(NamedTuple):
    """One file that gets another name; ``seen`` tells an old one, which goes, from another put there since."""

    source: str
    target: str
    seen: list[int] | None


def hidden_folder(parent: Path, events: Events) -> tuple[Path, int | None]:
    """A new hidden folder in ``parent``, and the descriptor that holds its lock, None where there are no locks."""
    while True:
        folder = parent / f"{_PREFIX}{uuid.uuid4().hex[:8]}"
        events.writing(str(folder))
        folder.mkdir()
        try:
            lock = hold(folder / _LOCK)
        except FileNotFoundError:  # another run has just swept it
            continue
        except OSError as error:
            if error.errno in (*FULL, errno.EROFS):
                shutil.rmtree(folder, ignore_errors=True)
                raise
            return folder, None
        if lock is not None:
            if (folder / _LOCK).exists():
                return folder, lock
            os.close(lock)


def sweep(parent: Path) -> None:
    """Finish or remove what killed runs have left in ``parent``; those that are alive hold a lock."""
    for folder in parent.glob(f"{_PREFIX}{'[0-9a-f]' * 8}"):
        if folder.is_symlink() or not folder.is_dir() or _is_of_another_user(folder):
            continue
        try:
            lock = hold(folder / _LOCK)
        except OSError:
            continue
        if lock is not None:
            _finish(folder)
            remove_folder(folder, lock)


def _is_of_another_user(folder: Path) -> bool:
    """Whether a folder is somebody else's where anybody may put one, such as ``/tmp``.

    Its list of moves could be a trap, as it names any files of whoever follows it.
    """
    try:
        anybody = folder.parent.stat().st_mode & stat.S_ISVTX
        return bool(anybody) and hasattr(os, "getuid") and folder.stat().st_uid != os.getuid()
    except OSError:  # gone meanwhile
        return True


def _finish(folder: Path) -> None:
    """Go on with a renaming that was cut off. What somebody has put in the place of a file since stays there."""
    try:
        moves = [Move(*move) for move in json.loads((folder / MOVES).read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return
    for move in moves:
        with suppress(OSError):
            free = not os.path.lexists(move.target) if move.seen is None else file_state(Path(move.source)) == move.seen
            if free:
                os.replace(move.source, move.target)


def remove_folder(folder: Path, lock: int | None) -> None:
    """Remove a hidden folder of this run, or of a dead one, with the lock that is held on it."""
    shutil.rmtree(folder, ignore_errors=True)
    if lock is not None:
        os.close(lock)
        shutil.rmtree(folder, ignore_errors=True)  # Windows lets nobody remove an open file


def remove_hidden(folder: str) -> None:
    """Remove what a run that was killed has announced as written.

    A folder with a list of moves stays: what these replace may lie in it, and the next run beside it ends them.
    """
    if not os.path.exists(os.path.join(folder, MOVES)):
        shutil.rmtree(folder, ignore_errors=True)


def file_state(path: Path) -> list[int]:
    """Tells the file that lies at ``path`` from another one that is put there later."""
    found = path.lstat()
    return [found.st_ino, found.st_mtime_ns, found.st_size]

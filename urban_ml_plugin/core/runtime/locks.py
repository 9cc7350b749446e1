"""Locks on files, which end with the process that holds them, however it ends. Standard library only."""

from __future__ import annotations

import errno
import os
import sys

_HELD = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)


def hold(path: str | os.PathLike[str]) -> int | None:
    """Lock the file ``path``, which is made if need be; closing the descriptor that is returned unlocks it.

    Returns:
        The open descriptor, None where somebody else holds the lock.

    Raises:
        OSError: the file cannot be opened, or its file system has no locks.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        if error.errno in _HELD:
            return None
        raise
    return descriptor

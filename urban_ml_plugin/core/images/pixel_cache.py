"""Pixels that cost much to read, kept on disk while a run lasts."""

from __future__ import annotations

import shutil
import tempfile
import threading
from typing import Any

import numpy as np

from ..runtime.arrays import Array

MOST_BYTES = 4 * 2**30
"""Room for 87,000 photographs of 128 pixels and 8 bits; what comes after is read from its file each time."""
MOST_OF_DISK = 0.25
"""Share of the free space of the temporary folder that may be taken: outputs pass through it, too."""


class PixelCache:
    """Arrays by number, in a file without a name, which goes when the run ends, however it ends.

    Where there is no more room, nothing more is kept: one who asks must be able to read what is not here.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()  # batches are read ahead in a thread
        self._file = tempfile.TemporaryFile()  # noqa: SIM115
        self._places: dict[int, tuple[int, np.dtype[Any], tuple[int, ...]]] = {}
        self._end = 0
        self._room = min(MOST_BYTES, int(MOST_OF_DISK * shutil.disk_usage(tempfile.gettempdir()).free))

    def get(self, number: int) -> Array | None:
        """The array that was kept under a number, None if none was."""
        if number not in self._places:
            return None
        start, kind, shape = self._places[number]
        with self._lock:
            self._file.seek(start)
            stored = self._file.read(int(np.prod(shape)) * kind.itemsize)
        return np.frombuffer(stored, kind).reshape(shape)

    def put(self, number: int, pixels: Array) -> None:
        """Keep an array, if there is room."""
        if self._end + pixels.nbytes > self._room:
            return
        try:
            with self._lock:
                self._file.seek(self._end)
                self._file.write(np.ascontiguousarray(pixels).data)
                self._file.flush()
        except OSError:  # the disk is full: what could not be kept is read again
            self._room = 0
            return
        self._places[number] = self._end, pixels.dtype, pixels.shape
        self._end += pixels.nbytes

    def close(self) -> None:
        """Give the space back."""
        self._room = 0
        self._places.clear()
        self._file.close()

"""Pixels that cost much to read, kept on disk while a run lasts."""

from __future__ import annotations

import shutil
import tempfile
import threading
import weakref
from typing import IO, Any

import numpy as np

from ..runtime.arrays import Array

MOST_BYTES = 4 * 2**30
"""Room for 65,000 tiles of 128 pixels with three bands of 8 bits; what comes after is read from its file each time."""
MOST_OF_DISK = 0.25
"""Share of the free space of the temporary folder that may be taken: outputs pass through it, too."""


class PixelCache:
    """Arrays by number, in a file without a name, which goes when the run ends, however it ends.

    Where there is no more room, nothing more is kept: one who asks must be able to read what is not here. Decoding a
    photograph of 12 megapixels took 170 ms, a tile of a compressed raster 12 ms, and a look in here 0.1 ms.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()  # batches are read ahead in a thread
        self._file: IO[bytes] | None = None
        self._places: dict[int, tuple[int, np.dtype[Any], tuple[int, ...]]] = {}
        self._end = self._room = 0

    def get(self, number: int) -> Array | None:
        """The array that was kept under a number, None if none was."""
        if number not in self._places or self._file is None:
            return None
        start, kind, shape = self._places[number]
        with self._lock:
            self._file.seek(start)
            stored = self._file.read(int(np.prod(shape)) * kind.itemsize)
        return np.frombuffer(stored, kind).reshape(shape)

    def put(self, number: int, pixels: Array) -> None:
        """Keep an array, if there is room."""
        try:
            file = self._file or self._opened()
            if self._end + pixels.nbytes > self._room:
                return
            with self._lock:
                file.seek(self._end)
                if file.write(np.ascontiguousarray(pixels).data) < pixels.nbytes:
                    raise OSError
        except OSError:  # the disk is full: what could not be kept is read again
            self._room = 0
            return
        self._places[number] = self._end, pixels.dtype, pixels.shape
        self._end += pixels.nbytes

    def _opened(self) -> IO[bytes]:
        self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115
        weakref.finalize(self, self._file.close)
        self._room = min(MOST_BYTES, int(MOST_OF_DISK * shutil.disk_usage(tempfile.gettempdir()).free))
        return self._file

"""Rows of numbers that are too many for the memory: they lie in a file, of which only what is asked for is read.

It is read by plain reads and not mapped into memory: pages of a mapped file count as this process's own until the
system takes them away, so nobody could say how much memory a run takes.
"""

from __future__ import annotations

import os
import tempfile
import weakref
from pathlib import Path
from typing import IO, Any, Union, overload

import numpy as np

from ..publishing.disk_space import FULL
from ..runtime.arrays import Array, Bools, Ints
from ..runtime.cache_folder import cache_folder
from ..runtime.errors import OutputError

IN_MEMORY = 10**9
"""Bytes of rows up to which a task holds them in memory: 20,000 tiles with their quarters by the default network."""
STAYS = ".rows"
"""Suffix of a file of rows that stays when the run ends."""
AT_ONCE = 2**25
"""Bytes that are read at a time where not all of them are wanted…"""
PAGE = 4096
"""…unless what is wanted of each row is at least so much, and less than half of it."""


class _Open:
    """An open file, which is closed when nobody reads from it any more."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        weakref.finalize(self, file.close)


class StoredRows:
    """N rows in a file; what is asked for comes as an array in memory.

    ``rows[2:5]``, ``rows[numbers]`` and ``rows[which]`` read rows; ``rows[:, 0]`` and ``rows[:, 1:]`` are the same rows
    with a part of each (none is left out within it), of which nothing is read yet.

    Args:
        file: holds the rows one behind the other from its beginning, and is read by nobody else at the same time.
        shape: (N, ...).
        part: of each row, that is wanted.
    """

    def __init__(
        self, file: _Open, shape: tuple[int, ...], dtype: np.dtype[Any], part: int | slice = slice(None)
    ) -> None:
        self._open, self._whole, self.dtype, self._part = file, shape, dtype, part
        self.shape: tuple[int, ...] = (shape[0], *np.empty((0, *shape[1:]), bool)[:, part].shape[1:])

    def __len__(self) -> int:
        return self.shape[0]

    @overload
    def __getitem__(self, some: slice | Ints | Bools) -> Array: ...

    @overload
    def __getitem__(self, some: tuple[slice, int | slice]) -> StoredRows: ...

    def __getitem__(self, some: slice | Ints | Bools | tuple[slice, int | slice]) -> Array | StoredRows:
        if isinstance(some, tuple):
            if some[0] != slice(None) or self._part != slice(None):
                raise IndexError(some)
            return StoredRows(self._open, self._whole, self.dtype, some[1])
        if isinstance(some, slice):
            start, stop, step = some.indices(len(self))
            return self._read(np.arange(start, stop, step)) if step != 1 else self._run(start, max(start, stop))
        return self._read(np.flatnonzero(some) if some.dtype == bool else np.asarray(some, np.int64))

    def _run(self, start: int, stop: int) -> Array:
        """Rows one behind the other."""
        found = np.empty((stop - start, *self.shape[1:]), self.dtype)
        first, count = self._wanted
        if count == self._bytes:
            self._fill(found, start * self._bytes)
        elif PAGE <= count <= self._bytes / 2:  # the rest need not be read
            for number, row in enumerate(found, start):
                self._fill(row, number * self._bytes + first)
        else:
            at_once = max(1, AT_ONCE // self._bytes)
            for begin in range(start, stop, at_once):
                end = min(stop, begin + at_once)
                rows = np.empty((end - begin, *self._whole[1:]), self.dtype)
                self._fill(rows, begin * self._bytes)
                found[begin - start : end - start] = rows[:, self._part]
        return found

    def _read(self, numbers: Ints) -> Array:
        """Rows in any order, read in that of the file."""
        found = np.empty((len(numbers), *self.shape[1:]), self.dtype)
        for place in np.argsort(numbers, kind="stable"):
            self._fill(found[place], int(numbers[place]) * self._bytes + self._wanted[0])
        return found

    def _fill(self, into: Array, start: int) -> None:
        """Read from a place in the file on."""
        self._open.file.seek(start)
        left = into.reshape(-1).view(np.uint8).data
        while len(left):
            count = self._open.file.readinto(left)  # type: ignore[attr-defined]  # may be less than there is
            if not count:
                raise OutputError("A file in which features lie for the time of a run has become shorter: run again.")
            left = left[count:]

    @property
    def _bytes(self) -> int:
        """Of a row."""
        return int(np.prod(self._whole[1:])) * self.dtype.itemsize

    @property
    def _wanted(self) -> tuple[int, int]:
        """From where in a row its part is, and how much of it; both in bytes."""
        whole, part = slice(None), self._part
        first = part if isinstance(part, int) else part.indices(self._whole[1])[0] if part != whole else 0
        each = self._bytes // self._whole[1] if part != whole else 0
        return first * each, int(np.prod(self.shape[1:])) * self.dtype.itemsize


AnyRows = Union[Array, StoredRows]
"""Rows in memory or in a file, that are asked for a slice, or numbers, of them at a time."""


class RowFile:
    """Rows that are appended to a file.

    Args:
        path: of the file, which stays; without it the file has no name and goes with the rows, however the run ends.
        kept: rows of the file that stand; what follows them is overwritten.
    """

    def __init__(self, shape: tuple[int, ...], dtype: np.dtype[Any], path: Path | None = None, kept: int = 0) -> None:
        self._shape, self._dtype, self._count = shape, dtype, kept
        self._folder = path.parent if path else scratch_folder()
        try:
            if path:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch()
                file: IO[bytes] = open(path, "r+b", buffering=0)  # noqa: SIM115
            else:
                file = tempfile.TemporaryFile(dir=self._folder, buffering=0)  # noqa: SIM115
            self._open = _Open(file)
            file.truncate(kept * int(np.prod(shape)) * dtype.itemsize)
        except OSError as error:
            raise self._fault(error) from error

    def add(self, part: Array) -> None:
        """Append rows.

        Raises:
            OutputError: the disk is full.
        """
        try:
            self._open.file.seek(0, os.SEEK_END)
            left = np.ascontiguousarray(part, self._dtype).reshape(-1).view(np.uint8).data
            while len(left):
                left = left[self._open.file.write(left) :]
        except OSError as error:
            raise self._fault(error) from error
        self._count += len(part)

    def settle(self) -> None:
        """See what was appended onto the disk."""
        os.fsync(self._open.file.fileno())

    @property
    def all(self) -> StoredRows:
        """Everything so far."""
        return StoredRows(self._open, (self._count, *self._shape), self._dtype)

    def _fault(self, error: OSError) -> OutputError:
        if error.errno in FULL:
            return OutputError(
                f"The disk is full where features lie for the time of the run: free some space in {self._folder}."
            )
        return OutputError(f"Features cannot be kept in {self._folder} ({error.strerror}): allow writing there.")


class Rows:
    """Rows gathered part by part into one array, which is never held twice as joining the parts would.

    Args:
        most: rows at most; what is not filled takes no memory.
        in_memory: bytes up to which they are held in memory; else they lie in a file.
        path: of a file in which they lie in any case, and which stays.
    """

    def __init__(self, most: int, in_memory: float = float("inf"), path: Path | None = None) -> None:
        self._most, self._in_memory, self._path, self._count = most, in_memory, path, 0
        self._room: Array = np.empty(0)
        self._file: RowFile | None = None

    def resume(self, kept: int, shape: tuple[int, ...]) -> None:
        """Go on after so many rows, which stand in the file."""
        self._count, self._file = kept, RowFile(shape, np.dtype(np.float32), self._path, kept)

    def add(self, part: Array) -> None:
        """Append rows.

        Raises:
            OutputError: they lie in a file, and the disk is full.
        """
        if not self._count:
            shape = (self._most, *part.shape[1:])
            if self._path or int(np.prod(shape)) * part.dtype.itemsize > self._in_memory:
                self._file = RowFile(part.shape[1:], part.dtype, self._path)
            else:
                self._room = np.empty(shape, part.dtype)
        if self._file:
            self._file.add(part)
        else:
            self._room[self._count : self._count + len(part)] = part
        self._count += len(part)

    def settle(self) -> None:
        """See rows in a file onto the disk."""
        if self._file:
            self._file.settle()

    @property
    def all(self) -> Any:
        """Everything so far: an array, or ``StoredRows`` where these lie in a file."""
        return self._file.all if self._file else self._room[: self._count]


def scratch_folder() -> Path:
    """Where rows lie that go with the run: the folder of the cache, as that of temporary files may be in memory."""
    folder = cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.gettempdir())
    return folder if os.access(folder, os.W_OK) else Path(tempfile.gettempdir())

"""Tiles streaming from a raster, in batches, read ahead of their use."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from .events import Step
from .imagery import Bools, Floats, Imagery
from .tilegrid import TileGrid, runs

Item = TypeVar("Item")

STRIP_PIXELS = 2**22
"""Pixels read at once: large enough that opening a window costs nothing, small enough not to be felt in memory."""

LEAST_VALID = 0.5
"""Tiles with a smaller share of valid pixels are not used: they would describe the hole more than the ground."""


@dataclass
class Tiles:
    """A batch of tiles with their places.

    Attributes:
        rows, columns: (N,) indices in the grid.
        pixels: (N, bands, T, T) float32 in 0…1; invalid pixels hold the mean of their tile's valid pixels.
        valid: (N, 1, T, T) bool.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    pixels: Floats
    valid: Bools

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def shares(self) -> NDArray[np.float64]:
        """Share of valid pixels of each tile, 0 to 1."""
        return self.valid.mean(axis=(1, 2, 3))

    def __getitem__(self, part: slice) -> Tiles:
        return Tiles(self.rows[part], self.columns[part], self.pixels[part], self.valid[part])


def valid_shares(imagery: Imagery, grid: TileGrid, step: Step | None = None) -> NDArray[np.float64]:
    """Share of valid pixels of every tile, (rows, columns), 0 to 1. Ground beyond the raster is invalid."""
    shares = np.zeros((grid.rows, grid.columns))
    longest = max(1, STRIP_PIXELS // (grid.tile_size * grid.stride))
    for row in range(grid.rows):
        for column, count in runs(np.arange(grid.columns), longest):
            valid = imagery.read_valid(grid.strip(row, column, count))
            shares[row, column : column + count] = _slices(valid, grid, count).mean(axis=(1, 2))
        if step:
            step.done(row + 1, grid.rows)
    return shares


class TileReader:
    """Reads the tiles of a grid once, in batches, leaving out those with too few valid pixels.

    Neighbouring tiles are read as one window, so that overlapping tiles and compressed blocks are read once.

    Args:
        batch: tiles per batch; the last may be smaller.
        least_valid: tiles with a smaller share of valid pixels are left out.

    Attributes:
        shares: (rows, columns) share of valid pixels of the tiles read so far, 0 to 1.
    """

    def __init__(self, imagery: Imagery, grid: TileGrid, batch: int, least_valid: float = LEAST_VALID) -> None:
        self._imagery, self._grid, self._batch, self._least_valid = imagery, grid, batch, least_valid
        self.shares = np.zeros((grid.rows, grid.columns))
        self.path = imagery.path

    def __iter__(self) -> Iterator[Tiles]:
        longest = max(1, min(self._batch, STRIP_PIXELS // (self._grid.tile_size * self._grid.stride)))
        waiting: list[Tiles] = []
        for row in range(self._grid.rows):
            for column, count in runs(np.arange(self._grid.columns), longest):
                waiting.append(self._usable(row, column, count))
                while sum(map(len, waiting)) >= self._batch:
                    ready, waiting = _take(waiting, self._batch)
                    yield ready
        if sum(map(len, waiting)):
            yield _take(waiting, self._batch)[0]

    def _usable(self, row: int, column: int, count: int) -> Tiles:
        pixels, valid = self._imagery.read(self._grid.strip(row, column, count))
        shares = _slices(valid, self._grid, count).mean(axis=(1, 2))
        self.shares[row, column : column + count] = shares
        return _cut(
            self._imagery, self._grid, row, column + np.flatnonzero(shares >= self._least_valid), column, pixels, valid
        )


def _cut(
    imagery: Imagery, grid: TileGrid, row: int, columns: NDArray[Any], first: int, pixels: NDArray[Any], valid: Bools
) -> Tiles:
    """The tiles at ``columns`` out of a strip that starts at column ``first``."""
    count = (valid.shape[1] - grid.tile_size) // grid.stride + 1
    scaled = _slices(imagery.scaling.apply(pixels), grid, count)[columns - first]
    tile_valid = _slices(valid, grid, count)[columns - first][:, None]
    _fill_invalid(scaled, tile_valid)
    return Tiles(np.full(len(columns), row), columns, scaled, tile_valid)


def _slices(strip: NDArray[Any], grid: TileGrid, count: int) -> NDArray[Any]:
    """Views of the tiles in a strip: (..., T, W) becomes (count, ..., T, T)."""
    windows = np.lib.stride_tricks.sliding_window_view(strip, grid.tile_size, axis=-1)
    return np.moveaxis(windows[..., :: grid.stride, :][..., :count, :], -2, 0)


def _fill_invalid(pixels: Floats, valid: Bools) -> None:
    """Replace invalid pixels by the mean of their tile's valid pixels, band by band, in place."""
    for index in np.flatnonzero(~valid.all(axis=(1, 2, 3))):
        inside = valid[index, 0]
        if inside.any():
            pixels[index][:, ~inside] = pixels[index][:, inside].mean(axis=1, keepdims=True)
        else:
            pixels[index] = 0


def _take(waiting: list[Tiles], count: int) -> tuple[Tiles, list[Tiles]]:
    joined = _joined(waiting)
    rest = joined[count:]
    return joined[:count], [rest] if len(rest) else []


def _joined(parts: list[Tiles]) -> Tiles:
    if len(parts) == 1:
        return parts[0]
    names = ("rows", "columns", "pixels", "valid")
    return Tiles(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


class TilesByIndex:
    """Tiles of a raster by their position in a list of places, for training, where they are visited in any order."""

    def __init__(self, imagery: Imagery, grid: TileGrid, rows: NDArray[Any], columns: NDArray[Any]) -> None:
        self._imagery, self._grid, self._rows, self._columns = imagery, grid, rows, columns

    def __len__(self) -> int:
        return len(self._rows)

    def batch(self, indices: NDArray[Any]) -> Tiles:
        """The tiles at ``indices``, in that order."""
        parts = [self._tile(int(self._rows[index]), int(self._columns[index])) for index in indices]
        return _joined(parts)

    def _tile(self, row: int, column: int) -> Tiles:
        pixels, valid = self._imagery.read(self._grid.strip(row, column, 1))
        return _cut(self._imagery, self._grid, row, np.array([column]), column, pixels, valid)


def read_ahead(items: Iterable[Item], depth: int = 2) -> Iterator[Item]:
    """Pass ``items`` on while a thread already makes the next ones, at most ``depth`` of them."""
    ready: queue.Queue[Item | BaseException | None] = queue.Queue(depth)
    stopped = threading.Event()

    def put(item: Item | BaseException | None) -> bool:
        while not stopped.is_set():
            try:
                ready.put(item, timeout=0.1)
                return True
            except queue.Full:
                continue
        return False

    def make() -> None:
        try:
            for item in items:
                if not put(item):
                    return
            put(None)
        except BaseException as error:  # carried over to the thread that reads
            put(error)

    thread = threading.Thread(target=make, daemon=True)
    thread.start()
    try:
        while (item := ready.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        stopped.set()
        thread.join()

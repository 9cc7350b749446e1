"""Tiles streaming from a raster, in batches, read ahead of their use."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..rasters.grid import TileGrid, runs
from ..rasters.hole_filling import fill_holes
from ..runtime.arrays import Bools, Floats32
from ..runtime.events import Step
from .imagery import Imagery

Item = TypeVar("Item")

BLOCK = 8
"""Tiles per forward pass of a network, whatever the batch: see ``computing.Encoder``."""

STRIP_PIXELS = 2**21
"""Pixels read at once: large enough that opening a window costs nothing, small enough not to be felt in memory."""

BATCH_VALUES = 2**24
"""Most values in a batch, if it has more than one block: 64 MB. Three are alive: in use, ready, being read."""

LEAST_VALID = 0.5
"""Tiles with a smaller share of valid pixels are not used: they would describe the hole more than the ground."""


@dataclass
class Tiles:
    """A batch of tiles with their places.

    Attributes:
        rows, columns: (N,) indices in the grid.
        pixels: (N, bands, T, T) float32 in 0…1; invalid pixels hold valid ones of their tile (see ``hole_filling``).
            The bands of a pixel lie side by side in memory (“channels last”), as networks like them best.
        valid: (N, 1, T, T) bool.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    pixels: Floats32
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
            shares[row, column : column + count] = _slices(valid, grid).mean(axis=(1, 2))
        if step:
            step.done(row + 1, grid.rows)
    return shares


class TileReader:
    """Reads the tiles of a grid once, in batches, leaving out those with too few valid pixels.

    Neighbouring tiles are read as one window, so that overlapping tiles and compressed blocks are read once.

    Args:
        batch: tiles per batch, rounded to whole blocks, fewer where they would take more than ``BATCH_VALUES``; the
            last batch may be smaller.
        least_valid: tiles with a smaller share of valid pixels are left out.
        wanted: (rows, columns) bool, the tiles to read; all unless given.

    Attributes:
        shares: (rows, columns) share of valid pixels of the tiles read so far, 0 to 1.
    """

    def __init__(
        self,
        imagery: Imagery,
        grid: TileGrid,
        batch: int,
        least_valid: float = LEAST_VALID,
        wanted: Bools | None = None,
    ) -> None:
        self._imagery, self._grid, self._least_valid, self._wanted = imagery, grid, least_valid, wanted
        most = min(batch, BATCH_VALUES // (imagery.band_count * grid.tile_size**2))
        self._batch = max(1, most // BLOCK) * BLOCK
        self._longest = max(1, STRIP_PIXELS // (grid.tile_size * grid.stride))
        self.shares = np.zeros((grid.rows, grid.columns))
        self.path = imagery.path

    def __iter__(self) -> Iterator[Tiles]:
        batch, filled = self._empty(), 0
        for row in range(self._grid.rows):
            columns = np.arange(self._grid.columns) if self._wanted is None else np.flatnonzero(self._wanted[row])
            for column, length in runs(columns, self._longest):
                pixels, valid = self._imagery.read(self._grid.strip(row, column, length))
                places = self._usable(row, column, length, valid)
                while len(places):
                    some, places = np.split(places, [self._batch - filled])
                    part = batch[filled : filled + len(some)]
                    _cut(self._imagery, self._grid, row, column, some, pixels, valid, part)
                    filled += len(some)
                    if filled == self._batch:
                        yield batch
                        del batch, part  # before the next is made, as each may take 64 MB
                        batch, filled = self._empty(), 0
        if filled:
            yield batch[:filled]

    def _usable(self, row: int, column: int, count: int, valid: Bools) -> NDArray[np.intp]:
        """The places in a strip whose tiles have enough valid pixels; their shares are noted."""
        shares = _slices(valid, self._grid).mean(axis=(1, 2)) if not valid.all() else np.ones(count)
        self.shares[row, column : column + count] = shares
        return np.flatnonzero(shares >= self._least_valid)

    def _empty(self) -> Tiles:
        return _empty(self._batch, self._imagery.band_count, self._grid.tile_size)


def _empty(count: int, bands: int, side: int) -> Tiles:
    """Room for tiles, to be filled by ``_cut``."""
    pixels = np.moveaxis(np.empty((count, side, side, bands), np.float32), -1, 1)
    return Tiles(np.empty(count, np.int64), np.empty(count, np.int64), pixels, np.empty((count, 1, side, side), bool))


def _cut(
    imagery: Imagery,
    grid: TileGrid,
    row: int,
    first: int,
    places: NDArray[Any],
    pixels: NDArray[Any],
    valid: Bools,
    into: Tiles,
) -> None:
    """Cut the tiles at ``places`` out of a strip that begins at column ``first``: (bands, T, W), validity (T, W)."""
    table = imagery.scaling.table(pixels.dtype)
    windows = _slices(pixels, grid)  # (W', bands, T, T)
    scaled = np.moveaxis(into.pixels, 1, -1)
    for tile, place in zip(scaled, places):
        if table is None:
            tile[:] = np.moveaxis(imagery.scaling.apply(windows[place]), 0, -1)
        else:
            for band, values in enumerate(windows[place]):
                tile[..., band] = table[band].take(values, mode="wrap")
    into.rows[:], into.columns[:], into.valid[:, 0] = row, first + places, _slices(valid, grid)[places]
    fill_holes(scaled, into.valid[:, 0])


def _slices(strip: NDArray[Any], grid: TileGrid) -> NDArray[Any]:
    """Views of the tiles in a strip: (..., T, W) becomes (tiles, ..., T, T)."""
    windows = np.lib.stride_tricks.sliding_window_view(strip, grid.tile_size, axis=-1)[..., :: grid.stride, :]
    return np.moveaxis(windows, -2, 0)


class TilesByIndex:
    """Tiles of a raster by their position in a list of places, for training, where they are visited in any order."""

    def __init__(self, imagery: Imagery, grid: TileGrid, rows: NDArray[Any], columns: NDArray[Any]) -> None:
        self._imagery, self._grid, self._rows, self._columns = imagery, grid, rows, columns

    def __len__(self) -> int:
        return len(self._rows)

    def batch(self, indices: NDArray[Any]) -> Tiles:
        """The tiles at ``indices``, in that order."""
        batch = _empty(len(indices), self._imagery.band_count, self._grid.tile_size)
        for number, index in enumerate(indices):
            row, column = int(self._rows[index]), int(self._columns[index])
            pixels, valid = self._imagery.read(self._grid.strip(row, column, 1))
            part = batch[number : number + 1]
            _cut(self._imagery, self._grid, row, column, np.zeros(1, np.intp), pixels, valid, part)
        return batch


def read_ahead(items: Iterable[Item], depth: int = 1) -> Iterator[Item]:
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

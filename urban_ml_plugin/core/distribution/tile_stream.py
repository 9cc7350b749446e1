"""Images of a source and what is made of them, once, from the first to the last: here, or by workers elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol, runtime_checkable

import numpy as np

from ..images.image_source import ImageSource, ImageStream
from ..images.photographs import Photographs
from ..images.raster_tiles import RasterTiles
from ..images.tiles import BLOCK, LEAST_VALID, Tiles, batch_length, read_ahead
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Step
from ..workers.workers import Workers, workers_at_hand
from .blocks import Block, PhotoBlock, PhotoJob, Recipe, TileJob
from .raster_request import RasterRequest

BATCHES = 4
"""Of tiles in a block at most: some seconds of one core, and little to lose where a worker dies."""
TURNS = 4
"""Blocks of each worker at least, where a raster has few tiles, so that all end at nearly the same time."""


class TileWork(Protocol):
    """Work on tiles; see ``blocks.Work``."""

    def __call__(self, tiles: Tiles) -> tuple[Array, ...]:
        """Of a batch."""

    def for_workers(self) -> tuple[Recipe, bytes] | None:
        """How workers prepare the same work, with what is large in it; None where only this process can do it."""


@runtime_checkable
class TileWorkBegun(TileWork, Protocol):
    """Work that cores may begin with before what comes of it is asked for."""

    @property
    def by_cores(self) -> bool:
        """Whether cores share it by blocks, each of which they scale themselves; a GPU is given what is scaled."""

    def begun(self, tiles: Tiles) -> Callable[[], tuple[Array, ...]]:
        """Of a batch that is begun with now; asked for it, it waits."""


class Part(NamedTuple):
    """Some images one behind the other.

    Attributes:
        rows, columns: (n,) of their cells.
        arrays: what was made of them, (n, …) each.
    """

    rows: Ints
    columns: Ints
    arrays: tuple[Array, ...]

    def __len__(self) -> int:
        return len(self.rows)


class TileStream:
    """What some work makes of the usable images of a source.

    Args:
        work: of which the arrays of an image follow from that image alone, so that it does not matter who does it.
        wanted: (rows, columns) which to read; all unless given.
        keep_blank: whether tiles of one colour are used; as ``RasterTiles.stream`` unless given.

    Attributes:
        shares: (rows, columns) share of valid pixels of the images read so far, 0 to 1.
    """

    def __init__(
        self,
        source: ImageSource,
        work: TileWork,
        batch_size: int,
        wanted: Bools | None = None,
        keep_blank: bool | None = None,
    ) -> None:
        self._source, self._work, self._batch_size, self._wanted = source, work, batch_size, wanted
        self._keep_blank = keep_blank
        self._images: ImageStream
        if isinstance(source, RasterTiles):
            self._images = source.stream(batch_size, wanted, keep_blank=keep_blank)
        else:
            self._images = source.stream(batch_size, wanted)
        self.shares: Floats = self._images.shares

    def over(self, step: Step, rest: bool = False) -> Iterator[Part]:
        """The parts, while the step tells how far they are.

        Args:
            rest: these are what is left of a raster whose first tiles were read before; there may be none.

        Raises:
            InputError: no image has enough valid pixels, or a worker cannot work.
        """
        part = None
        rows, columns = self.shares.shape
        for part in self:
            yield part
            # Counted along the grid, so that tiles left out count too.
            step.done(int(part.rows[-1]) * columns + int(part.columns[-1]) + 1, rows * columns)
        if part is None and not rest:
            raise InputError(
                f"No tile of the raster {self._source.path} has {LEAST_VALID:.0%} of valid pixels: "
                "choose smaller tiles, or check the nodata value and the mask."
            )

    def __iter__(self) -> Iterator[Part]:
        workers = workers_at_hand()
        parts = self._by(workers) if workers else None
        if parts is not None:
            yield from parts
            return
        work = self._work
        if isinstance(work, TileWorkBegun):
            images = self._images if work.by_cores else map(Tiles.with_pixels, self._images)
            yield from _with_next_begun(work, read_ahead(images))
            return
        for tiles in read_ahead(map(Tiles.with_pixels, self._images)):
            yield Part(tiles.rows, tiles.columns, work(tiles))

    def _by(self, workers: Workers) -> Iterator[Part] | None:
        """What workers make of the images, None where only this process can."""
        shared, source = self._work.for_workers(), self._source
        if shared and isinstance(source, Photographs):
            return self._of_photographs(source, PhotoJob.of(*shared, self._batch_size, source.places), workers)
        request = RasterRequest.of(source) if shared and isinstance(source, RasterTiles) else None
        if shared and request and isinstance(source, RasterTiles):
            keep_blank = not source.imagery.is_picture if self._keep_blank is None else self._keep_blank
            return self._of_tiles(source, TileJob.of(*shared, self._batch_size, request, keep_blank), workers)
        workers.tell_alone(source.name)
        return None

    def _of_tiles(self, source: RasterTiles, job: TileJob, workers: Workers) -> Iterator[Part]:
        blank, shares, grid = 0, self.shares.reshape(-1), job.raster.grid
        size = BATCHES * batch_length(self._batch_size, source.band_count, source.seen)
        for block, found in workers.run(
            job, blocks(grid, self._wanted, min(size, -(-len(grid) // (TURNS * workers.size))))
        ):
            shares[block.first : block.last] = found.shares
            blank += found.blank
            if len(found.rows):
                yield Part(found.rows, found.columns, found.arrays)
        if blank:
            source.imagery.tell_blank(blank)

    def _of_photographs(self, source: Photographs, job: PhotoJob, workers: Workers) -> Iterator[Part]:
        every = np.arange(len(source.places), dtype=np.int64)
        numbers = every if self._wanted is None else every[self._wanted[0]]
        size = min(batch_length(self._batch_size, source.band_count, source.side), -(-len(numbers) // TURNS))
        some = (numbers[start : start + size] for start in range(0, len(numbers), max(1, size)))
        for block, arrays in workers.run(job, (PhotoBlock(part, source.stored(part)) for part in some)):
            self.shares[0, block.numbers] = 1
            yield Part(np.zeros_like(block.numbers), block.numbers, arrays)


def _with_next_begun(work: TileWorkBegun, images: Iterator[Tiles]) -> Iterator[Part]:
    """What work makes of batches, each begun before the one before it is done: no core waits for another at its end."""
    before: tuple[Ints, Ints, Callable[[], tuple[Array, ...]]] | None = None
    for tiles in images:
        now = tiles.rows, tiles.columns, work.begun(tiles)
        if before:
            yield _finished(*before)
        before = now
    if before:
        yield _finished(*before)


def _finished(rows: Ints, columns: Ints, coming: Callable[[], tuple[Array, ...]]) -> Part:
    return Part(rows, columns, coming())


def blocks(grid: TileGrid, wanted: Bools | None, size: int) -> Iterator[Block]:
    """A grid in blocks of about so many tiles, along its rows; whole rows where these are short.

    Args:
        wanted: (rows, columns) which tiles are; blocks without any are left out.
    """
    columns = grid.columns
    size = max(BLOCK, size)
    length = size // columns * columns if columns <= size else -(-columns // -(-columns // size))
    first = 0
    while first < len(grid):
        last = min(first + length, len(grid))
        if columns > size:  # a block never goes around the end of a row, where its strips would be short
            last = min(last, (first // columns + 1) * columns)
        top, bottom = first // columns, -(-last // columns)
        some = np.zeros((bottom - top, columns), bool)
        inside = slice(first - top * columns, last - top * columns)
        some.reshape(-1)[inside] = True if wanted is None else wanted[top:bottom].reshape(-1)[inside]
        if some.any():
            yield Block(first, last, some)
        first = last

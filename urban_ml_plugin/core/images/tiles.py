"""A batch of images with their places, whatever they come from, and the next batch read ahead of its use."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

import numpy as np

from ..options.network_options import TILES_PER_BATCH
from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints
from ..runtime.processor import usable_cores
from .band_colours import BandColours

Item = TypeVar("Item")

BLOCK = 8
"""Tiles per forward pass of a network, whatever the batch: see ``computing.Encoder``."""

BATCH_VALUES = 2**23
"""Most values in a batch, if it has more than one block: 32 MB once scaled, the largest that glibc keeps for the next
instead of having the system clear it anew. Four are alive: in use, begun with, ready, being read; the latter two as
stored."""
MANY_VALUES = 2**24
"""The same of a machine on which more are needed for a block for each core."""

LEAST_VALID = 0.5
"""Tiles with a smaller share of valid pixels are not used: they would describe the hole more than the ground."""


class ToScale(Protocol):
    """Values of tiles as they are stored, of which pixels are made where and when they are needed."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the pixels: (N, bands, T, T)."""

    def __getitem__(self, some: slice | Array) -> ToScale:
        """Those of some of the tiles."""

    def scaled(self, valid: Bools) -> Floats32:
        """Pixels (N, bands, T, T), as of ``Tiles``, by their validity (N, 1, T, T)."""


class Tiles:
    """A batch of tiles with their places.

    Attributes:
        rows, columns: (N,) indices in the grid.
        pixels: (N, bands, T, T) float32 in 0…1, or the values of embeddings; invalid pixels hold valid ones of their
            tile (see ``hole_filling``). The bands of a pixel lie side by side in memory (“channels last”), as networks
            like them best. Values that are still to be scaled are so when pixels are first asked for, which the cores
            do block by block, and nobody where features are known: they take a quarter of the memory, too.
        valid: (N, 1, T, T) bool.
        margin: pixels along each edge that are seen as context and are no part of the tile itself.
        colours: in which embeddings are shown, whose pixels are their own values; None of pictures.
        origin: a hash of all that pixels and validity were made of, whose bytes are a quarter as many as of the pixels
            where values are stored in 8 bits; empty where it is not known. No tiles that are made of these have it.
    """

    def __init__(
        self,
        rows: Ints,
        columns: Ints,
        pixels: Floats32 | ToScale,
        valid: Bools,
        margin: int = 0,
        colours: BandColours | None = None,
    ) -> None:
        self.rows, self.columns, self.valid, self.margin, self.colours = rows, columns, valid, margin, colours
        self._pixels, self.origin = pixels, b""

    @property
    def pixels(self) -> Floats32:
        """See the class."""
        if not isinstance(self._pixels, np.ndarray):
            self._pixels = self._pixels.scaled(self.valid)
        return self._pixels

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the pixels, (N, bands, T, T), without a need for them."""
        return self._pixels.shape

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def shares(self) -> Floats:
        """Share of valid pixels of each tile itself, 0 to 1."""
        return inner(self.valid, self.margin).mean(axis=(1, 2, 3))

    @property
    def itself(self) -> Tiles:
        """The tiles without their context."""
        pixels, valid = inner(self.pixels, self.margin), inner(self.valid, self.margin)
        return Tiles(self.rows, self.columns, pixels, valid, colours=self.colours)

    @property
    def mean_colours(self) -> Floats32:
        """(N, 3) mean of the first three bands of each tile itself, or of the first thrice if there are fewer, 0 to 1.

        Invalid pixels take no part. Of embeddings it is the colour that their mean is shown in.
        """
        tiles = self.itself
        means: Floats32 = tiles.pixels.mean(axis=(2, 3))
        for mean, pixels, valid in zip(means, tiles.pixels, tiles.valid[:, 0]):
            if not valid.all() and valid.any():
                mean[:] = pixels[:, valid].mean(axis=1)
        if tiles.colours:
            return tiles.colours(means.T).T
        return means[:, :3] if means.shape[1] >= 3 else means[:, [0, 0, 0]]

    def __getitem__(self, part: slice) -> Tiles:
        return self.chosen(part)

    def chosen(self, some: slice | Array) -> Tiles:
        """Some of the tiles, in the order asked for."""
        chosen = self.rows[some], self.columns[some], self._pixels[some], self.valid[some]
        return Tiles(*chosen, self.margin, self.colours)

    def with_pixels(self) -> Tiles:
        """The same, whose pixels are made now: in the thread that reads, where they are not taken block by block."""
        _ = self.pixels
        return self

    def changed(self, pixels: Floats32, valid: Bools | None = None) -> Tiles:
        """The same places with other pixels, and with other validity where it is given."""
        return Tiles(self.rows, self.columns, pixels, self.valid if valid is None else valid, self.margin, self.colours)

    def shown(self, number: int) -> Floats32:
        """The picture of one of the tiles: bands (1 or more, T, T), 0 to 1."""
        pixels = self.pixels[number]
        return pixels if self.colours is None else self.colours(pixels)

    @classmethod
    def joined(cls, parts: Sequence[Tiles]) -> Tiles:
        """Several batches, at least one, as one."""
        names = ("rows", "columns", "pixels", "valid")
        rows, columns, pixels, valid = (np.concatenate([getattr(part, name) for part in parts]) for name in names)
        return cls(rows, columns, pixels, valid, parts[0].margin, parts[0].colours)


def inner(pictures: Array, margin: int) -> Array:
    """Pictures (..., h, w) without ``margin`` pixels along each edge; a view."""
    return pictures[..., margin : pictures.shape[-2] - margin, margin : pictures.shape[-1] - margin]


def batch_length(batch_size: int, bands: int, side: int) -> int:
    """How many images of a size make a batch: whole blocks, fewer where they would take more than ``BATCH_VALUES``.

    Each core takes a block (see ``block_threads``), so machines with many cores have batches with a block for each,
    unless fewer images are asked for than usual.
    """
    values = bands * side**2
    wanted = min(batch_size, BATCH_VALUES // values)
    if batch_size >= TILES_PER_BATCH:
        wanted = max(wanted, min(BLOCK * usable_cores(), MANY_VALUES // values))
    return max(1, wanted // BLOCK) * BLOCK


def read_ahead(items: Iterable[Item]) -> Iterator[Item]:
    """Pass ``items`` on while a thread already makes the next ones: one waits, and one is in the thread's hands."""
    ready: queue.Queue[Item | BaseException | None] = queue.Queue(1)
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

"""The tiles of a raster: cut out strip by strip as the raster is read once, or each by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import Any

import numpy as np

from ..presentation.wording import percent
from ..rasters.grid import TileGrid, runs
from ..rasters.hole_filling import fill_holes
from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints
from ..runtime.cache_folder import allowed_bytes
from ..runtime.events import Step
from ..storage.pixel_cache import PixelCache
from .image_source import TILES, ImageSource
from .imagery import PICTURE_BANDS, Imagery, Scaling
from .tiles import LEAST_VALID, Tiles, batch_length, inner

STRIP_PIXELS = 2**21
"""Pixels of pictures read at once: large enough that opening a window costs nothing, small enough not to be felt in
memory. Of embeddings, with their many bands, there are fewer."""


LOOKED_AT = 8
"""Every so many pixels along both sides are looked at first, to see whether a tile is of one colour."""


class RasterTiles(ImageSource):
    """The tiles of a raster as images."""

    kind = TILES
    places: TileGrid

    def __init__(self, imagery: Imagery, grid: TileGrid) -> None:
        self.imagery, self.places = imagery, grid
        self.path, self.side, self.stride, self.seen = imagery.path, grid.tile_size, grid.stride, grid.seen
        self.embedding = imagery.embedding
        self._cache = PixelCache()

    @property
    def fingerprint(self) -> str:
        """Tells this raster from another."""
        return self.imagery.fingerprint

    @property
    def bands(self) -> Sequence[int]:
        """Numbers from 1 of the bands in use."""
        return self.imagery.bands

    @property
    def band_count(self) -> int:
        """How many bands a tile has."""
        return self.imagery.band_count

    @property
    def scaling(self) -> Scaling:
        """Of the raster, or the one that it was opened with."""
        return self.imagery.scaling

    @property
    def shown_in(self) -> str:
        """In which colours embeddings are shown."""
        if not self.imagery.colours:
            return ""
        return (
            "Embeddings have no picture: tiles are shown in the colours of the first three principal components of "
            f"their bands, which hold {percent(self.imagery.colours.share)} of the variance."
        )

    @property
    def ground_resolution(self) -> float:
        """Metres per pixel; NaN where unknown."""
        return self.imagery.ground_resolution

    def stream(
        self,
        batch_size: int,
        wanted: Bools | None = None,
        rows: range | None = None,
        keep_blank: bool | None = None,
    ) -> TileReader:
        """The tiles in batches, the raster read once from top to bottom; see ``TileReader``.

        Unless it is chosen otherwise, those of one colour are left out, which is told, if the raster is a picture: they
        are margins of an export without nodata, or tiles that a service did not have.
        """
        keep_blank = not self.imagery.is_picture if keep_blank is None else keep_blank
        return TileReader(self.imagery, self.places, batch_size, wanted=wanted, keep_blank=keep_blank, part=rows)

    def batch(self, rows: Array, columns: Array) -> Tiles:
        """Some tiles, each read by itself and kept for the next time, in the order asked for."""
        read = [self._read(row, column) for row, column in zip(rows.tolist(), columns.tolist())]
        pixels, valid = (np.stack(parts) for parts in zip(*read))
        places = rows.astype(np.int64), columns.astype(np.int64)
        stored = StoredValues(pixels, self.scaling)
        return Tiles(*places, stored, valid[:, None], self.places.margin, self.imagery.colours)

    def _read(self, row: int, column: int) -> tuple[Array, Bools]:
        """Stored values (bands, T, T) and validity (T, T) of one tile with its context."""
        key = 2 * (row * self.places.columns + column)
        pixels, valid = self._cache.get(key), self._cache.get(key + 1)
        if pixels is None or valid is None:
            pixels, valid = self.imagery.read(self.places.strip(row, column, 1))
            self._cache.put(key, pixels)
            self._cache.put(key + 1, valid)
        return pixels, valid

    def usable(self) -> Bools:
        """(rows, columns) which tiles have enough valid pixels; all of a raster without holes."""
        if self.imagery.fully_valid:
            return np.ones((self.places.rows, self.places.columns), bool)
        return self.valid_shares() >= LEAST_VALID

    def valid_shares(self) -> Floats:
        """(rows, columns) share of valid pixels of every tile; ground beyond the raster is invalid."""
        return valid_shares(self.imagery, self.places)

    def sampled_values(self) -> Array:
        """Stored values (bands, n) of the valid pixels of the windows on which the scaling is measured."""
        return self.imagery.sampled_values()


def valid_shares(imagery: Imagery, grid: TileGrid, step: Step | None = None) -> Floats:
    """Share of valid pixels of every tile, (rows, columns), 0 to 1. Ground beyond the raster is invalid."""
    shares, grid = np.zeros((grid.rows, grid.columns)), replace(grid, margin=0)
    longest = _longest(imagery, grid)
    for row in range(grid.rows):
        for column, count in runs(np.arange(grid.columns), longest):
            valid = imagery.read_valid(grid.strip(row, column, count))
            shares[row, column : column + count] = _slices(valid, grid).mean(axis=(1, 2))
        if step:
            step.done(row + 1, grid.rows)
    return shares


def _longest(imagery: Imagery, grid: TileGrid) -> int:
    """Tiles of a row that are read at once."""
    at_once = STRIP_PIXELS * PICTURE_BANDS // max(PICTURE_BANDS, imagery.band_count)
    return max(1, at_once // (grid.seen * grid.stride))


class TileReader:
    """Reads the tiles of a grid once, in batches, leaving out those with too few valid pixels.

    Neighbouring tiles are read as one window, so that overlapping tiles and compressed blocks are read once. Pictures
    tell their ``origin`` where features are kept from run to run, as these are found by it.

    Args:
        batch: tiles per batch, rounded to whole blocks, fewer where they would take more than ``BATCH_VALUES``; the
            last batch may be smaller.
        wanted: (rows, columns) bool, the tiles to read; all unless given.
        keep_blank: whether tiles are used whose valid pixels are all of one colour.
        part: rows one behind the other, which ``wanted`` and ``shares`` are of; all unless given.

    Attributes:
        shares: (rows, columns) share of valid pixels of the tiles read so far, 0 to 1.
        blank: how many tiles were left out so far as they are of one colour.
    """

    def __init__(
        self,
        imagery: Imagery,
        grid: TileGrid,
        batch: int,
        wanted: Bools | None = None,
        keep_blank: bool = True,
        part: range | None = None,
    ) -> None:
        self._imagery, self._grid, self._wanted = imagery, grid, wanted
        self._keep_blank, self.blank, self._part = keep_blank, 0, part or range(grid.rows)
        self._batch = batch_length(batch, imagery.band_count, grid.seen)
        self._longest = _longest(imagery, grid)
        self.shares = np.zeros((len(self._part), grid.columns))
        self.path = imagery.path

    def __iter__(self) -> Iterator[Tiles]:
        batch = None
        for number, row in enumerate(self._part):
            columns = np.arange(self._grid.columns) if self._wanted is None else np.flatnonzero(self._wanted[number])
            for column, length in runs(columns, self._longest):
                pixels, valid = self._imagery.read(self._grid.strip(row, column, length))
                places = self._usable(number, column, length, valid)
                if not self._keep_blank:
                    places = self._without_blank(places, pixels, valid)
                while len(places):
                    batch = batch or _Batch(self._batch, self._imagery, self._grid, pixels.dtype)
                    places = batch.add(row, column, places, pixels, valid)
                    if not batch.room:
                        yield batch.tiles
                        batch = None
        if batch:
            yield batch.tiles
        if self.blank:
            self._imagery.tell_blank(self.blank)

    def _without_blank(self, places: Ints, pixels: Array, valid: Bools) -> Ints:
        """The places in a strip whose tiles have more than one colour."""
        margin, grid = self._grid.margin, self._grid
        tiles, known = inner(_slices(pixels, grid), margin), inner(_slices(valid, grid), margin)
        kept = np.array([not is_blank(tiles[place], known[place]) for place in places], bool)
        self.blank += len(places) - int(kept.sum())
        return places[kept]

    def _usable(self, number: int, column: int, count: int, valid: Bools) -> Ints:
        """The places in a strip of a row whose tiles have enough valid pixels; their shares are noted."""
        shares = np.ones(count)
        if not valid.all():
            shares = inner(_slices(valid, self._grid), self._grid.margin).mean(axis=(1, 2))
        self.shares[number, column : column + count] = shares
        return np.flatnonzero(shares >= LEAST_VALID)


class StoredValues:
    """Values of tiles as the raster holds them, (N, bands, T, T) of any type, and how they are scaled."""

    def __init__(self, values: Array, scaling: Scaling) -> None:
        self._values, self._scaling = values, scaling

    @property
    def shape(self) -> tuple[int, ...]:
        """(N, bands, T, T)."""
        return self._values.shape

    def __getitem__(self, some: slice | Array) -> StoredValues:
        """Those of some of the tiles."""
        return StoredValues(self._values[some], self._scaling)

    def scaled(self, valid: Bools) -> Floats32:
        """Pixels (N, bands, T, T) float32, invalid ones filled; validity (N, 1, T, T)."""
        count, bands, *sides = self._values.shape
        table = self._scaling.table(self._values.dtype)
        pixels = np.empty((count, *sides, bands), np.float32)
        for tile, values in zip(pixels, self._values):
            if table is None:
                tile[:] = np.moveaxis(self._scaling.apply(values), 0, -1)
            else:
                for band, stored in enumerate(values):
                    tile[..., band] = table[band].take(stored, mode="wrap")
        fill_holes(pixels, valid[:, 0])
        return np.moveaxis(pixels, -1, 1)


class _Batch:
    """Tiles that are gathered strip by strip.

    Args:
        most: tiles.
        kind: of the stored values.
    """

    def __init__(self, most: int, imagery: Imagery, grid: TileGrid, kind: np.dtype[Any]) -> None:
        self._imagery, self._grid, self.room = imagery, grid, most
        self._rows, self._columns = np.empty((2, most), np.int64)
        self._values = np.empty((most, imagery.band_count, grid.seen, grid.seen), kind)
        self._valid = np.empty((most, 1, grid.seen, grid.seen), bool)
        # Known where somebody asks: features are kept by it.
        self._origin = blake2b(digest_size=32) if allowed_bytes() and not imagery.embedding else None

    def add(self, row: int, column: int, places: Ints, pixels: Array, valid: Bools) -> Ints:
        """Tiles at places of a strip (bands, T, W), (T, W) from a column on; returns those that have no room left."""
        some, left = np.split(places, [self.room])
        first = len(self._rows) - self.room
        part = slice(first, first + len(some))
        self._rows[part], self._columns[part] = row, column + some
        windows, known = _slices(pixels, self._grid), _slices(valid, self._grid)
        for number, place in enumerate(some, start=first):
            self._values[number], self._valid[number, 0] = windows[place], known[place]
        if self._origin:
            self._origin.update(repr((pixels.dtype.str, len(some))).encode())
            self._origin.update(self._values[part].data)
            self._origin.update(self._valid[part].data)
        self.room -= len(some)
        return left

    @property
    def tiles(self) -> Tiles:
        """All that were added."""
        used, scaling, margin = slice(len(self._rows) - self.room), self._imagery.scaling, self._grid.margin
        stored = StoredValues(self._values[used], scaling)
        places = self._rows[used], self._columns[used]
        tiles = Tiles(*places, stored, self._valid[used], margin, self._imagery.colours)
        if self._origin:
            self._origin.update(repr((scaling, margin)).encode())
            tiles.origin = self._origin.digest()
        return tiles


def is_blank(pixels: Array, valid: Bools) -> bool:
    """Whether the valid pixels of a tile, (bands, T, T) and (T, T), are all of one colour."""
    few = pixels[:, ::LOOKED_AT, ::LOOKED_AT][:, valid[::LOOKED_AT, ::LOOKED_AT]]
    if few.shape[1] and (few != few[:, :1]).any():  # as of nearly every tile
        return False
    colours = pixels[:, valid]
    return bool((colours == colours[:, :1]).all())


def _slices(strip: Array, grid: TileGrid) -> Array:
    """Views of the tiles, with their context, in a strip: (..., T, W) becomes (tiles, ..., T, T)."""
    windows = np.lib.stride_tricks.sliding_window_view(strip, grid.seen, axis=-1)[..., :: grid.stride, :]
    return np.moveaxis(windows, -2, 0)

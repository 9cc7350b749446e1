"""The tiles of a raster: cut out strip by strip as the raster is read once, or each by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from ..presentation.wording import percent
from ..rasters.grid import TileGrid, runs
from ..rasters.hole_filling import fill_holes
from ..runtime.arrays import Array, Bools, Floats
from ..runtime.cache_folder import allowed_bytes
from ..runtime.events import Step
from ..storage.pixel_cache import PixelCache
from .image_source import TILES, ImageSource
from .imagery import PICTURE_BANDS, Imagery, Scaling
from .tiles import LEAST_VALID, Tiles, batch_length, empty_tiles, inner

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
        batch = empty_tiles(len(rows), self.band_count, self.seen, self.places.margin, self.imagery.colours)
        for number, (row, column) in enumerate(zip(map(int, rows), map(int, columns))):
            pixels, valid = self._read(row, column)
            part = batch[number : number + 1]
            _cut(self.imagery, self.places, row, column, np.zeros(1, np.intp), pixels, valid, part)
        return batch

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
        least_valid: tiles with a smaller share of valid pixels are left out.
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
        least_valid: float = LEAST_VALID,
        wanted: Bools | None = None,
        keep_blank: bool = True,
        part: range | None = None,
    ) -> None:
        self._imagery, self._grid, self._least_valid, self._wanted = imagery, grid, least_valid, wanted
        self._keep_blank, self.blank, self._part = keep_blank, 0, part or range(grid.rows)
        self._batch = batch_length(batch, imagery.band_count, grid.seen)
        self._longest = _longest(imagery, grid)
        self.shares = np.zeros((len(self._part), grid.columns))
        self.path = imagery.path

    def __iter__(self) -> Iterator[Tiles]:
        batch, filled, origin = self._empty(), 0, self._origin()
        for number, row in enumerate(self._part):
            columns = np.arange(self._grid.columns) if self._wanted is None else np.flatnonzero(self._wanted[number])
            for column, length in runs(columns, self._longest):
                pixels, valid = self._imagery.read(self._grid.strip(row, column, length))
                places = self._usable(number, column, length, valid)
                if not self._keep_blank:
                    places = self._without_blank(places, pixels, valid)
                while len(places):
                    some, places = np.split(places, [self._batch - filled])
                    part = batch[filled : filled + len(some)]
                    _cut(self._imagery, self._grid, row, column, some, pixels, valid, part)
                    filled += len(some)
                    if origin:
                        origin.update(repr((pixels.dtype.str, len(some))).encode())
                        origin.update(np.ascontiguousarray(_slices(pixels, self._grid)[some]).data)
                        origin.update(np.ascontiguousarray(_slices(valid, self._grid)[some]).data)
                    if filled == self._batch:
                        yield self._with_origin(batch, origin)
                        del batch, part  # before the next is made, as each may take 64 MB
                        batch, filled, origin = self._empty(), 0, self._origin()
        if filled:
            yield self._with_origin(batch[:filled], origin)
        if self.blank:
            self._imagery.tell_blank(self.blank)

    def _without_blank(self, places: NDArray[np.intp], pixels: Array, valid: Bools) -> NDArray[np.intp]:
        """The places in a strip whose tiles have more than one colour."""
        margin, grid = self._grid.margin, self._grid
        tiles, known = inner(_slices(pixels, grid), margin), inner(_slices(valid, grid), margin)
        kept = np.array([not is_blank(tiles[place], known[place]) for place in places], bool)
        self.blank += len(places) - int(kept.sum())
        return places[kept]

    def _usable(self, number: int, column: int, count: int, valid: Bools) -> NDArray[np.intp]:
        """The places in a strip of a row whose tiles have enough valid pixels; their shares are noted."""
        shares = np.ones(count)
        if not valid.all():
            shares = inner(_slices(valid, self._grid), self._grid.margin).mean(axis=(1, 2))
        self.shares[number, column : column + count] = shares
        return np.flatnonzero(shares >= self._least_valid)

    def _origin(self) -> blake2b | None:
        """A hash that is to be fed with stored values and validity; None where nobody asks for it."""
        return blake2b(digest_size=32) if allowed_bytes() and not self._imagery.embedding else None

    def _with_origin(self, batch: Tiles, origin: blake2b | None) -> Tiles:
        """A batch that tells its origin."""
        if origin:
            origin.update(repr((self._imagery.scaling, batch.margin)).encode())
            batch.origin = origin.digest()
        return batch

    def _empty(self) -> Tiles:
        imagery, grid = self._imagery, self._grid
        return empty_tiles(self._batch, imagery.band_count, grid.seen, grid.margin, imagery.colours)


def is_blank(pixels: Array, valid: Bools) -> bool:
    """Whether the valid pixels of a tile, (bands, T, T) and (T, T), are all of one colour."""
    few = pixels[:, ::LOOKED_AT, ::LOOKED_AT][:, valid[::LOOKED_AT, ::LOOKED_AT]]
    if few.shape[1] and (few != few[:, :1]).any():  # as of nearly every tile
        return False
    colours = pixels[:, valid]
    return bool((colours == colours[:, :1]).all())


def _cut(
    imagery: Imagery,
    grid: TileGrid,
    row: int,
    first: int,
    places: Array,
    pixels: Array,
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


def _slices(strip: Array, grid: TileGrid) -> Array:
    """Views of the tiles, with their context, in a strip: (..., T, W) becomes (tiles, ..., T, T)."""
    windows = np.lib.stride_tricks.sliding_window_view(strip, grid.seen, axis=-1)[..., :: grid.stride, :]
    return np.moveaxis(windows, -2, 0)

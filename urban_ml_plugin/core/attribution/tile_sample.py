"""Tiles from all over a raster that tell the constants of a map, and how far to trust it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import rasterio
from rasterio.windows import Window

from ..images.imagery import Imagery
from ..images.raster_tiles import RasterTiles, valid_shares
from ..images.tiles import LEAST_VALID, Tiles
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Floats, Floats32
from .scorer import Scorer, Variants

SAMPLE = 48
"""Tiles of a sample. Chosen: intervals of trust figures are then narrow enough to tell a map from a random one."""
CANDIDATES = 2_000
"""Places at which tiles for the sample are looked for before the whole raster is searched."""


class TileSample(NamedTuple):
    """Tiles of a raster that do not overlap.

    Attributes:
        grid: theirs.
        variants: (N,) that explain them.
    """

    grid: TileGrid
    tiles: Tiles
    variants: Variants

    @property
    def mean_colour(self) -> Floats:
        """(bands,) of the valid pixels."""
        valid = np.moveaxis(self.tiles.pixels, 1, -1)[self.tiles.valid[:, 0]]
        return np.asarray(valid.mean(axis=0, dtype=np.float64))

    def read_from(self, path: str) -> Floats32:
        """The first band of a raster on the same pixels, such as a finished map: (N, T, T); NaN beyond it."""
        side = self.grid.tile_size
        found = np.full((len(self.tiles), side, side), np.nan, np.float32)
        with rasterio.open(path) as file:
            for into, row, column in zip(found, self.tiles.rows, self.tiles.columns):
                place = Window(int(column) * side, int(row) * side, side, side)
                values = file.read(1, window=place.intersection(Window(0, 0, file.width, file.height)))
                into[: values.shape[0], : values.shape[1]] = values
        return found


def sample_tiles(imagery: Imagery, scorer: Scorer) -> TileSample | None:
    """Always the same tiles of a raster; None if there is none with enough valid pixels."""
    grid = imagery.grid(scorer.tile_size)
    order = np.random.default_rng(0).permutation(len(grid))
    found = list(_usable(imagery, grid, order[:CANDIDATES]))
    if not found and len(order) > CANDIDATES:
        usable = np.flatnonzero(valid_shares(imagery, grid).ravel() >= LEAST_VALID)
        found = list(_usable(imagery, grid, order[np.isin(order, usable)][:SAMPLE]))
    if not found:
        return None
    found.sort(key=lambda tile: (int(tile.rows[0]), int(tile.columns[0])))
    tiles = Tiles.joined(found)
    return TileSample(grid, tiles, scorer.variants_of(tiles.rows, tiles.columns, grid))


def _usable(imagery: Imagery, grid: TileGrid, candidates: Array) -> Iterator[Tiles]:
    by_index = RasterTiles(imagery, grid).at(candidates // grid.columns, candidates % grid.columns)
    found = 0
    for index in range(len(candidates)):
        tile = by_index.batch(np.array([index]))
        if tile.shares[0] >= LEAST_VALID:
            yield tile
            found += 1
        if found == SAMPLE:
            return

"""A raster explained: overlapping tiles become one seamless map, row of tiles by row of tiles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..distribution.blocks import Recipe
from ..distribution.tile_stream import Part
from ..images.tiles import Tiles
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Floats32
from ..runtime.events import Step
from .tile_explainer import TileExplainer

LEAST_CELL = 4
"""Pixels: cells that are narrower have no quarters for tiles to meet in turn."""
NEAR = 0.07
"""Share of a stride by which the one that is taken may differ from the one asked for, or by a pixel."""


class Evidence:
    """Evidence in tiles (n, T, T), which of their pixels are valid (n, T, T), and the variants that explain them (n,).

    Args:
        explainer: calibrated.
        grid: of the tiles.
    """

    def __init__(self, explainer: TileExplainer, grid: TileGrid) -> None:
        self.explainer, self.grid = explainer, grid

    def __call__(self, tiles: Tiles) -> tuple[Array, ...]:
        """Of a batch."""
        variants = self.explainer.scorer.variants_of(tiles.rows, tiles.columns, self.grid)
        return self.explainer.explain(tiles, variants).evidence, tiles.valid[:, 0], variants

    def for_workers(self) -> tuple[Recipe, bytes] | None:
        """Nothing that others could make it from: whoever knows the model says that."""
        return None


def map_tiles(parts: Iterable[Part], grid: TileGrid, write: Callable[[Floats32], Any], step: Step) -> tuple[int, int]:
    """Blend the evidence in all tiles of a raster into one map.

    Args:
        parts: of ``Evidence``, from the first tile to the last.
        grid: of the tiles.
        write: takes finished rows (n, width) of evidence, from the top down; NaN where no valid pixel of a tile lies.

    Returns:
        How many tiles there were, and how many of them were not explained by the first variant. Where there were none,
        nothing is written.
    """
    blender = Blender(grid.width, grid.height, raised_cosine(grid.tile_size), write)
    count = by_others = 0
    for rows, columns, (evidence, known, variants) in parts:
        for row, column, values, valid in zip(rows, columns, evidence, known):
            blender.add(int(row) * grid.stride, int(column) * grid.stride, values, valid)
        count, by_others = count + len(rows), by_others + int((variants > 0).sum())
        step.done(int(rows[-1]) * grid.columns + int(columns[-1]) + 1, len(grid))
    if count:
        blender.finish()
    return count, by_others


def raised_cosine(size: int) -> Floats32:
    """Weights (size, size) that fall from the middle to almost 0 at the border (Hann's window in both directions)."""
    side = np.sin(np.pi * (np.arange(size) + 0.5) / size) ** 2
    return np.outer(side, side).astype(np.float32)


def phased_stride(tile_size: int, overlap: float, cell: int) -> int:
    """The stride in pixels by which overlapping tiles (overlap 0 to 1) meet the network's cells in turn.

    What a network notes in a cell of its maps depends on where in the cell a thing lies, and blending evens that out
    where the tiles that overlap see it at places that are spread over the cell. Of the strides near the one asked for,
    that is taken whose tiles one behind the other are spread most evenly over cells of every size: ``cell`` pixels, as
    the coarsest maps have, and its halves.
    """
    wanted = max(1, round(tile_size * (1 - overlap)))
    if overlap <= 0 or cell < LEAST_CELL:
        return wanted
    tiles, reach = -(-tile_size // wanted), max(1, int(NEAR * wanted))
    sizes = [cell >> halved for halved in range(cell.bit_length()) if cell >> halved >= LEAST_CELL]

    def unevenness(stride: int) -> tuple[float, int]:
        gaps = (_widest_gap([number * stride % size for number in range(tiles)], size) / size for size in sizes)
        return sum(gaps), abs(stride - wanted)

    return min(range(max(1, wanted - reach), min(wanted + reach, tile_size - 1) + 1), key=unevenness)


def _widest_gap(places: list[int], size: int) -> int:
    """Between neighbours on a circle of ``size``."""
    found = sorted(places)
    return max(after - before for before, after in zip(found, [*found[1:], found[0] + size]))


class Blender:
    """Weighted means of overlapping tiles, handed on as soon as no further tile can touch a row.

    Memory holds one row of tiles, whatever the height of the raster.

    Args:
        width, height: of the raster in pixels.
        weights: (T, T) of a tile.
        write: takes finished rows (n, width), from the top down; NaN where no valid pixel of a tile lies.
    """

    def __init__(self, width: int, height: int, weights: Floats32, write: Callable[[Floats32], Any]) -> None:
        self._weights, self._write, self._height, self._top = weights, write, height, 0
        side = len(weights)
        # Tiles may reach beyond the raster on the right.
        self._width, self._sum, self._weight = width, *(np.zeros((side, width + side), np.float32) for _ in range(2))

    def add(self, top: int, left: int, values: Floats32, valid: NDArray[np.bool_]) -> None:
        """Add a tile (T, T) at a place; tops never go back up."""
        if top > self._top:
            self._hand_on(top)
        place = slice(left, left + len(values))
        weights = self._weights * valid
        self._weight[:, place] += weights
        # What invalid pixels hold, NaN included, has no influence.
        self._sum[:, place] += weights * np.where(valid, values, 0)

    def finish(self) -> None:
        """Hand on what is left."""
        self._hand_on(self._height)

    def _hand_on(self, top: int) -> None:
        while self._top < top:
            count = min(top - self._top, len(self._weights))
            total, weight = self._sum[:count, : self._width], self._weight[:count, : self._width]
            self._write(np.divide(total, weight, out=np.full(total.shape, np.nan, np.float32), where=weight > 0))
            for buffer in (self._sum, self._weight):
                buffer[:-count] = buffer[count:]
                buffer[len(buffer) - count :] = 0
            self._top += count

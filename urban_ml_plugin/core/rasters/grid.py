"""A regular grid of square tiles on a raster. A grid is itself a raster geometry: one cell per tile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from rasterio.windows import Window
from shapely.geometry import Polygon

from ..languages.translation import tr
from ..options.imagery_options import LEAST_TILE
from ..runtime.arrays import Array
from ..runtime.errors import InputError


@dataclass(frozen=True)
class TileGrid:
    """Tiles of ``tile_size`` pixels every ``stride`` pixels, from the first row and column of a raster.

    Every pixel lies in at least one tile; the last row and column of tiles may reach beyond the raster.

    Attributes:
        width, height: size of the raster in pixels.
        transform: affine transform of the raster, pixels to map units; may be rotated or south-up.
        crs: coordinate reference system of the raster as WKT, empty if it has none.
        tile_size, stride: in pixels, ``stride <= tile_size``.
        margin: pixels beyond each edge of a tile that are seen with it, as its context. What a tile is, where it lies
            and how much of it is valid does not depend on them.
        least: pixels along the side of the smallest tile that says something.
    """

    width: int
    height: int
    transform: Affine
    crs: str
    tile_size: int
    stride: int
    margin: int = 0
    least: int = LEAST_TILE

    def __post_init__(self) -> None:
        if self.tile_size < self.least:
            raise InputError(
                f"A tile size of {self.tile_size} pixels is too small to read: choose {self.least} or more."
            )
        if not 1 <= self.stride <= self.tile_size:
            raise InputError(
                f"The stride of {self.stride} pixels must lie between 1 and the tile size of {self.tile_size}, "
                "so that no ground is left out."
            )
        if min(self.width, self.height) < self.tile_size:
            raise InputError(
                f"The raster of {self.width} × {self.height} pixels is smaller than one tile of {self.tile_size}: "
                f"choose a tile size of at most {min(self.width, self.height)}."
            )

    @classmethod
    def of_cells(cls, width: int, height: int, transform: Affine, crs: str) -> TileGrid:
        """The grid whose tiles are the cells of a raster: ``cell_transform`` is the raster's own to the last bit."""
        return cls(width, height, transform, crs, 1, 1, least=1)

    @property
    def seen(self) -> int:
        """Pixels along the side of what is seen of a tile."""
        return self.tile_size + 2 * self.margin

    @property
    def rows(self) -> int:
        """Number of rows of tiles."""
        return -(-(self.height - self.tile_size) // self.stride) + 1

    @property
    def columns(self) -> int:
        """Number of columns of tiles."""
        return -(-(self.width - self.tile_size) // self.stride) + 1

    def __len__(self) -> int:
        return self.rows * self.columns

    def strip(self, row: int, column: int, count: int) -> Window:
        """The window of ``count`` neighbouring tiles of one row with their context, in pixels.

        It may reach beyond the raster.
        """
        left, top = column * self.stride - self.margin, row * self.stride - self.margin
        return Window(left, top, (count - 1) * self.stride + self.seen, self.seen)

    @property
    def cell_transform(self) -> Affine:
        """Affine transform of the raster with one cell per tile.

        Cells are ``stride`` pixels wide. Where tiles overlap, a cell is the middle of its tile, moved to whole pixels,
        so that cell borders always fall on pixel borders.
        """
        middle = (self.tile_size - self.stride) // 2
        return self.transform * Affine.translation(middle, middle) * Affine.scale(self.stride)

    def polygon(self, row: int, column: int) -> Polygon:
        """The ground of one tile, in map units."""
        return _square(self.transform, column * self.stride, row * self.stride, self.tile_size)

    def cell(self, row: int, column: int) -> Polygon:
        """The ground that one tile stands for, in map units: the middle of it, where tiles overlap."""
        return _square(self.cell_transform, column, row, 1)

    def shapes(self, rows: Array, columns: Array) -> list[Polygon]:
        """The ground of each of some tiles (n,), in map units."""
        return [self.polygon(int(row), int(column)) for row, column in zip(rows, columns)]

    def captions(self, rows: Array, columns: Array) -> list[str]:
        """What to write under the pictures of some tiles (n,)."""
        return [tr("tile {}").format(number) for number in rows * self.columns + columns]

    def positions(self, rows: Array, columns: Array) -> Array:
        """Columns to the right and rows down (n, 2), of which tiles side by side are 1 apart unless they overlap."""
        return np.stack([columns, rows], axis=1) * (self.stride / self.tile_size)


def _square(transform: Affine, left: int, top: int, side: int) -> Polygon:
    right, bottom = left + side, top + side
    return Polygon([transform * corner for corner in ((left, top), (right, top), (right, bottom), (left, bottom))])


def runs(columns: np.ndarray[Any, Any], longest: int) -> Iterator[tuple[int, int]]:
    """Split sorted ``columns`` into (first, count) runs of neighbours, none longer than ``longest``."""
    if len(columns) == 0:
        return
    for run in np.split(columns, np.flatnonzero(np.diff(columns) != 1) + 1):
        for start in range(0, len(run), longest):
            yield int(run[start]), min(longest, len(run) - start)

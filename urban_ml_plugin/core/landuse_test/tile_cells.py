"""Activation and land use on the same small cells of every tile, from which all tests start.

A tile's own ground, one stride wide, is cut into C × C cells. A cell has the mean activation of its valid pixels and
the share of it that each class covers, counted by pixel centres.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from geopandas import GeoDataFrame
from rasterio.windows import Window

from ..rasters.grid import runs
from ..runtime.arrays import Array, Floats, Floats32, Ints
from ..runtime.errors import InputError
from ..runtime.events import Step
from ..vectors.vectors import moved, numeric_field
from .activation_raster import ActivationMaps
from .landuse_raster import LandUse

MOST_CELLS = 16
"""Cells along the side of a tile: finer than the maps of any network."""
ALL_CELLS = 1_200_000
"""Cells of all tiles together, so that a thousand draws take minutes."""
FEWEST_CELLS = 6
"""Cells along the side of a tile, however many tiles there are: fewer hold no shape."""
CHUNK_PIXELS = 2**21
"""Pixels read at once, as of ``images.tiles.STRIP_PIXELS``."""
LARGEST_OFFSET = 0.02
"""Parts of a tile, beside one pixel, by which its place may be off the lattice: what a change of CRS makes of it."""
PIXEL_SLACK = 0.01
"""Of a pixel, for sides that are whole but for rounding."""


@dataclass(frozen=True)
class TileLattice:
    """T tiles on a raster: their places in a grid of rows and columns, and the pixels that are their own.

    Attributes:
        row, column: (T,) from 0.
        origin: pixel (x, y) of the corner of row 0, column 0, perhaps between pixels.
        side: (width, height) of a tile's own ground, pixels.
    """

    row: Ints
    column: Ints
    origin: tuple[float, float]
    side: tuple[float, float]

    def __len__(self) -> int:
        return len(self.row)

    @property
    def places(self) -> Ints:
        """(rows, columns) the tile at each place, -1 where there is none."""
        places = np.full((self.row.max() + 1, self.column.max() + 1), -1, np.int64)
        places[self.row, self.column] = np.arange(len(self))
        return places

    def edges(self, along: int, first: int, count: int, cells: int) -> Ints:
        """Pixel borders (count × cells + 1,) of the cells of ``count`` tiles from ``first``, along x (0) or y (1)."""
        steps = first + np.arange(count * cells + 1) / cells
        return np.round(self.origin[along] + self.side[along] * steps).astype(np.int64)


@dataclass
class TileCells:
    """The N = T × C² cells of T tiles, tile by tile and row by row.

    Attributes:
        places: (rows, columns) the tile at each place of the grid, -1 where there is none.
        cells: C.
        activation: (M, N) mean of each map, NaN where less than half of a cell is valid.
        cell, klass, share: (E,) what part of a cell a class covers; cells without land use do not occur.
    """

    places: Ints
    cells: int
    activation: Floats32
    cell: Ints
    klass: Ints
    share: Floats32

    @property
    def tiles(self) -> int:
        """T."""
        return self.activation.shape[1] // self.cells**2

    @property
    def tile(self) -> Ints:
        """(E,) the tile of each entry."""
        return np.asarray(self.cell // self.cells**2)

    def area(self, classes: int) -> Floats:
        """(T, K) cells of each class in each tile."""
        code = self.tile * classes + self.klass
        area = np.bincount(code, self.share, self.tiles * classes)
        return np.asarray(area.reshape(self.tiles, classes), np.float64)


def place_tiles(tiles: GeoDataFrame, crs: Any, transform: Affine, width: int, height: int) -> tuple[TileLattice, Ints]:
    """Where the tiles of a layer with ``row`` and ``col`` lie on a raster, and which of them do.

    Args:
        tiles: polygons, in any CRS.
        crs, transform, width, height: of the raster.

    Raises:
        InputError: the layer lacks ``row`` or ``col``, or its tiles do not lie on the raster, in line with its pixels.
    """
    row, column = (numeric_field(tiles, name, "predictions") for name in ("row", "col"))
    shapes = tiles.geometry if crs is None else moved(tiles.geometry, crs, "predictions")
    a, b, c, d, e, f, *_ = ~transform
    bounds = shapes.affine_transform([a, b, d, e, c, f]).bounds.to_numpy()  # (T, 4)
    centre = (bounds[:, :2] + bounds[:, 2:]) / 2
    inside = ((centre > 0) & (centre < (width, height))).all(axis=1)
    kept = np.flatnonzero(inside & ~np.isnan(row) & ~np.isnan(column))
    if not len(kept):
        raise InputError(
            "The tiles of the predictions do not lie on the activation raster: choose predictions and activation of "
            "the same place."
        )
    row, column, centre, bounds = row[kept], column[kept], centre[kept], bounds[kept]
    size = np.median(bounds[:, 2:] - bounds[:, :2], axis=0)
    fits = [_spacing(number, centre[:, along], size[along]) for along, number in enumerate((column, row))]
    uneven = np.ptp(bounds[:, 2:] - bounds[:, :2], axis=0).max()
    twice = len(np.unique(np.stack([row, column]), axis=1).T) < len(row)
    backwards = min(step for _, step, _ in fits) <= 0  # the network would see tiles upside down
    if max(uneven, *(off for *_, off in fits)) > LARGEST_OFFSET * size.min() + 1 or twice or backwards:
        raise InputError(
            "The tiles of the predictions are not in line with the pixels of the activation raster, each in a row and "
            "column of its own: choose predictions and activation that were made from the same imagery."
        )
    (left, across, _), (top, down, _) = fits
    first = (int(column.min()), int(row.min()))
    lattice = TileLattice(
        row.astype(np.int64) - first[1],
        column.astype(np.int64) - first[0],
        (left + across * (first[0] - 0.5), top + down * (first[1] - 0.5)),
        (across, down),
    )
    return lattice, kept


def _spacing(number: Floats, centre: Floats, size: float) -> tuple[float, float, float]:
    """Pixel of the centre of tile 0, pixels from tile to tile, and how far off the worst tile is."""
    if np.ptp(number) == 0:
        return float(centre.mean() - size * number[0]), float(size), float(np.ptp(centre) / 2)
    step, start = np.polyfit(number, centre, 1)
    return float(start), float(step), float(np.abs(centre - start - step * number).max())


def cells_per_tile(lattice: TileLattice) -> int:
    """C: as many as there are pixels, up to a limit for one tile and one for all."""
    affordable = int(np.sqrt(ALL_CELLS / len(lattice)))
    return int(min(MOST_CELLS, max(FEWEST_CELLS, affordable), *np.floor(np.add(lattice.side, PIXEL_SLACK))))


def read_cells(maps: ActivationMaps, lattice: TileLattice, landuse: LandUse, classes: int, step: Step) -> TileCells:
    """Activation and land use of every cell, read in strips of tiles; land use lies on the pixels of the maps."""
    cells, places = cells_per_tile(lattice), lattice.places
    size = cells**2
    activation = np.full((2, len(lattice) * size), np.nan, np.float32)
    found = [(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))]
    longest = max(1, int(CHUNK_PIXELS / (lattice.side[0] * lattice.side[1])))
    for row in range(len(places)):
        for first, count in runs(np.flatnonzero(places[row] >= 0), longest):
            xs, ys = lattice.edges(0, first, count, cells), lattice.edges(1, row, 1, cells)
            window = Window(xs[0], ys[0], xs[-1] - xs[0], ys[-1] - ys[0])
            tiles = places[row, first : first + count]
            into = (tiles[:, None] * size + np.arange(size)).ravel()
            activation[:, into] = _by_tile(cell_means(maps.read(window), xs, ys), cells).reshape(2, -1)
            found += _shares(landuse.burn(window), xs, ys, cells, classes, into)
        step.done(row + 1, len(places))
    cell, kinds, share = (np.concatenate(part) for part in zip(*found))
    return TileCells(places, cells, activation, cell, kinds, share)


def cell_means(values: Floats32, xs: Ints, ys: Ints) -> Floats32:
    """Means (M, rows, columns) over blocks of pixels (M, h, w), NaN where less than half of a block is valid.

    Args:
        values: NaN where invalid.
        xs, ys: borders of the blocks, pixels.
    """
    known = np.isfinite(values)
    sums, counts = (_block_sums(part, xs, ys) for part in (np.where(known, values, 0), known.astype(np.float32)))
    pixels = np.diff(ys)[:, None] * np.diff(xs)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(counts >= pixels / 2, sums / counts, np.nan).astype(np.float32)


def even_edges(side: int, cells: int) -> Ints:
    """Borders (C+1,) of cells along a side in pixels."""
    return np.round(np.arange(cells + 1) * side / cells).astype(np.int64)


def _block_sums(values: Array, xs: Ints, ys: Ints) -> Array:
    return np.add.reduceat(np.add.reduceat(values, ys[:-1] - ys[0], axis=-2), xs[:-1] - xs[0], axis=-1)


def _by_tile(blocks: Array, cells: int) -> Array:
    """(…, C, tiles × C) becomes (…, tiles, C²)."""
    *rest, _, width = blocks.shape
    parts = blocks.reshape(*rest, cells, width // cells, cells)
    return np.moveaxis(parts, -2, -3).reshape(*rest, width // cells, cells**2)


def _shares(
    burnt: Ints, xs: Ints, ys: Ints, cells: int, classes: int, into: Ints
) -> Iterator[tuple[Ints, Ints, Floats32]]:
    """The part of each cell that each class covers, where it covers any."""
    if not burnt.any():
        return
    width = len(xs) - 1
    block = np.repeat(np.arange(cells), np.diff(ys))[:, None] * width + np.repeat(np.arange(width), np.diff(xs))
    counts = np.bincount((block * (classes + 1) + burnt).ravel(), minlength=cells * width * (classes + 1))
    counts = np.moveaxis(counts.reshape(cells, width, classes + 1), -1, 0)
    shares = counts / (np.diff(ys)[:, None] * np.diff(xs))
    by_tile = _by_tile(shares[1:], cells).reshape(classes, -1)
    klass, place = np.nonzero(by_tile)
    yield into[place], klass.astype(np.int64), by_tile[klass, place].astype(np.float32)

"""Activation and land use on the same small cells of every tile, from which all tests start.

A tile's own ground, one stride wide, is cut into C × C cells. A cell has the mean activation of its valid pixels and
the share of it that each class covers, counted by pixel centres.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from geopandas import GeoDataFrame
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.windows import Window

from ..images.imagery import Imagery
from ..rasters.grid import runs
from ..rasters.origin_tags import made_with
from ..rasters.raster import Raster
from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Step
from ..vectors.vectors import moved, numeric_field
from .landuse_raster import LandUse

Cells = NDArray[np.float32]

MOST_CELLS = 16
"""Cells along the side of a tile: finer than the maps of any network."""
ALL_CELLS = 1_200_000
"""Cells of all tiles together, so that a thousand draws take minutes."""
LEAST_CELLS = 6
CHUNK_PIXELS = 2**21
LARGEST_CELL = 2.0**16
"""Pixels along the side of a cell of a network's map: no tile is larger."""


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
    activation: Cells
    cell: Ints
    klass: Ints
    share: Cells

    @property
    def tiles(self) -> int:
        """T."""
        return self.activation.shape[1] // self.cells**2

    @property
    def tile(self) -> Ints:
        """(E,) the tile of each entry."""
        return np.asarray(self.cell // self.cells**2)


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
    if max(uneven, *(off for *_, off in fits)) > 0.02 * size.min() + 1 or twice:
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
    return int(min(MOST_CELLS, max(LEAST_CELLS, affordable), *np.floor(np.add(lattice.side, 0.01))))


class ActivationMaps:
    """The activation rasters as maps that are not negative: what speaks for the highest, and what for the lowest.

    A single raster is split: its positive part speaks for the highest, its negative part for the lowest.

    Args:
        path: of the raster.
        poor: of a second one on the same pixels, what speaks for the lowest.

    Attributes:
        width, height, transform, crs: of the rasters.
        pixel_area: m²; NaN if unknown.
        cell_size: side of a cell of the network's own map, in pixels, as the raster tells; 0 if it does not.

    Raises:
        MissingFileError, InputError: a raster cannot be read, or the two do not lie on the same pixels.
    """

    def __init__(self, path: str, poor: str | None = None) -> None:
        places = [_place(file) for file in (path, poor) if file]
        self.width, self.height, self.transform, crs, self.cell_size = places[0]
        if not crs:
            raise InputError(f"The raster {path} has no coordinate reference system: assign one first.")
        self.crs = CRS.from_wkt(crs)
        if len(places) > 1 and places[0][:4] != places[1][:4]:
            raise InputError(
                f"The activation rasters {path} and {poor} do not lie on the same pixels: make both from the same "
                "imagery with the same parameters."
            )
        self._open = contextlib.ExitStack()
        self._rasters = [self._open.enter_context(Imagery(file, [1], measured=True)) for file in (path, poor) if file]
        self.pixel_area = self._rasters[0].ground_resolution ** 2

    def __enter__(self) -> ActivationMaps:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def unit(self) -> float:
        """Side of a pixel in map units."""
        return float(np.sqrt(abs(self.transform.determinant)))

    def close(self) -> None:
        """Close the files."""
        self._open.close()

    def read(self, window: Window) -> Cells:
        """(2, h, w) for the highest and for the lowest, NaN where invalid; outside the raster all is invalid."""
        values = []
        for raster in self._rasters:
            pixels, valid = raster.read(window)
            values.append(np.where(valid, pixels[0].astype(np.float32), np.nan))
        rich, poor = values if len(values) > 1 else (values[0], -values[0])
        return np.stack([np.maximum(rich, 0), np.maximum(poor, 0)])


def _place(path: str) -> tuple[int, int, Affine, str, float]:
    """Width, height, transform and CRS (WKT, empty if none) of a raster, and the cell size that its tags tell."""
    with Raster(path) as file, made_with(file) as parameters:
        cell = parameters.number("cell", 0, LARGEST_CELL) if "cell" in parameters else 0.0
        return file.width, file.height, file.transform, file.crs_wkt, cell


def read_cells(maps: ActivationMaps, lattice: TileLattice, landuse: LandUse, classes: int, step: Step) -> TileCells:
    """Activation and land use of every cell, read in strips of tiles; land use lies on the pixels of the maps."""
    cells, places = cells_per_tile(lattice), lattice.places
    size = cells**2
    activation = np.full((2, len(lattice) * size), np.nan, np.float32)
    found: list[tuple[Ints, Ints, Cells]] = []
    longest = max(1, int(CHUNK_PIXELS / (lattice.side[0] * lattice.side[1])))
    for row in range(len(places)):
        for first, count in runs(np.flatnonzero(places[row] >= 0), longest):
            xs, ys = lattice.edges(0, first, count, cells), lattice.edges(1, row, 1, cells)
            window = Window(xs[0], ys[0], xs[-1] - xs[0], ys[-1] - ys[0])
            tiles = places[row, first : first + count]
            into = (tiles[:, None] * size + np.arange(size)).ravel()
            activation[:, into] = _by_tile(_cell_means(maps.read(window), xs, ys), cells).reshape(2, -1)
            found += _shares(landuse.burn(window), xs, ys, cells, classes, into)
        step.done(row + 1, len(places))
    cell, kinds, share = (np.concatenate(part) for part in zip(*found)) if found else _nothing()
    return TileCells(places, cells, activation, cell, kinds, share)


def _nothing() -> tuple[Ints, Ints, Cells]:
    return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32)


def _cell_means(values: Cells, xs: Ints, ys: Ints) -> Cells:
    """Means (M, rows, columns) over blocks of pixels (M, h, w), NaN where less than half of a block is valid."""
    known = np.isfinite(values)
    sums, counts = (_block_sums(part, xs, ys) for part in (np.where(known, values, 0), known.astype(np.float32)))
    pixels = np.diff(ys)[:, None] * np.diff(xs)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(counts >= pixels / 2, sums / counts, np.nan).astype(np.float32)


def _block_sums(values: NDArray[Any], xs: Ints, ys: Ints) -> NDArray[Any]:
    return np.add.reduceat(np.add.reduceat(values, ys[:-1] - ys[0], axis=-2), xs[:-1] - xs[0], axis=-1)


def _by_tile(blocks: NDArray[Any], cells: int) -> NDArray[Any]:
    """(…, C, tiles × C) becomes (…, tiles, C²)."""
    *rest, _, width = blocks.shape
    parts = blocks.reshape(*rest, cells, width // cells, cells)
    return np.moveaxis(parts, -2, -3).reshape(*rest, width // cells, cells**2)


def _shares(
    burnt: Ints, xs: Ints, ys: Ints, cells: int, classes: int, into: Ints
) -> Iterator[tuple[Ints, Ints, Cells]]:
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

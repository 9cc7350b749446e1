"""Rasters with one cell per tile: labels, colours, features."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..presentation.colours import rgb
from ..presentation.map_classes import MapClass
from ..runtime.arrays import Array, Floats32
from ..runtime.errors import OutputError
from .checked_raster import MEGABYTE, CheckedRaster
from .grid import TileGrid

CELLS_PER_BLOCK = 512
"""Cells of a feature raster that are written at once, where a row has fewer."""
OPAQUE, TRANSPARENT = 255, (0, 0, 0, 0)


class TileRaster(CheckedRaster):
    """A raster with one cell per tile of a grid; see ``CheckedRaster`` for the arguments."""

    def __init__(self, path: str, grid: TileGrid, count: int, **options: Any) -> None:
        super().__init__(path, (count, grid.rows, grid.columns), grid.cell_transform, grid.crs, **options)


def write_labels(
    path: str,
    grid: TileGrid,
    rows: Array,
    columns: Array,
    labels: Array,
    classes: Sequence[MapClass],
    tags: dict[str, str],
) -> None:
    """Write labels 1…K as a raster that carries its own colours (up to K = 255); 0 is nodata.

    The type is the smallest unsigned integer that holds K, so 300 clusters do not wrap around at 256.

    Args:
        path: a temporary path given by ``Outputs``.
        rows, columns, labels: (N,) places of the tiles and their labels, 1 to K.
        classes: ``number`` (1 to K) and ``colour`` (``#RRGGBB``) of each class.
        tags: metadata.

    Raises:
        OutputError: what was written cannot be read back.
    """
    kind = np.min_scalar_type(max(entry["number"] for entry in classes))
    cells = np.zeros((1, grid.rows, grid.columns), kind)
    cells[0, rows, columns] = labels
    colours = {entry["number"]: (*rgb(entry["colour"]), OPAQUE) for entry in classes}
    with TileRaster(path, grid, 1, dtype=kind.name, nodata=0, compress="deflate") as raster:
        raster.write(0, cells)
        raster.file.update_tags(**tags)
        raster.file.set_band_description(1, "cluster")
        if kind.itemsize == 1:  # rasterio writes no larger palette
            raster.file.write_colormap(1, {0: TRANSPARENT, **colours})


def write_colours(
    path: str, grid: TileGrid, rows: Array, columns: Array, colours: NDArray[np.uint8], tags: dict[str, str]
) -> None:
    """Write red, green and blue of each tile as a raster of three 8-bit bands; 0 is nodata.

    Args:
        path: a temporary path given by ``Outputs``.
        rows, columns: (N,) places of the tiles.
        colours: (N, 3) 1 to 255.
        tags: metadata.

    Raises:
        OutputError: what was written cannot be read back.
    """
    cells = np.zeros((colours.shape[1], grid.rows, grid.columns), np.uint8)
    cells[:, rows, columns] = colours.T
    options = {"dtype": "uint8", "nodata": 0, "compress": "deflate", "photometric": "RGB"}
    with TileRaster(path, grid, len(cells), **options) as raster:
        raster.write(0, cells)
        raster.file.update_tags(**tags)


class FeatureRaster(TileRaster):
    """A float32 raster with one band per feature, written row by row within a ``with`` block; NaN is nodata.

    Args:
        path: a temporary path given by ``Outputs``.
        dimension: number of features.
        tags: metadata.

    Raises:
        OutputError: there is no room for it, or what was written cannot be read back.
    """

    def __init__(self, path: str, grid: TileGrid, dimension: int, tags: dict[str, str]) -> None:
        needed, folder = np.dtype(np.float32).itemsize * len(grid) * dimension, Path(path).absolute().parent
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise OutputError(
                f"The features take {needed / MEGABYTE:,.1f} MB, but {folder} has only {free / MEGABYTE:,.1f} MB left: "
                "free some space or choose another folder."
            )
        # Some rows at a time: each access to hundreds of bands has its price.
        height = min(grid.rows, -(-CELLS_PER_BLOCK // grid.columns))
        options = {"nodata": float("nan"), "interleave": "pixel", "blockysize": height}
        super().__init__(path, grid, dimension, dtype="float32", **options)
        self.file.update_tags(**tags)
        self._block = np.full((dimension, height, grid.columns), np.nan, np.float32)
        self._first = 0

    def write_row(self, row: int, columns: Array, features: Floats32) -> None:
        """Write the features (N, D) of the tiles at ``columns`` of a row; rows come in order, each once at most.

        Cells that are never written are NaN.
        """
        height = self._block.shape[1]
        if row >= self._first + height:
            self.finish()
            self._first = row - row % height
        self._block[:, row - self._first, columns] = features.T

    def finish(self) -> None:
        """Write the rows that were collected since the last block."""
        self.write(self._first, self._block[:, : self.file.height - self._first])
        self._block.fill(np.nan)

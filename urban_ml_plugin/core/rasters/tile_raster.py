"""Rasters with one cell per tile: labels, colours, features. All are read back: GDAL is silent on a full disk."""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

from ..presentation.colours import rgb
from ..runtime.arrays import Array, Floats32
from ..runtime.errors import OutputError
from .grid import TileGrid

CELLS_PER_BLOCK = 512
"""Cells of a feature raster that are written at once, where a row has fewer."""


def write_labels(
    path: str,
    grid: TileGrid,
    rows: Array,
    columns: Array,
    labels: Array,
    classes: Sequence[dict[str, Any]],
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
    largest = max(entry["number"] for entry in classes)
    kind = np.min_scalar_type(largest)
    cells = np.zeros((grid.rows, grid.columns), kind)
    cells[rows, columns] = labels
    colours = {entry["number"]: (*rgb(entry["colour"]), 255) for entry in classes}
    try:
        with _open(path, grid, 1, kind.name, 0, compress="deflate") as file:
            file.write(cells, 1)
            file.update_tags(**tags)
            file.set_band_description(1, "cluster")
            if kind.itemsize == 1:  # rasterio writes no larger palette
                file.write_colormap(1, {0: (0, 0, 0, 0), **colours})
        with rasterio.open(path) as file:
            whole = np.array_equal(file.read(1), cells)
    except RasterioIOError as error:
        raise _incomplete(path) from error
    if not whole:
        raise _incomplete(path)


def write_colours(
    path: str,
    grid: TileGrid,
    rows: Array,
    columns: Array,
    colours: NDArray[np.uint8],
    tags: dict[str, str],
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
    cells = np.zeros((3, grid.rows, grid.columns), np.uint8)
    cells[:, rows, columns] = colours.T
    try:
        with _open(path, grid, 3, "uint8", 0, compress="deflate", photometric="RGB") as file:
            file.write(cells)
            file.update_tags(**tags)
        with rasterio.open(path) as file:
            whole = np.array_equal(file.read(), cells)
    except RasterioIOError as error:
        raise _incomplete(path) from error
    if not whole:
        raise _incomplete(path)


class FeatureRaster:
    """A float32 raster with one band per feature, written row by row within a ``with`` block; NaN is nodata.

    Args:
        path: a temporary path given by ``Outputs``.
        dimension: number of features.
        tags: metadata.

    Raises:
        OutputError: there is no room for it, or what was written cannot be read back.
    """

    def __init__(self, path: str, grid: TileGrid, dimension: int, tags: dict[str, str]) -> None:
        self._path, self._checksums = path, dict[int, int]()
        needed, folder = 4 * len(grid) * dimension, Path(path).absolute().parent
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise OutputError(
                f"The features take {needed / 1e6:,.1f} MB, but {folder} has only {free / 1e6:,.1f} MB left: "
                "free some space or choose another folder."
            )
        # Some rows at a time: each access to hundreds of bands has its price.
        height = min(grid.rows, -(-CELLS_PER_BLOCK // grid.columns))
        self._file = _open(path, grid, dimension, "float32", float("nan"), interleave="pixel", blockysize=height)
        self._file.update_tags(**tags)
        self._block = np.full((dimension, height, grid.columns), np.nan, np.float32)
        self._first = 0

    def write_row(self, row: int, columns: Array, features: Floats32) -> None:
        """Write the features (N, D) of the tiles at ``columns`` of a row; rows come in order, each once at most.

        Cells that are never written are NaN.
        """
        height = self._block.shape[1]
        if row >= self._first + height:
            self._flush()
            self._first = row - row % height
        self._block[:, row - self._first, columns] = features.T

    def _flush(self) -> None:
        window = self._window(self._first)
        cells = np.ascontiguousarray(self._block[:, : window.height])
        self._file.write(cells, window=window)
        self._checksums[self._first] = zlib.crc32(cells.data)
        self._block.fill(np.nan)

    def _window(self, first: int) -> Window:
        return Window(0, first, self._file.width, min(self._block.shape[1], self._file.height - first))

    def __enter__(self) -> FeatureRaster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._flush()
            self._file.close()
            if error is None:
                self._check()
        except RasterioIOError as failure:
            raise _incomplete(self._path) from failure
        if isinstance(error, RasterioIOError):
            raise _incomplete(self._path) from error

    def _check(self) -> None:
        with rasterio.open(self._path) as file:
            for first, checksum in self._checksums.items():
                if zlib.crc32(file.read(window=self._window(first)).data) != checksum:
                    raise _incomplete(self._path)


def _incomplete(path: str) -> OutputError:
    folder = Path(path).absolute().parent
    return OutputError(
        f"What was written to {folder} cannot be read back, most likely because the disk is full: "
        "free some space or choose another folder."
    )


def _open(path: str, grid: TileGrid, count: int, kind: str, nodata: float, **options: Any) -> Any:
    return rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=grid.columns,
        height=grid.rows,
        count=count,
        dtype=kind,
        nodata=nodata,
        crs=CRS.from_wkt(grid.crs) if grid.crs else None,
        transform=grid.cell_transform,
        BIGTIFF="IF_SAFER",
        **options,
    )

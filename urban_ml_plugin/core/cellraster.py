"""Rasters with one cell per tile: labels and features, written row by row."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS

from .tilegrid import TileGrid


def write_labels(
    path: str,
    grid: TileGrid,
    rows: NDArray[Any],
    columns: NDArray[Any],
    labels: NDArray[Any],
    classes: Sequence[dict[str, Any]],
    tags: dict[str, str],
) -> None:
    """Write labels 1…K as a raster that carries its own colours and names; 0 is nodata.

    The type is the smallest unsigned integer that holds K, so 300 clusters do not wrap around at 256.
    """
    largest = max(entry["number"] for entry in classes)
    kind = np.min_scalar_type(largest)
    cells = np.zeros((grid.rows, grid.columns), kind)
    cells[rows, columns] = labels
    with _open(path, grid, 1, kind.name, 0, compress="deflate") as file:
        file.write(cells, 1)
        file.update_tags(**tags)
        if largest < 65536:
            colours = {entry["number"]: (*_rgb(entry["colour"]), 255) for entry in classes}
            file.write_colormap(1, {0: (0, 0, 0, 0), **colours})
        file.set_band_description(1, "cluster")


def feature_raster(path: str, grid: TileGrid, dimension: int, tags: dict[str, str]) -> AbstractContextManager[Any]:
    """Open a raster of ``dimension`` float32 bands for ``write_feature_row``; NaN is nodata."""
    file = _open(path, grid, dimension, "float32", float("nan"), interleave="pixel", blockysize=1)
    file.update_tags(**tags)
    return file  # type: ignore[no-any-return]


def write_feature_row(file: Any, row: int, columns: NDArray[Any], features: NDArray[np.float32]) -> None:
    """Write the features (N, D) of the tiles at ``columns`` of one row."""
    cells = np.full((features.shape[1], 1, file.width), np.nan, np.float32)
    cells[:, 0, columns] = features.T
    file.write(cells, window=((row, row + 1), (0, file.width)))


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


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue

"""A regular grid of square tiles on a raster. A grid is itself a raster geometry: one cell per tile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from rasterio.windows import Window
from shapely.geometry import Polygon

from .errors import InputError, OutputError
from .events import SILENT, Events, Step
from .outputs import whole_outputs

TILES_PER_PART = 5000
"""Polygons made and written at a time: some 10 MB."""


@dataclass(frozen=True)
class TileGrid:
    """Tiles of ``tile_size`` pixels every ``stride`` pixels, from the first row and column of a raster.

    Every pixel lies in at least one tile; the last row and column of tiles may reach beyond the raster.

    Attributes:
        width, height: size of the raster in pixels.
        transform: affine transform of the raster, pixels to map units; may be rotated or south-up.
        crs: coordinate reference system of the raster as WKT, empty if it has none.
        tile_size, stride: in pixels, ``stride <= tile_size``.
    """

    width: int
    height: int
    transform: Affine
    crs: str
    tile_size: int
    stride: int

    def __post_init__(self) -> None:
        if self.tile_size < 8:
            raise InputError(f"A tile size of {self.tile_size} pixels is too small to read: choose 8 or more.")
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
        """The window of ``count`` neighbouring tiles of one row, in pixels; may reach beyond the raster."""
        return Window(
            column * self.stride, row * self.stride, (count - 1) * self.stride + self.tile_size, self.tile_size
        )

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
        left, top = column * self.stride, row * self.stride
        right, bottom = left + self.tile_size, top + self.tile_size
        return Polygon(
            [self.transform * corner for corner in ((left, top), (right, top), (right, bottom), (left, bottom))]
        )


def runs(columns: np.ndarray[Any, Any], longest: int) -> Iterator[tuple[int, int]]:
    """Split sorted ``columns`` into (first, count) runs of neighbours, none longer than ``longest``."""
    if len(columns) == 0:
        return
    for run in np.split(columns, np.flatnonzero(np.diff(columns) != 1) + 1):
        for start in range(0, len(run), longest):
            yield int(run[start]), min(longest, len(run) - start)


def tile_layer(
    grid: TileGrid, rows: np.ndarray[Any, Any], columns: np.ndarray[Any, Any], fields: Mapping[str, Any]
) -> Any:
    """Tiles as polygons: a GeoDataFrame with ``tile_id``, ``row``, ``col`` and ``fields``, in the raster's CRS.

    ``tile_id`` counts along the rows from 0; ``row`` and ``col`` are the indices of the tile's cell. Masked values of
    a masked integer array, and NaN, are NULL in the layer.
    """
    import geopandas

    return geopandas.GeoDataFrame(
        {
            "tile_id": rows.astype(np.int64) * grid.columns + columns,
            "row": rows.astype(np.int32),
            "col": columns.astype(np.int32),
            **{name: _nullable(values) for name, values in fields.items()},
        },
        geometry=[grid.polygon(int(row), int(column)) for row, column in zip(rows, columns)],
        crs=grid.crs or None,
    )


def write_tiles(
    path: str,
    grid: TileGrid,
    rows: np.ndarray[Any, Any],
    columns: np.ndarray[Any, Any],
    fields: Mapping[str, Any],
    step: Step | None = None,
) -> None:
    """Write tiles as the polygons of ``tile_layer`` to a new GeoPackage, in parts, so that memory does not grow.

    Args:
        rows, columns: (N,) indices of the tiles, one or more.
        fields: arrays of length N by name; integers with gaps as masked arrays.

    Raises:
        OutputError: the file cannot be written.
    """
    for start in range(0, len(rows), TILES_PER_PART):
        part = slice(start, start + TILES_PER_PART)
        layer = tile_layer(grid, rows[part], columns[part], {name: values[part] for name, values in fields.items()})
        try:
            layer.to_file(path, driver="GPKG", layer="tiles", mode="a" if start else "w")
        except (OSError, ValueError, RuntimeError) as error:
            raise OutputError(
                f"The tiles cannot be written to {Path(path).parent} ({error}): check the folder and its space."
            ) from error
        if step:
            step.done(min(start + TILES_PER_PART, len(rows)), len(rows))


def _nullable(values: Any) -> Any:
    """A masked integer array as the pandas array that keeps its gaps (geopandas 0.12 knows its 64-bit kind only)."""
    if not np.ma.isMaskedArray(values):
        return values
    from pandas.arrays import IntegerArray

    return IntegerArray(values.data.astype(np.int64), np.ma.getmaskarray(values).copy())


def tilegrid(
    *,
    input: str,
    tile_size: int,
    output: str,
    stride: int | None = None,
    mask: str | None = None,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Write the tiles of a raster that hold at least one valid pixel.

    Args:
        input: path of the raster.
        tile_size, stride: in pixels; the stride is the tile size unless given.
        output: GeoPackage with polygons ``tile_id, row, col, valid``; ``valid`` is the share of valid pixels, 0 to 1.
        mask: path of polygons; pixels outside them count as invalid.

    Returns:
        ``tiles``, ``rows`` and ``columns``.
    """
    from .imagery import Imagery
    from .tiles import valid_shares

    with Imagery(input, mask=mask, events=events) as imagery, whole_outputs(events) as outputs:
        grid = imagery.grid(tile_size, stride)
        destination = outputs.path(output)
        shares = valid_shares(imagery, grid, events.step(0, 0.8, "Measuring the valid share of tiles"))
        rows, columns = np.nonzero(shares)
        if not len(rows):
            raise imagery.no_valid_pixel()
        step = events.step(0.8, 1, "Writing tiles")
        write_tiles(destination, grid, rows, columns, {"valid": shares[rows, columns]}, step)
    return {"tiles": len(rows), "rows": grid.rows, "columns": grid.columns}

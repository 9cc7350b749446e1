"""Images as polygons or points, written in parts so that memory does not grow."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ..runtime.arrays import Array, Floats, Ints
from ..runtime.errors import LayerNotWrittenError
from ..runtime.events import Step
from ..vectors.undefined_crs import declare_no_crs
from .image_source import Places

TILES_PER_PART = 5000
"""Polygons made and written at a time: some 10 MB."""


def tile_layer(places: Places, rows: Array, columns: Array, fields: Mapping[str, Any]) -> Any:
    """Images as shapes: a GeoDataFrame with ``tile_id``, ``row``, ``col`` and ``fields``, in the CRS of their places.

    ``tile_id`` counts along the rows from 0; ``row`` and ``col`` are the indices of the image's cell. Masked values of
    a masked integer array, and NaN, are NULL in the layer.
    """
    import geopandas

    return geopandas.GeoDataFrame(
        {
            "tile_id": rows.astype(np.int64) * places.columns + columns,
            "row": rows.astype(np.int32),
            "col": columns.astype(np.int32),
            **{name: _nullable(values) for name, values in fields.items()},
        },
        geometry=list(places.shapes(rows, columns)),
        crs=places.crs or None,
    )


def write_tiles(
    path: str,
    places: Places,
    rows: Array,
    columns: Array,
    fields: Mapping[str, Any],
    step: Step | None = None,
    crs: str | None = None,
    append: bool = False,
) -> None:
    """Write images as the shapes of ``tile_layer`` to a GeoPackage, in parts, so that memory does not grow.

    Args:
        rows, columns: (N,) indices of the images, one or more.
        fields: arrays of length N by name; integers with gaps as masked arrays.
        crs: to bring them to; their own unless given.
        append: to the layer that is there; else the file is new.

    Raises:
        OutputError: the file cannot be written.
    """
    for start in range(0, len(rows), TILES_PER_PART):
        part = slice(start, start + TILES_PER_PART)
        layer = tile_layer(places, rows[part], columns[part], {name: values[part] for name, values in fields.items()})
        if crs and crs != places.crs:
            from ..vectors.vectors import moved

            layer = layer.set_geometry(moved(layer.geometry, crs, "tiles"))
        try:
            layer.to_file(path, driver="GPKG", layer="tiles", mode="a" if start or append else "w")
        except (OSError, ValueError, RuntimeError) as error:
            raise LayerNotWrittenError(
                f"The tiles cannot be written to {Path(path).parent} ({error}): check the folder and its space."
            ) from error
        if step:
            step.done(min(start + TILES_PER_PART, len(rows)), len(rows))
    if not (crs or places.crs):
        declare_no_crs(path)


def write_grid_tiles(
    path: str,
    grid: Places,
    shares: Floats,
    cells: tuple[Ints, Ints],
    fields: Mapping[str, Array | str],
    step: Step | None = None,
    crs: str | None = None,
    append: bool = False,
) -> None:
    """Write the tiles of a grid that hold a valid pixel: ``valid``, and what is known of those in use.

    Args:
        shares: (rows, columns) share of valid pixels of every tile of the grid.
        cells: rows and columns (N,) of the tiles in use.
        fields: arrays of length N by name, NULL in the other tiles; a text is the same in all.
        step, crs, append: as of ``write_tiles``.

    Raises:
        OutputError: the file cannot be written.
    """
    rows, columns = np.nonzero(shares)
    place = np.full(shares.shape, -1, np.int64)
    place[cells] = np.arange(len(cells[0]))
    index = place[rows, columns]
    values = {name: _with_gaps(field, index) for name, field in fields.items()}
    write_tiles(path, grid, rows, columns, {"valid": shares[rows, columns], **values}, step, crs, append)


def _with_gaps(field: Array | str, index: Ints) -> Any:
    """The values of a field at places ``index``, NULL in a layer where that is -1."""
    if isinstance(field, str):
        return np.full(len(index), field, object)
    values, gaps = field[index], index < 0
    if values.dtype.kind in "iub":
        return np.ma.array(values, mask=gaps)
    values = values.astype(values.dtype if values.dtype.kind in "OM" else np.float64)
    values[gaps] = None  # NaN among decimal numbers, NaT among times
    return values


def _nullable(values: Any) -> Any:
    """A masked integer array as the pandas array that keeps its gaps (geopandas 0.12 knows its 64-bit kind only)."""
    if not np.ma.isMaskedArray(values):
        return values
    from pandas.arrays import IntegerArray

    return IntegerArray(values.data.astype(np.int64), np.ma.getmaskarray(values).copy())

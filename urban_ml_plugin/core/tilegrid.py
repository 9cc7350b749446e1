"""The tiles of a raster that hold a valid pixel, as polygons."""

from __future__ import annotations

from typing import Any

import numpy as np

from .images.imagery import Imagery
from .images.tile_layer import write_tiles
from .images.tiles import valid_shares
from .publishing.outputs import whole_outputs
from .runtime.events import SILENT, Events


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
    with Imagery(input, mask=mask, events=events) as imagery, whole_outputs(events, input=input, mask=mask) as outputs:
        grid = imagery.grid(tile_size, stride)
        destination = outputs.path(output)
        shares = valid_shares(imagery, grid, events.step(0, 0.8, "Measuring the valid share of tiles"))
        rows, columns = np.nonzero(shares)
        if not len(rows):
            raise imagery.no_valid_pixel()
        step = events.step(0.8, 1, "Writing tiles")
        write_tiles(destination, grid, rows, columns, {"valid": shares[rows, columns]}, step)
    return {"tiles": len(rows), "rows": grid.rows, "columns": grid.columns}

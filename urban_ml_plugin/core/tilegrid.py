"""The tiles of a raster that hold a valid pixel, as polygons."""

from __future__ import annotations

from typing import Any

import numpy as np

from .images.imagery import open_raster
from .images.raster_tiles import valid_shares
from .images.tile_layer import write_tiles
from .images.tile_side import chosen_side, tell_side, tile_side
from .options.imagery_options import GridOptions, ImageryOptions
from .publishing.outputs import whole_outputs
from .runtime.events import SILENT, Events


def tilegrid(
    *,
    imagery: ImageryOptions,
    output: str,
    grid: GridOptions = GridOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Write the tiles of a raster that hold at least one valid pixel.

    Args:
        imagery: one raster.
        output: GeoPackage with polygons ``tile_id, row, col, valid``; ``valid`` is the share of valid pixels, 0 to 1.

    Returns:
        ``tiles``, ``rows`` and ``columns``.
    """
    with open_raster(imagery, events) as raster, whole_outputs(events, **imagery.files) as outputs:
        tile_grid = raster.grid(tile_side(grid, [raster]), grid.stride)
        tell_side(chosen_side(tile_grid.tile_size, raster.ground_resolution, grid), events)
        destination = outputs.path(output)
        shares = valid_shares(raster, tile_grid, events.step(0, 0.8, "Measuring the valid share of tiles"))
        rows, columns = np.nonzero(shares)
        if not len(rows):
            raise raster.no_valid_pixel()
        step = events.step(0.8, 1, "Writing tiles")
        write_tiles(destination, tile_grid, rows, columns, {"valid": shares[rows, columns]}, step)
    return {"tiles": len(rows), "rows": tile_grid.rows, "columns": tile_grid.columns}

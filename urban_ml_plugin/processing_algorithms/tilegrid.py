"""Tiles of a raster as polygons."""

from __future__ import annotations

from typing import Any

from ..core.options.imagery_options import GridOptions, ImageryOptions
from ..frontend.base import Result, UrbanMLAlgorithm, temporary_layer


class TileGrid(UrbanMLAlgorithm):
    """``urbanml:tilegrid``."""

    NAME = "tilegrid"
    TITLE = "Tile grid of a raster"
    GROUP = "Data"
    TAGS = ("tiles", "grid", "chips")
    RESULTS = (Result("TILE_COUNT", "Number of tiles", "tiles"),)

    def declare(self) -> None:
        self.add_raster()
        self.add_options(GridOptions, "tile_metres", "tile_size", "stride")
        self.add_mask()
        self.add_sink("OUTPUT", "Tiles")

    def compute(self) -> dict[str, Any]:
        tiles = temporary_layer("tiles")
        result = self.run_task(**self.options(imagery=ImageryOptions, grid=GridOptions), output=tiles)
        self.fill_layer("OUTPUT", tiles)
        return result

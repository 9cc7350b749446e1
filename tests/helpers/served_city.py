"""A city of planted types that lies on whole tiles of a web map, for the services that are cut from it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

from tests.helpers.map_services import TILE, WORLD
from tests.helpers.planted_types import planted_city

ZOOM = 17
PIXEL = 2 * WORLD / TILE / 2**ZOOM
COLUMN, ROW = 2**16 + 40, 2**16 - 30
"""The tile in whose corner the picture begins: near the equator, where a metre of EPSG:3857 is one on the ground."""
SIDE = 1180
"""Pixels: two blocks along each side, and a part of a tile."""


@cache
def city() -> NDArray[np.uint8]:
    """A picture (3, SIDE, SIDE) of planted types, nowhere 0."""
    return planted_city(0, tiles=10, tile=128)[0][:3, :SIDE, :SIDE]


def write_served_city(path: Path) -> Path:
    """The city as a GeoTIFF."""
    left, top = -WORLD + COLUMN * TILE * PIXEL, WORLD - ROW * TILE * PIXEL
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "nodata": 0, "crs": "EPSG:3857"}
    with rasterio.open(
        path, "w", width=SIDE, height=SIDE, transform=from_origin(left, top, PIXEL, PIXEL), **profile
    ) as file:
        file.write(city())
    return path

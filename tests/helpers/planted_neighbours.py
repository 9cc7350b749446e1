"""A city of districts in which few single tiles have a label, and one in which neighbours do not share it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import geopandas
import numpy as np
from rasterio.transform import from_origin
from scipy.ndimage import gaussian_filter
from shapely.geometry import box

from tests.helpers.planted_types import write_city
from tests.helpers.rasters import square

PIXEL, LEFT, TOP = 2.0, 400_000, 5_000_000
KINDS = ("court", "row", "yard")
DISTRICT = 4
"""Tiles along the side of a district, whose tiles are of one kind."""


class LabelledTiles(NamedTuple):
    """Paths of a raster (3 bands, 2 m, UTM 33N) and of as many squares as have a label.

    Labels are ``kind``, ``value`` (0, 10 and 20), and ``turned``, which is -``value`` in the eastern half."""

    raster: Path
    labels: Path


def district_city(
    folder: Path, labels: int = 40, shared: bool = True, seed: int = 0, tiles: int = 32, tile: int = 32
) -> LabelledTiles:
    """Each district is of one kind, told by the grain of its texture; light and contrast are a tile's own.

    Args:
        labels: so many tiles have one.
        shared: whether a label is the kind of the tile; else it is drawn for each tile by itself, so that neighbours
            look alike and have nothing in common.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    count = tiles // DISTRICT
    kind = np.kron(rng.integers(len(KINDS), size=(count, count)), np.ones((DISTRICT, DISTRICT), int))
    size = tiles * tile
    grains = [
        gaussian_filter(rng.standard_normal((size, size)), scale) for scale in ((1.2, 1.2), (0.7, 2.4), (2.4, 0.7))
    ]
    grain = np.choose(np.kron(kind, np.ones((tile, tile), int)), [one / one.std() for one in grains])
    light, contrast = (
        np.kron(rng.uniform(*ends, (tiles, tiles)), np.ones((tile, tile))) for ends in ((90, 160), (8, 40))
    )
    tint = np.kron(rng.normal(0, 15, (3, tiles, tiles)), np.ones((1, tile, tile)))
    noise = rng.normal(0, 10, (3, size, size))
    picture = np.clip(light + contrast * grain + tint + noise, 1, 255).astype(np.uint8)
    transform = from_origin(LEFT, TOP, PIXEL, PIXEL)
    raster = write_city(folder / "districts.tif", picture, transform=transform)
    chosen = rng.choice(tiles * tiles, labels, replace=False)
    row, column = np.divmod(chosen, tiles)
    number = kind[row, column] if shared else rng.integers(len(KINDS), size=labels)
    west = np.where(column < tiles // 2, 1, -1)
    side = tile * PIXEL
    squares = [square((LEFT, TOP), x, y, side) for y, x in zip(row, column)]
    fields = {"kind": [KINDS[one] for one in number], "value": 10.0 * number, "turned": 10.0 * number * west}
    geopandas.GeoDataFrame(fields, geometry=squares, crs="EPSG:32633").to_file(folder / "labels.gpkg", driver="GPKG")
    return LabelledTiles(raster, folder / "labels.gpkg")


def halves(folder: Path, tiles: int = 32, tile: int = 32) -> Path:
    """The western and the eastern half of the city, with their name in ``half``."""
    side, middle = tiles * tile * PIXEL, tiles // 2 * tile * PIXEL
    shapes = [box(LEFT, TOP - side, LEFT + middle, TOP), box(LEFT + middle, TOP - side, LEFT + side, TOP)]
    layer = geopandas.GeoDataFrame({"half": ["west", "east"]}, geometry=shapes, crs="EPSG:32633")
    layer.to_file(folder / "halves.gpkg", driver="GPKG")
    return folder / "halves.gpkg"

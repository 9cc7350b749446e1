"""A planted city with an activation drawn on it, as the files that ``activationbylanduse`` takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import rasterio
from rasterio.features import rasterize
from scipy.ndimage import gaussian_filter, zoom
from shapely.geometry import box

from tests.helpers.activation_worlds import smooth
from tests.helpers.planted_status import cause_city


class Files(NamedTuple):
    """Paths: activation for the highest (on industry), for the lowest (on wood), their difference, and the layers."""

    rich: str
    poor: str
    signed: str
    landuse: str
    predictions: str
    imagery: str


def activation_files(folder: Path, tiles: int = 12, tile: int = 32) -> Files:
    """A small city; the predicted value of a tile is its share of industry, with noise."""
    city = cause_city(folder, 0, tiles, tile)
    land, rng = geopandas.read_file(city.landuse), np.random.default_rng(0)
    with rasterio.open(city.raster) as file:
        profile = {**file.profile, "count": 1, "dtype": "float32", "nodata": float("nan")}
    size, transform = profile["width"], profile["transform"]

    def ground(kind: str) -> np.ndarray[Any, Any]:
        shapes = land.geometry[land["class"] == kind]
        return rasterize(shapes, (size, size), transform=transform, dtype="uint8").astype(float)

    def activation(kind: str, strength: float) -> np.ndarray[Any, Any]:
        noise = zoom(np.exp(smooth(rng, size // 4, 4)), 4, order=1)
        return strength * gaussian_filter(ground(kind), 2) + 0.2 * noise

    rich, poor = activation("industry", 1.0), activation("wood", 0.6)
    paths = {name: str(folder / f"{name}.tif") for name in ("rich", "poor", "signed")}
    for name, values in (("rich", rich), ("poor", poor), ("signed", rich - poor)):
        with rasterio.open(paths[name], "w", **profile) as file:
            file.write(values.astype("float32"), 1)
    share = ground("industry").reshape(tiles, tile, tiles, tile).mean(axis=(1, 3))
    row, column = (part.ravel() for part in np.mgrid[:tiles, :tiles])
    squares = [
        box(*transform * (c * tile, (r + 1) * tile), *transform * ((c + 1) * tile, r * tile))
        for r, c in zip(row, column)
    ]
    fields = {"tile_id": row * tiles + column, "row": row, "col": column}
    fields["predicted"] = 100 * share.ravel() + rng.normal(0, 2, len(row))
    geopandas.GeoDataFrame(fields, geometry=squares, crs=profile["crs"]).to_file(folder / "tiles.gpkg", driver="GPKG")
    return Files(**paths, landuse=str(city.landuse), predictions=str(folder / "tiles.gpkg"), imagery=str(city.raster))

"""A tiny city by rule, the same on every machine: rasters at two dates, zones, land use, buildings, photographs."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import from_origin
from shapely.affinity import rotate
from shapely.geometry import LineString, Point, box

CITY = Path(__file__).parents[1] / "stored_models" / "city.tif"
TILE = 32
SIDE = 12
"""Tiles along the side of the city."""
LEFT, TOP, METRES = 400_000.0, 5_000_000.0, 0.5
CRS = "EPSG:32633"


def write_tiny_city(folder: Path) -> None:
    """Write ``city.tif``, ``later.tif``, layers and photographs."""
    write_rasters(folder)
    write_layers(folder)
    write_photographs(folder)


def square(column: float, row: float, wide: float, high: float) -> Any:
    """A rectangle in tiles from the upper left corner of the city."""
    side = TILE * METRES
    return box(LEFT + side * column, TOP - side * (row + high), LEFT + side * (column + wide), TOP - side * row)


def write_rasters(folder: Path) -> None:
    """The stored city at twice its size, so that its tiles hold enough pixels, and what became of it later."""
    with rasterio.open(CITY) as file:
        pixels = np.kron(file.read(), np.ones((1, 2, 2), np.uint8))
    later = pixels.copy()
    later[:, : 4 * TILE, : 4 * TILE] = pixels[:, -4 * TILE :, -4 * TILE :]
    later = (later.astype(np.uint16) * 15 // 16 + 10).clip(1, 255).astype(np.uint8)
    profile = {"driver": "GTiff", "dtype": "uint8", "nodata": 0, "count": 3, "crs": CRS}
    size = {"width": pixels.shape[2], "height": pixels.shape[1]}
    for name, values in (("city", pixels), ("later", later)):
        place = from_origin(LEFT, TOP, METRES, METRES)
        with rasterio.open(folder / f"{name}.tif", "w", **profile, **size, transform=place) as file:
            file.write(values)


def write_layers(folder: Path) -> None:
    """Zones whose score is how green they are, land use, buildings, roads, a mask: all by rule, none by chance."""
    with rasterio.open(folder / "city.tif") as file:
        pixels = file.read().astype(float)
    cell = 2 * TILE
    greenness = (2 * pixels[1] - pixels[0] - pixels[2]).reshape(SIDE // 2, cell, SIDE // 2, cell).mean(axis=(1, 3))
    rank = greenness.ravel().argsort(kind="stable").argsort()
    places = [(column, row) for row in range(0, SIDE, 2) for column in range(0, SIDE, 2)]
    thirds = np.array(["low", "middle", "high"])[rank * 3 // len(rank)]
    zones = {"score": 2.5 * rank, "people": 100 + 7 * rank, "third": thirds}
    landuse = {"use": np.array(["houses", "park", "works"])[[(column // 2 + row // 2) % 3 for column, row in places]]}
    numbers = range(60)
    buildings = [
        rotate(square(0.2 + (k * 7 % 23) / 2, 0.3 + (k * 5 % 19) / 1.7, 0.3 + k % 5 / 20, 0.2 + k % 3 / 10), 11 * k)
        for k in numbers
    ]
    side = TILE * METRES
    roads = [
        LineString([(LEFT, TOP - k * side), (LEFT + SIDE * side, TOP - (k + 0.5) * side)]) for k in (1.2, 6.4, 9.1)
    ]
    roads += [LineString([(LEFT + k * side, TOP), (LEFT + k * side, TOP - SIDE * side)]) for k in (3.3, 8.7)]

    def write(name: str, shapes: list[Any], fields: dict[str, Any]) -> None:
        geopandas.GeoDataFrame(fields, geometry=shapes, crs=CRS).to_file(folder / f"{name}.gpkg", driver="GPKG")

    write("zones", [square(column, row, 2, 2) for column, row in places], zones)
    write("landuse", [square(column + 0.5, row + 0.25, 2, 2) for column, row in places], landuse)
    write("buildings", buildings, {"storeys": [1 + k % 4 for k in numbers]})
    write("roads", roads, {"highway": ["primary", "residential", "service", "primary", "residential"]})
    write("mask", [square(1.3, 0, 10, 11.6)], {"kept": [1]})


def write_photographs(folder: Path) -> None:
    """Every tile of the city as a photograph, and the point where it was taken."""
    points, names = [], []
    with rasterio.open(folder / "city.tif") as file:
        pixels, place = file.read(), file.transform
    for number, (row, column) in enumerate(np.ndindex(SIDE, SIDE)):
        part = pixels[:, row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE]
        names.append(f"{number}.png")
        profile = {"driver": "PNG", "width": TILE, "height": TILE, "count": 3, "dtype": "uint8"}
        with warnings.catch_warnings():  # a photograph lies nowhere
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(folder / names[-1], "w", **profile) as file:
                file.write(part)
        points.append(Point(*(place * (TILE * (column + 0.5), TILE * (row + 0.5)))))
    geopandas.GeoDataFrame({"path": names}, geometry=points, crs=CRS).to_file(folder / "photos.gpkg", driver="GPKG")

"""Two cities with a planted score: one that its industry makes, and one that no imagery can tell.

Industry and housing have roofs of the same colours that cover the same share of the ground; only their size differs, so
colour alone does not tell them apart. Housing stands beside industry: it is more frequent where the score is high, and
has nothing to do with it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter, zoom
from shapely.geometry import Point, box

from tests.helpers.planted_types import write_city

LAND_USE = ("industry", "housing", "wood", "fields")
ZONE = 2
"""Tiles along the side of a zone."""
CELLS = 2
"""Cells of land use along the side of a tile."""


class StatusCity(NamedTuple):
    """Paths of a raster (3 bands, 0.5 m, UTM 33N), of its zones and of its land use.

    Zones carry ``score``, ``band`` (fifth of the score as a text) and the share of each land use; land-use polygons,
    one per cell, carry ``class``.
    """

    raster: Path
    zones: Path
    landuse: Path


def cause_city(folder: Path, seed: int = 0, tiles: int = 16, tile: int = 64) -> StatusCity:
    """The score of a zone is its share of industry, times 100; nothing else matters."""
    rng = np.random.default_rng(seed)
    return _written(folder / f"cause{seed}", rng, tiles, tile, "industry")


def noise_city(folder: Path, seed: int = 0, tiles: int = 24, tile: int = 64) -> StatusCity:
    """The score is a smooth field drawn apart from the imagery, whose light changes smoothly, too.

    Neighbouring zones have like scores and like light. That is all there is to learn, and it holds nowhere else.
    """
    rng = np.random.default_rng(seed + 1000)
    return _written(folder / f"noise{seed}", rng, tiles, tile, "noise")


def parcel_city(
    folder: Path, seed: int = 0, tiles: int = 16, tile: int = 64, straddles: bool = False, noise: bool = False
) -> StatusCity:
    """Parcels as large as a tile, each of one land use: on tile borders, or half a tile beside them.

    Args:
        straddles: the raster begins half a tile inside, so that every tile has a quarter of each of four parcels.
        noise: the score is that of ``noise_city``, and not the share of industry.
    """
    rng = np.random.default_rng(seed + 2000)
    name = f"parcels{seed}{'straddled' if straddles else ''}{'noise' if noise else ''}"
    return _written(
        folder / name, rng, tiles, tile, "noise" if noise else "industry", cells=1, begin=tile // 2 if straddles else 0
    )


def photographs(city: StatusCity, folder: Path, side: int = 64) -> Path:
    """A layer of points whose field ``path`` names pictures beside it, each a square of the raster."""
    points, names = [], []
    with rasterio.open(city.raster) as file:
        for number, (row, column) in enumerate(np.ndindex(file.height // side, file.width // side)):
            window = Window(side * column, side * row, side, side)
            profile = {"driver": "PNG", "width": side, "height": side, "count": 3, "dtype": "uint8"}
            with rasterio.open(folder / f"{number}.png", "w", **profile) as photo:
                photo.write(file.read(window=window))
            points.append(Point(*(file.transform * (side * (column + 0.5), side * (row + 0.5)))))
            names.append(f"{number}.png")
        layer = geopandas.GeoDataFrame({"path": names}, geometry=points, crs=file.crs)
    layer.to_file(folder / "photos.gpkg", driver="GPKG")
    return folder / "photos.gpkg"


def _written(
    folder: Path, rng: np.random.Generator, tiles: int, tile: int, score: str, cells: int = CELLS, begin: int = 0
) -> StatusCity:
    """Write a city; its raster begins ``begin`` pixels inside it on every side."""
    folder.mkdir(parents=True, exist_ok=True)
    zones, cell = tiles // ZONE, tile // cells
    plan = _plan(rng, zones, cells)  # (cells, cells)
    picture = np.choose(np.kron(plan, np.ones((cell, cell), int))[None], _textures(rng, tiles * tile, tile))
    light = np.ones((3, zones, zones))
    values = None
    if score == "noise":
        light = np.stack([1 + 0.25 * _smooth(rng, zones, 1.2) for _ in range(3)])
        values = 50 + 15 * _smooth(rng, zones, 1.2)
    shade = np.stack([zoom(band, ZONE * tile, order=1, mode="nearest", grid_mode=True) for band in light])
    noise = rng.standard_normal(picture.shape, np.float32)
    picture = np.clip(picture * shade + 4 * noise, 1, 255).astype(np.uint8)
    size = tiles * tile
    picture = picture[:, begin : size - begin, begin : size - begin]
    corner = from_origin(400_000 + 0.5 * begin, 5_000_000 - 0.5 * begin, 0.5, 0.5)
    path = write_city(folder / "city.tif", picture, transform=corner)
    zone_path, land_path = folder / "zones.gpkg", folder / "landuse.gpkg"
    _zone_layer(plan, zones, tile, values, cells).to_file(zone_path, driver="GPKG")
    _land_layer(plan, cell).to_file(land_path, driver="GPKG")
    return StatusCity(path, zone_path, land_path)


def _plan(rng: np.random.Generator, zones: int, cells: int = CELLS) -> NDArray[np.int64]:
    """Land use of each cell, 0…3; every tile of several cells has nearly its zone's share of industry."""
    share = np.clip(0.3 + 0.28 * _smooth(rng, zones, 0.8), 0, 0.85)
    housing = np.clip(0.6 * share + 0.12 * rng.standard_normal((zones, zones)) + 0.1, 0, 1 - share)
    side = ZONE * cells
    plan = np.empty((zones * side, zones * side), np.int64)
    for row in range(zones):
        for column in range(zones):
            kinds = rng.integers(2, 4, side * side)
            industrial = round(share[row, column] * side * side)
            kinds[:industrial] = 0
            kinds[industrial : industrial + round(housing[row, column] * side * side)] = 1
            # Dealt out to the tiles in turn, then shuffled inside each.
            dealt = (kinds if cells > 1 else rng.permutation(kinds)).reshape(cells * cells, ZONE * ZONE)
            square = np.empty((side, side), np.int64)
            for number in range(ZONE * ZONE):
                top, left = cells * (number // ZONE), cells * (number % ZONE)
                square[top : top + cells, left : left + cells] = rng.permutation(dealt[:, number]).reshape(cells, cells)
            plan[row * side : (row + 1) * side, column * side : (column + 1) * side] = square
    return plan


def _smooth(rng: np.random.Generator, size: int, scale: float) -> NDArray[Any]:
    """A smooth field of mean 0 and spread 1."""
    field = gaussian_filter(rng.standard_normal((size, size)), scale, mode="reflect")
    return (field - field.mean()) / field.std()


def _textures(rng: np.random.Generator, size: int, tile: int) -> list[NDArray[Any]]:
    fine = gaussian_filter(rng.standard_normal((size, size)), 1.0) * 2

    def coloured(red: float, green: float, blue: float, texture: NDArray[Any]) -> NDArray[Any]:
        return np.array([red, green, blue])[:, None, None] + texture

    def roofs(period: int) -> NDArray[Any]:
        y, x = np.mgrid[:size, :size]
        covered = (y % period < 0.6 * period) & (x % period < 0.6 * period)
        count = size // period + 1
        shade = np.kron(rng.normal(0, 12, (count, count)), np.ones((period, period)))[:size, :size]
        return np.where(covered, coloured(175, 150, 140, shade), coloured(95, 100, 92, 4 * fine))

    return [
        roofs(tile // 2),
        roofs(tile // 8),
        coloured(50, 85, 50, 25 * fine),
        coloured(150, 140, 95, 12 * np.sin(np.mgrid[:size, :size][1] / 2)),
    ]


def _zone_layer(
    plan: NDArray[Any], zones: int, tile: int, values: NDArray[Any] | None, cells: int
) -> geopandas.GeoDataFrame:
    side = ZONE * cells
    squares = plan.reshape(zones, side, zones, side)
    shares = {name: (squares == kind).mean(axis=(1, 3)).ravel() for kind, name in enumerate(LAND_USE)}
    score = 100 * shares["industry"] if values is None else values.ravel()
    fifth = np.searchsorted(np.quantile(score, [0.2, 0.4, 0.6, 0.8]), score, side="right")
    fields = {"zone": np.arange(zones**2), "score": score, "band": [f"fifth {k + 1}" for k in fifth], **shares}
    return geopandas.GeoDataFrame(fields, geometry=_squares(zones, ZONE * tile), crs="EPSG:32633")


def _land_layer(plan: NDArray[Any], cell: int) -> geopandas.GeoDataFrame:
    classes = [LAND_USE[kind] for kind in plan.ravel()]
    return geopandas.GeoDataFrame({"class": classes}, geometry=_squares(len(plan), cell), crs="EPSG:32633")


def _squares(count: int, pixels: int) -> list[Any]:
    side = 0.5 * pixels
    return [
        box(400_000 + x * side, 5_000_000 - (y + 1) * side, 400_000 + (x + 1) * side, 5_000_000 - y * side)
        for y in range(count)
        for x in range(count)
    ]

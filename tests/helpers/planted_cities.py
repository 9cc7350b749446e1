"""Cities that differ in one planted object and in nothing else, and traps that make them differ in everything at once.

Photographs: façades under a sky, with a road and trees; one city has signs on its walls, the other hardly any. Rasters:
suburbs drawn by one law, in which each city has roofs of a material of its own. Every pixel's class is known.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pandas as pd
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning
from rasterio.features import shapes
from rasterio.transform import from_origin
from scipy.ndimage import gaussian_filter, zoom
from shapely.geometry import Point, shape

from tests.helpers.planted_types import write_city

Picture = NDArray[Any]
"""(3, h, w)."""
SIDE = 64
"""Pixels of a façade."""
CITIES = ("aster", "birch")
FACADE_CLASSES = ("sky", "wall", "window", "road", "tree", "sign")
"""Numbered from 1 in the label pictures; 0 is what has no name there: vehicles."""
SKY, WALL, WINDOW, ROAD, TREE, SIGN = range(1, 7)
FLOORS, BAYS = 3, 4
SIGN_HEIGHT, SIGN_WIDTH = 5, 9
SIGN_PIXELS = SIGN_HEIGHT * SIGN_WIDTH
SIGN_COLOURS = ((225, 40, 130), (250, 240, 90))
WALLS = ((176, 140, 118), (196, 184, 160), (150, 96, 80), (168, 168, 164), (204, 178, 120))
CORNERS = {"aster": (9.18, 48.77), "birch": (15.43, 47.06)}
"""Longitude and latitude at which the first street of each city begins."""
IN_SEQUENCE = 6
"""Photographs that are taken one after the other along a street."""
STREET, STEP = 0.004, 0.0001
"""Degrees of latitude between streets, some 450 m, and of longitude between photographs, some 7 m."""

ROOF_CITIES = ("tiled", "slated", "sheeted")
COVERS = ("roof", "road", "green", "tree", "open")
"""Numbered from 1 in the rasters of land cover."""
ROOF, STREETS, GREEN, TREES, OPEN = range(1, 6)
PIXEL = 0.5
"""Metres."""
APART = 20_000
"""Metres from one city's corner to the next one's."""


class FacadeCities(NamedTuple):
    """Two cities of photographs.

    Attributes:
        layer: GPKG of points in EPSG:4326, in order along the streets, with fields ``photo`` (relative path of a PNG),
            ``city``, ``sequence``, ``timestamp``, and ``signs``, how many were planted.
        labels: folder with a PNG of class numbers for every photograph, of the same name.
    """

    layer: Path
    labels: Path

    @property
    def classes(self) -> Path:
        """CSV of ``number, name``."""
        return self.layer.parent / "classes.csv"

    def photographs(self, city: str) -> list[Path]:
        """The files of one city."""
        return sorted((self.layer.parent / "photos").glob(f"{city}_*.png"))


class RoofCities(NamedTuple):
    """Cities as rasters of 0.5 m in UTM, a file each in every list.

    Attributes:
        rasters: red, green, blue.
        polygons: GPKG of land cover with the field ``class``, without gaps.
        covers: the same as class numbers, 1 for the first of ``COVERS``.
    """

    rasters: list[Path]
    polygons: list[Path]
    covers: list[Path]


def facade_cities(
    folder: Path, per_city: int = 60, seed: int = 0, signs: Sequence[float] = (3.0, 0.05)
) -> FacadeCities:
    """Photographs of two cities whose walls, windows, skies, roads, trees and vehicles follow one law.

    Args:
        signs: mean of the Poisson number of signs on a façade, by city.
    """
    made = FacadeCities(folder / "facades.gpkg", folder / "labels")
    for part in (folder / "photos", made.labels):
        part.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng([seed, 14])
    rows = []
    for number, (city, mean) in enumerate(zip(CITIES, signs)):
        for place in range(per_city):
            count = min(int(rng.poisson(mean)), FLOORS * BAYS)
            picture, labels = facade(rng, count)
            name = f"{city}_{place:04}.png"
            _write_png(folder / "photos" / name, picture)
            _write_png(made.labels / name, labels[None])
            rows.append({"photo": f"photos/{name}", "city": city, "signs": count, **_taken(number, place)})
    layer = geopandas.GeoDataFrame(pd.DataFrame(rows), geometry="geometry", crs="EPSG:4326")
    layer.to_file(made.layer, driver="GPKG")
    pd.DataFrame({"number": range(1, len(FACADE_CLASSES) + 1), "name": FACADE_CLASSES}).to_csv(
        made.classes, index=False
    )
    return made


def facade(rng: np.random.Generator, signs: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A façade (3, 64, 64) with so many signs, none of which is hidden, and the class of every pixel (64, 64)."""
    rows = np.repeat(np.arange(SIDE)[:, None], SIDE, axis=1)
    top, left = int(rng.integers(8, 14)), int(rng.integers(0, 6))
    labels = np.where(rows < top, SKY, WALL).astype(np.uint8)
    cloud = 18 * gaussian_filter(rng.standard_normal((SIDE, SIDE)), 5) * 5
    sky = np.array([150, 180, 215])[:, None, None] + 2.0 * rows - 10 + cloud
    wall = np.array(WALLS[rng.integers(len(WALLS))])[:, None, None] + rng.normal(0, 5, (SIDE, SIDE))
    picture = np.where(labels == SKY, sky, wall)

    def put(name: int, where: Any, colour: Any) -> None:
        labels[where] = name
        picture[(slice(None), *where)] = np.asarray(colour, float)[:, None, None]

    for floor, bay in np.ndindex(FLOORS, BAYS):
        y, x = top + 2 + 13 * floor, left + 2 + 15 * bay
        put(WINDOW, np.s_[y : y + 7, x : x + 7], [215, 212, 205])
        put(WINDOW, np.s_[y + 1 : y + 6, x + 1 : x + 6], rng.uniform(0.5, 1.6) * np.array([55, 65, 80]))
    put(ROAD, np.s_[54:, :], [105, 105, 108])
    put(ROAD, np.s_[54:55, :], [170, 170, 165])
    for start in rng.integers(0, 50, rng.poisson(0.7)):
        put(0, np.s_[56:61, start : start + 13], rng.uniform(30, 210, 3))
    _plant(rng, labels, picture)
    for slot in rng.choice(FLOORS * BAYS, signs, replace=False):
        y, x = top + 9 + 13 * (slot // BAYS), left + 1 + 15 * (slot % BAYS)
        put(SIGN, np.s_[y : y + SIGN_HEIGHT, x : x + SIGN_WIDTH], SIGN_COLOURS[0])
        put(SIGN, np.s_[y + 1 : y + 4, x + 2 : x + SIGN_WIDTH - 1 : 2], SIGN_COLOURS[1])
    light = rng.uniform(0.85, 1.1) * (1 + rng.normal(0, 0.02, (3, 1, 1)))
    picture = picture * light + rng.normal(0, 4, picture.shape)
    return np.clip(picture, 0, 255).astype(np.uint8), labels


def _plant(rng: np.random.Generator, labels: NDArray[np.uint8], picture: Picture) -> None:
    """Trees in front of the wall."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    for _ in range(rng.poisson(1.0)):
        x, radius = rng.integers(4, 60), rng.uniform(5, 9)
        y = 54 - radius - rng.uniform(3, 8)
        rough = 0.25 * gaussian_filter(rng.standard_normal((SIDE, SIDE)), 1.5) * 4
        crown = np.hypot(rows - y, columns - x) / radius + rough < 1
        trunk = (rows > y) & (rows < 55) & (abs(columns - x) < 1)
        labels[crown | trunk] = TREE
        picture[:, trunk] = np.array([[80], [62], [48]])
        picture[:, crown] = np.array([[58], [96], [48]]) * rng.uniform(0.7, 1.3) + rng.normal(0, 10, crown.sum())


def _taken(city: int, place: int) -> dict[str, Any]:
    """Where and when a photograph was taken: along straight streets, a few seconds apart."""
    name = CITIES[city]
    street, step = divmod(place, IN_SEQUENCE)
    west, south = CORNERS[name]
    time = pd.Timestamp("2023-06-01 10:00:00") + pd.Timedelta(minutes=30 * street, seconds=4 * step)
    return {
        "sequence": f"{name}-{street:03}", "timestamp": time.isoformat(),
        "geometry": Point(west + STEP * step, south + STREET * street),
    }  # fmt: skip


def roof_cities(
    folder: Path, seed: int = 0, tiles: int = 8, tile: int = 64, materials: Sequence[str] = ROOF_CITIES
) -> RoofCities:
    """Suburbs by one law, a raster of ``tiles`` × ``tiles`` tiles for each material, named by it.

    A material that is given twice makes two cities that differ by chance alone; their names get a number.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = RoofCities([], [], [])
    for number, material in enumerate(materials):
        rng = np.random.default_rng([seed, number, 41])
        picture, covers = suburb(rng, (tiles * tile, tiles * tile), material, tile)
        name = material if list(materials).count(material) == 1 else f"{material}{number + 1}"
        _write_suburb(made, folder, name, picture, covers, from_origin(400_000 + APART * number, 5e6, PIXEL, PIXEL))
    return made


def halves_of_one_city(
    folder: Path, seed: int = 0, tiles: int = 8, tile: int = 64, material: str = "tiled"
) -> RoofCities:
    """One suburb of ``tiles`` × ``2 * tiles`` tiles, cut in the middle into two files, ``west`` and ``east``."""
    folder.mkdir(parents=True, exist_ok=True)
    side = tiles * tile
    picture, covers = suburb(np.random.default_rng([seed, 42]), (side, 2 * side), material, tile)
    made = RoofCities([], [], [])
    for number, name in enumerate(("west", "east")):
        half = np.s_[..., number * side : (number + 1) * side]
        corner = from_origin(400_000 + PIXEL * side * number, 5e6, PIXEL, PIXEL)
        _write_suburb(made, folder, name, picture[half], covers[half], corner)
    return made


def suburb(
    rng: np.random.Generator, size: tuple[int, int], material: str, tile: int = 64
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Houses in gardens along streets: a picture (3, h, w) and the class of every pixel (h, w).

    Streets lie every 76 pixels, so that no tile of a power of two has them always in the same place.
    """
    period, width = 76, 9
    begin = rng.integers(0, period, 2)
    ys, xs = ((np.arange(length) + first) % period for length, first in zip(size, begin))
    fine, coarse = (gaussian_filter(rng.standard_normal(size), scale) * 2 * scale for scale in (0.8, 6))
    covers = np.where(coarse > 0.5, OPEN, GREEN).astype(np.uint8)
    covers[(ys[:, None] < width) | (xs[None] < width)] = STREETS
    ground = {STREETS: (112, 112, 116), GREEN: (92, 118, 70), OPEN: (158, 142, 108)}
    picture = np.zeros((3, *size))
    for name, colour in ground.items():
        grain = {STREETS: 3, GREEN: 9, OPEN: 6}[name] * fine
        picture = np.where(covers == name, np.array(colour)[:, None, None] + grain, picture)
    pitch = (period - width) // 3
    for row, column in np.ndindex(size[0] // pitch + 4, size[1] // pitch + 4):
        block_y, lot_y = divmod(row, 3)
        block_x, lot_x = divmod(column, 3)
        top = block_y * period + width + lot_y * pitch - begin[0]
        left = block_x * period + width + lot_x * pitch - begin[1]
        if rng.random() < 0.75:
            _build(rng, covers, picture, (top, left), pitch, material)
    _grow(rng, covers, picture, size)
    cells = [2 * -(-length // tile) for length in size]
    light = zoom(gaussian_filter(rng.standard_normal(cells), 1), tile // 2, order=1)
    picture = picture * (1 + 0.05 * light[: size[0], : size[1]]) + rng.normal(0, 3, picture.shape)
    return np.clip(picture, 1, 255).astype(np.uint8), covers


def _build(
    rng: np.random.Generator, covers: Any, picture: Picture, lot: tuple[int, int], pitch: int, material: str
) -> None:
    """A house somewhere in its lot."""
    height, width = rng.integers(11, 16, 2)
    top, left = lot[0] + rng.integers(1, pitch - height), lot[1] + rng.integers(1, pitch - width)
    roof = _roof(rng, int(height), int(width), material)
    inside = np.s_[max(top, 0) : max(top + height, 0), max(left, 0) : max(left + width, 0)]
    shown = picture[(slice(None), *inside)]
    if shown.size:
        high, wide = shown.shape[1:]
        first = max(-top, 0), max(-left, 0)
        shown[:] = roof[:, first[0] : first[0] + high, first[1] : first[1] + wide]
        covers[inside] = ROOF


def _roof(rng: np.random.Generator, height: int, width: int, material: str) -> Picture:
    """A gable roof of one material, lit from above; its brightness is drawn alike for all."""
    y, x = np.mgrid[:height, :width]
    colour, texture = {
        "tiled": ((158, 98, 78), 12 * np.sin(2 * np.pi * y / 3)),
        "slated": ((98, 104, 116), rng.normal(0, 9, (height, width))),
        "sheeted": ((186, 190, 194), 20.0 * (x % 5 < 1)),
    }[material]
    slope = np.where(y < height / 2, 1.1, 0.85) * rng.uniform(0.9, 1.1)
    return (np.array(colour)[:, None, None] + texture) * slope


def _grow(rng: np.random.Generator, covers: Any, picture: Picture, size: tuple[int, int]) -> None:
    """Trees in gardens, never over a roof or a street."""
    count = size[0] * size[1] // 500
    for y, x, radius in zip(rng.integers(0, size[0], count), rng.integers(0, size[1], count), rng.uniform(2, 4, count)):
        reach = np.s_[max(y - 4, 0) : min(y + 5, size[0]), max(x - 4, 0) : min(x + 5, size[1])]
        rows, columns = np.mgrid[reach]
        crown = (np.hypot(rows - y, columns - x) < radius) & np.isin(covers[reach], (GREEN, OPEN))
        picture[(slice(None), *reach)][:, crown] = np.array([[52], [76], [44]]) + rng.normal(0, 9, crown.sum())
        covers[reach][crown] = TREES


def _write_suburb(
    made: RoofCities, folder: Path, name: str, picture: NDArray[np.uint8], covers: NDArray[np.uint8], transform: Any
) -> None:
    made.rasters.append(write_city(folder / f"{name}.tif", picture, transform=transform))
    made.covers.append(write_city(folder / f"{name}_cover.tif", covers[None], transform=transform))
    found = [(COVERS[int(value) - 1], shape(outline)) for outline, value in shapes(covers, transform=transform)]
    names, outlines = zip(*found)
    layer = geopandas.GeoDataFrame({"class": names}, geometry=list(outlines), crs="EPSG:32633")
    made.polygons.append(folder / f"{name}_cover.gpkg")
    layer.to_file(made.polygons[-1], driver="GPKG")


def tinted(files: Iterable[Path], by: float = 0.05) -> None:
    """Every blue of some pictures or rasters becomes brighter by a share, as under another white balance."""
    _change(files, lambda picture: picture * np.array([1, 1, 1 + by])[:, None, None])


def blurred(files: Iterable[Path], sigma: float = 1.0) -> None:
    """Some pictures or rasters lose their sharpness, as under another lens."""
    _change(files, lambda picture: gaussian_filter(picture, (0, sigma, sigma)))


def bordered(files: Iterable[Path], width: int = 2, every: int | None = None, level: int = 20) -> None:
    """Some pictures or rasters get a dark frame, as by a provider's mark.

    Args:
        width: pixels.
        every: pixels from frame to frame, as of a mosaic of scenes; one around the whole unless given.
    """

    def framed(picture: Picture) -> Picture:
        rows, columns = (np.arange(length) for length in picture.shape[1:])
        high, wide = (every or length for length in picture.shape[1:])
        rim = [np.minimum(at % side, side - 1 - at % side) < width for at, side in ((rows, high), (columns, wide))]
        return np.where(rim[0][:, None] | rim[1][None], level, picture)

    _change(files, framed)


def coarsened(path: Path, times: float, sigma: float = 0.5) -> None:
    """A raster gets larger pixels of the same ground, as of a coarser sensor with a lens of its own."""
    with rasterio.open(path) as file:
        height, width = int(file.height / times), int(file.width / times)
        picture = file.read(out_shape=(file.count, height, width), resampling=Resampling.average)
        place = file.transform * file.transform.scale(file.width / width, file.height / height)
        profile = {**file.profile, "height": height, "width": width, "transform": place}
    picture = gaussian_filter(picture.astype(np.float64), (0, sigma, sigma))
    with rasterio.open(path, "w", **profile) as file:
        file.write(picture.round().astype(np.uint8))


def _change(files: Iterable[Path], change: Callable[[Picture], Picture]) -> None:
    """Write pictures anew in place."""
    for path in files:
        with rasterio.open(path) as file:
            picture, profile = file.read(), file.profile
        changed = np.clip(change(picture.astype(np.float64)).round(), 0, 255).astype(np.uint8)
        if profile["driver"] == "PNG":
            _write_png(path, changed)
        else:
            with rasterio.open(path, "w", **profile) as file:
                file.write(changed)


def _write_png(path: Path, picture: NDArray[np.uint8]) -> None:
    bands, height, width = picture.shape
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver="PNG", width=width, height=height, count=bands, dtype="uint8") as file:
            file.write(picture)

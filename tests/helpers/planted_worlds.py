"""Two worlds in which a value of the ground is seen in one attribute of its images, for models that draw images.

Façades (photographs) and suburbs seen from above (a raster): income drives the green, health drives how bright walls or
roofs are, and the two go together a little, as they do in cities. All else is nuisance: skies, cars, roads, windows,
shapes of roofs. A rule for pixels measures each attribute, in images that were drawn here as in those of a generator.
"""

from __future__ import annotations

from copy import copy
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
from numpy.typing import NDArray
from rasterio.transform import from_origin
from scipy.ndimage import gaussian_filter
from shapely.geometry import Point

from tests.helpers.planted_cities import _write_png
from tests.helpers.planted_types import write_city
from tests.helpers.rasters import square

Images = NDArray[np.uint8]
"""(N, 3, S, S) red, green, blue."""
Values = NDArray[Any]
CORRELATION = 0.4
"""Of income with health."""
SEEN = 0.8
"""Correlation of an attribute with the value that drives it; the rest is chance of the single image."""
SMOOTH = 3.5
"""Images over which the fields are smooth (spread of a Gaussian)."""
CRS = "EPSG:32633"
WEST, NORTH = 400_000, 5_000_000
PIXEL = 0.6
"""Metres, of suburb tiles."""
APART = 30
"""Metres from a façade to the next one."""
KINDS = ("sky", "building", "pavement", "greenery", "road", "vehicle")
"""What is seen in a façade; a picture of labels has its number in this list, from 1."""
SKY, BUILDING, PAVEMENT, GREENERY, ROAD, VEHICLE = range(1, len(KINDS) + 1)
FINE = 2
"""A façade is drawn so many times finer and then averaged, so that its edges are smooth."""


class PlantedWorld(NamedTuple):
    """A world with its truth; images lie in rows of a grid, from the north-west.

    Attributes:
        photos: GPKG of points with the fields ``photo`` (relative path of a PNG), ``income`` and ``health``; or none.
        raster: GeoTIFF of all tiles; or none.
        zones: GPKG of polygons with ``income`` and ``health``, one per façade and one per 2 × 2 tiles.
        images: (N, 3, S, S).
        planted: by attribute (N,), 0…1 (``greenery``, and ``wall_brightness`` or ``roof_brightness``).
        fields: ``income`` and ``health`` (N,), of mean 0 and spread 1.
        shape: rows and columns of the grid.
        labels: folder of pictures of labels, one a façade; ``classes.csv`` beside it names ``KINDS`` by their numbers.
            Of ``streets`` alone, as is ``kinds``.
        kinds: (N, S, S) what these hold.
    """

    photos: Path | None
    raster: Path | None
    zones: Path
    images: Images
    planted: dict[str, Values]
    fields: dict[str, Values]
    shape: tuple[int, int]
    labels: Path | None = None
    kinds: NDArray[np.uint8] | None = None


def facades(folder: Path, count: int = 2500, seed: int = 0, side: int = 32) -> PlantedWorld:
    """Photographs of street fronts in a square grid: sky, wall with windows and a door, hedge, pavement, road, cars."""
    rng = np.random.default_rng([seed, 41])
    planted, fields, shape = _street_values(rng, count)
    images = np.stack([facade(rng, *pair, side) for pair in zip(planted["greenery"], planted["wall_brightness"])])
    return _photographed(folder, images, planted, fields, shape)


def streets(folder: Path, count: int = 2500, seed: int = 0, side: int = 32) -> PlantedWorld:
    """Façades as above, with the class of every pixel, and with more cars where there is more green.

    Cars go together with the green (the correlation of their number with it is some 0.4) and mean nothing else. The
    layers have the field ``look`` besides: ``green`` for the half of the façades with more greenery, else ``bare``.
    """
    rng = np.random.default_rng([seed, 43])
    planted, fields, shape = _street_values(rng, count)
    cars = rng.binomial(3, 0.1 + 0.5 * planted["greenery"])
    drawn = [
        labelled_facade(rng, *values, side)
        for values in zip(planted["greenery"], planted["wall_brightness"], cars.tolist())
    ]
    images, kinds = (np.stack(part) for part in zip(*drawn))
    (folder / "labels").mkdir(parents=True, exist_ok=True)
    for number, picture in enumerate(kinds):
        _write_png(folder / f"labels/{number:05}.png", picture[None])
    numbered = "".join(f"{number},{name}\n" for number, name in enumerate(KINDS, 1))
    (folder / "classes.csv").write_text("number,name\n" + numbered)
    green = planted["greenery"] > np.median(planted["greenery"])
    look = np.where(green, "green", "bare").tolist()
    world = _photographed(folder, images, {**planted, "cars": cars}, fields, shape, look=look)
    return world._replace(labels=folder / "labels", kinds=kinds)


def _street_values(
    rng: np.random.Generator, count: int
) -> tuple[dict[str, Values], dict[str, Values], tuple[int, int]]:
    """Attributes and fields of façades in a square grid, and its rows and columns."""
    columns = int(np.ceil(np.sqrt(count)))
    shape = -(-count // columns), columns
    fields = {name: values[:count] for name, values in _fields(rng, *shape).items()}
    planted = {name: _seen(rng, fields[of]) for name, of in (("greenery", "income"), ("wall_brightness", "health"))}
    return planted, fields, shape


def _photographed(
    folder: Path,
    images: Images,
    planted: dict[str, Values],
    fields: dict[str, Values],
    shape: tuple[int, int],
    **further: list[str],
) -> PlantedWorld:
    """Façades as files, with a layer of their points and one of a square around each."""
    count, columns = len(images), shape[1]
    (folder / "photos").mkdir(parents=True, exist_ok=True)
    names = [f"photos/{number:05}.png" for number in range(count)]
    for name, image in zip(names, images):
        _write_png(folder / name, image)
    x, y = (axis.ravel()[:count] for axis in np.meshgrid(np.arange(columns), np.arange(shape[0])))
    places = [Point(WEST + APART * (a + 0.5), NORTH - APART * (b + 0.5)) for a, b in zip(x, y)]
    _layer(folder / "photos.gpkg", {"photo": names, **fields, **further}, places)
    _layer(folder / "zones.gpkg", {**fields, **further}, [square((WEST, NORTH), a, b, APART) for a, b in zip(x, y)])
    return PlantedWorld(folder / "photos.gpkg", None, folder / "zones.gpkg", images, planted, fields, shape)


def suburb_tiles(folder: Path, columns: int = 60, rows: int = 50, seed: int = 0, side: int = 64) -> PlantedWorld:
    """A raster of tiles of a suburb seen from above: streets, houses with gabled or hipped roofs, gardens, trees."""
    rng = np.random.default_rng([seed, 42])
    fields = _fields(rng, rows, columns)
    planted = {name: _seen(rng, fields[of]) for name, of in (("greenery", "income"), ("roof_brightness", "health"))}
    images = np.stack([suburb(rng, *pair, side) for pair in zip(planted["greenery"], planted["roof_brightness"])])
    folder.mkdir(parents=True, exist_ok=True)
    mosaic = images.reshape(rows, columns, 3, side, side).transpose(2, 0, 3, 1, 4).reshape(3, rows * side, -1)
    corner = from_origin(WEST, NORTH, PIXEL, PIXEL)
    raster = write_city(folder / "suburb.tif", np.ascontiguousarray(mosaic), transform=corner, crs=CRS)
    blocks = {name: _of_blocks(values.reshape(rows, columns)) for name, values in fields.items()}
    down, across = blocks["income"].shape
    squares = [square((WEST, NORTH), x, y, 2 * side * PIXEL) for y in range(down) for x in range(across)]
    _layer(folder / "zones.gpkg", {name: values.ravel() for name, values in blocks.items()}, squares)
    return PlantedWorld(None, raster, folder / "zones.gpkg", images, planted, fields, (rows, columns))


def facade(rng: np.random.Generator, greenery: float, brightness: float, side: int = 32) -> Images:
    """(3, S, S) one street front; both attributes 0…1."""
    return labelled_facade(rng, greenery, brightness, None, side)[0]


def labelled_facade(
    rng: np.random.Generator, greenery: float, brightness: float, cars: int | None, side: int = 32
) -> tuple[Images, NDArray[np.uint8]]:
    """A street front (3, S, S) with so many cars, or any number up to two, and the class of each pixel (S, S)."""
    canvas = _Canvas(side, FINE * side, extent=32)
    y, x = canvas.y, canvas.x
    sky = np.array(((150, 185, 225), (196, 202, 208), (120, 165, 220))[rng.integers(3)], float)
    canvas.paint(y < 99, sky + 1.6 * (y[..., None] - 8))
    eaves, left, right = rng.uniform(4.5, 7.5), rng.uniform(-2, 3), rng.uniform(29, 34)
    wall = np.array((1.04, 0.99, 0.92)) * (75 + 155 * brightness)
    canvas.paint((y > eaves - 1.5) & (x > left - 0.6) & (x < right + 0.6) & (y < 9), (88, 72, 66), BUILDING)
    canvas.paint((y > eaves) & (x > left) & (x < right), wall, BUILDING)
    bays, floors = int(rng.integers(3, 6)), int(rng.integers(2, 4))
    wide, high = (right - left) / bays, (24.5 - eaves) / floors
    glass = rng.uniform(0.6, 1.4) * np.array((58, 68, 86))
    door = int(rng.integers(bays))
    for floor, bay in np.ndindex(floors, bays):
        a, b = left + wide * (bay + 0.5), eaves + high * (floor + 0.52)
        canvas.box(a, b, 0.27 * wide + 0.35, 0.3 * high + 0.35, np.minimum(0.55 * wall + 100, 255))
        canvas.box(a, b, 0.27 * wide, 0.3 * high, glass)
        if floor == floors - 1 and bay == door:
            canvas.box(a, 22.6, 0.24 * wide, 3.2, rng.uniform(40, 120, 3) * (1, 0.6, 0.5))
    canvas.paint(y > 25.2, (150, 146, 140), PAVEMENT)
    _hedge(rng, canvas, greenery)
    canvas.paint(y > 27.6, (92, 92, 95), ROAD)
    for _ in range(int(rng.integers(0, 3)) if cars is None else cars):
        _car_from_beside(rng, canvas)
    return canvas.image(rng), canvas.kinds[::FINE, ::FINE].copy()


def suburb(rng: np.random.Generator, greenery: float, brightness: float, side: int = 64) -> Images:
    """(3, S, S) one tile of 64 × 64 units seen from above; both attributes 0…1. Roofs alone are reddish."""
    canvas = _Canvas(side, side, extent=64)
    green = np.array((78, 112, 58)) * rng.uniform(0.85, 1.15) + rng.normal(0, 2, 3)
    bare = np.array((168, 164, 152)) * rng.uniform(0.85, 1.15) + rng.normal(0, 2, 3)
    # Ground is green where a patchy field is below the share, so that the share of green ground is what was planted.
    patches = _patches(rng, side)
    canvas.paint(np.ones_like(canvas.x, bool), bare)
    canvas.blend(np.clip((0.06 + 0.88 * greenery - patches) * 9 + 0.5, 0, 1), green)
    angle = rng.choice((0, np.pi / 2)) + rng.normal(0, 0.12)
    along = np.array((np.cos(angle), np.sin(angle)))
    across = np.array((-along[1], along[0]))
    middle = np.array((32, 32)) + across * rng.uniform(-14, 14)
    width = rng.uniform(4.0, 5.5)
    away = (canvas.x - middle[0]) * across[0] + (canvas.y - middle[1]) * across[1]
    canvas.blend(np.clip(width + 2.2 - np.abs(away), 0, 1), (176, 174, 172))
    canvas.blend(np.clip(width - np.abs(away), 0, 1), (104, 105, 108))
    pitch, start = rng.uniform(19, 25), rng.uniform(0, 20)
    for step in range(-3, 5):
        for hand in (-1, 1):
            if rng.random() < 0.88:
                depth = width + 12 + rng.uniform(-1, 2.5)
                place = middle + along * (start + pitch * step - 10) + across * hand * depth
                _house(rng, canvas, place, angle, across * -hand, brightness, width)
    for row in (-1, 1):  # The houses of the next street, behind the gardens.
        for step in range(-3, 5):
            if rng.random() < 0.8:
                place = middle + along * (start + pitch * step) + across * row * (width + 38)
                _house(rng, canvas, place, angle, None, brightness, width)
    _trees(rng, canvas, greenery)
    for _ in range(int(rng.poisson(1.2))):
        place = middle + along * rng.uniform(-36, 36) + across * rng.choice((-1, 1)) * (width - 1.6)
        paint = np.array(((225, 225, 228), (60, 62, 66), (150, 152, 156), (60, 80, 130))[rng.integers(4)])
        canvas.blend(canvas.rectangle(place, angle, 3.4, 1.5), paint)
        canvas.blend(canvas.rectangle(place, angle, 1.6, 1.2), 0.5 * paint)
    return canvas.image(rng)


def greenery(images: Images) -> Values:
    """(N,) share of pixels that are clearly greener than red and blue."""
    red, green, blue = np.moveaxis(np.asarray(images, np.float64), 1, 0)
    return np.clip((2 * green - red - blue - 14) / 24, 0, 1).mean((1, 2))


def wall_brightness(images: Images) -> Values:
    """(N,) brightness of the wall between the windows of façades, 0…255: that of the brightest three quarters."""
    side = images.shape[-1]
    upper, lower = round(0.28 * side), round(0.7 * side)
    light = np.sort(np.asarray(images, np.float64)[:, 0, upper:lower, side // 8 : -side // 8].reshape(len(images), -1))
    return light[:, light.shape[1] // 4 :].mean(1)


def roof_brightness(images: Images) -> Values:
    """(N,) brightness of reddish pixels, 0…255, which are roofs; that of all where there are hardly any."""
    pixels = np.asarray(images, np.float64)
    red, green, blue = np.moveaxis(pixels, 1, 0)
    weights = np.clip(((red - blue) / (red + green + blue + 1) - 0.08) / 0.04, 0, 1) * (red > green + 4)
    weights += 1e-3
    return (weights * pixels.mean(1)).sum((1, 2)) / weights.sum((1, 2))


class _Canvas:
    """A square picture in units of its own, painted from the ground up."""

    def __init__(self, side: int, fine: int, extent: int) -> None:
        self.side, self.fine = side, fine
        self.per_unit = fine / extent
        self.y, self.x = ((np.mgrid[:fine, :fine] + 0.5) / self.per_unit).astype(np.float32)
        self.pixels = np.zeros((fine, fine, 3), np.float32)
        self.kinds = np.full((fine, fine), SKY, np.uint8)

    def around(self, place: Values, reach: float) -> _Canvas:
        """The part of the picture that is nearer than this to a place; what is painted there is painted here."""
        part = copy(self)
        (top, bottom), (left, right) = (
            np.clip(np.round(self.per_unit * np.array((at - reach, at + reach))), 0, self.fine).astype(int)
            for at in (place[1], place[0])
        )
        part.y, part.x, part.pixels, part.kinds = (
            values[top:bottom, left:right] for values in (self.y, self.x, self.pixels, self.kinds)
        )
        return part

    def paint(self, where: Values, colour: Any, kind: int | None = None) -> None:
        colour = np.asarray(colour, float)
        self.pixels[where] = colour[where] if colour.ndim == 3 else colour
        if kind is not None:
            self.kinds[where] = kind

    def box(
        self, x: float, y: float, half_width: float, half_height: float, colour: Any, kind: int | None = None
    ) -> None:
        self.paint((np.abs(self.x - x) < half_width) & (np.abs(self.y - y) < half_height), colour, kind)

    def blend(self, cover: Values, colour: Any) -> None:
        """Lay a colour over the picture as far as a pixel is covered, 0…1."""
        self.pixels += cover[..., None] * (np.asarray(colour, np.float32) - self.pixels)

    def local(self, place: Values, angle: float) -> tuple[Values, Values]:
        """Coordinates along and across, from a place."""
        x, y = self.x - place[0], self.y - place[1]
        return x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)

    def rectangle(self, place: Values, angle: float, half_length: float, half_width: float) -> Values:
        """How far each pixel is covered by a turned rectangle."""
        along, across = self.local(place, angle)
        inside = np.minimum(half_length - np.abs(along), half_width - np.abs(across))
        return np.clip(inside * self.per_unit + 0.5, 0, 1)

    def image(self, rng: np.random.Generator) -> Images:
        """(3, S, S), with a light of its own and the grain of a camera."""
        step = self.fine // self.side
        small = self.pixels.reshape(self.side, step, self.side, step, 3).mean((1, 3))
        small = small * rng.normal(1, 0.02) + rng.normal(0, 2.0, small.shape)
        return np.clip(small, 1, 255).astype(np.uint8).transpose(2, 0, 1)


def _hedge(rng: np.random.Generator, canvas: _Canvas, greenery: float) -> None:
    """A hedge before the house, as long and as high as there is green, in one or two pieces."""
    long = 2 + 27 * greenery
    gap = rng.uniform(2, 4)
    begin = rng.uniform(0, 30 - long + 0.1)
    gate = begin + rng.uniform(0.2, 0.8) * long
    x, y = canvas.x, canvas.y
    crown = 24.4 - 3.2 * greenery + 0.35 * np.sin(1.9 * x + rng.uniform(0, 6))
    there = (x > begin) & (x < begin + long + gap) & (np.abs(x - gate - gap / 2) > gap / 2)
    leaves = np.array((52, 104, 44)) * rng.uniform(0.9, 1.15)
    canvas.paint(there & (y > crown) & (y < 27.6), leaves, GREENERY)
    canvas.paint(there & (y > crown) & (y < crown + 0.9), 1.25 * leaves, GREENERY)


def _car_from_beside(rng: np.random.Generator, canvas: _Canvas) -> None:
    x = rng.uniform(3, 29)
    paint = np.array(((200, 40, 40), (225, 225, 228), (45, 48, 52), (50, 80, 150), (170, 172, 176))[rng.integers(5)])
    canvas.box(x, 28.9, 3.6, 1.2, paint, VEHICLE)
    canvas.box(x, 27.3, 2.0, 0.9, 0.8 * paint, VEHICLE)
    canvas.box(x, 27.4, 1.5, 0.6, (70, 84, 100), VEHICLE)
    for wheel in (-2.2, 2.2):
        canvas.paint((canvas.x - x - wheel) ** 2 + (canvas.y - 30.1) ** 2 < 0.8, (24, 24, 26), VEHICLE)


def _house(
    rng: np.random.Generator,
    canvas: _Canvas,
    place: Values,
    angle: float,
    towards: Values | None,
    brightness: float,
    width: float,
) -> None:
    """A house with its shadow, a gabled or hipped roof, perhaps a chimney and a drive to the street."""
    long, deep = rng.uniform(6, 8.5), rng.uniform(4.8, 6.2)
    turned = angle + (np.pi / 2 if rng.random() < 0.3 else 0) + rng.normal(0, 0.03)
    if np.any(place < -14) or np.any(place > 78):
        return
    if towards is not None and rng.random() < 0.6:
        beside = place + np.array((np.cos(angle), np.sin(angle))) * (long + 1.8) * rng.choice((-1, 1)) + 4 * towards
        drive = canvas.around(beside, 9)
        drive.blend(drive.rectangle(beside, angle + np.pi / 2, 7.5, 1.5), (182, 180, 176))
    canvas = canvas.around(place, 12)
    canvas.blend(0.55 * canvas.rectangle(place + np.array((1.6, 1.8)), turned, long, deep), (40, 44, 46))
    along, across = canvas.local(place, turned)
    tile = np.array((1.16, 0.92, 0.76)) + rng.normal(0, 0.015, 3)
    level = 62 + 130 * brightness + rng.normal(0, 4)
    lit = 1 + 0.16 * np.sign(across) * np.sign(-np.sin(turned + 0.6) or 1)
    if rng.random() < 0.4:  # Hipped: the short sides slope as well.
        ends = np.abs(along) - (long - deep) > np.abs(across)
        lit = np.where(ends, 1 + 0.08 * np.sign(along), lit)
    rows = 1 + 0.02 * np.sin(2 * np.pi * across / 2.1)
    roof = level * (lit * rows)[..., None] * tile
    cover = canvas.rectangle(place, turned, long, deep)[..., None]
    canvas.pixels += cover * (np.clip(roof, 0, 255) - canvas.pixels)
    canvas.blend(0.35 * canvas.rectangle(place, turned, long, 0.35), (250, 245, 240))
    if rng.random() < 0.5:
        at = place + rng.uniform(-3, 3, 2)
        canvas.blend(canvas.rectangle(at, turned, 0.9, 0.9), (70, 68, 68))


def _trees(rng: np.random.Generator, canvas: _Canvas, greenery: float) -> None:
    """Crowns with a lit side and a shadow; more of them where it is green."""
    for _ in range(int(rng.poisson(0.5 + 8 * greenery))):
        place, radius = rng.uniform(-2, 66, 2), rng.uniform(2.2, 4.2)
        leaves = np.array((52, 88, 42)) * rng.uniform(0.85, 1.2)
        near = canvas.around(place, radius + 3)
        for shift, size, colour, strength in (
            ((1.5, 1.7), radius, (36, 42, 38), 0.5),
            ((0, 0), radius, leaves, 1.0),
            ((-0.7, -0.8), 0.6 * radius, 1.28 * leaves, 0.8),
        ):
            away = np.hypot(near.x - place[0] - shift[0], near.y - place[1] - shift[1])
            near.blend(strength * np.clip((size - away) * near.per_unit + 0.5, 0, 1), colour)


def _patches(rng: np.random.Generator, side: int) -> Values:
    """(S, S) a patchy field whose values are spread evenly over 0…1."""
    field = gaussian_filter(rng.standard_normal((side, side)), side / 14, mode="wrap")
    ranks = np.empty(side * side)
    ranks[np.argsort(field.ravel())] = (np.arange(side * side) + 0.5) / side**2
    return ranks.reshape(side, side)


def _fields(rng: np.random.Generator, rows: int, columns: int) -> dict[str, Values]:
    """Two smooth fields of mean 0 and spread 1 that correlate as said, (rows * columns,) each."""
    first, second = (
        gaussian_filter(rng.standard_normal((rows + 24, columns + 24)), SMOOTH)[12:-12, 12:-12].ravel()
        for _ in range(2)
    )
    first = (first - first.mean()) / first.std()
    second = second - second.mean()
    second = second - first * (first @ second) / (first @ first)
    mixed = CORRELATION * first + np.sqrt(1 - CORRELATION**2) * second / second.std()
    return {"income": first, "health": mixed}


def _seen(rng: np.random.Generator, field: Values) -> Values:
    """(N,) an attribute 0…1 that a field drives as far as ``SEEN`` says."""
    mixed = SEEN * field + np.sqrt(1 - SEEN**2) * rng.standard_normal(len(field))
    return np.asarray(1 / (1 + np.exp(-1.3 * mixed)))


def _of_blocks(values: Values) -> Values:
    """Means of 2 × 2 cells; a row or column that is left over is a half."""
    sums = np.add.reduceat(
        np.add.reduceat(values, np.arange(0, values.shape[0], 2), 0), np.arange(0, values.shape[1], 2), 1
    )
    ones = np.ones_like(values)
    counts = np.add.reduceat(
        np.add.reduceat(ones, np.arange(0, ones.shape[0], 2), 0), np.arange(0, ones.shape[1], 2), 1
    )
    return sums / counts


def _layer(path: Path, fields: dict[str, Any], shapes: list[Any]) -> None:
    geopandas.GeoDataFrame(fields, geometry=shapes, crs=CRS).to_file(path, driver="GPKG")

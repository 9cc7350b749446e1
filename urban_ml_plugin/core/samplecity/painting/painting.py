"""Painting a window of the city: ground, roofs, cars and trees as colour and height, then light and the sensor."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import Affine

from ...options.sample_city_options import MIXED
from ...runtime.arrays import Bools, Floats, Floats32, Ints
from ..elements.content import LAYERS, TEXTURES, Content, Patch
from ..elements.covers import CARS, COVERS, CROWNS, NUMBER
from ..elements.noise import gaussian_block, hashed, smooth_grid
from ..layout.city import SampleCity
from ..layout.plan import Plan
from .light import LONGEST_SHADOW, SKIES, cast_shadow, expose
from .roofs import roof_palette, roof_surface, tabulate

BLOCK = 256
"""Side (pixels) of the blocks in which the sensor's noise is drawn."""
REACH = LONGEST_SHADOW + 6
"""How far (m) outside a window something can stand that shows in it: the longest shadow and a tree crown."""
CHUNK = 400_000
"""Pixels that are worked on at once where the work needs many numbers a pixel."""
WATER = [NUMBER[name] for name in ("river", "lake", "pool")]


class Painter:
    """Paints windows of a square picture of ``size`` pixels of ``pixel`` metres around the centre of the city."""

    def __init__(self, city: SampleCity, size: int, pixel: float, roofs: str = MIXED) -> None:
        self.city, self.size, self.pixel = city, size, pixel
        self.roofs = roof_palette(roofs)
        self.salt = city.plan.seed * 104_729 % 1_000_003
        green = np.array([cover.green for cover in COVERS])[:, None, None]
        colours = np.array([[cover.one, cover.other] for cover in COVERS], dtype=np.float32)
        self.skies = SKIES
        self.covers = [np.where(green, np.array(sky.green, dtype=np.float32), 1) * colours for sky in SKIES]

    def paint(self, row: int, column: int, height: int, width: int, later: bool = False) -> NDArray[np.uint8]:
        """The window as (4, height, width): red, green, blue, near infrared; 0 where no flight strip lies."""
        return self.paint_with_canvas(row, column, height, width, later)[0]

    def paint_with_canvas(
        self, row: int, column: int, height: int, width: int, later: bool = False
    ) -> tuple[NDArray[np.uint8], Canvas]:
        """The window as ``paint`` gives it, and the canvas (of the same size) that tells what stands where."""
        pad = math.ceil(REACH / self.pixel) + 2
        canvas = Canvas(self, row - pad, column - pad, height + 2 * pad, width + 2 * pad, later)
        canvas.lay_ground()
        canvas.put_roofs()
        if self.pixel <= 1.6:
            canvas.park_cars()
        canvas.grow_trees()
        shadow = cast_shadow(canvas.height, self.pixel, canvas.sky)
        image = expose(canvas.colour, canvas.shade, shadow, canvas.sky)[:, pad:-pad, pad:-pad]
        image += self._sensor_noise(row, column, height, width, later) * (1.3 + 0.012 * image)
        pixels = np.clip(np.rint(image), 1, 255).astype(np.uint8)
        strip = flight_strip(self.city.plan, *self.places(row, column, height, width))
        canvas.crop(pad)
        return np.where(strip, pixels, np.uint8(0)), canvas

    def places(self, row: int, column: int, height: int, width: int) -> tuple[Floats, Floats]:
        """x of the columns and y of the rows (metres, pixel centres)."""
        columns, rows = np.arange(column, column + width), np.arange(row, row + height)
        return (columns + 0.5 - self.size / 2) * self.pixel, (self.size / 2 - rows - 0.5) * self.pixel

    def _sensor_noise(self, row: int, column: int, height: int, width: int, later: bool) -> Floats32:
        first, left = row // BLOCK, column // BLOCK
        noise = np.block(
            [
                [
                    gaussian_block(self.salt + later, r, c, 4, BLOCK)
                    for c in range(left, (column + width - 1) // BLOCK + 1)
                ]
                for r in range(first, (row + height - 1) // BLOCK + 1)
            ]
        )
        top, start = row - first * BLOCK, column - left * BLOCK
        return np.asarray(noise[:, top : top + height, start : start + width], dtype=np.float32)


def flight_strip(plan: Plan, x: Floats, y: Floats) -> Bools:
    """Where the picture was flown, (len(y), len(x)): a turned rectangle with a step at each photograph."""
    rng = np.random.default_rng([plan.seed, 4])
    half = plan.extent / 2
    turn = math.radians(rng.uniform(1.2, 2.4)) * rng.choice([-1, 1])
    u = x[None, :] * math.cos(turn) + y[:, None] * math.sin(turn)
    v = y[:, None] * math.cos(turn) - x[None, :] * math.sin(turn)
    steps = half * rng.uniform(0.0, 0.016, (4, 9))
    inside = np.ones((len(y), len(x)), dtype=bool)
    for step, (depth, along) in zip(steps, ((u, v), (-u, v), (v, u), (-v, u))):
        photograph = np.clip(along * (4 / half) + 4.5, 0, 8).astype(np.int8)
        inside &= depth < half * (0.992 - 0.35 * abs(math.sin(turn))) - step[photograph]
    return inside


class Canvas:
    """One padded window while it is painted: colour (4, h, w), height (m) and brightness of the surface in the sun."""

    built: NDArray[np.int32]
    """Number (from 1) of the building on each pixel."""
    cover: NDArray[np.uint8]
    """Number of the ground cover under it."""

    def __init__(self, painter: Painter, row: int, column: int, height: int, width: int, later: bool) -> None:
        self.painter, self.pixel, self.salt, self.later = painter, painter.pixel, painter.salt, later
        self.row, self.column, self.shape = row, column, (height, width)
        self.x, self.y = painter.places(row, column, height, width)
        self.sky = painter.skies[later]
        self.sun = self.sky.sun
        half = self.pixel / 2
        self.bounds = (self.x[0] - half, self.y[-1] - half, self.x[-1] + half, self.y[0] + half)
        self.transform = Affine(self.pixel, 0, self.bounds[0], 0, -self.pixel, self.bounds[3])
        city = painter.city
        self.contents: list[Content] = [city.content(one, later) for one in city.districts(self.bounds)]
        self.colour = np.empty((4, height, width), dtype=np.float32)
        self.height = np.zeros(self.shape, dtype=np.float32)
        self.crowns = np.zeros(self.shape, dtype=bool)
        self.shade = np.full(self.shape, self.sun[2], dtype=np.float32)
        rows, columns = np.arange(row, row + height), np.arange(column, column + width)
        self.grain = hashed(columns[None, :], rows[:, None], self.salt) - np.float32(0.5)
        self.tuft = smooth_grid(self.x, self.y, max(1.1, 2 * self.pixel), self.salt + 1)

    def crop(self, pad: int) -> None:
        """Leave out the margin from which only shadows and crowns reach into the window."""
        inside = (slice(pad, -pad), slice(pad, -pad))
        self.built = self.built[inside]
        self.cover = self.cover[inside]
        self.crowns = self.crowns[inside]

    def _burn(self, shapes: list[list[Floats]]) -> NDArray[np.int32]:
        """Number (from 1) of the last shape on each pixel, 0 where there is none."""
        if not shapes:
            return np.zeros(self.shape, dtype=np.int32)
        coordinates = ([ring.tolist() for ring in rings] for rings in shapes)
        numbered = (({"type": "Polygon", "coordinates": rings}, n) for n, rings in enumerate(coordinates, 1))
        burnt: NDArray[np.int32] = rasterize(numbered, out_shape=self.shape, transform=self.transform, dtype="int32")
        return burnt

    def _shows(self, ring: Floats) -> bool:
        (left, bottom), (right, top) = ring.min(axis=0), ring.max(axis=0)
        return bool(
            left < self.bounds[2] and right > self.bounds[0] and bottom < self.bounds[3] and top > self.bounds[1]
        )

    def lay_ground(self) -> None:
        """Covers with their two colours, mottle and grain, and textures of parallel lines."""
        patches = [patch for content in self.contents for patch in content.patches if self._shows(patch.rings[0])]
        patches.sort(key=lambda patch: patch.layer)
        number = self._burn([patch.rings for patch in patches])
        self.layer = np.array([0, *(patch.layer for patch in patches)], dtype=np.uint8)[number]
        self.cover = np.array([0, *(patch.cover for patch in patches)], dtype=np.uint8)[number]
        mottle = 0.55 * smooth_grid(self.x, self.y, 47.0, self.salt + 2)
        mottle += 0.45 * smooth_grid(self.x, self.y, 11.0, self.salt + 3) + 0.3 * self.tuft
        mottle = np.clip(0.5 + 0.62 * mottle, 0, 1)
        rough = np.array([item.grain for item in COVERS], dtype=np.float32)[self.cover]
        factor = 1 + np.array([0, *(patch.tint for patch in patches)], dtype=np.float32)[number]
        factor += rough * (1.2 * self.grain + 0.8 * self.tuft)
        self._texture(patches, number, factor)
        colours = self.painter.covers[self.later].astype(np.float32)
        for band in range(4):
            one, other = colours[:, 0, band][self.cover], colours[:, 1, band][self.cover]
            self.colour[band] = (one + (other - one) * mottle) * factor

    def _texture(self, patches: list[Patch], number: NDArray[np.int32], factor: Floats32) -> None:
        kinds = np.array([0, *(patch.texture for patch in patches)], dtype=np.uint8)
        angles = np.array([0, *(patch.angle for patch in patches)])
        periods = np.array([1, *(patch.period or 1 for patch in patches)])
        for rows, columns in _chunks(kinds[number] > 0):
            patch = number[rows, columns]
            kind, angle, period = kinds[patch], angles[patch], periods[patch]
            across = self.x[columns] * np.cos(angle) + self.y[rows] * np.sin(angle)
            across += 0.4 * self.tuft[rows, columns] * (kind != TEXTURES["bays"])
            wave = np.sin(2 * math.pi * across / period)
            furrows = 0.075 * wave * (1 + 0.5 * (period < 5))
            line = np.abs(across - period * np.rint(across / period))
            bays = 0.42 * np.clip(1 - line / max(0.16, 0.6 * self.pixel), 0, 1)
            # Lines closer than two pixels blend into an even tone, as they do in a photograph.
            clear = np.clip(period / self.pixel / 2.2 - 1, 0, 1)
            factor[rows, columns] += clear * np.choose(kind, [0 * wave, furrows, bays, 0.05 * np.sign(wave)])

    def put_roofs(self) -> None:
        """Roofs, over the ground."""
        self.buildings = [one for content in self.contents for one in content.buildings if self._shows(one.ring)]
        self.built = self._burn([[one.ring] for one in self.buildings])
        if not self.buildings:
            return
        table = tabulate(self.buildings)
        frames = np.array([(one.x, one.y, math.cos(one.angle), math.sin(one.angle)) for one in self.buildings])
        for rows, columns in _chunks(self.built > 0):
            one = self.built[rows, columns] - 1
            x, y, cos, sin = frames[one].T
            dx, dy = self.x[columns] - x, self.y[rows] - y
            u, v = (dx * cos + dy * sin).astype(np.float32), (dy * cos - dx * sin).astype(np.float32)
            rough = 0.10 * self.tuft[rows, columns] + 0.08 * self.grain[rows, columns]
            seen = roof_surface(table, one, u, v, rough, self.pixel, self.salt, self.sun, self.painter.roofs)
            self.colour[:, rows, columns] = seen.colour.T
            self.height[rows, columns], self.shade[rows, columns] = seen.height, seen.shade

    def park_cars(self) -> None:
        """Cars, lorries and containers, over the ground; many differ between the dates."""
        x, y, angle, length = np.array([car for content in self.contents for car in content.cars] or np.zeros((0, 4))).T
        gone = _own(x, y, self.salt + 40 + self.later) < np.where(length < 5, 0.35, 0.1)
        row, column, inside = self._pixels(x, y)
        inside &= ~gone & (self.built[row, column] == 0) & ~np.isin(self.cover[row, column], WATER)
        x, y, angle, length = x[inside], y[inside], angle[inside], length[inside]
        paint = CARS[(_own(x, y, self.salt + 7) * len(CARS)).astype(int)]
        cos, sin, half_width = np.cos(angle), np.sin(angle), np.where(length > 5, 1.25, 0.9)
        for car, rows, columns in self._around(x, y, length / 2 + 0.5):
            dx, dy = self.x[columns] - x[car], self.y[rows] - y[car]
            u, v = dx * cos[car] + dy * sin[car], dy * cos[car] - dx * sin[car]
            on = (np.abs(u) < length[car] / 2) & (np.abs(v) < half_width[car])
            car, rows, columns, u = car[on], rows[on], columns[on], u[on]
            glass = (length[car] < 5) & (np.abs(u / length[car] - 0.18) < 0.09)
            self.colour[:, rows, columns] = (paint[car] * np.where(glass, 0.5, 1)[:, None]).T
            self.height[rows, columns] = np.where(length[car] > 5, 2.6, 1.4)

    def grow_trees(self) -> None:
        """Trees planted in the contents, and trees that grow where the cover lets them; the taller hides the lower."""
        planted = np.array([tree for content in self.contents for tree in content.trees] or np.zeros((0, 3)))
        row, column, free = self._pixels(planted[:, 0], planted[:, 1])
        free &= (self.built[row, column] == 0) & (self.layer[row, column] < LAYERS.index("footway"))
        free &= ~np.isin(self.cover[row, column], WATER)
        trees = np.concatenate([planted[free], self._wild_trees()])
        x, y, radius = trees[np.lexsort((trees[:, 0], trees[:, 2]))].T
        radius = np.maximum(radius, 0.75 * self.pixel)
        own = _own(x, y, self.salt + 9)
        height = radius * (1.7 + 0.8 * own)
        green = np.array(self.sky.green, dtype=np.float32)
        crown = CROWNS[(own * 997 % len(CROWNS)).astype(int)] * green * (0.84 + 0.32 * (own * 89 % 1))[:, None]
        for tree, rows, columns in self._around(x, y, radius * 1.2):
            du, dv = (self.x[columns] - x[tree]) / radius[tree], (self.y[rows] - y[tree]) / radius[tree]
            tuft, grain = self.tuft[rows, columns], self.grain[rows, columns]
            far = du * du + dv * dv + 0.30 * tuft
            dome = np.sqrt(np.clip(1.02 - far, 0, 1))
            top = height[tree] * (0.45 + 0.55 * dome) + 0.5 * tuft
            on = (far < 1) & (top > self.height[rows, columns])
            # Highest last, because the last one written to a pixel stays.
            on = np.flatnonzero(on)[np.argsort(top[on], kind="stable")]
            rows, columns, tuft, grain = rows[on], columns[on], tuft[on], grain[on]
            lit = 0.62 * (du[on] * self.sun[0] + dv[on] * self.sun[1]) + (0.5 + 0.5 * dome[on]) * self.sun[2]
            self.shade[rows, columns] = np.maximum(lit * (1 + 0.3 * tuft + 0.35 * grain), 0.05)
            self.height[rows, columns] = top[on]
            self.crowns[rows, columns] = True
            self.colour[:, rows, columns] = (crown[tree[on]] * (1 + 0.10 * tuft + 0.12 * grain)[:, None]).T

    def _wild_trees(self) -> Floats:
        """x, y and crown radius (n, 3) of one tree at most in each cell of a jittered lattice."""
        cell = max(5.0, 2.0 * self.pixel)
        columns = np.arange(math.floor(self.x[0] / cell), math.ceil(self.x[-1] / cell) + 1)
        rows = np.arange(math.floor(self.y[-1] / cell), math.ceil(self.y[0] / cell) + 1)
        across, up = (values.ravel() for values in np.meshgrid(columns, rows))
        x = (across + 0.1 + 0.8 * hashed(across, up, self.salt + 11)) * cell
        y = (up + 0.1 + 0.8 * hashed(across, up, self.salt + 12)) * cell
        row, column, inside = self._pixels(x, y)
        share = np.array([cover.trees for cover in COVERS], dtype=np.float32)[self.cover[row, column]]
        wood = share > 0.9
        clump = smooth_grid(self.x, self.y, 33.0, self.salt + 13)[row, column]
        share = np.where(wood, share, share * np.clip(1 + 1.6 * clump, 0.15, 3))
        grows = inside & (hashed(across, up, self.salt + 14) < share) & (self.built[row, column] == 0)
        size = hashed(across, up, self.salt + 15)
        radius = np.where(wood, 2.4 + 2.3 * size, 0.9 + 0.9 * size + 2.6 * size**3)
        return np.stack([x, y, radius], axis=1)[grows]

    def _pixels(self, x: Floats, y: Floats) -> tuple[Ints, Ints, Bools]:
        """Row and column in the window of each place, and whether it lies in it (the others get pixel 0, 0)."""
        row, column = self._cells(x, y)
        inside = self._holds(row, column)
        return np.where(inside, row, 0), np.where(inside, column, 0), inside

    def _around(self, x: Floats, y: Floats, radius: Floats) -> Iterator[tuple[Ints, Ints, Ints]]:
        """Thing, row and column of the pixels in the square around each thing, in batches of like size, in order."""
        row, column = self._cells(x, y)
        reach = np.ceil(radius / self.pixel).astype(np.int64)
        for size in np.unique(reach):
            offset = np.arange(-size, size + 1)
            members, step = np.flatnonzero(reach == size), max(1, CHUNK // len(offset) ** 2)
            for start in range(0, len(members), step):
                thing = members[start : start + step]
                shape = (len(thing), len(offset), len(offset))
                rows = np.broadcast_to(row[thing, None, None] + offset[None, :, None], shape)
                columns = np.broadcast_to(column[thing, None, None] + offset[None, None, :], shape)
                inside = self._holds(rows, columns)
                yield np.broadcast_to(thing[:, None, None], shape)[inside], rows[inside], columns[inside]

    def _cells(self, x: Floats, y: Floats) -> tuple[Ints, Ints]:
        """Row and column of each place, counted from the first of the window."""
        half = self.painter.size / 2
        column = np.floor(x / self.pixel + half).astype(np.int64) - self.column
        return np.floor(half - y / self.pixel).astype(np.int64) - self.row, column

    def _holds(self, row: Ints, column: Ints) -> Bools:
        """Whether each pixel lies in the window."""
        return (row >= 0) & (row < self.shape[0]) & (column >= 0) & (column < self.shape[1])


def _own(x: Floats, y: Floats, salt: int) -> Floats32:
    """A number in [0, 1) that belongs to a place."""
    return hashed(np.floor(x * 8).astype(np.int64), np.floor(y * 8).astype(np.int64), salt)


def _chunks(where: Bools) -> Iterator[tuple[Ints, Ints]]:
    """Rows and columns of the true pixels, some at a time."""
    rows, columns = np.nonzero(where)
    for start in range(0, len(rows), CHUNK):
        yield rows[start : start + CHUNK], columns[start : start + CHUNK]

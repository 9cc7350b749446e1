"""Painting a window of the city: ground, roofs, cars and trees as colour and height, then sun, haze and sensor."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import Affine

from .city import City
from .content import LAYERS, ROOFS, TEXTURES, Building, Content, Patch
from .covers import CARS, COVERS
from .covers import ROOFS as ROOF_COLOURS
from .noise import Floats, gaussian_block, hashed, smooth_grid

BLOCK = 256
REACH = 52.0
"""How far (m) outside a window something can stand that shows in it: the longest shadow and a tree crown."""


class Sky(NamedTuple):
    """Sun and season of one date: azimuth and elevation (degrees), gain per band of green covers, and overall."""

    azimuth: float
    elevation: float
    green: tuple[float, float, float, float]
    gain: float


SKIES = (Sky(58.0, 52.0, (1.0, 1.0, 1.0, 1.0), 1.0), Sky(47.0, 47.0, (1.05, 1.01, 1.0, 0.95), 0.97))
AMBIENT = np.array([0.20, 0.24, 0.31, 0.15], dtype=np.float32)
HAZE = np.array([7.0, 9.5, 14.0, 3.0], dtype=np.float32)
TREES = np.array(
    [(62, 84, 44, 166), (74, 98, 50, 176), (86, 104, 56, 172), (54, 74, 46, 150), (96, 106, 60, 164), (70, 88, 58, 158)],
    dtype=np.float32,
)
"""Crowns by variety."""


class Painter:
    """Paints windows of a square picture of ``size`` pixels of ``pixel`` metres around the centre of the city."""

    def __init__(self, city: City, size: int, pixel: float) -> None:
        self.city, self.size, self.pixel = city, size, pixel
        self.salt = city.plan.seed * 104_729 % 1_000_003
        colours = np.array([[cover.one, cover.other] for cover in COVERS], dtype=np.float32)
        self._covers = [np.where([[[cover.green]] for cover in COVERS], sky.green, 1).astype(np.float32) * colours for sky in SKIES]

    def paint(self, row: int, column: int, height: int, width: int, later: bool = False) -> NDArray[np.uint8]:
        """The window as (4, height, width): red, green, blue, near infrared; 0 where no flight strip lies."""
        pad = math.ceil(REACH / self.pixel) + 2
        canvas = _Canvas(self, row - pad, column - pad, height + 2 * pad, width + 2 * pad, later)
        canvas.lay_ground()
        canvas.put_roofs()
        canvas.park_cars()
        canvas.grow_trees()
        image = canvas.light()[:, pad:-pad, pad:-pad]
        image += self._sensor_noise(row, column, height, width, later) * (1.3 + 0.012 * image)
        pixels = np.clip(np.rint(image), 1, 255).astype(np.uint8)
        return np.where(self.strip(row, column, height, width), pixels, np.uint8(0))

    def strip(self, row: int, column: int, height: int, width: int) -> NDArray[np.bool_]:
        """Where the flight strip lies, (height, width): a turned rectangle with a step at each photograph."""
        rng = np.random.default_rng([self.city.plan.seed, 4])
        half = self.size * self.pixel / 2
        turn = math.radians(rng.uniform(1.2, 2.4)) * rng.choice([-1, 1])
        x, y = self.places(row, column, height, width)
        u = x[None, :] * math.cos(turn) + y[:, None] * math.sin(turn)
        v = y[:, None] * math.cos(turn) - x[None, :] * math.sin(turn)
        steps = half * rng.uniform(0.0, 0.016, (4, 9))
        inside = np.ones((height, width), dtype=bool)
        for side, (depth, along) in enumerate(((u, v), (-u, v), (v, u), (-v, u))):
            photograph = np.clip((along / half * 4 + 4.5).astype(int), 0, 8)
            inside &= depth < half * (0.992 - abs(math.sin(turn)) * 0.35) - steps[side][photograph]
        return inside

    def places(self, row: int, column: int, height: int, width: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """x of the columns and y of the rows (metres, pixel centres)."""
        half = self.size / 2
        return (np.arange(column, column + width) + 0.5 - half) * self.pixel, (half - np.arange(row, row + height) - 0.5) * self.pixel

    def _sensor_noise(self, row: int, column: int, height: int, width: int, later: bool) -> Floats:
        noise = np.empty((4, height, width), dtype=np.float32)
        for block_row in range(row // BLOCK, (row + height - 1) // BLOCK + 1):
            for block_column in range(column // BLOCK, (column + width - 1) // BLOCK + 1):
                top, left = max(row, block_row * BLOCK), max(column, block_column * BLOCK)
                bottom, right = min(row + height, (block_row + 1) * BLOCK), min(column + width, (block_column + 1) * BLOCK)
                block = gaussian_block(self.salt + later, block_row, block_column, 4, BLOCK)
                noise[:, top - row : bottom - row, left - column : right - column] = block[
                    :, top - block_row * BLOCK : bottom - block_row * BLOCK, left - block_column * BLOCK : right - block_column * BLOCK
                ]
        return noise


class _Canvas:
    """One padded window while it is painted: colour (4, h, w), height (m) and brightness of the surface in the sun."""

    def __init__(self, painter: Painter, row: int, column: int, height: int, width: int, later: bool) -> None:
        self.painter, self.pixel, self.salt, self.later = painter, painter.pixel, painter.salt, later
        self.row, self.column, self.shape = row, column, (height, width)
        self.x, self.y = painter.places(row, column, height, width)
        self.sky = SKIES[later]
        azimuth, elevation = math.radians(self.sky.azimuth), math.radians(self.sky.elevation)
        self.sun = (math.sin(azimuth) * math.cos(elevation), math.cos(azimuth) * math.cos(elevation), math.sin(elevation))
        half = self.pixel / 2
        bounds = (self.x[0] - half, self.y[-1] - half, self.x[-1] + half, self.y[0] + half)
        districts = painter.city.districts(bounds)
        self.contents: list[Content] = [painter.city.content(district, later) for district in districts]
        self.bounds = bounds
        self.transform = Affine(self.pixel, 0, bounds[0], 0, -self.pixel, bounds[3])
        self.colour = np.empty((4, height, width), dtype=np.float32)
        self.height = np.zeros(self.shape, dtype=np.float32)
        self.shade = np.full(self.shape, self.sun[2], dtype=np.float32)
        self.built = np.zeros(self.shape, dtype=np.int32)
        rows, columns = np.arange(row, row + height), np.arange(column, column + width)
        self.grain = hashed(columns[None, :], rows[:, None], self.salt) - np.float32(0.5)
        fine = max(1.1, 2 * self.pixel)
        self.tuft = smooth_grid(self.x, self.y, fine, self.salt + 1)

    def _burn(self, shapes: list[NDArray[np.float64]] | list[list[NDArray[np.float64]]]) -> NDArray[np.int32]:
        """Number (from 1) of the last shape on each pixel, 0 where there is none."""
        if not shapes:
            return np.zeros(self.shape, dtype=np.int32)
        jobs = (({"type": "Polygon", "coordinates": [ring.tolist() for ring in rings]}, n) for n, rings in enumerate(shapes, 1))
        burnt: NDArray[np.int32] = rasterize(jobs, out_shape=self.shape, transform=self.transform, dtype="int32")
        return burnt

    def _shows(self, ring: NDArray[np.float64]) -> bool:
        left, bottom, right, top = self.bounds
        low, high = ring.min(axis=0), ring.max(axis=0)
        return bool(low[0] < right and high[0] > left and low[1] < top and high[1] > bottom)

    def lay_ground(self) -> None:
        """Covers with their two colours, mottle and grain, and textures of parallel lines."""
        patches: list[Patch] = [patch for content in self.contents for patch in content.patches if self._shows(patch.rings[0])]
        patches.sort(key=lambda patch: patch.layer)
        number = self._burn([patch.rings for patch in patches])
        cover = np.array([0] + [patch.cover for patch in patches], dtype=np.uint8)
        tint = np.array([0] + [patch.tint for patch in patches], dtype=np.float32)
        self.layer = np.array([0] + [patch.layer for patch in patches], dtype=np.uint8)[number]
        self.cover = cover[number]
        mottle = 0.55 * smooth_grid(self.x, self.y, 47.0, self.salt + 2) + 0.45 * smooth_grid(self.x, self.y, 11.0, self.salt + 3)
        mottle += 0.3 * self.tuft
        mottle = np.clip(0.5 + 0.62 * mottle, 0, 1)
        rough = np.array([item.grain for item in COVERS], dtype=np.float32)[self.cover]
        factor = 1 + tint[number] + rough * (1.2 * self.grain + 0.8 * self.tuft)
        self._texture(patches, number, factor)
        colours = self.painter._covers[self.later]
        for band in range(4):
            one, other = colours[:, 0, band][self.cover], colours[:, 1, band][self.cover]
            self.colour[band] = (one + (other - one) * mottle) * factor

    def _texture(self, patches: list[Patch], number: NDArray[np.int32], factor: Floats) -> None:
        kinds = np.array([0] + [patch.texture for patch in patches], dtype=np.uint8)
        rows, columns = np.nonzero(kinds[number])
        if not len(rows):
            return
        patch = number[rows, columns]
        angle = np.array([0] + [patch.angle for patch in patches])[patch]
        period = np.array([1] + [patch.period or 1 for patch in patches])[patch]
        across = self.x[columns] * np.cos(angle) + self.y[rows] * np.sin(angle)
        kind = kinds[patch]
        clear = np.clip(period / self.pixel / 2.2 - 1, 0, 1)
        wave = np.sin(2 * math.pi * (across + 0.4 * self.tuft[rows, columns]) / period)
        furrows = 0.075 * wave * (1 + 0.5 * (period < 5))
        bays = 0.42 * np.clip(1 - np.abs(across / period - np.rint(across / period)) * period / max(0.16, 0.6 * self.pixel), 0, 1)
        mown = 0.05 * np.sign(wave)
        factor[rows, columns] += (clear * np.choose(kind, [0 * wave, furrows, bays, mown, furrows])).astype(np.float32)

    def put_roofs(self) -> None:
        """Roofs by their form: slopes turned to or from the sun, sheets, plant, chimneys."""
        buildings: list[Building] = [one for content in self.contents for one in content.buildings if self._shows(one.ring)]
        self.built = self._burn([[one.ring] for one in buildings])
        rows, columns = np.nonzero(self.built)
        if not len(rows):
            return
        one = self.built[rows, columns] - 1
        table = np.array([(b.height, b.roof, b.colour, b.tint, b.angle, b.x, b.y, b.half_length, b.half_width) for b in buildings], dtype=np.float64)
        uses = np.array([("shack", "terrace", "industrial hall", "store").index(b.use) + 1 if b.use in ("shack", "terrace", "industrial hall", "store") else 0 for b in buildings])[one]
        height, roof, colour, tint, angle, x, y, half_length, half_width = table[one].T
        # A number for the building that does not depend on which buildings share the window.
        own = (table[:, 5] * 16).astype(np.int64) * 7919 + (table[:, 6] * 16).astype(np.int64)
        own = own[one]
        cos, sin = np.cos(angle), np.sin(angle)
        dx, dy = self.x[columns] - x, self.y[rows] - y
        u, v = dx * cos + dy * sin, dy * cos - dx * sin
        end, eave = half_length - np.abs(u), half_width - np.abs(v)
        form = roof.astype(int)
        pitch = np.radians(np.choose(form, [30.0, 27.0, 0.0, 8.0, 17.0, 6.0]))
        hipped = (form == ROOFS["hip"]) & (end < eave)
        saw = form == ROOFS["sawtooth"]
        tooth = u / 9 - np.floor(u / 9)
        steep = saw & (tooth < 0.25)
        tilt_u = np.where(hipped, np.sign(u), np.where(saw, np.where(steep, -1.0, 1.0), 0.0))
        tilt_v = np.where(hipped | saw, 0.0, np.where(form == ROOFS["shed"], 1.0, np.sign(v)))
        pitch = np.where(steep, math.radians(50), pitch)
        toward = (tilt_u * cos - tilt_v * sin) * self.sun[0] + (tilt_u * sin + tilt_v * cos) * self.sun[1]
        self.shade[rows, columns] = np.cos(pitch) * self.sun[2] + np.sin(pitch) * toward
        rise = np.where(hipped, end, eave) * np.tan(pitch)
        top = height + np.where(form < 2, rise - half_width * 0.25, 0)
        factor = 1 + tint + 0.10 * self.tuft[rows, columns] + 0.08 * self.grain[rows, columns]
        edge = np.minimum(end, eave)
        flat = form == ROOFS["flat"]
        parapet = flat & (edge < max(0.45, 0.8 * self.pixel)) & (half_width > 3.5)
        factor = factor + 0.16 * parapet
        top = top + 0.7 * parapet
        # Sheets of metal, each weathered in its own way.
        sheets = (form == ROOFS["corrugated"]) | (form == ROOFS["shed"]) | saw
        width = np.where(uses == 1, 1.5, 4.0)
        sheet = hashed(np.floor(u / width).astype(np.int64), own, self.salt + 5) - 0.5
        factor = factor + sheets * sheet * np.where(uses == 1, 0.22, 0.07)
        rib = max(1.2, 2.4 * self.pixel)
        factor = factor + sheets * 0.035 * np.sin(2 * math.pi * u / rib)
        # Roof lights on halls, plant on flat roofs, chimneys on terraces.
        cell_u, cell_v = np.floor(u / 6.0), np.floor(v / 6.0)
        chance = hashed(cell_u.astype(np.int64) + 97 * cell_v.astype(np.int64), own, self.salt + 6)
        local_u, local_v = np.abs(u / 6 - cell_u - 0.5) * 6, np.abs(v / 6 - cell_v - 0.5) * 6
        plant = flat & (chance < 0.2) & (edge > 2) & (local_u < 0.7 + 6 * chance) & (local_v < 1.1)
        factor, top = factor + 0.22 * plant, top + 1.9 * plant
        lights = (uses == 2) & ~saw & (np.abs(v / half_width) > 0.25) & (np.abs(v / half_width) < 0.75) & (np.abs(u / 8 - np.rint(u / 8)) < 0.07)
        factor = factor + 0.25 * lights
        chimney = (uses == 2 - 1 + 1 - 1 + 0) & False
        chimney = (uses == 2) & False | ((uses == 3 - 1 - 1 + 1) & False)
        terrace = (form == 0) & (half_width > 4.3) & (half_length < 2.8)
        chimney = terrace & (end < 0.5) & (np.abs(v) < 0.7)
        factor, top = factor - 0.2 * chimney, top + 1.4 * chimney
        factor = factor + 0.12 * ((form < 2) & (np.abs(v) < 0.6 * self.pixel) & ~hipped)
        self.height[rows, columns] = top
        palette = np.array(list(ROOF_COLOURS.values()), dtype=np.float32)
        base = palette[colour.astype(int)]
        base = np.where(steep[:, None], palette[list(ROOF_COLOURS).index("glass")], base)
        self.colour[:, rows, columns] = (base * factor[:, None].astype(np.float32)).T

    def _stamp(self, x: Floats, y: Floats, radius: Floats) -> list[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]]:
        """Items and pixels (item, row, column) in the squares around places, in batches of like size."""
        batches = []
        reach = np.ceil(radius / self.pixel).astype(int)
        column, row = self._pixel(x, y)
        for size in np.unique(reach):
            members = np.flatnonzero(reach == size)
            offset = np.arange(-size, size + 1)
            step = max(1, 1_500_000 // len(offset) ** 2)
            for start in range(0, len(members), step):
                item = members[start : start + step]
                rows = (row[item][:, None, None] + offset[None, :, None]) + 0 * offset[None, None, :]
                columns = (column[item][:, None, None] + offset[None, None, :]) + 0 * offset[None, :, None]
                items = np.broadcast_to(item[:, None, None], rows.shape)
                inside = (rows >= 0) & (rows < self.shape[0]) & (columns >= 0) & (columns < self.shape[1])
                batches.append((items[inside], rows[inside], columns[inside]))
        return batches

    def _pixel(self, x: Floats, y: Floats) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        half = self.painter.size / 2
        return (np.floor(x / self.pixel + half).astype(int) - self.column, np.floor(half - y / self.pixel).astype(int) - self.row)

    def park_cars(self) -> None:
        """Cars, lorries and containers; none where they would be smaller than a pixel."""
        cars = [car for content in self.contents for car in content.cars]
        if self.pixel > 1.6 or not cars:
            return
        x, y, angle, length = np.array(cars).T
        # Others have come and gone by the second date; containers stay.
        gone = hashed((x * 8).astype(np.int64), (y * 8).astype(np.int64), self.salt + 40 + self.later) < np.where(length < 5, 0.35, 0.1)
        x, y, angle, length = (values[~gone] for values in (x, y, angle, length))
        column, row = self._pixel(x, y)
        inside = (row >= 0) & (row < self.shape[0]) & (column >= 0) & (column < self.shape[1])
        inside[inside] &= self.built[row[inside], column[inside]] == 0
        x, y, angle, length = (values[inside] for values in (x, y, angle, length))
        half_width = np.where(length > 5, 1.25, 0.9)
        own = hashed((x * 8).astype(np.int64), (y * 8).astype(np.int64), self.salt + 7)
        bright = np.array([0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6])[(own * 12).astype(int)]
        paint = np.concatenate([CARS[bright], CARS[bright].mean(axis=1, keepdims=True) * 0.95], axis=1)
        for item, rows, columns in self._stamp(x, y, length / 2 + 0.5):
            dx, dy = self.x[columns] - x[item], self.y[rows] - y[item]
            u, v = dx * np.cos(angle[item]) + dy * np.sin(angle[item]), dy * np.cos(angle[item]) - dx * np.sin(angle[item])
            on = (np.abs(u) < length[item] / 2) & (np.abs(v) < half_width[item])
            item, rows, columns, u = item[on], rows[on], columns[on], u[on]
            glass = (length[item] < 5) & (np.abs(np.abs(u / length[item] + 0.03) - 0.2) < 0.07)
            self.colour[:, rows, columns] = (paint[item] * np.where(glass, 0.45, 1)[:, None]).T
            self.height[rows, columns] = np.where(length[item] > 5, 2.6, 1.4)
            self.shade[rows, columns] = self.sun[2]

    def grow_trees(self) -> None:
        """Trees planted in the contents, and trees that grow where the cover lets them."""
        x, y, radius = self._wild_trees()
        planted = [tree for content in self.contents for tree in content.trees]
        if planted:
            px, py, pr = np.array(planted).T
            column, row = self._pixel(px, py)
            inside = (row >= 0) & (row < self.shape[0]) & (column >= 0) & (column < self.shape[1])
            column, row = column[inside], row[inside]
            free = (self.built[row, column] == 0) & ((self.layer[row, column] < LAYERS.index("footway")))
            x, y, radius = (np.concatenate(pair) for pair in ((x, px[inside][free]), (y, py[inside][free]), (radius, pr[inside][free])))
        if not len(x):
            return
        radius = np.maximum(radius, 0.75 * self.pixel)
        order = np.lexsort((x, radius))
        x, y, radius = x[order], y[order], radius[order]
        own = hashed((x * 8).astype(np.int64), (y * 8).astype(np.int64), self.salt + 9)
        height = radius * (1.7 + 0.8 * own)
        colour = TREES[(own * 6 * 7.31 % 6).astype(int)] * (0.86 + 0.3 * (own * 17.7 % 1))[:, None] * np.float32(self.sky.green)
        for item, rows, columns in self._stamp(x, y, radius * 1.2):
            du, dv = (self.x[columns] - x[item]) / radius[item], (self.y[rows] - y[item]) / radius[item]
            tuft, grain = self.tuft[rows, columns], self.grain[rows, columns]
            far = du * du + dv * dv + 0.30 * tuft
            dome = np.sqrt(np.clip(1.02 - far, 0, 1))
            top = height[item] * (0.45 + 0.55 * dome) + 0.5 * tuft
            on = (far < 1) & (top > self.height[rows, columns])
            item, rows, columns = item[on], rows[on], columns[on]
            du, dv, dome, tuft, grain = du[on], dv[on], dome[on], tuft[on], grain[on]
            lit = 0.62 * (du * self.sun[0] + dv * self.sun[1]) + (0.5 + 0.5 * dome) * self.sun[2]
            self.shade[rows, columns] = np.maximum(lit * (1 + 0.3 * tuft + 0.35 * grain), 0.05)
            self.height[rows, columns] = top[on]
            self.colour[:, rows, columns] = (colour[item] * (1 + 0.10 * tuft + 0.12 * grain)[:, None]).T

    def _wild_trees(self) -> tuple[Floats, Floats, Floats]:
        cell = max(5.0, 2.0 * self.pixel)
        columns = np.arange(math.floor(self.x[0] / cell), math.ceil(self.x[-1] / cell) + 1)
        rows = np.arange(math.floor(self.y[-1] / cell), math.ceil(self.y[0] / cell) + 1)
        across, up = (values.ravel() for values in np.meshgrid(columns, rows))
        x = (across + 0.1 + 0.8 * hashed(across, up, self.salt + 11)) * cell
        y = (up + 0.1 + 0.8 * hashed(across, up, self.salt + 12)) * cell
        column, row = self._pixel(x, y)
        inside = (row >= 0) & (row < self.shape[0]) & (column >= 0) & (column < self.shape[1])
        across, up, x, y, row, column = (values[inside] for values in (across, up, x, y, row, column))
        share = np.array([cover.trees for cover in COVERS], dtype=np.float32)[self.cover[row, column]]
        clump = smooth_grid(self.x, self.y, 33.0, self.salt + 13)[row, column]
        share = np.where(share < 0.9, share * np.clip(1 + 1.6 * clump, 0.15, 3), share)
        grows = (hashed(across, up, self.salt + 14) < share) & (self.built[row, column] == 0)
        size = hashed(across, up, self.salt + 15)
        wood = share > 0.9
        radius = np.where(wood, 2.4 + 2.3 * size, 1.2 + 2.6 * size * size + 0.6 * size)
        return x[grows], y[grows], radius[grows]

    def light(self) -> Floats:
        """Colours under sun and sky, with shadows, haze and the blur of the optics."""
        shadow = self._shadow()
        sun = self.shade / np.float32(self.sun[2]) * ~shadow
        image = self.colour
        for band in range(4):
            ambient = AMBIENT[band]
            image[band] *= ambient + (1 - ambient) * sun
            image[band] *= np.float32(self.sky.gain * 0.94)
            image[band] += HAZE[band]
            image[band] = _blur(_blur(image[band]).T).T
        return image

    def _shadow(self) -> NDArray[np.bool_]:
        """Where something towards the sun stands above the ray: the running maximum along it, in doubling steps."""
        east, north = math.sin(math.radians(self.sky.azimuth)), math.cos(math.radians(self.sky.azimuth))
        fall = self.pixel * math.tan(math.radians(self.sky.elevation))

        def toward_sun(values: Floats, steps: int) -> Floats:
            down, right = round(-north * steps), round(east * steps)
            moved = np.full_like(values, -1e3)
            height, width = values.shape
            moved[max(0, -down) : height - max(0, down), max(0, -right) : width - max(0, right)] = values[
                max(0, down) : height - max(0, -down), max(0, right) : width - max(0, -right)
            ]
            moved -= np.float32(fall * steps)
            return moved

        highest = toward_sun(self.height, 1)
        steps = 1
        while 2 * steps * self.pixel < REACH - 6:
            highest = np.maximum(highest, toward_sun(highest, steps))
            steps *= 2
        shaded: NDArray[np.bool_] = highest > self.height + np.float32(0.35)
        return shaded


def _blur(values: Floats) -> Floats:
    result = values * np.float32(0.66)
    result[1:-1] += np.float32(0.17) * (values[:-2] + values[2:])
    return result

"""Drawn pictures of the ground from above, each by a recipe of its own: fields, woods, shores, houses, car parks…

The sample city shows thirteen urban types in one style. An encoder trained on it alone would know that style. Here the
recipe itself is drawn at random, far beyond what any city looks like, so that what holds for all recipes is what there
is to learn: which texture, which arrangement, which direction. Training on drawn textures instead of photographs goes
back to Baradad et al., Learning to see by looking at noise (NeurIPS 2021).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rng = np.random.Generator

SIDE = 256
"""Pixels on a side of a picture."""
_Y, _X = np.mgrid[:SIDE, :SIDE].astype(np.float32)
_FY, _FX = np.fft.fftfreq(SIDE)[:, None], np.fft.rfftfreq(SIDE)[None]


SHARES = ("built", "trees", "water", "paved")
"""What is known as a share of the picture."""


class Truth(NamedTuple):
    """What is known of a picture because it was drawn; NaN where it was not asked.

    Shares are 0 to 1. ``pitch`` is the log of the distance in pixels between things, ``turn_cos`` and ``turn_sin`` are
    of four times their direction, 0 where they have none.
    """

    built: float = math.nan
    trees: float = math.nan
    water: float = math.nan
    paved: float = math.nan
    pitch: float = math.nan
    size: float = math.nan
    turn_cos: float = math.nan
    turn_sin: float = math.nan
    regularity: float = math.nan


class Drawing:
    """A picture while it is drawn: colour (SIDE, SIDE, 3), 0 to 1, and masks of what there is."""

    def __init__(self, rng: Rng) -> None:
        self.rng = rng
        self.image: Floats = np.zeros((SIDE, SIDE, 3), np.float32)
        azimuth, length = rng.uniform(0, 2 * math.pi), rng.uniform(1, 9)
        self.shadow = round(length * math.sin(azimuth)), round(length * math.cos(azimuth))
        self.sun = math.cos(azimuth), math.sin(azimuth)
        self.darkness = float(rng.uniform(0.35, 0.75))
        self.truth: dict[str, float] = dict.fromkeys(SHARES, 0.0)

    def put(self, mask: NDArray[np.bool_], colour: Floats, casts: bool = False) -> None:
        """Lay ``colour`` (3,) or (SIDE, SIDE, 3) over the picture where ``mask`` is, with the shadow it casts."""
        if casts:
            shade = np.roll(mask, self.shadow, (0, 1)) & ~mask
            self.image[shade] *= self.darkness
        self.image[mask] = colour if colour.ndim == 1 else colour[mask]

    def note(self, name: str, mask: NDArray[np.bool_]) -> None:
        """Add the share of ``mask`` to the truth."""
        self.truth[name] += float(mask.mean())


def spectral(rng: Rng, slope: float | None = None, stretch: float | None = None) -> Floats:
    """Noise (SIDE, SIDE) of mean 0 and variance 1 whose amplitude falls as frequency to the power of -``slope``."""
    slope = rng.uniform(0.4, 2.2) if slope is None else slope
    stretch = (rng.uniform(1.5, 9) if rng.random() < 0.35 else 1.0) if stretch is None else stretch
    angle = rng.uniform(0, math.pi)
    u = _FX * math.cos(angle) + _FY * math.sin(angle)
    v = (_FY * math.cos(angle) - _FX * math.sin(angle)) * stretch
    amplitude = (u * u + v * v + 1e-5) ** (-slope / 2)
    amplitude[0, 0] = 0
    waves = np.fft.irfft2(amplitude * np.fft.rfft2(rng.standard_normal((SIDE, SIDE))), (SIDE, SIDE))
    return (waves / waves.std()).astype(np.float32)


def colour(rng: Rng, kind: str = "any") -> Floats:
    """A colour (3,) as the ground has them: mostly muted, green, brown or grey."""
    kind = (
        str(rng.choice(["green", "earth", "grey", "any", "pale"], p=[0.3, 0.25, 0.2, 0.15, 0.1]))
        if kind == "any"
        else kind
    )
    hue, saturation, value = {
        "green": (rng.normal(0.27, 0.05), rng.uniform(0.1, 0.55), rng.uniform(0.12, 0.6)),
        "earth": (rng.normal(0.09, 0.03), rng.uniform(0.1, 0.5), rng.uniform(0.25, 0.85)),
        "grey": (rng.uniform(0, 1), rng.uniform(0, 0.12), rng.uniform(0.2, 0.8)),
        "pale": (rng.uniform(0.05, 0.2), rng.uniform(0, 0.2), rng.uniform(0.7, 1.0)),
        "water": (rng.normal(0.5, 0.09), rng.uniform(0.05, 0.6), rng.uniform(0.08, 0.5)),
        "roof": (rng.choice([0.03, 0.06, 0.58, 0.1]) + rng.normal(0, 0.02), rng.beta(1.2, 3), rng.uniform(0.2, 0.95)),
        "any": (rng.uniform(0, 1), rng.beta(1.5, 3), rng.uniform(0.1, 0.95)),
    }[kind]
    sector = (np.array([5.0, 3.0, 1.0]) + 6 * hue) % 6
    return (value - value * saturation * np.clip(np.minimum(sector, 4 - sector), 0, 1)).astype(np.float32)


def ground(rng: Rng, kind: str = "any", calm: float = 1.0) -> Floats:
    """A surface (SIDE, SIDE, 3): noise between two or three colours, with grain."""
    first = colour(rng, kind)
    second = first * rng.uniform(0.7, 1.3) + rng.normal(0, 0.05, 3) if rng.random() < 0.7 else colour(rng, kind)
    field = spectral(rng)
    form = rng.integers(4)
    if form == 1:
        field = np.abs(field) * 1.6 - 1.2
    elif form == 2:
        field = np.tanh(field * rng.uniform(1.5, 5)) * 1.2
    mixed = 1 / (1 + np.exp(-field * calm * rng.uniform(0.3, 2)))
    image = first + (second - first).astype(np.float32) * mixed[..., None]
    if rng.random() < 0.3:
        image = image * (1 + 0.25 * calm * rng.random() * spectral(rng, 1.6)[..., None])
    grain = rng.exponential(0.03) * calm
    return np.clip(image * (1 + grain * rng.standard_normal((SIDE, SIDE, 1), np.float32)), 0, 1).astype(np.float32)


class Lattice:
    """Places on a turned grid, one thing to a cell; every cell has numbers of its own.

    Attributes:
        u, v: (SIDE, SIDE) place of each pixel in its cell, in pixels from the thing, along and across it.
        row, column: (SIDE, SIDE) of its cell.
    """

    def __init__(
        self, rng: Rng, along: float, across: float, angle: float, jitter: float = 0.0, turn: float = 0.0,
        bend: float = 0.0,
    ) -> None:  # fmt: skip
        self._rng = rng
        x = _X + bend * along * spectral(rng, 2.4, 1.0) if bend else _X
        y = _Y + bend * across * spectral(rng, 2.4, 1.0) if bend else _Y
        cos, sin = math.cos(angle), math.sin(angle)
        u, v = x * cos + y * sin + 1000 * along, y * cos - x * sin + 1000 * across
        self.row = np.floor(v / across).astype(np.int64)
        if rng.random() < jitter:  # rows that do not line up
            u = u + along * rng.random(4096).astype(np.float32)[self.row & 4095]
        self.column = np.floor(u / along).astype(np.int64)
        u = u - (self.column + 0.5) * along - jitter * along * 0.3 * self.each(-1, 1)
        v = v - (self.row + 0.5) * across - jitter * across * 0.3 * self.each(-1, 1)
        swing = turn * self.each(-1, 1)
        self.u, self.v = u * np.cos(swing) + v * np.sin(swing), v * np.cos(swing) - u * np.sin(swing)

    def each(self, low: float = 0.0, high: float = 1.0) -> Floats:
        """A number of its own for every cell, seen at its pixels."""
        table = self._rng.uniform(low, high, (128, 128)).astype(np.float32)
        return table[self.row & 127, self.column & 127]

    def pick(self, colours: list[Floats]) -> Floats:
        """One of some colours for every cell: (SIDE, SIDE, 3)."""
        return np.stack(colours)[(self.each() * len(colours)).astype(int)]


def _direction(rng: Rng) -> float:
    """Radians; in line with the picture in a third of all, as planned towns often are."""
    return float(rng.choice([0, math.pi / 2])) if rng.random() < 0.33 else float(rng.uniform(0, math.pi))


def _arranged(drawing: Drawing, pitch: float, size: float, angle: float, regularity: float) -> None:
    drawing.truth.update(
        pitch=math.log(pitch), size=math.log(size), regularity=regularity,
        turn_cos=regularity * math.cos(4 * angle), turn_sin=regularity * math.sin(4 * angle),
    )  # fmt: skip


def trees(drawing: Drawing, pitch: float, cover: float, jitter: float, angle: float) -> None:
    """Crowns with a sunlit side on a lattice."""
    rng = drawing.rng
    lattice = Lattice(rng, pitch, pitch * rng.uniform(0.7, 1.4), angle, jitter)
    radius = pitch * rng.uniform(0.3, 0.6) * (1 + rng.uniform(0, 0.5) * lattice.each(-1, 1))
    far = (lattice.u**2 + lattice.v**2) / radius**2 + rng.uniform(0, 0.5) * spectral(rng, 0.8, 1.0)
    mask = (far < 1) & (lattice.each() < cover)
    light = 0.75 + rng.uniform(0.1, 0.5) * _slope(far, drawing.sun)
    shades = [colour(rng, "green") for _ in range(int(rng.integers(1, 4)))]
    drawing.put(mask, np.clip(lattice.pick(shades) * light[..., None], 0, 1), casts=True)
    drawing.note("trees", mask)


def _slope(field: Floats, sun: tuple[float, float]) -> Floats:
    """How far a surface falls towards the sun, -1 to 1."""
    down, right = np.gradient(field)
    fall = right * sun[0] + down * sun[1]
    return np.clip(fall / (np.abs(fall).mean() * 2 + 1e-6), -1, 1)


def roofs(drawing: Drawing, lattice: Lattice, length: Floats, width: Floats, share: float, gable: bool) -> None:
    """Boxes on a lattice, with a ridge or flat, and their shadows."""
    rng = drawing.rng
    inside = (np.abs(lattice.u) < length / 2) & (np.abs(lattice.v) < width / 2) & (lattice.each() < share)
    palette = [
        colour(rng, str(rng.choice(["roof", "grey", "any"], p=[0.6, 0.3, 0.1]))) for _ in range(int(rng.integers(1, 7)))
    ]
    tint = 1 + rng.uniform(0, 0.3) * lattice.each(-1, 1)
    if gable:
        tint = tint * np.where(lattice.v > 0, 1.0, rng.uniform(0.6, 0.9))
    else:
        edge = np.minimum(length / 2 - np.abs(lattice.u), width / 2 - np.abs(lattice.v))
        tint = tint * np.where(edge < 1.2, rng.uniform(0.7, 1.25), 1.0)
        if rng.random() < 0.4:
            tint = tint * (1 + 0.12 * np.sign(np.sin(lattice.u * 2 * math.pi / rng.uniform(3, 14))))
    drawing.put(inside, np.clip(lattice.pick(palette) * tint[..., None], 0, 1).astype(np.float32), casts=True)
    drawing.note("built", inside)


def settlement(drawing: Drawing) -> None:
    """Houses of any size on plots along streets; rows, blocks or a jumble."""
    rng = drawing.rng
    drawing.image[:] = ground(rng, str(rng.choice(["green", "earth", "grey", "any"], p=[0.4, 0.3, 0.2, 0.1])))
    angle, disorder = _direction(rng), float(rng.choice([0.0, rng.uniform(0, 0.4), rng.uniform(0.4, 1)]))
    along = float(np.exp(rng.uniform(math.log(6), math.log(70))))
    across = along * rng.uniform(0.7, 1.9)
    lattice = Lattice(
        rng, along, across, angle, disorder, disorder * rng.uniform(0, 0.9), disorder * rng.uniform(0, 0.25)
    )
    if rng.random() < 0.8:
        every_u, every_v, half = int(rng.integers(2, 14)), int(rng.integers(1, 4)), rng.uniform(0.06, 0.2) * along + 0.8
        street = ((lattice.row % every_v == 0) & (lattice.v + across / 2 < 2 * half)) | (
            (lattice.column % every_u == 0) & (lattice.u + along / 2 < 2 * half)
        )
        drawing.put(street, colour(rng, str(rng.choice(["grey", "earth"], p=[0.75, 0.25]))))
        drawing.note("paved", street)
    if rng.random() < 0.6:
        trees(drawing, float(rng.uniform(5, 18)), float(rng.uniform(0.05, 0.6)), 1.0, 0.0)
    length = along * rng.uniform(0.45, 0.95) * (1 + 0.3 * disorder * lattice.each(-1, 1))
    width = across * rng.uniform(0.3, 0.85) * (1 + 0.3 * disorder * lattice.each(-1, 1))
    roofs(drawing, lattice, length, width, float(rng.uniform(0.5, 1.0)), rng.random() < 0.6)
    if rng.random() < 0.4:
        trees(drawing, float(rng.uniform(5, 14)), float(rng.uniform(0.03, 0.25)), 1.0, 0.0)
    _arranged(drawing, math.sqrt(along * across), float(np.sqrt(np.mean(length * width))), angle, 1 - disorder)


def halls(drawing: Drawing) -> None:
    """A few large buildings on paved ground, with lanes and cars."""
    rng = drawing.rng
    drawing.image[:] = ground(rng, str(rng.choice(["grey", "earth", "green"], p=[0.6, 0.25, 0.15])), 0.6)
    angle = _direction(rng)
    if rng.random() < 0.7:
        cars(drawing, angle, float(rng.uniform(0.2, 0.8)))
    along, across = rng.uniform(40, 160), rng.uniform(30, 110)
    lattice = Lattice(rng, along, across, angle, float(rng.uniform(0, 0.6)))
    length = along * (0.75 + 0.22 * lattice.each(-1, 1))
    width = across * (0.65 + 0.25 * lattice.each(-1, 1))
    roofs(drawing, lattice, length, width, float(rng.uniform(0.5, 0.95)), rng.random() < 0.25)
    _arranged(drawing, math.sqrt(along * across), math.sqrt(along * across) * 0.7, angle, 1.0)


def cars(drawing: Drawing, angle: float, full: float) -> None:
    """Rows of cars with aisles between them."""
    rng = drawing.rng
    length = float(rng.uniform(4, 16))
    width, rows = length * rng.uniform(0.5, 0.62), int(rng.integers(2, 5))
    lattice = Lattice(rng, width, length * 1.1, angle, 0.12)
    bay = lattice.row % rows > 0
    if rng.random() < 0.5:
        drawing.put(bay & (width / 2 - np.abs(lattice.u) < max(0.5, width * 0.06)), colour(rng, "pale"))
    body = (np.abs(lattice.u) < width * 0.36) & (np.abs(lattice.v) < length * 0.45) & bay
    crowd = 1 / (1 + np.exp(-(spectral(rng, 1.8, 1.0) * 2 + 6 * (full - 0.5))))
    body &= lattice.each() < crowd
    paint = [colour(rng, kind) for kind in ("pale", "grey", "grey", "pale", "any", "any")] + [
        np.full(3, 0.08, np.float32)
    ]
    glass = np.where(np.abs(lattice.v / length - 0.12) < 0.08, 0.55, 1.0)
    drawing.put(body, (lattice.pick(paint) * glass[..., None]).astype(np.float32), casts=length > 7)
    drawing.note("paved", bay)
    _arranged(drawing, length, length * 0.6, angle, 1.0)


def car_park(drawing: Drawing) -> None:
    """Asphalt, bays, and perhaps trees between the rows."""
    rng = drawing.rng
    drawing.image[:] = ground(rng, "grey", 0.4)
    angle = _direction(rng)
    cars(drawing, angle, float(rng.uniform(0.2, 0.95)))
    if rng.random() < 0.4:
        trees(drawing, float(rng.uniform(16, 50)), 0.5, float(rng.uniform(0, 0.4)), angle)


def wood(drawing: Drawing) -> None:
    """Crowns close together, or a plantation in rows."""
    rng = drawing.rng
    drawing.image[:] = ground(rng, "green") * 0.6
    angle, planted = _direction(rng), rng.random() < 0.25
    pitch = float(np.exp(rng.uniform(math.log(3.5), math.log(30))))
    for _ in range(1 if planted else int(rng.integers(1, 4))):
        trees(drawing, pitch * rng.uniform(0.6, 1.4), float(rng.uniform(0.7, 1)), 0.05 if planted else 1.0, angle)
    _arranged(drawing, pitch, pitch * 0.8, angle, float(planted))


def scrub(drawing: Drawing) -> None:
    """Open ground with single bushes and bare patches."""
    rng = drawing.rng
    drawing.image[:] = ground(rng, str(rng.choice(["green", "earth"])))
    drawing.put(spectral(rng, 1.6) > rng.uniform(0.3, 2), ground(rng, "earth"))
    pitch = float(rng.uniform(5, 40))
    trees(drawing, pitch, float(rng.uniform(0.05, 0.5)), 1.0, 0.0)
    _arranged(drawing, pitch, pitch * 0.6, 0.0, 0.0)


def fields(drawing: Drawing) -> None:
    """Parcels with crops in rows, parted by tracks or hedges."""
    rng = drawing.rng
    angle = _direction(rng)
    along, across = np.exp(rng.uniform(math.log(40), math.log(500), 2))
    parcels = Lattice(rng, along, across, angle, float(rng.uniform(0, 0.6)), bend=float(rng.choice([0, 0.05])))
    crops = [
        ground(rng, str(rng.choice(["green", "earth"])), float(rng.uniform(0.1, 0.8)))
        for _ in range(int(rng.integers(1, 5)))
    ]
    number = (parcels.each() * len(crops)).astype(int)
    drawing.image[:] = np.choose(number[..., None], crops) * (1 + 0.15 * parcels.each(-1, 1))[..., None]
    period = float(np.exp(rng.uniform(math.log(2.5), math.log(30))))
    depth = rng.uniform(0.02, 0.3) * (rng.random() < 0.75)
    lie = angle + np.where(parcels.each() < 0.5, 0, math.pi / 2) * (rng.random() < 0.5)
    wobble = rng.uniform(0, 1.5) * spectral(rng, 2.2, 1.0)
    wave = np.sin(2 * math.pi * ((_X + wobble) * np.sin(lie) - (_Y + wobble) * np.cos(lie)) / period)
    wave = np.sign(wave) if rng.random() < 0.3 else wave
    drawing.image *= (1 + depth * wave * (parcels.each() < 0.8))[..., None]
    border = np.minimum(along / 2 - np.abs(parcels.u), across / 2 - np.abs(parcels.v)) < rng.uniform(0.5, 3)
    if rng.random() < 0.7:
        drawing.put(border, colour(rng, str(rng.choice(["green", "earth", "grey"]))))
    _arranged(drawing, period, math.sqrt(along * across), angle, 1.0 if depth > 0.05 else 0.5)


def plain(drawing: Drawing) -> None:
    """One surface: grass, sand, rock, snow, or nothing on earth."""
    drawing.image[:] = ground(drawing.rng, calm=float(drawing.rng.uniform(0.1, 1.5)))
    drawing.truth.update(regularity=0.0, turn_cos=0.0, turn_sin=0.0)


def water(drawing: Drawing) -> None:
    """Water with a shore, a river between its banks, or open water with waves."""
    rng = drawing.rng
    kind = rng.integers(3)
    land = Drawing(rng)
    rng.choice([plain, scrub, wood, fields, settlement])(land)  # type: ignore[operator]
    drawing.image[:] = land.image
    angle, offset = rng.uniform(0, 2 * math.pi), rng.uniform(-60, 60)
    across = (_X - SIDE / 2) * math.cos(angle) + (_Y - SIDE / 2) * math.sin(angle) + offset
    across = across + rng.uniform(3, 40) * spectral(rng, 2.6, 1.0)
    wet = np.ones_like(across, bool) if kind == 2 else across > 0 if kind == 1 else np.abs(across) < rng.uniform(8, 90)
    beach = ~wet & (across > -rng.uniform(2, 14)) if kind == 1 else np.zeros_like(wet)
    drawing.put(beach, colour(rng, "pale"))
    drawing.put(wet, ground(rng, "water", float(rng.uniform(0.05, 0.5))))
    drawing.note("water", wet)
    for name in ("built", "trees", "paved"):
        drawing.truth[name] = land.truth[name] * float(1 - wet.mean())
    drawing.truth.update({name: land.truth.get(name, math.nan) for name in ("pitch", "size")})


def road(drawing: Drawing) -> None:
    """A road, railway or runway through something else."""
    rng = drawing.rng
    rng.choice([plain, scrub, wood, fields, settlement, halls])(drawing)  # type: ignore[operator]
    for _ in range(int(rng.integers(1, 4))):
        angle, offset, half = rng.uniform(0, 2 * math.pi), rng.uniform(-80, 80), rng.uniform(2, 22)
        across = (_X - SIDE / 2) * math.cos(angle) + (_Y - SIDE / 2) * math.sin(angle) + offset
        across = across + rng.choice([0.0, rng.uniform(2, 30)]) * spectral(rng, 3.0, 1.0)
        tarmac = np.abs(across) < half
        drawing.put(tarmac, colour(rng, str(rng.choice(["grey", "earth"], p=[0.8, 0.2]))))
        if half > 4:
            drawing.put(np.abs(np.abs(across) - half * 0.85) < 0.7, colour(rng, "pale"))
        drawing.note("paved", tarmac)


def leaves(drawing: Drawing) -> None:
    """Dead leaves (Lee, Mumford & Huang 2001): shapes of all sizes over one another, like no place on earth."""
    rng = drawing.rng
    drawing.image[:] = ground(rng)
    smallest, largest = rng.uniform(2, 8), rng.uniform(20, 120)
    for scale in np.geomspace(largest, smallest, int(rng.integers(4, 9))):
        lattice = Lattice(rng, 2 * scale, 2 * scale * rng.uniform(0.5, 2), float(rng.uniform(0, math.pi)), 1.0, 1.5)
        size = scale * (0.6 + 0.4 * lattice.each(-1, 1))
        box = rng.random() < 0.5
        far = np.maximum(np.abs(lattice.u), np.abs(lattice.v)) if box else np.hypot(lattice.u, lattice.v)
        mask = (far < size * 0.9) & (lattice.each() < rng.uniform(0.2, 0.8))
        shades = [colour(rng) for _ in range(int(rng.integers(2, 9)))]
        drawing.put(mask, lattice.pick(shades), casts=rng.random() < 0.5)
    drawing.truth = {}


RECIPES: dict[Callable[[Drawing], None], float] = {
    settlement: 0.3, halls: 0.08, car_park: 0.07, wood: 0.11, scrub: 0.08, fields: 0.12, plain: 0.08, water: 0.08,
    road: 0.05, leaves: 0.03,
}  # fmt: skip


def draw(seed: int) -> tuple[NDArray[np.uint8], Truth, str]:
    """The picture of one seed (SIDE, SIDE, 3), what is true of it, and the name of its recipe."""
    rng = np.random.default_rng(seed)
    drawing = Drawing(rng)
    recipes = list(RECIPES)
    recipe = recipes[int(rng.choice(len(recipes), p=list(RECIPES.values())))]
    recipe(drawing)
    pixels = (255 * np.clip(drawing.image, 0, 1)).astype(np.uint8)
    truth = Truth(**drawing.truth)
    shares = {name: min(getattr(truth, name), 1.0) for name in SHARES if name in drawing.truth}  # things may overlap
    return pixels, truth._replace(**shares), recipe.__name__

"""What fills a district: ground patches, buildings, roads, cars and planted trees."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from .blocks import Points, lines, polygons
from .covers import NUMBER, ROOF_NUMBER
from .roads import WIDTHS, Road

LAYERS = ("ground", "bank", "detail", "pavement", "footway", "track", "service", "residential", "tertiary", "secondary",
          "primary", "marking")  # fmt: skip
"""Order of painting the ground, lowest first."""
SURFACE = {"footway": "dirt", "track": "dirt", "service": "worn asphalt", "residential": "worn asphalt"}
TEXTURES = {"none": 0, "furrows": 1, "bays": 2, "mown": 3}
FORMS = {"gable": 30.0, "hip": 27.0, "flat": 0.0, "corrugated": 8.0, "sawtooth": 17.0, "shed": 6.0}
"""Forms of roof and their pitch (degrees)."""
GAPS = {"primary": 22.0, "secondary": 30.0, "tertiary": 40.0, "residential": 26.0}
"""Mean distance (m) between cars."""


class Patch(NamedTuple):
    """A piece of ground: its rings, cover, layer, brightness, and a texture of parallel lines."""

    rings: list[Points]
    cover: int
    layer: int
    tint: float
    angle: float
    period: float
    texture: int


class Look(NamedTuple):
    """What a building is and how it looks from above."""

    use: str
    height: float
    form: str
    colour: str
    tint: float = 0.0


class Building(NamedTuple):
    """A building: its ring and use, and for its roof the form, colour, brightness, direction and half sizes (m)."""

    ring: Points
    use: str
    height: float
    form: int
    colour: int
    tint: float
    angle: float
    x: float
    y: float
    half_length: float
    half_width: float


class Content:
    """The things in one district at one date. Its ground ends where the district ends."""

    def __init__(self, limit: Polygon) -> None:
        self.patches: list[Patch] = []
        self.buildings: list[Building] = []
        self.roads: list[Road] = []
        self.cars: list[tuple[float, float, float, float]] = []
        self.trees: list[tuple[float, float, float]] = []
        self._limit, self._within = limit, prep(limit)

    def ground(
        self, area: BaseGeometry, cover: str, layer: str = "detail", tint: float = 0.0, angle: float = 0.0,
        period: float = 0.0, texture: str = "none",
    ) -> None:  # fmt: skip
        """Cover ``area`` (any geometry, holes included), as far as it lies in the district; roads may leave it."""
        if layer in ("ground", "detail") and not self._within.contains(area):
            area = area.intersection(self._limit)
        for part in polygons(area, 0.05):
            rings = [np.array(ring.coords) for ring in (part.exterior, *part.interiors)]
            kind = (NUMBER[cover], LAYERS.index(layer), tint, angle, period, TEXTURES[texture])
            self.patches.append(Patch(rings, *kind))

    def build(self, ring: Points, look: Look, angle: float, ridge: str = "longer") -> None:
        """Put up a building on a closed ring; its ridge runs along ``angle``, or else along its longer side."""
        cos, sin = math.cos(angle), math.sin(angle)
        along, across = ring[:, 0] * cos + ring[:, 1] * sin, ring[:, 1] * cos - ring[:, 0] * sin
        (u0, u1), (v0, v1) = (along.min(), along.max()), (across.min(), across.max())
        u, v, half_length, half_width = (u0 + u1) / 2, (v0 + v1) / 2, (u1 - u0) / 2, (v1 - v0) / 2
        x, y = float(u * cos - v * sin), float(u * sin + v * cos)
        if ridge == "longer" and half_width > half_length:
            angle, half_length, half_width = angle + math.pi / 2, half_width, half_length
        form, colour = list(FORMS).index(look.form), ROOF_NUMBER[look.colour]
        sizes = (float(half_length), float(half_width))
        self.buildings.append(
            Building(ring, look.use, round(look.height, 1), form, colour, look.tint, float(angle), x, y, *sizes)
        )

    def road(self, line: BaseGeometry, highway: str, rng: np.random.Generator, surface: str | None = None) -> None:
        """Lay a road along ``line``, with its pavements, markings, and the cars that stand or drive on it."""
        carriageway, pavement = WIDTHS[highway]
        for part in lines(line, 4):
            self.roads.append(Road(np.array(part.coords), highway))
            if pavement:
                self.ground(
                    part.buffer(carriageway / 2 + pavement, 4), "pavement", "pavement", rng.uniform(-0.06, 0.03)
                )
            cover = surface or SURFACE.get(highway, "asphalt")
            self.ground(part.buffer(carriageway / 2, 4), cover, highway, rng.uniform(-0.06, 0.06))
            if highway in ("primary", "secondary", "tertiary"):
                for dash in _markings(part, carriageway):
                    self.ground(dash.buffer(0.14, cap_style=2), "marking", "marking")
            if highway in GAPS:
                self._traffic(part, highway, carriageway, rng)

    def main_road(self, road: Road, rng: np.random.Generator) -> None:
        """Lay a road of the plan; half of them have trees along them."""
        line = LineString(road.line)
        self.road(line, road.highway, rng)
        carriageway, pavement = WIDTHS[road.highway]
        if pavement and rng.random() < 0.55:
            self.avenue(line, carriageway / 2 + pavement - 0.8, rng.uniform(11, 22), rng, rng.uniform(2.3, 3.6))

    def avenue(
        self, line: BaseGeometry, offset: float, gap: float, rng: np.random.Generator, size: float = 2.6
    ) -> None:
        """Plant both sides of a line, with a tree missing here and there."""
        for part in lines(line, 20):
            for at in np.arange(8, part.length - 6, gap):
                x, y, angle = _place_along(part, at)
                for side in (-offset, offset):
                    if rng.random() < 0.72:
                        radius = size * rng.uniform(0.75, 1.3)
                        self.trees.append((x - side * math.sin(angle), y + side * math.cos(angle), radius))

    def _traffic(self, line: LineString, highway: str, carriageway: float, rng: np.random.Generator) -> None:
        at = 6.0
        while at < line.length - 6:
            x, y, angle = _place_along(line, at)
            parked = highway in ("residential", "tertiary")
            lane = carriageway / 2 - 1.1 if parked else carriageway * rng.choice([0.125, 0.375])
            side = lane * rng.choice([-1, 1])
            length = 10.5 if highway == "primary" and rng.random() < 0.1 else rng.uniform(3.9, 4.8)
            self.cars.append((x - side * math.sin(angle), y + side * math.cos(angle), angle, length))
            at += 6 + rng.exponential(GAPS[highway])


def _markings(line: LineString, carriageway: float) -> Iterator[LineString]:
    """The middle line, and dashes between the lanes of a wide road, both ending before the crossings."""
    if line.length > 25:
        yield _between(line, 9, line.length - 9)
    if carriageway > 12:
        for side in ("left", "right"):
            for lane in lines(line.parallel_offset(carriageway / 4, side), 25):
                for start in np.arange(9, lane.length - 12, 9.0):
                    yield _between(lane, start, start + 3.5)


def _between(line: LineString, start: float, end: float) -> LineString:
    count = max(2, int((end - start) / 8) + 1)
    return LineString([line.interpolate(at).coords[0] for at in np.linspace(start, end, count)])


def _place_along(line: LineString, at: float) -> tuple[float, float, float]:
    """Place and direction (radians) at a distance along a line."""
    here, ahead, back = line.interpolate(at), line.interpolate(at + 1.0), line.interpolate(at - 1.0)
    return here.x, here.y, math.atan2(ahead.y - back.y, ahead.x - back.x)

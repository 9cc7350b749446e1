"""What fills a district: ground patches, buildings, roads, cars and planted trees."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from .blocks import Points, lines, polygons
from .covers import NUMBER, ROOF_NUMBER
from .plan import WIDTHS, Road

LAYERS = ("ground", "detail", "pavement", "footway", "track", "service", "residential", "tertiary", "secondary",
          "primary", "marking")  # fmt: skip
"""Order of painting the ground, lowest first."""
SURFACE = {"footway": "dirt", "track": "dirt", "service": "worn asphalt", "residential": "worn asphalt"}
TEXTURES = {"none": 0, "furrows": 1, "bays": 2, "mown": 3, "fences": 4}
ROOFS = {"gable": 0, "hip": 1, "flat": 2, "corrugated": 3, "sawtooth": 4, "shed": 5}


class Patch(NamedTuple):
    """A piece of ground: its rings, cover, layer, brightness, and a texture of parallel lines."""

    rings: list[Points]
    cover: int
    layer: int
    tint: float
    angle: float
    period: float
    texture: int


class Building(NamedTuple):
    """A building: its ring and use, and for its roof the form, colour, brightness, direction and half sizes (m)."""

    ring: Points
    use: str
    height: float
    roof: int
    colour: int
    tint: float
    angle: float
    x: float
    y: float
    half_length: float
    half_width: float


@dataclass
class Content:
    """The things in one district at one date."""

    patches: list[Patch] = field(default_factory=list)
    buildings: list[Building] = field(default_factory=list)
    roads: list[Road] = field(default_factory=list)
    cars: list[tuple[float, float, float, float]] = field(default_factory=list)
    trees: list[tuple[float, float, float]] = field(default_factory=list)

    def ground(
        self, area: BaseGeometry, cover: str, layer: str = "detail", tint: float = 0.0, angle: float = 0.0,
        period: float = 0.0, texture: str = "none",
    ) -> None:  # fmt: skip
        """Cover ``area`` (any geometry, holes included)."""
        for part in polygons(area, 0.05):
            rings = [np.array(ring.coords) for ring in (part.exterior, *part.interiors)]
            self.patches.append(
                Patch(rings, NUMBER[cover], LAYERS.index(layer), tint, angle, period, TEXTURES[texture])
            )

    def plot(self, ring: Points, cover: str, tint: float = 0.0, angle: float = 0.0, period: float = 0.0, texture: str = "none") -> None:
        """Cover the inside of one ring; quicker than ``ground``."""
        self.patches.append(
            Patch([ring], NUMBER[cover], LAYERS.index("detail"), tint, angle, period, TEXTURES[texture])
        )

    def build(self, ring: Points, use: str, height: float, roof: str, colour: str, tint: float, angle: float) -> None:
        """Put up a building on a closed ring."""
        cos, sin = np.cos(angle), np.sin(angle)
        along, across = ring[:, 0] * cos + ring[:, 1] * sin, ring[:, 1] * cos - ring[:, 0] * sin
        u, v = (along.min() + along.max()) / 2, (across.min() + across.max()) / 2
        half_length, half_width = (along.max() - along.min()) / 2, (across.max() - across.min()) / 2
        if half_width > half_length:  # the ridge runs along the longer side
            angle, u, v, half_length, half_width = angle + np.pi / 2, v, -u, half_width, half_length
            cos, sin = -sin, cos
        self.buildings.append(
            Building(ring, use, round(height, 1), ROOFS[roof], ROOF_NUMBER[colour], tint, float(angle),
                     float(u * cos - v * sin), float(u * sin + v * cos), float(half_length), float(half_width))
        )  # fmt: skip

    def road(self, line: BaseGeometry, highway: str, rng: np.random.Generator, surface: str | None = None) -> None:
        """Lay a road along ``line``, with its pavements, markings, and the cars that stand or drive on it."""
        carriageway, pavement = WIDTHS[highway]
        for part in lines(line, 4):
            self.roads.append(Road(np.array(part.coords), highway))
            if pavement:
                self.ground(part.buffer(carriageway / 2 + pavement, 4), "pavement", "pavement", rng.uniform(-0.06, 0.03))
            cover = surface or SURFACE.get(highway, "asphalt")
            self.ground(part.buffer(carriageway / 2, 4), cover, highway, rng.uniform(-0.06, 0.06))
            if highway in ("primary", "secondary", "tertiary"):
                self._mark(part, carriageway)
            if carriageway >= 5.5:
                self._traffic(part, highway, carriageway, rng)

    def main_road(self, road: Road, rng: np.random.Generator) -> None:
        """Lay a road of the plan, with trees along it."""
        line = LineString(road.line)
        self.road(line, road.highway, rng)
        carriageway, pavement = WIDTHS[road.highway]
        if pavement:
            street_trees(self, line, carriageway / 2 + pavement - 0.8, 16, rng, 3.0)

    def _mark(self, line: LineString, carriageway: float) -> None:
        offsets = (0.0, -carriageway / 4, carriageway / 4) if carriageway > 12 else (0.0,)
        for offset in offsets:
            lane = line.parallel_offset(abs(offset), "left" if offset > 0 else "right") if offset else line
            for piece in lines(lane, 25):
                if offset == 0:
                    self.ground(_between(piece, 9, piece.length - 9).buffer(0.14, cap_style=2), "marking", "marking")
                    continue
                for start in np.arange(9, piece.length - 12, 9.0):
                    self.ground(_between(piece, start, start + 3.5).buffer(0.14, cap_style=2), "marking", "marking")

    def _traffic(self, line: LineString, highway: str, carriageway: float, rng: np.random.Generator) -> None:
        gap = {"primary": 22.0, "secondary": 30.0, "tertiary": 40.0, "residential": 26.0}[highway]
        at = 6.0
        while at < line.length - 6:
            x, y, angle = place_along(line, at)
            side = rng.choice([-1, 1])
            lane = side * (carriageway / 2 - 1.1 if highway in ("residential", "tertiary") else carriageway * rng.choice([0.125, 0.375]))
            length = 10.5 if highway == "primary" and rng.random() < 0.1 else rng.uniform(3.9, 4.8)
            self.cars.append((x - lane * np.sin(angle), y + lane * np.cos(angle), angle, length))
            at += 6 + rng.exponential(gap)


def _between(line: LineString, start: float, end: float) -> LineString:
    count = max(2, int((end - start) / 8) + 1)
    return LineString([line.interpolate(at).coords[0] for at in np.linspace(start, max(end, start + 0.5), count)])


def place_along(line: LineString, at: float) -> tuple[float, float, float]:
    """Place and direction (radians) at a distance along a line."""
    here, ahead = line.interpolate(at), line.interpolate(at + 1.0)
    back = line.interpolate(at - 1.0)
    return here.x, here.y, float(np.arctan2(ahead.y - back.y, ahead.x - back.x))


def street_trees(content: Content, line: BaseGeometry, offset: float, gap: float, rng: np.random.Generator, size: float = 2.6) -> None:
    """Plant both sides of a street, with a tree missing here and there."""
    for part in lines(line, 20):
        for at in np.arange(8, part.length - 6, gap):
            x, y, angle = place_along(part, at)
            for side in (-offset, offset):
                if rng.random() < 0.72:
                    content.trees.append((x - side * np.sin(angle), y + side * np.cos(angle), size * rng.uniform(0.75, 1.3)))


def usable(polygon: BaseGeometry) -> Polygon | None:
    """The largest polygon of a geometry."""
    parts = list(polygons(polygon, 40))
    return max(parts, key=lambda part: part.area) if parts else None

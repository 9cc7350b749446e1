"""A building site: land laid out in a frame, on which houses, gardens, walks and car parks are put."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import PreparedGeometry, prep

from ..elements.blocks import Block, Frame, block_ring, rectangle
from ..elements.content import Content, Look

Rng = np.random.Generator


def choose(rng: Rng, options: dict[str, float]) -> str:
    """One of the names, by their weights."""
    odds = np.array(list(options.values()))
    return list(options)[int(rng.choice(len(odds), p=odds / odds.sum()))]


class Site:
    """Land laid out in a frame, on which houses are put where they fit."""

    def __init__(self, content: Content, land: BaseGeometry, frame: Frame, margin: float, rng: Rng) -> None:
        self.content, self.land, self.frame, self.rng = content, land, frame, rng
        self._fits: PreparedGeometry = prep(land.buffer(-margin))

    def house(
        self, u: float, v: float, length: float, width: float, look: Look, turn: float = 0.0, ridge: str = "longer"
    ) -> bool:
        """Build a rectangle around (u, v), ``length`` along u, if it stands on the land."""
        x, y = self.frame.to_xy(u, v).ravel()
        angle = self.frame.angle_at(u) + turn
        ring = rectangle(x, y, length, width, angle)
        if not self._fits.contains(Polygon(ring)):
            return False
        self.content.build(ring, look, angle, ridge)
        return True

    def plot(
        self, u: tuple[float, float], v: tuple[float, float], covers: dict[str, float], light: float = 0.0
    ) -> None:
        """Lay one of the covers between two places along u and two along v."""
        ring = self.frame.to_xy(np.array([u[0], u[1], u[1], u[0]]), np.array([v[0], v[0], v[1], v[1]]))
        self.content.ground(Polygon(ring), choose(self.rng, covers), tint=light + self.rng.uniform(-0.13, 0.1))

    def car(self, u: float, v: float, turn: float, length: float) -> None:
        """Leave a car at (u, v)."""
        x, y = self.frame.to_xy(u, v).ravel()
        self.content.cars.append((x, y, self.frame.angle_at(u) + turn, length))

    def walk(self, u: tuple[float, float], v: tuple[float, float], width: float) -> None:
        """Pave a straight walk."""
        line = LineString(self.frame.to_xy(np.array(u), np.array(v)))
        self.content.ground(line.buffer(width / 2, cap_style=2), "pavement")


def car_park(site: Site, block: Block, full: float) -> None:
    """A car park with bays across v, an aisle between each pair of rows, and cars in a share ``full`` of the bays."""
    rng, frame = site.rng, site.frame
    lot = Polygon(block_ring(frame, block)).intersection(site.land.buffer(-1.5))
    site.content.ground(lot, "asphalt" if rng.random() < 0.6 else "worn asphalt", tint=rng.uniform(-0.05, 0.1))
    inside = prep(lot.buffer(-2.2))
    v, row = block.v0, 0
    while v + 5 <= block.v1 + 0.1:
        bays = Polygon(block_ring(frame, Block(block.u0 + 1, block.u1 - 1, v, v + 5))).intersection(lot)
        site.content.ground(bays, "asphalt", tint=0.06, angle=frame.angle, period=2.6, texture="bays")
        crowd = min(max(full + 0.35 * math.sin(v * 1.7 + block.u0), 0.05), 0.97)
        for u in np.arange(block.u0 + 2.3, block.u1 - 2, 2.6):
            taken, place = rng.random(), frame.to_xy(u, v + 2.5 + rng.normal(0, 0.25)).ravel()
            if taken < crowd * (0.75 + 0.25 * math.sin(u / 17)) and inside.contains(LineString([place, place + 0.01])):
                site.car(u, v + 2.5 + rng.normal(0, 0.25), math.pi / 2, rng.uniform(4.0, 4.8))
            elif taken > 0.985:
                site.content.trees.append((*place, rng.uniform(1.6, 2.4)))
        v, row = v + (5.0 if row % 2 else 11.4), row + 1

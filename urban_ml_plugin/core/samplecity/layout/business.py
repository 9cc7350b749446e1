"""Where people work and shop: retail with its car parks, and industry on its yards."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ..elements.blocks import Block, Frame, block_ring, frame_around, pieces, polygons, rectangle, street_grid
from ..elements.content import Content, Look
from .plan import District, Plan
from .site import Rng, Site, car_park, choose


def retail(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Big boxes with air plant on their roofs, each before a wide car park."""
    content.ground(district.polygon, "lawn", "ground", -0.05)
    frame = frame_around(land, math.radians(plan.grid_angle + rng.uniform(-7, 7)))
    blocks, streets = street_grid(land, frame, (150.0, 128.0), 11.0, 0.6, rng)
    for street in streets:
        content.road(LineString(street).intersection(district.polygon), "service", rng, "asphalt")
    site = Site(content, land, frame, 3.0, rng)
    for block in blocks:
        if land.intersects(Polygon(block_ring(frame, block))):
            _stores(site, block, rng.choice([-1, 1]), rng.uniform(40, 56))


def _stores(site: Site, block: Block, side: int, deep: float) -> None:
    rng, yard = site.rng, site.land.buffer(-1.5)
    edge = block.v1 - 6 if side > 0 else block.v0 + 6
    low, high = (block.v0 + 3, edge - deep - 6) if side > 0 else (edge + deep + 6, block.v1 - 3)
    car_park(site, Block(block.u0 + 3, block.u1 - 3, low, high), 0.62)
    apron = Block(block.u0 + 3, block.u1 - 3, *sorted((edge, edge - side * (deep + 6))))
    site.content.ground(Polygon(block_ring(site.frame, apron)).intersection(yard), "worn asphalt", tint=0.1)
    u = block.u0 + 5
    while u < block.u1 - 22:
        length, depth = min(rng.uniform(28, 80), block.u1 - 5 - u), deep * rng.uniform(0.75, 1)
        colour = choose(rng, {"white flat": 3, "grey flat": 2, "gravel flat": 1, "white metal": 1, "bitumen": 0.7})
        look = Look("store", rng.uniform(7, 11), "flat", colour, rng.uniform(-0.08, 0.06))
        v = edge - side * depth / 2
        if not site.house(u + length / 2, v, length - 0.5, depth, look):
            for part in (0.25, 0.75):
                site.house(u + length * part, v, length / 2 - 1, depth * 0.8, look)
        u += length + rng.choice([0.0, 0.0, 9.0])


def industry(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Large halls on paved yards, with tanks, containers and lorries."""
    content.ground(district.polygon, "concrete", "ground", -0.12)
    angle = math.radians(plan.grid_angle + rng.choice([0, 0, 8, -8]) + rng.uniform(-2, 2))
    plots, ways = pieces(land, 9500, angle, 0.0, rng, 0.5)
    for way in ways:
        content.road(way.intersection(district.polygon), "service", rng, "asphalt")
    grounds = {"concrete": 3, "worn asphalt": 2, "gravel": 1.4, "dirt": 0.8, "asphalt": 1}
    for plot in plots:
        for yard in polygons(plot.buffer(-4.5, join_style=2).intersection(land), 300):
            content.ground(yard, choose(rng, grounds), tint=rng.uniform(-0.15, 0.05))
            _Factory(content, yard, angle, rng).fill()


COLOURS = {
    "white metal": 2.0, "zinc": 2, "dull zinc": 2, "blue metal": 0.8, "green metal": 0.5, "rust": 0.7,
    "grey flat": 1.2, "bitumen": 0.6, "red metal": 0.3,
}  # fmt: skip
"""Roofs of halls and workshops."""


class _Factory:
    """One plot of industry and what already stands on it."""

    def __init__(self, content: Content, yard: Polygon, angle: float, rng: Rng) -> None:
        self.content, self.yard, self.rng = content, yard, rng
        self.frame = Frame(yard.centroid.x, yard.centroid.y, angle)
        u, v = self.frame.to_uv(np.array(yard.exterior.coords)).T
        self.length, self.width = float(u.max() - u.min()), float(v.max() - v.min())
        self.fits, self.taken = prep(yard.buffer(-2.5)), list[Polygon]()

    def fill(self) -> None:
        """Put down what fits, largest first."""
        rng = self.rng
        for scale in (0.74, 0.55, 0.4):
            colour, form = choose(rng, COLOURS), choose(rng, {"corrugated": 3, "sawtooth": 1.3, "flat": 1.2})
            for _ in range(3):
                look = Look("industrial hall", rng.uniform(7, 13), form, colour, rng.uniform(-0.1, 0.06))
                length, width = scale * rng.uniform(0.7, 1, 2) * (self.length, self.width)
                self.stand(*self.somewhere(0.2), length, width, look)
        for _ in range(10):
            form = choose(rng, {"corrugated": 2, "flat": 1})
            look = Look("workshop", rng.uniform(4, 7), form, choose(rng, COLOURS), rng.uniform(-0.15, 0.1))
            self.stand(*self.somewhere(0.45), rng.uniform(8, 22), rng.uniform(7, 13), look)
        if rng.random() < 0.3:
            self.tanks(rng.uniform(4, 9))
        for _ in range(int(self.yard.area / 260)):
            self.containers(int(rng.integers(1, 7)))

    def somewhere(self, share: float) -> tuple[float, float]:
        """A place within ``share`` of the plot's size of its middle."""
        u, v = self.rng.uniform(-share, share, 2) * (self.length, self.width)
        return float(u), float(v)

    def free(self, shape: BaseGeometry) -> bool:
        """Whether nothing stands there yet."""
        return self.fits.contains(shape) and not any(shape.intersects(other) for other in self.taken)

    def stand(self, u: float, v: float, length: float, width: float, look: Look) -> None:
        """Build a rectangle where there is room."""
        x, y = self.frame.to_xy(u, v).ravel()
        ring = rectangle(x, y, length, width, self.frame.angle)
        if self.free(Polygon(ring)):
            self.taken.append(Polygon(ring).buffer(2.0, join_style=2))
            self.content.build(ring, look, self.frame.angle)

    def tanks(self, radius: float) -> None:
        """A row of round tanks."""
        u, v = self.somewhere(0.4)
        for i in range(4):
            place = self.frame.to_xy(u + i * (2 * radius + 3), v).ravel()
            tank = LineString([place, place + 0.01]).buffer(radius, 8)
            if self.free(tank):
                self.taken.append(tank)
                look = Look("tank", self.rng.uniform(6, 12), "flat", "white flat")
                self.content.build(np.array(tank.exterior.coords), look, self.frame.angle)

    def containers(self, count: int) -> None:
        """Containers, lorries and cars side by side."""
        u, v = self.somewhere(0.5)
        for i in range(count):
            x, y = self.frame.to_xy(u, v + 2.9 * i).ravel()
            length = float(self.rng.choice([4.4, 6.1, 12.2]))
            if self.free(Polygon(rectangle(x, y, length, 2.5, self.frame.angle))):
                self.content.cars.append((x, y, self.frame.angle, length))

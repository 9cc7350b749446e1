"""The built fabric: how each urban type fills its land."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import PreparedGeometry, prep

from .blocks import Block, Frame, Points, block_ring, frame_around, pieces, rectangle, ring_of, street_grid, subdivide
from .blocks import inset, polygons, ring_area
from .content import Content, Look
from .plan import CORRIDOR, District, Plan

Rng = np.random.Generator
STREET = 2 * CORRIDOR["residential"] + 0.6
"""Distance (m) between the blocks on either side of a residential street."""


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

    def plot(self, u: tuple[float, float], v: tuple[float, float], covers: dict[str, float], light: float = 0.0) -> None:
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


def _streets(content: Content, district: District, streets: list[Points], rng: Rng, trees: float, size: float = 2.6) -> None:
    for street in streets:
        line = LineString(street).intersection(district.polygon)
        content.road(line, "residential", rng)
        if trees:
            content.avenue(line, 3.7, trees, rng, size)


def planned_grid(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Small like houses on like plots, street by street, turned with the grid of the city."""
    content.ground(district.polygon, "yard", "ground")
    frame = frame_around(land, math.radians(plan.grid_angle + rng.uniform(-2, 2)))
    blocks, streets = street_grid(land, frame, (96.0, 46.0), STREET, 0.0, rng)
    site = Site(content, land, frame, 1.5, rng)
    roofs = {"grey tile": 3.0, "brown tile": 2, "clay": 1.5, "pale tile": 1, "zinc": 0.7}
    favourite = choose(rng, roofs)
    for block in blocks:
        width = (block.u1 - block.u0) / 8
        for u in np.arange(block.u0 + width / 2, block.u1, width):
            for side, v0 in ((1, block.v0), (-1, block.v1)):
                if rng.random() < 0.95:
                    colour = favourite if rng.random() < 0.55 else choose(rng, roofs)
                    _planned_house(site, u, v0, side, width, colour)
    _streets(content, district, streets, rng, 0)


def _planned_house(site: Site, u: float, v0: float, side: int, width: float, colour: str) -> None:
    rng, setback = site.rng, site.rng.choice([4.5, 4.5, 6.0])
    length, depth = rng.choice([8.6, 9.4]), rng.choice([9.5, 10.5, 12.0])
    look = Look("house", rng.uniform(3.6, 4.6), "hip" if rng.random() < 0.45 else "gable", colour, rng.uniform(-0.12, 0.12))
    if not site.house(u - 0.7, v0 + side * (setback + depth / 2), length, depth, look):
        return
    back = (v0 + side * (setback + depth + 1), v0 + side * 22)
    if rng.random() < 0.75:
        site.plot((u - width / 2 + 0.4, u + width / 2 - 0.4), back, {"lawn": 2, "garden": 1.5, "dirt": 1.2, "yard": 1})
    if rng.random() < 0.6:
        site.plot((u + length / 2 - 0.3, u + width / 2 - 0.3), (v0, v0 + side * 12), {"concrete": 1})
        if rng.random() < 0.5:
            site.car(u + width / 2 - 1.4, v0 + side * 4, math.pi / 2, 4.3)
    if rng.random() < 0.4:
        site.plot((u + width / 2 - 0.3, u + width / 2 + 0.3), (v0 + side * 12, v0 + side * 22), {"concrete": 1, "hedge": 1})
    if rng.random() < 0.45:
        colour = choose(rng, {"zinc": 2, "grey flat": 1, "rust": 1})
        look = Look("outbuilding", 2.3, "flat", colour, rng.uniform(-0.1, 0.1))
        site.house(u + rng.uniform(-2, 2), v0 + side * 20.6, rng.uniform(2.5, 5), 2.6, look)


def terraces(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Long rows of narrow houses wall to wall, with strip gardens behind."""
    content.ground(district.polygon, "garden", "ground")
    turn = math.radians(plan.grid_angle + rng.choice([-1, 1]) * rng.uniform(6, 14))
    frame = frame_around(land, turn, 4.0, 420, rng.uniform(0, 6))
    blocks, streets = street_grid(land, frame, (130.0, 40.0), STREET, 0.7, rng)
    site = Site(content, land, frame, 0.8, rng)
    colours = {"slate": 2.0, "old clay": 2, "brown tile": 2, "clay": 1}
    main = choose(rng, colours)
    for block in blocks:
        for side, v0 in ((1, block.v0), (-1, block.v1)):
            u, height = block.u0 + 2, rng.uniform(6.2, 7.2)
            while u < block.u1 - 7:
                colour, tint = main if rng.random() < 0.6 else choose(rng, colours), rng.uniform(-0.1, 0.1)
                for _ in range(int(rng.integers(7, 15))):
                    if u < block.u1 - 6.4:
                        look = Look("terrace", height, "gable", colour, tint + rng.normal(0, 0.05))
                        _terrace_house(site, u, v0, side, look)
                        u += 5.4
                u += rng.choice([1.4, 3.4])
    _streets(content, district, streets, rng, 0)
    for street in streets[::3]:
        content.avenue(LineString(street).intersection(district.polygon), 3.6, 14, rng, 1.9)


def _terrace_house(site: Site, u: float, v0: float, side: int, look: Look) -> None:
    rng, middle = site.rng, u + 2.7
    # The ridge runs along the row, although each house is deeper than wide.
    if not site.house(middle, v0 + side * 6.4, 5.4, 8.8, look, ridge="angle"):
        return
    gardens = {"lawn": 4, "garden": 3, "pavement": 1.4, "yard": 1, "plaza": 0.5}
    site.plot((u, u + 5.4), (v0 + side * 10.8, v0 + side * 19.8), gardens)
    if rng.random() < 0.8:
        colour = choose(rng, {"bitumen": 2, "grey flat": 2, "slate": 1})
        extension = Look("extension", 3.2, "flat", colour, rng.uniform(-0.1, 0.1))
        site.house(middle - side * 1.2, v0 + side * 12.9, 2.9, 4.2, extension)
    if rng.random() < 0.3:
        shed = Look("outbuilding", 2.0, "gable", "dull zinc", rng.uniform(-0.3, 0.1))
        site.house(middle + side, v0 + side * 18.6, 2.2, 1.8, shed)


def detached(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Large houses apart in gardens along curving streets, with pools and many trees."""
    content.ground(district.polygon, "garden", "ground")
    frame = frame_around(land, math.radians(plan.grid_angle + rng.uniform(-16, 16)), 15, 260, rng.uniform(0, 6))
    blocks, streets = street_grid(land, frame, (150.0, 66.0), STREET, 1.0, rng)
    site = Site(content, land, frame, 2.5, rng)
    for block in blocks:
        for side, v0 in ((1, block.v0), (-1, block.v1)):
            u = block.u0 + 1
            while u + 18 < block.u1:
                width = rng.uniform(18, 25)
                if rng.random() < 0.96:
                    _villa(site, u + width / 2, v0, side, width)
                u += width
    _streets(content, district, streets, rng, 17, 3.0)


def _villa(site: Site, u: float, v0: float, side: int, width: float) -> None:
    rng, setback, turn = site.rng, site.rng.uniform(6.5, 10), site.rng.normal(0, 0.05)
    length, depth, wing = rng.uniform(11, 14.5), rng.uniform(9, 11.5), rng.choice([-1, 1])
    colour = choose(rng, {"brown tile": 2, "clay": 2, "slate": 1.6, "grey tile": 1.5, "pale tile": 1})
    form, tint = "hip" if rng.random() < 0.65 else "gable", rng.uniform(-0.14, 0.12)
    look = Look("detached house", rng.uniform(4.5, 7.5), form, colour, tint)
    if not site.house(u, v0 + side * (setback + depth / 2), length, depth, look, turn):
        return
    garage = Look("garage", 3.2, form, colour, tint - 0.02)
    site.house(u + wing * (length / 2 - 3.2), v0 + side * (setback + depth + 2.6), 6.0, 5.0, garage, turn)
    back = (v0 + side * (setback + depth + 3), v0 + side * 31)
    site.plot((u - 0.46 * width, u + 0.44 * width), back, {"lawn": 5, "garden": 3, "parkland": 2}, -0.02)
    if rng.random() < 0.5:
        site.plot((u + 0.46 * width, u + 0.5 * width), (v0 + side * 4, v0 + side * 31), {"hedge": 1})
    drive = u - wing * width * 0.36
    site.plot((drive - 1.7, drive + 1.7), (v0 - side, v0 + side * (setback + 3)), {"concrete": 2, "gravel": 1, "plaza": 1})
    if rng.random() < 0.6:
        site.car(drive, v0 + side * setback * 0.5, math.pi / 2, 4.5)
    if rng.random() < 0.3:
        x, y = site.frame.to_xy(u - wing * rng.uniform(1, 4), v0 + side * rng.uniform(24.5, 27)).ravel()
        pool = Polygon(rectangle(x, y, rng.uniform(7, 10), rng.uniform(3.6, 4.8), site.frame.angle_at(u)))
        site.content.ground(pool.buffer(1.6, join_style=2), "plaza", tint=0.1)
        site.content.ground(pool, "pool")


def apartment_slabs(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Long tall slabs in parallel rows and a few towers, among lawns, car parks and playgrounds."""
    content.ground(district.polygon, "lawn", "ground")
    frame = frame_around(land, math.radians(plan.grid_angle + rng.choice([-1, 1]) * rng.uniform(3, 9)))
    blocks, streets = street_grid(land, frame, (128.0, 104.0), STREET + 1, 0.5, rng)
    site = Site(content, land, frame, 4.0, rng)
    colour = choose(rng, {"grey flat": 2, "gravel flat": 2, "bitumen": 1, "white flat": 1.2})
    for block in blocks:
        if not land.intersects(Polygon(block_ring(frame, block))):
            continue
        middle = (block.v0 + block.v1) / 2
        site.walk((block.u0, block.u1), (middle, middle), 2.2)
        kind = rng.random()
        if kind < 0.16:
            _towers(site, block, colour)
        else:
            _slabs(site, block, colour, upright=kind < 0.4)
    _streets(content, district, streets, rng, 13)


def _towers(site: Site, block: Block, colour: str) -> None:
    quarter = 0.27 * (block.v1 - block.v0)
    for u in np.arange(block.u0 + 22, block.u1 - 18, 44):
        for v in (block.v0 + quarter, block.v1 - quarter):
            look = Look("apartment tower", site.rng.uniform(32, 42), "flat", colour, site.rng.uniform(-0.06, 0.1))
            site.house(u, v, 21, 19, look)
            site.walk((u, u), (v, block.v0), 2.0)


def _slabs(site: Site, block: Block, colour: str, upright: bool) -> None:
    rng, length, depth = site.rng, block.u1 - block.u0, block.v1 - block.v0
    storeys, step = int(rng.integers(4, 9)), 36.0 if upright else 34.0
    span, across = (depth, length) if upright else (length, depth)
    for row in np.arange(step / 2, across - 10, step):
        parts = 1 if span < 70 else 2
        for part in range(parts):
            run, middle = span / parts - rng.uniform(9, 16), (part + 0.5) * span / parts
            u, v = (row, middle) if upright else (middle, row - 5)
            u, v, turn = block.u0 + u, block.v0 + v, math.pi / 2 if upright else 0.0
            height = 3.0 * (storeys + int(rng.integers(-1, 2))) + 1
            look = Look("apartment slab", height, "flat", colour, rng.uniform(-0.08, 0.08))
            if run > 18 and site.house(u, v, run, 11.6, look, turn):
                for at in rng.uniform(-run / 2, run / 2, int(run // 22)):
                    site.walk((u + 6, u + 13) if upright else (u + at, u + at), (v + at, v + at) if upright else (v - 6, v - 13), 1.8)
        if upright:
            continue
        if rng.random() < 0.75:
            _parking(site, block._replace(u0=block.u0 + 4, u1=block.u1 - 4, v0=block.v0 + row + 7.5, v1=block.v0 + row + 18.5), 0.55)
        elif rng.random() < 0.6:
            u, v = block.u0 + rng.uniform(15, length - 35), block.v0 + row + 8
            site.plot((u, u + rng.uniform(16, 26)), (v, v + 10), {"dirt": 1, "sports turf": 1, "running track": 1})


def _parking(site: Site, block: Block, full: float) -> None:
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


def informal(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Small irregular roofs close together, turned off the grid of the city, with narrow footways."""
    content.ground(district.polygon, "dirt", "ground")
    angle = math.radians(plan.grid_angle + rng.choice([-1, 1]) * rng.uniform(20, 36))
    clusters, ways = pieces(land, 1500, angle, 0.30, rng, 0.6)
    for way in ways:
        content.road(way.intersection(district.polygon), "footway", rng)
    inner = prep(land.buffer(-0.5))
    for cluster in clusters:
        ring = inset(ring_of(cluster), rng.uniform(1.2, 2.0))
        if not ring or not land.intersects(cluster):
            continue
        plots, _ = subdivide(ring, rng.uniform(24, 42), angle + rng.normal(0, 0.16), 0.17, rng, 0.6)
        for plot in plots:
            if rng.random() < 0.93:
                _shack(content, inner, plot, rng)


def _shack(content: Content, inner: PreparedGeometry, plot: list[tuple[float, float]], rng: Rng) -> None:
    corners = np.array([*plot, plot[0]])
    middle = corners[:-1].mean(axis=0)
    roof = middle + (corners - middle) * math.sqrt(rng.uniform(0.68, 0.93))
    shape = Polygon(roof)
    if shape.area < 5 or not inner.contains(shape):
        return
    (x0, y0), (x1, y1) = max(zip(plot, plot[1:] + plot[:1]), key=lambda edge: math.dist(*edge))
    colour = choose(rng, {"dull zinc": 4, "zinc": 2.5, "rust": 3.2, "dark rust": 2, "grey flat": 0.7, "blue metal": 0.35,
                          "red metal": 0.35, "green metal": 0.2, "white metal": 0.5})  # fmt: skip
    height = rng.uniform(2.2, 3.6) + 2.4 * (rng.random() < 0.06)
    look = Look("shack", height, "shed" if rng.random() < 0.85 else "gable", colour, rng.uniform(-0.22, 0.16))
    content.build(roof, look, math.atan2(y1 - y0, x1 - x0))


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
    _parking(site, Block(block.u0 + 3, block.u1 - 3, low, high), 0.62)
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


class _Factory:
    """One plot of industry and what already stands on it."""

    COLOURS = {"white metal": 2.0, "zinc": 2, "dull zinc": 2, "blue metal": 0.8, "green metal": 0.5, "rust": 0.7,
               "grey flat": 1.2, "bitumen": 0.6, "red metal": 0.3}  # fmt: skip

    def __init__(self, content: Content, yard: Polygon, angle: float, rng: Rng) -> None:
        self.content, self.yard, self.rng = content, yard, rng
        self.frame = Frame(*yard.centroid.coords[0], angle)
        u, v = self.frame.to_uv(np.array(yard.exterior.coords)).T
        self.length, self.width = float(u.max() - u.min()), float(v.max() - v.min())
        self.fits, self.taken = prep(yard.buffer(-2.5)), list[Polygon]()

    def fill(self) -> None:
        """Put down what fits, largest first."""
        rng = self.rng
        for scale in (0.74, 0.55, 0.4):
            colour, form = choose(rng, self.COLOURS), choose(rng, {"corrugated": 3, "sawtooth": 1.3, "flat": 1.2})
            for _ in range(3):
                look = Look("industrial hall", rng.uniform(7, 13), form, colour, rng.uniform(-0.1, 0.06))
                length, width = scale * rng.uniform(0.7, 1, 2) * (self.length, self.width)
                self.stand(*self.somewhere(0.2), length, width, look)
        for _ in range(10):
            form = choose(rng, {"corrugated": 2, "flat": 1})
            look = Look("workshop", rng.uniform(4, 7), form, choose(rng, self.COLOURS), rng.uniform(-0.15, 0.1))
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
        ring = rectangle(*self.frame.to_xy(u, v).ravel(), length, width, self.frame.angle)
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

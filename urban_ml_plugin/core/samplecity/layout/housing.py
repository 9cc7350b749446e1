"""Housing: planned grid, terraces, detached houses, apartment slabs, and the informal fabric."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import PreparedGeometry, prep

from ..elements.blocks import (
    Block,
    Points,
    block_ring,
    frame_around,
    inset,
    pieces,
    rectangle,
    ring_of,
    street_grid,
    subdivide,
)
from ..elements.content import Content, Look
from ..elements.roads import CORRIDOR
from .plan import District, Plan
from .site import Rng, Site, car_park, choose

STREET = 2 * CORRIDOR["residential"] + 0.6
"""Distance (m) between the blocks on either side of a residential street."""
SHEETS = {
    "dull zinc": 4.0, "zinc": 2.5, "rust": 3.2, "dark rust": 2, "grey flat": 0.7, "blue metal": 0.35, "red metal": 0.35,
    "green metal": 0.2, "white metal": 0.5,
}  # fmt: skip
"""Roof sheets of the informal fabric."""


def _streets(
    content: Content, district: District, streets: list[Points], rng: Rng, trees: float, size: float = 2.6
) -> None:
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
    look = Look(
        "house", rng.uniform(3.6, 4.6), "hip" if rng.random() < 0.45 else "gable", colour, rng.uniform(-0.12, 0.12)
    )
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
        site.plot(
            (u + width / 2 - 0.3, u + width / 2 + 0.3), (v0 + side * 12, v0 + side * 22), {"concrete": 1, "hedge": 1}
        )
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
    site.plot(
        (drive - 1.7, drive + 1.7), (v0 - side, v0 + side * (setback + 3)), {"concrete": 2, "gravel": 1, "plaza": 1}
    )
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
                    if upright:
                        site.walk((u + 6, u + 13), (v + at, v + at), 1.8)
                    else:
                        site.walk((u + at, u + at), (v - 6, v - 13), 1.8)
        if upright:
            continue
        if rng.random() < 0.75:
            car_park(site, Block(block.u0 + 4, block.u1 - 4, block.v0 + row + 7.5, block.v0 + row + 18.5), 0.55)
        elif rng.random() < 0.6:
            u, v = block.u0 + rng.uniform(15, length - 35), block.v0 + row + 8
            site.plot((u, u + rng.uniform(16, 26)), (v, v + 10), {"dirt": 1, "sports turf": 1, "running track": 1})


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
    colour = choose(rng, SHEETS)
    height = rng.uniform(2.2, 3.6) + 2.4 * (rng.random() < 0.06)
    look = Look("shack", height, "shed" if rng.random() < 0.85 else "gable", colour, rng.uniform(-0.22, 0.16))
    content.build(roof, look, math.atan2(y1 - y0, x1 - x0))

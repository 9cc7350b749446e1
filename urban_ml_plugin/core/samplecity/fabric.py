"""The built fabric: how each urban type fills its land."""

from __future__ import annotations

import math

import numpy as np
from shapely.affinity import rotate
from shapely.geometry import LineString, MultiLineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.prepared import prep

from .blocks import Block, Frame, Points, Ring, block_ring, cut, frame_around, inset, polygons, rectangle, ring_area, street_grid, subdivide
from .content import Content, street_trees
from .plan import CORRIDOR, District, Plan

STREET = 2 * CORRIDOR["residential"] + 0.6
Rng = np.random.Generator


def _bounding_ring(polygon: BaseGeometry, angle: float, margin: float = 5.0) -> Ring:
    """An anticlockwise rectangle at ``angle`` (radians) around ``polygon``."""
    turned = rotate(polygon, -math.degrees(angle), origin=(0, 0)).bounds
    corners = box(turned[0] - margin, turned[1] - margin, turned[2] + margin, turned[3] + margin)
    return list(rotate(corners, math.degrees(angle), origin=(0, 0)).exterior.coords)[:0:-1][::-1] if False else [
        (float(x), float(y)) for x, y in Polygon(rotate(corners, math.degrees(angle), origin=(0, 0))).exterior.coords[:-1]
    ]


def _anticlockwise(ring: Ring) -> Ring:
    return ring if ring_area(ring) > 0 else ring[::-1]


def _pieces(land: BaseGeometry, area: float, angle: float, jitter: float, rng: Rng, spread: float = 0.35) -> tuple[list[Polygon], MultiLineString]:
    """Cut ``land`` into pieces of about ``area`` m², and the cut lines inside it."""
    rings, cuts = subdivide(_anticlockwise(_bounding_ring(land, angle)), area, angle, jitter, rng, spread)
    return [Polygon(ring) for ring in rings], MultiLineString([part for part in cuts if len(part) == 2])


def _choice(rng: Rng, options: dict[str, float]) -> str:
    odds = np.array(list(options.values()))
    return list(options)[int(rng.choice(len(odds), p=odds / odds.sum()))]


def _streets(content: Content, district: District, streets: list[Points], rng: Rng, trees: float, size: float = 2.6) -> None:
    for street in streets:
        line = LineString(street).intersection(district.polygon)
        content.road(line, "residential", rng)
        if trees:
            street_trees(content, line, 3.7, trees, rng, size)


def _house(
    content: Content, fits: BaseGeometry, frame: Frame, u: float, v: float, length: float, width: float, turn: float,
    use: str, height: float, roof: str, colour: str, tint: float,
) -> bool:  # fmt: skip
    """Build a rectangle if it stands on the block; (u, v) is its middle, ``length`` along u."""
    x, y = frame.to_xy(u, v).ravel()
    angle = frame.angle_at(u, v) + turn
    ring = rectangle(x, y, length, width, angle)
    if not fits.contains(Polygon(ring)):
        return False
    content.build(ring, use, height, roof, colour, tint, angle)
    return True


def planned_grid(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Small like houses on like plots, street by street, turned with the grid of the city."""
    content.ground(district.polygon, "yard", "ground")
    frame = frame_around(land, math.radians(plan.grid_angle + rng.uniform(-2, 2)))
    blocks, streets = street_grid(land, frame, (96.0, 46.0), STREET, 0.0, rng)
    roofs = {"grey tile": 3, "brown tile": 2, "clay": 1.5, "pale tile": 1, "zinc": 0.7}
    favourite = _choice(rng, roofs)
    for block in blocks:
        fits = prep(land.buffer(-1.5))
        width = (block.u1 - block.u0) / 8
        if not land.intersects(Polygon(block_ring(frame, block))):
            continue
        for column in range(8):
            u = block.u0 + (column + 0.5) * width
            for side, v0 in ((1, block.v0), (-1, block.v1)):
                setback = rng.choice([4.5, 4.5, 6.0])
                if rng.random() < 0.05:
                    continue
                length, depth = rng.choice([8.6, 9.4]), rng.choice([9.5, 10.5, 12.0])
                colour = favourite if rng.random() < 0.55 else _choice(rng, roofs)
                roof = "hip" if rng.random() < 0.45 else "gable"
                v = v0 + side * (setback + depth / 2)
                built = _house(content, fits, frame, u - 0.7, v, length, depth, 0, "house", rng.uniform(3.6, 4.6), roof, colour, rng.uniform(-0.12, 0.12))
                if not built:
                    continue
                if rng.random() < 0.7:
                    lawn = frame.to_xy(np.array([u - width / 2 + 0.5, u + width / 2 - 0.5, u + width / 2 - 0.5, u - width / 2 + 0.5]), v0 + side * np.array([setback + depth + 1, setback + depth + 1, 22, 22]))
                    content.plot(lawn, _choice(rng, {"lawn": 2, "garden": 1.5, "dirt": 1, "yard": 1}), rng.uniform(-0.1, 0.1))
                if rng.random() < 0.6:
                    drive = frame.to_xy(np.array([u + length / 2 - 0.3, u + width / 2 - 0.3, u + width / 2 - 0.3, u + length / 2 - 0.3]), v0 + side * np.array([0, 0, 12, 12]))
                    content.plot(drive, "concrete", rng.uniform(-0.1, 0.1))
                    if rng.random() < 0.5:
                        x, y = frame.to_xy(u + width / 2 - 1.4, v0 + side * 4.0).ravel()
                        content.cars.append((x, y, frame.angle + math.pi / 2, 4.3))
                if rng.random() < 0.45:
                    _house(content, fits, frame, u + rng.uniform(-2, 2), v0 + side * 20.6, rng.uniform(2.5, 5), 2.6, 0, "outbuilding", 2.3, "flat", _choice(rng, {"zinc": 2, "grey flat": 1, "rust": 1}), rng.uniform(-0.1, 0.1))
    _streets(content, district, streets, rng, 0)


def terraces(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Long rows of narrow houses wall to wall, with strip gardens behind."""
    content.ground(district.polygon, "garden", "ground")
    frame = frame_around(land, math.radians(plan.grid_angle + rng.choice([-1, 1]) * rng.uniform(6, 14)), 4.0, 420, rng.uniform(0, 6))
    blocks, streets = street_grid(land, frame, (130.0, 40.0), STREET, 0.7, rng)
    colours = {"slate": 2, "old clay": 2, "brown tile": 2, "clay": 1}
    main = _choice(rng, colours)
    fits = prep(land.buffer(-0.8))
    for block in blocks:
        if not land.intersects(Polygon(block_ring(frame, block))):
            continue
        for side, v0 in ((1, block.v0), (-1, block.v1)):
            u, width, height, tint, run = block.u0 + 2, 5.4, rng.uniform(6.2, 7.2), 0.0, 0
            while u + width < block.u1 - 1:
                if run == 0:
                    run, colour, tint = int(rng.integers(7, 15)), main if rng.random() < 0.6 else _choice(rng, colours), rng.uniform(-0.1, 0.1)
                middle = u + width / 2
                if _house(content, fits, frame, middle, v0 + side * 6.4, width, 8.8, 0, "terrace", height, "gable", colour, tint + rng.normal(0, 0.05)):
                    building = content.buildings[-1]  # the ridge runs along the row, whatever the plot's longer side
                    content.buildings[-1] = building._replace(angle=frame.angle_at(middle, v0), half_length=width / 2, half_width=4.4)
                    if rng.random() < 0.8:
                        _house(content, fits, frame, middle - side * 1.2, v0 + side * 12.9, 2.9, 4.2, 0, "extension", 3.2, "flat", _choice(rng, {"bitumen": 2, "grey flat": 2, "slate": 1}), rng.uniform(-0.1, 0.1))
                    plot = frame.to_xy(np.array([u, u + width, u + width, u]), v0 + side * np.array([10.8, 10.8, 19.8, 19.8]))
                    content.plot(plot, _choice(rng, {"lawn": 4, "garden": 3, "pavement": 1.4, "yard": 1, "plaza": 0.5}), rng.uniform(-0.14, 0.1))
                    if rng.random() < 0.3:
                        _house(content, fits, frame, middle + side, v0 + side * 18.6, 2.2, 1.8, 0, "outbuilding", 2.0, "gable", "dull zinc", rng.uniform(-0.3, 0.1))
                u, run = u + width, run - 1
                if run == 0:
                    u += rng.choice([1.4, 3.4])
    _streets(content, district, streets, rng, 0)
    for street in streets[::3]:
        street_trees(content, LineString(street).intersection(district.polygon), 3.6, 14, rng, 1.9)


def detached(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Large houses apart in gardens along curving streets, with pools and many trees."""
    content.ground(district.polygon, "garden", "ground")
    frame = frame_around(land, math.radians(plan.grid_angle + rng.uniform(-16, 16)), 15, 260, rng.uniform(0, 6))
    blocks, streets = street_grid(land, frame, (150.0, 66.0), STREET, 1.0, rng)
    colours = {"brown tile": 2, "clay": 2, "slate": 1.6, "grey tile": 1.5, "pale tile": 1}
    fits = prep(land.buffer(-2.5))
    for block in blocks:
        if not land.intersects(Polygon(block_ring(frame, block))):
            continue
        for side, v0 in ((1, block.v0), (-1, block.v1)):
            u = block.u0 + 1
            while u + 18 < block.u1:
                width = rng.uniform(18, 25)
                middle, setback = u + width / 2, rng.uniform(6.5, 10)
                length, depth, colour, tint = rng.uniform(11, 14.5), rng.uniform(9, 11.5), _choice(rng, colours), rng.uniform(-0.14, 0.12)
                turn, height = rng.normal(0, 0.05), rng.uniform(4.5, 7.5)
                u += width
                if rng.random() < 0.04:
                    continue
                v = v0 + side * (setback + depth / 2)
                roof = "hip" if rng.random() < 0.65 else "gable"
                if not _house(content, fits, frame, middle, v, length, depth, turn, "detached house", height, roof, colour, tint):
                    continue
                wing = rng.choice([-1, 1])
                _house(content, fits, frame, middle + wing * (length / 2 - 3.2), v + side * (depth / 2 + 2.6), 6.0, 5.0, turn, "garage", 3.2, roof, colour, tint - 0.02)
                back = v0 + side * np.array([setback + depth + 3, setback + depth + 3, 31, 31])
                lawn = frame.to_xy(middle + width * np.array([-0.46, 0.46, 0.42, -0.42]), back)
                content.plot(lawn, _choice(rng, {"lawn": 5, "garden": 3, "parkland": 1}), rng.uniform(-0.12, 0.08))
                x, y = frame.to_xy(middle - wing * width * 0.36, v0 + side * setback * 0.5).ravel()
                content.plot(rectangle(x, y, 3.4, setback + 2, frame.angle_at(middle, v)), _choice(rng, {"concrete": 2, "gravel": 1, "plaza": 1}), rng.uniform(-0.1, 0.1))
                if rng.random() < 0.6:
                    content.cars.append((x, y, frame.angle_at(middle, v) + math.pi / 2, 4.5))
                if rng.random() < 0.3:
                    x, y = frame.to_xy(middle - wing * rng.uniform(1, 4), v0 + side * rng.uniform(24.5, 27)).ravel()
                    pool = Polygon(rectangle(x, y, rng.uniform(7, 10), rng.uniform(3.6, 4.8), frame.angle_at(middle, v) + rng.choice([0, math.pi / 2]) * (rng.random() < 0.2)))
                    content.ground(pool.buffer(1.6, join_style=2), "plaza", tint=0.1)
                    content.ground(pool, "pool")
    _streets(content, district, streets, rng, 17, 3.0)


def apartment_slabs(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Long tall slabs in parallel rows and a few towers, among lawns, car parks and playgrounds."""
    content.ground(district.polygon, "lawn", "ground")
    frame = frame_around(land, math.radians(plan.grid_angle + rng.choice([-1, 1]) * rng.uniform(3, 9)))
    blocks, streets = street_grid(land, frame, (128.0, 104.0), STREET + 1, 0.5, rng)
    fits = prep(land.buffer(-4))
    colour = _choice(rng, {"grey flat": 2, "gravel flat": 2, "bitumen": 1, "white flat": 1.2})
    for block in blocks:
        ring = Polygon(block_ring(frame, block))
        if not land.intersects(ring):
            continue
        length, depth = block.u1 - block.u0, block.v1 - block.v0
        upright = rng.random() < 0.3
        storeys = int(rng.integers(4, 9))
        if rng.random() < 0.16:
            for u in np.arange(block.u0 + 22, block.u1 - 18, 44):
                for v in (block.v0 + 0.27 * depth, block.v1 - 0.27 * depth):
                    _house(content, fits, frame, u, v, 21, 19, 0, "apartment tower", rng.uniform(34, 48), "flat", colour, rng.uniform(-0.06, 0.1))
                    _walk(content, frame, u, v, u, block.v0, 2.0)
        else:
            step = 34.0 if not upright else 36.0
            span, across = (depth, length) if upright else (length, depth)
            for row in np.arange(step / 2, across - 10, step):
                parts = 1 if span < 70 else 2
                for part in range(parts):
                    run = span / parts - rng.uniform(9, 16)
                    middle = (part + 0.5) * span / parts
                    u, v = (block.u0 + row, block.v0 + middle) if upright else (block.u0 + middle, block.v0 + row - 5)
                    turn = math.pi / 2 if upright else 0.0
                    if run > 18 and _house(content, fits, frame, u, v, run, 11.6, turn, "apartment slab", 3.0 * (storeys + int(rng.integers(-1, 2))) + 1, "flat", colour, rng.uniform(-0.08, 0.08)):
                        for _ in range(int(run // 22)):
                            at = rng.uniform(-run / 2, run / 2)
                            _walk(content, frame, u + (6 if upright else at), v + (at if upright else -6), u + (13 if upright else at), v + (at if upright else -13), 1.8)
                if not upright and rng.random() < 0.75:
                    _parking(content, land, frame, block.u0 + 4, block.u1 - 4, block.v0 + row + 7.5, block.v0 + row + 18.5, rng, 0.55)
                elif not upright and rng.random() < 0.6:
                    x, y = frame.to_xy(block.u0 + rng.uniform(25, length - 25), block.v0 + row + 13).ravel()
                    content.ground(Polygon(rectangle(x, y, rng.uniform(16, 26), rng.uniform(8, 12), frame.angle)).intersection(land), _choice(rng, {"dirt": 1, "sports turf": 1, "running track": 1}))
        _walk(content, frame, block.u0, (block.v0 + block.v1) / 2, block.u1, (block.v0 + block.v1) / 2, 2.2)
    _streets(content, district, streets, rng, 13)


def _walk(content: Content, frame: Frame, u0: float, v0: float, u1: float, v1: float, width: float) -> None:
    ends = frame.to_xy(np.array([u0, u1]), np.array([v0, v1]))
    content.ground(LineString(ends).buffer(width / 2, cap_style=2), "pavement")


def _parking(content: Content, land: BaseGeometry, frame: Frame, u0: float, u1: float, v0: float, v1: float, rng: Rng, full: float) -> None:
    """A car park with bays across v, an aisle between each pair of rows, and cars in a share ``full`` of the bays."""
    ring = Polygon(block_ring(frame, Block(u0, u1, v0, v1))).intersection(land.buffer(-1.5))
    content.ground(ring, "asphalt" if rng.random() < 0.6 else "worn asphalt", tint=rng.uniform(-0.05, 0.1))
    inside = prep(ring.buffer(-2.2))
    v, row = v0, 0
    while v + 5 <= v1 + 0.1:
        lot = Polygon(block_ring(frame, Block(u0 + 1, u1 - 1, v, v + 5))).intersection(ring)
        content.ground(lot, "asphalt", tint=0.06, angle=frame.angle, period=2.6, texture="bays")
        crowd = np.clip(full + 0.35 * math.sin(v * 1.7 + u0), 0.05, 0.97)
        for u in np.arange(u0 + 1 + 1.3, u1 - 2, 2.6):
            if rng.random() < crowd * (0.75 + 0.25 * math.sin(u / 17)):
                x, y = frame.to_xy(u, v + 2.5 + rng.normal(0, 0.25)).ravel()
                if inside.contains(Point(x, y)):
                    content.cars.append((x, y, frame.angle + math.pi / 2, rng.uniform(4.0, 4.8)))
            elif rng.random() < 0.03:
                x, y = frame.to_xy(u, v + 4.6).ravel()
                content.trees.append((x, y, rng.uniform(1.6, 2.4)))
        v, row = v + (5.0 if row % 2 else 11.4), row + 1


def informal(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Small irregular roofs close together, turned off the grid of the city, with narrow footways."""
    content.ground(district.polygon, "dirt", "ground")
    angle = math.radians(plan.grid_angle + rng.choice([-1, 1]) * rng.uniform(20, 36))
    clusters, ways = _pieces(land, 1500, angle, 0.30, rng, 0.6)
    inner = prep(land.buffer(-0.5))
    for line in ways.geoms:
        content.road(LineString(line).intersection(district.polygon), "footway", rng)
    roofs = {"dull zinc": 4, "zinc": 2.5, "rust": 3.2, "dark rust": 2, "grey flat": 0.7, "blue metal": 0.35, "red metal": 0.35, "green metal": 0.2, "white metal": 0.5}
    for cluster in clusters:
        if not land.intersects(cluster):
            continue
        turn = angle + rng.normal(0, 0.16)
        ring = inset(_anticlockwise([(float(x), float(y)) for x, y in cluster.exterior.coords[:-1]]), rng.uniform(1.2, 2.0))
        if not ring:
            continue
        plots, _ = subdivide(ring, rng.uniform(24, 42), turn, 0.17, rng, 0.6)
        for plot in plots:
            if rng.random() < 0.07:
                continue
            corners = np.array([*plot, plot[0]])
            middle = corners[:-1].mean(axis=0)
            roof = middle + (corners - middle) * np.sqrt(rng.uniform(0.68, 0.93))
            shape = Polygon(roof)
            if shape.area < 5 or not inner.contains(shape):
                continue
            longest = max(zip(plot, plot[1:] + plot[:1]), key=lambda edge: math.dist(*edge))
            along = math.atan2(longest[1][1] - longest[0][1], longest[1][0] - longest[0][0])
            content.build(roof, "shack", rng.uniform(2.2, 3.6) + 2.4 * (rng.random() < 0.06), "shed" if rng.random() < 0.85 else "gable", _choice(rng, roofs), rng.uniform(-0.22, 0.16), along)


def old_centre(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Closed blocks of tall houses around courtyards, crooked streets, a square and a church."""
    content.ground(district.polygon, "court", "ground")
    angle = math.radians(plan.grid_angle + rng.uniform(-20, 20))
    blocks, ways = _pieces(land, 3600, angle, 0.24, rng, 0.45)
    for line in ways.geoms:
        highway = "residential" if line.length > 60 else "service"
        content.road(LineString(line).intersection(district.polygon), highway, rng, "pavement" if highway == "service" else None)
    colours = {"clay": 3, "old clay": 3, "brown tile": 1.4, "slate": 0.8, "grey flat": 0.5}
    inner = land.buffer(-0.6)
    inside = prep(inner)
    square = 0
    for block in sorted(blocks, key=lambda piece: piece.centroid.distance(land.centroid)):
        ring = inset(_anticlockwise([(float(x), float(y)) for x, y in block.exterior.coords[:-1]]), 4.9)
        if len(ring) < 3 or not inner.intersects(Polygon(ring)):
            continue
        if not inside.contains(Polygon(ring)):
            part = max(polygons(inner.intersection(Polygon(ring))), key=lambda piece: piece.area, default=None)
            hull = part.simplify(1.5).convex_hull if part is not None else None
            if hull is None or part.area < 250:
                continue
            ring = _anticlockwise([(float(x), float(y)) for x, y in hull.exterior.coords[:-1]])
        if square < 2 and len(ring) and ring_area(ring) > 900:
            square += 1
            _square(content, ring, angle, square == 1, rng)
            continue
        _perimeter(content, ring, inside, colours, rng)


def _square(content: Content, ring: Ring, angle: float, church: bool, rng: Rng) -> None:
    shape = Polygon(ring)
    content.ground(shape, "plaza")
    if church:
        x, y = shape.centroid.coords[0]
        for length, width, dx, height in ((34, 13, 0, 15), (13, 26, 6, 15), (8, 8, -18, 34)):
            nave = rectangle(x + dx * math.cos(angle), y + dx * math.sin(angle), length, width, angle)
            if shape.buffer(-2).contains(Polygon(nave)) and not (dx == 6):
                content.build(nave, "church", height, "gable" if width > 8 else "hip", "slate", -0.1, angle)
    edge = shape.buffer(-5)
    for part in polygons(edge):
        street_trees(content, LineString(part.exterior.coords), 0.0, 9, rng, 2.2)
    for x, y in rng.uniform(*np.array(shape.bounds).reshape(2, 2), (14, 2)):
        content.plot(rectangle(x, y, 4, 3, angle), "marking", rng.uniform(-0.3, 0)) if shape.buffer(-6).contains(Point(x, y)) and not church else None


def _perimeter(content: Content, ring: Ring, inside: BaseGeometry, colours: dict[str, float], rng: Rng) -> None:
    """Houses side by side along the edges of a block, about a court that is partly built over."""
    depth = rng.uniform(9.5, 13)
    court = inset(ring, depth)
    if not court or ring_area(court) < 90:
        court = inset(ring, 0.42 * math.sqrt(ring_area(ring)) * 0.5)
    height = rng.uniform(11, 17)
    if len(court) >= 3:
        content.ground(Polygon(court), _choice(rng, {"court": 3, "garden": 1.5, "pavement": 1, "plaza": 0.6}), tint=rng.uniform(-0.15, 0.05))
    middle = np.mean(ring, axis=0)
    for start, end in zip(ring, ring[1:] + ring[:1]):
        length = math.dist(start, end)
        if length < 6:
            continue
        ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
        # The strip behind this edge, mitred against its neighbours: nearer to this edge than to any other.
        strip = cut(ring, start[0] - uy * depth, start[1] + ux * depth, uy, -ux)[1]
        for other, beyond in zip(ring, ring[1:] + ring[:1]):
            if (other, beyond) == (start, end) or len(strip) < 3 or math.dist(other, beyond) < 0.5:
                continue
            size = math.dist(other, beyond)
            ox, oy = -(beyond[1] - other[1]) / size, (beyond[0] - other[0]) / size
            nx, ny = -uy - ox, ux - oy
            if math.hypot(nx, ny) < 1e-3:
                continue
            # Distance to this edge minus distance to the other is linear, and zero on the bisector.
            offset = (-start[0] * -uy - start[1] * ux) - (-other[0] * ox - other[1] * oy)
            norm = nx * nx + ny * ny
            strip = cut(strip, -offset * nx / norm, -offset * ny / norm, nx, ny)[0]
        at = 0.0
        while len(strip) >= 3 and at < length:
            step = rng.uniform(7.5, 15) if length - at > 20 else length - at
            slice_ = cut(strip, start[0] + ux * at, start[1] + uy * at, ux, uy)[1] if at else strip
            if at + step < length:
                slice_ = cut(slice_, start[0] + ux * (at + step), start[1] + uy * (at + step), ux, uy)[0] if len(slice_) >= 3 else []
            at += step
            if len(slice_) < 3 or ring_area(slice_) < 18 or rng.random() < 0.03:
                continue
            corners = np.array([*slice_, slice_[0]])
            centre = corners[:-1].mean(axis=0)
            corners = centre + (corners - centre) * 0.998
            if not inside.contains(Polygon(corners)):
                continue
            content.build(corners, "town house", height + rng.normal(0, 1.3), "gable", _choice(rng, colours), rng.uniform(-0.15, 0.12), math.atan2(uy, ux))
            building = content.buildings[-1]
            x, y = start[0] - uy * depth / 2, start[1] + ux * depth / 2
            across = (building.x - x) * ux + (building.y - y) * uy
            content.buildings[-1] = building._replace(angle=math.atan2(uy, ux), x=x + across * ux, y=y + across * uy, half_length=step / 2, half_width=depth / 2)
    if len(court) >= 3 and ring_area(court) > 160:
        inner = inset(court, 2.0)
        if inner:
            for _ in range(int(ring_area(court) // 220)):
                x, y = middle + rng.normal(0, 0.22 * math.sqrt(ring_area(court)), 2)
                shed = rectangle(x, y, rng.uniform(5, 11), rng.uniform(4, 6.5), math.atan2(ring[1][1] - ring[0][1], ring[1][0] - ring[0][0]))
                near = [b for b in content.buildings[-6:] if b.use == "court building"]
                if Polygon(inner).contains(Polygon(shed)) and not any(Polygon(b.ring).intersects(Polygon(shed)) for b in near):
                    content.build(shed, "court building", rng.uniform(3, 6), "flat" if rng.random() < 0.6 else "gable", _choice(rng, {"grey flat": 2, "bitumen": 1, "old clay": 1, "zinc": 1}), rng.uniform(-0.1, 0.1), 0.0 + math.atan2(ring[1][1] - ring[0][1], ring[1][0] - ring[0][0]))


def industry(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Large halls on paved yards, with tanks, containers and lorries."""
    content.ground(district.polygon, "concrete", "ground", -0.12)
    angle = math.radians(plan.grid_angle + rng.choice([0, 0, 8, -8]) + rng.uniform(-2, 2))
    plots, ways = _pieces(land, 9500, angle, 0.0, rng, 0.5)
    for line in ways.geoms:
        content.road(LineString(line).intersection(district.polygon), "service", rng, "asphalt")
    colours = {"white metal": 2, "zinc": 2, "dull zinc": 2, "blue metal": 0.8, "green metal": 0.5, "rust": 0.7, "grey flat": 1.2, "bitumen": 0.6, "red metal": 0.3}
    for plot in plots:
        yard = plot.buffer(-4.5, join_style=2).intersection(land)
        for part in polygons(yard, 300):
            content.ground(part, _choice(rng, {"concrete": 3, "worn asphalt": 2, "gravel": 1.4, "dirt": 0.8, "asphalt": 1}), tint=rng.uniform(-0.15, 0.05))
            _factory(content, part, angle, colours, rng)


def _factory(content: Content, yard: Polygon, angle: float, colours: dict[str, float], rng: Rng) -> None:
    fits = prep(yard.buffer(-2.5))
    x0, y0 = yard.centroid.coords[0]
    turned = rotate(yard, -math.degrees(angle), origin=(x0, y0)).bounds
    length, width = turned[2] - turned[0], turned[3] - turned[1]
    frame = Frame(x0, y0, angle)
    taken: list[Polygon] = []

    def place(u: float, v: float, size: float, deep: float, use: str, height: float, roof: str, colour: str, tint: float) -> bool:
        shape = Polygon(rectangle(*frame.to_xy(u, v).ravel(), size, deep, angle))
        if not fits.contains(shape) or any(shape.intersects(other) for other in taken):
            return False
        taken.append(shape.buffer(2.0, join_style=2))
        content.build(np.array(shape.exterior.coords), use, height, roof, colour, tint, angle)
        return True

    for scale in (0.74, 0.55, 0.4):
        colour = _choice(rng, colours)
        roof = _choice(rng, {"corrugated": 3, "sawtooth": 1.3, "flat": 1.2})
        for _ in range(3):
            u, v = rng.uniform(-0.2, 0.2) * length, rng.uniform(-0.2, 0.2) * width
            place(u, v, scale * length * rng.uniform(0.7, 1), scale * width * rng.uniform(0.7, 1), "industrial hall", rng.uniform(7, 13), roof, colour, rng.uniform(-0.1, 0.06))
    for _ in range(10):
        u, v = rng.uniform(-0.45, 0.45) * length, rng.uniform(-0.45, 0.45) * width
        place(u, v, rng.uniform(8, 22), rng.uniform(7, 13), "workshop", rng.uniform(4, 7), _choice(rng, {"corrugated": 2, "flat": 1}), _choice(rng, colours), rng.uniform(-0.15, 0.1))
    if rng.random() < 0.3:
        u, v, radius = rng.uniform(-0.4, 0.4) * length, rng.uniform(-0.4, 0.4) * width, rng.uniform(4, 9)
        for i in range(4):
            tank = Point(*frame.to_xy(u + i * (2 * radius + 3), v).ravel()).buffer(radius, 8)
            if fits.contains(tank) and not any(tank.intersects(other) for other in taken):
                taken.append(tank)
                content.build(np.array(tank.exterior.coords), "tank", rng.uniform(6, 12), "flat", "white flat", 0.0, angle)
    for _ in range(int(yard.area / 260)):
        u, v, count = rng.uniform(-0.5, 0.5) * length, rng.uniform(-0.5, 0.5) * width, int(rng.integers(1, 7))
        for i in range(count):
            x, y = frame.to_xy(u, v + 2.9 * i).ravel()
            if fits.contains(Point(x, y)) and not any(other.contains(Point(x, y)) for other in taken):
                content.cars.append((x, y, angle, float(rng.choice([4.4, 6.1, 12.2]))))


def retail(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Big boxes with air plant on their roofs, each before a wide car park."""
    content.ground(district.polygon, "lawn", "ground", -0.05)
    frame = frame_around(land, math.radians(plan.grid_angle + rng.uniform(-7, 7)))
    blocks, streets = street_grid(land, frame, (150.0, 128.0), 11.0, 0.6, rng)
    for street in streets:
        content.road(LineString(street).intersection(district.polygon), "service", rng, "asphalt")
    fits = prep(land.buffer(-3))
    colours = {"white flat": 3, "grey flat": 2, "gravel flat": 1, "white metal": 1, "bitumen": 0.7}
    for block in blocks:
        outline = Polygon(block_ring(frame, block))
        if not land.intersects(outline):
            continue
        side = rng.choice([-1, 1])
        edge = block.v1 - 6 if side > 0 else block.v0 + 6
        deep = rng.uniform(40, 56)
        _parking(content, land, frame, block.u0 + 3, block.u1 - 3, *((block.v0 + 3, edge - deep - 6) if side > 0 else (edge + deep + 6, block.v1 - 3)), rng, 0.62)
        content.ground(Polygon(block_ring(frame, Block(block.u0 + 3, block.u1 - 3, *sorted((edge, edge - side * (deep + 6)))))).intersection(land.buffer(-1.5)), "worn asphalt", tint=0.1)
        u = block.u0 + 5
        while u < block.u1 - 22:
            long_ = min(rng.uniform(28, 80), block.u1 - 5 - u)
            depth = deep * rng.uniform(0.75, 1)
            if long_ > 18 and not _house(content, fits, frame, u + long_ / 2, edge - side * depth / 2, long_ - 0.5, depth, 0, "store", rng.uniform(7, 11), "flat", _choice(rng, colours), rng.uniform(-0.08, 0.06)):
                for part in (-0.25, 0.25):
                    _house(content, fits, frame, u + long_ * (0.5 + part), edge - side * depth / 2, long_ / 2 - 1, depth * 0.8, 0, "store", rng.uniform(5, 8), "flat", _choice(rng, colours), rng.uniform(-0.08, 0.06))
            u += long_ + rng.choice([0.0, 0.0, 9.0])

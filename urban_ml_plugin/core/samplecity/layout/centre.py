"""The old centre: closed blocks of tall houses around courtyards, crooked streets, squares and a church."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import PreparedGeometry, prep

from ..elements.blocks import Ring, cut, inset, pieces, polygons, rectangle, ring_area, ring_of
from ..elements.content import Content, Look
from .plan import District, Plan
from .site import Rng, choose

ROOFS = {"clay": 3.0, "old clay": 3, "brown tile": 1.4, "slate": 0.8, "grey flat": 0.5}
HALF_LANE = 4.9


def old_centre(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Cut the land into crooked blocks; the two in the middle become squares."""
    content.ground(district.polygon, "court", "ground")
    angle = math.radians(plan.grid_angle + rng.uniform(-20, 20))
    blocks, ways = pieces(land, 4000, angle, 0.24, rng, 0.45)
    for way in ways:
        if way.length > 60:
            content.road(way.intersection(district.polygon), "residential", rng)
        else:
            content.road(way.intersection(district.polygon), "service", rng, "pavement")
    inner = land.buffer(-0.6)
    inside, squares = prep(inner), 0
    for block in sorted(blocks, key=lambda piece: piece.centroid.distance(land.centroid)):
        ring = _fitted(inset(ring_of(block), HALF_LANE), inner)
        if ring and squares < 2 and ring_area(ring) > 900:
            squares += 1
            _square(content, ring, angle, squares == 1, rng)
        elif ring:
            _closed_block(content, ring, inside, rng)


def _fitted(ring: Ring, inner: BaseGeometry) -> Ring:
    """The part of a convex ring on the land, made convex again; empty where too little is left."""
    if not ring or inner.contains(Polygon(ring)):
        return ring
    part = max(polygons(inner.intersection(Polygon(ring)), 250), key=lambda piece: float(piece.area), default=None)
    return ring_of(part.simplify(1.5).convex_hull) if part is not None else []


def _square(content: Content, ring: Ring, angle: float, church: bool, rng: Rng) -> None:
    shape = Polygon(ring)
    content.ground(shape, "plaza")
    x, y = shape.centroid.coords[0]
    if church:
        for length, width, ahead, height in ((34, 13, 0.0, 15.0), (8, 8, -21.5, 34.0)):
            part = rectangle(x + ahead * math.cos(angle), y + ahead * math.sin(angle), length, width, angle)
            if shape.buffer(-2).contains(Polygon(part)):
                content.build(part, Look("church", height, "gable" if width > 8 else "hip", "slate", -0.1), angle)
    for part in polygons(shape.buffer(-5)):
        content.avenue(LineString(part.exterior.coords), 0.0, 9, rng, 2.2)


def _closed_block(content: Content, ring: Ring, inside: PreparedGeometry, rng: Rng) -> None:
    """Houses side by side along the edges of a block, about a court that is partly built over."""
    depth, height = rng.uniform(9, 12), rng.uniform(10, 16)
    court = inset(ring, depth)
    if court:
        content.ground(
            Polygon(court),
            choose(rng, {"court": 3, "garden": 1.8, "pavement": 1, "plaza": 0.6}),
            tint=rng.uniform(-0.15, 0.05),
        )
    for edge in zip(ring, ring[1:] + ring[:1]):
        if math.dist(*edge) > 6:
            _row(content, _strip(ring, edge, depth), edge, depth, height, inside, rng)
    if court and ring_area(court) > 160:
        _court_buildings(content, inset(court, 2.0), math.atan2(ring[1][1] - ring[0][1], ring[1][0] - ring[0][0]), rng)


def _strip(ring: Ring, edge: tuple[tuple[float, float], tuple[float, float]], depth: float) -> Ring:
    """The land behind one edge: within ``depth`` of it, and nearer to it than to the other edges."""
    (x, y), _ = edge
    nx, ny = _inward(edge)
    strip = cut(ring, x + nx * depth, y + ny * depth, nx, ny)[0]
    for other in zip(ring, ring[1:] + ring[:1]):
        if other == edge or math.dist(*other) < 0.5 or len(strip) < 3:
            continue
        ox, oy = _inward(other)
        # The difference of the distances to two lines is linear; it is zero on their bisector.
        dx, dy, norm = nx - ox, ny - oy, (nx - ox) ** 2 + (ny - oy) ** 2
        if norm < 1e-6:
            continue
        at = (nx * x + ny * y) - (ox * other[0][0] + oy * other[0][1])
        strip = cut(strip, dx * at / norm, dy * at / norm, dx, dy)[0]
    return strip if len(strip) >= 3 else []


def _inward(edge: tuple[tuple[float, float], tuple[float, float]]) -> tuple[float, float]:
    """Unit normal of an edge of an anticlockwise ring, to its inside."""
    (x0, y0), (x1, y1) = edge
    length = math.hypot(x1 - x0, y1 - y0)
    return -(y1 - y0) / length, (x1 - x0) / length


def _row(
    content: Content, strip: Ring, edge: tuple[tuple[float, float], tuple[float, float]], depth: float, height: float,
    inside: PreparedGeometry, rng: Rng,
) -> None:  # fmt: skip
    """Cut a strip into houses across its edge."""
    (x, y), length = edge[0], math.dist(*edge)
    nx, ny = _inward(edge)
    ux, uy = ny, -nx
    at = 0.0
    while len(strip) >= 3 and at < length:
        at += rng.uniform(7.5, 15) if length - at > 20 else length - at
        house, strip, _ = cut(strip, x + ux * at, y + uy * at, ux, uy) if at < length else (strip, [], [])
        if len(house) < 3 or ring_area(house) < 18 or rng.random() < 0.03:
            continue
        corners = np.array([*house, house[0]])
        middle = corners[:-1].mean(axis=0)
        corners = middle + (corners - middle) * 0.998
        if inside.contains(Polygon(corners)):
            look = Look(
                "town house", height + rng.normal(0, 1.3), "gable", choose(rng, ROOFS), rng.uniform(-0.15, 0.12)
            )
            content.build(corners, look, math.atan2(uy, ux), ridge="angle")


def _court_buildings(content: Content, court: Ring, angle: float, rng: Rng) -> None:
    if not court:
        return
    area, middle = Polygon(court), np.mean(court, axis=0)
    taken: list[Polygon] = []
    for _ in range(int(area.area // 200)):
        x, y = middle + rng.normal(0, 0.22 * math.sqrt(area.area), 2)
        ring = rectangle(x, y, rng.uniform(5, 11), rng.uniform(4, 6.5), angle)
        if area.contains(Polygon(ring)) and not any(Polygon(ring).intersects(other) for other in taken):
            taken.append(Polygon(ring))
            colour = choose(rng, {"grey flat": 2, "bitumen": 1, "old clay": 1, "zinc": 1})
            form = "flat" if rng.random() < 0.6 else "gable"
            content.build(ring, Look("court building", rng.uniform(3, 6), form, colour, rng.uniform(-0.1, 0.1)), angle)

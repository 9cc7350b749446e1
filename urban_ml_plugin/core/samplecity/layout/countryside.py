"""Land that is not built up: farmland, woodland, parks, water and bare ground."""

from __future__ import annotations

import math

import numpy as np
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ..elements.blocks import Points, frame_around, pieces, polygons, rectangle
from ..elements.content import Content, Look
from ..elements.noise import meander
from .plan import District, Plan
from .site import Rng, choose

CROPS = {"wheat": 3.0, "ripe": 2, "plough": 2.5, "pasture": 2, "maize": 2, "stubble": 1.5, "orchard": 0.8}
PERIODS = {"maize": 2.6, "plough": 3.4, "stubble": 6.0, "orchard": 6.0}
"""Distance (m) of furrows; of other crops the tramlines show, 9 or 18 m apart."""


def farmland(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Parcels of several crops, furrows along their longer side, hedges, tracks and a farmstead."""
    content.ground(district.polygon, "pasture", "ground")
    angle = rng.uniform(0, math.pi)
    parcels, ways = pieces(land, rng.uniform(9000, 15000), angle, 0.10, rng, 0.6)
    for parcel in parcels:
        for part in polygons(parcel.intersection(land).buffer(-2.2), 150):
            corners = part.minimum_rotated_rectangle.exterior.coords
            (x0, y0), (x1, y1) = max(zip(corners, corners[1:]), key=lambda edge: math.dist(*edge))
            along, crop = math.atan2(y1 - y0, x1 - x0), choose(rng, CROPS)
            period = PERIODS.get(crop, 9.0 if rng.random() < 0.6 else 18.0)
            texture = "none" if crop == "pasture" else "furrows"
            content.ground(part, crop, "detail", rng.uniform(-0.12, 0.1), along + math.pi / 2, period, texture)
            if crop == "orchard":
                _orchard(content, part, along, rng)
    for way in ways:
        inside = way.intersection(district.polygon)
        if way.length > 160 and rng.random() < 0.5:
            content.road(inside, "track", rng)
        elif rng.random() < 0.45:
            content.ground(inside.buffer(1.5).intersection(land), "hedge")
            content.avenue(inside, 0.3, 6, rng, 2.4)
    _farmstead(content, land, angle, rng)


def _orchard(content: Content, parcel: Polygon, along: float, rng: Rng) -> None:
    frame, inside = frame_around(parcel, along), prep(parcel.buffer(-2))
    reach = math.sqrt(parcel.area) * 1.5
    for u in np.arange(-reach, reach, 5.0):
        for v in np.arange(-reach, reach, 6.0):
            x, y = frame.to_xy(u, v).ravel()
            if inside.contains(Point(x, y)) and rng.random() < 0.93:
                content.trees.append((x, y, rng.uniform(1.5, 2.1)))


FARM = (
    (24, 11, "barn", "gable", "dull zinc"), (18, 9, "barn", "gable", "rust"), (13, 9, "farmhouse", "hip", "clay"),
    (16, 7, "barn", "corrugated", "zinc"),
)  # fmt: skip


def _farmstead(content: Content, land: BaseGeometry, angle: float, rng: Rng) -> None:
    spot = land.representative_point()
    yard = Polygon(rectangle(spot.x, spot.y, 52, 44, angle)).buffer(5).intersection(land.buffer(-6))
    if yard.area < 2000:
        return
    content.ground(yard.buffer(5).intersection(land), "garden")
    content.ground(yard, "dirt")
    fits, taken = prep(yard.buffer(-2)), list[Polygon]()
    for length, width, use, form, colour in FARM:
        for _ in range(8):
            x, y = spot.x + rng.uniform(-22, 22), spot.y + rng.uniform(-22, 22)
            ring = rectangle(x, y, length, width, angle + rng.choice([0, math.pi / 2]))
            shape = Polygon(ring)
            if fits.contains(shape) and not any(shape.intersects(other) for other in taken):
                taken.append(shape.buffer(3))
                content.build(ring, Look(use, rng.uniform(4, 7), form, colour, rng.uniform(-0.1, 0.1)), angle)
                break


def woodland(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Closed canopy with glades and a winding track."""
    content.ground(district.polygon, "wood", "ground")
    for x, y in _scatter(land, 3, rng):
        content.ground(_blob(x, y, rng.uniform(14, 34), rng).intersection(land), "scrub")
    left, bottom, right, top = land.bounds
    turn = rng.uniform(0, math.pi)
    middle, ahead = np.array([(left + right) / 2, (bottom + top) / 2]), np.array([math.cos(turn), math.sin(turn)])
    line = meander(middle + np.linspace(-400, 400, 60)[:, None] * ahead, 120, plan.seed * 31 + district.number)
    content.road(LineString(line).intersection(land), "track", rng)


def park(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Lawns with groves, winding paths, a pond and a sports ground."""
    content.ground(district.polygon, "parkland", "ground")
    for x, y in _scatter(land, int(land.area / 9000) + 2, rng):
        content.ground(_blob(x, y, rng.uniform(14, 36), rng).intersection(land), "wood")
    for x, y in _scatter(land, int(land.area / 16000) + 1, rng):
        content.ground(_blob(x, y, rng.uniform(18, 40), rng).intersection(land), "lawn", tint=0.05)
    for x, y in _scatter(land.buffer(-30), 1, rng):
        pond = _blob(x, y, rng.uniform(12, 24), rng).intersection(land.buffer(-8))
        content.ground(pond.buffer(3), "bank")
        content.ground(pond, "lake")
    for x, y in _scatter(land.buffer(-58), 1, rng):
        _sports_ground(content, x, y, rng.uniform(0, math.pi), rng)
    ends = [*_scatter(land, 5, rng), *_scatter(land.boundary.buffer(3).intersection(land), 6, rng)]
    for part in (ends[:4], ends[3:]):
        path = _path(part, plan.seed * 17 + district.number)
        content.road(path.intersection(land), "footway", rng, "gravel")


def _sports_ground(content: Content, x: float, y: float, angle: float, rng: Rng) -> None:
    ring = rectangle(x, y, 84, 1, angle)
    middle = LineString(ring[:2])
    if rng.random() < 0.5:
        content.ground(middle.buffer(37, 12), "running track")
        content.ground(middle.buffer(29.5, 12), "sports turf")
    pitch = Polygon(rectangle(x, y, 92, 50, angle))
    content.ground(pitch.buffer(2, join_style=2), "sports turf")
    content.ground(pitch, "sports turf", angle=angle, period=11.0, texture="mown")
    halfway = LineString(rectangle(x, y, 0.01, 50, angle)[1:3])
    for line in (pitch.boundary, Point(x, y).buffer(9).boundary, halfway):
        content.ground(line.buffer(0.22), "marking", "marking")


def bare(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Cleared ground: soil, pits and heaps, and the ruts of lorries."""
    content.ground(district.polygon, "soil", "ground")
    for x, y in _scatter(land, int(land.area / 5000) + 2, rng):
        content.ground(
            _blob(x, y, rng.uniform(8, 34), rng).intersection(land),
            choose(rng, {"mud": 2, "gravel": 1.5, "dirt": 2, "scrub": 1.6, "soil": 1}),
            tint=rng.uniform(-0.15, 0.1),
        )
    path = _path(_scatter(land, 6, rng), plan.seed * 13 + district.number)
    content.road(path.intersection(land), "track", rng, "gravel")
    for x, y in _scatter(land, 5, rng):
        content.cars.append((x, y, rng.uniform(0, 3), float(rng.choice([6.5, 8.5]))))


def water(content: Content, district: District, land: BaseGeometry, plan: Plan, rng: Rng) -> None:
    """Open water with a green bank."""
    cover = "river" if district.polygon.representative_point().within(plan.river) else "lake"
    content.ground(district.polygon, cover, "ground")
    # The bank lies outside, on the neighbour's ground, and under its paths.
    content.ground(district.polygon.buffer(9).difference(district.polygon), "bank", "bank")


def _scatter(land: BaseGeometry, count: int, rng: Rng) -> list[tuple[float, float]]:
    """Up to ``count`` places on ``land``."""
    if land.is_empty:
        return []
    left, bottom, right, top = land.bounds
    inside = prep(land)
    places = [
        (float(x), float(y))
        for x, y in rng.uniform((left, bottom), (right, top), (6 * count, 2))
        if inside.contains(Point(x, y))
    ]
    return places[:count]


def _blob(x: float, y: float, radius: float, rng: Rng) -> Polygon:
    turns = np.linspace(0, 2 * math.pi, 33)[:-1]
    phase, stretch = rng.uniform(0, 6, 3), rng.uniform(0.7, 1.5)
    size = radius * (
        1
        + 0.2 * np.sin(2 * turns + phase[0])
        + 0.13 * np.sin(3 * turns + phase[1])
        + 0.08 * np.sin(5 * turns + phase[2])
    )
    return Polygon(np.stack([x + size * stretch * np.cos(turns), y + size / stretch * np.sin(turns)], axis=1)).buffer(0)


def _path(stops: list[tuple[float, float]], salt: int) -> LineString:
    """A winding path by way of ``stops``, its corners cut (after Chaikin, 1974)."""
    if len(stops) < 2:
        return LineString()
    path: Points = np.array(stops)
    for _ in range(4):
        near, far = 0.75 * path[:-1] + 0.25 * path[1:], 0.25 * path[:-1] + 0.75 * path[1:]
        path = np.concatenate([path[:1], np.stack([near, far], axis=1).reshape(-1, 2), path[-1:]])
    return LineString(meander(path, 90, salt))

"""The plan of the city: river and lake, main roads, and districts with their type at both dates."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from scipy.spatial import Voronoi
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ...runtime.arrays import Bools
from ..elements.blocks import Points, polygons
from ..elements.noise import meander, smooth_at
from ..elements.roads import CORRIDOR, Edge, Road, RoadNet


class Wish(NamedTuple):
    """Where an urban type likes to be: its distance from the centre (1 is the edge of the city), and its share."""

    distance: float
    spread: float
    share: float


TYPES = {
    "old centre": Wish(0.0, 0.22, 8.0),
    "terraces": Wish(0.45, 0.3, 1.2),
    "planned grid": Wish(0.65, 0.35, 1.3),
    "apartment slabs": Wish(0.7, 0.35, 1.0),
    "detached": Wish(0.9, 0.35, 1.3),
    "informal": Wish(0.95, 0.35, 0.8),
    "industry": Wish(0.85, 0.35, 0.75),
    "retail": Wish(0.75, 0.4, 0.5),
    "park": Wish(0.6, 0.5, 0.45),
    "woodland": Wish(1.45, 0.38, 0.9),
    "farmland": Wish(1.6, 0.4, 1.8),
    "water": Wish(1.15, 0.4, 0.12),
    "bare": Wish(1.15, 0.4, 0.35),
}
GREEN = ("woodland", "farmland", "water", "bare", "park")


@dataclass
class District:
    """A piece of land of one type at each date."""

    number: int
    type: str
    type_later: str
    polygon: Polygon
    roads: list[Road] = field(default_factory=list)
    borders: list[Road] = field(default_factory=list)

    def interior(self) -> BaseGeometry:
        """The land that is left when the corridors of the main roads along the border are taken off."""
        corridors = [LineString(road.line).buffer(CORRIDOR[road.highway] + 1.0) for road in self.borders]
        return self.polygon.difference(unary_union(corridors)) if corridors else self.polygon


@dataclass
class Plan:
    """Everything that is decided for the city as a whole; ``grid_angle`` is that of its planned streets (degrees)."""

    seed: int
    extent: float
    grid_angle: float
    river: Polygon
    districts: list[District]

    def add(self, parts: list[tuple[str, str, BaseGeometry]], roads: list[Road], borders: list[Road]) -> None:
        """Add the parts of a cell as districts; the first one gets the roads."""
        for before, later, area in parts:
            for part in polygons(area, 30):
                self.districts.append(District(len(self.districts), before, later, part, roads, borders))
                roads = []


def _seeds(radius: float, reach: float, spacing: float, rng: np.random.Generator) -> Points:
    """Points on rings around the centre: their Voronoi edges make ring roads and radial roads."""
    points = [np.zeros((1, 2))]
    ring, step = spacing, spacing
    while ring < reach + 2 * step:
        count = max(5, round(2 * math.pi * ring / step))
        angles = rng.uniform(0, 2 * math.pi) + np.arange(count) * 2 * math.pi / count
        place = np.stack([np.cos(angles), np.sin(angles)], axis=1) * ring
        points.append(place + rng.uniform(-0.24, 0.24, place.shape) * step)
        step = spacing * max(1.0, min(4.0, ring / radius - 0.6))
        ring += step
    return np.concatenate(points)


def _river(reach: float, spacing: float, rng: np.random.Generator) -> Polygon:
    turn, offset = rng.uniform(0, math.pi), spacing * rng.uniform(0.55, 0.75) * rng.choice([-1, 1])
    u = np.arange(-reach * 1.6, reach * 1.6, spacing / 12)
    # The phase keeps the bend that passes the centre on the far side of it.
    v = offset * np.cos(u / (1.7 * spacing)) + 0.22 * spacing * np.sin(u / (0.8 * spacing) + rng.uniform(0, 6))
    half = spacing * (0.052 + 0.012 * np.sin(u / spacing + 1) + 0.008 * np.sin(u / (0.37 * spacing)))
    banks = np.concatenate([np.stack([u, v + half], 1), np.stack([u, v - half], 1)[::-1]])
    cos, sin = math.cos(turn), math.sin(turn)
    return Polygon(banks @ np.array([[cos, sin], [-sin, cos]])).buffer(0)


def _choose_types(places: Points, seen: Bools, radius: float, seed: int, rng: np.random.Generator) -> list[str]:
    """A type for every district: first one of each in sight, then by distance from the centre, in clumps."""
    names = list(TYPES)
    distance = np.hypot(*places.T)[:, None] / radius
    wish = np.array([TYPES[name] for name in names])
    weight = wish[:, 2] * np.exp(-(((distance - wish[:, 0]) / wish[:, 1]) ** 2) / 2) + 1e-9
    clumps = [smooth_at(places[:, 0], places[:, 1], 0.8 * radius, seed + 500 + i) for i in range(len(names))]
    weight *= np.exp(1.0 * np.stack(clumps, axis=1))
    weight[np.hypot(*places.T) > 2.2 * radius] *= [name in ("farmland", "woodland", "bare") for name in names]
    chosen = [""] * len(places)
    twice = ("farmland", "informal", "woodland", "industry")
    outside_first = sorted(names, key=lambda name: -abs(TYPES[name].distance - 0.9))
    for turn in (outside_first, twice):
        for name in turn:
            free = [i for i in np.flatnonzero(seen) if not chosen[i]]
            if free:
                column = weight[free, names.index(name)] * rng.uniform(0.6, 1, len(free))
                chosen[free[int(np.argmax(column))]] = name
    for i, name in enumerate(chosen):
        if not name:
            odds = weight[i] / weight[i].sum() if weight[i].sum() > 1e-7 else np.array([n == "farmland" for n in names])
            chosen[i] = names[int(rng.choice(len(names), p=odds))]
    return chosen


def _halves(polygon: Polygon, toward: Points, salt: int) -> tuple[BaseGeometry, BaseGeometry]:
    """The half of ``polygon`` on the side of ``toward``, and the rest, parted by a winding line."""
    middle = np.array(polygon.centroid.coords[0])
    ahead = (toward - middle) / (np.hypot(*(toward - middle)) + 1e-9)
    reach = 3 * math.sqrt(polygon.area)
    side = np.array([-ahead[1], ahead[0]])
    border = middle + np.linspace(-reach, reach, 200)[:, None] * side
    border = meander(border, math.sqrt(polygon.area) * 0.5, salt)
    near = Polygon(np.concatenate([border, [border[-1] + 3 * reach * ahead, border[0] + 3 * reach * ahead]])).buffer(0)
    return polygon.intersection(near), polygon.difference(near)


def _changes(types: list[str], places: Points, seen: Bools, rng: np.random.Generator) -> dict[int, tuple[str, Points]]:
    """Which districts change, to what, and the point towards which their changing half lies."""
    changes: dict[int, tuple[str, Points]] = {}
    informal = places[[name == "informal" for name in types]]
    centre = np.zeros(2)

    def pick(name: str) -> list[int]:
        candidates = [i for i, kind in enumerate(types) if kind == name and i not in changes]
        ordered = sorted(candidates, key=lambda i: (not seen[i], float(np.hypot(*places[i]))))
        return [i for rank, i in enumerate(ordered) if rank == 0 or rng.random() < 0.12]

    for i in pick("farmland"):
        changes[i] = ("apartment slabs", centre)
    open_land = [i for i, kind in enumerate(types) if kind in ("farmland", "bare", "woodland") and i not in changes]
    for rank, home in enumerate(informal):
        if open_land and (rank == 0 or rng.random() < 0.3):
            i = min(open_land, key=lambda i: float(np.hypot(*(places[i] - home)) + 1e4 * (not seen[i])))
            open_land.remove(i)
            changes[i] = ("informal", home)
    for before, after in (("woodland", "bare"), ("industry", "retail"), ("bare", "planned grid")):
        for i in pick(before):
            changes[i] = (after, centre + rng.normal(0, 1e3, 2))
    return changes


def make_plan(seed: int, extent: float) -> Plan:
    """Plan a city whose picture is ``extent`` metres wide. The same seed and extent give the same plan."""
    rng = np.random.default_rng([seed, 1])
    salt = seed * 7919 % 1_000_003
    spacing = float(np.clip(extent / 4.9, 220, 420))
    radius = float(np.clip(0.47 * extent, 2 * spacing, 9000))
    reach = max(extent / math.sqrt(2) * 1.05, 3 * spacing)
    river = _river(reach, spacing, rng)
    vor = Voronoi(_seeds(radius, reach, spacing, rng))
    net = RoadNet(vor, radius, spacing, river, salt)
    classes = net.classes(rng)
    cells = [i for i, region in enumerate(vor.point_region) if -1 not in vor.regions[region]]
    cells = [i for i in cells if np.hypot(*vor.points[i]) < reach + 2 * spacing]
    places = vor.points[cells]
    seen = np.abs(places).max(axis=1) < max(0.5 * extent - 0.3 * spacing, 0.3 * extent)
    types = _choose_types(places, seen, radius, salt, rng)
    changes = _changes(types, places, seen, rng)
    plan = Plan(seed, extent, float(rng.uniform(-3, 3)), river, [])
    sides: dict[Edge, list[str]] = {}
    for cell, name in zip(cells, types):
        for edge in net.edges_around(cell):
            sides.setdefault((min(edge), max(edge)), []).append(name)
    for edge, names in sides.items():
        if classes[edge] == "tertiary" and all(name in GREEN for name in names):
            classes[edge] = "track"
    picture = box(-extent / 2, -extent / 2, extent / 2, extent / 2).buffer(60)
    for index, (cell, name) in enumerate(zip(cells, types)):
        outline = net.outline(cell)
        if outline.intersects(picture):
            edges = [(min(edge), max(edge)) for edge in net.edges_around(cell)]
            borders = [road for edge in edges for road in net.roads(edge, classes[edge])]
            # Whoever comes first builds the road between two districts.
            roads = [road for edge in edges for road in net.roads(edge, classes[edge]) if sides.pop(edge, None)]
            parts = _parts(name, outline.difference(river), places[index], changes.get(index), spacing, salt + index)
            plan.add(parts, roads, borders)
    plan.add([("water", "water", river.intersection(picture))], [], [])
    return plan


def _parts(
    name: str, land: BaseGeometry, place: Points, change: tuple[str, Points] | None, spacing: float, salt: int
) -> list[tuple[str, str, BaseGeometry]]:
    """What becomes of a cell: type, later type and area of each of its parts."""
    if name == "water":
        shore = np.array(Point(place).buffer(0.36 * spacing).exterior.coords)
        lake = Polygon(meander(shore, 0.4 * spacing, salt)).buffer(0).intersection(land.buffer(-16))
        return [("water", "water", lake), ("park", "park", land.difference(lake))]
    if change is not None:
        later, toward = change
        near, rest = _halves(land, toward, salt)
        return [(name, later, near), (name, name, rest)]
    return [(name, name, land)]

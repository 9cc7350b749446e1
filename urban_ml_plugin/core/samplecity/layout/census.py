"""Census zones whose borders follow neither tiles nor blocks, and their scores by a stated formula."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.spatial import Voronoi
from shapely.geometry import Polygon, box
from shapely.ops import unary_union

from ...runtime.arrays import Floats
from ..elements.blocks import polygons
from ..elements.noise import meander, smooth_at
from .plan import Plan


class Living(NamedTuple):
    """What an urban type stands for: three indices (0 to 100, 100 is best) and persons per km²."""

    income: float
    health: float
    environment: float
    density: float


LIVING = {
    "old centre": Living(62, 58, 40, 14000), "terraces": Living(48, 50, 55, 9000),
    "planned grid": Living(44, 48, 52, 7000), "apartment slabs": Living(34, 42, 50, 15000),
    "detached": Living(86, 82, 82, 2200), "informal": Living(8, 14, 10, 28000), "industry": Living(38, 34, 16, 300),
    "retail": Living(50, 50, 38, 200), "park": Living(66, 74, 92, 20), "woodland": Living(62, 72, 96, 5),
    "farmland": Living(56, 66, 84, 60), "water": Living(60, 68, 88, 0), "bare": Living(30, 36, 28, 50),
}  # fmt: skip
INDEX_NOISE, DEPRIVATION_NOISE = 6.0, 3.0
"""Largest error (points) of the indices and of the score; it varies smoothly over about 900 m."""
FORMULA = (
    "deprivation = 100 - (0.5 income + 0.25 health + 0.25 environment) + noise of at most "
    f"{DEPRIVATION_NOISE:g}; each index = sum over urban types of the type's share of the zone's area times the type's "
    f"value + noise of at most {INDEX_NOISE:g}, at the first date. Values (income, health, environment): "
    + "; ".join(f"{name} {one.income:g}, {one.health:g}, {one.environment:g}" for name, one in LIVING.items())
)


def make_zones(seed: int, extent: float) -> list[Polygon]:
    """Zones that cover the picture: Voronoi cells of scattered points, with winding borders."""
    spacing = max(min(270.0, extent / 3), extent / 60)
    rng = np.random.default_rng([seed, 5])
    count = int(np.ceil(extent / spacing)) + 5
    columns, rows = np.meshgrid(np.arange(count), np.arange(count))
    places = np.stack([columns.ravel() + 0.5 * (rows.ravel() % 2), rows.ravel()], axis=1) - (count - 0.5) / 2
    vor = Voronoi((places + rng.uniform(-0.42, 0.42, places.shape)) * spacing)
    picture = box(-extent / 2, -extent / 2, extent / 2, extent / 2)
    zones: list[Polygon] = []
    slivers: list[Polygon] = []
    for region in (vor.regions[number] for number in vor.point_region):
        if -1 in region or not region:
            continue
        corners = vor.vertices[region]
        steps = np.linspace(0, 1, max(4, int(spacing / 12)), endpoint=False)[:, None]
        ring = np.concatenate([a + steps * (b - a) for a, b in zip(corners, np.roll(corners, -1, axis=0))])
        zone = Polygon(meander(ring, 0.62 * spacing, seed * 613 % 1_000_003 + 40)).buffer(0).intersection(picture)
        for part in polygons(zone):
            (zones if part.area > 0.08 * spacing**2 else slivers).append(part)
    # A corner that the edge of the picture cuts off goes to the zone it shares the longest border with.
    for sliver in slivers:
        shared = [zone.intersection(sliver.buffer(0.01)).area for zone in zones]
        host = int(np.argmax(shared))
        zones[host] = max(polygons(unary_union([zones[host], sliver.buffer(1e-6)])), key=lambda part: float(part.area))
    return zones


def type_shares(zones: list[Polygon], plan: Plan) -> Floats:
    """Share of each type of ``LIVING`` in each zone's land use at the first date, (zones, types)."""
    names = list(LIVING)
    shares = np.zeros((len(zones), len(names)))
    bounds = np.array([district.polygon.bounds for district in plan.districts])
    for number, zone in enumerate(zones):
        left, bottom, right, top = zone.bounds
        near = (bounds[:, 0] < right) & (bounds[:, 2] > left) & (bounds[:, 1] < top) & (bounds[:, 3] > bottom)
        for district in (plan.districts[i] for i in np.flatnonzero(near)):
            shares[number, names.index(district.type)] += zone.intersection(district.polygon).area
    return shares / shares.sum(axis=1, keepdims=True)


def score(zones: list[Polygon], shares: Floats, seed: int) -> dict[str, Floats]:
    """Population, the three indices and the deprivation of each zone, by ``FORMULA``."""
    middle = np.array([zone.representative_point().coords[0] for zone in zones])
    living = np.array(list(LIVING.values()))
    salt = seed * 1187 % 1_000_003 + 60

    def wander(number: int) -> Floats:
        return np.asarray(smooth_at(middle[:, 0], middle[:, 1], 900.0, salt + number), dtype=np.float64)

    indices = [np.clip(shares @ living[:, i] + INDEX_NOISE * wander(i), 0, 100).round(2) for i in range(3)]
    income, health, environment = indices
    deprivation = 100 - (0.5 * income + 0.25 * health + 0.25 * environment) + DEPRIVATION_NOISE * wander(3)
    area = np.array([zone.area for zone in zones]) / 1e6
    population = np.rint(shares @ living[:, 3] * area * (1 + 0.15 * wander(4)))
    return {
        "population": population.astype(np.int64), "income": income, "health": health, "environment": environment,
        "deprivation": np.clip(deprivation, 0, 100).round(2),
    }  # fmt: skip

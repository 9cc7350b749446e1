"""The city: its plan, and the contents of its districts made when they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

import numpy as np
from shapely.geometry import GeometryCollection, LineString

from ..elements.content import Content
from . import business, centre, countryside, housing
from .plan import District, Plan, make_plan

FILL = {
    "old centre": centre.old_centre,
    "terraces": housing.terraces,
    "planned grid": housing.planned_grid,
    "apartment slabs": housing.apartment_slabs,
    "detached": housing.detached,
    "informal": housing.informal,
    "industry": business.industry,
    "retail": business.retail,
    "park": countryside.park,
    "woodland": countryside.woodland,
    "farmland": countryside.farmland,
    "water": countryside.water,
    "bare": countryside.bare,
}
REACH = 20.0
"""How far (m) the width of main roads, their trees, and banks reach beyond a district."""


def fill(plan: Plan, district: District, later: bool) -> Content:
    """Make the content of a district at one date; a district that keeps its type keeps its content."""
    content = Content(district.polygon)
    kind = district.type_later if later else district.type
    rng = np.random.default_rng([plan.seed, 2, district.number, list(FILL).index(kind)])
    land = district.interior()
    if not land.is_empty:  # a sliver between main roads has no room for anything
        FILL[kind](content, district, land, plan, rng)
    roads = np.random.default_rng([plan.seed, 3, district.number])
    for road in district.roads:
        content.main_road(road, roads)
    return content


def _bounds(district: District) -> tuple[float, float, float, float]:
    """Of the polygon and of its roads: those of a split district all belong to its first part."""
    everything = [district.polygon, *(LineString(road.line) for road in district.roads)]
    return GeometryCollection(everything).bounds  # type: ignore[no-any-return]


class SampleCity:
    """A plan with its districts' contents, of which the last used are kept."""

    def __init__(self, seed: int, extent: float, kept: int = 500) -> None:
        self.plan: Plan = make_plan(seed, extent)
        self.bounds = np.array([_bounds(district) for district in self.plan.districts])
        self._kept, self._contents = kept, OrderedDict[tuple[int, bool], Content]()

    def districts(self, bounds: tuple[float, float, float, float]) -> Iterator[District]:
        """The districts that may show within ``bounds`` (left, bottom, right, top)."""
        left, bottom, right, top = bounds
        near = (self.bounds[:, 0] < right + REACH) & (self.bounds[:, 2] > left - REACH)
        near &= (self.bounds[:, 1] < top + REACH) & (self.bounds[:, 3] > bottom - REACH)
        for number in np.flatnonzero(near):
            yield self.plan.districts[number]

    def content(self, district: District, later: bool = False) -> Content:
        """What fills ``district``."""
        key = (district.number, later and district.type != district.type_later)
        if key not in self._contents:
            self._contents[key] = fill(self.plan, district, later)
            if len(self._contents) > self._kept:
                self._contents.popitem(last=False)
        self._contents.move_to_end(key)
        return self._contents[key]

"""The pieces that things share with zones, and means and coverage of zones from them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from geopandas import GeoSeries
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ..runtime.arrays import Floats, Ints, ratio
from .vectors import EVERYWHERE, Cell, Shapes, clip_to_zones

TOUCH = 1e-9
"""A piece below this share of its tile or zone is rounding along their common border, not an overlap."""


class Pieces(NamedTuple):
    """What zones and things share, a piece a row: position of the zone (ascending) and of the thing, shape, area."""

    zone: Ints
    thing: Ints
    shape: Shapes
    area: Floats


def shared_pieces(zones: GeoSeries, things: GeoSeries) -> Pieces:
    """The pieces of ground that zones and things share, both valid polygons in one CRS."""
    zone, thing, shapes = clip_to_zones(zones, things)
    area = np.array([shape.area for shape in shapes])
    shared = area > TOUCH * np.minimum(zones.area.to_numpy()[zone], things.area.to_numpy()[thing])
    return Pieces(zone[shared], thing[shared], shapes[shared], area[shared])


def weighted_mean(zone: Ints, area: Floats, values: Floats, zones: int) -> Floats:
    """Mean of ``values`` (pieces,) in each zone weighted by area, over the pieces that have one; NaN where none has."""
    has = ~np.isnan(values)
    total = np.bincount(zone[has], area[has] * values[has], zones)
    return ratio(total, np.bincount(zone[has], area[has], zones))


def covered_area(zone: Ints, pieces: Shapes, zones: int, cell: Cell = EVERYWHERE) -> Floats:
    """Area of the union of the pieces in each zone (``zone`` ascends): ground under two tiles counts once.

    Of it only what lies in a cell of ground: over cells that cover all ground once, areas add up to that of all pieces.
    """
    groups = np.split(pieces, np.cumsum(np.bincount(zone, minlength=zones))[:-1])
    return np.array([_area_within(unary_union(list(group)), cell) if len(group) else 0.0 for group in groups])


def _area_within(shape: BaseGeometry, cell: Cell) -> float:
    if shape.is_empty:
        return 0.0
    (west, south, east, north), bounds = cell, shape.bounds
    frame = max(west, bounds[0]), max(south, bounds[1]), min(east, bounds[2]), min(north, bounds[3])
    if frame == bounds:
        return float(shape.area)
    return float(shape.intersection(box(*frame)).area) if frame[0] < frame[2] and frame[1] < frame[3] else 0.0

"""The pieces that things share with zones, and means and coverage of zones from them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from geopandas import GeoSeries
from shapely.ops import unary_union

from ..runtime.arrays import Array, Floats, Ints
from .vectors import Shapes, clip_to_zones

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


def cluster_shares(zone: Ints, area: Floats, cluster: Ints, zones: int, clusters: int) -> Floats:
    """Share of each cluster in the covered part of each zone.

    Args:
        zone, area, cluster: (pieces,) position of the zone, area, and cluster 1…K (0 for none) of each piece of a tile.

    Returns:
        (zones, clusters), rows sum to 1; NaN where no piece has a cluster.
    """
    has = cluster > 0
    cell = zone[has] * clusters + cluster[has] - 1
    of_cluster = np.bincount(cell, area[has], zones * clusters).reshape(zones, clusters)
    return ratio(of_cluster, np.repeat(of_cluster.sum(axis=1, keepdims=True), clusters, axis=1))


def weighted_mean(zone: Ints, area: Floats, values: Floats, zones: int) -> Floats:
    """Mean of ``values`` (pieces,) in each zone weighted by area, over the pieces that have one; NaN where none has."""
    has = ~np.isnan(values)
    total = np.bincount(zone[has], area[has] * values[has], zones)
    return ratio(total, np.bincount(zone[has], area[has], zones))


def covered_area(zone: Ints, pieces: Shapes, zones: int) -> Floats:
    """Area of the union of the pieces in each zone (``zone`` ascends): ground under two tiles counts once."""
    groups = np.split(pieces, np.cumsum(np.bincount(zone, minlength=zones))[:-1])
    return np.array([unary_union(list(group)).area if len(group) else 0.0 for group in groups])


def ratio(part: Array, whole: Array) -> Floats:
    """``part / whole``, NaN where the whole is 0."""
    return np.asarray(np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0))

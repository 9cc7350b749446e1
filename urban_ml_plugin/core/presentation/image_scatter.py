"""A plane covered with pictures: which points stand for its parts, where they stand, and the hulls of groups."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import MultiPoint, Polygon

from ..runtime.arrays import Array

CENTRAL = 0.9
"""Share of a group that its hull holds."""
LEAST_IN_HULL = 10
"""Members without which a group has no hull: a few points have no shape."""


FINEST = 32
"""Cells along the longer side at most: smaller pictures tell nothing."""


class Cover(NamedTuple):
    """Points that stand for the cells of a square lattice on the plane.

    Attributes:
        indices: (n,) of the points, the nearest to the middle of each cell that holds any.
        centres: (n, 2) middles of these cells.
        side: of a cell.
    """

    indices: NDArray[np.intp]
    centres: NDArray[np.float64]
    side: float


def cover(places: Array, most: int) -> Cover:
    """Cover points (N, 2) with the finest lattice of which they fill at most ``most`` cells, 1 or more.

    No finer than ``FINEST``, so that a dense group does not shrink all pictures.
    """
    extent = float(np.ptp(places, axis=0).max()) or 1.0
    low, high = 1, FINEST
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if len(np.unique(_cells(places, extent, middle))) <= most else (low, middle - 1)
    cells, side = _cells(places, extent, low), extent / low
    columns, rows = cells % (low + 1), cells // (low + 1)
    centres = places.min(axis=0) + (np.stack([columns, rows], axis=1) + 0.5) * side
    order = np.lexsort((np.linalg.norm(places - centres, axis=1), cells))
    first = np.unique(cells[order], return_index=True)[1]
    return Cover(order[first], centres[order[first]], side)


def _cells(places: Array, extent: float, count: int) -> NDArray[np.int64]:
    """Number of the cell of each point in a lattice of ``count`` cells along the longer side."""
    steps = ((places - places.min(axis=0)) * (count / extent)).astype(np.int64).clip(max=count - 1)
    numbers: NDArray[np.int64] = steps[:, 1] * (count + 1) + steps[:, 0]
    return numbers


def central_hull(places: Array) -> NDArray[np.float64] | None:
    """The convex hull (corners, 2) of the central nine tenths of a group of points, None where it has no shape.

    Central are those of least Mahalanobis distance to the median of the group; the first corner stands last again.
    """
    if len(places) < LEAST_IN_HULL:
        return None
    offsets = places - np.median(places, axis=0)
    inverse = np.linalg.pinv(np.cov(places.T))
    distances = np.einsum("ni,ij,nj->n", offsets, inverse, offsets)
    hull = MultiPoint(places[distances <= np.quantile(distances, CENTRAL)]).convex_hull
    return np.asarray(hull.exterior.coords)[:, :2] if isinstance(hull, Polygon) else None

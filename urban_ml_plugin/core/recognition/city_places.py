"""Where images of many cities lie, in metres: near is near, and cities that lie apart are far from each other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from geopandas import GeoSeries
from pyproj import CRS
from shapely.geometry import box

from ..images.photographs import PhotoPlaces
from ..runtime.arrays import Floats, Ints
from ..vectors.local_crs import between, is_same, measuring_crs
from ..vectors.overlaps import centroids
from ..vectors.plausible_places import is_local
from ..vectors.vectors import moved
from .city_images import CityImages

NEAR = 5_000.0
"""Metres between which two pieces of ground are measured in one system, since images of them might overlap."""
APART = 1e7
"""Metres between pieces of ground that are not: farther than any city is wide."""


def metric_centres(opened: CityImages, source: Ints, row: Ints, column: Ints, city: Ints) -> tuple[Floats, Floats]:
    """Centres (N, 2) and sides (N,) of some images, in metres; the side of a photograph is 0.

    Each piece of ground (a raster, or the photographs of a city) is measured in a system that is true to scale there,
    and pieces that lie near each other in one system. Others are moved apart.
    """
    pieces = [
        (number, np.flatnonzero((source == number) & (city == one)))
        for number in range(len(opened.sources))
        for one in np.unique(city[source == number])
    ]
    centres, side = np.zeros((len(source), 2)), np.zeros(len(source))
    frames: list[tuple[CRS, Floats]] = []
    for number, mine in pieces:
        shapes = opened.sources[number].geometry(row[mine], column[mine])
        frame = _frame_of(shapes, frames)
        crs, bounds = frames[frame]
        ground = moved(shapes, crs, "imagery")
        if not isinstance(opened.sources[number].places, PhotoPlaces):
            side[mine] = float(np.sqrt(ground.area.to_numpy()).mean())
        centres[mine] = centroids(ground)
        centres[mine, 0] += APART * frame
        west, south, east, north = ground.total_bounds
        frames[frame] = crs, np.array([*np.minimum(bounds[:2], [west, south]), *np.maximum(bounds[2:], [east, north])])
    return centres, side


def pieces_of(centres: Floats) -> Ints:
    """(N,) the piece of ground on which each of ``metric_centres`` lies, from 0."""
    return np.floor((centres[:, 0] + APART / 2) / APART).astype(np.int64)


def _frame_of(shapes: GeoSeries, frames: list[tuple[CRS, Floats]]) -> int:
    """The number of the system to measure some ground in: that of ground nearby, or one of its own, which is added."""
    corners = GeoSeries([box(*shapes.total_bounds)], crs=shapes.crs)
    for number, (crs, bounds) in enumerate(frames):
        if is_local(CRS(shapes.crs)) != is_local(crs) or (is_local(crs) and not is_same(CRS(shapes.crs), crs)):
            continue
        if _lie_near(corners, crs, bounds):
            return number
    own = measuring_crs(corners.to_frame("geometry"))
    frames.append((own, np.array([np.inf, np.inf, -np.inf, -np.inf])))
    return len(frames) - 1


def _lie_near(corners: GeoSeries, crs: CRS, bounds: Floats) -> bool:
    west, south, east, north = corners.total_bounds
    x, y = between(CRS(corners.crs), crs, "imagery").transform([west, west, east, east], [south, north, south, north])
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return False  # on the other side of the Earth
    low, high = np.array([min(x), min(y)]), np.array([max(x), max(y)])
    return bool((low <= bounds[2:] + NEAR).all() and (high >= bounds[:2] - NEAR).all())


def source_places(opened: CityImages, source: Ints, row: Ints, column: Ints) -> tuple[Floats, Floats, Sequence[float]]:
    """Centres x (N,) and y (N,) in the CRS of each image's source, and the side of an image there, 0 of photographs."""
    x, y, reach = np.zeros(len(source)), np.zeros(len(source)), []
    for number, one in enumerate(opened.sources):
        mine = source == number
        middle = [shape.centroid for shape in one.places.shapes(row[mine], column[mine])]
        x[mine], y[mine] = [point.x for point in middle], [point.y for point in middle]
        if isinstance(one.places, PhotoPlaces):
            reach.append(0.0)
        else:
            first = one.geometry(row[mine][:1], column[mine][:1])
            reach.append(float(np.sqrt(first.area.iloc[0])))
    return x, y, reach

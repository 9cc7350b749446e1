"""Where a raster lies: as QGIS shows it, or not at all."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from affine import Affine
from pyproj import CRS

from ..runtime.errors import InputError
from ..vectors.plausible_places import LATITUDES, LONGITUDES, axes_exchanged, is_local

PICTURE = Affine(1, 0, 0, 0, -1, 0)
"""Where QGIS shows a picture that lies nowhere: a unit a pixel, its upper left corner at the origin."""
MARGIN = 10.0
"""Degrees by which a raster may pass the poles at most."""
DETERMINED = 3
"""Rank of the equations of an affine transform."""
EXACT = 0.05
"""Pixels by which ground control points may miss their affine transform: their digits are rounded."""
SLACK = 0.01
"""Pixels by which two rasters that lie on each other may be apart: transforms are rounded when they are written."""
LEAST_UNIT = 0.01
"""A pixel smaller than a centimetre, at coordinates that could be degrees, is of degrees."""


def placement(source: Any, georeferenced: bool, path: str) -> tuple[Affine, Any, bool]:
    """Transform and CRS of a rasterio dataset, and whether anything says where it lies.

    Args:
        georeferenced: whether it has a geotransform; where it has none rasterio gives the identity.

    Raises:
        InputError: no affine transform says exactly where it lies.
    """
    points, crs = source.gcps
    if source.transform != Affine.identity() or (georeferenced and not points and source.rpcs is None):
        return source.transform, source.crs, True
    if points:
        return _affine_through(points, path), crs or source.crs, True
    if source.rpcs is not None or "GEOLOCATION" in source.tag_namespaces():
        means = "polynomials of its sensor (RPC)" if source.rpcs is not None else "arrays of coordinates"
        raise InputError(f"The raster {path} is placed by {means} only: orthorectify it first, with gdalwarp for one.")
    return PICTURE, source.crs, False


def _affine_through(points: Sequence[Any], path: str) -> Affine:
    """The affine transform that goes through ground control points.

    Raises:
        InputError: none does, or they do not determine one.
    """
    pixels = np.array([(point.col, point.row) for point in points])
    ground = np.array([(point.x, point.y) for point in points])
    middle = ground.mean(axis=0)  # beside large coordinates rounding would tell
    design = np.column_stack([pixels, np.ones(len(points))])
    found, _, rank, _ = np.linalg.lstsq(design, ground - middle, rcond=None)
    (a, d), (b, e), (c, f) = found
    side = math.sqrt(abs(a * e - b * d))
    missed = np.abs(design @ found - (ground - middle)).max()
    if rank < DETERMINED or not side > 0 or missed > EXACT * side:
        raise InputError(
            f"The raster {path} is placed by {len(points)} ground control points through which no affine transform "
            "goes exactly: georeference it first, with QGIS's Georeferencer or gdalwarp."
        )
    return Affine(a, b, c + middle[0], d, e, f + middle[1])


def same_pixels(one: Affine, other: Affine, size: tuple[int, int]) -> bool:
    """Whether two rasters of one width and height have the same pixels, from their transforms."""
    offset = ~other * one
    corners = [(0, 0), size, (size[0], 0), (0, size[1])]
    return all(np.hypot(*np.subtract(offset * corner, corner)) < SLACK for corner in corners)


def check_place(path: str, transform: Affine, size: tuple[int, int], crs: str) -> None:
    """Refuse pixels without size, and coordinates that cannot be what the CRS (WKT; empty if none) says.

    Axes that are swapped show only where coordinates fit the CRS in the other order alone.

    Raises:
        InputError: the sentence names the raster at ``path``, of ``size`` pixels (width, height), and the remedy.
    """
    if not np.isfinite(transform).all() or transform.determinant == 0:
        raise InputError(f"The raster {path} has pixels of size 0: georeference it anew.")
    if not crs:
        return
    system = CRS.from_wkt(crs)
    corners = np.array([transform * corner for corner in ((0, 0), (size[0], 0), (0, size[1]), size)])
    far = np.abs(corners).max(axis=0)
    x, y = corners.mean(axis=0)
    side = math.sqrt(abs(transform.determinant))
    here = f"The raster {path} is labelled {system.name}, but its coordinates ({x:,.6g}, {y:,.6g})"
    swapped = f"{here} have their axes swapped: write it anew with x (longitude or easting) before y."
    if system.is_geographic:
        degrees = math.degrees(system.axis_info[0].unit_conversion_factor) if system.axis_info else 1.0
        beyond = min(side * degrees, MARGIN)  # rows of pixels may lie around the poles
        limits = LONGITUDES + beyond, LATITUDES + beyond
        if (far * degrees > limits).any() and (far[::-1] * degrees <= limits).all():
            raise InputError(swapped)
        if (far * degrees > limits).any():
            raise InputError(f"{here} are no degrees: assign the coordinate reference system that they are in.")
    if system.is_projected and far[0] <= LONGITUDES and far[1] <= LATITUDES and side < LEAST_UNIT:
        raise InputError(f"{here} look like degrees: assign the coordinate reference system that they are in.")
    if not is_local(system) and axes_exchanged(system, float(x), float(y)):
        raise InputError(swapped)

"""Coordinates that cannot be meant: no numbers, metres said to be degrees, exchanged axes, places off the Earth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from pyproj import CRS, Transformer

from ..runtime.arrays import Bools, Floats
from ..runtime.errors import InputError

if TYPE_CHECKING:  # rasters are checked without them
    from geopandas import GeoDataFrame, GeoSeries
    from shapely.geometry.base import BaseGeometry


LATITUDES, LONGITUDES = 90, 360
"""Degrees from the equator to a pole, and around the Earth."""
MOST_LATITUDE, MOST_LONGITUDE = LATITUDES + 1e-6, LONGITUDES + 1e-6
"""Longitudes from 0 to 360 are in use too."""
SURE = 90
"""Percent of confidence from which PROJ's guess of a code is taken."""
MARGIN = 10
"""Degrees beyond the area of use of a CRS within which people do use it."""


def is_local(crs: CRS) -> bool:
    """Whether a CRS is a local one, such as a site grid, which is tied to no place on Earth."""
    return CRS(crs).geodetic_crs is None


def stated(crs: CRS | None) -> CRS | None:
    """The CRS; None too for what GDAL reads from a GeoPackage that says it knows none."""
    return None if crs is None or crs.name.lower().startswith("undefined ") else crs


def check_places(layer: GeoDataFrame, what: str) -> None:
    """Refuse a layer whose coordinates cannot be meant.

    Args:
        layer: with a CRS, or with none: then only numbers are asked for.
        what: what the layer is to the user, such as ``zones``.

    Raises:
        InputError: it names the layer, the first feature that is wrong if most are right, and the remedy.
    """
    places = CheckedPlaces(what)
    places.add(noted_places(layer.geometry, what))
    places.refuse()


@dataclass(frozen=True)
class NotedPlaces:
    """The coordinates of some features.

    Attributes:
        crs: of the features.
        count: of them that have a geometry.
        extent: (4,) west, south, east and north; NaN where none has.
        middle: x and y; None where none has, and where places cannot be checked.
        wrong: how many of them cannot be where they are said to be.
        first: number, from 1, and a corner of the first of those.
    """

    crs: CRS | None
    count: int = 0
    extent: tuple[float, ...] = (np.nan,) * 4
    middle: tuple[float, float] | None = None
    wrong: int = 0
    first: tuple[int, float, float] = (0, 0.0, 0.0)


def noted_places(shapes: GeoSeries, what: str, passed: int = 0) -> NotedPlaces:
    """Look at the coordinates of some features of a layer.

    Args:
        passed: how many features of the layer lie before them.

    Raises:
        InputError: a corner is no number.
    """
    crs, there = shapes.crs, np.flatnonzero(~(shapes.isna() | shapes.is_empty).to_numpy())
    if not len(there):
        return NotedPlaces(crs)
    bounds, numbers = _bounds(shapes.iloc[there])
    if not numbers.all():
        raise InputError(
            f"Feature {passed + there[~numbers][0] + 1} of the {what} layer has a corner whose coordinates are no "
            "numbers: correct or remove it."
        )
    extent = (*bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist())
    if crs is None or is_local(crs):
        return NotedPlaces(crs, len(there), extent)
    middle = float(np.median(bounds[:, [0, 2]])), float(np.median(bounds[:, [1, 3]]))
    on_earth = _on_earth(crs, bounds[:, [0, 0, 2, 2]].T, bounds[:, [1, 3, 1, 3]].T).all(axis=0)
    wrong, first = 0, (0, 0.0, 0.0)
    # The corners of the bounds may lie off the Earth where the shape does not, on a map of the world for instance.
    for place in there[~on_earth]:
        x, y = _corners(shapes.iloc[place])
        off = np.flatnonzero(~_on_earth(crs, x, y))
        if len(off) and not wrong:
            first = int(passed + place + 1), float(x[off[0]]), float(y[off[0]])
        wrong += bool(len(off))
    return NotedPlaces(crs, len(there), extent, middle, wrong, first)


class CheckedPlaces:
    """The coordinates of a layer that is read part by part: whether they can be meant (see ``check_places``).

    Attributes:
        count: of the features so far that have a geometry.
        extent: (4,) west, south, east and north of the features so far; NaN before the first.
        wrong: how many of them cannot be where they are said to be.
    """

    def __init__(self, what: str) -> None:
        self.what, self.count, self.wrong, self.extent = what, 0, 0, np.full(4, np.nan)
        self._crs: CRS | None = None
        self._first = (0, 0.0, 0.0)
        self._middles: list[tuple[float, float]] = []

    def add(self, noted: NotedPlaces) -> None:
        """Take the next features into account."""
        self._crs, extent = noted.crs, np.array(noted.extent)
        self.extent = np.concatenate([np.fmin(self.extent[:2], extent[:2]), np.fmax(self.extent[2:], extent[2:])])
        self.count += noted.count
        if noted.middle:
            self._middles.append(noted.middle)
        if not self.wrong:
            self._first = noted.first
        self.wrong += noted.wrong

    def refuse(self) -> None:
        """Give the verdict on all that was noted.

        Raises:
            InputError: as ``check_places``.
        """
        if self._crs is None or not self._middles:
            return
        if self.wrong * 2 > self.count:
            west, south, east, north = self.extent
            raise InputError(
                f"The coordinates of the {self.what} layer (x {west:.10g} to {east:.10g}, y {south:.10g} to "
                f"{north:.10g}) cannot be in its CRS, {self._crs.name}: assign the CRS that they are in, or exchange x "
                "and y if they are swapped."
            )
        if self.wrong:
            number, x, y = self._first
            raise InputError(
                f"Feature {number} of the {self.what} layer has a corner at {x:.10g}, {y:.10g}, which is nowhere on "
                f"Earth in {self._crs.name}: correct or remove it."
            )
        # The middle of the parts' middles is as good as that of all features, which would have to be kept.
        x, y = np.median(self._middles, axis=0)
        if axes_exchanged(self._crs, float(x), float(y)):
            raise InputError(
                f"The {self.what} layer lies far outside the area of its CRS, {self._crs.name}, but within it if x and "
                "y are exchanged: exchange them (“Swap X and Y coordinates”)."
            )


def check_axes(zones: GeoSeries, things: GeoSeries, what: str) -> None:
    """Refuse things that lie apart from the zones, but would meet them if x and y of one of the layers were exchanged.

    Raises:
        InputError: it names both.
    """
    own, other = CRS(things.crs), CRS(zones.crs)
    if is_local(own) or is_local(other):
        return
    west, south, east, north = map(float, things.total_bounds)
    to_zones = Transformer.from_crs(own, other, always_xy=True)
    as_they_are, exchanged = (
        _meet(zones.total_bounds, to_zones.transform_bounds(*bounds))
        for bounds in ((west, south, east, north), (south, west, north, east))
    )
    if exchanged and not as_they_are:
        raise InputError(
            f"The {what} layer lies over the zones only if x and y are exchanged: exchange them in the layer that is "
            "in the wrong place (“Swap X and Y coordinates”)."
        )


def _meet(one: Any, other: Any) -> bool:
    west, south, east, north = np.maximum(one[:2], other[:2]).tolist() + np.minimum(one[2:], other[2:]).tolist()
    return bool(west <= east and south <= north)


def check_moved(shapes: GeoSeries, crs: CRS, what: str) -> None:
    """Refuse shapes that a projection could not place; their index numbers them from 0.

    Raises:
        InputError: naming the first of them.
    """
    there = np.flatnonzero(~(shapes.isna() | shapes.is_empty).to_numpy())
    placed = _bounds(shapes.iloc[there])[1]
    if not placed.all():
        number = shapes.index[there[~placed][0]] + 1
        raise InputError(
            f"Feature {number} of the {what} layer has a corner that has no place in {crs.name}: "
            "correct or remove it, or check the CRS of the layer."
        )


def _bounds(shapes: GeoSeries) -> tuple[Floats, Bools]:
    """Bounds (n, 4), and whether all corners are numbers (n,)."""
    bounds = shapes.bounds.to_numpy(float)
    # A length sums over all corners, so one that is no number shows in it, though not always in the bounds.
    lengths = np.array([shape.length for shape in shapes])
    return bounds, np.isfinite(bounds).all(axis=1) & np.isfinite(lengths)


def _on_earth(crs: CRS, x: Floats, y: Floats) -> Bools:
    """Whether places are on the Earth, in the shape of ``x`` and ``y``."""
    degrees = CRS(crs if crs.is_geographic else crs.geodetic_crs)
    if not crs.is_geographic:
        x, y = Transformer.from_crs(crs, degrees, always_xy=True).transform(x, y)
    # Grads and radians are rare, but in use.
    unit = np.degrees(degrees.axis_info[0].unit_conversion_factor)
    with np.errstate(invalid="ignore"):
        lon, lat = np.abs(np.asarray(x)) * unit, np.abs(np.asarray(y)) * unit
        return np.asarray(np.isfinite(lon) & np.isfinite(lat) & (lon <= MOST_LONGITUDE) & (lat <= MOST_LATITUDE))


def axes_exchanged(crs: CRS, x: float, y: float) -> bool:
    """Whether a place lies far outside the area of use of a CRS, and inside with x and y exchanged."""
    code = None if crs.area_of_use else crs.to_authority(min_confidence=SURE)  # WKT 1 does not hold the area
    area = CRS.from_authority(*code).area_of_use if code else crs.area_of_use
    if area is None or (area.east - area.west) % LONGITUDES == 0:
        return False
    to_degrees = Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    return not _near(area, MARGIN, *to_degrees.transform(x, y)) and _near(area, 0, *to_degrees.transform(y, x))


def _near(area: Any, margin: float, lon: float, lat: float) -> bool:
    width = (area.east - area.west) % LONGITUDES + 2 * margin
    return bool(
        area.south - margin <= lat <= area.north + margin
        and (lon - area.west + margin) % LONGITUDES <= min(width, LONGITUDES)
    )


def _corners(shape: BaseGeometry) -> tuple[Floats, Floats]:
    """x and y of all corners."""
    parts = getattr(shape, "geoms", None)
    if parts is not None:
        found = [_corners(part) for part in parts if not part.is_empty]
        return np.concatenate([x for x, _ in found]), np.concatenate([y for _, y in found])
    rings = [shape.exterior, *shape.interiors] if shape.geom_type == "Polygon" else [shape]
    points = np.concatenate([np.asarray(ring.coords)[:, :2] for ring in rings])
    return points[:, 0], points[:, 1]

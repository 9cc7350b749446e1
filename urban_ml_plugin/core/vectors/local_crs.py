"""A local coordinate reference system in which areas, lengths and angles are true enough to be measured."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from geopandas import GeoDataFrame
from pyproj import CRS, Proj, Transformer
from pyproj.crs.coordinate_operation import LambertAzimuthalEqualAreaConversion
from pyproj.crs.crs import ProjectedCRS

from ..runtime.arrays import Floats
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from .plausible_places import is_local

AREA_TOLERANCE = 0.01
LENGTH_TOLERANCE = 0.005


def measuring_crs(layer: GeoDataFrame, others: Iterable[CRS] = (), events: Events = SILENT) -> CRS:
    """The CRS in which to measure ``layer``.

    The first that is projected, in metres, and true to scale over the extent of the layer: its own CRS, one of
    ``others``, the UTM zone that geopandas estimates. Where none is (a continent, a pole, both sides of the date
    line), a Lambert azimuthal equal-area projection centred on the layer: areas stay true, and a warning tells by how
    much lengths may be off.

    Web Mercator is never chosen: its metres are true at the equator only. A local system in metres, such as a site
    grid, is measured in as it is.

    Raises:
        InputError: the layer is in a local system with another unit.
    """
    if is_local(layer.crs):
        return _in_metres(CRS(layer.crs))
    corners = _corners(layer)
    for crs in (CRS(layer.crs), *(crs for crs in map(CRS, others) if not is_local(crs))):
        if is_true_to_scale(crs, *_moved(corners, layer.crs, crs)):
            return crs
    try:
        utm = CRS(layer.estimate_utm_crs())
    except RuntimeError:  # there is no UTM zone at the poles
        utm = None
    if utm is not None and is_true_to_scale(utm, *_moved(corners, layer.crs, utm)):
        return utm
    return _equal_area_crs(corners, layer.crs, events)


def is_same(one: CRS, other: CRS) -> bool:
    """Whether two CRS are the same; of local systems, of which PROJ knows no datum, name, axes and units decide."""
    if not (is_local(one) and is_local(other)):
        return bool(one == other)
    axes, others = ([(axis.direction, axis.unit_conversion_factor) for axis in crs.axis_info] for crs in (one, other))
    return bool(one.name == other.name and axes == others)


def between(source: CRS, target: CRS, what: str) -> Transformer:
    """From one CRS to another, x before y.

    Raises:
        InputError: one of them is a local system, and they are not the same; it names ``what`` is to be moved.
    """
    if is_same(source, target):
        return Transformer.from_pipeline("proj=noop")
    if is_local(source) or is_local(target):
        raise InputError(
            f"The {what} is in {source.name} and has to be laid over what is in {target.name}, but a local system is "
            "tied to no place on Earth: bring all inputs into one CRS."
        )
    return Transformer.from_crs(source, target, always_xy=True)


def _in_metres(crs: CRS) -> CRS:
    units = {axis.unit_name for axis in crs.axis_info[:2] if axis.unit_conversion_factor != 1}
    if units:
        raise InputError(
            f"The layer is in {crs.name}, a local system in {units.pop()}: reproject it to a CRS in metres first."
        )
    return crs


def crs_name(crs: CRS) -> str:
    """A short name to tell the user, such as ``WGS 84 / UTM zone 36S (EPSG:32736)``."""
    code = crs.to_authority()
    return f"{crs.name} ({':'.join(code)})" if code else str(crs.name)


def is_true_to_scale(crs: CRS, x: Floats, y: Floats) -> bool:
    """Whether ``crs`` is in metres and keeps areas within 1 % and lengths within 0.5 % at all points ``x``, ``y``."""
    if not crs.is_projected or any(axis.unit_conversion_factor != 1 for axis in crs.axis_info[:2]):
        return False
    operation, ellipsoid = crs.coordinate_operation, crs.ellipsoid
    if (operation and "Pseudo" in operation.method_name) or (ellipsoid and not ellipsoid.inverse_flattening):
        return False  # computed on a sphere: the scale factors would not show the error
    area, length = scale_errors(crs, x, y)
    return bool(area <= AREA_TOLERANCE and length <= LENGTH_TOLERANCE)


def scale_errors(crs: CRS, x: Floats, y: Floats) -> tuple[float, float]:
    """Largest relative error of areas and of lengths in ``crs`` at the points ``x``, ``y`` (inf where undefined)."""
    projection = Proj(crs)
    factors = projection.get_factors(*projection(x, y, inverse=True))
    area = np.asarray(factors.areal_scale) - 1
    length = np.concatenate([factors.tissot_semimajor, factors.tissot_semiminor]) - 1
    return float(np.nan_to_num(np.abs(area), nan=np.inf).max()), float(np.nan_to_num(np.abs(length), nan=np.inf).max())


def _corners(layer: GeoDataFrame) -> tuple[Floats, Floats]:
    # The corners of each feature, not of the layer: they hold where the layer straddles the date line.
    bounds = layer.bounds.dropna()
    west, south, east, north = (bounds[side].to_numpy(float) for side in ("minx", "miny", "maxx", "maxy"))
    return np.concatenate([west, west, east, east]), np.concatenate([south, north, north, south])


def _moved(points: tuple[Floats, Floats], source: CRS, target: CRS) -> tuple[Floats, Floats]:
    x, y = Transformer.from_crs(source, target, always_xy=True).transform(*points)
    return np.asarray(x), np.asarray(y)


def _equal_area_crs(corners: tuple[Floats, Floats], source: CRS, events: Events) -> CRS:
    lon, lat = np.radians(_moved(corners, source, CRS("EPSG:4326")))
    # The mean of unit vectors, because the mean of longitudes is wrong across the date line and at the poles.
    x, y, z = np.mean([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    centre_lat, centre_lon = np.degrees([np.arctan2(z, np.hypot(x, y)), np.arctan2(y, x)]).round(4).tolist()
    crs = ProjectedCRS(
        LambertAzimuthalEqualAreaConversion(centre_lat, centre_lon),
        f"Lambert azimuthal equal-area centred at {centre_lat:g}°, {centre_lon:g}°",
    )
    _, length = scale_errors(crs, *_moved(corners, source, crs))
    if length > LENGTH_TOLERANCE:
        events.warning(
            f"No CRS in metres is true to scale over the whole extent: measured in {crs.name}, where areas are true "
            f"but lengths, distances and orientations may be off by up to {length:.1%}."
        )
    return crs

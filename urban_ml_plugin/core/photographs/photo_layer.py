"""The layer of photographs: which of its rows can be used, and where those lie whose file alone has a place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from numpy.typing import NDArray
from pyproj import CRS
from shapely.geometry import Point

from ..options.imagery_options import DIRECTIONS, TIMESTAMP
from ..runtime.arrays import Array, Floats
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..vectors.vectors import moved, pairs, read_layer, read_polygons, reprojected
from .picture_file import noted, unplaced

WHAT = "photographs"
WGS84 = "EPSG:4326"


def read_photo_layer(
    path: str, field: str, folder: str | None, mask: str | None, needed: Sequence[str], events: Events
) -> tuple[GeoDataFrame, list[Path]]:
    """The rows of a layer with a place, a path and an existing file, each at one point, and the files.

    Rows without a place get that which the camera noted, if it did. What is left out is told.

    Args:
        field: with the path of each picture, absolute or relative to ``folder``.
        mask: path of polygons; photographs outside them are left out.
        needed: other fields without whose values a photograph is left out.

    Raises:
        MissingFileError, InputError: the layer cannot be read, lacks a field, or no row can be used.
    """
    layer = read_layer(path, WHAT, needs_crs=False, needs_geometry=False)
    for name in (field, *needed):
        layer = _with_values(layer, name, events)
    layer = _existing(layer, field, folder, events)
    layer = _placed(layer, [_file(folder, name) for name in layer[field]], events)
    if layer.crs is None:
        raise InputError(f"The {WHAT} layer has no coordinate reference system: assign one first.")
    if mask is not None:
        layer = _inside(layer, mask, events)
    return layer, [_file(folder, name) for name in layer[field]]


def column(layer: GeoDataFrame, field: str) -> Array:
    """(N,) what a field says of each photograph.

    Raises:
        InputError: the layer has no such field.
    """
    if field not in layer.columns:
        names = ", ".join(str(name) for name in layer.columns if name != layer.geometry.name)
        raise InputError(f"The {WHAT} layer has no field {field}: choose one of {names}.")
    return np.asarray(layer[field].to_numpy(object))


def directions(layer: GeoDataFrame) -> Floats:
    """(N,) the heading that the layer gives, NaN where it gives none."""
    for name in DIRECTIONS:
        if name in layer.columns:
            return np.asarray(pd.to_numeric(layer[name], errors="coerce"), np.float64).copy()
    return np.full(len(layer), np.nan)


def times(layer: GeoDataFrame) -> NDArray[np.datetime64]:
    """(N,) the time that the layer gives, NaT where it gives none."""
    if TIMESTAMP not in layer.columns:
        return np.full(len(layer), np.datetime64("NaT", "ns"))
    known = pd.to_datetime(layer[TIMESTAMP], errors="coerce", utc=True).dt.tz_localize(None)
    return np.asarray(known, "datetime64[ns]").copy()


def _file(folder: str | None, name: object) -> Path:
    return Path(folder or "", str(name))


def _with_values(layer: GeoDataFrame, field: str, events: Events) -> GeoDataFrame:
    """The rows whose ``field`` is filled in."""
    values = pd.Series(column(layer, field), index=layer.index)
    filled = values.notna() & (values.astype(str).str.strip() != "")
    if not filled.any():
        raise InputError(f"No photograph has a value in the field {field}: choose another field, or fill it in.")
    if not filled.all():
        events.warning(f"{int((~filled).sum())} photographs have no value in the field {field} and are left out.")
    return layer[filled].reset_index(drop=True)


def _existing(layer: GeoDataFrame, field: str, folder: str | None, events: Events) -> GeoDataFrame:
    """The rows whose files exist."""
    there = np.array([_file(folder, name).is_file() for name in layer[field]])
    if there.all():
        return layer
    first = _file(folder, layer[field][int(np.argmin(there))])
    remedy = f"check the field {field}, whose paths may be relative to the layer's folder."
    if not there.any():
        raise InputError(f"None of the {len(layer)} photographs exists, such as {first}: {remedy}")
    events.warning(
        f"{int((~there).sum())} of {len(layer)} photographs do not exist and are left out, such as {first}: {remedy}"
    )
    return layer[there].reset_index(drop=True)


def _placed(layer: GeoDataFrame, files: Sequence[Path], events: Events) -> GeoDataFrame:
    """The rows that have a place, in the layer or in their file, each as one point."""
    lacking = np.asarray(layer.geometry.isna() | layer.geometry.is_empty)
    crs: CRS | str | None = layer.crs or (WGS84 if lacking.all() else None)
    shapes = [None if lack else shape.centroid for lack, shape in zip(lacking, layer.geometry)]
    with unplaced():
        found = {number: place for number in np.flatnonzero(lacking) if (place := noted(files[number]).place)}
    if found and crs is not None:
        points = moved(GeoSeries([Point(place) for place in found.values()], crs=WGS84), crs, WHAT)
        for number, point in zip(found, points):
            shapes[number] = point
        events.info(f"{len(found)} photographs have no place in the layer and lie where their cameras noted (EXIF).")
    known = np.array([shape is not None for shape in shapes])
    if not known.any():
        raise InputError("No photograph has a place, in the layer or in its file: give points.")
    if not known.all():
        events.warning(
            f"{int((~known).sum())} photographs have no place, in the layer or in their files, and are left out."
        )
    kept = pd.DataFrame(layer.drop(columns=layer.geometry.name))[known].reset_index(drop=True)
    return GeoDataFrame(kept, geometry=GeoSeries([shape for shape in shapes if shape is not None], crs=crs))


def _inside(layer: GeoDataFrame, mask: str, events: Events) -> GeoDataFrame:
    polygons = reprojected(read_polygons(mask, "mask", events).geometry, layer.crs, "mask")
    _, inside, _ = pairs(polygons[~polygons.is_empty].reset_index(drop=True), layer.geometry)
    if not len(inside):
        raise InputError(f"No photograph lies inside the mask {mask}: choose polygons over them.")
    return layer.iloc[np.unique(inside)].reset_index(drop=True)

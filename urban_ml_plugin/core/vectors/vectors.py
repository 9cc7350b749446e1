"""Vector layers: read them with clear errors, make their polygons valid, cut them to zones, write them."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from numpy.typing import NDArray
from pyproj import CRS
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep
from shapely.strtree import STRtree
from shapely.validation import make_valid

from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError, LayerNotWrittenError, MissingFileError
from ..runtime.events import SILENT, Events
from .layer_copies import ROW, LayerCopy, read_copy
from .local_crs import between, is_same, measuring_crs
from .plausible_places import check_moved, check_places, stated
from .undefined_crs import declare_no_crs

Shapes = NDArray[np.object_]

POLYGONS = ("Polygon", "MultiPolygon")
LINES = ("LineString", "MultiLineString")


def read_layer(path: str, what: str, needs_crs: bool = True, needs_geometry: bool = True) -> GeoDataFrame:
    """Every feature of a vector layer, as it is, indexed from 0.

    Args:
        path: a file that GDAL reads; ``file.gpkg|layername=parcels`` chooses one of its layers. Of a copy that QGIS
            made (see ``layer_copies``) the index is called ``ROW``.
        what: what the layer is to the user, such as ``zones``; errors name it.
        needs_crs: refuse a layer without a CRS.
        needs_geometry: refuse a layer in which no feature has a geometry.

    Raises:
        MissingFileError: there is no such file.
        InputError: it is not a vector layer, has no CRS, has no features with a geometry, or has coordinates that
            cannot be meant.
    """
    file, *options = path.split("|")
    copy = read_copy(file) if not options else None
    layer = next((option.partition("=")[2] for option in options if option.startswith("layername=")), None)
    layer = copy.table if copy else layer
    if not file.startswith("/vsi") and not Path(file).exists():
        raise MissingFileError(f"The {what} file {file} does not exist: check the path.")
    try:
        read = geopandas.read_file(file, **({"layer": layer} if layer else {}))
    except Exception as error:  # the errors of fiona and of pyogrio share no class
        raise InputError(f"The {what} layer {path} cannot be read ({error}): choose a vector layer.") from error
    if not isinstance(read, GeoDataFrame) or (needs_geometry and (read.geometry.isna() | read.geometry.is_empty).all()):
        raise InputError(f"The {what} layer has no features with a geometry: choose another layer.")
    read = _as_in_qgis(read, copy, what) if copy else _with_crs(read.reset_index(drop=True), stated(read.crs))
    if needs_crs and read.crs is None:
        raise InputError(f"The {what} layer has no coordinate reference system: assign one first.")
    check_places(read, what)
    return read


def _with_crs(layer: GeoDataFrame, crs: CRS | None) -> GeoDataFrame:
    if layer.crs == crs:
        return layer
    shapes = GeoSeries(list(layer.geometry), index=layer.index, crs=crs)
    return GeoDataFrame(pd.DataFrame(layer.drop(columns=layer.geometry.name)), geometry=shapes)


def _as_in_qgis(read: GeoDataFrame, copy: LayerCopy, what: str) -> GeoDataFrame:
    """A copy with the names and the CRS that its layer has in QGIS."""
    if not np.array_equal(read[ROW].to_numpy(), np.arange(len(read))):
        raise InputError(f"The copy of the {what} layer is incomplete: check the space of the temporary folder.")
    table = pd.DataFrame({name: read[f"field_{number}"].to_numpy() for number, name in enumerate(copy.fields)})
    table.index = pd.RangeIndex(len(read), name=ROW)
    column = "geometry" if "geometry" not in copy.fields else "urban_ml_geometry"
    crs = stated(CRS.from_wkt(copy.crs)) if copy.crs else None
    table[column] = GeoSeries(list(read.geometry), index=table.index, crs=crs)
    return GeoDataFrame(table, geometry=column)


def read_polygons(path: str, what: str, events: Events = SILENT, needs_crs: bool = True) -> GeoDataFrame:
    """The polygon features of a layer, valid ones only (see ``valid_polygons``), indexed from 0.

    Raises:
        MissingFileError, InputError: as ``read_layer``, or the layer has no polygons.
    """
    layer = read_layer(path, what, needs_crs)
    layer[layer.geometry.name] = valid_polygons(layer.geometry, what, events)
    return layer[~layer.geometry.is_empty].reset_index(drop=True)


def read_lines(path: str, what: str, events: Events = SILENT) -> GeoDataFrame:
    """The line features of a layer, indexed from 0.

    Raises:
        MissingFileError, InputError: as ``read_layer``, or the layer has no lines.
    """
    layer = read_layer(path, what)
    kept = _of_kind(layer.geometry, LINES, what, "lines", events) & ~layer.geometry.is_empty
    return layer[kept].reset_index(drop=True)


def valid_polygons(shapes: GeoSeries, what: str, events: Events = SILENT) -> GeoSeries:
    """Valid polygons on the index of ``shapes``: invalid ones repaired, an empty polygon where there is none.

    Raises:
        InputError: none of the shapes is a polygon.
    """
    kept = _of_kind(shapes, (*POLYGONS, "GeometryCollection"), what, "polygons", events)
    invalid = kept & ~shapes.is_valid
    if invalid.any():
        events.info(f"Invalid polygons of the {what} layer, repaired: {invalid.sum():,}.")
    valid = [
        polygonal_part(make_valid(shape) if broken else shape) if usable else Polygon()
        for shape, usable, broken in zip(shapes, kept & ~shapes.is_empty, invalid)
    ]
    return GeoSeries(valid, index=shapes.index, crs=shapes.crs)


def polygons_to_scale(layer: GeoDataFrame, what: str, others: Iterable[CRS] = (), events: Events = SILENT) -> GeoSeries:
    """The valid polygons of a layer (see ``valid_polygons``) in a CRS to measure them in (see ``measuring_crs``).

    Raises:
        InputError: as these two.
    """
    shapes = valid_polygons(layer.geometry, what, events)
    crs = measuring_crs(GeoDataFrame(geometry=shapes[~shapes.is_empty]), others, events)
    return reprojected(shapes, crs, what)


def reprojected(shapes: GeoSeries, crs: CRS, what: str) -> GeoSeries:
    """Valid polygons in another CRS, still valid there (see ``moved``)."""
    return shapes if is_same(CRS(shapes.crs), CRS(crs)) else valid_polygons(moved(shapes, crs, what), what)


def moved(shapes: GeoSeries, crs: CRS | str, what: str) -> GeoSeries:
    """Shapes in another CRS. Corners move; the edges between them stay straight.

    Raises:
        InputError: one of the two CRS is a local one, or a corner has no place in ``crs``.
    """
    own, crs = CRS(shapes.crs), CRS(crs)
    if is_same(own, crs):
        return shapes.set_crs(crs, allow_override=True)
    between(own, crs, f"{what} layer")  # refuses what leads nowhere
    there = shapes.to_crs(crs)
    check_moved(there, crs, what)
    return there


def polygonal_part(shape: BaseGeometry) -> BaseGeometry:
    """What is left of a shape when its points and lines are dropped."""
    if shape.geom_type in POLYGONS:
        return shape
    parts = [polygonal_part(part) for part in getattr(shape, "geoms", ())]
    polygons = [polygon for part in parts for polygon in getattr(part, "geoms", [part]) if not polygon.is_empty]
    return MultiPolygon(polygons) if polygons else Polygon()


def _of_kind(shapes: GeoSeries, kinds: tuple[str, ...], what: str, plural: str, events: Events) -> pd.Series:
    kept = shapes.geom_type.isin(kinds)
    if not kept.any():
        found = ", ".join(sorted(shapes.geom_type.dropna().unique()))
        raise InputError(f"The {what} layer has no {plural} but {found} features: choose a layer of {plural}.")
    if not kept.all():
        events.info(f"Features of the {what} layer that are not {plural}, left out: {(~kept).sum():,}.")
    return kept


def numeric_field(layer: GeoDataFrame, field: str, what: str) -> Floats:
    """The values of a field as float64, NaN where NULL.

    Raises:
        InputError: the layer has no such field, or it is not numeric. The message lists the numeric ones.
    """
    numeric = [name for name in layer.columns if name != layer.geometry.name and _is_numeric(layer[name])]
    if field not in numeric:
        fault = "is not numeric" if field in layer.columns else "is missing"
        choices = f"choose one of {', '.join(numeric)}" if numeric else "the layer has no numeric fields"
        raise InputError(f"The field {field} of the {what} layer {fault}: {choices}.")
    return np.asarray(pd.to_numeric(layer[field]), dtype=float)


def _is_numeric(values: pd.Series) -> bool:
    return bool(pd.api.types.is_numeric_dtype(values) or values.isna().all())


def cluster_numbers(layer: GeoDataFrame, field: str, what: str, most: int) -> Ints:
    """The numbers of clusters in a field, from 1; 0 where there is none.

    Raises:
        InputError: as ``numeric_field``, or they are no whole numbers, or above ``most``.
    """
    numbers = np.nan_to_num(numeric_field(layer, field, what), nan=0.0)
    if (numbers != np.round(numbers)).any() or not 1 <= numbers.max() <= most:
        raise InputError(
            f"The field {field} of the {what} must hold whole numbers from 1 to {most}: choose the field of a "
            "clustering, or rename this one."
        )
    return np.maximum(numbers, 0).astype(np.int64)


def spatial_index(shapes: GeoSeries) -> STRtree:
    """An index of non-empty shapes, for shapely 1.8 and 2 alike (geopandas' own needs rtree under shapely 1.8)."""
    with warnings.catch_warnings():  # shapely 1.8 announces the return values of shapely 2
        warnings.simplefilter("ignore")
        return STRtree(list(shapes))


def pairs(zones: GeoSeries, things: GeoSeries) -> tuple[Ints, Ints, Bools]:
    """All pairs that meet: positions of the zone (ascending) and of the thing, and whether the zone contains the thing.

    A zone contains what lies in it and not in its border alone.
    """
    index = spatial_index(things)
    if hasattr(index, "query_items"):  # shapely 1.8
        shapes = list(things)
        found = []
        for i, zone in enumerate(zones):
            near, zone = index.query_items(zone), prep(zone)
            found += [(i, j, zone.contains(shapes[j])) for j in sorted(near) if zone.intersects(shapes[j])]
        met = np.array(found, np.int64).reshape(-1, 3)
        return met[:, 0], met[:, 1], met[:, 2].astype(bool)
    zone, thing = index.query(zones.to_numpy(), predicate="intersects")
    order = np.lexsort((thing, zone))
    code = (zone * len(things) + thing)[order]
    within = index.query(zones.to_numpy(), predicate="contains")
    return zone[order], thing[order], np.isin(code, within[0] * len(things) + within[1])


def clip_to_zones(zones: GeoSeries, things: GeoSeries) -> tuple[Ints, Ints, Shapes]:
    """Cut things to each zone that they meet, in one CRS.

    Returns:
        Positions of the zone (ascending) and of the thing of each piece, and the pieces, with points and lines among
        them where a thing only touches a zone.
    """
    zone, thing, contained = pairs(zones, things)
    whole, frames = things.to_numpy(), zones.to_numpy()
    pieces = whole[thing]
    for n in np.flatnonzero(~contained):
        pieces[n] = frames[zone[n]].intersection(whole[thing[n]])
    return zone, thing, pieces


def add_fields(layer: GeoDataFrame, fields: pd.DataFrame, what: str, events: Events = SILENT) -> GeoDataFrame:
    """The layer with further fields behind its own; a field of the same name is replaced, with a warning.

    Of a copy that QGIS made, only the rows' numbers: QGIS has the layer's own fields, and tells of those replaced.
    """
    if layer.index.name == ROW:
        return GeoDataFrame(fields.reindex(layer.index), geometry=list(layer.geometry), crs=layer.crs)
    # GeoPackage does not tell fields apart by case.
    lower = {name.lower() for name in fields.columns}
    clashing = [name for name in layer.columns if name.lower() in lower]
    if clashing:
        events.warning(f"The {what} layer already has {', '.join(clashing)}: the output holds the new values.")
    joined = pd.concat([layer.drop(columns=clashing), fields], axis=1)
    return GeoDataFrame(joined, geometry=layer.geometry.name, crs=layer.crs)


def write_layer(layer: GeoDataFrame, path: str, name: str = "features") -> None:
    """Write a GeoPackage with one layer called ``name``, features in the order of ``layer``, NaN as NULL.

    Rows that QGIS has numbered keep their number, in a field ``ROW``.

    Raises:
        OutputError: the file cannot be written.
    """
    if layer.geom_type.dropna().nunique() > 1 and layer.geom_type.dropna().isin(POLYGONS).all():
        multi = [MultiPolygon([shape]) if isinstance(shape, Polygon) else shape for shape in layer.geometry]
        layer = layer.set_geometry(GeoSeries(multi, index=layer.index, crs=layer.crs))
    # A field called fid would be taken for the key of the table, which must be a unique whole number.
    key = {"FID": "ogc_fid"} if any(column.lower() == "fid" for column in layer.columns) else {}
    try:
        layer.to_file(path, driver="GPKG", layer=name, index=layer.index.name == ROW, **key)
    except (OSError, ValueError, RuntimeError) as error:
        raise LayerNotWrittenError(
            f"The output {path} cannot be written ({error}): check the folder and its space."
        ) from error
    if layer.crs is None:
        declare_no_crs(path)

"""Vector layers: read them with clear errors, make their polygons valid, cut them to zones, write them."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterable

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
from ..runtime.errors import InputError, LayerNotWrittenError
from ..runtime.events import SILENT, Events
from .layer_copies import GEOMETRY, ROW
from .layer_source import LayerSource
from .local_crs import between, is_same, measuring_crs
from .plausible_places import check_moved, check_places
from .shape_jobs import CarriedShapes
from .undefined_crs import declare_no_crs

Shapes = NDArray[np.object_]
Cell = tuple[float, float, float, float]
"""West, south, east and north of a block of ground, infinite where it has no neighbour."""
EVERYWHERE: Cell = (-np.inf, -np.inf, np.inf, np.inf)

POLYGONS = ("Polygon", "MultiPolygon")
POLYGONAL = (*POLYGONS, "GeometryCollection")
"""Kinds of which polygons may be left when points and lines are dropped."""
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
    read = LayerSource(path, what).read()
    if needs_geometry and (read.geometry.isna() | read.geometry.is_empty).all():
        raise no_features(what)
    if needs_crs and read.crs is None:
        raise no_crs(what)
    check_places(read, what)
    return read


def no_features(what: str) -> InputError:
    """The error of a layer in which no feature has a geometry."""
    return InputError(f"The {what} layer has no features with a geometry: choose another layer.")


def no_crs(what: str) -> InputError:
    """The error of a layer without a CRS."""
    return InputError(f"The {what} layer has no coordinate reference system: assign one first.")


def read_polygons(path: str, what: str, events: Events = SILENT, needs_crs: bool = True) -> GeoDataFrame:
    """The polygon features of a layer, valid ones only (see ``valid_polygons``), indexed from 0.

    Raises:
        MissingFileError, InputError: as ``read_layer``, or the layer has no polygons.
    """
    layer = read_layer(path, what, needs_crs)
    layer[layer.geometry.name] = valid_polygons(layer.geometry, what, events)
    return layer[~layer.geometry.is_empty].reset_index(drop=True)


def valid_polygons(shapes: GeoSeries, what: str, events: Events = SILENT) -> GeoSeries:
    """Valid polygons on the index of ``shapes``: invalid ones repaired, an empty polygon where there is none.

    Raises:
        InputError: none of the shapes is a polygon.
    """
    polygons = KindOfShapes(what, "polygons", POLYGONAL)
    valid = polygons.repaired(shapes)
    polygons.tell(events)
    return valid


class KindOfShapes:
    """Which features of a layer, perhaps read part by part, are of the kind that is wanted; counts the others."""

    def __init__(self, what: str, plural: str, kinds: tuple[str, ...]) -> None:
        self._what, self._plural, self._kinds = what, plural, kinds
        self._of_it = self._others = self._invalid = 0
        self._found: set[str] = set()

    def kept(self, shapes: GeoSeries) -> pd.Series:
        """Whether each shape is of the kind, and not empty; bool on the index of ``shapes``."""
        kinds = shapes.geom_type
        of_it = kinds.isin(self._kinds)
        self._of_it += int(of_it.sum())
        self._others += int((~of_it).sum())
        self._found.update(kinds.dropna())
        return of_it & ~shapes.is_empty

    def repaired(self, shapes: GeoSeries) -> GeoSeries:
        """Valid polygons on the index of ``shapes``, an empty one where there is none."""
        kept = self.kept(shapes)
        invalid = kept & ~shapes.is_valid
        self._invalid += int(invalid.sum())
        valid = [
            polygonal_part(make_valid(shape) if broken else shape) if usable else Polygon()
            for shape, usable, broken in zip(shapes, kept, invalid)
        ]
        return GeoSeries(valid, index=shapes.index, crs=shapes.crs)

    def add(self, other: KindOfShapes) -> None:
        """Take into account what was counted of other features of the layer."""
        self._of_it, self._others = self._of_it + other._of_it, self._others + other._others
        self._invalid, self._found = self._invalid + other._invalid, self._found | other._found

    def tell(self, events: Events) -> None:
        """Say what was left out and what was repaired.

        Raises:
            InputError: no shape was of the kind.
        """
        if not self._of_it:
            found = ", ".join(sorted(self._found))
            raise InputError(
                f"The {self._what} layer has no {self._plural} but {found} features: choose a layer of {self._plural}."
            )
        if self._others:
            events.info(f"Features of the {self._what} layer that are not {self._plural}, left out: {self._others:,}.")
        if self._invalid:
            events.info(f"Invalid polygons of the {self._what} layer, repaired: {self._invalid:,}.")


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


def numeric_field(layer: GeoDataFrame, field: str, what: str, values: pd.Series | None = None) -> Floats:
    """The values of a field as float64, NaN where NULL.

    Args:
        layer: tells which fields there are.
        values: of the field, where the layer holds only its first features.

    Raises:
        InputError: the layer has no such field, or it is not numeric. The message lists the numeric ones.
    """
    there = field in layer.columns and field != layer.geometry.name
    values = layer[field] if there and values is None else values
    if not there or not _is_numeric(values):
        fault = "is not numeric" if field in layer.columns else "is missing"
        own = (name for name in layer.columns if name not in (field, layer.geometry.name))
        numeric = [name for name in own if _is_numeric(layer[name])]
        choices = f"choose one of {', '.join(numeric)}" if numeric else "the layer has no numeric fields"
        raise InputError(f"The field {field} of the {what} layer {fault}: {choices}.")
    return np.asarray(pd.to_numeric(values), dtype=float)


def _is_numeric(values: pd.Series) -> bool:
    return bool(pd.api.types.is_numeric_dtype(values) or values.isna().all())


def cluster_numbers(layer: GeoDataFrame, field: str, what: str, most: int, values: pd.Series | None = None) -> Ints:
    """The numbers of clusters in a field (see ``numeric_field``), from 1; 0 where there is none.

    Raises:
        InputError: as ``numeric_field``, or they are no whole numbers, or above ``most``.
    """
    numbers = np.nan_to_num(numeric_field(layer, field, what, values), nan=0.0)
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


class PlacedZones:
    """Zones, and which of them lie near some things.

    Args:
        zones: valid polygons, perhaps empty.
    """

    def __init__(self, zones: GeoSeries) -> None:
        self.shapes, self._bounds = zones, zones.bounds.to_numpy(float)

    def __len__(self) -> int:
        return len(self.shapes)

    def near(self, bounds: Floats) -> Ints:
        """Positions, ascending, of the zones whose bounds meet those (n, 4) of any things as a whole."""
        if not len(bounds):
            return np.zeros(0, np.int64)
        low, high = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
        return np.flatnonzero((self._bounds[:, :2] <= high).all(axis=1) & (self._bounds[:, 2:] >= low).all(axis=1))

    def carried(self, near: Ints) -> CarriedShapes:
        """Zones by their positions, to be handed to whoever works on them."""
        return CarriedShapes(self.shapes.iloc[near])


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


def distinct_fields(names: Iterable[str], taken: Iterable[str]) -> list[str]:
    """Names of fields, with a number behind those that GeoPackage would not tell from one before, or from ``taken``.

    GeoPackage does not tell fields apart by case, and needs the name of its geometry for itself.
    """
    used, found = {name.lower() for name in (*taken, GEOMETRY, "geometry")}, []
    for name in names:
        numbered = (f"{name}_{number}" for number in itertools.count(2))
        found.append(next(one for one in itertools.chain([name], numbered) if one.lower() not in used))
        used.add(found[-1].lower())
    return found


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

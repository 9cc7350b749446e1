"""Urban form of zones: what is built in them, how it is turned, how far the roads are, how green it is."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS
from shapely.geometry import Polygon

from .images.imagery import Imagery, count_bands
from .options.zone_options import MAJOR_CLASSES, ROAD_CLASS_FIELD
from .publishing.outputs import whole_outputs
from .runtime.arrays import Bools, Floats, Ints
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .vectors.local_crs import crs_name, measuring_crs
from .vectors.plausible_places import check_axes
from .vectors.vectors import (
    add_fields,
    clip_to_zones,
    moved,
    numeric_field,
    pairs,
    read_layer,
    read_lines,
    read_polygons,
    reprojected,
    spatial_index,
    valid_polygons,
    write_layer,
)
from .vectors.zonal_mean import zonal_mean

RIGHT_ANGLE = 90
CORNERS_AT_ONCE = 1_000_000
"""Pairs of a side and a corner of hulls that are held at once."""
SAME_AREA = 1e-9
"""Rectangles that differ by no more than this share are equally small."""
NDVI_ROUNDING = 1e-3
"""By so much an NDVI may pass -1 or 1."""
SQUARE_KILOMETRE = 1e6
MOST_LISTED = 12
"""Values of a field that a warning lists."""


def building_measures(zones: GeoSeries, buildings: GeoSeries) -> pd.DataFrame:
    """What is built in each zone; zones and buildings are valid polygons in one CRS in metres.

    Returns:
        On the index of ``zones``: ``bld_count`` buildings with their representative point in the zone (see
        ``home_zones``); ``bld_area`` m² of all footprints clipped to the zone, summed, so that ground under two
        overlapping footprints counts twice; ``bld_mean`` m², mean whole footprint of the counted buildings;
        ``bld_share`` of the zone's area, 0 to 1; ``bld_orient`` and ``bld_orient_sd``, mean and standard deviation
        (of the counted buildings as a population) of ``orientation``, degrees. NaN where undefined.
    """
    home, building = home_zones(zones, buildings)
    counted = pd.DataFrame(
        {
            "area": buildings.area.to_numpy()[building],
            "turned": orientation(buildings)[building],
        }
    ).groupby(home)
    zone, _, pieces = clip_to_zones(zones, buildings)
    places = range(len(zones))
    area = np.bincount(zone, [piece.area for piece in pieces], len(zones))
    ground = zones.area.to_numpy()
    return pd.DataFrame(
        {
            "bld_count": counted.size().reindex(places, fill_value=0).to_numpy(np.int64),
            "bld_area": area,
            "bld_mean": counted["area"].mean().reindex(places).to_numpy(),
            "bld_share": np.divide(area, ground, out=np.full(len(zones), np.nan), where=ground > 0),
            "bld_orient": counted["turned"].mean().reindex(places).to_numpy(),
            "bld_orient_sd": counted["turned"].std(ddof=0).reindex(places).to_numpy(),
        },
        index=zones.index,
    )


def home_zones(zones: GeoSeries, buildings: GeoSeries) -> tuple[Ints, Ints]:
    """Positions (zone, building) of every building and each zone that holds its representative point.

    A point on a border counts in the first of the zones that share the border; where zones overlap, a building counts
    in every zone that has its point inside.
    """
    points = buildings.representative_point()
    zone, building, within = pairs(zones, points)
    border = np.flatnonzero(~within)
    _, first = np.unique(building[border], return_index=True)
    chosen = np.concatenate([np.flatnonzero(within), border[first]])
    return zone[chosen], building[chosen]


def orientation(shapes: GeoSeries) -> Floats:
    """Deviation of each shape's longest axis from the cardinal directions of its CRS, 0 to 45 degrees.

    The axis is that of the smallest rectangle around the shape, turned freely; folded to 0–45 it makes no difference
    whether the longer or the shorter side is taken. Of rectangles equally small, the least turned one counts. After
    Schirmer & Axhausen (2015) as in momepy's ``Orientation`` (Fleischmann, 2019). NaN for empty shapes.
    """
    hulls = [np.asarray(hull.exterior.coords)[:-1, :2] if hull.area > 0 else _NO_HULL for hull in shapes.convex_hull]
    corners = np.array([len(hull) for hull in hulls])
    degrees = np.full(len(hulls), np.nan)
    for count in np.unique(corners[corners > 0]):
        alike = np.flatnonzero(corners == count)
        for some in np.array_split(alike, -(-len(alike) * count**2 // CORNERS_AT_ONCE)):
            degrees[some] = _orientations(np.stack([hulls[i] for i in some]))
    return degrees


_NO_HULL = np.zeros((0, 2))


def _orientations(hulls: Floats) -> Floats:
    # (N, corners, 2), moved to their own centres first: beside the large coordinates of a CRS rounding would tell.
    points = hulls - hulls.mean(axis=1, keepdims=True)
    sides = np.roll(points, -1, axis=1) - points
    # A smallest rectangle lies along a side of the hull, so each side is tried: (N, sides, corners).
    length = np.hypot(sides[..., 0], sides[..., 1])
    cos, sin = (sides[..., i, None] / length[..., None] for i in (0, 1))
    x, y = points[:, None, :, 0], points[:, None, :, 1]
    area = np.ptp(x * cos + y * sin, axis=-1) * np.ptp(y * cos - x * sin, axis=-1)
    half = RIGHT_ANGLE // 2
    turned = np.abs((np.degrees(np.arctan2(sides[..., 1], sides[..., 0])) + half) % RIGHT_ANGLE - half)
    smallest = area <= area.min(axis=1, keepdims=True) * (1 + SAME_AREA)
    return np.asarray(np.where(smallest, turned, np.inf).min(axis=1))


def road_measures(zones: GeoSeries, roads: GeoSeries, major: Bools | None = None) -> pd.DataFrame:
    """Roads in and near each zone; zones are valid polygons and roads lines in one CRS in metres.

    Args:
        major: (roads,) bool, which roads are major ones; None where nothing tells.

    Returns:
        On the index of ``zones``: ``road_len`` m of road in the zone (a road along a border is in both zones);
        ``road_dist`` and, if ``major`` is given, ``major_dist``: m from the zone's centroid to the nearest road,
        wherever it lies. NaN for zones without a geometry or where there is no such road.
    """
    zone, _, pieces = clip_to_zones(zones, roads)
    centroids = zones.centroid
    measures = {
        "road_len": np.bincount(zone, [piece.length for piece in pieces], len(zones)),
        "road_dist": nearest_distance(centroids, roads),
    }
    if major is not None:
        measures["major_dist"] = nearest_distance(centroids, roads[major])
    return pd.DataFrame(measures, index=zones.index)


def nearest_distance(points: GeoSeries, lines: GeoSeries) -> Floats:
    """Distance from each point to the nearest line; NaN for empty points, and everywhere if there are no lines."""
    distances = np.full(len(points), np.nan)
    index, shapes = spatial_index(lines), list(lines)
    if shapes:
        with warnings.catch_warnings():  # shapely 1.8 announces that shapely 2 gives positions instead of shapes
            warnings.simplefilter("ignore")
            for i, point in enumerate(points):
                if not point.is_empty:
                    nearest = index.nearest(point)
                    distances[i] = point.distance(shapes[nearest] if isinstance(nearest, np.integer) else nearest)
    return distances


def ndvi_means(
    zones: GeoSeries, path: str, red_band: int | None, nir_band: int | None, step: Step, events: Events = SILENT
) -> Floats:
    """Mean NDVI over the valid pixels of each zone, each weighted by the part of it in the zone; NaN where none is.

    The raster holds NDVI in its only band, or red and near-infrared: NDVI = (nir − red) / (nir + red), invalid where
    the sum is 0. Scale and offset that the file declares for its bands are applied; a colour table is not. A warning
    tells of values outside −1 to 1.

    Raises:
        MissingFileError, InputError: the raster cannot be read so, or has no CRS.
    """
    if (red_band is None) != (nir_band is None):
        raise InputError("NDVI needs both the red and the near-infrared band: give both numbers or none.")
    bands = [red_band, nir_band] if red_band and nir_band else None
    with Imagery(path, bands, events=events, measured=True) as imagery:
        width, height, transform, crs = imagery.geometry
        if not crs:
            raise InputError(f"The NDVI raster {path} has no coordinate reference system: assign one first.")
        if len(imagery.bands) > 1 and bands is None:
            raise InputError(
                f"The NDVI raster {path} has {count_bands(path)} bands: give the numbers of its red and near-infrared "
                "band, or choose a raster with one band of NDVI."
            )
        corners = [transform * corner for corner in ((0, 0), (width, 0), (width, height), (0, height))]
        check_axes(zones, GeoSeries([Polygon(corners)], crs=crs), "NDVI")
        outside = _OutsideNDVI()

        def read(window: Any) -> Floats:
            values, valid = imagery.read(window)
            if bands:
                total = values[0] + values[1]
                valid &= total != 0
                values = (values[1:] - values[:1]) / np.where(valid, total, 1)
            return np.where(valid, values[0], np.nan)

        zones = reprojected(zones, CRS.from_wkt(crs), "zones")
        means = zonal_mean(zones, read, transform, width, height, step, outside.note)
    if outside.count:
        remedy = "check that the two bands hold reflectance" if bands else "check its scale and its nodata value"
        events.warning(
            f"In the zones {outside.count:,} of {outside.of:,} pixels of the NDVI raster {path} lie outside −1 to 1 "
            f"(from {outside.low:.6g} to {outside.high:.6g}), so the field ndvi is no NDVI: {remedy}."
        )
    return means


class _OutsideNDVI:
    """Counts values that no NDVI can have, with a little room for rounding; keeps the lowest and highest of all."""

    def __init__(self) -> None:
        self.count = self.of = 0
        self.low, self.high = np.inf, -np.inf

    def note(self, values: Floats) -> None:
        """Take some values (n,) into account."""
        if len(values):
            self.count, self.of = self.count + int(np.sum(np.abs(values) > 1 + NDVI_ROUNDING)), self.of + len(values)
            self.low, self.high = min(self.low, float(values.min())), max(self.high, float(values.max()))


def urbanform(
    *,
    zones: str,
    output: str,
    buildings: str | None = None,
    roads: str | None = None,
    road_class_field: str | None = ROAD_CLASS_FIELD,
    major_classes: str = MAJOR_CLASSES,
    ndvi: str | None = None,
    red_band: int | None = None,
    nir_band: int | None = None,
    population_field: str | None = None,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Measure the urban form of zones: tiles, census tracts, any polygons.

    Args:
        zones: polygons; all are kept, in their order, with their fields and their geometry as it is.
        output: GeoPackage of the zones with the fields of ``building_measures``, ``road_measures``, ``ndvi`` (−1 to 1)
            and ``pop_density`` (persons/km²), each where its input is given; NULL where undefined.
        buildings: polygons, in any CRS.
        roads: lines, in any CRS.
        road_class_field: field of ``roads`` that holds the class of a road.
        major_classes: classes of major roads, separated by commas.
        ndvi: raster of NDVI, or with ``red_band`` and ``nir_band`` an image.
        population_field: field of ``zones`` that holds the number of persons.

    Returns:
        ``zones`` (their number), ``measuring_crs`` (its name) and ``fields`` (the new ones).

    Raises:
        MissingFileError, InputError: an input is missing, is of the wrong kind, or lacks a field.
    """
    if not any((buildings, roads, ndvi, population_field)):
        raise InputError("There is nothing to measure: give buildings, roads, an NDVI raster or a population field.")
    events.progress(0, "Reading zones")
    layer = read_layer(zones, "zones")
    people = numeric_field(layer, population_field, "zones") if population_field else None
    shapes = valid_polygons(layer.geometry, "zones", events)
    crs = measuring_crs(GeoDataFrame(geometry=shapes[~shapes.is_empty]), events=events)
    events.info(f"Measured in {crs_name(crs)}.")
    local = reprojected(shapes, crs, "zones")
    fields = pd.DataFrame(index=layer.index)
    with whole_outputs(events, zones=zones, buildings=buildings, roads=roads, ndvi=ndvi) as outputs:
        destination = outputs.path(output)
        if buildings:
            fields = fields.join(_buildings(local, buildings, events))
        if roads:
            fields = fields.join(_roads(local, roads, road_class_field, major_classes, events))
        if ndvi:
            step = events.step(0.65, 0.95, "Measuring NDVI")
            fields["ndvi"] = ndvi_means(shapes, ndvi, red_band, nir_band, step, events)
            if fields["ndvi"].isna().all():
                events.warning("No valid pixel of the NDVI raster lies in a zone: check that they overlap.")
        if people is not None:
            fields["pop_density"] = people / local.area.where(local.area > 0) * SQUARE_KILOMETRE
        events.progress(0.95, "Writing zones")
        write_layer(add_fields(layer, fields, "zones", events), destination, "zones")
    return {"zones": len(layer), "measuring_crs": crs_name(crs), "fields": list(fields.columns)}


def _buildings(zones: GeoSeries, path: str, events: Events) -> pd.DataFrame:
    events.progress(0.05, "Reading buildings")
    footprints = read_polygons(path, "buildings", events).geometry
    check_axes(zones, footprints, "buildings")
    events.progress(0.2, "Measuring buildings")
    measures = building_measures(zones, reprojected(footprints, CRS(zones.crs), "buildings"))
    if not measures["bld_area"].any():
        events.warning("No building lies in a zone: check that the layers overlap.")
    return measures


def _roads(zones: GeoSeries, path: str, field: str | None, major_classes: str, events: Events) -> pd.DataFrame:
    events.progress(0.45, "Reading roads")
    layer = read_lines(path, "roads", events)
    check_axes(zones, layer.geometry, "roads")
    events.progress(0.5, "Measuring roads")
    major = _is_major(layer, field, major_classes, events)
    return road_measures(zones, moved(layer.geometry, zones.crs, "roads"), major)


def _is_major(layer: GeoDataFrame, field: str | None, classes: str, events: Events) -> Bools | None:
    if not field:
        return None
    if field not in layer.columns:
        found = ", ".join(name for name in layer.columns if name != layer.geometry.name) or "none"
        if field != ROAD_CLASS_FIELD:
            raise InputError(f"The roads layer has no field {field}: choose one of its fields ({found}).")
        events.warning(f"The roads layer has no field {field}: major_dist is left out (its fields: {found}).")
        return None
    wanted = {name.strip().lower() for name in classes.split(",") if name.strip()}
    values = layer[field].astype(str).str.strip().str.lower()
    major = values.isin(wanted).to_numpy()
    if not major.any():
        held = ", ".join(sorted(set(values))[:MOST_LISTED])
        events.warning(f"No road is of a major class, so major_dist is empty: {field} holds {held}.")
    return major

"""Urban form of zones: what is built in them, how it is turned, how far the roads are, how green it is."""

from __future__ import annotations

import warnings
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS
from scipy.spatial import cKDTree
from shapely.geometry import Polygon

from .images.imagery import Imagery, count_bands
from .options.zone_options import MAJOR_CLASSES, ROAD_CLASS_FIELD
from .publishing.outputs import whole_outputs
from .runtime.arrays import Bools, Floats, Ints, ratio
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .vectors.layer_source import LayerSource
from .vectors.local_crs import crs_name, measuring_crs
from .vectors.plausible_places import check_axes
from .vectors.shape_jobs import BlockSums, CarriedShapes
from .vectors.stored_features import Block, StoredFeatures, stored_lines, stored_polygons
from .vectors.vectors import (
    PlacedZones,
    add_fields,
    clip_to_zones,
    numeric_field,
    pairs,
    read_layer,
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
ROUNDING = 1e-9
"""Share by which a distance may be off."""
MOST_LISTED = 12
"""Values of a field that a warning lists."""


class BuildingBlock(NamedTuple):
    """Buildings of a block of ground, and the zones near them.

    Attributes:
        near: (z,) positions of the zones.
        zones: (z,) valid polygons in a CRS in metres.
        buildings: (features,) valid polygons in that CRS.
    """

    near: Ints
    zones: CarriedShapes
    buildings: CarriedShapes
    features: int


class FoundBuildings(NamedTuple):
    """What was measured of a block.

    Attributes:
        home: (n,) position in the block of a zone that holds the representative point of a building.
        area, turned: (n,) of that building, m², and its ``orientation``.
        built: (z,) m² of footprints clipped to each zone.
    """

    home: Ints
    area: Floats
    turned: Floats
    built: Floats


def measured_buildings(block: BuildingBlock) -> FoundBuildings:
    """Measure a block."""
    zones, buildings = block.zones.shapes, block.buildings.shapes
    home, building = home_zones(zones, buildings)
    zone, _, pieces = clip_to_zones(zones, buildings)
    built = np.asarray(np.bincount(zone, [piece.area for piece in pieces], len(zones)), float)
    return FoundBuildings(home, buildings.area.to_numpy()[building], orientation(buildings)[building], built)


class BuildingSums(BlockSums[BuildingBlock, FoundBuildings]):
    """What is built in each zone, summed up block by block of buildings.

    Args:
        zones: valid polygons in a CRS in metres.
    """

    measure = staticmethod(measured_buildings)

    def __init__(self, zones: PlacedZones) -> None:
        self._zones, self._built = zones, np.zeros(len(zones))
        self._size, self._turned = Moments(len(zones)), Moments(len(zones))

    def handed(self, features: StoredFeatures, block: Block) -> BuildingBlock:
        """The buildings of a block of ground."""
        near = self._zones.near(features.bounds(block.own))
        return BuildingBlock(near, self._zones.carried(near), features.carried(block.own), len(block.own))

    def add(self, block: BuildingBlock, found: FoundBuildings) -> None:
        """Take a block of buildings into account."""
        home = block.near[found.home]
        self._size.add(home, found.area)
        self._turned.add(home, found.turned)
        self._built[block.near] += found.built

    def measures(self) -> pd.DataFrame:
        """The fields, on the index of the zones.

        ``bld_count`` buildings with their representative point in the zone (see ``home_zones``); ``bld_area`` m² of all
        footprints clipped to the zone, summed, so that ground under two overlapping footprints counts twice;
        ``bld_mean`` m², mean whole footprint of the counted buildings; ``bld_share`` of the zone's area, 0 to 1;
        ``bld_orient`` and ``bld_orient_sd``, mean and standard deviation (of the counted buildings as a population) of
        ``orientation``, degrees. NaN where undefined.
        """
        ground = self._zones.shapes.area.to_numpy()
        return pd.DataFrame(
            {
                "bld_count": self._size.count,
                "bld_area": self._built,
                "bld_mean": self._size.mean,
                "bld_share": ratio(self._built, ground),
                "bld_orient": self._turned.mean,
                "bld_orient_sd": self._turned.deviation,
            },
            index=self._zones.shapes.index,
        )


class Moments:
    """Count, mean and standard deviation of values by zone, added to part by part (Chan, Golub & LeVeque 1983).

    Attributes:
        count: (zones,) values.
        mean: (zones,); NaN where there is none.
    """

    def __init__(self, zones: int) -> None:
        self.count, self.mean, self._squares = np.zeros(zones, np.int64), np.full(zones, np.nan), np.zeros(zones)

    def add(self, zone: Ints, values: Floats) -> None:
        """Take values (n,) of zones (n,) into account."""
        here, of = np.unique(zone, return_inverse=True)
        count, before = np.bincount(of, minlength=len(here)), self.count[here]
        mean = np.bincount(of, values, len(here)) / count
        squares = np.bincount(of, (values - mean[of]) ** 2, len(here))
        off = np.where(before > 0, mean - self.mean[here], 0.0)
        self._squares[here] += squares + off**2 * before * count / (before + count)
        self.mean[here] = np.where(before > 0, self.mean[here] + off * count / (before + count), mean)
        self.count[here] += count

    @property
    def deviation(self) -> Floats:
        """(zones,) of the values as a population; NaN where there is none."""
        return np.sqrt(ratio(self._squares, self.count))


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


class Search(NamedTuple):
    """Which lines to look through for the nearest one to which points.

    Attributes:
        points: (p,) positions of the points.
        shapes: (p,) the points.
        lines: (l,) positions in the block.
    """

    points: Ints
    shapes: CarriedShapes
    lines: Ints


class RoadBlock(NamedTuple):
    """Roads of a block of ground, and the zones and their centroids near them.

    Attributes:
        near: (z,) positions of the zones.
        zones: (z,) valid polygons in a CRS in metres.
        roads: (features,) lines in that CRS, none of them empty.
        searches: one for each field.
    """

    near: Ints
    zones: CarriedShapes
    roads: CarriedShapes
    searches: dict[str, Search]
    features: int


class FoundRoads(NamedTuple):
    """What was measured of a block.

    Attributes:
        length: (z,) m of road in each zone.
        distances: (p,) m to the nearest line of each search.
    """

    length: Floats
    distances: dict[str, Floats]


def measured_roads(block: RoadBlock) -> FoundRoads:
    """Measure a block."""
    roads = block.roads.shapes
    zone, _, pieces = clip_to_zones(block.zones.shapes, roads)
    length = np.asarray(np.bincount(zone, [piece.length for piece in pieces], len(block.near)), float)
    searches = block.searches.items()
    return FoundRoads(length, {field: nearest_distance(s.shapes.shapes, roads.iloc[s.lines]) for field, s in searches})


class RoadSums(BlockSums[RoadBlock, FoundRoads]):
    """Roads in and near each zone, taken in block by block.

    Args:
        zones: valid polygons in a CRS in metres.
        roads: lines in that CRS.
        major: (roads,) bool, which roads are major ones; None where nothing tells.
    """

    measure = staticmethod(measured_roads)

    def __init__(self, zones: PlacedZones, roads: StoredFeatures, major: Bools | None = None) -> None:
        self._zones, self._length = zones, np.zeros(len(zones))
        centroids, every = zones.shapes.centroid, np.ones(len(roads), bool)
        self._counted = {"road_dist": every, **({} if major is None else {"major_dist": major})}
        self._nearest = {
            field: NearestDistances(centroids, roads.bounds(roads.near[counted[roads.near]]))
            for field, counted in self._counted.items()
        }

    def handed(self, features: StoredFeatures, block: Block) -> RoadBlock:
        """The roads of a block of ground."""
        bounds, searches = features.bounds(block.own), {}
        for field, counted in self._counted.items():
            lines = np.flatnonzero(counted[block.own])
            points = self._nearest[field].near(bounds[lines])
            searches[field] = Search(points, self._nearest[field].carried(points), lines)
        near = self._zones.near(bounds)
        return RoadBlock(near, self._zones.carried(near), features.carried(block.own), searches, len(block.own))

    def add(self, block: RoadBlock, found: FoundRoads) -> None:
        """Take a block of roads into account."""
        self._length[block.near] += found.length
        for field, distances in found.distances.items():
            self._nearest[field].add(block.searches[field].points, distances)

    def measures(self) -> pd.DataFrame:
        """The fields, on the index of the zones.

        ``road_len`` m of road in the zone (a road along a border is in both zones); ``road_dist`` and, if it is known
        which roads are major, ``major_dist``: m from the zone's centroid to the nearest road, wherever it lies. NaN for
        zones without a geometry or where there is no such road.
        """
        distances = {field: nearest.distances for field, nearest in self._nearest.items()}
        return pd.DataFrame({"road_len": self._length, **distances}, index=self._zones.shapes.index)


class NearestDistances:
    """Distances from points to the nearest of lines that come block by block.

    Args:
        points: perhaps empty.
        bounds: (n, 4) of all lines. A line is no farther than the farthest corner of its bounds, so a block that lies
            beyond that of one line near a point need not be looked at for it.

    Attributes:
        distances: (points,) so far; NaN for empty points, and where there were no lines.
    """

    def __init__(self, points: GeoSeries, bounds: Floats) -> None:
        self._points, self.distances = points, np.full(len(points), np.nan)
        self._there = np.flatnonzero(~points.is_empty.to_numpy())
        there = points.iloc[self._there]
        self._places = np.stack([there.x.to_numpy(), there.y.to_numpy()], axis=1)
        self._reach = np.full(len(self._there), np.inf)
        if len(bounds) and len(self._there):
            _, near = cKDTree((bounds[:, :2] + bounds[:, 2:]) / 2).query(self._places)
            corner = np.maximum(np.abs(self._places - bounds[near, :2]), np.abs(bounds[near, 2:] - self._places))
            self._reach = np.hypot(*corner.T) * (1 + ROUNDING)

    def near(self, bounds: Floats) -> Ints:
        """Positions of the points to which one of some lines may be the nearest; of the lines the bounds (n, 4)."""
        if not len(bounds):
            return np.zeros(0, np.int64)
        (west, south), (east, north) = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
        x, y = self._places.T
        away = np.hypot(np.maximum(np.maximum(west - x, x - east), 0), np.maximum(np.maximum(south - y, y - north), 0))
        return self._there[away <= self._reach]

    def carried(self, near: Ints) -> CarriedShapes:
        """Points by their positions, to be handed to whoever works on them."""
        return CarriedShapes(self._points.iloc[near])

    def add(self, near: Ints, distances: Floats) -> None:
        """Take into account how far points, by their positions, are from the nearest of some lines."""
        self.distances[near] = np.fmin(self.distances[near], distances)


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
        output: GeoPackage of the zones with the fields of ``BuildingSums``, ``RoadSums``, ``ndvi`` (−1 to 1)
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
    local = PlacedZones(reprojected(shapes, crs, "zones"))
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
            ground = local.shapes.area
            fields["pop_density"] = people / ground.where(ground > 0) * SQUARE_KILOMETRE
        events.progress(0.95, "Writing zones")
        write_layer(add_fields(layer, fields, "zones", events), destination, "zones")
    return {"zones": len(layer), "measuring_crs": crs_name(crs), "fields": list(fields.columns)}


def _buildings(zones: PlacedZones, path: str, events: Events) -> pd.DataFrame:
    reading = events.step(0.05, 0.2, "Reading buildings")
    buildings = stored_polygons(LayerSource(path, "buildings"), zones.shapes, (), reading, events)
    measuring, sums = events.step(0.2, 0.45, "Measuring buildings"), BuildingSums(zones)
    sums.take(buildings, measuring)
    measures = sums.measures()
    if not measures["bld_area"].any():
        events.warning("No building lies in a zone: check that the layers overlap.")
    return measures


def _roads(zones: PlacedZones, path: str, field: str | None, major_classes: str, events: Events) -> pd.DataFrame:
    reading = events.step(0.45, 0.5, "Reading roads")
    roads = stored_lines(LayerSource(path, "roads"), zones.shapes, [field] if field else (), reading, events)
    major = _is_major(roads, field, major_classes, events)
    measuring, sums = events.step(0.5, 0.65, "Measuring roads"), RoadSums(zones, roads, major)
    sums.take(roads, measuring)
    return sums.measures()


def _is_major(roads: StoredFeatures, field: str | None, classes: str, events: Events) -> Bools | None:
    if not field:
        return None
    if field not in roads.columns:
        found = ", ".join(name for name in roads.head.columns if name != roads.head.geometry.name) or "none"
        if field != ROAD_CLASS_FIELD:
            raise InputError(f"The roads layer has no field {field}: choose one of its fields ({found}).")
        events.warning(f"The roads layer has no field {field}: major_dist is left out (its fields: {found}).")
        return None
    wanted = {name.strip().lower() for name in classes.split(",") if name.strip()}
    values = roads.columns[field].astype(str).str.strip().str.lower()
    major = values.isin(wanted).to_numpy()
    if not major.any():
        held = ", ".join(sorted(set(values))[:MOST_LISTED])
        events.warning(f"No road is of a major class, so major_dist is empty: {field} holds {held}.")
    return major

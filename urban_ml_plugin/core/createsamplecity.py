"""A city to try everything on: two dates of four-band imagery, with buildings, roads, land use and a census."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import asdict
from itertools import islice
from typing import Any

import geopandas
import numpy as np
import rasterio
from rasterio.enums import ColorInterp, Resampling
from rasterio.transform import Affine
from rasterio.windows import Window
from shapely.affinity import translate
from shapely.geometry import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

from .options.sample_city_options import COARSEST, FINEST, LEAST_SIZE, ROOFS, SampleCityOptions
from .publishing.outputs import whole_outputs
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .samplecity.elements.blocks import lines, polygons
from .samplecity.elements.roads import WIDTHS
from .samplecity.layout import census as zoning
from .samplecity.layout.city import SampleCity
from .samplecity.painting.painting import Painter

CRS = "EPSG:32734"
CENTRE = (291_000.0, 6_249_000.0)
"""Middle of the city in ``CRS``: inland of Cape Town, where all these urban types are to be found."""
SIDE = 1024
"""Pixels of a painted window's side; a multiple of the file's tiles."""
TILE = 512
OVERVIEWS, LEAST_OVERVIEW = (2, 4, 8, 16, 32, 64), 128
"""By how much overviews are smaller than the picture, and the pixels that the smallest has along a side."""
THREADS = 2
"""For compressing: what more would gain is little."""
SHORTEST_ROAD, LEAST_PATCH = 1.0, 0.5
"""Metres and square metres below which what the edge of the picture cuts off is left out."""
BATCH = 20_000
"""Features that are written at a time."""
SQUARE_KILOMETRE = 1e6
DATES = ("2024-01-16", "2029-03-04")
LANES = {"primary": 4, "secondary": 2, "tertiary": 2, "residential": 2, "service": 1, "track": 1, "footway": 0}


def createsamplecity(
    *,
    options: SampleCityOptions,
    raster: str,
    later: str | None = None,
    buildings: str | None = None,
    roads: str | None = None,
    census: str | None = None,
    landuse: str | None = None,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Write the sample city. The same seed, size and pixel size give the same city, pixel by pixel.

    What has no path is not written.

    Args:
        raster: GeoTIFF to write: uint8 red, green, blue and near infrared, nodata 0 around the flight strip.
        later: GeoTIFF of the second date on the same grid.
        buildings: GeoPackage of footprints at the first date: ``type, height_m``.
        roads: GeoPackage of centre lines: ``highway, lanes, width_m``.
        census: GeoPackage of zones: ``zone_id, population, income, health, environment, deprivation``.
        landuse: GeoPackage of urban types: ``type, type_later``.
        events: where progress goes.

    Returns:
        Counts, CRS, bounds, area of each type (km²) at both dates, and the formula of the deprivation score.

    Raises:
        InputError: a number is out of range.
        OutputError: an output cannot be written.
    """
    seed, size, pixel_size = options.seed, options.size, options.pixel_size
    _check(options)
    extent = size * pixel_size
    events.progress(0.0, "Planning the city")
    city = SampleCity(seed, extent)
    counts: dict[str, int] = {}
    with whole_outputs(events) as outputs:
        # All names first: a folder that cannot be written shows before the painting, not after.
        pictures = outputs.paths(raster=raster, later=later)
        layers = [
            (name, outputs.path(path), records(city))
            for name, path, records in (
                ("buildings", buildings, _buildings),
                ("roads", roads, _roads),
                ("landuse", landuse, _landuse),
                ("census", census, _census),
            )
            if path
        ]
        _paint(Painter(city, size, pixel_size, options.roofs), options, pictures, events)
        step = events.step(0.9, 1.0, "Writing layers")
        for name, path, records in step.over(layers, len(layers)):
            counts[name] = _write(records, path, name)
    return {
        "seed": seed, "size": size, "pixel_size": pixel_size, "crs": CRS, "dates": list(DATES), **counts,
        "bounds": [CENTRE[0] - extent / 2, CENTRE[1] - extent / 2, CENTRE[0] + extent / 2, CENTRE[1] + extent / 2],
        "types": _areas(city), "formula": zoning.FORMULA,
    }  # fmt: skip


def _check(options: SampleCityOptions) -> None:
    if options.seed < 0:
        raise InputError(f"The seed is {options.seed}: give a whole number of 0 or more.")
    if options.size < LEAST_SIZE:
        raise InputError(f"The size is {options.size} pixels: give at least {LEAST_SIZE}.")
    if not FINEST <= options.pixel_size <= COARSEST:
        raise InputError(f"The pixel size is {options.pixel_size:g} m: give a length from {FINEST} to {COARSEST} m.")
    if options.roofs not in ROOFS:
        raise InputError(f"There are no roofs called {options.roofs!r}: choose one of {', '.join(ROOFS)}.")


def _paint(painter: Painter, options: SampleCityOptions, paths: list[str | None], events: Events) -> None:
    """Paint the dates that have a path, window by window, then build their overviews."""
    size, pixel = painter.size, painter.pixel
    profile = {
        "driver": "GTiff", "width": size, "height": size, "count": 4, "dtype": "uint8", "nodata": 0, "crs": CRS,
        "transform": Affine(pixel, 0, CENTRE[0] - size * pixel / 2, 0, -pixel, CENTRE[1] + size * pixel / 2),
        "tiled": True, "blockxsize": TILE, "blockysize": TILE, "compress": "deflate", "predictor": 2, "zlevel": 4,
        "interleave": "pixel", "photometric": "RGB", "alpha": "NO", "bigtiff": "IF_SAFER", "num_threads": THREADS,
    }  # fmt: skip
    made = {"algorithm": "urbanml:createsamplecity", **asdict(options)}
    with ExitStack() as files:
        targets = []
        for later, (path, date) in enumerate(zip(paths, DATES)):
            if path:
                target = files.enter_context(rasterio.open(path, "w", **profile))
                target.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.undefined]
                target.descriptions = ("Red", "Green", "Blue", "Near infrared")
                target.update_tags(TIFFTAG_DATETIME=f"{date.replace('-', ':')} 09:40:00", **made)
                targets.append((target, bool(later)))
        corners = [(row, column) for row in range(0, size, SIDE) for column in range(0, size, SIDE)]
        # Both dates of a window at once: they share the districts that have to be made for it.
        for row, column in events.step(0.02, 0.84, "Painting windows").over(corners, len(corners)):
            height, width = min(SIDE, size - row), min(SIDE, size - column)
            for target, is_later in targets:
                image = painter.paint(row, column, height, width, is_later)
                target.write(image, window=Window(column, row, width, height))
    factors = [factor for factor in OVERVIEWS if size // factor >= LEAST_OVERVIEW]
    for path in events.step(0.84, 0.9, "Building overviews").over(paths, len(paths)):
        if path:
            with rasterio.Env(GDAL_NUM_THREADS=THREADS), rasterio.open(path, "r+") as target:
                target.build_overviews(factors, Resampling.average)


def _buildings(city: SampleCity) -> Iterator[dict[str, Any]]:
    picture = _picture(city)
    for district in city.plan.districts:
        for one in city.content(district).buildings:
            shape = Polygon(one.ring)
            if picture.contains(shape.centroid):
                yield {"type": one.use, "height_m": one.height, "geometry": shape}


def _roads(city: SampleCity) -> Iterator[dict[str, Any]]:
    picture = _picture(city)
    for district in city.plan.districts:
        for road in city.content(district).roads:
            for line in lines(LineString(road.line).intersection(picture), SHORTEST_ROAD):
                size = {"lanes": LANES[road.highway], "width_m": WIDTHS[road.highway][0]}
                yield {"highway": road.highway, **size, "geometry": line}


def _landuse(city: SampleCity) -> Iterator[dict[str, Any]]:
    picture = _picture(city)
    for district in city.plan.districts:
        for part in polygons(district.polygon.intersection(picture), LEAST_PATCH):
            yield {"type": district.type, "type_later": district.type_later, "geometry": part}


def _census(city: SampleCity) -> Iterator[dict[str, Any]]:
    zones = zoning.make_zones(city.plan.seed, city.plan.extent)
    scores = zoning.score(zones, zoning.type_shares(zones, city.plan), city.plan.seed)
    for number, zone in enumerate(zones):
        values = {name: column[number].item() for name, column in scores.items()}
        yield {"zone_id": number + 1, **values, "geometry": zone}


def _write(records: Iterable[dict[str, Any]], path: str, layer: str) -> int:
    """Write records, in local metres, to a GeoPackage in batches, and count them."""
    waiting, count = iter(records), 0
    while rows := list(islice(waiting, BATCH)):
        for row in rows:
            row["geometry"] = translate(row["geometry"], *CENTRE)
        frame = geopandas.GeoDataFrame(rows, geometry="geometry", crs=CRS)
        frame.to_file(path, driver="GPKG", layer=layer, mode="a" if count else "w")
        count += len(rows)
    if not count:
        geopandas.GeoDataFrame({"type": []}, geometry=[], crs=CRS).to_file(path, driver="GPKG", layer=layer)
    return count


def _picture(city: SampleCity) -> BaseGeometry:
    half = city.plan.extent / 2
    return box(-half, -half, half, half)


def _areas(city: SampleCity) -> dict[str, list[float]]:
    """Area (km²) of each type at the first and the second date."""
    areas = {name: np.zeros(2) for name in zoning.LIVING}
    picture = _picture(city)
    for district in city.plan.districts:
        area = district.polygon.intersection(picture).area / SQUARE_KILOMETRE
        areas[district.type][0] += area
        areas[district.type_later][1] += area
    return {name: pair.round(4).tolist() for name, pair in areas.items()}

"""A small world of footprints, roads and zones, in which something is amiss here and there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from geopandas import GeoDataFrame
from shapely import affinity
from shapely.geometry import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box

EAST, NORTH = 500000, 5000000
BOW_TIE = Polygon([(0, 0), (9, 9), (9, 0), (0, 9)])


def saved(path: Path, shapes: list[Any], crs: str = "EPSG:32633", **fields: Any) -> str:
    there = [shape and affinity.translate(shape, EAST, NORTH) for shape in shapes]
    driver = "FlatGeobuf" if path.suffix == ".fgb" else "GPKG"
    GeoDataFrame(fields, geometry=there, crs="EPSG:32633").to_crs(crs).to_file(path, driver=driver)
    return str(path)


def footprints(rng: np.random.Generator, count: int) -> list[Any]:
    """Rectangles, L-shapes, shapes of two parts and collections, overlapping, in no order; some broken or missing."""
    shapes: list[Any] = []
    for x, y, width, depth, turn in rng.uniform((0, 0, 3, 3, 0), (300, 300, 25, 25, 90), (count, 5)):
        shape: Any = box(0, 0, width, depth)
        if len(shapes) % 3 == 1:
            shape = shape.difference(box(width / 2, depth / 2, width, depth))
        if len(shapes) % 7 == 2:
            shape = MultiPolygon([box(0, 0, width, depth), box(width + 5, 0, 2 * width + 5, depth)])
        if len(shapes) % 31 == 3:
            shape = GeometryCollection([shape, Point(0, 0)])
        if len(shapes) % 29 == 4:
            shape = BOW_TIE
        shapes.append(affinity.translate(affinity.rotate(shape, turn), x, y))
    return [*shapes, box(-50, -50, 400, 20), None, Polygon()]  # one that reaches into many blocks


def write_world(folder: Path) -> dict[str, str]:
    """Blocks, one of them empty ground, and a zone around all of them, one within a block and one without a shape."""
    rng = np.random.default_rng(5)
    zones = [box(x, y, x + 60, y + 60) for x in range(0, 300, 60) for y in range(0, 360, 60)]
    zones = [*(affinity.skew(zone, 4) for zone in zones), box(-90, -90, 400, 400), box(150, 150, 151, 151), None]
    zones.append(MultiPolygon([box(0, 0, 10, 10), box(250, 250, 260, 280)]))
    shapes = footprints(rng, 260)
    cluster = [None if n % 11 == 0 else 1 + n % 5 for n in range(len(shapes))]
    value = [None if n % 7 == 0 else float(n) for n in range(len(shapes))]
    roads = [LineString(rng.uniform(-200, 500, (3, 2))) for _ in range(60)]
    classes = ["primary" if n % 9 == 0 else "service" for n in range(60)]
    return {
        "zones": saved(folder / "zones.gpkg", zones, name=[str(n) for n in range(len(zones))]),
        "buildings": saved(folder / "buildings.gpkg", shapes, cluster=cluster, value=value),
        "degrees": saved(folder / "degrees.fgb", shapes, "EPSG:4326", cluster=cluster, value=value),
        "roads": saved(folder / "roads.gpkg", roads, highway=classes),
    }

"""Coordinates that cannot be meant are refused in a sentence; unusual ones that are meant are not."""

from __future__ import annotations

import warnings

import geopandas
import numpy as np
import pytest
from pyproj import CRS
from shapely.geometry import LineString, Point, Polygon, box

from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.vectors.plausible_places import check_axes, check_places, is_local, stated
from urban_ml_plugin.core.vectors.vectors import moved


def layer(crs: object, *shapes: object) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(geometry=list(shapes), crs=crs)


NAN, INF = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("crs", "shapes", "words"),
    [
        (4326, [box(500000, 6e6, 500100, 6000100)], r"zones layer \(x 500000 to 500100.*cannot be in its CRS, WGS"),
        (4326, [box(-1, 120, 0, 121)], "exchange x and y if they are swapped"),
        (4326, [box(0, 0, 1, 1), Polygon([(0, 0), (1, 0), (1, 95), (0, 1)]), box(0, 0, 2, 2)], "Feature 2 .* 1, 95"),
        (4326, [Point(5, 5), Point(7, -91), None, Point(1, 1)], "Feature 2 .* 7, -91"),
        (4326, [box(0, 0, 1, 1), Polygon([(0, 0), (1, NAN), (1, 1)])], "Feature 2 .* no numbers"),
        (32733, [box(0, 0, 1, 1), LineString([(0, 0), (INF, 0)])], "Feature 2 .* no numbers"),
        (32733, [box(500000, 6e6, 500100, 6000100), box(1, 1, 2, 2), box(0, 0, 1e30, 5)], "Feature 3 .* 1e\\+30"),
        (32733, [box(6e6, 500000, 6000100, 500100)], "but within it if x and y are exchanged"),
        (2154, [box(6850000, 650000, 6850100, 650100)], "but within it if x and y are exchanged"),
        (4258, [box(52.5, 13.4, 52.6, 13.5)], "but within it if x and y are exchanged"),
        (None, [Point(1, NAN)], "Feature 1 .* no numbers"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_named(crs: object, shapes: list[object], words: str) -> None:
    with pytest.raises(InputError, match=words):
        check_places(layer(crs, *shapes), "zones")


@pytest.mark.parametrize(
    ("crs", "shape"),
    [
        (4326, box(350, -10, 360, 0)),
        (4326, box(-180, -90, 180, 90)),
        ("ESRI:54030", LineString([(-1.69e7, 0), (0, 8.6e6), (1.69e7, 0)])),  # its bounds reach off the map
        (32631, box(2500000, 5000000, 2510000, 5010000)),  # four zones to the east
        (3857, box(4360000, -690000, 4370000, -680000)),
        (3413, box(-1e6, -1e6, 1e6, 1e6)),
        (27700, box(530000, 180000, 540000, 190000)),
        (4258, box(36.8, 33.1, 36.9, 33.2)),
        ('LOCAL_CS["site",UNIT["metre",1],AXIS["E",EAST],AXIS["N",NORTH]]', box(0, 0, 1e9, 1e9)),
        (None, box(0, 0, 1e9, 1e9)),
        (4326, Polygon()),
    ],
)
def test_what_is_unusual_but_possible_passes(crs: object, shape: object) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_places(layer(crs, shape, None), "zones")


def test_a_corner_without_a_place_in_the_other_crs_is_named() -> None:
    shapes = layer(4326, box(10, 10, 11, 11), LineString([(10, 10), (-170, -10)])).geometry
    with pytest.raises(InputError, match="Feature 2 of the roads layer has a corner that has no place in"):
        moved(shapes, CRS("+proj=gnom +lat_0=10 +lon_0=10"), "roads")
    assert moved(shapes[:1], CRS(3857), "roads").bounds.to_numpy()[0, 0] == pytest.approx(np.radians(10) * 6378137)


def test_the_names_that_gdal_gives_to_no_crs_are_none() -> None:
    for name in ("Undefined geographic SRS", "Undefined Cartesian SRS"):
        crs = CRS(f'LOCAL_CS["{name}",UNIT["metre",1],AXIS["E",EAST],AXIS["N",NORTH]]')
        assert is_local(crs)
        assert stated(crs) is None
    assert stated(CRS(32733)) == CRS(32733)
    assert stated(None) is None


def test_layers_that_meet_only_with_exchanged_axes_are_refused() -> None:
    zones = layer(4326, box(36.8, -1.3, 36.9, -1.2)).to_crs(32737).geometry
    exchanged = layer(4326, box(-1.3, 36.8, -1.2, 36.9)).geometry
    with pytest.raises(InputError, match="The roads layer lies over the zones only if x and y are exchanged"):
        check_axes(zones, exchanged, "roads")
    for there in (box(36.85, -1.25, 36.86, -1.24), box(10, 50, 11, 51)):
        check_axes(zones, layer(4326, there).geometry, "roads")

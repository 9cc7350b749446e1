"""Where the layer lies decides in which CRS it is measured."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS, Geod
from shapely.geometry import Polygon, box

from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.vectors.local_crs import between, crs_name, measuring_crs


def layer(*bounds: tuple[float, float, float, float], crs: object = "EPSG:4326") -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(geometry=[box(*b) for b in bounds], crs=crs)


@pytest.mark.parametrize(
    ("crs", "bounds"),
    [
        ("EPSG:32643", (270000, 2100000, 280000, 2110000)),
        ("EPSG:2154", (650000, 6850000, 660000, 6870000)),
        ("EPSG:27700", (530000, 180000, 540000, 190000)),
    ],
)
def test_a_true_metric_crs_is_kept(crs: str, bounds: tuple[float, float, float, float]) -> None:
    assert measuring_crs(layer(bounds, crs=crs)) == CRS(crs)


@pytest.mark.parametrize(
    ("crs", "bounds", "zone"),
    [
        ("EPSG:4326", (72.8, 19.0, 72.9, 19.1), "EPSG:32643"),
        ("EPSG:3857", (4360000, -690000, 4370000, -680000), "EPSG:32737"),
        ("EPSG:3857", (11560000, 130000, 11570000, 140000), "EPSG:32648"),  # at the equator, where it seems true
        ("EPSG:3785", (11560000, 130000, 11570000, 140000), "EPSG:32648"),  # Web Mercator on a sphere
        ("EPSG:2263", (980000, 190000, 990000, 200000), "EPSG:32618"),  # US feet
        ("EPSG:32631", (2500000, 5000000, 2510000, 5010000), "EPSG:32635"),  # far outside its zone
    ],
)
def test_degrees_feet_web_mercator_and_far_zones_give_way_to_the_local_utm_zone(
    crs: str, bounds: tuple[float, float, float, float], zone: str
) -> None:
    heard = RecordingEvents()
    assert measuring_crs(layer(bounds, crs=crs), events=heard) == CRS(zone)
    assert heard.warnings == []


def test_another_true_crs_is_preferred_to_utm() -> None:
    paris = layer((2.3, 48.8, 2.4, 48.9))
    assert measuring_crs(paris, ["EPSG:3857", "EPSG:2154"]) == CRS("EPSG:2154")


def test_a_continent_is_measured_with_true_areas_and_a_warning_about_lengths() -> None:
    heard, africa = RecordingEvents(), layer((-17, -34, 0, 37), (0, -34, 51, 37))
    crs = measuring_crs(africa, events=heard)
    assert "Lambert azimuthal equal-area centred at" in crs_name(crs)
    assert len(heard.warnings) == 1
    assert "%" in heard.warnings[0]
    small = Polygon([(20, 10), (20.01, 10), (20.01, 10.01), (20, 10.01)])
    true_area = Geod(ellps="WGS84").geometry_area_perimeter(small)[0]
    assert geopandas.GeoSeries([small], crs=4326).to_crs(crs).area[0] == pytest.approx(true_area, rel=1e-5)


@pytest.mark.parametrize(
    "bounds",
    [
        [(179.9, -17.1, 180, -17), (-180, -17.1, -179.9, -17)],  # Fiji, on both sides of the date line
        [(10, 89.9, 11, 89.95), (-170, 89.9, -169, 89.95)],  # around the pole
    ],
)
def test_neither_date_line_nor_pole_spoils_areas_or_lengths(bounds: list[tuple[float, float, float, float]]) -> None:
    heard, places = RecordingEvents(), layer(*bounds)
    local = places.to_crs(measuring_crs(places, events=heard))
    geod = Geod(ellps="WGS84")
    for shape, moved in zip(places.geometry, local.geometry):
        assert moved.area == pytest.approx(abs(geod.geometry_area_perimeter(shape)[0]), rel=2e-3)
    assert heard.warnings == []


@settings(max_examples=40)
@given(lon=st.floats(-179, 179), lat=st.floats(-79, 83), size=st.floats(0.001, 0.2))
def test_areas_are_true_to_one_percent_anywhere_on_earth(lon: float, lat: float, size: float) -> None:
    place = layer((lon, lat, lon + size, lat + size))
    crs = measuring_crs(place)
    true_area = Geod(ellps="WGS84").geometry_area_perimeter(place.geometry[0])[0]
    assert np.isclose(place.to_crs(crs).area[0], true_area, rtol=0.01)


def test_the_name_tells_the_code() -> None:
    assert crs_name(CRS("EPSG:32736")) == "WGS 84 / UTM zone 36S (EPSG:32736)"


SITE = CRS('LOCAL_CS["site grid",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]')


def test_a_local_system_leads_to_itself_only() -> None:
    named = CRS(SITE.to_wkt().replace('EDATUM[""]', 'EDATUM["Unknown engineering datum"]'))  # as some programs write it
    for same in (CRS(SITE.to_wkt("WKT1_GDAL")), named):
        assert between(SITE, same, "imagery").transform(3.0, 7.0) == (3, 7)
    with pytest.raises(InputError, match="The imagery is in site grid"):
        between(SITE, CRS(SITE.to_wkt().replace("site grid", "other grid")), "imagery")
    assert between(CRS(4326), CRS(3857), "imagery").transform(10, 0)[0] == pytest.approx(np.radians(10) * 6378137)
    for pair in ((SITE, CRS(4326)), (CRS(4326), SITE)):
        with pytest.raises(
            InputError, match=r"The imagery is in .* a local system is tied to no place on Earth: bring"
        ):
            between(*pair, "imagery")


def test_a_local_system_in_metres_is_measured_in_and_another_unit_refused() -> None:
    assert measuring_crs(layer((0, 0, 1, 1), crs=SITE), [CRS(4326)]) == SITE
    assert measuring_crs(layer((72.8, 19.0, 72.9, 19.1)), [SITE]) == CRS("EPSG:32643")
    feet = CRS(SITE.to_wkt("WKT1_GDAL").replace('"metre",1', '"US survey foot",0.3048006096012192'))
    with pytest.raises(InputError, match="in site grid, a local system in US survey foot: reproject it to a CRS in"):
        measuring_crs(layer((0, 0, 1, 1), crs=feet))

"""``urbanml:urbanform`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest
from shapely.geometry import LineString, Polygon, box


@pytest.fixture
def layers(tmp_path: Path) -> dict[str, Path]:
    """Two blocks of 100 m with a house each, one of them an invalid polygon, a street and a main road."""
    east, north = 500000, 2100000
    zones = [box(east, north, east + 100, north + 100), box(east + 100, north, east + 200, north + 100)]
    bow_tie = Polygon([(east + 110, north), (east + 130, north + 20), (east + 130, north), (east + 110, north + 20)])
    roads = [[(east, north + 50), (east + 200, north + 50)], [(east, north + 350), (east + 200, north + 350)]]
    fields: dict[str, Any] = {"fid": [4, 12], "Größe": ["a", None], "people": [100, None]}
    made = {
        "ZONES": geopandas.GeoDataFrame(fields, geometry=zones),
        "BUILDINGS": geopandas.GeoDataFrame(geometry=[box(east + 10, north, east + 30, north + 10), bow_tie]),
        "ROADS": geopandas.GeoDataFrame(
            {"highway": ["service", "trunk"], "name": ["x", "y"]}, geometry=[LineString(line) for line in roads]
        ),
    }
    paths = {name: tmp_path / f"{name.lower()}.geojson" for name in made}
    for name, layer in made.items():
        layer.set_crs("EPSG:32643").to_crs("EPSG:4326").to_file(paths[name], driver="GeoJSON")
    return paths


def test_measures_stand_behind_the_attributes_of_the_zones(
    qgis_process: Any, layers: dict[str, Path], tmp_path: Path
) -> None:
    output = tmp_path / "form.gpkg"
    run = qgis_process.run("urbanform", **layers, POPULATION_FIELD="people", OUTPUT=output)
    assert run.code == 0, run.text
    assert run.results["MEASURING_CRS"] == "WGS 84 / UTM zone 43N (EPSG:32643)"
    form = geopandas.read_file(output)
    assert form.crs == "EPSG:4326"
    assert form["Größe"].fillna("NULL").tolist() == ["a", "NULL"]
    assert form.bld_count.tolist() == [1, 1]
    assert form.bld_area.tolist() == pytest.approx([200, 200], rel=1e-5)
    assert form.road_len.tolist() == pytest.approx([100, 100], rel=1e-5)
    assert form.road_dist.tolist() == pytest.approx([0, 0], abs=1e-3)
    assert form.major_dist.tolist() == pytest.approx([300, 300], rel=1e-5)
    assert form.pop_density[0] == pytest.approx(10000, rel=1e-5)
    assert form.pop_density.isna().tolist() == [False, True]
    assert form.bld_orient_sd.tolist() == [0, 0]


def test_a_styled_memory_layer_comes_out_of_processing(processing: Any, layers: dict[str, Path]) -> None:
    inputs = {"ZONES": str(layers["ZONES"]), "ROADS": str(layers["ROADS"]), "OUTPUT": "TEMPORARY_OUTPUT"}
    result = processing.run("urbanml:urbanform", inputs)
    names = result["OUTPUT"].fields().names()
    assert names[-3:] == ["road_len", "road_dist", "major_dist"]
    assert "bld_count" not in names


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ROADS": None, "BUILDINGS": None}, "There is nothing to measure: give buildings, roads"),
        (
            {"ROAD_CLASS_FIELD": "fclass"},
            "The roads layer has no field fclass: choose one of its fields (highway, name)",
        ),
        ({"POPULATION_FIELD": "Größe"}, "Größe of the zones layer is not numeric: choose one of"),
        ({"ROADS": "ZONES"}, "The roads layer has no lines"),
        ({"ZONES": "nowhere.gpkg"}, "nowhere.gpkg"),
    ],
)
def test_what_cannot_be_measured_is_told_and_leaves_nothing(
    qgis_process: Any, layers: dict[str, Path], tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    output = tmp_path / "form.gpkg"
    values = {**layers, **{name: layers.get(value, value) for name, value in changes.items()}}
    run = qgis_process.run("urbanform", **{name: value for name, value in values.items() if value}, OUTPUT=output)
    assert run.code != 0
    assert words in run.text
    assert not list(tmp_path.glob("*form*"))

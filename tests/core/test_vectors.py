"""Vector layers: read with clear errors, repaired, cut to zones, written whole."""

from __future__ import annotations

import re
from pathlib import Path

import geopandas
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box

from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError, OutputError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.vectors import vectors
from urban_ml_plugin.core.vectors.layer_source import LayerSource
from urban_ml_plugin.core.vectors.stored_features import stored_lines

BOW_TIE = Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])


def saved(path: Path, shapes: list[object], crs: object = "EPSG:32633", **fields: object) -> str:
    geopandas.GeoDataFrame(fields, geometry=shapes, crs=crs).to_file(path, driver="GPKG", layer="first")
    return str(path)


def test_a_layer_of_a_file_is_chosen_by_name(tmp_path: Path) -> None:
    path = saved(tmp_path / "two.gpkg", [box(0, 0, 1, 1)], name=["a"])
    second = geopandas.GeoDataFrame({"name": ["b", "c"]}, geometry=[Point(0, 0), Point(1, 1)], crs="EPSG:32633")
    second.to_file(path, driver="GPKG", layer="second")
    assert vectors.read_layer(f"{path}|layername=second", "zones").name.tolist() == ["b", "c"]
    assert vectors.read_layer(f"{path}|layername=first", "zones").name.tolist() == ["a"]


def test_missing_foreign_empty_unplaced_and_wrong_layers_are_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(MissingFileError, match=r"The zones file .*none\.gpkg does not exist: check the path\."):
        vectors.read_layer(str(tmp_path / "none.gpkg"), "zones")
    (tmp_path / "text.gpkg").write_text("not a layer")
    with pytest.raises(InputError, match=r"The zones layer .*text\.gpkg cannot be read .*: choose a vector layer\."):
        vectors.read_layer(str(tmp_path / "text.gpkg"), "zones")
    some = saved(tmp_path / "some.gpkg", [box(0, 0, 1, 1)])
    with pytest.raises(InputError, match="cannot be read"):
        vectors.read_layer(f"{some}|layername=other", "zones")
    for shapes in ([], [None, None]):
        empty = saved(tmp_path / f"empty{len(shapes)}.gpkg", shapes)
        with pytest.raises(InputError, match="The zones layer has no features with a geometry"):
            vectors.read_layer(empty, "zones")
    unplaced = tmp_path / "unplaced.shp"
    geopandas.GeoDataFrame(geometry=[box(0, 0, 1, 1)]).to_file(unplaced)
    with pytest.raises(InputError, match="has no coordinate reference system: assign one"):
        vectors.read_layer(str(unplaced), "zones")
    points = saved(tmp_path / "points.gpkg", [Point(0, 0)])
    with pytest.raises(InputError, match="The roads layer has no lines but Point features"):
        stored_lines(LayerSource(points, "roads"), geopandas.GeoSeries([BOW_TIE], crs=32633), (), SILENT.aside(""))
    with pytest.raises(InputError, match="The buildings layer has no polygons but Point features"):
        vectors.read_polygons(points, "buildings")


def test_a_bow_tie_is_repaired_without_losing_ground_and_the_user_is_told(tmp_path: Path) -> None:
    path = saved(tmp_path / "mixed.gpkg", [BOW_TIE, box(5, 5, 6, 6), Point(9, 9), None], name=list("abcd"))
    heard = RecordingEvents()
    layer = vectors.read_polygons(path, "buildings", heard)
    assert layer.name.tolist() == ["a", "b"]
    assert layer.is_valid.all()
    assert layer.area.tolist() == [2, 1]
    assert heard.texts == [
        "Features of the buildings layer that are not polygons, left out: 2.",
        "Invalid polygons of the buildings layer, repaired: 1.",
    ]


def test_real_footprints_are_repaired_and_keep_their_area(shared_data: Path) -> None:
    heard = RecordingEvents()
    layer = vectors.read_polygons(str(shared_data / "boulder" / "boulder_buildings.shp"), "buildings", heard)
    # GEOS decides what is invalid, and its versions differ.
    assert re.fullmatch(r"Invalid polygons of the buildings layer, repaired: (6|10)\.", heard.texts[0])
    assert len(layer) == 13491
    assert layer.to_crs(layer.estimate_utm_crs()).area.mean() == pytest.approx(254.26, abs=0.01)


def test_only_the_polygons_of_a_collection_count() -> None:
    collection = GeometryCollection([Point(9, 9), box(0, 0, 1, 1), MultiPolygon([box(2, 0, 3, 1), box(4, 0, 5, 1)])])
    three = vectors.valid_polygons(geopandas.GeoSeries([collection]), "zones")[0]
    assert three.equals(MultiPolygon([box(i, 0, i + 1, 1) for i in (0, 2, 4)]))
    assert vectors.polygonal_part(LineString([(0, 0), (1, 1)])).is_empty


def test_a_field_that_is_no_number_is_refused_and_the_numbers_are_listed() -> None:
    layer = geopandas.GeoDataFrame(
        {"name": ["a", "b"], "people": [3, 4], "income": [None, 2.5]}, geometry=[Point(0, 0)] * 2, crs="EPSG:32633"
    )
    assert vectors.numeric_field(layer, "people", "zones").tolist() == [3, 4]
    assert np.isnan(vectors.numeric_field(layer, "income", "zones")[0])
    with pytest.raises(InputError, match=r"name of the zones layer is not numeric: choose one of people, income\."):
        vectors.numeric_field(layer, "name", "zones")
    with pytest.raises(InputError, match=r"age of the zones layer is missing: choose one of people, income\."):
        vectors.numeric_field(layer, "age", "zones")


boxes = st.lists(
    st.tuples(*[st.integers(-5, 25)] * 2, *[st.integers(1, 9)] * 2).map(
        lambda b: box(b[0], b[1], b[0] + b[2], b[1] + b[3])
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=60)
@given(boxes)
def test_pieces_in_a_partition_add_up_to_what_lies_in_it(things: list[Polygon]) -> None:
    zones = geopandas.GeoSeries([box(x, y, x + 10, y + 10) for x in (0, 10) for y in (0, 10)])
    _, thing, pieces = vectors.clip_to_zones(zones, geopandas.GeoSeries(things))
    clipped = np.bincount(thing, [piece.area for piece in pieces], len(things))
    assert clipped == pytest.approx([shape.intersection(box(0, 0, 20, 20)).area for shape in things])


@settings(max_examples=60)
@given(boxes, boxes)
def test_pairs_are_those_that_shapely_finds_one_by_one(zones: list[Polygon], things: list[Polygon]) -> None:
    zone, thing, contained = vectors.pairs(geopandas.GeoSeries(zones), geopandas.GeoSeries(things))
    expected = [(i, j, a.contains(b)) for i, a in enumerate(zones) for j, b in enumerate(things) if a.intersects(b)]
    assert list(zip(zone.tolist(), thing.tolist(), contained.tolist())) == expected


def test_what_is_written_is_read_back_in_order_with_all_fields_and_nulls(tmp_path: Path) -> None:
    layer = geopandas.GeoDataFrame(
        {"fid": [7, 7, 7], "name": ["b", "a", None], "share": [0.5, np.nan, 1.0]},
        geometry=[box(0, 0, 1, 1), MultiPolygon([box(2, 0, 3, 1), box(4, 0, 5, 1)]), None],
        crs="EPSG:32633",
    )
    path = str(tmp_path / "out.gpkg")
    vectors.write_layer(layer, path, "zones")
    read = geopandas.read_file(path, layer="zones")
    assert read.fid.tolist() == [7, 7, 7]
    assert read.name.fillna("").tolist() == ["b", "a", ""]
    assert read.share.isna().tolist() == [False, True, False]
    assert read.area.fillna(0).tolist() == [1, 2, 0]
    assert read.crs == layer.crs


def test_an_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    layer = geopandas.GeoDataFrame(geometry=[box(0, 0, 1, 1)], crs="EPSG:32633")
    with pytest.raises(OutputError, match=r"The output .*gone.* cannot be written"):
        vectors.write_layer(layer, str(tmp_path / "gone" / "out.gpkg"))


def test_a_new_field_takes_the_place_of_one_with_its_name_in_any_case() -> None:
    layer = geopandas.GeoDataFrame({"NDVI": ["old"], "name": ["a"]}, geometry=[box(0, 0, 1, 1)], crs="EPSG:32633")
    heard = RecordingEvents()
    joined = vectors.add_fields(layer, pd.DataFrame({"ndvi": [0.4]}), "zones", heard)
    assert [name for name in joined.columns if name != "geometry"] == ["name", "ndvi"]
    assert heard.texts == ["The zones layer already has NDVI: the output holds the new values."]

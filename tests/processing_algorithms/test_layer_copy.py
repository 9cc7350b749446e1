"""What crosses to the engine is what the user sees, and comes back beside the rows that were measured."""

from __future__ import annotations

import json
import math
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
from shapely.geometry import box

from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.vectors.vectors import read_layer, read_polygons

EAST, NORTH = 500000, 6000000
NEWER_DRIVERS = 3_40_00
"""Version of QGIS beside which GDAL writes other kinds of fields."""
UTM = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32733"}}


def square(number: int) -> Any:
    """A square of 100 m, one beside the other."""
    return box(EAST + 100 * number, NORTH, EAST + 100 * number + 100, NORTH + 100)


def saved_json(path: Path, rows: list[dict[str, Any]], crs: dict[str, Any] | None = UTM) -> str:
    """Squares with the attributes of ``rows``, which may be nested, as GeoJSON."""
    features = [
        {"type": "Feature", "properties": row, "geometry": square(number).__geo_interface__}
        for number, row in enumerate(rows)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    return str(path)


def crossed(layer: Any, *fields: str) -> str:
    """The path of the copy that the engine gets of a layer."""
    return copied(layer, *fields).path


def copied(layer: Any, *fields: str) -> Any:
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

    from urban_ml_plugin.frontend.layer_copy import LayerCopy

    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    return LayerCopy(source, "ZONES", fields, QgsProcessingFeedback(), keep_rows=True)


def memory(crs: str, *shapes: str, kind: str = "Polygon", fields: str = "") -> Any:
    """A layer in memory with shapes as WKT; an empty text is NULL."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "parcels", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(crs))  # the provider forgets it for collections
    for number, shape in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        if shape:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttributes([number] * layer.fields().count())
        layer.dataProvider().addFeature(feature)
    return layer


def heard(processing: Any, algorithm: str, parameters: dict[str, Any], on_text: Any = None) -> tuple[Any, list[str]]:
    """Run an algorithm; its outputs and the warnings and informations it gave."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        texts: list[str] = []  # noqa: RUF012

        def setProgressText(self, text: str) -> None:  # noqa: N802
            if on_text:
                on_text(text)

        def pushWarning(self, text: str) -> None:  # noqa: N802
            self.texts.append(text)

        def pushInfo(self, text: str) -> None:  # noqa: N802
            self.texts.append(text)

    feedback = Feedback()
    result = processing.run(f"urbanml:{algorithm}", parameters, feedback=feedback, context=QgsProcessingContext())
    return result, feedback.texts


def shuffled(path: Path) -> str:
    """300 zones of 100 m2 in no order, with 10 persons times their number each."""
    zid = np.random.default_rng(5).permutation(300)
    shapes = [box(EAST + 10 * i, NORTH, EAST + 10 * i + 10, NORTH + 10) for i in zid]
    layer = geopandas.GeoDataFrame({"zid": zid, "pop": 10.0 * zid}, geometry=shapes, crs=32733)
    layer.to_file(path, layer="zones", driver="GPKG")
    return str(path)


def test_rows_are_those_that_were_measured_though_the_layer_changes_meanwhile(processing: Any, tmp_path: Path) -> None:
    zones = shuffled(tmp_path / "zones.gpkg")

    def edit(text: str) -> None:
        if text.startswith("Measuring") or text == "Writing zones":
            with closing(sqlite3.connect(zones)) as database, database:
                database.create_function("ST_IsEmpty", 1, lambda _: 0)
                for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                    database.create_function(name, 1, lambda _: 0)
                database.execute("DELETE FROM zones WHERE zid < 40")
                database.execute("UPDATE zones SET pop = 1")

    output = str(tmp_path / "form.gpkg")
    inputs = {"ZONES": zones, "POPULATION_FIELD": "pop", "OUTPUT": output}
    _, texts = heard(processing, "urbanform", inputs, edit)
    form = geopandas.read_file(output)
    assert sorted(form.zid) == list(range(300))
    assert form["pop"].tolist() == (10 * form.zid).tolist()
    assert form.pop_density.tolist() == pytest.approx((form.zid * 1e5).tolist())
    assert form.bounds.minx.tolist() == (EAST + 10 * form.zid).tolist()
    told = "The layer “zones” has changed since it was read: the output holds it as it was then."
    assert told in texts


def test_rows_of_a_source_without_an_order_keep_their_own_values(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProject, QgsVectorLayer

    zones = QgsVectorLayer(shuffled(tmp_path / "zones.gpkg") + "|layername=zones", "zones", "ogr")
    QgsProject.instance().addMapLayer(zones)
    query = f'?query=SELECT zid, pop, geometry FROM "{zones.id()}" ORDER BY random()&geometry=geometry:3:32733'
    unordered = QgsVectorLayer(query, "unordered", "virtual")
    orders = {tuple(feature["zid"] for feature in unordered.getFeatures()) for _ in range(2)}
    assert len(orders) == 2, "the query gives a fixed order, so this test would test nothing"
    output = str(tmp_path / "form.gpkg")
    inputs = {"ZONES": unordered, "POPULATION_FIELD": "pop", "OUTPUT": output}
    _, texts = heard(processing, "urbanform", inputs)
    QgsProject.instance().removeMapLayer(zones.id())
    form = geopandas.read_file(output)
    assert sorted(form.zid) == list(range(300))
    assert form.pop_density.tolist() == pytest.approx((form.zid * 1e5).tolist())
    assert not any("has changed" in text for text in texts), "another order is no change"


def test_rows_that_the_engine_lost_or_moved_are_an_error(processing: Any) -> None:
    from qgis.core import QgsProcessingException, QgsVectorLayer

    from urban_ml_plugin.frontend.output_sinks import _same_rows

    layer = memory("EPSG:32733", *[square(n).wkt for n in range(3)], fields="&field=n:integer")
    copy = copied(layer)

    def engine_rows(*numbers: int) -> Any:
        measured = QgsVectorLayer("NoGeometry?field=urban_ml_row:integer", "m", "memory")
        from qgis.core import QgsFeature

        for number in numbers:
            feature = QgsFeature(measured.fields())
            feature.setAttributes([number])
            measured.dataProvider().addFeature(feature)
        return measured

    assert [own["n"] for own, _ in _same_rows(copy, engine_rows(0, 1, 2))] == [0, 1, 2]
    for rows in ((0, 2, 1), (0, 1), (0, 1, 1), (0, 1, 2, 3)):
        with pytest.raises(QgsProcessingException, match="rows are not those of the layer “parcels”"):
            list(_same_rows(copy, engine_rows(*rows)))


def test_rows_keep_every_kind_of_attribute_and_geometry(processing: Any) -> None:
    from qgis.core import NULL, QgsFeature, QgsField, QgsFields, QgsGeometry
    from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

    from urban_ml_plugin.frontend.fields import field_types
    from urban_ml_plugin.frontend.layer_copy import _packed, _unpacked

    values = {
        field_types.MAP: {"a": [1, {"b": None}], "é": "ö"}, field_types.TEXTS: ["x", ""], field_types.LIST: [1.5, "y"],
        field_types.BYTES: QByteArray(b"\0\xff"), field_types.LONG: -(2**62), field_types.DOUBLE: 0.1 + 0.2,
        field_types.DATE: QDate(2020, 2, 29), field_types.TIME: QTime(1, 2, 3, 4), field_types.BOOL: True,
        field_types.DATE_TIME: QDateTime(QDate(1900, 1, 1), QTime(0, 0)), field_types.TEXT: "", field_types.INT: NULL,
    }  # fmt: skip
    fields = QgsFields()
    for number, kind in enumerate(values):
        fields.append(QgsField(f"f{number}", kind))
    circle = "CurvePolygonZM (CircularStringZM (0 0 1 2, 1 1 1 2, 2 0 1 2, 1 -1 1 2, 0 0 1 2))"
    for wkt in (circle, "Polygon EMPTY", ""):
        feature = QgsFeature(fields)
        feature.setAttributes(list(values.values()))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        back = _unpacked(_packed(feature), fields)
        assert back.attributes() == list(values.values())
        assert back.geometry().asWkt() == feature.geometry().asWkt()
        assert back.geometry().isNull() == (wkt == "")


def test_fields_that_no_copy_can_hold_do_not_hide_those_behind_them(processing: Any, tmp_path: Path) -> None:
    tiles = saved_json(
        tmp_path / "tiles.geojson",
        [{"v": n + 1.0, "tags": {"source": n}, "cluster": 1 + n // 2, "w": 10.0 * n} for n in range(4)],
    )
    zones = saved_json(tmp_path / "zones.geojson", [{"tags": {"a": n}, "list": [n, n], "pop": n} for n in range(4)])
    output = tmp_path / "joined.geojson"
    heard(processing, "jointozones", {"TILES": tiles, "ZONES": zones, "FIELDS": ["w"], "OUTPUT": str(output)})
    joined = [feature["properties"] for feature in json.loads(output.read_text())["features"]]
    assert [row["c1_share"] for row in joined] == [1, 1, 0, 0]
    assert [row["c2_share"] for row in joined] == [0, 0, 1, 1]
    assert [row["w_mean"] for row in joined] == [0, 10, 20, 30]
    kept = [json.loads(row["tags"]) if isinstance(row["tags"], str) else row["tags"] for row in joined]
    assert kept == [{"a": n} for n in range(4)]
    assert [row["pop"] for row in joined] == [0, 1, 2, 3]


@pytest.mark.parametrize(("ending", "lost"), [("kml", "day, at"), ("gml", "photo"), ("csv", "")])
def test_fields_that_a_format_leaves_out_are_named(processing: Any, tmp_path: Path, ending: str, lost: str) -> None:
    from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsVectorLayer

    given = {"day": "date", "at": "time", "photo": "binary", "Zahl (1)": "integer"}
    zones = memory("EPSG:32733", fields="".join(f"&field={name}:{kind}" for name, kind in given.items()))
    zone = QgsFeature(zones.fields())
    zone.setGeometry(QgsGeometry.fromWkt(square(0).wkt))
    zone.setAttribute("Zahl (1)", 5)
    zones.dataProvider().addFeature(zone)
    output = str(tmp_path / f"form.{ending}")
    _, texts = heard(processing, "urbanform", {"ZONES": zones, "POPULATION_FIELD": "Zahl (1)", "OUTPUT": output})
    told = [text for text in texts if "lacks the fields" in text]
    made = QgsVectorLayer(output).fields()
    lacking = ", ".join(name for name in ("day", "at", "photo") if made.lookupField(name) < 0)
    if Qgis.versionInt() < NEWER_DRIVERS:  # later ones write more, or less
        assert lacking == lost
    assert len(told) == bool(lacking)
    for text in told:
        assert text.startswith(f"The output {output} lacks the fields {lacking}")
        assert text.endswith(", which its format cannot hold: a GeoPackage can.")


@pytest.mark.parametrize("output", ["{}/form.gpkg", "ogr:dbname='{}/form.gpkg' table=\"form\" (geom)"])
def test_a_field_is_found_whatever_it_is_called_and_nothing_of_the_zones_is_lost(
    processing: Any, tmp_path: Path, output: str
) -> None:
    from qgis.core import QgsVectorLayer

    rows = [
        {"geom": f"g{n}", "fid": 7, "urban_ml_fid": n, "urban_ml_row": -n, "Pop": -n, "pop": 0, "geometry": 10 * n + 10}
        for n in range(4)
    ]
    folder = tmp_path / "a"
    folder.mkdir()
    zones = saved_json(folder / f"{'ä' * 100}.geojson", rows)
    inputs = {"ZONES": zones, "POPULATION_FIELD": "geometry", "OUTPUT": output.format(tmp_path)}
    _, texts = heard(processing, "urbanform", inputs)
    form = list(QgsVectorLayer(f"{tmp_path}/form.gpkg", "form", "ogr").getFeatures())
    assert [row["pop_density"] for row in form] == pytest.approx([1000, 2000, 3000, 4000])
    assert [row["geom_1"] for row in form] == ["g0", "g1", "g2", "g3"]
    assert [row["fid_1"] for row in form] == [7] * 4
    assert [row["Pop"] for row in form] == [0, -1, -2, -3]
    assert [row["pop_1"] for row in form] == [0] * 4
    assert [row["urban_ml_row"] for row in form] == [0, -1, -2, -3]
    told = "Fields renamed, because the output cannot hold their names: geom → geom_1, fid → fid_1, pop → pop_1."
    assert told in texts


@pytest.mark.parametrize("name", ["geometry", "geom", "fid", "urban_ml_fid", "ogc_fid", "Größe", "field_0", "a b/c|d"])
def test_a_number_crosses_under_any_name(processing: Any, tmp_path: Path, name: str) -> None:
    from qgis.core import QgsVectorLayer

    rows = [{"a": n, name: 3 * n, name.upper() + "x": "t"} for n in range(3)]
    layer = QgsVectorLayer(saved_json(tmp_path / "z.geojson", rows), "z/1 “long”" * 60, "ogr")
    read = read_layer(crossed(layer, name), "zones")
    assert read[name].tolist() == [0, 3, 6]
    assert read.geometry.area.tolist() == [10000] * 3
    assert read.crs.to_epsg() == 32733


def test_fields_alike_but_for_case_are_told_apart(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(saved_json(tmp_path / "z.geojson", [{"Pop": n, "pop": 9 - n} for n in range(3)]), "z", "ogr")
    read = read_layer(crossed(layer, "pop", "Pop"), "zones")
    assert read["pop"].tolist() == [9, 8, 7]
    assert read["Pop"].tolist() == [0, 1, 2]


def test_a_needed_field_of_another_type_is_refused_in_a_sentence(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    zones = saved_json(tmp_path / "z.geojson", [{"tags": {"a": n}, "pop": n} for n in range(3)])
    inputs = {"ZONES": zones, "POPULATION_FIELD": "tags", "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="The field tags of the layer “z” holds JSON: choose a field of"):
        processing.run("urbanml:urbanform", inputs)


def no_crs(folder: Path, ending: str) -> Any:
    """A layer without a CRS as its format has it."""
    from qgis.core import QgsVectorLayer

    path = folder / f"zones.{ending.lstrip('-0123456789')}"
    geopandas.GeoDataFrame({"pop": [1]}, geometry=[square(0)], crs=32733).to_file(path)
    if path.suffix == ".shp":
        path.with_suffix(".prj").write_text("no CRS that anybody knows")
        if ending == "shp":
            path.with_suffix(".prj").unlink()
    else:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE gpkg_geometry_columns SET srs_id = ?", (int(ending[:-4]),))
            database.execute("UPDATE gpkg_contents SET srs_id = ?", (int(ending[:-4]),))
    return QgsVectorLayer(str(path), "zones", "ogr")


@pytest.mark.parametrize("ending", ["shp", "1shp", "0gpkg", "-1gpkg"])
def test_a_layer_without_a_crs_stays_one(processing: Any, tmp_path: Path, ending: str) -> None:
    layer = no_crs(tmp_path, ending)
    for path in (crossed(layer), layer.source().split("|")[0]):
        told = r"^The zones layer has no coordinate reference system: assign one first\.$"
        with pytest.raises(InputError, match=told):
            read_layer(path, "zones")
        assert read_layer(path, "zones", needs_crs=False).crs is None


def test_zones_without_a_crs_are_not_measured(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    inputs = {"ZONES": no_crs(tmp_path, "shp").source(), "POPULATION_FIELD": "pop", "OUTPUT": str(tmp_path / "o.gpkg")}
    with pytest.raises(QgsProcessingException, match=r"^The zones layer has no coordinate reference system"):
        processing.run("urbanml:urbanform", inputs)
    assert not (tmp_path / "o.gpkg").exists()


CIRCLE = "CircularString(500000 6000050,500050 6000100,500100 6000050,500050 6000000,500000 6000050)"
CURVES = {
    f"CurvePolygon({CIRCLE})": math.pi * 2500,
    "CurvePolygon(CompoundCurve(CircularString(500200 6000000,500250 6000050,500300 6000000),"
    "(500300 6000000,500200 6000000)))": math.pi * 1250,
    f"MultiSurface(CurvePolygon({CIRCLE}),((500300 6000000,500400 6000000,500400 6000100,500300 6000000)))": (
        math.pi * 2500 + 5000
    ),
    "Triangle((500300 6000000,500400 6000000,500400 6000100,500300 6000000))": 5000,
    f"GeometryCollection(CurvePolygon({CIRCLE}),Point(500000 6000000))": math.pi * 2500,
    f"CurvePolygonZM(CircularStringZM{CIRCLE[14:].replace(',', ' 5 6,').replace(')', ' 5 6)')})": math.pi * 2500,
}


@pytest.mark.parametrize("shape", CURVES, ids=lambda shape: shape[:30])
def test_curves_and_surfaces_cross_with_their_area(processing: Any, shape: str) -> None:
    layer = memory("EPSG:32733", shape, "", kind=shape.partition("(")[0])
    area = read_polygons(crossed(layer), "zones").area
    assert area.tolist() == pytest.approx([CURVES[shape]], rel=1e-3)


@pytest.mark.parametrize("kind", ["CompoundCurve", "MultiCurve"])
def test_arcs_cross_with_their_length(processing: Any, kind: str) -> None:
    arc = "CircularString(500000 6000050,500050 6000100,500100 6000050)"
    layer = memory("EPSG:32733", f"{kind}({arc})", kind=kind)
    assert read_layer(crossed(layer), "roads").length.tolist() == pytest.approx([50 * math.pi], rel=1e-3)


def test_curved_zones_are_measured_and_stay_curved(processing: Any, tmp_path: Path) -> None:
    from osgeo import ogr
    from qgis.core import QgsVectorLayer

    ogr.SetNonLinearGeometriesEnabledFlag(True)  # which GeoPandas, here in the same process, takes from all of GDAL
    shapes = list(CURVES)[:2]
    zones = memory("EPSG:32733", *shapes, kind="CurvePolygon", fields="&field=pop:integer")
    zones.dataProvider().changeAttributeValues({n: {0: 100} for n in (1, 2)})
    roads = memory("EPSG:32733", "CompoundCurve((500010 6000050,500090 6000050))", kind="CompoundCurve")
    output = str(tmp_path / "form.gpkg")
    inputs = {"ZONES": zones, "ROADS": roads, "POPULATION_FIELD": "pop", "OUTPUT": output}
    heard(processing, "urbanform", inputs)
    form = list(QgsVectorLayer(output, "form", "ogr").getFeatures())
    assert [row["pop_density"] for row in form] == pytest.approx([12732.4, 25464.8], rel=1e-3)
    assert [row["road_len"] for row in form] == pytest.approx([80, 0], rel=1e-6)
    assert [row.geometry().asWkt()[:12] for row in form] == ["CurvePolygon"] * 2


def site(unit: str = "metre", factor: float = 1) -> str:
    axes = 'AXIS["Easting",EAST],AXIS["Northing",NORTH]'
    return f'LOCAL_CS["site grid",UNIT["{unit}",{factor}],{axes}]'


def saved_site(path: Path, crs: str, width: int, **fields: list[Any]) -> str:
    import pyproj

    count = len(next(iter(fields.values())))
    shapes = [box(1000 + width * n, 1000, 1000 + width * (n + 1), 1100) for n in range(count)]
    geopandas.GeoDataFrame(fields, geometry=shapes, crs=pyproj.CRS(crs)).to_file(path, driver="GPKG")
    return str(path)


def test_layers_on_one_site_grid_are_joined_in_its_metres(processing: Any, tmp_path: Path) -> None:
    tiles = saved_site(tmp_path / "tiles.gpkg", site(), 100, cluster=[1, 1, 2, 2], v=[1.0, 2, 3, 4])
    zones = saved_site(tmp_path / "zones.gpkg", site(), 200, pop=[10, 20])
    output = str(tmp_path / "joined.gpkg")
    inputs = {"TILES": tiles, "ZONES": zones, "FIELDS": ["v"], "OUTPUT": output}
    result, _ = heard(processing, "jointozones", inputs)
    joined = geopandas.read_file(output)
    assert joined.v_mean.tolist() == pytest.approx([1.5, 3.5])
    assert joined.c1_share.tolist() == pytest.approx([1, 0])
    assert result["MEASURING_CRS"] == "site grid"


@pytest.mark.parametrize(
    ("crs", "other", "words"),
    [
        (site("US survey foot", 0.3048006096012192), site(), "a local system in US survey foot: reproject it to a CRS"),
        (site(), "EPSG:32733", "The buildings layer is in WGS 84 .*a local system is tied to no place on Earth: bring"),
        (site(), site().replace("site", "other"), "The buildings layer is in other grid .* what is in site grid"),
        ("EPSG:32733", site(), "The buildings layer is in site grid .*a local system is tied to no place on Earth"),
    ],
)
def test_a_local_system_that_leads_nowhere_is_refused(
    processing: Any, tmp_path: Path, crs: str, other: str, words: str
) -> None:
    from qgis.core import QgsVectorLayer

    from urban_ml_plugin.core.urbanform import urbanform

    zones, houses = (
        crossed(QgsVectorLayer(saved_site(tmp_path / f"{name}.gpkg", system, 100, pop=[1, 2]), name, "ogr"))
        for name, system in (("zones", crs), ("houses", other))
    )
    with pytest.raises(InputError, match=words):
        urbanform(zones=zones, buildings=houses, output=str(tmp_path / "form.gpkg"))


def test_a_copy_that_lost_rows_is_refused(processing: Any) -> None:
    path = crossed(memory("EPSG:32733", *[square(n).wkt for n in range(3)]))
    with closing(sqlite3.connect(path)) as database, database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _: 0)
        database.execute("DELETE FROM copy WHERE urban_ml_row = 1")
    with pytest.raises(InputError, match="The copy of the zones layer is incomplete"):
        read_layer(path, "zones")


def test_a_mask_without_a_crs_lies_over_a_raster_without_one_only(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException, QgsVectorLayer

    from tests.helpers.rasters import noise, write_raster

    unplaced = write_raster(tmp_path / "unplaced.tif", noise(3, 64, 64), crs=None)
    placed = write_raster(tmp_path / "placed.tif", noise(3, 64, 64))
    left = "Polygon((500000 4599960, 500016 4599960, 500016 4600000, 500000 4600000, 500000 4599960))"
    mask = memory("", left)
    output = str(tmp_path / "tiles.gpkg")
    inputs = {"INPUT": unplaced, "TILE_SIZE": 32, "MASK": mask, "OUTPUT": output}
    result, _ = heard(processing, "tilegrid", inputs)
    assert result["TILE_COUNT"] == 2
    assert not QgsVectorLayer(output, "tiles", "ogr").crs().isValid()
    with pytest.raises(QgsProcessingException, match="The mask layer has no coordinate reference system"):
        heard(processing, "tilegrid", {**inputs, "INPUT": placed})
    result, texts = heard(processing, "tilegrid", {**inputs, "MASK": memory("EPSG:32633", left)})
    assert result["TILE_COUNT"] == 2
    assert any("the coordinates of the mask are taken for those of the raster" in text for text in texts)


def test_a_layer_that_was_removed_or_changed_is_not_the_one_that_was_read(processing: Any) -> None:
    from qgis.core import QgsProcessingContext, QgsProject

    from urban_ml_plugin.processing_algorithms.urbanform import UrbanForm

    algorithm, context = UrbanForm().create(), QgsProcessingContext()
    project = QgsProject.instance()
    context.setProject(project)
    layer = memory("EPSG:32733", *[square(n).wkt for n in range(3)], fields="&field=n:integer")
    project.addMapLayer(layer)
    copy = copied(layer)
    given = ({"ZONES": layer}, {"ZONES": layer.id()})

    def source_now(parameters: dict[str, Any]) -> Any:
        algorithm.parameters, algorithm.context = parameters, context
        return algorithm._source_now("ZONES")

    for parameters in given:
        assert not copy.differs_from(source_now(parameters))
    layer.dataProvider().changeAttributeValues({2: {0: 9}})
    assert copy.differs_from(source_now(given[0]))
    assert [row["n"] for row in copy.rows()] == [0, 1, 2]
    project.removeMapLayer(layer.id())
    for parameters in given:
        assert copy.differs_from(source_now(parameters))
    assert [row["n"] for row in copy.rows()] == [0, 1, 2]

"""``urbanml:nearestimages`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest
from shapely.geometry import Point

from tests.core.test_nearestimages import SIDE, town
from tests.helpers.planted_worlds import streets
from tests.helpers.rasters import NORTH_UP

pytest.importorskip("qgis", reason="the tests of the frontend need QGIS")


@pytest.mark.slow
def test_photographs_give_styled_matches_lines_a_sheet_and_a_report(qgis_process: Any, tmp_path: Path) -> None:
    made = streets(tmp_path, 64)
    geopandas.read_file(made.photos).iloc[[9, 40]].to_file(tmp_path / "some.gpkg")
    given = {"PHOTOS": made.photos, "PHOTO_FIELD": "photo", "SOURCES": tmp_path / "some.gpkg", "TILE_SIZE": 32,
             "NETWORK": "urban", "COUNT": 3, "LABELS": made.labels, "CLASSES": made.labels.parent / "classes.csv",
             "LOCK": "all but trees", "CLASS_LAYER": made.zones, "CLASS_LAYER_FIELD": "look",
             "TARGET": "green"}  # fmt: skip
    files = {"OUTPUT": "matches.gpkg", "LINES": "lines.gpkg", "SHEET": "sheet.png", "REPORT": "report.html"}
    outputs = {name: tmp_path / file for name, file in files.items()}
    run = qgis_process.run("nearestimages", **given, **outputs)
    assert run.code == 0, run.text
    assert (run.results["SOURCE_COUNT"], run.results["FOUND"]) == (2, 2)
    assert run.results["SIMILARITY"] > 0
    assert "Shares of sky, building, pavement, road and vehicle differ by at most" in run.results["VERDICT"]
    matches = geopandas.read_file(outputs["OUTPUT"])
    assert set(matches["class"]) == {"green"}
    assert len(matches) == len(geopandas.read_file(outputs["LINES"])) == run.results["MATCHES"]
    assert (matches["distance"] >= 100).all()
    assert outputs["SHEET"].read_bytes().startswith(b"\x89PNG")
    assert "What was kept" in outputs["REPORT"].read_text(encoding="utf-8")


def test_selected_tiles_are_looked_for_and_a_fault_is_one_sentence(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    raster = town(tmp_path, "here", [[1, 3, 4, 3, 2], [3, 3, 3, 3, 3], [2, 3, 4, 3, 1]])
    points = [Point(NORTH_UP * (SIDE * (column + 0.5), SIDE / 2)) for column in (0, 4)]
    geopandas.GeoDataFrame(geometry=points, crs=32632).to_file(tmp_path / "places.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "places.gpkg"), "places", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    given = {"INPUT": [raster], "TILE_SIZE": SIDE, "NETWORK": "urban", "COUNT": 1, "MIN_DISTANCE": 0}
    result = processing.run("urbanml:nearestimages", {**given, "SOURCES": selected, "OUTPUT": "memory:"})
    (match,) = result["OUTPUT"].getFeatures()
    assert (match["source_id"], match["match_id"]) == (4, 10)
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "LINES")}
    processing.run("urbanml:nearestimages", {**given, "SOURCES": layer, **files})
    styled = {name: QgsVectorLayer(path, name, "ogr") for name, path in files.items()}
    assert styled["OUTPUT"].renderer().classAttribute() == "similarity"
    assert styled["LINES"].renderer().symbol().symbolLayer(0).layerType() == "ArrowLine"
    with pytest.raises(QgsProcessingException, match="nothing says where these lie"):
        processing.run("urbanml:nearestimages", {**given, "SOURCES": layer, "LOCK": "all", "OUTPUT": "memory:"})
    QgsProject.instance().removeMapLayer(layer.id())

"""``urbanml:regionobjects`` as its users run it."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from tests.helpers.planted_cities import COVERS, facade_cities, roof_cities
from tests.helpers.planted_evidence import roof_masks, sign_masks

pytest.importorskip("qgis", reason="the tests of the frontend need QGIS")


@pytest.mark.slow
def test_photographs_with_label_pictures_give_a_table_and_a_report(qgis_process: Any, tmp_path: Any) -> None:
    made = facade_cities(tmp_path, 30)
    masks, table, report = sign_masks(made, tmp_path / "masks"), tmp_path / "table.gpkg", tmp_path / "report.html"
    given = {"MASKS": masks, "LABELS": made.labels, "CLASSES": made.classes, "DRAWS": 399}
    fields = {"PHOTO_FIELD": "photo", "CITY_FIELD": "city", "SEQUENCE_FIELD": "sequence"}
    run = qgis_process.run("regionobjects", **given, PHOTOS=made.layer, **fields, TABLE=table, REPORT=report)
    assert run.code == 0, run.text
    assert (run.results["CLASSES_FOUND"], run.results["FIRST_CLASS"], run.results["IMAGE_COUNT"]) == (1, "sign", 60)
    with sqlite3.connect(table) as database:
        rows = database.execute('select class, city, lift, presence, verdict from "table"').fetchall()
    assert len(rows) == 18
    assert rows[0][:2] == ("sign", "all")
    assert rows[0][2] > 2
    assert rows[1][4] == "more"
    assert "in aster the network looked at sign" in report.read_text(encoding="utf-8")


def test_rasters_with_land_cover_and_a_fault_in_one_sentence(processing: Any, tmp_path: Any) -> None:
    from qgis.core import QgsProcessingException

    made = roof_cities(tmp_path, tiles=6)
    (tmp_path / "names.txt").write_text("void\n" + "\n".join(COVERS))
    given = {"MASKS": roof_masks(made, tmp_path / "masks"), "CLASSES": str(tmp_path / "names.txt"), "DRAWS": 99}
    cover = {"LANDCOVER_RASTER": [str(path) for path in made.covers]}
    result = processing.run("urbanml:regionobjects", {**given, **cover, "TABLE": "memory:"})
    first = next(result["TABLE"].getFeatures())
    assert (first["class"], first["city"]) == ("roof", "all")
    assert first["lift"] > 2
    polygons = {"LANDCOVER": str(made.polygons[0]), "CLASS_FIELD": "class"}
    with pytest.raises(QgsProcessingException, match="LANDCOVER and LANDCOVER_RASTER were given together"):
        processing.run("urbanml:regionobjects", {**given, **cover, **polygons})

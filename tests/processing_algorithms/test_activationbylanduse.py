"""``urbanml:activationbylanduse`` as its users run it."""

from __future__ import annotations

import sqlite3
from typing import Any

import geopandas
import pytest

from tests.helpers.activation_files import activation_files

pytest.importorskip("qgis", reason="the tests of the frontend need QGIS")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return activation_files(tmp_path_factory.mktemp("city"))


def parameters(files) -> dict[str, Any]:
    return {
        "ACTIVATION": files.rich,
        "ACTIVATION_POOR": files.poor,
        "LANDUSE": files.landuse,
        "FIELD": "class",
        "PREDICTIONS": files.predictions,
        "DRAWS": 99,
        "CELL_SIZE": 4,
    }


def test_polygons_keep_their_attributes_and_classes_get_a_table(qgis_process: Any, files: Any, tmp_path: Any) -> None:
    land = geopandas.read_file(files.landuse)
    land["keeper"] = [f"plot {n}" for n in range(len(land))]
    land.to_file(tmp_path / "land.geojson", driver="GeoJSON")
    output, table, report = (tmp_path / name for name in ("out.gpkg", "table.gpkg", "report.html"))
    given = {**parameters(files), "LANDUSE": tmp_path / "land.geojson"}
    run = qgis_process.run("activationbylanduse", **given, OUTPUT=output, TABLE=table, REPORT=report)
    assert run.code == 0, run.text
    assert run.results["CLASSES_WITH_MORE"] == 1
    assert run.results["CLASSES_USED"] == 0
    assert run.results["TILE_COUNT"] == 144
    out = geopandas.read_file(output)
    assert out.keeper.tolist() == land.keeper.tolist()
    new = ["poor", "rich", "tv", "kl", "verdict", "scale"]
    assert out.columns.tolist() == [*land.columns.drop("geometry"), *new, "geometry"]
    assert out.groupby("class").rich.mean().idxmax() == "industry"
    assert (out.verdict == "more").tolist() == (out["class"] == "industry").tolist()
    assert set(out["scale"]) == {"within tiles"}
    with sqlite3.connect(table) as database:
        rows = database.execute('select class, ratio, q, verdict, used, scale from "table"').fetchall()
    assert rows[0][0] == "industry"
    assert rows[0][1] > 1
    assert rows[0][3:] == ("more", "not tested", "within tiles")
    assert len(rows) == 4
    assert "industry" in report.read_text(encoding="utf-8")


def test_a_fault_is_one_sentence_and_leaves_nothing(processing: Any, files: Any, tmp_path: Any) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="field use of the land use is missing"):
        processing.run(
            "urbanml:activationbylanduse",
            {**parameters(files), "FIELD": "use", "OUTPUT": str(tmp_path / "out.gpkg")},
        )
    assert not list(tmp_path.iterdir())

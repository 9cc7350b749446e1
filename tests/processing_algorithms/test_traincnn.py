"""``urbanml:traincnn`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest

from tests.helpers.planted_status import StatusCity, cause_city


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> StatusCity:
    return cause_city(tmp_path_factory.mktemp("city"), tiles=12)


def test_a_headless_run_gives_styled_predictions_measures_model_and_report(
    qgis_process: Any, processing: Any, city: StatusCity, tmp_path: Path
) -> None:
    run = qgis_process.run(
        "traincnn",
        INPUT=city.raster,
        LABELS=city.zones,
        FIELD="score",
        TILE_SIZE=64,
        OUTPUT=tmp_path / "tiles.gpkg",
        TABLE=tmp_path / "measures.csv",
        MODEL=tmp_path / "model.safetensors",
        REPORT=tmp_path / "report.html",
    )
    assert run.code == 0, run.text
    assert run.results["R2"] > 0.8
    assert run.results["TILE_COUNT"] == 144
    assert run.results["BEATS_BASELINES"] is True
    assert "held-out blocks" in run.results["VERDICT"]
    assert "KAPPA" not in run.results
    tiles = geopandas.read_file(tmp_path / "tiles.gpkg")
    names = ["tile_id", "row", "col", "city", "covered", "observed", "predicted", "low", "high", "fold"]
    assert list(tiles.columns[:10]) == names
    assert set(tiles.fold) == {1, 2, 3, 4, 5}
    assert (tmp_path / "model.safetensors").stat().st_size > 1_000_000
    assert "<script src=" not in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "spatial,zone,R2" in (tmp_path / "measures.csv").read_text(encoding="utf-8").replace('"', "")

    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(tmp_path / "tiles.gpkg"), "tiles", "ogr")
    assert layer.renderer().classAttribute() == "predicted"


@pytest.mark.slow
def test_classes_come_with_names_and_a_text_that_is_no_number_is_told(
    processing: Any, city: StatusCity, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException, QgsVectorLayer

    given = {"INPUT": [str(city.raster)], "LABELS": str(city.zones), "TILE_SIZE": 64, "FOLDS": 3}
    output = str(tmp_path / "classes.gpkg")
    run = processing.run("urbanml:traincnn", {**given, "FIELD": "band", "TASK": 2, "OUTPUT": output})
    assert run["KAPPA"] > 0.2
    layer = QgsVectorLayer(output, "tiles", "ogr")
    assert layer.renderer().classAttribute() == "predicted"
    assert [category.label() for category in layer.renderer().categories()] == [f"fifth {k}" for k in range(1, 6)]
    with pytest.raises(QgsProcessingException, match="field band of the labels layer is not numeric"):
        processing.run("urbanml:traincnn", {**given, "FIELD": "band", "OUTPUT": str(tmp_path / "no.gpkg")})
    with pytest.raises(QgsProcessingException, match="BREAKS must hold numbers"):
        processing.run(
            "urbanml:traincnn",
            {**given, "FIELD": "score", "TASK": 1, "BREAKS": "ten", "OUTPUT": str(tmp_path / "no.gpkg")},
        )
    assert not (tmp_path / "no.gpkg").exists()

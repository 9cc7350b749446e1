"""``urbanml:recognisecities`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pandas as pd
import pytest

from tests.helpers.planted_cities import blurred, facade_cities, roof_cities


def test_a_headless_run_on_rasters_gives_styled_images_tables_model_and_report(
    qgis_process: Any, processing: Any, tmp_path: Path
) -> None:
    cities = roof_cities(tmp_path / "c", tiles=5, materials=("tiled", "slated"))
    run = qgis_process.run(
        "recognisecities",
        INPUT=cities.rasters,
        CITIES="Graz, Bruges",
        TILE_SIZE=64,
        FOLDS=3,
        NETWORK="scattering",
        WEIGHTS="none",
        OUTPUT=tmp_path / "images.gpkg",
        TABLE=tmp_path / "cities.csv",
        AUDIT=tmp_path / "audit.csv",
        MODEL=tmp_path / "model.safetensors",
        REPORT=tmp_path / "report.html",
    )
    assert run.code == 0, run.text
    assert run.results["BALANCED_ACCURACY"] > 0.9
    assert run.results["ACCURACY"] > 0.9
    assert run.results["MACRO_F1"] > 0.9
    assert run.results["IMAGE_COUNT"] == 50
    assert run.results["TOLD_APART"] is True
    assert run.results["SHORTCUTS"] == "none"
    assert run.results["VERDICT"].startswith("Graz and Bruges are told apart")
    images = geopandas.read_file(tmp_path / "images.gpkg")
    assert {"city", "predicted", "correct", "fold", "p_Graz", "p_Bruges"} <= set(images.columns)
    table, audit = pd.read_csv(tmp_path / "cities.csv"), pd.read_csv(tmp_path / "audit.csv")
    assert table.city.tolist() == ["Graz", "Bruges"]
    assert table.n.tolist() == [25, 25]
    assert audit.columns.tolist()[:5] == ["audit", "accuracy", "drop", "low", "high"]
    assert audit.audit.tolist() == ["none", "grey", "tint", "sharpness", "border", "compression"]
    assert "<script src=" not in (tmp_path / "report.html").read_text(encoding="utf-8")

    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(tmp_path / "images.gpkg"), "images", "ogr")
    assert layer.renderer().classAttribute() == "predicted"
    assert [category.label() for category in layer.renderer().categories()] == ["Graz", "Bruges"]


@pytest.mark.slow
def test_photographs_take_their_city_and_sequence_from_fields(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    cities = facade_cities(tmp_path / "c", 36, 1, (0.5, 0.5))
    blurred(cities.photographs("birch"))
    given = {
        "PHOTOS": str(cities.layer), "PHOTO_FIELD": "photo", "CITY_FIELD": "city", "TILE_SIZE": 64, "FOLDS": 3,
        "NETWORK": "scattering", "WEIGHTS": "none", "OUTPUT": str(tmp_path / "images.gpkg"),
    }  # fmt: skip
    run = processing.run("urbanml:recognisecities", {**given, "SEQUENCE_FIELD": "sequence"})
    assert run["SHORTCUTS"].startswith("sharpness")
    images, layer = geopandas.read_file(tmp_path / "images.gpkg"), geopandas.read_file(cities.layer)
    assert images.groupby(layer.sequence).fold.nunique().max() == 1
    del given["CITY_FIELD"]
    with pytest.raises(QgsProcessingException, match="CITY_FIELD"):
        processing.run("urbanml:recognisecities", given)

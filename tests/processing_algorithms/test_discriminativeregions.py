"""``urbanml:discriminativeregions`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.learnt_cities import learnt_model
from tests.helpers.planted_cities import RoofCities, roof_cities
from urban_ml_plugin.core.options.city_options import CityOptions
from urban_ml_plugin.core.options.imagery_options import GridOptions, ImageryOptions
from urban_ml_plugin.core.recognition.city_images import open_cities


@pytest.fixture(scope="module")
def cities(tmp_path_factory: pytest.TempPathFactory) -> RoofCities:
    return roof_cities(tmp_path_factory.mktemp("cities"), tiles=3, materials=("tiled", "sheeted"))


@pytest.fixture(scope="module")
def model(cities: RoofCities, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("model") / "cities.safetensors"
    imagery = ImageryOptions(inputs=[str(raster) for raster in cities.rasters])
    with open_cities(imagery, CityOptions(), GridOptions(tile_size=64)) as opened:
        learnt_model(opened, str(path))
    return path


def test_a_headless_run_gives_styled_regions_masks_a_table_and_a_report(
    qgis_process: Any, cities: RoofCities, model: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsVectorLayer

    run = qgis_process.run(
        "discriminativeregions", INPUT=cities.rasters, MODEL=model, CLUSTERS=2, OVERLAP=0,
        OUTPUT=tmp_path / "regions.gpkg", MASKS=tmp_path / "masks", TABLE=tmp_path / "kinds.gpkg",
        REPORT=tmp_path / "report.html",
    )  # fmt: skip
    assert run.code == 0, run.text
    layer = QgsVectorLayer(str(tmp_path / "regions.gpkg"), "regions", "ogr")
    assert layer.featureCount() == run.results["REGION_COUNT"] > 10
    assert {"city", "weight", "cluster", "purity", "share", "correct", "area"} <= set(layer.fields().names())
    assert run.results["CLUSTER_COUNT"] == 2
    assert run.results["PURITY"] > run.results["CHANCE_PURITY"] > 0
    assert run.results["LOCALISED"] == 2
    assert run.results["HELD_OUT"] == 1
    assert run.results["VERDICT"].startswith("Not enough data for a verdict: the model was made from 9 tiles of tiled")
    assert "The evidence for tiled and sheeted lies in places of its own" in run.results["VERDICT"]
    assert sorted(path.name for path in (tmp_path / "masks").glob("*.tif")) == ["sheeted.tif", "tiled.tif"]
    kinds = QgsVectorLayer(str(tmp_path / "kinds.gpkg"), "kinds", "ogr")
    assert kinds.featureCount() == 2
    assert {row["city"] for row in kinds.getFeatures()} == {"tiled", "sheeted"}
    assert "What the regions show" in (tmp_path / "report.html").read_text(encoding="utf-8")
    layer.loadDefaultStyle()
    assert [category.label() for category in layer.renderer().categories()] == ["Cluster 1", "Cluster 2"]


def test_a_share_out_of_range_and_a_city_that_the_model_has_not_end_in_one_sentence(
    processing: Any, cities: RoofCities, model: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    given = {"INPUT": [str(path) for path in cities.rasters], "MODEL": str(model), "OVERLAP": 0}
    wrong = {"CITIES": "tiled, thatched"}
    with pytest.raises(QgsProcessingException, match="has no city called “thatched”"):
        processing.run("urbanml:discriminativeregions", {**given, **wrong, "OUTPUT": str(tmp_path / "no.gpkg")})
    assert not (tmp_path / "no.gpkg").exists()

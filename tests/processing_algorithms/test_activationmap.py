"""``urbanml:activationmap`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import rasterio

from tests.helpers.planted_status import StatusCity, cause_city


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> StatusCity:
    return cause_city(tmp_path_factory.mktemp("city"), tiles=12)


@pytest.fixture(scope="module")
def model(qgis_process: Any, city: StatusCity, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    run = qgis_process.run(
        "traincnn", INPUT=city.raster, LABELS=city.zones, FIELD="score", TILE_SIZE=64, FOLDS=3,
        OUTPUT=folder / "tiles.gpkg", MODEL=folder / "model.safetensors",
    )  # fmt: skip
    assert run.code == 0, run.text
    return folder / "model.safetensors"


@pytest.mark.slow
def test_a_headless_run_gives_a_raster_numbers_and_a_report(
    qgis_process: Any, city: StatusCity, model: Path, tmp_path: Path
) -> None:
    run = qgis_process.run(
        "activationmap", INPUT=city.raster, MODEL=model, METHOD="hirescam", TARGET="highest", OVERLAP=0, DRAWS=1,
        OUTPUT=tmp_path / "map.tif", REPORT=tmp_path / "report.html",
    )  # fmt: skip
    assert run.code == 0, run.text
    assert "exact negatives" in run.text
    assert run.results["TILE_COUNT"] == 144
    assert run.results["P02"] < 0 < run.results["P98"] <= run.results["LIMIT"]
    assert run.results["COMPLETENESS"] > 0.98
    assert run.results["HELD_OUT"] == 1
    assert run.results["INSERTION_GAIN"] > 0
    assert "<script src=" not in (tmp_path / "report.html").read_text(encoding="utf-8")
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.tags()["URBAN_ML_ALGORITHM"] == "activationmap"


def test_the_map_opens_in_colours_symmetric_about_0(
    processing: Any, city: StatusCity, model: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsRasterLayer

    from urban_ml_plugin.frontend.styling import DivergingRasterStyle

    given = {"INPUT": str(city.raster), "MODEL": str(model), "OVERLAP": 0, "OUTPUT": str(tmp_path / "map.tif")}
    run = processing.run("urbanml:activationmap", given)
    layer = QgsRasterLayer(run["OUTPUT"], "map")
    DivergingRasterStyle(run["LIMIT"]).apply(layer)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == pytest.approx([share * items[-1].value for share in (-1, -0.5, 0, 0.5, 1)])
    assert items[-1].value == pytest.approx(run["LIMIT"], rel=0.05)  # two digits of it
    assert items[2].color.name() == "#f7f7f7"
    assert "SANITY" not in run


def test_a_class_that_the_model_does_not_know_ends_in_one_sentence(
    processing: Any, city: StatusCity, model: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    given = {"INPUT": str(city.raster), "MODEL": str(model), "OVERLAP": 0}
    with pytest.raises(QgsProcessingException, match="has no class “rich”"):
        processing.run("urbanml:activationmap", {**given, "CLASS": "rich", "OUTPUT": str(tmp_path / "no.tif")})
    assert not (tmp_path / "no.tif").exists()

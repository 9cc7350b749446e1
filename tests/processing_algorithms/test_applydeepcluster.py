"""``urbanml:applydeepcluster`` on several cities, as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest

from tests.helpers.flat_tasks import deepcluster
from tests.helpers.model_mutations import put_together, taken_apart
from tests.helpers.planted_types import planted_city, write_city
from urban_ml_plugin.core.options.choices import ALIGNMENTS

STORED = Path(__file__).parents[1] / "stored_models"


@pytest.fixture(scope="module")
def cities(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path]]:
    """A model and three rasters in two coordinate reference systems."""
    folder = tmp_path_factory.mktemp("cities")
    source = write_city(folder / "Accra.tif", planted_city(seed=0, tiles=8, tile=64)[0])
    model = folder / "model.safetensors"
    deepcluster(input=str(source), output=str(folder / "t.gpkg"), model=str(model), tile_size=64, clusters=6)
    others = [
        write_city(folder / f"{name}.tif", planted_city(seed=seed, tiles=4, tile=64)[0], crs=f"EPSG:{crs}")
        for name, seed, crs in (("Dakar", 1, 32633), ("Kigali", 2, 32634))
    ]
    return model, [source, *others]


def test_several_cities_headless_give_one_layer_a_table_label_rasters_and_a_report(
    qgis_process: Any, cities: Any, tmp_path: Path
) -> None:
    model, rasters = cities
    run = qgis_process.run(
        "applydeepcluster",
        INPUT=rasters,
        MODEL=model,
        BANDS="1,2,3",
        ALIGNMENT="radiometry+standardise",
        OUTPUT=tmp_path / "tiles.gpkg",
        TABLE=tmp_path / "shares.csv",
        LABELS_FOLDER=tmp_path / "labels",
        REPORT=tmp_path / "report.html",
    )
    assert run.code == 0, run.text
    tiles = geopandas.read_file(tmp_path / "tiles.gpkg")
    assert tiles.groupby("city").size().to_dict() == {"Accra": 64, "Dakar": 16, "Kigali": 16}
    lines = (tmp_path / "shares.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "city,cluster,tiles,share,low,high,agreement,described"
    assert len(lines) == 1 + 3 * 6
    assert sorted(path.name for path in (tmp_path / "labels").glob("*.tif")) == ["Accra.tif", "Dakar.tif", "Kigali.tif"]
    assert "Which cities are alike" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert run.results["TILE_COUNT"] == 96
    assert 0 <= run.results["NOVEL_SHARE"] <= 1
    assert -1 <= run.results["AGREEMENT"] <= 1


def test_a_single_path_and_a_list_of_bands_still_do_as_they_did_when_there_was_one_raster(
    processing: Any, cities: Any, tmp_path: Path
) -> None:
    model, rasters = cities
    labels = tmp_path / "labels.tif"
    given = {"INPUT": str(rasters[1]), "BANDS": [1, 2, 3], "MODEL": str(model), "LABELS": str(labels)}
    result = processing.run("urbanml:applydeepcluster", {**given, "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = result["OUTPUT"]
    assert layer.featureCount() == result["TILE_COUNT"] == 16
    assert layer.fields().names() == [
        "tile_id", "row", "col", "valid", "cluster", "confidence", "novelty", "margin", "city"]  # fmt: skip
    assert labels.exists()
    assert "TABLE" not in result


def test_a_model_whose_colour_is_a_style_is_refused_in_one_sentence(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    parts = taken_apart(STORED / "types.safetensors")
    parts.card["classes"][0]["colour"] = "#FF0000;position:fixed"
    model = tmp_path / "m.safetensors"
    model.write_bytes(put_together(parts))
    raster, outputs = tmp_path / "city.tif", tmp_path / "outputs"
    raster.write_bytes((STORED / "city.tif").read_bytes())  # QGIS leaves statistics beside what it opens
    outputs.mkdir()
    given = {"INPUT": str(raster), "MODEL": str(model), "OUTPUT": str(outputs / "t.gpkg")}
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("urbanml:applydeepcluster", {**given, "REPORT": str(outputs / "r.html")})
    assert "is damaged (“classes[0].colour” is" in str(caught.value)
    assert "Unforeseen" not in str(caught.value)
    assert not list(outputs.iterdir())


def test_every_alignment_of_the_engine_is_offered(processing: Any) -> None:
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("urbanml:applydeepcluster")
    assert list(ALIGNMENTS) == algorithm.parameterDefinition("ALIGNMENT").options()

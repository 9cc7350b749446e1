"""``urbanml:clustersensitivity`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import pytest

from tests.helpers.planted_types import planted_city, write_city


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """10 × 10 tiles of 64 pixels with six planted types."""
    return write_city(tmp_path_factory.mktemp("city") / "city.tif", planted_city(seed=1, tiles=10, tile=64)[0])


def test_tiles_table_report_and_numbers_come_from_qgis_process(qgis_process: Any, city: Path, tmp_path: Path) -> None:
    run = qgis_process.run(
        "clustersensitivity",
        INPUT=city,
        CLUSTERS="2,6",
        TILE_SIZE="64",
        SEEDS=2,
        RESAMPLES=8,
        OUTPUT=tmp_path / "tiles.gpkg",
        TABLE=tmp_path / "table.csv",
        REPORT=tmp_path / "report.html",
    )
    assert run.code == 0, run.text
    assert (run.results["RECOMMENDED"], run.results["RECOMMENDED_TILE_SIZE"]) == (6, 64)
    assert run.results["STABILITY"] > 0.8
    tiles = geopandas.read_file(tmp_path / "tiles.gpkg")
    assert len(tiles) == 100
    assert {"k2", "k6", "changes", "stability", "scales"} <= set(tiles.columns)
    table = (tmp_path / "table.csv").read_text(encoding="utf-8").splitlines()
    assert table[0].startswith("tile_size,clusters,stability,low,high")
    assert len(table) == 3
    assert "6 clusters are stable here" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_numbers_and_lists_in_python_do_as_well_as_text_and_the_layer_wears_the_recommended_field(
    processing: Any, city: Path
) -> None:
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    values = {"CLUSTERS": [2, 6], "TILE_SIZE": 64, "SEEDS": 2, "RESAMPLES": 8, "OUTPUT": "memory:"}
    result = processing.run("urbanml:clustersensitivity", {"INPUT": str(city), **values}, context=context)
    assert result["RECOMMENDED"] == 6
    renderer = result["OUTPUT"].renderer()
    assert renderer.classAttribute() == "k6"
    assert len(renderer.categories()) == 6


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"CLUSTERS": "many"}, "“many” in the list of cluster numbers cannot be read"),
        ({"TILE_SIZE": 4000}, "smaller than one tile of 4000"),
        ({"SEEDS": 1}, "Seeds are compared in pairs"),
    ],
)
def test_bad_input_ends_in_one_sentence(processing: Any, city: Path, changes: dict[str, Any], words: str) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=words):
        processing.run("urbanml:clustersensitivity", {"INPUT": str(city), "OUTPUT": "memory:", **changes})

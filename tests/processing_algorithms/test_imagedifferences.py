"""``urbanml:imagedifferences`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest

from tests.helpers.image_pairs import write_pairs
from tests.helpers.planted_worlds import PlantedWorld, streets


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> PlantedWorld:
    return streets(tmp_path_factory.mktemp("streets"), 100, seed=1)


@pytest.fixture(scope="module")
def pairs(world: PlantedWorld) -> Path:
    layer = geopandas.read_file(world.photos)
    bare, green = (np.flatnonzero(layer["look"] == look) for look in ("bare", "green"))
    count = min(len(bare), len(green), 30)
    return write_pairs(world.zones.with_name("pairs.gpkg"), layer, list(zip(bare[:count], green[:count])))


def test_a_headless_run_gives_lines_tables_and_a_report(
    qgis_process: Any, world: PlantedWorld, pairs: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsVectorLayer

    outputs = {"OUTPUT": "lines.gpkg", "TABLE": "table.gpkg", "REPLACEMENT": "classes.gpkg", "REPORT": "report.html"}
    files = {name: tmp_path / file for name, file in outputs.items()}
    run = qgis_process.run(
        "imagedifferences", PAIRS=pairs, PHOTOS=world.photos, PHOTO_FIELD="photo", LABELS=world.labels,
        CLASSES=world.photos.with_name("classes.csv"), FORM=world.zones, FORM_FIELDS=["income"], TILE_SIZE=32, **files,
    )  # fmt: skip
    assert run.code == 0, run.text
    assert run.results["SOURCE_COUNT"] == run.results["PAIR_COUNT"] == 30
    assert run.results["SHOWN"] > 0
    assert run.results["RESTS_ON"] == "none"
    assert "share of greenery +" in run.results["VERDICT"]
    lines, table, classes = (
        QgsVectorLayer(str(files[name]), name, "ogr") for name in ("OUTPUT", "TABLE", "REPLACEMENT")
    )
    assert lines.featureCount() == 30
    assert {"source_id", "rank", "d_share_greenery", "d_form_income"} <= set(lines.fields().names())
    assert lines.renderer().classAttribute().startswith("d_")
    rows = {feature["field"]: feature for feature in table.getFeatures()}
    assert rows["d_share_greenery"]["shown"] == "yes"
    assert rows["d_share_greenery"]["low"] > 0
    assert [feature["class"] for feature in classes.getFeatures()] == ["none was replaced"]
    assert files["REPORT"].stat().st_size > 50_000


def test_pairs_without_numbers_of_images_are_refused(
    processing: Any, world: PlantedWorld, pairs: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException

    lines = geopandas.read_file(pairs).drop(columns="source_id")
    lines.to_file(tmp_path / "bare.gpkg", driver="GPKG")
    given = {"PAIRS": str(tmp_path / "bare.gpkg"), "PHOTOS": str(world.photos), "PHOTO_FIELD": "photo"}
    with pytest.raises(QgsProcessingException, match="no field source_id"):
        processing.run("urbanml:imagedifferences", {**given, "REPORT": str(tmp_path / "r.html")})
    assert not (tmp_path / "r.html").exists()

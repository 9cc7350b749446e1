"""``urbanml:latentdirections`` as its users run it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.latent_worlds import latent_world
from tests.helpers.small_generator import small_generator
from urban_ml_plugin.core.generation.generator_model import write_generator
from urban_ml_plugin.core.latent_directions.audit import Effect


def test_a_headless_run_gives_directions_layers_tables_and_a_report(qgis_process: Any, tmp_path: Path) -> None:
    """Nothing is planted, so that nothing has to be drawn."""
    from qgis.core import QgsVectorLayer

    from urban_ml_plugin.processing_algorithms.latentdirections import AUDITED

    model = small_generator()
    model.path = str(tmp_path / "model.safetensors")
    write_generator(model.path, model)
    world = latent_world(tmp_path, model, 16, 16, planted=False)
    given = {"MODEL": world.model, "LATENTS": world.latents, "LABELS": world.zones, "MAPS": 100}
    outputs = {
        "OUTPUT": "images.gpkg",
        "ZONES": "zones_out.gpkg",
        "TABLE": "table.gpkg",
        "AUDIT": "audit.gpkg",
        "REPORT": "report.html",
    }
    files = {name: tmp_path / file for name, file in outputs.items()}
    files["DIRECTIONS"] = tmp_path / "d.safetensors"
    run = qgis_process.run("latentdirections", **given, **files, FIELDS=["income", "health"], FOLDS=3)
    assert run.code == 0, run.text
    assert run.results["FOUND"] == 0
    assert run.results["FOUND_FIELDS"] == "none"
    assert run.results["IMAGE_COUNT"] == 256
    assert run.results["VERDICT"].startswith("No direction beyond chance was found for income")
    assert 0.2 < run.results["AUC"] < 0.8
    images, zones, table = (QgsVectorLayer(str(files[name]), name, "ogr") for name in ("OUTPUT", "ZONES", "TABLE"))
    assert {"income_encoder", "health_optimisation"} <= set(images.fields().names())
    assert images.featureCount() == 256
    assert zones.fields().names()[-6:] == [
        "income_optimisation", "health_optimisation", "income_encoder", "health_encoder", "images", "coverage",
    ]  # fmt: skip
    assert "name" in zones.fields().names()
    assert [row["found"] for row in table.getFeatures()] == [False] * 4
    audit = QgsVectorLayer(str(files["AUDIT"]), "audit", "ogr")
    assert (audit.isValid(), audit.featureCount()) == (True, 0)
    names = [*(one.name for one in dataclasses.fields(Effect)), "chosen", "agrees"]
    assert audit.fields().names()[1:] == names == list(AUDITED)


def test_a_field_that_cannot_have_a_direction_is_refused(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    model = small_generator()
    model.path = str(tmp_path / "model.safetensors")
    write_generator(model.path, model)
    world = latent_world(tmp_path, model, 16, 16, planted=False)
    given = {"MODEL": world.model, "LATENTS": world.latents, "LABELS": world.zones}
    made = {"DIRECTIONS": str(tmp_path / "d.safetensors")}
    for field, told in (("name", "name"), ("constant", "there is nothing to learn from them")):
        with pytest.raises(QgsProcessingException, match=told):
            processing.run("urbanml:latentdirections", {**given, **made, "FIELDS": [field]})
    assert not (tmp_path / "d.safetensors").exists()

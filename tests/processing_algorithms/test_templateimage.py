"""``urbanml:templateimage`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.template_world import GREENER, template_world


def test_a_headless_run_gives_pictures_images_templates_and_a_report(
    qgis_process: Any, processing: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingException, QgsVectorLayer

    world = template_world(tmp_path)
    given = {"MODEL": world.first, "GENERATOR": world.generator, "LATENTS": world.latents, "TARGET": GREENER}
    options = {"SECOND_MODEL": world.second, "COUNT": 6, "STEPS": 20, "LOCK_ATTRIBUTES": ["brightness"]}
    outputs = {"OUTPUT": "places.gpkg", "TEMPLATES": "templates.safetensors", "REPORT": "report.html"}
    files = {name: tmp_path / file for name, file in outputs.items()}
    run = qgis_process.run("templateimage", **given, **options, **files, FOLDER=tmp_path / "pictures")
    assert run.code == 0, run.text
    assert run.results["TEMPLATE_COUNT"] == 6
    assert run.results["P_BEFORE"] < 0.5 < run.results["P_AFTER"]
    assert run.results["P_SECOND_PIXELS"] < run.results["P_SECOND"]
    assert run.results["VERDICT"].startswith("6 tiles were drawn towards “green”")
    layer = QgsVectorLayer(str(files["OUTPUT"]), "places", "ogr")
    assert layer.featureCount() == 6
    assert {"p_before", "p_after", "p_second", "distance"} <= set(layer.fields().names())
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 13
    assert files["TEMPLATES"].exists()
    assert "brightness" in files["REPORT"].read_text(encoding="utf-8")
    bare = {**given, "LATENTS": None, "SECOND_MODEL": world.second, "COUNT": 1, "STEPS": 8}
    found = processing.run("urbanml:templateimage", {**bare, "FOLDER": str(tmp_path / "bare"), "OUTPUT": "memory:"})
    assert "OUTPUT" not in found
    assert (tmp_path / "bare" / "template_sample_1.png").exists()
    with pytest.raises(QgsProcessingException, match="has no class “blue”"):
        processing.run("urbanml:templateimage", {**given, "TARGET": "blue", "FOLDER": str(tmp_path / "none")})
    assert not (tmp_path / "none").exists()

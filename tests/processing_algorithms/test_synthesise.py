"""``urbanml:synthesise`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.drawn_world import drawn_world


def test_a_headless_run_gives_pictures_places_and_a_report_and_refuses_a_folder_that_is_filled(
    qgis_process: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsVectorLayer

    world = drawn_world(tmp_path)
    given = {
        "MODEL": world.model_path, "LATENTS": world.latents_path, "DIRECTIONS": world.directions_path, "COUNT": 2,
        "STEPS": 3, "FOLDER": tmp_path / "stills",
    }  # fmt: skip
    run = qgis_process.run("synthesise", **given, OUTPUT=tmp_path / "places.gpkg", REPORT=tmp_path / "report.html")
    assert run.code == 0, run.text
    names = [path.name for path in (tmp_path / "stills").iterdir() if not path.name.startswith(".")]
    assert len(names) == run.results["PICTURES"] > 10
    assert (run.results["FIELDS_DRAWN"], run.results["FIELDS_LEFT"]) == ("income, health", "noise")
    assert run.results["PLACES_DRAWN"] == 2
    assert run.results["VERDICT"].startswith("2 tiles were drawn along income and health")
    layer = QgsVectorLayer(str(tmp_path / "places.gpkg"), "places", "ogr")
    assert layer.featureCount() == 2
    assert {"tile_id", "income_own", "health_most", "picture"} <= set(layer.fields().names())
    assert "visual hypothesis" in (tmp_path / "report.html").read_text(encoding="utf-8")
    again = qgis_process.run("synthesise", **given)
    assert again.code != 0
    assert "already holds files" in again.text
    assert str(tmp_path / "stills") in again.text


def test_random_samples_need_no_latents_and_give_no_layer(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    world = drawn_world(tmp_path)
    given = {"MODEL": world.model_path, "DIRECTIONS": world.directions_path, "COUNT": 2, "STEPS": 3, "FIELDS": "income"}
    found = processing.run("urbanml:synthesise", {**given, "FOLDER": str(tmp_path / "a"), "OUTPUT": "memory:"})
    assert "OUTPUT" not in found
    assert (tmp_path / "a" / "place_sample_1.png").exists()
    with pytest.raises(QgsProcessingException, match="choose an odd number, such as 5"):
        processing.run("urbanml:synthesise", {**given, "STEPS": 4, "FOLDER": str(tmp_path / "b")})
    assert not (tmp_path / "b").exists()


def test_places_of_random_samples_are_refused_before_anything_is_drawn(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    world = drawn_world(tmp_path)
    given = {"MODEL": world.model_path, "DIRECTIONS": world.directions_path, "FOLDER": str(tmp_path / "stills")}
    with pytest.raises(QgsProcessingException, match=r"lie at no place.*skip .*\(OUTPUT\)"):
        processing.run("urbanml:synthesise", {**given, "OUTPUT": str(tmp_path / "places.gpkg")})
    assert not (tmp_path / "stills").exists()

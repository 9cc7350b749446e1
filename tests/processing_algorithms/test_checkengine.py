"""``urbanml:checkengine`` as its users run it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any


def test_a_model_can_branch_on_what_it_finds(qgis_process: Any, tmp_path: Path) -> None:
    run = qgis_process.run("checkengine", {"URBAN_ML_PYTHON": sys.executable}, OUTPUT=tmp_path / "engine.html")
    assert run.code == 0, run.text
    assert run.results["READY"] is True
    assert run.results["INTERPRETER"] == sys.executable
    assert "torch" in json.loads(run.results["VERSIONS"])
    assert "The engine is ready" in (tmp_path / "engine.html").read_text(encoding="utf-8")


def test_an_engine_without_packages_is_told_with_the_command_that_mends_it(qgis_process: Any, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True)
    bare = str(tmp_path / "bare" / "bin" / "python")
    run = qgis_process.run("checkengine", {"URBAN_ML_PYTHON": bare}, OUTPUT=tmp_path / "engine.html")
    assert run.code == 0, run.text
    assert run.results["READY"] is False
    assert "torch" in run.results["MISSING"]
    assert "pip install" in run.results["REMEDY"]


def test_an_algorithm_that_lacks_a_package_names_it_and_how_to_get_it(qgis_process: Any, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True)
    bare = str(tmp_path / "bare" / "bin" / "python")
    run = qgis_process.run("createsamplecity", {"URBAN_ML_PYTHON": bare}, SIZE=256, RASTER=tmp_path / "city.tif")
    assert run.code == 1
    assert f"The Python at {bare} lacks the package" in run.text
    assert "urbanml:installengine" in run.text
    assert not (tmp_path / "city.tif").exists()

"""``urbanml:checkengine``, ``urbanml:installengine`` and what QGIS does without an engine."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin


@pytest.fixture(scope="session")
def bare_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with nothing but its standard library."""
    folder = tmp_path_factory.mktemp("bare")
    subprocess.run(["/usr/bin/python3", "-m", "venv", "--without-pip", str(folder)], check=True)
    return folder / "bin" / "python"


def test_a_whole_engine_is_ready_and_tells_its_versions(qgis_process: Any, tmp_path: Path) -> None:
    run = qgis_process.run("checkengine", OUTPUT=tmp_path / "report.html")
    assert run.code == 0, run.text
    assert run.results["READY"] is True, run.results
    assert json.loads(run.results["VERSIONS"])["torch"]
    assert "torch" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_without_any_package_all_algorithms_are_listed_and_the_check_names_what_is_missing_and_the_remedy(
    qgis_process: Any, bare_python: Path, tmp_path: Path
) -> None:
    without = {"URBAN_ML_PYTHON": str(bare_python)}
    listed = qgis_process.call("list", **without).stdout
    assert all(f"urbanml:{name}" in listed for name in ("deepcluster", "urbanform", "urbantypesbycensuszone"))
    run = qgis_process.run("checkengine", environment=without, OUTPUT=tmp_path / "report.html")
    assert run.code == 0, run.text
    assert run.results["READY"] is False
    assert run.results["INTERPRETER"] == str(bare_python)
    assert {"torch", "rasterio", "safetensors"} <= set(run.results["MISSING"].split(", "))
    assert run.results["REMEDY"]


def test_an_algorithm_that_lacks_a_package_names_it_with_its_interpreter_and_the_remedy(
    qgis_process: Any, bare_python: Path, tmp_path: Path
) -> None:
    path = tmp_path / "town.tif"
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 1, "dtype": "uint8", "crs": "EPSG:32633"}
    with rasterio.open(path, "w", transform=from_origin(0, 64, 1, 1), **profile) as file:
        file.write(np.ones((1, 64, 64), np.uint8))
    run = qgis_process.run(
        "tilegrid", {"URBAN_ML_PYTHON": str(bare_python)}, INPUT=path, TILE_SIZE=32, OUTPUT=tmp_path / "tiles.gpkg"
    )
    assert run.code != 0
    assert f"The Python at {bare_python} lacks the package" in run.text
    assert "installengine" in run.text
    assert "Traceback" not in run.text
    assert not (tmp_path / "tiles.gpkg").exists()


def test_an_interpreter_that_does_not_exist_is_named(qgis_process: Any) -> None:
    run = qgis_process.run("checkengine", environment={"URBAN_ML_PYTHON": "/nowhere/python"})
    assert run.code != 0
    assert "URBAN_ML_PYTHON" in run.text
    assert "/nowhere/python" in run.text


def test_a_complete_engine_is_left_as_it_is(qgis_process: Any) -> None:
    run = qgis_process.run("installengine")
    assert run.code == 0, run.text
    assert Path(run.results["INTERPRETER"]).is_file()

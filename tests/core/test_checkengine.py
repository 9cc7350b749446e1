"""What the engine runs on and what it lacks: here, in a Python that has nothing, and in one that is broken."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from urban_ml_plugin.core.checkengine import checkengine
from urban_ml_plugin.core.networks.precision import precision_of
from urban_ml_plugin.core.runtime.errors import OutputError
from urban_ml_plugin.core.runtime.requirements import REQUIREMENTS

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    """The result and the report for the Python that runs the tests."""
    page = tmp_path_factory.mktemp("report") / "engine.html"
    return checkengine(output=str(page), origin="the tests"), page.read_text(encoding="utf-8")


@pytest.fixture
def bare_python(tmp_path):
    """An interpreter with no packages at all, and the folder to put some in."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True)
    return tmp_path / "bare" / "bin" / "python", next((tmp_path / "bare").glob("lib/python*/site-packages"))


def check_with(python: Path, page: Path) -> dict:
    """Run the task as the plugin does, on another Python."""
    job = page.with_suffix(".json")
    job.write_text(json.dumps({"task": "checkengine", "parameters": {"output": str(page)}}))
    command = [str(python), "-m", "urban_ml_plugin.core", str(job)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as engine:
        events = [json.loads(line) for line in engine.stdout]
        engine.stdin.close()
    assert events[-1]["event"] == "result", events
    return events[-1]["value"]


def add_package(folder: Path, name: str, code: str) -> None:
    (folder / name).mkdir()
    (folder / name / "__init__.py").write_text(code)


def test_the_python_of_the_tests_is_ready_and_its_versions_are_true(here):
    result, _ = here
    assert result["ready"], (result["missing"], result["broken"])
    assert result["versions"]["numpy"] == np.__version__
    assert result["interpreter"] == sys.executable
    assert result["threads"] == result["cores"] >= 1
    assert result["devices"][0]["device"] == "cpu"
    assert result["blas"] != "unknown"
    assert 0.1 < result["free_memory_gb"] < 1e4


def test_the_report_names_every_package_and_opens_offline(here):
    _, page = here
    assert "The engine is ready" in page
    assert "the tests" in page
    for requirement in REQUIREMENTS:
        assert f"<td>{requirement.distribution}</td>" in page
    assert not re.search(r"(src|href)\s*=|https?://", page)


def test_what_the_precision_auto_gives_and_why_is_said(here):
    result, page = here
    found = precision_of(torch.device(result["precision"]["device"]))
    assert result["precision"]["auto"] == found.name
    assert found.reason in page


def test_a_python_with_nothing_is_not_ready_and_gets_one_command(bare_python, tmp_path, monkeypatch):
    monkeypatch.delenv("URBAN_ML_PYTHON", raising=False)
    python, _ = bare_python
    result = check_with(python, tmp_path / "bare.html")
    assert not result["ready"]
    assert set(result["missing"]) == {one.distribution for one in REQUIREMENTS if not one.on_request}
    assert "not asked for" in (tmp_path / "bare.html").read_text(encoding="utf-8")
    assert "urbanml:installengine" in result["remedy"]
    assert "\n" not in result["remedy"]
    page = (tmp_path / "bare.html").read_text(encoding="utf-8")
    assert "The engine is not ready" in page
    assert "torch is needed for neural networks" in page


def test_a_python_that_the_user_named_is_mended_by_its_own_pip(bare_python, tmp_path, monkeypatch):
    python, _ = bare_python
    monkeypatch.setenv("URBAN_ML_PYTHON", str(python))
    assert check_with(python, tmp_path / "own.html")["remedy"].startswith(f'"{python}" -m pip install numpy')


def test_broken_packages_are_told_apart_from_missing_ones_and_stop_nothing(bare_python, tmp_path):
    python, packages = bare_python
    add_package(packages, "numpy", "print('hello'); __version__ = '1.0'")
    add_package(packages, "torch", "raise OSError('libcudart.so.11: cannot open shared object file')")
    add_package(packages, "rasterio", "import os; os.abort()")
    add_package(packages, "plotly", "__version__ = '5.4'")
    add_package(packages, "geopandas", "import fiona_of_old")
    result = check_with(python, tmp_path / "broken.html")
    assert result["versions"] == {"numpy": "1.0"}
    assert "libcudart" in result["broken"]["torch"]
    assert "ends Python" in result["broken"]["rasterio"]
    assert "plotly.min.js" in result["broken"]["plotly"]
    assert "fiona_of_old" in result["broken"]["geopandas"]
    assert "safetensors" in result["missing"]
    assert not result["ready"]


def test_a_report_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(OutputError, match="is a folder"):
        checkengine(output=str(tmp_path))

"""Which Python the engine runs on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from urban_ml_plugin import engine_python
from urban_ml_plugin.core.runtime.environment import MARKER, environment_folder
from urban_ml_plugin.core.runtime.errors import MissingFileError

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def empty_user_folder(tmp_path, monkeypatch):
    """No environment of the engine, and no variable that names a Python."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("URBAN_ML_PYTHON", raising=False)


def make_environment(base: str = sys.base_prefix) -> Path:
    """Something that looks like a finished environment over the Python in ``base``."""
    python = environment_folder() / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    (environment_folder() / MARKER).write_text(json.dumps({"base": str(Path(base).resolve())}))
    return python


def program(path: Path) -> str:
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


def test_the_variable_goes_before_the_setting_and_the_setting_before_the_environment(tmp_path, monkeypatch):
    installed = make_environment()
    named, set_up = program(tmp_path / "named"), program(tmp_path / "set_up")
    assert engine_python.choose("").python == installed
    assert engine_python.choose(set_up).python == Path(set_up)
    monkeypatch.setenv("URBAN_ML_PYTHON", named)
    assert engine_python.choose(set_up).python == Path(named)


def test_without_anything_else_it_is_the_python_below_qgis_and_that_one_runs():
    choice = engine_python.choose()
    assert choice.origin == "Python that QGIS runs on"
    command = [str(choice.python), "-c", "import sys; print(sys.prefix == sys.base_prefix, sys.version_info[:2])"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    assert told == f"True {tuple(sys.version_info[:2])}"


def test_an_unfinished_environment_is_passed_over():
    installed = make_environment()
    (environment_folder() / MARKER).unlink()
    assert engine_python.choose().python != installed


def test_an_environment_over_another_python_is_passed_over():
    installed = make_environment(base="/opt/another")
    assert engine_python.choose().python != installed


@pytest.mark.parametrize("source", ["variable", "setting"])
def test_a_python_that_is_named_but_not_there_is_told_by_name_and_source(source, monkeypatch):
    if source == "variable":
        monkeypatch.setenv("URBAN_ML_PYTHON", "/nowhere/python3")
    with pytest.raises(MissingFileError, match=rf"{source}.* names /nowhere/python3.*correct it, or clear it"):
        engine_python.choose("/nowhere/python3" if source == "setting" else "")


def test_variables_that_lead_another_python_astray_are_left_out(monkeypatch):
    monkeypatch.setenv("PYTHONHOME", "/opt/qgis")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    variables = engine_python.clean_variables()
    assert "PYTHONHOME" not in variables
    assert variables["HTTPS_PROXY"] == "http://proxy:3128"


def test_it_needs_the_standard_library_only():
    command = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.append({str(ROOT)!r}); "
               "import urban_ml_plugin.engine_python, urban_ml_plugin.core.checkengine"]  # fmt: skip
    subprocess.run(command, check=True)

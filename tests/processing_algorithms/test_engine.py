"""What QGIS does where the engine is bare or missing."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any


def test_without_any_package_all_algorithms_and_models_are_listed(qgis_process: Any, tmp_path: Path) -> None:
    subprocess.run(["/usr/bin/python3", "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True)
    listed = qgis_process.call("list", URBAN_ML_PYTHON=str(tmp_path / "bare" / "bin" / "python")).stdout
    assert all(f"urbanml:{name}" in listed for name in ("deepcluster", "urbanform", "urbantypesbycensuszone"))


def test_an_interpreter_that_does_not_exist_is_named(qgis_process: Any) -> None:
    run = qgis_process.run("checkengine", environment={"URBAN_ML_PYTHON": "/nowhere/python"})
    assert run.code != 0
    assert "URBAN_ML_PYTHON names /nowhere/python, which is not a program: correct it" in run.text


def test_a_page_that_shows_how_learning_goes_is_named_in_the_log(processing: Any) -> None:
    from qgis.core import QgsProcessingFeedback

    from urban_ml_plugin.engine_process import _Conversation

    feedback = QgsProcessingFeedback()
    conversation = _Conversation.__new__(_Conversation)
    conversation._feedback = feedback
    conversation._relay("preview", {"path": "/tmp/a b/progress.html"})
    assert "file:///tmp/a%20b/progress.html" in feedback.textLog()

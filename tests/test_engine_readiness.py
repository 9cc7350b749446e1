"""What is said before a form is filled: whether the engine can run at all."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis", reason="the plugin's words are in the language of QGIS")

from urban_ml_plugin import engine_python, engine_readiness
from urban_ml_plugin.core.runtime.requirements import Requirement


@pytest.fixture(autouse=True)
def python_of_qgis(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("URBAN_ML_PYTHON", raising=False)
    monkeypatch.setattr(engine_python, "environment_python", lambda folder: None)


def test_what_the_python_of_qgis_lacks_is_named_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    there, lacking = Requirement("json", "json", "", ""), Requirement("no_such_module", "nothing", "", "")
    whole = Requirement("json", "half", "", "", must_hold="package_data/plotly.min.js")
    monkeypatch.setattr(engine_readiness, "REQUIREMENTS", (there, lacking, whole))
    fault = engine_readiness.engine_fault()
    assert "(missing: nothing, half)" in fault
    assert "Install or repair the engine" in fault


def test_nothing_is_said_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_readiness, "REQUIREMENTS", (Requirement("json", "json", "", ""),))
    assert engine_readiness.engine_fault() == ""


def test_a_python_that_the_user_names_is_trusted_but_must_be_there(tmp_path: Path) -> None:
    assert "is not a program" in engine_readiness.engine_fault(str(tmp_path / "python"))

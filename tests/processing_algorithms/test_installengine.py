"""``urbanml:installengine`` as its users run it, from wheels that the test packs: no network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.wheels import pack_wheel, use_wheels


def test_what_it_makes_is_what_the_next_algorithm_runs_on(
    qgis_process: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("safetensors", "plotly"):
        pack_wheel(tmp_path, name, file="package_data/plotly.min.js")
    use_wheels(monkeypatch, tmp_path)
    environment = {
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "URBAN_ML_PYTHON": "",
        "PIP_CONFIG_FILE": "/dev/null",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(tmp_path),
    }
    made = qgis_process.run("installengine", environment)
    assert made.code == 0, made.text
    assert made.results["INTERPRETER"].startswith(str(tmp_path / "data" / "urban_ml"))
    checked = qgis_process.run("checkengine", environment, OUTPUT=tmp_path / "engine.html")
    assert checked.results["READY"] is True, checked.text
    assert checked.results["INTERPRETER"] == made.results["INTERPRETER"]
    again = qgis_process.run("installengine", environment)
    assert again.code == 0, "an environment must not stand in the way of its own repair: " + again.text

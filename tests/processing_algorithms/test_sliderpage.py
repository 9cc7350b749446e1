"""``urbanml:sliderpage`` as its users run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers.drawn_world import drawn_world


def test_a_run_gives_one_page_and_says_what_is_on_it(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    world = drawn_world(tmp_path)
    given = {
        "MODEL": world.model_path, "LATENTS": world.latents_path, "DIRECTIONS": world.directions_path, "COUNT": 3,
        "OUTPUT": str(tmp_path / "page.html"),
    }  # fmt: skip
    found = processing.run("urbanml:sliderpage", given)
    assert found["PLACES_SHOWN"] == 3
    assert (found["FIELDS_DRAWN"], found["FIELDS_LEFT"]) == ("income, health", "noise")
    text = Path(found["OUTPUT"]).read_text(encoding="utf-8")
    assert len(text) / 1e6 == pytest.approx(found["MEGABYTES"], rel=0.01)
    assert "function makeGenerator" in text
    with pytest.raises(QgsProcessingException, match="“wealth” is not among the directions"):
        processing.run("urbanml:sliderpage", {**given, "FIELDS": "wealth"})

"""Models that an earlier version wrote still open, and say of the same tiles what they said then."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas
import numpy as np
import pytest

from tests.helpers.flat_tasks import applydeepcluster, predict

STORED = Path(__file__).parents[1] / "stored_models"
EXPECTED = json.loads((STORED / "expected.json").read_text(encoding="utf-8"))
CITY = str(STORED / "city.tif")


def test_types_of_a_stored_model_are_those_of_the_version_that_made_it(tmp_path: Path) -> None:
    output = str(tmp_path / "tiles.gpkg")
    applydeepcluster(input=CITY, model=str(STORED / "types.safetensors"), output=output, precision="float32")
    assert geopandas.read_file(output).cluster.tolist() == EXPECTED["cluster"]


def test_values_of_a_stored_model_are_those_of_the_version_that_made_it(tmp_path: Path) -> None:
    output = str(tmp_path / "tiles.gpkg")
    predict(inputs=[CITY], model=str(STORED / "status.safetensors"), output=output)
    np.testing.assert_allclose(geopandas.read_file(output).predicted, EXPECTED["predicted"], atol=2e-3)


def test_classes_of_a_stored_model_are_those_of_the_version_that_made_it(tmp_path: Path) -> None:
    output = str(tmp_path / "tiles.gpkg")
    result = predict(inputs=[CITY], model=str(STORED / "status_classes.safetensors"), output=output)
    assert geopandas.read_file(output).predicted_class.tolist() == EXPECTED["predicted_class"]
    assert result["span"] == pytest.approx([0, 4])

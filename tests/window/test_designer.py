"""The shipped models in the Model Designer: they open there, and nothing is wrong with them."""

from __future__ import annotations

from typing import Any

import pytest
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from .conftest import picture, process_events
from .dialogs import closed

MODELS = [
    one
    for one in QgsApplication.processingRegistry().providerById("urbanml").algorithms()
    if isinstance(one, QgsProcessingModelAlgorithm)
]


def test_models_ship() -> None:
    assert len(MODELS) >= 7


@pytest.mark.parametrize("name", [one.name() for one in MODELS])
def test_a_shipped_model_opens_in_the_designer_and_is_valid(iface: Any, name: str) -> None:
    [shipped] = [one for one in MODELS if one.name() == name]
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(shipped.path))
    designer = ModelerDialog.create(model)
    designer.show()
    process_events()
    designer.zoomFull()
    picture(designer, f"designer_{name}")
    assert designer.model().validate() == (True, [])
    designer.setDirty(False)  # or it would ask whether to save
    closed(designer)

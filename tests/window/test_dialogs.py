"""The dialog of every algorithm and of every shipped model opens, takes its defaults, and cuts no text."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProcessingParameterField
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QGroupBox, QLabel

from .conftest import picture, process_events
from .dialogs import cut_texts, opened

ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
NAMES = sorted(one.name() for one in QgsApplication.processingRegistry().providerById("urbanml").algorithms())


def test_there_are_algorithms() -> None:
    assert len(NAMES) > 30


def show_advanced(dialog: Any) -> None:
    """Open the group of advanced parameters, which QGIS made, so that Qt takes it for any group."""
    group = dialog.findChild(QGroupBox, "grpAdvanced")
    if any(one.flags() & ADVANCED for one in dialog.algorithm().parameterDefinitions()):
        assert group.isVisible()
        sip.cast(group, QgsCollapsibleGroupBoxBasic).setCollapsed(False)
        process_events()
        assert group.findChildren(QLabel)[0].isVisible()


@pytest.mark.parametrize("name", NAMES)
def test_a_dialog_opens_takes_its_defaults_and_cuts_no_text(layers: dict[str, Any], name: str) -> None:
    with opened(name) as dialog:
        show_advanced(dialog)
        picture(dialog, f"dialog_{name}")
        assert cut_texts(dialog) == []
        wrappers = getattr(dialog.mainWidget(), "wrappers", {})
        assert wrappers.keys() >= {
            one.name()
            for one in dialog.algorithm().parameterDefinitions()
            if not one.isDestination() and not one.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden
        }
        for definition in dialog.algorithm().parameterDefinitions():
            default = definition.defaultValue()
            if definition.isDestination() or default in (None, ""):
                continue
            if isinstance(definition, QgsProcessingParameterField):
                continue  # one that the layer has not, is not there to choose
            assert wrappers[definition.name()].parameterValue() == default, definition.name()

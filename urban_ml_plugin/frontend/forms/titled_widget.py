"""What widgets of parameters in forms have in common."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapper
from qgis.PyQt.QtWidgets import QWidget


class TitledWidget(WidgetWrapper):
    """A widget whose title has the tooltip of its parameter."""

    def createLabel(self) -> QWidget:
        """The title."""
        label = super().createLabel()
        if label is not None:
            label.setToolTip(self.parameterDefinition().toolTip())
        return label

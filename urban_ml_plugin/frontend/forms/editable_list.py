"""A list of suggestions in a dialog, each with a word on it, where any other text may be entered, too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..texts import tr


class EditableList(QgsAbstractProcessingParameterWidgetWrapper):
    """The widget of a text parameter; Processing makes it as the metadata of the parameter say.

    Args:
        examples: texts, each with a word on it.
    """

    def __init__(
        self,
        parameter: QgsProcessingParameterDefinition,
        dialog: QWidget,
        row: int = 0,
        column: int = 0,
        examples: Sequence[tuple[str, str]] = (),
    ) -> None:
        batch = "Batch" in type(dialog).__name__
        kind = QgsProcessingGui.WidgetType.Batch if batch else QgsProcessingGui.WidgetType.Standard
        super().__init__(parameter, kind)
        self._examples = examples

    def createWidget(self) -> QWidget:
        """The list; what is chosen stands in it without the word."""
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.setCompleter(None)  # it would complete the word, too
        for text, word in self._examples:
            self._box.addItem(f"{text} ({tr(word)})", text)
        self._box.activated[int].connect(lambda row: self._box.setEditText(self._box.itemData(row)))
        self._box.editTextChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return self._box

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        """Show a value."""
        self._box.setEditText(str(value) if value is not None else "")

    def widgetValue(self) -> str:
        """What was chosen or entered."""
        return str(self._box.currentText()).strip()

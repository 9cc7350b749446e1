"""A list of choices in the user's language, where what is chosen stays the word that scripts and files have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from ..texts import tr
from .titled_widget import TitledWidget

ROWS = 4
"""Of a list in which several may be chosen, seen at once."""
CHOICE = Qt.ItemDataRole.UserRole


class ChoiceList(TitledWidget):
    """The widget of a choice among words; Processing makes it as the metadata of the parameter say.

    The Model Designer gets QGIS's own widget, which also offers inputs of the model, and the words as scripts have
    them.

    Args:
        choices: the words.
        several: whether more than one may be chosen.
    """

    def __new__(cls, definition: Any, dialog: Any, *_: Any, **details: Any) -> Any:
        if type(dialog).__name__ != "ModelerParametersDialog":
            return super().__new__(cls)
        registry = QgsGui.processingGuiRegistry()
        widget = registry.createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
        widget.setDialog(dialog)
        return widget

    def createWidget(self, choices: Sequence[str] = (), several: bool = False) -> QWidget:
        """The list."""
        self._several = several
        if not several:
            box = QComboBox()
            for choice in choices:
                box.addItem(tr(choice), choice)
            box.currentIndexChanged[int].connect(lambda _: self.widgetValueHasChanged.emit(self))
            return box
        entries = QListWidget()
        for choice in choices:
            entry = QListWidgetItem(tr(choice), entries)
            entry.setData(CHOICE, choice)
            entry.setCheckState(Qt.CheckState.Unchecked)
        entries.setMaximumHeight(entries.sizeHintForRow(0) * min(len(choices), ROWS) + 2 * entries.frameWidth())
        entries.itemChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return entries

    def setValue(self, value: Any) -> None:
        """Show a value: one choice, or several as a list or separated by commas."""
        if not self._several:
            self.setComboValue(value)
            return
        chosen = value.split(",") if isinstance(value, str) else list(value or ())
        for entry in self._entries():
            state = Qt.CheckState.Checked if entry.data(CHOICE) in chosen else Qt.CheckState.Unchecked
            entry.setCheckState(state)

    def value(self) -> Any:
        """What was chosen, in the words that scripts have."""
        if not self._several:
            return self.widget.currentData()
        return [entry.data(CHOICE) for entry in self._entries() if entry.checkState() == Qt.CheckState.Checked]

    def _entries(self) -> list[QListWidgetItem]:
        return [self.widget.item(row) for row in range(self.widget.count())]

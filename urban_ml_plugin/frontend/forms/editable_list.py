"""A list of suggestions in a dialog, each with a word on it, where any other text may be entered, too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ..texts import tr
from .titled_widget import TitledWidget

MOST_SHOWN = 30
"""Letters that have room in the form at least."""


class EditableList(TitledWidget):
    """The widget of a text parameter; Processing makes it as the metadata of the parameter say.

    Args:
        examples: texts, each with a word on it.
    """

    def createWidget(self, examples: Sequence[tuple[str, str]] = ()) -> QWidget:
        """The list; what is chosen stands in it without the word."""
        box = QComboBox()
        box.setEditable(True)
        box.setCompleter(None)  # it would complete the word, too
        for text, word in examples:
            box.addItem(f"{text} ({tr(word)})", text)
        # The words are shown where the list opens; a form need not be as wide as the longest of them.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(MOST_SHOWN)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 2 * box.view().frameWidth())
        box.activated[int].connect(lambda row: box.setEditText(box.itemData(row)))
        box.editTextChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: Any) -> None:
        """Show a value."""
        self.widget.setEditText(str(value) if value is not None else "")

    def value(self) -> str:
        """What was chosen or entered."""
        return str(self.widget.currentText()).strip()

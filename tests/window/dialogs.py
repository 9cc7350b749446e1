"""Dialogs of Processing: opened, filled, run, and looked at for texts that are wider than their boxes."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import processing
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from .conftest import process_events, wait_for

USUAL = 1000, 760
"""Pixels: of a dialog, help included; QGIS keeps what a user made of it."""
FRAME = 8
"""Pixels that the frame of a button or of a line of text takes from what is in it."""


@contextmanager
def opened(algorithm: str, **parameters: Any) -> Iterator[Any]:
    """The dialog of an algorithm."""
    dialog = processing.createAlgorithmDialog(f"urbanml:{algorithm}", parameters)
    dialog.resize(*USUAL)
    dialog.show()
    process_events()
    try:
        yield dialog
    finally:
        closed(dialog)


def closed(dialog: Any) -> None:
    """Close a dialog, and let QGIS forget it."""
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    process_events()
    gc.collect()


def started(dialog: Any) -> list[tuple[bool, dict[str, Any]]]:
    """Press Run; the list gets whether it went well, and the results, when the run has ended."""
    ended: list[tuple[bool, dict[str, Any]]] = []
    dialog.algorithmFinished.connect(lambda well, results: ended.append((well, results)))
    dialog.runButton().click()
    return ended


def run(dialog: Any) -> dict[str, Any]:
    """Press Run, wait for the end, and give the results."""
    ended = started(dialog)
    wait_for(lambda: ended, "the end of the run")
    process_events()
    assert ended[0][0], log_of(dialog)
    return ended[0][1]


def log_of(dialog: Any) -> str:
    """What the log of a dialog says."""
    from qgis.PyQt.QtWidgets import QTextEdit

    return "\n".join(part.toPlainText() for part in dialog.findChildren(QTextEdit))


def cut_texts(window: QWidget) -> list[str]:
    """Texts that do not fit their boxes, and boxes that have to be moved sideways to be seen."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.width()]
    found = [f"{type(one).__name__}: {text}" for one in shown if (text := _cut(one))]
    areas = [one for one in shown if isinstance(one, QScrollArea) and one.horizontalScrollBar().isVisible()]
    return found + [f"sideways: {one.objectName() or type(one).__name__}" for one in areas]


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.text() if widget.heightForWidth(widget.width()) > widget.height() + 1 else ""
        return widget.text() if widget.sizeHint().width() > widget.width() + 1 else ""
    if isinstance(widget, QComboBox):
        return _wider(widget, widget.currentText(), 3 * FRAME)
    if isinstance(widget, QToolButton) and not widget.text():
        return ""
    if isinstance(widget, QPushButton):
        return _wider(widget, widget.text().replace("&", ""), FRAME)
    if isinstance(widget, QAbstractButton) and not isinstance(widget, QToolButton):
        return widget.text() if widget.sizeHint().width() > widget.width() + 1 else ""
    if isinstance(widget, QLineEdit):
        return _wider(widget, "" if widget.text() else widget.placeholderText(), FRAME)
    return ""


def _wider(widget: QWidget, text: str, frame: int) -> str:
    return text if widget.fontMetrics().horizontalAdvance(text) > widget.width() - frame else ""

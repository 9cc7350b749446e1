"""Where things lie on a page, in millimetres, and what they are lettered in."""

from __future__ import annotations

from qgis.core import QgsLayoutItem, QgsLayoutPoint, QgsLayoutSize, QgsUnitTypes
from qgis.PyQt.QtGui import QFont

FONT = "DejaVu Sans"
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def font(points: float, bold: bool = False) -> QFont:
    """A font of a size in points."""
    chosen = QFont(FONT)
    chosen.setPointSizeF(points)
    chosen.setBold(bold)
    return chosen


def point(x: float, y: float) -> QgsLayoutPoint:
    """A place on the page."""
    return QgsLayoutPoint(x, y, MILLIMETRES)


def size(width: float, height: float) -> QgsLayoutSize:
    """A size on the page."""
    return QgsLayoutSize(width, height, MILLIMETRES)


def place(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    """Put an item somewhere, in a size."""
    item.attemptMove(point(x, y))
    item.attemptResize(size(width, height))

"""Print layouts looked at by their boxes and by the pixels of what they export."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QRectF

DPI = 100


def parts(layout: QgsPrintLayout, kind: Any = QgsLayoutItem) -> list[Any]:
    """The items of a layout of one kind, the page itself left out."""
    return [item for item in layout.items() if isinstance(item, kind) and not isinstance(item, QgsLayoutItemPage)]


def box_of(item: QgsLayoutItem) -> QRectF:
    """Where an item lies on the page, in millimetres."""
    at, size = item.positionWithUnits(), item.sizeWithUnits()
    return QRectF(at.x(), at.y(), size.width(), size.height())


def exported(layout: QgsPrintLayout, path: Path) -> Any:
    """The pixels (rows, columns, bands) of a layout as it is exported."""
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    assert QgsLayoutExporter(layout).exportToImage(str(path), settings) == QgsLayoutExporter.ExportResult.Success
    with rasterio.open(path) as file:
        return np.moveaxis(file.read()[:3], 0, 2)


def pixels(drawn: Any, where: QRectF) -> Any:
    """Those of a box in millimetres."""
    left, top, right, bottom = (
        round(value / 25.4 * DPI) for value in (where.left(), where.top(), where.right(), where.bottom())
    )
    return drawn[top + 1 : bottom - 1, left + 1 : right - 1].astype(float)


def assert_maps_are_drawn(layout: QgsPrintLayout, drawn: Any) -> list[Any]:
    """Every map has something on it; gives their pixels."""
    pictures = [pixels(drawn, box_of(item)) for item in parts(layout, QgsLayoutItemMap)]
    for picture in pictures:
        assert (picture.min(axis=2) < 250).mean() > 0.8, "the map is blank"
        assert picture.std() > 10, "the map is of one colour"
    return pictures


def assert_nothing_overlaps_or_is_cut(layout: QgsPrintLayout) -> None:
    """Items lie apart from each other and on the page, and hold their texts; legends count after a first export."""
    size = layout.pageCollection().page(0).pageSize()
    page = QRectF(0, 0, size.width(), size.height())
    boxes = [(f"{type(item).__name__} {item.id()}", box_of(item)) for item in parts(layout)]
    for name, where in boxes:
        assert min(where.width(), where.height()) > 2, name
        assert page.contains(where), f"{name} reaches beyond the page"
    for (one, first), (other, second) in itertools.combinations(boxes, 2):
        assert not first.intersects(second), f"{one} {first} overlaps {other} {second}"
    for item in parts(layout, QgsLayoutItemLabel):
        needed = item.sizeForText()
        assert needed.width() <= item.sizeWithUnits().width() + 0.1, item.text()
        assert needed.height() <= item.sizeWithUnits().height() + 0.1, item.text()

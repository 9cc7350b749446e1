"""The legend of one layer, in as many columns as fit below its map, however many classes there are."""

from __future__ import annotations

from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF

from ..fields.field_words import field_words
from .placing import font, size

LARGEST, SMALLEST = 8.0, 6.0
"""Sizes of letters in points; smaller ones only where the classes have long names."""
COLUMNS = 5


def legend_height(panel: QgsLayoutItemMap, layer: QgsMapLayer, at: QgsLayoutPoint, width: float, title: str) -> float:
    """Put the legend of a layer below its map; returns its height (mm), 0 where there is nothing to explain."""
    if isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsMultiBandColorRenderer):
        return 0
    layout = panel.layout()
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    item.model().rootGroup().removeAllChildren()
    node = item.model().rootGroup().addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)  # the map's title says it already
    entries = item.model().layerLegendNodes(node)
    if isinstance(layer, QgsRasterLayer):  # the first names the band
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, len(entries))))
        item.model().refreshLayerLegend(node)
    item.setId(f"Legend: {panel.id()}")
    item.setLinkedMap(panel)
    item.setSplitLayer(True)
    item.setEqualColumnWidth(True)
    item.setBoxSpace(0)
    item.setTitle(title)
    item.setStyleFont(QgsLegendStyle.Style.Title, font(LARGEST))
    layout.addLayoutItem(item)
    needed = _fitted(item, len(entries), width)
    item.attemptMove(at)
    item.attemptResize(size(needed.width(), needed.height()))
    return float(needed.height())


def meaning_of(layer: QgsMapLayer) -> str:
    """What the classes of a layer are of, where they are classes of a field."""
    if not isinstance(layer, QgsVectorLayer) or not isinstance(layer.renderer(), QgsGraduatedSymbolRenderer):
        return ""
    name = layer.renderer().classAttribute()
    field, words = layer.fields().lookupField(name), field_words(name)
    if words:
        return words.legend
    return str(layer.attributeDisplayName(field)) if field >= 0 else name


def _fitted(item: QgsLayoutItemLegend, entries: int, width: float) -> QSizeF:
    """The size of a legend in as many columns, and letters as large, as fit."""
    letters, columns = LARGEST, min(COLUMNS, entries)
    while True:
        item.setStyleFont(QgsLegendStyle.Style.SymbolLabel, font(letters))
        item.setColumnCount(columns)
        needed = _needed(item)
        if needed.width() <= width or (columns == 1 and letters <= SMALLEST):
            return needed
        if columns > 1:
            columns -= 1
        else:
            letters -= 0.5


def _needed(item: QgsLayoutItemLegend) -> QSizeF:
    """The size that a legend needs (mm); it works that out itself only when it is painted."""
    context = QgsLayoutUtils.createRenderContextForLayout(item.layout(), None)
    return QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)

"""A page of maps of one place: titles above them, legends below, scale, north, CRS, date and credit at the foot."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QFont

# Millimetres: side of a map; margin of the page; space between maps; heights of heading, title and foot.
PANEL, MARGIN, GAP, HEADING, TITLE, FOOT = 120, 10, 8, 14, 7, 18
WIDTH = 2 * MARGIN + 2 * PANEL + GAP
FONT = "DejaVu Sans"


def font(size: float, bold: bool = False) -> QFont:
    """A font of ``size`` points."""
    chosen = QFont(FONT)
    chosen.setPointSizeF(size)
    chosen.setBold(bold)
    return chosen


def small_text() -> QgsTextFormat:
    """What maps and scale bars are lettered in."""
    text = QgsTextFormat()
    text.setFont(QFont(FONT))
    text.setSize(7.5)
    return text


class MapPage:
    """A print layout that grows downwards, two maps in a row.

    Args:
        project: to whose layouts the page is added.
        heading: on the page, and the layout's name.
        extent: of every map, in the project's CRS.
    """

    def __init__(self, project: QgsProject, heading: str, extent: QgsRectangle) -> None:
        self._project, self._extent = project, extent
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(heading)
        project.layoutManager().addLayout(self.layout)
        self._maps: list[QgsLayoutItemMap] = []
        self._top = self._bottom = float(MARGIN + HEADING)  # of the row of maps that is being filled
        self._text(heading, MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEADING, font(16, bold=True))

    def add_map(self, title: str, theme: str, explained: QgsMapLayer | None = None) -> None:
        """A map of the project's ``theme`` with its title, and a legend of the layer that is to be ``explained``."""
        column = len(self._maps) % 2
        if column == 0 and self._maps:
            self._top = self._bottom + GAP
        x, y = MARGIN + column * (PANEL + GAP), self._top + TITLE
        self._text(title, x, self._top, PANEL, TITLE, font(10, bold=True))
        item = QgsLayoutItemMap(self.layout)
        self.layout.addLayoutItem(item)
        item.setRect(0, 0, 1, 1)  # a map takes an extent only when it has a shape, which is not yet its size
        item.setExtent(self._extent)
        _place(item, x, y, PANEL, PANEL)
        item.zoomToExtent(self._extent)
        item.setFollowVisibilityPreset(True)
        item.setFollowVisibilityPresetName(theme)
        item.setFrameEnabled(True)
        item.setId(title)
        self._maps.append(item)
        height = self._legend(item, explained, x, y + PANEL + 2) if explained else 0
        self._bottom = max(self._bottom, y + PANEL + 2 + height)

    def finish(self, credit: str) -> None:
        """Add the foot, and make the page as large as what is on it."""
        y = self._bottom + GAP
        self.layout.setReferenceMap(self._maps[0])
        scale = QgsLayoutItemScaleBar(self.layout)
        scale.setId("Scale bar")
        scale.setStyle("Line Ticks Up")
        scale.setLinkedMap(self._maps[0])
        scale.setTextFormat(small_text())
        scale.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceMeters)
        self.layout.addLayoutItem(scale)
        scale.attemptMove(_point(MARGIN, y))
        north = QgsLayoutItemPicture(self.layout)
        north.setId("North arrow")
        north.setPicturePath(str(_arrow()))
        north.setLinkedMap(self._maps[0])
        north.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
        self.layout.addLayoutItem(north)
        _place(north, MARGIN + PANEL - FOOT, y, FOOT, FOOT)
        crs = self._project.crs()
        lines = [f"{crs.description()} ({crs.authid()})", f"Map made on {date.today().isoformat()}", credit]
        self._text("\n".join(lines), MARGIN + PANEL + GAP, y, PANEL, FOOT, font(7.5))
        page = QgsLayoutSize(WIDTH, y + FOOT + MARGIN, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
        self.layout.pageCollection().page(0).setPageSize(page)

    def _text(self, text: str, x: float, y: float, width: float, height: float, lettering: QFont) -> None:
        item = QgsLayoutItemLabel(self.layout)
        item.setFont(lettering)
        item.setText(text)
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        item.setMarginX(0)
        self.layout.addLayoutItem(item)
        _place(item, x, y, width, height)

    def _legend(self, panel: QgsLayoutItemMap, layer: QgsMapLayer, x: float, y: float) -> float:
        """The legend of ``layer`` in as many columns as fit below its map; returns its height (mm)."""
        item = QgsLayoutItemLegend(self.layout)
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
        item.setBoxSpace(0)
        item.setStyleFont(QgsLegendStyle.Style.SymbolLabel, font(8))
        self.layout.addLayoutItem(item)
        for columns in range(min(5, len(entries)), 0, -1):
            item.setColumnCount(columns)
            size = self._needed(item)
            if size.width() <= PANEL:
                break
        _place(item, x, y, size.width(), size.height())
        return size.height()

    def _needed(self, item: QgsLayoutItemLegend) -> QSizeF:
        """The size that a legend needs (mm); it works that out itself only when it is painted."""
        context = QgsLayoutUtils.createRenderContextForLayout(self.layout, None)
        return QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)


def _arrow() -> Path:
    """A north arrow of QGIS."""
    places = (Path(folder) / "arrows" / "NorthArrow_02.svg" for folder in QgsApplication.svgPaths())
    return next(path for path in places if path.exists())


def _point(x: float, y: float) -> QgsLayoutPoint:
    return QgsLayoutPoint(x, y, QgsUnitTypes.LayoutUnit.LayoutMillimeters)


def _place(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    item.attemptMove(_point(x, y))
    item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutUnit.LayoutMillimeters))

"""A page of maps of one place: titles, legends, and at the foot scale, north, CRS, date, credit and cautions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont

from ..texts import tr
from .legends import legend_height
from .placing import font, place, point, size

# Millimetres: a page with one map and with several; margin; space between maps; heights of a line and of the foot.
ONE, SEVERAL, MARGIN, GAP, FOOT = 190, 120, 10, 8, 18
HEADING, TITLE, SMALL = 16, 10, 7.5
"""Sizes of letters, in points."""
LINE = 0.55
"""Millimetres of height that a line needs for each point of its letters."""
TALLEST, FLATTEST = 1.3, 0.4
"""Height of a map over its width, whatever the extent."""


def small_text() -> QgsTextFormat:
    """What maps and scale bars are lettered in."""
    text = QgsTextFormat()
    text.setFont(font(SMALL))
    text.setSize(SMALL)
    return text


class MapPage:
    """A print layout that grows downwards, with one map in a row or two.

    Args:
        project: whose the layout is; ``keep`` puts it into the project's list of layouts.
        heading: on the page, and the layout's name.
        extent: of every map, in ``crs``, which is the project's unless given.
        maps: how many there will be.
    """

    def __init__(
        self,
        project: QgsProject,
        heading: str,
        extent: QgsRectangle,
        maps: int,
        crs: QgsCoordinateReferenceSystem | None = None,
        name: str = "",
    ) -> None:
        self._crs = crs or project.crs()
        self._project = project
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(name or heading)
        self._columns = min(maps, 2)
        self._panel = float(ONE if maps == 1 else SEVERAL)
        shape = min(TALLEST, max(FLATTEST, extent.height() / extent.width()))
        self._height = self._panel * shape
        self._extent = extent
        self.maps: list[QgsLayoutItemMap] = []
        self._told_crs: list[QgsCoordinateReferenceSystem] = []
        self._width = self._columns * self._panel + (self._columns - 1) * GAP
        below = self._text(heading, MARGIN, MARGIN, self._width, font(HEADING, bold=True))
        self._top = self._bottom = below + 2  # of the row of maps that is being filled

    def keep(self) -> None:
        """Put the layout into the project's list."""
        self._project.layoutManager().addLayout(self.layout)

    def add_map(
        self,
        title: str,
        theme: str = "",
        explained: QgsMapLayer | None = None,
        layers: Sequence[QgsMapLayer] = (),
        meaning: str = "",
        place_of_its_own: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None,
    ) -> None:
        """A map with its title, which may be empty, and a legend.

        Args:
            theme: of the project, that the map follows; or else ``layers``, from top to bottom.
            explained: the layer whose legend is shown; ``meaning`` stands above it.
            place_of_its_own: extent, as wide and high as the page's, and CRS, where these are not the page's.
        """
        extent, crs = place_of_its_own or (self._extent, self._crs)
        column = len(self.maps) % self._columns
        if column == 0 and self.maps:
            self._top = self._bottom + GAP
        x = MARGIN + column * (self._panel + GAP)
        y = self._text(title, x, self._top, self._panel, font(TITLE, bold=True)) if title else self._top
        item = QgsLayoutItemMap(self.layout)
        self.layout.addLayoutItem(item)
        item.setRect(0, 0, 1, 1)  # a map takes an extent only when it has a shape, which is not yet its size
        item.setExtent(extent)
        place(item, x, y, self._panel, self._height)
        item.setCrs(crs)
        item.zoomToExtent(extent)
        if theme:
            item.setFollowVisibilityPreset(True)
            item.setFollowVisibilityPresetName(theme)
        else:
            item.setLayers(list(layers))
            item.setKeepLayerSet(True)
        item.setFrameEnabled(True)
        item.setId(title or tr("Map"))
        self.maps.append(item)
        self._told_crs += [] if crs in self._told_crs else [crs]
        bottom = y + self._height
        if explained is not None:
            bottom += 2 + legend_height(item, explained, point(x, bottom + 2), self._panel, meaning)
        self._bottom = max(self._bottom, bottom)

    def finish(self, credit: str, cautions: Sequence[str] = ()) -> None:
        """Add the foot, and make the page as large as what is on it."""
        y, half = self._bottom + GAP, (self._width - GAP) / 2
        self.layout.setReferenceMap(self.maps[0])
        self._scale_and_north(y, half)
        unknown = tr("No coordinate reference system")
        told = [f"{crs.description()} ({crs.authid()})" if crs.isValid() else unknown for crs in self._told_crs]
        told += [tr("Map made on {}").format(date.today().isoformat()), *credit.splitlines()]
        end = self._text("\n".join(told), MARGIN + half + GAP, y, half, font(SMALL))
        y = max(y + FOOT, end)
        if cautions:
            words = tr("Read with care: {}").format(" ".join(cautions))
            y = self._text(words, MARGIN, y + 3, self._width, font(SMALL))
        self.layout.pageCollection().page(0).setPageSize(size(self._width + 2 * MARGIN, y + MARGIN))

    def _scale_and_north(self, y: float, width: float) -> None:
        scale = QgsLayoutItemScaleBar(self.layout)
        scale.setId(tr("Scale bar"))
        scale.setStyle("Line Ticks Up")
        scale.setLinkedMap(self.maps[0])
        scale.setTextFormat(small_text())
        scale.applyDefaultSize(_distances(self._extent))
        self.layout.addLayoutItem(scale)
        scale.attemptMove(point(MARGIN, y))
        north = QgsLayoutItemPicture(self.layout)
        north.setId(tr("North arrow"))
        north.setPicturePath(str(_arrow()))
        north.setLinkedMap(self.maps[0])
        north.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
        self.layout.addLayoutItem(north)
        place(north, MARGIN + width - FOOT, y, FOOT, FOOT)

    def _text(self, text: str, x: float, y: float, width: float, lettering: QFont) -> float:
        """A text in as many lines as it needs; where it ends (mm)."""
        item = QgsLayoutItemLabel(self.layout)
        item.setFont(lettering)
        item.setMarginX(0)
        item.setMarginY(0)
        item.setVAlign(Qt.AlignmentFlag.AlignTop)
        lines = [line for part in text.splitlines() for line in _broken(part, item, width)]
        item.setText("\n".join(lines))
        self.layout.addLayoutItem(item)
        height = max(item.sizeForText().height(), LINE * lettering.pointSizeF() * len(lines)) + 1
        place(item, x, y, width, height)
        return y + height


def _broken(text: str, item: QgsLayoutItemLabel, width: float) -> list[str]:
    """The lines of a text, none of which is wider than ``width`` unless one word is."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        item.setText(longer)
        if lines and item.sizeForText().width() <= width - 1:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def _distances(extent: QgsRectangle) -> Any:
    """Kilometres where a map shows more than 10 000 of the units of its CRS, which are metres mostly."""
    if math.hypot(extent.width(), extent.height()) > 1e4:
        return QgsUnitTypes.DistanceUnit.DistanceKilometers
    return QgsUnitTypes.DistanceUnit.DistanceMeters


def _arrow() -> Path:
    """A north arrow of QGIS."""
    places = (Path(folder) / "arrows" / "NorthArrow_02.svg" for folder in QgsApplication.svgPaths())
    return next(path for path in places if path.exists())

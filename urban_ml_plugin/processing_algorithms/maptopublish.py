"""A page with maps of layers, to be published: a print layout of the project, and a file."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ..frontend.base import TEXT, Result, UrbanMLAlgorithm
from ..frontend.printed_maps.exporting import export
from ..frontend.printed_maps.pages import Contents, page_of
from ..frontend.texts import tr


class MapToPublish(UrbanMLAlgorithm):
    """``urbanml:maptopublish``."""

    NAME = "maptopublish"
    TITLE = "Map to publish"
    GROUP = "Data"
    NEEDS_ENGINE = False
    TAGS = ("print layout", "template", "legend", "cartography", "pdf", "figure", "atlas")
    RESULTS = (
        Result("LAYOUT", "Name of the print layout in the project", "layout", TEXT),
        Result("SCALE", "Scale of the maps (1 to so many)", "scale"),
    )

    def flags(self) -> Any:
        return super().flags() | self.Flag.FlagNoThreading  # layouts belong to the main thread

    def declare(self) -> None:
        kind = QgsProcessing.SourceType.TypeMapLayer
        self.add(QgsProcessingParameterMultipleLayers("LAYERS", tr("Layers, a map each"), kind))
        self.add_rasters("BACKGROUND", "Imagery below them")
        self.add_text("TITLE", "Title (empty: that of the first layer)")
        self.add_text("CREDIT", "Credit (empty: what the layers say)")
        self.add(QgsProcessingParameterBoolean("CAUTIONS", tr("Print what to be careful about"), defaultValue=True))
        self.add_text("FIELD", "Field of the first layer, each value of which has a map of its own, such as city")
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Extent (empty: of the first layer)"), optional=True))
        whole = QgsProcessingParameterNumber.Type.Integer
        dots = tr("Dots per inch")
        self.add(QgsProcessingParameterNumber("DPI", dots, whole, 200, False, 30, 1200), advanced=True)
        files = tr("PDF files (*.pdf);;PNG files (*.png);;SVG files (*.svg)")
        self.add(QgsProcessingParameterFileDestination("OUTPUT", tr("Page"), files, optional=True))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._layers = self.parameterAsLayerList(parameters, "LAYERS", context)
        self._background = self.parameterAsLayerList(parameters, "BACKGROUND", context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(self) -> dict[str, Any]:
        if not self._layers:
            raise QgsProcessingException(tr("There is no layer to map: choose one or more (LAYERS)."))
        contents = Contents(
            self._layers,
            self._background,
            self.value("TITLE") or "",
            self.value("CREDIT") or "",
            self.value("CAUTIONS"),
            self.value("FIELD") or "",
        )
        page = page_of(contents, self.context.project(), self._extent)
        output = self.destinations.file("OUTPUT")
        if output:
            export(page.layout, self.destinations.written_at(output), self.value("DPI"), output)
        kept = page.keep_if_its_layers_stay()
        if kept:
            told = tr("The print layout “{}” is in the project: Project > Layouts opens it.")
            self.feedback.pushInfo(told.format(page.layout.name()))
        return {"layout": page.layout.name() if kept else None, "scale": page.maps[0].scale()}

    def _extent(self, crs: Any) -> Any:
        """The extent that was asked for, None where none was."""
        if not self.is_given("EXTENT"):
            return None
        extent = self.parameterAsExtent(self.parameters, "EXTENT", self.context, crs)
        if not extent.isFinite() or extent.isEmpty():
            raise QgsProcessingException(tr("The extent (EXTENT) has no width or no height: choose another."))
        return extent

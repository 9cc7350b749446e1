"""Tiles of a raster as polygons."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterLayer,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr


class TileGrid(UrbanMLAlgorithm):
    """``urbanml:tilegrid``."""

    NAME = "tilegrid"
    TITLE = "Tile grid of a raster"
    GROUP = "Data"
    TAGS = ("tiles", "grid", "chips")

    INPUT = "INPUT"
    OUTPUT = "OUTPUT"
    TILES = "TILE_COUNT"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer(self.INPUT, tr("Imagery")))
        self.add_grid_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Tiles"), QgsProcessing.SourceType.TypeVectorPolygon)
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of tiles")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tiles = temporary_layer("tiles")
        result = self.run_task(
            feedback,
            input=self.raster_path(parameters, self.INPUT, context),
            **self.grid_parameters(parameters, context, feedback),
            output=tiles,
        )
        output = self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles)
        return {self.OUTPUT: output, self.TILES: result["tiles"]}

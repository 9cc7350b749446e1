"""Features of every tile, as a raster."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
)

from ..frontend.base import UrbanMLAlgorithm, tr


class ExtractFeatures(UrbanMLAlgorithm):
    """``urbanml:extractfeatures``."""

    NAME = "extractfeatures"
    TITLE = "Extract features of tiles"
    GROUP = "Urban types"
    TAGS = ("embedding", "encoder", "deep learning", "descriptor")

    OUTPUT = "OUTPUT"
    TILES, DIMENSION, PRECISION, SECONDS = "TILE_COUNT", "DIMENSION", "PRECISION_USED", "SECONDS"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_imagery_parameters()
        self.add_grid_parameters()
        self.add_network_parameters()
        self.add_seed_parameter()
        self.add_computing_parameters()
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Feature raster")))
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputNumber(self.DIMENSION, tr("Number of features")))
        self.addOutput(QgsProcessingOutputString(self.PRECISION, tr("Precision used")))
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, tr("Seconds spent on the tiles, start-up excluded")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.destinations.file(self.OUTPUT)
        result = self.run_task(
            feedback,
            **self.imagery_parameters(parameters, context),
            **self.grid_parameters(parameters, context, feedback),
            **self.network_parameters(parameters, context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            **self.computing_parameters(parameters, context),
            output=output,
        )
        return {
            self.OUTPUT: output,
            self.TILES: result["tiles"],
            self.DIMENSION: result["dimension"],
            self.PRECISION: result["precision"],
            self.SECONDS: result["seconds"],
        }

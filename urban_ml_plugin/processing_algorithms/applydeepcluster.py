"""Find the urban types of a model on another raster."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
)

from .base import UrbanMLAlgorithm, temporary_layer, tr
from .styling import ClusterLook


class ApplyDeepCluster(UrbanMLAlgorithm):
    """``urbanml:applydeepcluster``."""

    NAME = "applydeepcluster"
    TITLE = "Apply urban types to another raster"
    GROUP = "Urban types"
    TAGS = ("unsupervised", "classification", "typology", "transfer", "predict")

    MODEL, OUTPUT, LABELS = "MODEL", "OUTPUT", "LABELS"
    TILES, NOVEL = "TILE_COUNT", "NOVEL_SHARE"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_imagery_parameters()
        self.addParameter(
            QgsProcessingParameterFile(
                self.MODEL, tr("Model of urban types"), fileFilter=tr("Model files (*.safetensors)")
            )
        )
        self.add_mask_parameter()
        self.add_computing_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Clustered tiles"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addParameter(QgsProcessingParameterRasterDestination(self.LABELS, tr("Cluster raster"), optional=True))
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of clustered tiles")))
        self.addOutput(QgsProcessingOutputNumber(self.NOVEL, tr("Share of tiles unlike anything the model knows")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tiles = temporary_layer("clusters")
        labels = self.destination(parameters, self.LABELS, context)
        result = self.run_task(
            feedback,
            **self.imagery_parameters(parameters, context),
            model=self.parameterAsFile(parameters, self.MODEL, context),
            mask=self.source_path(parameters, "MASK", context, feedback),
            **self.computing_parameters(parameters, context),
            output=tiles,
            labels=labels,
        )
        if not result:
            return {}
        look = ClusterLook(result["classes"])
        output = self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles, look)
        if labels:
            self.look(labels, look)
        numbers = {self.TILES: result["tiles"], self.NOVEL: result["novel_share"]}
        return {self.OUTPUT: output, **({self.LABELS: labels} if labels else {}), **numbers}

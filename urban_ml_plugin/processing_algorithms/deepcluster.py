"""Learn urban types from a raster without labels."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr
from ..frontend.styling import ClusterLook


class DeepCluster(UrbanMLAlgorithm):
    """``urbanml:deepcluster``."""

    NAME = "deepcluster"
    TITLE = "Cluster urban types (DeepCluster)"
    GROUP = "Urban types"
    TAGS = ("unsupervised", "classification", "typology", "k-means", "segmentation", "deep learning")

    CLUSTERS, EPOCHS = "CLUSTERS", "EPOCHS"
    OUTPUT, LABELS, MODEL, REPORT = "OUTPUT", "LABELS", "MODEL", "REPORT"
    TILES, STABILITY = "TILE_COUNT", "STABILITY"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        number, file = QgsProcessingParameterNumber, QgsProcessingParameterFileDestination
        self.add_imagery_parameters()
        self.add_grid_parameters()
        self.addParameter(number(self.CLUSTERS, tr("Number of clusters"), defaultValue=8, minValue=1))
        self.addParameter(number(self.EPOCHS, tr("Epochs of self-training"), defaultValue=0, minValue=0))
        self.add_network_parameters()
        self.add_seed_parameter()
        self.add_computing_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Clustered tiles"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addParameter(QgsProcessingParameterRasterDestination(self.LABELS, tr("Cluster raster"), optional=True))
        self.addParameter(file(self.MODEL, tr("Model"), tr("Model files (*.safetensors)"), optional=True))
        self.addParameter(file(self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True))
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of clustered tiles")))
        self.addOutput(QgsProcessingOutputNumber(self.STABILITY, tr("Stability of the clusters, 0 to 1")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tiles = temporary_layer("clusters")
        labels = self.destinations.file(self.LABELS)
        model, report = (self.destinations.file(name) for name in (self.MODEL, self.REPORT))
        result = self.run_task(
            feedback,
            **self.imagery_parameters(parameters, context),
            **self.grid_parameters(parameters, context, feedback),
            clusters=self.parameterAsInt(parameters, self.CLUSTERS, context),
            epochs=self.parameterAsInt(parameters, self.EPOCHS, context),
            **self.network_parameters(parameters, context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            **self.computing_parameters(parameters, context),
            output=tiles,
            labels=labels,
            model=model,
            report=report,
        )
        look = ClusterLook(result["classes"])
        output = self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles, look)
        outputs = {self.OUTPUT: output, self.LABELS: labels, self.MODEL: model, self.REPORT: report}
        if labels:
            self.look(labels, look)
        numbers = {self.TILES: result["tiles"], self.STABILITY: result["stability"]}
        return {**{name: path for name, path in outputs.items() if path}, **numbers}

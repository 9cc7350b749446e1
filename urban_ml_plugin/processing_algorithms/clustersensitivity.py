"""Which number of clusters, and which tile size, hold on a raster."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr
from ..frontend.styling import ClusterLook


class ClusterSensitivity(UrbanMLAlgorithm):
    """``urbanml:clustersensitivity``."""

    NAME = "clustersensitivity"
    TITLE = "How many clusters? (sensitivity)"
    GROUP = "Urban types"
    TAGS = ("number of clusters", "stability", "k-means", "sankey", "alluvial", "silhouette", "elbow", "bootstrap")

    CLUSTERS, SIZES, STRIDE, SEEDS, RESAMPLES = "CLUSTERS", "TILE_SIZE", "STRIDE", "SEEDS", "RESAMPLES"
    OUTPUT, TABLE, REPORT = "OUTPUT", "TABLE", "REPORT"
    RECOMMENDED, RECOMMENDED_SIZE, STABILITY = "RECOMMENDED", "RECOMMENDED_TILE_SIZE", "STABILITY"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        number, text = QgsProcessingParameterNumber, QgsProcessingParameterString
        self.add_imagery_parameters()
        self.addParameter(
            text(self.CLUSTERS, tr("Numbers of clusters (such as 2,4,6 or 2-12)"), defaultValue="2,4,6,8,10,12")
        )
        self.addParameter(text(self.SIZES, tr("Tile sizes (pixels, such as 64,128)"), defaultValue="128"))
        self.add_advanced(
            number(self.STRIDE, tr("Stride (pixels; each tile size, unless given)"), optional=True, minValue=1)
        )
        self.add_mask_parameter()
        self.add_network_parameters()
        self.addParameter(number(self.SEEDS, tr("Number of seeds to compare"), defaultValue=5))
        self.add_advanced(number(self.RESAMPLES, tr("Number of bootstrap resamples"), defaultValue=20))
        self.add_seed_parameter()
        self.add_computing_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Tiles with every clustering"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.add_table_parameter(self.TABLE, tr("Table of stability"))
        self.add_report_parameter()
        self.addOutput(QgsProcessingOutputNumber(self.RECOMMENDED, tr("Recommended number of clusters (0: none)")))
        self.addOutput(QgsProcessingOutputNumber(self.RECOMMENDED_SIZE, tr("Recommended tile size (0: none)")))
        self.addOutput(QgsProcessingOutputNumber(self.STABILITY, tr("Stability of the clusters, 0 to 1")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tiles = temporary_layer("clustersensitivity")
        report = self.destinations.file(self.REPORT)
        result = self.run_task(
            feedback,
            **self.imagery_parameters(parameters, context),
            clusters=self.list_or_text(parameters, self.CLUSTERS, context),
            tile_sizes=self.list_or_text(parameters, self.SIZES, context),
            stride=self.optional_int(parameters, self.STRIDE, context),
            mask=self.source_path(parameters, "MASK", context, feedback),
            **self.network_parameters(parameters, context),
            seeds=self.parameterAsInt(parameters, self.SEEDS, context),
            resamples=self.parameterAsInt(parameters, self.RESAMPLES, context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            **self.computing_parameters(parameters, context),
            output=tiles,
            report=report,
        )
        feedback.pushInfo(result["reasons"])
        look = ClusterLook(result["classes"], result["field"])
        outputs = {
            self.OUTPUT: self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles, look),
            self.TABLE: self.hand_over_table(parameters, self.TABLE, context, feedback, result["rows"]),
            self.REPORT: report,
        }
        return {
            **{name: path for name, path in outputs.items() if path},
            self.RECOMMENDED: result["recommended"],
            self.RECOMMENDED_SIZE: result["tile_size"],
            self.STABILITY: result["stability"],
        }

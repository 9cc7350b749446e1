"""Tiles joined to census or deprivation zones by area."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr
from ..frontend.styling import LargestShareLook, cluster_classes

CLUSTER = "cluster"


class JoinToZones(UrbanMLAlgorithm):
    """``urbanml:jointozones``."""

    NAME = "jointozones"
    TITLE = "Join tiles to zones"
    GROUP = "Urban form and census"
    TAGS = ("census", "deprivation", "area-weighted", "zonal", "overlay", "shares", "aggregate", "interpolation")

    TILES, ZONES, FIELDS = "TILES", "ZONES", "FIELDS"
    OUTPUT, CLUSTERS, MEASURING_CRS = "OUTPUT", "CLUSTER_COUNT", "MEASURING_CRS"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        source, polygons = QgsProcessingParameterFeatureSource, QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(source(self.TILES, tr("Tiles"), [polygons]))
        self.addParameter(source(self.ZONES, tr("Zones"), [polygons]))
        self.addParameter(
            QgsProcessingParameterField(
                self.FIELDS,
                tr("Fields of the tiles to average"),
                parentLayerParameterName=self.TILES,
                type=QgsProcessingParameterField.DataType.Numeric,
                allowMultiple=True,
                optional=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Joined zones"), polygons))
        self.addOutput(QgsProcessingOutputNumber(self.CLUSTERS, tr("Number of clusters")))
        self.addOutput(QgsProcessingOutputString(self.MEASURING_CRS, tr("CRS in which it was measured")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # On the main thread, where the layer may be touched.
        self._classes = cluster_classes(self.parameterAsVectorLayer(parameters, self.TILES, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        fields = self.parameterAsFields(parameters, self.FIELDS, context)
        cluster = [name for name in self.field_names(parameters, self.TILES, context) if name == CLUSTER]
        zones = self.layer_copy(parameters, self.ZONES, context, feedback)
        joined = temporary_layer("jointozones")
        result = self.run_task(
            feedback,
            tiles=self.source_path(parameters, self.TILES, context, feedback, (), [*cluster, *fields]),
            zones=zones.path,
            fields=fields,
            output=joined,
        )
        look = None
        if result["clusters"]:
            look = LargestShareLook(self._classes or result["classes"], result["clusters"])
        output = self.hand_over_fields(
            parameters, self.OUTPUT, context, feedback, zones, joined, result["fields"], look
        )
        return {
            self.OUTPUT: output,
            self.CLUSTERS: result["clusters"],
            self.MEASURING_CRS: result["measuring_crs"],
        }

"""Tiles joined to census or deprivation zones by area."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from .base import UrbanMLAlgorithm, temporary_layer, tr
from .styling import LargestShareLook, cluster_classes


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
        tiles, zones = (self.parameterAsSource(parameters, name, context) for name in (self.TILES, self.ZONES))
        for name, source in ((self.TILES, tiles), (self.ZONES, zones)):
            if source is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        joined = temporary_layer("jointozones")
        result = self.run_task(
            feedback,
            tiles=self.export_source(tiles, tiles.fields().names(), context, feedback),
            zones=self.export_source(zones, [], context, feedback),
            fields=self.parameterAsFields(parameters, self.FIELDS, context),
            output=joined,
        )
        look = None
        if result["clusters"]:
            look = LargestShareLook(self._classes or result["classes"], result["clusters"])
        fields = result["fields"]
        output = self.hand_over_fields(parameters, self.OUTPUT, context, feedback, zones, joined, fields, look)
        return {
            self.OUTPUT: output,
            self.CLUSTERS: result["clusters"],
            self.MEASURING_CRS: result["measuring_crs"],
        }

"""Change of urban types between two dates."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr
from ..frontend.layer_copy import LayerCopy
from ..frontend.styling import ChangeLook, GraduatedLook


class ClusterChange(UrbanMLAlgorithm):
    """``urbanml:clusterchange``."""

    NAME = "clusterchange"
    TITLE = "Change of urban types between two dates"
    GROUP = "Urban types"
    TAGS = ("change detection", "two dates", "transition matrix", "growth", "urbanisation", "multitemporal", "time")

    BEFORE, AFTER, MODEL, BANDS, ZONES, CONFIDENCE = "BEFORE", "AFTER", "MODEL", "BANDS", "ZONES", "CONFIDENCE"
    OUTPUT, TABLE, ZONES_OUTPUT, REPORT = "OUTPUT", "TABLE", "ZONES_OUTPUT", "REPORT"
    CHANGED, FALSE_CHANGE, SHIFT = "CHANGED_SHARE", "FALSE_CHANGE_RATE", "SHIFT_PIXELS"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        raster, polygons = QgsProcessingParameterRasterLayer, QgsProcessing.SourceType.TypeVectorPolygon
        sink, number = QgsProcessingParameterFeatureSink, QgsProcessingOutputNumber
        self.addParameter(raster(self.BEFORE, tr("Imagery of the first date (or its cluster raster)")))
        self.addParameter(raster(self.AFTER, tr("Imagery of the second date (or its cluster raster)")))
        self.add_model_parameter(self.MODEL, tr("Model (none for cluster rasters)"), optional=True)
        self.addParameter(
            QgsProcessingParameterBand(
                self.BANDS,
                tr("Bands (those of the model, unless chosen)"),
                parentLayerParameterName=self.BEFORE,
                optional=True,
                allowMultiple=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSource(self.ZONES, tr("Zones"), [polygons], optional=True))
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.CONFIDENCE,
                tr("Least confidence of a change (0.9 or what false changes ask for, unless given)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
                maxValue=0.9999,
            )
        )
        self.add_mask_parameter()
        self.add_computing_parameters()
        self.addParameter(sink(self.OUTPUT, tr("Tiles with their change"), polygons))
        self.add_table_parameter(self.TABLE, tr("Transition table"))
        self.addParameter(
            sink(self.ZONES_OUTPUT, tr("Zones with their change"), polygons, optional=True, createByDefault=False)
        )
        self.add_report_parameter()
        self.addOutput(number(self.CHANGED, tr("Share of changed tiles, 0 to 1")))
        self.addOutput(number(self.FALSE_CHANGE, tr("Share found where nothing changed, 0 to 1")))
        self.addOutput(number(self.SHIFT, tr("Shift between the images (pixels)")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        zones = self._zones(parameters, context, feedback)
        tiles, measured = temporary_layer("clusterchange"), temporary_layer("zones") if zones else None
        report = self.destinations.file(self.REPORT)
        given = parameters.get(self.CONFIDENCE) is not None
        result = self.run_task(
            feedback,
            before=self.raster_path(parameters, self.BEFORE, context),
            after=self.raster_path(parameters, self.AFTER, context),
            model=self.parameterAsFile(parameters, self.MODEL, context) or None,
            bands=self.parameterAsInts(parameters, self.BANDS, context) or None,
            mask=self.source_path(parameters, "MASK", context, feedback),
            zones=zones.path if zones else None,
            confidence=self.parameterAsDouble(parameters, self.CONFIDENCE, context) if given else None,
            **self.computing_parameters(parameters, context),
            output=tiles,
            zones_output=measured,
            report=report,
        )
        look = ChangeLook(result["classes"])
        output = self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles, look)
        outputs = {self.OUTPUT: output, self.REPORT: report}
        outputs[self.TABLE] = self.hand_over_table(parameters, self.TABLE, context, feedback, result["transitions"])
        if zones and measured:
            fields, look = result["zone_fields"], GraduatedLook("changed_share")
            outputs[self.ZONES_OUTPUT] = self.hand_over_fields(
                parameters, self.ZONES_OUTPUT, context, feedback, zones, measured, fields, look
            )
        outputs[self.CHANGED] = result["changed_share"]
        outputs[self.FALSE_CHANGE], outputs[self.SHIFT] = result["false_change_rate"], result["shift_pixels"]
        return {name: value for name, value in outputs.items() if value is not None}

    def _zones(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> LayerCopy | None:
        """The zones, None where change by zone is not wanted."""
        chosen, wanted = (parameters.get(name) not in (None, "") for name in (self.ZONES, self.ZONES_OUTPUT))
        if wanted and not chosen:
            raise QgsProcessingException(tr("Zones with their change need zones: choose a polygon layer (ZONES)."))
        return self.layer_copy(parameters, self.ZONES, context, feedback) if wanted else None

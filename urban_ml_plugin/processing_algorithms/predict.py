"""A model of status applied to imagery: a value for every tile, joined to zones where wanted."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr
from ..frontend.styling import ClusterLook, GraduatedLook


class Predict(UrbanMLAlgorithm):
    """``urbanml:predict``."""

    NAME = "predict"
    TITLE = "Predict status from imagery"
    GROUP = "Socio-economic models"
    TAGS = ("income", "deprivation", "apply model", "inference", "novelty")

    INPUT, BANDS, MODEL, STRIDE = "INPUT", "BANDS", "MODEL", "STRIDE"
    ZONES, FIELD = "ZONES", "FIELD"
    OUTPUT, RASTER, JOINED = "OUTPUT", "RASTER", "JOINED"
    MEASURES = ("R2", "MAE", "SPEARMAN")
    TILES, NOVEL = "TILE_COUNT", "NOVEL_SHARE"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.add_rasters_parameter(self.INPUT, optional=True)
        self.add_model_parameter(self.MODEL, tr("Model"))
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.ZONES, tr("Zones to join to"), [polygons], optional=True)
        )
        self.add_advanced(
            QgsProcessingParameterField(
                self.FIELD,
                tr("Known value of the zones, to compare with"),
                parentLayerParameterName=self.ZONES,
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            )
        )
        self.add_advanced(
            QgsProcessingParameterString(
                self.BANDS, tr("Bands, such as 1, 2, 3 (those of the model, unless given)"), optional=True
            )
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.STRIDE, tr("Stride (pixels; the model's own, unless given)"), optional=True, minValue=1
            )
        )
        self.add_photo_parameters()
        self.add_mask_parameter()
        self.add_computing_parameters()
        anything = QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Predicted tiles"), anything))
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                self.RASTER, tr("Raster of predictions"), optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.JOINED, tr("Zones with predictions"), polygons, optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of predicted tiles")))
        self.addOutput(QgsProcessingOutputNumber(self.NOVEL, tr("Share of tiles unlike those of training, 0 to 1")))
        for name in self.MEASURES:
            self.addOutput(QgsProcessingOutputNumber(name, tr("{} of the zones").format(name)))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tiles, joined = temporary_layer("predictions"), temporary_layer("zones")
        raster = self.destinations.file(self.RASTER)
        field = self.parameterAsString(parameters, self.FIELD, context)
        joins = parameters.get(self.JOINED) not in (None, "")
        zones = None
        if joins or field:
            zones = self.layer_copy(parameters, self.ZONES, context, feedback, numbers=[field], keep_rows=joins)
            if zones is None:
                raise QgsProcessingException(tr("Choose the zones (ZONES) that the predictions are to be joined to."))
        result = self.run_task(
            feedback,
            inputs=self.raster_paths(parameters, self.INPUT, context),
            model=self.parameterAsFile(parameters, self.MODEL, context),
            bands=self.list_or_text(parameters, self.BANDS, context),
            **self.photo_parameters(parameters, context, feedback),
            stride=self.optional_int(parameters, self.STRIDE, context),
            mask=self.source_path(parameters, "MASK", context, feedback),
            zones=zones.path if zones else None,
            joined=joined if zones else None,
            field=field or None,
            **self.computing_parameters(parameters, context),
            output=tiles,
            raster=raster,
        )
        classes = result["classes"]
        look = ClusterLook(classes, "predicted") if classes else GraduatedLook("predicted", result["span"])
        outputs = {self.OUTPUT: self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles, look)}
        if joins:
            outputs[self.JOINED] = self.hand_over_fields(
                parameters,
                self.JOINED,
                context,
                feedback,
                zones,
                joined,
                result["fields"],
                GraduatedLook("predicted_mean", result["span"]),
            )
        if raster:
            outputs[self.RASTER] = raster
        return {
            **outputs,
            self.TILES: result["tiles"],
            self.NOVEL: result["novel_share"],
            **result.get("measures", {}),
        }

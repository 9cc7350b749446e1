"""The urban form of zones: buildings, roads, greenness, people."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr
from ..frontend.styling import ClusterLook, GraduatedLook, cluster_classes

MAJOR_CLASSES = "motorway,motorway_link,trunk,trunk_link,primary,primary_link,secondary,secondary_link"


class UrbanForm(UrbanMLAlgorithm):
    """``urbanml:urbanform``."""

    NAME = "urbanform"
    TITLE = "Urban form of zones"
    GROUP = "Urban form and census"
    TAGS = (
        "buildings",
        "footprints",
        "roads",
        "orientation",
        "ndvi",
        "population",
        "density",
        "morphometrics",
        "momepy",
    )

    ZONES, BUILDINGS, ROADS = "ZONES", "BUILDINGS", "ROADS"
    ROAD_CLASS_FIELD, MAJOR_CLASSES = "ROAD_CLASS_FIELD", "MAJOR_CLASSES"
    NDVI, RED_BAND, NIR_BAND = "NDVI", "RED_BAND", "NIR_BAND"
    POPULATION_FIELD = "POPULATION_FIELD"
    OUTPUT, MEASURING_CRS = "OUTPUT", "MEASURING_CRS"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        source, field, kind = QgsProcessingParameterFeatureSource, QgsProcessingParameterField, QgsProcessing.SourceType
        self.addParameter(source(self.ZONES, tr("Zones (tiles or any polygons)"), [kind.TypeVectorPolygon]))
        self.addParameter(source(self.BUILDINGS, tr("Buildings"), [kind.TypeVectorPolygon], optional=True))
        self.addParameter(source(self.ROADS, tr("Roads"), [kind.TypeVectorLine], optional=True))
        self.addParameter(
            field(self.ROAD_CLASS_FIELD, tr("Field with the class of a road"), "highway", self.ROADS, optional=True)
        )
        self.add_advanced(
            QgsProcessingParameterString(self.MAJOR_CLASSES, tr("Classes of major roads"), MAJOR_CLASSES, optional=True)
        )
        self.addParameter(
            QgsProcessingParameterRasterLayer(self.NDVI, tr("NDVI, or imagery with near-infrared"), optional=True)
        )
        for name, text in ((self.RED_BAND, tr("Red band")), (self.NIR_BAND, tr("Near-infrared band"))):
            self.add_advanced(QgsProcessingParameterBand(name, text, parentLayerParameterName=self.NDVI, optional=True))
        self.addParameter(
            field(
                self.POPULATION_FIELD,
                tr("Field with the population of a zone"),
                parentLayerParameterName=self.ZONES,
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Urban form"), kind.TypeVectorPolygon))
        self.addOutput(QgsProcessingOutputString(self.MEASURING_CRS, tr("CRS in which it was measured")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # On the main thread, where the layer may be touched.
        self._classes = cluster_classes(self.parameterAsVectorLayer(parameters, self.ZONES, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        population = self.parameterAsString(parameters, self.POPULATION_FIELD, context)
        road_class = self.parameterAsString(parameters, self.ROAD_CLASS_FIELD, context)
        zones = self.layer_copy(parameters, self.ZONES, context, feedback, numbers=[population])
        measured = temporary_layer("urbanform")
        result = self.run_task(
            feedback,
            zones=zones.path,
            buildings=self.source_path(parameters, self.BUILDINGS, context, feedback),
            roads=self.source_path(parameters, self.ROADS, context, feedback, [road_class]),
            road_class_field=road_class or None,
            major_classes=self.parameterAsString(parameters, self.MAJOR_CLASSES, context),
            ndvi=self.raster_path(parameters, self.NDVI, context),
            red_band=self.optional_int(parameters, self.RED_BAND, context),
            nir_band=self.optional_int(parameters, self.NIR_BAND, context),
            population_field=population or None,
            output=measured,
        )
        fields = result["fields"]
        shown = next(field for field in ("bld_share", "ndvi", *fields) if field in fields)
        look = ClusterLook(self._classes) if self._classes else GraduatedLook(shown)
        output = self.hand_over_fields(parameters, self.OUTPUT, context, feedback, zones, measured, fields, look)
        return {self.OUTPUT: output, self.MEASURING_CRS: result["measuring_crs"]}

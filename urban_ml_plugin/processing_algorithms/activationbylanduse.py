"""The activation of a network on each land-use class, against the class's share of the ground."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..frontend.base import UrbanMLAlgorithm, temporary_layer, tr
from ..frontend.styling import GraduatedLook


class ActivationByLandUse(UrbanMLAlgorithm):
    """``urbanml:activationbylanduse``."""

    NAME = "activationbylanduse"
    TITLE = "Test activation by land use"
    GROUP = "Socio-economic models"
    TAGS = ("explanation", "interpretability", "class activation map", "Grad-CAM", "null model", "Urban Atlas", "ratio")

    ACTIVATION, POOR, LANDUSE, FIELD = "ACTIVATION", "ACTIVATION_POOR", "LANDUSE", "FIELD"
    PREDICTIONS, INPUT, BANDS, MODEL = "PREDICTIONS", "INPUT", "BANDS", "MODEL"
    OUTPUT, TABLE, REPORT = "OUTPUT", "TABLE", "REPORT"
    MORE, USED, TILES = "CLASSES_WITH_MORE", "CLASSES_USED", "TILE_COUNT"
    NUMBERS = (
        ("DRAWS", "Moves of the map that make up chance", 999, 39, False),
        ("NETWORKS", "Random networks to compare with", 10, 2, True),
        ("SAMPLE", "Tiles to put through them", 200, 20, True),
        ("LEAST_TILES", "Least number of tiles of a class", 10, 3, True),
        ("JOINT_TILES", "Least number of tiles that two classes share", 50, 3, True),
        ("TOP_CLASSES", "Classes with a figure of their own", 8, 1, True),
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        source, polygons = QgsProcessingParameterFeatureSource, QgsProcessing.SourceType.TypeVectorPolygon
        raster, number = QgsProcessingParameterRasterLayer, QgsProcessingParameterNumber
        self.addParameter(raster(self.ACTIVATION, tr("Activation (what speaks for the highest values)")))
        self.addParameter(raster(self.POOR, tr("Activation for the lowest values"), optional=True))
        self.addParameter(source(self.LANDUSE, tr("Land use"), [polygons]))
        field = QgsProcessingParameterField(self.FIELD, tr("Class"), parentLayerParameterName=self.LANDUSE)
        self.addParameter(field)
        self.addParameter(source(self.PREDICTIONS, tr("Predictions (tiles)"), [polygons]))
        self.addParameter(raster(self.INPUT, tr("Imagery, for the tests that ask the network itself"), optional=True))
        self.add_model_parameter(self.MODEL, tr("Model of status"), optional=True)
        bands = QgsProcessingParameterBand(
            self.BANDS, tr("Bands of the imagery (those of the model, unless chosen)"),
            parentLayerParameterName=self.INPUT, optional=True, allowMultiple=True,
        )  # fmt: skip
        self.add_advanced(bands)
        for name, title, default, least, advanced in self.NUMBERS:
            parameter = number(name, tr(title), defaultValue=default, minValue=least)
            self.add_advanced(parameter) if advanced else self.addParameter(parameter)
        real = number.Type.Double
        self.add_advanced(number("ALPHA", tr("Share of false findings (q)"), real, 0.05, minValue=0.001, maxValue=0.49))
        self.add_advanced(
            number("CELL_SIZE", tr("Cell of the network's map (pixels; 0: as the model says)"), real, 0, minValue=0)
        )
        self.add_advanced(
            number("BLOCK_SIZE", tr("Blocks for intervals (map units; 0: by the predictions)"), real, 0, minValue=0)
        )
        self.add_seed_parameter()
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Land use with activation"), polygons))
        self.add_table_parameter(self.TABLE, tr("Classes"))
        self.add_report_parameter()
        self.addOutput(QgsProcessingOutputNumber(self.MORE, tr("Classes with more activation than their share")))
        self.addOutput(QgsProcessingOutputNumber(self.USED, tr("Classes that passed every test")))
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of tiles")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        field = self.parameterAsString(parameters, self.FIELD, context)
        landuse = self.layer_copy(parameters, self.LANDUSE, context, feedback, [field])
        tile_fields = self.field_names(parameters, self.PREDICTIONS, context)
        observed = [name for name in tile_fields if name == "observed"]
        measured, report = temporary_layer("activationbylanduse"), self.destinations.file("REPORT")
        result = self.run_task(
            feedback,
            activation=self.raster_path(parameters, self.ACTIVATION, context),
            activation_poor=self.raster_path(parameters, self.POOR, context),
            landuse=landuse.path,
            field=field,
            predictions=self.source_path(
                parameters, self.PREDICTIONS, context, feedback, observed, ["row", "col", "predicted"]
            ),
            input=self.raster_path(parameters, self.INPUT, context),
            bands=self.parameterAsInts(parameters, self.BANDS, context) or None,
            model=self.parameterAsFile(parameters, self.MODEL, context) or None,
            **{name.lower(): self.parameterAsInt(parameters, name, context) for name, *_ in self.NUMBERS},
            **{
                name.lower(): self.parameterAsDouble(parameters, name, context)
                for name in ("ALPHA", "CELL_SIZE", "BLOCK_SIZE")
            },
            seed=self.parameterAsInt(parameters, "SEED", context),
            output=measured,
            report=report,
        )
        output = self.hand_over_fields(
            parameters, self.OUTPUT, context, feedback, landuse, measured, result["fields"], GraduatedLook("rich")
        )
        table = self.hand_over_table(parameters, self.TABLE, context, feedback, result["rows"])
        outputs = {self.OUTPUT: output, self.TABLE: table, self.REPORT: report}
        numbers = {self.MORE: result["more"], self.USED: result["used"], self.TILES: result["tiles"]}
        return {**{name: path for name, path in outputs.items() if path}, **numbers}

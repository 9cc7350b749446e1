"""Find the urban types of a model in other cities."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..frontend.base import UrbanMLAlgorithm, choice, temporary_layer, tr
from ..frontend.styling import ClusterLook

ALIGNMENTS = ["none", "standardise", "coral", "radiometry", "radiometry+standardise"]


class ApplyDeepCluster(UrbanMLAlgorithm):
    """``urbanml:applydeepcluster``."""

    NAME = "applydeepcluster"
    TITLE = "Apply urban types to other cities"
    GROUP = "Urban types"
    TAGS = ("unsupervised", "classification", "typology", "transfer", "predict", "domain adaptation", "compare cities")

    INPUT, BANDS, MODEL, ALIGNMENT = "INPUT", "BANDS", "MODEL", "ALIGNMENT"
    OUTPUT, LABELS, FOLDER, TABLE, REPORT = "OUTPUT", "LABELS", "LABELS_FOLDER", "TABLE", "REPORT"
    TILES, NOVEL = "TILE_COUNT", "NOVEL_SHARE"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_rasters_parameter(self.INPUT, "Imagery, one raster a city")
        self.addParameter(
            QgsProcessingParameterString(
                self.BANDS, tr("Bands, such as 1,2,3 (those of the model, unless given)"), optional=True
            )
        )
        self.add_model_parameter(self.MODEL, tr("Model of urban types"))
        self.addParameter(choice(self.ALIGNMENT, tr("Alignment with the model's city"), ALIGNMENTS))
        self.add_mask_parameter()
        self.add_computing_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Clustered tiles"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        # Not by default: one raster cannot hold several cities.
        self.addParameter(
            QgsProcessingParameterRasterDestination(
                self.LABELS, tr("Cluster raster (of a single city)"), optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                self.FOLDER, tr("Folder for the cluster rasters of all cities"), optional=True, createByDefault=False
            )
        )
        self.add_table_parameter(self.TABLE, tr("Shares of the clusters"))
        self.add_report_parameter()
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of clustered tiles")))
        self.addOutput(QgsProcessingOutputNumber(self.NOVEL, tr("Share of tiles unlike anything the model knows")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tiles = temporary_layer("clusters")
        labels = self.destinations.file(self.LABELS)
        folder, report = (self.destinations.file(name) for name in (self.FOLDER, self.REPORT))
        result = self.run_task(
            feedback,
            input=self.raster_paths(parameters, self.INPUT, context),
            bands=self.list_or_text(parameters, self.BANDS, context),
            model=self.parameterAsFile(parameters, self.MODEL, context),
            mask=self.source_path(parameters, "MASK", context, feedback),
            alignment=self.parameterAsEnumString(parameters, self.ALIGNMENT, context),
            **self.computing_parameters(parameters, context),
            output=tiles,
            labels=labels,
            labels_folder=folder,
            report=report,
        )
        look = ClusterLook(result["classes"])
        output = self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles, look)
        table = self.hand_over_table(parameters, self.TABLE, context, feedback, result["table"])
        if labels:
            self.look(labels, look)
        outputs = {
            self.OUTPUT: output,
            self.LABELS: labels,
            self.FOLDER: folder,
            self.TABLE: table,
            self.REPORT: report,
        }
        numbers = {self.TILES: result["tiles"], self.NOVEL: result["novel_share"]}
        return {**{name: path for name, path in outputs.items() if path}, **numbers}

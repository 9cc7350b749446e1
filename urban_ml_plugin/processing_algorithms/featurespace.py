"""Show the space of features as a plane of pictures and as a map."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..frontend.base import UrbanMLAlgorithm, choice, temporary_layer, tr
from ..frontend.styling import ClusterLook, ComponentLook

METHODS = ["pca", "umap"]


class FeatureSpace(UrbanMLAlgorithm):
    """``urbanml:featurespace``."""

    NAME = "featurespace"
    TITLE = "Explore the feature space"
    GROUP = "Urban types"
    TAGS = ("principal components", "pca", "umap", "embedding", "outlier", "anomaly", "scatter", "thumbnails")

    MODEL, FEATURES, LABELS, METHOD, THUMBNAILS = "MODEL", "FEATURES", "LABELS", "METHOD", "THUMBNAILS"
    OUTPUT, RGB, REPORT = "OUTPUT", "RGB", "REPORT"
    TILES, EXPLAINED, OUTLIERS = "TILE_COUNT", "EXPLAINED", "OUTLIERS"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        raster, number = QgsProcessingParameterRasterLayer, QgsProcessingParameterNumber
        self.add_imagery_parameters(optional=True)
        self.addParameter(raster(self.FEATURES, tr("Feature raster"), optional=True))
        self.add_model_parameter(self.MODEL, tr("Model of urban types"), optional=True)
        self.addParameter(raster(self.LABELS, tr("Cluster raster to colour by, without a model"), optional=True))
        self.addParameter(choice(self.METHOD, tr("Plane of the report"), METHODS))
        self.addParameter(number(self.THUMBNAILS, tr("Pictures on the plane"), defaultValue=150, minValue=0))
        self.add_mask_parameter()
        self.add_seed_parameter()
        self.add_computing_parameters()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Tiles in the feature space"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addParameter(
            QgsProcessingParameterRasterDestination(self.RGB, tr("Feature space as colours"), optional=True)
        )
        self.add_report_parameter()
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of tiles")))
        self.addOutput(
            QgsProcessingOutputNumber(self.EXPLAINED, tr("Share of the variance in the first three components"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.OUTLIERS, tr("Number of outliers")))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tiles = temporary_layer("featurespace")
        rgb = self.destinations.file(self.RGB)
        report = self.destinations.file(self.REPORT)
        result = self.run_task(
            feedback,
            **self.imagery_parameters(parameters, context),
            features=self.raster_path(parameters, self.FEATURES, context),
            model=self.parameterAsFile(parameters, self.MODEL, context) or None,
            labels=self.raster_path(parameters, self.LABELS, context),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            thumbnails=self.parameterAsInt(parameters, self.THUMBNAILS, context),
            mask=self.source_path(parameters, "MASK", context, feedback),
            seed=self.parameterAsInt(parameters, "SEED", context),
            **self.computing_parameters(parameters, context),
            output=tiles,
            rgb=rgb,
            report=report,
        )
        colours = ComponentLook(result["stretch"])
        look = ClusterLook(result["classes"]) if result["classes"] else colours
        output = self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles, look)
        if rgb:
            self.look(rgb, colours)
        files = {name: path for name, path in ((self.RGB, rgb), (self.REPORT, report)) if path}
        numbers = {
            self.TILES: result["tiles"],
            self.EXPLAINED: result["explained"],
            self.OUTLIERS: result["outliers"],
        }
        return {self.OUTPUT: output, **files, **numbers}

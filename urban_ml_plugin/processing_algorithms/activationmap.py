"""A map of where a model of status looked."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..frontend.base import UrbanMLAlgorithm, choice, tr
from ..frontend.styling import DivergingRasterLook

METHODS = ["gradcam", "guidedgradcam", "hirescam", "layercam", "integratedgradients"]
TARGETS = ["lowest", "highest", "predicted", "score"]


class ActivationMap(UrbanMLAlgorithm):
    """``urbanml:activationmap``."""

    NAME = "activationmap"
    TITLE = "Map where a model looked"
    GROUP = "Socio-economic models"
    TAGS = ("explain", "interpretability", "saliency", "attribution", "Grad-CAM", "HiResCAM", "heat map", "deprivation")

    MODEL, METHOD, TARGET, CLASS, LAYER, OVERLAP = "MODEL", "METHOD", "TARGET", "CLASS", "LAYER", "OVERLAP"
    DRAWS, OUTPUT, REPORT = "DRAWS", "OUTPUT", "REPORT"
    NUMBERS = (
        ("TILE_COUNT", "tiles", "Number of tiles explained"),
        ("P02", "p02", "2nd percentile of the map"),
        ("P98", "p98", "98th percentile of the map"),
        ("LIMIT", "limit", "98th percentile of the map's absolute values"),
        ("COMPLETENESS", "completeness", "Share of the differences between tiles that the map adds up to"),
        ("HELD_OUT", "held_out", "Share of tiles explained by a model that had not seen them"),
        ("DELETION_GAIN", "deletion_gain", "Deletion: area by which the map beats a random order"),
        ("INSERTION_GAIN", "insertion_gain", "Insertion: area by which the map beats a random order"),
        ("SANITY", "sanity", "Rank correlation with the map of a random network"),
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_imagery_parameters()
        self.add_model_parameter(self.MODEL, tr("Model of status"))
        self.addParameter(choice(self.METHOD, tr("Method"), METHODS, "hirescam"))
        self.addParameter(choice(self.TARGET, tr("What to look for"), TARGETS, "score"))
        self.addParameter(QgsProcessingParameterString(self.CLASS, tr("Or a class, by its name"), optional=True))
        number = QgsProcessingParameterNumber
        self.addParameter(
            number(self.OVERLAP, tr("Overlap of tiles (share)"), number.Type.Double, 0.8, minValue=0, maxValue=0.9)
        )
        self.add_advanced(QgsProcessingParameterString(self.LAYER, tr("Layer (“auto”, “last” or a name)"), "auto"))
        self.add_mask_parameter()
        self.add_computing_parameters(precision=False)
        self.add_advanced(
            number(self.DRAWS, tr("Random orders and networks in the report"), defaultValue=5, minValue=1, maxValue=99)
        )
        self.add_seed_parameter()
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Activation")))
        self.add_report_parameter()
        for name, _, title in self.NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.destinations.file(self.OUTPUT)
        report = self.destinations.file(self.REPORT)
        result = self.run_task(
            feedback,
            **self.imagery_parameters(parameters, context),
            model=self.parameterAsFile(parameters, self.MODEL, context),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            target=self.parameterAsEnumString(parameters, self.TARGET, context),
            category=self.parameterAsString(parameters, self.CLASS, context).strip() or None,
            layer=self.parameterAsString(parameters, self.LAYER, context).strip() or "auto",
            overlap=self.parameterAsDouble(parameters, self.OVERLAP, context),
            mask=self.source_path(parameters, "MASK", context, feedback),
            draws=self.parameterAsInt(parameters, self.DRAWS, context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            **self.computing_parameters(parameters, context),
            output=output,
            report=report,
        )
        self.look(output, DivergingRasterLook(result["limit"]))
        told = {**result, **(result["trust"] or {})}
        numbers = {name: told[key] for name, key, _ in self.NUMBERS if told.get(key) is not None}
        return {self.OUTPUT: output, **({self.REPORT: report} if report else {}), **numbers}

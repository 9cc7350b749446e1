"""A model of a socio-economic value from imagery, judged on held-out blocks of ground."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..frontend.base import UrbanMLAlgorithm, choice, temporary_layer, tr
from ..frontend.styling import ClusterLook, GraduatedLook

TASKS = ["regression", "ordered", "classes"]
SUPPORTS = ["average", "everywhere"]
HEADS = ["auto", "ridge", "logit", "softmax", "svm", "binomial", "corn"]
BLOCKS = ["spatial", "random"]
FINETUNE = ["none", "last", "all"]


class TrainCNN(UrbanMLAlgorithm):
    """``urbanml:traincnn``."""

    NAME = "traincnn"
    TITLE = "Train a model of status from imagery"
    GROUP = "Socio-economic models"
    TAGS = ("income", "deprivation", "poverty", "regression", "classification", "deep learning", "cross-validation")

    INPUT, BANDS = "INPUT", "BANDS"
    LABELS, FIELD, TASK, CLASSES, BREAKS = "LABELS", "FIELD", "TASK", "CLASSES", "BREAKS"
    WITHIN_CITY, HEAD, PURITY = "WITHIN_CITY", "HEAD", "PURITY"
    BLOCKS, BLOCK_SIZE, FOLDS = "BLOCKS", "BLOCK_SIZE", "FOLDS"
    EPOCHS, FINETUNE, LEARNING_RATE, CHECKPOINT = "EPOCHS", "FINETUNE", "LEARNING_RATE", "CHECKPOINT"
    SUPPORT, AUGMENT, FORM = "SUPPORT", "AUGMENT", "FORM"
    OUTPUT, MODEL, TABLE, REPORT = "OUTPUT", "MODEL", "TABLE", "REPORT"
    MEASURES = ("R2", "MAE", "SPEARMAN", "ACCURACY", "KAPPA")
    COMPARED, COVERAGE, TILES, BEATS, VERDICT = "COMPARED", "COVERAGE", "TILE_COUNT", "BEATS_BASELINES", "VERDICT"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_label_parameters()
        self._add_validation_parameters()
        self.add_network_parameters()
        self._add_training_parameters()
        self.add_seed_parameter()
        self.add_computing_parameters()
        polygons = QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Predicted tiles"), polygons))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.MODEL, tr("Model"), tr("Model files (*.safetensors)"), optional=True
            )
        )
        self.add_table_parameter(self.TABLE, tr("Measures"))
        self.add_report_parameter()
        for name in self.MEASURES:
            self.addOutput(QgsProcessingOutputNumber(name, tr("{} per polygon, out of fold").format(name)))
        self.addOutput(QgsProcessingOutputNumber(self.COMPARED, tr("R² or kappa per polygon in the other folds")))
        self.addOutput(QgsProcessingOutputNumber(self.COVERAGE, tr("Share of tiles inside their interval, 0 to 1")))
        self.addOutput(QgsProcessingOutputNumber(self.TILES, tr("Number of labelled tiles")))
        self.addOutput(QgsProcessingOutputBoolean(self.BEATS, tr("Whether the model beats every baseline")))
        self.addOutput(QgsProcessingOutputString(self.VERDICT, tr("What was found, in a sentence")))

    def _add_inputs(self) -> None:
        source, number = QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber
        self.add_rasters_parameter(self.INPUT, optional=True)
        self.add_advanced(
            QgsProcessingParameterString(
                self.BANDS, tr("Bands, such as 1, 2, 3 (the first three, unless given)"), optional=True
            )
        )
        self.add_photo_parameters()
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(source(self.LABELS, tr("Labelled polygons"), [polygons]))
        self.addParameter(QgsProcessingParameterField(self.FIELD, tr("Value"), parentLayerParameterName=self.LABELS))
        self.add_grid_parameters()
        self.add_advanced(
            number(
                self.PURITY,
                tr("Least labelled share of a tile, 0 to 1"),
                QgsProcessingParameterNumber.Type.Double,
                0.5,
                minValue=0.01,
                maxValue=1,
            )
        )

    def _add_label_parameters(self) -> None:
        number = QgsProcessingParameterNumber
        self.addParameter(
            _numbered_choice(self.TASK, tr("Task"), [tr("a value"), tr("ordered classes"), tr("classes")])
        )
        supports = [tr("the average over its polygon"), tr("what holds everywhere in it")]
        self.addParameter(_numbered_choice(self.SUPPORT, tr("A value is"), supports))
        self.addParameter(number(self.CLASSES, tr("Number of ordered classes"), defaultValue=5, minValue=2))
        self.add_advanced(
            QgsProcessingParameterString(
                self.BREAKS, tr("Breaks between ordered classes, such as 10, 20.5, 40"), optional=True
            )
        )
        self.add_advanced(
            QgsProcessingParameterBoolean(
                self.WITHIN_CITY, tr("Cut ordered classes inside each raster"), defaultValue=False
            )
        )
        self.add_advanced(choice(self.HEAD, tr("Head"), HEADS))

    def _add_validation_parameters(self) -> None:
        number = QgsProcessingParameterNumber
        self.addParameter(_numbered_choice(self.BLOCKS, tr("Folds"), [tr("spatial blocks"), tr("random polygons")]))
        self.addParameter(number(self.FOLDS, tr("Number of folds"), defaultValue=5, minValue=3, maxValue=20))
        self.add_advanced(
            number(
                self.BLOCK_SIZE,
                tr("Side of the blocks (metres; 0: as far as the value is alike)"),
                QgsProcessingParameterNumber.Type.Double,
                0,
                minValue=0,
            )
        )
        self.add_advanced(
            QgsProcessingParameterFeatureSource(
                self.FORM,
                tr("Polygons with measures of urban form, for a baseline"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )

    def _add_training_parameters(self) -> None:
        number = QgsProcessingParameterNumber
        self.add_advanced(
            number(self.AUGMENT, tr("Changed copies of each tile to learn from"), defaultValue=4, minValue=0)
        )
        self.addParameter(
            number(self.EPOCHS, tr("Epochs of fine-tuning (0: use the network as it is)"), defaultValue=0, minValue=0)
        )
        self.add_advanced(choice(self.FINETUNE, tr("What to fine-tune"), FINETUNE, "last"))
        self.add_advanced(
            number(
                self.LEARNING_RATE,
                tr("Learning rate"),
                QgsProcessingParameterNumber.Type.Double,
                0.0003,
                minValue=1e-7,
                maxValue=1,
            )
        )
        self.add_advanced(
            QgsProcessingParameterFile(
                self.CHECKPOINT,
                tr("Folder from which fine-tuning goes on after a break"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            )
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tiles = temporary_layer("predictions")
        model, report = (self.destinations.file(name) for name in (self.MODEL, self.REPORT))
        task = self.parameterAsEnum(parameters, self.TASK, context)
        result = self.run_task(
            feedback,
            inputs=self.raster_paths(parameters, self.INPUT, context),
            bands=self.list_or_text(parameters, self.BANDS, context),
            **self.photo_parameters(parameters, context, feedback),
            **self._labels(parameters, context, feedback),
            **self.grid_parameters(parameters, context, feedback),
            **self._validation(parameters, context, feedback),
            **self.network_parameters(parameters, context),
            **self._training(parameters, context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            **self.computing_parameters(parameters, context),
            output=tiles,
            model=model,
            report=report,
        )
        look = ClusterLook(result["classes"], "predicted") if task else GraduatedLook("predicted", result["span"])
        outputs = {
            self.OUTPUT: self.hand_over_layer(parameters, self.OUTPUT, context, feedback, tiles, look),
            self.TABLE: self.hand_over_table(parameters, self.TABLE, context, feedback, result["rows"]),
            self.MODEL: model,
            self.REPORT: report,
        }
        measures = {name: value for name, value in result["zone_measures"].items() if name in self.MEASURES}
        return {
            **{name: path for name, path in outputs.items() if path},
            **{name: value for name, value in measures.items() if value == value},
            self.COMPARED: result["compared"],
            self.COVERAGE: result["coverage"],
            self.TILES: result["tiles"],
            self.BEATS: result["beats_baselines"],
            self.VERDICT: result["verdict"],
        }

    def _labels(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        field = self.parameterAsString(parameters, self.FIELD, context)
        task = TASKS[self.parameterAsEnum(parameters, self.TASK, context)]
        kind = "fields" if task == "classes" else "numbers"
        return {
            "labels": self.source_path(parameters, self.LABELS, context, feedback, **{kind: [field]}),
            "field": field,
            "task": task,
            "support": SUPPORTS[self.parameterAsEnum(parameters, self.SUPPORT, context)],
            "classes": self.parameterAsInt(parameters, self.CLASSES, context),
            "breaks": self._breaks(parameters, context),
            "within_city": self.parameterAsBool(parameters, self.WITHIN_CITY, context),
            "head": self.parameterAsEnumString(parameters, self.HEAD, context),
            "purity": self.parameterAsDouble(parameters, self.PURITY, context),
        }

    def _breaks(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[float] | None:
        text = self.parameterAsString(parameters, self.BREAKS, context)
        try:
            return [float(part) for part in text.replace(",", " ").replace(";", " ").split()] or None
        except ValueError as error:
            message = tr("The parameter {} must hold numbers with commas between them, not “{}”.")
            raise QgsProcessingException(message.format(self.BREAKS, text)) from error

    def _validation(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        fields = self.number_fields(parameters, self.FORM, context)
        return {
            "blocks": BLOCKS[self.parameterAsEnum(parameters, self.BLOCKS, context)],
            "block_size": self.parameterAsDouble(parameters, self.BLOCK_SIZE, context),
            "folds": self.parameterAsInt(parameters, self.FOLDS, context),
            "form": self.source_path(parameters, self.FORM, context, feedback, fields),
        }

    def _training(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        part = self.parameterAsEnumString(parameters, self.FINETUNE, context)
        return {
            "augment": self.parameterAsInt(parameters, self.AUGMENT, context),
            "epochs": 0 if part == "none" else self.parameterAsInt(parameters, self.EPOCHS, context),
            "part": "last" if part == "none" else part,
            "learning_rate": self.parameterAsDouble(parameters, self.LEARNING_RATE, context),
            "checkpoint": self.parameterAsFile(parameters, self.CHECKPOINT, context) or None,
        }


def _numbered_choice(name: str, title: str, options: list[str]) -> QgsProcessingParameterEnum:
    """A choice by number, whose options are words of the user's language."""
    return QgsProcessingParameterEnum(name, title, options=options, defaultValue=0)

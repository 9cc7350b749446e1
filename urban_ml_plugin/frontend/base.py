"""What every Urban ML algorithm shares: its name, its help, its inputs as paths, its outputs from the engine."""

from __future__ import annotations

import configparser
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from .. import engine_process
from ..core.runtime.errors import UrbanMLError
from ..engine_process import refuse_cancelled
from .destinations import whole_destinations
from .inputs import input_files
from .layer_copy import LayerCopy, needed_fields, number_fields
from .output_sinks import VectorOutputs
from .raster_inputs import input_fault, loaded, raster_fault, raster_input, raster_layer
from .styling import LayerLook
from .texts import help_html, tr

RESOURCES = Path(__file__).parent.parent / "resources"
DEVICES = ["auto", "cpu", "cuda", "mps"]
PRECISIONS = ["auto", "float32", "bfloat16"]
WEIGHTS = ["bundled", "imagenet", "file", "none"]


class UrbanMLAlgorithm(VectorOutputs):
    """An algorithm whose work is one task of the engine.

    A subclass sets ``NAME`` (its id, its task and the stem of its help file), ``TITLE`` and ``GROUP``, declares its
    parameters in ``initAlgorithm`` and, in ``compute``, reads them, runs the task and hands the outputs over.
    """

    NAME: str
    TITLE: str
    GROUP: str
    TAGS: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._looks: list[tuple[str, LayerLook]] = []
        self._origin: dict[str, str] = {}

    def createInstance(self) -> UrbanMLAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower().replace(" ", "")

    def tags(self) -> list[str]:
        return [tr(tag) for tag in self.TAGS]

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "urban_ml.svg"))

    def shortHelpString(self) -> str:
        return help_html((RESOURCES / "help" / f"{self.NAME}.md").read_text(encoding="utf-8"))

    # -- parameters that several algorithms share --

    def add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter that stays folded away until it is wanted."""
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_imagery_parameters(self, optional: bool = False) -> None:
        """``INPUT`` and ``BANDS``."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"), optional=optional))
        self.addParameter(
            QgsProcessingParameterBand(
                "BANDS",
                tr("Bands (the first three, unless chosen)"),
                parentLayerParameterName="INPUT",
                optional=True,
                allowMultiple=True,
            )
        )

    def add_rasters_parameter(self, name: str = "INPUT", title: str = "Imagery", optional: bool = False) -> None:
        """One or several rasters."""
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                name, tr(title), QgsProcessing.SourceType.TypeRaster, optional=optional
            )
        )

    def add_table_parameter(self, name: str, title: str) -> None:
        """A table as an output that may be left out."""
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                name, title, QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=False
            )
        )

    def add_model_parameter(self, name: str, title: str, optional: bool = False) -> None:
        """A model file as an input."""
        kinds = tr("Model files (*.safetensors)")
        self.addParameter(QgsProcessingParameterFile(name, title, fileFilter=kinds, optional=optional))

    def add_report_parameter(self) -> None:
        """``REPORT``."""
        self.addParameter(
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True)
        )

    def add_grid_parameters(self) -> None:
        """``TILE_SIZE``, ``STRIDE`` and ``MASK``."""
        number = QgsProcessingParameterNumber
        self.addParameter(number("TILE_SIZE", tr("Tile size (pixels)"), defaultValue=128, minValue=8))
        self.add_advanced(
            number("STRIDE", tr("Stride (pixels; the tile size, unless given)"), optional=True, minValue=1)
        )
        self.add_mask_parameter()

    def add_mask_parameter(self) -> None:
        """``MASK``."""
        self.add_advanced(
            QgsProcessingParameterFeatureSource(
                "MASK", tr("Only inside these polygons"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            )
        )

    def add_photo_parameters(self) -> None:
        """``PHOTOS`` and ``PHOTO_FIELD``: points with the paths of photographs, in place of rasters."""
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add_advanced(
            QgsProcessingParameterFeatureSource("PHOTOS", tr("Photographs in place of imagery"), points, optional=True)
        )
        self.add_advanced(
            QgsProcessingParameterField(
                "PHOTO_FIELD", tr("Field with their paths"), parentLayerParameterName="PHOTOS", optional=True
            )
        )

    def add_network_parameters(self) -> None:
        """``NETWORK``, ``WEIGHTS`` and ``WEIGHTS_FILE``."""
        self.addParameter(
            QgsProcessingParameterString(
                "NETWORK", tr("Network (“urban”, “scattering” or one of torchvision's)"), "urban"
            )
        )
        self.addParameter(choice("WEIGHTS", tr("Weights of the network"), WEIGHTS))
        self.add_advanced(
            QgsProcessingParameterFile(
                "WEIGHTS_FILE", tr("Weights file"), fileFilter=tr("Weights (*.safetensors *.pth)"), optional=True
            )
        )

    def add_computing_parameters(self, precision: bool = True) -> None:
        """``DEVICE``, ``PRECISION`` (where there is a choice) and ``BATCH_SIZE``."""
        self.add_advanced(choice("DEVICE", tr("Device"), DEVICES))
        if precision:
            self.add_advanced(choice("PRECISION", tr("Precision"), PRECISIONS))
        self.add_advanced(
            QgsProcessingParameterNumber(
                "BATCH_SIZE", tr("Tiles per batch"), defaultValue=64, minValue=1, maxValue=4096
            )
        )

    def add_seed_parameter(self) -> None:
        """``SEED``."""
        self.addParameter(QgsProcessingParameterNumber("SEED", tr("Seed"), defaultValue=0, minValue=0))

    # -- the run --

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inputs = input_files(self, parameters, context)
        with whole_destinations(self, parameters, context, inputs) as self.destinations:
            results = self.compute(parameters, context, feedback)
            refuse_cancelled(feedback)
        return results

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the parameters, run the task, fill the sinks; what is written is published once this has returned."""
        raise NotImplementedError

    # -- inputs --

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        checked = dict(parameters)
        for definition in self.parameterDefinitions():
            fault = (
                "" if definition.isDestination() else input_fault(definition.name(), parameters.get(definition.name()))
            )
            if fault:
                return False, fault
            if not isinstance(definition, (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)):
                continue
            value = parameters.get(definition.name())
            for path in value if isinstance(value, (list, tuple)) else [value]:
                fault = raster_fault(definition.name(), path, context) if isinstance(path, str) and path else ""
                if fault:
                    return False, fault
            checked[definition.name()] = loaded(value, context)
        return super().checkParameterValues(checked, context)

    def raster_path(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str | dict[str, Any] | None:
        """A raster parameter as the engine takes it (see ``raster_input``), None where it is optional and empty."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            text = self.parameterAsString(parameters, name, context)
            layer = raster_layer(text, context) if text else None
            # What QGIS cannot load the engine cannot either, and its sentence says why.
            return raster_input(layer) if layer else text or None
        return raster_input(layer)

    def raster_paths(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> list[str | dict[str, Any]]:
        """The rasters of a parameter that takes several, as the engine takes them."""
        value = parameters.get(name)
        values = list(value) if isinstance(value, (list, tuple)) else [value]
        if all(isinstance(each, str) for each in values):  # QGIS would leave out what does not lie in a file
            layers = [layer for path in values if (layer := raster_layer(path, context))]
        else:
            layers = self.parameterAsLayerList(parameters, name, context)
        return [raster_input(layer) for layer in layers]

    def source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource | None:
        """A vector parameter, None where it is optional and empty."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None and parameters.get(name) not in (None, ""):
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source

    def field_names(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[str]:
        """The names of all fields of a vector parameter; none where it is empty."""
        source = self.source(parameters, name, context)
        return source.fields().names() if source else []

    def number_fields(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[str]:
        """The names of the numeric fields of a vector parameter; none where it is empty."""
        source = self.source(parameters, name, context)
        return number_fields(source.fields()) if source else []

    def layer_copy(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        fields: Iterable[str] = (),
        numbers: Iterable[str] = (),
        keep_rows: bool = True,
    ) -> LayerCopy | None:
        """A vector parameter as it is now, None where it is optional and empty.

        Selections, filters, memory and database layers all arrive alike. Of the attributes the engine gets ``fields``
        and ``numbers``, which must be numeric.
        """
        source = self.source(parameters, name, context)
        if source is None:
            return None
        crossing = needed_fields(source.fields(), fields, numbers)
        return LayerCopy(source, name, crossing, feedback, keep_rows)

    def source_path(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        fields: Iterable[str] = (),
        numbers: Iterable[str] = (),
    ) -> str | None:
        """The path of a copy of a vector parameter that only the engine reads, None where it is optional and empty."""
        copy = self.layer_copy(parameters, name, context, feedback, fields, numbers, keep_rows=False)
        return copy.path if copy else None

    def imagery_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """``INPUT`` and ``BANDS`` as the engine takes them."""
        return {
            "input": self.raster_path(parameters, "INPUT", context),
            "bands": self.parameterAsInts(parameters, "BANDS", context) or None,
        }

    def grid_parameters(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """``TILE_SIZE``, ``STRIDE`` and ``MASK`` as the engine takes them."""
        return {
            "tile_size": self.parameterAsInt(parameters, "TILE_SIZE", context),
            "stride": self.optional_int(parameters, "STRIDE", context),
            "mask": self.source_path(parameters, "MASK", context, feedback),
        }

    def photo_parameters(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """``PHOTOS`` and ``PHOTO_FIELD`` as the engine takes them; paths may be relative to the layer's folder."""
        field = self.parameterAsString(parameters, "PHOTO_FIELD", context)
        photos = self.parameterAsVectorLayer(parameters, "PHOTOS", context)
        if photos is not None and not field:
            raise QgsProcessingException(tr("Choose the field with the paths of the photographs (PHOTO_FIELD)."))
        folder = Path(photos.source().split("|")[0]).parent if photos is not None else Path()
        index = photos.fields().lookupField(field) if photos is not None else -1
        if index >= 0:
            paths = (str(folder / str(feature.attribute(index))) for feature in photos.getFeatures())
            self.destinations.refuse_inputs("PHOTOS", paths)
        return {
            "photos": self.source_path(parameters, "PHOTOS", context, feedback, [field] if field else []),
            "photo_field": field or None,
            "photo_folder": str(folder) if photos is not None else None,
        }

    def network_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """``NETWORK``, ``WEIGHTS`` and ``WEIGHTS_FILE`` as the engine takes them."""
        return {
            "network": self.parameterAsString(parameters, "NETWORK", context).strip(),
            "weights": self.parameterAsEnumString(parameters, "WEIGHTS", context),
            "weights_file": self.parameterAsFile(parameters, "WEIGHTS_FILE", context) or None,
        }

    def computing_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """``DEVICE``, ``PRECISION`` (where it was added) and ``BATCH_SIZE`` as the engine takes them."""
        computing = {
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "batch_size": self.parameterAsInt(parameters, "BATCH_SIZE", context),
        }
        if self.parameterDefinition("PRECISION"):
            computing["precision"] = self.parameterAsEnumString(parameters, "PRECISION", context)
        return computing

    def optional_int(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> int | None:
        """A number, None where it is not given."""
        return None if parameters.get(name) is None else self.parameterAsInt(parameters, name, context)

    def list_or_text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[Any] | str:
        """A list of numbers as it was given, a list in Python or text in a form, which the engine reads."""
        value = parameters.get(name)
        return list(value) if isinstance(value, (list, tuple)) else self.parameterAsString(parameters, name, context)

    # -- the engine and its outputs --

    def run_task(
        self, feedback: QgsProcessingFeedback, python: Path | None = None, **parameters: Any
    ) -> dict[str, Any]:
        """Run this algorithm's task in the engine, or on another ``python``."""
        written = {name: self.destinations.written_at(value) for name, value in parameters.items()}
        try:
            result = engine_process.run(self.NAME, written, feedback, python, self.destinations.hidden_folders)
        except QgsProcessingException as error:
            # Not for whole_outputs to ask whether a disk is full: the engine has done so.
            raise UrbanMLError(str(error)) from error
        self._origin = result.get("provenance", {})
        return result

    def provenance(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        command = self.asPythonCommand(parameters, context)
        made = {"algorithm": self.id(), "version": plugin_version(), "command": command}
        return json.dumps({**made, **self._origin}, ensure_ascii=False)

    def look(self, destination: str, look: LayerLook) -> None:
        """Style the layer ``destination`` when QGIS loads it, on the main thread."""
        self._looks.append((destination, look))

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for destination, look in self._looks:
            look.on_loading(destination, context)
        return {}


def plugin_version() -> str:
    """The version that ``metadata.txt`` states."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(RESOURCES.parent / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")


def choice(name: str, title: str, options: list[str], default: str | None = None) -> QgsProcessingParameterEnum:
    """A choice among words that scripts use as they are; the first is the default unless another is named."""
    default = default or options[0]
    return QgsProcessingParameterEnum(name, title, options=options, defaultValue=default, usesStaticStrings=True)


def temporary_layer(name: str) -> str:
    """The path of a GeoPackage that the engine writes for the face to copy from."""
    return QgsProcessingUtils.generateTempFilename(f"{name}.gpkg")


def readable(value: Any) -> str:
    """A result of the engine as text for the log."""
    return json.dumps(value, ensure_ascii=False)

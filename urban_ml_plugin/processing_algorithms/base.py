"""What every Urban ML algorithm shares: its name, its help, its inputs as paths, its outputs from the engine."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon, QTextDocument

from .. import engine_process
from .styling import LayerLook

RESOURCES = Path(__file__).parent.parent / "resources"
DEVICES = ["auto", "cpu", "cuda", "mps"]


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("UrbanML", text)


class UrbanMLAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work is one task of the engine.

    A subclass sets ``NAME`` (its id, its task and the stem of its help file), ``TITLE`` and ``GROUP``, declares its
    parameters in ``initAlgorithm`` and, in ``processAlgorithm``, reads them, runs the task and hands the outputs over.
    """

    NAME: str
    TITLE: str
    GROUP: str
    TAGS: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._looks: list[tuple[str, LayerLook]] = []

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
        document = QTextDocument()
        document.setMarkdown((RESOURCES / "help" / f"{self.NAME}.md").read_text(encoding="utf-8"))
        return document.toHtml()

    # -- parameters that several algorithms share --

    def add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter that stays folded away until it is wanted."""
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_imagery_parameters(self) -> None:
        """``INPUT`` and ``BANDS``."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        self.addParameter(
            QgsProcessingParameterBand(
                "BANDS",
                tr("Bands (the first three, unless chosen)"),
                parentLayerParameterName="INPUT",
                optional=True,
                allowMultiple=True,
            )
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

    def add_computing_parameters(self) -> None:
        """``DEVICE`` and ``BATCH_SIZE``."""
        self.add_advanced(
            QgsProcessingParameterEnum(
                "DEVICE", tr("Device"), options=DEVICES, defaultValue="auto", usesStaticStrings=True
            )
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                "BATCH_SIZE", tr("Tiles per batch"), defaultValue=64, minValue=1, maxValue=4096
            )
        )

    def add_seed_parameter(self) -> None:
        """``SEED``."""
        self.addParameter(QgsProcessingParameterNumber("SEED", tr("Seed"), defaultValue=0, minValue=0))

    # -- inputs --

    def raster_path(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
        """The path of a raster parameter, None where it is optional and empty."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            # What QGIS cannot load the engine cannot either, and its sentence says why.
            return self.parameterAsString(parameters, name, context) or None
        if layer.dataProvider().name() != "gdal":
            raise QgsProcessingException(
                tr("The raster “{}” does not come from a file: export it to a GeoTIFF first.").format(layer.name())
            )
        return layer.source()

    def export_source(
        self, source: QgsProcessingFeatureSource, fields: Iterable[str], context: QgsProcessingContext
    ) -> str:
        """Write a feature source to a temporary GeoPackage for the engine, row by row in its own order.

        Selections, filters, memory and database layers all arrive alike; of the attributes only ``fields`` do.
        """
        path = QgsProcessingUtils.generateTempFilename("source.gpkg")
        wanted = [source.fields().lookupField(name) for name in fields]
        kept = QgsFields()
        for index in wanted:
            kept.append(source.fields().at(index))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerOptions = ["FID=urban_ml_fid"]  # leaves the name “fid” to the source's own field
        writer = QgsVectorFileWriter.create(
            path, kept, source.wkbType(), source.sourceCrs(), context.transformContext(), options
        )
        for feature in source.getFeatures():
            row = QgsFeature(kept)
            row.setGeometry(feature.geometry())
            row.setAttributes([feature.attributes()[index] for index in wanted])
            if not writer.addFeature(row):
                raise QgsProcessingException(
                    tr("The layer “{}” cannot be read: {}").format(source.sourceName(), writer.errorMessage())
                )
        del writer
        return path

    def source_path(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, fields: Iterable[str] = ()
    ) -> str | None:
        """The path of a temporary copy of a vector parameter, None where it is optional and empty."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            if parameters.get(name) in (None, ""):
                return None
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return self.export_source(source, fields, context)

    def imagery_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """``INPUT`` and ``BANDS`` as the engine takes them."""
        return {
            "input": self.raster_path(parameters, "INPUT", context),
            "bands": self.parameterAsInts(parameters, "BANDS", context) or None,
        }

    def grid_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """``TILE_SIZE``, ``STRIDE`` and ``MASK`` as the engine takes them."""
        return {
            "tile_size": self.parameterAsInt(parameters, "TILE_SIZE", context),
            "stride": self.optional_int(parameters, "STRIDE", context),
            "mask": self.source_path(parameters, "MASK", context),
        }

    def computing_parameters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """``DEVICE`` and ``BATCH_SIZE`` as the engine takes them."""
        return {
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "batch_size": self.parameterAsInt(parameters, "BATCH_SIZE", context),
        }

    def optional_int(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> int | None:
        """A number, None where it is not given."""
        return None if parameters.get(name) is None else self.parameterAsInt(parameters, name, context)

    def destination(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
        """The path of a raster destination, None where it is optional and not wanted."""
        return self.parameterAsOutputLayer(parameters, name, context) or None

    def file_destination(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str | None:
        """The path of a file destination, None where it is optional and not wanted."""
        return self.parameterAsFileOutput(parameters, name, context) or None

    # -- the engine and its outputs --

    def run_task(self, feedback: QgsProcessingFeedback, **parameters: Any) -> dict[str, Any]:
        """Run this algorithm's task in the engine; an empty dict if it was cancelled."""
        return engine_process.run(self.NAME, parameters, feedback)

    def hand_over_layer(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        path: str,
    ) -> str:
        """Copy a layer that the engine wrote at ``path`` into the feature sink ``name``; returns the sink's id."""
        layer = _engine_layer(path)
        own = layer.fields().lookupField("fid")
        fields = QgsFields()
        kept = [index for index in range(layer.fields().count()) if index != own]
        for index in kept:
            fields.append(layer.fields().at(index))

        def rows() -> Iterator[QgsFeature]:
            for feature in layer.getFeatures():
                row = QgsFeature(fields)
                row.setGeometry(feature.geometry())
                row.setAttributes([feature.attributes()[index] for index in kept])
                yield row

        return self._fill_sink(parameters, name, context, feedback, fields, layer, rows(), layer.featureCount())

    def hand_over_fields(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsProcessingFeatureSource,
        path: str,
        new_fields: Iterable[str],
    ) -> str:
        """Copy ``source`` into the feature sink ``name`` with ``new_fields`` that the engine wrote, row for row.

        The source's own attributes and geometries never pass through the engine, so they stay exactly as they are;
        a field that bears the name of a new one is replaced.
        """
        measured = _engine_layer(path)
        new = list(new_fields)
        indices = [measured.fields().lookupField(field) for field in new]
        kept = [index for index, field in enumerate(source.fields()) if field.name() not in new]
        fields = QgsFields()
        for index in kept:
            fields.append(source.fields().at(index))
        for index in indices:
            fields.append(measured.fields().at(index))

        def rows() -> Iterator[QgsFeature]:
            for own, other in zip(source.getFeatures(), measured.getFeatures()):
                row = QgsFeature(fields)
                row.setGeometry(own.geometry())
                attributes = other.attributes()
                row.setAttributes(
                    [own.attributes()[index] for index in kept] + [attributes[index] for index in indices]
                )
                yield row

        return self._fill_sink(parameters, name, context, feedback, fields, source, rows(), source.featureCount())

    def _fill_sink(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        fields: QgsFields,
        like: Any,
        rows: Iterable[QgsFeature],
        count: int,
    ) -> str:
        sink, destination = self.parameterAsSink(parameters, name, context, fields, like.wkbType(), like.sourceCrs())
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        for done, row in enumerate(rows):
            if done % 1000 == 0:
                if feedback.isCanceled():
                    break
                feedback.setProgressText(tr("Writing features: {:,} of {:,}").format(done, max(count, done)))
            if not sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
        del sink
        return destination

    def look(self, destination: str, look: LayerLook) -> None:
        """Style the layer ``destination`` once it exists and the main thread is at hand."""
        self._looks.append((destination, look))

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for destination, look in self._looks:
            look.keep(destination, context)
        return {}


def _engine_layer(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    if not layer.isValid():
        raise QgsProcessingException(tr("The engine's result {} cannot be read: run the algorithm again.").format(path))
    return layer


def temporary_layer(name: str) -> str:
    """The path of a GeoPackage that the engine writes for the face to copy from."""
    return QgsProcessingUtils.generateTempFilename(f"{name}.gpkg")


def readable(value: Any) -> str:
    """A result of the engine as text for the log."""
    return json.dumps(value, ensure_ascii=False)

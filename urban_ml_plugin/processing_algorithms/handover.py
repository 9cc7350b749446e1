"""Vector outputs of the engine handed over to QGIS's feature sinks, whole or not at all."""

from __future__ import annotations

import os
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..engine_process import let_qgis_notice
from .geopackage import describe
from .styling import LayerLook
from .texts import tr


class VectorOutputs(QgsProcessingAlgorithm):
    """An algorithm that fills feature sinks with what the engine wrote."""

    def provenance(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """What made the outputs, as JSON to be stored with them."""
        raise NotImplementedError

    def look(self, destination: str, look: LayerLook) -> None:
        """Style the layer ``destination`` when QGIS loads it."""
        raise NotImplementedError

    def hand_over_layer(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        path: str,
        look: LayerLook | None = None,
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

        return self._fill_sink(parameters, name, context, feedback, fields, layer, rows(), layer, look)

    def hand_over_table(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        rows: Sequence[dict[str, Any]],
    ) -> str | None:
        """Write ``rows``, one or more with the same keys, into the feature sink ``name``, which has no geometry.

        A field is text, whole numbers, numbers or yes/no by the values in it; None and NaN are NULL. Returns the id of
        the sink, None where it is optional and not wanted.
        """
        if parameters.get(name) in (None, ""):
            return None
        fields = table_fields(rows)
        features = [_table_row(fields, row) for row in rows]
        return self._fill_sink(parameters, name, context, feedback, fields, None, features)

    def hand_over_fields(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        source: QgsProcessingFeatureSource,
        path: str,
        new_fields: Iterable[str],
        look: LayerLook | None = None,
    ) -> str:
        """Copy ``source`` into the feature sink ``name`` with ``new_fields`` that the engine wrote, row for row.

        The source's own attributes and geometries never pass through the engine, so they stay exactly as they are;
        a field that bears the name of a new one is replaced.
        """
        measured = _engine_layer(path)
        new = list(new_fields)
        replaced = {name.lower() for name in new}  # GeoPackage does not tell fields apart by case
        indices = [measured.fields().lookupField(field) for field in new]
        kept = [index for index, field in enumerate(source.fields()) if field.name().lower() not in replaced]
        fields = QgsFields()
        for index in kept:
            fields.append(source.fields().at(index))
        for index in indices:
            fields.append(measured.fields().at(index))

        def rows() -> Iterator[QgsFeature]:
            for own, other in zip(every_feature(source), measured.getFeatures()):
                row = QgsFeature(fields)
                row.setGeometry(own.geometry())
                attributes = other.attributes()
                row.setAttributes(
                    [own.attributes()[index] for index in kept] + [attributes[index] for index in indices]
                )
                yield row

        return self._fill_sink(parameters, name, context, feedback, fields, source, rows(), measured, look)

    def _fill_sink(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        fields: QgsFields,
        like: Any,
        rows: Iterable[QgsFeature],
        written: QgsVectorLayer | None = None,
        look: LayerLook | None = None,
    ) -> str:
        """Fill the sink ``name`` with geometries as in ``like``, or none where that is None."""
        count = written.featureCount() if written else len(rows)
        kind = like.wkbType() if like else QgsWkbTypes.Type.NoGeometry
        crs = like.sourceCrs() if like else QgsCoordinateReferenceSystem()
        with _WholeFile(parameters, name, context) as file:
            sink, destination = self.parameterAsSink(file.parameters, name, context, fields, kind, crs)
            if sink is None:
                raise QgsProcessingException(self.invalidSinkError(parameters, name))
            for done, row in enumerate(until_cancelled(rows, feedback)):
                if done % 1000 == 0:
                    feedback.setProgressText(tr("Writing features: {:,} of {:,}").format(done, max(count, done)))
                if not sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
            if feedback.isCanceled():
                return file.destination(destination)
            del sink  # flushes, and closes the file
            # The engine's own layer has the same fields and values, and is not in anybody's hands.
            style = look.qml(written) if look and written else None
            file.publish(destination, style, self.provenance(parameters, context))
            if look:
                self.look(file.destination(destination), look)
                made = context.getMapLayer(destination)
                if made is not None:  # a memory layer, which the next step of a model may read
                    look.apply(made)
            return file.destination(destination)


def table_fields(rows: Sequence[dict[str, Any]]) -> QgsFields:
    """Fields for the columns of a table, each of the type that holds all its values."""
    fields = QgsFields()
    for name in rows[0]:
        kinds = {type(row[name]) for row in rows if row[name] is not None}
        if kinds == {bool}:
            fields.append(QgsField(name, QVariant.Bool))
        elif kinds == {int}:
            fields.append(QgsField(name, QVariant.LongLong))
        elif kinds and kinds <= {int, float}:
            fields.append(QgsField(name, QVariant.Double))
        else:
            fields.append(QgsField(name, QVariant.String))
    return fields


def _table_row(fields: QgsFields, row: dict[str, Any]) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes([None if value != value else value for value in row.values()])  # NaN is unlike itself
    return feature


def every_feature(source: QgsProcessingFeatureSource) -> Iterator[QgsFeature]:
    """All features of a source, invalid geometries included: the engine repairs what it can and says so."""
    return source.getFeatures(QgsFeatureRequest(), QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)


def until_cancelled(rows: Iterable[QgsFeature], feedback: QgsProcessingFeedback) -> Iterator[QgsFeature]:
    """Pass features on until the user cancels."""
    for count, row in enumerate(rows):
        if count % 500 == 0:
            let_qgis_notice()
        if feedback.isCanceled():
            return
        yield row


class _WholeFile:
    """Lets a sink that is a file appear whole or not at all: filled in a hidden folder beside, then moved.

    Sinks that are no files (memory, databases, a layer added to a GeoPackage) are left to QGIS.

    Attributes:
        parameters: the parameters to make the sink with.
    """

    def __init__(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> None:
        self.parameters, self._context = dict(parameters), context
        self._final = _file_of(parameters.get(name))
        self._folder: Path | None = None
        if self._final is not None:
            self._folder = self._final.parent / f".urban_ml_{uuid.uuid4().hex[:8]}"
            self.parameters[name] = _redirected(parameters[name], str(self._folder / self._final.name))

    def __enter__(self) -> _WholeFile:
        if self._folder is not None:
            try:
                self._folder.mkdir(parents=True)
            except OSError as error:
                raise QgsProcessingException(
                    tr("The output {} cannot be written ({}): choose a folder you may write to.").format(
                        self._final, error.strerror
                    )
                ) from error
        return self

    def __exit__(self, *_: object) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def destination(self, made: str) -> str:
        """What the sink is called outside: the final path instead of the one that was ``made``."""
        return made if self._final is None else str(self._final)

    def publish(self, made: str, style: str | None, provenance: str) -> None:
        """Move the files of the sink, which was ``made``, to where they belong; a GeoPackage keeps style and origin."""
        if self._folder is None:
            return
        if self._final.suffix.lower() == ".gpkg":
            describe(self._folder / self._final.name, style, provenance)
        for path in self._folder.iterdir():
            os.replace(path, self._final.with_name(path.name))
        loading = self._context.layersToLoadOnCompletion()
        if made in loading:
            loading[str(self._final)] = loading.pop(made)
            self._context.setLayersToLoadOnCompletion(loading)


def _file_of(value: Any) -> Path | None:
    """The path that a sink parameter asks for, None where it asks for something else than a file of its own."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        if value.useRemapping():
            return None
        value = value.sink.staticValue()
    if not isinstance(value, str) or value == QgsProcessing.TEMPORARY_OUTPUT or re.match(r"[a-z]+:(?![\\/])", value):
        return None
    path = Path(value)
    return path.absolute() if path.suffix and "|" not in value else None


def _redirected(value: Any, path: str) -> Any:
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return path
    moved = QgsProcessingOutputLayerDefinition(path, value.destinationProject)
    moved.createOptions, moved.destinationName = value.createOptions, value.destinationName
    return moved


def _engine_layer(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    if not layer.isValid():
        raise QgsProcessingException(tr("The engine's result {} cannot be read: run the algorithm again.").format(path))
    return layer

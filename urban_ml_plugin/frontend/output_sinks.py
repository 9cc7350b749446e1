"""Vector outputs of the engine handed over to QGIS's feature sinks, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ..core.runtime.errors import OutputError
from ..core.vectors.layer_copies import ROW
from ..engine_process import refuse_cancelled
from .destinations import Destinations, holding_file, refuse_shapeless
from .fields import field_types
from .fields.output_fields import OutputFields
from .layer_copy import LayerCopy, until_cancelled
from .parameters import Parameters
from .results.result_layer import ResultLayer, metadata_xml
from .styling import LayerStyle
from .texts import tr
from .written_files import describe, is_geopackage, lost_fields, shortened_names, what_lacks

SHOWN_EVERY = 1000
"""Features after which the progress is shown anew."""


class VectorOutputs(Parameters):
    """An algorithm that fills feature sinks with what the engine wrote.

    Attributes:
        destinations: where the outputs of the run in progress go.
        filled: the ids of the sinks that have been filled, by the names of their parameters.
    """

    destinations: Destinations
    filled: dict[str, str]

    def provenance(self) -> str:
        """What made the outputs, as JSON to be stored with them."""
        raise NotImplementedError

    def result_layer(
        self,
        name: str,
        style: LayerStyle | None = None,
        fields: Iterable[str] | None = None,
        aliases: Mapping[str, str] | None = None,
    ) -> ResultLayer:
        """The layer that the output ``name`` is."""
        raise NotImplementedError

    def show(self, destination: str, result: ResultLayer) -> None:
        """Show the layer ``destination`` so when QGIS loads it."""
        raise NotImplementedError

    def fill_layer(self, name: str, path: str, style: LayerStyle | None = None) -> None:
        """Copy a layer that the engine wrote at ``path`` into the feature sink ``name``."""
        layer = _engine_layer(path)
        key = layer.fields().lookupField("fid")
        copied = [index for index in range(layer.fields().count()) if index != key]
        fields = _chosen(layer.fields(), copied)

        def rows() -> Iterator[QgsFeature]:
            for feature in layer.getFeatures():
                row = QgsFeature(fields)
                row.setGeometry(feature.geometry())
                row.setAttributes([feature.attributes()[index] for index in copied])
                yield row

        self._fill(name, fields, layer, rows(), layer, self.result_layer(name, style))

    def fill_table(
        self, rows: Sequence[dict[str, Any]], name: str = "TABLE", like: dict[str, Any] | None = None
    ) -> None:
        """Write ``rows``, all with the same keys, into the sink ``name``, if wanted, which has no geometry.

        A field is text, whole numbers, numbers or yes/no by the values in it; None and NaN are NULL.

        Args:
            like: a row as it could be, from which a table has its fields that may be without rows.
        """
        if self.is_given(name):
            fields = table_fields(rows or [like or {}])
            made = self.result_layer(name)
            self._fill(name, fields, None, [_table_row(fields, row) for row in rows], None, made)

    def fill_fields(
        self, name: str, layer: LayerCopy, path: str, new_fields: Iterable[str], style: LayerStyle | None = None
    ) -> None:
        """Write ``layer`` into the feature sink ``name`` with ``new_fields`` that the engine measured, row for row.

        The rows are those that the engine read, whatever has happened to the layer since; if it changed, the user is
        told. Their own attributes and geometries never pass through the engine, so they stay exactly as they are; a
        field that bears the name of a new one is replaced.

        Raises:
            QgsProcessingException: the engine's rows are not those of the layer.
        """
        measured, own = _engine_layer(path), layer.fields()
        new = [measured.fields().lookupField(field) for field in new_fields]
        names = {measured.fields().at(index).name().lower() for index in new}  # no case in a GeoPackage
        replaced = [index for index, field in enumerate(own) if field.name().lower() in names]
        retained = [index for index in range(own.count()) if index not in set(replaced)]
        wanted = _chosen(measured.fields(), new, _chosen(own, retained))

        def is_key(position: int) -> bool:
            if position >= len(retained):
                return False
            values = [row.attributes()[retained[position]] for row in layer.rows()]
            return all(type(value) is int and value >= 0 for value in values) and len(set(values)) == len(values)

        output = OutputFields(wanted, holding_file(self.parameters.get(name), self.context), is_key, self.feedback)

        def rows() -> Iterator[QgsFeature]:
            for row, other in _same_rows(layer, measured):
                merged = QgsFeature(output.fields)
                merged.setGeometry(row.geometry())
                old, attributes = row.attributes(), other.attributes()
                merged.setAttributes(output.values([*(old[n] for n in retained), *(attributes[n] for n in new)]))
                yield merged

        if replaced:
            text = tr("The layer “{}” already has {}: the output holds the new values.")
            self.feedback.pushWarning(text.format(layer.name, ", ".join(own.at(index).name() for index in replaced)))
        made = self.result_layer(name, style, new_fields, {field.name(): field.alias() for field in own})
        self._fill(name, output.fields, layer, rows(), measured, made)
        if layer.differs_from(self._source_now(layer.parameter)):
            text = tr("The layer “{}” has changed since it was read: the output holds it as it was then.")
            self.feedback.pushWarning(text.format(layer.name))

    def _source_now(self, name: str) -> QgsProcessingFeatureSource | None:
        """A vector parameter read anew; None where its layer has been removed."""
        value = self.parameters.get(name)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.staticValue()
        if isinstance(value, QgsVectorLayer) and sip.isdeleted(value):
            return None
        return self.parameterAsSource(self.parameters, name, self.context)

    def _fill(
        self,
        name: str,
        fields: QgsFields,
        like: Any,
        rows: Iterable[QgsFeature],
        written: QgsVectorLayer | None,
        result: ResultLayer,
    ) -> None:
        """Fill the sink ``name`` with geometries as in ``like``, or none where that is None."""
        kind = like.wkbType() if like else QgsWkbTypes.Type.NoGeometry
        crs = like.sourceCrs() if like else QgsCoordinateReferenceSystem()
        if kind == QgsWkbTypes.Type.NoGeometry and (file := self.destinations.file(name)):
            refuse_shapeless(name, file)
        staged = self.destinations.redirected(self.parameters, name)
        sink, identifier = self.parameterAsSink(staged, name, self.context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(self.parameters, name))
        counts = self._write(name, sink, rows, written.featureCount() if written else len(rows))
        del sink  # closes the file
        refuse_cancelled(self.feedback)
        destination = self.filled[name] = self.destinations.final(identifier, self.context)
        if destination != identifier:  # a file, which is still hidden
            self._finish_file(identifier, destination, fields, counts, crs)
            result.shortened = shortened_names(identifier, fields)
            # The engine's own layer has the same fields and values, and is not in anybody's hands.
            self._describe(name, identifier, written or QgsMemoryProviderUtils.createMemoryLayer("", fields), result)
        self.show(destination, result)
        layer = self.context.getMapLayer(destination)
        if layer is not None:  # a memory layer, which the next step of a model may read
            result.dress(layer)

    def _describe(self, name: str, path: str, like: QgsVectorLayer, result: ResultLayer) -> None:
        """Keep style, metadata and provenance with a file that is still hidden; ``like`` has the same fields."""
        if is_geopackage(path):
            describe(Path(path), result.qml(like), metadata_xml(result.metadata), self.provenance())
        elif self.destinations.has_its_name(name):
            own = QgsVectorLayer(path, Path(path).stem, "ogr") if result.shortened else like
            result.describe_file(own, path)

    def _write(self, name: str, sink: QgsFeatureSink, rows: Iterable[QgsFeature], count: int) -> tuple[int, int]:
        """Write some ``count`` rows until the user cancels; how many there were, and how many geometries."""
        filled = places = 0

        def tell() -> None:
            self.feedback.setProgressText(tr("Writing features: {:,} of {:,}").format(filled, max(count, filled)))

        for row in until_cancelled(rows, self.feedback):
            if filled % SHOWN_EVERY == 0:
                tell()
            if not sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, self.parameters, name))
            filled, places = filled + 1, places + (not row.geometry().isEmpty())
        if not sink.flushBuffer():
            raise QgsProcessingException(self.writeFeatureError(sink, self.parameters, name))
        tell()
        return filled, places

    def _finish_file(
        self, path: str, destination: str, fields: QgsFields, counts: tuple[int, int], crs: QgsCoordinateReferenceSystem
    ) -> None:
        """Read back what was written at ``path``: libraries lose errors of the last bytes they write.

        Raises:
            OutputError: the file does not hold as many features, or geometries, or not the CRS or the spatial index.
        """
        lacking = what_lacks(path, *counts, crs)
        if lacking:
            raise OutputError(
                tr("The output {} could not be written whole ({}): see whether its disk is full.").format(
                    destination, lacking
                )
            )
        lost = lost_fields(path, fields)
        if lost:
            text = tr("The output {} lacks the fields {}, which its format cannot hold: a GeoPackage can.")
            self.feedback.pushWarning(text.format(destination, ", ".join(lost)))


def _chosen(fields: QgsFields, indices: Iterable[int], before: QgsFields | None = None) -> QgsFields:
    """Some fields, behind those ``before`` them."""
    chosen = QgsFields(before) if before else QgsFields()
    for index in indices:
        chosen.append(fields.at(index))
    return chosen


def table_fields(rows: Sequence[dict[str, Any]]) -> QgsFields:
    """Fields for the columns of a table, each of the type that holds all its values."""
    fields = QgsFields()
    for name in rows[0]:
        kinds = {type(row[name]) for row in rows if row[name] is not None}
        if kinds == {bool}:
            fields.append(QgsField(name, field_types.BOOL))
        elif kinds == {int}:
            fields.append(QgsField(name, field_types.LONG))
        elif kinds and kinds <= {int, float}:
            fields.append(QgsField(name, field_types.DOUBLE))
        else:
            fields.append(QgsField(name, field_types.TEXT))
    return fields


def _table_row(fields: QgsFields, row: dict[str, Any]) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes([None if value != value else value for value in row.values()])  # NaN is unlike itself
    return feature


def _same_rows(layer: LayerCopy, measured: QgsVectorLayer) -> Iterator[tuple[QgsFeature, QgsFeature]]:
    """The rows of a layer beside what the engine measured for each."""
    key = measured.fields().lookupField(ROW)
    others = measured.getFeatures() if measured.featureCount() == layer.count else iter(())
    for number, own in enumerate(layer.rows()):
        other = next(others, None)
        if other is None or key < 0 or other.attributes()[key] != number:
            raise QgsProcessingException(
                tr("The engine's rows are not those of the layer “{}”: run the algorithm again, and report it.").format(
                    layer.name
                )
            )
        yield own, other


def _engine_layer(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, Path(path).stem, "ogr")
    if not layer.isValid():
        raise QgsProcessingException(tr("The engine's result {} cannot be read: run the algorithm again.").format(path))
    return layer

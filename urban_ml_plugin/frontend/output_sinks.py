"""Vector outputs of the engine handed over to QGIS's feature sinks, whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QVariant

from ..core.runtime.errors import OutputError
from ..core.vectors.layer_copies import ROW
from ..engine_process import refuse_cancelled
from .destinations import Destinations, holding_file
from .geopackage import check, describe
from .layer_copy import LayerCopy, until_cancelled
from .output_fields import OutputFields
from .parameters import Parameters
from .styling import LayerStyle
from .texts import tr

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

    def style_on_loading(self, destination: str, style: LayerStyle) -> None:
        """Style the layer ``destination`` when QGIS loads it."""
        raise NotImplementedError

    def fill_layer(self, name: str, path: str, style: LayerStyle | None = None) -> None:
        """Copy a layer that the engine wrote at ``path`` into the feature sink ``name``."""
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

        self._fill(name, fields, layer, rows(), layer, style)

    def fill_table(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write ``rows``, one or more with the same keys, into the sink ``TABLE``, if wanted, which has no geometry.

        A field is text, whole numbers, numbers or yes/no by the values in it; None and NaN are NULL.
        """
        if self.is_given("TABLE"):
            fields = table_fields(rows)
            self._fill("TABLE", fields, None, [_table_row(fields, row) for row in rows])

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
        measured = _engine_layer(path)
        new = list(new_fields)
        replaced = {name.lower() for name in new}  # GeoPackage does not tell fields apart by case
        indices = [measured.fields().lookupField(field) for field in new]
        kept = [index for index, field in enumerate(layer.fields()) if field.name().lower() not in replaced]
        wanted = QgsFields()
        for index in kept:
            wanted.append(layer.fields().at(index))
        for index in indices:
            wanted.append(measured.fields().at(index))

        def is_key(position: int) -> bool:
            if position >= len(kept):
                return False
            values = [row.attributes()[kept[position]] for row in layer.rows()]
            return all(type(value) is int and value >= 0 for value in values) and len(set(values)) == len(values)

        output = OutputFields(wanted, holding_file(self.parameters.get(name), self.context), is_key, self.feedback)

        def rows() -> Iterator[QgsFeature]:
            for own, other in _same_rows(layer, measured):
                row = QgsFeature(output.fields)
                row.setGeometry(own.geometry())
                old, attributes = own.attributes(), other.attributes()
                row.setAttributes(output.values([*(old[n] for n in kept), *(attributes[n] for n in indices)]))
                yield row

        gone = [layer.fields().at(n).name() for n in range(layer.fields().count()) if n not in set(kept)]
        if gone:
            self.feedback.pushWarning(
                tr("The layer “{}” already has {}: the output holds the new values.").format(
                    layer.name, ", ".join(gone)
                )
            )
        self._fill(name, output.fields, layer, rows(), measured, style)
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
        written: QgsVectorLayer | None = None,
        style: LayerStyle | None = None,
    ) -> None:
        """Fill the sink ``name`` with geometries as in ``like``, or none where that is None."""
        kind = like.wkbType() if like else QgsWkbTypes.Type.NoGeometry
        crs = like.sourceCrs() if like else QgsCoordinateReferenceSystem()
        staged = self.destinations.redirected(self.parameters, name)
        sink, made = self.parameterAsSink(staged, name, self.context, fields, kind, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(self.parameters, name))
        counts = self._write(name, sink, rows, written.featureCount() if written else len(rows))
        del sink  # closes the file
        refuse_cancelled(self.feedback)
        destination = self.filled[name] = self.destinations.final(made, self.context)
        if destination != made:
            self._refuse_incomplete(made, destination, *counts, crs)
            gone = lost_fields(made, fields)
            if gone:
                self.feedback.pushWarning(
                    tr("The output {} lacks the fields {}, which its format cannot hold: a GeoPackage can.").format(
                        destination, ", ".join(gone)
                    )
                )
            if made.lower().endswith(".gpkg"):
                # The engine's own layer has the same fields and values, and is not in anybody's hands.
                qml = style.qml(written) if style and written else None
                describe(Path(made), qml, self.provenance())
        if style:
            self.style_on_loading(destination, style)
            layer = self.context.getMapLayer(destination)
            if layer is not None:  # a memory layer, which the next step of a model may read
                style.apply(layer)

    def _write(self, name: str, sink: QgsFeatureSink, rows: Iterable[QgsFeature], count: int) -> tuple[int, int]:
        """Write some ``count`` rows until the user cancels; how many there were, and how many geometries."""
        filled = places = 0
        for row in until_cancelled(rows, self.feedback):
            if filled % SHOWN_EVERY == 0:
                self.feedback.setProgressText(tr("Writing features: {:,} of {:,}").format(filled, max(count, filled)))
            if not sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, self.parameters, name))
            filled, places = filled + 1, places + (not row.geometry().isEmpty())
        if not sink.flushBuffer():
            raise QgsProcessingException(self.writeFeatureError(sink, self.parameters, name))
        return filled, places

    def _refuse_incomplete(
        self, made: str, destination: str, filled: int, places: int, crs: QgsCoordinateReferenceSystem
    ) -> None:
        """Read back what was written at ``made``: libraries lose errors of the last bytes they write.

        Raises:
            OutputError: the file does not hold as many features, or geometries, or not the CRS or the spatial index.
        """
        lacking = ""
        if made.lower().endswith(".gpkg"):
            lacking = check(Path(made), filled, places)
        else:
            layer = QgsVectorLayer(made, "written", "ogr")
            found = shaped = 0
            for feature in layer.getFeatures() if layer.isValid() else ():
                found, shaped = found + 1, shaped + (not feature.geometry().isEmpty())
            if found != filled:
                lacking = tr("{:,} of {:,} features").format(found, filled)
            elif shaped not in (0, places) or (layer.isSpatial() and shaped != places):
                lacking = tr("{:,} of {:,} geometries").format(shaped, places)
            elif made.lower().endswith(".shp") and crs.isValid() and not layer.crs().isValid():  # a file of its own
                lacking = tr("no coordinate reference system")
            elif Path(made).suffix.lower() in (".csv", ".tsv", ".txt") and not _ends_its_last_line(Path(made)):
                lacking = tr("a last line that is cut off")
        if lacking:
            raise OutputError(
                tr("The output {} could not be written whole ({}): see whether its disk is full.").format(
                    destination, lacking
                )
            )


def lost_fields(path: str, fields: QgsFields) -> list[str]:
    """The names of the fields that a file was to hold and does not: formats such as KML and GML leave some out.

    Shapefile and MapInfo change long names, and refuse what they cannot hold.
    """
    if Path(path).suffix.lower() in (".shp", ".dbf", ".tab", ".mif"):
        return []
    written = {_plain(field.name()) for field in QgsVectorLayer(path, "written", "ogr").fields()}
    return [field.name() for field in fields if _plain(field.name()) not in written]


def _plain(name: str) -> str:
    """A name as formats may write it."""
    return re.sub(r"\W", "_", name).lower()


def _ends_its_last_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 1))
        return file.read() in (b"\n", b"")


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

"""A layer as it was at one moment: a copy for the engine, and on demand its rows, unchanged, for the output."""

from __future__ import annotations

import json
import re
import struct
import tempfile
import weakref
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDataStream, QIODevice

from ..core.vectors.layer_copies import GEOMETRY, KEY, ROW
from ..engine_process import let_qgis_notice
from .fields import field_types
from .scratch_files import scratch_file
from .texts import tr

LONGEST_NAME = 80
"""Bytes of a layer's name that go into the name of a temporary file; file systems allow 255 for all of it."""
LENGTH = struct.Struct("<q")
"""Of a row on disk, before the row itself."""
DIGESTS = 2**64
"""Sums of hashes are counted round so many."""
NOTICED_EVERY = 500
"""Features after which QGIS may notice a click or Ctrl+C."""
CROSSING = {
    field_types.BOOL: field_types.BOOL,
    field_types.INT: field_types.LONG,
    field_types.UINT: field_types.LONG,
    field_types.LONG: field_types.LONG,
    field_types.UNSIGNED_LONG: field_types.DOUBLE,
    field_types.DOUBLE: field_types.DOUBLE,
    field_types.TEXT: field_types.TEXT,
    field_types.DATE: field_types.DATE,
    field_types.TIME: field_types.TEXT,
    field_types.DATE_TIME: field_types.DATE_TIME,
}
"""Types of fields that the engine can read, and as what they cross."""


class LayerCopy:
    """Features of a source, read once; whatever happens to the layer afterwards, the copy stays as it is.

    The engine reads a GeoPackage: geometries without curves, Z and M, of the attributes those that it needs, and the
    number of the row from 0. Fields are numbered there, so that no name can clash; their names, the layer's name and
    its CRS stand in the description of the table, where no format bends them.

    Attributes:
        path: of the GeoPackage.
        parameter: name of the parameter that gave the layer.
        name: of the layer.
        count: of its features.
        digest: of its rows in any order; 0 if rows are not kept.
    """

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        parameter: str,
        wanted: Sequence[str],
        feedback: QgsProcessingFeedback,
        keep_rows: bool,
    ) -> None:
        self.parameter, self.name, self.count, self.digest = parameter, source.sourceName(), 0, 0
        self._fields, self._kind, self._crs = source.fields(), source.wkbType(), source.sourceCrs()
        self.path = scratch_file(f"{_file_stem(self.name)}.gpkg")
        self._rows = None
        if keep_rows:  # in a file without a name, which goes when the copy does, or QGIS
            self._rows = tempfile.TemporaryFile()  # noqa: SIM115
            weakref.finalize(self, self._rows.close)
        feedback.setProgressText(tr("Reading the layer “{}”").format(self.name))
        columns = [_index(self._fields, name) for name in wanted]
        request = QgsFeatureRequest() if keep_rows else QgsFeatureRequest().setSubsetOfAttributes(columns)
        try:
            self._read(until_cancelled(every_feature(source, request), feedback), columns, wanted)
        except OSError as error:
            raise QgsProcessingException(
                tr("The layer “{}” cannot be copied to {} ({}): free some space there.").format(
                    self.name, tempfile.gettempdir(), error.strerror
                )
            ) from error
        if not feedback.isCanceled() and QgsVectorLayer(self.path, "copy", "ogr").featureCount() != self.count:
            raise QgsProcessingException(
                tr("The layer “{}” cannot be copied whole to {}: free some space there.").format(self.name, self.path)
            )

    def fields(self) -> QgsFields:
        """Of the layer, all of them."""
        return self._fields

    def wkbType(self) -> QgsWkbTypes.Type:
        """Of the layer."""
        return self._kind

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        """Of the layer."""
        return self._crs

    def rows(self) -> Iterator[QgsFeature]:
        """The features as they were, in the order of the engine's copy."""
        self._rows.seek(0)
        for _ in range(self.count):
            (size,) = LENGTH.unpack(self._rows.read(LENGTH.size))
            yield _unpacked(self._rows.read(size), self._fields)

    def differs_from(self, source: QgsProcessingFeatureSource | None) -> bool:
        """Whether a source, None if there is none any more, holds other features; their order does not count."""
        if source is None or source.fields() != self._fields:
            return True
        count = digest = 0
        for feature in every_feature(source):
            count, digest = count + 1, (digest + hash(_packed(feature))) % DIGESTS
        return (count, digest) != (self.count, self.digest)

    def _read(self, features: Iterable[QgsFeature], columns: list[int], names: Sequence[str]) -> None:
        writer, kept = self._writer(columns, names)
        for feature in features:
            attributes = feature.attributes()
            row = QgsFeature(kept)
            row.setGeometry(_straight(feature.geometry()))
            row.setAttributes([self.count, *(attributes[index] for index in columns)])
            if not writer.addFeature(row):
                raise self._unwritten(writer)
            if self._rows is not None:
                packed = _packed(feature)
                self._rows.write(LENGTH.pack(len(packed)) + packed)
                self.digest = (self.digest + hash(packed)) % DIGESTS
            self.count += 1
        if not writer.flushBuffer():
            raise self._unwritten(writer)

    def _writer(self, columns: list[int], names: Sequence[str]) -> tuple[QgsVectorFileWriter, QgsFields]:
        kept = QgsFields()
        kept.append(QgsField(ROW, field_types.LONG))
        for number, (index, name) in enumerate(zip(columns, names)):
            kind = CROSSING.get(self._fields.at(index).type())
            if kind is None:
                held = self._fields.at(index).typeName()
                raise QgsProcessingException(
                    tr("The field {} of the layer “{}” holds {}: choose a field of numbers or of text.").format(
                        name, self.name, held
                    )
                )
            kept.append(QgsField(f"field_{number}", kind))
        wkt = self._crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if self._crs.isValid() else ""
        told = json.dumps({"urban_ml": {"name": self.name, "crs": wkt, "fields": list(names)}})
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = "copy"
        # The engine reads the whole table, so no time goes into an index.
        options.layerOptions = [
            f"FID={KEY}", f"GEOMETRY_NAME={GEOMETRY}", "SPATIAL_INDEX=NO", f"DESCRIPTION={told}",
        ]  # fmt: skip
        anywhere, any_kind = QgsCoordinateReferenceSystem(), QgsWkbTypes.Type.Unknown
        context = QgsCoordinateTransformContext()
        writer = QgsVectorFileWriter.create(self.path, kept, any_kind, anywhere, context, options)
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise self._unwritten(writer)
        return writer, kept

    def _unwritten(self, writer: QgsVectorFileWriter) -> QgsProcessingException:
        return QgsProcessingException(
            tr("The layer “{}” cannot be copied for the engine ({}): free some space in {}.").format(
                self.name, writer.errorMessage(), QgsProcessingUtils.tempFolder()
            )
        )


def needed_fields(fields: QgsFields, wanted: Iterable[str], numbers: Iterable[str] = ()) -> list[str]:
    """The fields that are to cross: those ``wanted`` and the ``numbers``, each once.

    Where one is missing, or one of ``numbers`` is no number, all that can cross do: the engine says so, and lists them.
    """
    numbers = [name for name in numbers if name]
    names = list(dict.fromkeys([*(name for name in wanted if name), *numbers]))
    there = all(_index(fields, name) >= 0 for name in names)
    if there and all(_is_number(fields.at(_index(fields, name))) for name in numbers):
        return names
    if any(_index(fields, name) >= 0 and fields.at(_index(fields, name)).type() not in CROSSING for name in names):
        return names  # which says that this one cannot cross
    return list(dict.fromkeys([*(field.name() for field in fields if field.type() in CROSSING)]))


def number_fields(fields: QgsFields) -> list[str]:
    """The names of the numeric fields."""
    return [field.name() for field in fields if _is_number(field)]


def every_feature(source: QgsProcessingFeatureSource, request: QgsFeatureRequest | None = None) -> Iterator[QgsFeature]:
    """All features of a source, invalid geometries included: the engine repairs what it can and says so."""
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return source.getFeatures(request or QgsFeatureRequest(), unchecked)


def until_cancelled(rows: Iterable[QgsFeature], feedback: QgsProcessingFeedback) -> Iterator[QgsFeature]:
    """Pass features on until the user cancels."""
    for count, row in enumerate(rows):
        if count % NOTICED_EVERY == 0:
            let_qgis_notice()
        if feedback.isCanceled():
            return
        yield row


def _is_number(field: QgsField) -> bool:
    return (field.isNumeric() or field.type() == field_types.BOOL) and field.type() in CROSSING


def _index(fields: QgsFields, name: str) -> int:
    exact = fields.indexOf(name)
    return exact if exact >= 0 else fields.lookupField(name)


def _file_stem(name: str) -> str:
    # Named after the layer, because reports and errors name the file.
    stem = re.sub(r"[^\w-]+", "_", name).encode()[:LONGEST_NAME].decode(errors="ignore")
    return stem or "layer"


def _straight(geometry: QgsGeometry) -> QgsGeometry:
    """A geometry without curves (to 0.01 % of their areas), triangulated surfaces, Z and M."""
    if geometry.isNull():
        return QgsGeometry()
    shape = geometry.constGet()
    shape = shape.segmentize() if shape.hasCurvedSegments() else shape.clone()
    if hasattr(shape, "toMultiPolygon"):  # surfaces of several faces, which QGIS knows from 3.40 on
        shape = shape.toMultiPolygon()
    elif QgsWkbTypes.flatType(shape.wkbType()) == QgsWkbTypes.Type.Triangle:
        shape = shape.surfaceToPolygon()
    shape.dropZValue()
    shape.dropMValue()
    return QgsGeometry(shape)


def _packed(feature: QgsFeature) -> bytes:
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    geometry = feature.geometry()
    stream.writeQVariant(None if geometry.isNull() else geometry.asWkb())
    stream.writeQVariantList([_plain(value) for value in feature.attributes()])
    return data.data()


def _unpacked(packed: bytes, fields: QgsFields) -> QgsFeature:
    data = QByteArray(packed)  # the stream does not keep it
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadOnly)
    feature, shape, wkb = QgsFeature(fields), QgsGeometry(), stream.readQVariant()
    if wkb is not None:
        shape.fromWkb(wkb)
        feature.setGeometry(shape)
    feature.setAttributes(stream.readQVariantList())
    return feature


def _plain(value: Any) -> Any:
    # Further geometries of a row of a database have no stream of their own.
    return value.asWkt() if isinstance(value, QgsGeometry) else value

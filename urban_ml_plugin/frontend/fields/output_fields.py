"""Which fields an output can hold: others are renamed or written as JSON text, and the user is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, Qt, QVariant

from ..texts import tr
from . import field_types

KEPT = (
    field_types.BOOL, field_types.INT, field_types.UINT, field_types.LONG, field_types.UNSIGNED_LONG,
    field_types.DOUBLE, field_types.TEXT, field_types.DATE, field_types.TIME, field_types.DATE_TIME,
)  # fmt: skip
"""Types of fields that every common format holds in some way of its own."""
EXAMPLES = {
    field_types.MAP: {"a": 1}, field_types.LIST: ["a", 1],
    field_types.TEXTS: ["a"], field_types.BYTES: QByteArray(b"a"),
}  # fmt: skip
"""Values of other types, to ask an output whether it holds such."""
WHOLE = (field_types.INT, field_types.UINT, field_types.LONG)
OWN = {".gpkg": ("geom", "fid"), ".sqlite": ("geometry", "ogc_fid")}
"""Columns that a format needs for itself."""


class OutputFields:
    """The fields of an output, and its rows as it can hold them.

    Args:
        wanted: the fields; several may be alike but for case.
        file: its path; None for what is no file of its own, such as a layer in memory.
        is_key: says whether the values of a field (its position) are whole, known and unlike each other.
    """

    def __init__(
        self, wanted: QgsFields, file: str | None, is_key: Callable[[int], bool], feedback: QgsProcessingFeedback
    ) -> None:
        self.fields = QgsFields()
        path = Path(file) if file else None
        as_text = [] if _holds(wanted, path) else [n for n, field in enumerate(wanted) if field.type() not in KEPT]
        self._as_text = frozenset(as_text)
        ending = path.suffix.lower() if path else ""
        taken = {field.name().lower() for field in wanted}
        seen = set(OWN.get(ending, ()))
        renamed = []
        for position, field in enumerate(wanted):
            name = field.name()
            key = ending == ".gpkg" and name.lower() == "fid" and field.type() in WHOLE and is_key(position)
            if ending in OWN and name.lower() in seen and not key:
                name = next(new for n in range(1, len(wanted) + 2) if (new := f"{name}_{n}").lower() not in taken)
                taken.add(name.lower())
                renamed.append(f"{field.name()} → {name}")
            seen.add(name.lower())
            made = QgsField(name, field_types.TEXT) if position in self._as_text else QgsField(field)
            made.setName(name)
            self.fields.append(made)
        if as_text:
            names = ", ".join(wanted.at(position).name() for position in as_text)
            feedback.pushInfo(tr("Fields that the output can hold as JSON text only: {}.").format(names))
        if renamed:
            feedback.pushWarning(
                tr("Fields renamed, because the output cannot hold their names: {}.").format(", ".join(renamed))
            )

    def values(self, attributes: list[Any]) -> list[Any]:
        """The attributes of a row as the output takes them."""
        if not self._as_text:
            return attributes
        return [_json(value) if n in self._as_text else value for n, value in enumerate(attributes)]


def _holds(fields: QgsFields, path: Path | None) -> bool:
    """Whether an output holds the types of all fields; asked of the very thing that will write it."""
    other = QgsFields()
    for number, field in enumerate(fields):
        if field.type() not in KEPT:
            other.append(QgsField(f"f{number}", field.type(), field.typeName(), subType=field.subType()))
    if not other.count():
        return True
    if path is None:
        return _memory_holds(other)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    place, kind = f"/vsimem/urban_ml{path.suffix}", QgsWkbTypes.Type.NoGeometry
    crs, context = QgsCoordinateReferenceSystem(), QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(place, other, kind, crs, context, options)
    row = QgsFeature(other)
    row.setAttributes([EXAMPLES.get(field.type()) for field in other])
    # QGIS 3.44 makes fields of which it then writes no value.
    return bool(writer.hasError() == QgsVectorFileWriter.WriterError.NoError and writer.addFeature(row))


def _memory_holds(fields: QgsFields) -> bool:
    values = [EXAMPLES.get(field.type()) for field in fields]
    layer = QgsMemoryProviderUtils.createMemoryLayer("", fields)
    if None in values or layer.fields().count() != fields.count():
        return False
    row = QgsFeature(layer.fields())
    row.setAttributes(values)
    return layer.dataProvider().addFeature(row) and [row.attributes() for row in layer.getFeatures()] == [values]


def _json(value: Any) -> Any:
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return None
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=_text)


def _text(value: Any) -> Any:
    if isinstance(value, QVariant):
        return None
    if isinstance(value, QByteArray):
        return value.toBase64().data().decode()
    return value.toString(Qt.DateFormat.ISODate) if hasattr(value, "toString") else str(value)

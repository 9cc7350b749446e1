"""The types of fields by one name each: QGIS takes them from QMetaType from 3.38 on, and from QVariant before."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

SINCE = 33800
"""Version of QGIS whose fields have the types of QMetaType; Qt 6 knows no others."""


def _kind(name: str, before: str) -> Any:
    return getattr(QMetaType.Type, name) if Qgis.versionInt() >= SINCE else getattr(QVariant, before)


BOOL, INT, UINT = _kind("Bool", "Bool"), _kind("Int", "Int"), _kind("UInt", "UInt")
LONG, UNSIGNED_LONG = _kind("LongLong", "LongLong"), _kind("ULongLong", "ULongLong")
DOUBLE, TEXT, BYTES = _kind("Double", "Double"), _kind("QString", "String"), _kind("QByteArray", "ByteArray")
DATE, TIME, DATE_TIME = _kind("QDate", "Date"), _kind("QTime", "Time"), _kind("QDateTime", "DateTime")
MAP, LIST, TEXTS = _kind("QVariantMap", "Map"), _kind("QVariantList", "List"), _kind("QStringList", "StringList")

"""Files of one layer as they were written: read back, and described by their style and provenance."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsVectorLayer

from ..core.vectors.undefined_crs import declare_no_crs
from .texts import tr

_STYLES = """
CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
    f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
    useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
"""
"""QGIS's own table of styles; a layer opens in the one that is marked as default."""
_METADATA = (
    """CREATE TABLE IF NOT EXISTS gpkg_extensions (
    table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
    CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
    """CREATE TABLE gpkg_metadata (
    id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
    md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE gpkg_metadata_reference (
    reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
    timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL,
    md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
    CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))""",
)
"""The tables of the extension for metadata, as the standard has them."""
_QGIS, _OWN = "http://mrcc.com/qgis.dtd", "urn:urban-ml:provenance"
"""Standards of what is stored: QGIS's metadata, which it shows, and what made the layer, for programs."""


SHORTENING = (".shp", ".dbf", ".tab", ".mif")
"""Endings of formats that cut long names of fields."""


def is_geopackage(path: str) -> bool:
    """Whether the ending says so."""
    return path.lower().endswith(".gpkg")


def what_lacks(path: str, rows: int, places: int, crs: QgsCoordinateReferenceSystem) -> str:
    """What a new file lacks of so many rows and geometries in a CRS; empty if it is whole."""
    if is_geopackage(path):
        return _what_a_geopackage_lacks(Path(path), rows, places)
    layer = QgsVectorLayer(path, "written", "ogr")
    read = shaped = 0
    for feature in layer.getFeatures() if layer.isValid() else ():
        read, shaped = read + 1, shaped + (not feature.geometry().isEmpty())
    if read != rows:
        return tr("{:,} of {:,} features").format(read, rows)
    if shaped not in (0, places) or (layer.isSpatial() and shaped != places):
        return tr("{:,} of {:,} geometries").format(shaped, places)
    if path.lower().endswith(".shp") and crs.isValid() and not layer.crs().isValid():  # in a file of its own
        return tr("no coordinate reference system")
    if Path(path).suffix.lower() in (".csv", ".tsv", ".txt") and not _ends_its_last_line(Path(path)):
        return tr("a last line that is cut off")
    return ""


def lost_fields(path: str, fields: QgsFields) -> list[str]:
    """The names of the fields that a file was to hold and does not: formats such as KML and GML leave some out.

    Shapefile and MapInfo change long names, and refuse what they cannot hold.
    """
    if Path(path).suffix.lower() in SHORTENING:
        return []
    written = {_plain(field.name()) for field in QgsVectorLayer(path, "written", "ogr").fields()}
    return [field.name() for field in fields if _plain(field.name()) not in written]


def shortened_names(path: str, fields: QgsFields) -> dict[str, str]:
    """The names of fields in a file that cannot hold theirs, by these."""
    if Path(path).suffix.lower() not in SHORTENING:
        return {}
    written = QgsVectorLayer(path, "written", "ogr").fields().names()
    return {name: short for name, short in zip(fields.names(), written) if name != short}


def _plain(name: str) -> str:
    """A name as formats may write it."""
    return re.sub(r"\W", "_", name).lower()


def _ends_its_last_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 1))
        return file.read() in (b"\n", b"")


def _what_a_geopackage_lacks(path: Path, rows: int, places: int) -> str:
    try:
        with closing(sqlite3.connect(path)) as database:
            return _lacking(database, rows, places)
    except sqlite3.Error as error:
        return str(error)


def _lacking(database: sqlite3.Connection, rows: int, places: int) -> str:
    def count(table: str, where: str = "") -> int:
        quoted = table.replace('"', '""')
        return int(database.execute(f'SELECT count(*) FROM "{quoted}" {where}').fetchone()[0])  # nosec B608  # quoted

    layer = database.execute(
        "SELECT table_name, column_name FROM gpkg_contents LEFT JOIN gpkg_geometry_columns USING (table_name)"
    ).fetchone()
    if layer is None:
        return "no layer"
    table, column = layer
    if (found := count(table)) != rows:
        return f"{found:,} of {rows:,} rows"
    if column is not None:
        there = database.execute("SELECT name FROM sqlite_master WHERE name = ?", (f"rtree_{table}_{column}",))
        if there.fetchone() is None:
            return "no spatial index"
        if (found := count(f"rtree_{table}_{column}")) != places:
            return f"{found:,} of {places:,} geometries in the spatial index"
    damage = str(database.execute("PRAGMA quick_check(1)").fetchone()[0])
    return "" if damage == "ok" else damage


def describe(path: Path, style: str, metadata: str, provenance: str) -> None:
    """Store default style (QML), metadata (QGIS's XML) and provenance (JSON) of the one layer of a new GeoPackage.

    Nobody has opened it yet. Through SQLite itself: QGIS stores a style through the open layer, and changing the
    journal of a file under a layer breaks those who read it.
    """
    declare_no_crs(path)
    with closing(sqlite3.connect(path)) as database, database:
        table, column = database.execute(  # a table without geometry has no column
            "SELECT table_name, column_name FROM gpkg_contents LEFT JOIN gpkg_geometry_columns USING (table_name)"
        ).fetchone()
        _store_metadata(database, table, [(_QGIS, "text/xml", metadata), (_OWN, "application/json", provenance)])
        if table.lower() == "layer_styles":
            return
        database.execute(_STYLES)
        database.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description) "
            "VALUES ('layer_styles', 'attributes', 'layer_styles', '')"
        )
        database.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
            "styleQML, styleSLD, useAsDefault, description, owner, ui) VALUES ('', '', ?, ?, ?, ?, '', 1, ?, '', '')",
            (table, column, table[:30], style, "Urban ML"),
        )


def _store_metadata(database: sqlite3.Connection, table: str, documents: list[tuple[str, str, str]]) -> None:
    """Documents (standard, kind and text) of a layer, where QGIS and GDAL look for such."""
    for statement in _METADATA:
        database.execute(statement)
    for name in ("gpkg_metadata", "gpkg_metadata_reference"):
        database.execute(
            "INSERT INTO gpkg_extensions (table_name, extension_name, definition, scope) VALUES (?, 'gpkg_metadata', "
            "'http://www.geopackage.org/spec120/#extension_metadata', 'read-write')",
            (name,),
        )
    for standard, kind, text in documents:
        row = database.execute(
            "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES ('dataset', ?, ?, ?)",
            (standard, kind, text),
        ).lastrowid
        database.execute(
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', ?, ?)",
            (table, row),
        )

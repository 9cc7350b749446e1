"""What a GeoPackage says about its layer beyond the features: how it looks, and where it comes from."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

_STYLES = """
CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
    f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
    useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
"""
"""QGIS's own table of styles; a layer opens in the one that is marked as default."""


def describe(path: Path, style: str | None, provenance: str) -> None:
    """Store the default style (QML) and the provenance of the one layer of a GeoPackage that nobody has opened yet.

    Through SQLite itself: QGIS stores a style through the open layer, and changing the journal of a file under a layer
    breaks those who read it.
    """
    with closing(sqlite3.connect(path)) as database, database:
        table, column = database.execute(  # a table without geometry has no column
            "SELECT table_name, column_name FROM gpkg_contents LEFT JOIN gpkg_geometry_columns USING (table_name)"
        ).fetchone()
        database.execute("UPDATE gpkg_contents SET description = ? WHERE table_name = ?", (provenance, table))
        if style is None:
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

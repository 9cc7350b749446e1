"""What a GeoPackage says about its layer beyond the features: how it looks, and where it comes from."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ..core.vectors.undefined_crs import declare_no_crs

_STYLES = """
CREATE TABLE IF NOT EXISTS layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
    f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
    useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
"""
"""QGIS's own table of styles; a layer opens in the one that is marked as default."""


def check(path: Path, rows: int, places: int) -> str:
    """What a new GeoPackage of one layer lacks, of so many rows and geometries; empty if it is whole."""
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


def describe(path: Path, style: str | None, provenance: str) -> None:
    """Store the default style (QML) and the provenance of the one layer of a GeoPackage that nobody has opened yet.

    Through SQLite itself: QGIS stores a style through the open layer, and changing the journal of a file under a layer
    breaks those who read it.
    """
    declare_no_crs(path)
    with closing(sqlite3.connect(path)) as database, database:
        table, column = database.execute(  # a table without geometry has no column
            "SELECT table_name, column_name FROM gpkg_contents LEFT JOIN gpkg_geometry_columns USING (table_name)"
        ).fetchone()
        database.execute("UPDATE gpkg_contents SET description = ? WHERE table_name = ?", (provenance, table))
        if style is None or table.lower() == "layer_styles":
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

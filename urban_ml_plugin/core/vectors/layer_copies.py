"""The copies of layers that QGIS writes for the engine: what they are called, and where they lie."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import NamedTuple
from urllib.parse import quote

ROW = "urban_ml_row"
"""Number of a row, from 0: a column of what crosses from QGIS and back, the name of the index of a table between."""

KEY, GEOMETRY = "urban_ml_fid", "geom"
"""The columns of the table that number its features from 1, and hold their geometries."""


class LayerCopy(NamedTuple):
    """What the description of a copy says.

    Attributes:
        table: that holds the features.
        name: of the layer.
        crs: its WKT, empty if it has none. GeoPackage has no way to say so.
        fields: their names; in the table they are called ``field_0`` and so on, so that no name can clash.
    """

    table: str
    name: str
    crs: str
    fields: list[str]


def read_copy(path: str) -> LayerCopy | None:
    """What a copy says of itself, None for any other file."""
    try:
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True)) as database:
            table, text = database.execute("SELECT table_name, description FROM gpkg_contents").fetchone()
        description = json.loads(text)["urban_ml"]
        return LayerCopy(table, description["name"], description["crs"], description["fields"])
    except (sqlite3.Error, ValueError, KeyError, TypeError):
        return None

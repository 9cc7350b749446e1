"""The features of a vector layer as they lie in its file, all of them or part by part."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote

import geopandas
import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS

from ..runtime.errors import InputError, MissingFileError
from .layer_copies import GEOMETRY, KEY, ROW, LayerCopy, read_copy
from .plausible_places import stated

PART = 50_000
"""Features that are read at once: about 100 MB as objects of shapely 1.8."""
PLAIN = ("INTEGER", "MEDIUMINT", "REAL", "TEXT", "BOOLEAN")
"""Types of columns that SQLite hands over as GDAL does."""
_ENVELOPES = (0, 32, 48, 48, 64)
"""Bytes of the bounds before a geometry in a GeoPackage, by the number that its flags hold."""


class LayerSource:
    """A vector layer in a file, from which features are read as they are.

    Args:
        path: a file that GDAL reads; ``file.gpkg|layername=parcels`` chooses one of its layers. Of a copy that QGIS
            made (see ``layer_copies``) features have the names and the CRS that the layer has in QGIS, and the index is
            called ``ROW``.
        what: what the layer is to the user, such as ``zones``; errors name it.

    Raises:
        MissingFileError: there is no such file.
    """

    def __init__(self, path: str, what: str) -> None:
        self.path, self.what = path, what
        self._file, *options = path.split("|")
        if not self._file.startswith("/vsi") and not Path(self._file).exists():
            raise MissingFileError(f"The {what} file {self._file} does not exist: check the path.")
        self._copy = read_copy(self._file) if not options else None
        named = next((option.partition("=")[2] for option in options if option.startswith("layername=")), None)
        self._layer = self._copy.table if self._copy else named

    def read(self, first: int = 0, count: int | None = None) -> GeoDataFrame:
        """Some features, or all from ``first`` on, indexed from ``first``; their CRS is None where none is stated.

        Raises:
            InputError: it is not a vector layer.
        """
        if self._copy:
            return self._as_in_qgis(self._of_copy(self._copy, first, count), self._copy, first)
        read = self._by_gdal(first, count)
        read.index = pd.RangeIndex(first, first + len(read))
        return _with_crs(read, stated(read.crs))

    def parts(self) -> Iterator[GeoDataFrame]:
        """All features, ``PART`` of them at a time, at least one part.

        Raises:
            InputError: as ``read``.
        """
        part = self.head
        yield part
        while len(part) == PART:
            part = self.read(int(part.index[-1]) + 1, PART)
            if len(part):
                yield part

    @cached_property
    def head(self) -> GeoDataFrame:
        """The first of the parts."""
        return self.read(0, PART)

    @cached_property
    def count(self) -> int:
        """Of features; 0 where it is known only when all are read."""
        if not self._copy:
            return 0
        with closing(sqlite3.connect(f"file:{quote(self._file)}?mode=ro", uri=True)) as database:
            counted = f'SELECT count(*) FROM "{self._copy.table}"'  # nosec B608  # QGIS's side names the table
            (count,) = database.execute(counted).fetchone()
        return int(count)

    def _by_gdal(self, first: int, count: int | None) -> GeoDataFrame:
        some: dict[str, Any] = {"layer": self._layer} if self._layer else {}
        if first or count is not None:
            some["rows"] = slice(first, None if count is None else first + count)
        try:
            read = geopandas.read_file(self._file, **some)
        except Exception as error:  # the errors of fiona and of pyogrio share no class
            raise InputError(
                f"The {self.what} layer {self.path} cannot be read ({error}): choose a vector layer."
            ) from error
        if not isinstance(read, GeoDataFrame):
            raise InputError(f"The {self.what} layer has no features with a geometry: choose another layer.")
        return read

    def _of_copy(self, copy: LayerCopy, first: int, count: int | None) -> pd.DataFrame:
        """From SQLite itself, at a fifth of the time that GDAL and Fiona take, what these would hand over."""
        names = [ROW, *(f"field_{number}" for number in range(len(copy.fields)))]
        chosen = ", ".join(f'"{name}"' for name in (GEOMETRY, *names))
        # Table and columns have the names that QGIS's side gives them.
        some = f'SELECT {chosen} FROM "{copy.table}" WHERE "{KEY}" > ? ORDER BY "{KEY}" LIMIT ?'  # nosec B608
        try:
            with closing(sqlite3.connect(f"file:{quote(self._file)}?mode=ro", uri=True)) as database:
                kinds = {name: kind for _, name, kind, *_ in database.execute(f'PRAGMA table_info("{copy.table}")')}
                if not all(kinds[name].partition("(")[0] in PLAIN for name in names):
                    return self._by_gdal(first, count)
                rows = database.execute(some, (first, -1 if count is None else count)).fetchall()
            shapes = GeoSeries.from_wkb([None if row[0] is None else _wkb(row[0]) for row in rows])
        except (
            Exception
        ):  # of each shapely another; GDAL closes rings that are open, for instance, or says what is wrong
            return self._by_gdal(first, count)
        table = pd.DataFrame([row[1:] for row in rows], columns=names)
        for name in names:
            if kinds[name] == "BOOLEAN":
                table[name] = pd.Series([None if value is None else bool(value) for value in table[name]])
        return GeoDataFrame(table, geometry=shapes)

    def _as_in_qgis(self, read: GeoDataFrame, copy: LayerCopy, first: int) -> GeoDataFrame:
        """A copy with the names and the CRS that its layer has in QGIS."""
        if not np.array_equal(read[ROW].to_numpy(), np.arange(first, first + len(read))):
            raise InputError(
                f"The copy of the {self.what} layer is incomplete: check the space of the temporary folder."
            )
        table = pd.DataFrame({name: read[f"field_{number}"].to_numpy() for number, name in enumerate(copy.fields)})
        table.index = pd.RangeIndex(first, first + len(read), name=ROW)
        column = "geometry" if "geometry" not in copy.fields else "urban_ml_geometry"
        crs = stated(CRS.from_wkt(copy.crs)) if copy.crs else None
        table[column] = GeoSeries(list(read.geometry), index=table.index, crs=crs)
        return GeoDataFrame(table, geometry=column)


def _wkb(held: bytes) -> bytes:
    """The WKB in a geometry of a GeoPackage, behind its flags and bounds."""
    return held[8 + _ENVELOPES[held[3] >> 1 & 0b111] :]


def _with_crs(layer: GeoDataFrame, crs: CRS | None) -> GeoDataFrame:
    if layer.crs == crs:
        return layer
    shapes = GeoSeries(list(layer.geometry), index=layer.index, crs=crs)
    return GeoDataFrame(pd.DataFrame(layer.drop(columns=layer.geometry.name)), geometry=shapes)

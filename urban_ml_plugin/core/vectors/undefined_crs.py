"""GeoPackages without a CRS: GDAL reads the undefined ones of the format as real, and one of them as degrees."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def declare_no_crs(path: str | Path) -> None:
    """Give the layers of a GeoPackage that have an undefined CRS none, as every GDAL reads it.

    99999 is what GDAL writes itself from 3.9 on; to earlier ones a CRS without a definition is none. Through SQLite
    itself: the file must not be open elsewhere.
    """
    with closing(sqlite3.connect(path)) as database, database:
        if not database.execute("SELECT 1 FROM gpkg_geometry_columns WHERE srs_id IN (-1, 0)").fetchone():
            return
        database.execute(
            "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, "
            "definition) VALUES ('Undefined SRS', 99999, 'GDAL', 99999, '')"
        )
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = 99999 WHERE srs_id IN (-1, 0)")
        database.execute("UPDATE gpkg_contents SET srs_id = 99999 WHERE srs_id IN (-1, 0) AND data_type = 'features'")

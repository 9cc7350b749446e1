"""Files as GDAL opens them inside QGIS."""

from __future__ import annotations

from osgeo import gdal


def opened(path: str) -> gdal.Dataset | None:
    """The dataset of a file, None where GDAL opens none.

    It may raise instead, once QGIS or another plugin has asked it to do so.
    """
    try:
        return gdal.OpenEx(path)
    except RuntimeError:
        return None

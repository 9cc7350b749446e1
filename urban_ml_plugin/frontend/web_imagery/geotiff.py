"""The GeoTIFF that a download becomes, in a CRS that is true to scale."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
)

from ...core.runtime.provenance import version
from ...engine_process import refuse_cancelled
from ..texts import tr
from .download import Download

TRUE_TO_SCALE = 0.01
"""A CRS serves if its metre is a metre on the ground, along both axes, but for this share."""
NORTH, SOUTH, WIDTH_OF_ZONE = 32_600, 32_700, 6
OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "BIGTIFF=IF_SAFER", "NUM_THREADS=2")
SMALLEST_OVERVIEW = 256
GEOGRAPHIC = "EPSG:4326"


def metres(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> tuple[float, float]:
    """How many metres one unit of a CRS is along either axis in the middle of an extent."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    middle = extent.center()
    step = max(extent.width(), extent.height()) / 1000 or 1e-6

    def along(x: float, y: float) -> float:
        return measure.measureLine(middle, QgsPointXY(middle.x() + x, middle.y() + y)) / step

    return along(step, 0), along(0, step)


def scale_true_crs(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> QgsCoordinateReferenceSystem:
    """The CRS itself if it is true to scale in the extent, else the UTM zone of its middle.

    Raises:
        QgsProcessingException: the extent is nowhere on Earth, or so near to a pole that there is no zone.
    """
    is_metric = not crs.isGeographic() and crs.mapUnits() == _metre()
    if is_metric and all(abs(metre - 1) <= TRUE_TO_SCALE for metre in metres(crs, extent)):
        return crs
    middle = transformed(extent, crs, QgsCoordinateReferenceSystem(GEOGRAPHIC)).center()
    if not (abs(middle.x()) <= 180 and -80 <= middle.y() <= 84):
        told = tr("The middle of the extent ({:.3f}, {:.3f} in degrees) lies in no UTM zone: choose another extent.")
        raise QgsProcessingException(told.format(middle.x(), middle.y()))
    zone = min(60, math.floor((middle.x() + 180) / WIDTH_OF_ZONE) + 1)
    return QgsCoordinateReferenceSystem(f"EPSG:{(NORTH if middle.y() >= 0 else SOUTH) + zone}")


def transformed(
    extent: QgsRectangle, of: QgsCoordinateReferenceSystem, to: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """An extent in another CRS.

    Raises:
        QgsProcessingException: it does not reach there.
    """
    try:
        return QgsCoordinateTransform(of, to, QgsCoordinateTransformContext()).transformBoundingBox(extent)
    except QgsCsException as error:
        told = tr("The extent {} cannot be brought from {} into {}: choose an extent inside the layer.")
        raise QgsProcessingException(told.format(extent.toString(2), of.authid(), to.authid())) from error


def write_geotiff(
    files: list[Path], wanted: Download, pixel: float, path: str, feedback: QgsProcessingFeedback
) -> None:
    """Put the blocks of a download together.

    Args:
        pixel: side of a pixel in metres; pixels stay as they are where CRS and size are those of the service.
        path: of the GeoTIFF; where the service gave nothing, alpha is 0, or the value is nodata.

    Raises:
        QgsProcessingException: it was cancelled, or cannot be written.
    """
    served = wanted.served
    left, top, width, height = wanted.left, wanted.top, wanted.columns * wanted.size, wanted.rows * wanted.size
    extent = QgsRectangle(left, top - height, left + width, top)
    target = scale_true_crs(served.crs, extent)
    with_exceptions = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        mosaic = gdal.BuildVRT("", [str(file) for file in files])
        predictor = [option for option in OPTIONS if served.data_type < gdal.GDT_Float32 or "PREDICTOR" not in option]
        common: dict[str, Any] = {"format": "GTiff", "creationOptions": predictor, "callback": _progress(feedback)}
        if target == served.crs and math.isclose(pixel, wanted.size, rel_tol=TRUE_TO_SCALE):
            made = gdal.Translate(path, mosaic, **common)
        else:
            finer = pixel > 1.5 * wanted.size * min(metres(served.crs, extent))
            made = gdal.Warp(
                path, mosaic, dstSRS=target.toWkt(), xRes=pixel, yRes=pixel, targetAlignedPixels=True,
                resampleAlg="average" if finer else "cubic", multithread=False, dstAlpha=False, **common,
            )  # fmt: skip
        made.SetMetadata(_tags(wanted))
        made = mosaic = None
        _add_overviews(path)
    except RuntimeError as error:
        refuse_cancelled(feedback)
        raise QgsProcessingException(
            tr("The imagery cannot be written ({}): choose another place.").format(error)
        ) from error
    finally:
        if not with_exceptions:
            gdal.DontUseExceptions()


def _add_overviews(path: str) -> None:
    raster = gdal.Open(path, gdal.GA_Update)
    longest, factors = max(raster.RasterXSize, raster.RasterYSize), []
    while longest / 2 ** len(factors) > 2 * SMALLEST_OVERVIEW:
        factors.append(2 ** (len(factors) + 1))
    if factors:
        raster.BuildOverviews("AVERAGE", factors)


def _progress(feedback: QgsProcessingFeedback) -> Callable[[float, str, Any], int]:
    def told(share: float, message: str, data: Any) -> int:
        feedback.setProgress(100 * share)
        return 0 if feedback.isCanceled() else 1

    return told


def _tags(wanted: Download) -> dict[str, str]:
    served = wanted.served
    tags = {
        "URBAN_ML_ALGORITHM": "webimagery",
        "URBAN_ML_VERSION": version(),
        "URBAN_ML_LAYER": served.name,
        "URBAN_ML_SERVICE": served.address,
        "TIFFTAG_COPYRIGHT": served.credit,
    }
    return {name: text for name, text in tags.items() if text}


def _metre() -> Any:
    """The unit as this QGIS names it, which moved in 3.30."""
    units = getattr(Qgis, "DistanceUnit", None)
    if units is not None:
        return units.Meters
    from qgis.core import QgsUnitTypes

    return QgsUnitTypes.DistanceUnit.DistanceMeters

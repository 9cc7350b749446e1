"""Imagery of an extent of a served raster as a GeoTIFF, at the resolution that is wanted and there."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
)

from ...engine_process import refuse_cancelled
from ..texts import tr
from .download import AT_ONCE, Download, Gaps, alone, download, forget
from .finest_resolution import COARSEST, STEP, finest_resolution
from .geotiff import metres, transformed, write_geotiff
from .served_raster import ServedRaster

MOST_TILES = 4000
"""Tiles that a service is asked for unless the user allows more: 16,000 × 16,000 pixels."""
SAME = 1.01
"""Resolutions are taken for one up to this ratio."""


class Place(NamedTuple):
    """An extent and the CRS that it is given in."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def around(cls, layer: QgsProcessingFeatureSource | None) -> Place | None:
        """The extent of the features of a layer; None without one."""
        return cls(layer.sourceExtent(), layer.sourceCrs()) if layer is not None else None


class Fetch(NamedTuple):
    """A download and the pixels that it becomes.

    Attributes:
        download: what is read.
        pixel: side of a pixel of the result, metres.
    """

    download: Download
    pixel: float


class Fetched(NamedTuple):
    """What was written: side of a pixel in metres, and the blocks that the service gave nothing or a part of."""

    pixel: float
    gaps: Gaps


def plan(
    served: ServedRaster,
    place: Place | None,
    resolution: float | None,
    most_tiles: int,
    feedback: QgsProcessingFeedback,
) -> Fetch:
    """What to read, which is told.

    Args:
        place: all of the layer unless given.
        resolution: metres of a pixel; the finest that the service has there unless given.
        most_tiles: that the service may be asked for.

    Raises:
        QgsProcessingException: the extent is not on the layer, nothing is to be seen there, or it is too much.
    """
    extent = _on_layer(served, place)
    metre = 1 / min(metres(served.crs, extent))
    # Nothing is asked of a service for an extent that is too large whatever it has, such as the whole Earth.
    _refuse_too_much(Download.of(served, extent, (resolution or COARSEST) * metre), resolution or COARSEST, most_tiles)
    finest = _finest(served, extent, metre, feedback)
    wanted = finest if resolution is None else resolution * metre
    # What was found by doubling may be as fine as anything above the size before, which showed nothing more.
    if wanted * SAME < (finest if served.resolutions else finest / STEP):
        told = tr("“{}” has nothing finer than {:.3g} m here, so {:.3g} m it is and not {:.3g} m.")
        feedback.pushWarning(told.format(served.name, finest / metre, finest / metre, wanted / metre))
        wanted = finest
    levels = [size for size in served.resolutions if finest <= size <= wanted * SAME]
    found = Download.of(served, extent, max(levels, default=wanted))
    _tell(found, wanted / metre, most_tiles, feedback)
    return Fetch(found, wanted / metre)


def fetch(wanted: Fetch, path: str, feedback: QgsProcessingFeedback) -> Fetched:
    """Read it and write the GeoTIFF.

    Raises:
        QgsProcessingException: it was cancelled, the service gave nothing, or the file cannot be written.
    """
    served = wanted.download.served
    with alone(wanted.download, feedback):
        files, gaps = download(wanted.download, feedback)
        write_geotiff(files, wanted.download, wanted.pixel, path, feedback)
        forget(wanted.download)
    if any(gaps):
        told = tr(
            "Of {} of {} blocks “{}” gave nothing and of {} only a part, although asked again: the imagery has no data "
            "there."
        )
        feedback.pushWarning(told.format(gaps.empty, len(wanted.download.blocks), served.name, gaps.partly))
    return Fetched(wanted.pixel, gaps)


def _on_layer(served: ServedRaster, place: Place | None) -> QgsRectangle:
    if not served.crs.isValid():
        raise QgsProcessingException(tr("“{}” has no coordinate reference system: assign one.").format(served.name))
    if place is None:
        return served.extent
    extent = transformed(place.extent, place.crs, served.crs).intersect(served.extent)
    if extent.isEmpty():
        told = tr("“{}” does not reach into the extent: zoom to the layer, or choose another extent.")
        raise QgsProcessingException(told.format(served.name))
    return extent


def _finest(served: ServedRaster, extent: QgsRectangle, metre: float, feedback: QgsProcessingFeedback) -> float:
    if not served.is_picture and served.resolutions:
        return served.resolutions[0]
    feedback.setProgressText(tr("Asking how fine the imagery is"))
    found = finest_resolution(served, extent, metre, feedback)
    refuse_cancelled(feedback)
    if found is None:
        told = tr(
            "“{}” shows nothing where it was asked in this extent: look whether the layer is drawn there, and zoom to "
            "it."
        )
        raise QgsProcessingException(told.format(served.name))
    return found


def _size(wanted: Download, pixel: float) -> str:
    told = tr("{:,} × {:,} pixels of {:.3g} m, some {:,} tiles and {:,.0f} MB before compression")
    return told.format(wanted.columns, wanted.rows, pixel, wanted.tiles, wanted.megabytes)


def _refuse_too_much(wanted: Download, pixel: float, most_tiles: int) -> None:
    if wanted.tiles > most_tiles:
        told = tr(
            "“{}” would be asked for {}, where {:,} tiles are allowed: zoom in or choose a smaller extent or a coarser "
            "resolution, or make it with “Imagery from a web layer”, whose limit you can set."
        )
        raise QgsProcessingException(told.format(wanted.served.name, _size(wanted, pixel), most_tiles))


def _tell(wanted: Download, pixel: float, most_tiles: int, feedback: QgsProcessingFeedback) -> None:
    served = wanted.served
    _refuse_too_much(wanted, pixel, most_tiles)
    told = tr("Reading “{}”: {}; up to {} requests at a time.")
    feedback.pushInfo(told.format(served.name, _size(wanted, pixel), AT_ONCE))
    credit = served.credit or tr("the layer does not say whom to credit")
    terms = served.terms or tr("the layer names none")
    told = tr("Credit: {}. Terms of use: {}; make sure that they allow what you do with it.")
    feedback.pushInfo(told.format(credit.rstrip("."), terms.rstrip(".")))

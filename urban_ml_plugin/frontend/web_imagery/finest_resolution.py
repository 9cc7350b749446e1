"""The finest pictures that a service really has, found by asking it: beyond, it only enlarges what it has."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from qgis.core import QgsFeedback, QgsRasterBlockFeedback, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from .served_raster import ServedRaster

SIDE = 256
"""Pixels of a sample's side."""
PLACES = ((0.5, 0.5), (0.25, 0.3), (0.7, 0.75))
"""Where samples are taken, as shares of the extent: a lake must not decide for a city."""
HALVINGS = 4
LEAST_DETAIL = 0.6
"""What each halving of the pixels must add, over what the halving before it added. In eleven aerial and satellite
images the least of three such shares was 0.63 and more, also as JPEG; in the same images enlarged 2 to 16 times it was
0.31 to 0.58."""
FLAT, REPEATED = 0.1, 0.3
"""A column hardly differs from the next where it does so by this share of what columns do; in a picture that repeats
its pixels this share of the columns, or more, are such, and in a photograph none is."""
LEAST_SPREAD = 0.5
"""Grey levels: what varies less is of one colour, and tells nothing."""
OPAQUE = 255
FINEST, COARSEST, STEP = 0.05, 40.0, 2
"""Metres between which services without resolutions of their own are asked, and by what each size is multiplied."""


def finest_resolution(served: ServedRaster, extent: QgsRectangle, metre: float, feedback: QgsFeedback) -> float | None:
    """Side of a pixel in units of the CRS; None where no sample shows anything.

    Args:
        extent: in the CRS of the layer.
        metre: units of that CRS that are a metre on the ground there.
    """
    for size in served.resolutions or _ladder(metre):
        pictures = [_sample(served, extent, place, size, feedback) for place in PLACES]
        if feedback.isCanceled():
            return None
        if shows_detail([picture for picture in pictures if not picture.isNull()]):
            return size
    return None


def shows_detail(pictures: Sequence[QImage]) -> bool:
    """Whether grey pictures (``SIDE`` × ``SIDE``) of one resolution show more than they would at half of it.

    Pictures of one colour tell nothing, and pictures of different places that are the same say that there is none.
    """
    added = [steps for picture in pictures if max(steps := _added_by_halvings(picture)) >= LEAST_SPREAD]
    same = len(pictures) > 1 and len({pixel_bytes(picture) for picture in pictures}) == 1
    if not added or same or all(repeats_pixels(picture) for picture in pictures):
        return False
    sums = [sum(steps) for steps in zip(*added)]
    return all(fine >= LEAST_DETAIL * coarse for fine, coarse in itertools.pairwise(sums))


def repeats_pixels(picture: QImage) -> bool:
    """Whether whole columns of a grey picture are those beside them once more: it is enlarged in the simplest way."""
    width, height, pixels = picture.width(), picture.height(), pixel_bytes(picture)
    columns = [pixels[column::width] for column in range(width)]
    steps = [sum(abs(a - b) for a, b in zip(one, other)) / height for one, other in itertools.pairwise(columns)]
    flat = FLAT * sum(steps) / len(steps)
    return sum(step <= flat for step in steps) >= REPEATED * len(steps)


def alpha(picture: QImage) -> bytes:
    """Of each pixel of a picture of red, green, blue and alpha: 0 where the service gave nothing."""
    return pixel_bytes(picture)[3::4]


def pixel_bytes(picture: QImage) -> bytes:
    """All values of a picture whose rows need no filling up to 4 bytes."""
    return bytes(picture.constBits().asstring(picture.sizeInBytes()))


def _sample(
    served: ServedRaster, extent: QgsRectangle, place: tuple[float, float], size: float, feedback: QgsFeedback
) -> QImage:
    """A place in grey, on whole pixels; a null image where part of it is missing."""
    left, top = served.corner
    column = round((extent.xMinimum() + place[0] * extent.width() - left) / size - SIDE / 2)
    row = round((top - extent.yMinimum() - place[1] * extent.height()) / size - SIDE / 2)
    x, y = left + column * size, top - row * size
    told = QgsRasterBlockFeedback()
    feedback.canceled.connect(told.cancel)
    picture = served.picture(QgsRectangle(x, y - SIDE * size, x + SIDE * size, y), SIDE, SIDE, told)
    if picture.isNull() or min(alpha(picture)) < OPAQUE:
        return QImage()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def _added_by_halvings(picture: QImage) -> list[float]:
    """Mean absolute difference (0 to 255) of a picture from itself at half of its resolution, of that at half, …"""
    added = []
    for _ in range(HALVINGS):
        half = _resized(picture, picture.width() // 2)
        added.append(_difference(picture, _resized(half, picture.width())))
        picture = half
    return added


def _resized(picture: QImage, side: int) -> QImage:
    ratio, mode = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(side, side, ratio, mode).convertToFormat(QImage.Format.Format_Grayscale8)


def _difference(one: QImage, other: QImage) -> float:
    """Mean absolute difference of two grey pictures of one size, 0 to 255."""
    first, second = pixel_bytes(one), pixel_bytes(other)
    return sum(abs(a - b) for a, b in zip(first, second)) / len(first)


def _ladder(metre: float) -> Iterator[float]:
    size = FINEST
    while size <= COARSEST:
        yield size * metre
        size *= STEP

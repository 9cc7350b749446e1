"""A photograph in a file: its middle square or its views, upright, and what the camera noted of it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError
from rasterio.io import MemoryFile
from rasterio.windows import Window

from ..runtime.arrays import Array, Floats32
from ..runtime.errors import InputError
from .camera_notes import Notes, read_notes
from .panoramas import is_closed, may_be_panorama, perspective_views, source_width

BANDS = 3
"""Red, green and blue."""
UPRIGHT = {
    "2": (True, 0), "3": (False, 2), "4": (True, 2), "5": (True, 1), "6": (False, -1), "7": (True, -1), "8": (False, 1),
}  # fmt: skip
"""By EXIF orientation: whether the stored picture is mirrored left to right, and then how many quarter turns to the
left bring it upright (CIPA DC-008, tag 0x0112); any other value leaves it as it is."""
REDUCTIONS = (2, 4, 8)
"""In how many times fewer pixels libjpeg can decode a JPEG, in the order in which GDAL lists these as overviews."""
DAMAGES = ("Premature end", "Corrupt JPEG data")
"""What libjpeg warns of where pixels are lacking; it also warns of harmless departures from the standard."""
LOOK = 256
"""Columns of the copy on which it is seen whether a picture is a panorama."""
BYTE = 8
"""Bits. Of shallower pictures the values are numbers of colours, which have no mean."""


class Photograph(NamedTuple):
    """What is seen in a picture.

    Attributes:
        pixels: (1, 3, side, side), or (4, 3, side, side) views of a panorama, in the type of the file.
        notes: of the camera.
        panorama: whether the picture shows all around the camera.
    """

    pixels: Array
    notes: Notes
    panorama: bool


class Framing(NamedTuple):
    """What of a picture is taken.

    Attributes:
        side: of the resampled square, pixels.
        border: share of the width and of the height that is cut off at each edge, below 0.5, before the square in the
            middle is taken. Views of panoramas lie inside of any usual border.
        views: whether panoramas become views, rather than their middle square.
    """

    side: int
    border: float = 0.0
    views: bool = False


@contextmanager
def unplaced() -> Iterator[None]:
    """Pictures lie nowhere, which is not to be warned of; around reading, also where threads read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


def noted(file: Path) -> Notes:
    """What the camera noted of a picture; nothing where it cannot be read."""
    try:
        with rasterio.open(file) as picture:
            return _notes(picture)
    except RasterioIOError:
        return Notes()


def read_photograph(file: Path, framing: Framing) -> Photograph:
    """The middle square of a picture, or its views, resampled by means over its pixels.

    What is transparent is seen as on white paper.

    Raises:
        InputError: it cannot be read, or not to its end, or holds decimal numbers that are no shares of white.
    """
    try:
        return _read(file, framing, strict=True)
    except RasterioIOError as error:
        if any(damage in str(error) for damage in DAMAGES):
            raise InputError(
                f"The photograph {file} is damaged and only a part of it can be read: copy it from the camera again, "
                "or take it out of the layer."
            ) from error
        return _leniently_read(file, framing)


def scaled(pixels: Array) -> Floats32:
    """Values 0 to the largest of their type as 0…1."""
    return pixels.astype(np.float32) / np.float32(_largest(pixels.dtype))


def _leniently_read(file: Path, framing: Framing) -> Photograph:
    try:
        return _read(file, framing, strict=False)
    except RasterioIOError as error:
        raise InputError(f"The photograph {file} cannot be read: choose JPEG, PNG or TIFF files.") from error


def _read(file: Path, framing: Framing, strict: bool) -> Photograph:
    """What is seen in a picture.

    Args:
        strict: take warnings of libjpeg, which fills with grey what is lacking, for errors.
    """
    with rasterio.Env(GDAL_ERROR_ON_LIBJPEG_WARNING=strict):
        with rasterio.open(file) as picture:
            size, notes, orientation = picture.shape, _notes(picture), picture.tags().get("EXIF_Orientation", "")
            square = middle_square(size[0], size[1], framing.border)
            way = _way_of_reading(picture, int(square.width) // framing.side)
            brief = _way_of_reading(picture, size[1] // LOOK)
            wide = _way_of_reading(picture, size[1] // source_width(framing.side))
        panorama = may_be_panorama(size[1], size[0]) and is_closed(_whole(file, brief, LOOK))
        if panorama and framing.views:
            around = _upright(_whole(file, wide, source_width(framing.side)), orientation)
            _refuse_without_white(file, around)
            return Photograph(perspective_views(around, framing.side), notes, panorama)
        with rasterio.open(file, **way) as picture:
            square = middle_square(picture.height, picture.width, framing.border)
            pixels = _upright(_pixels(picture, square, (framing.side, framing.side)), orientation)
    _refuse_without_white(file, pixels)
    return Photograph(np.ascontiguousarray(pixels)[None], notes, panorama)


def _upright(pixels: Array, orientation: str) -> Array:
    """A picture (3, h, w) as the camera was held."""
    mirrored, turns = UPRIGHT.get(orientation, (False, 0))
    return np.rot90(pixels[..., ::-1] if mirrored else pixels, turns, (1, 2))


def _notes(picture: Any) -> Notes:
    return read_notes(picture.tags(), str(picture.tags(ns="xml:XMP")))


def _way_of_reading(picture: Any, most: int) -> dict[str, str]:
    """Options that open a JPEG with at most so many times fewer pixels along a side.

    Left to itself GDAL also takes the thumbnail among the tags of EXIF for a reduction. That is coarse, has black bars
    where the camera's pictures are wider, and shows what the picture showed before it was edited.
    """
    if picture.driver != "JPEG":
        return {}
    factors = picture.overviews(1)[: len(REDUCTIONS)]
    levels = [level for level, pair in enumerate(zip(factors, REDUCTIONS)) if pair[0] == pair[1] <= most]
    return {"OVERVIEW_LEVEL": f"{levels[-1]}only"} if levels else {"USE_INTERNAL_OVERVIEWS": "NO"}


def middle_square(height: int, width: int, border: float) -> Window:
    """The square in the middle of a picture without its border."""
    least = max(1, round(min(width, height) * (1 - 2 * border)))
    return Window((width - least) // 2, (height - least) // 2, least, least)


def _whole(file: Path, way: dict[str, str], width: int) -> Array:
    """All of a picture (3, h, width)."""
    with rasterio.open(file, **way) as picture:
        height = max(1, round(width * picture.height / picture.width))
        return _pixels(picture, Window(0, 0, picture.width, picture.height), (height, width))


def _pixels(picture: Any, window: Window, shape: tuple[int, int]) -> Array:
    """A window in red, green and blue (3, *shape) that reach over the whole range of its type."""
    bits = int(picture.tags(1, ns="IMAGE_STRUCTURE").get("NBITS", 0))
    if picture.colorinterp[0] == ColorInterp.palette:
        return _shrunk(_in_colours(picture, window), shape)
    if 0 < bits < BYTE:
        grey = picture.read(1, window=window).astype(np.float64) / (2**bits - 1)
        return _shrunk(np.repeat((255 * grey).round().astype(np.uint8)[None], BANDS, axis=0), shape)
    alike = {"window": window, "resampling": Resampling.average}
    bands = [1, 2, 3] if picture.count >= BANDS else [1, 1, 1]
    pixels: Array = picture.read(bands, out_shape=(BANDS, *shape), **alike)
    largest = _largest(pixels.dtype)
    if bits and pixels.dtype.kind == "u":
        pixels = (pixels * (largest / (2**bits - 1))).round().clip(0, largest).astype(pixels.dtype)
    if ColorInterp.alpha not in picture.colorinterp:
        return pixels
    band = picture.colorinterp.index(ColorInterp.alpha) + 1
    return _on_white(pixels, picture.read(band, out_shape=shape, **alike))


def _on_white(pixels: Array, alpha: Array) -> Array:
    """Colours (3, h, w) that are as transparent as ``alpha`` (h, w) says, on white."""
    largest, opaque = _largest(pixels.dtype), alpha / _largest(alpha.dtype)
    seen = np.where(opaque > 0, pixels, 0) * opaque + largest * (1 - opaque)
    return (seen.round() if pixels.dtype.kind in "iu" else seen).astype(pixels.dtype)


def _largest(kind: np.dtype[Any]) -> float:
    """The value of white."""
    return float(np.iinfo(kind).max) if kind.kind in "iu" else 1.0


def _refuse_without_white(file: Path, pixels: Array) -> None:
    """Decimal numbers are shares of white, as nothing tells another value of it.

    Raises:
        InputError: there are others.
    """
    if pixels.dtype.kind == "f" and not (pixels <= _largest(pixels.dtype)).all():
        raise InputError(
            f"The photograph {file} holds decimal numbers beyond 1, which is white: convert it to 8 bits "
            "(gdal_translate -ot Byte)."
        )


def _in_colours(picture: Any, window: Window) -> NDArray[np.uint8]:
    """A window of a picture with a colour table, in its colours: (3, h, w)."""
    values = picture.read(1, window=window)
    table = np.zeros((int(values.max()) + 1, BANDS + 1), np.uint8)
    for value, colour in picture.colormap(1).items():
        if value < len(table):
            table[value] = colour
    seen: NDArray[np.uint8] = _on_white(table[:, :BANDS].T[:, None], table[None, :, BANDS])[:, 0][:, values]
    return seen


def _shrunk(pixels: NDArray[np.uint8], shape: tuple[int, int]) -> Array:
    """A picture (3, h, w) brought to another shape by means over its pixels."""
    bands, height, width = pixels.shape
    with MemoryFile() as memory:
        with memory.open(driver="GTiff", count=bands, height=height, width=width, dtype="uint8") as file:
            file.write(pixels)
        with memory.open() as file:
            shrunk: Array = file.read(out_shape=(bands, *shape), resampling=Resampling.average)
            return shrunk

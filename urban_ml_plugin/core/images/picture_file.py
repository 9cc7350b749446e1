"""A photograph in a file: its middle square, upright, and what the camera noted of it."""

from __future__ import annotations

import math
import warnings
from datetime import datetime
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
TIMES = ("EXIF_DateTimeOriginal", "EXIF_DateTimeDigitized", "EXIF_DateTime")
"""Where the time may stand: when the picture was taken, when it was digitised, when the file was last changed."""


class Photograph(NamedTuple):
    """The middle square of a picture.

    Attributes:
        pixels: (3, side, side) in the type of the file.
        direction: in which the camera looked, degrees clockwise from north; NaN where it is not noted.
        taken: when, by the camera's clock; None where it is not noted.
    """

    pixels: Array
    direction: float
    taken: datetime | None


def read_photograph(file: Path, side: int) -> Photograph:
    """The middle square of a picture, resampled to ``side`` by means over its pixels.

    Raises:
        InputError: it cannot be read, or not to its end.
    """
    try:
        pixels, tags = _read(file, side, strict=True)
    except RasterioIOError as error:
        if any(damage in str(error) for damage in DAMAGES):
            raise InputError(
                f"The photograph {file} is damaged and only a part of it can be read: copy it from the camera again, "
                "or take it out of the layer."
            ) from error
        pixels, tags = _leniently_read(file, side)
    mirrored, turns = UPRIGHT.get(tags.get("EXIF_Orientation", ""), (False, 0))
    pixels = np.rot90(pixels[..., ::-1] if mirrored else pixels, turns, (1, 2))
    return Photograph(np.ascontiguousarray(pixels), _direction(tags), _taken(tags))


def scaled(pixels: Array) -> Floats32:
    """Values 0 to the largest of their type as 0…1."""
    largest = np.iinfo(pixels.dtype).max if pixels.dtype.kind in "iu" else 1
    return pixels.astype(np.float32) / np.float32(largest)


def _leniently_read(file: Path, side: int) -> tuple[Array, dict[str, str]]:
    try:
        return _read(file, side, strict=False)
    except RasterioIOError as error:
        raise InputError(f"The photograph {file} cannot be read: choose JPEG, PNG or TIFF files.") from error


def _read(file: Path, side: int, strict: bool) -> tuple[Array, dict[str, str]]:
    """The middle square as it is stored, and the tags.

    Args:
        strict: take warnings of libjpeg, which fills with grey what is lacking, for errors.
    """
    with warnings.catch_warnings(), rasterio.Env(GDAL_ERROR_ON_LIBJPEG_WARNING=strict):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(file) as picture:
            tags, way = picture.tags(), _way_of_reading(picture, side)
        with rasterio.open(file, **way) as picture:
            return _middle(picture, side), tags


def _way_of_reading(picture: Any, side: int) -> dict[str, str]:
    """Options that open the smallest reduction of a JPEG which is no smaller than the square.

    Left to itself GDAL also takes the thumbnail among the tags of EXIF for a reduction. That is coarse, has black bars
    where the camera's pictures are wider, and shows what the picture showed before it was edited.
    """
    if picture.driver != "JPEG":
        return {}
    factors, most = picture.overviews(1)[: len(REDUCTIONS)], min(picture.shape) // side
    levels = [level for level, pair in enumerate(zip(factors, REDUCTIONS)) if pair[0] == pair[1] <= most]
    return {"OVERVIEW_LEVEL": f"{levels[-1]}only"} if levels else {"USE_INTERNAL_OVERVIEWS": "NO"}


def _middle(picture: Any, side: int) -> Array:
    least = min(picture.width, picture.height)
    window = Window((picture.width - least) // 2, (picture.height - least) // 2, least, least)
    if picture.colorinterp[0] == ColorInterp.palette:
        return _shrunk(_in_colours(picture, window), side)
    bands = [1, 2, 3] if picture.count >= BANDS else [1, 1, 1]
    read: Array = picture.read(bands, window=window, out_shape=(BANDS, side, side), resampling=Resampling.average)
    return read


def _in_colours(picture: Any, window: Window) -> NDArray[np.uint8]:
    """A window of a picture with a colour table, in its colours: (3, h, w)."""
    values = picture.read(1, window=window)
    table = np.zeros((int(values.max()) + 1, BANDS), np.uint8)
    for value, colour in picture.colormap(1).items():
        if value < len(table):
            table[value] = colour[:BANDS]
    return np.moveaxis(table[values], -1, 0)


def _shrunk(pixels: NDArray[np.uint8], side: int) -> Array:
    """A square picture (3, n, n) brought to another side by means over its pixels."""
    bands, height, width = pixels.shape
    with MemoryFile() as memory:
        with memory.open(driver="GTiff", count=bands, height=height, width=width, dtype="uint8") as file:
            file.write(pixels)
        with memory.open() as file:
            shrunk: Array = file.read(out_shape=(bands, side, side), resampling=Resampling.average)
            return shrunk


def _direction(tags: dict[str, str]) -> float:
    """GDAL writes rational numbers in brackets."""
    try:
        return float(tags["EXIF_GPSImgDirection"].strip("() "))
    except (KeyError, ValueError):
        return math.nan


def _taken(tags: dict[str, str]) -> datetime | None:
    for name in TIMES:
        try:
            return datetime.strptime(tags[name].strip(), "%Y:%m:%d %H:%M:%S")
        except (KeyError, ValueError):
            continue
    return None

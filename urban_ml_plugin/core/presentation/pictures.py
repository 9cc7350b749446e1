"""Pictures of a page: maps of tiles, thumbnails, albums, and how they are put into it."""

from __future__ import annotations

import base64
import warnings
from math import ceil, sqrt
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

THUMBNAIL = 224
"""Pixels along the longer side of a thumbnail: twice what a page shows, for screens that have them."""
QUALITY = 88
"""Of JPEG for single pictures, 1 to 95."""
ALBUM_BYTES = 7_000_000
"""What the pictures that are shown when pointed at may add to a page."""
ALBUM_QUALITIES = (85, 75, 60, 45, 30)
"""Of JPEG, tried in this order until the album is small enough."""

MAP_SIDE, DOT = 480, 4
"""Pixels along the longer side of a map of points, and from the middle of a dot to its edge."""

Pixels = NDArray[np.uint8]


class Picture(NamedTuple):
    """Pixels, uint8 (h, w, 3), with the line to write under them."""

    pixels: Pixels
    caption: str


class Album(NamedTuple):
    """Square pictures as one: its address, the side of each and how many stand in a row."""

    source: str
    side: int
    columns: int


def dot_map(positions: NDArray[Any], colours: NDArray[Any]) -> Pixels:
    """Points (N, 2), to the east and to the north, as dots (h, w, 3) in their colours (N, 3) on white, north above."""
    place = positions - positions.min(axis=0)
    pixel = max(float(place.max()) / (MAP_SIDE - 1), 1e-9)
    columns, rows = np.round(place / pixel).astype(int).T
    around = np.arange(-DOT, DOT + 1)
    down, right = (offset.ravel() for offset in np.meshgrid(around, around))
    round_ = down**2 + right**2 <= DOT**2
    picture = np.full((rows.max() + 2 * DOT + 1, columns.max() + 2 * DOT + 1, 3), 255, np.uint8)
    for row, column, colour in zip(rows.max() - rows + DOT, columns + DOT, colours):
        picture[row + down[round_], column + right[round_]] = colour
    return picture


def tile_map(
    rows: NDArray[Any],
    columns: NDArray[Any],
    colours: NDArray[Any],
    empty: int = 255,
    shape: tuple[int, int] | None = None,
) -> Pixels:
    """Tiles (N,) as cells (h, w, 3) in their colours (N, 3), where they lie to each other; others are grey or white.

    Args:
        empty: level of grey of a cell without a tile, 0 to 255.
        shape: rows and columns of the whole grid; only the part that holds tiles is shown unless given.
    """
    if shape is None:
        rows, columns = rows - rows.min(), columns - columns.min()
        shape = int(rows.max()) + 1, int(columns.max()) + 1
    picture = np.full((*shape, 3), empty, np.uint8)
    picture[rows, columns] = colours
    return picture


def enlarged(pixels: Pixels, longest: int) -> Pixels:
    """Each pixel as a square of pixels, as large as ``longest`` allows; what prints a page would smooth it instead."""
    times = max(1, longest // max(pixels.shape[:2]))
    return pixels.repeat(times, axis=0).repeat(times, axis=1)


def side_by_side(pictures: list[Pixels], places: int) -> Pixels:
    """Up to ``places`` pictures of one size in a row with white between them; places that are left over stay white."""
    height, width = pictures[0].shape[:2]
    blank = np.full((height, width, 3), 255, np.uint8)
    gap = blank[:, : max(1, width // 16)]
    parts = [part for picture in [*pictures, *[blank] * (places - len(pictures))] for part in (picture, gap)]
    return np.concatenate(parts[:-1], axis=1)


def thumbnail(pixels: Pixels, longest: int = THUMBNAIL) -> Pixels:
    """The picture with its longer side at most ``longest`` pixels, each the mean of those it stands for."""
    step = -(-max(pixels.shape[:2]) // longest)
    if step == 1:
        return pixels
    height, width = (side // step * step for side in pixels.shape[:2])
    blocks = pixels[:height, :width].reshape(height // step, step, width // step, step, -1)
    return np.asarray(blocks.mean(axis=(1, 3)).round().astype(np.uint8))


def album(pictures: Pixels, most_bytes: int = ALBUM_BYTES) -> Album:
    """Pictures (n, side, side, 3), n of 1 or more, as one, which is a fraction of the size.

    Sides of a multiple of 16 bleed into each other by a pixel of colour at most.
    """
    count, side = len(pictures), pictures.shape[1]
    columns = ceil(sqrt(count))
    rows = ceil(count / columns)
    sheet = np.zeros((rows * columns, side, side, 3), np.uint8)
    sheet[:count] = pictures
    sheet = sheet.reshape(rows, columns, side, side, 3).swapaxes(1, 2).reshape(rows * side, columns * side, 3)
    source = ""
    for quality in ALBUM_QUALITIES:
        source = data_uri(sheet, quality=quality)
        if len(source) <= most_bytes:
            break
    return Album(source, side, columns)


def data_uri(pixels: Pixels, lossless: bool = False, quality: int = QUALITY) -> str:
    """The picture, uint8 (h, w, 3), inside an address: PNG if ``lossless``, else JPEG."""
    kind, options = ("PNG", {}) if lossless else ("JPEG", {"quality": quality})
    height, width, bands = pixels.shape
    with warnings.catch_warnings(), MemoryFile() as file:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with file.open(driver=kind, width=width, height=height, count=bands, dtype="uint8", **options) as image:
            image.write(np.moveaxis(pixels, -1, 0))
        content: bytes = file.read()
    return f"data:image/{kind.lower()};base64,{base64.b64encode(content).decode()}"

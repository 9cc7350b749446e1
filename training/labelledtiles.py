"""A folder of labelled tiles: one subfolder a class, pictures inside."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError

SUFFIXES = {".png", ".jpg", ".jpeg", ".tif", ".tiff"}


@dataclass
class LabelledTiles:
    """Tiles in memory, by index, with the class of each.

    Attributes:
        pictures: (N, T, T, 3) uint8, red, green and blue.
        labels: (N,) int64, the place of the class in ``classes``.
        classes: names of the K classes.
    """

    pictures: NDArray[np.uint8]
    labels: NDArray[np.int64]
    classes: list[str]

    def __len__(self) -> int:
        return len(self.pictures)

    @property
    def tile_size(self) -> int:
        """Pixels on a side."""
        return int(self.pictures.shape[1])

    upright = False

    def batch(self, indices: NDArray[Any]) -> Tiles:
        """The tiles at ``indices``, in that order, as networks take them; every pixel is valid."""
        pixels = np.moveaxis(self.pictures[indices].astype(np.float32) / 255, -1, 1)
        return Tiles(indices, indices, pixels, np.ones((len(indices), 1, *pixels.shape[2:]), bool))


def read_folder(folder: Path) -> LabelledTiles:
    """Read every picture. The tile size is the shorter side of the commonest size; larger pictures are cropped.

    Raises:
        MissingFileError: there is no such folder.
        InputError: it does not hold two classes of pictures, or a picture is too small or cannot be read as colours.
    """
    if not folder.is_dir():
        raise MissingFileError(f"The folder {folder} does not exist: name one with a subfolder for each class.")
    paths = {inner: _pictures_in(inner) for inner in sorted(folder.iterdir()) if inner.is_dir()}
    paths = {inner: found for inner, found in paths.items() if found}
    if len(paths) < 2:
        raise InputError(
            f"The folder {folder} has {len(paths)} subfolders with pictures: "
            f"it needs one for each class, at least 2, with {', '.join(sorted(SUFFIXES))} files inside."
        )
    every = [path for found in paths.values() for path in found]
    labels = np.repeat(np.arange(len(paths)), [len(found) for found in paths.values()])
    return LabelledTiles(_same_size([_read(path) for path in every], every), labels, [inner.name for inner in paths])


def _pictures_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)


def _read(path: Path) -> NDArray[np.uint8]:
    """Red, green and blue of a picture: (H, W, 3)."""
    try:
        with Image.open(path) as picture:
            if picture.mode[0] in "IF":  # of these Pillow would keep the lowest values only
                raise InputError(f"The picture {path} has more than 8 bits a band: convert it to 8-bit RGB.")
            return np.asarray(picture.convert("RGB"))
    except OSError as error:
        raise InputError(f"The picture {path} cannot be read ({error}): convert it to an 8-bit RGB PNG.") from error


def _same_size(pictures: list[NDArray[np.uint8]], paths: list[Path]) -> NDArray[np.uint8]:
    """The middle of each picture, as large as the commonest size allows: (N, T, T, 3)."""
    side = min(Counter(picture.shape[:2] for picture in pictures).most_common(1)[0][0])
    cropped = np.empty((len(pictures), side, side, 3), np.uint8)
    for number, (picture, path) in enumerate(zip(pictures, paths)):
        height, width = picture.shape[:2]
        if min(height, width) < side:
            raise InputError(
                f"The picture {path} has {width} × {height} pixels, and most have at least {side} × {side}: "
                "remove it or enlarge it."
            )
        y, x = (height - side) // 2, (width - side) // 2
        cropped[number] = picture[y : y + side, x : x + side]
    return cropped

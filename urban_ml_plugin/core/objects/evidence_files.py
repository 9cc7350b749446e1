"""The folder of masks that ``discriminativeregions`` wrote: evidence for the true city of every image."""

from __future__ import annotations

import math
import re
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError
from rasterio.windows import Window

from ..images.imagery import Imagery
from ..options.choices import PANORAMAS
from ..options.imagery_options import MOST_BORDER
from ..rasters.origin_tags import made_with
from ..rasters.raster import Raster
from ..regions.soft_mask import CITY, THRESHOLD
from ..runtime.arrays import Floats32, Ints
from ..runtime.errors import InputError, MissingFileError

LARGEST_SIDE = 4096
"""Pixels of a tile that tags may tell of."""
USUAL_TILE, LEAST_TILE, TILES_ALONG = 128, 16, 10
"""Pixels where the tags do not tell, at least so many, and how many tiles there should be along the smallest raster."""
CELLS_PER_IMAGE = 8
"""Cells of a network's map along an image, where the tags do not tell."""
NOT_FOUND = -1
_NUMBERED = re.compile(r"(\d+)_(.+)")


class MaskFile(NamedTuple):
    """One file of the folder, and what its tags tell.

    Attributes:
        path: of it.
        threshold: evidence above which a pixel is in the thresholded mask.
        city: its name; empty if the tags do not tell.
        side: pixels along a tile; 0 if they do not tell.
        cell: pixels along a cell of the network's map; 0 if they do not tell.
        framing: how a photograph was framed, as options of ``ImageryOptions``; empty if they do not tell.
    """

    path: Path
    threshold: float
    city: str
    side: int
    cell: float
    framing: dict[str, Any]


def mask_files(folder: str) -> list[MaskFile]:
    """The GeoTIFFs of a folder of masks, by name.

    Raises:
        MissingFileError: there is no such folder.
        InputError: it holds no masks.
    """
    if not Path(folder).is_dir():
        raise MissingFileError(f"The folder of masks {folder} does not exist: check the path.")
    paths = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() in (".tif", ".tiff"))
    if not paths:
        raise InputError(
            f"The folder {folder} holds no masks (GeoTIFFs): choose the one that “discriminativeregions” wrote (MASKS)."
        )
    return [_mask_file(path) for path in paths]


def _mask_file(path: Path) -> MaskFile:
    with Raster(str(path)) as raster, made_with(raster) as parameters:
        tags = raster.tags
        try:
            threshold = float(tags[THRESHOLD])
        except (KeyError, ValueError):
            threshold = math.nan
        if not math.isfinite(threshold):
            raise InputError(
                f"The raster {path} does not tell the threshold of its mask ({THRESHOLD}): choose the folder of masks "
                "that “discriminativeregions” wrote (MASKS)."
            )
        side = parameters.whole("tile_size", 1, LARGEST_SIDE) if "tile_size" in parameters else 0
        cell = parameters.number("cell", 0) if "cell" in parameters else 0.0
        framing: dict[str, Any] = {}
        if "panoramas" in parameters and "photo_border" in parameters:
            framing["panoramas"] = parameters.choice("panoramas", PANORAMAS)
            framing["photo_border"] = parameters.number("photo_border", 0, MOST_BORDER)
        return MaskFile(path, threshold, tags.get(CITY, ""), side, cell, framing)


class EvidenceRaster:
    """The evidence of one raster, read window by window.

    Raises:
        InputError: it has no CRS.
    """

    def __init__(self, path: str) -> None:
        self._raster = Imagery(path, [1], measured=True)
        self.geometry = self._raster.geometry
        if not self.geometry[3]:
            self.close()
            raise InputError(
                f"The mask {path} has no coordinate reference system, as those of photographs have none: give the "
                "photographs that the masks were made from (PHOTOS), or assign one."
            )

    def __enter__(self) -> EvidenceRaster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._raster.close()

    def read(self, window: Window) -> Floats32:
        """(h, w), NaN where invalid."""
        pixels, valid = self._raster.read(window)
        return np.where(valid, pixels[0].astype(np.float32), np.float32("nan"))


def read_evidence(path: Path) -> Floats32:
    """The evidence (T, T) of one photograph, NaN where invalid.

    Raises:
        InputError: it cannot be read, or is not square.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as file:
                evidence: Floats32 = file.read(1, out_dtype="float32")
    except RasterioIOError as error:
        raise InputError(f"The mask {path} cannot be read: make the masks again.") from error
    if evidence.shape[0] != evidence.shape[1]:
        raise InputError(f"The mask {path} is not square, as those of photographs are: give no photographs with it.")
    return evidence


def photographs_of(files: Sequence[MaskFile], photographs: Sequence[Path]) -> Ints:
    """Which photograph (from 0) each mask is of, by its name; ``NOT_FOUND`` where none is.

    Masks are called ``<number>_<name of the photograph>.tif``; the number, from 0, tells photographs of one name apart.

    Raises:
        InputError: no mask is of any of the photographs.
    """
    called: dict[str, list[int]] = {}
    for number, photograph in enumerate(photographs):
        called.setdefault(photograph.stem, []).append(number)
    found = np.full(len(files), NOT_FOUND, np.int64)
    for place, file in enumerate(files):
        match = _NUMBERED.fullmatch(file.path.stem)
        candidates = called.get(match[2], []) if match else []
        if len(candidates) == 1:
            found[place] = candidates[0]
        elif match and int(match[1]) in candidates:
            found[place] = int(match[1])
    if (found == NOT_FOUND).all():
        raise InputError(
            f"No mask is called as one of the photographs, such as 0_{photographs[0].stem}.tif: choose the photographs "
            "that the masks were made from."
        )
    return found

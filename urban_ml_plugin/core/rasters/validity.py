"""Which pixels of a raster are valid: nodata values, masks, alpha and NaN together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ..runtime.arrays import Array, Bools
from .raster import Raster

Windows = Callable[[], Iterable[Window]]

COLOURS = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
DARK = 31
"""Up to this value near-infrared may be of one value all over: open water."""
MOSTLY, NEARLY_ALL = 0.5, 0.95
"""Shares of the pixels of a band that have its highest value, and of the ground beneath that has one colour."""
COLOURS_COUNTED = 100_000
"""Pixels whose colours are counted."""
SURE_ALPHA = ("PNG", "WEBP", "GIF", "MBTiles", "KMLSUPEROVERLAY")
"""Formats in which a fourth band can be nothing but alpha."""


class AlphaCheck(NamedTuple):
    """Whether a band is alpha, and whether it has zeros, in the windows that were looked at."""

    alpha: bool
    zeros: bool


class Validity:
    """Where the pixels of some bands of a raster are valid; what any source calls invalid is.

    Args:
        windows: gives windows over the raster, on which a band is checked that may be alpha or near-infrared.

    Attributes:
        near_infrared: bands that are marked as alpha, hold zeros, and are taken for near-infrared nevertheless.
    """

    def __init__(self, raster: Raster, bands: Sequence[int], windows: Windows) -> None:
        self._raster = raster
        self._ranges = [raster.nodata(band) for band in bands]
        self._one_invalidates = _one_band_invalidates(raster, bands)
        self._masks = raster.mask_bands(bands)
        self._floating = any(raster.kind(band).kind == "f" for band in bands)
        marked = [band for band, use in enumerate(raster.interpretations, start=1) if use == ColorInterp.alpha]
        doubtful = {band: _check_alpha(raster, band, windows()) for band in marked if _in_doubt(raster, band, bands)}
        self._alphas = [band for band in marked if band not in doubtful or doubtful[band].alpha]
        self.near_infrared = [band for band, found in doubtful.items() if found.zeros and not found.alpha]

    @property
    def certain(self) -> bool:
        """Whether no pixel can be invalid."""
        return not (any(self._ranges) or self._masks or self._alphas or self._floating)

    def read(self, pixels: Array, window: Window) -> Bools:
        """Validity (h, w) of ``pixels`` (bands, h, w) read from ``window``."""
        valid = np.ones(pixels.shape[1:], bool)
        if any(self._ranges):
            holes = np.stack([_within(band, ranges) for band, ranges in zip(pixels, self._ranges)])
            valid = ~(holes.any(axis=0) if self._one_invalidates else holes.all(axis=0))
        if self._masks:
            valid &= self._raster.read_masks(self._masks, window).all(axis=0)
        if self._alphas:
            valid &= (self._raster.read(self._alphas, window) > 0).all(axis=0)
        if pixels.dtype.kind == "f":
            valid &= np.isfinite(pixels).all(axis=0)
        return valid


def _within(values: Array, ranges: Sequence[tuple[float, float]]) -> Bools:
    found = np.zeros(values.shape, bool)
    for low, high in ranges:
        found |= values == low if low == high else (values >= low) & (values <= high)
    return found


def _one_band_invalidates(raster: Raster, bands: Sequence[int]) -> bool:
    """Whether nodata in one band alone makes a pixel invalid.

    An unsigned raster whose nodata is the end of its range (0 in most aerial imagery) can hold that value in one band
    of a valid pixel, dark water for one; only nodata in every band is a hole there.
    """
    for band in bands:
        kind, ranges = raster.kind(band), raster.nodata(band)
        if kind.kind != "u" or len(ranges) != 1 or ranges[0] not in ((0, 0), (np.iinfo(kind).max,) * 2):
            return True
    return False


def _in_doubt(raster: Raster, band: int, chosen: Sequence[int]) -> bool:
    """Whether a band that is marked as alpha may be near-infrared.

    GDAL marks the fourth band of an 8-bit raster as alpha unless told otherwise, and it often is near-infrared, whose 0
    is deep water and no hole. Elsewhere somebody marked it on purpose, unless it is now chosen as a band of values.
    """
    default = raster.interpretations == COLOURS and all(raster.kind(each) == np.uint8 for each in range(1, 5))
    return band in chosen or (default and raster.dataset.driver not in SURE_ALPHA)


def _check_alpha(raster: Raster, band: int, windows: Iterable[Window]) -> AlphaCheck:
    """What a band that is marked as alpha behaves as.

    Alpha is mostly of its highest value where it is not 0, however soft its edges are, and all of it where that value
    is low, as in alpha of 0 and 1; or the ground under its zeros is of one colour. Near-infrared spreads over its
    range, and deep water under its zeros has colours that differ.
    """
    others = [each for each in range(1, raster.count + 1) if each != band]
    values, beneath = [], []
    for window in windows:
        here = raster.read([band], window)[0]
        values.append(here[here > 0].ravel())
        if (here == 0).any():
            beneath.append(raster.read(others, window)[:, here == 0])
    shown = np.concatenate(values)
    highest = shown.max() if len(shown) else 0
    if len(shown) and float(np.mean(shown == highest)) >= (MOSTLY if highest > DARK else 1):
        return AlphaCheck(True, bool(beneath))
    return AlphaCheck(bool(beneath) and _of_one_colour(np.concatenate(beneath, axis=1)), bool(beneath))


def _of_one_colour(pixels: Array) -> bool:
    """Whether nearly all of some pixels (bands, n) are the same."""
    some = pixels[:, :: max(1, pixels.shape[1] // COLOURS_COUNTED)]
    _, counts = np.unique(some, axis=1, return_counts=True)
    return float(counts.max() / counts.sum()) >= NEARLY_ALL

"""Images without what may give a city away besides its houses: colour, sharpness, a border, traces of compression.

Each change brings the images of all cities to one state. Whether a city is still told apart then says whether it was
recognised by what is gone.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile
from scipy.ndimage import gaussian_filter

from ..images.tiles import Tiles
from ..runtime.arrays import TINY, Array, Floats, Ints
from .image_statistics import FRAME, RINGS, luminance

GREY, TINT, SHARPNESS, BORDER, COMPRESSION = CHANGES = ("grey", "tint", "sharpness", "border", "compression")
RESOLUTION = "resolution"
"""A change that is only made where rasters differ in it."""
QUALITY = 30
"""Of JPEG: so low that whatever an image was compressed by before hardly shows."""
COARSER = 2
"""Times by which images are made coarser, and then enlarged again, once they are equally sharp."""
FALL = 4 * np.pi**2
"""By so much times the squares of frequency and deviation a Gaussian blur lowers the logarithm of power."""
DIFFERENT = 1.02
"""Ratio of ground resolutions above which they differ."""
LEAST_SHOWN = 16
"""Pixels that have to be left of the side of an image which is brought to another resolution, to show anything."""
MOST_BLUR = 3.0
"""Deviation in pixels: what is blurred more is another picture."""
FITTED = slice(1, 7)
"""Rings of frequency in which blur is measured: below lie buildings, above noise."""
LEAST_SPREAD = 1e-3
"""Of a band of an image that is brought to a common spread: what has one colour stays so."""


class Common(NamedTuple):
    """The state that images of all cities are brought to.

    Attributes:
        mean, spread: (bands,) of pixels.
        blur: (K,) by how much a city is blurred to be no sharper than the least sharp: deviation in pixels.
        finest, coarsest: metres per pixel of the rasters; NaN where unknown.
        coarse_blur: (K,) as ``blur``, once all images have the coarsest resolution, in its pixels; None where they
            are not brought to it.
    """

    mean: Floats
    spread: Floats
    blur: Floats
    finest: float = float("nan")
    coarsest: float = float("nan")
    coarse_blur: Floats | None = None

    def changes(self, side: int) -> tuple[str, ...]:
        """The changes that can be made of images of ``side`` pixels."""
        ratio = self.coarsest / self.finest
        can = ratio > DIFFERENT and side / ratio >= LEAST_SHOWN
        return (*CHANGES, RESOLUTION) if can else CHANGES


def common_state(
    colour: Array, spectrum: Array, city: Ints, cities: int, resolutions: Sequence[float] = (float("nan"),)
) -> Common:
    """The state between the cities, each of which counts alike.

    Args:
        colour, spectrum: of N images, see ``image_statistics``.
        city: (N,) from 0.
        resolutions: of the sources, metres per pixel.
    """
    bands = colour.shape[1] // 3
    means = np.stack([colour[city == one].mean(axis=0, dtype=np.float64) for one in range(cities)]).mean(axis=0)
    ends = finest_and_coarsest(resolutions if np.isfinite(resolutions).all() else [])
    return Common(means[:bands], means[bands : 2 * bands], blurs(spectrum, city, cities), *ends)


def finest_and_coarsest(resolutions: Sequence[float]) -> tuple[float, float]:
    """Of metres per pixel, as far as they are known; NaN where none is."""
    known = [size for size in resolutions if np.isfinite(size)] or [float("nan")]
    return min(known), max(known)


def blurs(spectrum: Array, city: Ints, cities: int) -> Floats:
    """(K,) deviation of the Gaussian blur that makes each city as dull as the dullest, in pixels.

    Between two cities the logarithms of power differ by a constant, and by the blur times the square of frequency.

    Args:
        spectrum: of N images, see ``image_statistics``.
        city: (N,) from 0.
    """
    spectra = np.stack([np.median(spectrum[city == one], axis=0) for one in range(cities)])
    frequency = ((RINGS[:-1] + RINGS[1:]) / 2)[FITTED] ** 2
    slope = np.polyfit(frequency, spectra[:, FITTED].T, 1)[0]
    return np.sqrt(np.maximum(0, slope - slope.min()) / FALL).clip(max=MOST_BLUR)


def changed(tiles: Tiles, change: str, city: Ints, common: Common, resolution: float = float("nan")) -> Tiles:
    """A batch of images of one source after one of ``Common.changes``; what is a hole stays one.

    Args:
        city: (N,) of each image.
        resolution: of the source, metres per pixel.
    """
    side = tiles.pixels.shape[-1]
    if change == BORDER:
        return _enlarged(_inner(tiles, round(FRAME * side)), side)
    if change == RESOLUTION:
        coarse = at_one_resolution(tiles, common, resolution)
        return _enlarged(coarse.changed(_dulled(coarse.pixels, city, common.coarse_blur)), side)
    work: dict[str, Callable[[], Array]] = {
        GREY: lambda: np.repeat(luminance(tiles.pixels)[:, None], tiles.pixels.shape[1], axis=1),
        TINT: lambda: _matched(tiles, common),
        SHARPNESS: lambda: _dulled(tiles.pixels, city, common.blur),
        COMPRESSION: lambda: _compressed(tiles.pixels),
    }
    pixels = np.asarray(work[change](), np.float32).clip(0, 1)
    return tiles.changed(np.moveaxis(np.ascontiguousarray(np.moveaxis(pixels, 1, -1)), -1, 1))


def at_one_resolution(tiles: Tiles, common: Common, resolution: float) -> Tiles:
    """The ground in the middle of images of one source that those of the finest show, at the coarsest resolution.

    Args:
        resolution: of the source, metres per pixel.
    """
    side = tiles.pixels.shape[-1]
    wide, shown = (round(side * common.finest / size) for size in (resolution, common.coarsest))
    inner = _inner(tiles, (side - wide) // 2)
    shares = _shares(inner.pixels.shape[-1], shown)
    pixels = (shares @ inner.pixels @ shares.T).astype(np.float32)
    return inner.changed(pixels, _resized(inner.valid, shown))


def _shares(length: int, parts: int) -> Floats:
    """(parts, length) the share of each of so many pixels in each of fewer, larger ones: what a coarser sensor sees."""
    ends = np.linspace(0, length, parts + 1)[:, None]
    pixel = np.arange(length)
    overlap = np.minimum(ends[1:], pixel + 1) - np.maximum(ends[:-1], pixel)
    return np.asarray(overlap.clip(0) * parts / length)


def _matched(tiles: Tiles, common: Common) -> Array:
    """Each image by itself, so that nothing of its city is needed, nor put into it."""
    valid = tiles.valid.astype(np.float64)
    count = valid.sum(axis=(2, 3), keepdims=True).clip(1)
    mean = (tiles.pixels * valid).sum(axis=(2, 3), keepdims=True) / count
    off = tiles.pixels - mean
    spread = np.sqrt((off**2 * valid).sum(axis=(2, 3), keepdims=True) / count)
    scale = common.spread[:, None, None] / np.maximum(spread, LEAST_SPREAD)
    return np.asarray(off * scale + common.mean[:, None, None])


def _dulled(pixels: Array, city: Ints, blur: Floats | None) -> Array:
    """Pixels (N, bands, T, T), each city blurred by its deviation, then all coarser."""
    if blur is not None:
        pixels = np.stack([
            gaussian_filter(one, (0, blur[of], blur[of]), mode="mirror") if blur[of] > TINY else one
            for one, of in zip(pixels, city)
        ])  # fmt: skip
    given = torch.from_numpy(np.ascontiguousarray(pixels, np.float32))
    small = F.interpolate(given, size=max(1, given.shape[-1] // COARSER), mode="area")
    return F.interpolate(small, size=given.shape[-1], mode="bilinear", align_corners=False).numpy()


def _inner(tiles: Tiles, cut: int) -> Tiles:
    """Without ``cut`` pixels along each edge."""
    middle = np.s_[..., cut : tiles.pixels.shape[-2] - cut, cut : tiles.pixels.shape[-1] - cut]
    return tiles.changed(tiles.pixels[middle], tiles.valid[middle])


def _enlarged(tiles: Tiles, side: int) -> Tiles:
    given = torch.from_numpy(np.ascontiguousarray(tiles.pixels))
    large = F.interpolate(given, size=side, mode="bilinear", align_corners=False)
    pixels = large.contiguous(memory_format=torch.channels_last).numpy()
    return tiles.changed(pixels, _resized(tiles.valid, side))


def _resized(valid: Array, side: int) -> Array:
    """Validity (N, 1, T, T) at another side: that of the nearest pixel."""
    given = torch.from_numpy(np.ascontiguousarray(valid)).float()
    return np.asarray(F.interpolate(given, size=side, mode="nearest").numpy() > 0)


def _compressed(pixels: Array) -> Array:
    levels = (255 * pixels).round().astype(np.uint8)
    return np.stack([_through_jpeg(picture) for picture in levels]) / 255


def _through_jpeg(picture: Array) -> Array:
    """A picture (bands, T, T) as it comes out of JPEG: colours together, other numbers of bands one by one."""
    if len(picture) not in (1, 3):
        return np.concatenate([_through_jpeg(band[None]) for band in picture])
    bands, height, width = picture.shape
    with warnings.catch_warnings(), MemoryFile() as file:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        shape = {"width": width, "height": height, "count": bands, "dtype": "uint8"}
        with file.open(driver="JPEG", QUALITY=QUALITY, **shape) as image:
            image.write(picture)
        with file.open() as image:
            return np.asarray(image.read())

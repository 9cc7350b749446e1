"""What cameras leave in images, as a few numbers each: colour, sharpness and noise, and what the border is like.

They say nothing of houses or trees. Where cities can be told apart by them alone, whatever else a network sees may be
beside the point.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..images.tiles import Tiles
from ..runtime.arrays import Array, Floats32
from ..spatial_statistics.intervals import DEVIATION_PER_MAD
from ..status.experiment import colour_statistics

LUMINANCE = (0.2126, 0.7152, 0.0722)
"""Of red, green and blue (Rec. 709)."""
RINGS = np.linspace(0.05, 0.45, 9)
"""Limits of rings of spatial frequency, cycles per pixel, between which power is measured."""
FRAME = 0.1
"""Share of the side along each edge that counts as border."""
BLOCK = 8
"""Pixels along the side of what JPEG compresses by itself."""
LEAST_POWER = 1e-10
"""Of a spectrum, so that its logarithm is finite where an image has one colour."""
LEAST_NOISE = 1e-5


class ImageStatistics(NamedTuple):
    """Of N images.

    Attributes:
        colour: (N, 3 × bands) mean, spread and skewness of each band.
        sharpness: (N, 4) fall of the spectrum towards fine detail, its end, noise, and blocks of compression.
        border: (N, 2 × bands + 2) how the outer tenth differs from the rest, and steps along its edges.
        spectrum: (N, 8) logarithm of the power of brightness in rings of frequency.
    """

    colour: Floats32
    sharpness: Floats32
    border: Floats32
    spectrum: Floats32


def image_statistics(tiles: Tiles) -> ImageStatistics:
    """The statistics of a batch of images."""
    grey = luminance(tiles.pixels)
    spectrum = power_spectrum(grey)
    ends = np.stack([spectrum[:, -1] - spectrum[:, 2], spectrum[:, -1] - spectrum[:, -3]], axis=1)
    sharpness = np.concatenate([ends, np.log(_noise(grey))[:, None], _blockiness(grey)[:, None]], axis=1)
    shown = (colour_statistics(tiles), sharpness, _border(tiles.pixels, grey), spectrum)
    return ImageStatistics(*(part.astype(np.float32) for part in shown))


def luminance(pixels: Array) -> Array:
    """Brightness (N, T, T) of pixels (N, bands, T, T): of red, green and blue, or the mean of what bands there are."""
    if pixels.shape[1] < 3:
        return np.asarray(pixels.mean(axis=1))
    return np.asarray(np.tensordot(np.asarray(LUMINANCE, np.float32), pixels[:, :3], axes=(0, 1)))


def power_spectrum(grey: Array) -> Array:
    """(N, 8) log power in each ring of brightness (N, T, T), under a window that hides the edges."""
    side = grey.shape[-1]
    window = np.hanning(side)[:, None] * np.hanning(side)
    flat = (grey - grey.mean(axis=(1, 2), keepdims=True)) * window
    power = np.abs(np.fft.rfft2(flat)) ** 2 / (window**2).sum()
    radius = np.hypot(np.fft.fftfreq(side, 1.0)[:, None], np.fft.rfftfreq(side, 1.0))
    rings = [(low <= radius) & (radius < high) for low, high in zip(RINGS[:-1], RINGS[1:])]
    means = [power[:, ring].mean(axis=1) if ring.any() else power.mean(axis=(1, 2)) for ring in rings]
    return np.log(np.stack(means, axis=1) + LEAST_POWER)


def _noise(grey: Array) -> Array:
    """(N,) deviation of the finest diagonal detail, which hardly anything but noise has (Donoho and Johnstone 1994)."""
    even = grey[:, : grey.shape[1] // 2 * 2, : grey.shape[2] // 2 * 2]
    detail = (even[:, ::2, ::2] - even[:, 1::2, ::2] - even[:, ::2, 1::2] + even[:, 1::2, 1::2]) / 2
    return np.asarray(DEVIATION_PER_MAD * np.median(np.abs(detail), axis=(1, 2)) + LEAST_NOISE)


def _blockiness(grey: Array) -> Array:
    """(N,) log of steps at every eighth pixel over those between, wherever the first of them lies."""
    ratios = []
    for axis in (1, 2):
        steps = np.abs(np.diff(grey, axis=axis)).mean(axis=3 - axis)
        phases = np.stack([steps[:, phase::BLOCK].mean(axis=1) for phase in range(min(BLOCK, steps.shape[1]))], axis=1)
        ratios.append(phases.max(axis=1) / (np.median(phases, axis=1) + LEAST_NOISE))
    return np.log(np.mean(ratios, axis=0) + LEAST_NOISE)


def _border(pixels: Array, grey: Array) -> Array:
    """(N, 2 × bands + 2) the border's mean and spread less those of the rest, and its greatest steps."""
    side = pixels.shape[-1]
    width = max(1, round(FRAME * side))
    at = np.arange(side)
    rim = np.minimum(at, side - 1 - at) < width
    rim = rim[:, None] | rim
    outer, rest = pixels[..., rim], pixels[..., ~rim]
    differ = [outer.mean(axis=2) - rest.mean(axis=2), outer.std(axis=2) - rest.std(axis=2)]
    lines = [grey.mean(axis=axis) for axis in (1, 2)]  # (N, side) along either axis
    steps = [np.abs(np.diff(line[:, : width + 1], axis=1)).max(axis=1) for line in lines]
    steps += [np.abs(np.diff(line[:, -width - 1 :], axis=1)).max(axis=1) for line in lines]
    return np.concatenate([*differ, np.stack([np.max(steps, axis=0), np.min(steps, axis=0)], axis=1)], axis=1)

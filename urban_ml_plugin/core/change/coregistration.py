"""What has to be known of two images before their tiles are compared: the shift, the light, and the noise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..images.imagery import Imagery, Scaling
from ..runtime.arrays import Array, Bools
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from .radiometry import Radiometry, fit_radiometry, noise_level
from .registration import Registration, estimate_shift
from .stacked_imagery import AlignedImagery, Reader, normalised

SHIFT_SIDE, SHIFT_LATTICE = 256, 6
"""Windows in which the shift is measured: 36 of 256 pixels, which sees shifts of up to 100."""
LIGHT_SIDE, LIGHT_LATTICE = 96, 12
"""Windows in which radiometry and noise are measured: 144 of 96 pixels."""
BLOCK = 4
"""Pixels along a block whose mean stands for it in IR-MAD, so that what is left of a shift does not matter."""
MOSTLY = 0.8
"""Share of valid pixels that a window for the shift must have."""
LEAST_PIXELS = 1_000
LEAST_DEVIATION, LEAST_GAIN = 1e-9, 1e-6
"""Of a window by which it is standardised, and of a band by which noise is brought from one image to the other."""
NOISE_QUANTILE = 0.2
"""Windows with little texture tell the noise; in the others texture passes for noise."""


@dataclass
class ImagePair:
    """The second image, ready to be read on the grid of the first, and what was measured.

    Attributes:
        after: with the shift taken back where that was worth it.
        shift: as it was found; ``left`` is what was left after the correction, None where nothing was corrected.
        radiometry: brings the values of the second image to those of the first.
        noise: (bands,) of both images together, in the values of the second.
    """

    after: AlignedImagery
    shift: Registration
    left: Registration | None
    radiometry: Radiometry
    noise: Array

    @property
    def second(self) -> Reader:
        """Reads the second image in the values of the first."""
        return normalised(self.after, self.radiometry)


def match_images(
    before: Imagery, after: str, bands: Sequence[int] | None, scaling: Scaling | None, events: Events = SILENT
) -> ImagePair:
    """Measure how ``after`` differs from ``before`` as a picture: shift first, since all else depends on it.

    Args:
        before: the first image, whose grid both are read on.
        after, bands, scaling: of the second image, as ``Imagery`` takes them. The caller closes it.

    Raises:
        InputError: the images do not overlap, or have hardly a valid pixel in common.
    """
    second = AlignedImagery(after, before, bands, scaling, events=events)
    try:
        found = estimate_shift(_grey_windows(before, second))
        left = None
        if found.significant:
            # Windows that are moved against each other see less of the same: a second look corrects the first.
            second.shift = (found.columns, found.rows)
            more = estimate_shift(_grey_windows(before, second))
            if more.significant:
                found = _sum(found, more)
                second.shift = (found.columns, found.rows)
                more = estimate_shift(_grey_windows(before, second))
            left = more
        radiometry, noise = _light(before, second)
    except BaseException:
        second.close()
        raise
    return ImagePair(second, found, left, radiometry, noise)


def _sum(first: Registration, more: Registration) -> Registration:
    return Registration(first.columns + more.columns, first.rows + more.rows, more.spread, more.windows, more.looked_at)


def _grey_windows(before: Imagery, after: Imagery) -> Iterator[tuple[Array, Array]]:
    """Windows of both images as one grey picture each, holes filled with its mean; those with many are left out."""
    for window in grid_windows(before, SHIFT_SIDE, SHIFT_LATTICE):
        first, second, valid = _both(before, after, window)
        if valid.mean() >= MOSTLY:
            yield _grey(first, valid), _grey(second, valid)


def _grey(pixels: Array, valid: Bools) -> Array:
    inside = pixels[:, valid]
    standard = (pixels - inside.mean(axis=1)[:, None, None]) / np.maximum(inside.std(axis=1), LEAST_DEVIATION)[
        :, None, None
    ]
    return np.asarray(np.where(valid, standard.mean(axis=0), 0))


def _light(before: Imagery, after: Imagery) -> tuple[Radiometry, Array]:
    firsts, seconds, blocks, noises = [], [], [], []
    count = 0
    for window in grid_windows(before, LIGHT_SIDE, LIGHT_LATTICE):
        first, second, valid = _both(before, after, window)
        if valid.all():
            noises.append(np.stack([noise_level(first), noise_level(second)]))
        rows, columns = (np.arange(side) // BLOCK for side in valid.shape)
        number = rows[:, None] * (columns[-1] + 1) + columns[None, :]
        firsts.append(first[:, valid])
        seconds.append(second[:, valid])
        blocks.append(count + number[valid])
        count += int(number.max()) + 1
    if sum(len(part) for part in blocks) < LEAST_PIXELS:
        raise InputError(
            f"The rasters {before.path} and {after.path} have hardly a valid pixel in common: choose images that "
            "overlap, and check their nodata values and the mask."
        )
    radiometry = fit_radiometry(*(np.concatenate(parts, axis=-1) for parts in (firsts, seconds, blocks)))
    if not noises:
        return radiometry, np.zeros(len(radiometry.gains))
    first_noise, second_noise = np.quantile(noises, NOISE_QUANTILE, axis=0)
    # That of the first image, in the values of the second.
    brought = first_noise / np.maximum(np.abs(radiometry.gains), LEAST_GAIN)
    return radiometry, np.hypot(brought, second_noise)


def _both(before: Imagery, after: Imagery, window: Window) -> tuple[Array, Array, Bools]:
    first, valid = before.read(window)
    second, there = after.read(window)
    return first.astype(np.float32), second, valid & there


def grid_windows(imagery: Imagery, side: int, most: int) -> Iterator[Window]:
    """At most ``most`` by ``most`` windows, evenly spread; fewer where they would overlap by more than a half."""
    width, height, *_ = imagery.geometry
    for top in _starts(height, side, most):
        for left in _starts(width, side, most):
            yield Window(left, top, min(side, width), min(side, height))


def _starts(length: int, side: int, most: int) -> list[int]:
    count = min(most, max(1, 2 * length // side - 1))
    return sorted({round(place) for place in np.linspace(0, max(0, length - side), count)})

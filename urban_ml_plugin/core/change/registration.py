"""How far one image is shifted against another, in parts of a pixel, from windows in which both are seen.

The phase of the cross-power spectrum of two images that differ by a shift is a plane, whatever their brightness and
contrast (Kuglin and Hines 1975). Its peak is found to a twentieth of a pixel by a Fourier transform that is upsampled
around it only (Guizar-Sicairos, Thurman and Fienup 2008, Optics Letters 33, 156–158).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy import fft

from ..runtime.arrays import Array
from ..spatial_statistics.intervals import scaled_mad

UPSAMPLING = 20
"""Steps of a pixel in which a shift is found."""
LOW_PASS = 0.25
"""Width, in cycles per pixel, of the part of the spectrum that counts: what lies above is mostly noise."""
LEAST_PEAK = 6.0
"""Peak of the correlation in standard deviations of the rest of it. Two unrelated windows reach 4 to 5."""
LEAST_WINDOWS = 3
LEAST_SHIFT = 0.1
"""Pixels; what is smaller is not worth another interpolation."""
DARKNESS = 1e-30
"""Below any amplitude: two windows of one value have no peak, rather than NaN."""
TOGETHER = 0.75
"""Pixels within which windows agree."""
MEDIAN_ERROR = 1.2533
"""Standard error of a median in that of a mean, of normal values: the root of half of π."""
SPECTRAL_FLOOR = 1e-3
"""Of the mean amplitude: frequencies that neither image holds have a phase of chance alone."""
SEARCHED = 1.5
"""Pixels around the peak in which it is found more finely."""
LEAST_AGREEING = 0.25
"""Share of the windows that must agree. Fields that were sown anew match anywhere; roads match in one place."""


@dataclass(frozen=True)
class Registration:
    """The shift of the second image, in pixels of the first.

    Attributes:
        columns, rows: by how much its content lies to the right and further down; NaN where no window tells.
        spread: scaled median absolute deviation of the shift over the windows that agree.
        windows: how many had a clear peak and agree, of how many that were ``looked_at``.
    """

    columns: float
    rows: float
    spread: float
    windows: int
    looked_at: int

    @property
    def length(self) -> float:
        """The shift in pixels, whichever way."""
        return float(np.hypot(self.columns, self.rows))

    @property
    def reliable(self) -> bool:
        """Whether enough windows agree."""
        return self.windows >= max(LEAST_WINDOWS, LEAST_AGREEING * self.looked_at)

    @property
    def significant(self) -> bool:
        """Whether the shift is known, clearly not 0, and large enough to be worth correcting."""
        if not self.reliable:
            return False
        error = MEDIAN_ERROR * self.spread / np.sqrt(self.windows)
        return self.length > max(LEAST_SHIFT, 2 * float(error))


def window_shift(first: Array, second: Array) -> tuple[float, float, float]:
    """By how much the content of ``second`` lies to the right of and below that of ``first``, both (h, w).

    Returns:
        columns and rows, in pixels, and the height of the peak in standard deviations of the correlation.
    """
    height, width = first.shape
    taper = np.hanning(height)[:, None] * np.hanning(width)[None, :]
    spectra = [fft.fft2((image - image.mean()) * taper) for image in (first, second)]
    cross = spectra[1] * np.conj(spectra[0])
    down, right = fft.fftfreq(height)[:, None], fft.fftfreq(width)[None, :]
    size = np.abs(cross)
    plane = cross / (size + SPECTRAL_FLOOR * size.mean() + DARKNESS) * np.exp(-(down**2 + right**2) / (2 * LOW_PASS**2))
    surface = fft.ifft2(plane).real
    peak = np.unravel_index(int(np.argmax(surface)), surface.shape)
    sharpness = float((surface[peak] - surface.mean()) / max(float(surface.std()), DARKNESS))
    start = [float(place if place < side / 2 else place - side) for place, side in zip(peak, surface.shape)]
    steps = np.arange(-SEARCHED * UPSAMPLING, SEARCHED * UPSAMPLING + 1) / UPSAMPLING
    rows, columns = start[0] + steps, start[1] + steps
    fine = (
        np.exp(2j * np.pi * rows[:, None] * down.T) @ plane @ np.exp(2j * np.pi * right.T * columns[None, :])
    ).real  # the inverse transform, evaluated around the peak alone
    best = np.unravel_index(int(np.argmax(fine)), fine.shape)
    return float(columns[best[1]]), float(rows[best[0]]), sharpness


def estimate_shift(windows: Iterable[tuple[Array, Array]]) -> Registration:
    """The shift on which most windows, pairs of (h, w), agree: medians over the largest group with a clear peak."""
    found = np.array([window_shift(first, second) for first, second in windows]).reshape(-1, 3)
    clear = found[found[:, 2] >= LEAST_PEAK, :2]
    if not len(clear):
        return Registration(float("nan"), float("nan"), float("nan"), 0, len(found))
    near = np.linalg.norm(clear[:, None] - clear[None], axis=2) <= TOGETHER
    clear = clear[near[near.sum(axis=1).argmax()]]
    middle = np.median(clear, axis=0)
    spread = float(scaled_mad(clear).max())
    return Registration(float(middle[0]), float(middle[1]), spread, len(clear), len(found))

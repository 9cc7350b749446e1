"""Patchy maps by chance."""

from __future__ import annotations

import numpy as np


def random_field(rng: np.random.Generator, rows: int, columns: int, reach: float) -> np.ndarray:
    """(rows * columns,) Gaussian map whose correlation falls to 5 % at ``reach`` cells; 0: white noise."""
    if not reach:
        return rng.standard_normal(rows * columns)
    size = 4 * max(rows, columns)  # cut out of a larger torus, so that its edges do not meet
    away = np.minimum(np.arange(size), size - np.arange(size))
    spectrum = np.fft.fft2(np.exp(-3 * np.hypot(away[:, None], away[None]) / reach)).real.clip(min=0)
    drawn = np.fft.ifft2(np.sqrt(spectrum) * np.fft.fft2(rng.standard_normal((size, size)))).real
    return drawn[:rows, :columns].ravel()

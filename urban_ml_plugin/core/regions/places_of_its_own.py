"""Whether the evidence for a city lies in places that other cities lack, or is spread over whole images.

Where a network tells cities apart by a thing that one of them has, places with as much evidence as the mask holds are
rare in the others. Where it goes by a tint, or by chance, they are nearly as frequent there: what a mask then shows is
where the network reads best what is everywhere. The concentration of evidence within images does not tell the two
apart, nor does the loss of score where the mask is taken away (``docs/methods.md``).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..runtime.arrays import Array, Floats, Floats32, evenly_spaced
from ..spatial_statistics.intervals import LIMITS
from .soft_mask import is_masked

PIXELS = 1_024
"""Of an image, evenly spaced, that are compared."""
LEAST_LIFT = 2.5
"""From which evidence counts as lying in places of its own. Planted objects gave 3.4 and more, tints at most 2.2."""
RESAMPLES = 2_000


class Contrast(NamedTuple):
    """Evidence for a city in pixels (n, P) of its own images and (m, P) of those of others; NaN where invalid."""

    own: Floats32
    others: Floats32


class Lift(NamedTuple):
    """How much more frequent places in the mask are in a city than in the others.

    Attributes:
        own, others: share of the area of its images, and of others, with evidence above the threshold.
        value: their ratio, with its interval by bootstrap over images; NaN where there are no others.
    """

    own: float
    others: float
    value: float
    low: float
    high: float

    @property
    def of_its_own(self) -> bool | None:
        """Whether the evidence lies in places that others lack; None where there is nothing to compare."""
        return None if np.isnan(self.value) else self.value >= LEAST_LIFT


def contrast(own: Array, own_valid: Array, others: Array, others_valid: Array) -> Contrast:
    """Some pixels of images (n, T, T) and (m, T, T), each with its validity."""
    return Contrast(_some(own, own_valid), _some(others, others_valid))


def lift(evidence: Contrast, threshold: float, seed: int = 0) -> Lift:
    """How much more frequent places above a threshold are in a city than in the others."""
    own, others = (_shares(pixels, threshold) for pixels in evidence)
    if not len(others) or not len(own):
        return Lift(float(own.mean()) if len(own) else float("nan"), *(float("nan"),) * 4)
    rng = np.random.default_rng(seed)
    one, other = (part[rng.integers(0, len(part), (RESAMPLES, len(part)))].mean(axis=1) for part in (own, others))
    low, high = np.quantile(_ratio(one, other), LIMITS)
    return Lift(
        float(own.mean()), float(others.mean()), float(_ratio(own.mean(), others.mean())), float(low), float(high)
    )


LEAST_SHARE = 0.01
"""Smaller shares of others are not told from none, so that no lift is infinite."""


def _ratio(own: Array, others: Array) -> Floats:
    return np.asarray(own / np.maximum(others, LEAST_SHARE))


def _shares(pixels: Floats32, threshold: float) -> Floats:
    """(n,) share of the valid pixels of each image that lies above the threshold."""
    known = np.isfinite(pixels).sum(axis=1)
    return np.asarray(is_masked(pixels, threshold).sum(axis=1)[known > 0] / known[known > 0])


def _some(evidence: Array, valid: Array) -> Floats32:
    flat = np.where(valid, evidence, np.nan).reshape(len(evidence), -1).astype(np.float32)
    if not flat.size:
        return np.zeros((0, 1), np.float32)
    return flat[:, evenly_spaced(flat.shape[1], PIXELS)]

"""From evidence to masks: soft weights, and one threshold for all images of a city, or of a run.

A soft mask weighs each pixel by what it speaks for the city, and by nothing where it speaks against it. A thresholded
mask holds the pixels with the most evidence. Its threshold is one for all images of a city, rather than one for each
image as in Shi, Khademi & van Gemert (2019): an image in which nothing speaks for its city then has no mask, where a
threshold of its own would always give it one. One for the whole run leaves cities whose evidence is weaker than that of
others without a mask.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..runtime.arrays import Array, Bools, Floats32

THRESHOLD, CITY = "URBAN_ML_THRESHOLD", "URBAN_ML_CITY"
"""Tags of rasters of evidence: what the mask exceeds, and the city whose evidence it is."""
MOST_KEPT = 4_000_000
"""Values from which a threshold is told: 16 MB, by which a share of 0.2 is within 0.0005 of what was asked for."""
ROUNDING = 1e-9
"""Of sums of weights."""
_MULTIPLIER, _WORD = 2654435769, 2**32
"""Of Fibonacci hashing (Knuth): consecutive numbers are spread evenly, and in step with no width of a raster."""


def soft_weights(evidence: Array) -> Floats32:
    """Weights of pixels: evidence (…) where it speaks for the city; 0 where it speaks against it or is NaN."""
    return np.maximum(np.nan_to_num(evidence, nan=0.0), 0).astype(np.float32)


def is_masked(evidence: Array, threshold: float) -> Bools:
    """The thresholded mask: pixels whose evidence (…) is above ``threshold``; NaN never is."""
    with np.errstate(invalid="ignore"):
        return np.asarray(evidence > threshold)


class Threshold:
    """Finds the evidence that a share of all valid pixels exceed, without keeping them all.

    Which values are kept follows from how many came before, so the size of batches and strips does not matter.

    Args:
        most: values that are kept.

    Attributes:
        pixels: valid ones so far.
        weight: sum of the soft weights so far.
    """

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most, self._below = most, _WORD
        self._values, self._hashes = np.empty(0, np.float32), np.empty(0, np.uint32)
        self.pixels, self.weight = 0, 0.0

    def add(self, evidence: Array) -> None:
        """Take the evidence of pixels (…) into account; NaN is no pixel."""
        values = np.asarray(evidence, np.float32).ravel()
        values = values[np.isfinite(values)]
        numbers = np.arange(self.pixels, self.pixels + len(values), dtype=np.uint64)
        hashes = (numbers * np.uint64(_MULTIPLIER) % np.uint64(_WORD)).astype(np.uint32)
        self.pixels += len(values)
        self.weight += float(np.maximum(values, 0).sum(dtype=np.float64))
        kept = hashes < self._below
        self._values = np.concatenate([self._values, values[kept]])
        self._hashes = np.concatenate([self._hashes, hashes[kept]])
        while len(self._values) > self._most:
            self._below //= 2
            kept = self._hashes < self._below
            self._values, self._hashes = self._values[kept], self._hashes[kept]

    @property
    def sample(self) -> Floats32:
        """(n,) the values that were kept, as many from everywhere."""
        return self._values

    def threshold(self, share: float) -> float:
        """What a ``share`` (above 0, below 1) of the pixels exceed, at least 0; NaN where there is no pixel.

        Below 0 evidence speaks against a city, so a mask never holds it, and may then be smaller than asked for.
        """
        return common_threshold([self], share)


def common_threshold(parts: Sequence[Threshold], share: float) -> float:
    """What a ``share`` of the pixels of several parts exceed together, as ``Threshold.threshold``."""
    known = [part for part in parts if part.pixels]
    if not known:
        return float("nan")
    values = np.concatenate([part.sample for part in known])
    weights = np.concatenate([np.full(len(part.sample), part.pixels / len(part.sample)) for part in known])
    order = np.argsort(-values, kind="stable")
    above = np.cumsum(weights[order])
    place = min(len(values) - 1, int(np.searchsorted(above, share * above[-1] * (1 + ROUNDING), side="right")))
    return max(0.0, float(values[order[place]]))

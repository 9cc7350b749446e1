"""Whether an image is like the one that a model was made from: its resolution, brightness, contrast and range."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..images.image_source import ImageSource
from ..images.imagery import Scaling
from ..presentation.wording import percent
from ..runtime.arrays import Floats

DARK, BRIGHT = 0.35, 0.65
"""Where the middle of a band's range may lie in that of the model, whose own is 0.5."""
FLAT, HARSH = 0.6, 1.6
"""How long a band's range may be, that of the model being 1."""
CLIPPED = 0.1
"""Share of pixels that may lie outside of the model's range, whose own is 0.02."""
PERCENTILES = (1, 99)
"""Of the pixels, the ends of a range as the scaling of a model has them."""
TINTED = 0.2
"""By how much the middles of the bands may lie apart."""


class ImageFit(NamedTuple):
    """An image in the units of a model: of each of B bands 0 is the model's low end and 1 its high end.

    Attributes:
        resolution: metres per pixel, NaN if unknown.
        ratio: by how much larger or smaller things look than the model knows them, at least 1; NaN if unknown.
        low, high: (B,) 1st and 99th percentile of the pixels: 0 and 1 where the model was made; without bands of one
            value there; NaN of embeddings.
        outside: share of values outside of 0…1, over all bands.
    """

    resolution: float
    ratio: float
    low: Floats
    high: Floats
    outside: float

    @property
    def brightness(self) -> float:
        """Middle of the range, mean over the bands: 0.5 where the model was made."""
        return float((self.low + self.high).mean() / 2)

    @property
    def contrast(self) -> float:
        """Length of the range, mean over the bands: 1 where the model was made."""
        return float((self.high - self.low).mean())

    @property
    def tint(self) -> float:
        """How far the middles of the bands lie apart: 0 where the model was made."""
        return float(np.ptp((self.low + self.high) / 2))


def image_fit(imagery: ImageSource, scaling: Scaling, ratio: float) -> ImageFit:
    """Compare an image with the ``scaling`` of a model; ``ratio`` is that of the resolutions.

    Embeddings have neither light nor contrast: NaN.
    """
    if imagery.embedding:
        nothing = np.full(1, np.nan)
        return ImageFit(imagery.ground_resolution, ratio, nothing, nothing, float("nan"))
    low, high = (np.asarray(end, np.float64) for end in (scaling.low, scaling.high))
    varies = high > low
    relative = (imagery.sampled_values() - low[:, None]) / np.where(varies, high - low, 1)[:, None]
    outside = float(((relative < 0) | (relative > 1)).mean())
    # A band of one value in the model has no range: it would look dark, flat and of another tint in any image.
    first, last = np.percentile(relative[varies], PERCENTILES, axis=1) if varies.any() else (np.full(1, np.nan),) * 2
    return ImageFit(imagery.ground_resolution, ratio, first, last, outside)


def differences(fit: ImageFit) -> list[str]:
    """What is unlike the model's image, in words to follow “the image is”; none where it is much the same."""
    words = []
    if fit.brightness < DARK:
        words.append("much darker")
    if fit.brightness > BRIGHT:
        words.append("much brighter")
    if fit.contrast < FLAT:
        words.append("flatter, with less contrast")
    if fit.contrast > HARSH:
        words.append("harsher, with more contrast")
    if fit.tint > TINTED:
        words.append("of another tint")
    if fit.outside > CLIPPED:
        words.append(f"clipped: {percent(fit.outside)} of its values lie outside of the range the model was made at")
    return words

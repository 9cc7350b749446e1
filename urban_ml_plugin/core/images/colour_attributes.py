"""Colour and texture of pictures: a few attributes that rules for pixels measure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.ndimage import uniform_filter

from ..languages.translation import to_translate
from ..runtime.arrays import Array, Floats, Floats32

GREEN, BRIGHTNESS, HUE, EDGES, TEXTURE, BUILT = COLOUR_ATTRIBUTES = (
    to_translate("green"), to_translate("brightness"), to_translate("hue"), to_translate("edges"),
    to_translate("texture"), to_translate("built"),
)  # fmt: skip
GREENER, GREENER_YET = 0.02, 0.12
"""Excess of green over red and blue, in parts of their sum, from which a pixel counts, and from which it counts wholly
(excess green index, Woebbecke et al. 1995)."""
EDGE = 0.12
"""Step of brightness between pixels two apart that is an edge."""
WINDOW = 5
"""Pixels along the side of the windows in which texture is measured."""
DARK, DARK_YET = 0.25, 0.15
"""Brightness below which pixels begin to count as shadow or water, and below which they do."""
BLUE = 0.06
"""Excess of blue in parts of the sum from which a pixel counts as sky or water."""
TRUE_COLOURS = (1, 2, 3)
"""Bands that are mostly red, green and blue."""
DIVISOR = 1e-3
WEIGHTS = np.array([0.299, 0.587, 0.114], np.float32)
"""Of red, green and blue in brightness (Rec. 601)."""


def other_colours(bands: Sequence[int]) -> str:
    """The numbers of three bands that take the place of red, green and blue, the first three; empty if these do."""
    return ", ".join(map(str, bands)) if len(bands) == len(TRUE_COLOURS) and tuple(bands) != TRUE_COLOURS else ""


def colour_attributes(pictures: Floats32) -> dict[str, Floats]:
    """(N,) of pictures (N, 3, S, S) in 0…1, by name.

    ``green``: share of green pixels. ``brightness``: mean, 0 to 1. ``hue``: red less blue in parts of the sum of all
    three, so warm is more. ``edges``: share of pixels on an edge. ``texture``: mean standard deviation of brightness in
    small windows. ``built``: share of pixels that are neither green nor blue nor dark: mostly roofs, walls, paved or
    bare ground.
    """
    red, green, blue = np.moveaxis(np.asarray(pictures, np.float32), 1, 0)
    total = red + green + blue + DIVISOR
    light = np.tensordot(WEIGHTS, np.stack([red, green, blue]), axes=1)
    leafy = _share(((2 * green - red - blue) / total - GREENER) / (GREENER_YET - GREENER))
    lit = _share((light - DARK_YET) / (DARK - DARK_YET))
    bluish = _share(((blue - np.maximum(red, green)) / total) / BLUE)
    return {
        GREEN: _mean(leafy),
        BRIGHTNESS: _mean(light),
        HUE: _mean((red - blue) / total),
        EDGES: _mean(_edges(light)),
        TEXTURE: _mean(_texture(light)),
        BUILT: _mean(lit * (1 - leafy) * (1 - bluish)),
    }


def _share(values: Array) -> Array:
    return np.clip(values, 0, 1)


def _mean(values: Array) -> Floats:
    return np.asarray(values.mean(axis=(-2, -1), dtype=np.float64))


def _edges(light: Floats32) -> Array:
    down, right = (np.abs(np.roll(light, -1, axis) - np.roll(light, 1, axis)) for axis in (-2, -1))
    return (np.hypot(down, right) > EDGE)[..., 1:-1, 1:-1]


def _texture(light: Floats32) -> Array:
    side = (0, WINDOW, WINDOW)
    mean = uniform_filter(light, side)
    return np.sqrt(np.maximum(uniform_filter(light**2, side) - mean**2, 0))

"""Colours for classes that stay distinct to colour-blind readers, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

OKABE_ITO = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#5B4A8A")
"""Okabe and Ito's palette (2008), with a violet for its black, which would read as missing data on a map."""

# Linear RGB as people with full protanopia, deuteranopia and tritanopia see it: Machado, Oliveira and Fernandes,
# A physiologically-based model for simulation of color vision deficiency, IEEE TVCG 2009, severity 1.
_VISION = np.array(
    [
        [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    ]
)
_TO_LMS = np.array([[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]])
_TO_LAB = np.array([[0.2105, 0.7936, -0.0041], [1.9780, -2.4286, 0.4506], [0.0259, 0.7828, -0.8087]])

# From sRGB to light and back, IEC 61966-2-1.
_LINEAR_BELOW, _SLOPE, _OFFSET, _EXPONENT = 0.04045, 12.92, 0.055, 2.4
LEVELS = np.linspace(0.05, 0.95, 12)
"""Of red, green and blue, 0 to 1, in the colours that a long palette is continued from."""
DARKEST, LIGHTEST = 0.35, 0.93
"""Lightness in Oklab between which a colour stands out from black lines and from white paper."""
LEAST_SPREAD = (0.02, 0.01, 0.01)
"""Of lightness and of the two colour axes: differences within it are too faint to be matched."""
CONTRAST_WEIGHTS = (0.4, 1, 1)
"""Of lightness and of the two colour axes: people take colour for the likeness of a class before lightness."""
LUMINANCE = (0.2126, 0.7152, 0.0722)
"""Of red, green and blue (Rec. 709)."""
GAMMA = 2.2
"""Of sRGB, near enough to tell light from dark."""
BLACK_ABOVE = 0.18
"""Luminance above which black is read more easily than white: where both contrasts of WCAG 2 are the same."""


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255, of ``#RRGGBB``."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue


def hexadecimal(colour: Sequence[int]) -> str:
    """``#RRGGBB`` of red, green and blue, 0 to 255."""
    return "#" + "".join(f"{level:02X}" for level in colour)


def on_colour(colour: str) -> str:
    """Black or white, whichever is read more easily on ``#RRGGBB``."""
    luminance = sum(weight * (level / 255) ** GAMMA for weight, level in zip(LUMINANCE, rgb(colour)))
    return "#000000" if luminance > BLACK_ABOVE else "#FFFFFF"


def palette(count: int) -> list[str]:
    """``count`` colours as ``#RRGGBB``: Okabe and Ito's, then whatever is farthest from those already taken.

    The distance between two colours is the least over four kinds of vision, in Oklab (Ottosson 2020).
    """
    chosen = [*OKABE_ITO[:count]]
    if count > len(chosen):
        candidates = np.stack(np.meshgrid(LEVELS, LEVELS, LEVELS), axis=-1).reshape(-1, 3)
        seen = _as_seen(candidates)
        seen_lightness = seen[0, :, 0]
        readable = (seen_lightness > DARKEST) & (seen_lightness < LIGHTEST)
        candidates, seen = candidates[readable], seen[:, readable]
        taken = _as_seen(np.array([rgb(colour) for colour in chosen]) / 255)
        nearest = np.min([_distance(seen, taken[:, index]) for index in range(taken.shape[1])], axis=0)
        while len(chosen) < count:
            best = int(np.argmax(nearest))
            chosen.append(hexadecimal([round(255 * level) for level in candidates[best]]))
            nearest = np.minimum(nearest, _distance(seen, seen[:, best]))
    return chosen


def matched_palette(means: NDArray[Any]) -> list[str]:
    """A palette dealt out so that each class gets the colour most like its own: water blue, woods green.

    Args:
        means: (classes, 3) mean red, green and blue of each class, 0 to 1; NaN for a class without members.
    """
    from scipy.optimize import linear_sum_assignment

    colours = palette(len(means))
    # Imagery is far greyer than a palette: what counts is how a class differs from the scene as a whole.
    means = np.nan_to_num(np.asarray(means, float), nan=0.5)
    looks = _contrast(_as_seen(np.clip(means, 0, 1))[0])
    offered = _contrast(_as_seen(np.array([rgb(colour) for colour in colours]) / 255)[0])
    _, dealt = linear_sum_assignment(np.linalg.norm(looks[:, None] - offered[None], axis=2))
    return [colours[index] for index in dealt]


def _contrast(oklab: NDArray[np.float64]) -> NDArray[np.float64]:
    """Lightness and the two colour axes (N, 3), each relative to its mean and spread, colour before lightness.

    The floor under the spread keeps faint differences faint: grey imagery has no colour to match.
    """
    spread = np.maximum(oklab.std(axis=0), LEAST_SPREAD)
    contrast: NDArray[np.float64] = (oklab - oklab.mean(axis=0)) / spread * CONTRAST_WEIGHTS
    return contrast


def _as_seen(rgb: NDArray[Any]) -> NDArray[np.float64]:
    """Oklab coordinates (4 kinds of vision, N, 3) of N colours."""
    linear = np.where(rgb <= _LINEAR_BELOW, rgb / _SLOPE, ((rgb + _OFFSET) / (1 + _OFFSET)) ** _EXPONENT)
    simulated = np.clip(np.einsum("vij,nj->vni", _VISION, linear), 0, 1)
    return np.cbrt(simulated @ _TO_LMS.T) @ _TO_LAB.T


def _distance(seen: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    distances: NDArray[np.float64] = np.linalg.norm(seen - other[:, None], axis=2).min(axis=0)
    return distances

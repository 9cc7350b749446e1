"""Three components as red, green and blue, with one scale for all of them."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

PERCENTILES = (2, 98)
"""Between these a component is told apart; what lies outside takes the colour of the end."""


class Stretch(NamedTuple):
    """Component c becomes 128 + 127 (c - centre) / reach.

    Attributes:
        centre: (3,) what becomes 128.
        reach: what lies so far above becomes 255, so far below 1. One for all three, so that a colour differs by as
            much as tiles do: three stretches of their own would blow a faint component up to the size of the first.
    """

    centre: NDArray[np.float64]
    reach: float


def measure_stretch(components: NDArray[Any]) -> Stretch:
    """The stretch that fits components (N, 3): centred each, and as wide as the one that varies most."""
    low, high = np.percentile(components, PERCENTILES, axis=0)
    if not (high > low).any():  # nearly all tiles are the same
        low, high = components.min(axis=0), components.max(axis=0)
    return Stretch((low + high) / 2, float((high - low).max()) / 2 or 1.0)


def component_colours(components: NDArray[Any], stretch: Stretch) -> NDArray[np.uint8]:
    """Colours (N, 3), 1 to 255, of components (N, 3); 0 is left for nodata."""
    values = 128 + 127 * (components - stretch.centre) / stretch.reach
    return np.asarray(values.round().clip(1, 255).astype(np.uint8))

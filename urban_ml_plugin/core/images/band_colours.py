"""Three components as red, green and blue, with one scale for all of them; and those of bands that have no picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..runtime.arrays import TINY, Array, Floats, Floats32

COLOURS = 3
CONSTANT = 1e-9
"""Spread of a band that takes no part."""
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


class _Axes(NamedTuple):
    """The components of bands.

    Attributes:
        mean, scale: (bands,) of values, which are centred and brought to one spread.
        vectors: (bands, 3) the first principal axes.
        stretch: of the components.
        share: of the variance that they hold.
    """

    mean: Floats
    scale: Floats
    vectors: Floats
    stretch: Stretch
    share: float


class BandColours:
    """What becomes red, green and blue of the bands of a raster of embeddings, found when it is first asked for.

    Args:
        sampled: gives values (bands, n) from all over the raster.
    """

    def __init__(self, sampled: Callable[[], Array]) -> None:
        self._sampled = sampled

    @property
    def share(self) -> float:
        """Of the variance of the bands that the colours show."""
        return self._axes.share

    def __call__(self, values: Array) -> Floats32:
        """Colours (3, …), 0 to 1, of values (bands, …)."""
        axes, flat = self._axes, values.reshape(len(values), -1)
        components = ((flat.T - axes.mean) / axes.scale) @ axes.vectors
        shown = 0.5 + 0.5 * (components - axes.stretch.centre) / axes.stretch.reach
        return np.asarray(shown.T.clip(0, 1), np.float32).reshape(COLOURS, *values.shape[1:])

    @cached_property
    def _axes(self) -> _Axes:
        values = self._sampled().astype(np.float64)
        mean, spread = values.mean(axis=1), values.std(axis=1)
        scale = np.where(spread > CONSTANT, spread, np.inf)
        standard = (values.T - mean) / scale
        variances, vectors = np.linalg.eigh(standard.T @ standard / len(standard))
        vectors = vectors[:, ::-1][:, :COLOURS]
        # An axis has two ends and no head: its largest part in any one band counts as positive.
        vectors = vectors * np.sign(vectors[np.abs(vectors).argmax(axis=0), range(vectors.shape[1])])
        vectors = np.pad(vectors, ((0, 0), (0, COLOURS - vectors.shape[1])))
        share = float(variances[::-1][:COLOURS].sum() / max(float(variances.sum()), TINY))
        return _Axes(mean, scale, vectors, measure_stretch(standard @ vectors), share)

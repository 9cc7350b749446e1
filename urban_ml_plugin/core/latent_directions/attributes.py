"""What can be measured in an image: by rules for its pixels, and by other models of the same tiles."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from scipy.ndimage import uniform_filter

from ..clustering.deepcluster_model import DeepClusterModel
from ..generation.generator_model import GeneratorModel
from ..generation.painter import as_tiles, resized
from ..images.image_sources import RESOLUTION_TOLERANCE
from ..networks.computing import Encoder
from ..runtime.arrays import Array, Floats, Floats32
from ..runtime.errors import ModelFileError
from ..status.status_model import StatusModel

GREEN, BRIGHTNESS, HUE, EDGES, TEXTURE, BUILT = COLOUR_ATTRIBUTES = (
    "green", "brightness", "hue", "edges", "texture", "built",
)  # fmt: skip
READ = "read: "
"""Before the name of a field: what a regression on the features of images, which knows nothing of latents, says."""
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
DIVISOR = 1e-3
WEIGHTS = np.array([0.299, 0.587, 0.114], np.float32)
"""Of red, green and blue in brightness (Rec. 601)."""

Measure = Callable[[Floats32], Mapping[str, Floats]]
"""Pictures (N, 3, S, S) in 0…1 to what is measured of each (N,), by name."""


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


def together(*measures: Measure) -> Measure:
    """Several measures as one."""

    def measure(pictures: Floats32) -> dict[str, Floats]:
        return {name: values for one in measures for name, values in one(pictures).items()}

    return measure


class SeenByModel:
    """What another model of the same tiles says of pictures that a generative model draws.

    Args:
        model: a model of urban types, or of status.
        painted: the generative model.

    Raises:
        ModelFileError: it sees tiles of another kind, size or number of bands.
    """

    def __init__(self, model: DeepClusterModel | StatusModel, painted: GeneratorModel, encoder: Encoder) -> None:
        card, own = model.card, painted.card
        model.check_kind(own.images)
        ratio = max(card.ground_resolution / own.ground_resolution, own.ground_resolution / card.ground_resolution)
        if card.tile_size != own.tile_size or card.band_count != own.band_count or ratio > RESOLUTION_TOLERANCE:
            raise ModelFileError(
                f"The model {model.path} sees tiles of {card.tile_size} pixels and {card.band_count} bands at "
                f"{card.ground_resolution:.3g} m, and the generative model draws {own.tile_size} pixels and "
                f"{own.band_count} bands at {own.ground_resolution:.3g} m: choose one made from the same tiles."
            )
        model.refuse_context()
        self._model, self._encoder = model, encoder
        self._stored = [np.array(ends, np.float32)[:, None, None] for ends in (own.scaling.low, own.scaling.high)]

    def __call__(self, pictures: Floats32) -> dict[str, Floats]:
        """Its value, or 1 for its cluster and 0 for the others, of pictures (N, 3, S, S)."""
        card, (low, high) = self._model.card, self._stored
        stored = low + pictures[:, : len(low)] * (high - low)
        scaled = np.stack([card.scaling.apply(one) for one in stored])
        tiles = as_tiles(resized(scaled, card.tile_size))
        if isinstance(self._model, StatusModel):
            return _status(self._model, self._encoder.features(tiles))
        views = self._encoder.views(tiles)
        labels = self._model.clusters.assign(views[:, 0], views[:, 1:]).labels
        return {f"type: {entry['name']}": np.asarray(labels == entry["number"], float) for entry in card.classes}


def _status(model: StatusModel, features: Floats32) -> dict[str, Floats]:
    if model.is_regression:
        return {f"status: {model.card.field}": np.asarray(model.head.values(features), float)}
    shares = model.head.probabilities(features)
    return {f"status: {name}": shares[:, number] for number, name in enumerate(model.card.names)}

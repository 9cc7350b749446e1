"""What is measured of pictures that a generative model draws: by rules for pixels, and by models of the same tiles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from ..clustering.deepcluster_model import DeepClusterModel
from ..generation.generator_model import GeneratorModel
from ..generation.painter import as_seen
from ..images.image_sources import RESOLUTION_TOLERANCE
from ..models.tile_model import TileModel
from ..networks.computing import Encoder
from ..runtime.arrays import Floats, Floats32
from ..runtime.errors import ModelFileError
from ..status.status_model import StatusModel

READ = "read: "
"""Before the name of a field: what a regression on the features of images, which knows nothing of latents, says."""

Measure = Callable[[Floats32], Mapping[str, Floats]]
"""Pictures (N, 3, S, S) in 0…1 to what is measured of each (N,), by name."""


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
        refuse_other_tiles(model, painted)
        self._model, self._encoder, self._drawn = model, encoder, painted.card.scaling

    def __call__(self, pictures: Floats32) -> dict[str, Floats]:
        """Its value, or 1 for its cluster and 0 for the others, of pictures (N, 3, S, S)."""
        card = self._model.card
        tiles = as_seen(pictures, self._drawn, card.scaling, card.tile_size)
        if isinstance(self._model, StatusModel):
            return _status(self._model, self._encoder.features(tiles))
        views = self._encoder.views(tiles)
        labels = self._model.clusters.assign(views[:, 0], views[:, 1:]).labels
        return {f"type: {entry['name']}": np.asarray(labels == entry["number"], float) for entry in card.classes}


def refuse_other_tiles(model: TileModel, painted: GeneratorModel) -> None:
    """Refuse a model that sees other tiles than a generative model draws.

    Raises:
        ModelFileError: they are of another kind, size, ground resolution or number of bands, of other bands of one
            raster, or seen with a context.
    """
    card, own = model.card, painted.card
    model.check_kind(own.images)
    ratio = max(card.ground_resolution / own.ground_resolution, own.ground_resolution / card.ground_resolution)
    if card.tile_size != own.tile_size or card.band_count != own.band_count or ratio > RESOLUTION_TOLERANCE:
        raise ModelFileError(
            f"The model {model.path} sees tiles of {card.tile_size} pixels and {card.band_count} bands at "
            f"{card.ground_resolution:.3g} m, and the generative model draws {own.tile_size} pixels and "
            f"{own.band_count} bands at {own.ground_resolution:.3g} m: choose one made from the same tiles."
        )
    _refuse_other_bands(model, painted)
    model.refuse_context()
    model.require_pictures()


def _refuse_other_bands(model: TileModel, painted: GeneratorModel) -> None:
    """Refuse other bands of the same file; those of other files may hold the same under other numbers."""
    card, own = model.card, painted.card
    seen, drawn = ({one["fingerprint"] for one in sources} for sources in (getattr(card, "sources", []), own.sources))
    if card.bands != own.bands and seen & drawn:
        raise ModelFileError(
            f"The model {model.path} sees bands {_listed(card.bands)} of the imagery, and the generative model draws "
            f"bands {_listed(own.bands)} of it: choose one made from the same bands (BANDS)."
        )


def _listed(bands: Sequence[int]) -> str:
    return ", ".join(map(str, bands))


def _status(model: StatusModel, features: Floats32) -> dict[str, Floats]:
    if model.is_regression:
        return {f"status: {model.card.field}": np.asarray(model.head.values(features), float)}
    shares = model.head.probabilities(features)
    return {f"status: {name}": shares[:, number] for number, name in enumerate(model.card.names)}

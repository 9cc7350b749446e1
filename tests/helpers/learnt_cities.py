"""Models of cities that were really learnt, in a second: fixed features, one penalty, folds of neighbouring images."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tests.helpers.city_models import city_model
from urban_ml_plugin.core.models.tile_model import NetworkCard
from urban_ml_plugin.core.networks.computing import Encoder, choose_device
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.options.choices import BUNDLED, NONE, SCATTERING, SOFTMAX
from urban_ml_plugin.core.recognition.city_images import CityImages
from urban_ml_plugin.core.recognition.city_model import CityModel, write_cities
from urban_ml_plugin.core.status.heads import fit_heads

PENALTY = 1e-2
BLOCK = 40.0
"""Metres."""
TOGETHER = 6
"""Photographs of one street, or rows of tiles, that are held out together."""


def learnt_model(
    opened: CityImages, path: str, network: str = "urban", folds: int = 3, penalty: float = PENALTY
) -> CityModel:
    """A model of all usable images, written to ``path``: of tiles a fold is a belt of rows, of photographs a street."""
    model = city_model(opened, folds, path=path)
    weights = NONE if network == SCATTERING else BUNDLED
    model.network = build_network(network, weights, opened.first.band_count, opened.first.seen)
    encoder = Encoder(model.network, choose_device("cpu"))
    images = model.images
    parts = []
    for number, source in enumerate(opened.sources):
        mine = images.source == number
        parts.append(encoder.features(source.batch(images.row[mine], images.column[mine])))
    features = np.concatenate(parts)
    if opened.are_photographs:
        images.fold = images.column // TOGETHER % folds
    else:
        images.fold = images.row * folds // (images.row.max() + 1)
    count, blocks = len(opened.names), encoder.feature_blocks

    def head(some: np.ndarray) -> object:
        return fit_heads(SOFTMAX, features[some], images.city[some], count, [penalty], blocks)[0]

    model.head = head(np.ones(len(features), bool))
    model.fold_heads = [head(images.fold != fold) for fold in range(folds)]
    for fold, one in enumerate(model.fold_heads):
        images.probabilities[images.fold == fold] = one.probabilities(features[images.fold == fold])
    model.card = replace(model.card, network=NetworkCard(network, weights, "float32", 1.0), block_size=BLOCK)
    write_cities(path, model)
    return model

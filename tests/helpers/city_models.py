"""Small models of cities, put together by hand, for tests of what reads and explains them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from urban_ml_plugin.core.images.image_sources import Opened
from urban_ml_plugin.core.models.tile_model import NetworkCard
from urban_ml_plugin.core.networks.networks import build_network, grey_features
from urban_ml_plugin.core.recognition.city_images import CityImages
from urban_ml_plugin.core.recognition.city_model import CityCard, CityModel, RecognisedImages
from urban_ml_plugin.core.status.heads import Head


def city_model(opened: CityImages, folds: int = 3, seed: int = 0, path: str = "m.safetensors") -> CityModel:
    """A model of all usable images of some cities, with random heads on scattering features."""
    rng, names = np.random.default_rng(seed), opened.names
    network = build_network("scattering", "none", opened.first.band_count, opened.first.seen)
    features = int(grey_features(network, opened.first.band_count, opened.first.seen).shape[1])
    images = recognised(opened, folds, rng)
    heads = [_head(len(names), features, rng) for _ in range(folds + 1)]
    card = CityCard(
        NetworkCard("scattering", "none", "float32", 1.0),
        tuple(opened.first.bands),
        opened.first.band_count,
        opened.first.scaling,
        opened.first.side,
        opened.first.stride,
        1.0,
        opened.first.ground_resolution,
        [{"number": k, "name": name, "colour": "#0072B2"} for k, name in enumerate(names, start=1)],
        {"made": "by hand"},
        opened.first.kind,
        opened.first.panoramas,
        opened.first.photo_border,
        opened.first.embedding,
        field="city" if opened.are_photographs else "",
        folds=folds,
        block_size=100.0,
        sources=[source.origin for source in opened.sources],
        reach=_reach(opened),
        finetuned=False,
        augment=0,
        metrics=[{"metric": "ACCURACY", "value": 0.5}],
    )
    return CityModel(path, card, network, heads[0], heads[1:], [{} for _ in range(folds)], images)


def recognised(opened: CityImages, folds: int, rng: np.random.Generator) -> RecognisedImages:
    parts: list[Sequence[np.ndarray]] = []
    for number, source in enumerate(opened.sources):
        rows, columns = np.nonzero(source.usable())
        middle = [shape.centroid for shape in source.places.shapes(rows, columns)]
        x, y = (np.array([getattr(point, axis) for point in middle]) for axis in "xy")
        city = opened.city_of(number, rows, columns)
        fold = np.arange(len(rows)) % folds
        parts.append([np.full(len(rows), number), rows, columns, x, y, fold, city])
    columns = [np.concatenate(column) for column in zip(*parts)]
    shares = rng.dirichlet(np.ones(len(opened.names)), len(columns[0]))
    return RecognisedImages(*columns, probabilities=shares)


def _head(classes: int, features: int, rng: np.random.Generator) -> Head:
    weight = 0.1 * rng.standard_normal((classes, features))
    return Head("softmax", classes, np.zeros(features), np.ones(features), weight, np.zeros(classes))


def _reach(opened: Opened) -> list[float]:
    return [
        source.places.transform.a * source.side if hasattr(source.places, "transform") else 0.0
        for source in opened.sources
    ]

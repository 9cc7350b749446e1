"""The model that ``recognisecities`` leaves: a network and a head that say of which city an image is.

Each image belongs to one fold, and is explained by the network and the head that were made without it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..attribution.scorer import Scorer, Variants
from ..images.image_source import ImageSource
from ..models.model_file import Tensors, open_model, write_model
from ..models.tile_model import count_features, read_network
from ..options.choices import SOFTMAX
from ..options.city_options import LEAST_CITIES
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.json_fields import DamagedError, Fields
from ..status.held_out_model import (
    NO_FOLD,
    HeldOutCard,
    HeldOutImages,
    HeldOutModel,
    folds_nearby,
    held_out_fields,
    named,
    read_changes,
    read_heads,
    read_places,
    standardised_weights,
)
from ..status.status_targets import class_contrasts

KIND = "recognisecities"


@dataclass(frozen=True)
class CityCard(HeldOutCard):
    """Everything about a model of cities that is no tensor; the cities are its ``classes``.

    Attributes:
        reach: of each source, side of an image in units of its CRS; 0 for photographs.
    """

    reach: list[float]


@dataclass
class RecognisedImages(HeldOutImages):
    """The N images that the model was made from, their centres in the CRS of their source.

    Attributes:
        city: (N,) from 0.
        probabilities: (N, K) of the cities, out of fold.
    """

    city: Ints
    probabilities: Floats

    @property
    def predicted(self) -> Ints:
        """(N,) the likeliest city of each, from 0, out of fold."""
        return np.asarray(self.probabilities.argmax(axis=1), np.int64)


@dataclass
class CityModel(HeldOutModel):
    """A model of cities.

    Attributes:
        images: what it was made from.
    """

    card: CityCard
    images: RecognisedImages

    @property
    def names(self) -> list[str]:
        """Of the cities."""
        return self.card.names

    @property
    def fewest(self) -> tuple[str, int]:
        """The city of which the model has the fewest images, and how many these are."""
        counts = np.bincount(self.images.city, minlength=len(self.names))
        return self.names[int(counts.argmin())], int(counts.min())

    def source_number(self, source: ImageSource) -> int | None:
        """Which of ``card.sources`` an image source is, None if none."""
        prints = [known["fingerprint"] for known in self.card.sources]
        return prints.index(source.fingerprint) if source.fingerprint in prints else None

    def fold_at(self, source_number: int, x: Array, y: Array) -> Ints:
        """The fold of the nearest image of a source to each place (N,), in the CRS of the source.

        -1 where none lies within the side of an image; what is there is explained by the model of all images.
        """
        images, reach = self.images, self.card.reach[source_number] * self.card.context
        mine = images.source == source_number
        known = np.stack([images.x[mine], images.y[mine]], axis=1)
        return folds_nearby(x, y, known, images.fold[mine], max(reach, float(np.finfo(float).tiny)))

    def fold_of(self, source_number: int, rows: Array, columns: Array) -> Ints:
        """The fold of images (N,) by their row and column in the grid of the model; -1 of those that it has not."""
        known = self._by_place(source_number, self.images.fold)
        return np.array([known.get(place, NO_FOLD) for place in zip(rows, columns)], np.int64)

    def predicted_at(self, source_number: int) -> dict[tuple[int, int], int]:
        """The likeliest city, from 0 and out of fold, of the images of a source by their row and column."""
        return self._by_place(source_number, self.images.predicted)

    def _by_place(self, source_number: int, values: Ints) -> dict[tuple[int, int], int]:
        """Those of the values (N,) of all images that are of one source, by their row and column."""
        mine = self.images.source == source_number
        places = zip(self.images.row[mine].tolist(), self.images.column[mine].tolist())
        return dict(zip(places, values[mine].tolist()))


def city_scorer(model: CityModel, city: int, source_number: int | None = None) -> Scorer:
    """A scorer of the log-odds of a city (from 0) against the mean of the others.

    Its variants are the model of all images and that of each fold, which saw none of its own.

    Args:
        source_number: of the source at hand, see ``CityModel.source_number``; each image of it is scored by the variant
            that it was held out of, and images of other sources, None, by the model of all.
    """
    contrasts = class_contrasts(SOFTMAX, len(model.names))[[city]]
    weights, means = standardised_weights([model.head, *model.fold_heads], contrasts)
    folds = range(len(model.fold_heads)) if any(model.fold_tensors) else ()

    def held_out(rows: Array, columns: Array, places: Any) -> Variants:
        if source_number is None:
            return np.zeros(len(rows), np.int64)
        if not isinstance(places, TileGrid):  # photographs
            return model.fold_of(source_number, rows, columns) - NO_FOLD
        half = places.tile_size / 2
        x, y = places.transform * (columns * places.stride + half, rows * places.stride + half)
        return model.fold_at(source_number, x, y) - NO_FOLD

    return Scorer(
        name=model.card.network.name,
        band_count=model.card.band_count,
        tile_size=model.card.seen,
        networks=(model.network, *(model.module(fold).network for fold in folds)),
        weights=weights,
        means=means,
        one_unit=False,
        place=held_out,
    )


def city_number(model: CityModel, name: str) -> int:
    """The number of a city, from 0.

    Raises:
        InputError: the model has no such city.
    """
    if name not in model.names:
        raise InputError(f"The model has no city called “{name}”: choose one of {', '.join(model.names)}.")
    return model.names.index(name)


def write_cities(path: str, model: CityModel) -> None:
    """Write a model file.

    Raises:
        OutputError: as ``write_model``.
    """
    tensors = {**model.shared_arrays(), **named("images", vars(model.images))}
    write_model(path, tensors, {**model.card.as_json(), "kind": KIND})


def read_cities(path: str) -> CityModel:
    """Read a model file.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: it is missing parts, holds what cannot be, or was made by something else.
    """
    with open_model(path, KIND) as (fields, tensors):
        card = _read_card(fields)
        network = read_network(card, tensors)
        features = count_features(network, card)
        head, fold_heads = read_heads(SOFTMAX, len(card.classes), card.folds, tensors, features)
        changes = read_changes(network, tensors, card.folds)
        return CityModel(path, card, network, head, fold_heads, changes, _read_images(card, tensors))


def _read_card(fields: Fields) -> CityCard:
    card = CityCard(
        **held_out_fields(fields),
        reach=list(fields.numbers("reach")),
    )
    if len(card.classes) < LEAST_CITIES:
        raise DamagedError(f"it has {len(card.classes)} “classes”, and cities are two or more")
    if len(card.reach) != len(card.sources) or any(side < 0 for side in card.reach):
        raise DamagedError("“reach” does not give the side of an image in each of the “sources”")
    return card


def _read_images(card: CityCard, tensors: Tensors) -> RecognisedImages:
    places, cities = read_places(card, tensors, "images"), len(card.classes)
    count = len(places["fold"])
    city = tensors.wholes("images.city", count, least=0, most=cities - 1)
    probabilities = tensors.floats("images.probabilities", count, cities, least=0, most=1 + 1e-6)
    return RecognisedImages(**places, city=city, probabilities=probabilities)

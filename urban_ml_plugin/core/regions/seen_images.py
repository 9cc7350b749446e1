"""The images at hand, of which city each is, and for which the model took it where it had not seen it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from scipy.spatial import cKDTree

from ..distribution.description import Description
from ..distribution.tile_stream import TileStream
from ..images.image_source import PHOTOGRAPHS, ImageSource
from ..images.photographs import Photographs
from ..networks.computing import Encoder
from ..options.city_options import CityOptions
from ..recognition.city_model import CityModel, city_number
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.events import Events, Step


@dataclass
class SeenSource:
    """The N usable images of a source.

    Attributes:
        source: of the images.
        number: of the source among those of the model, None where it was made from others.
        row, column: (N,) in ``source.places``.
        city: (N,) from 0.
        predicted: (N,) from 0, by a model that had not seen the image.
        told: whether the cities are known; else they are what the model takes the images for.
    """

    source: ImageSource
    number: int | None
    row: Ints
    column: Ints
    city: Ints
    predicted: Ints
    told: bool

    @property
    def image(self) -> Ints:
        """(N,) the numbers of the images in their layers, counted along the rows."""
        return self.row * self.source.places.columns + self.column

    @property
    def correct(self) -> Bools:
        """(N,) whether an image was taken for its own city; true where that is not known."""
        return np.asarray(self.city == self.predicted)

    def of_city(self, city: int) -> Bools:
        """(rows, columns) the images of a city."""
        wanted = np.zeros((self.source.places.rows, self.source.places.columns), bool)
        here = self.city == city
        wanted[self.row[here], self.column[here]] = True
        return wanted

    def nearest(self, rows: Array, columns: Array) -> Ints:
        """The images that lie nearest to some places (n,) in pixels from the top left corner of a raster."""
        source = self.source
        middle = np.stack([self.row, self.column], axis=1) * source.stride + source.side / 2
        return np.asarray(cKDTree(middle).query(np.stack([rows, columns], axis=1))[1], np.int64)


def see(
    model: CityModel,
    sources: Sequence[ImageSource],
    cities: CityOptions,
    encoder: Encoder,
    batch_size: int,
    events: Events,
) -> list[SeenSource]:
    """What is known of the images of some sources, which were opened as the model sees them.

    Of images that the model was made from it knows what was predicted out of fold, and their city, unless the options
    name the city of each raster. Others are put through the model of all images; their cities are named by the options,
    or else the model's best guess stands in for them: a raster is of the city that it looks like as a whole, a
    photograph of that which it looks like itself.

    Raises:
        InputError: a name is none of the model's cities, or a source has no usable image.
    """
    names = cities.names_of(len(sources)) if sources[0].kind != PHOTOGRAPHS else None
    seen = []
    for place, source in enumerate(sources):
        number = model.source_number(source)
        if number is None:
            step = events.aside(f"{source.name}: recognising the city")
            found = _recognised(model, source, encoder, batch_size, step)
        else:
            found = _from_model(model, source, number)
        if names:
            found.city[:], found.told = city_number(model, names[place]), True
        elif number is None and cities.city_field and isinstance(source, Photographs):
            values = source.column(cities.city_field)[found.column]
            found.city, found.told = np.array([city_number(model, str(value).strip()) for value in values]), True
        seen.append(found)
    _tell(model, seen, events)
    return seen


def _tell(model: CityModel, seen: Sequence[SeenSource], events: Events) -> None:
    others = [one for one in seen if one.number is None]
    if others:
        what = "photographs" if others[0].source.kind == PHOTOGRAPHS else ", ".join(one.source.name for one in others)
        guessed = "" if all(one.told for one in others) else (
            " What city they are of is the model's own guess: name it "
            f"({'CITY_FIELD' if others[0].source.kind == PHOTOGRAPHS else 'CITIES'}) to see its errors, too."
        )  # fmt: skip
        events.warning(
            f"The model {model.path} was made from other images than these ({what}), or from these with another mask "
            f"or other bands: they are explained by the model of all its images.{guessed}"
        )


def _from_model(model: CityModel, source: ImageSource, number: int) -> SeenSource:
    images = model.images
    mine = images.source == number
    here = (images.row[mine], images.column[mine], images.city[mine], images.predicted[mine])
    return SeenSource(source, number, *here, True)


def _recognised(model: CityModel, source: ImageSource, encoder: Encoder, batch_size: int, step: Step) -> SeenSource:
    rows, columns, parts = [], [], []
    for row, column, (features,) in TileStream(source, Description(encoder), batch_size).over(step):
        with torch.no_grad():
            scores = model.head.log_probabilities(model.head(torch.from_numpy(features)))
        rows.append(row)
        columns.append(column)
        parts.append(scores.numpy().astype(np.float64))
    likely: Floats = np.concatenate(parts)
    predicted = np.asarray(likely.argmax(axis=1), np.int64)
    city = predicted if source.kind == PHOTOGRAPHS else np.full(len(predicted), likely.mean(axis=0).argmax(), np.int64)
    return SeenSource(source, None, np.concatenate(rows), np.concatenate(columns), city.copy(), predicted, False)

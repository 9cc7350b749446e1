"""What sees images: the network of a model, with the class that it gives them, or a network alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Union

import numpy as np
from geopandas import GeoSeries
from pyproj import CRS

from ..clustering.deepcluster_model import KIND as OF_TYPES
from ..clustering.deepcluster_model import DeepClusterModel, read_deepcluster
from ..images.image_sources import Images, Opened
from ..images.tiles import Tiles
from ..models.model_file import kind_of
from ..networks.computing import Encoder
from ..networks.streaming import open_encoder
from ..options.choices import ORDERED
from ..options.network_options import ComputingOptions, EncoderOptions
from ..recognition.city_model import KIND as OF_CITIES
from ..recognition.city_model import CityModel, read_cities
from ..runtime.arrays import Array
from ..runtime.events import Events
from ..status.status_model import KIND as OF_STATUS
from ..status.status_model import Predictor, StatusModel, read_status
from ..vectors.vectors import moved
from .ground import middles

SeeingModel = Union[DeepClusterModel, StatusModel, CityModel]
FEATURES, SAID = "features", "said"


def read_seeing(path: str) -> SeeingModel:
    """A model of urban types, of status, or of cities.

    Raises:
        MissingFileError, ModelFileError: there is no such file, or it is none of them.
    """
    readers: dict[str, Callable[[str], SeeingModel]] = {
        OF_TYPES: read_deepcluster, OF_STATUS: read_status, OF_CITIES: read_cities
    }  # fmt: skip
    return readers[kind_of(path, list(readers))](path)


@dataclass
class Seeing:
    """A network, and the model that it is of, if any.

    Attributes:
        names: of the classes that the model gives images, from 1; none of a model of values.
    """

    encoder: Encoder
    model: SeeingModel | None
    names: list[str]

    @classmethod
    def of(
        cls,
        model: SeeingModel | None,
        opened: Opened,
        encoder: EncoderOptions,
        seed: int,
        computing: ComputingOptions,
        events: Events,
    ) -> Seeing:
        """The network of a model, or the one that was chosen."""
        if model is None:
            return cls(open_encoder(opened.first, encoder, seed, computing, events), None, [])
        return cls(model.encoder(computing, events), model, [entry["name"] for entry in model.card.classes])

    @property
    def values(self) -> bool:
        """Whether the model gives values and no classes."""
        return isinstance(self.model, StatusModel) and self.model.is_regression

    @property
    def ordered(self) -> bool:
        """Whether the classes of the model have an order."""
        return isinstance(self.model, StatusModel) and self.model.card.task == ORDERED

    def work(self, images: Images, classes: bool) -> _Work:
        """What ``describe`` asks for."""
        return _Work(self, images, classes)


class _Work:
    """Features (n, D) of batches and, where wanted, the class (n,) or the value that the model gives each image.

    An image on ground that a model was made from is told by a head that had not seen it.
    """

    def __init__(self, seeing: Seeing, images: Images, classes: bool) -> None:
        self._seeing, self._images, self._classes = seeing, images, classes
        model = seeing.model
        self._predictor = Predictor(model, seeing.encoder) if classes and isinstance(model, StatusModel) else None
        self._out_of_fold: dict[int, dict[tuple[int, int], int]] = {}

    def __call__(self, number: int, tiles: Tiles) -> Mapping[str, Array]:
        model, encoder = self._seeing.model, self._seeing.encoder
        if not self._classes or model is None:
            return {FEATURES: encoder.features(tiles)}
        if isinstance(model, DeepClusterModel):
            views = encoder.views(tiles)
            return {FEATURES: views[:, 0], SAID: model.clusters.assign(views[:, 0], views[:, 1:]).labels}
        features = encoder.features(tiles)
        if isinstance(model, CityModel):
            return {FEATURES: features, SAID: self._city(model, number, tiles, features) + 1}
        return {FEATURES: features, SAID: self._status(model, number, tiles)}

    def _city(self, model: CityModel, number: int, tiles: Tiles, features: Array) -> Array:
        if number not in self._out_of_fold:
            known = model.source_number(self._images.sources[number])
            self._out_of_fold[number] = {} if known is None else model.predicted_at(known)
        told, said = self._out_of_fold[number], model.head.probabilities(features).argmax(axis=1)
        places = zip(tiles.rows.tolist(), tiles.columns.tolist())
        return np.array([told.get(place, city) for place, city in zip(places, said.tolist())], np.int64)

    def _status(self, model: StatusModel, number: int, tiles: Tiles) -> Array:
        source = self._images.sources[number]
        places = GeoSeries(list(middles(source.geometry(tiles.rows, tiles.columns))), crs=source.crs)
        there = moved(places, CRS(model.card.crs), "imagery")
        fold = model.fold_at(there.x.to_numpy(), there.y.to_numpy())
        values, shares, _ = self._predictor(tiles, fold)  # type: ignore[misc]
        return values if model.is_regression else shares.argmax(axis=1) + 1

"""The clusters of a model given to tiles, as work that can be done anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..clustering.clustering import ClusterModel
from ..distribution.blocks import Recipe, Work
from ..distribution.description import Description
from ..images.image_source import PlacedImages
from ..images.tiles import Tiles
from ..runtime.arrays import Array, Floats, Floats32, Ints
from .alignment import Alignment


class Given(NamedTuple):
    """What a model says of N tiles, each by itself.

    Attributes:
        labels, confidence, novelty, margin: as ``Assignment`` has them.
        points: (N, d) coordinates in the metric of the model.
        distances: (N,) to the centre of the own cluster.
        mixtures: (N,) how much the parts of each tile differ.
    """

    labels: Ints
    confidence: Floats32
    novelty: Floats32
    margin: Floats32
    points: Floats
    distances: Floats
    mixtures: Floats


def given_clusters(model: ClusterModel, alignment: Alignment | None, views: Array) -> Given:
    """What a model says of tiles with these features (N, 1+V, D), which are aligned first."""
    views = views if alignment is None else alignment.apply(model, views)
    labels, confidence, novelty, margin, points, _ = model.assign(views[:, 0], views[:, 1:])
    distances = np.linalg.norm(points - model.centroids[labels - 1], axis=1)
    return Given(labels, confidence, novelty, margin, points, distances, model.mixtures(views[:, 1:]))


@dataclass(frozen=True)
class GivenClusters:
    """What a model says of tiles that are described on the way.

    Attributes:
        description: with quarters.
    """

    description: Description
    model: ClusterModel
    alignment: Alignment | None

    def __call__(self, tiles: Tiles) -> tuple[Array, ...]:
        """Of a batch; see ``Given``."""
        (views,) = self.description(tiles)
        return given_clusters(self.model, self.alignment, views)

    def for_workers(self) -> tuple[Recipe, bytes] | None:
        """As ``Description.for_workers``."""
        shared = self.description.for_workers()
        return shared and (GivenRecipe(shared[0], self.model, self.alignment), shared[1])


@dataclass(frozen=True)
class GivenRecipe:
    """The recipe of a description, with the model."""

    description: Recipe
    model: ClusterModel
    alignment: Alignment | None

    @property
    def precision(self) -> str:
        """In which tiles are described."""
        return self.description.precision

    def prepared(self, content: bytes, source: PlacedImages) -> Work:
        """The same; raises as ``DescriptionRecipe.prepared``."""
        describe = self.description.prepared(content, source)
        return lambda tiles: given_clusters(self.model, self.alignment, *describe(tiles))

"""Tiles as points in a space of features, streamed from a feature raster or described by a model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..clustering.deepcluster_model import DeepClusterModel
from ..distribution.description import Description
from ..distribution.tile_stream import TileStream
from ..images.image_source import TILES, ImageSource, Places
from ..images.tile_memory import space_need, tiles_that_fit
from ..networks.computing import Encoder
from ..presentation.map_classes import MapClass
from ..rasters.embedding_raster import OWN, Embedding
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array
from ..runtime.errors import ModelFileError
from ..runtime.events import Events, Step
from .feature_raster import FeatureCells


class SpaceBatch(NamedTuple):
    """Some tiles.

    Attributes:
        rows, columns: (n,) places in the grid.
        points: (n, d) in the space.
        labels: (n,) number of the cluster, 0 where there is none.
        novelty: (n,) as ``ClusterModel.assign`` gives it, NaN without a model.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    points: Array
    labels: NDArray[np.int64]
    novelty: Array


class TileSpace(NamedTuple):
    """Images in a space where distance means dissimilarity.

    Attributes:
        places: that rows and columns mean.
        dimension: d of the space.
        batches: gives the tiles from top to bottom, the same ones however often it is asked.
        classes: number, name and colour of each cluster; none if nothing is known of any.
        centroids: (K, d) of a model's clusters, 1…K.
        metric: whether distances in the space mean something as they are; else features have units of their own.
    """

    places: Places
    dimension: int
    batches: Callable[[], Iterator[SpaceBatch]]
    classes: list[MapClass]
    centroids: Array | None
    metric: bool


def space_of_features(
    cells: FeatureCells, grid: TileGrid, labels: NDArray[np.int64] | None, classes: list[MapClass]
) -> TileSpace:
    """The space of features as they stand in a raster, read anew each time, so that memory holds some rows of it.

    Args:
        labels: (rows, columns) of ``grid``, 0 where there is none; None if nothing is known.
        classes: of the labels.
    """

    def batches() -> Iterator[SpaceBatch]:
        for part in cells:
            own = np.zeros(len(part.rows), np.int64) if labels is None else labels[part.rows, part.columns]
            yield SpaceBatch(part.rows, part.columns, part.features, own, np.full(len(own), np.nan))

    return TileSpace(grid, cells.dimension, batches, classes, None, False)


def space_of_model(cells: FeatureCells, grid: TileGrid, known: DeepClusterModel, events: Events) -> TileSpace:
    """The space in which the clusters of a model live, of features that stand in a raster.

    Raises:
        ModelFileError: the features come from another network than that of the model.
    """
    _check_features(cells, known, events)

    def batches() -> Iterator[SpaceBatch]:
        for part in cells:
            said = known.clusters.assign(part.features)
            yield SpaceBatch(part.rows, part.columns, said.points, said.labels, said.novelty)

    dimension = known.clusters.metric.shape[1]
    return TileSpace(grid, dimension, batches, known.card.classes, known.clusters.centroids, True)


def space_of_images(
    source: ImageSource, known: DeepClusterModel, encoder: Encoder, batch_size: int, step: Step
) -> TileSpace:
    """The space in which the clusters of a model live, of images, which are described once and kept."""
    most = tiles_that_fit(source, space_need(known.clusters.metric.shape[1]))
    room = np.empty((most, known.clusters.metric.shape[1]), np.float32)
    rows, columns, labels = (np.empty(most, np.int64) for _ in range(3))
    novelty, count = np.empty(most, np.float32), 0
    for row, column, (views,) in TileStream(source, Description(encoder, views=True), batch_size).over(step):
        here = slice(count, count + len(row))
        said = known.clusters.assign(views[:, 0], views[:, 1:])
        rows[here], columns[here], room[here] = row, column, said.points
        labels[here], novelty[here] = said.labels, said.novelty
        count = here.stop

    def batches() -> Iterator[SpaceBatch]:
        for start in range(0, count, 5_000):
            part = slice(start, min(count, start + 5_000))
            yield SpaceBatch(rows[part], columns[part], room[part], labels[part], novelty[part])

    return TileSpace(source.places, room.shape[1], batches, known.card.classes, known.clusters.centroids, True)


def _check_features(cells: FeatureCells, known: DeepClusterModel, events: Events) -> None:
    known.check_kind(TILES)
    network, origin = known.card.network.name, known.card.provenance
    weights = known.card.network.origin.sha256 if known.card.network.origin else ""
    another = cells.network not in (None, network) or (cells.network == network and cells.sha256 != weights)
    own, held = known.card.embedding, cells.embedding
    if own and held and held.kind != OWN:
        another = replace(held, bands=own.bands).unlike(own)
    elif own and held and cells.of_embeddings:  # means of such, of which the network says nothing more
        another = not _are_means_of(own, held.model)
    made_by = held.words if held and cells.of_embeddings else cells.network
    if another or cells.dimension != len(known.clusters.mean):
        raise ModelFileError(
            f"The features in {cells.path} ({made_by or 'unknown network'}, {cells.dimension} numbers a tile) "
            f"are not those that the model {known.path} reads ({own.words if own else network}, "
            f"{len(known.clusters.mean)}): extract them "
            "with the network of the model, or give the imagery in their place."
        )
    fingerprint = "URBAN_ML_INPUT_FINGERPRINT"
    if not own and cells.origin.get(fingerprint) != origin.get(fingerprint):
        events.warning(
            f"The features in {cells.path} were not extracted from the raster that the model was made from, so their "
            "scaling of pixel values may differ: give the imagery in their place to be sure of the clusters."
        )


def _are_means_of(known: Embedding, told: str) -> bool:
    """Whether what features tell of the embeddings that they are means of (``Embedding.words``) fits known ones."""
    unnamed = replace(known, version="").words
    made, _, bands = unnamed.rpartition(", ")
    any_version = not known.version and told.startswith(f"{made} ") and told.endswith(f", {bands}")
    return told in (known.words, unnamed) or any_version

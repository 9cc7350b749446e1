"""The model that ``deepcluster`` leaves, ready to use: its network, its scaling, its clusters, and what it reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..images.image_source import TILES
from ..models.model_file import Tensors, open_model, write_model
from ..models.tile_model import TileCard, TileModel, count_features, read_network, shared_fields, state_arrays
from ..runtime.json_fields import DamagedError
from .clustering import ClusterModel

KIND = "deepcluster"
QUARTERS = 4
"""Parts of a tile that are described beside the whole."""


@dataclass(frozen=True)
class DeepClusterCard(TileCard):
    """Everything about a model of urban types that is no tensor.

    Attributes:
        metrics: how stable the clusters are, and what each round of training came to.
    """

    metrics: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """The card as it stands in a file, where only photographs are named: earlier versions knew but tiles."""
        card = super().as_json()
        return card if self.images != TILES else {name: value for name, value in card.items() if name != "images"}


@dataclass
class DeepClusterModel(TileModel):
    """A model of urban types.

    Attributes:
        clusters: gives features their cluster.
    """

    card: DeepClusterCard
    clusters: ClusterModel


def write_deepcluster(path: str, model: DeepClusterModel) -> None:
    """Write a model file.

    Raises:
        OutputError: as ``write_model``.
    """
    clusters = {f"clusters.{name}": array for name, array in model.clusters.arrays().items()}
    write_model(path, {**state_arrays(model.network), **clusters}, {**model.card.as_json(), "kind": KIND})


def read_deepcluster(path: str) -> DeepClusterModel:
    """Read a model file.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: it is missing parts, holds what cannot be, or was made by something else than ``deepcluster``.
    """
    with open_model(path, KIND) as (fields, tensors):
        metrics = fields.fields("metrics")
        metrics.number("stability", 0, 1)
        metrics.whole("epoch", 0, len(metrics.objects("epochs")) - 1)
        card = DeepClusterCard(**shared_fields(fields), metrics=metrics.figures())
        network = read_network(card, tensors)
        clusters = _read_clusters(tensors, count_features(network, card), len(card.classes))
        return DeepClusterModel(path, card, network, clusters)


def _read_clusters(tensors: Tensors, features: int, clusters: int) -> ClusterModel:
    """The K clusters of D features.

    Raises:
        DamagedError: a tensor is missing, has another shape, or gives no distances.
    """
    if clusters < 2:
        raise DamagedError("it has fewer than two “classes”")
    _, axes = _shape_of(tensors, "clusters.basis", 2)
    if axes > features:
        raise DamagedError(f"it has {axes} axes of {features} features")
    parts, _ = _shape_of(tensors, "clusters.offsets", 2)
    if parts not in (0, QUARTERS):
        raise DamagedError(f"the tensor “clusters.offsets” is of {parts} parts of a tile, not {QUARTERS}")
    tiny = float(np.finfo(np.float32).tiny)
    arrays = {
        "mean": tensors.floats("clusters.mean", features),
        "scale": tensors.floats("clusters.scale", features, least=tiny),
        "basis": tensors.floats("clusters.basis", features, axes),
        "metric": tensors.floats("clusters.metric", axes, axes),
        "offsets": tensors.floats("clusters.offsets", parts, features),
        "centroids": tensors.floats("clusters.centroids", clusters, axes),
        "novelty_scale": tensors.floats("clusters.novelty_scale", 2, least=tiny),
        "stability": tensors.floats("clusters.stability", clusters, least=0, most=1.001),
    }
    if "clusters.variances" in tensors:  # older models lack it
        kept = _shape_of(tensors, "clusters.variances", 1)[0]
        arrays["variances"] = tensors.floats("clusters.variances", axes if kept else 0, least=0)
    if "clusters.deviations" in tensors:
        kept = _shape_of(tensors, "clusters.deviations", 1)[0]
        arrays["deviations"] = tensors.floats("clusters.deviations", features if kept else 0, least=tiny)
    if "clusters.resampled" in tensors:
        fits = _shape_of(tensors, "clusters.resampled", 3)[0]
        arrays["resampled"] = tensors.floats("clusters.resampled", fits, *((clusters, axes) if fits else (0, 0)))
    if "clusters.another_run" in tensors:
        kept = _shape_of(tensors, "clusters.another_run", 1)[0]
        arrays["another_run"] = tensors.floats("clusters.another_run", 3 if kept else 0, least=-1, most=1.001)
    if len(np.unique(arrays["centroids"], axis=0)) < clusters:
        raise DamagedError("the tensor “clusters.centroids” holds the same place twice")
    # Axes that are no axes, or a metric that is none, would bring all tiles to one place without an error.
    if not np.allclose(arrays["basis"].T @ arrays["basis"], np.eye(axes), atol=1e-3):
        raise DamagedError("the tensor “clusters.basis” does not hold perpendicular axes of length 1")
    metric = arrays["metric"]
    symmetric = np.allclose(metric, metric.T, rtol=0, atol=1e-6 * np.abs(metric).max())
    if not symmetric or not (np.linalg.eigvalsh(metric) > 0).all():
        raise DamagedError("the tensor “clusters.metric” measures no distances")
    return ClusterModel(**arrays)


def _shape_of(tensors: Tensors, name: str, dimensions: int) -> tuple[int, ...]:
    shape = tensors.shape(name)
    if len(shape) != dimensions:
        raise DamagedError(f"the tensor “{name}” has {len(shape)} dimensions, not {dimensions}")
    return shape

"""What every model has that was tested on held-out ground: a network, a head, and both as each fold left them.

An image that took part in training must be explained and tested by the model that it was held out of, so beside the
model of all images stand those that were made without each fold.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from torch import Tensor, nn

from ..models.model_file import Tensors
from ..models.tile_model import TileCard, TileModel, read_state, shared_fields, state_arrays
from ..options.choices import BINOMIAL, CORN, LOGIT, RIDGE
from ..runtime.arrays import Array, Floats, Ints
from ..runtime.json_fields import LONGEST_NAME, DamagedError, Fields, shortened
from .heads import Head

NO_FOLD = -1
MOST_FOLDS = 1_000
LARGEST_INDEX = 2**31 - 1
"""Of a row or a column of a grid."""


@dataclass(frozen=True)
class HeldOutCard(TileCard):
    """What the card of such a model says.

    Attributes:
        field: whose values were learnt, or of photographs the one with the name of their city; empty where there is
            none.
        folds: how many.
        block_size: side of the blocks of ground that folds are made of, metres; 0 where they are not made of any.
        sources: path and fingerprint of each raster, or of the layer of photographs.
        finetuned: whether the network was trained as well.
        augment: changed copies of each image that trained beside it.
        metrics: what was measured in held-out folds, one row a figure.
    """

    field: str
    folds: int
    block_size: float
    sources: list[dict[str, str]]
    finetuned: bool
    augment: int
    metrics: list[dict[str, Any]]

    @property
    def names(self) -> list[str]:
        """Of the classes, in their order."""
        return [entry["name"] for entry in self.classes]


@dataclass
class HeldOutImages:
    """The N images that a model was made from.

    Attributes:
        source: (N,) index into ``card.sources``.
        row, column: (N,) in the grid of the source; 0 and the feature's position for photographs.
        x, y: (N,) centres.
        fold: (N,) the fold in which an image was held out, from 0.
    """

    source: Ints
    row: Ints
    column: Ints
    x: Floats
    y: Floats
    fold: Ints


class HeadedNetwork(nn.Module):
    """Pixels to scores, differentiable from end to end.

    Attributes:
        network: tiles (N, bands, T, T) in 0…1 and validity (N, 1, T, T) to features (N, D).
        head: features to scores; see ``heads``.
    """

    def __init__(self, network: nn.Module, head: Head) -> None:
        super().__init__()
        self.network, self.head = network, head

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Scores (N, S): for a ridge head the value in the label's own unit, (N, 1); else see ``heads``."""
        scores: Tensor = self.head(self.network(tiles, valid))
        return scores

    def log_probabilities(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Log-probabilities (N, K) of the classes."""
        return self.head.log_probabilities(self(tiles, valid))

    def target(self, tiles: Tensor, valid: Tensor, number: int = 0) -> Tensor:
        """What to explain, (N,): the score of a regression, else the log-probability of class ``number`` (from 0)."""
        if self.head.classes == 0:
            return self(tiles, valid)[:, 0]
        return self.log_probabilities(tiles, valid)[:, number]


@dataclass
class HeldOutModel(TileModel):
    """A model of tiles with its heads.

    Attributes:
        network, head: of the model made from all tiles.
        fold_heads: one a fold, made without it.
        fold_tensors: what the network of each fold has otherwise than ``network``; empty unless it was fine-tuned.
    """

    head: Head
    fold_heads: list[Head]
    fold_tensors: list[dict[str, NDArray[Any]]]

    def module(self, fold: int | None = None) -> HeadedNetwork:
        """The network of all tiles, or the one that was made without ``fold``; in evaluation mode."""
        if fold is None:
            return HeadedNetwork(self.network, self.head).eval()
        return HeadedNetwork(network_of_fold(self.network, self.fold_tensors[fold]), self.fold_heads[fold]).eval()

    def shared_arrays(self) -> dict[str, Array]:
        """The weights of networks and heads as they stand in a file."""
        arrays = {**state_arrays(self.network), **named("head", self.head.arrays())}
        for fold, (head, changed) in enumerate(zip(self.fold_heads, self.fold_tensors)):
            arrays.update(named(f"fold{fold}.head", head.arrays()))
            arrays.update(named(f"fold{fold}.network", changed))
        return arrays


def network_of_fold(network: nn.Module, tensors: Mapping[str, NDArray[Any]]) -> nn.Module:
    """A copy of a network with some tensors of a fold in place of its own; itself where there are none."""
    if not tensors:
        return network
    network = copy.deepcopy(network)
    own = {name: torch.from_numpy(tensor) for name, tensor in tensors.items()}
    network.load_state_dict({**network.state_dict(), **own})
    return network


def folds_nearby(x: Array, y: Array, known: Array, fold: Ints, reach: float) -> Ints:
    """The fold of the nearest of some places, (N,); ``NO_FOLD`` where none lies nearer than ``reach``.

    Args:
        x, y: (N,) of places, which belong to no fold where they are not finite.
        known: (M, 2) places whose ``fold`` (M,) is known, in the same unit.
    """
    places = np.stack([np.asarray(x, float), np.asarray(y, float)], axis=1)
    folds = np.full(len(places), NO_FOLD, np.int64)
    finite = np.isfinite(places).all(axis=1)
    if len(known):
        distance, nearest = cKDTree(known).query(places[finite])
        folds[finite] = np.where(distance < reach, fold[nearest], NO_FOLD)
    return folds


def held_out_fields(fields: Fields) -> dict[str, Any]:
    """The attributes of ``HeldOutCard`` from the card of a file.

    Raises:
        DamagedError: one of them is missing or cannot be.
    """
    return {
        **shared_fields(fields),
        "field": fields.text("field", LONGEST_NAME),
        "folds": fields.whole("folds", 2, MOST_FOLDS),
        "block_size": fields.number("block_size", 0),
        "sources": fields.sources(),
        "finetuned": fields.flag("finetuned"),
        "augment": fields.whole("augment", 0, LARGEST_INDEX),
        "metrics": [row.figures() for row in fields.objects("metrics")],
    }


def read_places(card: HeldOutCard, tensors: Tensors, name: str) -> dict[str, Any]:
    """The attributes of ``HeldOutImages`` from the tensors whose names begin with ``name``.

    Raises:
        DamagedError: one of them is missing or cannot be.
    """
    shape = tensors.shape(f"{name}.fold")
    if len(shape) != 1 or not shape[0]:
        raise DamagedError(f"it does not say from which {name} it was made")
    most = {"source": len(card.sources) - 1, "row": LARGEST_INDEX, "column": LARGEST_INDEX, "fold": card.folds - 1}
    wholes = {part: tensors.wholes(f"{name}.{part}", shape[0], least=0, most=limit) for part, limit in most.items()}
    return {**wholes, **{part: tensors.floats(f"{name}.{part}", shape[0]) for part in ("x", "y")}}


def read_heads(kind: str, classes: int, folds: int, tensors: Tensors, features: int) -> tuple[Head, list[Head]]:
    """The head of all tiles and those of the folds.

    Args:
        classes: K, 0 for values.
        features: D that the network gives.

    Raises:
        DamagedError: one of them is missing or cannot be.
    """
    names = ["head.", *(f"fold{fold}.head." for fold in range(folds))]
    first, *others = (_read_head(kind, classes, tensors, name, features) for name in names)
    return first, others


def _read_head(kind: str, classes: int, tensors: Tensors, prefix: str, features: int) -> Head:
    scores = {RIDGE: 1, LOGIT: 1, BINOMIAL: 1, CORN: classes - 1}.get(kind, classes)
    shapes = {"mean": (features,), "weight": (scores, features), "bias": (scores,)}
    arrays = {name: tensors.floats(f"{prefix}{name}", *shape) for name, shape in shapes.items()}
    arrays["scale"] = tensors.floats(f"{prefix}scale", features, least=float(np.finfo(np.float32).tiny))
    if f"{prefix}bounds" in tensors:  # older models lack it
        low, high = arrays["bounds"] = tensors.floats(f"{prefix}bounds", 2, infinite=True)
        if low > high:
            raise DamagedError(f"the tensor “{prefix}bounds” goes from {low:g} to {high:g}")
    return Head(kind, classes, **arrays)


def read_changes(network: nn.Module, tensors: Tensors, folds: int) -> list[dict[str, NDArray[Any]]]:
    """What the network of each fold has otherwise than ``network``.

    Raises:
        DamagedError: ``network`` has no such tensor.
    """
    return [_read_changes(network, tensors, f"fold{fold}.network.") for fold in range(folds)]


def _read_changes(network: nn.Module, tensors: Tensors, prefix: str) -> dict[str, NDArray[Any]]:
    state = network.state_dict()
    names = [name[len(prefix) :] for name in tensors.names(prefix)]
    strange = [name for name in names if name not in state]
    if strange:
        raise DamagedError(f"a fold has a tensor {shortened(strange[0])}, and its network has none")
    read = read_state(tensors, prefix, {name: state[name] for name in names})
    return {name: tensor.numpy() for name, tensor in read.items()}


def changed_tensors(state: Mapping[str, Tensor], base: Mapping[str, Tensor]) -> dict[str, NDArray[Any]]:
    """The tensors of a network's ``state`` that differ from those of ``base``."""
    return {
        name: tensor.cpu().numpy().copy()
        for name, tensor in state.items()
        if not torch.equal(tensor.cpu(), base[name].cpu())
    }


def standardised_weights(heads: list[Head], contrasts: Floats) -> tuple[Tensor, Tensor]:
    """Weights (V, M, D) of features in M scores, and means (V, D) of features, of V heads.

    Args:
        contrasts: (M, S) weights of the heads' scores; see ``status_targets.class_contrasts``.
    """
    arrays = [head.arrays() for head in heads]
    weights = np.stack([contrasts @ part["weight"] / part["scale"] for part in arrays])
    means = torch.as_tensor(np.stack([part["mean"] for part in arrays]))
    return torch.as_tensor(weights, dtype=torch.float32), means


def named(prefix: str, arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Arrays under names that begin with ``prefix`` and a dot."""
    return {f"{prefix}.{name}": array for name, array in arrays.items()}

"""The model that ``traincnn`` leaves: encoder and head as one differentiable network, for the whole and for each fold.

A tile that took part in training must be explained and judged by the model that did *not* see it: ``fold_at`` says
which fold a place belongs to, and ``module(fold)`` is the network that was trained without that fold.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from torch import Tensor, nn

from ..errors import ModelFileError
from ..networks.networks import build_network
from ..rasters.imagery import Scaling
from ..status.heads import REGRESSION, Head
from .modelfile import part, read_model, write_model

KIND = "traincnn"
NO_FOLD = -1


class StatusNetwork(nn.Module):
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
class TrainedTiles:
    """The N tiles (or photographs) that the model was made from.

    Attributes:
        source: (N,) index into ``card["sources"]``.
        row, column: (N,) in the grid of the source; 0 and the feature's position for photographs.
        x, y: (N,) centres in ``card["crs"]``, metres.
        fold: (N,) the fold in which a tile was held out, from 0.
        observed: (N,) value, or class from 0.
        predicted: (N,) value, or expected class, by the model that had not seen the tile.
    """

    source: NDArray[np.int64]
    row: NDArray[np.int64]
    column: NDArray[np.int64]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    fold: NDArray[np.int64]
    observed: NDArray[np.float64]
    predicted: NDArray[np.float64]


@dataclass
class StatusModel:
    """A model of a socio-economic value.

    Attributes:
        card: everything that is no tensor: ``task`` (``regression``, ``ordered``, ``classes``), ``head``, ``field``,
            ``classes`` (number from 0, name, colour), ``network``, ``bands``, ``band_count``, ``tile_size``,
            ``stride``, ``ground_resolution``, ``folds`` (their number), ``sources`` (path and fingerprint), ``crs``,
            ``tile_side`` (metres), ``metrics``, …
        scaling: of pixel values; use it wherever the model is applied.
        network, head: of the model made from all tiles.
        fold_heads: one a fold, made without it.
        fold_tensors: what the network of each fold has otherwise than ``network``; empty unless it was fine-tuned.
        tiles: what it was made from.
        known: (M, D) features of some of these tiles, for telling what is new.
        familiar: distance from known features within which 99 % of tiles lie when their own fold is left out.
    """

    card: dict[str, Any]
    scaling: Scaling
    network: nn.Module
    head: Head
    fold_heads: list[Head]
    fold_tensors: list[dict[str, NDArray[Any]]]
    tiles: TrainedTiles
    known: NDArray[np.float32]
    familiar: float

    @property
    def is_regression(self) -> bool:
        """Whether it gives a value; else probabilities of ``card["classes"]``."""
        return bool(self.card["task"] == REGRESSION)

    def module(self, fold: int | None = None) -> StatusNetwork:
        """The network of all tiles, or the one that was made without ``fold``; in evaluation mode."""
        if fold is None:
            return StatusNetwork(self.network, self.head).eval()
        network = self.network
        if self.fold_tensors[fold]:
            network = copy.deepcopy(network)
            network.load_state_dict(
                {**network.state_dict(), **{name: torch.from_numpy(t) for name, t in self.fold_tensors[fold].items()}}
            )
        return StatusNetwork(network, self.fold_heads[fold]).eval()

    def fold_at(self, x: NDArray[Any], y: NDArray[Any]) -> NDArray[np.int64]:
        """The fold of each place (N,) given in ``card["crs"]``; -1 where no tile of training lies within one tile.

        A place between tiles of two folds belongs to the nearer tile.
        """
        tree = cKDTree(np.stack([self.tiles.x, self.tiles.y], axis=1))
        distance, nearest = tree.query(np.stack([np.asarray(x, float), np.asarray(y, float)], axis=1))
        return np.where(distance < self.card["tile_side"], self.tiles.fold[nearest], NO_FOLD)


def write_status(path: str, model: StatusModel) -> None:
    """Write a model file.

    Raises:
        OutputError: as ``write_model``.
    """
    tensors = {f"network.{name}": tensor.cpu().numpy() for name, tensor in model.network.state_dict().items()}
    tensors.update(_named("head", model.head.arrays()))
    for fold, (head, changed) in enumerate(zip(model.fold_heads, model.fold_tensors)):
        tensors.update(_named(f"fold{fold}.head", head.arrays()))
        tensors.update(_named(f"fold{fold}.network", changed))
    tensors.update(_named("tiles", vars(model.tiles)))
    tensors["known"], tensors["familiar"] = model.known, np.array([model.familiar], np.float64)
    scaling = {"low": list(model.scaling.low), "high": list(model.scaling.high)}
    write_model(path, tensors, {**model.card, "kind": KIND, "scaling": scaling})


def read_status(path: str) -> StatusModel:
    """Read a model file.

    Raises:
        MissingFileError: there is no such file.
        ModelFileError: it is missing parts, or was made by something else than ``traincnn``.
    """
    tensors, card = read_model(path, KIND)
    try:
        kind = card["network"]
        network = build_network(kind["name"], "none", card["band_count"], card["tile_size"], zoom=float(kind["zoom"]))
        network.load_state_dict({name: torch.from_numpy(tensor) for name, tensor in part(tensors, "network.")})
        folds = range(card["folds"])
        return StatusModel(
            card,
            Scaling(tuple(card["scaling"]["low"]), tuple(card["scaling"]["high"])),
            network.eval(),
            _head(card, tensors, "head."),
            [_head(card, tensors, f"fold{fold}.head.") for fold in folds],
            [dict(part(tensors, f"fold{fold}.network.")) for fold in folds],
            TrainedTiles(**dict(part(tensors, "tiles."))),
            tensors["known"],
            float(tensors["familiar"][0]),
        )
    except (AttributeError, KeyError, TypeError, RuntimeError) as error:
        reason = str(error).strip().partition("\n")[0]
        raise ModelFileError(f"The model {path} is damaged ({reason}): make it again with “traincnn”.") from error


def changed_tensors(state: Mapping[str, Tensor], base: Mapping[str, Tensor]) -> dict[str, NDArray[Any]]:
    """The tensors of a network's ``state`` that differ from those of ``base``."""
    return {
        name: tensor.cpu().numpy().copy()
        for name, tensor in state.items()
        if not torch.equal(tensor.cpu(), base[name].cpu())
    }


def novelty(features: NDArray[Any], known: NDArray[Any], familiar: float, head: Head) -> NDArray[np.float64]:
    """How far features (N, D) are from the nearest known ones, (N,); above 1 farther than 99 % of the tiles were."""
    mean, scale = (tensor.numpy() for tensor in (head.mean, head.scale))
    return nearest_distance((features - mean) / scale, (known - mean) / scale) / max(familiar, 1e-12)


def nearest_distance(points: NDArray[Any], others: NDArray[Any], most: int = 2048) -> NDArray[np.float64]:
    """Euclidean distance of each point (N, D) to the nearest of ``others`` (M, D), in parts of ``most`` rows."""
    squares = (others**2).sum(axis=1)
    parts = [points[start : start + most] for start in range(0, len(points), most)]
    nearest = [((part**2).sum(axis=1) + (squares - 2 * part @ others.T).min(axis=1)).clip(min=0) for part in parts]
    return np.sqrt(np.concatenate([np.zeros(0), *nearest]).astype(np.float64))


def _head(card: dict[str, Any], tensors: Mapping[str, NDArray[Any]], prefix: str) -> Head:
    return Head(card["head"], len(card["classes"]), **dict(part(tensors, prefix)))


def _named(prefix: str, arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    return {f"{prefix}.{name}": array for name, array in arrays.items()}


def class_names(card: dict[str, Any]) -> Sequence[str]:
    """The names of the classes, from the lowest."""
    return [entry["name"] for entry in card["classes"]]

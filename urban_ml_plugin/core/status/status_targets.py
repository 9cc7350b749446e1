"""What to explain of a status model, and the model as a scorer: a sum of its head's scores, which never saturates.

A probability near 0 or 1 has no gradient left, and its logarithm none near 1, so maps of confident tiles would go
blank. In the log-probability of a class we therefore put x for every log σ(x), and for a softmax the score of the class
less the mean of the others: the log-odds that the class is built from. Being linear in the scores, it weighs the same
evidence alike in every tile, which is what makes one map of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from pyproj import CRS, Transformer
from torch import Tensor

from ..attribution.scorer import Scorer, Variants
from ..attribution.seamless_map import Evidence
from ..attribution.tile_explainer import Calibration, TileExplainer
from ..distribution.blocks import Recipe, Work
from ..images.image_source import PlacedImages
from ..networks.computing import choose_device
from ..options.choices import BINOMIAL, CLASSES, CORN, LOGIT, LOWEST, PREDICTED, RIDGE, SCORE, TARGETS
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Floats
from ..runtime.errors import InputError
from ..vectors.local_crs import between
from .held_out_model import NO_FOLD, standardised_weights
from .status_model import StatusModel, status_of


class Target(NamedTuple):
    """What is explained.

    Attributes:
        contrasts: (M, S) weights of the head's scores; one row, or one a class where the class of a tile chooses.
        by_class: whether the class that a tile is predicted to have chooses the row.
        words: what high values of the map speak for.
        mirrored: whether the maps of lowest and highest are the negatives of each other.
    """

    contrasts: Floats
    by_class: bool
    words: str
    mirrored: bool


def class_contrasts(kind: str, classes: int) -> Floats:
    """(K, S) weights of the scores of a head in what speaks for each class."""
    k = np.arange(classes)
    if kind == BINOMIAL:
        return np.asarray(2 * k[:, None] / (classes - 1) - 1.0)
    if kind == CORN:
        step = np.arange(classes - 1)
        signs = (step < k[:, None]).astype(float) - (step == k[:, None])
        return np.asarray(signs / np.abs(signs).sum(axis=1, keepdims=True))
    return np.asarray(np.eye(classes) - (1 - np.eye(classes)) / (classes - 1))


def score_contrast(kind: str, classes: int) -> Floats:
    """(S,) weights of the scores of a head in what speaks for more: the value, or the way up through the classes."""
    if kind in (RIDGE, LOGIT, BINOMIAL):
        return np.ones(1)
    if kind == CORN:
        return np.full(classes - 1, 1 / (classes - 1))
    ranks = np.arange(classes) - (classes - 1) / 2
    return np.asarray(2 * ranks / np.abs(ranks).sum())


def choose_target(model: StatusModel, target: str, category: str | None = None) -> Target:
    """What ``target``, or the class called ``category``, asks for.

    Raises:
        InputError: there is no such target or class, no tile of the class was learnt from, or classes have no order.
    """
    if target not in TARGETS:
        raise InputError(f"There is no target called {target!r}: choose one of {', '.join(TARGETS)}.")
    kind, field = model.head.kind, model.card.field
    if model.is_regression:
        return _of_value(target, field, category)
    names = model.card.names
    mirrored = kind == BINOMIAL or len(names) == 2
    contrasts = class_contrasts(kind, len(names))
    if category:
        if category not in names:
            raise InputError(f"The model has no class called “{category}”: choose one of {', '.join(names)}.")
        return Target(contrasts[[_learnt(model, names.index(category))]], False, f"“{category}”", mirrored)
    if target == PREDICTED:
        return Target(contrasts, True, "the class that each tile is predicted to have", mirrored)
    if model.card.task == CLASSES:
        raise InputError(
            f"The classes of {field} have no order, so none is lowest or highest: choose the target “predicted”, "
            f"or name a class ({', '.join(names)})."
        )
    if target == SCORE:
        return Target(score_contrast(kind, len(names))[None], False, f"higher classes of {field}", mirrored)
    number = _learnt(model, 0 if target == LOWEST else len(names) - 1)
    return Target(contrasts[[number]], False, f"“{names[number]}”, the {target} class of {field}", mirrored)


def target_called(model: StatusModel, name: str) -> Target:
    """What a target or a class of that name asks for; raises as ``choose_target``."""
    return choose_target(model, name) if name in TARGETS else choose_target(model, SCORE, name)


def status_scorer(model: StatusModel, target: Target) -> Scorer:
    """A scorer of ``target``. Its variants are the model of all tiles and that of each fold, which saw none of its own.

    A tile is explained by the variant that it was held out of, where the grid has a CRS that tells.
    """
    heads = [model.head, *model.fold_heads]
    weights, means = standardised_weights(heads, target.contrasts)
    folds = range(len(model.fold_heads)) if any(model.fold_tensors) else ()

    def most_likely(outputs: Tensor, variant: int) -> Tensor:
        head = heads[variant]
        return head.log_probabilities(head(outputs.cpu())).argmax(dim=1).to(outputs.device)

    def held_out(rows: Array, columns: Array, grid: TileGrid) -> Variants:
        if not grid.crs:
            return np.zeros(len(rows), np.int64)
        half = grid.tile_size / 2
        x, y = grid.transform * (columns * grid.stride + half, rows * grid.stride + half)
        return model.fold_at(*_to_model(grid.crs, model.card.crs).transform(x, y)) - NO_FOLD

    return Scorer(
        name=model.card.network.name,
        band_count=model.card.band_count,
        tile_size=model.card.tile_size,
        networks=(model.network, *(model.module(fold).network for fold in folds)),
        weights=weights,
        means=means,
        one_unit=model.head.kind == RIDGE,
        choose=most_likely if target.by_class else None,
        place=held_out,
    )


class ModelEvidence(Evidence):
    """Evidence in tiles for a target of a model, worked out anywhere.

    Args:
        explainer: calibrated, of that target.
    """

    def __init__(self, explainer: TileExplainer, grid: TileGrid, model: StatusModel, target: Target) -> None:
        super().__init__(explainer, grid)
        self._model, self._target = model, target

    def for_workers(self) -> tuple[Recipe, bytes] | None:
        """With the file of the model."""
        one = self.explainer
        recipe = EvidenceRecipe(
            self._target,
            one.method,
            one.layer,
            one.device.type,
            one.calibration,
            one.baseline,
            self.grid,
            one.precision,
        )
        return recipe, Path(self._model.path).read_bytes()


@dataclass(frozen=True)
class EvidenceRecipe:
    """Evidence with the constants that were measured for a whole map.

    Attributes:
        baseline: (bands,) colour in which there is nothing to see.
    """

    target: Target
    method: str
    layer: str
    device: str
    calibration: Calibration
    baseline: Array
    grid: TileGrid
    precision: str

    def prepared(self, content: bytes, _source: PlacedImages) -> Work:
        """The same evidence; raises as ``read_status`` and ``choose_device``."""
        scorer = status_scorer(status_of(content), self.target)
        explainer = TileExplainer(scorer, self.method, self.layer, choose_device(self.device), self.precision)
        explainer.start_from(self.baseline)
        explainer.take(self.calibration)
        return Evidence(explainer, self.grid)


@cache
def _to_model(grid: str, model: str) -> Transformer:
    """Between two CRS in WKT; looked up anew for each batch of tiles."""
    return between(CRS.from_wkt(grid), CRS.from_wkt(model), "imagery")


def _of_value(target: str, field: str, category: str | None) -> Target:
    if category:
        raise InputError(f"The model gives a value of {field} and has no class “{category}”: leave the class empty.")
    sign = -1.0 if target == LOWEST else 1.0
    return Target(np.full((1, 1), sign), False, f"{'lower' if sign < 0 else 'higher'} {field}", True)


def _learnt(model: StatusModel, number: int) -> int:
    seen: Any = model.tiles.observed.round().astype(np.int64)
    if not (seen == number).any():
        name = model.card.names[number]
        raise InputError(f"The model has never seen a tile of the class “{name}”: choose another target.")
    return number

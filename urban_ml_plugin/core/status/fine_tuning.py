"""Fine-tuning of an encoder with its head, fold by fold, that can be broken off and taken up again to the same end.

AdamW (Loshchilov & Hutter 2019) on a cosine schedule, from the head that was fitted on frozen features. Early stopping
looks at one inner fold that trains nothing, and may choose the frozen network, so that tuning has to earn its place.
Normalisation layers keep their running statistics: on some hundred tiles those of a batch say more about the batch than
about the city, and a network whose statistics moved would no longer be the one that was tested.

Everything random in a step follows from seed, fold, epoch and step; each epoch is saved with the state of the
optimiser, so that a run that was killed and goes on ends with the very bits of one that was not.
"""

from __future__ import annotations

import copy
import hashlib
import itertools
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ..images.image_sources import Images
from ..learning.augmentation import augmented
from ..models.model_file import open_model, write_model
from ..networks.computing import Encoder
from ..networks.urban_encoder import UrbanEncoder
from ..runtime.errors import InputError, ModelFileError
from ..runtime.events import Events, Step
from .heads import LOGIT, REGRESSION, RIDGE, SERVES, SVM, Head
from .nested_cross_validation import CrossFit, out_of_fold
from .spatial_folds import Folds
from .status_model import changed_tensors

LAST, ALL = PARTS = ("last", "all")
KIND = "traincnn-checkpoint"
PATIENCE = 5
"""Epochs without a better validation loss after which a fold ends, or half of all epochs where that is more."""
WARM = 0.1
"""Share of the steps in which the rate rises: the first gradients of a fresh optimiser are poor guides."""
MOST_EPOCHS = 10**6
DECAY = 1e-2
GENTLE = 0.3
"""Strength of augmentation: a network that sees each tile once an epoch, changed, learns slowly from large changes."""


@dataclass(frozen=True)
class Schedule:
    """How to fine-tune.

    Attributes:
        epochs: at most.
        rate: learning rate, reached after a tenth of the steps and falling to 0 along a cosine.
        part: ``last`` stage or ``all`` of the network.
        checkpoint: folder for what has been reached, or None.
        batch: tiles per step.
    """

    epochs: int
    rate: float
    part: str
    seed: int
    checkpoint: str | None
    batch: int = 32


@dataclass
class Tuned:
    """What fine-tuning gave.

    Attributes:
        fit: heads and out-of-fold predictions.
        fold_tensors: of each fold, what its network has otherwise than that of all tiles.
        features: (N, D) of all tiles by the network of all tiles, which the encoder is left with.
        history: rows of ``fold`` (-1 for all tiles), ``epoch``, ``loss``, ``validation`` and ``kept``.
    """

    fit: CrossFit
    fold_tensors: list[dict[str, NDArray[Any]]]
    features: NDArray[np.float32]
    history: list[dict[str, Any]]


@dataclass
class _Progress:
    """How far the training of one fold has come; everything that a checkpoint holds."""

    epoch: int = 0
    best_epoch: int = 0
    best_loss: float = float("inf")
    best: dict[str, Tensor] = field(default_factory=dict)
    history: list[dict[str, Any]] = field(default_factory=list)
    finished: bool = False


def finetune(
    encoder: Encoder,
    images: Images,
    labels: NDArray[Any],
    folds: Folds,
    fit: CrossFit,
    schedule: Schedule,
    events: Events,
    span: tuple[float, float],
) -> Tuned:
    """Fine-tune a network and head without each fold, and on all tiles for as many epochs as served best (the median).

    Args:
        encoder: its network is where every fold starts, and is left as the one of all tiles.
        labels: (folds + 1, N) values or classes from 0, to be learnt without each fold, and at last on all tiles.
        fit: heads on the frozen features.

    Raises:
        InputError: the head or the network cannot be tuned.
        ModelFileError: the checkpoint folder belongs to another run.
    """
    if fit.head.kind == SVM:
        raise InputError("A support vector machine is fitted on features as they are: choose softmax to fine-tune.")
    tuner = _Tuner(encoder, images, labels, schedule, folds)
    ends = np.linspace(*span, len(folds) + 2)
    heads, tensors, history, best = [], [], [], []
    count = len(images.source)
    held_out = np.zeros((count, 0), np.float32)
    for fold in range(len(folds)):
        step = events.step(ends[fold], ends[fold + 1], f"Fine-tuning without fold {fold + 1} of {len(folds)}")
        inner = (fold + 1) % len(folds)
        train = np.flatnonzero(folds.training(fold, inner))
        judge = np.flatnonzero((folds.of_image == inner) & ~folds.barred[fold])
        reached, head = tuner.train(fold, fit.folds[fold], train, judge, schedule.epochs, step)
        here = np.flatnonzero(folds.of_image == fold)
        features = tuner.features(here)
        if not held_out.shape[1]:
            held_out = np.zeros((count, features.shape[1]), np.float32)
        held_out[here] = features
        heads.append(head)
        tensors.append({name: tensor.clone() for name, tensor in encoder.network.state_dict().items()})
        history += reached.history
        best.append(reached.best_epoch)
        told = f"epoch {reached.best_epoch}" if reached.best_epoch else "the frozen network"
        events.info(f"Fold {fold + 1}: {told} was kept of {reached.epoch}, validation loss {reached.best_loss:.4f}.")
    epochs = int(np.median(best))
    step = events.step(ends[-2], ends[-1], "Fine-tuning on all tiles")
    reached, head = tuner.train(len(folds), fit.head, np.arange(count), np.zeros(0, int), epochs, step)
    history += [{**row, "fold": -1} for row in reached.history]
    changed = [changed_tensors(state, encoder.network.state_dict()) for state in tensors]
    predicted, probabilities = out_of_fold(heads, held_out, folds, head.classes)
    whole = CrossFit(head, heads, fit.penalties, predicted, probabilities)
    return Tuned(whole, changed, tuner.features(np.arange(count)), history)


class _Tuner:
    """Trains the encoder's network from one and the same start, as often as asked."""

    def __init__(
        self, encoder: Encoder, images: Images, labels: NDArray[Any], schedule: Schedule, folds: Folds
    ) -> None:
        self._encoder, self._images, self._labels, self._schedule = encoder, images, labels, schedule
        self._start = copy.deepcopy(encoder.network.state_dict())
        self._trained = trainable(encoder.network, schedule.part)
        self._folder = Path(schedule.checkpoint) if schedule.checkpoint else None
        told = repr((schedule.epochs, schedule.rate, schedule.part, schedule.seed, schedule.batch, encoder.precision))
        digest = hashlib.sha256(told.encode())
        for array in (labels, folds.of_image, folds.barred, images.source, images.row, images.column):
            digest.update(np.ascontiguousarray(array).tobytes())
        for source in images.sources:
            digest.update(source.origin["fingerprint"].encode())
        for tensor in self._start.values():
            digest.update(tensor.cpu().numpy().tobytes())
        self._fingerprint = digest.hexdigest()[:16]

    def train(
        self, fold: int, start: Head, train: NDArray[Any], judge: NDArray[Any], epochs: int, step: Step
    ) -> tuple[_Progress, Head]:
        """Train for up to ``epochs``; the network is left with the best weights, and the head is returned."""
        network, device = self._encoder.network, self._encoder.device
        network.load_state_dict(self._start)
        head, centre, spread = _scaled(start, self._labels[fold, train])
        head = head.to(device)
        weights = {f"network.{name}": tensor for name, tensor in self._trained}
        weights.update({"head.weight": head.weight, "head.bias": head.bias})
        optimiser = torch.optim.AdamW(weights.values(), lr=self._schedule.rate, weight_decay=DECAY)
        reached = self._resumed(fold, weights, optimiser) or _Progress()
        frozen = [p for p in network.parameters() if all(p is not own for own in weights.values())]
        for parameter in frozen:
            parameter.requires_grad_(False)
        if not reached.best:
            loss = self._loss_on(fold, head, judge, centre, spread)
            reached.best, reached.best_loss = _copied(weights), loss
            reached.history.append({"fold": fold, "epoch": 0, "loss": None, "validation": _told(loss), "kept": False})
        while reached.epoch < epochs and not reached.finished:
            reached.epoch += 1
            loss = self._epoch(fold, reached.epoch, epochs, head, optimiser, train, centre, spread, step)
            validation = self._loss_on(fold, head, judge, centre, spread)
            if not len(judge) or validation < reached.best_loss:
                reached.best, reached.best_loss, reached.best_epoch = _copied(weights), validation, reached.epoch
            reached.finished = bool(len(judge)) and reached.epoch - reached.best_epoch >= max(PATIENCE, epochs // 2)
            row = {"fold": fold, "epoch": reached.epoch, "loss": loss, "validation": _told(validation), "kept": False}
            reached.history.append(row)
            self._save(fold, reached, weights, optimiser)
        with torch.no_grad():
            for name, tensor in weights.items():
                tensor.copy_(reached.best[name])
        for parameter in frozen:
            parameter.requires_grad_(True)
        for row in reached.history:
            row["kept"] = row["epoch"] == reached.best_epoch
        return reached, _unscaled(head.cpu(), centre, spread)

    def features(self, indices: NDArray[Any]) -> NDArray[np.float32]:
        """Features of some tiles by the network as it is now."""
        size = 2 * self._schedule.batch
        parts = [indices[start : start + size] for start in range(0, len(indices), size)]
        return np.concatenate([self._encoder.features(self._images.batch(part)) for part in parts])

    def _epoch(
        self,
        fold: int,
        epoch: int,
        epochs: int,
        head: Head,
        optimiser: torch.optim.Optimizer,
        train: NDArray[Any],
        centre: float,
        spread: float,
        step: Step,
    ) -> float:
        """One pass over as many tiles as there are, rare labels as often as frequent ones; the mean loss."""
        network, device = self._encoder.network.eval(), self._encoder.device
        draws = balanced_draws(
            self._labels[fold, train], head.kind, np.random.default_rng([self._schedule.seed, fold, epoch])
        )
        steps = -(-len(draws) // self._schedule.batch)
        total = 0.0
        for number in range(steps):
            rate = scheduled((epoch - 1) * steps + number, epochs * steps)
            for group in optimiser.param_groups:
                group["lr"] = rate * self._schedule.rate
            chosen = train[draws[number * self._schedule.batch : (number + 1) * self._schedule.batch]]
            tiles = self._images.batch(chosen)
            rng = np.random.default_rng([self._schedule.seed, fold, epoch, number])
            pixels, valid = augmented(tiles, itertools.repeat(rng), self._images.upright, GENTLE)
            scores = head(network(pixels.to(device), valid.to(device)))
            loss = _loss(head, scores, self._targets(fold, chosen, centre, spread).to(device))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([p for group in optimiser.param_groups for p in group["params"]], 1.0)
            optimiser.step()
            total += float(loss.detach()) * len(chosen)
            step.done((epoch - 1) * steps + number + 1, epochs * steps)
        return total / len(draws)

    def _targets(self, fold: int, indices: NDArray[Any], centre: float, spread: float) -> Tensor:
        labels = self._labels[fold, indices]
        if labels.dtype.kind == "f":
            return torch.as_tensor((labels - centre) / spread, dtype=torch.float32)
        return torch.as_tensor(labels, dtype=torch.long)

    @torch.inference_mode()
    def _loss_on(self, fold: int, head: Head, indices: NDArray[Any], centre: float, spread: float) -> float:
        if not len(indices):
            return float("nan")
        features = torch.from_numpy(self.features(indices)).to(self._encoder.device)
        return float(_loss(head, head(features), self._targets(fold, indices, centre, spread).to(features.device)))

    def _save(
        self, fold: int, reached: _Progress, weights: Mapping[str, Tensor], optimiser: torch.optim.Optimizer
    ) -> None:
        if self._folder is None:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        tensors = {f"now.{name}": tensor.detach().cpu().numpy() for name, tensor in weights.items()}
        tensors.update({f"best.{name}": tensor.cpu().numpy() for name, tensor in reached.best.items()})
        for name, state in zip(weights, map(optimiser.state.get, weights.values())):
            for key, value in (state or {}).items():
                tensors[f"{key}.{name}"] = torch.as_tensor(value, dtype=torch.float32).cpu().numpy()
        card = {name: value for name, value in vars(reached).items() if name != "best"}
        card["best_loss"] = _told(reached.best_loss)
        path = self._path(fold)
        write_model(f"{path}.part", tensors, {"kind": KIND, "fingerprint": self._fingerprint, **card})
        os.replace(f"{path}.part", path)

    def _resumed(self, fold: int, weights: Mapping[str, Tensor], optimiser: torch.optim.Optimizer) -> _Progress | None:
        """What a checkpoint of this very run holds, put in place; None where there is none."""
        if self._folder is None or not self._path(fold).is_file():
            return None
        path, best = self._path(fold), dict[str, Tensor]()
        try:
            with open_model(str(path), KIND) as (card, tensors), torch.no_grad():
                fingerprint = card.text("fingerprint")
                reached = _Progress(
                    card.whole("epoch", 0, MOST_EPOCHS),
                    card.whole("best_epoch", 0, MOST_EPOCHS),
                    math.nan if card.any("best_loss") is None else card.number("best_loss"),
                    best,
                    [row.figures() for row in card.objects("history")],
                    card.flag("finished"),
                )
                for name, tensor in weights.items() if fingerprint == self._fingerprint else ():
                    kept = {
                        key: torch.from_numpy(tensors.floats(f"{key}.{name}", *tensor.shape)).to(tensor.device)
                        for key in ("now", "best", "exp_avg", "exp_avg_sq")
                    }
                    tensor.copy_(kept.pop("now"))
                    best[name] = kept.pop("best")
                    step = tensors.floats(f"step.{name}", *tensors.shape(f"step.{name}"))
                    optimiser.state[tensor] = {"step": torch.from_numpy(step), **kept}
        except ModelFileError as error:
            raise ModelFileError(f"The checkpoint {path} is damaged: empty its folder to start anew.") from error
        if fingerprint != self._fingerprint:
            raise ModelFileError(
                f"The checkpoint folder {self._folder} belongs to a run with other inputs or parameters: choose "
                "another folder, or empty it to start anew."
            )
        return reached

    def _path(self, fold: int) -> Path:
        return Path(self._folder or "") / f"fold{fold}.safetensors"


def trainable(network: nn.Module, part: str) -> list[tuple[str, nn.Parameter]]:
    """The parameters to train: all, or those of the last stage.

    The last stage of ``urban`` is its third with the projection; of a torchvision network the last third of its layers.

    Raises:
        InputError: the network has none, or there is no such part.
    """
    if part not in PARTS:
        raise InputError(f"There is no part called {part!r} to fine-tune: choose {' or '.join(PARTS)}.")
    parameters = list(network.named_parameters())
    if not parameters:
        raise InputError("This network has no weights to train: choose 0 epochs with it, or another network.")
    if part == ALL:
        return parameters
    if isinstance(network, UrbanEncoder):
        last = f"stages.{len(network.stages) - 1}."
        return [(name, p) for name, p in parameters if name.startswith((last, "project."))]
    return parameters[2 * len(parameters) // 3 :]


def scheduled(step: int, steps: int) -> float:
    """The share of the learning rate at a step: a linear rise, then a cosine down to 0."""
    warm = max(1, round(WARM * steps))
    return min(1.0, (step + 1) / warm) * 0.5 * (1 + float(np.cos(np.pi * step / steps)))


def balanced_draws(labels: NDArray[Any], kind: str, rng: np.random.Generator) -> NDArray[np.int64]:
    """As many positions as there are labels, each class (each fifth of a value) as often as the others: (about N,)."""
    groups = labels
    if kind in SERVES[REGRESSION]:
        groups = np.searchsorted(np.unique(np.quantile(labels, [0.2, 0.4, 0.6, 0.8])), labels, side="right")
    present = np.unique(groups)
    each = -(-len(labels) // len(present))
    drawn = [_cycled(np.flatnonzero(groups == group), each, rng) for group in present]
    return rng.permutation(np.concatenate(drawn))


def _cycled(members: NDArray[np.int64], count: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """``count`` members, none twice before all have come."""
    rounds = [rng.permutation(members) for _ in range(-(-count // len(members)))]
    return np.concatenate(rounds)[:count]


def _loss(head: Head, scores: Tensor, targets: Tensor) -> Tensor:
    """Squared error in units of the label's variance, or the negative log-likelihood (for CORN: its own loss)."""
    if head.kind == RIDGE:
        return torch.mean((scores[:, 0] - targets) ** 2)
    if head.kind == LOGIT:
        return F.binary_cross_entropy_with_logits(scores[:, 0], targets)
    return -head.log_probabilities(scores)[torch.arange(len(targets)), targets].mean()


def _scaled(head: Head, labels: NDArray[Any]) -> tuple[Head, float, float]:
    """A ridge head in units of the labels' spread, so that a learning rate means the same for any unit."""
    arrays = head.arrays()
    centre, spread = (float(labels.mean()), float(labels.std()) or 1.0) if head.kind == RIDGE else (0.0, 1.0)
    arrays["weight"], arrays["bias"] = arrays["weight"] / spread, (arrays["bias"] - centre) / spread
    return Head(head.kind, head.classes, **arrays), centre, spread


def _unscaled(head: Head, centre: float, spread: float) -> Head:
    arrays = head.arrays()
    arrays["weight"], arrays["bias"] = arrays["weight"] * spread, arrays["bias"] * spread + centre
    return Head(head.kind, head.classes, **arrays)


def _copied(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: tensor.detach().clone() for name, tensor in weights.items()}


def _told(loss: float) -> float | None:
    """A loss as JSON can hold it."""
    return float(loss) if np.isfinite(loss) else None

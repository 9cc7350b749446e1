"""Fine-tuning of an encoder with its head, fold by fold, that can be broken off and taken up again to the same end.

AdamW (Loshchilov & Hutter 2019) on a cosine schedule, from a head that was fitted on frozen features. Early stopping
looks at one inner fold that trains nothing, neither this head, and may choose the frozen network, so that tuning has to
earn its place.
Networks that are to be compared learn for one number of epochs instead, from all folds but the one that is held out.
Normalisation layers keep their running statistics: on some hundred tiles those of a batch say more about the batch than
about the city, and a network whose statistics moved would no longer be the one that was tested.

Everything random in a step follows from seed, fold, epoch and step; each epoch is saved with the state of the
optimiser, so that a run that was killed and goes on ends with the very bits of one that was not.
"""

from __future__ import annotations

import copy
import itertools
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ..images.image_sources import Images
from ..learning.augmentation import CAMERA, augmented
from ..learning.balanced_sampling import balanced_draws
from ..learning.checkpoint import Checkpoint, fingerprint
from ..learning.descent import descend, mixed_precision, warmed_cosine
from ..learning.preview import Preview
from ..learning.run import Outcome, Run
from ..networks.computing import Encoder
from ..networks.streaming import features_at
from ..options.choices import ALL, FLOAT32, LAST, LOGIT, PARTS, REGRESSION, RIDGE, SVM
from ..options.status_options import TuningOptions
from ..runtime.errors import InputError
from ..runtime.events import Events
from .experiment import Study
from .heads import SERVES, Head
from .held_out_model import changed_tensors
from .nested_cross_validation import CrossFit, next_fold, out_of_fold
from .spatial_folds import Folds

LEAST_BATCH, BATCH = 8, 32
"""Fewest and most tiles per step: fewer say little of all, and of more there are too few steps."""
PATIENCE = 5
"""Epochs without a better validation loss after which a fold ends, or half of all epochs where that is more."""
WARM = 0.1
"""Share of the steps in which the rate rises."""
DECAY = 1e-2
"""Of the weights, the default of AdamW."""
CLIP = 1.0
"""Norm of the gradient of all weights at most, so that no single batch carries the network away."""
GENTLE = CAMERA.scaled(0.3)
"""Of augmentation: a network that sees each tile once an epoch, changed, learns slowly from large changes."""
FIFTHS = (0.2, 0.4, 0.6, 0.8)
"""Quantiles between the groups of values that are drawn equally often."""


@dataclass(frozen=True)
class Schedule:
    """How to fine-tune.

    Attributes:
        epochs: at most.
        rate: learning rate, reached after a tenth of the steps and falling to 0 along a cosine.
        part: ``last`` stage or ``all`` of the network.
        checkpoint: folder for what has been reached, or None.
        batch: tiles per step.
        stops_early: whether an inner fold chooses the epoch that is kept; if not, that fold trains, too, and the last
            epoch is kept.
        whole: whether a network learns from all tiles at last; if not, that without the last fold stands for it.
    """

    epochs: int
    rate: float
    part: str
    seed: int
    checkpoint: str | None
    batch: int = BATCH
    stops_early: bool = True
    whole: bool = True

    @classmethod
    def of(cls, tuning: TuningOptions, seed: int, batch_size: int) -> Schedule:
        """As the options say, over no epochs where the network is to stay as it is."""
        epochs, part = (tuning.epochs, tuning.part) if tuning.fine_tunes else (0, LAST)
        return cls(
            epochs, tuning.learning_rate, part, seed, tuning.checkpoint, max(LEAST_BATCH, min(BATCH, batch_size))
        )


@dataclass
class Tuned:
    """What fine-tuning gave.

    Attributes:
        fit: heads and out-of-fold predictions.
        fold_tensors: of each fold, what its network has otherwise than that of all tiles.
        features: (N, D) of all tiles by the network of all tiles, which the encoder is left with; where there is none,
            of each tile by the network that was made without its fold.
        history: rows of ``fold`` (-1 for all tiles), ``epoch``, ``loss``, ``validation`` and ``kept``.
    """

    fit: CrossFit
    fold_tensors: list[dict[str, NDArray[Any]]]
    features: NDArray[np.float32]
    history: list[dict[str, Any]]


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

    The last one is left out where the schedule does not ask for it.

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
    tuner = _Tuner(encoder, images, labels, schedule, folds, fit.head.kind, events, span)
    heads, tensors, history, best = [], [], [], []
    count = len(images.source)
    held_out = np.zeros((count, 0), np.float32)
    for fold in range(len(folds)):
        inner = [next_fold(fold, len(folds))] if schedule.stops_early else []
        start = fit.inner[fold] if inner and fit.inner else fit.folds[fold]
        train = np.flatnonzero(folds.training(fold, *inner))
        validation = np.flatnonzero(np.isin(folds.of_image, inner) & ~folds.excluded[fold])
        run, head = tuner.tune(fold, start, train, validation, schedule.epochs)
        if not run.best_epoch:
            head = fit.folds[fold]  # on the frozen network, which has no epoch left to choose, from the inner fold, too
        here = np.flatnonzero(folds.of_image == fold)
        features = tuner.features(here)
        if not held_out.shape[1]:
            held_out = np.zeros((count, features.shape[1]), np.float32)
        held_out[here] = features
        heads.append(head)
        tensors.append({name: tensor.clone() for name, tensor in encoder.network.state_dict().items()})
        history += _rows(run, fold)
        best.append(run.best_epoch)
        if schedule.stops_early:
            selected = f"epoch {run.best_epoch}" if run.best_epoch else "the frozen network"
            loss = _best_validation(run)
            events.info(f"Fold {fold + 1}: {selected} was kept of {run.epoch}, validation loss {loss:.4f}.")
    if schedule.whole:
        run, head = tuner.tune(len(folds), fit.head, np.arange(count), np.zeros(0, int), int(np.median(best)))
        history += _rows(run, -1)
    changed = [changed_tensors(state, encoder.network.state_dict()) for state in tensors]
    predicted, probabilities = out_of_fold(heads, held_out, folds, head.classes)
    whole = CrossFit(head, heads, fit.penalties, predicted, probabilities)
    return Tuned(whole, changed, tuner.features(np.arange(count)) if schedule.whole else held_out, history)


def _rows(run: Run, fold: int) -> list[dict[str, Any]]:
    return [{"fold": fold, **row, "kept": row["epoch"] == run.best_epoch} for row in run.history]


def _best_validation(run: Run) -> float:
    """The loss that an epoch has to go below; infinite where that of the start is no number."""
    loss = run.history[run.best_epoch]["validation"]
    return np.inf if loss is None else float(loss)


class _Tuner:
    """Trains the encoder's network from one and the same start, as often as wanted."""

    def __init__(
        self,
        encoder: Encoder,
        images: Images,
        labels: NDArray[Any],
        schedule: Schedule,
        folds: Folds,
        kind: str,
        events: Events,
        span: tuple[float, float],
    ) -> None:
        self._encoder, self._images, self._labels, self._schedule = encoder, images, labels, schedule
        self._start = copy.deepcopy(encoder.network.state_dict())
        self._trained = trainable(encoder.network, schedule.part)
        self._count, self._step = len(folds), events.step(*span, "Fine-tuning")
        self._epochs = (len(folds) + schedule.whole) * schedule.epochs
        folder = schedule.checkpoint
        self._preview = Preview(folder, "Fine-tuning", events) if folder else None
        chosen = (schedule.epochs, schedule.rate, schedule.part, schedule.seed, schedule.batch, encoder.precision, kind)
        origins = [source.origin["fingerprint"] for source in images.sources]
        arrays = (labels, folds.of_image, folds.excluded, images.source, images.row, images.column)
        self._job = fingerprint([*chosen, *origins], arrays, self._start.values()) if folder else ""

    def tune(
        self, fold: int, start: Head, train: NDArray[Any], validation: NDArray[Any], epochs: int
    ) -> tuple[Run, Head]:
        """Train for up to ``epochs``; the network is left with the best weights, and the head is returned."""
        words = f"without fold {fold + 1} of {self._count}" if fold < self._count else "on all tiles"
        self._step.doing = f"Fine-tuning {words}, epochs"
        if self._preview:
            self._preview.title = f"Fine-tuning {words}"
        network = self._encoder.network
        network.load_state_dict(self._start)
        head, centre, spread = _scaled(start, self._labels[fold, train])
        head = head.to(self._encoder.device)
        weights = {f"network.{name}": tensor for name, tensor in self._trained}
        weights.update({"head.weight": head.weight, "head.bias": head.bias})
        group = {"params": list(weights.values()), "clip": CLIP}
        optimiser = torch.optim.AdamW([group], lr=self._schedule.rate, weight_decay=DECAY)
        folder = self._schedule.checkpoint
        run = Run(
            weights,
            {"optimiser": optimiser},
            Checkpoint(folder, f"fold{fold}", self._job) if folder else None,
            max(PATIENCE, epochs // 2),
            preview=self._preview,
        )
        targets = _targets(self._labels[fold], centre, spread)

        def learn(epoch: int) -> Outcome:
            loss, pictures = self._epoch((fold, epoch, epochs), head, optimiser, train, targets)
            validated = self._loss_on(head, validation, targets)
            better = not len(validation) or validated < _best_validation(run)
            return Outcome({"loss": loss, "validation": validated}, better, pictures=pictures)

        frozen = [p for p in network.parameters() if all(p is not own for own in weights.values())]
        for parameter in frozen:
            parameter.requires_grad_(False)
        if not run.resume():
            run.record(Outcome({"loss": None, "validation": self._loss_on(head, validation, targets)}, better=True))
        self._step.skip(fold * self._schedule.epochs + run.epoch, self._epochs)
        run.train(learn, epochs)
        run.take_best()
        for parameter in frozen:
            parameter.requires_grad_(True)
        return run, _unscaled(head.cpu(), centre, spread)

    def features(self, indices: NDArray[Any]) -> NDArray[np.float32]:
        """Features of some tiles by the network as it is now."""
        return features_at(self._encoder, self._images, indices, 2 * self._schedule.batch)

    def _epoch(
        self,
        place: tuple[int, int, int],
        head: Head,
        optimiser: torch.optim.Optimizer,
        train: NDArray[Any],
        targets: Tensor,
    ) -> tuple[float, Tensor]:
        """One pass over as many tiles as there are, rare labels as often as frequent ones; mean loss, and some tiles.

        Args:
            place: fold, epoch, and number of epochs.
        """
        network, device, size = self._encoder.network.eval(), self._encoder.device, self._schedule.batch
        seed, (fold, epoch, epochs) = self._schedule.seed, place
        draws = balanced_draws(
            _groups(self._labels[fold, train], head.kind), np.random.default_rng([seed, fold, epoch])
        )
        steps = -(-len(draws) // size)
        precision = self._encoder.precision if device.type == "cuda" else FLOAT32
        warm, total, pixels = max(1, round(WARM * epochs * steps)), 0.0, torch.zeros(0)
        for number in range(steps):
            chosen = train[draws[number * size : (number + 1) * size]]
            rng = np.random.default_rng([seed, fold, epoch, number])
            pixels, valid = augmented(self._images.batch(chosen), itertools.repeat(rng), self._images.upright, GENTLE)
            with mixed_precision(device, precision):
                features = network(pixels.to(device), valid.to(device))
            loss = _loss(head, head(features.float()), targets[torch.from_numpy(chosen)].to(device))
            share = warmed_cosine((epoch - 1) * steps + number, epochs * steps, warm)
            total += descend(loss, optimiser, share=share) * len(chosen)
            done = fold * self._schedule.epochs + epoch - 1 + (number + 1) / steps
            self._step.done(done, self._epochs)
        return total / len(draws), pixels

    @torch.inference_mode()
    def _loss_on(self, head: Head, indices: NDArray[Any], targets: Tensor) -> float:
        if not len(indices):
            return float("nan")
        features = torch.from_numpy(self.features(indices)).to(self._encoder.device)
        return float(_loss(head, head(features), targets[torch.from_numpy(indices)].to(features.device)))


def _groups(labels: NDArray[Any], kind: str) -> NDArray[Any]:
    """Classes, or fifths of a value, which are drawn equally often."""
    if kind not in SERVES[REGRESSION]:
        return labels
    return np.searchsorted(np.unique(np.quantile(labels, FIFTHS)), labels, side="right")


def _targets(labels: NDArray[Any], centre: float, spread: float) -> Tensor:
    """Labels (N,) as the loss reads them."""
    if labels.dtype.kind == "f":
        return torch.as_tensor((labels - centre) / spread, dtype=torch.float32)
    return torch.tensor(labels, dtype=torch.long)


def targets_of(study: Study, fit: CrossFit) -> NDArray[Any]:
    """(folds + 1, N) what fine-tuning is to learn of each tile without each fold, and at last without none.

    Where values are means over polygons: what the head on the frozen network says of it, moved to have these means.
    """
    heads = [*(fit.inner or fit.folds), fit.head]
    if study.means is None:
        return np.broadcast_to(study.target, (len(heads), len(study.images)))
    values = np.stack([study.means.spread(head.values(study.features[:])) for head in heads])
    return values.clip(0, 1) if fit.head.kind == LOGIT else values


def trainable(network: nn.Module, part: str) -> list[tuple[str, nn.Parameter]]:
    """The parameters to train: all, or those of the last stage.

    What the last stage is, a network may say by its ``LAST_STAGE``; of others it is the last third of their layers.

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
    last = tuple(getattr(network, "LAST_STAGE", ()))
    if last:
        return [(name, p) for name, p in parameters if name.startswith(last)]
    return parameters[2 * len(parameters) // 3 :]


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

"""A run of learning that can be broken off, by a kill or a budget of time, and taken up again to the same end.

Who learns says what happens in an epoch, with as many losses and optimisers as it takes (``descent.descend``); the run
counts epochs, keeps the best weights, leaves a checkpoint after each epoch, and shows how it goes. So that a run ends
in the same bytes whether or not it was broken off, everything random in an epoch must follow from a seed and the number
of the epoch, or from the ``generator`` of the run.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from ..models.model_file import Tensors
from ..models.tile_model import read_state
from ..runtime.json_fields import DamagedError, Fields
from .checkpoint import Checkpoint
from .descent import RunningMean, copied
from .preview import Preview

MOST_EPOCHS = 10**6
Figures = dict[str, Any]


class Outcome(NamedTuple):
    """What an epoch gave.

    Attributes:
        figures: by name, such as losses: numbers, lists of finite ones, or None.
        better: whether its weights are the best so far.
        settled: whether more epochs would change nothing.
        pictures: (N, bands, T, T) in 0…1 that show what is learnt, or None.
    """

    figures: Figures
    better: bool = False
    settled: bool = False
    pictures: Tensor | None = None


@dataclass
class Run:
    """How far learning has come.

    Attributes:
        weights: everything that learning moves, by name: parameters, and buffers such as running statistics.
        optimisers: by name, those whose state lasts from epoch to epoch.
        checkpoint: where it is kept, or None.
        patience: epochs without a better one after which it ends.
        generator: of what is random in all epochs, if it is one.
        mean: running mean of some weights, or None.
        preview: shows how it goes, or None.
        epoch, best_epoch: how many are done, and which was the best, 0 for the start.
        best: the weights of that one; empty until an outcome is the best.
        history: figures of each epoch with its number, ``epoch``; None for what is no finite number.
        finished: whether patience or an outcome has ended it.
    """

    weights: Mapping[str, Tensor]
    optimisers: Mapping[str, torch.optim.Optimizer] = field(default_factory=dict)
    checkpoint: Checkpoint | None = None
    patience: float = math.inf
    generator: np.random.Generator | None = None
    mean: RunningMean | None = None
    preview: Preview | None = None
    epoch: int = field(default=0, init=False)
    best_epoch: int = field(default=0, init=False)
    best: dict[str, Tensor] = field(default_factory=dict, init=False)
    history: list[Figures] = field(default_factory=list, init=False)
    finished: bool = field(default=False, init=False)

    def train(self, learn: Callable[[int], Outcome], epochs: int, until: float = math.inf) -> None:
        """Learn, epoch by epoch, from where the run stands.

        Args:
            learn: is given the number of an epoch, counted from 1.
            epochs: of the whole run, at most.
            until: a moment of ``time.monotonic``; the epoch in which it comes is the last, and the checkpoint stays.

        Raises:
            OutputError: the checkpoint cannot be written.
        """
        while self.epoch < epochs and not self.finished:
            outcome = learn(self.epoch + 1)
            self.epoch += 1
            self.record(outcome)
            if self.checkpoint:
                self._save(self.checkpoint)
            if self.preview:
                self.preview.show(self.history, outcome.pictures)
            if time.monotonic() >= until:
                break

    def record(self, outcome: Outcome) -> None:
        """Keep what an epoch gave, or what there was before the first."""
        if outcome.better:
            self.best, self.best_epoch = copied(self.weights), self.epoch
        self.finished = outcome.settled or self.epoch - self.best_epoch >= self.patience
        self.history.append({"epoch": self.epoch, **{name: finite(value) for name, value in outcome.figures.items()}})

    @torch.no_grad()
    def take_best(self) -> None:
        """Put the best weights in place of the last."""
        for name, tensor in self.weights.items():
            tensor.copy_(self.best[name])

    def resume(self) -> bool:
        """Go on from the checkpoint, if there is one: put everything in place, and say whether there was.

        Raises:
            ModelFileError: it is damaged, or belongs to another job.
        """
        if not self.checkpoint:
            return False
        with self.checkpoint.read() as content, torch.no_grad():
            if content:
                self._load(*content)
            return content is not None

    def _save(self, checkpoint: Checkpoint) -> None:
        means = self.mean.mean if self.mean else {}
        tensors = _named("now", self.weights) | _named("best", self.best) | _named("mean", means)
        for name, optimiser in self.optimisers.items():
            for number, state in optimiser.state_dict()["state"].items():
                tensors |= _named(f"{name}.{number}", {key: value for key, value in state.items() if value is not None})
        card = {name: getattr(self, name) for name in ("epoch", "best_epoch", "history", "finished")}
        checkpoint.write(tensors, {**card, "generator": self.generator and self.generator.bit_generator.state})

    def _load(self, card: Fields, tensors: Tensors) -> None:
        self.epoch, self.best_epoch = (card.whole(name, 0, MOST_EPOCHS) for name in ("epoch", "best_epoch"))
        self.history, self.finished = [row.figures() for row in card.objects("history")], card.flag("finished")
        if self.generator:
            try:
                self.generator.bit_generator.state = card.fields("generator").figures()
            except (TypeError, ValueError, KeyError, OverflowError) as error:
                raise DamagedError("“generator” is no state of a generator") from error
        devices = {name: tensor.device for name, tensor in self.weights.items()}
        if tensors.names("best."):
            best = read_state(tensors, "best.", dict(self.weights))
            self.best = {name: tensor.to(devices[name]) for name, tensor in best.items()}
        for prefix, weights in (("now.", self.weights), ("mean.", self.mean.mean if self.mean else {})):
            for name, tensor in read_state(tensors, prefix, dict(weights)).items():
                weights[name].copy_(tensor)
        for name, optimiser in self.optimisers.items():
            _load_optimiser(optimiser, f"{name}.", tensors)


def finite(value: Any) -> Any:
    """A figure as JSON can hold it."""
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _named(prefix: str, tensors: Mapping[str, Any]) -> dict[str, Any]:
    return {f"{prefix}.{name}": tensor for name, tensor in tensors.items()}


def _load_optimiser(optimiser: torch.optim.Optimizer, prefix: str, tensors: Tensors) -> None:
    """The state of an optimiser, whose tensors are each as large as their parameter, or single numbers."""
    parameters = [parameter for group in optimiser.param_groups for parameter in group["params"]]
    states: dict[int, dict[str, Tensor]] = {}
    for stored in tensors.names(prefix):
        number, _, key = stored[len(prefix) :].partition(".")
        if not (number.isdecimal() and int(number) < len(parameters)):
            raise DamagedError(f"the optimiser has no parameter {number}")
        shape: Iterable[int] = () if key == "step" else parameters[int(number)].shape
        values = torch.from_numpy(tensors.floats(stored, *(tuple(shape) or (1,))))
        states.setdefault(int(number), {})[key] = values.reshape(tuple(shape))
    optimiser.load_state_dict({"state": states, "param_groups": optimiser.state_dict()["param_groups"]})

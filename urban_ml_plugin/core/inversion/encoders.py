"""The encoders of a generative model: made where it has none yet, and kept in a copy of its file."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from torch import nn

from ..generation.generator_model import KIND, GeneratorModel, state_of_parts
from ..learning.checkpoint import Checkpoint, fingerprint
from ..learning.preview import Preview
from ..learning.run import Figures, Run
from ..models.model_file import open_model, write_model
from ..models.tile_model import read_state
from ..options.choices import ENCODER, ITERATIVE, OPTIMISATION
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..runtime.json_fields import DamagedError, Fields
from .encoder_learning import EPOCH, LEAST_IMAGES, EncoderLearning, Split, new_encoder, rounds, split
from .images_to_find import ImagesToFind
from .likeness import PerceptualDistance

MEMBER = "encoders"
"""Of the card of a model that has some."""
PREFIX = "inversion."
"""Of their tensors, before the name of the method."""
MOST_SHOWN = 2**40
LEARNT = (ENCODER, ITERATIVE)
"""Methods that need one."""


@dataclass(frozen=True)
class LearntEncoder:
    """An encoder of a model.

    Attributes:
        network: ready to use.
        shown: images that it learnt from, each as often as it was shown.
        images: how many there are.
        stopped: whether time ended its learning.
        history: figures of each epoch; empty where it came with the model.
    """

    network: nn.Module
    shown: int
    images: int
    stopped: bool
    history: list[Figures]

    @property
    def as_json(self) -> dict[str, Any]:
        """What the card of a model says of it."""
        return {"shown": self.shown, "images": self.images, "stopped": self.stopped}


@dataclass(frozen=True)
class Budget:
    """How long encoders learn.

    Attributes:
        thousands: of images shown to each of them.
        minutes: after which the learning of all of them ends; 0 for no end.
        checkpoint: folder from which it goes on after a break, or None.
    """

    thousands: float
    minutes: float
    checkpoint: str | None


def read_encoders(path: str, model: GeneratorModel) -> dict[str, LearntEncoder]:
    """The encoders that a model file holds, by method.

    Raises:
        MissingFileError, ModelFileError: as ``read_generator``.
    """
    found = {}
    with open_model(path, KIND) as (card, tensors):
        if MEMBER not in card:
            return {}
        told = card.fields(MEMBER)
        for method in told.figures():
            if method not in LEARNT:
                raise DamagedError(f"it has an encoder for “{method[:40]}”, which is no way of inversion")
            network = new_encoder(method, model)
            network.load_state_dict(read_state(tensors, f"{PREFIX}{method}.", network.state_dict()))
            found[method] = _as_told(network, told.fields(method))
    return found


def _as_told(network: nn.Module, told: Fields) -> LearntEncoder:
    shown, images = (told.whole(name, 0, MOST_SHOWN) for name in ("shown", "images"))
    return LearntEncoder(network.eval().requires_grad_(False), shown, images, told.flag("stopped"), [])


def write_with_encoders(path: str, model: GeneratorModel, encoders: dict[str, LearntEncoder]) -> None:
    """Write a copy of a model that has encoders beside what it had.

    Raises:
        OutputError: as ``write_model``.
    """
    added = {f"{PREFIX}{method}": one.network for method, one in encoders.items()}
    card = {**model.card.as_json(), "kind": KIND, MEMBER: {method: one.as_json for method, one in encoders.items()}}
    write_model(path, state_of_parts({**model.parts, **added}), card)


def learn_encoders(
    methods: Sequence[str], model: GeneratorModel, perceptual: PerceptualDistance, store: ImagesToFind, upright: bool,
    budget: Budget, seed: int, events: Events, span: tuple[float, float],
) -> dict[str, LearntEncoder]:  # fmt: skip
    """Encoders for some methods, which learn one after the other, each in its share of the time.

    Args:
        span: shares of the task that are done before and after.

    Raises:
        InputError: there are too few images to learn from.
        ModelFileError: the checkpoint folder belongs to another run.
    """
    if not methods:
        return {}
    if len(store) < LEAST_IMAGES:
        raise InputError(
            f"Encoders cannot learn from {len(store)} images: give {LEAST_IMAGES} or more, choose METHODS "
            f"{OPTIMISATION}, or give a model that has encoders already."
        )
    images, found = split(store), {}
    width = (span[1] - span[0]) / len(methods)
    for place, method in enumerate(methods):
        start = span[0] + place * width
        step = events.step(start, start + width, f"The {method} method learns")
        learning = EncoderLearning(method, model, perceptual, store, images, upright, seed)
        part = replace(budget, minutes=budget.minutes / len(methods))
        found[method] = _learnt(method, learning, part, _job(method, model, store, seed), images, step, events)
    return found


def _learnt(
    method: str, learning: EncoderLearning, budget: Budget, job: str, images: Split, step: Step, events: Events
) -> LearntEncoder:
    folder = budget.checkpoint
    run = Run(
        learning.weights,
        learning.optimisers,
        Checkpoint(folder, f"encoder_{method}", job) if folder else None,
        preview=Preview(folder, f"Finding images: {method}", events) if folder else None,
    )
    epochs = rounds(budget.thousands)
    if run.resume():
        step.skip(run.epoch, epochs)
    until = time.monotonic() + 60 * budget.minutes if budget.minutes else math.inf
    run.train(_told(learning, step, epochs), epochs, until)
    learning.take_mean()
    stopped = run.epoch < epochs
    if stopped:
        events.warning(
            f"The time for the {method} method was up after {run.epoch * EPOCH:,} of {epochs * EPOCH:,} images, so its "
            "result depends on how fast this machine is: give more MINUTES, or fewer THOUSANDS."
        )
    network = learning.mean.eval().requires_grad_(False)
    return LearntEncoder(network, run.epoch * EPOCH, len(images.learnt), stopped, run.history)


def _told(learning: EncoderLearning, step: Step, epochs: int) -> Callable[[int], Any]:
    def learn(number: int) -> Any:
        outcome = learning.epoch(number)
        step.done(number, epochs)
        return outcome

    return learn


def _job(method: str, model: GeneratorModel, store: ImagesToFind, seed: int) -> str:
    return fingerprint([method, model.fingerprint, seed, store.size], [store.contents])

"""A run of adversarial training within a budget, which goes on after a break, and what its model is worth."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..learning.checkpoint import Checkpoint, fingerprint
from ..learning.preview import Preview
from ..learning.run import MOST_EPOCHS, Outcome, Run
from ..options.generation.training_options import TrainingOptions
from ..runtime.arrays import Bytes, evenly_spaced
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from .adversarial_training import BATCH, EPOCH, AdversarialTraining, Start
from .base_generator import Base
from .generator_model import as_bytes
from .image_store import Subset
from .quality import Quality, encoder_features, measure_quality
from .stylegan2 import Generator, LatentEncoder

MIDDLE_OF = 10_000
"""Random latents whose mean is the middle (Karras et al. 2020)."""
DRAWN_AT_ONCE = 64
LOOKED_AT = 64
"""Images that tell one job from another."""
MINUTE = 60.0


@dataclass
class Trained:
    """What a run gave.

    Attributes:
        generator: the running mean.
        training: with discriminator and encoder as they are now.
        history: figures by epoch.
    """

    generator: Generator
    training: AdversarialTraining
    history: list[dict[str, Any]]

    @property
    def encoder(self) -> LatentEncoder:
        """That was trained beside the generator."""
        return self.training.networks.encoder

    @property
    def thousands(self) -> float:
        """Of images that were shown."""
        return len(self.history) * (EPOCH // BATCH) * BATCH / 1000

    def draw(self, count: int, seed: int) -> Bytes:
        """(count, 3, S, S) new images."""
        return drawn_bytes(self.generator, count, seed)


def train_generator(
    base: Base,
    images: Subset,
    start: Start,
    options: TrainingOptions,
    device: torch.device,
    precision: str,
    events: Events,
    step: Step,
) -> Trained:
    """Train until the minutes or the thousands of images are over.

    Raises:
        InputError: what is learnt are no numbers any more; the checkpoint stays as it was before.
        ModelFileError: the checkpoint folder belongs to another run, or is damaged.
        OutputError: the checkpoint cannot be written.
    """
    training = AdversarialTraining(base.networks, images, start, device, precision)
    run = Run(training.networks.state_dict(), training.optimisers, mean=training.mean)
    if options.checkpoint:
        some = images.batch(evenly_spaced(len(images), LOOKED_AT))
        chosen = (*start, options.size, options.base, precision, len(images))
        job = fingerprint(chosen, [some], base.networks.state_dict().values())
        run.checkpoint = Checkpoint(options.checkpoint, "generator", job)
        run.preview = Preview(options.checkpoint, "A generative model learns", events)
        if run.resume():
            events.info(f"Training goes on after {run.epoch * EPOCH / 1000:,.0f} thousand images.")
    began = time.monotonic()
    until = began + MINUTE * options.minutes if options.minutes else math.inf
    epochs = math.ceil(1000 * options.thousands / EPOCH) if options.thousands else MOST_EPOCHS
    first = run.epoch

    def learn(epoch: int) -> Outcome:
        outcome = training.learn(epoch)
        _refuse_diverged(outcome.figures, epoch)
        spent, timed = time.monotonic() - began, options.minutes * MINUTE
        shares = [(epoch - first) / (epochs - first) if epochs < MOST_EPOCHS else 0.0, spent / timed if timed else 0.0]
        step.doing = f"Learning: {epoch * EPOCH / 1000:,.0f} thousand images"
        step.done(int(1000 * min(1.0, max(shares))), 1000)
        return outcome

    run.train(learn, epochs, until)
    return Trained(_finished(training), training, run.history)


def _refuse_diverged(figures: Mapping[str, float], epoch: int) -> None:
    if not np.isfinite(list(figures.values())).all():
        raise InputError(
            f"What is learnt are no numbers any more after {epoch * EPOCH / 1000:,.0f} thousand images: start anew "
            "with another SEED, or with PRECISION float32."
        )


def judge(trained: Trained, learnt: Subset, held_out: Subset, seed: int, device: torch.device) -> Quality:
    """What the model is worth; see ``quality``."""
    describe = encoder_features(trained.generator.shape.size, device)
    return measure_quality(lambda count: trained.draw(count, seed), learnt, held_out, describe)


@torch.no_grad()
def drawn_bytes(generator: Generator, count: int, seed: int) -> Bytes:
    """(count, 3, S, S) images of random latents."""
    z = torch.randn(count, generator.shape.latent, generator=torch.Generator().manual_seed(seed))
    drawn = [
        np.moveaxis(as_bytes(generator(generator.latents(part))), -1, 1)
        for part in z.to(generator.middle.device).split(DRAWN_AT_ONCE)
    ]
    return np.concatenate(drawn)


def _finished(training: AdversarialTraining) -> Generator:
    """The running mean of the generator, with the middle of its latents."""
    generator = training.mean_generator()
    z: Tensor = torch.randn(MIDDLE_OF, generator.shape.latent, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        generator.middle.copy_(generator.mapping(z.to(generator.middle.device)).mean(dim=0))
    training.networks.eval()
    return generator.eval().requires_grad_(False)

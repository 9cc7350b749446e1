"""How encoders learn to find images in a generator: by what it draws from the latents that they give.

Losses and their order are those of encoder4editing (Tov et al. 2021) and, for the iterative encoder, of ReStyle (Alaluf
et al. 2021): likeness in pixels and in features; latents that a critic cannot tell from the model's own; and layers
that differ little from the first, which are opened one after the other. Where we depart from them: the features are
those of the bundled encoder; weights are means over steps; and the iterative encoder moves after each refinement.
"""

from __future__ import annotations

import copy
import math
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..generation.generator_model import GeneratorModel, weights_of_parts
from ..learning.descent import RunningMean, descend
from ..learning.run import Outcome
from ..options.choices import ENCODER
from ..runtime.arrays import Ints
from .encoder_networks import REFINEMENTS, IterativeEncoder, LatentCritic, LayerEncoder, refined
from .images_to_find import ImagesToFind
from .likeness import PerceptualDistance

BATCH = 16
"""Images in a step."""
EPOCH = 250
"""Images shown in an epoch; an image that is refined counts as often."""
RATE, CRITIC_RATE = 0.002, 0.002
RISE = 64
"""Steps in which the rate rises at first: what starts from a trained encoder must not lose it."""
MOMENTS, CRITIC_MOMENTS = (0.9, 0.99), (0.0, 0.99)
PIXELS, FEATURES, CRITIC, DIFFERENCES = 5.0, 0.8, 0.1, 2e-3
"""Weights of the losses: pixels (mean square, in -1…1), features, the critic, and the differences between layers."""
FIRST_OPENED, OPENED_EVERY = 500, 250
"""Images shown before the second layer may differ from the first, and then before each further one may."""
PENALTY, PENALISED = 10.0, 16
"""Weight of the critic's gradient, and the steps from one time that it is weighed to the next (Karras et al. 2020)."""
KEEP = 0.995
"""Share of the mean of the weights that is kept at a step."""
Network = TypeVar("Network", bound=nn.Module)

HELD_OUT = 10
"""Of so many images one is held out of learning, to see how well others are found."""
MOST_LOOKED_AT = 64
"""Images held out on which an epoch is judged."""
LEAST_IMAGES = 20


@dataclass(frozen=True)
class Split:
    """Which images an encoder learns from: (n,) numbers in the store, those that are held out beside them."""

    learnt: Ints
    held_out: Ints


def split(store: ImagesToFind) -> Split:
    """One of ``HELD_OUT`` images held out, which they are hangs on what the images show alone.

    Images that show the same are held out together, unless all of them do.
    """
    different, picture = np.unique(store.contents, return_inverse=True)
    held = (picture if len(different) > 1 else np.arange(len(store))) % HELD_OUT == 0
    return Split(store.order[~held], store.order[held])


class EncoderLearning:
    """One encoder that learns, epoch by epoch; see ``learning.run.Run``.

    Args:
        method: ``encoder`` or ``iterative``.
        upright: the images have a sky: they are mirrored, and never turned.

    Attributes:
        mean: the encoder with the mean of the weights over the last steps, which is the one to use.
        weights: all that learning moves, by name.
        optimisers: by name.
    """

    def __init__(
        self, method: str, model: GeneratorModel, perceptual: PerceptualDistance, store: ImagesToFind, images: Split,
        upright: bool, seed: int,
    ) -> None:  # fmt: skip
        self._method, self._generator, self._guess = method, model.generator, model.latent_encoder
        self._perceptual, self._store, self._images, self._upright = perceptual, store, images, upright
        self._seed, self._shape = seed, model.card.shape
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            self._network = on_device(new_encoder(method, model), store.device)
            self._critic = LatentCritic(self._shape).to(store.device)
        self.mean = copy.deepcopy(self._network)
        self._running = RunningMean(self._network.state_dict(), KEEP)
        self.weights = weights_of_parts({"network": self._network, "critic": self._critic})
        self.weights |= {f"mean.{name}": tensor for name, tensor in self._running.mean.items()}
        self.optimisers: dict[str, torch.optim.Optimizer] = {
            "network": torch.optim.Adam(self._network.parameters(), lr=RATE, betas=MOMENTS),
            "critic": torch.optim.Adam(self._critic.parameters(), lr=CRITIC_RATE, betas=CRITIC_MOMENTS),
        }

    def epoch(self, number: int) -> Outcome:
        """Learn from ``EPOCH`` images, and look how well those that are held out are found."""
        rng = np.random.default_rng([self._seed, number])
        losses: dict[str, list[float]] = {}
        shown = (number - 1) * EPOCH
        while shown < number * EPOCH:
            for figures in self._step(shown, rng):
                shown += BATCH
                for name, value in figures.items():
                    losses.setdefault(name, []).append(value)
        figures = {name: float(np.mean(values)) for name, values in losses.items()}
        return self._judged(figures)

    @torch.no_grad()
    def _judged(self, figures: dict[str, float]) -> Outcome:
        self.take_mean()
        numbers = self._images.held_out[:MOST_LOOKED_AT]
        images = self._store.batch(numbers)
        drawn = self._generator(find(self.mean, self._generator, self._guess, images))
        told = {
            **figures,
            "held-out pixels": float((drawn - images).square().mean()),
            "held-out features": float(self._perceptual(images, drawn).mean()),
        }
        shown = torch.stack([images[:4], drawn[:4]], dim=1).flatten(0, 1)
        return Outcome(told, better=True, pictures=(shown.cpu() + 1) / 2)

    def take_mean(self) -> None:
        """Put the mean of the weights into ``mean``."""
        self.mean.load_state_dict(self._running.mean)

    def _step(self, shown: int, rng: np.random.Generator) -> list[dict[str, float]]:
        images = self._drawn_at_random(rng)
        opened = max(0, min(self._shape.layers - 1, (shown - FIRST_OPENED) // OPENED_EVERY + 1))
        with torch.no_grad():
            features = self._perceptual.features(images)
        if self._method == ENCODER:
            return [self._learn(self._network(images, opened), images, features, shown, rng)[0]]
        with torch.no_grad():
            latents = self._generator.spread(self._guess(images))
            drawn = self._generator(latents)
        told = []
        for _ in range(REFINEMENTS):
            latents = latents.detach() + self._network(images, drawn, opened)
            figures, drawn = self._learn(latents, images, features, shown, rng)
            told.append(figures)
            shown += len(images)
        return told

    def _learn(
        self, latents: Tensor, images: Tensor, features: list[Tensor], shown: int, rng: np.random.Generator
    ) -> tuple[dict[str, float], Tensor]:
        drawn = self._generator(latents)
        pixels = (drawn - images).square().mean()
        like = self._perceptual.between(self._perceptual.features(drawn), features).mean()
        self._critic.requires_grad_(False)
        natural = F.softplus(-self._critic(latents)).mean()
        self._critic.requires_grad_(True)
        differences = (latents[:, 1:] - latents[:, :1]).norm(dim=2).sum(dim=1).mean()
        loss = PIXELS * pixels + FEATURES * like + CRITIC * natural + DIFFERENCES * differences
        step = shown // BATCH
        descend(loss, self.optimisers["network"], share=min(1.0, (step + 1) / RISE))
        self._running.update(step)
        critic = self._criticise(latents.detach().flatten(0, 1), step, rng)
        told = {"pixels": pixels, "features": like, "differences": differences}
        return {**{name: float(value) for name, value in told.items()}, "critic": critic}, drawn.detach()

    def _criticise(self, latents: Tensor, step: int, rng: np.random.Generator) -> float:
        """A step of the critic on the latents (n, W) of an encoder, and as many of the model's own."""
        z = torch.from_numpy(rng.standard_normal(latents.shape, np.float32)).to(latents.device)
        with torch.no_grad():
            own = self._generator.latents(z)
        penalised = step % PENALISED == 0
        judged = self._critic(own.requires_grad_(penalised))
        loss = F.softplus(-judged).mean() + F.softplus(self._critic(latents)).mean()
        if penalised:
            (gradient,) = torch.autograd.grad(judged.sum(), own, create_graph=True)
            loss = loss + PENALTY / 2 * PENALISED * gradient.square().sum(dim=1).mean()
        return descend(loss, self.optimisers["critic"])

    def _drawn_at_random(self, rng: np.random.Generator) -> Tensor:
        numbers = rng.choice(self._images.learnt, BATCH, replace=len(self._images.learnt) < BATCH)
        return turned(self._store.batch(numbers), rng, self._upright)


def new_encoder(method: str, model: GeneratorModel) -> nn.Module:
    """The encoder of a method as it is before it has learnt anything."""
    kind = LayerEncoder if method == ENCODER else IterativeEncoder
    return kind(model.card.shape, model.latent_encoder)


def on_device(network: Network, device: torch.device) -> Network:
    """A network where it is to run, the values of a place side by side in memory, as convolutions like them."""
    return network.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]


def find(encoder: nn.Module, generator: Any, guess: nn.Module, images: Tensor) -> Tensor:
    """Latents (N, L, W) of images (N, 3, S, S) by one of the encoders."""
    if isinstance(encoder, IterativeEncoder):
        return refined(encoder, generator, images, guess(images))
    return encoder(images)  # type: ignore[no-any-return]


def turned(images: Tensor, rng: np.random.Generator, upright: bool) -> Tensor:
    """Images (N, 3, S, S), each mirrored or not, and turned by quarters unless it has a sky."""
    mirrored, quarters = rng.integers(2, size=len(images)), rng.integers(4, size=len(images))
    changed: list[Tensor] = []
    for image, mirror, quarter in zip(images, mirrored, quarters if not upright else np.zeros_like(quarters)):
        changed.append(torch.rot90(image.flip(2) if mirror else image, int(quarter), (1, 2)))
    return torch.stack(changed).contiguous(memory_format=torch.channels_last)


def rounds(thousands: float) -> int:
    """Epochs in a budget of thousands of images, one at least."""
    return max(1, math.ceil(thousands * 1000 / EPOCH))

"""Optimisation: the latent of an image is sought by descent, as the projector of StyleGAN2 does.

After Karras et al., Analyzing and improving the image quality of StyleGAN (2020), appendix D: Adam in W, one latent for
all layers, with noise on the latent that fades away and a rate that rises and falls. Where we depart from it: there are
no noise inputs to keep from carrying the picture; pixels count beside features, as images are small; descent starts
from several latents, the guess of the model's own encoder among them, and goes on from the best after a while, so that
far fewer steps are needed; and the latent is held near to those that the model knows.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ..generation.generator_model import as_bytes
from ..generation.stylegan2 import Generator
from ..runtime.arrays import Array
from .images_to_find import content_number
from .likeness import PerceptualDistance

RATE = 0.1
RISE, FALL = 0.05, 0.25
"""Shares of the steps in which the rate rises at first and falls at last."""
NOISE, QUIET = 0.05, 0.75
"""Spread of the noise on the latent at first, beside that of latents, and share of the steps after which it is 0."""
SORTED = 0.25
"""Share of the steps after which only the best start of each image goes on."""
PIXELS, NEAR = 5.0, 0.02
"""Weights, beside 1 for features, of the mean squared difference of pixels in -1…1, and of the latent's distance from
the middle."""
STEPS = 100


@dataclass(frozen=True)
class Target:
    """N images to be found.

    Attributes:
        images: (N, 3, S, S) in -1…1.
        features: of theirs, as ``PerceptualDistance.features``.
    """

    images: Tensor
    features: list[Tensor]

    def chosen(self, some: Tensor) -> Target:
        """Some of them."""
        return Target(self.images[some], [maps[some] for maps in self.features])


class Projector:
    """Finds the latents of images in a generator.

    Args:
        steps: of descent for each image.
    """

    def __init__(self, generator: Generator, perceptual: PerceptualDistance, steps: int = STEPS) -> None:
        self._generator, self._perceptual, self._steps = generator, perceptual, steps

    def project(self, images: Tensor, starts: list[Tensor], seed: int = 0) -> Tensor:
        """Latents (N, W) of images (N, 3, S, S) in -1…1; those of an image hang on it, its starts and the seed alone.

        Args:
            starts: latents (N, W) that are tried.
        """
        target = Target(images, self._perceptual.features(images))
        noise = noise_of_images(images, self._steps, starts[0].shape[1], seed)
        early = max(1, round(SORTED * self._steps)) if len(starts) > 1 else 0
        found = [_Descent(start) for start in starts]
        for descent in found:
            self._descend(descent, target, noise, range(early))
        best = _Descent.best(found, [self._loss(one.latents.detach(), target) for one in found])
        self._descend(best, target, noise, range(early, self._steps))
        return best.latents.detach()

    def _descend(self, descent: _Descent, target: Target, noise: Tensor, steps: range) -> None:
        for step in steps:
            done = step / self._steps
            shaken = descent.latents + NOISE * max(0.0, 1 - done / QUIET) ** 2 * noise[step]
            loss = self._loss(shaken, target).sum()  # images do not touch each other: Adam moves number by number
            (gradient,) = torch.autograd.grad(loss, descent.latents)
            descent.move(gradient, RATE * share_of_rate(done))

    def _loss(self, latents: Tensor, target: Target) -> Tensor:
        with torch.set_grad_enabled(latents.requires_grad):
            drawn = self._generator(latents)
            features = self._perceptual.between(self._perceptual.features(drawn), target.features)
            pixels = (drawn - target.images).square().mean(dim=(1, 2, 3))
            far = (latents - self._generator.middle).square().mean(dim=1)
            return features + PIXELS * pixels + NEAR * far


class _Descent:
    """Latents on their way down, each with the moments of Adam (Kingma & Ba 2015)."""

    MEAN, SQUARE, TINY = 0.9, 0.999, 1e-8

    def __init__(self, latents: Tensor) -> None:
        self.latents = latents.clone().requires_grad_()
        self.moments = torch.zeros_like(latents), torch.zeros_like(latents)
        self.step = 0

    @torch.no_grad()
    def move(self, gradient: Tensor, rate: float) -> None:
        """Take a step."""
        self.step += 1
        mean, square = self.moments
        mean.mul_(self.MEAN).add_(gradient, alpha=1 - self.MEAN)
        square.mul_(self.SQUARE).addcmul_(gradient, gradient, value=1 - self.SQUARE)
        root = (square / (1 - self.SQUARE**self.step)).sqrt_().add_(self.TINY)
        self.latents.addcdiv_(mean, root, value=-rate / (1 - self.MEAN**self.step))

    @classmethod
    def best(cls, found: list[_Descent], losses: list[Tensor]) -> _Descent:
        """Of each image the descent with the least loss (N,)."""
        which = torch.stack(losses).argmin(dim=0)
        each = torch.arange(len(which), device=which.device)
        best = cls(torch.stack([one.latents.detach() for one in found])[which, each])
        best.moments = tuple(torch.stack(kind)[which, each] for kind in zip(*(one.moments for one in found)))  # type: ignore[assignment]
        best.step = found[0].step
        return best


def share_of_rate(done: float) -> float:
    """The share of the rate when a share of the steps is done: it rises in a line, and falls in a cosine."""
    falling = min(1.0, (1 - done) / FALL)
    return (0.5 - 0.5 * math.cos(math.pi * falling)) * min(1.0, max(done, 1e-3) / RISE)


def noise_of_images(images: Tensor, steps: int, width: int, seed: int) -> Tensor:
    """Normal noise (steps, N, W) that follows from each image and the seed."""
    drawn: list[Array] = []
    for picture in as_bytes(images):
        rng = np.random.default_rng([seed, content_number(np.moveaxis(picture, -1, 0))])
        drawn.append(rng.standard_normal((steps, width), np.float32))
    return torch.from_numpy(np.stack(drawn, axis=1)).to(images.device)

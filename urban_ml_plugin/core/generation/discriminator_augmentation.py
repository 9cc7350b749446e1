"""What the discriminator sees of images: changed at random as often as it learns the images by heart.

After Karras et al., Training Generative Adversarial Networks with Limited Data (2020): pictures are moved, scaled,
turned and recoloured, real and drawn ones alike, each change with probability p below 1, so that nothing of it leaks
into what is drawn; p follows from how sure the discriminator is of real images. Their noise and cutout, which hurt, and
their filters by frequency, which gained little, are left out.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

TARGET = 0.6
"""Mean sign of the discriminator's logits of real images from which it counts as overfitting."""
FULL = 300.0
"""Thousands of images over which p may rise from 0 to 1 (500 in the paper, whose runs are a hundred times as long)."""
MOST = 0.85
"""Of p: beyond, changes begin to be drawn (Karras et al. 2020, section 2.2)."""
SHIFT, SCALE, TURN = 0.125, 0.2, 1.0
"""Spread of a shift (share of the side), of the logarithm (base 2) of a scale, and share of a whole turn."""
BRIGHTNESS, CONTRAST, SATURATION = 0.2, 0.5, 1.0
"""Spread of brightness, and of the logarithms (base 2) of contrast and saturation."""
GREY_AXIS = 1 / math.sqrt(3)


def adapted(probability: float, certainty: float, images: int) -> float:
    """The probability p after so many more images.

    Args:
        certainty: mean sign of the discriminator's logits of real images, r_t.
    """
    step = images / (1000 * FULL)
    return min(MOST, max(0.0, probability + (step if certainty > TARGET else -step)))


def changed(images: Tensor, probability: float, generator: torch.Generator, upright: bool) -> Tensor:
    """Images (N, 3, S, S) in -1…1, each changed by each of the changes with a probability.

    Args:
        upright: they have a sky, so that they are shifted and scaled, and not turned.
    """
    if probability <= 0:
        return images
    chance = _Chance(len(images), probability, generator)
    affine, colours = _affine(chance, upright).to(images.device), _colours(chance).to(images.device)
    return recoloured(moved(images, affine), colours)


def moved(images: Tensor, affine: Tensor) -> Tensor:
    """Images seen through an affine map (N, 2, 3) of places in -1…1, mirrored beyond their edges."""
    places = F.affine_grid(affine, list(images.shape), align_corners=False)
    return F.grid_sample(images, places, padding_mode="reflection", align_corners=False)


def recoloured(images: Tensor, colours: Tensor) -> Tensor:
    """Images whose colours a matrix (N, 3, 4) maps."""
    flat = images.flatten(2)
    return torch.baddbmm(colours[:, :, 3:], colours[:, :, :3], flat).reshape(images.shape)


class _Chance:
    """Random numbers of N images, which are those of no change but with a probability."""

    def __init__(self, count: int, probability: float, generator: torch.Generator) -> None:
        self.count, self._probability, self._generator = count, probability, generator

    def normal(self, spread: float) -> Tensor:
        """(N,) with middle 0."""
        return self._sometimes(spread * torch.randn(self.count, generator=self._generator))

    def uniform(self, most: float) -> Tensor:
        """(N,) from minus to plus ``most``."""
        return self._sometimes(most * (2 * torch.rand(self.count, generator=self._generator) - 1))

    def _sometimes(self, values: Tensor) -> Tensor:
        happens = torch.rand(self.count, generator=self._generator) < self._probability
        return torch.where(happens, values, torch.zeros(()))


def _affine(chance: _Chance, upright: bool) -> Tensor:
    """(N, 2, 3): scaled, drawn out in one direction, turned, shifted."""
    scale, wider = 2 ** chance.normal(SCALE), 2 ** chance.normal(SCALE)
    turn = math.pi * chance.uniform(0.0 if upright else TURN)
    cosine, sine = torch.cos(turn), torch.sin(turn)
    x, y = 2 * chance.normal(SHIFT), 2 * chance.normal(SHIFT)
    first = torch.stack([cosine * scale * wider, -sine * scale / wider, x], dim=1)
    second = torch.stack([sine * scale * wider, cosine * scale / wider, y], dim=1)
    return torch.stack([first, second], dim=1)


def _colours(chance: _Chance) -> Tensor:
    """(N, 3, 4): another brightness, contrast, hue and saturation."""
    contrast, saturation = 2 ** chance.normal(CONTRAST), 2 ** chance.normal(SATURATION)
    hue, brightness = math.pi * chance.uniform(1.0), chance.normal(BRIGHTNESS)
    grey = torch.full((3, 3), 1 / 3)
    around = GREY_AXIS * torch.tensor([[0.0, -1, 1], [1, 0, -1], [-1, 1, 0]])
    turned = torch.cos(hue)[:, None, None] * (torch.eye(3) - grey) + torch.sin(hue)[:, None, None] * around
    mapped = contrast[:, None, None] * (grey + saturation[:, None, None] * turned)
    return torch.cat([mapped, brightness[:, None, None].expand(-1, 3, 1)], dim=2)

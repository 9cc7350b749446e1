"""Networks that begin with the principal components of the images that they are to learn.

A latent is then how much of each component an image has, and drawing starts as their sum: what coarse images look like
is known before the first step, and what is learnt is how they become sharp. At 64 pixels an autoencoder took 20
thousand images to an error below which this falls after one thousand (see ``docs/methods.md``).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ..runtime.arrays import evenly_spaced
from .adversarial_training import StoredImages
from .generator_model import from_bytes
from .stylegan2 import COARSE_RATE, Generator, LatentEncoder

MOST_LOOKED_AT = 5_000
AT_ONCE = 500
FAINT = 0.1
"""Share of the colours of random layers that is left beside the coarse image."""
LEAST_VARIANCE = 1e-5
"""Of a component, in parts of that of the first: what is below is rounding."""


class Components(NamedTuple):
    """Principal components of coarse images, those with most variance first.

    Attributes:
        mean: (D,) of the images.
        axes: (D, K) of length 1.
        spreads: (K,) standard deviations along them.
    """

    mean: Tensor
    axes: Tensor
    spreads: Tensor


def principal_components(images: StoredImages, side: int, upright: bool, most: int) -> Components:
    """Of images brought to some pixels along the side, in -1…1, and of their mirrored and turned copies.

    Args:
        upright: they have a sky and are only mirrored.
        most: components; fewer where the images do not differ in so many ways.
    """
    numbers = 3 * side**2
    total, products, count = torch.zeros(numbers).double(), torch.zeros(numbers, numbers).double(), 0
    chosen = evenly_spaced(len(images), MOST_LOOKED_AT)
    for part in np.split(chosen, range(AT_ONCE, len(chosen), AT_ONCE)):
        pixels = from_bytes(images.batch(part))
        coarse = F.avg_pool2d(pixels, pixels.shape[-1] // side)
        for copy in _copies(coarse, upright):
            flat = copy.flatten(1).double()
            total, products, count = total + flat.sum(dim=0), products + flat.T @ flat, count + len(flat)
    mean = total / count
    variances, axes = torch.linalg.eigh(products / count - torch.outer(mean, mean))
    variances, axes = variances.flip(0)[:most], axes.flip(1)[:, :most]
    kept = variances > LEAST_VARIANCE * variances[0].clamp(min=LEAST_VARIANCE)
    axes = axes[:, kept] * torch.where(axes[:, kept].sum(dim=0) < 0, -1.0, 1.0)  # eigenvectors have no sign
    return Components(mean.float(), axes.float(), variances[kept].sqrt().float())


@torch.no_grad()
def begin_with(components: Components, generator: Generator, encoder: LatentEncoder, untrained: bool) -> None:
    """Set what is linear between latents and coarse images, and forget what was learnt of other latents.

    A latent's numbers beyond the components begin with what the encoder's random weights make of an image.

    Args:
        untrained: the networks have random weights, which hardly change the coarse image at first.
    """
    mean, axes, spreads = components
    known, drawn, read = len(spreads), generator.synthesis.coarse, encoder.coarse
    for linear in (drawn.mean, drawn.components, read.weight, read.bias, encoder.latent.bias):
        linear.zero_()
    drawn.mean.copy_(mean / COARSE_RATE)
    drawn.components[:, :known] = axes * spreads / COARSE_RATE
    weight = (axes / spreads).T
    read.weight[:known], read.bias[:known] = weight / COARSE_RATE, -(weight @ mean) / COARSE_RATE
    encoder.latent.weight[:known] = 0
    encoder.norm.reset_running_stats()
    generator.middle.zero_()
    if untrained:
        for colours in generator.synthesis.colours:
            colours.weight.mul_(FAINT)


def _copies(images: Tensor, upright: bool) -> list[Tensor]:
    turned = [images] if upright else [torch.rot90(images, quarter, (2, 3)) for quarter in range(4)]
    return [copy for image in turned for copy in (image, image.flip(3))]

"""What generator, encoder and discriminator are trained for.

The logistic losses and the penalties R1 and path length are those of StyleGAN2 (Karras et al. 2020, with Mescheder et
al. 2018 for R1). Beside them an image is to be drawn again from the latent that the encoder finds for it, with which a
model learns in minutes what takes hours without, and which shows it every image that there is, so that it draws no few
of them only (as in Larsen et al., Autoencoding beyond pixels, 2016; the weights are ours).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from .stylegan2 import COLOURS, Mapping, to_bands

MEANS, EDGES, COARSE = 1.5, 0.5, 6.0
"""Weights of the absolute error of the mean Haar bands and of the others, and of the squared one of coarse images."""
COARSE_SIDE = 16


def redrawn(drawn: Tensor, images: Tensor) -> Tensor:
    """How far images (N, 3, S, S) are from those that were to be drawn again, a number."""
    have, want = to_bands(drawn), to_bands(images)
    factor = images.shape[-1] // COARSE_SIDE
    means = F.l1_loss(have[:, :COLOURS], want[:, :COLOURS])
    edges = F.l1_loss(have[:, COLOURS:], want[:, COLOURS:])
    coarse = F.mse_loss(F.avg_pool2d(drawn, factor), F.avg_pool2d(images, factor))
    return MEANS * means + EDGES * edges + COARSE * coarse


def fooled(drawn_logits: Tensor) -> Tensor:
    """How little the discriminator takes drawn images for real."""
    return F.softplus(-drawn_logits).mean()


def told_apart(real_logits: Tensor, drawn_logits: Tensor) -> Tensor:
    """How badly the discriminator tells real images from drawn ones."""
    return F.softplus(-real_logits).mean() + F.softplus(drawn_logits).mean()


def steepness(logits: Tensor, images: Tensor) -> Tensor:
    """R1: mean squared gradient of the discriminator at real images."""
    (gradient,) = torch.autograd.grad(logits.sum(), images, create_graph=True)
    return gradient.square().sum(dim=(1, 2, 3)).mean()


def path_lengths(drawn: Tensor, latents: Tensor, generator: torch.Generator) -> Tensor:
    """(N,) how much images change with their latents (N, L, W), along random directions of the image."""
    noise = torch.randn(drawn.shape, generator=generator).to(drawn.device) / drawn.shape[-1]
    (gradient,) = torch.autograd.grad((drawn * noise).sum(), latents, create_graph=True)
    return gradient.square().sum(dim=2).mean(dim=1).sqrt()


def flow_error(mapping: Mapping, latents: Tensor, weights: Tensor, generator: torch.Generator) -> Tensor:
    """How badly the velocities of a mapping lead from normal numbers to latents (N, W) (Lipman et al. 2023, eq. 23).

    Args:
        weights: (W,) how much each number of a latent counts.
    """
    z = torch.randn(latents.shape, generator=generator).to(latents.device)
    times = torch.rand(len(latents), 1, generator=generator).to(latents.device)
    led = mapping.velocity((1 - times) * z + times * latents, times)
    return ((led - (latents - z)).square() * weights).mean()

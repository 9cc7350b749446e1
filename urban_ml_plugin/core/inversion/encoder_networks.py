"""Networks that find the latents of an image at once: one for all layers, and one that refines what it has drawn.

After Tov et al., Designing an encoder for StyleGAN image manipulation (encoder4editing, 2021), and Alaluf et al.,
ReStyle: a residual-based StyleGAN encoder via iterative refinement (2021). Both start from the encoder that learnt
beside the generator, so that minutes are enough where from nothing it would be days; ReStyle calls that bootstrapping.
"""

from __future__ import annotations

import copy
import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..generation.stylegan2 import (
    BANDS,
    COLOURS,
    GAIN,
    Convolution,
    Generator,
    LatentEncoder,
    Linear,
    Shape,
    activate,
)

REFINEMENTS = 5
"""Times that the iterative encoder looks at an image and at what it has drawn of it so far."""
CRITIC_LAYERS = 3


class LayerEncoder(nn.Module):
    """A latent for each layer (N, L, W): that of the first, and what the others differ by from it.

    Args:
        start: the encoder that learnt beside the generator; its statistics over images stay as they are.
    """

    def __init__(self, shape: Shape, start: LatentEncoder | None = None) -> None:
        super().__init__()
        self.base = copy.deepcopy(start) if start else LatentEncoder(shape)
        self.base.requires_grad_(True).eval()
        self.shape = shape
        self.offsets = Linear(shape.channels[0], (shape.layers - 1) * shape.latent)
        with torch.no_grad():
            self.offsets.weight.zero_()

    def train(self, mode: bool = True) -> LayerEncoder:
        """Nothing here is another in training: the normalisation keeps what it has."""
        return self

    def forward(self, images: Tensor, open_layers: int | None = None) -> Tensor:
        """Latents (N, L, W) of images (N, 3, S, S) in -1…1.

        Args:
            open_layers: only so many layers after the first may differ from it; all unless given.
        """
        first, hidden = self.base.read(images)
        return spread_with(first, self.offsets(hidden), open_layers)


class IterativeEncoder(nn.Module):
    """How to change the latents of all layers, by an image and what has been drawn of it so far.

    Args:
        start: the encoder that learnt beside the generator, whose trunk looks at images already.
    """

    def __init__(self, shape: Shape, start: LatentEncoder | None = None) -> None:
        super().__init__()
        begun = copy.deepcopy(start) if start else LatentEncoder(shape)
        self.shape, self.trunk, self.hidden = shape, begun.trunk, begun.hidden
        self.trunk.entry = _entry_for_two(self.trunk.entry)
        self.change = Linear(shape.channels[0], shape.latent)
        self.offsets = Linear(shape.channels[0], (shape.layers - 1) * shape.latent)
        with torch.no_grad():
            self.change.weight.zero_()
            self.offsets.weight.zero_()
        self.requires_grad_(True)

    def forward(self, images: Tensor, drawn: Tensor, open_layers: int | None = None) -> Tensor:
        """Changes (N, L, W) of latents, by images (N, 3, S, S) and their reconstructions; ``open_layers`` as above."""
        hidden = activate(self.hidden(self.trunk(torch.cat([images, drawn], dim=1)).flatten(1)))
        return spread_with(self.change(hidden), self.offsets(hidden), open_layers)


def spread_with(first: Tensor, offsets: Tensor, open_layers: int | None) -> Tensor:
    """Latents (N, L, W) of the first layer's (N, W), and what the others differ by from it (N, (L - 1) W).

    Args:
        open_layers: only so many of the others differ; all unless given.
    """
    offsets = offsets.reshape(len(first), -1, first.shape[1])
    if open_layers is not None:
        known = torch.arange(offsets.shape[1], device=offsets.device) < open_layers
        offsets = offsets * known[None, :, None]
    return first[:, None] + F.pad(offsets, (0, 0, 1, 0))


def refined(encoder: IterativeEncoder, generator: Generator, images: Tensor, guess: Tensor) -> Tensor:
    """Latents (N, L, W) after some refinements of a guess (N, W)."""
    latents = generator.spread(guess)
    for _ in range(REFINEMENTS):
        latents = latents + encoder(images, generator(latents))
    return latents


class LatentCritic(nn.Module):
    """Whether a latent looks like one of the model's, as a logit."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        wide = shape.channels[0]
        widths = (shape.latent, *(wide for _ in range(CRITIC_LAYERS)))
        self.layers = nn.ModuleList(Linear(*pair, gain=GAIN) for pair in zip(widths, widths[1:]))
        self.logit = Linear(wide, 1)

    def forward(self, latents: Tensor) -> Tensor:
        """(…, W) to logits (…,)."""
        for layer in self.layers:
            latents = activate(layer(latents))
        return self.logit(latents)[..., 0]  # type: ignore[no-any-return]


def _entry_for_two(entry: Convolution) -> Convolution:
    """A first layer that sees two images, of which the second counts for nothing yet."""
    wide = Convolution(2 * entry.weight.shape[1], entry.weight.shape[0], side=1)
    with torch.no_grad():
        wide.weight.zero_()
        wide.bias.copy_(entry.bias)
        for band in range(BANDS):  # the bands of both images lie beside each other
            first = slice(2 * band * COLOURS, (2 * band + 1) * COLOURS)
            wide.weight[:, first] = entry.weight[:, band * COLOURS : (band + 1) * COLOURS] * math.sqrt(2)
    return wide

"""A first layer for another number of bands than it was made for."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def first_layer(network: nn.Module) -> tuple[str, nn.Conv2d]:
    """The first convolution of a network, with its name in it."""
    return next((name, module) for name, module in network.named_modules() if isinstance(module, nn.Conv2d))


def weights_for_bands(weight: Tensor, bands: int) -> Tensor:
    """The weights of a first layer for another number of bands: (O, channels, h, w) -> (O, bands, h, w).

    Channels and bands are dealt to each other in turn. A channel with several bands takes their mean, and a band may
    serve several channels, so that the sum stays the same: grey looks alike in any number of bands.
    """
    channels = weight.shape[1]
    dealt = torch.zeros(channels, bands)
    for turn in range(max(channels, bands)):
        dealt[turn % channels, turn % bands] = 1
    return torch.einsum("ochw,cb->obhw", weight.float(), dealt / dealt.sum(1, keepdim=True))


def for_bands(values: tuple[float, ...], bands: int) -> Tensor:
    """Numbers of channels, such as means, dealt to bands as ``weights_for_bands`` deals them: (1, bands, 1, 1)."""
    return torch.tensor([values[band % len(values)] for band in range(bands)]).view(1, bands, 1, 1)

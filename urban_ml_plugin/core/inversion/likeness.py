"""How like an image and its reconstruction are: by pixels, by structure, and by the features of a network.

The distance by features follows Zhang et al., The unreasonable effectiveness of deep features as a perceptual metric
(2018), without weights learnt from people: the maps of several layers of the bundled encoder ``urban``, each place
brought to length 1. LPIPS itself needs weights that do not come with the plugin.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..networks.networks import build_network
from ..networks.urban_encoder import LEAST_SIZE, MEAN, SPREAD
from ..options.choices import BUNDLED, URBAN

TINY = 1e-8
WINDOW, SIGMA = 11, 1.5
"""Pixels and spread of the window in which structure is compared (Wang et al. 2004)."""
STABLE = (0.01**2, 0.03**2)
"""Their constants, for values of 0…1."""
GREY = (0.299, 0.587, 0.114)
"""Shares of red, green and blue in how bright a pixel looks."""
MEASURES = ("l2", "perceptual", "ssim")


class Likeness(NamedTuple):
    """Of N images and their reconstructions, (N,) each.

    Attributes:
        l2: root of the mean squared difference of colours, which go from 0 to 1.
        perceptual: see ``PerceptualDistance``.
        ssim: structural similarity, 1 for the same image.
    """

    l2: Tensor
    perceptual: Tensor
    ssim: Tensor


class PerceptualDistance(nn.Module):
    """Distance of images by what the bundled encoder sees in them, at four depths; 0 for the same image, 2 at most.

    It can be differentiated. Its own weights never move.
    """

    def __init__(self) -> None:
        super().__init__()
        network = build_network(URBAN, BUNDLED, len(GREY), LEAST_SIZE)
        self.layers = nn.ModuleList([network.stem, *network.stages])  # type: ignore[list-item,misc]
        self.requires_grad_(False).eval()

    def features(self, images: Tensor) -> list[Tensor]:
        """Maps (N, C, h, w) of each layer, of length 1 at every place, of images (N, 3, S, S) in -1…1."""
        side = int(images.shape[-1])
        if side < LEAST_SIZE:
            images = F.interpolate(images, (LEAST_SIZE, LEAST_SIZE), mode="bilinear", antialias=True)
        maps, found = ((images + 1) / 2 - MEAN) / SPREAD, []
        for layer in self.layers:
            maps = layer(maps)
            found.append(maps * torch.rsqrt(maps.square().sum(dim=1, keepdim=True) + TINY))
        return found

    def between(self, features: list[Tensor], others: list[Tensor]) -> Tensor:
        """Distances (N,) of images whose features are given: the squared ones of places, averaged over layers."""
        parts = [(one - other).square().sum(dim=1).mean(dim=(1, 2)) for one, other in zip(features, others)]
        return torch.stack(parts).mean(dim=0)

    def forward(self, images: Tensor, others: Tensor) -> Tensor:
        """Distances (N,) of images (N, 3, S, S) in -1…1."""
        return self.between(self.features(images), self.features(others))


@torch.no_grad()
def likeness(images: Tensor, drawn: Tensor, perceptual: PerceptualDistance) -> Likeness:
    """How like images (N, 3, S, S) in -1…1 and their reconstructions are, which are cut off at -1 and 1."""
    drawn = drawn.clamp(-1, 1)
    l2 = ((images - drawn) / 2).square().mean(dim=(1, 2, 3)).sqrt()
    return Likeness(l2, perceptual(images, drawn), structural_similarity((images + 1) / 2, (drawn + 1) / 2))


def structural_similarity(images: Tensor, others: Tensor) -> Tensor:
    """Structural similarity (N,) of images (N, 3, S, S) in 0…1 by their brightness (Wang et al. 2004)."""
    weights = images.new_tensor(GREY).view(1, -1, 1, 1)
    one, other = ((values * weights).sum(dim=1, keepdim=True) for values in (images, others))
    kernel = _window(min(WINDOW, images.shape[-1])).to(images)
    mean, mean_other = F.conv2d(one, kernel), F.conv2d(other, kernel)
    spread = F.conv2d(one * one, kernel) - mean * mean
    spread_other = F.conv2d(other * other, kernel) - mean_other * mean_other
    together = F.conv2d(one * other, kernel) - mean * mean_other
    above = (2 * mean * mean_other + STABLE[0]) * (2 * together + STABLE[1])
    below = (mean.square() + mean_other.square() + STABLE[0]) * (spread + spread_other + STABLE[1])
    return (above / below).mean(dim=(1, 2, 3))


def _window(side: int) -> Tensor:
    places = torch.arange(side, dtype=torch.float32) - (side - 1) / 2
    line = torch.exp(-places.square() / (2 * SIGMA**2))
    return (line[:, None] * line[None] / line.sum() ** 2)[None, None]

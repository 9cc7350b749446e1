"""A floor for learnt features: colours, directions of edges and local binary patterns, counted."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

COLOURS = 8
"""Bins for each of red, green and blue."""
DIRECTIONS = 16
"""Bins of the direction of the gradient, over half a turn."""
NEIGHBOURS = ((0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0))
"""Rows and columns of the eight around a pixel, in a ring, counted from the upper left."""


class Handmade(nn.Module):
    """Tiles (N, 3, T, T) in 0…1 to 105 features.

    Mean and standard deviation of each band, the colour histogram of each band, the histogram of the direction of the
    gradient weighted by its length (Dalal & Triggs 2005), and the histogram of the 58 uniform local binary patterns
    and the rest (Ojala et al. 2002).
    """

    kinds: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("kinds", uniform_patterns())

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, 105); all pixels count."""
        grey = tiles.mean(dim=1)
        bins = (tiles * COLOURS).long().clamp_max(COLOURS - 1)
        colours = [_shares(bins[:, band], COLOURS) for band in range(3)]
        moments = [tiles.mean(dim=(2, 3)), tiles.std(dim=(2, 3))]
        return torch.cat([*moments, *colours, self._directions(grey), self._patterns(grey)], dim=1)

    def _directions(self, grey: Tensor) -> Tensor:
        down, right = torch.gradient(grey, dim=(1, 2))
        turn = (torch.atan2(down, right) / math.pi) % 1
        return _shares((turn * DIRECTIONS).long() % DIRECTIONS, DIRECTIONS, torch.hypot(down, right))

    def _patterns(self, grey: Tensor) -> Tensor:
        height, width = grey.shape[1] - 2, grey.shape[2] - 2
        centre = grey[:, 1:-1, 1:-1]
        higher = [grey[:, y : y + height, x : x + width] >= centre for y, x in NEIGHBOURS]
        code = torch.stack([one.long() << bit for bit, one in enumerate(higher)]).sum(dim=0)
        return _shares(self.kinds[code], int(self.kinds.max()) + 1)


def uniform_patterns() -> Tensor:
    """The kind of each pattern of eight bits: 0 to 57 where a turn around it meets two changes at most, else 58."""
    codes = [[code >> bit & 1 for bit in range(8)] for code in range(256)]
    uniform = [sum(bits[i] != bits[i - 1] for i in range(8)) <= 2 for bits in codes]
    kinds = torch.tensor(uniform).cumsum(0) - 1
    return torch.where(torch.tensor(uniform), kinds, sum(uniform))


def _shares(bins: Tensor, count: int, weights: Tensor | None = None) -> Tensor:
    """Share of each bin in the pixels (N, h, w), weighted: (N, count); 0 throughout if the weights are."""
    flat = bins.flatten(1)
    weights = torch.ones_like(flat, dtype=torch.float32) if weights is None else weights.flatten(1)
    sums = weights.new_zeros(len(flat), count).scatter_add_(1, flat, weights)
    return F.normalize(sums, p=1, dim=1)

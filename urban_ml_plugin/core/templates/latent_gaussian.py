"""The normal distribution of a generator's latents (by their covariance), and positions in it.

A position has as many numbers as there is spread for.

A position says how many standard deviations a latent lies from the middle along each axis of the distribution, so that
a step means the same in all directions, and two random latents lie ``sqrt(2 K)`` apart in the root mean square.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ..generation.stylegan2 import Generator

DRAWN = 4_096
"""Random latents whose covariance is that of the distribution."""
LEAST_VARIANCE = 1e-4
"""Axes with less than this share of the mean variance are left out: latents do not differ along them."""


class LatentGaussian:
    """Positions (N, K) of latents (N, W).

    Attributes:
        axes: (K, W) what one standard deviation along each axis changes of a latent.
        apart: distance of the positions of two random latents.
    """

    def __init__(self, generator: Generator) -> None:
        z = torch.randn(DRAWN, generator.shape.latent, generator=torch.Generator().manual_seed(0))
        with torch.no_grad():
            latents = generator.mapping(z.to(generator.middle.device)).double()
        variance, vectors = torch.linalg.eigh(torch.cov(latents.T))
        kept = variance > LEAST_VARIANCE * variance.mean()
        root = variance[kept].sqrt()
        self.axes = (vectors[:, kept] * root).T.float().contiguous()
        self._back = (vectors[:, kept] / root).float()
        self._middle = generator.middle
        self.apart = math.sqrt(2 * len(self.axes))

    def __len__(self) -> int:
        return len(self.axes)

    def positions(self, w: Tensor) -> Tensor:
        """(N, K) of latents (N, W)."""
        return (w - self._middle) @ self._back

    def latents(self, positions: Tensor) -> Tensor:
        """(N, W) of positions (N, K)."""
        return self._middle + positions @ self.axes

    def moved(self, latents: Tensor, change: Tensor) -> Tensor:
        """Latents of each layer (N, L, W), all layers moved alike by a change of position (N, K)."""
        return latents + (change @ self.axes)[:, None]

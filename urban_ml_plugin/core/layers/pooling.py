"""Means of feature maps over a tile and over its four quarters, without the invalid pixels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import torch
from torch import Tensor

NOTHING_VALID = 1e-6
"""Weight of an invalid pixel: where nothing is valid, the mean of what there is, rather than NaN."""
HALF = 0.5
"""Share of valid pixels above which a quarter counts."""
LEAST_VARIANCE = 1e-6
"""Of maps, so that a spread has a finite slope."""


class Moments(NamedTuple):
    """What a network reads from the maps (N, C, h, w) of a layer, over R regions: the tile, or it and its quarters.

    Attributes:
        weights: (N, R, h·w) with which means are taken.
        mean: (N, R, C) float32.
        spread: (N, R, C) standard deviations, float32; None where they are not read.
    """

    weights: Tensor
    mean: Tensor
    spread: Tensor | None = None

    @property
    def read(self) -> list[Tensor]:
        """What is read: means, and spreads if they are."""
        return [self.mean] if self.spread is None else [self.mean, self.spread]


def moments(maps: Tensor, weights: Tensor, spreads: bool) -> Moments:
    """The ``Moments`` of maps (N, C, h, w)."""
    values = maps.flatten(2).transpose(1, 2)  # (N, hw, C), as it lies in memory
    mean = torch.bmm(weights, values).float()
    if not spreads:
        return Moments(weights, mean)
    square = torch.bmm(weights, values * values).float()
    return Moments(weights, mean, (square - mean * mean).clamp_min(LEAST_VARIANCE).sqrt())


def joined(found: Iterable[Moments]) -> Tensor:
    """All that is read from some layers, one after the other: (N, R, S)."""
    return torch.cat([part for one in found for part in one.read], dim=2)


def averages(maps: Tensor, weight: Tensor) -> Tensor:
    """Weighted means over the whole tile and over its quarters: (N, C, h, w), (N, 1, h, w) -> (N, 5, C)."""
    weight = weight.add(NOTHING_VALID)
    sums, weights = quarters(maps * weight), quarters(weight)
    sums = torch.cat([sums.sum(1, keepdim=True), sums], dim=1)
    return sums / torch.cat([weights.sum(1, keepdim=True), weights], dim=1)


def quarters(maps: Tensor) -> Tensor:
    """Sums over the four quarters: (N, C, h, w) -> (N, 4, C)."""
    y, x = maps.shape[2] // 2, maps.shape[3] // 2
    rows = (maps[:, :, :y], maps[:, :, y:])
    return torch.stack([part.sum((2, 3)) for row in rows for part in (row[..., :x], row[..., x:])], dim=1)


def region_weights(valid: Tensor, regions: int) -> Tensor:
    """Weights that average a flattened map over the tile, and over its quarters if ``regions`` is 5, not 1.

    (N, 1, h, w) -> (N, regions, h·w), each row with a sum of 1.
    """
    weights = valid.add(NOTHING_VALID)
    if regions > 1:
        h, w = int(valid.shape[2]), int(valid.shape[3])
        inside = valid.new_zeros(5, h, w)
        inside[0] = 1
        inside[1, : h // 2, : w // 2] = inside[2, : h // 2, w // 2 :] = 1
        inside[3, h // 2 :, : w // 2] = inside[4, h // 2 :, w // 2 :] = 1
        weights = weights * inside
    weights = weights.flatten(2)
    return weights / weights.sum(2, keepdim=True)


def without_holes(features: Tensor, valid: Tensor) -> Tensor:
    """Give a quarter that is half invalid or more the values of its tile, so that it says nothing: (N, 5, D)."""
    share = (quarters(valid) / quarters(torch.ones_like(valid)))[..., 0]  # (N, 4)
    telling = torch.cat([torch.ones_like(share[:, :1]), share], dim=1)[..., None] > HALF
    return torch.where(telling, features, features[:, :1])

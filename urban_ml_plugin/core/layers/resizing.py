"""Tiles brought to the size that a network takes."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor


def resized(tiles: Tensor, side: int) -> Tensor:
    """Tiles (N, C, T, T) as (N, C, side, side): the very ones where they are that large, smoothed where they shrink."""
    here = int(tiles.shape[-1])
    if here == side:
        return tiles
    return F.interpolate(tiles, size=(side, side), mode="bilinear", align_corners=False, antialias=side < here)

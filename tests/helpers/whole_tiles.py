"""Tiles whose pixels are all valid, made from their pixels alone."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from urban_ml_plugin.core.images.tiles import Tiles


def random_tiles(count: int, size: int, bands: int = 3) -> Tensor:
    """Pixels (N, bands, T, T) from 0 to 1, always the same."""
    return torch.rand(count, bands, size, size, generator=torch.Generator().manual_seed(0))


def whole_tiles(pixels: NDArray[Any]) -> Tiles:
    """Tiles of pixels (N, bands, T, T), along the diagonal of a grid."""
    places = np.arange(len(pixels))
    return Tiles(places, places, pixels, np.ones((len(pixels), 1, *pixels.shape[2:]), bool))

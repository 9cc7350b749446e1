"""Changed copies of tiles: a model that learns from them too goes less by light, tint, contrast, noise and direction.

What one image shows of these belongs to its day, its sun and its camera. Held-out blocks of the same image cannot tell,
for they share it; another image can. How much it helped there stands in ``docs/methods.md``.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import torch
from torch import Tensor

from ..images.tiles import Tiles

SHADE, TINT, GAMMA, NOISE = 0.3, 0.1, 0.3, 0.02
"""Largest change of brightness and of single bands, as shares; of the logarithm of the exponent that bends the tones;
and the greatest spread of noise, in pixels of 0…1."""


def augmented(
    tiles: Tiles, generators: Iterable[np.random.Generator], upright: bool = False, strength: float = 1.0
) -> tuple[Tensor, Tensor]:
    """Pixels (N, bands, T, T) in 0…1 and validity (N, 1, T, T), float32, of changed tiles.

    Args:
        generators: one for each tile.
        upright: the pictures have a sky, as photographs do: they are mirrored, and never turned.
        strength: share of the largest changes.
    """
    pixels, valid = torch.from_numpy(tiles.pixels), torch.from_numpy(tiles.valid).float()
    changed = [
        _turned(torch.cat([_relit(tile, rng, strength), mask]), rng, upright)
        for tile, mask, rng in zip(pixels, valid, generators)
    ]
    stacked = torch.stack(changed)
    return stacked[:, :-1], stacked[:, -1:]


def _relit(tile: Tensor, rng: np.random.Generator, strength: float) -> Tensor:
    shade, tint, gamma = strength * SHADE, strength * TINT, strength * GAMMA
    gain = rng.uniform(1 - shade, 1 + shade) * rng.uniform(1 - tint, 1 + tint, len(tile))
    bent = tile.clamp_min(0) ** float(np.exp(rng.uniform(-gamma, gamma)))
    noise = strength * NOISE * rng.uniform() * rng.standard_normal(tile.shape, np.float32)
    return (bent * torch.as_tensor(gain, dtype=torch.float32)[:, None, None] + torch.from_numpy(noise)).clamp(0, 1)


def _turned(tile: Tensor, rng: np.random.Generator, upright: bool) -> Tensor:
    tile = tile if upright else torch.rot90(tile, int(rng.integers(4)), (1, 2))
    return tile.flip(2) if rng.integers(2) else tile

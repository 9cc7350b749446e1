"""Changed copies of tiles: a model that learns from them too goes less by light, tint, contrast, noise and direction.

What one image shows of these belongs to its day, its sun and its camera. Held-out blocks of the same image cannot tell,
for they share it; another image can. How much it helped there stands in ``docs/methods.md``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ..images.tiles import Tiles


@dataclass(frozen=True)
class Changes:
    """How far pixels may change; what is 0 is left out.

    Attributes:
        shade: largest change of brightness, as a share.
        tint: likewise of single bands.
        tones: largest logarithm of the exponent that bends the tones.
        noise: greatest spread of noise, in pixels of 0…1.
        saturates: whether what becomes brighter than white is white, as in a camera.
    """

    shade: float
    tint: float = 0.0
    tones: float = 0.0
    noise: float = 0.0
    saturates: bool = True

    def scaled(self, strength: float) -> Changes:
        """A share of these changes."""
        shade, tint, tones, noise = (strength * part for part in (self.shade, self.tint, self.tones, self.noise))
        return Changes(shade, tint, tones, noise, self.saturates)


CAMERA = Changes(shade=0.3, tint=0.1, tones=0.3, noise=0.02)
"""What days and cameras differ by; chosen on pairs of images of one place (``docs/methods.md``)."""
LIGHT = Changes(shade=0.15, saturates=False)
"""Another sun, and nothing else: for what is to be found by colour, too."""


def augmented(
    tiles: Tiles, generators: Iterable[np.random.Generator], upright: bool = False, changes: Changes = CAMERA
) -> tuple[Tensor, Tensor]:
    """Pixels (N, bands, T, T) in 0…1 and validity (N, 1, T, T), float32, of changed tiles.

    They are mirrored and turned by quarters; free rotation would destroy orientation, which is meaning.

    Args:
        generators: one for each tile.
        upright: the pictures have a sky, as photographs do: they are mirrored, and never turned.
    """
    pixels, valid = torch.from_numpy(tiles.pixels), torch.from_numpy(tiles.valid).float()
    changed = [
        _turned(torch.cat([_relit(tile, rng, changes), mask]), rng, upright)
        for tile, mask, rng in zip(pixels, valid, generators)
    ]
    stacked = torch.stack(changed)
    return stacked[:, :-1], stacked[:, -1:]


def changed_copy(tiles: Tiles, key: list[int], upright: bool) -> Tiles:
    """A changed copy of each tile, which follows from ``key`` and from the tile's row and column alone."""
    places = zip(tiles.rows.tolist(), tiles.columns.tolist())
    pixels, valid = augmented(tiles, (np.random.default_rng([*key, *place]) for place in places), upright)
    return tiles.changed(pixels.numpy(), valid.numpy() > 0)


def _relit(tile: Tensor, rng: np.random.Generator, changes: Changes) -> Tensor:
    gain = np.full(len(tile), rng.uniform(1 - changes.shade, 1 + changes.shade))
    if changes.tint:
        gain = gain * rng.uniform(1 - changes.tint, 1 + changes.tint, len(tile))
    if changes.tones:
        tile = tile.clamp_min(0) ** float(np.exp(rng.uniform(-changes.tones, changes.tones)))
    tile = tile * torch.as_tensor(gain, dtype=torch.float32)[:, None, None]
    if changes.noise:
        noise = changes.noise * rng.uniform() * rng.standard_normal(tile.shape, np.float32)
        tile = tile + torch.from_numpy(noise)
    return tile.clamp(0, 1) if changes.saturates else tile


def _turned(tile: Tensor, rng: np.random.Generator, upright: bool) -> Tensor:
    tile = tile if upright else torch.rot90(tile, int(rng.integers(4)), (1, 2))
    return tile.flip(2) if rng.integers(2) else tile

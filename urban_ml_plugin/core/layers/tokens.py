"""What transformers say of the patches of a tile, as maps that are averaged over the tile and over its quarters."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch.nn.functional as F
from torch import Tensor, nn

from .pooling import Moments, joined, moments, region_weights, without_holes

LEAST_GRID = 4
"""Patches along the side of a tile from which on its quarters are told from them."""


class PatchMaps(nn.Module):
    """Tokens (N, prefix + g · g, D) to maps (N, D, g, g): those before the patches (class, registers) are left out.

    The number of patches is the largest square, as no transformer has as many tokens before them as would make another.
    """

    def forward(self, tokens: Tensor) -> Tensor:
        """Maps of the patches."""
        side = patch_side(tokens.shape[1])
        patches = tokens[:, tokens.shape[1] - side * side :]
        return patches.transpose(1, 2).reshape(len(tokens), -1, side, side)


def patch_side(tokens: int) -> int:
    """How many patches lie along the side of a tile, of so many tokens in all."""
    return math.isqrt(tokens)


class PatchNetwork(nn.Module):
    """A network whose features are averages over what it says of patches; who inherits it gives ``tokens``.

    Averages leave invalid pixels out. A quarter of a tile is described by the patches that lie in it, each of which has
    looked at the whole tile.
    """

    TRACEABLE = True
    READ_LAYERS = ("patch_maps",)
    """From whose maps, over valid pixels, all features are read, so that evidence can be laid over the tile."""

    def __init__(self) -> None:
        super().__init__()
        self.patch_maps = PatchMaps()

    def tokens(self, tiles: Tensor) -> Tensor:
        """(N, prefix + g · g, D) of tiles (N, bands, T, T) in 0…1."""
        raise NotImplementedError

    def needs_one_tile_at_a_time(self, precision: str) -> bool:
        """Attention multiplies matrices whose last bits hang on what lies beside them."""
        return True

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, T, T) with validity (N, 1, T, T)."""
        return self.read(self.moments(list(self.maps(tiles)), valid))

    def views(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features of each tile and of its four quarters: (N, 5, D), the whole tile first."""
        (maps,) = self.maps(tiles)
        return without_holes(joined([_averaged(maps, valid, regions=5)]), valid)

    def maps(self, tiles: Tensor) -> tuple[Tensor]:
        """The maps (N, D, g, g) of ``READ_LAYERS``."""
        return (self.patch_maps(self.tokens(tiles)),)

    def moments(self, layers: Sequence[Tensor], valid: Tensor) -> list[Moments]:
        """Of all ``maps``, over whole tiles with validity (N, 1, T, T)."""
        return [_averaged(maps, valid, regions=1) for maps in layers]

    def read(self, found: Sequence[Moments]) -> Tensor:
        """Features (N, D), as ``forward`` gives them, of these moments."""
        return joined(found)[:, 0]


def _averaged(maps: Tensor, valid: Tensor, regions: int) -> Moments:
    shares = F.adaptive_avg_pool2d(valid, (int(maps.shape[-2]), int(maps.shape[-1])))
    return moments(maps.float(), region_weights(shares, regions), spreads=False)

"""Two encoders side by side: one that knows cities from above, and one that knows photographs of things.

``urban`` has never seen a photograph of anything but one town, and EfficientNet-Lite0 has hardly ever looked straight
down. What each says goes through a root that keeps its sign, which takes the weight from the few features that shout.
How much each encoder counts where distances are measured, ``blocks`` says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..layers.pooling import Moments, joined, without_holes
from .efficientnet_lite import DESCRIBED, EfficientNetLite
from .urban_encoder import UrbanEncoder

URBAN_SHARE = 0.72
"""Variance of the features of ``urban`` in the metric for each unit of those of EfficientNet-Lite0, which counts for
less where tiles had to be enlarged for it."""
SEEN = 128
"""Pixels along the side that EfficientNet-Lite0 sees at least. In smaller pictures its last maps have no more than
2 × 2 values, whose fields of view are the whole tile: quarters would look alike, and noise would seem to be none."""
STEP = 32
"""Pixels: EfficientNet-Lite0 halves five times, so tiles are brought to a multiple of this."""
STRAIGHT = 0.03
"""Features up to which the root is nearly a straight line; their spread over tiles is 0.5 and more."""


class SignedRoot(nn.Module):
    """x / √(|x| + ``STRAIGHT``): the root of each number with its sign, and a finite slope at 0."""

    def forward(self, features: Tensor) -> Tensor:
        """Of any shape, which stays."""
        return features / (features.abs() + STRAIGHT).sqrt()


class PairedEncoder(nn.Module):
    """Tiles to the features of ``urban`` followed by those of EfficientNet-Lite0.

    Args:
        bands: number of bands, 1 or more.
        zoom: tiles are resampled by this factor first, to a ground resolution that ``urban`` knows.
        tile_size: pixels along the side of the tiles, before that.

    Attributes:
        dimension: length D of a feature vector.
        blocks: for each encoder in turn, how many features it has, and its share of the variance in the metric.
    """

    TRACEABLE = True
    """What it computes depends on the shape of the tiles, but takes no other way for other pixels."""
    READ_LAYERS = (
        *(f"urban.{layer}" for layer in UrbanEncoder.READ_LAYERS),
        *(f"photographs.stages.{number - 1}" for number in DESCRIBED),
    )
    """Layers from whose maps, over valid pixels, all features are read."""
    BENT_LAYERS = ("root",)
    """Layers between these and the features that are not straight: of each number by itself, and 0 where it is 0."""
    LAST_STAGE = (
        *(f"urban.{layer}" for layer in UrbanEncoder.LAST_STAGE),
        *(f"photographs.stages.{number - 1}." for number in DESCRIBED[-2:]),
    )
    """What the names of the weights begin with that fine-tuning takes for the last stage."""

    def __init__(self, bands: int = 3, zoom: float = 1.0, tile_size: int = SEEN) -> None:
        super().__init__()
        self.urban, self.photographs = UrbanEncoder(bands, zoom), EfficientNetLite(bands)
        self.root = SignedRoot()
        self.bands, self.zoom = bands, zoom
        share = URBAN_SHARE * max(1.0, SEEN / (tile_size * zoom))
        self.blocks = ((self.urban.dimension, share), (self.photographs.dimension, 1.0))
        self.dimension = self.urban.dimension + self.photographs.dimension

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, T, T) in 0…1; invalid pixels were filled when the tiles were read."""
        return self._both(tiles, valid, regions=1)[:, 0]

    def views(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features of each tile and of its four quarters: (N, 5, D), the whole tile first."""
        return without_holes(self._both(tiles, valid, regions=5), valid)

    def of_photographs(self, tiles: Tensor, valid: Tensor, regions: int) -> Tensor:
        """Features of EfficientNet-Lite0 of each tile, and of its quarters if ``regions`` is 5: (N, regions, D)."""
        features: Tensor = self.root(self.photographs.statistics(self._for_photographs(tiles), valid, regions))
        return features

    def maps(self, tiles: Tensor) -> Iterator[Tensor]:
        """Maps (N, C, h, w) of each of ``READ_LAYERS`` in turn."""
        yield from self.urban.maps(tiles)
        yield from self.photographs.maps(self._for_photographs(tiles))

    def moments(self, layers: Sequence[Tensor], valid: Tensor) -> list[Moments]:
        """Of all ``maps``, over whole tiles with validity (N, 1, T, T)."""
        own = len(self.urban.READ_LAYERS)
        return self.urban.moments(layers[:own], valid) + self.photographs.moments(layers[own:], valid)

    def read(self, found: Sequence[Moments]) -> Tensor:
        """Features (N, D), as ``forward`` gives them, of these moments."""
        own = len(self.urban.READ_LAYERS)
        cities = self.root(self.urban.project(joined(found[:own])).float())
        return torch.cat([cities, self.root(joined(found[own:]))], dim=2)[:, 0]

    def _for_photographs(self, tiles: Tensor) -> Tensor:
        side = int(tiles.shape[-1])
        size = STEP * max(SEEN // STEP, round(side * self.zoom / STEP))
        if size == side:
            return tiles
        return F.interpolate(tiles, size=(size, size), mode="bilinear", antialias=True)

    def _both(self, tiles: Tensor, valid: Tensor, regions: int) -> Tensor:
        cities: Tensor = self.root(self.urban.project(self.urban.statistics(tiles, valid, regions)).float())
        return torch.cat([cities, self.of_photographs(tiles, valid, regions)], dim=2)

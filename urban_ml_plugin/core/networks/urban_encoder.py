"""The encoder that comes with the plugin: a small residual network, trained on drawn cities and public-domain imagery.

Residual blocks after He et al., Deep residual learning for image recognition (CVPR 2016), with a third of the
arithmetic of ResNet-18. A tile is described by the mean and the spread of the maps of every stage, so that colour,
texture and arrangement all count, and a fixed projection, found in training, brings them to coordinates in which
Euclidean distance means dissimilarity. How it was trained and what it scores stands in ``docs/model_card.md``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import torch.nn.functional as F
from torch import Tensor, nn

from ..layers.pooling import Moments, joined, moments, region_weights, without_holes
from ..layers.tile_linear import TileLinear

WIDTHS = (16, 48, 128, 256)
"""Channels of the first layer and of the three stages, at a half, a quarter, an eighth and a sixteenth of the size."""
BLOCKS = (1, 1, 2)
"""Residual blocks of each stage."""
STATISTICS = 2 * (WIDTHS[1] + sum(WIDTHS[1:]))
"""Mean and spread of the maps of the stem and of the three stages."""
DIMENSION = 512
LEAST_SIZE = 64
"""Pixels: smaller tiles are enlarged to this, for the last maps would be too coarse to have quarters."""
MEAN, SPREAD = 0.45, 0.25
"""Of the pixels it was trained on."""


class Layer(nn.Sequential):
    """A convolution, in training followed by a normalisation, which is worked into its weights before it ships."""

    def __init__(self, inputs: int, outputs: int, size: int, stride: int, normalised: bool) -> None:
        convolution = nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=not normalised)
        super().__init__(convolution, *([nn.BatchNorm2d(outputs)] if normalised else []))


class ResidualBlock(nn.Module):
    """Two convolutions and a way around them."""

    def __init__(self, inputs: int, outputs: int, stride: int, normalised: bool) -> None:
        super().__init__()
        self.first = Layer(inputs, outputs, 3, stride, normalised)
        self.second = Layer(outputs, outputs, 3, 1, normalised)
        same = inputs == outputs and stride == 1
        self.around: nn.Module = nn.Identity() if same else Layer(inputs, outputs, 1, stride, normalised)

    def forward(self, maps: Tensor) -> Tensor:
        """(N, inputs, h, w) -> (N, outputs, h / stride, w / stride)."""
        return F.relu(self.second(F.relu(self.first(maps))) + self.around(maps))


class UrbanEncoder(nn.Module):
    """Tiles to features.

    Args:
        bands: number of bands, 1 or more.
        zoom: tiles are resampled by this factor first, to a ground resolution that the network knows.
        normalised: with batch normalisation, as training needs it; what ships has none.

    Attributes:
        dimension: length D of a feature vector.
    """

    TRACEABLE = True
    """What it computes depends on the shape of the tiles, but takes no other way for other pixels."""
    READ_LAYERS = ("stem", *(f"stages.{number}" for number in range(len(BLOCKS))))
    """Layers from whose maps, over valid pixels, all features are read."""
    LAST_STAGE = (f"stages.{len(BLOCKS) - 1}.", "project.")
    """What the names of the weights begin with that fine-tuning takes for the last stage."""

    def __init__(self, bands: int = 3, zoom: float = 1.0, normalised: bool = False) -> None:
        super().__init__()
        self.bands, self.zoom, self.dimension = bands, zoom, DIMENSION
        first, second = Layer(bands, WIDTHS[0], 5, 2, normalised), Layer(WIDTHS[0], WIDTHS[1], 3, 2, normalised)
        self.stem = nn.Sequential(first, nn.ReLU(), second, nn.ReLU())
        inputs, stages = WIDTHS[1], []
        for number, (outputs, blocks) in enumerate(zip(WIDTHS[1:], BLOCKS)):
            strides = [2 if number else 1] + [1] * (blocks - 1)
            channels = [inputs] + [outputs] * (blocks - 1)
            stages.append(
                nn.Sequential(*(ResidualBlock(n, outputs, by, normalised) for n, by in zip(channels, strides)))
            )
            inputs = outputs
        self.stages = nn.ModuleList(stages)
        self.project = TileLinear(STATISTICS, DIMENSION)

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, T, T) in 0…1; invalid pixels were filled when the tiles were read."""
        features: Tensor = self.project(self.statistics(tiles, valid, regions=1))
        return features[:, 0]

    def views(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features of each tile and of its four quarters: (N, 5, D), the whole tile first."""
        return without_holes(self.project(self.statistics(tiles, valid, regions=5)), valid)

    def read(self, found: Sequence[Moments]) -> Tensor:
        """Features (N, D), as ``forward`` gives them, of the moments of all ``maps`` over whole tiles."""
        features: Tensor = self.project(joined(found))
        return features[:, 0]

    def statistics(self, tiles: Tensor, valid: Tensor, regions: int) -> Tensor:
        """Mean and spread of the maps of stem and stages over the tile, and over its quarters: (N, regions, S)."""
        return joined(self.moments(self.maps(tiles), valid, regions))

    def maps(self, tiles: Tensor) -> Iterator[Tensor]:
        """Maps (N, C, h, w) of each of ``READ_LAYERS`` in turn."""
        side = int(tiles.shape[-1])
        size = max(LEAST_SIZE, round(side * self.zoom))
        if size != side:
            tiles = F.interpolate(tiles, size=(size, size), mode="bilinear", antialias=True)
        maps = (tiles - MEAN).mul_(1 / SPREAD)
        for layer in (self.stem, *self.stages):
            maps = layer(maps)
            yield maps

    @staticmethod
    def moments(layers: Iterable[Tensor], valid: Tensor, regions: int = 1) -> list[Moments]:
        """Of the maps of each layer, which may be made as they are taken, with validity (N, 1, T, T)."""
        known = valid
        parts: list[Moments] = []
        for maps in layers:
            if not parts or known.shape[-2:] != maps.shape[-2:]:
                known = F.adaptive_avg_pool2d(known, (int(maps.shape[-2]), int(maps.shape[-1])))
                weights = region_weights(known, regions).to(maps.dtype)  # (N, regions, hw)
            parts.append(moments(maps, weights, spreads=True))
        return parts

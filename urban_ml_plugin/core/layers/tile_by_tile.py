"""Which networks make the same of a tile whatever tiles lie beside it, and what is changed so that more of them do."""

from __future__ import annotations

from torch import nn

from ..options.choices import FLOAT32
from .tile_linear import TileLinear

PLACE_INDEPENDENT = (
    nn.Sequential,
    nn.Conv2d,
    nn.BatchNorm2d,
    nn.MaxPool2d,
    nn.AvgPool2d,
    nn.AdaptiveAvgPool2d,
    nn.ReLU,
    nn.ReLU6,
    nn.Hardswish,
    nn.Hardsigmoid,
    nn.Dropout,
    nn.Flatten,
    nn.Identity,
    TileLinear,
)
"""Layers that make the same of a tile, to the last bit, at any place in a block and beside any other tiles."""
BUT_FOR_FLOAT32 = (nn.SiLU, nn.Sigmoid)
"""Layers of which that holds in bfloat16: the last elements of an array go another way, and come out in float32 with
another last bit."""
DROPS_IN_TRAINING = "StochasticDepth"
"""The class of torchvision that leaves layers out while a network learns, and is nothing afterwards."""


def needs_one_tile(network: nn.Module, precision: str) -> bool:
    """Whether a tile's features would depend, in their last bit, on its place among the others of a block."""
    alike = PLACE_INDEPENDENT + (() if precision == FLOAT32 else BUT_FOR_FLOAT32)
    leaves = (module for module in network.modules() if not any(module.children()))
    return not all(isinstance(module, alike) or type(module).__name__ == DROPS_IN_TRAINING for module in leaves)


def multiply_tile_by_tile(network: nn.Module) -> None:
    """Make every linear layer multiply tile by tile."""
    for path in [path for path, module in network.named_modules() if type(module) is nn.Linear]:
        layer = network.get_submodule(path)
        replace_layer(network, path, TileLinear.like(layer))  # type: ignore[arg-type]


def replace_layer(network: nn.Module, path: str, module: nn.Module) -> None:
    """Put a module in the place of another, which is named by its way through the network."""
    parent, _, name = path.rpartition(".")
    setattr(network.get_submodule(parent), name, module)

"""Small networks in ONNX files, as an analyst may bring one, with their cards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from urban_ml_plugin.core.networks.bundled import photograph_tensors
from urban_ml_plugin.core.networks.efficientnet_lite import (
    DESCRIBED,
    MIDDLE,
    SPREAD,
    EfficientNetLite,
    HalvingConvolution,
    Layer,
)


class Colours(nn.Module):
    """Means of the bands over a picture; with ``scale``, other ones from another file."""

    def __init__(self, scale: float = 1.0, bands: int = 3) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.linspace(scale, 2 * scale, bands))

    def forward(self, picture: Tensor) -> Tensor:
        """(1, bands, h, w) to (1, bands)."""
        return picture.mean(dim=(2, 3)) * self.scale


class Patches(nn.Module):
    """A class token of nines and the mean of each band in patches of 8 pixels: (1, 1 + g · g, bands)."""

    def forward(self, picture: Tensor) -> Tensor:
        """Of a picture (1, bands, h, w)."""
        means = nn.functional.avg_pool2d(picture, 8).flatten(2).transpose(1, 2)
        return torch.cat([means.mean(dim=1, keepdim=True) * 0 + 9, means], dim=1)


def widened(layer: HalvingConvolution) -> nn.Conv2d:
    """The same with its row of zeros written out, as the exporter of PyTorch 1.13 wants it."""
    kernel = int(layer.weight.shape[2]) + 1
    found = nn.Conv2d(layer.in_channels, layer.out_channels, kernel, 2, int(layer.padding[0]), groups=layer.groups)
    found.weight = nn.Parameter(nn.functional.pad(layer.weight.detach(), (1, 0, 1, 0)))
    found.bias = layer.bias
    return found


class Lite(nn.Module):
    """EfficientNet-Lite0 with the weights that come with the plugin: means of the maps of its last stages."""

    def __init__(self) -> None:
        super().__init__()
        self.network = EfficientNetLite(3)
        self.network.load_state_dict({name: tensor.float() for name, tensor in photograph_tensors().items()})
        for layer in [module for module in self.network.modules() if isinstance(module, Layer)]:
            if isinstance(layer[0], HalvingConvolution):
                layer[0] = widened(layer[0])

    def forward(self, picture: Tensor) -> Tensor:
        """(1, 3, h, w) to (1, D)."""
        maps, found = self.network.stem((picture - MIDDLE) / SPREAD), []
        for number, stage in enumerate(self.network.stages, start=1):
            maps = stage(maps)
            if number in DESCRIBED:
                found.append(maps.mean(dim=(2, 3)))
        return torch.cat(found, dim=1)


def write_with_weights_beside(path: Path, scale: list[float]) -> str:
    """``Colours`` of three bands and 32 pixels whose weights lie in ``NAME.onnx.data``, as PyTorch 2 writes them."""
    other = f"{path.name}.data"
    path.with_name(other).write_bytes(np.array(scale, np.float32).tobytes())
    shape = b"".join(_field(1, _field(1, length)) for length in (1, 3, 32, 32))
    nodes = (("Mul", "picture", "w", "a"), ("GlobalAveragePool", "a", "b"), ("Flatten", "b", "y"))
    graph = b"".join(
        _field(1, b"".join(_field(1, one) for one in given) + _field(2, made) + _field(4, kind))
        for kind, *given, made in nodes
    )
    tensor = b"".join(_field(1, length) for length in (1, 3, 1, 1)) + _field(2, 1) + _field(8, "w")
    tensor += _field(13, _field(1, "location") + _field(2, other)) + _field(14, 1)
    places = ((11, "picture", shape), (12, "y", b"".join(_field(1, _field(1, length)) for length in (1, 3))))
    graph += _field(2, "colours") + _field(5, tensor)
    graph += b"".join(
        _field(number, _field(1, name) + _field(2, _field(1, _field(1, 1) + _field(2, sides))))
        for number, name, sides in places
    )
    named = _field(14, _field(1, "location") + _field(2, "a town"))  # metadata, which are no file
    path.write_bytes(_field(1, 8) + _field(8, _field(1, "") + _field(2, 13)) + _field(7, graph) + named)
    path.with_suffix(".json").write_text(json.dumps(PLAIN), encoding="utf-8")
    return str(path)


def _field(number: int, value: int | str | bytes) -> bytes:
    """A field of a protocol buffer."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    content = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    return bytes([number & 127 | 128]) + _varint(number >> 7) if number > 127 else bytes([number])


PLAIN = {"mean": [0, 0, 0], "std": [1, 1, 1]}


def export(
    path: Path, network: nn.Module, card: dict[str, Any] | None, side: int = 32, bands: int = 3, any_size: bool = False
) -> str:
    """Write a network and its card."""
    pytest.importorskip("openvino", reason="ONNX files are run by OpenVINO")
    if not torch.__version__.startswith("1."):
        pytest.importorskip("onnx", reason="PyTorch 2 writes ONNX by this package")
    axes = {"picture": {0: "n", 2: "h", 3: "w"}} if any_size else None
    example = torch.zeros(1, bands, side, side)
    with torch.no_grad():
        torch.onnx.export(
            network.eval(), example, str(path), input_names=["picture"], dynamic_axes=axes, opset_version=13
        )
    if card is not None:
        path.with_suffix(".json").write_text(json.dumps(card), encoding="utf-8")
    return str(path)

"""Networks of PyTorch that OpenVINO runs: handed over for tiles of one shape, one tile at a time."""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..runtime.errors import InputError
from ..runtime.requirements import installed_version
from .onnx_file import OnnxFile, load_openvino

OPSET = 13
"""Version of ONNX's operators, which PyTorch 1.13 writes for every network of torchvision."""
LEAST_COSINE = 0.999
"""Between the features of a copy and those of its network in float32; in float32 it was never below 0.999999."""


def openvino_version() -> str:
    """Its version, empty if it is not there; it is not loaded."""
    return installed_version("openvino")


class OpenVinoCopy:
    """A network for tiles of one shape, as long as its weights are what they are now.

    Args:
        network: that says ``EXPORTABLE``.
        bands, side: of the tiles.
        narrow: in bfloat16 in place of float32.

    Raises:
        MissingPackageError: OpenVINO is not installed.
        InputError: OpenVINO cannot run the network, or the copy computes something else.
    """

    def __init__(self, network: nn.Module, bands: int, side: int, narrow: bool = False) -> None:
        name = type(network).__name__
        self._file = OnnxFile(name, _handed_over(network, bands, side))
        self._file.prepare(bands, side, narrow)
        noise = torch.rand((1, bands, side, side), generator=torch.Generator().manual_seed(0))
        with torch.no_grad():
            own, other = network(noise, torch.ones_like(noise[:, :1])).double(), self(noise).double()
        if float((own * other).sum()) < LEAST_COSINE * float(own.norm() * other.norm()):
            raise InputError(f"OpenVINO {self._file.version} computes something else than PyTorch does.")

    def __call__(self, pixels: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, side, side), all of whose pixels count as valid."""
        return torch.from_numpy(np.concatenate([self._file.run(tile.numpy()) for tile in pixels]))


def can_run(network: nn.Module, bands: int, side: int, narrow: bool = False) -> str:
    """Why OpenVINO cannot run a network, in bfloat16 if it is ``narrow``; empty if it can."""
    if not getattr(network, "EXPORTABLE", False):
        return "it is not one of those that can be handed over"
    if not openvino_version():
        return "the engine's Python lacks the package openvino"
    try:
        OpenVinoCopy(network, bands, side, narrow)
    except Exception as error:  # PyTorch's exporter has errors of many classes
        return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return ""


class _Alone(nn.Module):
    """A network that takes all pixels for valid."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, tiles: Tensor) -> Tensor:
        return self.network(tiles, torch.ones_like(tiles[:, :1]))  # type: ignore[no-any-return]


def _handed_over(network: nn.Module, bands: int, side: int) -> Any:
    """The network as OpenVINO takes it: by its reader of PyTorch, or as ONNX (bytes) from PyTorch 1.

    That reader wants PyTorch 2.1, and from 2.0 on PyTorch wants the package onnx to write ONNX.
    """
    alone, example = _Alone(network).eval(), torch.zeros(1, bands, side, side)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # that the copy holds for this shape only is known
        if not torch.__version__.startswith("1."):
            return load_openvino().convert_model(alone, example_input=example, input=list(example.shape))
        file = io.BytesIO()
        torch.onnx.export(alone, (example,), file, opset_version=OPSET)
    return file.getvalue()

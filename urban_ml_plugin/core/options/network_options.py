"""Which network describes tiles, and how it runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .choices import AUTO, BUNDLED, DEVICES, PRECISIONS, URBAN2, WEIGHTS
from .option import option


@dataclass(frozen=True)
class EncoderOptions:
    """The network that turns tiles into features.

    Attributes:
        network: ``urban2``, ``urban``, ``scattering`` or a torchvision classification network such as ``resnet18``.
        weights: ``bundled`` (what comes with the plugin), ``imagenet`` (torchvision's own, downloaded once and cached),
            ``file`` (``weights_file``) or ``none`` (random, from a seed).
        weights_file: ``.safetensors``, or ``.pth`` with tensors only.
    """

    network: str = option(URBAN2, "Network (“urban2”, “urban”, “scattering” or one of torchvision's)")
    weights: str = option(BUNDLED, "Weights of the network", choices=WEIGHTS)
    weights_file: str | None = option(
        None, "Weights file", kind=Path, filter="Weights (*.safetensors *.pth)", advanced=True
    )


@dataclass(frozen=True)
class ComputingOptions:
    """How a network runs.

    Attributes:
        device: ``auto`` takes a GPU if there is one.
        precision: ``auto``, ``float32`` or ``bfloat16``.
        batch_size: tiles in memory at a time, rounded to whole blocks. It changes no feature.
    """

    device: str = option(AUTO, "Device", choices=DEVICES, advanced=True)
    precision: str = option(AUTO, "Precision", choices=PRECISIONS, advanced=True)
    batch_size: int = option(64, "Tiles per batch", least=1, most=4096, advanced=True)

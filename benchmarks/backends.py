"""The same network by PyTorch and by OpenVINO from an ONNX file: tiles per second as the engine runs them.

    scripts/benchmark --backends [--tiles 32 --tile-size 224 --rounds 5] [resnet50 efficientnet_b0]

Each network of torchvision (random weights) runs in PyTorch in float32 and, where the processor can, in bfloat16, and
from an ONNX file in float32, one tile at a time as every ONNX file does here. They take turns, so that a busy machine
slows all alike; ratios are those of one turn, with the least and the greatest beside their median. On a machine that
others use the ratio of processor time is the steadier one. That they compute the same is told by the least cosine
between the features of a tile.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from functools import partial
from pathlib import Path

import numpy as np
import torch

from benchmarks.turns import take_turns, times_as_fast
from tests.helpers.onnx_encoders import export
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks.computing import Encoder, use_all_cores
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.networks.precision import supports_bfloat16

CPU = torch.device("cpu")
NETWORKS = ("resnet50", "efficientnet_b0")


def encoders(name: str, side: int, folder: str) -> dict[str, Encoder]:
    """The ways to run a network, by what they are called."""
    plain = build_network(name, "none", 3, side)
    inner, card = plain.network, {"mean": plain.mean.flatten().tolist(), "std": plain.std.flatten().tolist()}
    path = export(Path(folder, f"{name}.onnx"), inner, card, side=side)
    found = {
        "torch, float32": Encoder(plain, CPU),
        "ONNX by OpenVINO, float32": Encoder(build_network(path, "bundled", 3, side), CPU),
    }
    if supports_bfloat16(plain, 3, CPU):
        found["torch, bfloat16"] = Encoder(build_network(name, "none", 3, side), CPU, "bfloat16")
    return found


def compare(name: str, side: int, count: int, rounds: int) -> None:
    """Print a row for each way to run a network."""
    pixels = np.random.default_rng(0).random((count, 3, side, side), np.float32)
    tiles = Tiles(np.arange(count), np.arange(count), pixels, np.ones((count, 1, side, side), bool))
    with tempfile.TemporaryDirectory() as folder:
        ways = encoders(name, side, folder)
        features = {way: encoder.features(tiles) for way, encoder in ways.items()}
        taken = take_turns({way: partial(encoder.features, tiles) for way, encoder in ways.items()}, rounds)
    base = "torch, float32"
    print(f"\n{name}, {count} tiles of {side} px, {torch.get_num_threads()} threads, {rounds} rounds")
    print(f"{'':28} tiles/s   times torch in float32   by processor time      least cosine")
    for way, turns in taken.items():
        told = "".join(str(times).ljust(23) for times in times_as_fast(turns, taken[base]))
        one, other = (part / np.linalg.norm(part, axis=1, keepdims=True) for part in (features[base], features[way]))
        cosine = (one * other).sum(axis=1).min()
        rate = count / statistics.median(turn.wall for turn in turns)
        print(f"{way:28} {rate:7.1f}   {told}{cosine:.6f}")


def main() -> None:
    """Read the command line and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("networks", nargs="*", default=NETWORKS)
    parser.add_argument("--tile-size", type=int, default=224)
    parser.add_argument("--tiles", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    use_all_cores()
    for network in chosen.networks:
        compare(network, chosen.tile_size, chosen.tiles, chosen.rounds)


if __name__ == "__main__":
    main()

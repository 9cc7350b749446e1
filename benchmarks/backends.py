"""The same network by PyTorch and by OpenVINO, in float32 and in bfloat16: tiles per second as the engine runs them.

    scripts/benchmark --backends [--tiles 64 --tile-size 224 --rounds 5] [resnet50 efficientnet_b0]

Networks of torchvision (random weights) in each precision that the processor can. They take turns, so that a busy
machine slows all alike; ratios are those of one turn, with the least and the greatest beside their median. On a machine
that others use the ratio of processor time is the steadier one. That they compute the same is told by the least cosine
between the features of a tile.
"""

from __future__ import annotations

import argparse
import statistics
from functools import partial

import numpy as np
import torch
from torch import nn

from benchmarks.turns import take_turns, times_as_fast
from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.networks.computing import Encoder, use_all_cores
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.networks.precision import precision_for_network
from urban_ml_plugin.core.options.choices import AUTO, FLOAT32, PRECISIONS
from urban_ml_plugin.core.runtime.errors import InputError

CPU = torch.device("cpu")
NETWORKS = ("resnet50", "efficientnet_b0")


def encoders(name: str, side: int) -> dict[str, Encoder]:
    """The ways to run a network, by their precision."""
    built = {precision: build_network(name, "none", 3, side) for precision in PRECISIONS if precision != AUTO}
    return {
        precision: Encoder(network, CPU, precision)
        for precision, network in built.items()
        if precision == FLOAT32 or not why_not(precision, network)
    }


def why_not(precision: str, network: nn.Module) -> str:
    """Why this processor cannot run the network so; empty if it can."""
    try:
        precision_for_network(precision, "it", network, 3, CPU)
    except InputError as error:
        return str(error)
    return ""


def compare(name: str, side: int, count: int, rounds: int) -> None:
    """Print a row for each way to run a network."""
    pixels = np.random.default_rng(0).random((count, 3, side, side), np.float32)
    tiles = Tiles(np.arange(count), np.arange(count), pixels, np.ones((count, 1, side, side), bool))
    ways = encoders(name, side)
    features = {way: encoder.features(tiles) for way, encoder in ways.items()}
    taken = take_turns({way: partial(encoder.features, tiles) for way, encoder in ways.items()}, rounds)
    print(f"\n{name}, {count} tiles of {side} px, {torch.get_num_threads()} threads, {rounds} rounds")
    print(f"{'':28} tiles/s   times float32            by processor time      least cosine")
    for way, turns in taken.items():
        told = "".join(str(times).ljust(23) for times in times_as_fast(turns, taken[FLOAT32]))
        one, other = (part / np.linalg.norm(part, axis=1, keepdims=True) for part in (features[FLOAT32], features[way]))
        cosine = (one * other).sum(axis=1).min()
        rate = count / statistics.median(turn.wall for turn in turns)
        print(f"{way:28} {rate:7.1f}   {told}{cosine:.6f}")


def main() -> None:
    """Read the command line and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("networks", nargs="*", default=NETWORKS)
    parser.add_argument("--tile-size", type=int, default=224)
    parser.add_argument("--tiles", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    use_all_cores()
    for network in chosen.networks:
        compare(network, chosen.tile_size, chosen.tiles, chosen.rounds)


if __name__ == "__main__":
    main()

"""Images a second of training a generative model: the engine's, and a plain StyleGAN2 in eager torch, float32.

    scripts/benchmark --generator [--size 64] [--rounds 5]

The two take turns, on all cores, and the medians of their turns are compared, so that a busy machine slows both alike.
The engine's does more in a step: its encoder learns, too.
"""

from __future__ import annotations

import argparse
import math
import statistics
import time

import numpy as np
import torch

from benchmarks.plain_stylegan2 import PlainTraining
from urban_ml_plugin.core.generation import adversarial_training as ours
from urban_ml_plugin.core.generation.stylegan2 import LATENT, Shape
from urban_ml_plugin.core.networks.computing import choose_device, use_all_cores
from urban_ml_plugin.core.networks.precision import choose_precision

TURN = 512
"""Images in a turn: steps with all penalties among them."""
WANTED = 1.5
"""Times as many images a second."""


class Noise:
    """Images in memory."""

    def __init__(self, size: int) -> None:
        self.images = np.random.default_rng(0).integers(0, 256, (256, 3, size, size)).astype(np.uint8)

    def __len__(self) -> int:
        return len(self.images)

    def batch(self, indices: np.ndarray) -> np.ndarray:
        """(n, 3, S, S)."""
        return self.images[indices]


def main() -> int:
    """Read the command line, measure, and say whether the ratio holds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    cores, device = use_all_cores(), choose_device("cpu")
    images, precision = Noise(chosen.size), choose_precision("auto", "stylegan2", device)
    torch.manual_seed(0)
    ours.EPOCH = TURN
    training = ours.AdversarialTraining(
        ours.Networks(Shape(chosen.size)), images, ours.Start(0, False, -math.inf), device, precision
    )
    plain = PlainTraining(chosen.size, LATENT, ours.BATCH)

    def run_plain(turn: int) -> None:
        random = np.random.default_rng(turn)
        for _ in range(TURN // ours.BATCH):
            real = torch.from_numpy(images.batch(random.integers(len(images), size=ours.BATCH))).float() / 127.5 - 1
            plain.learn(real)

    runs = {"plain StyleGAN2, float32": run_plain, f"the engine's, {precision}": lambda turn: training.learn(turn + 1)}
    times: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(chosen.rounds + 1):
        for name, run in runs.items():
            began = time.perf_counter()
            run(turn)
            if turn:  # the first warms up
                times[name].append(time.perf_counter() - began)
    rates = {name: TURN / statistics.median(turns) for name, turns in times.items()}
    print(f"{chosen.size} pixels, {cores} threads, {chosen.rounds} rounds")
    for name, rate in rates.items():
        print(f"  {name:28} {rate:7.1f} images/s")
    first, second = rates.values()
    print(f"  ratio {second / first:.2f} (at least {WANTED:g} is wanted)")
    return 0 if second >= WANTED * first else 1


if __name__ == "__main__":
    raise SystemExit(main())

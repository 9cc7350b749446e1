"""Images a second of training a generative model: the engine's, and a plain StyleGAN2 in eager torch, float32.

    scripts/benchmark --generator [--size 64] [--rounds 5]

The two take turns, the plain one on all cores and the engine's on as many as it takes, and the medians of their turns
are compared, so that a busy machine slows both alike.
The engine's does more in a step: its encoder learns, too.
"""

from __future__ import annotations

import itertools
import math

import numpy as np
import torch

from benchmarks.command_line import options
from benchmarks.plain_stylegan2 import PlainTraining
from benchmarks.turns import Comparison, take_turns, times_as_fast
from urban_ml_plugin.core.generation import adversarial_training as ours
from urban_ml_plugin.core.generation.stylegan2 import LATENT, Shape
from urban_ml_plugin.core.learning.processor_threads import threads_for
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


def compare(size: int, rounds: int) -> list[Comparison]:
    """The engine's training against the plain one."""
    device = choose_device("cpu")
    images, precision = Noise(size), choose_precision("auto", "stylegan2", device)
    torch.manual_seed(0)
    ours.EPOCH = TURN
    training = ours.AdversarialTraining(
        ours.Networks(Shape(size)), images, ours.Start(0, False, -math.inf), device, precision
    )
    plain = PlainTraining(size, LATENT, ours.BATCH)
    random, epochs = np.random.default_rng(0), itertools.count(1)

    def run_plain() -> None:
        for _ in range(TURN // ours.BATCH):
            real = torch.from_numpy(images.batch(random.integers(len(images), size=ours.BATCH))).float() / 127.5 - 1
            plain.learn(real)

    def run_ours() -> None:
        with threads_for(size):
            training.learn(next(epochs))

    taken = take_turns({"plain": run_plain, "ours": run_ours}, rounds)
    what = f"Training a generative model of {size} px, {TURN} images a turn"
    speed = times_as_fast(taken["ours"], taken["plain"])
    return [Comparison(what, f"*Train a generative model*, {precision}", "plain StyleGAN2, float32", *speed)]


def main() -> int:
    """Read the command line, measure, and say whether the ratio holds."""
    chosen = options(__doc__, size=64, rounds=5)
    cores = use_all_cores()
    (row,) = compare(chosen.size, chosen.rounds)
    print(f"{row}, {cores} cores, {chosen.rounds} rounds (at least {WANTED:g} is wanted)")
    return 0 if row.wall.median >= WANTED else 1


if __name__ == "__main__":
    raise SystemExit(main())

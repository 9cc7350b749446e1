"""Train the encoder that comes with the plugin.

    scripts/train_encoder FOLDER [--naip FOLDER] [--steps 2000]

Two looks at one place shall be alike and looks at different places not (NT-Xent: Chen et al., A simple framework for
contrastive learning of visual representations, ICML 2020); beside that the features shall tell what is known of drawn
pictures: how much is built, planted, paved and under water, how large things are, how far apart, and how they are
turned. In the second part of training the features shall also tell, by a linear map, what fixed wavelets see (Bruna &
Mallat 2013, ``scattering.py``), for likeness of looks alone lets go of fine texture. Every step is a function of
the seed and its number, so that training that was broken off goes on as if it had not been.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from safetensors.torch import load_file
from torch import Tensor, nn

from training.augment import two_looks
from training.bank import Bank, make_bank, read_bank
from training.surfaces import SHARES, Truth
from urban_ml_plugin.core.learning.checkpoint import Checkpoint, fingerprint
from urban_ml_plugin.core.learning.descent import RunningMean, descend, mixed_precision, warmed_cosine
from urban_ml_plugin.core.learning.preview import Preview
from urban_ml_plugin.core.learning.run import Outcome, Run
from urban_ml_plugin.core.networks.computing import use_all_cores
from urban_ml_plugin.core.networks.precision import precision_of
from urban_ml_plugin.core.networks.scattering import Scattering
from urban_ml_plugin.core.networks.urban_encoder import WIDTHS, UrbanEncoder
from urban_ml_plugin.core.runtime.events import SILENT, Events

TEMPERATURE = 0.15
JUDGED = 2 * sum(WIDTHS[-2:])
"""The heads sit on mean and spread of the maps of the last two stages."""
WIDE, NARROW = 512, 128
"""Widths of the heads, the second also the length of the directions that are compared."""
EVERY = 4
"""Wavelets look at a quarter of the looks, since they cost as much as the network."""
OBJECTIVES = ("both", "contrast", "attributes")
HARSH_STEPS, TEXTURE_FROM, GENTLE = 700, 800, 0.35
"""For so many steps cameras differ as much as they ever do, then only by this share of it: what they had in common is
learnt first, and then the fine texture and the colours that harsh cameras would have hidden. From the step
``TEXTURE_FROM`` the features shall also tell what wavelets see."""
KEEP = 0.998
"""Share of the running mean of the weights that is kept at each step; the mean is what ships."""
WARM_STEPS = 100
"""In which the rate rises."""
CLIP, DECAY = 5.0, 0.01
"""Largest norm of the gradient, and decay of the weights."""
CHECKPOINT, MEAN = "checkpoint", "mean."
"""Name of the file that training leaves, and what the names of the mean weights in it begin with."""


class Plan(NamedTuple):
    """What is to be learnt, and how.

    Attributes:
        objective: one of ``OBJECTIVES``.
        steps: of the whole training.
        batch: places a step, two looks at each.
        size: pixels on a side of a look.
        rate: highest learning rate.
        save_every: steps from one checkpoint to the next.
    """

    objective: str = "both"
    steps: int = 2000
    batch: int = 256
    size: int = 96
    seed: int = 0
    rate: float = 0.002
    save_every: int = 100


class Heads(nn.Module):
    """What sits on the features in training only."""

    def __init__(self, features: int, textures: int) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(features)
        self.contrast = nn.Sequential(
            nn.Linear(features, WIDE), nn.BatchNorm1d(WIDE), nn.ReLU(), nn.Linear(WIDE, NARROW)
        )
        self.attributes = nn.Sequential(nn.Linear(features, NARROW), nn.ReLU(), nn.Linear(NARROW, len(Truth._fields)))
        self.texture = nn.Linear(features, textures)

    def forward(self, statistics: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(N, S) -> directions to compare (N, 128), attributes (N, T), and what wavelets would see (N, W)."""
        normal = self.norm(statistics)
        return F.normalize(self.contrast(normal), dim=1), self.attributes(normal), self.texture(normal)


def contrast_loss(one: Tensor, other: Tensor) -> Tensor:
    """NT-Xent of two looks (N, 128) each."""
    both = torch.cat([one, other])
    likeness = both @ both.T / TEMPERATURE
    likeness.fill_diagonal_(-1e9)
    partner = torch.arange(len(both), device=both.device).roll(len(one))
    return F.cross_entropy(likeness, partner)


def targets(truth: NDArray[np.float32], zoom: NDArray[np.float64]) -> Tensor:
    """What a look at this zoom shall tell (N, T): lengths are seen enlarged, and a mirrored turn has no sign."""
    fields = Truth._fields
    values = truth.copy()
    for name in SHARES:
        values[:, fields.index(name)] = 4 * values[:, fields.index(name)]
    for name in ("pitch", "size"):
        values[:, fields.index(name)] += np.log(zoom) - 2.5
    values[:, fields.index("turn_sin")] = np.abs(values[:, fields.index("turn_sin")])
    return torch.from_numpy(values)


def attribute_loss(told: Tensor, true: Tensor) -> Tensor:
    """Huber loss over what is known."""
    known = ~torch.isnan(true)
    return F.smooth_l1_loss(told[known], true[known]) if known.any() else told.sum() * 0


def texture_loss(told: Tensor, looks: Tensor, wavelets: Scattering) -> Tensor:
    """Huber loss against the standardised features of fixed wavelets, on every ``EVERY``-th look."""
    some = looks[::EVERY].contiguous()
    with torch.no_grad():
        seen = wavelets(some, torch.ones_like(some[:, :1]))
        seen = (seen - seen.mean(0)) / (seen.std(0) + 0.05)
    return F.smooth_l1_loss(told[::EVERY], seen)


class Learner:
    """The encoder with its heads, its optimiser, and the running mean of its weights.

    Args:
        bank: pictures to learn from.
        plan: how.
        out: folder of the checkpoint; training goes on from the one that is there.
    """

    def __init__(self, bank: Bank, plan: Plan, out: Path, device: str = "cpu", events: Events = SILENT) -> None:
        self._bank, self._plan, self._events = bank, plan, events
        self._device = torch.device(device)
        self._precision = precision_of(self._device).name
        torch.manual_seed(plan.seed)
        self._encoder: UrbanEncoder = UrbanEncoder(normalised=True).to(self._device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._wavelets = Scattering(3, plan.size).to(self._device)
        self._heads = Heads(JUDGED, self._wavelets.dimension).to(self._device)
        learnt = [weight for name, weight in self._encoder.named_parameters() if not name.startswith("project")]
        group = {"params": [*learnt, *self._heads.parameters()], "clip": CLIP}
        self._adam = torch.optim.AdamW([group], lr=plan.rate, weight_decay=DECAY)
        self._mean = RunningMean(self._encoder.state_dict(), KEEP)
        job = fingerprint([*plan, self._precision], [bank.truth, bank.sources])
        self._run = Run(
            {**self._encoder.state_dict(prefix="encoder."), **self._heads.state_dict(prefix="heads.")},
            {"adam": self._adam},
            Checkpoint(out, CHECKPOINT, job),
            mean=self._mean,
            preview=Preview(out, "Training the encoder", events),
        )
        self._run.resume()
        self._step = events.step(0, 1, "Steps")

    def train(self, stop_after: int | None = None, minutes: float | None = None) -> None:
        """Train to the last step, or break off at the checkpoint after a step or a time."""
        steps, every = self._plan.steps, self._plan.save_every
        last = -(-min(steps, stop_after or steps) // every)
        self._step.skip(self._run.epoch * every, steps)
        self._run.train(self._stretch, last, time.monotonic() + 60 * minutes if minutes else math.inf)

    def _stretch(self, number: int) -> Outcome:
        """The steps from one checkpoint to the next."""
        losses, looks, step = dict[str, float](), torch.zeros(0), 0
        for step in range((number - 1) * self._plan.save_every, min(number * self._plan.save_every, self._plan.steps)):
            losses, looks = self._learn(step)
            self._step.done(step + 1, self._plan.steps)
        self._events.info("  ".join([f"step {step + 1}", *(f"{name} {loss:.3f}" for name, loss in losses.items())]))
        return Outcome(losses, pictures=looks)

    def _learn(self, step: int) -> tuple[dict[str, float], Tensor]:
        """One step, with two looks at each of some places; the losses and the looks."""
        plan, bank = self._plan, self._bank
        rng = np.random.default_rng([plan.seed, step])
        chosen = rng.choice(len(bank.pictures), plan.batch, replace=False)
        harshness = 1.0 if step < HARSH_STEPS else GENTLE
        one, other, zooms = two_looks(bank.pictures[chosen], plan.size, rng, harshness)
        looks = torch.cat([one, other]).to(self._device).contiguous(memory_format=torch.channels_last)
        with mixed_precision(self._device, self._precision):
            statistics = self._encoder.statistics(looks, torch.ones_like(looks[:, :1]), regions=1)[:, 0]
        directions, told, texture = self._heads(statistics[:, -JUDGED:].float())
        true = torch.cat([targets(bank.truth[chosen], zoom) for zoom in zooms]).to(self._device)
        contrast, attributes = contrast_loss(*directions.chunk(2)), attribute_loss(told, true)
        loss = (plan.objective != "attributes") * contrast + (plan.objective != "contrast") * attributes
        if step >= TEXTURE_FROM:
            loss = loss + 2 * texture_loss(texture, looks, self._wavelets)
        total = descend(loss, self._adam, share=warmed_cosine(step, plan.steps, WARM_STEPS))
        self._mean.update(step)
        return {"loss": total, "contrast": float(contrast.detach()), "attributes": float(attributes.detach())}, looks


def mean_weights(out: Path) -> dict[str, Tensor]:
    """What ships: the mean weights of the encoder that training left in its folder."""
    tensors = load_file(out / f"{CHECKPOINT}.safetensors")
    return {name[len(MEAN) :]: tensor for name, tensor in tensors.items() if name.startswith(MEAN)}


class Printed(Events):
    """Says on the terminal how training goes."""

    def progress(self, share: float, doing: str = "") -> None:
        """The last line tells of it."""
        print(f"{doing:60}", end="\r", flush=True)

    def info(self, text: str) -> None:
        """A line of its own."""
        print(f"{text:60}", flush=True)

    def preview(self, path: str) -> None:
        """Likewise."""
        self.info(f"Watch how it learns: {path}")


def main() -> None:
    """Read the command line, make the bank, and train."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bank", type=Path, required=True, help="folder of drawn pictures; made if it is not there")
    parser.add_argument("--naip", type=Path, help="folder of public-domain aerial photographs (GeoTIFF)")
    parser.add_argument("--surfaces", type=int, default=12_000, help="drawn pictures of surfaces")
    parser.add_argument("--cities", type=int, default=240, help="cities, 16 pictures each")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--objective", choices=OBJECTIVES, default=Plan().objective)
    parser.add_argument("--steps", type=int, default=Plan().steps)
    parser.add_argument("--batch", type=int, default=Plan().batch, help="places a step, two looks at each")
    parser.add_argument("--size", type=int, default=Plan().size, help="pixels on a side of a look")
    parser.add_argument("--seed", type=int, default=Plan().seed)
    parser.add_argument("--rate", type=float, default=Plan().rate)
    parser.add_argument("--stop-after", type=int, help="break off at the checkpoint after this step")
    parser.add_argument("--minutes", type=float, help="break off at the checkpoint after so many minutes")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    chosen = parser.parse_args()
    make_bank(chosen.bank, chosen.surfaces, chosen.cities, chosen.naip)
    use_all_cores()
    bank = read_bank(chosen.bank)
    print(f"{len(bank.pictures):,} pictures", flush=True)
    plan = Plan(chosen.objective, chosen.steps, chosen.batch, chosen.size, chosen.seed, chosen.rate)
    Learner(bank, plan, chosen.out, chosen.device, Printed()).train(chosen.stop_after, chosen.minutes)


if __name__ == "__main__":
    main()

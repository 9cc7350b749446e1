"""Train the encoder that comes with the plugin.

    scripts/train_encoder --bank FOLDER --naip FOLDER --steps 2000 --out FOLDER

Two looks at one place shall be alike and looks at different places not (NT-Xent: Chen et al., A simple framework for
contrastive learning of visual representations, ICML 2020); beside that the features shall tell what is known of drawn
pictures: how much is built, planted, paved and under water, how large things are, how far apart, and how they are
turned. In the second part of training the features shall also tell, by a linear map, what fixed wavelets see (Bruna &
Mallat 2013, ``scattering.py``), for likeness of looks alone lets go of fine texture. Every step is a function of
the seed and its number, so that a run that was broken off goes on as if it had not been.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from training.augment import two_looks
from training.bank import Bank, make_bank, read_bank
from training.surfaces import SHARES, Truth
from urban_ml_plugin.core.networks.computing import use_all_cores
from urban_ml_plugin.core.networks.precision import BFLOAT16, precision_of
from urban_ml_plugin.core.networks.scattering import Scattering
from urban_ml_plugin.core.networks.urban_encoder import WIDTHS, UrbanEncoder

TEMPERATURE = 0.15
JUDGED = 2 * sum(WIDTHS[-2:])
"""The heads sit on mean and spread of the maps of the last two stages."""
EVERY = 4
"""Wavelets look at a quarter of the looks, since they cost as much as the network."""
OBJECTIVES = ("both", "contrast", "attributes")
HARSH_STEPS, TEXTURE_FROM, GENTLE = 700, 800, 0.35
"""For so many steps cameras differ as much as they ever do, then only by this share of it: what they had in common is
learnt first, and then the fine texture and the colours that harsh cameras would have hidden. From the step
``TEXTURE_FROM`` the features shall also tell what wavelets see."""
KEEP = 0.998
"""Share of the running mean of the weights that is kept at each step; the mean is what ships."""


class Heads(nn.Module):
    """What sits on the features in training only."""

    def __init__(self, features: int, textures: int) -> None:
        super().__init__()
        self.norm = nn.BatchNorm1d(features)
        self.contrast = nn.Sequential(nn.Linear(features, 512), nn.BatchNorm1d(512), nn.ReLU(), nn.Linear(512, 128))
        self.attributes = nn.Sequential(nn.Linear(features, 128), nn.ReLU(), nn.Linear(128, len(Truth._fields)))
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


class Run:
    """A training run: the encoder, its heads, the optimiser, and the running mean of the weights.

    Args:
        out: folder of the checkpoint; a run goes on from the one that is there.
        objective: one of ``OBJECTIVES``.
        size: pixels on a side of a look.
        rate: highest learning rate.
    """

    def __init__(self, out: Path, objective: str, size: int, seed: int, rate: float, device: str) -> None:
        out.mkdir(parents=True, exist_ok=True)
        self.checkpoint, self.objective, self.size, self.seed, self.rate = (
            out / "checkpoint.pt",
            objective,
            size,
            seed,
            rate,
        )
        self.device = torch.device(device)
        self.narrow = precision_of(self.device).name == BFLOAT16
        torch.manual_seed(seed)
        self.encoder: UrbanEncoder = UrbanEncoder(normalised=True).to(self.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.wavelets = Scattering(3, size).to(self.device)
        self.heads = Heads(JUDGED, self.wavelets.dimension).to(self.device)
        learnt = [weight for name, weight in self.encoder.named_parameters() if not name.startswith("project")]
        self.weights = [*learnt, *self.heads.parameters()]
        self.adam = torch.optim.AdamW(self.weights, lr=rate, weight_decay=0.01)
        self.mean = {name: tensor.clone() for name, tensor in self.encoder.state_dict().items()}
        self.done = 0
        if self.checkpoint.exists():
            self._load()

    def step(self, bank: Bank, steps: int, batch: int) -> str:
        """One step of ``steps``, with two looks at each of ``batch`` places; returns a line on how it went."""
        step = self.done
        for group in self.adam.param_groups:
            group["lr"] = self.rate * min(1, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * step / steps))
        rng = np.random.default_rng([self.seed, step])
        chosen = rng.choice(len(bank.pictures), batch, replace=False)
        harshness = 1.0 if step < HARSH_STEPS else GENTLE
        one, other, zooms = two_looks(bank.pictures[chosen], self.size, rng, harshness)
        looks = torch.cat([one, other]).to(self.device).contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.narrow):
            statistics = self.encoder.statistics(looks, torch.ones_like(looks[:, :1]), regions=1)[:, 0]
        directions, told, texture = self.heads(statistics[:, -JUDGED:].float())
        true = torch.cat([targets(bank.truth[chosen], zoom) for zoom in zooms]).to(self.device)
        contrast, attributes = contrast_loss(*directions.chunk(2)), attribute_loss(told, true)
        loss = (self.objective != "attributes") * contrast + (self.objective != "contrast") * attributes
        if step >= TEXTURE_FROM:
            loss = loss + 2 * texture_loss(texture, looks, self.wavelets)
        self.adam.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.weights, 5.0)
        self.adam.step()
        keep = min(KEEP, (step + 1) / (step + 10))
        for name, tensor in self.encoder.state_dict().items():
            mixed = keep * self.mean[name] + (1 - keep) * tensor
            self.mean[name] = mixed if tensor.is_floating_point() else tensor.clone()
        self.done += 1
        return f"{step:6} loss {loss:.3f} contrast {contrast:.3f} attributes {attributes:.3f}"

    def save(self) -> None:
        """Leave a checkpoint, whole or not at all."""
        state = {"encoder": self.encoder.state_dict(), "heads": self.heads.state_dict(), "adam": self.adam.state_dict()}
        unfinished = self.checkpoint.with_name(".checkpoint.pt")
        torch.save({**state, "mean": self.mean, "step": self.done, "narrow": self.narrow}, unfinished)
        unfinished.replace(self.checkpoint)

    def _load(self) -> None:
        state = torch.load(self.checkpoint, map_location=self.device)
        self.encoder.load_state_dict(state["encoder"])
        self.heads.load_state_dict(state["heads"])
        self.adam.load_state_dict(state["adam"])
        self.mean, self.done = state["mean"], state["step"]
        self.narrow = state.get("narrow", self.narrow)  # a busy machine may measure another speed than it did


def train(
    bank: Bank, out: Path, run: Run, steps: int, batch: int, save_every: int = 100, stop_after: int | None = None
) -> None:
    """Train to the last of ``steps``, or break off ``stop_after``, and leave the mean weights in ``out/encoder.pt``."""
    first, began = run.done, time.monotonic()
    last = min(steps, stop_after or steps)
    while run.done < last:
        said = run.step(bank, steps, batch)
        if run.done % 20 == 0 or run.done == last:
            speed = (run.done - first) * 2 * batch / (time.monotonic() - began)
            print(f"{said} {speed:.0f} looks/s", flush=True)
        if run.done % save_every == 0 or run.done == last:
            run.save()
    torch.save(run.mean, out / "encoder.pt")


def main() -> None:
    """Read the command line, make the bank, and train."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bank", type=Path, required=True, help="folder of drawn pictures; made if it is not there")
    parser.add_argument("--naip", type=Path, help="folder of public-domain aerial photographs (GeoTIFF)")
    parser.add_argument("--surfaces", type=int, default=12_000, help="drawn pictures of surfaces")
    parser.add_argument("--cities", type=int, default=240, help="cities, 16 pictures each")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--objective", choices=OBJECTIVES, default="both")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--batch", type=int, default=256, help="places a step, two looks at each")
    parser.add_argument("--size", type=int, default=96, help="pixels on a side of a look")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rate", type=float, default=0.002)
    parser.add_argument("--stop-after", type=int, help="break off after this step; the rate falls as for all steps")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    chosen = parser.parse_args()
    make_bank(chosen.bank, chosen.surfaces, chosen.cities, chosen.naip)
    use_all_cores()
    bank = read_bank(chosen.bank)
    print(f"{len(bank.pictures):,} pictures", flush=True)
    run = Run(chosen.out, chosen.objective, chosen.size, chosen.seed, chosen.rate, chosen.device)
    train(bank, chosen.out, run, chosen.steps, chosen.batch, stop_after=chosen.stop_after)


if __name__ == "__main__":
    main()

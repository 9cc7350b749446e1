"""The chain from images to drawn deprivation, on two worlds in which income and health are seen in one thing each.

A generative model learns the images, some are found again in it three ways, directions of both values are sought, and
images that no direction was learnt from are moved along them. What becomes of them is measured by rules for pixels that
know the worlds, beside steps to anywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.helpers.flat_tasks import invertimages, latentdirections, traingan
from tests.helpers.planted_worlds import (
    PlantedWorld,
    Values,
    facades,
    greenery,
    roof_brightness,
    suburb_tiles,
    wall_brightness,
)
from urban_ml_plugin.core.generation.generator_model import GeneratorModel, read_generator
from urban_ml_plugin.core.generation.painter import Painter
from urban_ml_plugin.core.inversion.latents_file import read_latents
from urban_ml_plugin.core.latent_directions.audit import RANDOM_WALKS, STEPS, step_correlations
from urban_ml_plugin.core.latent_directions.directions_file import Direction, read_directions
from urban_ml_plugin.core.latent_directions.walks import Space
from urban_ml_plugin.core.options.choices import DIRECTIONS, METHODS
from urban_ml_plugin.core.runtime.arrays import Array
from urban_ml_plugin.core.synthesis.bases import sample_bases

Rule = Callable[[Array], Values]
BASES, TRUNCATION = 40, 0.7
"""Drawn images that are moved: no direction was learnt from them."""
FIELDS = ("income", "health")


@dataclass(frozen=True)
class Chain:
    """What the chain left: the model, its images found again, and directions."""

    world: PlantedWorld
    rules: dict[str, Rule]
    verdict: str
    generator: GeneratorModel
    latents: str
    directions: str
    _limits: dict[tuple[str, Rule], float] = field(default_factory=dict)

    def redrawn(self, method: str, rule: Rule) -> float:
        """Correlation of an attribute in images with that in what is drawn of their latents."""
        latents = read_latents(self.latents)
        drawn = self._looks(latents.by_method[method], rule)
        return float(np.corrcoef(drawn, rule(self.world.images[latents.ids]))[0, 1])

    def walk(self, direction: Direction, rule: Rule) -> tuple[float, float]:
        """Along a direction: mean rank correlation of an attribute with the step, and its change by chance's limit."""
        looks = self._along(direction.walk, STEPS, rule)
        change = float((looks[:, -1] - looks[:, 0]).mean())
        return float(step_correlations(looks).mean()), change / self._chance(direction.inversion, rule)

    def _chance(self, method: str, rule: Rule) -> float:
        """What the change of an attribute exceeds along one in twenty steps to anywhere."""
        if (method, rule) not in self._limits:
            ways = Space(read_latents(self.latents).mean(method)).random_steps(RANDOM_WALKS, 0)
            ends = [self._along(way, STEPS[[0, -1]], rule) for way in ways]
            changes = [abs((one[:, -1] - one[:, 0]).mean()) for one in ends]
            self._limits[method, rule] = float(np.quantile(changes, 0.95))
        return self._limits[method, rule]

    def _along(self, way: Array, steps: Array, rule: Rule) -> Values:
        """An attribute (B, T) of drawn images at T steps along a way (W,)."""
        bases = sample_bases(self.generator, BASES, 0, TRUNCATION).latents
        moved = bases[:, None] + steps[None, :, None, None] * way
        return self._looks(moved.reshape(-1, *bases.shape[1:]), rule).reshape(BASES, -1)

    def of(self, field: str, method: str, kind: str | None = None) -> Direction:
        """The direction of a field, of the kind that the audit chose unless one is named."""
        return read_directions(self.directions).chosen([field], method, kind)[0]

    def spread(self, rule: Rule) -> float:
        """How much an attribute of drawn images differs, as a share of that of real ones."""
        drawn = self._looks(sample_bases(self.generator, 400, 1, 1.0).latents, rule)
        return float(drawn.std() / rule(self.world.images).std())

    def table(self) -> str:
        """All figures, a line for each way of inversion and each walk."""
        lines = [f"{self.verdict}; spread " + ", ".join(f"{n} {self.spread(r):.2f}" for n, r in self.rules.items())]
        for method in METHODS:
            told = [f"AUC {name} {self.of(name, method).auc:.2f}" for name in FIELDS]
            told += [f"r {name} {self.redrawn(method, rule):.2f}" for name, rule in self.rules.items()]
            lines.append(f"{method}: " + ", ".join(told))
            there = [one for one in read_directions(self.directions).items if one.inversion == method]
            for one in sorted(there, key=lambda one: (one.field, DIRECTIONS.index(one.kind))):
                moved = {name: self.walk(one, rule) for name, rule in self.rules.items()}
                changed = ", ".join(f"{name} {rank:.2f} x{ratio:.2f}" for name, (rank, ratio) in moved.items())
                lines.append(f"  {one.field} {one.kind}{' (chosen)' * one.chosen}: {changed}")
        return "\n".join(lines)

    def _looks(self, latents: Array, rule: Rule) -> Values:
        painter = Painter(self.generator, torch.device("cpu"))
        return rule(np.round(painter.pictures(latents) * 255).astype(np.uint8))


def run_chain(folder: Path, world: PlantedWorld, rules: dict[str, Rule], count: int, **training: object) -> Chain:
    """Run it."""
    paths = {name: str(folder / f"{name}.safetensors") for name in ("model", "latents", "directions")}
    photos = {"photos": str(world.photos), "photo_field": "photo", "photo_folder": str(folder)}
    imagery = photos if world.photos else {"input": str(world.raster)}
    kept = {"samples": str(folder / "samples.png"), "report": str(folder / "generator.html")}
    traingan(**imagery, tile_size=world.images.shape[-1], model=paths["model"], minutes=0, **training, **kept)
    generator = read_generator(paths["model"])
    found = {"latents": paths["latents"], "report": str(folder / "images.html"), "most_images": count}
    invertimages(**imagery, model=paths["model"], minutes=0, **found)
    looking = {"labels": str(world.zones), "fields": list(FIELDS), "report": str(folder / "directions.html")}
    given = {name: paths[name] for name in ("model", "latents", "directions")}
    latentdirections(**given, **looking, **({} if world.raster else photos))
    return Chain(world, rules, generator.card.verdict, generator, paths["latents"], paths["directions"])


def facade_chain(folder: Path) -> Chain:
    """Façades of 32 pixels, from nothing."""
    rules = {"greenery": greenery, "walls": wall_brightness}
    return run_chain(folder, facades(folder), rules, 600, size="32", base="none", thousands=60)


def suburb_chain(folder: Path) -> Chain:
    """Tiles of a suburb, from the base."""
    rules = {"greenery": greenery, "roofs": roof_brightness}
    return run_chain(folder, suburb_tiles(folder), rules, 500, size="64", thousands=70)


@pytest.mark.slow
def test_facades_are_learnt_and_walks_along_income_and_health_change_what_they_drive(tmp_path: Path) -> None:
    chain = facade_chain(tmp_path)
    print(chain.table())
    assert chain.verdict == "usable"
    assert chain.spread(greenery) >= 0.5
    assert chain.redrawn("optimisation", greenery) >= 0.5
    for method in METHODS:
        assert chain.of("income", method).auc >= 0.8
        assert chain.of("health", method).auc >= 0.9
        rank, ratio = chain.walk(chain.of("income", method), greenery)
        assert rank >= 0.7
        assert ratio > 1
        assert chain.walk(chain.of("health", method), wall_brightness)[0] >= 0.9
        assert abs(chain.walk(chain.of("income", method), wall_brightness)[1]) < 1


@pytest.mark.slow
def test_suburbs_are_learnt_and_walks_along_income_and_health_change_what_they_drive(tmp_path: Path) -> None:
    chain = suburb_chain(tmp_path)
    print(chain.table())
    assert chain.verdict == "usable"
    for method in METHODS:
        assert min(chain.redrawn(method, rule) for rule in chain.rules.values()) >= 0.8
        assert chain.of("income", method).auc >= 0.85
        assert chain.of("health", method).auc >= (0.75 if method == "optimisation" else 0.85)
        rank, ratio = chain.walk(chain.of("income", method), greenery)
        assert rank >= 0.9
        assert ratio >= 1.5
        rank, ratio = chain.walk(chain.of("health", method), roof_brightness)
        assert rank >= 0.85
        assert ratio >= 1.5
        assert abs(chain.walk(chain.of("income", method, "normal"), roof_brightness)[1]) <= 1

"""A generator with random weights, latents of images in it, and directions with a known effect: drawn in no time."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from urban_ml_plugin.core.generation.generator_model import GeneratorCard, GeneratorModel, write_generator
from urban_ml_plugin.core.generation.stylegan2 import Discriminator, Generator, LatentEncoder, Shape
from urban_ml_plugin.core.images.imagery import Scaling
from urban_ml_plugin.core.inversion.latents_file import Latents, write_latents
from urban_ml_plugin.core.latent_directions.directions_file import Direction, Directions, write_directions
from urban_ml_plugin.core.models.tile_model import NetworkCard
from urban_ml_plugin.core.options.choices import COVARIANCE, ENCODER, NORMAL, OPTIMISATION

COUNT = 40
WIDTH = 16


class DrawnWorld(NamedTuple):
    """Paths of the three files, and what is in them."""

    model_path: str
    latents_path: str
    directions_path: str
    model: GeneratorModel
    latents: Latents
    directions: Directions


def drawn_world(
    folder: Path, size: int = 32, verdict: str = "usable", width: int = WIDTH, seed: int = 0, images: str = "tiles"
) -> DrawnWorld:
    """Forty images; “income” and “health” have directions by two inversions, “noise” was not found."""
    torch.manual_seed(seed)
    shape = Shape(size, width)
    generator = Generator(shape)
    with torch.no_grad():
        for parameter in generator.parameters():  # so that biases count, too
            parameter.add_(0.02 * torch.randn_like(parameter))
        for parameter in generator.mapping.exit.parameters():  # latents are as normal numbers are
            parameter.zero_()
        generator.synthesis.colours[-1].weight.mul_(0.3)
        generator.synthesis.coarse.components.normal_(0, 0.5)
    card = GeneratorCard(
        NetworkCard("stylegan2", "none", "float32", 1.0), (1, 2, 3), 3, Scaling((0.0,) * 3, (255.0,) * 3), size, size,
        1.0, 0.6, [], {"URBAN_ML_ALGORITHM": "traingan"}, images, None, None, None, size, width, 3000, 100.0, verdict,
        {}, [],
    )  # fmt: skip
    networks = [
        network.eval().requires_grad_(False) for network in (generator, Discriminator(shape), LatentEncoder(shape))
    ]
    model = GeneratorModel(str(folder / "model.safetensors"), card, *networks)  # type: ignore[arg-type]
    latents = _latents(model, shape, images)
    directions = _directions(model, latents)
    write_generator(model.path, model)
    paths = [str(folder / f"{name}.safetensors") for name in ("latents", "directions")]
    write_latents(paths[0], latents)
    write_directions(paths[1], directions)
    return DrawnWorld(model.path, *paths, model, latents, directions)


def _latents(model: GeneratorModel, shape: Shape, images: str) -> Latents:
    rng = np.random.default_rng(1)
    w = rng.normal(size=(COUNT, 1, shape.latent)) + 0.1 * rng.normal(size=(COUNT, shape.layers, shape.latent))
    by_method = {OPTIMISATION: w.astype(np.float32), ENCODER: (0.9 * w + 0.1).astype(np.float32)}
    numbers = np.arange(COUNT)
    row, column = numbers // 8, numbers % 8
    return Latents(
        model.fingerprint, images, shape.layers, shape.latent, by_method, numbers * 0, row, column, numbers,
        500_000.0 + 20 * column, 5_000_000.0 - 20 * row, "EPSG:32633",
        [{"path": "/data/suburb.tif", "fingerprint": "1"}], shape.size, numbers * 3, {},
    )  # fmt: skip


def _directions(model: GeneratorModel, latents: Latents) -> Directions:
    rng = np.random.default_rng(2)
    items = []
    for field, auc, found in (("income", 0.81, True), ("health", 0.74, True), ("noise", 0.52, False)):
        for inversion in latents.methods:
            normal = rng.normal(size=latents.width).astype(np.float32)
            decisions = latents.mean(inversion) @ normal + 0.5
            middle, spread = float(decisions.mean()), float(decisions.std())
            low, high = np.quantile((decisions - middle) / spread, (0.01, 0.99))
            better = auc + (0.05 if inversion == ENCODER else 0)
            evidence = {"auc": better, "auc_low": better - 0.06, "auc_high": better + 0.06, "p": 0.01, "spearman": 0.5}
            evidence["audit_ratio"] = {"income": 2.4, "health": 0.6, "noise": None}[field]
            along = np.cov(latents.mean(inversion).T) @ normal
            for kind, way in ((NORMAL, normal), (COVARIANCE, along)):
                walk = (way * (spread / float(way @ normal))).astype(np.float32)
                items.append(
                    Direction(
                        field, inversion, kind, kind == COVARIANCE, found, walk, float(low), float(high), normal, 0.5,
                        middle, spread, evidence, f"+ is more {field}",
                    )
                )  # fmt: skip
    return Directions(model.fingerprint, items, {name: latents.mean(name).mean(axis=0) for name in latents.methods}, {})

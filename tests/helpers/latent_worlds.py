"""A generator that was taught in seconds to draw two things, and latents of images whose places have values.

What a latent means is known: its first number is how green the lower part of an image is, its second how bright the
upper part. The rest is nuisance, or means nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from tests.helpers.drawn_world import drawn_world
from tests.helpers.rasters import square
from urban_ml_plugin.core.generation.generator_model import GeneratorModel, write_generator
from urban_ml_plugin.core.inversion.latents_file import Latents, write_latents
from urban_ml_plugin.core.options.choices import ENCODER, OPTIMISATION

GREEN, LIGHT = 0, 1
WIDTH, SIDE, PIXEL = 16, 32, 0.6
WEST, NORTH = 400_000.0, 5_000_000.0


class LatentWorld(NamedTuple):
    """Paths of the files, and what is in them; zones of 2 × 2 tiles have ``income``, ``health``, ``constant``."""

    model: str
    latents: str
    zones: str
    generator: GeneratorModel
    inverted: Latents
    fields: dict[str, NDArray[Any]]


def taught_model(folder: Path, steps: int = 150, seed: int = 0) -> GeneratorModel:
    """A generator of 32 pixels whose first two numbers draw a green lower half and a bright upper half."""
    folder.mkdir(parents=True, exist_ok=True)
    model = drawn_world(folder, SIDE, width=WIDTH, seed=seed).model
    torch.manual_seed(seed)
    generator = model.generator.train().requires_grad_(True)
    optimiser = torch.optim.Adam(generator.synthesis.parameters(), 0.01)
    for _ in range(steps):
        w = torch.randn(16, WIDTH)
        loss = (generator(w) - _meant(w)).square().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    generator.eval().requires_grad_(False)
    write_generator(model.path, model)
    return model


def _meant(w: torch.Tensor) -> torch.Tensor:
    """Images (N, 3, S, S) in -1…1 that latents (N, W) stand for."""
    half = SIDE // 2
    green, light, stripe = (torch.sigmoid(1.2 * w[:, number])[:, None, None, None] for number in (GREEN, LIGHT, 2))
    upper = (1.3 * light - 0.5).expand(-1, 3, half, SIDE) * torch.ones(1, 3, half, SIDE)
    leafy, bare = torch.tensor([-0.5, 0.3, -0.6]), torch.tensor([0.1, 0.0, -0.1])
    lower = (green * (leafy - bare)[None, :, None, None] + bare[None, :, None, None]).expand(-1, 3, half, SIDE)
    bars = 0.4 * stripe * torch.cos(torch.arange(SIDE) * 0.8)[None, None, None]
    return torch.cat([upper + bars, lower - 0.5 * bars], dim=2)


def latent_world(
    folder: Path, model: GeneratorModel, rows: int = 24, columns: int = 24, seed: int = 0, planted: bool = True
) -> LatentWorld:
    """Latents of tiles in a grid, two ways; the first of them has less noise.

    Args:
        planted: income is seen in what is green, health in what is bright; otherwise nothing is seen of either.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng([seed, 43])
    count = rows * columns
    income = smooth(rng, rows, columns)
    health = 0.4 * income + np.sqrt(1 - 0.4**2) * smooth(rng, rows, columns)
    w = rng.standard_normal((count, WIDTH))
    if planted:
        w[:, GREEN] = 0.8 * income + 0.6 * w[:, GREEN]
        w[:, LIGHT] = 0.8 * health + 0.6 * w[:, LIGHT]
    layers = model.generator.shape.layers
    by_method = {
        name: (w[:, None] + noise * rng.standard_normal((count, layers, WIDTH))).astype(np.float32)
        for name, noise in ((OPTIMISATION, 0.5), (ENCODER, 0.1))
    }
    row, column = np.divmod(np.arange(count), columns)
    step = SIDE * PIXEL
    inverted = Latents(
        model.fingerprint, "tiles", layers, WIDTH, by_method, np.zeros(count, np.int64), row, column,
        np.arange(count), WEST + step * (column + 0.5), NORTH - step * (row + 0.5), "EPSG:32633",
        [{"path": str(folder / "gone.tif"), "fingerprint": "1"}], SIDE, np.arange(count), {},
    )  # fmt: skip
    write_latents(str(folder / "latents.safetensors"), inverted)
    fields = {"income": income, "health": health}
    zones = _zones(folder / "zones.gpkg", fields, rows, columns)
    latents = str(folder / "latents.safetensors")
    return LatentWorld(model.path, latents, zones, model, inverted, fields)


def smooth(rng: np.random.Generator, rows: int, columns: int, scale: float = 2.5) -> NDArray[Any]:
    """(rows * columns,) a smooth field of mean 0 and spread 1."""
    field = gaussian_filter(rng.standard_normal((rows + 20, columns + 20)), scale)[10:-10, 10:-10].ravel()
    return np.asarray((field - field.mean()) / field.std())


def _zones(path: Path, fields: dict[str, NDArray[Any]], rows: int, columns: int) -> str:
    side = 2 * SIDE * PIXEL
    means = {
        name: values.reshape(rows // 2, 2, columns // 2, 2).mean(axis=(1, 3)).ravel() for name, values in fields.items()
    }
    y, x = np.divmod(np.arange(rows * columns // 4), columns // 2)
    squares = [square((WEST, NORTH), a, b, side) for a, b in zip(x, y)]
    table = {"name": [f"zone {number}" for number in range(len(squares))], **means, "constant": 7.0}
    geopandas.GeoDataFrame(table, geometry=squares, crs="EPSG:32633").to_file(path, driver="GPKG")
    return str(path)

"""A generator that was taught to draw green and light, tiles that it drew, and two classifiers of what is green."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import geopandas
import numpy as np
import torch
from rasterio.transform import from_origin

from tests.helpers.flat_tasks import traincnn
from tests.helpers.latent_worlds import GREEN, LIGHT, NORTH, PIXEL, SIDE, WEST, WIDTH, taught_model
from tests.helpers.planted_types import write_city
from tests.helpers.rasters import square
from urban_ml_plugin.core.generation.generator_model import GeneratorModel
from urban_ml_plugin.core.generation.painter import Painter
from urban_ml_plugin.core.inversion.latents_file import Latents, write_latents
from urban_ml_plugin.core.options.choices import ENCODER

ROWS = 16
BARE, GREENER = "bare", "green"


class TemplateWorld(NamedTuple):
    """Paths of the files, and what is in some of them; zones are the tiles, with ``look``, ``green`` and ``light``.

    ``first`` and ``second`` tell ``look`` by two networks, ``light`` the value of that name, ``ordered`` thirds of
    ``green``.
    """

    generator: str
    latents: str
    raster: str
    zones: str
    first: str
    second: str
    model: GeneratorModel
    inverted: Latents


def template_world(folder: Path) -> TemplateWorld:
    """256 tiles of 32 pixels in a square; half of them are green."""
    model = taught_model(folder / "generator")
    rng = np.random.default_rng(5)
    count = ROWS**2
    w = rng.standard_normal((count, WIDTH)).astype(np.float32)
    layers = model.generator.shape.layers
    latents = np.repeat(w[:, None], layers, axis=1)
    pictures = (Painter(model, torch.device("cpu")).pictures(latents) * 255).round().astype(np.uint8)
    mosaic = pictures.reshape(ROWS, ROWS, 3, SIDE, SIDE).transpose(2, 0, 3, 1, 4).reshape(3, ROWS * SIDE, -1)
    corner = from_origin(WEST, NORTH, PIXEL, PIXEL)
    raster = str(write_city(folder / "tiles.tif", np.ascontiguousarray(mosaic), transform=corner))
    row, column = np.divmod(np.arange(count), ROWS)
    step = SIDE * PIXEL
    squares = [square((WEST, NORTH), a, b, step) for a, b in zip(column, row)]
    look = np.where(w[:, GREEN] > 0, GREENER, BARE)
    fields = {"look": look, "green": w[:, GREEN], "light": w[:, LIGHT]}
    zones = str(folder / "zones.gpkg")
    geopandas.GeoDataFrame(fields, geometry=squares, crs="EPSG:32633").to_file(zones, driver="GPKG")
    inverted = Latents(
        model.fingerprint, "tiles", layers, WIDTH, {ENCODER: latents}, np.zeros(count, np.int64), row, column,
        np.arange(count), WEST + step * (column + 0.5), NORTH - step * (row + 0.5), "EPSG:32633",
        [{"path": raster, "fingerprint": "1"}], SIDE, np.arange(count), {},
    )  # fmt: skip
    write_latents(str(folder / "latents.safetensors"), inverted)
    world = TemplateWorld(
        model.path, str(folder / "latents.safetensors"), raster, zones, str(folder / "first.safetensors"),
        str(folder / "second.safetensors"), model, inverted,
    )  # fmt: skip
    learn(world, world.first, "look", network="scattering", weights="none")
    learn(world, world.second, "look", network="urban", seed=3)
    return world


def learn(world: TemplateWorld, path: str, field: str, task: str = "classes", **more: object) -> str:
    """A classifier of the tiles; the path of its file."""
    given = {"input": world.raster, "labels": world.zones, "tile_size": SIDE, "folds": 3, "augment": 0}
    traincnn(**given, field=field, task=task, block_size=80, output=f"{path}.gpkg", model=path, **more)
    return path

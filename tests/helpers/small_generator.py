"""A generative model with random weights, small enough to be made in every test."""

from __future__ import annotations

import torch

from urban_ml_plugin.core.generation.generator_model import NETWORK, USABLE, GeneratorCard, GeneratorModel
from urban_ml_plugin.core.generation.stylegan2 import Discriminator, Generator, LatentEncoder, Shape
from urban_ml_plugin.core.images.image_source import TILES
from urban_ml_plugin.core.images.imagery import Scaling
from urban_ml_plugin.core.models.tile_model import NetworkCard

SMALL = Shape(32, 16)


def small_generator(shape: Shape = SMALL, seed: int = 0, verdict: str = USABLE) -> GeneratorModel:
    """A model of tiles of three bands of 0 to 255, each as large as its images."""
    torch.manual_seed(seed)
    networks = [kind(shape).eval().requires_grad_(False) for kind in (Generator, Discriminator, LatentEncoder)]
    card = GeneratorCard(
        NetworkCard(NETWORK, "none", "float32", 1.0),
        bands=(1, 2, 3),
        band_count=3,
        scaling=Scaling((0.0, 0.0, 0.0), (255.0, 255.0, 255.0)),
        tile_size=shape.size,
        stride=shape.size,
        context=1.0,
        ground_resolution=0.6,
        classes=[],
        provenance={"URBAN_ML_ALGORITHM": "traingan"},
        images=TILES,
        panoramas=None,
        photo_border=None,
        embedding=None,
        size=shape.size,
        latent=shape.latent,
        image_count=1_000,
        thousands=10.0,
        verdict=verdict,
        figures={"kid": 0.5},
        sources=[{"path": "city.tif", "fingerprint": "0"}],
    )
    return GeneratorModel("model.safetensors", card, *networks)

"""Networks begin with the principal components of their images, which scikit-learn finds as well."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from sklearn.decomposition import PCA

from tests.helpers.stored_images import StoredInMemory
from urban_ml_plugin.core.generation.principal_components import Components, begin_with, principal_components
from urban_ml_plugin.core.generation.stylegan2 import Generator, LatentEncoder, Shape

SHAPE = Shape(32, 16)


def _images(count: int, seed: int = 0) -> np.ndarray:
    """Pictures (count, 3, 32, 32) of a few blurred spots each."""
    coarse = np.random.default_rng(seed).integers(0, 256, (count, 3, 4, 4)).astype(np.float32)
    smooth = F.interpolate(torch.from_numpy(coarse), (32, 32), mode="bilinear", align_corners=False)
    return smooth.round().to(torch.uint8).numpy()


def _of(images: np.ndarray, upright: bool = True, most: int = 16) -> Components:
    return principal_components(StoredInMemory(images), SHAPE.coarse, upright, most)


@pytest.mark.parametrize("upright", [True, False])
def test_components_are_those_of_mirrored_and_turned_copies(upright: bool) -> None:
    images = _images(1_200)
    coarse = F.avg_pool2d(torch.from_numpy(images).float() / 127.5 - 1, 4)
    turned = [coarse] if upright else [torch.rot90(coarse, quarter, (2, 3)) for quarter in range(4)]
    copies = torch.cat([copy for one in turned for copy in (one, one.flip(3))]).flatten(1).numpy()
    other = PCA(16, svd_solver="full").fit(copies)
    found = _of(images, upright)
    assert np.allclose(found.mean, other.mean_, atol=1e-4)
    assert np.allclose(found.spreads.numpy() ** 2, other.explained_variance_, rtol=1e-3)
    redrawn = (copies - found.mean.numpy()) @ found.axes.numpy() @ found.axes.numpy().T + found.mean.numpy()
    assert np.allclose(redrawn, other.inverse_transform(other.transform(copies)), atol=2e-2)


def test_drawing_starts_as_the_sum_of_components() -> None:
    images = _images(800)
    torch.manual_seed(0)
    generator, encoder = Generator(SHAPE).eval(), LatentEncoder(SHAPE).eval()
    found = _of(images)
    begin_with(found, generator, encoder, untrained=True)
    pixels = torch.from_numpy(images[:50]).float() / 127.5 - 1
    with torch.no_grad():
        latents = encoder(pixels)
        coarse = generator.synthesis.coarse(latents)
    flat = F.avg_pool2d(pixels, 4).flatten(1)
    projected = (flat - found.mean) @ found.axes @ found.axes.T + found.mean
    assert torch.allclose(coarse.flatten(1), projected, atol=1e-3)
    assert torch.allclose(encoder(torch.from_numpy(images).float() / 127.5 - 1).std(dim=0), torch.ones(16), atol=0.1)


def test_images_that_differ_in_few_ways_have_few_components_and_latents_all_the_same() -> None:
    images = np.repeat(np.arange(40, 240, 10, dtype=np.uint8), 3 * 32 * 32).reshape(-1, 3, 32, 32)
    found = _of(images)
    assert len(found.spreads) == 1
    torch.manual_seed(0)
    generator, encoder = Generator(SHAPE).eval(), LatentEncoder(SHAPE).train()
    begin_with(found, generator, encoder, untrained=True)
    latents = encoder(torch.from_numpy(images).float() / 127.5 - 1)
    assert torch.isfinite(latents).all()
    assert (latents.std(dim=0) > 0.1).all()


def test_images_that_are_all_alike_have_no_component() -> None:
    assert len(_of(np.full((20, 3, 32, 32), 77, np.uint8)).spreads) == 0

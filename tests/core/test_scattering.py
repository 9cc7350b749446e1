"""The network without weights: what it tells apart, what it must not see, and that batches leave no trace."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from tests.helpers.textures import houses
from tests.helpers.whole_tiles import random_tiles
from urban_ml_plugin.core.networks.scattering import Scattering


def run(pixels: Tensor, valid: Tensor | None = None) -> Tensor:
    network = Scattering(pixels.shape[1], pixels.shape[2])
    with torch.inference_mode():
        return network(pixels, torch.ones_like(pixels[:, :1]) if valid is None else valid)


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 8, 12])
@pytest.mark.parametrize("size", [16, 48, 65])
def test_any_band_count_and_tile_size_gives_finite_features_of_the_announced_length(bands: int, size: int) -> None:
    features = run(random_tiles(2, size, bands))
    assert features.shape == (2, Scattering(bands, size).dimension)
    assert torch.isfinite(features).all()
    assert not torch.equal(features[0], features[1])


def test_a_row_is_the_same_to_the_last_bit_wherever_in_the_batch_the_tile_stands() -> None:
    tiles = random_tiles(8, 64, 3)
    order = torch.tensor([5, 2, 7, 0, 1, 6, 4, 3])
    assert torch.equal(run(tiles)[order], run(tiles[order]))


def test_a_row_does_not_depend_on_its_neighbours_in_the_batch() -> None:
    tiles = random_tiles(8, 64, 3)
    others = torch.cat([tiles[:1], 1 - tiles[1:]])
    valid = torch.ones_like(tiles[:, :1])
    valid[3:, :, :20] = 0
    assert torch.equal(run(tiles)[0], run(others, valid)[0])


def test_what_invalid_pixels_hold_changes_nothing() -> None:
    tiles, valid = random_tiles(2, 64, 3), torch.ones(2, 1, 64, 64)
    valid[:, :, 10:30, 40:] = 0
    spoilt = torch.where(valid > 0, tiles, torch.tensor(float("nan")))
    assert torch.equal(run(tiles, valid), run(spoilt, valid))


def test_a_hole_hardly_changes_what_the_rest_looks_like() -> None:
    tiles, valid = random_tiles(1, 128, 3), torch.ones(1, 1, 128, 128)
    valid[:, :, 30:60, 30:60] = 0
    other = torch.nn.functional.avg_pool2d(random_tiles(1, 132, 3), 5, 1)
    whole, holed = run(tiles), run(torch.where(valid > 0, tiles, torch.ones(1)), valid)
    assert (whole - holed).abs().mean() < 0.05 * (whole - run(other)).abs().mean()


def test_a_tile_without_any_valid_pixel_gives_finite_features() -> None:
    assert torch.isfinite(run(random_tiles(1, 64, 3), torch.zeros(1, 1, 64, 64))).all()


def test_flips_and_quarter_turns_look_the_same() -> None:
    tile = torch.from_numpy(houses(20, 128, seed=1))[None]
    for turned in (tile.flip(3), tile.flip(2), tile.rot90(1, (2, 3)), tile.rot90(2, (2, 3))):
        # Not to the last bit: where a level has an odd side, halving drops its last row and column.
        torch.testing.assert_close(run(turned), run(tile), atol=0.05, rtol=0)


def test_the_same_houses_turned_by_40_degrees_look_different() -> None:
    straight = run(torch.from_numpy(np.stack([houses(0, 128, seed) for seed in range(6)])))
    turned = run(torch.from_numpy(np.stack([houses(40, 128, seed) for seed in range(6)])))
    between = (straight.mean(0) - turned.mean(0)).abs()
    within = (straight.std(0) + turned.std(0)) / 2
    assert (between > 5 * within).sum() >= 5


def test_quarters_of_a_uniform_texture_resemble_the_tile_and_a_mixed_tile_shows_in_its_quarters() -> None:
    tile = random_tiles(1, 128, 3)
    mixed = tile.clone()
    mixed[..., 64:] = 0.5
    network, valid = Scattering(3, 128), torch.ones(1, 1, 128, 128)
    with torch.inference_mode():
        spread = [network.views(image, valid)[0, 1:].std(0).mean() for image in (tile, mixed)]
    assert spread[1] > 5 * spread[0]


def test_gradients_flow_to_the_pixels() -> None:
    tiles = random_tiles(1, 32, 3).requires_grad_()
    Scattering(3, 32)(tiles, torch.ones(1, 1, 32, 32)).sum().backward()
    assert tiles.grad is not None
    assert torch.isfinite(tiles.grad).all()
    assert tiles.grad.abs().sum() > 0

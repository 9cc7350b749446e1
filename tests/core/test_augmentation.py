"""Changed copies of tiles."""

from __future__ import annotations

from itertools import repeat

import numpy as np
import torch

from urban_ml_plugin.core.images.tiles import Tiles
from urban_ml_plugin.core.learning.augmentation import CAMERA, LIGHT, augmented


def tiles(pixels: np.ndarray, valid: np.ndarray | None = None) -> Tiles:
    count, _, side, _ = pixels.shape
    valid = np.ones((count, 1, side, side), bool) if valid is None else valid
    return Tiles(np.arange(count), np.arange(count), pixels.astype(np.float32), valid)


def test_copies_stay_in_range_with_their_masks_turned_along() -> None:
    pixels = np.zeros((24, 1, 6, 6))
    pixels[:, :, :2] = 0.8
    changed, masks = augmented(tiles(pixels, pixels > 0), repeat(np.random.default_rng(0)))
    assert (float(changed.min()), float(changed.max()) <= 1) == (0, True)
    assert ((changed > 0.4) == (masks > 0)).all()
    assert len({tuple(mask.flatten().tolist()) for mask in masks}) == 4


def test_light_and_tint_change_within_their_limits_and_do_change() -> None:
    changed, _ = augmented(tiles(np.full((400, 3, 4, 4), 0.5)), repeat(np.random.default_rng(1)))
    levels = changed.mean(dim=(2, 3))
    brightest = 0.5 ** np.exp(-CAMERA.tones) * (1 + CAMERA.shade) * (1 + CAMERA.tint) + CAMERA.noise
    darkest = 0.5 ** np.exp(CAMERA.tones) * (1 - CAMERA.shade) * (1 - CAMERA.tint) - CAMERA.noise
    assert float(levels.max()) < brightest
    assert float(levels.min()) > darkest
    assert float(levels.mean(dim=1).std()) > 0.05  # light
    assert float((levels[:, 0] / levels[:, 1]).std()) > 0.04  # tint


def test_augmenting_by_light_turns_pixels_and_validity_alike_and_keeps_the_lattice() -> None:
    pixels = np.zeros((20, 3, 8, 8))
    pixels[:, :, 1, 2] = 1
    turned, valid = augmented(tiles(pixels, pixels[:, :1] > 0), repeat(np.random.default_rng(0)), changes=LIGHT)
    assert torch.equal(turned.amax(1, keepdim=True) > 0, valid > 0)
    assert 0.85 <= turned.amax((1, 2, 3)).min() < turned.amax((1, 2, 3)).max() <= 1.15
    assert len({int(one.flatten().argmax()) for one in valid}) > 3


def test_pictures_with_a_sky_are_mirrored_and_never_turned() -> None:
    pixels = np.zeros((40, 1, 6, 6))
    pixels[:, :, :2, :2] = 0.9  # in the left upper corner
    changed, _ = augmented(tiles(pixels), repeat(np.random.default_rng(2)), upright=True)
    corners = {tuple(int(i) for i in np.unravel_index(int(torch.argmax(tile[0])), (6, 6))) for tile in changed}
    assert {row // 3 for row, _ in corners} == {0}
    assert {column // 3 for _, column in corners} == {0, 1}


def test_what_becomes_of_a_tile_follows_from_its_own_generator() -> None:
    pixels = np.random.default_rng(0).uniform(size=(5, 3, 8, 8))
    whole, _ = augmented(tiles(pixels), [np.random.default_rng(k) for k in range(5)])
    some, _ = augmented(tiles(pixels[2:4]), [np.random.default_rng(k) for k in (2, 3)])
    assert torch.equal(whole[2:4], some)

"""Cities of the same planted types in another light: other gains, offsets, gammas and tints, and finer or coarser."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import zoom

from tests.helpers.planted_types import planted_city

STRENGTHS = {"mild": (0.15, 0.04, 0.2, 0.03), "medium": (0.3, 0.08, 0.4, 0.08), "strong": (0.5, 0.15, 0.6, 0.15)}
"""Largest logarithm of the gain, largest offset, largest logarithm of the gamma, and how much bands mix, each band by
itself; a value runs from 0 to 1."""


def recoloured(picture: NDArray[Any], strength: str, seed: int) -> NDArray[np.uint8]:
    """A picture (bands, H, W) as another camera would have seen it; what is too bright or too dark is clipped."""
    rng = np.random.default_rng(1000 + seed)
    gain, offset, gamma, mixing = STRENGTHS[strength]
    bands = len(picture)
    gains, gammas = (np.exp(rng.uniform(-most, most, bands)) for most in (gain, gamma))
    offsets = rng.uniform(-offset, offset, bands)
    mixed = np.tensordot(np.eye(bands) + rng.normal(0, mixing / 2, (bands, bands)), picture / 255, 1).clip(0, 1)
    curves = (part[:, None, None] for part in (offsets, gains, gammas))
    first, slope, power = curves
    return np.clip(255 * (first + slope * mixed**power), 1, 255).astype(np.uint8)


def other_city(seed: int, strength: str, tiles: int = 8, tile: int = 64) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """A city of its own plan, with textures up to a twelfth finer or coarser, in another light; and the truth."""
    side = int(np.random.default_rng(seed).choice([tile - 4, tile, tile + 4]))
    picture, truth = planted_city(seed, tiles, side)
    enlarged = np.stack([zoom(band.astype(np.float32), tile / side, order=1) for band in picture])
    return recoloured(enlarged[:, : tiles * tile, : tiles * tile], strength, seed), truth


def rearranged(
    picture: NDArray[np.uint8], truth: NDArray[np.int64], wanted: list[int], tile: int = 64, columns: int = 8
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The first ``wanted[k]`` tiles of every type k, put side by side: a city with another mix of types."""
    rows, bands = truth.shape[0], len(picture)
    cut = picture.reshape(bands, rows, tile, -1, tile).transpose(1, 3, 0, 2, 4).reshape(-1, bands, tile, tile)
    chosen = np.concatenate([np.flatnonzero(truth.ravel() == kind)[:count] for kind, count in enumerate(wanted)])
    chosen = chosen[: len(chosen) // columns * columns]
    shape = len(chosen) // columns, columns
    placed = cut[chosen].reshape(*shape, bands, tile, tile).transpose(2, 0, 3, 1, 4)
    return placed.reshape(bands, shape[0] * tile, columns * tile), truth.ravel()[chosen].reshape(shape)

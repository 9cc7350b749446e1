"""The planted world at two dates: what changed is known, and so is what only looks as if it had."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, shift

from tests.helpers.planted_types import textures_of_types


class TwoDates(NamedTuple):
    """Pictures (3, H, W) uint8 at two dates in one light, and the truth (tiles, tiles) at each."""

    before: NDArray[np.uint8]
    after: NDArray[np.uint8]
    truth_before: NDArray[np.int64]
    truth_after: NDArray[np.int64]


def planted_dates(seed: int, tiles: int = 12, tile: int = 64, changed: float = 0.2, patch: int = 2) -> TwoDates:
    """Six types in patches of ``patch`` × ``patch`` tiles, of which a share ``changed`` becomes another type."""
    rng, size, blocks = np.random.default_rng(seed), tiles * tile, tiles // patch
    first = rng.permutation(np.resize(np.arange(6), blocks * blocks)).reshape(blocks, blocks)
    second = first.copy()
    chosen = rng.permutation(first.size)[: round(changed * first.size)]
    second.flat[chosen] = (first.flat[chosen] + rng.integers(1, 6, len(chosen))) % 6
    textures = textures_of_types(rng, size)
    light = 1 + 3.6 * gaussian_filter(rng.standard_normal((size // 16, size // 16)), 12)
    light = np.kron(np.clip(light, 0.88, 1.12), np.ones((16, 16)))

    def picture(kinds: NDArray[Any]) -> NDArray[np.uint8]:
        place = np.kron(kinds, np.ones((patch * tile, patch * tile), int))
        seen = np.choose(place[None], textures)[:3] * light
        return np.clip(seen + rng.normal(0, 4, seen.shape), 1, 255).astype(np.uint8)

    truth = [np.kron(kinds, np.ones((patch, patch), int)) for kinds in (first, second)]
    return TwoDates(picture(first), picture(second), *truth)


def other_camera(picture: NDArray[np.uint8], seed: int, brown: float = 0.0, moved: Any = (1, 0)) -> NDArray[np.uint8]:
    """The same ground under another sun: gamma, gain and offset of each band, a shift (rows, columns), other noise.

    Args:
        brown: how far vegetation has turned brown, 0 to 1, as it does by the end of a summer.
    """
    seen = picture.astype(float)
    green = np.clip((seen[1] - (seen[0] + seen[2]) / 2) / 40, 0, 1)
    seen = seen + brown * green * np.array([30, -8, 5])[:, None, None]
    seen = np.stack([shift(band, moved, order=3, mode="reflect") for band in seen])
    seen = np.clip(seen / 255, 0, 1) ** 1.2 * 255 * np.array([1.1, 0.95, 0.85])[:, None, None]
    seen += np.array([5, 10, -3])[:, None, None]
    return np.clip(seen + np.random.default_rng(seed).normal(0, 3, seen.shape), 1, 255).astype(np.uint8)

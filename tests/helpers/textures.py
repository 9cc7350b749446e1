"""Small planted textures for tests: the smallest city that can be told apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def houses(angle: float, size: int, seed: int, pitch: float = 18.0) -> NDArray[np.float32]:
    """Roofs in rows, turned by ``angle`` degrees: (3, size, size), 0 to 1."""
    rng = np.random.default_rng(seed)
    shift = rng.uniform(0, pitch, 2)
    y, x = np.mgrid[:size, :size]
    turn = np.deg2rad(angle)
    along, across = x * np.cos(turn) + y * np.sin(turn) + shift[0], y * np.cos(turn) - x * np.sin(turn) + shift[1]
    roof = (along % pitch < 0.55 * pitch) & (across % pitch < 0.55 * pitch)
    ground = np.array([0.35, 0.45, 0.3])[:, None, None]
    red = np.array([0.7, 0.35, 0.3])[:, None, None]
    return _finish(np.where(roof, red, ground), rng)


def plain(colour: tuple[float, float, float], grain: float, size: int, seed: int) -> NDArray[np.float32]:
    """Ground of one colour with fine grain: (3, size, size), 0 to 1."""
    rng = np.random.default_rng(seed)
    return _finish(np.array(colour)[:, None, None] + grain * rng.standard_normal((1, size, size)), rng)


def planted(each: int, size: int, seed: int = 0) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Five types (water, wood, bare ground, houses at 0° and at 40°), ``each`` tiles of each, and which is which."""
    makers = (
        lambda s: plain((0.15, 0.25, 0.4), 0.01, size, s),
        lambda s: plain((0.2, 0.35, 0.15), 0.12, size, s),
        lambda s: plain((0.6, 0.5, 0.4), 0.03, size, s),
        lambda s: houses(0, size, s),
        lambda s: houses(40, size, s),
    )
    tiles = [make(1000 * seed + 100 * kind + i) for kind, make in enumerate(makers) for i in range(each)]
    return np.stack(tiles), np.repeat(np.arange(len(makers)), each)


def _finish(image: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float32]:
    light = rng.uniform(0.85, 1.15)
    return np.clip(image * light + 0.02 * rng.standard_normal(image.shape), 0, 1).astype(np.float32)

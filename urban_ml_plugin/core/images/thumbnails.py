"""Tiles as small pictures, and which of them stand for a cluster."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import adaptive_avg_pool2d

from ..runtime.events import Step
from .image_source import IndexedImages

EXEMPLARS = 8
"""Nearest tiles to each centroid on a sheet: one row of it."""
PICTURE_SIDE = 160
"""Longest side of a picture on a sheet, in pixels."""


def tile_picture(pixels: NDArray[np.float32], valid: NDArray[np.bool_], side: int) -> NDArray[np.uint8]:
    """The first three bands of a tile, or the first thrice, as a picture (side, side, 3); holes are white.

    Args:
        pixels: (bands, T, T), 0 to 1.
        valid: (T, T).
        side: each pixel of the picture is the mean of those that it stands for.
    """
    colours = np.where(valid, pixels[:3] if len(pixels) >= 3 else pixels[[0, 0, 0]], np.float32(1))
    small = adaptive_avg_pool2d(torch.from_numpy(colours), side).numpy()
    return np.moveaxis((255 * small).round().astype(np.uint8), 0, -1)


def tile_pictures(
    tiles: IndexedImages, indices: NDArray[Any], side: int = 0, step: Step | None = None
) -> NDArray[np.uint8]:
    """Pictures (n, side, side, 3) of the tiles at ``indices``, read one at a time.

    Args:
        indices: (n,); in the order of the tiles the raster is read from top to bottom.
        side: in pixels; that of the tiles, but at most ``PICTURE_SIDE``, unless given.
    """
    pictures: list[NDArray[np.uint8]] = []
    for done, index in enumerate(indices, start=1):
        tile = tiles.batch(np.array([index]))
        wide = side or min(PICTURE_SIDE, tile.pixels.shape[-1])
        pictures.append(tile_picture(tile.pixels[0], tile.valid[0, 0], wide))
        if step:
            step.done(done, len(indices))
    return np.stack(pictures) if pictures else np.empty((0, side, side, 3), np.uint8)


def own_distances(points: NDArray[Any], labels: NDArray[Any], centroids: NDArray[Any]) -> NDArray[np.float64]:
    """(N,) distance from each of N points (N, d) to the centroid of its own cluster, 1…K of centroids (K, d)."""
    distances = np.empty(len(points))
    for number, centroid in enumerate(centroids, start=1):
        own = labels == number
        distances[own] = np.linalg.norm(points[own] - centroid, axis=1)
    return distances


def nearest_members(
    distances: NDArray[Any], labels: NDArray[Any], numbers: Iterable[int], most: int = EXEMPLARS
) -> dict[int, NDArray[np.intp]]:
    """For each cluster the indices of its members nearest to its centroid, nearest first.

    Args:
        distances: (N,) from each tile to the centroid of its own cluster.
        labels: (N,) cluster of each tile.
        numbers: the clusters.
        most: members of a cluster that are wanted.
    """
    members = {number: np.flatnonzero(labels == number) for number in numbers}
    return {number: own[np.argsort(distances[own], kind="stable")[:most]] for number, own in members.items()}

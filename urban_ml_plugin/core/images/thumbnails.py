"""Tiles as small pictures, and which of them stand for a cluster."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import adaptive_avg_pool2d

from ..presentation.pictures import dot_map, tile_map
from ..runtime.arrays import Array, Bools, Floats, Floats32
from ..runtime.events import Step
from .image_source import IndexedImages, Places
from .photographs import PhotoPlaces

EXEMPLARS = 8
"""Nearest tiles to each centroid on a sheet: one row of it."""
PICTURE_SIDE = 160
"""Longest side of a picture on a sheet, in pixels."""


def tile_picture(pixels: Floats32, valid: Bools, side: int) -> NDArray[np.uint8]:
    """The first three bands of a tile, or the first thrice, as a picture (side, side, 3); holes are white.

    Args:
        pixels: (bands, T, T), 0 to 1.
        valid: (T, T).
        side: each pixel of the picture is the mean of those that it stands for.
    """
    colours = np.where(valid, pixels[:3] if len(pixels) >= 3 else pixels[[0, 0, 0]], np.float32(1))
    small = adaptive_avg_pool2d(torch.from_numpy(colours), side).numpy()
    return np.moveaxis((255 * small).round().astype(np.uint8), 0, -1)


def tile_pictures(tiles: IndexedImages, indices: Array, side: int = 0, step: Step | None = None) -> NDArray[np.uint8]:
    """Pictures (n, side, side, 3) of the tiles at ``indices``, without their context, read one at a time.

    Args:
        indices: (n,); in the order of the tiles the raster is read from top to bottom.
        side: in pixels; that of the tiles, but at most ``PICTURE_SIDE``, unless given.
    """
    pictures: list[NDArray[np.uint8]] = []
    for done, index in enumerate(indices, start=1):
        tile = tiles.batch(np.array([index])).itself
        wide = side or min(PICTURE_SIDE, tile.pixels.shape[-1])
        pictures.append(tile_picture(tile.shown(0), tile.valid[0, 0], wide))
        if step:
            step.done(done, len(indices))
    return np.stack(pictures) if pictures else np.empty((0, side, side, 3), np.uint8)


def place_map(
    places: Places | None, rows: Array, columns: Array, colours: Array, whole: bool = False
) -> NDArray[np.uint8]:
    """Images (N,) in their colours (N, 3) where they lie to each other: tiles as cells, photographs as dots.

    Args:
        places: None for cells of a grid that is not known.
        whole: show all of a grid, rather than the part that holds these tiles.
    """
    if isinstance(places, PhotoPlaces):
        return dot_map(places.positions(rows, columns), colours)
    return tile_map(rows, columns, colours, shape=(places.rows, places.columns) if places and whole else None)


def own_distances(points: Array, labels: Array, centroids: Array) -> Floats:
    """(N,) distance from each of N points (N, d) to the centroid of its own cluster, 1…K of centroids (K, d)."""
    distances = np.empty(len(points))
    for number, centroid in enumerate(centroids, start=1):
        own = labels == number
        distances[own] = np.linalg.norm(points[own] - centroid, axis=1)
    return distances


def nearest_members(
    distances: Array, labels: Array, numbers: Iterable[int], most: int = EXEMPLARS
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

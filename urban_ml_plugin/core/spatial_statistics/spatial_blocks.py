"""Square blocks of ground, so that what is near stays together: for honest folds and honest intervals."""

from __future__ import annotations

import numpy as np

from ..runtime.arrays import Floats, Ints, compact
from ..runtime.events import SILENT, Events
from .variogram import variogram_range

LEAST_BLOCKS = 12
"""Blocks are made smaller than the range of the values rather than fewer."""


def spatial_blocks(x: Floats, y: Floats, size: float, seed: int = 0) -> Ints:
    """The block of each place: squares of side ``size``, in map units, from a random origin (Roberts et al. 2017).

    Args:
        x, y: (n,) places.
        size: at least the range of what is studied (``variogram_range``), so that blocks are nearly independent.

    Returns:
        (n,) 0…B-1, every number used; blocks are numbered row by row, so neighbours have near numbers.
    """
    if not size > 0 or not np.isfinite(size):
        return np.arange(len(x), dtype=np.int64)
    shift = np.random.default_rng(seed).random(2) * size
    column, row = (np.floor((np.asarray(v) - np.min(v) + s) / size).astype(np.int64) for v, s in zip((x, y), shift))
    return compact(row * (column.max() + 1) + column)


def largest_side(x: Floats, y: Floats, ground: float = 0) -> float:
    """Side of which ``LEAST_BLOCKS`` squares fit on the ground, or one behind the other along a street or a row.

    Args:
        x, y: (n,) places.
        ground: in squares of the unit of places; 0 takes the rectangle around them.
    """
    wide, high = float(np.ptp(x)), float(np.ptp(y))
    return max(float(np.sqrt((ground or wide * high) / LEAST_BLOCKS)), max(wide, high) / LEAST_BLOCKS)


def block_side(values: Floats, x: Floats, y: Floats, image: float, largest: float, seed: int = 0) -> float:
    """Side of blocks as wide as values are alike, of two images at least, if that is not beyond the largest side.

    Args:
        values: (n,) of which neighbours may be alike; NaN where unknown.
        x, y: (n,) centres.
        image: the longer side of an image, of which a block has one at least; 0 where images are points.
        largest: see ``largest_side``.
    """
    similar = np.nan_to_num(variogram_range(values, x, y, seed=seed))
    return float(np.clip(similar, 2 * image, max(largest, image)))


def block_draws(blocks: int, draws: int, seed: int = 0) -> Floats:
    """(draws, blocks) how often each block is drawn when as many blocks as there are are drawn with replacement."""
    return np.random.default_rng(seed).multinomial(blocks, np.full(blocks, 1 / blocks), draws).astype(np.float64)


def suitable_blocks(
    values: Floats,
    x: Floats,
    y: Floats,
    image: tuple[float, float],
    side: float = 0,
    seed: int = 0,
    events: Events = SILENT,
) -> Ints:
    """The block of each image (n,), as of ``spatial_blocks``.

    Args:
        values: (n,) of which neighbours are alike.
        x, y: (n,) centres, in the unit of the sides.
        image: width and height of the ground of an image; 0 where images are points.
        side: of the blocks, taken as it is, with a warning where few are left; 0 takes the range of the values'
            variogram, at least two images and at most what leaves ``LEAST_BLOCKS``; images at points whose values are
            not alike are a block each.
    """
    width, height = image
    largest = largest_side(x, y, len(x) * width * height)
    if side > largest:
        events.warning(f"The blocks leave fewer than {LEAST_BLOCKS}, so intervals will be rough: choose smaller ones.")
    side = side or block_side(values, x, y, max(width, height), largest, seed)
    return spatial_blocks(x, y, side, seed)

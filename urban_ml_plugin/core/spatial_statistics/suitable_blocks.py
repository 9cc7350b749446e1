"""How large the blocks of ground for intervals are: as wide as values are alike, as long as enough blocks are left."""

from __future__ import annotations

import numpy as np

from ..runtime.arrays import Floats, Ints
from ..runtime.events import SILENT, Events
from .spatial_blocks import spatial_blocks
from .variogram import variogram_range

LEAST_BLOCKS = 12
"""Blocks are made smaller than the range of the values rather than fewer."""


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
    ground = len(x) * width * height if width and height else float(np.ptp(x) * np.ptp(y))
    largest = float(np.sqrt(ground / LEAST_BLOCKS))
    if side > largest:
        events.warning(f"The blocks leave fewer than {LEAST_BLOCKS}, so intervals will be rough: choose smaller ones.")
    if not side:
        similar = np.nan_to_num(variogram_range(values, x, y, seed=seed))
        side = float(np.clip(similar, 2 * max(width, height), max(largest, width, height)))
    return spatial_blocks(x, y, side, seed)

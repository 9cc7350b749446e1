"""What stands in for invalid pixels: the valid ground of the tile, mirrored at the border of the hole.

A hole painted in one colour has an outline, and networks see outlines: tiles with holes then become a type of their
own. Mirrored ground has the colours and the texture of the tile and no step at the border. What was compared with it
stands in ``docs/methods.md``.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt

from ..runtime.arrays import Array, Bools, Ints


def fill_holes(pixels: Array, valid: Bools) -> None:
    """Fill the invalid pixels of tiles, in place; whole tiles cost a look at their validity.

    Args:
        pixels: (N, h, w, bands). A tile without any valid pixel becomes 0.
        valid: (N, h, w).
    """
    for tile, inside in zip(pixels, valid):
        if not inside.any():
            tile[:] = 0
        elif not inside.all():
            hole = ~inside
            rows, columns = mirrored(inside)
            tile[hole] = tile[rows[hole], columns[hole]]


def mirrored(valid: Bools) -> tuple[Ints, Ints]:
    """The row and column (h, w) of the valid pixel that stands in for each pixel: itself where it is valid.

    An invalid pixel is reflected in the valid pixel nearest to it, and what leaves the tile comes back at its border.
    Where that meets a hole again, the valid pixel nearest to there is taken.

    Args:
        valid: (h, w), true somewhere.
    """
    nearest = distance_transform_edt(~valid, return_distances=False, return_indices=True)
    reflected = 2 * nearest - np.indices(valid.shape)
    row, column = (_folded(index, side) for index, side in zip(reflected, valid.shape))
    return nearest[0, row, column], nearest[1, row, column]


def _folded(index: Ints, side: int) -> Ints:
    """Indices beyond 0…side-1 reflected at the first and the last."""
    if side == 1:
        return np.zeros_like(index)
    index = np.abs(index) % (2 * side - 2)
    return np.minimum(index, 2 * side - 2 - index)

"""Do clusterings with tiles of different sizes say the same about the same ground?

The centre of every small tile lies in a large one (in the cell of one, where tiles overlap); the two labels there are
compared, each place weighted by the valid ground of the small tile.
"""

from __future__ import annotations

import numpy as np

from ..clustering.partitions import contingency
from ..rasters.grid import TileGrid
from ..runtime.arrays import Array


def containing(grid: TileGrid, rows: Array, columns: Array, larger: TileGrid, places: tuple[Array, Array]) -> Array:
    """For tiles at ``rows`` and ``columns`` of ``grid``, the tile of another grid that their centre lies in: (N,).

    Args:
        places: rows and columns of the M usable tiles of ``larger``.

    Returns:
        Positions in ``places``, -1 where the centre lies in none of them.
    """
    index = np.full((larger.rows, larger.columns), -1, np.int64)
    index[places] = np.arange(len(places[0]))
    row = _cell(rows, grid, larger, larger.rows)
    column = _cell(columns, grid, larger, larger.columns)
    return np.asarray(index[row, column])


def _cell(indices: Array, grid: TileGrid, larger: TileGrid, count: int) -> Array:
    """The cell of ``larger`` along one axis; beyond the outermost cells of overlapping tiles, the tile at the edge."""
    centre = indices * grid.stride + grid.tile_size / 2
    middle = (larger.tile_size - larger.stride) // 2
    return np.clip(np.floor((centre - middle) / larger.stride).astype(np.int64), 0, count - 1)


def weighted_information(one: Array, other: Array, weights: Array) -> float:
    """Normalised mutual information (arithmetic mean) of two labellings, each place counting by its weight."""
    share = contingency(one, other, weights)
    share = share / share.sum()
    rows, columns = share.sum(axis=1), share.sum(axis=0)
    filled = share > 0
    mutual = float((share[filled] * np.log(share[filled] / np.outer(rows, columns)[filled])).sum())
    mean = (_entropy(rows) + _entropy(columns)) / 2
    return mutual / mean if mean > 0 else float("nan")


def _entropy(shares: Array) -> float:
    shares = shares[shares > 0]
    return float(-(shares * np.log(shares)).sum())

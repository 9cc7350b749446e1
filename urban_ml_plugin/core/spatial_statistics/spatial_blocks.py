"""Square blocks of ground, so that what is near stays together: for honest folds and honest intervals."""

from __future__ import annotations

import numpy as np

from ..runtime.arrays import Floats, Ints


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
    return np.unique(row * (column.max() + 1) + column, return_inverse=True)[1].reshape(-1).astype(np.int64)


def block_draws(blocks: int, draws: int, seed: int = 0) -> Floats:
    """(draws, blocks) how often each block is drawn when as many blocks as there are are drawn with replacement."""
    return np.random.default_rng(seed).multinomial(blocks, np.full(blocks, 1 / blocks), draws).astype(np.float64)

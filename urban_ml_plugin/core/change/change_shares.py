"""How much changed, and from what to what: shares of the tiles with their intervals."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from ..runtime.arrays import Array, Bools, Ints
from ..spatial_statistics.intervals import CONFIDENCE, wilson_interval
from ..spatial_statistics.spatial_blocks import block_draws, spatial_blocks
from ..spatial_statistics.variogram import variogram_range

DRAWS = 999
LEAST_BLOCK = 2.0
"""Tiles along the side of a block."""
LEAST_BLOCKS = 4
"""Blocks along the longer side of the image, however far changes lie together."""


class Share(NamedTuple):
    """A share with the limits of its interval."""

    value: float
    low: float
    high: float


class Transition(NamedTuple):
    """Tiles that were of one type and are of another, or still are of the same, with their share of all tiles."""

    before: int
    after: int
    tiles: int
    share: Share


def wilson(count: float, total: float) -> Share:
    """A share with Wilson's interval (1927), which holds for small numbers and for none; NaN where ``total`` is 0."""
    share = count / total if total > 0 else float("nan")
    return Share(float(share), *wilson_interval(share, total))


def transition_shares(
    before: Ints, after: Ints, rows: Ints, columns: Ints, clusters: int
) -> tuple[Share, list[Transition], int]:
    """The share of tiles that changed, and that of every transition, with spatial block bootstrap intervals.

    Blocks are as large as changes lie together (range of the variogram), because neighbours change together: tile by
    tile the interval would be far too narrow. Where nothing changed the interval is Wilson's.

    Args:
        before, after: (N,) 1…K; rows, columns: (N,) places in the grid.

    Returns:
        The changed share; transitions that occur, by type at the first date and then by number of tiles; how many
        blocks there were.
    """
    code = (before - 1) * clusters + after - 1
    found, kinds = np.unique(code, return_inverse=True)
    changed = before != after
    blocks = _blocks(changed, rows, columns)
    count = int(blocks.max()) + 1
    counts = np.bincount(blocks * len(found) + kinds, minlength=count * len(found)).reshape(count, len(found))
    drawn = block_draws(count, DRAWS) @ counts
    shares = drawn / drawn.sum(axis=1, keepdims=True)
    tiles = counts.sum(axis=0)
    transitions = [
        Transition(int(pair // clusters) + 1, int(pair % clusters) + 1, int(n), _share(n / len(code), shares[:, place]))
        for place, (pair, n) in enumerate(zip(found, tiles))
    ]
    moving = found // clusters != found % clusters
    all_changes = shares[:, moving].sum(axis=1)
    overall = _share(float(changed.mean()), all_changes) if changed.any() else wilson(0, len(code))
    transitions.sort(key=lambda one: (one.before, -one.tiles, one.after))
    return overall, transitions, count


def transition_counts(transitions: list[Transition], numbers: list[int]) -> Array:
    """(K, K) tiles of each type at the first date (rows) that are of each at the second (columns)."""
    counts = np.zeros((len(numbers), len(numbers)))
    place = {number: index for index, number in enumerate(numbers)}
    for one in transitions:
        counts[place[one.before], place[one.after]] = one.tiles
    return counts


def _share(value: float, draws: Array) -> Share:
    low, high = np.quantile(draws, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return Share(float(value), float(min(low, value)), float(max(high, value)))


def _blocks(changed: Bools, rows: Ints, columns: Ints) -> Ints:
    """The block of each tile, as large as changes lie together, but small enough that there are several."""
    x, y = columns.astype(float), rows.astype(float)
    distance = variogram_range(changed.astype(float), x, y)
    largest = max(int(np.ptp(rows)), int(np.ptp(columns)), 1) / LEAST_BLOCKS
    size = min(max(LEAST_BLOCK, distance if np.isfinite(distance) else 0.0), max(1.0, largest))
    return spatial_blocks(x, y, size)


def arrow(before: Any, after: Any) -> str:
    """A transition as text."""
    return f"{before} → {after}"

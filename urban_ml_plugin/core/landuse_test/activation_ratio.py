"""How much of a network's activation falls on a class, against its share of the ground.

After Levy Abitbol & Karsai (2020). In a tile with activation A and ground F, a class that covers f of it would hold
A·f/F if activation were spread evenly. Its ratio is what it does hold, over what it would: 1 is the class's fair share.
Over many tiles we divide sums, so that tiles weigh by their activation; the authors take the mean over tiles, which a
few tiles with slivers of the class can drive, and which ``mean_over_tiles`` gives beside it.

Expectations are made inside tiles, never across: that rich tiles are green must not by itself make green “used”.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix

from ..runtime.arrays import TINY, Array, Bools, Floats, Floats32, Ints, compact
from ..spatial_statistics.intervals import LIMITS
from ..spatial_statistics.spatial_blocks import block_draws
from .tile_cells import TileCells

Values = Floats32
"""Activation of cells and whether it is known, (N, 2); see ``known_values``."""
MOSTLY = 0.5
"""A class is tested over the map if less than this part of its variance lies inside tiles. A convention."""
DRAWS = 999
"""Draws for an interval, and PAIR_DRAWS for each of many, whose limits are rougher."""
PAIR_DRAWS = 199
FEWEST_BLOCKS = 2
"""One block that is drawn again is always the same, and the interval would have no width."""
CUT = 99
"""Percentile of its class at which the ratio of a tile is cut, as the authors do."""


@dataclass
class Pairs:
    """P pairs of a stratum of ground and a class in it; a stratum is a tile, or a band of ground inside one.

    Attributes:
        stratum: (P,) 0…S-1.
        tile, band, klass: (P,); the band is 0 where there are none.
        cover: (P, N) sparse, the part of each cell that belongs to each pair.
    """

    stratum: Ints
    tile: Ints
    band: Ints
    klass: Ints
    cover: csr_matrix

    def table(self, values: Floats, tiles: int, classes: int) -> Floats:
        """Values of pairs (P,), summed by tile and class: (T, K)."""
        code = self.tile * classes + self.klass
        return np.asarray(np.bincount(code, values, tiles * classes).reshape(tiles, classes), np.float64)


class Sums(NamedTuple):
    """Of each pair (P,): its activation, what even activation in the stratum would give it, and its cells of ground."""

    activation: Floats
    expected: Floats
    area: Floats

    def total(self) -> Sums:
        """Over groups: (classes, groups) become (classes,)."""
        return Sums(*(part.sum(axis=1) for part in self))


def pair_up(cells: TileCells, ground: Bools | None = None, band: Ints | None = None) -> Pairs:
    """The pairs of stratum and class.

    Args:
        ground: (N,) cells to look at, all unless given.
        band: (N,) band of each cell, from 0; without it a stratum is a tile.
    """
    kept = slice(None) if ground is None else ground[cells.cell]
    cell, klass, share, tile = cells.cell[kept], cells.klass[kept], cells.share[kept], cells.tile[kept]
    bands = 1 if band is None else int(band.max()) + 1
    stratum = tile * bands + (0 if band is None else band[cell])
    kinds = int(cells.klass.max(initial=0)) + 1
    code, pair = np.unique(stratum * kinds + klass, return_inverse=True)
    cover = csr_matrix((share, (pair.reshape(-1), cell)), (len(code), cells.activation.shape[1]))
    strata = compact(code // kinds)
    return Pairs(strata, code // kinds // bands, code // kinds % bands, code % kinds, cover)


def known_values(values: Values, ground: Bools | None = None) -> Values:
    """Activation (N,) and whether it is known, as (N, 2); unknown is 0 in both, and so is what lies off ``ground``."""
    known = np.isfinite(values) if ground is None else np.isfinite(values) & ground
    return np.stack([np.where(known, values, 0), known], axis=1).astype(np.float32)


def sum_up(pairs: Pairs, known: Values) -> Sums:
    """The sums of every pair, from ``known_values`` (N, 2)."""
    activation, area = np.asarray(pairs.cover @ known, np.float64).T
    return Sums(activation, expected(activation, area, pairs.stratum), area)


def expected(activation: Floats, area: Floats, stratum: Ints | None = None) -> Floats:
    """The activation (P,) of every pair if that of its stratum (P,), or of all ground, were spread evenly."""
    stratum = np.zeros(len(area), np.int64) if stratum is None else stratum
    strata = int(stratum.max(initial=-1)) + 1
    whole, ground = (np.bincount(stratum, part, strata)[stratum] for part in (activation, area))
    return np.asarray(whole * divided(area, ground, 0.0), np.float64)


def over_the_map(inside: Sums, band: Ints) -> Sums:
    """The sums of pairs (P,) against even activation over all ground of the same band of distance."""
    return inside._replace(expected=expected(inside.activation, inside.area, band))


def divided(part: Array, whole: Array, otherwise: float = np.nan) -> Floats:
    """``part / whole``, and ``otherwise`` where the whole is 0 (or as good as)."""
    return np.asarray(np.divide(part, whole, out=np.full(np.shape(part), otherwise), where=whole > TINY))


def by_group(pairs: Pairs, sums: Sums, classes: int, group: Ints, groups: int) -> Sums:
    """The sums of each class in each group of tiles, (classes, groups) each."""
    code = pairs.klass * groups + group[pairs.tile]

    def added(part: Floats) -> Floats:
        return np.asarray(np.bincount(code, part, classes * groups).reshape(classes, groups), np.float64)

    return Sums(added(sums.activation), added(sums.expected), added(sums.area))


def ratios(sums: Sums) -> Floats:
    """Activation over expectation; NaN where nothing is expected."""
    return divided(sums.activation, sums.expected)


def fills_tiles(cells: TileCells, classes: int) -> Bools:
    """Which classes (K,) vary more from tile to tile than inside tiles.

    A class that covers whole tiles holds exactly its share of each tile's activation, whatever the network does. Such a
    class can only be tested by the activation of tiles with it against that of tiles without it, over the whole map. At
    which scale a class is tested hangs on the land use and the tiles alone, never on the activation.

    A class that covers the part f of a tile has the variance f(1 - f) inside it, and F(1 - F) over the map if it covers
    F of all ground. The mean of the first over the second is 0 where it fills tiles, and 1 where every tile has as much
    of it. False for a class that is nowhere, or everywhere.
    """
    area = cells.area(classes)
    ground = area.sum(axis=1, keepdims=True)
    part, whole = divided(area, ground, 0.0), area.sum(axis=0) / max(float(area.sum()), TINY)
    inside = (ground * part * (1 - part)).sum(axis=0) / max(float(area.sum()), TINY)
    return np.asarray(divided(inside, whole * (1 - whole), 1.0) < MOSTLY)


def mean_over_tiles(pairs: Pairs, sums: Sums, classes: int, least: float) -> Floats:
    """The authors' figure: the plain mean of the ratios of the tiles that have at least ``least`` cells of a class."""
    kept = (sums.area >= least) & (sums.expected > 0)
    code, ratio = pairs.klass[kept], ratios(sums)[kept]
    return divided(np.bincount(code, ratio, classes), np.bincount(code, minlength=classes).astype(float))


def telling_tiles(pairs: Pairs, sums: Sums, classes: int, tiles: int, least: float, over_map: bool = False) -> Ints:
    """How many tiles can tell about a class: they have at least ``least`` cells of it, and as many of other classes.

    Over the map, other classes may lie in other tiles: the smaller number counts of tiles with the class, and of tiles
    with others.
    """
    area = pairs.table(sums.area, tiles, classes)
    has, has_others = area >= least, area.sum(axis=1, keepdims=True) - area >= least
    if over_map:
        return np.asarray(np.minimum(has.sum(axis=0), has_others.sum(axis=0)))
    return np.asarray((has & has_others).sum(axis=0))


def interval(pairs: Pairs, sums: Sums, classes: int, block: Ints, seed: int = 0) -> tuple[Floats, Floats]:
    """Limits (95 %) of the ratio of each class when blocks of tiles are drawn again; NaN where all are in one block.

    Args:
        block: (T,) the block of each tile.
    """
    blocks = int(block.max()) + 1
    if blocks < FEWEST_BLOCKS:
        return np.full(classes, np.nan), np.full(classes, np.nan)
    drawn = block_draws(blocks, DRAWS, seed)  # (draws, B)
    code = block[pairs.tile] * classes + pairs.klass
    activation, expected = (
        drawn @ np.bincount(code, part, blocks * classes).reshape(blocks, classes)
        for part in (sums.activation, sums.expected)
    )
    return limits(divided(activation, expected))


def limits(drawn: Floats) -> tuple[Floats, Floats]:
    """The values between which the middle 95 % of (draws, …) lie; NaN where none is known."""
    none = np.isnan(drawn).all(axis=0)
    low, high = np.nanquantile(np.where(none, 0, drawn), LIMITS, axis=0)
    return np.where(none, np.nan, low), np.where(none, np.nan, high)


class CoActivation(NamedTuple):
    """How the ratio of a class (row) changes where another class (column) is in the tile: (K, K), NaN if too few.

    Attributes:
        change: mean ratio where both are, over the mean ratio of the class.
        low, high: limits of it.
        tiles: tiles that have both.
    """

    change: Floats
    low: Floats
    high: Floats
    tiles: Ints


def co_activation(
    pairs: Pairs,
    sums: Sums,
    classes: int,
    block: Ints,
    least: float,
    joint: int = 50,
    seed: int = 0,
) -> CoActivation:
    """Which classes draw activation to each other, and which away.

    Ratios are cut at the 99th percentile of their class, as the authors do. Limits come from blocks of tiles, where
    the authors draw 80 % of the tiles.

    Args:
        block: (T,) the block of each tile.
        least: a tile has a class if it has this many cells of it.
        joint: fewer tiles with both say nothing.
    """
    tiles, blocks = len(block), int(block.max()) + 1
    kept = (sums.area >= least) & (sums.expected > 0)
    ratio = np.full((tiles, classes), np.nan)
    ratio[pairs.tile[kept], pairs.klass[kept]] = ratios(sums)[kept]
    has = np.isfinite(ratio)
    for klass in np.flatnonzero(has.any(axis=0)):
        ratio[:, klass] = np.minimum(ratio[:, klass], np.nanpercentile(ratio[:, klass], CUT))
    value, there = np.where(has, ratio, 0), has.astype(float)
    by_block = [np.zeros((blocks, classes, classes)) for _ in range(2)]
    for one in range(classes):  # sums over the tiles of a block that have both
        for whole, part in zip(by_block, (value, there)):
            np.add.at(whole[:, one], block, part[:, one, None] * there)
    drawn = np.concatenate([np.ones((1, blocks)), block_draws(blocks, PAIR_DRAWS, seed)])
    total, count = (np.tensordot(drawn, part, 1) for part in by_block)  # (1 + draws, K, K)
    mean = divided(total, count)
    change = divided(mean, np.diagonal(mean, axis1=1, axis2=2)[:, :, None])
    both = np.rint(count[0]).astype(np.int64)
    low, high = limits(change[1:])
    few = (both < joint) | np.eye(classes, dtype=bool)
    change, low, high = (np.where(few, np.nan, part) for part in (change[0], low, high))
    return CoActivation(change, low, high, both)

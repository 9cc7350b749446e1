"""Classes that fill whole tiles: which they are, and whether activation follows them from tile to tile.

A class that covers whole tiles holds exactly its share of each tile's activation, whatever the network does. Such a
class can only be judged by the activation of tiles with it against that of tiles without it, over the whole map. At
which scale a class is judged hangs on the land use and the tiles alone, never on the activation.
"""

from __future__ import annotations

import numpy as np

from ..runtime.arrays import Bools, Floats, Ints
from ..spatial_statistics.spectral_randomisation import GridPatterns, random_products
from .activation_ratio import Pairs, Sums, divided, expected
from .landuse_shares import TileCells
from .shift_test import two_sided

MOSTLY = 0.5
"""A class is judged over the map if less than this part of its variance lies inside tiles."""


def fills_tiles(cells: TileCells, classes: int) -> Bools:
    """Which classes (K,) vary more from tile to tile than inside tiles.

    A class that covers the part f of a tile has the variance f(1 - f) inside it, and F(1 - F) over the map if it covers
    F of all ground. The mean of the first over the second is 0 where it fills tiles, and 1 where every tile has as much
    of it. False for a class that is nowhere, or everywhere.
    """
    code = cells.tile * classes + cells.klass
    area = np.bincount(code, cells.share, cells.tiles * classes).reshape(cells.tiles, classes)
    ground = area.sum(axis=1, keepdims=True)
    part, whole = divided(area, ground, 0.0), area.sum(axis=0) / max(float(area.sum()), 1e-12)
    inside = (ground * part * (1 - part)).sum(axis=0) / max(float(area.sum()), 1e-12)
    return np.asarray(divided(inside, whole * (1 - whole), 1.0) < MOSTLY)


def random_map_p(pairs: Pairs, sums: Sums, places: Ints, classes: int, draws: int, seed: int = 0) -> Floats:
    """p (K,), two-sided, that activation follows a class from tile to tile as far in random maps that are as patchy.

    Tested is the sum over tiles of mean activation times the ground of the class beyond its even share, both within
    bands of distance where there are any. Random maps are those of ``spectralrandomisation``. They are smoother in
    their values than activation, which has peaks, and moved maps are liberal where activation is alike over long ways;
    so only what both say counts (see ``docs/methods.md``). p is 1 where tiles say the opposite of the ratio of the
    class over the map, and NaN where fewer than 4 tiles have any ground.

    Args:
        sums: of the pairs, as against even activation over all ground.
        places: (rows, columns) the tile at each place, -1 where there is none.
    """
    tiles, bands = int(places.max()) + 1, int(pairs.band.max(initial=0)) + 1
    ground = np.bincount(pairs.tile, sums.area, tiles)
    kept = np.flatnonzero(ground > 0)
    if len(kept) < 4:
        return np.full(classes, np.nan)
    excess = divided(np.bincount(pairs.tile, sums.activation - sums.expected, tiles), ground, 0.0)[kept]
    of_class, of_tile = np.zeros((bands, classes)), np.zeros((tiles, bands))
    np.add.at(of_class, (pairs.band, pairs.klass), sums.area)
    np.add.at(of_tile, (pairs.tile, pairs.band), sums.area)
    even = of_tile @ divided(of_class, of_class.sum(axis=1, keepdims=True), 0.0)
    held = np.bincount(pairs.tile * classes + pairs.klass, sums.area, tiles * classes).reshape(tiles, classes)
    beyond = (held - even)[kept]
    row, column = np.empty((2, tiles), np.int64)
    row[places[places >= 0]], column[places[places >= 0]] = np.nonzero(places >= 0)
    excess = excess - excess.mean()
    drawn = random_products(excess[:, None], beyond, GridPatterns(row[kept], column[kept]), draws, seed)[:, 0]
    observed = excess @ beyond
    total = np.bincount(pairs.klass, sums.activation - sums.expected, classes)
    return np.where(np.sign(observed) == np.sign(total), two_sided(observed, drawn), 1.0)


def over_the_map(activation: Floats, area: Floats, band: Ints) -> Sums:
    """The sums of pairs (P,) against even activation over all ground of the same band of distance."""
    return Sums(activation, expected(activation, area, band), area)

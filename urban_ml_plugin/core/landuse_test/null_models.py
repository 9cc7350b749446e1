"""What ratios look like when activation has nothing to do with land use: the activation is moved, the land use stays.

Three ways of moving. Each yields what lies on every cell then, as ``known_values`` does: activation, and whether known.

- ``shifted_maps``: the whole map by whole tiles, as it is or turned by half a turn; what leaves the city is lost. A
  stationary map keeps its autocorrelation, across the borders of tiles too, whatever its anisotropy, and tiles stay
  whole. Ground shrinks with the shift, which ``deviations`` makes up for (Mrkvička, Dvořák, González & Mateu 2021).
- ``turned_tiles``: each tile for itself, turned, mirrored and rolled around its own edges.
- ``exchanged_tiles``: whole tiles among tiles of one group.

The last two take neighbouring tiles for independent, which they are not: see ``docs/methods.md`` for how often each
raises a false alarm. Only the first is fit to decide. Over the map it is joined by ``random_map_p``: maps that are as
patchy as the activation.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.signal import correlate

from ..options.attribution_options import FEWEST_DRAWS
from ..runtime.arrays import Floats, Ints
from ..spatial_statistics.spectral_randomisation import GridPatterns, random_products
from .activation_ratio import Pairs, Sums, Values, divided, ratios

LEAST_GROUND = 1 / 3
"""Moves that leave less of the city in it are not made, and do not count for a class that keeps less of its ground."""
FEWEST_TILES = 4
"""With ground: over fewer there is no map to be patchy."""
SLACK = 1e-9
"""Of a deviation, so that what is equal but for rounding counts as equal."""


def possible_shifts(places: Ints) -> Ints:
    """(moves, 3) rows down, columns across, and whether turned by half: the moves that leave enough of the city in it.

    The one that changes nothing is left out.

    Args:
        places: (rows, columns) the tile at each place of the grid, -1 where there is none.
    """
    here = (places >= 0).astype(float)
    moves = []
    for turned in (0, 1):
        met = np.rint(correlate(here, here[::-1, ::-1] if turned else here, method="fft"))
        down, across = np.nonzero(met >= LEAST_GROUND * here.sum())
        moves.append(np.stack([down - len(here) + 1, across - here.shape[1] + 1, np.full(len(down), turned)], axis=1))
    found = np.concatenate(moves)
    return np.asarray(found[found.any(axis=1)])


def shifted_maps(known: Values, places: Ints, draws: int, seed: int = 0) -> Iterator[Values]:
    """Move the whole map by whole tiles; each move occurs once, so there may be fewer than ``draws``.

    Args:
        known: (N, 2)
        places: as of ``possible_shifts``.
    """
    tiles = int(places.max()) + 1
    blocks = np.concatenate([known.reshape(tiles, -1, 2), np.zeros((1, len(known) // tiles, 2), np.float32)])
    rows, columns = places.shape
    moves, here = possible_shifts(places), places >= 0
    framed = np.pad(places, ((rows, rows), (columns, columns)), constant_values=-1)
    for down, across, turned in np.random.default_rng(seed).permutation(moves)[:draws]:
        source = framed[::-1, ::-1] if turned else framed
        source = source[rows - down : 2 * rows - down, columns - across : 2 * columns - across]
        came = np.empty(tiles, np.int64)
        came[places[here]] = source[here]
        moved = blocks[came]
        yield (moved[:, ::-1] if turned else moved).reshape(-1, 2)


def turned_tiles(known: Values, tiles: int, draws: int, seed: int = 0) -> Iterator[Values]:
    """Turn and mirror each tile at random (eight ways) and roll it around its own edges."""
    side = round((len(known) / tiles) ** 0.5)
    rng = np.random.default_rng(seed)
    cell = np.arange(side**2).reshape(side, side)
    turns = np.stack([part for k in range(4) for part in (np.rot90(cell, k), np.rot90(cell, k)[:, ::-1])])
    rolled = np.add.outer(np.arange(side), np.arange(side)) % side  # (by, place)
    start = np.arange(tiles)[:, None, None] * side**2
    for _ in range(draws):
        kind, down, across = rng.integers(len(turns), size=tiles), *rng.integers(side, size=(2, tiles))
        source = turns[kind[:, None, None], rolled[down][:, :, None], rolled[across][:, None, :]]
        yield known[(start + source).ravel()]


def exchanged_tiles(known: Values, group: Ints, draws: int, seed: int = 0) -> Iterator[Values]:
    """Exchange whole tiles within each group.

    Args:
        group: (T,)
    """
    rng, tiles = np.random.default_rng(seed), len(group)
    blocks = known.reshape(tiles, -1, 2)
    members = [np.flatnonzero(group == kind) for kind in np.unique(group)]
    for _ in range(draws):
        source = np.empty(tiles, np.int64)
        for some in members:
            source[some] = rng.permutation(some)
        yield blocks[source].reshape(-1, 2)


def random_map_p(pairs: Pairs, sums: Sums, places: Ints, classes: int, draws: int, seed: int = 0) -> Floats:
    """p (K,), two-sided, that activation follows a class from tile to tile as far in random maps that are as patchy.

    Tested is the sum over tiles of mean activation times the ground of the class beyond its even share, both within
    bands of distance where there are any. Random maps are those of ``spectral_randomisation``. They are smoother in
    their values than activation, which has peaks, and moved maps are liberal where activation is alike over long ways;
    so only what both say counts (see ``docs/methods.md``). p is 1 where tiles say the opposite of the ratio of the
    class over the map, and NaN where fewer than ``FEWEST_TILES`` have any ground.

    Args:
        sums: of the pairs, as against even activation over all ground.
        places: (rows, columns) the tile at each place, -1 where there is none.
    """
    tiles, bands = int(places.max()) + 1, int(pairs.band.max(initial=0)) + 1
    ground = np.bincount(pairs.tile, sums.area, tiles)
    kept = np.flatnonzero(ground > 0)
    if len(kept) < FEWEST_TILES:
        return np.full(classes, np.nan)
    excess = divided(np.bincount(pairs.tile, sums.activation - sums.expected, tiles), ground, 0.0)[kept]
    of_class, of_tile = np.zeros((bands, classes)), np.zeros((tiles, bands))
    np.add.at(of_class, (pairs.band, pairs.klass), sums.area)
    np.add.at(of_tile, (pairs.tile, pairs.band), sums.area)
    even = of_tile @ divided(of_class, of_class.sum(axis=1, keepdims=True), 0.0)
    beyond = (pairs.table(sums.area, tiles, classes) - even)[kept]
    row, column = np.empty((2, tiles), np.int64)
    row[places[places >= 0]], column[places[places >= 0]] = np.nonzero(places >= 0)
    excess = excess - excess.mean()
    drawn = random_products(excess[:, None], beyond, GridPatterns(row[kept], column[kept]), draws, seed)[:, 0]
    observed = excess @ beyond
    total = np.bincount(pairs.klass, sums.activation - sums.expected, classes)
    return np.where(np.sign(observed) == np.sign(total), two_sided(observed, drawn), 1.0)


def deviations(sums: Sums, whole: Floats) -> Floats:
    """How far ratios (K,) are from 1, made comparable between draws in which a class has more or less ground.

    The variance of a ratio falls as ground grows, so deviations are multiplied by the root of the ground's share
    (variance correction after Mrkvička et al. 2021). NaN where a class has less than ``LEAST_GROUND`` of it.

    Args:
        sums: of a draw, (K, groups).
        whole: (K,) the ground of each class as it is.
    """
    total = sums.total()
    part = divided(total.area, whole, 0.0)
    return np.where(part >= LEAST_GROUND, (ratios(total) - 1) * np.sqrt(part), np.nan)


def two_sided(observed: Floats, drawn: Floats) -> Floats:
    """p (K,) that chance is as far out as ``observed``, twice the smaller tail; NaN where draws (draws, K) are few."""
    return np.asarray(np.minimum(1, 2 * np.minimum(upper_tail(observed, drawn), upper_tail(-observed, -drawn))))


def upper_tail(observed: Floats, drawn: Floats) -> Floats:
    """p (K,) that chance is as high as ``observed``; NaN where draws (draws, K) are few."""
    known = np.isfinite(drawn)
    count, slack = known.sum(axis=0), SLACK * np.maximum(1, np.abs(observed))
    p = (1 + (known & (drawn >= observed - slack)).sum(axis=0)) / (1 + count)
    return np.where((count >= FEWEST_DRAWS) & np.isfinite(observed), p, np.nan)

"""Whether a map shows what a network went by: what happens to its score when the map's own places are taken away.

Deletion and insertion after Petsiuk, Das & Saenko, RISE (BMVC 2018): patches of a tile give way to its mean colour
in the order of the map, and come back in that order. A map that shows what counts makes the score fall sooner, and
rise sooner, than a random order does, or the order of the strongest edges, which any map follows a little.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import sobel
from scipy.stats import rankdata

from ..runtime.arrays import Array, Floats
from ..spatial_statistics.intervals import LIMITS

SHARES = np.linspace(0, 1, 11)
"""Shares of a tile that have been replaced when the score is taken."""
RESAMPLES = 2000
"""Draws of a bootstrap."""
FEWEST = 5
"""Patches between which ranks are compared, and tiles from which an interval is drawn; fewer say nothing."""


class Mean(NamedTuple):
    """A mean over n tiles with its 95 % interval, by bootstrap over tiles; NaN where there are too few."""

    value: float
    low: float
    high: float
    n: int


def patch_means(values: Array, valid: Array, side: int) -> Floats:
    """Means of valid pixels in patches of ``side`` pixels: (N, T, T) -> (N, p, p); NaN where less than half is valid.

    Pixels beyond the last whole patch are left out.
    """
    count = values.shape[1] // side
    shape = (len(values), count, side, count, side)
    cut = (slice(None), slice(count * side), slice(count * side))
    inside = valid[cut].reshape(shape)
    sums = np.where(inside, np.asarray(values, np.float64)[cut].reshape(shape), 0).sum(axis=(2, 4))
    number = inside.sum(axis=(2, 4))
    return np.divide(sums, number, out=np.full(sums.shape, np.nan), where=2 * number >= side**2)


def order_of(values: Array) -> NDArray[np.int64]:
    """Ranks of the patches of each tile (N, p, p), from 0 for the highest value; what is NaN comes last."""
    flat = np.where(np.isnan(values), -np.inf, values).reshape(len(values), -1)
    ranks = np.empty(flat.shape, np.int64)
    places = np.argsort(-flat, axis=1, kind="stable")
    np.put_along_axis(ranks, places, np.broadcast_to(np.arange(flat.shape[1]), flat.shape), axis=1)
    return ranks.reshape(values.shape)


def without_structure(tiles: Array) -> NDArray[np.float32]:
    """Tiles (N, bands, T, T) in their own mean colour.

    Blurred pictures, which the paper puts in, keep brightness and coarse shapes, and with them part of the evidence.
    """
    mean = tiles.mean(axis=(2, 3), keepdims=True, dtype=np.float64)
    return np.broadcast_to(mean, tiles.shape).astype(np.float32)


def edges(tiles: Array) -> NDArray[np.float64]:
    """Strength of the edges in the mean band of tiles (N, bands, T, T), by Sobel: (N, T, T)."""
    grey = np.asarray(tiles, np.float64).mean(axis=1)
    return np.asarray(np.hypot(sobel(grey, axis=1), sobel(grey, axis=2)))


def curves(
    score: Callable[[NDArray[np.float32]], Floats], tiles: Array, background: Array, ranks: Array, insert: bool
) -> Floats:
    """Scores (N, steps) of tiles as ever more of their patches are replaced, or put back, in the order of ``ranks``.

    Args:
        score: tiles (N, bands, T, T) to scores (N,).
        background: like the tiles, what takes the place of patches.
        ranks: (N, p, p) of the patches, 0 first.
        insert: begin with the background and put patches back.
    """
    count = ranks.shape[1]
    side = tiles.shape[-1] // count
    after, before = (tiles, background) if insert else (background, tiles)
    found = []
    for share in SHARES:
        turned = np.repeat(np.repeat(ranks < round(share * count**2), side, axis=1), side, axis=2)
        rest = tiles.shape[-1] - turned.shape[1]
        turned = np.pad(turned, ((0, 0), (0, rest), (0, rest)), mode="edge")
        found.append(score(np.where(turned[:, None], after, before).astype(np.float32)))
    return np.stack(found, axis=1)


def area(values: Array) -> Floats:
    """Mean height (N,) of curves (N, steps): the area below them, over shares of 0 to 1."""
    return np.asarray((values[:, 1:] + values[:, :-1]).mean(axis=1) / 2)


def rank_correlations(one: Array, other: Array) -> Floats:
    """Spearman's correlation (N,) between two maps (N, ...) of each tile, over the patches that both have.

    NaN where there are fewer than ``FEWEST``, or one of the maps is the same everywhere.
    """
    found = []
    for a, b in zip(one.reshape(len(one), -1), other.reshape(len(other), -1)):
        both = np.isfinite(a) & np.isfinite(b)
        a, b = rankdata(a[both]), rankdata(b[both])
        flat = len(a) < FEWEST or a.std() == 0 or b.std() == 0
        found.append(np.nan if flat else np.corrcoef(a, b)[0, 1])
    return np.array(found)


def mean_of(values: Array, seed: int = 0) -> Mean:
    """The mean of figures (N,) of tiles with its interval; NaN is left out."""
    known = np.asarray(values, np.float64)
    known = known[np.isfinite(known)]
    if len(known) < FEWEST:
        return Mean(float(known.mean()) if len(known) else float("nan"), float("nan"), float("nan"), len(known))
    drawn = np.random.default_rng(seed).integers(0, len(known), (RESAMPLES, len(known)))
    low, high = np.quantile(known[drawn].mean(axis=1), LIMITS)
    return Mean(float(known.mean()), float(low), float(high), len(known))

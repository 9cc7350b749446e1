"""The mix of clusters of a city, how surely it is known, and how alike the mixes of several cities are.

Neighbouring tiles are no independent observations, so intervals come from blocks of ground drawn again.
"""

from __future__ import annotations

import itertools
from typing import NamedTuple

import numpy as np
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import squareform
from scipy.special import rel_entr
from scipy.stats import norm
from scipy.stats import t as student

from ..runtime.arrays import TINY, Array
from ..spatial_statistics.intervals import CONFIDENCE, HIGH, binomial_interval
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from ..spatial_statistics.spatial_blocks import LEAST_BLOCKS, block_draws, largest_side, spatial_blocks
from ..spatial_statistics.variogram import variogram_range

DRAWS = 999
RANGES = 2.0
"""Width of a block in ranges of the variogram: at one, neighbouring blocks still resemble each other too much."""
LARGEST = 3
"""Clusters whose variogram is fitted: the largest ones."""


class Mix(NamedTuple):
    """The clusters of one city.

    Attributes:
        counts: (K,) tiles.
        shares: (K,) of all tiles.
        low, high: (K,) limits of the 95 % interval; NaN where there are too few tiles for one.
        effective: number of independent tiles that would tell as much, all clusters together; NaN likewise.
        blocks: number of blocks that were drawn from, and ``side``, how long theirs is in the unit of the places.
        draws: (R, K) shares when blocks are drawn again; one row, the shares, where there are too few.
    """

    counts: Array
    shares: Array
    low: Array
    high: Array
    effective: float
    blocks: int
    side: float
    draws: Array


class Similarity(NamedTuple):
    """How far cities are apart by their mixes.

    Attributes:
        distances: (C, C) Jensen–Shannon distances, 0 to 1.
        noise: (C, C) how far apart two cities of one and the same mix would be found, at most, in 95 % of cases.
        p: (C, C) probability of such a distance between two cities of the same mix, adjusted for the number of pairs
            (Benjamini and Hochberg 1995); NaN where a city has too few tiles.
        tree: (C-1, 4) average linkage as scipy gives it; None of fewer than three cities.
        support: (C-1,) share of the draws in which the cities below each join form a group of their own.
    """

    distances: Array
    noise: Array
    p: Array
    tree: Array | None
    support: Array


def cluster_mix(labels: Array, clusters: int, x: Array, y: Array, seed: int = 0) -> Mix:
    """The shares of clusters 1…K among (N,) labels at places ``x``, ``y`` (N,), with intervals.

    Blocks are twice as wide as the range of the variograms of the largest clusters, but at least some
    ``LEAST_BLOCKS`` cover the city, along a street one behind the other. The spread of the draws gives an effective
    number of tiles for every cluster, and that an exact binomial interval, wider where blocks are few (Korn and
    Graubard 1998): unlike quantiles of the draws it holds for shares near 0, and for clusters that did not occur.
    """
    counts = np.bincount(labels, minlength=clusters + 1)[1:]
    shares = counts / max(1, len(labels))
    side = _block_side(labels, shares, x, y, seed)
    blocks = spatial_blocks(x, y, side, seed)
    number = int(blocks.max()) + 1 if len(blocks) else 0
    unknown = np.full(clusters, np.nan)
    if number < LEAST_BLOCKS // 2:
        return Mix(counts, shares, unknown, unknown, float("nan"), number, side, shares[None])
    table = np.zeros((number, clusters))
    np.add.at(table, (blocks, labels - 1), 1)
    drawn = block_draws(number, DRAWS, seed) @ table
    draws = drawn / np.maximum(drawn.sum(axis=1, keepdims=True), 1)
    noise, chance = draws.var(axis=0, ddof=1) * number / (number - 1), shares * (1 - shares)
    effective = float(np.clip(chance.sum() / max(noise.sum(), TINY), 1, len(labels)))
    each = np.where(noise > 0, np.clip(chance / np.maximum(noise, TINY), 1, len(labels)), effective)
    each = each * (norm.ppf(HIGH) / student.ppf(HIGH, number - 1)) ** 2
    low, high = binomial_interval(shares * each, each)
    return Mix(counts, shares, low, high, effective, number, side, draws)


def similarity(mixes: list[Mix]) -> Similarity:
    """How alike the mixes of two or more cities are."""
    count = len(mixes)
    rows = max(len(mix.draws) for mix in mixes)
    # Cities of as many blocks have the same draws of them, so those of each are put in an order of its own.
    draws = [
        np.broadcast_to(np.random.default_rng(place).permutation(mix.draws), (rows, mix.draws.shape[1]))
        for place, mix in enumerate(mixes)
    ]
    # A distance is never below 0, so noise alone makes one: how much is told by how far draws stray from their city,
    # and that is a little less than cities stray where blocks are few.
    short = [mix.blocks / max(mix.blocks - 1, 1) for mix in mixes]
    strayed = [part * jensen_shannon(drawn, mix.shares) ** 2 for part, drawn, mix in zip(short, draws, mixes)]
    steps = [np.sqrt(part) * (np.sqrt(drawn) - np.sqrt(mix.shares)) for part, drawn, mix in zip(short, draws, mixes)]
    distances, noise, p = (np.zeros((count, count)) for _ in range(3))
    drawn = np.zeros((rows, count, count))
    pairs = list(itertools.combinations(range(count), 2))
    for one, other in pairs:
        drawn[:, one, other] = drawn[:, other, one] = jensen_shannon(draws[one], draws[other])
        apart = float(jensen_shannon(mixes[one].shares, mixes[other].shares))
        # Of two that stray the same way little is seen: small squared distances are those of roots over twice log 2.
        both = (steps[one] * steps[other]).sum(axis=1) / np.log(2)
        chance = np.sqrt(np.maximum(strayed[one] + strayed[other] - both, 0))
        known = len(mixes[one].draws) > 1 and len(mixes[other].draws) > 1
        ends = [one, other], [other, one]
        distances[ends], noise[ends] = apart, np.quantile(chance, CONFIDENCE) if known else np.nan
        p[ends] = (1 + np.sum(chance >= apart)) / (1 + rows) if known else np.nan
    p = _adjusted(p, pairs)
    if count < 3:
        return Similarity(distances, noise, p, None, np.zeros(0))
    tree = _tree(distances)
    groups = _groups(tree, count)
    found = [set(_groups(_tree(matrix), count)) for matrix in drawn]
    support = np.array([np.mean([group in there for there in found]) for group in groups])
    return Similarity(distances, noise, p, tree, support)


def jensen_shannon(p: Array, q: Array) -> Array:
    """Jensen–Shannon distance (Endres and Schindelin 2003) of shares along the last axis: 0 alike, 1 nothing shared."""
    middle = (p + q) / 2
    divergence = rel_entr(p, middle).sum(axis=-1) + rel_entr(q, middle).sum(axis=-1)
    distance: Array = np.sqrt(np.clip(np.asarray(divergence) / 2 / np.log(2), 0, 1))
    return distance


def _adjusted(p: Array, pairs: list[tuple[int, int]]) -> Array:
    known = [pair for pair in pairs if np.isfinite(p[pair])]
    for (one, other), value in zip(known, benjamini_hochberg(np.array([p[pair] for pair in known]))):
        p[one, other] = p[other, one] = value
    return p


def _tree(distances: Array) -> Array:
    joined: Array = linkage(squareform(distances, checks=False), "average")
    return joined


def _groups(tree: Array, count: int) -> list[frozenset[int]]:
    """The leaves below each join."""
    below = [frozenset([leaf]) for leaf in range(count)]
    for join in tree:
        below.append(below[int(join[0])] | below[int(join[1])])
    return below[count:]


def _block_side(labels: Array, shares: Array, x: Array, y: Array, seed: int) -> float:
    """How wide blocks are to be; 0 where single tiles will do."""
    if len(labels) < LEAST_BLOCKS:
        return 0.0
    largest = np.argsort(-shares, kind="stable")[:LARGEST] + 1
    ranges = [variogram_range((labels == number).astype(float), x, y, seed) for number in largest]
    known = [distance for distance in ranges if np.isfinite(distance)]
    return min(RANGES * max(known), largest_side(x, y)) if known else 0.0

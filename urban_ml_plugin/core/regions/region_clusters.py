"""Kinds of regions: clusters of their crops, how pure by city each is, and whether chance would make it as pure.

Regions of one image, or of one block of ground, are no independent observations: chance deals the cities out to whole
images and blocks, not to regions.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..clustering.clustering import ClusterModel
from ..clustering.self_training import train
from ..networks.computing import Encoder
from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..sensitivity.cluster_count import ClusterCount, StableCount
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from .region_crops import RegionCrops

FEWEST = 6
"""Regions, to sort them into kinds."""
FEWEST_BLOCKS = 8
"""Of which two cities can be dealt out in 35 ways; fewer cannot give a p of 0.05."""
DRAWS = 999
"""Of chance."""
SHARED = 0.1
"""Share of the regions of a cluster from which a city counts as one that shares it."""


class RegionClusters(NamedTuple):
    """N regions in K clusters.

    Attributes:
        labels: (N,) 1…K.
        exemplars: of each cluster its regions nearest to the centroid, nearest first.
        model: the clusters; None where the regions were too few to be sorted.
        how_many: how K was found, None where it was given.
    """

    labels: Ints
    exemplars: dict[int, Ints]
    model: ClusterModel | None
    how_many: ClusterCount | None

    @property
    def clusters(self) -> int:
        """K."""
        return len(self.exemplars)


class Purity(NamedTuple):
    """How pure by city each of K clusters is.

    Attributes:
        shares: (K, C) share of each city in the regions of each cluster.
        purity: (K,) the largest of these.
        chance: (K,) the mean of what chance gives.
        p, q: (K,) one-sided, and adjusted for the number of clusters.
        overall, overall_chance, overall_p: the same of all regions together.
        blocks: photographs or blocks of ground that cities were dealt to.
    """

    shares: Floats
    purity: Floats
    chance: Floats
    p: Floats
    q: Floats
    overall: float
    overall_chance: float
    overall_p: float
    blocks: int

    @property
    def tells(self) -> bool:
        """Whether there are enough blocks for chance to be told from anything."""
        return self.blocks >= FEWEST_BLOCKS


def cluster_regions(
    crops: RegionCrops, encoder: Encoder, clusters: int | None, seed: int, events: Events, span: tuple[float, float]
) -> RegionClusters:
    """Sort regions into kinds that look alike to a network.

    Args:
        clusters: K; the largest number that is stable unless given.

    Raises:
        InputError: K is above the number of regions.
    """
    count = len(crops)
    if clusters is not None and clusters > count:
        raise InputError(f"{clusters} clusters cannot be made of {count} regions: choose fewer, or lower LEAST.")
    if count < FEWEST and clusters is None:
        events.warning(f"{count} regions are too few to be sorted into kinds: all stand in one cluster.")
        return RegionClusters(np.ones(count, np.int64), {1: np.arange(count)}, None, None)
    rule = StableCount(seed, lambda: events.aside("Looking for a number of clusters that is stable"))
    found = train(
        encoder, crops, lambda step: crops.describe(encoder, step), rule if clusters is None else clusters, 0, seed,
        events, span,
    )  # fmt: skip
    exemplars = {number: some.astype(np.int64) for number, some in found.exemplars.items()}
    return RegionClusters(found.labels.astype(np.int64), exemplars, found.model, rule.count)


def purity_test(labels: Ints, city: Ints, block: Ints, cities: int, draws: int = DRAWS, seed: int = 0) -> Purity:
    """Purity by city of clusters against chance.

    Args:
        labels: (N,) cluster of each region, 1…K.
        city: (N,) from 0; the same in all regions of a block.
        block: (N,) from 0, see ``region_crops.block_of``.
        cities: C.
    """
    of_block = np.zeros(block.max() + 1, np.int64)
    of_block[block] = city
    counts = np.zeros((len(of_block), labels.max()), np.int64)
    np.add.at(counts, (block, labels - 1), 1)
    size = np.maximum(counts.sum(axis=0), 1)
    shares = _tally(counts, of_block, cities) / size
    purity, overall = shares.max(axis=0), float((shares.max(axis=0) * size).sum() / size.sum())
    rng = np.random.default_rng(seed)
    drawn = np.stack([_tally(counts, rng.permutation(of_block), cities).max(axis=0) / size for _ in range(draws)])
    together = (drawn * size).sum(axis=1) / size.sum()
    p = (1 + (drawn >= purity - 1e-12).sum(axis=0)) / (1 + draws)
    overall_p = (1 + int((together >= overall - 1e-12).sum())) / (1 + draws)
    chance = drawn.mean(axis=0), float(together.mean())
    blocks = len(np.unique(block))
    return Purity(shares.T, purity, chance[0], p, benjamini_hochberg(p), overall, chance[1], overall_p, blocks)


def sharing(shares: Floats, names: list[str]) -> list[str]:
    """The cities that share a cluster, of which each has ``shares`` (C,), the largest share first."""
    order = np.argsort(-shares, kind="stable")
    return [names[number] for number in order if shares[number] >= SHARED]


def _tally(counts: Ints, of_block: Ints, cities: int) -> Ints:
    """(C, K) regions of each city in each cluster, from those of each block (B, K)."""
    return np.stack([counts[of_block == city].sum(axis=0) for city in range(cities)])

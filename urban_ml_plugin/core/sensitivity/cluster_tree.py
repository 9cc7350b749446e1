"""How clusters descend from each other as their number grows: who keeps its name, who splits off, who moves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from scipy.optimize import linear_sum_assignment

from ..clustering.partitions import contingency
from ..runtime.arrays import Array, Ints, ranks


class Lineage(NamedTuple):
    """Clusterings whose clusters bear the same number as long as they are the same.

    Attributes:
        labels: for each K, (N,) numbers from 1. A number that is given up is never given to another cluster.
        numbers: how many numbers were given in all.
        changes: (N,) how often a tile leaves its line between neighbouring K: it goes to a cluster that is neither its
            old one under the same number, nor a new one that took most of its tiles from the old one.
        steps: how many pairs of neighbouring K there are, the most that ``changes`` can be.
    """

    labels: dict[int, Ints]
    numbers: int
    changes: Ints
    steps: int


def lineage(clusterings: Mapping[int, Array]) -> Lineage:
    """Number the clusters of several clusterings of the same tiles.

    From one K to the next, clusters are matched one to one so that as many tiles as possible stay (Hungarian
    assignment). A match keeps its number if at least half of the old cluster's tiles are in it; every other cluster
    gets a new number, the largest first.

    Args:
        clusterings: K: (N,) whole numbers from 0, for ascending K.
    """
    counts = sorted(clusterings)
    fewest = clusterings[counts[0]]
    first: Ints = ranks(np.bincount(fewest))[fewest]  # the largest cluster is 1
    labels, given = {counts[0]: first}, int(first.max())
    changes = np.zeros(len(first), np.int64)
    for before, now in zip(counts, counts[1:]):
        labels[now], given, parents = _inherit(labels[before], clusterings[now], given)
        changes += parents[labels[now]] != labels[before]
    return Lineage(labels, given, changes, len(counts) - 1)


def transitions(before: Array, after: Array) -> list[tuple[int, int, int]]:
    """How many tiles go from which cluster to which: (from, to, tiles), none left out."""
    pairs, tiles = np.unique(np.stack([before, after]), axis=1, return_counts=True)
    return [(int(one), int(other), int(count)) for one, other, count in zip(*pairs, tiles)]


def _inherit(before: Array, labels: Array, given: int) -> tuple[Ints, int, Ints]:
    """New labels with inherited numbers, how many numbers are given now, and the parent of each number."""
    shared = contingency(before, labels)
    own, other = linear_sum_assignment(-shared)
    number = np.zeros(shared.shape[1], np.int64)
    parents = np.zeros(given + shared.shape[1] + 1, np.int64)
    for old, new in zip(own, other):
        if shared[old, new] and 2 * shared[old, new] >= shared[old].sum():
            number[new] = parents[old] = old
    for new in np.argsort(-shared.sum(axis=0), kind="stable"):
        if not number[new] and shared[:, new].any():
            given += 1
            number[new] = given
            parents[given] = shared[:, new].argmax()
    return number[labels], given, parents

"""Clusters that come back: k-means on many resamples of the tiles, and a vote of all of them on every tile.

k-means on the same tiles ends in partitions that are about equally good and far from equal, and the best of many starts
is as arbitrary as any. So it is repeated on bootstrap resamples. The clusters of all of these fits are matched with
those of the one that is most like the others, every tile goes where most fits put it, and what was voted for takes the
place of that fit (bagged clustering of Dudoit & Fridlyand 2003). k-means from the means of these groups settles them.

What another seed would change is told by votes of a fifth of the fits each. A run with another seed draws fits of its
own, and this run's are a sample, too: together they differ as much as two samples. Of 100 fits a third, drawn without
replacement, departs from the whole as far as that; a fifth departs twice as far in variance, to be on the safe side.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial.distance import cdist
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

from ..runtime.arrays import TINY, Array, Floats, Floats32, Ints
from ..runtime.errors import InputError
from .metric import evenly
from .partitions import jaccard_similarity, matched
from .recipe import DRAWN, FITS, KEPT, PART, PART_VOTES, ROUNDS, SAME_MAP, STARTS, VOTERS

DECIMALS = 6
"""To which coordinates of different tiles differ."""
MOST = 0.95
"""Quantile of the tiles that a vote of a part of the fits moves, which stands for the most that another seed does."""
LARGEST_STATE = 2**31 - 1
"""Of scikit-learn's random generators."""


class Resample(NamedTuple):
    """k-means on a part of the tiles.

    Attributes:
        centroids: (K, d)
        drawn: (m,) rows of the tiles that it was made from.
        bootstrap: whether these are a bootstrap resample. Where one holds fewer different tiles than clusters, just as
            many tiles are drawn as hold enough: they give centroids, and say nothing of what comes back.
    """

    centroids: Floats
    drawn: Ints
    bootstrap: bool


class SeedAgreement(NamedTuple):
    """How far votes of a part of the fits agree with that of all, which foretells what another seed changes.

    Attributes:
        rand: adjusted Rand index, mean.
        moved: share of tiles that change their cluster, mean, and ``moved_most`` its 95th percentile.
        other: share of the votes that give another map, which agrees by less than ``SAME_MAP``.
    """

    rand: float
    moved: float
    moved_most: float
    other: float


class Consensus(NamedTuple):
    """What the resampled fits of n tiles agree on.

    Attributes:
        centroids: (K, d), the largest cluster first.
        labels: (n,) nearest centroid, 0…K-1.
        fits: in which row k of the centroids is the one that matches cluster k.
        stability: (K,) of each cluster in the ``kept`` fits, see ``cluster_stability``; fits of no bootstrap resample
            count as 0.
        seeds: how far two such runs agree.
    """

    centroids: Floats
    labels: Ints
    fits: list[Resample]
    stability: Floats32
    seeds: SeedAgreement

    @property
    def kept(self) -> Floats:
        """Centroids (R, K, d) of the fits that a model keeps."""
        return np.stack([one.centroids for one in self.fits[:KEPT]])


def find_consensus(points: Floats, clusters: int, rng: np.random.Generator) -> Consensus:
    """The clusters that k-means on most resamples of points (n, d) agrees on.

    Raises:
        InputError: fewer tiles than clusters differ from each other.
    """
    distinct = count_distinct(points)
    if distinct < clusters:
        raise InputError(
            f"{clusters} clusters were asked for, but only {distinct} of the {len(points)} tiles differ from "
            "each other in what the network sees: choose fewer clusters, other bands or a larger tile size."
        )
    fits = [fit_resample(points, clusters, rng) for _ in range(FITS)]
    voters = evenly(points, VOTERS)
    votes = _Votes([nearest(voters, one.centroids) for one in fits], clusters)
    centroids = _settled(points, voters, votes.taken(np.arange(len(fits))), clusters)
    centroids = centroids[np.lexsort((*centroids.T, -np.bincount(nearest(points, centroids), minlength=clusters)))]
    own = nearest(voters, centroids)
    # ``matched`` tells what each cluster of a fit stands for; sorting by it gives the one that stands for each cluster.
    rows = [np.argsort(matched(own, other, clusters)) for other in votes.labels]
    ordered = [one._replace(centroids=one.centroids[row]) for one, row in zip(fits, rows)]
    told = np.mean([one.bootstrap for one in fits[:KEPT]])
    stability = (told * cluster_stability(own, votes.labels[:KEPT], clusters)).astype(np.float32)
    seeds = _seed_agreement(voters, own, votes, clusters, rng)
    return Consensus(centroids, nearest(points, centroids), ordered, stability, seeds)


def fit_resample(points: Floats, clusters: int, rng: np.random.Generator, starts: int = STARTS) -> Resample:
    """k-means on a bootstrap resample; a tile that is drawn twice counts once, or copies would be a cluster."""
    drawn = np.unique(rng.integers(len(points), size=min(len(points), DRAWN)))
    enough = count_distinct(points[drawn]) >= clusters
    if not enough:
        order = rng.permutation(len(points))
        first = np.unique(np.round(points[order], DECIMALS), axis=0, return_index=True)[1]
        drawn = np.sort(order[: np.sort(first)[clusters - 1] + 1])
    state = int(rng.integers(LARGEST_STATE))
    found = KMeans(clusters, n_init=starts, random_state=state).fit(points[drawn])
    return Resample(np.asarray(found.cluster_centers_), drawn, enough)


def cluster_stability(labels: Ints, others: Sequence[Ints] | Ints, clusters: int) -> Floats:
    """How surely each cluster comes back: mean Jaccard similarity to the most similar one of each resampled fit.

    After Hennig (2007).

    Args:
        labels: (n,) 0…K-1.
        others: (n,) of each fit.

    Returns:
        (K,) 0 to 1.
    """
    return np.mean([jaccard_similarity(labels, other, clusters) for other in others], axis=0)


def count_distinct(points: Array) -> int:
    """How many points (n, d) differ from each other."""
    return len(np.unique(np.round(points, DECIMALS), axis=0))


def nearest(points: Array, centroids: Array) -> Ints:
    """The nearest centroid of each point, 0…K-1: (n,)."""
    return np.asarray(cdist(points, centroids).argmin(axis=1))


class _Votes:
    """The labels that R fits give to the same n tiles, which can be counted over any of the fits.

    Attributes:
        labels: (R, n)
        agreement: (R, R) adjusted Rand index of every two fits.
    """

    def __init__(self, labels: Sequence[Ints], clusters: int) -> None:
        self.labels, self._clusters = np.stack(labels), clusters
        fits, tiles = self.labels.shape
        columns = self.labels + clusters * np.arange(fits)[:, None]
        rows = np.tile(np.arange(tiles), fits)
        self._members = csr_matrix((np.ones(rows.size), (rows, columns.ravel())), (tiles, fits * clusters))
        self.agreement = self._pairwise()

    def taken(self, fits: Ints) -> Ints:
        """The cluster of each tile that most of these fits vote for: (n,)."""
        clusters = self._clusters
        own = self.labels[fits[self.agreement[np.ix_(fits, fits)].sum(axis=0).argmax()]]
        for _ in range(ROUNDS):
            stands_for = np.zeros((len(self.labels) * clusters, clusters))
            for one in fits:
                columns = one * clusters + np.arange(clusters)
                stands_for[columns, matched(own, self.labels[one], clusters)] = 1
            voted = np.asarray(self._members @ stands_for).argmax(axis=1)
            if len(np.unique(voted)) < clusters:
                break
            own = voted
        return own

    def _pairwise(self) -> Floats:
        """Adjusted Rand index of every two fits: (R, R)."""
        fits, tiles = self.labels.shape
        sizes = np.asarray(self._members.sum(axis=0)).reshape(fits, self._clusters)
        alone, all_pairs = _pairs(sizes).sum(axis=1), max(tiles * (tiles - 1) / 2, 1.0)
        both = np.zeros((fits, fits))
        for one, row in enumerate(both):
            own = self._members[:, one * self._clusters : (one + 1) * self._clusters]
            shared = np.asarray((own.T @ self._members).todense())
            row[:] = _pairs(shared).sum(axis=0).reshape(fits, self._clusters).sum(axis=1)
        chance = alone[:, None] * alone / all_pairs
        return np.asarray((both - chance) / np.maximum((alone[:, None] + alone) / 2 - chance, TINY))


def _pairs(sizes: Array) -> Array:
    return np.asarray(sizes * (sizes - 1) / 2)


def _settled(points: Floats, voters: Floats, labels: Ints, clusters: int) -> Floats:
    """Centroids of k-means on all points from the means of the groups that were voted for."""
    if len(np.unique(labels)) < clusters:  # a cluster of so few tiles that none of them votes
        return np.asarray(KMeans(clusters, n_init=STARTS, random_state=0).fit(points).cluster_centers_)
    start = np.stack([voters[labels == cluster].mean(axis=0) for cluster in range(clusters)])
    return np.asarray(KMeans(clusters, init=start, n_init=1).fit(points).cluster_centers_)


def _seed_agreement(voters: Floats, own: Ints, votes: _Votes, clusters: int, rng: np.random.Generator) -> SeedAgreement:
    """Votes of parts of the fits, compared with the clusters (n,) of the voters by all fits."""
    count = len(votes.labels)
    rand, moved = np.zeros(PART_VOTES), np.zeros(PART_VOTES)
    for vote in range(PART_VOTES):
        some = np.sort(rng.permutation(count)[: count // PART])
        other = nearest(voters, _settled(voters, voters, votes.taken(some), clusters))
        rand[vote] = adjusted_rand_score(own, other)
        moved[vote] = np.mean(own != matched(own, other, clusters)[other])
    most = np.quantile(moved, MOST)
    return SeedAgreement(*(float(value) for value in (rand.mean(), moved.mean(), most, np.mean(rand < SAME_MAP))))

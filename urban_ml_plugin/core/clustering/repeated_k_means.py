"""Clusters that come back: the best of very many starts of k-means, and what other tiles or another seed would change.

k-means ends in partitions that are about equally good and far from equal. On a few axes that are not stretched much
(``metric.py``) the best of hundreds of starts is nearly always the same one, where that of thirty is another with every
seed. How much of the map hangs on the seed all the same is known without another run: see ``Reproducibility``. What
hangs on the tiles that happen to be there is told by other samples of them, clustered likewise: bootstrap resamples
tell how stable each cluster is (Hennig 2007), and thirds of the tiles how surely each tile is in its own. A fit to m of
n tiles differs from one to all of them by a variance of about ``1/m - 1/n``; with a third of the tiles that is ``2/n``,
by which two fits differ that have n tiles each and none in common (after Politis & Romano 1994).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy.spatial.distance import cdist

from ..runtime.arrays import Array, Floats, Floats32, Ints
from ..runtime.errors import InputError
from ..runtime.one_thread import side_by_side
from .distant_starts import distant_starts
from .metric import evenly
from .partitions import jaccard_similarity, matched
from .recipe import CERTAIN, DRAWN, RESAMPLE_STARTS, RESAMPLES, ROUNDS, STARTED, STARTS, THIRD_STARTS, THIRDS

if TYPE_CHECKING:
    from sklearn.cluster import KMeans

DECIMALS = 6
"""To which coordinates of different tiles differ."""
LARGEST_STATE = 2**31 - 1
"""Of scikit-learn's random generators."""
BEST = 8
"""Rounds that are looked at: what another run keeps is among so many in 127 cases of 128."""
SAME_INERTIA = 1e-6
"""Relative difference up to which two partitions are the same one."""
UNTIL_SETTLED = 1_000
"""Steps of k-means at most, until no tile changes its cluster."""


class _Draw(NamedTuple):
    """What k-means is to be run on, all that is random of it already drawn: any number may then run side by side.

    Attributes:
        points, weights: (m, d) and (m,).
        starts: of which the best is kept.
        state: of the generator of the starts.
    """

    points: Floats
    weights: Floats
    clusters: int
    starts: int
    state: int

    def fit(self) -> KMeans:
        """K-means from its starts."""
        from sklearn.cluster import KMeans

        settings = {"n_init": self.starts, "init": distant_starts, "random_state": self.state}
        return KMeans(self.clusters, **settings).fit(self.points, sample_weight=self.weights)


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


class Reproducibility(NamedTuple):
    """How far the map of another run agrees with this one.

    A run keeps the best of independent rounds. If these are dealt into two runs of half as many, the best of all is
    what one of them keeps, and the other keeps the i-th best with a probability of ``1 / 2^(i-1)``, i from 2. What
    another seed changes is a mean over the next best rounds with these weights, and so rather too much than too little.

    Attributes:
        seed_agreement: adjusted Rand index with the map of another seed.
        moved_by_seed: share of tiles that are in another cluster there.
        moved_by_tiles: the same if the map is made of as many other tiles, as thirds of these tell.
    """

    seed_agreement: float
    moved_by_seed: float
    moved_by_tiles: float


class Partition(NamedTuple):
    """Clusters of n tiles, and what is known of how surely they come back.

    Attributes:
        centroids: (K, d), the largest cluster first.
        labels: (n,) nearest centroid, 0…K-1.
        thirds: (R, K, d) centroids of k-means on thirds of the tiles, row k the one that matches cluster k.
        stability: (K,) of each cluster, see ``cluster_stability``; fits of no bootstrap resample count as 0.
        reproducibility: how far another run agrees.
    """

    centroids: Floats
    labels: Ints
    thirds: Floats
    stability: Floats32
    reproducibility: Reproducibility


def find_partition(points: Floats, clusters: int, rng: np.random.Generator, weights: Floats | None = None) -> Partition:
    """The clusters of points (n, d), and those of resamples of them.

    Args:
        weights: (n,) what each point counts; all alike unless given.

    Raises:
        InputError: fewer tiles than clusters differ from each other.
    """
    weights = np.ones(len(points)) if weights is None else weights
    best = best_of_starts(points, clusters, rng, weights)
    labels = nearest(points, best.centroids)
    seen = evenly(np.arange(len(points)), STARTED)
    resamples = [_resample(points, clusters, rng, weights) for _ in range(RESAMPLES)]
    others = [nearest(points[seen], centroids) for centroids in _centroids([draw for draw, *_ in resamples])]
    told = np.mean([bootstrap for *_, bootstrap in resamples])
    stability = (told * cluster_stability(labels[seen], others, clusters, weights[seen])).astype(np.float32)
    thirds = _centroids([_third(points, clusters, rng, weights) for _ in range(THIRDS)])
    by_thirds = [nearest(points[seen], one) for one in thirds]
    stands_for = [matched(labels[seen], other, clusters) for other in by_thirds]
    moved = float(np.mean([row[other] != labels[seen] for row, other in zip(stands_for, by_thirds)]))
    # Sorting by what each cluster of a fit stands for gives the one that stands for each cluster.
    ordered = np.stack([one[np.argsort(row)] for one, row in zip(thirds, stands_for)])
    told_of_others = Reproducibility(best.seed_agreement, best.moved_by_seed, moved)
    return Partition(best.centroids, labels, ordered, stability, told_of_others)


class BestOfStarts(NamedTuple):
    """The tightest partition of points that k-means finds.

    Attributes:
        centroids: (K, d), the largest cluster first.
        seed_agreement, moved_by_seed: see ``Reproducibility``.
    """

    centroids: Floats
    seed_agreement: float
    moved_by_seed: float


def best_of_starts(
    points: Floats, clusters: int, rng: np.random.Generator, weights: Floats | None = None
) -> BestOfStarts:
    """The best of hundreds of starts of k-means on points (n, d); weights as of ``find_partition``.

    Raises:
        InputError: fewer tiles than clusters differ from each other.
    """
    from sklearn.metrics import adjusted_rand_score

    distinct = count_distinct(points)
    if distinct < clusters:
        raise InputError(
            f"{clusters} clusters were asked for, but only {distinct} of the {len(points)} tiles differ from "
            "each other in what the network sees: choose fewer clusters, other bands or a larger tile size."
        )
    each = np.ones(len(points)) if weights is None else weights
    some, counted = evenly(points, STARTED), evenly(each, STARTED)

    def more_rounds(count: int) -> list[KMeans]:
        return side_by_side(_Draw.fit, [_Draw(some, counted, clusters, STARTS, _state(rng)) for _ in range(count)])

    rounds = more_rounds(CERTAIN)
    if not _certain(rounds):  # and rounds that differ will not be the same with others beside them
        rounds += more_rounds(ROUNDS - CERTAIN)
    rounds = sorted(rounds, key=lambda one: float(one.inertia_))[:BEST]
    settled = side_by_side(lambda one: _settled(points, each, one.cluster_centers_), rounds)
    settled.sort(key=lambda one: float(one.inertia_))
    centroids, labels = np.asarray(settled[0].cluster_centers_), settled[0].labels_
    centroids = centroids[np.lexsort((*centroids.T, -np.bincount(labels, minlength=clusters)))]
    others = [one.labels_ for one in settled[1:]]
    likely = 0.5 ** np.arange(len(others))
    likely /= likely.sum()
    rand = [adjusted_rand_score(labels, other) for other in others]
    moved = [np.mean(labels != matched(labels, other, clusters)[other]) for other in others]
    return BestOfStarts(centroids, float(likely @ rand), float(likely @ moved))


def fit_resample(points: Floats, clusters: int, rng: np.random.Generator, weights: Floats | None = None) -> Resample:
    """k-means on a bootstrap resample, weights as of ``find_partition``.

    A tile that is drawn twice counts as one that is drawn once, or copies would be a cluster.
    """
    draw, drawn, bootstrap = _resample(points, clusters, rng, np.ones(len(points)) if weights is None else weights)
    return Resample(np.asarray(draw.fit().cluster_centers_), drawn, bootstrap)


def cluster_stability(
    labels: Ints, others: Sequence[Ints] | Ints, clusters: int, weights: Floats | None = None
) -> Floats:
    """How surely each cluster comes back: mean Jaccard similarity to the most similar one of each resampled fit.

    After Hennig (2007).

    Args:
        labels: (n,) 0…K-1.
        others: (n,) of each fit.
        weights: (n,) what each tile counts; all alike unless given.

    Returns:
        (K,) 0 to 1.
    """
    return np.mean([jaccard_similarity(labels, other, clusters, weights) for other in others], axis=0)


def count_distinct(points: Array) -> int:
    """How many points (n, d) differ from each other."""
    return len(np.unique(np.round(points, DECIMALS), axis=0))


def nearest(points: Array, centroids: Array) -> Ints:
    """The nearest centroid of each point, 0…K-1: (n,)."""
    return np.asarray(cdist(points, centroids).argmin(axis=1))


def _resample(points: Floats, clusters: int, rng: np.random.Generator, weights: Floats) -> tuple[_Draw, Ints, bool]:
    """A bootstrap resample to be fitted; ``drawn`` and ``bootstrap`` as of ``Resample``."""
    drawn = np.unique(rng.integers(len(points), size=min(len(points), DRAWN)))
    enough = count_distinct(points[drawn]) >= clusters
    if not enough:
        drawn = _as_many_as_needed(points, clusters, rng)
    return _Draw(points[drawn], weights[drawn], clusters, RESAMPLE_STARTS, _state(rng)), drawn, enough


def _third(points: Floats, clusters: int, rng: np.random.Generator, weights: Floats) -> _Draw:
    """A third of the tiles, drawn without replacement, to be fitted."""
    drawn = rng.permutation(len(points))[: min(DRAWN, -(-len(points) // 3))]
    if count_distinct(points[drawn]) < clusters:
        drawn = _as_many_as_needed(points, clusters, rng)
    return _Draw(points[drawn], weights[drawn], clusters, THIRD_STARTS, _state(rng))


def _centroids(draws: Sequence[_Draw]) -> list[Floats]:
    """Centroids (K, d) of k-means on each."""
    return [np.asarray(fitted.cluster_centers_) for fitted in side_by_side(_Draw.fit, draws)]


def _as_many_as_needed(points: Floats, clusters: int, rng: np.random.Generator) -> Ints:
    """Rows drawn one by one, until as many of them differ as there are clusters."""
    order = rng.permutation(len(points))
    first = np.unique(np.round(points[order], DECIMALS), axis=0, return_index=True)[1]
    return np.sort(order[: np.sort(first)[clusters - 1] + 1])


def _state(rng: np.random.Generator) -> int:
    return int(rng.integers(LARGEST_STATE))


def _certain(rounds: Sequence[KMeans]) -> bool:
    """Whether so many rounds ended in one and the same partition that there is no better one to be found."""
    inertias = [one.inertia_ for one in rounds]
    return len(rounds) >= CERTAIN and max(inertias) <= min(inertias) * (1 + SAME_INERTIA)


def _settled(points: Floats, weights: Floats, centroids: Floats) -> KMeans:
    from sklearn.cluster import KMeans

    ended = KMeans(len(centroids), init=centroids, n_init=1, tol=0, max_iter=UNTIL_SETTLED)
    return ended.fit(points, sample_weight=weights)

"""One number of clusters put to the test; each figure is worked out when it is first asked for."""

from __future__ import annotations

import copy
from functools import cached_property

import numpy as np

from ..clustering.metric import Space, evenly
from ..clustering.repeated_k_means import (
    Partition,
    Resample,
    best_of_starts,
    find_partition,
    fit_resample,
    nearest,
)
from ..runtime.arrays import Floats, Ints
from .cluster_separation import border_density
from .cluster_stability import (
    MOST_COMPARED,
    Spread,
    chance_limit,
    null_stability,
    pair_agreement,
    spread,
)

RESAMPLING, CHANCE = range(2)
"""What is drawn at random beside the clusters, each by a generator of its own, so that none waits for another."""


class Trial:
    """K clusters of tiles, and what tells whether they hold; see ``cluster_choice.ClusterQuality``.

    Args:
        space: of the tiles.
        generator: in the state from which ``deepcluster`` draws its resamples; it is left as it is.
        clusters: K.
        resamples: how often k-means is repeated on a part of the tiles, to be compared in pairs.
        seed: of what is drawn beside the clusters.
    """

    def __init__(self, space: Space, generator: np.random.Generator, clusters: int, resamples: int, seed: int) -> None:
        self.clusters = clusters
        self._space, self._generator, self._resamples, self._seed = space, generator, resamples, seed

    @cached_property
    def found(self) -> Partition:
        """The very clusters that ``deepcluster`` finds."""
        return find_partition(self._space.points, self.clusters, copy.deepcopy(self._generator), self._space.weights)

    @cached_property
    def labels(self) -> Ints:
        """(n,) 0…K-1, those of ``found``, without what is only worked out to tell how surely they come back."""
        if "found" in vars(self):
            return self.found.labels
        points, weights = self._space.points, self._space.weights
        return nearest(points, best_of_starts(points, self.clusters, copy.deepcopy(self._generator), weights).centroids)

    @cached_property
    def fits(self) -> list[Resample]:
        """k-means on resamples; those with fewer different tiles than clusters are left out."""
        points, weights, generator = self._space.points, self._space.weights, self._drawn(RESAMPLING)
        fits = (fit_resample(points, self.clusters, generator, weights) for _ in range(self._resamples))
        return [one for one in fits if one.bootstrap]

    @cached_property
    def stability(self) -> Spread:
        """Adjusted Rand index between resamples; tiles count as they do when clusters are sought."""
        points, weights = (evenly(rows, MOST_COMPARED) for rows in (self._space.points, self._space.weights))
        return spread(pair_agreement([nearest(points, one.centroids) for one in self.fits], weights))

    @property
    def weakest(self) -> float:
        """The stability of the least stable cluster."""
        return float(self.found.stability.min())

    @cached_property
    def border(self) -> float:
        """The density of the densest border."""
        points, weights = self._space.points, self._space.weights
        return float(border_density(points, self.labels, self.fits, self.clusters, weights).max())

    @cached_property
    def null(self) -> Floats:
        """(B,) agreement between resamples of structureless tiles, one a set."""
        points = evenly(self._space.points, MOST_COMPARED)
        return null_stability(points, self.clusters, self._drawn(CHANCE))

    @property
    def null_limit(self) -> float:
        """What 1 in 20 structureless sets reach; NaN where none could be made."""
        return chance_limit(self.null)

    def _drawn(self, what: int) -> np.random.Generator:
        return np.random.default_rng((self._seed, self.clusters, what))

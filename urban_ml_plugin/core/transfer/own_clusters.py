"""Do the clusters of a model describe a raster? Its tiles are clustered anew, and the two partitions compared.

A tile may lie well within what the model knows while the types that it was given to are none in this city: the model
cuts where nothing parts. So the tiles are clustered anew in the metric of the model, from its centroids and without
them. Where the clusters are there, both come back to what the model says. How often that foretells that the labels are
worth as much as those of a model made for the raster stands in ``docs/methods.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, nan

import numpy as np

from ..clustering.metric import content_order, tile_weights
from ..clustering.repeated_k_means import best_of_starts, count_distinct, nearest
from ..languages.translation import to_translate
from ..presentation.wording import percent
from ..runtime.arrays import Floats, Ints
from ..runtime.one_thread import one_thread

UNFIT_BELOW, FIT_FROM = 0.5, 0.7
"""Agreement below which clusters do not describe a raster, and from which they do: see ``docs/methods.md``."""
MOSTLY_NOVEL = 0.5
"""Share of novel tiles above which clusters that come back may still be others."""
LEAST_TILES = 40
"""Tiles from which the agreement is told: of 25 it says much the same where clusters hold and where they do not."""
OCCUPIED = 0.01
"""Share of the tiles, and at least 2, from which a cluster of the model counts as one that this raster has."""
MOST_TILES = 5_000
"""Tiles that are clustered anew at most."""
LEAST_CEILING = 0.3
"""Least agreement between two runs on the raster that a run is held against: below, neither says anything."""

FITTING, UNCLEAR, UNFIT, UNKNOWN = "yes", to_translate("unclear"), "no", "unknown"
"""Whether the clusters of a model describe a raster; unknown where it has too few tiles."""


@dataclass(frozen=True)
class OwnClusters:
    """How the clusters that a model gives to tiles compare with those found among these tiles.

    Attributes:
        tiles: that were clustered.
        settled: adjusted Rand index with k-means from the model's centroids; NaN where tiles are too few.
        found: the same with clusters found without them, over that between two such runs, 0 to 1; NaN likewise.
        novel: share of all tiles with a novelty above 1.
    """

    tiles: int
    settled: float
    found: float
    novel: float

    @property
    def agreement(self) -> float:
        """The mean of both, -1 to 1; NaN where tiles are too few."""
        return (self.settled + self.found) / 2

    @property
    def fit(self) -> str:
        """Whether the clusters of the model describe the raster: ``FITTING``, ``UNCLEAR``, ``UNFIT`` or ``UNKNOWN``."""
        if not isfinite(self.agreement):
            return UNKNOWN
        if self.agreement < UNFIT_BELOW:
            return UNFIT
        return FITTING if self.agreement >= FIT_FROM and self.novel <= MOSTLY_NOVEL else UNCLEAR

    def sentence(self, name: str) -> str:
        """The verdict on a raster of this name, with its number."""
        told = f"found anew among its own tiles they agree by {self.agreement:.2f} (1 is perfect"
        doubt = f"Whether the clusters of this model describe {name} cannot be told"
        if self.fit == UNKNOWN:
            return f"{doubt}: that takes {LEAST_TILES} tiles, and it has {self.tiles}."
        if self.fit == FITTING:
            return f"The clusters of this model hold in {name}: {told})."
        if self.fit == UNFIT:
            return (
                f"The clusters of this model do not describe {name}: {told}, and below {UNFIT_BELOW:.2f} labels mostly "
                "lose what they mean). Make a model from it, or try another alignment."
            )
        if self.agreement < FIT_FROM:
            return f"{doubt}: {told}; from {FIT_FROM:.2f} they hold, below {UNFIT_BELOW:.2f} they do not)."
        return (
            f"{doubt}: {told}), but {percent(self.novel)} of the tiles are unlike those that the model knows, and may "
            "be of other types that part in the same places."
        )


NOT_COMPARED = OwnClusters(0, nan, nan, nan)
"""What is known before any tile was looked at."""


class TileSample:
    """Tiles with their coordinates and labels; of many, as many as are wanted, by lot and whatever their order.

    Args:
        cells: of the grid, or places.
        most: tiles that are kept.
    """

    def __init__(self, cells: int, most: int = MOST_TILES) -> None:
        self._lots, self._most = np.random.default_rng(0).permutation(cells), most
        self._parts: list[tuple[Ints, Floats, Ints, Floats]] = []
        self._held = 0

    def add(self, cells: Ints, points: Floats, labels: Ints, mixtures: Floats) -> None:
        """Tiles at these cells: (n,), (n, d), (n,), and how much their parts differ (n,)."""
        self._parts.append((self._lots[cells], points, labels, mixtures))
        self._held += len(cells)
        if self._held > 2 * self._most:
            self._parts = [self._drawn()]
            self._held = self._most

    @property
    def kept(self) -> tuple[Floats, Ints, Floats]:
        """Coordinates, labels and how much the parts of each tile differ: (N, d), (N,), (N,)."""
        return self._drawn()[1:]

    def _drawn(self) -> tuple[Ints, Floats, Ints, Floats]:
        lots, points, labels, mixtures = (np.concatenate(parts) for parts in zip(*self._parts))
        first = np.argsort(lots)[: self._most]
        return lots[first], points[first], labels[first], mixtures[first]


def compare_own_clusters(
    points: Floats, labels: Ints, mixtures: Floats, centroids: Floats, novel: float, seed: int = 0
) -> OwnClusters:
    """Cluster tiles anew and compare.

    Neither the order of the tiles matters, nor do labels change by it.

    Args:
        points: (N, d) coordinates in the metric of the model.
        labels: (N,) 1…K, as the model gives them.
        mixtures: (N,) how much the parts of each tile differ, see ``metric.TileMetric``.
        centroids: (K, d) of the model.
        novel: share of novel tiles.
        seed: of the clustering without centroids.
    """
    from sklearn.cluster import KMeans
    from sklearn.metrics import adjusted_rand_score

    order = content_order(points)
    points, labels, weights = points[order], labels[order] - 1, tile_weights(mixtures[order])
    if len(points) < LEAST_TILES:
        return OwnClusters(len(points), nan, nan, novel)
    sizes = np.bincount(labels, minlength=len(centroids))
    here = np.flatnonzero(sizes >= max(2, OCCUPIED * len(points)))
    if len(here) < 2 or count_distinct(points) < len(here):  # the model tells nothing apart
        return OwnClusters(len(points), 0.0, 0.0, novel)
    with one_thread():
        settled = KMeans(len(here), init=centroids[here], n_init=1).fit(points, sample_weight=weights).labels_
        found = best_of_starts(points, len(here), np.random.default_rng(seed), weights)
    return OwnClusters(
        len(points),
        float(adjusted_rand_score(labels, settled)),
        _relative(adjusted_rand_score(labels, nearest(points, found.centroids)), found.seed_agreement),
        novel,
    )


def _relative(agreement: float, ceiling: float) -> float:
    """An agreement as a share of what two runs agree by."""
    return float(np.clip(agreement / max(ceiling, LEAST_CEILING), 0, 1))

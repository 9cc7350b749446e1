"""Whether latents tell a value more than they tell random maps that are as patchy: the same regression on both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.linalg import eigh

from ..runtime.arrays import TINY, Array, Floats, Ints
from ..spatial_statistics.intervals import share_beyond
from ..spatial_statistics.map_skill import standardised_ranks
from ..spatial_statistics.multiple_tests import largest_of_all
from ..spatial_statistics.spectral_randomisation import GraphPatterns, graph_patterns, random_maps
from ..status.spatial_folds import Folds
from .image_values import ImageValues

LEVEL = 0.05
"""A direction is found where fewer random maps than this share are told as well, over all fields and inversions."""
PENALTIES = (0.01, 0.1, 1.0)
"""Of the ridge regressions, in parts of the mean square of the latents; the best counts, for chance and value alike."""


@dataclass
class RandomMaps:
    """Random maps with the mean, variance and autocorrelation of values on polygons or at points.

    Values on the same places get their maps from the same random signs, so that tests of several values depend on each
    other as the values do.

    Args:
        draws: their number.
    """

    draws: int
    seed: int
    _known: list[tuple[Floats, Ints, GraphPatterns]] = field(default_factory=list)

    def of(self, known: ImageValues) -> tuple[Ints, Floats]:
        """Units (u,), ascending, and random maps (u, draws) of what these have; of very many units a sample."""
        units = known.units
        some, patterns = self._patterns(known.unit_place[units])
        chosen = units[some]
        return chosen, random_maps(known.unit_value[chosen], patterns, self.draws, self.seed)

    def _patterns(self, places: Floats) -> tuple[Ints, GraphPatterns]:
        for there, some, patterns in self._known:
            if np.array_equal(there, places):
                return some, patterns
        x, y = places.T
        some, patterns = graph_patterns(x, y, np.arange(len(places)), self.seed)
        self._known.append((places, some, patterns))
        return some, patterns


def against_chance(w: Array, known: ImageValues, folds: Folds, maps: RandomMaps) -> Floats:
    """Held-out rank correlations (1 + draws,) of ridge regressions on latents (M, W): the value's first, then chance's.

    Where there are more units than can be worked with, both are of the images of the same sample of them.
    """
    units, random = maps.of(known)
    chosen, values = known.over_images(units, np.column_stack([known.unit_value[units], random]))
    some = np.flatnonzero(chosen)
    return held_out_correlations(np.asarray(w, np.float64)[some], values, folds.among(some))


def held_out_correlations(features: Floats, values: Floats, folds: Folds) -> Floats:
    """(J,) rank correlation of each of J maps (n, J) with what its own best ridge on features (n, D) says, out of
    fold."""
    middle, spread = features.mean(axis=0), np.maximum(features.std(axis=0), TINY)
    known = (features - middle) / spread
    said = np.empty((len(PENALTIES), *values.shape))
    for fold in range(len(folds)):
        there, here = folds.training(fold), folds.of_image == fold
        centre, mean = known[there].mean(axis=0), values[there].mean(axis=0)
        left = known[there] - centre
        size, axes = eigh(left.T @ left)
        along = axes.T @ (left.T @ (values[there] - mean))
        across = (known[here] - centre) @ axes
        for number, penalty in enumerate(PENALTIES):
            kept = 1 / (np.maximum(size, 0) + penalty * len(left))
            said[number, here] = mean + across @ (along * kept[:, None])
    ranks = standardised_ranks(values)
    found = np.stack([(ranks * standardised_ranks(one)).mean(axis=0) for one in said])
    return np.asarray(found.max(axis=0))


def p_values(found: Sequence[Floats]) -> tuple[Floats, Floats]:
    """Of T tests (1 + draws,) each: p of each by itself, and p that holds over all of them (Westfall & Young 1993)."""
    table = np.stack(found, axis=1)
    alone = share_beyond(table[0], table[1:])
    middle, spread = table[1:].mean(axis=0), np.maximum(table[1:].std(axis=0), TINY)
    table = (table - middle) / spread
    return alone, largest_of_all(table[0], table[1:])

"""The profile of clusters: what each is made of, measure by measure, and how far that is sure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..presentation.map_classes import MapClass
from ..runtime.arrays import Floats, Ints
from .cluster_descriptions import cluster_in_words, phrase
from .cluster_differences import SIGNIFICANT, Difference

HALF = 2.01
"""A variogram is followed over half of the area, so a range of just that length means that it has not ended there."""


@dataclass
class Profile:
    """K clusters, n tiles and F measures.

    Attributes:
        numbers, names, colours: K of each.
        labels: (n,) 0…K-1.
        values, ranks: (n, F) and their percentile ranks, NaN where unknown.
        differences: F.
        alike: (F, F) absolute rank correlation of the measures.
        distances: (K, K) typical distance of two tiles over all measures.
        draws: random maps that each test was made with.
        gridded: whether the tiles lie on a grid.
        extent: length of the longer side of the area, metres.
    """

    numbers: list[int]
    names: list[str]
    colours: list[str]
    labels: Ints
    values: Floats
    ranks: Floats
    differences: list[Difference]
    alike: Floats
    distances: Floats
    draws: int
    gridded: bool
    extent: float

    @property
    def differing(self) -> list[Difference]:
        """Measures in which the clusters differ by more than patchy maps do by chance."""
        return [entry for entry in self.differences if entry.q <= SIGNIFICANT]

    @property
    def words(self) -> list[str]:
        """K: what each cluster is made of, in the language that is written in."""
        return [cluster_in_words(k, self.differences, self.alike) for k in range(len(self.numbers))]

    @property
    def broad(self) -> list[str]:
        """Measures that resemble themselves over half of the area or more, so that nothing in it repeats."""
        return [entry.field for entry in self.differences if entry.range > self.extent / HALF]

    def median_ranks(self) -> Floats:
        """(K, F) percentile rank, among all tiles, of the median of each cluster; NaN where it has no value."""
        ranks = np.full((len(self.numbers), len(self.differences)), np.nan)
        for k in range(len(self.numbers)):
            group = self.ranks[self.labels == k]
            known = np.isfinite(group).any(axis=0)
            ranks[k, known] = np.nanmedian(group[:, known], axis=0)
        return ranks

    def pairs_differing(self) -> Floats:
        """(K, K) number of measures in which two clusters differ; NaN on the diagonal."""
        pairs = np.zeros((len(self.numbers), len(self.numbers)))
        for entry in self.differing:
            pairs += np.nan_to_num(entry.pair_p, nan=1.0) <= SIGNIFICANT
        pairs[np.diag_indices(len(pairs))] = np.nan
        return pairs

    def classes(self) -> list[MapClass]:
        """``number``, ``colour`` and ``name`` of each cluster; the name says what it is made of."""
        return [
            {"number": number, "colour": colour, "name": f"{name}: {words}" if words else name}
            for number, name, colour, words in zip(self.numbers, self.names, self.colours, self.words)
        ]

    def table(self) -> list[dict[str, Any]]:
        """A row for every cluster and measure."""
        return [
            {
                "cluster": number,
                "field": entry.field,
                "n": int(entry.counts[k]),
                "n_effective": float(entry.effective[k]),
                "median": float(entry.median[k]),
                "low": float(entry.low[k]),
                "high": float(entry.high[k]),
                "z": float(entry.z[k]),
                "effect": float(entry.effect[k]),
                "effect_low": float(entry.effect_low[k]),
                "effect_high": float(entry.effect_high[k]),
                "p": float(entry.cluster_p[k]),
                "q": float(entry.cluster_q[k]),
                "words": phrase(entry.field, entry.effect[k] > 0) if entry.clear[k] else None,
            }
            for k, number in enumerate(self.numbers)
            for entry in self.differences
        ]

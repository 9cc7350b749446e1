"""Which number of clusters to use, and why not the others: the rule and its reasons in words.

A number of clusters is recommended only if its clusters come back, come back more surely than chance alone would have
it, and are apart from each other. Of those numbers the largest is recommended, for it tells most. Silhouette and
Davies-Bouldin index take no part: on cities with planted types they prefer wrong answers (``docs/methods.md``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Protocol

import numpy as np

from ..presentation.wording import short_of
from ..runtime.arrays import Array
from .cluster_stability import Spread, chance_limit

LEVEL = 0.8
"""Mean adjusted Rand index between resamples that counts as stable."""
WEAKEST = 0.6
"""Mean Jaccard similarity that every cluster must reach; below it one should not be trusted (Hennig 2007)."""
BORDER = 1 / 3
"""Density half-way to the nearest cluster, as a share of that within: two normal clouds 4.5 deviations apart."""
SHOWN = 6
"""Clusters that are made where no number is stable, or more where more come back. The steadiest is no better choice: it
is mostly 2, as a long cloud is cut in two in the same place every time, and a map of 2 types tells little."""
TOO_FEW = "there are too few different tiles to resample"
"""Where a figure could not be worked out."""


class Tested(Protocol):
    """What the rule looks at of one K; see ``ClusterQuality``."""

    @property
    def clusters(self) -> int:
        """K."""

    @property
    def stability(self) -> Spread:
        """Adjusted Rand index between resamples."""

    @property
    def weakest(self) -> float:
        """The stability of the least stable cluster."""

    @property
    def border(self) -> float:
        """The densest border's density."""

    @property
    def null_limit(self) -> float:
        """The stability of all but 1 in 20 structureless sets."""


@dataclass(frozen=True)
class ClusterQuality:
    """What was measured on the clusters of one K at one tile size.

    Attributes:
        clusters: K.
        stability: adjusted Rand index between resamples.
        seeds: the same between the clusters found with other seeds.
        null: (B,) the same between resamples of structureless tiles, one a set.
        weakest: the stability of the least stable cluster, see ``repeated_k_means.cluster_stability``.
        border: the densest border's density, see ``cluster_separation``.
        silhouette: mean, -1 to 1, more is better.
        davies_bouldin: 0 and up, less is better.
        within: mean squared distance from a tile to its centroid as a share of that to the mean of all, 0 to 1.
    """

    clusters: int
    stability: Spread
    seeds: Spread
    null: Array
    weakest: float
    border: float
    silhouette: float
    davies_bouldin: float
    within: float

    @property
    def null_limit(self) -> float:
        """What 1 in 20 structureless sets reach; NaN where none could be made."""
        return chance_limit(self.null)

    @property
    def null_mean(self) -> float:
        """The mean of structureless sets."""
        return float(np.mean(self.null)) if len(self.null) else float("nan")

    @property
    def faults(self) -> list[str]:
        """Why these clusters cannot be recommended, a clause each; empty where they can."""
        return list(faults(self))

    @property
    def stable(self) -> bool:
        """Whether these clusters can be recommended."""
        return is_stable(self)


def faults(one: Tested, apart: bool = True) -> Iterator[str]:
    """Why clusters cannot be recommended, a clause each, none where they can.

    A figure is asked for when it is its turn, those first that cost least to work out.

    Args:
        apart: whether clusters have to be apart from each other.
    """
    if not isfinite(one.stability.mean):
        yield TOO_FEW
        return
    if one.stability.mean < LEVEL:
        yield f"resamples agree by {short_of(one.stability.mean, LEVEL)} only, where {LEVEL:.2f} is asked for"
    if apart and not one.border <= BORDER:
        yield (
            f"there is no gap: half-way between two clusters tiles lie {short_of(one.border, BORDER)} times as thickly "
            f"as within them, where {BORDER:.2f} is the most"
        )
    if not one.weakest >= WEAKEST:
        yield (
            f"the weakest cluster comes back by {short_of(one.weakest, WEAKEST)} only, where {WEAKEST:.2f} is asked for"
        )
    if not isfinite(one.null_limit):
        yield TOO_FEW
    elif one.stability.mean <= one.null_limit:
        yield f"structureless tiles of the same spread reach {one.null_limit:.2f} too"


def is_stable(one: Tested) -> bool:
    """Whether clusters can be recommended; the first fault is enough."""
    return next(faults(one), None) is None


def comes_back(one: Tested) -> bool:
    """Whether clusters come back more surely than chance would have it, be they apart or not."""
    return next(faults(one, apart=False), None) is None


def largest_that_comes_back(measured: Iterable[Tested]) -> int:
    """The first K above ``SHOWN`` whose clusters come back, of numbers from the largest down; 0 where none do.

    Types that pass into each other, or between which much is mixed, have no gaps. Such clusters are worth showing where
    there are more of them than would be shown otherwise; a few that come back may be one cloud that was cut.
    """
    return next((one.clusters for one in measured if one.clusters > SHOWN and comes_back(one)), 0)


def recommended(measured: Sequence[ClusterQuality]) -> int:
    """The largest K whose clusters are stable, 0 where none are."""
    return max((one.clusters for one in measured if one.stable), default=0)


def nearly_recommended(measured: Sequence[Tested]) -> int:
    """The K that is shown where none is stable: the largest that comes back, or else the steadiest."""
    return largest_that_comes_back(reversed(measured)) or most_stable(measured)


def most_stable(measured: Sequence[Tested]) -> int:
    """The K that resamples agree on most, stable or not; the smallest of equals."""
    return max(measured, key=lambda one: (np.nan_to_num(one.stability.mean, nan=-1), -one.clusters)).clusters


def reasons(measured: Sequence[ClusterQuality]) -> str:
    """Why this K is recommended, or why none is, in a few sentences."""
    best = recommended(measured)
    if not best:
        return _why_none(measured)
    one = next(one for one in measured if one.clusters == best)
    text = (
        f"Resamples of the tiles agree on {best} clusters by {one.stability.mean:.2f} (middle 95 % of pairs "
        f"{one.stability.low:.2f} to {one.stability.high:.2f}; 1 is perfect), where structureless tiles reach "
        f"{one.null_limit:.2f} at most. Every cluster comes back (the weakest by {one.weakest:.2f}), and each is apart "
        f"from its neighbours (at most {one.border:.2f} times as many tiles half-way as within)."
    )
    above = next((other for other in measured if other.clusters > best), None)
    if above is not None:
        text += f" More do not hold: with {above.clusters}, {above.faults[0]}."
    fewer = [str(other.clusters) for other in measured if other.clusters < best and other.stable]
    return text + (f" Also stable, but coarser: {', '.join(fewer)}." if fewer else "")


def _why_none(measured: Sequence[ClusterQuality]) -> str:
    if all(one.stability.mean >= LEVEL for one in measured):
        lead = "Clusters come back, but none of the numbers meets every condition."
    else:
        lead = "None of the numbers meets every condition."
    near = nearly_recommended(measured)
    against = next(one for one in measured if one.clusters == near).faults
    return f"{lead} Closest comes {near}, but {'; '.join(against)}."

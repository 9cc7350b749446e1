"""How many clusters to make where no number is given: the rule of *How many clusters?* on the features at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from ..clustering.metric import Space
from ..clustering.repeated_k_means import Partition, count_distinct
from ..options.clustering_options import SensitivityOptions
from ..options.number_list import whole_numbers
from ..presentation.wording import short_of
from ..runtime.errors import InputError
from ..runtime.events import Step
from ..runtime.one_thread import one_thread
from .cluster_choice import LEVEL, SHOWN, faults, is_stable, largest_that_comes_back, most_stable
from .cluster_trial import Trial

TRIED = whole_numbers(SensitivityOptions.clusters, "cluster numbers", 2)
"""Numbers of clusters that are tried, as far as there are different tiles: those that *How many clusters?* tries."""
RESAMPLES = SensitivityOptions.resamples
"""How often k-means is repeated on a part of the tiles, as there."""

FEWEST_ALIKE = 2
"""Different tiles in a cluster, on average, of clusters that are shown though no number is stable: a cluster for each
tile tells nothing."""


@dataclass(frozen=True)
class ClusterCount:
    """How many clusters are made, and why.

    Attributes:
        clusters: K.
        stable: whether the rule recommends so many.
        tried: in ascending order.
        steadiest: the K that resamples agree on most, of those that were looked at: K itself where that comes back.
        agreement: of resamples on it, adjusted Rand index; NaN where there are too few different tiles to resample.
        fault: what speaks most against it; empty where K is stable.
        comes_back: whether more clusters than usual are shown because they come back.
    """

    clusters: int
    stable: bool
    tried: Sequence[int]
    steadiest: int
    agreement: float
    fault: str = ""
    comes_back: bool = False

    @property
    def sentence(self) -> str:
        """For the log, the report and the model."""
        first, last = self.tried[0], self.tried[-1]
        tried = f"from {first} to {last}" if last > first else f"up to {last}"
        if self.stable:
            return (
                f"{self.clusters} clusters, the largest number {tried} whose clusters come back: resamples agree on "
                f"them by {self.agreement:.2f} (1 is perfect), more than chance gives, and each is apart from its "
                "neighbours."
            )
        text = f"No number of clusters {tried} is stable here: {self.clusters} are shown"
        if self.comes_back:
            return (
                f"{text}, the largest number whose clusters come back. Resamples agree on them by {self.agreement:.2f} "
                f"(1 is perfect), but {self.fault}."
            )
        if not isfinite(self.agreement):
            return f"{text}: {self.fault}."
        if self.agreement < LEVEL:
            return (
                f"{text}. The steadiest is {self.steadiest}, on which resamples agree by "
                f"{short_of(self.agreement, LEVEL)} only, where {LEVEL:.2f} is asked for (1 is perfect)."
            )
        return (
            f"{text}. The steadiest is {self.steadiest}, on which resamples agree by {self.agreement:.2f} (1 is "
            f"perfect), but {self.fault}."
        )


class StableCount:
    """Finds the largest number of clusters that is stable, as ``cluster_sweep`` recommends it for the same tiles.

    It goes from the largest down, so that no figure is worked out that could not change the answer.

    Args:
        seed: that *How many clusters?* would be given, and that the clusters are found with.
        step: gives the part of the task in which they are sought.

    Attributes:
        count: what it came to, None until it was asked.
    """

    most = TRIED[-1]

    def __init__(self, seed: int, step: Callable[[], Step]) -> None:
        self._seed, self._step = seed, step
        self.count: ClusterCount | None = None

    def __call__(self, space: Space, generator: np.random.Generator) -> Partition:
        """The clusters of tiles in a space.

        Raises:
            InputError: all tiles are alike.
        """
        with one_thread():
            tried = _possible(space)
            trials = {count: Trial(space, generator, count, RESAMPLES, self._seed) for count in tried}
            for count in self._step().over(reversed(tried), len(tried)):
                if is_stable(trials[count]):
                    self.count = ClusterCount(count, True, tried, count, trials[count].stability.mean)
                    break
            else:
                several = list(trials.values())
                back = largest_that_comes_back(reversed(several))
                near = trials[back or most_stable(several)]
                shown = back or min(SHOWN, max(tried[0], tried[-1] // FEWEST_ALIKE))
                agreement = near.stability.mean
                self.count = ClusterCount(
                    shown, False, tried, near.clusters, agreement, next(faults(near)), comes_back=bool(back)
                )
            return trials[self.count.clusters].found


def _possible(space: Space) -> list[int]:
    """The numbers of clusters that so many different tiles can be put into."""
    different = count_distinct(space.points)
    if different < TRIED[0]:
        raise InputError(
            f"To the network all {len(space.points)} tiles are alike, so there are no types to be told apart: choose "
            "other bands, another network or another tile size."
        )
    return [count for count in TRIED if count <= different]

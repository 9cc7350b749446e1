"""What replacing each class does to a score, beside its control, and which class the score rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..runtime.arrays import Floats, Ints
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from .pair_layer import Pairs
from .paired_differences import Paired, PairedDifference, ground_blocks, paired_difference
from .replacement import Replaced, Score

RATIO = 2.0
"""A score rests on a class where replacing it takes at least so many times what the control takes. A convention."""


@dataclass(frozen=True)
class ClassEffect:
    """One class, replaced in n images.

    Attributes:
        replaced: the images.
        drop: of the score without the class, from the control's none.
        control: drop by the control.
        excess: of the drop over that of the control.
        q: p of the excess among all classes; NaN where there is not enough.
        alpha: share of false findings that is put up with.
    """

    replaced: Replaced
    drop: PairedDifference
    control: PairedDifference
    excess: PairedDifference
    q: float
    alpha: float

    @property
    def name(self) -> str:
        """Of the class."""
        return self.replaced.name

    @property
    def images(self) -> int:
        """In which it was replaced."""
        return len(self.replaced.image)

    @property
    def area(self) -> float:
        """Mean share of these images that it covers."""
        return float(self.replaced.area.mean()) if self.images else np.nan

    @property
    def ratio(self) -> float:
        """How many times the drop of the control the drop is; NaN where that is none."""
        least = abs(self.control.difference)
        return abs(self.drop.difference) / least if least > 0 else np.nan

    @property
    def shown(self) -> bool:
        """Whether the class matters to the score beyond its control, for it or against it."""
        beyond = self.excess.low > 0 or self.excess.high < 0
        enough = abs(self.drop.difference) >= RATIO * abs(self.control.difference)
        return bool(np.isfinite(self.q)) and self.q <= self.alpha and beyond and enough

    @property
    def carries(self) -> bool:
        """Whether the score rests on the class: it falls without it, beyond the control."""
        return self.shown and self.excess.difference > 0

    def mean_shown(self, score: Score, which: str) -> float:
        """Mean ``before``, ``after`` or ``control`` as it is shown: probability of a class, or value."""
        return float(score.shown(getattr(self.replaced, which)).mean()) if self.images else np.nan

    def row(self, score: Score) -> dict[str, Any]:
        """As a row of the table."""
        return {
            "class": self.name, "images": self.images, "filled_up": self.replaced.full, "area": self.area,
            "before": self.mean_shown(score, "before"), "without": self.mean_shown(score, "after"),
            "control": self.mean_shown(score, "control"), "drop": self.drop.difference, "low": self.drop.low,
            "high": self.drop.high, "control_drop": self.control.difference, "control_low": self.control.low,
            "control_high": self.control.high, "excess": self.excess.difference, "excess_low": self.excess.low,
            "excess_high": self.excess.high, "p": self.excess.p, "q": self.q, "times_control": self.ratio,
            "drop_per_tenth": self.drop.difference / self.area / 10 if self.images else np.nan,
            "rests": "yes" if self.carries else "no",
        }  # fmt: skip


def class_effects(
    replaced: Sequence[Replaced], pairs: Pairs, block_size: float, alpha: float, seed: int
) -> list[ClassEffect]:
    """Test all classes, the one without which the score falls most beyond its control first."""
    there = [one for one in replaced if len(one.image)]
    excess = [_against(one.drop - one.control_drop, one.image, pairs, block_size, seed) for one in there]
    q = benjamini_hochberg(np.array([one.p for one in excess], float))
    effects = []
    for one, beyond, sure in zip(there, excess, q):
        drop, control = (_against(part, one.image, pairs, block_size, seed) for part in (one.drop, one.control_drop))
        effects.append(ClassEffect(one, drop, control, beyond, float(sure), alpha))
    return sorted(effects, key=lambda one: -one.excess.difference)


def _against(values: Floats, image: Ints, pairs: Pairs, block_size: float, seed: int) -> PairedDifference:
    """Whether values (n,) of images differ from 0."""
    block = ground_blocks(values, pairs.places[image], pairs.side, block_size, seed)
    return paired_difference(Paired(np.zeros(len(values)), np.arange(len(values)), values, block, block), seed)

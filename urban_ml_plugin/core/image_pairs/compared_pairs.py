"""All measures over all pairs: what differs, how sure it is, and in which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from ..languages.translation import local_number, to_translate, tr
from ..presentation.wording import percent
from ..runtime.events import Step
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from .image_measures import COLOUR, FORM, SHARE, STATUS, Measure
from .pair_layer import Pairs, means_by
from .paired_differences import Paired, PairedDifference, ground_blocks, paired_difference

POINTS = 100.0
"""In a whole."""


@dataclass(frozen=True)
class Compared:
    """One measure over all pairs, beside the others.

    Attributes:
        measure: of all images.
        found: its difference.
        q: p among all measures of its family; those of the model of status, by which pairs are often chosen, are one
            of their own. NaN where there is not enough.
        alpha: share of false findings that is put up with.
    """

    measure: Measure
    found: PairedDifference
    q: float
    alpha: float

    @property
    def enough(self) -> bool:
        """Whether there are enough pairs for a test."""
        return bool(np.isfinite(self.found.p))

    @property
    def shown(self) -> bool:
        """Whether the difference is shown: the interval holds no 0, and q is small enough."""
        beyond = self.found.low > 0 or self.found.high < 0
        return self.enough and beyond and self.q <= self.alpha

    @property
    def amount(self) -> str:
        """The difference with its interval, in points where it is of shares."""
        low, high = self.found.low, self.found.high
        ends = number(low, self.measure), number(high, self.measure)
        span = tr(" ({} to {})").format(*ends) if np.isfinite(low) else ""
        points = tr(" points") if self.measure.unit == SHARE else ""
        return f"{number(self.found.difference, self.measure, '+')}{points}{span}"

    @property
    def sentence(self) -> str:
        """What was found, to be read by itself."""
        title, found = title_of(self.measure), self.found
        if not found.sources:
            return tr("{}: not known of any pair").format(title)
        if not self.enough:
            counts = (local_number(f"{count:,}") for count in (found.sources, found.blocks))
            return tr("{}: not enough pairs ({} sources in {} blocks of ground)").format(title, *counts)
        if not self.shown:
            return tr("{}: no difference is shown, {}").format(title, self.amount)
        return tr("{} {}, in {} of pairs").format(title, self.amount, percent(found.agreeing))

    @property
    def row(self) -> dict[str, Any]:
        """As a row of the table."""
        found = self.found
        return {
            "measure": self.measure.title, "field": difference_field(self.measure), "kind": self.measure.kind,
            "unit": self.measure.unit or "own", "before": found.before, "after": found.after,
            "difference": found.difference, "low": found.low, "high": found.high, "p": found.p, "q": self.q,
            "agreeing": found.agreeing, "pairs": found.sources, "blocks": found.blocks,
            "shown": "yes" if self.shown else "no", "sentence": self.sentence,
        }  # fmt: skip


def compare(
    pairs: Pairs, measures: Sequence[Measure], block_size: float, alpha: float, seed: int, step: Step
) -> list[Compared]:
    """Test all measures, in their order."""
    found = [_difference(pairs, one, block_size, seed) for one in step.over(measures, len(measures))]
    q = np.full(len(found), np.nan)
    status = np.array([one.kind == STATUS for one in measures], bool)
    for family in (status, ~status):
        q[family] = benjamini_hochberg(np.array([one.p for one in found], float)[family])
    return [Compared(measure, one, float(sure), alpha) for measure, one, sure in zip(measures, found, q)]


def _difference(pairs: Pairs, measure: Measure, block_size: float, seed: int) -> PairedDifference:
    values, sources, matches = measure.values, pairs.sources, pairs.matches
    unit, other = np.searchsorted(sources, pairs.source), np.searchsorted(matches, pairs.match)
    apart = values[pairs.match] - values[pairs.source]
    blocks = [
        ground_blocks(means_by(by, apart, len(some)), pairs.places[some], pairs.side, block_size, seed)
        for by, some in ((unit, sources), (other, matches))
    ]
    found = paired_difference(Paired(values[sources], unit, values[pairs.match], blocks[0], blocks[1][other]), seed)
    if measure.unit != SHARE:
        return found
    low, high = np.clip((found.low, found.high), -1, 1)  # no share can change by more than the whole
    return replace(found, low=float(low), high=float(high))


def difference_field(measure: Measure) -> str:
    """The field of the lines that holds the differences of each pair."""
    return f"d_{measure.field}"


def difference_fields(pairs: Pairs, measures: Sequence[Measure]) -> pd.DataFrame:
    """The difference of each pair (P, measures), match less source, on the index of the layer of pairs."""
    columns = {difference_field(one): one.values[pairs.match] - one.values[pairs.source] for one in measures}
    return pd.DataFrame(columns, index=pairs.layer.index)


def title_of(measure: Measure) -> str:
    """What a measure is called, in the language that is written in; the names of fields and classes stay."""
    if measure.kind == COLOUR:
        return tr(measure.title)
    for text in (to_translate("share of {0}"), to_translate("probability of {0}"), to_translate("images of {0}")):
        before = text.removesuffix("{0}")
        if measure.kind != FORM and measure.title.startswith(before):
            return tr(text).format(measure.title.removeprefix(before))
    return measure.title


def number(value: float, measure: Measure, sign: str = "") -> str:
    """A value of a measure, in per cent of shares, with digits that suit its size; ``–`` where it is not known."""
    if not np.isfinite(value):
        return "–"
    if measure.unit == SHARE:
        value = POINTS * value
        return local_number(f"{value:{sign}.{0 if abs(value) >= 10 else 1}f}".replace("-", "−"))
    size = abs(value)
    places = 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 1 else 3 if size >= 0.01 else 4
    return local_number(f"{value:{sign},.{places}f}".replace("-", "−"))

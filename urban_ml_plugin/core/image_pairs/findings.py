"""What was found in pairs of images, as far as it goes into tables, layers and pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..options.choices import CLASSES, HIGHEST, LOWEST, SCORE
from ..runtime.errors import InputError
from ..status.status_model import StatusModel
from .class_effects import ClassEffect
from .compared_pairs import Compared, difference_field
from .image_measures import STATUS, StatusSaid
from .pair_layer import Pairs
from .replacement import Replacer, Score

OF_ORDER = (HIGHEST, LOWEST, SCORE)
"""Targets of values and of classes that have an order."""


@dataclass(frozen=True)
class Findings:
    """All that was found.

    Attributes:
        compared: all measures.
        score: what was studied of a model's score; None without a model.
        effects: of the classes that were replaced, the one on which the score rests most first.
        replacer: that replaced them; None where nothing was replaced.
        notes: what to weigh, a sentence each.
    """

    pairs: Pairs
    compared: Sequence[Compared]
    score: Score | None
    effects: Sequence[ClassEffect]
    replacer: Replacer | None
    notes: Sequence[str]

    @property
    def shown(self) -> list[Compared]:
        """The measures whose difference is shown, the clearest first; those of the model of status last."""
        found = [one for one in self.compared if one.shown]
        return sorted(found, key=lambda one: (one.measure.kind == STATUS, -self.spreads(one)))

    @property
    def carrying(self) -> list[ClassEffect]:
        """The classes that the score rests on."""
        return [one for one in self.effects if one.carries]

    def spreads(self, one: Compared) -> float:
        """How large a difference is in standard deviations of the images; 0 where these do not differ."""
        spread = float(np.nanstd(one.measure.values)) if np.isfinite(one.measure.values).any() else 0.0
        return abs(one.found.difference) / spread if spread > 0 else 0.0

    def result(self) -> dict[str, Any]:
        """What the task returns of it."""
        first = self.shown[0] if self.shown else None
        best = first or self.compared[0]
        apart = np.abs(best.measure.values[self.pairs.match] - best.measure.values[self.pairs.source])
        return {
            "rows": [one.row for one in self.compared],
            "replacement": [one.row(self.score) for one in self.effects] if self.score else [],
            "pairs": len(self.pairs.source),
            "sources": len(self.pairs.sources),
            "measures": len(self.compared),
            "shown": len(self.shown),
            "first": first.measure.title if first else None,
            "rests_on": [one.name for one in self.carrying],
            "field": difference_field(best.measure),
            "limit": float(np.nanquantile(apart, 0.9)) if np.isfinite(apart).any() else 0.0,
        }


def check_target(model: StatusModel, target: str | None) -> None:
    """Refuse a target that a model does not know.

    Raises:
        InputError: it has no such class, or its classes have no order.
    """
    card = model.card
    if not target or target in card.names:
        return
    if model.is_regression and target not in OF_ORDER:
        raise InputError(f"The model gives a value of {card.field} and has no class “{target}”: give no TARGET.")
    if target not in OF_ORDER:
        raise InputError(f"The model has no class called “{target}”: choose one of {', '.join(card.names)} (TARGET).")
    if card.task == CLASSES:
        raise InputError(
            f"The classes of {card.field} have no order, so none is {target}: name one, {', '.join(card.names)} "
            "(TARGET)."
        )


def score_of(said: StatusSaid, pairs: Pairs, target: str | None) -> Score:
    """The score to be studied: a value; or the log-odds of a class, by default of the one that rises most.

    Args:
        target: as of ``check_target``.
    """
    card = said.model.card
    if said.model.is_regression:
        return Score(None, card.field)
    if target in card.names:
        return Score(card.names.index(target), target)
    if target:
        number = 0 if target == LOWEST else len(card.names) - 1
    else:
        rise = [np.nanmean(pairs.after(chance) - chance[pairs.sources]) for chance in said.probabilities.T]
        number = int(np.argmax(rise))
    return Score(number, card.names[number])

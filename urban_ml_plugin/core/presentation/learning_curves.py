"""How fine-tuning went, fold by fold: a figure of losses, and what was kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from ..languages.translation import tr
from .charts import Curve, Figure, lines
from .colours import palette
from .wording import digits


class LearningCurves(NamedTuple):
    """Validation loss by epoch and fold, and rows of fold, epoch that was kept, validation loss and training loss."""

    figure: Figure
    kept: list[list[Any]]


def learning_curves(history: Sequence[dict[str, Any]]) -> LearningCurves:
    """Both from rows of ``fold`` (-1 for all images), ``epoch``, ``loss``, ``validation`` and ``kept``.

    The dashed line is the mean loss before the first epoch.
    """
    folds = sorted({row["fold"] for row in history if row["fold"] >= 0})
    curves, kept = [], []
    for fold, colour in zip(folds, palette(max(1, len(folds)))):
        mine = [row for row in history if row["fold"] == fold]
        known = [row for row in mine if row["validation"] is not None]
        epochs, losses = [row["epoch"] for row in known], np.array([row["validation"] for row in known])
        curves.append(Curve(tr("fold {}").format(fold + 1), colour, epochs, losses))
        kept += [
            [fold + 1, row["epoch"], digits(row["validation"], 4), digits(row["loss"], 4)]
            for row in mine
            if row["kept"]
        ]
    first = [row["validation"] for row in history if row["epoch"] == 0 and row["validation"] is not None]
    levels = [float(np.mean(first))] if first else ()
    return LearningCurves(lines(curves, tr("epoch"), tr("validation loss"), levels=levels), kept)

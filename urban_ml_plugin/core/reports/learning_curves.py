"""How fine-tuning went, fold by fold: a figure of losses, and what was kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..languages.translation import tr
from ..presentation.charts import Curve, lines
from ..presentation.colours import palette
from ..presentation.report import Report
from ..presentation.wording import digits


def learning_section(report: Report, history: Sequence[dict[str, Any]]) -> None:
    """The section “curves”: validation loss by epoch and fold, and which epoch of each was kept, with its losses.

    The dashed line is the mean loss before the first epoch.

    Args:
        history: rows of ``fold`` (-1 for all images), ``epoch``, ``loss``, ``validation`` and ``kept``.
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
    report.section("curves")
    report.figure("loss-curves", lines(curves, tr("epoch"), tr("validation loss"), levels=levels))
    report.table("kept-table", kept)

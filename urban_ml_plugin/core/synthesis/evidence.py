"""What speaks for a direction, in figures as they stand beside what is drawn along it."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite, nan
from typing import Any

from ..latent_directions.directions_file import Direction, sign_words
from ..presentation.wording import short_p, with_interval

MOST_MAPS = 10_000
"""Random maps behind a p, where their number is not known."""


def figure(direction: Direction, name: str) -> float:
    """A figure of the evidence, NaN where it is not known."""
    value: Any = direction.evidence.get(name)
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else nan


def auc_text(direction: Direction) -> str:
    """``AUC 0.81 (0.74 to 0.87)``."""
    low, high = (figure(direction, name) for name in ("auc_low", "auc_high"))
    return f"AUC {with_interval(figure(direction, 'auc'), low, high)}"


def high_end(direction: Direction) -> str:
    """What lies at the end of a direction where there is much of its value, such as ``more income``."""
    return direction.sign.removeprefix("+ is ").strip() or f"more {direction.field}"


def unmoved(directions: Sequence[Direction]) -> list[str]:
    """The fields along whose directions pictures change towards the value no more than along random directions."""
    return [one.field for one in directions if towards(one) < 1]


def towards(direction: Direction) -> float:
    """How many times as much pictures change towards the value as along random directions; below 0 away from it."""
    times = figure(direction, "audit_ratio")
    return -times if figure(direction, "audit_spearman") < 0 else times


def evidence_row(direction: Direction) -> list[Any]:
    """A direction as a row of a table.

    Field, sign, kind, inversion, AUC, rank correlation, p, how many times as much pictures change towards the value as
    along random directions, and whether it was found.
    """
    low, high = (figure(direction, name) for name in ("auc_low", "auc_high"))
    rank, rank_low, rank_high = (figure(direction, f"spearman{end}") for end in ("", "_low", "_high"))
    maps, times = figure(direction, "random_maps"), towards(direction)
    return [
        direction.field,
        sign_words(direction.sign),
        direction.kind,
        direction.inversion,
        with_interval(figure(direction, "auc"), low, high),
        with_interval(rank, rank_low, rank_high),
        short_p(figure(direction, "p"), int(maps) if isfinite(maps) else MOST_MAPS),
        f"{times:.1f}" if isfinite(times) else "–",
        direction.found,
    ]

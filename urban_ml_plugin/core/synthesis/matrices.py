"""Matrices of pictures: a direction or a place a row, a step a column, every picture with its mark."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..runtime.arrays import Bools, Bytes, Floats
from .letters import written
from .marked_picture import PAPER, heading, in_line, marked

CELL = 128
"""Pixels along the side of a picture in a matrix, at least."""
GAP = 4
"""Pixels between two pictures."""


def step_words(step: float) -> str:
    """A step as it is written: ``+1.4``, ``0``, ``-0.7``."""
    return f"{step:+.1f}" if round(step, 1) else "0"


def matrix(pictures: Sequence[Bytes], steps: Sequence[Floats], shown: Sequence[Bools], rows: Sequence[str]) -> Bytes:
    """Pictures in rows, each of (k, S, S, 3), with what the row is above it.

    Args:
        steps: (k,) of each row, written under its pictures.
        shown: (k,) of each row; what is not stays empty.
        rows: their names.
    """
    names = [written(name) or f"row {number}" for number, name in enumerate(rows, start=1)]
    strips = [
        labelled_row(row, [step_words(step) for step in at], there, name)
        for row, at, there, name in zip(pictures, steps, shown, names)
    ]
    return in_line(strips, GAP, axis=0)


def labelled_row(pictures: Bytes, labels: Sequence[str], shown: Sequence[bool] | Bools, name: str) -> Bytes:
    """Pictures (k, S, S, 3) in a row under its name, each with its label; what is not shown stays empty."""
    cells = [marked(picture, label, CELL) for picture, label in zip(pictures, labels)]
    empty = np.full_like(cells[0], PAPER)
    line = in_line([cell if there else empty for cell, there in zip(cells, shown)], GAP, axis=1)
    return np.concatenate([heading(name, line.shape[1]), line])


def pair(before: Bytes, after: Bytes, label: str, first: str = "0") -> Bytes:
    """An image (S, S, 3) as it is beside what it becomes, each with its mark and its label."""
    return in_line([marked(before, first), marked(after, label)], 2 * GAP, axis=1)


def grid_of(pictures: Bytes, columns: int) -> Bytes:
    """Pictures (N, S, S, 3) in rows of so many, each with its mark."""
    cells = [marked(picture, least=CELL) for picture in pictures]
    rows = [cells[start : start + columns] for start in range(0, len(cells), columns)]
    return in_line([in_line(row, GAP, axis=1) for row in rows], GAP, axis=0)

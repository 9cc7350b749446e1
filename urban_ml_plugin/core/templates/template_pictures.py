"""Pictures of templates, each marked as synthetic: by themselves, beside their images, and many on one sheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from ..runtime.arrays import Bytes
from ..synthesis.marked_picture import in_line, marked
from ..synthesis.matrices import CELL, GAP, labelled_row, pair
from ..synthesis.stills import write_stills
from .drawn_templates import DrawnTemplates
from .results import template_name

MOST_ROWS, PAIRS = 8, 3
"""Rows of a sheet at most, and images with their templates in a row."""


def told(value: float) -> str:
    """What a classifier says, as it stands under a picture."""
    return f"{value:.2f}"


def before_after(drawn: DrawnTemplates, number: int) -> Bytes:
    """An image, as the generative model has it, beside its template, with what the classifier says under each."""
    first = drawn.said_before.first[number], drawn.said_after.first[number]
    return pair(drawn.before[number], drawn.after[number], told(first[1]), told(first[0]))


def sheet(drawn: DrawnTemplates, side: int = CELL) -> Bytes:
    """Images with their templates at the right of each, ``PAIRS`` in a row, as many rows as there may be."""
    count = min(len(drawn), MOST_ROWS * PAIRS)
    rows = [_row(drawn, range(at, min(at + PAIRS, count)), side) for at in range(0, count, PAIRS)]
    return in_line(rows, 2 * GAP, axis=0)


def _row(drawn: DrawnTemplates, some: range, side: int) -> Bytes:
    parts: list[Bytes] = []
    for number in some:
        shown = np.stack([drawn.before[number], drawn.after[number]])
        said = [told(one.first[number]) for one in (drawn.said_before, drawn.said_after)]
        parts.append(labelled_row(shown, said, [True, True], drawn.bases.names[number]))
    return in_line(parts, 4 * GAP, axis=1)


def write_templates(folder: str, drawn: DrawnTemplates, fingerprint: str, parameters: Mapping[str, Any]) -> list[str]:
    """Write all pictures into a folder and return their names.

    Raises:
        OutputError: the folder cannot be written.
    """
    return write_stills(folder, _pictures(drawn), fingerprint, "templateimage", parameters)


def _pictures(drawn: DrawnTemplates) -> Iterator[tuple[str, Bytes, dict[str, Any]]]:
    """Name, pixels and own parameters of each picture of the folder."""
    yield "sheet.png", sheet(drawn), {"places": drawn.bases.names}
    for number, (name, stem) in enumerate(zip(drawn.bases.names, drawn.bases.stems)):
        own: dict[str, Any] = {
            "place": name,
            "before": round(float(drawn.said_before.first[number]), 4),
            "after": round(float(drawn.said_after.first[number]), 4),
            "distance": round(float(drawn.climbed.distance[number]), 4),
        }
        yield template_name(stem), marked(drawn.after[number], told(own["after"])), own
        yield f"pair_{stem}.png", before_after(drawn, number), own

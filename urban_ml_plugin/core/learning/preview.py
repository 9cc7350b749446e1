"""A page beside the checkpoint that shows how learning goes, and renews itself while it is looked at."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor

from ..images.thumbnails import tile_picture
from ..presentation.page import data_uri
from ..runtime.events import Events

NAME = "progress.html"
SECONDS = 5
"""After which a browser reads the page again."""
MOST_PICTURES, PICTURE_SIDE = 16, 96
WIDTH, HEIGHT, MARGIN = 420, 140, 10
"""Pixels of a curve, and of the rim around it."""
STYLE = "body{font:15px system-ui,sans-serif;margin:2em;color:#1f2933}figure{display:inline-block;margin:0 2em 1em 0}"


class Preview:
    """The page ``progress.html`` of a folder.

    Args:
        events: are told where it is, once.
    """

    def __init__(self, folder: str | Path, title: str, events: Events) -> None:
        self.title = title
        self._path, self._events, self._announced = Path(folder) / NAME, events, False

    def show(self, history: Sequence[Mapping[str, Any]], pictures: Tensor | None = None) -> None:
        """Show every figure of a history by epoch, and some pictures (N, bands, T, T) in 0…1."""
        names = dict.fromkeys(name for row in history for name in row if name != "epoch")
        curves = [_curve(name, [(row["epoch"], row.get(name)) for row in history]) for name in names]
        shown = [] if pictures is None else [_picture(one) for one in pictures[:MOST_PICTURES]]
        last = history[-1]["epoch"]
        text = (
            f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" '
            f'content="{SECONDS}"><title>{escape(self.title)}</title><style>{STYLE}</style></head>\n'
            f"<body><h1>{escape(self.title)}</h1><p>Epoch {last}</p>"
            f"{''.join(curves)}<p>{''.join(shown)}</p></body></html>\n"
        )
        part = self._path.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        os.replace(part, self._path)
        if not self._announced:
            self._announced = True
            self._events.preview(str(self._path))


def _curve(name: str, points: Sequence[tuple[float, Any]]) -> str:
    """A figure by epoch, as a drawing; nothing where it is no number."""
    known = np.array([point for point in points if isinstance(point[1], (int, float))], float).reshape(-1, 2)
    if not len(known):
        return ""
    low, high = known.min(axis=0), known.max(axis=0)
    places = MARGIN + (known - low) / np.where(high > low, high - low, 1) * (WIDTH, HEIGHT)
    line = " ".join(f"{x:.1f},{HEIGHT + 2 * MARGIN - y:.1f}" for x, y in places)
    words = f"{escape(name)}: {known[-1, 1]:.4g} (from {low[1]:.4g} to {high[1]:.4g})"
    return (
        f'<figure><svg width="{WIDTH + 2 * MARGIN}" height="{HEIGHT + 2 * MARGIN}" role="img" aria-label="{words}">'
        f'<polyline points="{line}" fill="none" stroke="#0072B2" stroke-width="2"/></svg>'
        f"<figcaption>{words}</figcaption></figure>"
    )


def _picture(pixels: Tensor) -> str:
    shown = pixels.detach().float().clamp(0, 1).cpu().numpy()
    whole = np.ones(shown.shape[1:], bool)
    return f'<img alt="" src="{data_uri(tile_picture(shown, whole, min(PICTURE_SIDE, shown.shape[-1])))}"> '

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
from ..languages.translation import in_users_language, local_number, to_translate, tr, translated, written_language
from ..presentation.page import data_uri
from ..runtime.events import Events

NAME = "progress.html"
SECONDS = 5
"""After which a browser reads the page again."""
MOST_PICTURES, PICTURE_SIDE = 16, 96
WIDTH, HEIGHT, MARGIN = 420, 140, 10
"""Pixels of a curve, and of the rim around it."""
FIGURES = {
    "loss": to_translate("loss"),
    "validation": to_translate("loss on what is held out"),
    "stability": to_translate("stability of the clusters (0 to 1)"),
    "coherence": to_translate("agreement between parts of a tile (nats)"),
    "kinship": to_translate("likeness to the clusters of the untrained network (0 to 1)"),
    "agreement": to_translate("likeness to the clusters of the round before (0 to 1)"),
    "error": to_translate("error"),
    "fooling": to_translate("fooling"),
    "judging": to_translate("judging"),
    "mapping": to_translate("error of the mapping"),
    "pixels": to_translate("difference of pixels"),
    "features": to_translate("difference of features"),
    "differences": to_translate("spread between the layers' latents"),
    "critic": to_translate("loss of the critic"),
    "held-out pixels": to_translate("difference of pixels, images held out"),
    "held-out features": to_translate("difference of features, images held out"),
}
"""What the figures of runs are called for people; others go by their own name."""
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
        part = self._path.with_suffix(".part")
        part.write_text(_page(self.title, history, pictures), encoding="utf-8")
        os.replace(part, self._path)
        if not self._announced:
            self._announced = True
            self._events.preview(str(self._path))


@in_users_language
def _page(title: str, history: Sequence[Mapping[str, Any]], pictures: Tensor | None) -> str:
    names = dict.fromkeys(name for row in history for name in row if name != "epoch")
    curves = [_curve(name, [(row["epoch"], row.get(name)) for row in history]) for name in names]
    shown = [] if pictures is None else [_picture(one) for one in pictures[:MOST_PICTURES]]
    heading, epoch = escape(translated(title)), tr("Epoch {}").format(history[-1]["epoch"])
    return (
        f'<!DOCTYPE html>\n<html lang="{written_language()}"><head><meta charset="utf-8"><meta http-equiv="refresh" '
        f'content="{SECONDS}"><title>{heading}</title><style>{STYLE}</style></head>\n'
        f"<body><h1>{heading}</h1><p>{epoch}</p>"
        f"{''.join(curves)}<p>{''.join(shown)}</p></body></html>\n"
    )


def _curve(name: str, points: Sequence[tuple[float, Any]]) -> str:
    """A figure by epoch, as a drawing; nothing where it is no number."""
    known = np.array([point for point in points if isinstance(point[1], (int, float))], float).reshape(-1, 2)
    if not len(known):
        return ""
    low, high = known.min(axis=0), known.max(axis=0)
    places = MARGIN + (known - low) / np.where(high > low, high - low, 1) * (WIDTH, HEIGHT)
    line = " ".join(f"{x:.1f},{HEIGHT + 2 * MARGIN - y:.1f}" for x, y in places)
    last, least, most = (local_number(f"{value:.4g}") for value in (known[-1, 1], low[1], high[1]))
    words = escape(tr("{}: {} (from {} to {})").format(tr(FIGURES.get(name, name)), last, least, most))
    return (
        f'<figure><svg width="{WIDTH + 2 * MARGIN}" height="{HEIGHT + 2 * MARGIN}" role="img" aria-label="{words}">'
        f'<polyline points="{line}" fill="none" stroke="#0072B2" stroke-width="2"/></svg>'
        f"<figcaption>{words}</figcaption></figure>"
    )


def _picture(pixels: Tensor) -> str:
    shown = pixels.detach().float().clamp(0, 1).cpu().numpy()
    whole = np.ones(shown.shape[1:], bool)
    return f'<img alt="" src="{data_uri(tile_picture(shown, whole, min(PICTURE_SIDE, shown.shape[-1])))}"> '

"""Words in pixels: capital letters and figures of five by seven dots, so that no typeface is needed."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

import numpy as np

from ..runtime.arrays import Bools, Bytes

FILE = Path(__file__).parents[2] / "resources" / "page" / "letters.txt"
WIDE, HIGH = 5, 7
"""Dots of a letter."""
PITCH = WIDE + 1
"""Dots from letter to letter."""


@cache
def _letters() -> dict[str, Bools]:
    """The letters (7, 5) of the file, in which each stands on a line, with its dots on those below."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    starts = range(0, len(lines), HIGH + 1)
    return {
        lines[at]: np.array([[dot == "#" for dot in row] for row in lines[at + 1 : at + 1 + HIGH]]) for at in starts
    }


def written(text: str) -> str:
    """What can be written of a text: capitals without accents; other signs become spaces."""
    plain = unicodedata.normalize("NFKD", text.replace("−", "-").replace("_", " ")).upper()
    signs = (sign for sign in plain if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign in _letters() else " " for sign in signs).split())


def dots(text: str) -> Bools:
    """A text as dots (7, n), where they are; n is 0 where nothing of it can be written."""
    shown = written(text)
    if not shown:
        return np.zeros((HIGH, 0), bool)
    found = np.zeros((HIGH, PITCH * len(shown) - 1), bool)
    for number, sign in enumerate(shown):
        if sign != " ":
            found[:, number * PITCH : number * PITCH + WIDE] = _letters()[sign]
    return found


def write(picture: Bytes, text: str, top: int, left: int, scale: int = 1, colour: int = 0) -> None:
    """Write into a picture (h, w, 3); what lies beyond its edges is cut off.

    Args:
        scale: pixels along the side of a dot.
        colour: level of grey.
    """
    ink = dots(text).repeat(scale, axis=0).repeat(scale, axis=1)
    there = picture[top : top + ink.shape[0], left : left + ink.shape[1]]
    there[ink[: there.shape[0], : there.shape[1]]] = colour


def width(text: str, scale: int = 1) -> int:
    """Pixels that a text is wide."""
    return dots(text).shape[1] * scale

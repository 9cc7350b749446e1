"""A sheet of pictures: what was looked for, the template where there is one, and what was found, a source a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..images.image_source import IndexedImages
from ..images.thumbnails import tile_pictures
from ..languages.translation import local_figures
from ..runtime.arrays import Bytes, Floats32, Ints, evenly_spaced
from ..synthesis.letters import written
from ..synthesis.marked_picture import PAPER, described, heading, in_line, marked, over_strip, png
from .looked_for import ABSENT
from .matches import Matches

SIDE = 128
"""Pixels along the side of a picture, about."""
DOT = 2
"""Pixels along the side of a dot of the words under a picture."""
GAP = 16
"""Pixels between two pictures."""
APART, WIDEST = 24, 1_400
"""Pixels between two rows side by side, and around all; and of a sheet that has such rows, at most."""
MOST_MATCHES = 8
"""Matches that are shown of a source."""
HERE, BLANK = "here", ""


MOST_ROWS = 24
"""Sources that are shown."""
REAL_TOO = "The pictures marked “synthetic” were drawn by a generative model; the others are of real places."


def rows_shown(matches: Matches, most: int = MOST_ROWS) -> Ints:
    """Numbers of the sources to be shown: of those with a match, evenly spaced."""
    found = np.unique(matches.source)
    return np.asarray(found[evenly_spaced(len(found), most)])


def sheet_file(matches: Matches, some: Ints, parameters: Mapping[str, Any]) -> bytes:
    """Some sources as a PNG file, a row each, with what was chosen in its text; short rows stand side by side."""
    rows = [_named_row(matches, int(number)) for number in some]
    wide, high = (max(one.shape[axis] for one in rows) for axis in (1, 0))
    beside = max(1, min(len(rows), WIDEST // (wide + APART)))
    padded = [
        np.pad(one, ((0, high - one.shape[0] + GAP), (0, wide - one.shape[1] + APART), (0, 0)), constant_values=PAPER)
        for one in rows
    ]
    padded += [np.full_like(padded[0], PAPER)] * (-len(padded) % beside)
    lines = [np.concatenate(padded[start : start + beside], axis=1) for start in range(0, len(padded), beside)]
    sheet = np.pad(np.concatenate(lines), ((APART, APART - GAP), (APART, 0), (0, 0)), constant_values=PAPER)
    return png(sheet, texts(matches, parameters))


def texts(matches: Matches, parameters: Mapping[str, Any]) -> dict[str, str]:
    """What is written beside the pixels."""
    if matches.sources.drawn is None:
        return {"Title": "Images and what is like them"}
    told = described(matches.sources.fingerprint, "nearestimages", parameters)
    return {**told, "Title": "Real and synthetic images", "Disclaimer": REAL_TOO}


def _named_row(matches: Matches, number: int) -> Bytes:
    """A row of pictures under the name of its source."""
    line, name = row(matches, number), matches.source_names()[number]
    if not written(name):  # in other letters than are drawn here
        name = f"no. {matches.sources.ids[number]}"
    return np.concatenate([heading(name, line.shape[1]), line])


def row(matches: Matches, number: int) -> Bytes:
    """Pictures (h, w, 3) of one source: as it is, its template if there is one, its matches from the most alike on."""
    pairs = matches.of_source(number)[:MOST_MATCHES]
    cells = [_here(matches, number)]
    if matches.sources.drawn is not None:
        cells.append(marked(_of_drawn(matches.sources.drawn[number]), least=SIDE, dot=DOT))
    for pair in pairs:
        words = f"{matches.similarity[pair]:.2f}", metres(float(matches.distance[pair]))
        cells.append(over_strip(_picture(matches.images, int(matches.match[pair])), *words, least=SIDE, dot=DOT))
    return in_line(cells, GAP, axis=1)


def _here(matches: Matches, number: int) -> Bytes:
    """The source as it is, or a blank where its image is not at hand."""
    sources = matches.sources
    if sources.elsewhere is not None:
        return over_strip(_picture(sources.elsewhere, number), HERE, least=SIDE, dot=DOT)
    own = int(sources.own[number])
    if own == ABSENT:
        return over_strip(np.full((SIDE, SIDE, 3), PAPER, np.uint8), BLANK, least=SIDE, dot=DOT)
    return over_strip(_picture(matches.images, own), HERE, least=SIDE, dot=DOT)


def _picture(images: IndexedImages, number: int) -> Bytes:
    return tile_pictures(images, np.array([number]))[0]


def _of_drawn(picture: Floats32) -> Bytes:
    return np.moveaxis((255 * np.clip(picture, 0, 1)).round().astype(np.uint8), 0, -1)


def metres(distance: float) -> str:
    """A distance to be written with few letters."""
    return local_figures(f"{distance:.0f} m" if distance < 1_000 else f"{distance / 1_000:.1f} km")

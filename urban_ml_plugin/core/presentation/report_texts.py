"""The words of a report, kept in ``resources/reports/<stem>.md``, where they can be read, corrected and translated.

A heading is a key, followed after a colon by what is shown: ``## limits: Honest limits``. Under it stand paragraphs,
points (``- ``) and, for a table, the heads of its columns (``| tiles | share |``), which may have rows below. A point
that begins with a key, such as ``- `tiles`: tiles with a cluster``, is a passage of its own; a heading over nothing but
these is only a heading. What all reports say alike is in ``page.md``. Of photographs a report says the same, with
“photograph” in place of “tile” and the passages of ``<stem>_photographs.md`` in place of its own.

Values are put in by name: ``{tiles:,}``, as Python writes formats, and ``{share:percent}``, ``{count:tile|tiles}``
(the number with the word that fits it) or ``{names:and}`` (one or several, with an “and” before the last).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

from ..languages.translation import local_number, tr, written_language
from .wording import counted, enumerated, percent

TEXTS = Path(__file__).parents[2] / "resources" / "reports"
SHARED = "page"
"""Stem of the file for all reports."""


class Passage(NamedTuple):
    """What stands under one key: a title, paragraphs, points, heads of columns and rows; each may be empty."""

    title: str = ""
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    def texts(self) -> list[str]:
        """All that is in it."""
        return [self.title, *self.paragraphs, *self.points, *self.columns, *(cell for row in self.rows for cell in row)]


class ReportTexts:
    """The passages of one report; titles and passages that it has not are those of all reports.

    Args:
        photographs: whether it is about photographs, rather than tiles.
    """

    def __init__(self, stem: str, photographs: bool = False) -> None:
        self._stem, self._photographs = stem, photographs
        found = passages(SHARED)
        of_photographs = f"{stem}_photographs"  # a report that says the same of photographs needs no passages for them
        more = photographs and (TEXTS / f"{of_photographs}.md").exists()
        for file in (stem, of_photographs)[: 1 + more]:
            own = passages(file).items()
            found = {**found, **{key: one._replace(title=one.title or found.get(key, one).title) for key, one in own}}
        self._passages = found

    def adapted(self, text: str) -> str:
        """Words about tiles as they are about the images of this report; values that a text names stay."""
        return about_photographs(text) if self._photographs else text

    def title(self, key: str) -> str:
        """The title of a passage as it stands there."""
        return self.adapted(tr(self._passages[key].title))

    def passage(self, key: str, **values: Any) -> Passage:
        """A passage with its values.

        Raises:
            LookupError: there is no such passage, or a value that it names was not given.
        """
        if key not in self._passages:
            raise LookupError(f"The texts of the report {self._stem} have no passage called “{key}”.")
        try:
            return Passage(*(self._written(part, values) for part in self._passages[key]))
        except KeyError as error:
            raise LookupError(f"The passage “{key}” of the report {self._stem} lacks its value {error}.") from error

    def _written(self, part: Any, values: Mapping[str, Any]) -> Any:
        """A text of a passage, or several, with their values."""
        if isinstance(part, str):
            return _WORDS.vformat(self.adapted(tr(part)), (), values)
        return tuple(self._written(text, values) for text in part)


@cache
def passages(stem: str) -> dict[str, Passage]:
    """The passages of a file as they stand in it, by their keys.

    Raises:
        ValueError: a key stands twice in the file.
    """
    text = (TEXTS / f"{stem}.md").read_text(encoding="utf-8")
    parsed: dict[str, Passage] = {}
    for part in re.split(r"^#+ ", text, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        key, _, title = (piece.strip() for piece in heading.partition(": "))
        blocks = [block.strip() for block in re.split(r"\n\s*\n|\n(?=- )", body) if block.strip()]
        points = [_joined(block[2:]) for block in blocks if block.startswith("- ")]
        named = [match.groups() for match in map(_NAMED.match, points) if match]
        passage = Passage(
            title,
            tuple(_joined(block) for block in blocks if not block.startswith(("- ", "|"))),
            tuple(point for point in points if not _NAMED.match(point)),
            *_table([line for block in blocks if block.startswith("|") for line in block.splitlines()]),
        )
        own = [] if named and passage == Passage() else [(key, passage)]
        for one, passage in [*own, *((name, Passage(paragraphs=(words,))) for name, words in named)]:
            if one in parsed:
                raise ValueError(f"{stem}.md has two passages called “{one}”.")
            parsed[one] = passage
    return parsed


def _table(lines: list[str]) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The heads of the columns and the rows of a table, whose rule between the two is left out."""
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines if set(line) - set("|- ")]
    return (cells[0], tuple(cells[1:])) if cells else ((), ())


class _Words(Formatter):
    """Python's own formats, and those that need words."""

    def format_field(self, value: Any, form: str) -> Any:
        if form == "percent":
            return percent(value)
        if form == "and":
            return enumerated([str(item) for item in value])
        if "|" in form:
            return counted(value, *form.split("|"))
        written = super().format_field(value, form)
        return written if isinstance(value, str) else local_number(written)


_WORDS = _Words()
_TILES = {"en": ("tile", "photograph"), "fr": ("tuile", "photographie"), "es": ("tesela", "fotografía")}
"""What is said of tiles, and of photographs instead, in each language: of one gender, and with a plural in s."""
_NAMED = re.compile(r"`([\w-]+)`: (.*)")


def about_photographs(text: str) -> str:
    """Words about tiles as words about photographs, but for the names of values."""
    tile, photograph = _TILES.get(written_language(), _TILES["en"])

    def other(found: re.Match[str]) -> str:
        word, plural = found.groups()
        if word is None:
            return found[0]
        return (photograph.capitalize() if word[0].isupper() else photograph) + plural

    return re.sub(rf"\{{\w+|\b({tile}|{tile.capitalize()})(s?)\b", other, text)


def _joined(text: str) -> str:
    """The lines of a paragraph as one; spaces that hold words together stay."""
    return re.sub(r"[ \n]+", " ", text)

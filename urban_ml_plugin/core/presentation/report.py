"""The page of a task: fixed slots in a fixed order, in the words of ``resources/reports/<stem>.md``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from ..languages.translation import local_figures, local_number, tr, translated
from .page import Page
from .pictures import Picture, Pixels
from .report_texts import Passage, ReportTexts
from .theme import LINE

TAGS = "URBAN_ML_"
"""How the tags begin in which outputs say where they come from; see ``runtime/provenance.py``."""


class Report:
    """What was found and what to weigh, figures by section, how to read them, limits, parameters, method and sources.

    Methods take the key of a passage first and end with the values that it names. What a passage holds is shown where
    it belongs: its title as heading of a section, caption of a table or description of a figure for those who cannot
    see it; its first paragraph as caption of a figure; its columns as the head of a table.

    Args:
        stem: of the file of texts.
        title: of the page, such as the name of the raster; where words make it, ``page.title`` is set later.
        photographs: whether the page is about photographs, rather than tiles.
        shared: values that any passage may name.

    Attributes:
        page: on which it is written, for what needs no words of its own.
    """

    def __init__(self, stem: str, title: str = "", /, photographs: bool = False, **shared: Any) -> None:
        self._texts, self._shared = ReportTexts(stem, photographs), shared
        self.page = Page(title, kind=f"Urban ML · {self._texts.title('kind')}")

    def adapted(self, text: str) -> str:
        """Words about tiles that stand in no file, as they are about the images of this page."""
        return self._texts.adapted(text)

    def words(self, key: str, /, **values: Any) -> str:
        """The paragraphs of a passage as one text."""
        return " ".join(self._passage(key, **values).paragraphs)

    def paragraphs(self, key: str, /, **values: Any) -> tuple[str, ...]:
        """The paragraphs of a passage, each by itself."""
        return self._passage(key, **values).paragraphs

    def points(self, key: str, /, **values: Any) -> tuple[str, ...]:
        """The points of a passage."""
        return self._passage(key, **values).points

    def fact(self, key: str, value: str, /, **values: Any) -> tuple[str, str]:
        """A number that matters, with what it is."""
        return value, self.words(key, **values)

    def summary(self, facts: Iterable[tuple[str, str]], lead: str, caveats: Sequence[str] = ()) -> None:
        """The first slots: the ``lead`` for those who read no further, the numbers that matter, what to weigh."""
        self.page.lead = translated(lead)
        self.section("summary")
        self.page.facts(facts)
        self.page.caveats(self._texts.title("caveats"), [translated(sentence) for sentence in caveats])

    def section(self, key: str, /, **values: Any) -> None:
        """Begin a card under the title of a passage, with its text."""
        passage = self._passage(key, **values)
        self.page.section(passage.title)
        self._write(passage)

    def text(self, key: str, /, **values: Any) -> None:
        """The paragraphs and points of a passage."""
        self._write(self._passage(key, **values))

    def figure(self, key: str, figure: Mapping[str, Any], /, *, album: str = "", **values: Any) -> None:
        """A figure in plotly's words; see ``Page.figure``."""
        passage = self._passage(key, **values)
        self.page.figure(figure, " ".join(passage.paragraphs), passage.title, album)

    def picture(self, key: str, pixels: Pixels, /, *, sharp: bool = True, **values: Any) -> None:
        """One picture across the card; ``sharp`` shows its pixels as the cells they are."""
        passage = self._passage(key, **values)
        self.page.picture(pixels, " ".join(passage.paragraphs), passage.title, sharp)

    def still(self, key: str, png: bytes, side: tuple[int, int], /, **values: Any) -> None:
        """A PNG file as it is; see ``Page.still``."""
        passage = self._passage(key, **values)
        self.page.still(png, side, " ".join(passage.paragraphs), passage.title)

    def table(self, key: str, rows: Iterable[Sequence[Any]] | Mapping[str, Any] = (), /, **values: Any) -> None:
        """A table, see ``Page.table``; its rows may stand in the passage."""
        passage = self._passage(key, **values)
        self.page.table(rows or passage.rows, passage.columns, passage.title)

    def bars(self, key: str, rows: Iterable[tuple[str, str, float, Sequence[str]]], /, **values: Any) -> None:
        """Bars that need no script; see ``Page.bars``."""
        passage = self._passage(key, **values)
        self.page.bars(rows, passage.columns, " ".join(passage.paragraphs))

    def sheet(self, key: str, pictures: Sequence[Picture], /, colour: str = LINE, **values: Any) -> None:
        """A strip of thumbnails; see ``Page.sheet``."""
        passage = self._passage(key, **values)
        self.page.sheet(passage.title, " ".join(passage.paragraphs), pictures, colour)

    def html(
        self,
        parameters: Mapping[str, Any],
        origin: Mapping[str, Any],
        *,
        method: Iterable[str] | None = None,
        reading: Iterable[str] | None = None,
        limits: Iterable[str] | None = None,
        sources: Iterable[str] | None = None,
        **values: Any,
    ) -> str:
        """The last slots, and the whole page.

        Args:
            parameters, origin: names and values as they are to be read.
            method, reading, limits, sources: instead of all that the passages of these names hold.
            values: that the passage ``method`` names.

        Raises:
            MissingPackageError: there are figures, and plotly with its JavaScript is not installed.
        """
        for key, points in (("reading", reading), ("limits", limits)):
            self.page.section(self._texts.title(key))
            self.page.points(self.points(key) if points is None else points)
        self.page.section(self._texts.title("origin"))
        told = {tr(name): _in_language(value) for name, value in parameters.items()}
        self.page.table(told, caption=self.words("parameter-table"))
        self.page.table(self._origin(origin), caption=self.words("origin-table"), as_they_are=True)
        self.page.section(self._texts.title("method"))
        self.page.text(*(self._passage("method", **values).paragraphs if method is None else method))
        self.page.points(self.points("sources") if sources is None else sources)
        return self.page.html()

    def _origin(self, origin: Mapping[str, Any]) -> dict[str, Any]:
        """The day, and the tags of an output by names that can be read; its parameters have a table of their own."""
        named = {
            tr(name[len(TAGS) :].replace("_", " ").lower() if name.startswith(TAGS) else name): value
            for name, value in origin.items()
            if name != f"{TAGS}PARAMETERS"
        }
        return {self.words("made-on"): date.today().isoformat(), **named}

    def _passage(self, key: str, /, **values: Any) -> Passage:
        return self._texts.passage(key, **{**self._shared, **values})

    def _write(self, passage: Passage) -> None:
        self.page.text(*passage.paragraphs)
        if passage.points:
            self.page.points(passage.points)


def _in_language(value: Any) -> Any:
    """The value of a parameter; if it is a size or a clause, not a choice or the name of a field, in the language."""
    if not isinstance(value, str):
        return value
    sizes = [re.fullmatch(r"([\d,]+) pixels( \([\d,]+ m\))?", size) for size in value.split("; ")]
    if None not in sizes:
        return "; ".join(
            tr("{} pixels").format(local_number(one[1])) + local_figures(one[2] or "") for one in sizes if one
        )
    return translated(value) if value.count(" ") > 1 else value

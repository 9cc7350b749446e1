"""Reports as one HTML file that opens without a network: text, tables, pictures, and figures drawn by plotly.js.

Its frame, style and script lie in ``resources/page``. Nothing may be fetched from anywhere, whatever a figure asks for.

A figure is plotly's own description of it, ``{"data": [...], "layout": {...}}``, with NumPy arrays where it likes. The
browser draws it, so that describing one needs no plotly; only the JavaScript inside the package is taken.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from math import isfinite
from pathlib import Path
from string import Template
from typing import Any

import numpy as np

from ..languages.translation import (
    ENGLISH,
    GROUPS,
    POINT,
    local_figures,
    local_number,
    to_translate,
    tr,
    written_language,
)
from ..runtime.errors import MissingPackageError
from ..runtime.json_fields import is_colour
from .pictures import Picture, Pixels, album, data_uri, enlarged, thumbnail
from .theme import HEIGHT, LINE, QUIET, TEMPLATE

PARTS = Path(__file__).parents[2] / "resources" / "page"
MAP_SIDE, SMALL_MAP_SIDE = 1000, 480
"""Pixels that the longer side of a map across the page, and of one among several, is enlarged to at most."""
WORKERS = "; worker-src blob:"
"""What the policy of a page allows besides where it has a program: what it has made itself."""
MANY = 7
"""Columns from which a table is set smaller on paper."""
SHORT = 24
"""Signs of a number with its interval, such as ``0.513 (0.402 to 0.624)``; a name is short up to half of it."""
BUTTONS = (
    to_translate("Download plot as a PNG"),
    to_translate("Zoom"),
    to_translate("Pan"),
    to_translate("Zoom in"),
    to_translate("Zoom out"),
    to_translate("Reset axes"),
    to_translate("Double-click to zoom back out"),
)
"""What plotly says of its buttons."""
_NUMBERED = {
    "tile": to_translate("tile {}"),
    "photograph": to_translate("photograph {}"),
    "sample": to_translate("sample {}"),
}
DIGITS = 5
"""Of numbers in figures: more than a screen can show."""


class Page:
    """A report, built from top to bottom. Every text is plain text; the page escapes it.

    Args:
        title: what the page is about.
        lead: the one paragraph for those who read no further; may be set later.
        kind: the small line above the title, such as the algorithm.
    """

    def __init__(self, title: str, lead: str = "", kind: str = "") -> None:
        self.title, self.lead = title, lead
        self._kind = kind
        self._headings: list[str] = []
        self._body: list[str] = []
        self._figures = 0
        self._albums = 0
        self._programs: list[str] = []

    def section(self, heading: str, *paragraphs: str) -> None:
        """Begin a card of its own; what is added next belongs to it."""
        self._headings.append(heading)
        end = "</section>" if len(self._headings) > 1 else ""
        self._body.append(f'{end}<section id="part-{len(self._headings)}"><h2>{escape(heading)}</h2>')
        self.text(*paragraphs)

    def text(self, *paragraphs: str) -> None:
        """Paragraphs."""
        self._body += [f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs]

    def points(self, items: Iterable[str]) -> None:
        """A bulleted list. What stands before a first `` – `` is set in bold, as the term that is explained."""
        self._body.append("<ul>" + "".join(f"<li>{_term(item)}</li>" for item in items) + "</ul>")

    def caveats(self, heading: str, sentences: Sequence[str]) -> None:
        """What to weigh before trusting the result, set apart; nothing if there is nothing."""
        if sentences:
            items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
            self._body.append(f'<div class="warnings"><h3>{escape(heading)}</h3><ul>{items}</ul></div>')

    def facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """The few numbers that matter, large: (value, what it is)."""
        told = ((escape(local_figures(value)), escape(what)) for value, what in facts)
        items = "".join(f"<div><dd>{value}</dd><dt>{what}</dt></div>" for value, what in told)
        self._body.append(f'<dl class="facts">{items}</dl>')

    def table(
        self,
        rows: Iterable[Sequence[Any]] | Mapping[str, Any],
        head: Sequence[str] = (),
        caption: str = "",
        as_they_are: bool = False,
    ) -> None:
        """Rows of cells under ``head``, each named by its first; a mapping makes two columns. Numbers stand right.

        Args:
            as_they_are: texts may look like numbers, such as versions do, and are none.
        """
        kind = "pairs" if isinstance(rows, Mapping) else "columns"
        body = [[readable(cell) for cell in row] for row in (rows.items() if isinstance(rows, Mapping) else rows)]
        if not as_they_are:
            body = [[*row[:1], *map(local_figures, row[1:])] for row in body]
        right = [kind == "columns" and any(map(_is_number, column)) for column in zip(*body)]
        many = " many" if len(right) >= MANY else ""
        title = f"<caption>{escape(caption)}</caption>" if caption else ""
        header = f"<thead><tr>{_cells('col', head, right)}</tr></thead>" if head else ""
        content = "".join(f"<tr>{_cells('row', row[:1], right)}{_cells('', row[1:], right[1:])}</tr>" for row in body)
        self._body.append(
            f'<div class="wide"><table class="{kind}{many}">{title}{header}<tbody>{content}</tbody></table></div>'
        )

    def bars(self, rows: Iterable[tuple[str, str, float, Sequence[str]]], head: Sequence[str], caption: str) -> None:
        """Bars that need no script: (name, colour, share of the longest bar 0 to 1, figures to write beside it)."""
        body = "".join(
            f'<tr><th scope="row">{chip(colour)}{escape(name)}</th><td class="bar"><i style="width:{100 * share:.2f}%;'
            f'background:{_in_style(colour)}"></i></td>'
            f"{_cells('', [*map(local_figures, figures)], [True] * len(figures))}</tr>"
            for name, colour, share, figures in rows
        )
        header = "<td></td>" * 2 + _cells("col", head, [True] * len(head))
        self._body.append(
            f'<figure><table class="bars"><thead><tr>{header}</tr></thead><tbody>{body}</tbody></table>'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def legend(self, entries: Iterable[tuple[str, str]]) -> None:
        """Names beside their colours."""
        items = "".join(f"<span>{chip(colour)}{escape(name)}</span>" for name, colour in entries)
        self._body.append(f'<p class="legend">{items}</p>')

    def album(self, pictures: Pixels) -> str:
        """Pictures (n, side, side, 3), n of 1 or more, that figures show at the points which they belong to.

        Returns the name of the album, for ``figure``.
        """
        source, side, columns = album(pictures)
        self._albums += 1
        name = f"album-{self._albums}"
        self._body.append(
            f'<img class="album" id="{name}" data-side="{side}" data-columns="{columns}" alt="" hidden src="{source}">'
        )
        return name

    def figure(self, figure: Mapping[str, Any], caption: str, alt: str, album: str = "") -> None:
        """A figure, as plotly describes it.

        Args:
            caption: says in words what is seen, with units and the number of observations.
            alt: for those who cannot see it.
            album: name of an album. A point whose ``customdata`` is ``[number, words]`` shows that picture, counted
                from 0, with the words under it, when it is pointed at or tapped; its ``hoverinfo`` should be ``none``.
        """
        layout = {"template": {"layout": TEMPLATE}, "height": HEIGHT, **figure.get("layout", {})}
        if written_language() != ENGLISH:
            layout["separators"] = POINT + GROUPS
        text = json.dumps(_json({"data": figure["data"], "layout": layout}), separators=(",", ":"))
        text = text.replace("<", "\\u003c")  # or a name could end the script element that holds the figure
        self._figures += 1
        shown = f' data-album="{album}"' if album else ""
        self._body.append(
            f'<figure><div class="plot"{shown} role="img" aria-label="{escape(alt)}" '
            f'style="min-height:{layout["height"]}px">'
            f'</div><script type="application/json">{text}</script>'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def picture(self, pixels: Pixels, caption: str, alt: str, sharp: bool = False) -> None:
        """One picture across the card; ``sharp`` shows its pixels as the cells they are."""
        pixels = enlarged(pixels, MAP_SIDE) if sharp else pixels
        height, width = pixels.shape[:2]
        self._body.append(
            f'<figure class="picture"><img{" class=sharp" if sharp else ""} alt="{escape(alt)}" width="{width}" '
            f'height="{height}" src="{data_uri(pixels, lossless=sharp)}">'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def still(self, png: bytes, side: tuple[int, int], caption: str, alt: str) -> None:
        """A PNG file as it is, with what it says of itself; ``side`` is its height and width in pixels."""
        source = f"data:image/png;base64,{base64.b64encode(png).decode()}"
        self._body.append(
            f'<figure class="still"><img alt="{escape(alt)}" width="{side[1]}" height="{side[0]}" src="{source}">'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def gallery(self, pictures: Sequence[Picture]) -> None:
        """Small maps side by side, each pixel shown as the cell that it is."""
        shown = []
        for picture in pictures:
            source = data_uri(enlarged(picture.pixels, SMALL_MAP_SIDE), lossless=True)
            caption = escape(caption_of(picture.caption))
            shown.append(f'<figure><img alt="{caption}" src="{source}"><figcaption>{caption}</figcaption></figure>')
        self._body.append(f'<div class="gallery">{"".join(shown)}</div>')

    def sheet(self, heading: str, note: str, pictures: Sequence[Picture], colour: str = LINE) -> None:
        """A strip of thumbnails under a heading that wears ``colour``."""
        tiles = "".join(
            f'<figure><img alt="{escape(heading)}: {escape(caption)}" src="{data_uri(thumbnail(pixels))}">'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
            for pixels, caption in ((one.pixels, caption_of(one.caption)) for one in pictures)
        )
        self._body.append(
            f'<div class="sheet" style="border-color:{_in_style(colour)}"><h3>{escape(heading)}</h3>'
            f'<p>{escape(note)}</p><div class="strip">{tiles}</div></div>'
        )

    def markup(self, html: str) -> None:
        """HTML as it stands: whoever gives it has escaped every text."""
        self._body.append(html)

    def program(self, *parts: str) -> None:
        """Files of ``resources/page`` that the page shall have, too: styles, and scripts, which may start workers."""
        self._programs += parts

    def html(self) -> str:
        """The whole file.

        Raises:
            MissingPackageError: there are figures, and plotly with its JavaScript is not installed.
        """
        links = "".join(f'<a href="#part-{i}">{escape(text)}</a>' for i, text in enumerate(self._headings, start=1))
        scripts = [plotly_script(), _plotly_words(), part("page.js")] if self._figures else []
        scripts += [part(name) for name in self._programs if name.endswith(".js")]
        styles = [part(name) for name in ("page.css", *self._programs) if name.endswith(".css")]
        return Template(part("frame.html")).substitute(
            language=written_language(),
            contents=escape(tr("Contents")),
            without=escape(tr("The figures need JavaScript; texts, tables and pictures do not.")),
            title=escape(self.title),
            kind=escape(self._kind),
            lead=escape(self.lead),
            links=links,
            policy=WORKERS if self._programs else "",
            style="\n".join(styles),
            body="\n".join(self._body) + ("</section>" if self._headings else ""),
            scripts="".join(f"<script>{script}</script>" for script in scripts if script),
        )


def part(name: str) -> str:
    """A file of ``resources/page``."""
    return (PARTS / name).read_text(encoding="utf-8")


def plotly_script() -> str:
    """The source of plotly.js. Call it before long work that ends in a report.

    Raises:
        MissingPackageError: plotly is not installed, or comes without its JavaScript, as Debian's does.
    """
    try:
        from plotly.offline import get_plotlyjs

        return str(get_plotlyjs())
    except (ImportError, FileNotFoundError) as error:
        raise MissingPackageError(
            "The report needs the package plotly with its JavaScript: run the algorithm “Install or repair the engine” "
            "(urbanml:installengine), or leave the report out."
        ) from error


def _plotly_words() -> str:
    """A script that gives plotly its words in the language that is written in."""
    words = {"moduleType": "locale", "name": written_language(), "dictionary": {word: tr(word) for word in BUTTONS}}
    return f"Plotly.register({json.dumps(words)});" if written_language() != ENGLISH else ""


def plain(text: str) -> str:
    """Text that plotly shows as it stands, rather than as the markup it may look like."""
    return escape(text, quote=False)


def chip(colour: str) -> str:
    """A small square of colour, as HTML."""
    return f'<i class="chip" style="background:{_in_style(colour)}"></i>'


def _in_style(colour: str) -> str:
    """A colour as a style may hold it: whatever else a text says could style the whole page, so it becomes grey."""
    return colour if is_colour(colour) else QUIET


def readable(value: Any) -> str:
    """A parameter or a result as a reader would write it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, (bool, np.bool_)):
        return tr("yes" if value else "no")
    if isinstance(value, (float, np.floating)):
        return local_number(f"{value:.6g}") if isfinite(value) else "–"
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {readable(part)}" for name, part in value.items())
    if isinstance(value, (list, tuple, np.ndarray)):
        return ", ".join(map(readable, value))
    return value if isinstance(value, str) else str(value)


def caption_of(text: str) -> str:
    """What stands under a picture; numbered images, which were noted in English, in the language."""
    found = re.fullmatch(r"(tile|photograph|sample) (\d+)(?: of (.+))?", text)
    if not found:
        return text
    kind, number, source = found.groups()
    numbered = tr(_NUMBERED[kind]).format(number)
    return tr("{} of {}").format(numbered, source) if source else numbered


def _term(item: str) -> str:
    term, dash, rest = item.partition(" – ")
    return f"<strong>{escape(term)}</strong>{dash}{escape(rest)}" if dash else escape(item)


def _is_number(value: Any) -> bool:
    """Whether a cell belongs to a column of numbers: one itself, or one written out, such as ``0.950`` or ``+3 %``."""
    if isinstance(value, str):
        plain_number = value.replace(GROUPS, "").replace(",", "").replace(".", "", 1)
        return plain_number.removesuffix("%").rstrip().lstrip("+-−").isdigit()
    return isinstance(value, (int, float, np.number)) and not isinstance(value, bool)


def _cells(scope: str, cells: Sequence[Any], right: Sequence[bool]) -> str:
    """Cells of a row; with a ``scope`` they are headers of it, or of their columns."""
    return "".join(_cell(scope, readable(cell), number) for cell, number in zip(cells, right or [False] * len(cells)))


def _cell(scope: str, text: str, number: bool) -> str:
    tag, short = "th" if scope else "td", scope != "col" and _is_short(text)
    kinds = [*(["number"] if number else []), *(["short"] if short else [])]
    of = f' scope="{scope}"' if scope else ""
    kind = f' class="{" ".join(kinds)}"' if kinds else ""
    return f"<{tag}{of}{kind}>{escape(text)}</{tag}>"


def _is_short(text: str) -> bool:
    """Whether a text is a short name or a number with its interval, which read badly in two lines."""
    number = text[:1] in "0123456789+-−≤<" and any(map(str.isdigit, text))
    return len(text) <= (SHORT if number else SHORT // 2)


def _json(value: Any) -> Any:
    """Plain lists and numbers of ``DIGITS`` digits; what is not finite becomes null, because JSON knows no NaN."""
    if isinstance(value, Mapping):
        return {key: _json(part) for key, part in value.items()}
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [_json(part) for part in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return float(f"{value:.{DIGITS}g}") if isfinite(value) else None
    return value

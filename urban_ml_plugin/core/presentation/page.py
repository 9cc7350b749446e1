"""Reports as one HTML file that opens without a network: text, tables, pictures, and figures drawn by plotly.js.

A figure is plotly's own description of it, ``{"data": [...], "layout": {...}}``, with NumPy arrays where it likes. The
browser draws it, so that describing one needs no plotly; only the JavaScript inside the package is taken.
"""

from __future__ import annotations

import base64
import json
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, isfinite, sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ..runtime.errors import MissingPackageError
from ..runtime.json_fields import is_colour
from .colours import rgb

INK, QUIET, LINE = "#1f2933", "#5b6770", "#dfe3e6"
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"


@dataclass
class Picture:
    """Pixels, uint8 (h, w, 3), with the line to write under them."""

    pixels: NDArray[np.uint8]
    caption: str


class Page:
    """A report, built from top to bottom. Every text is plain text; the page escapes it.

    Args:
        title: what the page is about.
        lead: the one paragraph for those who read no further.
        kind: the small line above the title, such as the algorithm.
        language: of the texts, for screen readers and hyphenation.
    """

    def __init__(self, title: str, lead: str, kind: str = "", language: str = "en") -> None:
        self._title, self._lead, self._kind, self._language = title, lead, kind, language
        self._headings: list[str] = []
        self._body: list[str] = []
        self._figures = 0
        self._albums = 0

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

    def warnings(self, sentences: Sequence[str]) -> None:
        """What to weigh before trusting the result, set apart; nothing if there is nothing."""
        if sentences:
            items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
            self._body.append(f'<div class="warnings"><h3>Weigh before you trust this</h3><ul>{items}</ul></div>')

    def facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """The few numbers that matter, large: (value, what it is)."""
        items = "".join(f"<div><dd>{escape(value)}</dd><dt>{escape(what)}</dt></div>" for value, what in facts)
        self._body.append(f'<dl class="facts">{items}</dl>')

    def table(
        self, rows: Iterable[Sequence[Any]] | Mapping[str, Any], head: Sequence[str] = (), caption: str = ""
    ) -> None:
        """Rows of cells under ``head``; a mapping makes two columns. Numbers stand to the right."""
        kind = "pairs" if isinstance(rows, Mapping) else "columns"
        body = [list(row) for row in (rows.items() if isinstance(rows, Mapping) else rows)]
        right = [kind == "columns" and any(map(_is_number, column)) for column in zip(*body)]
        title = f"<caption>{escape(caption)}</caption>" if caption else ""
        header = f"<thead><tr>{_cells('th', head, right)}</tr></thead>" if head else ""
        content = "".join(f"<tr>{_cells('td', row, right)}</tr>" for row in body)
        self._body.append(
            f'<div class="wide"><table class="{kind}">{title}{header}<tbody>{content}</tbody></table></div>'
        )

    def bars(self, rows: Iterable[tuple[str, str, float, Sequence[str]]], head: Sequence[str], caption: str) -> None:
        """Bars that need no script: (name, colour, share of the longest bar 0 to 1, figures to write beside it)."""
        body = "".join(
            f'<tr><th scope="row">{chip(colour)}{escape(name)}</th><td class="bar"><i style="width:{100 * share:.2f}%;'
            f'background:{_in_style(colour)}"></i></td>{_cells("td", figures, [True] * len(figures))}</tr>'
            for name, colour, share, figures in rows
        )
        header = "<td></td>" * 2 + _cells("th", head, [True] * len(head))
        self._body.append(
            f'<figure><table class="bars"><thead><tr>{header}</tr></thead><tbody>{body}</tbody></table>'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def legend(self, entries: Iterable[tuple[str, str]]) -> None:
        """Names beside their colours."""
        items = "".join(f"<span>{chip(colour)}{escape(name)}</span>" for name, colour in entries)
        self._body.append(f'<p class="legend">{items}</p>')

    def album(self, pictures: NDArray[np.uint8], most_bytes: int = 7_000_000) -> str:
        """Pictures (n, side, side, 3), n of 1 or more, that figures show at the points which they belong to.

        They are kept as one picture of many, which is a fraction of the size. Sides of a multiple of 16 bleed
        into each other by a pixel of colour at most. Returns the name of the album, for ``figure``.
        """
        count, side = len(pictures), pictures.shape[1]
        columns = ceil(sqrt(count))
        rows = ceil(count / columns)
        sheet = np.zeros((rows * columns, side, side, 3), np.uint8)
        sheet[:count] = pictures
        sheet = sheet.reshape(rows, columns, side, side, 3).swapaxes(1, 2).reshape(rows * side, columns * side, 3)
        uris = (data_uri(sheet, quality=quality) for quality in (85, 75, 60, 45))
        source = next((uri for uri in uris if len(uri) <= most_bytes), None) or data_uri(sheet, quality=30)
        self._albums += 1
        name = f"album-{self._albums}"
        self._body.append(
            f'<img class="album" id="{name}" data-side="{side}" data-columns="{columns}" alt="" hidden src="{source}">'
        )
        return name

    def figure(self, figure: Any, caption: str, alt: str, album: str = "") -> None:
        """A figure: plotly's description as a dictionary, or a plotly Figure.

        Args:
            caption: says in words what is seen, with units and the number of observations.
            alt: for those who cannot see it.
            album: name of an album. A point whose ``customdata`` is ``[number, words]`` shows that picture, counted
                from 0, with the words under it, when it is pointed at or tapped; its ``hoverinfo`` should be ``none``.
        """
        figure = figure.to_plotly_json() if hasattr(figure, "to_plotly_json") else dict(figure)
        layout = {"template": {"layout": _LOOK}, "height": 420, **figure.get("layout", {})}
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

    def picture(self, pixels: NDArray[np.uint8], caption: str, alt: str, sharp: bool = False) -> None:
        """One picture across the card; ``sharp`` shows its pixels as the cells they are."""
        if sharp:  # enlarged here, because what prints a page would smooth them
            times = max(1, 1000 // max(pixels.shape[:2]))
            pixels = pixels.repeat(times, axis=0).repeat(times, axis=1)
        height, width = pixels.shape[:2]
        self._body.append(
            f'<figure class="picture"><img{" class=sharp" if sharp else ""} alt="{escape(alt)}" width="{width}" '
            f'height="{height}" src="{data_uri(pixels, lossless=sharp)}">'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def gallery(self, pictures: Sequence[Picture]) -> None:
        """Small maps side by side, each pixel shown as the cell that it is."""
        shown = []
        for picture in pictures:
            times = max(1, 480 // max(picture.pixels.shape[:2]))
            pixels = picture.pixels.repeat(times, axis=0).repeat(times, axis=1)
            source = data_uri(pixels, lossless=True)
            caption = escape(picture.caption)
            shown.append(f'<figure><img alt="{caption}" src="{source}"><figcaption>{caption}</figcaption></figure>')
        self._body.append(f'<div class="gallery">{"".join(shown)}</div>')

    def sheet(self, heading: str, note: str, pictures: Sequence[Picture], colour: str = LINE) -> None:
        """A strip of thumbnails under a heading that wears ``colour``."""
        tiles = "".join(
            f'<figure><img alt="{escape(heading)}: {escape(p.caption)}" src="{data_uri(thumbnail(p.pixels))}">'
            f"<figcaption>{escape(p.caption)}</figcaption></figure>"
            for p in pictures
        )
        self._body.append(
            f'<div class="sheet" style="border-color:{_in_style(colour)}"><h3>{escape(heading)}</h3>'
            f'<p>{escape(note)}</p><div class="strip">{tiles}</div></div>'
        )

    def html(self) -> str:
        """The whole file.

        Raises:
            MissingPackageError: there are figures, and plotly with its JavaScript is not installed.
        """
        links = "".join(f'<a href="#part-{i}">{escape(text)}</a>' for i, text in enumerate(self._headings, start=1))
        scripts = f"<script>{plotly_script()}</script><script>{_DRAW}</script>" if self._figures else ""
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(self._language)}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<meta http-equiv="Content-Security-Policy" content="{_ALLOWED}"><link rel="icon" href="data:,">'
            f"<title>{escape(self._title)}</title><style>{_STYLE}</style></head>\n<body><header>"
            f'<p class="kind">{escape(self._kind)}</p><h1>{escape(self._title)}</h1>'
            f'<p class="lead">{escape(self._lead)}</p><nav aria-label="Contents">{links}</nav></header>\n<main>'
            + "\n".join(self._body)
            + ("</section>" if self._headings else "")
            + "<noscript><p>The figures need JavaScript; texts, tables and pictures do not.</p></noscript></main>\n"
            + f"{scripts}</body></html>\n"
        )


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


def plain(text: str) -> str:
    """Text that plotly shows as it stands, rather than as the markup it may look like."""
    return escape(text, quote=False)


def on_colour(colour: str) -> str:
    """Black or white, whichever is read more easily on ``#RRGGBB``."""
    red, green, blue = (level / 255 for level in rgb(colour))
    luminance = 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2
    return "#000000" if luminance > 0.18 else "#FFFFFF"


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
        return "yes" if value else "no"
    if isinstance(value, (float, np.floating)):
        return f"{value:.6g}" if isfinite(value) else "–"
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {readable(part)}" for name, part in value.items())
    if isinstance(value, (list, tuple, np.ndarray)):
        return ", ".join(map(readable, value))
    return str(value)


def thumbnail(pixels: NDArray[np.uint8], longest: int = 224) -> NDArray[np.uint8]:
    """The picture with its longer side at most ``longest`` pixels, each the mean of those it stands for."""
    step = -(-max(pixels.shape[:2]) // longest)
    if step == 1:
        return pixels
    height, width = (side // step * step for side in pixels.shape[:2])
    blocks = pixels[:height, :width].reshape(height // step, step, width // step, step, -1)
    return np.asarray(blocks.mean(axis=(1, 3)).round().astype(np.uint8))


def data_uri(pixels: NDArray[np.uint8], lossless: bool = False, quality: int = 88) -> str:
    """The picture, uint8 (h, w, 3), inside an address: PNG if ``lossless``, else JPEG."""
    kind, options = ("PNG", {}) if lossless else ("JPEG", {"quality": quality})
    height, width, bands = pixels.shape
    with warnings.catch_warnings(), MemoryFile() as file:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with file.open(driver=kind, width=width, height=height, count=bands, dtype="uint8", **options) as image:
            image.write(np.moveaxis(pixels, -1, 0))
        content: bytes = file.read()
    return f"data:image/{kind.lower()};base64,{base64.b64encode(content).decode()}"


def _term(item: str) -> str:
    term, dash, rest = item.partition(" – ")
    return f"<strong>{escape(term)}</strong>{dash}{escape(rest)}" if dash else escape(item)


def _is_number(value: Any) -> bool:
    """Whether a cell belongs to a column of numbers: one itself, or one already written out, such as ``0.950``."""
    if isinstance(value, str):
        return value.replace(",", "").replace(".", "", 1).replace("-", "", 1).isdigit()
    return isinstance(value, (int, float, np.number)) and not isinstance(value, bool)


def _cells(tag: str, cells: Sequence[Any], right: Sequence[bool]) -> str:
    kinds = [' class="number"' if number else "" for number in right] or [""] * len(cells)
    return "".join(f"<{tag}{kind}>{escape(readable(cell))}</{tag}>" for cell, kind in zip(cells, kinds))


def _json(value: Any) -> Any:
    """Plain lists and numbers of five digits; what is not finite becomes null, because JSON knows no NaN."""
    if isinstance(value, Mapping):
        return {key: _json(part) for key, part in value.items()}
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [_json(part) for part in value]
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return float(f"{value:.5g}") if isfinite(value) else None
    return value


_AXIS = {
    "automargin": True, "gridcolor": "#e9ecee", "linecolor": LINE, "ticklen": 5, "zeroline": False, "ticks": "outside",
    "tickcolor": LINE, "title": {"standoff": 12, "font": {"size": 13, "color": QUIET}},
}  # fmt: skip
_LOOK = {
    "font": {"family": FONT, "size": 13, "color": INK},
    "paper_bgcolor": "#ffffff", "plot_bgcolor": "#ffffff",
    "margin": {"l": 12, "r": 16, "t": 28, "b": 48},
    "xaxis": _AXIS, "yaxis": _AXIS,
    "legend": {"orientation": "h", "y": -0.2, "yanchor": "top", "itemsizing": "constant"},
    "hoverlabel": {"bgcolor": "#ffffff", "bordercolor": LINE, "font": {"family": FONT, "size": 13, "color": INK}},
    "dragmode": False,
}  # fmt: skip

# Nothing may be fetched from anywhere, whatever a later figure asks for.
_ALLOWED = "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

# Dragging zooms with a mouse but scrolls the page on a touch screen. Paper is 180 mm wide, whatever the window was.
# The buttons are listed because plotly's own set holds one that sends the figure to its makers' server.
_DRAW = """
const buttons = [["toImage", "zoom2d", "pan2d", "zoomIn2d", "zoomOut2d", "resetScale2d"]];
const plots = [...document.querySelectorAll(".plot")];
for (const plot of plots) {
  const {data, layout} = JSON.parse(plot.nextElementSibling.textContent);
  if (matchMedia("(pointer: fine)").matches && layout.dragmode === undefined) layout.dragmode = "zoom";
  Plotly.newPlot(plot, data, layout, {responsive: true, displaylogo: false, modeBarButtons: buttons});
  if (plot.dataset.album) showPictures(plot, document.getElementById(plot.dataset.album));
}
function showPictures(plot, album) {
  const card = document.createElement("div"), canvas = document.createElement("canvas");
  const words = document.createElement("p"), side = +album.dataset.side, columns = +album.dataset.columns;
  card.className = "peek"; card.hidden = true; card.setAttribute("aria-hidden", "true");
  card.append(canvas, words); document.body.append(card);
  canvas.width = canvas.height = side;
  let x = 0, y = 0;
  for (const kind of ["pointermove", "pointerdown"])
    plot.addEventListener(kind, event => { x = event.clientX; y = event.clientY; }, true);
  const hide = () => { card.hidden = true; };
  const show = ({points: [{customdata}]}) => {
    if (!Array.isArray(customdata)) return hide();
    const [number, text] = customdata;
    const left = number % columns * side, top = Math.floor(number / columns) * side;
    canvas.getContext("2d").drawImage(album, left, top, side, side, 0, 0, side, side);
    words.textContent = text; card.hidden = false;
    const {width, height} = card.getBoundingClientRect(), gap = 16;
    card.style.left = Math.max(4, x + gap + width < innerWidth ? x + gap : x - gap - width) + "px";
    card.style.top = Math.max(4, y - gap - height > 0 ? y - gap - height : y + gap) + "px";
  };
  plot.on("plotly_hover", show); plot.on("plotly_click", show); plot.on("plotly_unhover", hide);
  addEventListener("scroll", hide, {passive: true});
  addEventListener("pointerdown", event => { if (!plot.contains(event.target)) hide(); });
}
addEventListener("beforeprint", () => plots.forEach(plot => Plotly.relayout(plot, {width: 660})));
addEventListener("afterprint", () => plots.forEach(plot => Plotly.relayout(plot, {width: null, autosize: true})));
"""

_STYLE = f"""
*, ::before, ::after {{ box-sizing: border-box }}
html {{ scroll-behavior: smooth; -webkit-text-size-adjust: 100% }}
body {{ margin: 0; background: #f5f6f4; color: {INK}; font: 16px/1.6 {FONT} }}
header, main {{ max-width: 1080px; margin: 0 auto; padding: 0 24px }}
header {{ padding-top: 44px }} main {{ padding-bottom: 64px }}
.kind {{ margin: 0; color: {QUIET}; font-size: .84rem; letter-spacing: .04em }}
h1 {{ margin: .1em 0 .35em; font-size: clamp(1.7rem, 4.2vw, 2.35rem); line-height: 1.18; letter-spacing: -.012em;
text-wrap: balance; overflow-wrap: anywhere }}
.lead {{ max-width: 68ch; margin: 0 0 1.2rem; font-size: 1.1rem; line-height: 1.55 }}
nav {{ display: flex; flex-wrap: wrap; gap: 6px 18px; padding-bottom: 22px; font-size: .9rem }}
nav a {{ color: #0b5c8a; text-decoration: none }} nav a:hover {{ text-decoration: underline }}
section {{ margin: 0 0 22px; padding: 26px 30px 28px; background: #fff; border: 1px solid {LINE}; border-radius: 12px }}
section > :last-child {{ margin-bottom: 0 }}
h2 {{ margin: 0 0 .5em; font-size: 1.32rem; line-height: 1.3; letter-spacing: -.006em }}
h3 {{ margin: 0; font-size: 1.02rem; line-height: 1.4 }}
p, ul {{ max-width: 72ch; margin: 0 0 1em }} ul {{ padding-left: 1.15em }} li {{ margin: .3em 0 }}
.facts {{ display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 18px 24px;
margin: 4px 0 22px }}
.facts div {{ border-top: 2px solid {INK}; padding-top: 8px }}
dd {{ margin: 0; font-size: 1.62rem; line-height: 1.2; font-weight: 600; letter-spacing: -.01em }}
dt {{ color: {QUIET}; font-size: .88rem; line-height: 1.4; margin-top: 3px }}
.warnings {{ margin: 0 0 1.2em; padding: 14px 18px; background: #fff7e6; border-left: 4px solid #c77700;
border-radius: 6px }}
.warnings ul {{ margin: 4px 0 0 }}
figure {{ margin: 18px 0 26px }}
figcaption {{ max-width: 80ch; margin-top: 8px; color: {QUIET}; font-size: .9rem; line-height: 1.5 }}
.picture img {{ display: block; width: 100%; height: auto; max-height: 560px; object-fit: contain;
object-position: left top }}
.sharp {{ image-rendering: pixelated }}
.chip {{ display: inline-block; width: .82em; height: .82em; margin-right: .55em; border-radius: 3px;
vertical-align: -.06em; box-shadow: inset 0 0 0 1px #0002 }}
.legend {{ display: flex; flex-wrap: wrap; gap: 4px 20px; max-width: none; font-size: .93rem }}
.bars th[scope] {{ font-weight: 400; width: 1%; white-space: nowrap }}
.bars td, .bars th {{ border: 0; padding: 5px 0 }}
.bars .number {{ width: 1%; padding-left: 22px; white-space: nowrap }}
.bars thead .number {{ color: {QUIET}; font-weight: 400 }}
.bars .bar {{ padding-left: 18px }} .bar i {{ display: block; height: 20px; min-width: 2px; border-radius: 3px }}
.peek {{ position: fixed; z-index: 2000; pointer-events: none; padding: 6px; background: #fff;
border: 1px solid {LINE}; border-radius: 8px; box-shadow: 0 4px 18px #0003 }}
.peek canvas {{ display: block; width: 144px; height: 144px; border-radius: 4px }}
.peek p {{ max-width: 144px; margin: 5px 2px 1px; font-size: .84rem; line-height: 1.35; white-space: pre-line }}
.peek[hidden] {{ display: none }}
.sheet {{ margin: 0 0 22px; padding-left: 16px; border-left: 8px solid {LINE} }}
.sheet p {{ margin: 0 0 8px; color: {QUIET}; font-size: .9rem }}
.gallery {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 16px 20px;
margin-bottom: 1.2em }}
.gallery figure {{ margin: 0 }} .gallery img {{ display: block; width: 100%; max-height: 420px; object-fit: contain;
object-position: left top; image-rendering: pixelated }}
.strip {{ display: grid; grid-template-columns: repeat(8, 1fr); gap: 8px }}
.strip figure {{ margin: 0 }} .strip img {{ display: block; width: 100%; aspect-ratio: 1; object-fit: cover;
border-radius: 4px; background: #eee }}
.strip figcaption {{ margin-top: 3px; font-size: .74rem; line-height: 1.3 }}
.wide {{ overflow-x: auto; margin: 0 0 1.2em }}
table {{ border-collapse: collapse; width: 100%; font-size: .93rem }}
caption {{ text-align: left; font-weight: 600; padding-bottom: 6px }}
th, td {{ padding: 7px 16px 7px 0; text-align: left; vertical-align: top; border-bottom: 1px solid {LINE};
overflow-wrap: anywhere }}
th {{ font-weight: 600 }} .pairs td:first-child {{ width: 24%; min-width: 8em; color: {QUIET} }}
.columns {{ width: auto; min-width: 50% }}
.columns th, .columns td {{ overflow-wrap: break-word }}
.number {{ text-align: right; font-variant-numeric: tabular-nums }}
@media (max-width: 640px) {{
  header, main {{ padding: 0 12px }} header {{ padding: 26px 18px 0 }}
  nav {{ flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding-bottom: 16px }}
  section {{ padding: 20px 18px 22px; border-radius: 10px }}
  .strip {{ grid-template-columns: repeat(4, 1fr); gap: 6px }}
  .bars {{ font-size: .84rem }} .bars .number {{ padding-left: 10px }} .bars .bar {{ padding-left: 10px }}
  .facts {{ grid-template-columns: 1fr 1fr; gap: 14px 18px }} dd {{ font-size: 1.35rem }}
}}
@media print {{
  @page {{ size: A4; margin: 14mm 15mm }}
  * {{ print-color-adjust: exact; -webkit-print-color-adjust: exact }}
  body {{ background: #fff; font-size: 10.5pt }} nav, .modebar, .peek {{ display: none !important }}
  header, main {{ max-width: none; padding: 0 }}
  section {{ border: 0; border-top: 1px solid {LINE}; border-radius: 0; padding: 16px 0 4px; margin: 0 }}
  p, li, figure, .sheet, .facts, .warnings, tr {{ break-inside: avoid }}
  h2, h3, caption, thead, tr:first-child, p:has(+ figure), p:has(+ .sheet) {{ break-after: avoid }}
  .facts {{ grid-template-columns: repeat(auto-fit, minmax(108px, 1fr)) }} dd {{ font-size: 1.25rem }}
  .strip {{ grid-template-columns: repeat(8, 1fr) }}
}}
"""

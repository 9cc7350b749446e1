"""The help of an algorithm as a page for the browser, with the methods and the model cards beside it, offline."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template
from tempfile import gettempdir

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QUrl

from ..texts import help_html, tr

PLUGIN = Path(__file__).parents[2]
DOCUMENTS = {
    "methods": "Methods, and what was measured of them",
    "model_card": "Model card of the encoders",
    "model_card_generator": "Model card of the generative base",
    "encoders": "Encoders of others",
    "embeddings": "Ready-made embeddings",
}
"""Titles of what lies in ``docs``, by the names of its files."""
FRAME = Template("""<!DOCTYPE html>
<html lang="$language"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>$title</title><style>
$style
table { border-collapse: collapse; display: block; overflow-x: auto; margin: 0 0 1em }
td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top }
section h1 { font-size: 1.5rem } code { overflow-wrap: anywhere }
</style></head><body><header><p class="kind">Urban ML</p><h1>$title</h1><nav>$links</nav></header>
<main><section>$body</section></main></body></html>
""")


def help_page(name: str, title: str, markdown: str) -> str:
    """The address of the page on the help text ``markdown``; pages last as long as QGIS runs."""
    # Before Processing has started there is no folder of its own, and nothing belongs into the current one.
    folder = Path(QgsProcessingUtils.tempFolder() or gettempdir()) / "urban_ml_help"
    folder.mkdir(parents=True, exist_ok=True)
    there = {stem: document for stem in DOCUMENTS if (document := _document(stem)) is not None}
    links = " ".join(f'<a href="{stem}.html">{escape(tr(DOCUMENTS[stem]))}</a>' for stem in there)
    for stem, document in there.items():
        _write(folder / f"{stem}.html", tr(DOCUMENTS[stem]), document.read_text(encoding="utf-8"), links)
    page = folder / f"{name}.html"
    _write(page, title, markdown, links, tr("en"))
    return str(QUrl.fromLocalFile(str(page)).toString())


def _document(stem: str) -> Path | None:
    """Where a document lies: in the plugin's folder as it is installed, beside it in a checkout."""
    places = (PLUGIN / "docs" / f"{stem}.md", PLUGIN.resolve().parent / "docs" / f"{stem}.md")
    return next((place for place in places if place.is_file()), None)


def _write(page: Path, title: str, markdown: str, links: str, language: str = "en") -> None:
    style = (PLUGIN / "resources" / "page" / "page.css").read_text(encoding="utf-8")
    text = FRAME.substitute(language=language, title=escape(title), style=style, links=links, body=help_html(markdown))
    page.write_text(text, encoding="utf-8")

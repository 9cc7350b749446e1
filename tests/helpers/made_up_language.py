"""A language that nobody speaks, in which every text has a translation: what is left in English is not looked up.

Its letters are wide ones. ``watch_pages`` has each report that tests make be made in it as well, some of each kind.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from html.parser import HTMLParser
from pathlib import Path
from string import ascii_letters
from tempfile import mkdtemp
from typing import Any

import pytest

from scripts.translation_files import OF_ENGINE, read
from urban_ml_plugin.core.languages import translation

LANGUAGE = "zz"
MOST_PAGES = 2
"""Of a kind, that are made twice."""
WIDE = str.maketrans({letter: chr(ord(letter) + 0xFEE0) for letter in ascii_letters})
HELD = re.compile(r"(%?\{[^{}]*\}|<[^<>]*>)")
"""Values, and what plotly takes for markup."""
SHOWN = ("text", "name", "hovertemplate", "hovertext", "ticktext", "label", "customdata", "x", "y")
"""What a reader sees of a figure."""
SEEN = ("alt", "aria-label", "title")
ENGLISH = {
    *("the", "are", "was", "were", "and", "not", "that", "from", "with", "than", "for", "this", "its", "only", "which"),
    *("where", "has", "have", "each", "other", "others", "without", "below", "above", "between", "more", "less", "of"),
    *("by", "or", "tile", "photographs", "pixels", "clusters", "unknown", "share"),
}
"""Words of which most English texts of pages have one, and names in tests none."""
SOURCE = re.compile(r"[^()]+ \(\d{4}\)\. |/|\{'|(?:(?:below )?-?[\d.]+(?: to -?[\d.]+| and above)?(?:, |$))+$")
"""How what has no other language begins: sources, paths, the provenance of a model, and classes that values are cut
into, which stand in layers by these names."""


def made_up(text: str) -> str:
    """The translation of a text: its letters as wide ones, but for its values."""
    return "".join(_held(part) if number % 2 else part.translate(WIDE) for number, part in enumerate(HELD.split(text)))


def _held(value: str) -> str:
    """A value as it is, but for the words that stand in it, such as ``{tiles:tile|tiles}``."""
    name, colon, form = value.partition(":")
    return f"{name}{colon}{form.translate(WIDE)}" if "|" in form else value


def translations() -> Path:
    """A folder with the language as the engine reads it."""
    folder, known = Path(mkdtemp()), read("fr")
    words = {context: {source: made_up(source) for source in known[context]} for context in OF_ENGINE}
    (folder / f"engine_{LANGUAGE}.json").write_text(json.dumps(words), encoding="utf-8")
    templates = (translation.TRANSLATIONS / "engine.json").read_text(encoding="utf-8")
    (folder / "engine.json").write_text(templates, encoding="utf-8")
    return folder


def watch_pages() -> None:
    """Have pages that tests make be made in the language, too, and be without English; before reports are imported."""
    in_users_language, made = translation.in_users_language, Counter[str]()
    folders: list[Path] = []

    def watched(write: Callable[..., str]) -> Callable[..., str]:
        in_language = in_users_language(write)

        @wraps(write)
        def writing(*arguments: Any, **named: Any) -> str:
            made[write.__name__] += 1
            if made[write.__name__] <= MOST_PAGES and translation._Reader.language == translation.ENGLISH:
                folders[:] = folders or [translations()]
                with pytest.MonkeyPatch.context() as patch:
                    patch.setattr(translation, "TRANSLATIONS", folders[0])
                    patch.setattr(translation._Reader, "language", LANGUAGE)
                    page = in_language(*arguments, **named)
                left = english_left(page)
                assert not left, f"not given to tr, or without a name in resources/reports/page.md: {left}"
                assert f'<html lang="{LANGUAGE}">' in page
            return in_language(*arguments, **named)

        return writing

    translation.in_users_language = watched


class _Page(HTMLParser):
    """The texts of a page that a reader sees."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._within = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        self._within = "figure" if given.get("type") == "application/json" else tag
        self.texts += [text for name in SEEN if (text := given.get(name))]

    def handle_endtag(self, tag: str) -> None:
        self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within == "figure":
            self.texts += _figure_texts(json.loads(data))
        elif self._within not in ("script", "style") and data.strip():
            self.texts.append(data.strip())


def _figure_texts(part: Any, shown: bool = False) -> Iterator[str]:
    if isinstance(part, Mapping):
        for name, value in part.items():
            yield from _figure_texts(value, name in SHOWN)
    elif isinstance(part, list):
        for value in part:
            yield from _figure_texts(value, shown)
    elif isinstance(part, str) and shown:
        yield part


def shown_texts(html: str) -> list[str]:
    """What a reader sees of a page: its texts, what pictures are called, and the words of figures."""
    page = _Page()
    page.feed(html)
    return page.texts


def english_left(html: str) -> list[str]:
    """The texts of a page that are English, or begin so or end so."""
    texts = (HELD.sub("", text) for text in dict.fromkeys(shown_texts(html)) if not SOURCE.match(text))
    return [text for text in texts if not ENGLISH.isdisjoint(re.findall(r"[a-z_]+", text))]

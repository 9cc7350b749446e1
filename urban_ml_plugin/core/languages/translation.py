"""Words and numbers in the language of the user, for pages that people read.

A job says the user's language. Pages are written in it, and nothing else: messages, tables, layers and models are read
by programs, too, and stay English, as does what there is no translation of. So words are translated only while a
function is at work that writes ``in_users_language``.

``i18n/engine_<language>.json``, which is built from the files of translations, holds translations by English texts: of
the engine's messages and of what reports say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache, wraps
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from .message_templates import Messages

TRANSLATIONS = Path(__file__).parents[2] / "i18n"
ENGLISH = "en"
POINT, GROUPS = ",", "\u202f"
"""Between whole numbers and decimals, and between thousands, in French and Spanish, the languages that there are."""
_LOCAL = str.maketrans({",": GROUPS, ".": POINT})
_NUMBER = r"(?<![\w.,])(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]\d+)?(?![\w]|[.,]\d)"
_BETWEEN = r"(?:[\s()%±×≤≥<>=+−–→/∞;-]|\b(?:m|km|ha|km²|m²|px|p|to|of)(?!\w))"
_FIGURE = re.compile(rf"{_BETWEEN}*(?:{_NUMBER}{_BETWEEN}*)+")
_NUMBER_OR_WORD = re.compile(rf"{_NUMBER}|\b(?:to|of)\b")
_LOCAL_FIGURE = re.compile(r"(?:[\d\s.,()%±×≤≥<>=+−–→∞-]|\b(?:m|km|ha|km²|m²|px|p|à|a|sur|de)(?!\w))*")
_Writes = TypeVar("_Writes", bound=Callable[..., str])


class _Reader:
    """The language of the user, and the one that is written in just now."""

    language = ENGLISH
    written = ENGLISH


class Words(NamedTuple):
    """Translations into a language by English texts."""

    messages: Mapping[str, str] = {}
    reports: Mapping[str, str] = {}


class LocalNumber(str):
    """Numbers as the language writes them: they are not rewritten."""


def choose_language(language: str) -> None:
    """Let pages be in a language such as ``fr`` from now on; in English where there is no translation into it."""
    _Reader.language = language if _words(language).reports else ENGLISH


def in_users_language(write: _Writes) -> _Writes:
    """Let a function that writes a page have its words translated."""

    @wraps(write)
    def writing(*arguments: Any, **named: Any) -> str:
        before, _Reader.written = _Reader.written, _Reader.language
        try:
            return write(*arguments, **named)
        finally:
            _Reader.written = before

    return writing  # type: ignore[return-value]


def written_language() -> str:
    """The one that is written in just now, such as ``fr``."""
    return _Reader.written


def tr(text: str) -> str:
    """A text in the language that is written in; English where there is no translation of it."""
    words = _words(_Reader.written)
    return words.reports.get(text) or words.messages.get(text) or text


def to_translate(text: str) -> str:
    """The text itself: marks what is given to ``tr`` elsewhere, by which it is found."""
    return text


def translated(message: str) -> str:
    """A message of the engine, which is known by its template, in the language that is written in."""
    return message if _Reader.written == ENGLISH else _messages(_Reader.written).said(message)


def local_number(number: str) -> str:
    """What Python writes as ``1,234.5``, as the language writes it."""
    return number if _Reader.written == ENGLISH else LocalNumber(number.translate(_LOCAL))


def local_figures(text: str) -> str:
    """Numbers with their units, such as ``0.51 (0.40 to 0.62)``, as the language writes them; anything else stays."""
    if _Reader.written == ENGLISH:
        return text
    return rewritten_figures(text, {"to": tr(to_translate("to")), "of": tr(to_translate("of"))})


def rewritten_figures(text: str, words: Mapping[str, str]) -> str:
    """Numbers as all languages but English write them here; ``words`` are those for ``to`` and ``of`` between them."""
    if isinstance(text, LocalNumber) or not _FIGURE.fullmatch(text):
        return text
    return LocalNumber(_NUMBER_OR_WORD.sub(lambda found: words.get(found[0]) or found[0].translate(_LOCAL), text))


@cache
def _words(language: str) -> Words:
    """What was built for the language, if anything."""
    path = TRANSLATIONS / f"engine_{language}.json"
    if not language.isalpha() or not path.is_file():
        return Words()
    read = json.loads(path.read_text(encoding="utf-8"))
    return Words(read["Engine"], read["Report"])


@cache
def _messages(language: str) -> Messages:
    """The templates of the engine's messages, whose values are read as the language writes numbers."""
    templates = json.loads((TRANSLATIONS / "engine.json").read_text(encoding="utf-8"))
    words = _words(language)
    told = {*words.messages.values(), *words.reports.values()}

    def is_told(value: str) -> bool:
        return value in told or bool(_LOCAL_FIGURE.fullmatch(value) and not _FIGURE.fullmatch(value))

    return Messages(templates, lambda text: words.messages.get(text, text), local_figures, is_told)

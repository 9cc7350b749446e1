"""What the engine says, in the user's language.

The engine speaks English. Its messages are templates with values; ``i18n/engine.json`` lists the templates as they
stand in its code (``{0}``, ``{1}`` … are the values). A message is known by its template, whose translation takes the
values.
One that is not known, or has a value in words that are not known, stays English as a whole.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import NamedTuple

from .frontend.texts import tr
from .language import TRANSLATIONS

ENGINE = "Engine"
"""Context of the templates in the files of translations."""
LEAST_LETTERS = 6
"""Of a template with values, besides these: shorter ones might be anything."""
COMMON = {
    *("a", "an", "the", "of", "is", "are", "was", "and", "to", "in", "no", "not", "that", "from", "with", "it", "than"),
    *("for", "on", "by", "this", "or", "its", "only", "as", "at"),
}
"""Words of which an English sentence has one, and a name, a number, a path or a pattern none."""
_HOLE = re.compile(r"\{\d+\}")
_PROGRESS = re.compile(r"(.*): ([\d,]+) of ([\d,]+)", re.DOTALL)
_TIMED = re.compile(r"(.*), about ([\w ]+) left", re.DOTALL)
_COUNTED = re.compile(r"([\d,.]+) ([a-z ]+?)( \([\d,.]+ m\))?")
_RANGE = re.compile(r"([^a-z]+) to ([^a-z]+)")


class Template(NamedTuple):
    """A template, the longest piece of it that is no value, and how many letters are none."""

    text: str
    piece: str
    letters: int

    def values(self, message: str) -> tuple[str, ...] | None:
        """The values of a message of this template; None where it is of another."""
        found = _pattern(self.text).fullmatch(message) if self.piece in message else None
        return found.groups() if found else None


def said(message: str) -> str:
    """A message of the engine in the user's language; English where it is not known."""
    whole = _translated(message)
    if whole:
        return whole
    sentences = re.split(r"(?<=[.!?]) (?=[A-Z“{])", message)  # several messages in one
    told: list[str] = []
    while sentences:
        ends = range(len(sentences), 0, -1)
        known = next(((end, text) for end in ends if (text := _translated(" ".join(sentences[:end])))), None)
        end, text = known or (1, sentences[0])
        told.append(text)
        del sentences[:end]
    return " ".join(told)


def said_of_progress(message: str) -> str:
    """What the engine is doing, which may end with a count and with the time that is left."""
    timed = _TIMED.fullmatch(message)
    if timed:
        return tr("{}, about {} left").format(said_of_progress(timed[1]), timed[2])
    counted = _PROGRESS.fullmatch(message)
    if counted:
        return tr("{}: {} of {}").format(said(counted[1]), counted[2], counted[3])
    return said(message)


def _translated(message: str) -> str:
    """The translation of a message, with those of its values; empty where there is none."""
    exact = tr(message, ENGINE)
    if exact != message:
        return exact
    found = [(one, values) for one in _templates() if (values := one.values(message)) is not None]
    for template, values in sorted(found, key=lambda known: -known[0].letters):
        translation = tr(template.text, ENGINE)
        in_brackets = {int(number) for number in re.findall(r"\(\{(\d+)\}\)", template.text)}
        told = [_value(value, number in in_brackets) for number, value in enumerate(values)]
        if translation != template.text and None not in told:
            return translation.format(*told)
    return ""


def _value(value: str, is_reason: bool = False) -> str | None:
    """A value in the user's language: what is no words as it is, and None where it is words that are not known.

    Args:
        is_reason: it stands in brackets, as what a library or the system gives for a reason, in its own language.
    """
    known = _translated(value)
    if known:
        return known
    counted = _COUNTED.fullmatch(value)
    if counted and (noun := tr(counted[2], ENGINE)) != counted[2]:
        return f"{counted[1]} {noun}{counted[3] or ''}"
    span = _RANGE.fullmatch(value)
    if span:
        return tr("{} to {}").format(span[1], span[2])
    for between, joined in ((" and ", tr("{} and {}")), (", ", "{}, {}")):
        first, found, second = value.rpartition(between)
        parts = (_value(first), _value(second)) if found else (None,)
        if None not in parts:
            return joined.format(*parts)
    words = re.sub(r"“[^”]*”", "", value).lower().split()
    return value if is_reason or COMMON.isdisjoint(word.strip(",;:()") for word in words) else None


@cache
def _templates() -> tuple[Template, ...]:
    read = json.loads((TRANSLATIONS / "engine.json").read_text(encoding="utf-8"))
    known = []
    for text in read:
        pieces = _HOLE.split(text)
        letters = sum(map(str.isalpha, "".join(pieces)))
        if len(pieces) > 1 and letters >= LEAST_LETTERS:
            known.append(Template(text, max(pieces, key=len), letters))
    return tuple(known)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, _HOLE.split(template))), re.DOTALL)

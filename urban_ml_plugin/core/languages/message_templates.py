"""Messages of the engine, known by their templates, in another language.

Messages are templates with values; ``i18n/engine.json`` lists the templates as they stand in the engine's code
(``{0}``, ``{1}`` … are the values). A message is known by its template, whose translation takes the values. One that is
not known, or has a value in words that are not known, stays English as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

LEAST_LETTERS = 6
"""Of a template with values, besides these: shorter ones might be anything."""
COMMON = {
    *("a", "an", "the", "of", "is", "are", "was", "and", "to", "in", "no", "not", "that", "from", "with", "it", "than"),
    *("for", "on", "by", "this", "or", "its", "only", "as", "at"),
}
"""Words of which an English sentence has one, and a name, a number, a path or a pattern none."""
BOTH, SPAN = "{0} and {1}", "{0} to {1}"
"""How values are joined."""
_HOLE = re.compile(r"\{\d+\}")
_COUNTED = re.compile(r"([\d,.]+) ([a-z ]+?)( \([\d,.]+ m\))?")
_RANGE = re.compile(r"([^a-z]+) to ([^a-z]+)")


class Template(NamedTuple):
    """A template, what messages of it look like, the longest piece of that which is no value, and how many letters are.

    Spaces at the ends of a template are not there where its message is one sentence of several.
    """

    text: str
    look: str
    piece: str
    letters: int

    def values(self, message: str) -> tuple[str, ...] | None:
        """The values of a message of this template; None where it is of another."""
        found = _pattern(self.look).fullmatch(message) if self.piece in message else None
        return found.groups() if found else None


class Messages:
    """Messages by their templates, in a language.

    Args:
        texts: the templates.
        translate: gives the translation of a template or of a word, the text itself where there is none.
        figure: writes what is only numbers and their units as the language does.
        is_told: whether a value is in the language already.
    """

    def __init__(
        self,
        texts: Iterable[str],
        translate: Callable[[str], str],
        figure: Callable[[str], str] = str,
        is_told: Callable[[str], bool] = lambda value: False,
    ) -> None:
        self._translate, self._figure, self._is_told = translate, figure, is_told
        self._templates = []
        for text in texts:
            for look in dict.fromkeys((text, text.strip())):
                pieces = _HOLE.split(look)
                letters = sum(map(str.isalpha, "".join(pieces)))
                if len(pieces) > 1 and letters >= LEAST_LETTERS:
                    self._templates.append(Template(text, look, max(pieces, key=len), letters))

    def said(self, message: str) -> str:
        """A message in the language, or several in one; each that is not known stays English."""
        whole = self._translated(message)
        if whole:
            return whole
        sentences = re.split(r"(?<=[.!?]) (?=[A-Z“{])", message)
        told: list[str] = []
        while sentences:
            ends = range(len(sentences), 0, -1)
            known = next(((end, text) for end in ends if (text := self._translated(" ".join(sentences[:end])))), None)
            end, text = known or (1, sentences[0])
            told.append(text)
            del sentences[:end]
        return " ".join(told)

    def _translated(self, message: str) -> str:
        """The translation of a message, with those of its values; empty where there is none."""
        exact = self._translate(message)
        if exact != message:
            return exact
        found = [(one, values) for one in self._templates if (values := one.values(message)) is not None]
        for template, values in sorted(found, key=lambda known: -known[0].letters):
            translation = self._translate(template.text)
            in_brackets = {int(number) for number in re.findall(r"\(\{(\d+)\}\)", template.text)}
            told = [self._value(value, number in in_brackets) for number, value in enumerate(values)]
            if translation != template.text and None not in told:
                whole = translation.format(*told)
                return whole if template.look == template.text else whole.strip()
        return ""

    def _value(self, value: str, is_reason: bool = False) -> str | None:
        """A value in the language: what is no words as it is, and None where it is words that are not known.

        Args:
            is_reason: it stands in brackets, as what a library or the system gives for a reason, in its own language.
        """
        if self._is_told(value):
            return value
        known = self._translated(value)
        if known:
            return known
        figure = self._figure(value)
        if figure != value:
            return figure
        counted = _COUNTED.fullmatch(value)
        if counted and (noun := self._translate(counted[2])) != counted[2]:
            return f"{self._figure(counted[1])} {noun}{self._figure(counted[3] or '')}"
        span = _RANGE.fullmatch(value)
        if span:
            return self._translate(SPAN).format(*map(self._figure, span.groups()))
        both = self._translate(BOTH)
        for between, joined in ((" and ", both), (both[3:-3], both), (", ", "{}, {}")):
            pieces = value.split(between)
            for end in range(len(pieces) - 1, 0, -1):  # a piece may hold what joins others
                parts = self._value(between.join(pieces[:end])), self._value(between.join(pieces[end:]))
                if None not in parts:
                    return joined.format(*parts)
        words = re.sub(r"“[^”]*”", "", value).lower().split()
        return value if is_reason or COMMON.isdisjoint(word.strip(",;:()") for word in words) else None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, _HOLE.split(template))), re.DOTALL)

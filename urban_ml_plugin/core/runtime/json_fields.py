"""JSON that someone else may have written: every value is checked for type and range as it is taken out."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Sequence
from typing import Any

LONGEST_NAME = 1_000
"""Characters of the name of a class or a field: a legend shows no more, and an attribute table none so long."""
LONGEST_TEXT = 2**20
"""Characters of any other text, such as the paths of thousands of rasters."""
SHORT = 40
"""Characters of a value in a sentence."""
MOST_DIGITS, LARGEST_FLOAT = 10**15, 10**300
"""Whole numbers past which digits fill a sentence, and past which a float cannot hold them."""
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Characters that neither UTF-8 nor XML can hold, so that no layer, style or report could show them."""
_NO_PATH = re.compile("[\x00\ud800-\udc7f\udd00-\udfff]")
"""Characters that no path holds; ``\\udc80`` to ``\\udcff`` stand for bytes that are not UTF-8."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class DamagedError(ValueError):
    """What is wrong with a value, in a few words; who opened the file says which one it is, and what to do."""


def parse_json(text: str) -> Any:
    """The value that a text of JSON stands for.

    Raises:
        DamagedError: it is no JSON, names one thing twice, or is nested too deeply.
    """
    try:
        return json.loads(text, object_pairs_hook=_object)
    except DamagedError:
        raise
    except (ValueError, RecursionError) as error:
        raise DamagedError("its description is no JSON") from error


def is_writable(text: str) -> bool:
    """Whether layers, styles and reports can hold a text."""
    return not _UNWRITABLE.search(text)


def is_text(value: Any) -> bool:
    """Whether a value is a text that may be a path."""
    return isinstance(value, str) and not _NO_PATH.search(value)


def is_whole(value: Any) -> bool:
    """Whether a value is a whole number."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_finite(value: Any) -> bool:
    """Whether a value is a number that is finite as a float, too."""
    if isinstance(value, float):
        return math.isfinite(value)
    return is_whole(value) and abs(value) < LARGEST_FLOAT


def is_colour(text: str) -> bool:
    """Whether a text is a colour, ``#RRGGBB``, and nothing besides."""
    return bool(_COLOUR.fullmatch(text))


def shortened(value: Any) -> str:
    """A value as it may stand in a sentence, whatever it is."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= MOST_DIGITS:
        return "a huge number"  # whose digits Python may refuse to write
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= SHORT else f"{text[:SHORT]}…"


class Fields:
    """The members of a JSON object, by name.

    Args:
        value: what the JSON holds.
        name: what to call it in errors; empty for the outermost object.

    Raises:
        DamagedError: ``value`` is no object. So does every method whose member is missing, or is not as it says.
    """

    def __init__(self, value: Any, name: str = "") -> None:
        if not isinstance(value, dict):
            raise DamagedError(f"{_quoted(name) or 'its description'} is {shortened(value)}, not an object")
        self._members: dict[str, Any] = value
        self._name = name

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def any(self, name: str) -> Any:
        """Whatever a member is."""
        if name not in self._members:
            raise DamagedError(f"{self._named(name)} is missing")
        return self._members[name]

    def fields(self, name: str) -> Fields:
        """A member that is an object itself."""
        return Fields(self.any(name), self._path(name))

    def items(self, name: str) -> list[Any]:
        """A member that is a list."""
        value = self.any(name)
        if not isinstance(value, list):
            raise self._wrong(name, "a list")
        return value

    def objects(self, name: str) -> list[Fields]:
        """A member that is a list of objects."""
        return [Fields(value, f"{self._path(name)}[{n}]") for n, value in enumerate(self.items(name))]

    def sources(self) -> list[dict[str, str]]:
        """The member “sources”: path and fingerprint of each."""
        return [{name: source.text(name) for name in ("path", "fingerprint")} for source in self.objects("sources")]

    def whole(self, name: str, least: int, most: int) -> int:
        """A whole number from ``least`` to ``most``."""
        value = self.any(name)
        if not (is_whole(value) and least <= value <= most):
            raise self._wrong(name, f"a whole number from {least:,} to {most:,}")
        return int(value)

    def wholes(self, name: str, least: int, most: int) -> tuple[int, ...]:
        """A list of whole numbers from ``least`` to ``most``."""
        values = self.items(name)
        for value in values:
            if not (is_whole(value) and least <= value <= most):
                raise DamagedError(f"{self._named(name)} holds {shortened(value)}, not whole numbers from {least} up")
        return tuple(values)

    def number(self, name: str, least: float = -math.inf, most: float = math.inf) -> float:
        """A finite number from ``least`` to ``most``."""
        value = self.any(name)
        if not (is_finite(value) and least <= value <= most):
            limits = "" if math.isinf(most) else f" from {least:g} to {most:g}"
            raise self._wrong(name, f"a finite number{limits}")
        return float(value)

    def numbers(self, name: str) -> tuple[float, ...]:
        """A list of finite numbers."""
        values = self.items(name)
        if not all(map(is_finite, values)):
            raise DamagedError(f"{self._named(name)} does not hold finite numbers only")
        return tuple(map(float, values))

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self.any(name)
        if not isinstance(value, bool):
            raise self._wrong(name, "true or false")
        return value

    def text(self, name: str, most: int = LONGEST_TEXT) -> str:
        """A text that layers and reports can hold."""
        value = self.any(name)
        if not _is_readable(value):
            raise self._wrong(name, "a readable text")
        if len(value) > most:
            raise DamagedError(f"{self._named(name)} has {len(value):,} characters, and {most:,} are the most")
        return value

    def figures(self) -> dict[str, Any]:
        """All members: readable texts, finite numbers, nothing, and lists and objects of these."""
        for name, value in self._members.items():
            self._check_figure(self._path(self._readable(name)), value)
        return self._members

    def texts(self) -> dict[str, str]:
        """All members, each of which is a text."""
        return {self._readable(name): self.text(name) for name in self._members}

    def choice(self, name: str, options: Sequence[str]) -> str:
        """One of some words."""
        value = self.any(name)
        if not isinstance(value, str) or value not in options:
            raise self._wrong(name, f"one of {', '.join(options)}")
        return value

    def colour(self, name: str) -> str:
        """A colour, ``#RRGGBB``."""
        value = self.any(name)
        if not isinstance(value, str) or not is_colour(value):
            raise self._wrong(name, "a colour such as #0072B2")
        return value

    def _readable(self, name: str) -> str:
        if len(name) > LONGEST_NAME or not is_writable(name):
            raise DamagedError(f"{self._named(shortened(name))} is no readable name")
        return name

    def _check_figure(self, name: str, value: Any) -> None:
        if isinstance(value, dict):
            Fields(value, name).figures()
        elif isinstance(value, list):
            for number, part in enumerate(value):
                self._check_figure(f"{name}[{number}]", part)
        elif not (value is None or isinstance(value, bool) or is_finite(value) or _is_readable(value)):
            raise DamagedError(f"{_quoted(name)} is {shortened(value)}, not a text or a finite number")

    def _wrong(self, name: str, wanted: str) -> DamagedError:
        return DamagedError(f"{self._named(name)} is {shortened(self._members[name])}, not {wanted}")

    def _path(self, name: str) -> str:
        return f"{self._name}.{name}" if self._name else name

    def _named(self, name: str) -> str:
        return _quoted(self._path(name))


def _quoted(name: str) -> str:
    return f"“{name}”" if name else ""


def _is_readable(value: Any) -> bool:
    return isinstance(value, str) and is_writable(value)


def _object(members: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in members:
        if name in found:
            raise DamagedError(f"its description names {shortened(name)} twice")
        found[name] = value
    return found

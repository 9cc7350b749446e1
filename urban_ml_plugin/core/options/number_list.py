"""Lists of whole numbers as people write them: ``2,4,6``, ``2-12``, ``2…12``, one number, or a list of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ..runtime.errors import InputError

_RANGE = re.compile(r"(\d+)\s*(?:-|–|…|\.{2,3})\s*(\d+)")
MOST = 1000
"""Numbers in a range: more are a slip of the pen."""


def whole_numbers(value: Any, what: str, least: int) -> list[int]:
    """The numbers in ascending order, each once.

    Args:
        value: text, a number, or a sequence of either.
        what: the list is of, such as ``cluster numbers``; errors name it.
        least: the smallest that makes sense.

    Raises:
        InputError: there is none, one cannot be read, or one is below ``least``.
    """
    parts = value if isinstance(value, Sequence) and not isinstance(value, str) else re.split(r"[,;]", str(value or ""))
    found = {number for part in parts if str(part).strip() for number in _numbers(str(part).strip(), what)}
    if not found:
        raise InputError(f"The list of {what} is empty: give numbers such as “4,6,8” or “4-8”.")
    if min(found) < least:
        raise InputError(f"The list of {what} holds {min(found)}: give numbers from {least} up.")
    return sorted(found)


def band_numbers(bands: str | Sequence[int | str] | None) -> list[int] | None:
    """The bands that are meant by a list of numbers or by text such as ``1,2,3``; None where none are given.

    Raises:
        InputError: something in it is no number from 1 up.
    """
    parts = re.split(r"[,;\s]+", bands.strip()) if isinstance(bands, str) else [str(band) for band in bands or ()]
    wrong = [part for part in parts if part and not re.fullmatch(r"0*[1-9]\d*", part)]
    if wrong:
        raise InputError(f"“{wrong[0]}” among the bands is no band number: give numbers from 1, such as “1,2,3”.")
    return [int(part) for part in parts if part] or None


def decimal_numbers(value: str | Sequence[float] | None, parameter: str) -> list[float] | None:
    """The numbers of a list, or of text with commas, semicolons or spaces between them; None where there are none.

    Raises:
        InputError: something in it is no number; the ``parameter`` is named.
    """
    if value is None or not isinstance(value, str):
        return list(value or ()) or None
    try:
        return [float(part) for part in re.split(r"[,;\s]+", value) if part] or None
    except ValueError as error:
        raise InputError(
            f"The parameter {parameter} must hold numbers with commas between them, not “{value}”."
        ) from error


def _numbers(part: str, what: str) -> Sequence[int]:
    ends = _RANGE.fullmatch(part)
    if ends and 0 <= int(ends[2]) - int(ends[1]) < MOST:
        return range(int(ends[1]), int(ends[2]) + 1)
    if not re.fullmatch(r"-?\d+(\.0+)?", part):
        raise InputError(f"“{part}” in the list of {what} cannot be read: give numbers such as “4,6,8” or “4-8”.")
    return [int(float(part))]

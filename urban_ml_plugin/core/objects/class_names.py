"""The names of classes that pixels hold as numbers, and which of them name nothing."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ..runtime.arrays import Array, Ints
from ..runtime.errors import InputError, MissingFileError

VOID = -1
"""Of a pixel that belongs to no class with a name."""
NO_NAMES = frozenset(
    ("", "-", "void", "none", "background", "__background__", "unlabelled", "unlabeled", "unknown", "ignore", "nodata",
     "no data")
)  # fmt: skip
"""Names that say that there is none, in small letters."""


def read_class_names(path: str) -> dict[int, str]:
    """The names of classes in a text or CSV file, by number: ``number, name`` on each line, or names counted from 0.

    A first line without a number is taken for a heading where the others have one. Names in ``NO_NAMES`` are left out.

    Raises:
        MissingFileError: there is no such file.
        InputError: it holds no name, or a number twice.
    """
    if not Path(path).is_file():
        raise MissingFileError(f"The list of classes {path} does not exist: check the path.")
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines()) if any(map(str.strip, row))]
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"The list of classes {path} is no text in UTF-8: save it as text or CSV.") from error
    numbered = [row for row in rows if len(row) > 1 and _is_whole(row[0])]
    if len(numbered) >= max(1, len(rows) - 1):
        pairs = [(int(row[0]), row[1]) for row in numbered]
    else:
        pairs = list(enumerate(row[0] for row in rows))
    twice = {number for number, _ in pairs if sum(number == other for other, _ in pairs) > 1}
    if twice:
        raise InputError(f"The list of classes {path} has the number {min(twice)} twice: give each class one number.")
    names = {number: name for number, name in pairs if is_name(name)}
    if not names:
        raise InputError(
            f"The list of classes {path} holds no name: give one class a line, as “number, name” or names."
        )
    return names


def is_name(text: str) -> bool:
    """Whether a text names something."""
    return text.strip().lower() not in NO_NAMES


def named_values(values: Array, names: Mapping[int, str] | None, what: str) -> Ints:
    """Whole numbers (…) as classes: those that have a name, ``VOID`` for the others.

    Args:
        names: by number; without them every number but 0 is a class.
        what: that holds the values, for errors.

    Raises:
        InputError: they are no whole numbers.
    """
    whole = np.asarray(np.nan_to_num(values, nan=0))
    if whole.dtype.kind == "f" and (whole != np.rint(whole)).any():
        raise InputError(
            f"The {what} holds numbers with decimals, which are no classes: choose one with class numbers."
        )
    whole = whole.astype(np.int64)
    known = whole > 0 if names is None else np.isin(whole, list(names))
    return np.where(known, whole, VOID)


def name_of(number: int, names: Mapping[int, str] | None) -> str:
    """What to call a class."""
    return names[number] if names else f"class {number}"


def _is_whole(text: str) -> bool:
    return text.lstrip("+-").isdigit() and text.isascii()

"""What people call the fields of results, from ``resources/fields.csv``: a title, and the unit of the values."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..texts import tr

TABLE = Path(__file__).parents[2] / "resources" / "fields.csv"
SHARE = "share"
"""The unit of values from 0 to 1 that are read as per cent."""
LONGEST_UNIT = 12
"""Letters; a longer unit stands above the classes only."""


class FieldWords(NamedTuple):
    """A field in words.

    Attributes:
        title: what it is called.
        unit: of its values; ``share`` where they are parts of 1, empty where there is none.
    """

    title: str
    unit: str

    @property
    def in_labels(self) -> str:
        """The unit as it stands behind each value: none where it says between what values lie, or is a sentence."""
        return "" if self.unit[:1].isdigit() or self.unit[:1] == "−" or len(self.unit) > LONGEST_UNIT else self.unit

    @property
    def alias(self) -> str:
        """Title and unit, as they stand above the values themselves."""
        unit = tr("0 to 1") if self.unit == SHARE else self.unit
        return f"{self.title} ({unit})" if unit else self.title

    @property
    def legend(self) -> str:
        """Title and unit, as they stand above classes, which have shares in per cent."""
        return FieldWords(self.title, "%" if self.unit == SHARE else self.unit).alias


def field_words(name: str) -> FieldWords | None:
    """A field of a result in words, None where it is not known.

    In the names of ``fields.csv`` ``#`` stands for a number and ``*`` for anything, which the title repeats.
    """
    for pattern, title, unit in _table():
        found = pattern.fullmatch(name)
        if found:
            filled = re.sub("[#*]", "{}", tr(title)).format(*(part.replace("_", " ") for part in found.groups()))
            return FieldWords(filled, tr(unit) if unit else "")
    return None


@cache
def _table() -> list[tuple[re.Pattern[str], str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [(row["field"], row["title"], row["unit"]) for row in csv.DictReader(file)]
    rows.sort(key=lambda row: ("*" in row[0], "#" in row[0]))  # what is named in full comes first
    return [(re.compile(name.replace("#", r"(\d+)").replace("*", "(.+)")), title, unit) for name, title, unit in rows]

"""Classes of values for the legends of maps: borders that can be read, and words for each class."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from .texts import tr

CLASSES = 5
"""More shades are not told apart on a map."""
MOST_DECIMALS = 8


class ValueClass(NamedTuple):
    """A class: its limits, both of which are in it unless the class before has them, and its label."""

    low: float
    high: float
    label: str


def even_classes(values: Iterable[float], unit: str = "", percent: bool = False) -> list[ValueClass]:
    """Classes that hold about as many values each, between borders that are round.

    Where there are few different values, each is a class; zeros are one where they are a fifth or more of all.

    Args:
        unit: behind every label.
        percent: whether labels have 100 times the values.
    """
    words = _Words(unit, percent)
    known = sorted(value for value in values if math.isfinite(value))
    distinct = sorted(set(known))
    if len(distinct) <= CLASSES:
        places = words.places(distinct)
        return [ValueClass(value, value, words.number(value, places)) for value in distinct]
    zeros = known.count(0) if known[0] >= 0 else 0
    if zeros * CLASSES < len(known):
        return words.classes(known[0], known[-1], _quantiles(known, CLASSES))
    above = known[zeros:]
    if len(set(above)) < CLASSES:
        zero = [ValueClass(0, 0, words.number(0, 0))]
        return zero + [ValueClass(v, v, words.number(v, words.places(distinct))) for v in sorted(set(above))]
    rest = words.classes(above[0], above[-1], _quantiles(above, CLASSES - 1))
    return [ValueClass(0, 0, words.number(0, 0)), *rest]


def equal_classes(
    span: tuple[float, float], values: Iterable[float], unit: str = "", percent: bool = False
) -> list[ValueClass]:
    """Classes that are equally wide within a span, whatever the values; the outer ones take those beyond."""
    (least, greatest), words = span, _Words(unit, percent)
    known = [value for value in values if math.isfinite(value)]
    width = (greatest - least) / CLASSES
    if not width > 0:
        return even_classes(known, unit, percent)
    borders = [least + number * width for number in range(1, CLASSES)]
    return words.classes(min([least, *known]), max([greatest, *known]), borders)


class _Words:
    """Numbers as legends write them."""

    def __init__(self, unit: str, percent: bool) -> None:
        self._factor = 100 if percent else 1
        self._unit = f"\u00a0{'%' if percent else unit}" if unit or percent else ""

    def number(self, value: float, places: int, unit: bool = True) -> str:
        """A value, with so many decimals of what is written."""
        rounded = round(value * self._factor, places) + 0.0  # no minus before a zero
        return f"{rounded:,.{max(places, 0)}f}{self._unit if unit else ''}"

    def places(self, values: Sequence[float]) -> int:
        """The fewest decimals that tell values apart by two units of the last one or more, some of which is below 0."""
        scaled = [value * self._factor for value in values]
        gaps = [high - low for low, high in zip(scaled, scaled[1:]) if high > low]
        whole = all(value == round(value) for value in scaled)
        if not gaps:
            return 0 if whole else 3
        needed = math.ceil(math.log10(2 / min(gaps)))
        return min(needed, 0 if whole else MOST_DECIMALS)

    def classes(self, least: float, greatest: float, borders: Sequence[float]) -> list[ValueClass]:
        """Classes between rounded ``borders``; those that fall together, or onto an end, are one."""
        places = self.places(sorted({least, *borders, greatest}))
        rounded = {round(border * self._factor, places) / self._factor for border in borders}
        inner = sorted(border for border in rounded if least < border < greatest)
        if not inner:
            return [ValueClass(least, greatest, self.number(least, places))]
        written = [self.number(border, places, unit=False) for border in inner]
        labels = [
            tr("up to {}").format(self.number(inner[0], places)),
            *(f"{low} – {high}{self._unit}" for low, high in zip(written, written[1:])),
            tr("more than {}").format(self.number(inner[-1], places)),
        ]
        return [ValueClass(*limits) for limits in zip([least, *inner], [*inner, greatest], labels)]


def _quantiles(ordered: Sequence[float], count: int) -> list[float]:
    """Borders between ``count`` classes of as many values; classes that one value would fill alone are left out."""
    borders = [ordered[len(ordered) * number // count] for number in range(1, count)]
    return sorted(set(borders) - {ordered[0], ordered[-1]})

"""Numbers as a reader of reports would write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import isfinite
from typing import Any

import numpy as np

from ..languages.translation import local_figures, local_number, to_translate, tr, written_language
from ..runtime.arrays import Array

WHOLE_FROM = 0.0995
"""Shares from a tenth on are written in whole per cent: 9.95 % would already be rounded to 10.0 %."""
LEAST_P = 0.001
"""Smaller p are not told apart."""
HECTARE, SQUARE_KILOMETRE = 1e4, 1e6
"""In square metres."""
_AREA_UNITS = (("km²", SQUARE_KILOMETRE, 2), ("ha", HECTARE, 2), ("m²", 1.0, 0))
"""Units of areas from the largest down, with their decimals."""


def percent(share: float) -> str:
    """``0.123`` becomes ``12 %``, ``0.0123`` becomes ``1.2 %``; what is not finite becomes ``–``."""
    if not isfinite(share):
        return "–"
    number = f"{100 * share:.{0 if abs(share) >= WHOLE_FROM else 1}f}"
    return local_figures(f"{number if float(number) else 0}\u00a0%")


def short_of(value: float, limit: float) -> str:
    """A value with two decimals, or with as many as tell it from a limit that has two: ``0.798`` beside ``0.80``."""
    places = next((places for places in (2, 3, 4) if float(f"{value:.{places}f}") != float(f"{limit:.2f}")), 5)
    return local_number(f"{value:.{places}f}")


def digits(value: Any, places: int = 3) -> Any:
    """A number with as many decimals in every row of a table, ``–`` where it is not finite; anything else as it is."""
    if not isinstance(value, (float, np.floating)):
        return value
    return local_number(f"{value:.{places}f}") if isfinite(value) else "–"


def with_interval(value: float, low: float, high: float, places: int = 2) -> str:
    """``0.51 (0.40 to 0.62)``; ``–`` where the value is not known, and no brackets where the limits are not."""
    if not isfinite(value):
        return "–"
    if not (isfinite(low) and isfinite(high)):
        return local_number(f"{value:.{places}f}")
    return local_figures(f"{value:.{places}f} ({low:.{places}f} to {high:.{places}f})")


def p_value(p: float, draws: int | None = None) -> str:
    """``p = 0.032``, or ``p < 0.001`` where it is smaller, or smaller than what so many random draws can tell."""
    if not isfinite(p):
        return tr("p unknown")
    least = LEAST_P if draws is None else max(LEAST_P, 1 / (draws + 1))
    return local_figures(f"p = {p:.3f}" if p > least else f"p ≤ {least:.3g}" if draws else f"p < {least:.3g}")


def short_p(p: float, draws: int) -> str:
    """A p value of so many random draws as a cell of a table: ``0.032``, ``≤ 0.001``."""
    if not isfinite(p):
        return "–"
    least = max(LEAST_P, 1 / (draws + 1))
    return local_figures(f"≤\u00a0{least:.3f}" if p <= least else f"{p:.3f}")


def bare_p(p: float) -> str:
    """As ``p_value`` writes it, in a column that says that it is p: ``0.032``, ``< 0.001``."""
    return p_value(p).removeprefix("p ").removeprefix("= ")


def in_words(value: float, scale: Sequence[tuple[float, str]]) -> str:
    """The word of ``scale``, pairs of a lower limit and a word from the highest down, that fits a value of 0 to 1."""
    return tr(next((word for limit, word in scale if value >= limit), to_translate("unknown")))


def tile_size_words(pixels: int, resolution: float) -> str:
    """``128 pixels (64 m)``; without the metres where those of a pixel are not known."""
    metres = f" ({pixels * resolution:,.0f} m)" if isfinite(resolution) else ""
    size = tr("1 pixel") if pixels == 1 else tr("{} pixels").format(local_number(f"{pixels:,}"))
    return size + local_figures(metres)


def pixel_size(resolution: float) -> dict[str, str | None]:
    """The metres of a pixel among the parameters of a report; None where they are not known."""
    return {to_translate("pixel size"): f"{resolution:.3g} m" if isfinite(resolution) else None}


def counted(count: int, one: str, many: str = "") -> str:
    """``1 tile``, ``1,200 tiles``; in French, none is singular, too."""
    single = count == 1 or (count == 0 and written_language() == "fr")
    return f"{local_number(f'{count:,}')} {tr(one if single else many or one + 's')}"


def capital(text: str) -> str:
    """The text as a sentence begins."""
    return text[:1].upper() + text[1:]


def enumerated(items: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``; in Spanish, ``a e i``."""
    if len(items) < 2:
        return "".join(items)
    before_i = written_language() == "es" and re.match(r"h?[ií](?![aeo])", items[-1], re.IGNORECASE)
    return ("{} e {}" if before_i else tr("{} and {}")).format(", ".join(items[:-1]), items[-1])


def readable_area(square_metres: float) -> str:
    """In m², hectares or km², whichever reads best."""
    if square_metres < HECTARE:
        return local_figures(f"{square_metres:,.0f} m²")
    large = square_metres >= SQUARE_KILOMETRE
    return square_kilometres(square_metres) if large else local_figures(f"{square_metres / HECTARE:,.2f} ha")


def areas_alike(square_metres: Iterable[float]) -> tuple[list[str], str]:
    """Areas as cells of one column and their unit: that of the largest; ``–`` where one is not known."""
    areas = list(square_metres)
    largest = max((area for area in areas if isfinite(area)), default=0)
    unit, of, places = next(kind for kind in _AREA_UNITS if largest >= kind[1] or kind[1] == 1)
    return [local_number(f"{area / of:,.{places}f}") if isfinite(area) else "–" for area in areas], unit


def square_kilometres(square_metres: float) -> str:
    """In km², with three digits."""
    area = square_metres / SQUARE_KILOMETRE
    return local_figures(f"{area:,.0f}\u00a0km²" if area >= 100 else f"{area:.3g}\u00a0km²")


def component_titles(shares: Array) -> tuple[str, str]:
    """What to write at the axes of the first two principal components, which hold ``shares`` of the variance."""
    words = tr("first component ({} of the variance)"), tr("second component ({} of the variance)")
    first, second = (text.format(percent(share)) for text, share in zip(words, shares))
    return first, second


def sample_words(drawn: int, count: int, clusters: bool = True) -> str:
    """How the tiles that are drawn were chosen from all, in the words of a caption; evenly in each of the clusters."""
    if drawn == count:
        return tr("all tiles")
    if clusters:
        text = tr("{} of the {} tiles, evenly spaced through each cluster so that shares are kept")
    else:
        text = tr("{} of the {} tiles, evenly spaced through the raster so that shares are kept")
    return text.format(local_number(f"{drawn:,}"), local_number(f"{count:,}"))

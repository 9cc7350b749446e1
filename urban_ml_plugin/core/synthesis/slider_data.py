"""What a page with sliders carries: the generator, places as latents, and the directions that sliders move along."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from ..generation.stylegan2 import Generator
from ..latent_directions.directions_file import Direction
from ..runtime.arrays import Array
from .bases import Bases
from .browser_generator import browser_shape, browser_weights, half_text

DIGITS = 6
"""Of numbers that stand in the page as text."""


def slider_data(
    generator: Generator, bases: Bases, directions: Sequence[Direction], names: Sequence[str], words: Mapping[str, str]
) -> str:
    """The data of a page as JSON that may stand in a script element.

    ``coupling[f][g]`` says how far the position on direction f moves with a step along direction g: directions are not
    independent, so that several sliders together may lead beyond what any real image shows.

    Args:
        names: of the bases, as the page shows them.
        words: that its script says.
    """
    sliders = [
        {
            "walk": _numbers(direction.walk),
            "low": _number(direction.low),
            "high": _number(direction.high),
            "own": _numbers(direction.positions(bases.latents)),
        }
        for direction in directions
    ]
    coupling = [
        [_number(float(other.walk.astype(float) @ one.normal.astype(float)) / one.spread) for other in directions]
        for one in directions
    ]
    told = {
        "shape": browser_shape(generator),
        "sliders": sliders,
        "coupling": coupling,
        "names": list(names),
        "words": dict(words),
        "bases": half_text(bases.latents),
        "weights": half_text(browser_weights(generator)),
    }
    return json.dumps(told, allow_nan=False, separators=(",", ":"), ensure_ascii=False).replace("<", "\\u003c")


def _numbers(values: Array) -> list[float]:
    return [_number(value) for value in values.tolist()]


def _number(value: float) -> float:
    return float(f"{value:.{DIGITS}g}")

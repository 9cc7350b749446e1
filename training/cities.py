"""Pictures of the sample city in looks that the sample never has: colours, seasons, suns and ground resolutions."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from training.surfaces import SIDE, Rng, Truth
from urban_ml_plugin.core.samplecity.elements.covers import COVERS, NUMBER
from urban_ml_plugin.core.samplecity.layout.city import SampleCity
from urban_ml_plugin.core.samplecity.painting.light import SKIES, Sky
from urban_ml_plugin.core.samplecity.painting.painting import Canvas, Painter

WINDOW = 1024
PIXELS = (0.15, 2.0)
"""Metres: the finest and the coarsest ground resolution that is painted."""
GREEN = [NUMBER[cover.name] for cover in COVERS if cover.green]
WATER = [NUMBER[name] for name in ("river", "lake", "pool")]
PAVED = [NUMBER[name] for name in ("asphalt", "worn asphalt", "concrete", "pavement", "plaza", "marking")]


def pictures(seed: int, pixels: tuple[float, float] = PIXELS) -> Iterator[tuple[NDArray[np.uint8], Truth, str]]:
    """Pictures (SIDE, SIDE, 3) of one city in one look, what is true of each, and its source.

    Args:
        pixels: metres, the finest and the coarsest ground resolution.
    """
    rng = np.random.default_rng([seed, 77])
    pixel = float(np.exp(rng.uniform(*np.log(pixels))))
    city = SampleCity(seed, max(900.0, 1.15 * WINDOW * pixel))
    painter = Painter(city, WINDOW, pixel)
    recolour(painter, rng)
    image, canvas = painter.paint_with_canvas(0, 0, WINDOW, WINDOW, later=bool(rng.integers(2)))
    for row in range(0, WINDOW, SIDE):
        for column in range(0, WINDOW, SIDE):
            part = np.s_[row : row + SIDE, column : column + SIDE]
            picture = np.moveaxis(image[(slice(0, 3), *part)], 0, -1)
            if picture.any(axis=2).mean() > 0.98:  # not beyond the flight strip
                yield picture, _truth(canvas, part), "city"


def recolour(painter: Painter, rng: Rng) -> None:
    """Give every cover other colours, and put the sun elsewhere in another season."""
    for colours in painter.covers:
        shift = rng.normal(0, 0.06, (len(COVERS), 1, 4)) + rng.normal(0, 0.10, (1, 1, 4))
        colours *= np.exp(shift + rng.normal(0, 0.16, (len(COVERS), 1, 1))).astype(np.float32)
    dry = rng.uniform(0, 1) ** 2
    for colours in painter.covers:
        colours[GREEN] += dry * (np.array([150, 130, 85, 140], np.float32) - colours[GREEN])
    painter.skies = tuple(
        Sky(float(rng.uniform(0, 360)), float(rng.uniform(28, 68)), sky.green, float(rng.uniform(0.75, 1.2)))
        for sky in SKIES
    )


def _truth(canvas: Canvas, part: tuple[slice, slice]) -> Truth:
    built, cover = canvas.built[part], canvas.cover[part]
    numbers, counts = np.unique(built[built > 0], return_counts=True)
    share = float((built > 0).mean())
    known = {}
    if len(numbers) >= 3:
        size = math.sqrt(counts.mean())
        angles = np.array([canvas.buildings[number - 1].angle for number in numbers])
        turn = np.average(np.exp(4j * angles), weights=counts)
        known = {
            "pitch": math.log(SIDE / math.sqrt(len(numbers))), "size": math.log(size),
            "turn_cos": float(turn.real), "turn_sin": float(-turn.imag), "regularity": float(abs(turn)),
        }  # fmt: skip
    return Truth(
        built=share,
        trees=float(canvas.crowns[part].mean()),
        water=float((np.isin(cover, WATER) & (built == 0)).mean()),
        paved=float((np.isin(cover, PAVED) & (built == 0)).mean()),
        **known,
    )

"""Which made-up city is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from .option import option

LEAST_SIZE = 256
"""Pixels: a smaller city has no room for its types."""
FINEST, COARSEST = 0.1, 5
"""Metres per pixel between which its ground is drawn."""
MIXED, CLAY, SLATE, METAL = ROOFS = ("mixed", "clay", "slate", "metal")
"""Materials of roofs."""


@dataclass(frozen=True)
class SampleCityOptions:
    """A city to learn and test with.

    Attributes:
        seed: each seed gives another city, and always the same one.
        size: width and height of the city in pixels.
        pixel_size: ground resolution of the imagery.
        roofs: their material. All of one material make a city that differs from others in nothing else.
    """

    seed: int = option(0, "Seed", least=0)
    size: int = option(4096, "Size (pixels)", least=LEAST_SIZE)
    pixel_size: float = option(0.5, "Pixel size (metres)", least=FINEST, most=COARSEST)
    roofs: str = option(
        MIXED,
        "Roofs",
        choices=ROOFS,
        words=("as usual for their buildings", "clay tiles", "slate", "sheet metal"),
        advanced=True,
    )

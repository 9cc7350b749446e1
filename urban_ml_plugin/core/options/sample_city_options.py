"""Which made-up city is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from .option import option


@dataclass(frozen=True)
class SampleCityOptions:
    """A city to learn and test with.

    Attributes:
        seed: 0 or more; each seed is another city.
        size: width and height in pixels, 256 or more.
        pixel_size: metres, 0.1 to 5.
    """

    seed: int = option(0, "Seed", least=0)
    size: int = option(4096, "Size (pixels)", least=256)
    pixel_size: float = option(0.5, "Pixel size (metres)", least=0.1, most=5)

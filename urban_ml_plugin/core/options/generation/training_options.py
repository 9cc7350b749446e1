"""How a generative model learns, and what of it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..choices import BUNDLED, FILE, NONE
from ..option import option

BASES = (BUNDLED, NONE, FILE)
SIZES = ("32", "64", "128", "256")
"""Pixels along the side of a drawn image, as they are chosen."""
MOST_MINUTES = 20_000.0
"""A fortnight."""


@dataclass(frozen=True)
class TrainingOptions:
    """How a generative model learns.

    Attributes:
        size: pixels along the side of a drawn image, one of ``SIZES``.
        minutes: after which learning ends; the same minutes give other weights on another machine.
        thousands: of images that are shown, if they are to end it; 0 for no such end.
        base: what it starts from: the bundled base, nothing, or another model.
        base_file: that other model.
        checkpoint: folder from which learning goes on after a break, or later.
    """

    size: str = option("64", "Side of the drawn images (pixels)", choices=SIZES)
    minutes: float = option(60.0, "Time to learn (minutes)", least=0, most=MOST_MINUTES)
    thousands: int = option(
        0, "Thousands of images to show (0: as many as the time allows)", least=0, most=10**6, advanced=True
    )
    base: str = option(BUNDLED, "Start from", choices=BASES)
    base_file: str | None = option(
        None, "Generative model to start from", kind=Path, filter="Models (*.safetensors)", advanced=True
    )
    checkpoint: str | None = option(None, "Folder from which learning goes on after a break", kind=Path)


@dataclass(frozen=True)
class FilterOptions:
    """Which images a model learns from.

    Attributes:
        filter_field: with 1 for images of the kind that is wanted, 0 for others, and nothing for those nobody marked.
        examples: path of marked points or polygons; the photographs' own layer unless given.
        buildings: path of polygons.
        least_built: share of a tile that they cover at least.
    """

    filter_field: str | None = None
    examples: str | None = None
    buildings: str | None = None
    least_built: float = option(0.1, "Least share of built ground (0 to 1)", least=0, most=1, advanced=True)

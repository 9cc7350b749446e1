"""How a generative model learns, and what of it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..choices import BUNDLED, FILE, NONE
from ..option import RESUME_TITLE, option

BASES = (BUNDLED, NONE, FILE)
SIZES = ("32", "64", "128", "256")
"""Pixels along the side of a drawn image, as they are chosen."""
MOST_MINUTES = 20_000.0
"""A fortnight."""


@dataclass(frozen=True)
class TrainingOptions:
    """How a generative model learns.

    Attributes:
        size: side of the images that the model draws. Larger ones take much longer to learn.
        minutes: time after which training ends. The same time gives other weights on another machine.
        thousands: how many images are shown before training ends, for results that do not depend on the machine.
        base: what training starts from: the ``bundled`` base, nothing (``none``), or a model of yours (``file``).
        base_file: generative model for the choice ``file``.
        checkpoint: folder in which training keeps its state: the same run started again with it goes on where it
            stopped.
    """

    size: str = option("64", "Size of the generated images (pixels)", choices=SIZES)
    minutes: float = option(60.0, "Training time (minutes)", least=0, most=MOST_MINUTES)
    thousands: int = option(
        0, "Training images to show (thousands; 0: until the time is up)", least=0, most=10**6, advanced=True
    )
    base: str = option(BUNDLED, "Start training from", choices=BASES, advanced=True)
    base_file: str | None = option(
        None,
        "Generative model to start from (for the choice “file”)",
        kind=Path,
        filter="Models (*.safetensors)",
        advanced=True,
    )
    checkpoint: str | None = option(None, RESUME_TITLE, kind=Path)


@dataclass(frozen=True)
class FilterOptions:
    """Which images a model learns from.

    Attributes:
        filter_field: with 1 for images of the kind that is wanted, 0 for others, and nothing for those nobody marked.
        examples: path of marked points or polygons; the photographs' own layer unless given.
        buildings: path of polygons.
        least_built: tiles in which buildings cover a smaller share are left out.
    """

    filter_field: str | None = None
    examples: str | None = None
    buildings: str | None = None
    least_built: float = option(0.1, "Minimum built-up share of a tile (0 to 1)", least=0, most=1, advanced=True)

"""How images are found again in a generative model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...runtime.errors import InputError
from ..choices import METHODS
from ..option import RESUME_TITLE, option

MOST_STEPS = 10_000
MOST_THOUSANDS = 10_000.0
MOST_MINUTES = 20_000.0
"""A fortnight."""


@dataclass(frozen=True)
class InversionOptions:
    """Ways of inversion, and what each may cost.

    Attributes:
        methods: how latents of each image are found: ``optimisation`` seeks those of each image by itself, slowly, and
            mostly comes nearest to it; ``encoder`` is a network that tells them at once; ``iterative`` is a network
            that corrects what it has drawn, five times. Take all three and compare.
        most_images: where there are more images, so many are taken, evenly spread.
        steps: how often the latents of each image are moved towards it. More come closer and take longer.
        thousands: how many images each encoder learns from; a correction counts as one more.
        minutes: time after which the encoders stop learning; each has half of it. What they have learnt by then depends
            on how fast the machine is.
        checkpoint: folder in which the run keeps its state: the same run started again with it goes on where it
            stopped.
        anyway: continue with a model that was found unusable.
    """

    methods: Sequence[str] = option(METHODS, "Inversion methods", choices=METHODS)
    most_images: int | None = option(None, "Maximum number of images (empty: all)", kind=int, least=1)
    thousands: float = option(
        12.0, "Training images for each encoder (thousands)", least=0.25, most=MOST_THOUSANDS, advanced=True
    )
    minutes: float = option(
        30.0, "Maximum training time of the encoders (minutes; 0: no limit)", least=0, most=MOST_MINUTES
    )
    steps: int = option(100, "Steps of optimisation for each image", least=1, most=MOST_STEPS, advanced=True)
    checkpoint: str | None = option(None, RESUME_TITLE, kind=Path, advanced=True)
    anyway: bool = option(False, "Continue with a model that was found unusable", advanced=True)

    def check(self) -> tuple[str, ...]:
        """The methods in their order, each once.

        Raises:
            InputError: there is none, or one that is not known; or a number cannot be.
        """
        strange = [method for method in self.methods if method not in METHODS]
        if strange or not self.methods:
            named = (
                f"There is no way of inversion called “{strange[0]}”" if strange else "No way of inversion was chosen"
            )
            raise InputError(f"{named}: choose among {', '.join(METHODS)} (METHODS).")
        if self.steps < 1 or self.thousands <= 0 or self.minutes < 0 or (self.most_images or 1) < 1:
            raise InputError(
                "STEPS, THOUSANDS and MOST_IMAGES must be above 0, and MINUTES not below: correct these parameters."
            )
        return tuple(method for method in METHODS if method in self.methods)

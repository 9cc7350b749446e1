"""How images are found again in a generative model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...runtime.errors import InputError
from ..choices import METHODS
from ..option import option

MOST_STEPS = 10_000
LEAST_THOUSANDS, MOST_THOUSANDS = 0.25, 10_000.0
MOST_MINUTES = 20_000.0
"""A fortnight."""


@dataclass(frozen=True)
class InversionOptions:
    """Ways of inversion, and what each may cost.

    Attributes:
        methods: of ``METHODS``, in any order.
        most_images: of more, so many are taken, evenly spread; all unless given.
        steps: of optimisation, for each image.
        thousands: of images that are shown to each encoder while it learns; a refinement counts as one.
        minutes: after which the encoders stop learning, each in its half; 0 for no end. What they have learnt then
            depends on how fast the machine is.
        checkpoint: folder from which the run goes on after a break.
        anyway: invert in a model that was found unusable.
    """

    methods: Sequence[str] = option(METHODS, "Ways of inversion", choices=METHODS)
    most_images: int | None = option(None, "Most images, evenly spread (all, unless given)", kind=int, least=1)
    thousands: float = option(
        12.0, "Thousands of images that each encoder learns from", least=0.25, most=MOST_THOUSANDS
    )
    minutes: float = option(30.0, "Most minutes for encoders to learn (0: no end)", least=0, most=MOST_MINUTES)
    steps: int = option(100, "Steps of optimisation for each image", least=1, most=MOST_STEPS, advanced=True)
    checkpoint: str | None = option(None, "Folder from which the run goes on after a break", kind=Path, advanced=True)
    anyway: bool = option(False, "Go on with a model that was found unusable", advanced=True)

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

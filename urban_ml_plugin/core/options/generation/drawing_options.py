"""What is drawn from a generative model, and how much of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..choices import AUTO, DIRECTIONS, METHODS
from ..option import option

LEAST_STEPS, MOST_STEPS = 3, 25
"""Pictures along a direction; with the middle one the number is odd."""
MOST_PLACES = 500
"""That are drawn from, at most."""


@dataclass(frozen=True)
class DrawingOptions:
    """Along which directions images are drawn.

    Attributes:
        fields: names of fields, as a list or as text with commas between them; all with a direction unless given.
        inversion: way of inversion whose latents and directions are taken; that whose directions tell most of unseen
            ground where ``auto``.
        kind: of direction; that which changed images best in the audit where ``auto``.
        places: numbers of images (``tile_id`` in layers) that are drawn; chosen by the seed unless given.
        anyway: draw from a model that was found unusable, and along directions that were not found beyond chance.
    """

    fields: str | Sequence[str] | None = option(
        None, "Fields, with commas between them (all with a direction, unless given)", kind=str
    )
    inversion: str = option(AUTO, "Way of inversion", choices=(AUTO, *METHODS), advanced=True)
    kind: str = option(AUTO, "Kind of direction", choices=(AUTO, *DIRECTIONS), advanced=True)
    places: str | None = option(
        None, "Numbers of the places, such as 12, 40-45 (chosen by the seed, unless given)", kind=str, advanced=True
    )
    anyway: bool = option(
        False, "Draw from a model that was found unusable, and along what was not found", advanced=True
    )

    @property
    def field_names(self) -> list[str]:
        """The fields, each once; none where all are wanted."""
        given = self.fields.split(",") if isinstance(self.fields, str) else list(self.fields or ())
        return list(dict.fromkeys(name.strip() for name in given if name.strip()))


@dataclass(frozen=True)
class WalkOptions(DrawingOptions):
    """Stills along directions.

    Attributes:
        steps: pictures along a direction, an odd number, with the image as it is in the middle.
        count: of places, or of random samples.
        truncation: how far from their middle the latents of random samples are drawn, 0 to 1.
        beyond: do not end where real images do.
    """

    steps: int = option(7, "Pictures along a direction (odd)", least=LEAST_STEPS, most=MOST_STEPS)
    count: int = option(6, "Number of places", least=1, most=MOST_PLACES)
    truncation: float = option(0.7, "Truncation of random samples", least=0, most=1, advanced=True)
    beyond: bool = option(False, "Go beyond what real images show", advanced=True)


@dataclass(frozen=True)
class SliderOptions(DrawingOptions):
    """A page with sliders.

    Attributes:
        count: of places that it can show.
        title: of the page.
    """

    count: int = option(60, "Number of places", least=1, most=MOST_PLACES)
    title: str | None = option(None, "Title of the page", kind=str)

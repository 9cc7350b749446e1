"""What is drawn from a generative model, and how much of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..choices import AUTO, DIRECTIONS, METHODS
from ..option import option

COMMA = ","
LEAST_STEPS, MOST_STEPS = 3, 25
"""Pictures along a direction; with the middle one the number is odd."""
MOST_PLACES = 500
"""That are drawn from, at most."""


@dataclass(frozen=True)
class DrawingOptions:
    """Along which directions images are drawn.

    Attributes:
        fields: names of the fields whose directions are drawn, separated by commas. Left empty, all that have
            a direction.
        inversion: the method whose latents and directions are taken. ``auto`` takes the one whose directions tell most
            on unseen ground.
        kind: how directions were found. ``auto`` takes the kind that changed images best in the audit.
        places: numbers of images (the field tile_id) that are drawn. Left empty, they are chosen at random by the seed.
        anyway: draw from a model that was found unusable, and along directions that were not found beyond chance.
    """

    fields: str | Sequence[str] | None = option(
        None, "Fields, separated by commas (empty: all with a direction)", kind=str
    )
    inversion: str = option(AUTO, "Inversion method", choices=(AUTO, *METHODS), advanced=True)
    kind: str = option(AUTO, "Type of direction", choices=(AUTO, *DIRECTIONS), advanced=True)
    places: str | None = option(
        None, "Numbers of images, such as 12, 40-45 (empty: chosen at random)", kind=str, advanced=True
    )
    anyway: bool = option(False, "Also draw from an unusable model and along directions not found", advanced=True)

    def field_names(self, known: Sequence[str]) -> list[str]:
        """The fields, each once; none where all are wanted.

        Args:
            known: names that there are, which may hold commas.
        """
        if not isinstance(self.fields, str):
            return list(dict.fromkeys(name.strip() for name in self.fields or () if name.strip()))
        pieces, names = _pieces(self.fields), {_pieces(name): name for name in known}
        found, at = [], 0
        while at < len(pieces):
            many = max((len(one) for one in names if pieces[at : at + len(one)] == one), default=1)
            found.append(names.get(pieces[at : at + many], pieces[at]))
            at += many
        return [name for name in dict.fromkeys(found) if name]


def _pieces(text: str) -> tuple[str, ...]:
    return tuple(piece.strip() for piece in text.split(COMMA))


@dataclass(frozen=True)
class WalkOptions(DrawingOptions):
    """Stills along directions.

    Attributes:
        steps: images along each direction, an odd number, with the image as it is in the middle.
        count: how many images, or random samples, are drawn from.
        truncation: how far from their mean the latents of random samples are drawn, 0 to 1: less is more typical.
        beyond: continue past the range of values that real images have, where drawings may mean nothing.
    """

    steps: int = option(7, "Number of images along each direction (odd)", least=LEAST_STEPS, most=MOST_STEPS)
    count: int = option(6, "Number of images to draw from", least=1, most=MOST_PLACES)
    truncation: float = option(0.7, "Truncation of random samples", least=0, most=1, advanced=True)
    beyond: bool = option(False, "Continue beyond the range of real images", advanced=True)


@dataclass(frozen=True)
class SliderOptions(DrawingOptions):
    """A page with sliders.

    Attributes:
        count: how many images the page can show.
        title: heading of the page.
    """

    count: int = option(60, "Number of images on the page", least=1, most=MOST_PLACES)
    title: str | None = option(None, "Page title", kind=str)

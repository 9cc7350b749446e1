"""Which directions are drawn: of one inversion, of the fields that are wanted, and found beyond chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..latent_directions.directions_file import Direction, Directions
from ..options.choices import AUTO
from ..options.generation.drawing_options import DrawingOptions
from ..presentation.wording import enumerated
from ..runtime.errors import InputError


@dataclass(frozen=True)
class ChosenDirections:
    """The directions of one run.

    Attributes:
        inversion: whose they all are, so that sliders and rows start from the same picture.
        drawn: along which is drawn.
        left: of fields that were wanted but not found beyond chance.
    """

    inversion: str
    drawn: list[Direction]
    left: list[Direction]

    @property
    def fields(self) -> list[str]:
        """The values along which is drawn."""
        return [direction.field for direction in self.drawn]

    @property
    def fields_left(self) -> list[str]:
        """The values along which is not."""
        return [direction.field for direction in self.left]


def choose_directions(
    directions: Directions, options: DrawingOptions, inversions: Sequence[str], path: str
) -> ChosenDirections:
    """The directions that a run draws along.

    Args:
        inversions: whose latents are at hand.
        path: of the file of directions, for sentences.

    Raises:
        InputError: a field, an inversion or a kind is not among the directions.
    """
    fields = _fields(directions, options.field_names(directions.fields), path)
    known = [one for one in inversions if any(direction.inversion == one for direction in directions.items)]
    if not known:
        raise InputError(
            f"The directions {path} are of other ways of inversion than the latents: give the latents that they were "
            "made from."
        )
    if options.inversion not in (AUTO, *known):
        raise InputError(
            f"There are no directions and latents by “{options.inversion}”, only by {enumerated(known)}: choose among "
            "these (INVERSION)."
        )
    kind = None if options.kind == AUTO else options.kind
    tried = known if options.inversion == AUTO else [options.inversion]
    found = {inversion: directions.chosen(fields, inversion, kind) for inversion in tried}
    best = max(tried, key=lambda inversion: (_worth(found[inversion]), -tried.index(inversion)))
    drawn = [one for one in found[best] if one.found or options.anyway]
    return ChosenDirections(best, drawn, [one for one in found[best] if not (one.found or options.anyway)])


def _fields(directions: Directions, wanted: Sequence[str], path: str) -> list[str]:
    missing = [name for name in wanted if name not in directions.fields]
    if missing:
        raise InputError(
            f"The field “{missing[0]}” is not among the directions {path}, which know {enumerated(directions.fields)}: "
            "choose among these (FIELDS)."
        )
    return list(wanted) or directions.fields


def _worth(found: Sequence[Direction]) -> tuple[int, float]:
    """How many directions there are beyond chance, and their mean AUC."""
    told = [one.auc for one in found if one.found]
    return len(told), float(np.mean(told)) if told else 0.0

"""Which classes of things are to cover as much of a match as of its source.

The presets are those of FaceLift (Joglekar et al. 2020): all classes but trees, roads or buildings, which are told by
the words in the names of classes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..options.generation.nearest_options import LOCK_ALL, PRESETS, MatchOptions
from ..presentation.wording import enumerated
from ..runtime.arrays import Floats
from ..runtime.errors import InputError

WORDS = {
    "trees": "tree trees green greenery greenspace vegetation wood woods woodland forest forests hedge hedges shrub "
             "shrubs shrubland bush bushes scrub plant plants plantation garden gardens grass grassland lawn lawns "
             "meadow meadows park parks orchard orchards canopy",
    "roads": "road roads street streets highway highways motorway motorways carriageway lane lanes asphalt",
    "buildings": "building buildings built house houses housing roof roofs rooftop rooftops facade facades façade "
                 "façades wall walls construction",
}  # fmt: skip
"""Words in the names of classes, in small letters, by what a preset leaves free."""
RARE = 1 / 3
"""Of the tolerance: a class that covers less on average is hardly held by it."""
RARE_PART = 0.2
"""Of what a rare class covers on average, by which a match may differ. Chosen on planted streets: docs/methods.md."""
_WORD = re.compile(r"[^\W\d_]+")


def locked_classes(names: Sequence[str], options: MatchOptions) -> list[int]:
    """Places among ``names`` of the classes that are locked.

    Raises:
        InputError: a class is unknown, or none has a name that the preset knows.
    """
    if wanted := options.locked_names:
        unknown = [name for name in wanted if name not in names]
        if unknown:
            raise InputError(
                f"There is no class called {enumerated([f'“{name}”' for name in unknown])} to be locked: choose among "
                f"{', '.join(names)} (LOCKED)."
            )
        return [names.index(name) for name in wanted]
    if options.lock == LOCK_ALL:
        return list(range(len(names)))
    free = PRESETS.get(options.lock)
    if free is None:
        return []
    words = set(WORDS[free].split())
    kept = [place for place, name in enumerate(names) if not words & set(_WORD.findall(name.lower()))]
    if len(kept) == len(names):
        raise InputError(
            f"None of the classes {', '.join(names)} is called like {free}, so that “{options.lock}” would lock all: "
            "name those to be locked (LOCKED) in place of the preset."
        )
    if not kept:
        raise InputError(f"All classes are called like {free}, so nothing is left to be locked: choose another preset.")
    return kept


def lock_limits(shares: Floats, count: int, options: MatchOptions) -> Floats:
    """(L,) by how much the share of each of ``count`` locked classes may differ between a source and its match.

    A tenth of the image does not hold what covers a fiftieth: of a rare class the tolerance is a part of its mean
    share. Which part, and of which classes, the user says, or else ``RARE`` and ``RARE_PART``.

    Args:
        shares: (n, L) of typical images, NaN where they are not known.
    """
    limits = np.full(count, options.tolerance)
    known = shares[~np.isnan(shares).any(axis=1)]
    means = known.mean(axis=0) if len(known) else np.zeros(count)
    if options.proportion:
        return np.asarray(np.minimum(limits, options.proportion * means))
    return np.asarray(np.where(means < RARE * options.tolerance, RARE_PART * means, limits))


def limits_of_sources(limits: Floats, shares: Floats, options: MatchOptions) -> Floats:
    """(Q, L) the same for sources with these shares (Q, L): a class that fills the source is not rare there.

    Where the user says by which part of their mean shares classes are held, that holds for all sources.
    """
    fills = (shares > options.tolerance) & (options.proportion == 0)
    return np.asarray(np.where(fills, options.tolerance, limits))

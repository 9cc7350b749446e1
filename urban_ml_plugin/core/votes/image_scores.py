"""What votes say of the images of a layer: score, uncertainty, number of votes and class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from ..options.generation.vote_options import ScoreOptions
from ..presentation.map_classes import MapClass
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events
from .davidson_model import Fitted
from .vote_table import Votes

LOW, HIGH = "low", "high"
CLASSES: tuple[MapClass, ...] = (
    {"number": 1, "name": LOW, "colour": "#2c5c8f"},
    {"number": 2, "name": HIGH, "colour": "#b8483b"},
)


class ImageScores(NamedTuple):
    """Of N images of a layer.

    Attributes:
        score, sd: (N,) on TrueSkill's scale, NaN for images with too few votes.
        votes: (N,) that each took part in.
        name: (N,) ``LOW``, ``HIGH`` or None.
        group_sizes: (G,) images of each group that votes connect, the largest first, of those that have votes.
    """

    score: Floats
    sd: Floats
    votes: Ints
    name: Array
    group_sizes: Ints

    def table(self, index: pd.Index) -> pd.DataFrame:
        """The fields that the layer gets."""
        columns = {"score": self.score, "sd": self.sd, "votes": self.votes, "class": self.name}
        return pd.DataFrame(columns, index=index)

    @property
    def scored(self) -> Bools:
        """(N,) which have a score."""
        return np.isfinite(self.score)

    @property
    def reliability(self) -> float:
        """Share of the scores' variance that is not uncertainty, 0 to 1 (of estimates under a prior: Adams 2005)."""
        score, sd = self.score[self.scored], self.sd[self.scored]
        if len(score) < 2:
            return float("nan")
        return float(score.var() / (score.var() + (sd**2).mean()))


def score_images(
    ids: Sequence[str], votes: Votes, fitted: Fitted, options: ScoreOptions, events: Events
) -> ImageScores:
    """Scores of images by their ids (N,); what cannot be scored is told.

    Classes are of the largest group of images of the layer that votes connect: between groups, scores do not compare.

    Raises:
        InputError: no image of the layer has enough votes.
    """
    known = {name: place for place, name in enumerate(votes.ids)}
    place = np.array([known.get(one, -1) for one in ids])
    voted, counts, groups = place >= 0, votes.counts, votes.groups
    if not voted.any():
        first = next(filter(None, ids), "")
        raise InputError(
            f"No image of the layer has an id that the votes name: the layer has “{first}”, and the "
            f"votes “{votes.ids[0]}”. Choose the field that holds these ids, or make one (field calculator)."
        )
    count = np.where(voted, counts[place], 0)
    enough = count >= options.least_votes
    if not enough.any():
        raise InputError(
            f"No image has {options.least_votes} votes; the most that one has are {count.max()}: ask for fewer votes "
            "of an image (LEAST_VOTES), or collect more."
        )
    sizes = np.bincount(groups[place[voted]])
    largest = int(sizes.argmax())
    sizes = np.sort(sizes[sizes > 0])[::-1]
    _tell(ids, votes, place, count, sizes, options, events)
    score, sd = (np.where(enough, values[place], np.nan) for values in (fitted.score, fitted.sd))
    name = np.full(len(ids), None, object)
    comparable = enough & (groups[place] == largest)
    name[comparable & (score < options.low)] = LOW
    name[comparable & (score > options.high)] = HIGH
    return ImageScores(score, sd, count, name, sizes)


def _tell(
    ids: Sequence[str], votes: Votes, place: Ints, count: Ints, sizes: Ints, options: ScoreOptions, events: Events
) -> None:
    """What of images and votes does not fit together."""
    absent = len(votes.ids) - len(np.unique(place[place >= 0]))
    if absent:
        events.info(f"Images of the votes that the layer does not have: {absent:,}. Their votes count for the others.")
    named = [one for one in ids if one]
    twice = len(named) - len(set(named))
    if twice:
        events.warning(f"{twice:,} images have an id that another image of the layer has, too: they share its score.")
    few = int((count < options.least_votes).sum())
    if few:
        events.warning(f"{few:,} of {len(ids):,} images have fewer than {options.least_votes} votes and get no score.")
    if len(sizes) > 1:
        events.warning(
            f"The votes fall into {len(sizes):,} groups of images between which nobody compared ({sizes[0]:,} images "
            f"in the largest, {sizes[1:].sum():,} in the others): scores compare inside a group alone, and only the "
            "largest is put into classes."
        )

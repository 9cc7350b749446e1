"""Votes as arrays, in an order that does not depend on the order of the table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..options.generation.vote_options import VoteOptions
from ..runtime.arrays import Bools, Ints, compact, ranks
from ..runtime.errors import InputError
from ..runtime.events import Events

LEFT, TIE, RIGHT = 1, 0, -1
WORDS = {
    "left": LEFT, "l": LEFT, "right": RIGHT, "r": RIGHT,
    "tie": TIE, "equal": TIE, "draw": TIE, "same": TIE, "both": TIE, "neither": TIE, "none": TIE,
}  # fmt: skip
"""What a winner may be called beside by its id; Place Pulse has left, right and equal."""
WHOLE = re.compile(r"-?\d+\.0+")
"""A whole number as tables are written in which some were missing."""
NOBODY = ""
"""The rater of votes that say none."""


@dataclass(frozen=True)
class Votes:
    """V votes on n images, sorted by what they say, so that nothing made of them depends on the order of a table.

    Attributes:
        ids: (n,) of the images.
        left, right: (V,) positions in ``ids``.
        outcome: (V,) ``LEFT``, ``TIE`` or ``RIGHT``.
        rater: (V,) positions in ``raters``.
        raters: their names, in alphabetical order; one without a name where nobody is told apart.
    """

    ids: list[str]
    left: Ints
    right: Ints
    outcome: Ints
    rater: Ints
    raters: list[str]

    def __len__(self) -> int:
        return len(self.left)

    @property
    def counts(self) -> Ints:
        """(n,) votes that each image took part in."""
        return np.bincount(np.concatenate([self.left, self.right]), minlength=len(self.ids))

    @property
    def groups(self) -> Ints:
        """(n,) number from 0, the largest first, of the group of images that votes connect, whoever won."""
        n = len(self.ids)
        joined = coo_matrix((np.ones(len(self)), (self.left, self.right)), (n, n))
        group = connected_components(joined, directed=False)[1]
        return np.asarray(ranks(np.bincount(group))[group] - 1, np.int64)

    @property
    def opinions(self) -> Ints:
        """(V,) number from 0, the same for votes on the same two images by one rater who has a name."""
        keys = np.stack([self.rater, *np.sort([self.left, self.right], axis=0)])
        nameless = np.flatnonzero(np.array(self.raters, object)[self.rater] == NOBODY)
        keys[0, nameless] = len(self.raters) + nameless
        return compact(keys)

    def among(self, chosen: Bools) -> Votes:
        """Some of the votes, on the same images."""
        arrays = (self.left[chosen], self.right[chosen], self.outcome[chosen], self.rater[chosen])
        return Votes(self.ids, *arrays, self.raters)


def as_id(value: Any) -> str:
    """An id as text, a whole number as one however it is stored, also as text; empty where there is none."""
    if value is None or (isinstance(value, (float, np.floating)) and not np.isfinite(value)):
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return str(int(value))
    text = str(value).strip()
    return text.partition(".")[0] if WHOLE.fullmatch(text) else text


def read_votes(table: pd.DataFrame, options: VoteOptions, events: Events) -> Votes:
    """The votes of a table; those that say nothing are told and left out.

    A winner is the id of one of the two images, or one of ``WORDS`` in any case; an empty one is no vote.

    Raises:
        InputError: a field is missing, or nothing is left.
    """
    named = (options.left, options.right, options.winner, *([options.rater] if options.rater else []))
    for name in named:
        if name not in table.columns:
            raise InputError(f"The field {name} of the votes is missing: choose one that the table has.")
    left, right, winner = (table[name].map(as_id).to_numpy(object) for name in named[:3])
    rater = table[options.rater].map(as_id).to_numpy(object) if options.rater else np.full(len(table), NOBODY, object)
    outcome = [_outcome(*row) for row in zip(left, right, winner)]
    understood = np.array([one is not None for one in outcome], bool)
    itself = (left == right) | (left == "") | (right == "")
    _tell(table, winner, ~understood & ~itself, itself, options, events)
    kept = np.flatnonzero(understood & ~itself)
    if not len(kept):
        raise InputError(
            f"No row of the votes says which of two images won: {options.winner} must hold the id of one of them, or "
            "left, right or tie."
        )
    votes = _sorted(left[kept], right[kept], np.array([outcome[row] for row in kept], np.int64), rater[kept])
    if options.rater:
        _tell_raters(votes, options.rater, events)
    return votes


def _outcome(left: str, right: str, winner: str) -> int | None:
    if winner in (left, right):
        return LEFT if winner == left else RIGHT
    return WORDS.get(winner.lower())


def _sorted(left: Any, right: Any, outcome: Ints, rater: Any) -> Votes:
    ids, ends = np.unique(np.concatenate([left, right]).astype(str), return_inverse=True)
    raters, who = np.unique(rater.astype(str), return_inverse=True)
    (one, other), who = ends.reshape(2, -1), who.reshape(-1)
    order = np.lexsort((who, outcome, other, one))
    left_ids, right_ids, won, by = (column[order].astype(np.int64) for column in (one, other, outcome, who))
    return Votes(ids.tolist(), left_ids, right_ids, won, by, raters.tolist())


def _tell(
    table: pd.DataFrame, winner: Any, unknown: Bools, itself: Bools, options: VoteOptions, events: Events
) -> None:
    if unknown.any():
        said = str(winner[np.flatnonzero(unknown)[0]]) or "nothing"
        events.warning(
            f"{unknown.sum():,} of {len(table):,} votes are left out, whose {options.winner} says “{said}” or the like "
            "and not the id of one of the two images, left, right or tie."
        )
    if itself.any():
        events.warning(
            f"{itself.sum():,} of {len(table):,} votes are left out, which compare an image with itself or with none."
        )


def _tell_raters(votes: Votes, field: str, events: Events) -> None:
    """Who is not told apart, and who voted more than once on a pair."""
    nameless = int((np.array(votes.raters, object)[votes.rater] == NOBODY).sum())
    if 0 < nameless < len(votes):
        events.warning(
            f"{nameless:,} of {len(votes):,} votes name no rater ({field}): they are taken for votes of one rater who "
            "has no name."
        )
    again = len(votes) - len(np.unique(votes.opinions))
    if again:
        events.warning(
            f"{again:,} of {len(votes):,} votes are of two images that their rater had voted on before: each counts as "
            "a vote of its own, so leave out those that stand in the table twice by mistake."
        )

"""What is particular to each rater, as rows of a table."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..runtime.arrays import finite
from .davidson_model import Fitted
from .held_out_votes import HeldOut
from .vote_table import Votes


def rater_rows(votes: Votes, fitted: Fitted, held_out: HeldOut) -> list[dict[str, Any]]:
    """A row for every rater: votes, how far they go by what the others see, lean to a side, and ties.

    ``agreement`` is the share of their decided votes that the scores from other raters' votes foretell, ``q`` that of
    the test that it is above one half. Where raters are too few to be held out, both are of votes held out at random.
    """
    count = np.bincount(votes.rater, minlength=len(votes.raters))
    with np.errstate(invalid="ignore"):
        agreement = held_out.right / held_out.decided
    return [
        {
            "rater": name,
            "votes": int(count[place]),
            "agreement": finite(agreement[place]),
            "q": finite(held_out.q[place]),
            "trust": float(fitted.trust[place]),
            "trust_low": float(fitted.trust_low[place]),
            "trust_high": float(fitted.trust_high[place]),
            "side": float(fitted.side[place]),
            "ties": float(fitted.ties[place]),
        }
        for place, name in enumerate(votes.raters)
    ]

"""How votes between pairs of images are read, and what is made of the scores."""

from __future__ import annotations

from dataclasses import dataclass

from ..option import option


@dataclass(frozen=True)
class VoteOptions:
    """A table with a vote a row: which of two images wins.

    Attributes:
        votes: path of the table.
        left, right: fields with the ids of the two images.
        winner: field that says which of them won, or that neither did; see ``vote_table``.
        rater: field with who voted, or None.
    """

    votes: str
    left: str
    right: str
    winner: str
    rater: str | None = None


@dataclass(frozen=True)
class ScoreOptions:
    """What becomes of the scores, which are on TrueSkill's scale of 25 ± 25/3.

    Attributes:
        least_votes: images with fewer votes have no score. From some 20 on the order is sound.
        low: score below which an image is of the class “low”; up to that of “high” it has no class. The default is that
            of FaceLift (Joglekar et al. 2020).
        high: score above which an image is of the class “high”. The default is that of FaceLift (Joglekar et al. 2020).
    """

    least_votes: int = option(4, "Least number of votes of an image", least=1, advanced=True)
    low: float = option(22, "Class low below (score)", kind=float)
    high: float = option(28, "Class high above (score)", kind=float)

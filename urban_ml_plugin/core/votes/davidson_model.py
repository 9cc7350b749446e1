"""Scores from votes: Davidson's model of paired comparisons with ties, and what is particular to each rater.

Of images i on the left and j on the right, rater r says left, right or tie with probabilities in the ratio

    exp(d) : exp(-d) : exp(θ_r),   d = (a_r (s_i - s_j) + b_r) / 2

which is Bradley & Terry's (1952) model with Davidson's (1970) ties. s are the scores. b_r is how far a rater leans to
the left picture, θ_r how readily they say tie, and a_r between 0 and 1 how much they go by what the others see: 0 for
one who votes at random. All have normal priors (a_r on the scale of the logit), s that of TrueSkill (Herbrich, Minka &
Graepel 2006). Where TrueSkill passes once over the votes, and so depends on their order, this is the mode of the
posterior of all votes at once, found by Fisher scoring and, near it, by Newton's steps. Standard deviations come from
the expected information there (Laplace's approximation).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags, vstack
from scipy.special import expit

from ..runtime.arrays import Floats, Ints
from ..runtime.events import Step
from ..spatial_statistics.intervals import NORMAL_LIMIT
from .conjugate_gradients import inverse_diagonal, solved
from .vote_table import LEFT, NOBODY, RIGHT, TIE, Votes

MEAN, SPREAD = 25.0, 25 / 3
"""Of scores before anybody has voted, as TrueSkill has them."""
UNIT = np.sqrt(2) * (SPREAD / 2) / 1.702
"""Points of a score in a unit of s. TrueSkill's performances differ from the scores by a normal noise of half of
``SPREAD``; a logistic curve is nearest to that of a normal distribution when it is 1.702 times as wide."""
SIDE, TIES, TRUST = 1.0, 1.0, 1.5
"""Standard deviations between raters of b_r, of θ_r and of the logit of a_r."""
TRUSTED = 3.0
"""The logit of a_r that is expected of a rater: 0.95. Without a bound a_r could grow while all scores shrink."""
COMMON = 3.0
"""Standard deviation of what all raters share of b and θ: next to no opinion."""
STEPS, HALVINGS = 200, 30
SETTLED = 1e-9
"""Largest part of a step, in units of s, after which nothing moves any more."""
NEAR = 0.5
"""Largest part of a step of Fisher's after which Newton's is tried: farther off it may lead astray."""
ROUNDING = 1e-12
"""Share of the loss that is not told from rounding."""
WELL_SOLVED = 1e-10
"""Share of the squared length of a slope that a step need not undo: the next one will."""
MOST_GROUPS = 16
"""Of images that votes connect, whose common height is told exactly."""


@dataclass(frozen=True)
class Fitted:
    """What R raters say of n images.

    Attributes:
        score, sd: (n,) on TrueSkill's scale.
        side: (R,) how far each leans to the left, in points of score.
        ties: (R,) share of ties between images of like score; 0 where nobody says tie.
        trust, trust_low, trust_high: (R,) a_r with its 95 % interval.
    """

    score: Floats
    sd: Floats
    side: Floats
    ties: Floats
    trust: Floats
    trust_low: Floats
    trust_high: Floats


class _Problem:
    """The posterior as a function of n scores, what raters share of b and θ, and each rater's b, θ and logit of a."""

    def __init__(self, votes: Votes) -> None:
        self.votes, self.n, self.raters = votes, len(votes.ids), len(votes.raters)
        outcome = votes.outcome
        # Where all winners stand on one side the table is sorted by winner, and the side says nothing.
        self.sided = bool((outcome == LEFT).any() and (outcome == RIGHT).any())
        self.tied = bool((outcome == TIE).any())
        own = self.raters if votes.raters != [NOBODY] else 0
        spreads = [
            np.full(self.n, SPREAD / UNIT), np.full(2, COMMON),
            np.full(own, SIDE), np.full(own, TIES), np.full(own, TRUST),
        ]  # fmt: skip
        self.places = np.cumsum([0, *map(len, spreads)])
        self.own, self.precision = own, 1 / np.concatenate(spreads) ** 2
        self.start = np.zeros(len(self.precision))
        self.start[self.places[4] :] = TRUSTED

    def parts(self, place: Floats) -> tuple[Floats, Floats, Floats, Floats]:
        """Scores (n,), and b, θ and a of each rater (R,)."""
        scores, common, side, ties, trust = np.split(place, self.places[1:-1])
        none = np.zeros(self.raters)
        side, ties = (part if self.own else none for part in (side, ties))
        return scores, common[0] + side, common[1] + ties, expit(trust) if self.own else none + 1

    def outcomes(self, place: Floats) -> tuple[Floats, Floats, Floats, Floats]:
        """Of each vote (V,): the difference seen, the probabilities of left and of tie, and the log-likelihood."""
        votes, (score, side, ties, trust) = self.votes, self.parts(place)
        seen = trust[votes.rater] * (score[votes.left] - score[votes.right])
        half = (seen + side[votes.rater] * self.sided) / 2
        neither = ties[votes.rater] if self.tied else np.full(len(votes), -np.inf)
        total = np.logaddexp(np.logaddexp(half, -half), neither)
        said = np.where(votes.outcome == TIE, neither, half * votes.outcome)
        return seen, np.exp(half - total), np.exp(neither - total), said - total

    def loss(self, place: Floats) -> tuple[float, Floats]:
        """The negative log-posterior and its slope."""
        votes, n = self.votes, self.n
        seen, left, tie, likelihood = self.outcomes(place)
        by_half = (left - (1 - left - tie) - votes.outcome) / 2
        by_ties = tie - (votes.outcome == TIE)
        trust = self.parts(place)[3][votes.rater]
        weighed, off = by_half * trust, place - self.start
        slope = self.precision * off
        slope[:n] += np.bincount(votes.left, weighed, n) - np.bincount(votes.right, weighed, n)
        sums = [np.bincount(votes.rater, part, self.raters) for part in
                (by_half * self.sided, by_ties * self.tied, by_half * seen * (1 - trust))]  # fmt: skip
        slope[n : n + 2] += [sums[0].sum(), sums[1].sum()]
        if self.own:
            slope[n + 2 :] += np.concatenate(sums)
        return float(-likelihood.sum() + self.precision @ off**2 / 2), slope

    def information(self, place: Floats) -> csr_matrix:
        """Expected information of the votes (P, P) with that of the priors: positive definite wherever it is taken."""
        votes, n = self.votes, self.n
        seen, left, tie, _ = self.outcomes(place)
        trust = self.parts(place)[3][votes.rater]
        rows, ones = np.arange(len(votes)), np.ones(len(votes))
        halves = [(votes.left, trust / 2), (votes.right, -trust / 2), (np.full(len(votes), n), ones / 2 * self.sided)]
        ties = [(np.full(len(votes), n + 1), ones * self.tied)]
        if self.own:
            first = self.places[2:5]
            halves += [
                (first[0] + votes.rater, ones / 2 * self.sided),
                (first[2] + votes.rater, seen * (1 - trust) / 2),
            ]
            ties += [(first[1] + votes.rater, ones * self.tied)]
        by_half, by_ties = (self._slopes(rows, parts) for parts in (halves, ties))
        lean = 2 * left + tie - 1
        spread = diags(np.concatenate([1 - tie - lean**2, tie * (1 - tie)]))
        across = diags(-lean * tie)
        mixed = by_half.T @ across @ by_ties
        both = vstack([by_half, by_ties]).tocsr()
        return csr_matrix(both.T @ spread @ both + mixed + mixed.T + diags(self.precision))

    def curvature(self, place: Floats) -> csr_matrix:
        """Second derivatives of the loss (P, P): the information, and what a vote unlike the expected one adds to it.

        Only trust and scores are multiplied with each other, so that only these bend what is seen. Away from the mode
        it need not be positive definite.
        """
        known = self.information(place)
        if not self.own:
            return known
        votes, first = self.votes, self.places[4]
        seen, left, tie, _ = self.outcomes(place)
        trust = self.parts(place)[3][votes.rater]
        apart = (left - (1 - left - tie) - votes.outcome) / 2 * (1 - trust)
        rater = first + votes.rater
        rows, columns = np.concatenate([votes.left, votes.right]), np.tile(rater, 2)
        mixed = csr_matrix((np.concatenate([apart * trust, -apart * trust]), (rows, columns)), known.shape)
        own = csr_matrix((apart * seen * (1 - 2 * trust), (rater, rater)), known.shape)
        return csr_matrix(known + mixed + mixed.T + own)

    def _slopes(self, rows: Ints, parts: list[tuple[Ints, Floats]]) -> csr_matrix:
        columns, values = (np.concatenate(column) for column in zip(*parts))
        return csr_matrix((values, (np.tile(rows, len(parts)), columns)), (len(rows), len(self.precision)))


def fit(votes: Votes, step: Step | None = None) -> Fitted:
    """Scores of all images of the votes, and what is particular to each rater.

    The scores of images that no chain of votes connects say nothing of each other beyond the prior.
    """
    problem = _Problem(votes)
    place, n, own = _mode(problem), problem.n, problem.own
    wanted = np.concatenate([np.arange(n), problem.places[4] + np.arange(own)])
    deviation = np.sqrt(inverse_diagonal(problem.information(place), wanted, _flat(problem), step))
    scores, side, ties, trust = problem.parts(place)
    none, reach = np.zeros(problem.raters), NORMAL_LIMIT * deviation[n:] if own else np.zeros(problem.raters)
    logit = place[problem.places[4] :] if own else none
    return Fitted(
        MEAN + UNIT * scores,
        UNIT * deviation[:n],
        side * UNIT if problem.sided else none,
        np.exp(ties) / (2 + np.exp(ties)) if problem.tied else none,
        trust,
        expit(logit - reach),
        expit(logit + reach),
    )


def scores_of(votes: Votes) -> Floats:
    """Scores (n,) alone."""
    problem = _Problem(votes)
    return np.asarray(MEAN + UNIT * problem.parts(_mode(problem))[0])


def _flat(problem: _Problem) -> Floats:
    """(P, G) along which votes say little: all scores of a group that votes connect; and what all raters share."""
    groups, n = problem.votes.groups, problem.n
    largest = min(int(groups.max()) + 1, MOST_GROUPS)
    flat = np.zeros((len(problem.precision), largest + 2))
    flat[:n, :largest] = groups[:, None] == np.arange(largest)
    flat[n, largest] = flat[n + 1, largest + 1] = 1
    return flat


def _mode(problem: _Problem) -> Floats:
    """Where the posterior is highest, by Fisher's steps, halved until it grows, and near it by Newton's.

    Fisher's alone are many where raters are unlike each other; Newton's may lead astray far from the mode.
    """
    place = problem.start.copy()
    loss, slope = problem.loss(place)
    largest = np.inf
    for _ in range(STEPS):
        after = None
        if largest < NEAR:
            after = _improved(problem, place, problem.curvature(place), loss, slope, 1)
        after = after or _improved(problem, place, problem.information(place), loss, slope, HALVINGS)
        if after is None:
            break
        largest = float(np.abs(after[0] - place).max())
        place, loss, slope = after
        if largest < SETTLED:
            break
    return place


def _improved(
    problem: _Problem, place: Floats, matrix: csr_matrix, loss: float, slope: Floats, halvings: int
) -> tuple[Floats, float, Floats] | None:
    """Where a step by a matrix leads, halved until the loss is no greater, so often at most; with loss and slope."""
    step = solved(matrix, -slope[:, None], WELL_SOLVED)[:, 0]
    for halving in range(halvings):
        after = place + step / 2**halving
        reached, onward = problem.loss(after)
        if reached <= loss + ROUNDING * abs(loss):
            return after, reached, onward
    return None

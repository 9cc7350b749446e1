"""What a template is to have: the probability of a class, the score of ordered classes, or a value."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from torch import Tensor, nn

from ..options.choices import CLASSES, HIGHEST, LOGIT, LOWEST, PREDICTED, SCORE, TARGETS
from ..runtime.arrays import TINY
from ..runtime.errors import InputError
from ..status.heads import Head
from ..status.status_model import StatusCard, StatusModel

ENOUGH = 0.9
"""Probability from which a classifier counts as sure."""
EVEN = 0.5
"""Probability from which an image is of the class rather than not."""


@dataclass(frozen=True)
class Goal:
    """What is climbed.

    Attributes:
        words: what it is, as it is to be read.
        number: of the class, from 0; None for a value and for the score of ordered classes.
        sign: 1 for more, -1 for less.
        shares: whether what is told of a picture is a probability, or a score, from 0 to 1; else it is a value in the
            label's own unit.
        middle, spread: of the labels, by which values are brought to one scale.
    """

    words: str
    number: int | None
    sign: float
    shares: bool
    middle: float = 0.0
    spread: float = 1.0

    @property
    def is_class(self) -> bool:
        """Whether it is the probability of one class."""
        return self.number is not None

    @property
    def enough(self) -> float:
        """What must be told of a picture before ascent may end; nothing where there is no probability."""
        return ENOUGH if self.is_class else -math.inf

    def climbed(self, head: Head, scores: Tensor) -> Tensor:
        """What ascent goes up, (N,), of a head's scores (N, S): a log-probability, or a value in spreads of labels."""
        if self.number is not None:
            return head.log_probabilities(scores)[:, self.number]
        if head.classes:
            share = _score(head, scores)
            return (share if self.sign > 0 else 1 - share).clamp_min(TINY).log()
        if head.kind == LOGIT:
            return nn.functional.logsigmoid(self.sign * scores[:, 0])
        return self.sign * (scores[:, 0] - self.middle) / self.spread

    def told(self, head: Head, scores: Tensor) -> Tensor:
        """What is said of each picture, (N,): a probability, the mean class between 0 and 1, or the value."""
        if self.number is not None:
            return head.log_probabilities(scores)[:, self.number].exp()
        if head.classes:
            return _score(head, scores)
        values = scores[:, 0].sigmoid() if head.kind == LOGIT else scores[:, 0]
        return values.clamp(*head.limits)


def _score(head: Head, scores: Tensor) -> Tensor:
    """The expected class (N,), 0 for the lowest and 1 for the highest."""
    shares = head.log_probabilities(scores).exp()
    rank = shares.new_tensor(range(head.classes)) / (head.classes - 1)
    return (shares * rank).sum(dim=1)


def choose_goal(model: StatusModel, target: str | None) -> Goal:
    """What a target asks of a model.

    Args:
        target: name of a class; ``highest`` or ``lowest`` class or value; ``score``, the mean of ordered classes.

    Raises:
        InputError: it names nothing that the model knows, or nothing where something must be named.
    """
    card = model.card
    if model.is_regression:
        if target not in (None, "", HIGHEST, LOWEST, SCORE):
            raise InputError(
                f"The model {model.path} gives a value of {card.field} and has no class “{target}”: choose {HIGHEST} "
                f"or {LOWEST} (TARGET)."
            )
        sign = -1.0 if target == LOWEST else 1.0
        words = f"{'less' if sign < 0 else 'more'} {card.field}"
        return Goal(words, None, sign, False, card.labels.mean, max(card.labels.spread, TINY))
    names, ordered = card.names, card.task != CLASSES
    if target in names:
        return _of_class(model, names.index(str(target)))
    if ordered and target == SCORE:
        return Goal(f"higher classes of {card.field}", None, 1.0, True)
    if ordered and target in (None, "", HIGHEST, LOWEST):
        return _of_class(model, 0 if target == LOWEST else len(names) - 1)
    choices = ", ".join([*names, *(TARGETS[:2] if ordered else ()), *((SCORE,) if ordered else ())])
    if not target:
        raise InputError(f"The classes of {card.field} have no order: name one of them, {choices} (TARGET).")
    if target in TARGETS and target != PREDICTED and not ordered:
        raise InputError(
            f"The classes of {card.field} have no order, so none is {target}: name one, {choices} (TARGET)."
        )
    raise InputError(f"The model {model.path} has no class “{target}”: choose among {choices} (TARGET).")


def _of_class(model: StatusModel, number: int) -> Goal:
    name = model.card.names[number]
    if not (model.tiles.observed.round() == number).any():
        raise InputError(
            f"The model {model.path} has never seen an image of the class “{name}”: choose another TARGET."
        )
    return Goal(f"“{name}”", number, 1.0, True)


def goal_of_second(goal: Goal, card: StatusCard, other: StatusCard) -> Goal:
    """The same goal for a second classifier, which may have its classes in another order."""
    if goal.number is None:
        return goal
    return replace(goal, number=other.names.index(card.names[goal.number]))

"""Linear heads on features: a score, classes, or ordered classes, fitted with a penalty and differentiable in torch.

A head standardises features with the figures of the tiles it was fitted on, multiplies, and reads the scores as

- ``ridge``: the value itself (Hoerl & Kennard 1970);
- ``logit``: the log-odds of a share between 0 and 1, fitted as one trial of which that share succeeded (fractional
  logit, Papke & Wooldridge 1996). Where a thing is absent it says nearly 0; a line says 0 give or take its error;
- ``softmax``: one score a class, multinomial logistic regression;
- ``svm``: one score a class from linear support vector machines, one against the rest, with a temperature chosen on
  held-out tiles that turns them into probabilities (Platt 1999, with one parameter);
- ``binomial``: one score s for K ordered classes, P(k) = C(K-1, k) p^k (1-p)^(K-1-k) with p = sigmoid(s) (da Costa &
  Cardoso 2005; Levy Abitbol & Karsai 2020). What speaks for the highest class speaks against the lowest, by
  construction;
- ``corn``: K-1 scores, each the log-odds of being above class k given that it is at least k (Shi, Cao & Raschka 2023).
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from scipy.special import expit
from torch import Tensor, nn

from ..clustering.metric import FeatureBlocks, feature_deviations
from ..options.choices import (
    BINOMIAL,
    CLASSES,
    CORN,
    LOGIT,
    ORDERED,
    REGRESSION,
    RIDGE,
    SOFTMAX,
    SVM,
    TASKS,
)
from ..runtime.arrays import Floats
from ..runtime.errors import InputError

SERVES = {REGRESSION: (RIDGE, LOGIT), ORDERED: (CORN, BINOMIAL, SOFTMAX, SVM), CLASSES: (SOFTMAX, SVM)}
"""Which heads serve which task, the default first."""

PENALTIES = {
    RIDGE: tuple(np.logspace(-2, 3, 11)),
    LOGIT: tuple(np.logspace(-3, 0, 7)),
    SOFTMAX: tuple(np.logspace(-2, 1, 4)),
    SVM: tuple(np.logspace(-2, 1, 4)),
    BINOMIAL: tuple(np.logspace(-2, 1, 4)),
    CORN: tuple(np.logspace(-2, 1, 4)),
}
"""Penalties tried, per tile and on standardised features, so that they mean the same for few tiles and for many."""
TEMPERATURES = np.logspace(-1, 1.5, 26)
MOST_ITERATIONS, TOLERANCE = 300, 1e-3
"""Of logistic regression: a flat end of the path is as good as its minimum."""
UNSEEN = 10
"""By so much the score of a class that no tile has lies below the least of the others."""
LEAST_SPREAD = 1e-6
"""A feature that varies less than this is constant, and is not blown up to unit spread."""
SHARED_VARIANCE = 512.0
"""Of the standardised features of several encoders together: that of ``urban``, for which ``PENALTIES`` were chosen. A
penalty binds the less the more they vary."""


def choose_head(task: str, head: str = "auto", values: NDArray[Any] | None = None) -> str:
    """The head for a task; ``auto`` takes ridge (logit for shares), CORN for ordered classes, softmax for classes.

    Args:
        values: what a regression is to predict, where it is known. They are shares if all lie between 0 and 1; ``auto``
            wants some above one half, too, for rates of a few per cent are better served by a line.

    Raises:
        InputError: there is no such task, or the head does not serve it or these values.
    """
    if task not in TASKS:
        raise InputError(f"There is no task called {task!r}: choose one of {', '.join(TASKS)}.")
    least, most = (math.nan, math.nan) if values is None else (float(values.min()), float(values.max()))
    shares = least >= 0 and most <= 1
    if head == "auto":
        return LOGIT if task == REGRESSION and shares and most > 0.5 else SERVES[task][0]
    if head not in SERVES[task]:
        raise InputError(f"The head {head!r} does not serve the task “{task}”: choose {' or '.join(SERVES[task])}.")
    if head == LOGIT and values is not None and not shares:
        raise InputError(
            f"The head {head!r} reads shares between 0 and 1, and the values go from {least:g} to {most:g}: "
            "divide percentages by 100, or choose ridge."
        )
    return head


class Head(nn.Module):
    """Features (N, D) to scores (N, S), differentiable.

    Args:
        kind: one of ``HEADS``.
        classes: K, 0 for ``ridge`` and ``logit``.
        mean, scale: (D,) of the features of the tiles it was fitted on.
        weight, bias: (S, D) and (S,) on standardised features.
        bounds: (2,) least and greatest value that a head without classes was fitted on. ``values`` stay between them,
            because a line goes on where no label was ever seen; scores do not, as they are there to be differentiated.
    """

    mean: Tensor
    scale: Tensor
    bounds: Tensor

    def __init__(
        self,
        kind: str,
        classes: int,
        mean: Any,
        scale: Any,
        weight: Any,
        bias: Any,
        bounds: Any = (-math.inf, math.inf),
    ) -> None:
        super().__init__()
        self.kind, self.classes = kind, classes
        self.register_buffer("mean", torch.as_tensor(np.asarray(mean, np.float32)))
        self.register_buffer("scale", torch.as_tensor(np.asarray(scale, np.float32)))
        self.register_buffer("bounds", torch.as_tensor(np.asarray(bounds, np.float32)))
        self.weight = nn.Parameter(torch.as_tensor(np.asarray(weight, np.float32)))
        self.bias = nn.Parameter(torch.as_tensor(np.asarray(bias, np.float32)))

    @property
    def limits(self) -> tuple[float, float]:
        """``bounds`` as two numbers."""
        least, greatest = self.bounds.double().tolist()
        return least, greatest

    def forward(self, features: Tensor) -> Tensor:
        """Scores (N, S): the value (ridge), its log-odds (logit), or what ``log_probabilities`` reads."""
        standard = (features - self.mean) / self.scale
        # Not one matrix product for all tiles, which would round a tile's score by its place among them.
        return torch.stack([(standard * weight).sum(1) for weight in self.weight], dim=1) + self.bias

    def log_probabilities(self, scores: Tensor) -> Tensor:
        """Log-probabilities (N, K) of the classes."""
        return log_probabilities(self.kind, scores, self.classes)

    @torch.inference_mode()
    def values(self, features: NDArray[Any]) -> Floats:
        """The value of each tile, (N,), from a head without classes, within the range of the labels it knows.

        Raises:
            InputError: the scores are no finite numbers.
        """
        scores = self._finite_scores(features)[:, 0].numpy()
        values: Floats = expit(scores) if self.kind == LOGIT else scores
        return np.asarray(values.clip(*self.limits))

    @torch.inference_mode()
    def probabilities(self, features: NDArray[Any]) -> Floats:
        """Probabilities (N, K) of the classes.

        Raises:
            InputError: the scores are no finite numbers.
        """
        scores = self._finite_scores(features)
        shares: Floats = self.log_probabilities(scores).exp().numpy()
        return shares

    def _finite_scores(self, features: NDArray[Any]) -> Tensor:
        scores = self(torch.as_tensor(features, dtype=torch.float32)).double()
        if not bool(torch.isfinite(scores).all()):
            raise InputError(
                "The scores of some tiles are no finite numbers: check the values of the raster, and make the model "
                "again if they are right."
            )
        return scores

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Its tensors by name, for a model file."""
        return {name: tensor.detach().cpu().numpy() for name, tensor in self.state_dict().items()}


def log_probabilities(kind: str, scores: Tensor, classes: int) -> Tensor:
    """Log-probabilities (N, K) of K classes from the scores (N, S) of a head; they sum to 1 once exponentiated."""
    if kind in (SOFTMAX, SVM):
        return F.log_softmax(scores, dim=1)
    if kind == BINOMIAL:
        number = torch.arange(classes, device=scores.device, dtype=scores.dtype)
        ways = torch.tensor([math.log(math.comb(classes - 1, k)) for k in range(classes)], dtype=torch.float64).to(
            scores
        )
        return ways + number * F.logsigmoid(scores) + (classes - 1 - number) * F.logsigmoid(-scores)
    if kind == CORN:
        above = torch.cumsum(F.logsigmoid(scores), dim=1)  # log P(y > k)
        reached = F.pad(above, (1, 0))  # log P(y >= k)
        return reached + F.pad(F.logsigmoid(-scores), (0, 1))
    raise ValueError(f"the head {kind} has no classes")


def standardisation(features: NDArray[Any], blocks: FeatureBlocks = ()) -> tuple[Floats, Floats]:
    """Mean and divisor (D,) that standardise features (N, D).

    The divisor is their spread, 1 for constant ones. Where several encoders stand side by side (``blocks``), each
    has its share of ``SHARED_VARIANCE``, however many features it has.
    """
    return features.mean(axis=0, dtype=np.float64), divisors(features.std(axis=0, dtype=np.float64), blocks)


def divisors(spread: Floats, blocks: FeatureBlocks = ()) -> Floats:
    """What ``standardisation`` divides features of such a spread (D,) by: (D,)."""
    divisor = np.where(spread > LEAST_SPREAD, spread, 1.0)
    if not blocks:
        return divisor
    total = sum(share for _, share in blocks)
    return divisor / feature_deviations([(count, SHARED_VARIANCE * share / total) for count, share in blocks])


def fit_heads(
    kind: str,
    features: NDArray[np.float32],
    labels: NDArray[Any],
    classes: int,
    penalties: Sequence[float],
    blocks: FeatureBlocks = (),
    weights: Floats | None = None,
) -> list[Head]:
    """One head per penalty, fitted on features (N, D) with labels (N,): values, or classes 0…K-1.

    ``blocks`` are those of ``standardisation``; ``weights`` (N,) are how much each tile counts for ``softmax``.

    A class that no tile has gets a very low score. The fit is exact for ridge and to solver tolerance for the others.
    """
    mean, scale = standardisation(features, blocks)
    inputs = features.astype(np.float64)  # in place from here on, as this is what takes most memory
    inputs -= mean
    inputs /= scale
    if kind == RIDGE:
        fits = ridge_path(inputs, np.asarray(labels, np.float64), penalties)
    elif kind == CORN:
        fits = _corn(inputs, labels, classes, penalties)
    elif kind in (BINOMIAL, LOGIT):
        fits = _binomial(inputs, labels, 2 if kind == LOGIT else classes, penalties)
    else:
        fits = _multinomial(inputs, labels, classes, penalties, kind, weights)
    bounds = (-math.inf, math.inf) if classes else (labels.min(), labels.max())
    return [Head(kind, classes, mean, scale, weight, bias, bounds) for weight, bias in fits]


Fit = tuple[Floats, Floats]


def ridge_path(inputs: Floats, values: Floats, penalties: Sequence[float], weights: Floats | None = None) -> list[Fit]:
    """Ridge regression with every penalty from one decomposition, of whichever Gram matrix is the smaller.

    Args:
        weights: (N,) of the rows, alike unless given.
    """
    n, dimension = inputs.shape
    weights = np.ones(n) if weights is None else weights * (n / weights.sum())
    middle, centre = np.average(inputs, 0, weights), np.average(values, 0, weights)
    inputs, values = inputs - middle, (values - centre) * np.sqrt(weights)
    inputs *= np.sqrt(weights)[:, None]
    primal = n >= dimension
    gram = (inputs.T @ inputs if primal else inputs @ inputs.T) / n
    variances, axes = np.linalg.eigh(gram)
    target = axes.T @ (inputs.T @ values / n if primal else values)
    fits = []
    for penalty in penalties:
        weight = axes @ (target / (variances.clip(min=0) + penalty))
        weight = weight if primal else inputs.T @ weight / n
        fits.append((weight[None], np.array([centre - middle @ weight])))
    return fits


def _logistic_path(inputs: Floats, labels: NDArray[Any], penalties: Sequence[float], weights: Any = None) -> list[Fit]:
    """Logistic regression, from the strongest penalty to the weakest, each from where the last one ended."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    total = float(len(labels) if weights is None else weights.sum())
    model = LogisticRegression(warm_start=True, max_iter=MOST_ITERATIONS, tol=TOLERANCE)
    fits = {}
    for penalty in sorted(penalties, reverse=True):
        model.C = 1 / (penalty * total)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # a flat end of the path is as good as its minimum
            model.fit(inputs, labels, sample_weight=weights)
        fits[penalty] = (model.coef_.copy(), model.intercept_.copy())
    return [fits[penalty] for penalty in penalties]


def _binary_path(inputs: Floats, labels: NDArray[Any], penalties: Sequence[float], weights: Any = None) -> list[Fit]:
    """As ``_logistic_path`` for labels 0 and 1, also where only one of them occurs: a constant score then."""
    present = np.unique(labels)
    if len(present) == 2:
        return _logistic_path(inputs, labels, penalties, weights)
    # Laplace's rule: never quite certain.
    odds = math.log((len(labels) + 1.0) / 1.0) * (1 if len(present) and present[0] else -1)
    return [(np.zeros((1, inputs.shape[1])), np.array([odds]))] * len(penalties)


def _binomial(inputs: Floats, labels: NDArray[Any], classes: int, penalties: Sequence[float]) -> list[Fit]:
    """The likelihood of k of K-1 trials, k also broken: each tile once as success and once as failure, weighted."""
    share = np.asarray(labels, float) / (classes - 1)
    both = np.concatenate([np.ones(len(labels), int), np.zeros(len(labels), int)])
    weights = np.concatenate([share, 1 - share])
    used = np.flatnonzero(weights > 0)
    return _binary_path(inputs[used % len(labels)], both[used], penalties, (classes - 1) * weights[used])


def _corn(inputs: Floats, labels: NDArray[Any], classes: int, penalties: Sequence[float]) -> list[Fit]:
    """K-1 conditional tasks: above k, among those that are at least k."""
    steps = []
    for k in range(classes - 1):
        least = labels >= k
        steps.append(_binary_path(inputs[least], (labels[least] > k).astype(int), penalties))
    return [(np.concatenate([w for w, _ in fits]), np.concatenate([b for _, b in fits])) for fits in zip(*steps)]


def _multinomial(
    inputs: Floats,
    labels: NDArray[Any],
    classes: int,
    penalties: Sequence[float],
    kind: str,
    tile_weights: Floats | None = None,
) -> list[Fit]:
    present = np.unique(labels)
    if len(present) < 2:
        raise InputError("One class only: classes can be told apart where there are two or more.")
    if kind == SVM:
        fits = _svm_path(inputs, labels, penalties)
    else:
        fits = _logistic_path(inputs, labels, penalties, tile_weights)
    spread = []
    for weight, bias in fits:
        if len(weight) == 1:  # two classes: one score, split between them
            weight, bias = np.concatenate([-weight, weight]) / 2, np.concatenate([-bias, bias]) / 2
        whole, low = np.zeros((classes, weight.shape[1])), np.full(classes, bias.min() - UNSEEN)
        whole[present], low[present] = weight, bias
        spread.append((whole, low))
    return spread


def _svm_path(inputs: Floats, labels: NDArray[Any], penalties: Sequence[float]) -> list[Fit]:
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.svm import LinearSVC

    fits = []
    for penalty in penalties:
        model = LinearSVC(C=1 / (penalty * len(labels)), dual=len(labels) < inputs.shape[1], random_state=0)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            model.fit(inputs, labels)
        fits.append((model.coef_.copy(), model.intercept_.copy()))
    return fits


def with_temperature(head: Head, times: float) -> Head:
    """The head with its scores multiplied, so that probabilities become sharper (above 1) or flatter."""
    arrays = head.arrays()
    arrays["weight"], arrays["bias"] = arrays["weight"] * times, arrays["bias"] * times
    return Head(head.kind, head.classes, **arrays)

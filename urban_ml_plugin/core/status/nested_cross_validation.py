"""Heads fitted fold by fold, with penalties chosen inside each training set: out-of-fold predictions."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree
from scipy.special import log_softmax

from ..clustering.metric import FeatureBlocks
from ..options.choices import REGRESSION, SVM
from ..runtime.arrays import TINY, Array, Bools, Floats
from ..runtime.errors import InputError
from ..runtime.events import Step
from ..runtime.one_thread import one_thread
from ..storage.stored_rows import AnyRows, StoredRows
from .heads import PENALTIES, SERVES, TEMPERATURES, Head, fit_heads, with_temperature
from .learning_from_aggregates import AT_ONCE, TOO_FEW, ZoneMeans, ZoneSums, fit_mean_heads
from .spatial_folds import Folds

MoreToLearn = Callable[[Bools, tuple[int, ...]], tuple[NDArray[np.float32], NDArray[Any]]]
"""Features (T, D) and labels (T,) of what trains beside tiles, those where (N,) is true, while folds are held out."""
NEIGHBOURS = 5
"""Tiles that tell by their place alone what one is like."""


@dataclass
class CrossFit:
    """Heads and what they say of tiles they have not seen.

    Attributes:
        head: fitted on all tiles.
        folds: (F) heads, each fitted without its fold and the buffer around it.
        penalties: of ``head`` and of each of ``folds``.
        predicted: (N,) value, or expected class number, out of fold.
        probabilities: (N, K) likewise; (N, 0) for a regression.
        inner: of each fold one with the penalty of ``folds`` that was fitted without the next fold, too; none where no
            penalty was chosen.
    """

    head: Head
    folds: list[Head]
    penalties: list[float]
    predicted: Floats
    probabilities: Floats
    inner: list[Head] = field(default_factory=list)


def crossfit(
    kind: str,
    features: AnyRows,
    labels: NDArray[Any],
    classes: int,
    folds: Folds,
    step: Step | None = None,
    penalties: tuple[float, ...] | None = None,
    variants: Sequence[AnyRows] = (),
    zones: ZoneMeans | None = None,
    blocks: FeatureBlocks = (),
    weights: Floats | None = None,
    more: MoreToLearn | None = None,
) -> CrossFit:
    """Fit a head on all tiles and one without each fold; each chooses its penalty by holding out further folds.

    For F folds these are F (F - 1) / 2 fits without two folds, F without one and one on all: a fit without folds f and
    g tests penalties for f on g, and for g on f. Nothing that chooses a penalty has seen the tiles that test the
    choice.

    Args:
        features: (N, D); on disk they do for ``ridge`` with ``zones`` and without ``more``.
        labels: (N,) values or classes from 0.
        penalties: to choose from; those of the head unless given.
        variants: features (N, D) of changed copies of the tiles, which train beside them and test nothing.
        zones: polygons whose values are the labels; where given, heads are fitted and penalties tested on the means
            over polygons of what is said of tiles, and not on tiles.
        blocks: of ``heads.standardisation``.
        weights: (N,) how much each tile counts, for ``softmax``.
        more: to train on beside them; it tests nothing. Not with ``weights``.

    Raises:
        InputError: too few polygons are left whole, where they are learnt from.
    """
    tried = penalties or PENALTIES[kind]
    count = len(folds)
    losses = np.zeros((count + 1, len(tried)))
    temperatures = np.ones((count + 1, len(tried)))
    tested: dict[tuple[int, int], list[tuple[Any, Any, Any]]] = {}
    pairs = list(itertools.combinations(range(count), 2)) if len(tried) > 1 else []
    total, done = len(pairs) + count + 1, 0

    sums = (
        ZoneSums([features, *variants], zones, folds.excluded) if zones and isinstance(features, StoredRows) else None
    )

    def fit(*held_out: int, only: int | None = None) -> list[Head]:
        nonlocal done
        chosen = tried if only is None else (tried[only],)
        # Many small products: threads would cost more than they save, and could differ in the last bit.
        with one_thread():
            heads = sums.fit(held_out, chosen, blocks) if sums else fit_in_memory(held_out, chosen)
        done += 1
        if step:
            step.done(done, total)
        return heads

    def fit_in_memory(held_out: tuple[int, ...], chosen: tuple[float, ...]) -> list[Head]:
        here = folds.training(*held_out) if held_out else np.ones(len(labels), bool)
        views, taught = [features[here], *(variant[here] for variant in variants)], labels[here]
        means = zones.among(here) if zones else None
        if more:
            others, theirs = more(here, held_out)
            views, taught = [np.concatenate([view, others]) for view in views], np.append(taught, theirs)
            means = means.with_tiles(theirs) if means else None
        if means:
            return fit_mean_heads(kind, views, means, chosen, blocks)
        count_as = None if weights is None else np.tile(weights[here], len(views))
        case = (np.concatenate(views), np.tile(taught, len(views)), classes, chosen, blocks)
        return fit_heads(kind, *case, count_as)

    def test(heads: list[Head], whose: int, here: NDArray[np.bool_]) -> None:
        means = zones.among(here) if zones else None
        if means and not len(means.value):
            return
        for place, head in enumerate(heads):
            outcome = _by_parts(partial(_outcome, head), features, here)
            share = np.ones(int(here.sum())) if weights is None else weights[here]
            case = (means.of(outcome), means.value, means.weight) if means else (outcome, labels[here], share)
            tested.setdefault((whose, place), []).append(case)

    without_next: dict[int, list[Head]] = {}
    for f, g in pairs:
        heads = fit(f, g)
        for whose, other in ((f, g), (g, f)):
            test(heads, whose, (folds.of_image == other) & ~folds.excluded[whose])
            if other == next_fold(whose, count):
                without_next[whose] = heads
    without_one = [fit(fold) for fold in range(count)]
    for fold, heads in enumerate(without_one):
        test(heads, count, folds.of_image == fold)
    if len(tried) > 1 and len({whose for whose, _ in tested}) <= count:
        raise InputError(TOO_FEW)
    for (whose, place), parts in tested.items():
        outcomes, truth = (np.concatenate(column) for column in list(zip(*parts))[:2])
        shares = np.concatenate([weight for *_, weight in parts])
        losses[whose, place], temperatures[whose, place] = _loss(kind, outcomes, truth, shares)
    best = losses.argmin(axis=1)
    heads = [with_temperature(h[b], t[b]) if kind == SVM else h[b] for h, b, t in zip(without_one, best, temperatures)]
    whole = fit(only=int(best[count]))[0]
    if kind == SVM:
        whole = with_temperature(whole, temperatures[count, best[count]])
    predicted, probabilities = out_of_fold(heads, features, folds, classes)
    chosen = [tried[best[count]], *(tried[place] for place in best[:count])]
    inner = [without_next[fold][best[fold]] for fold in sorted(without_next)]
    return CrossFit(whole, heads, [float(penalty) for penalty in chosen], predicted, probabilities, inner)


def next_fold(fold: int, folds: int) -> int:
    """The fold by which early stopping chooses while another is held out."""
    return (fold + 1) % folds


def out_of_fold(heads: list[Head], features: AnyRows, folds: Folds, classes: int) -> tuple[Floats, Floats]:
    """What each tile's own fold's head says of it: value or expected class (N,), and probabilities (N, K)."""
    predicted = np.zeros(len(features))
    probabilities = np.zeros((len(features), classes))
    for fold, head in enumerate(heads):
        here = folds.of_image == fold
        if classes:
            probabilities[here] = _by_parts(head.probabilities, features, here)
            predicted[here] = probabilities[here] @ np.arange(classes)
        else:
            predicted[here] = _by_parts(head.values, features, here)
    return predicted, probabilities


def nearest_tiles(centres: Floats, labels: NDArray[Any], folds: Folds, classes: int, head: Head) -> CrossFit:
    """Predictions by the nearest tiles that may train, (centres (N, 2) in metres)."""
    predicted, shares = np.zeros(len(labels)), np.zeros((len(labels), classes))
    for fold in range(len(folds)):
        train, here = np.flatnonzero(folds.training(fold)), folds.of_image == fold
        count = min(NEIGHBOURS, len(train))
        _, near = cKDTree(centres[train]).query(centres[here], k=count)
        known = labels[train[np.asarray(near).reshape(-1, count)]]
        if classes:
            shares[here] = np.stack([(known == k).mean(axis=1) for k in range(classes)], axis=1)
            predicted[here] = shares[here] @ np.arange(classes)
        else:
            predicted[here] = known.mean(axis=1)
    return CrossFit(head, [], [], predicted, shares)


def _by_parts(say: Callable[[Array], Floats], features: AnyRows, here: NDArray[np.bool_]) -> Floats:
    """What is said of the features (N, D) where ``here`` (N,) is true; some at a time where they lie on disk."""
    if not isinstance(features, StoredRows):
        return say(features[here])
    some = np.flatnonzero(here)
    return np.concatenate([say(features[some[start : start + AT_ONCE]]) for start in range(0, len(some), AT_ONCE)])


def _outcome(head: Head, features: NDArray[np.float32]) -> Floats:
    """What a head says, as ``_loss`` reads it: values, or log-probabilities (those of an SVM are scaled later)."""
    if not head.classes:
        return head.values(features)
    shares: Floats = np.log(head.probabilities(features).clip(TINY))
    return shares


def _loss(kind: str, outcomes: Floats, truth: NDArray[Any], weights: Floats) -> tuple[float, float]:
    """Mean squared error or log-loss, and the temperature that makes an SVM's least."""
    if kind in SERVES[REGRESSION]:
        return float(np.average((outcomes - truth) ** 2, weights=weights)), 1.0
    number = truth.astype(np.int64)
    if kind != SVM:
        return float(np.average(-outcomes[np.arange(len(truth)), number], weights=weights)), 1.0
    # Scores are known up to a constant a tile, which a temperature leaves a constant.
    scaled = log_softmax(TEMPERATURES[:, None, None] * outcomes, axis=2)
    losses = np.average(-scaled[:, np.arange(len(truth)), number], axis=1, weights=weights)
    return float(losses.min()), float(TEMPERATURES[losses.argmin()])

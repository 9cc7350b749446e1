"""How well high and low are told apart on held-out ground, with intervals from resampled blocks."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..runtime.arrays import TINY, Bools, Floats, Ints
from ..spatial_statistics.spatial_blocks import block_draws
from ..status.validation import LEAST_BLOCKS, RESAMPLES, Measure, Scored, draws_interval

PRECISION, RECALL, F1, AUC, SPEARMAN = MEASURES = ("precision", "recall", "f1", "auc", "spearman")
DRAWS_AT_ONCE = 200


class Tails(NamedTuple):
    """The images that count: (n,) decision values, whether each is high (else low), and its block."""

    decisions: Floats
    high: Bools
    block: Ints


def tail_measures(tails: Tails, seed: int = 0) -> dict[str, Measure]:
    """Precision, recall and F1 of what lies above 0, and the area under the curve, each with its interval.

    The area is the share of pairs of a high and a low image in which the high one has the greater decision value; a tie
    counts half (Hanley & McNeil 1982).
    """
    blocks, of_image = np.unique(tails.block, return_inverse=True)
    of_image = of_image.ravel()
    values = _measures(tails, np.ones((1, len(tails.high))))
    drawn: dict[str, Floats] = {}
    if len(blocks) >= LEAST_BLOCKS:
        times = block_draws(len(blocks), RESAMPLES, seed)
        parts = [
            _measures(tails, times[start : start + DRAWS_AT_ONCE, of_image])
            for start in range(0, RESAMPLES, DRAWS_AT_ONCE)
        ]
        drawn = {name: np.concatenate([part[name] for part in parts]) for name in values}
    return {
        name: Measure(name, float(value[0]), *draws_interval(drawn.get(name)), len(tails.high), len(blocks))
        for name, value in values.items()
    }


def _measures(tails: Tails, weight: Floats) -> dict[str, Floats]:
    """Each measure (R,) for R weightings (R, n) of the images."""
    high, above = weight * tails.high, tails.decisions > 0
    hits = (high * above).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        precision = hits / (weight * above).sum(axis=1)
        recall = hits / high.sum(axis=1)
        f1 = 2 * hits / ((weight * above).sum(axis=1) + high.sum(axis=1))
        return {PRECISION: precision, RECALL: recall, F1: f1, AUC: _areas(tails, weight)}


def _areas(tails: Tails, weight: Floats) -> Floats:
    order = np.argsort(tails.decisions, kind="stable")
    first = np.unique(tails.decisions[order], return_index=True)[1]
    high = np.add.reduceat((weight * tails.high)[:, order], first, axis=1)
    low = np.add.reduceat((weight * ~tails.high)[:, order], first, axis=1)
    below = np.cumsum(low, axis=1) - 0.5 * low
    pairs = high.sum(axis=1) * low.sum(axis=1)
    return np.where(pairs > 0, (high * below).sum(axis=1) / np.maximum(pairs, TINY), np.nan)


def rank_measure(observed: Floats, said: Floats, block: Ints, seed: int = 0) -> Measure:
    """Spearman's correlation of held-out decision values with the value, over all images, with its interval."""
    return next(one for one in Scored(observed, said, block).measures(seed) if one.name == SPEARMAN.upper())

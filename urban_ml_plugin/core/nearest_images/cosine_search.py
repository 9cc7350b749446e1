"""The nearest of many images to each of some, by the cosine between their features: all are compared, in parts.

Features are taken as directions from the average image of the pool, so that the cosine says how alike two images are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from ..runtime.arrays import TINY, Array, Bools, Floats, Floats32, Ints

QUERIES, PART = 128, 8_192
"""Queries, and images of the pool, that are compared in one product: 4 MB of cosines."""
SPARE = 8
"""Candidates beyond those wanted. A product rounds by the shape of its parts, so it only names candidates."""
ROWS_AT_ONCE = 8_192
"""Images whose features are turned into directions together."""
NONE = -1

Allowed = Callable[[slice, slice], Bools]
"""Which images of a part of the pool (p,) may be found for some of the queries (q,): (p, q)."""


class Nearest(NamedTuple):
    """What was found for Q queries, the nearest first.

    Attributes:
        place: (Q, K) in the pool; ``NONE`` where there are fewer.
        similarity: (Q, K) cosines; NaN where there are fewer.
    """

    place: Ints
    similarity: Floats


def nearest_exactly(
    pool: Floats32, queries: Floats32, count: int, allowed: Allowed, done: Callable[[int], None] = lambda _: None
) -> Nearest:
    """The K images of a pool that are most like each query, among those allowed.

    Cosines are summed pair by pair in double precision, so they do not depend on what else is in the pool; where two
    are the same, the first image counts.

    Args:
        pool, queries: (N, D) and (Q, D) of length 1.
        count: K.
        done: hears how many queries are done.
    """
    index, similarity = np.full((len(queries), count), NONE, np.int64), np.full((len(queries), count), np.nan)
    for start in range(0, len(queries), QUERIES):
        some = slice(start, min(start + QUERIES, len(queries)))
        candidates = _candidates(pool, queries, some, count + SPARE, allowed)
        for number, found in enumerate(candidates, start=start):
            index[number], similarity[number] = best_of(pool, queries[number], found[found != NONE], count)
        done(some.stop)
    return Nearest(index, similarity)


def best_of(pool: Floats32, query: Floats32, candidates: Ints, count: int) -> tuple[Ints, Floats]:
    """Indices and cosines (K,) of the most alike among some images of the pool (c,)."""
    index, similarity = np.full(count, NONE, np.int64), np.full(count, np.nan)
    cosines = (pool[candidates].astype(np.float64) * query.astype(np.float64)).sum(axis=1)
    order = np.lexsort((candidates, -cosines))[:count]
    index[: len(order)], similarity[: len(order)] = candidates[order], cosines[order]
    return index, similarity


def _candidates(pool: Floats32, queries: Floats32, some: slice, count: int, allowed: Allowed) -> Ints:
    """Indices (Q, ``count``) of the images with the highest rounded cosines to some queries, in no order."""
    asked = queries[some]
    best = np.full((len(asked), count), -np.inf, np.float32)
    index = np.full((len(asked), count), NONE, np.int64)
    for start in range(0, len(pool), PART):
        part = slice(start, min(start + PART, len(pool)))
        cosines = asked @ pool[part].T
        cosines[~allowed(part, some).T] = -np.inf
        few = min(count, cosines.shape[1])
        top = np.argpartition(-cosines, few - 1, axis=1)[:, :few]
        both = np.concatenate([best, np.take_along_axis(cosines, top, axis=1)], axis=1)
        places = np.concatenate([index, top + start], axis=1)
        kept = np.argpartition(-both, count - 1, axis=1)[:, :count]
        best, index = np.take_along_axis(both, kept, axis=1), np.take_along_axis(places, kept, axis=1)
    return np.where(np.isfinite(best), index, NONE)


class CosineSpace:
    """Features less their mean over the pool, in blocks that weigh what they are meant to, and of length 1.

    Without the mean nearly all images would be nearly alike: what a network notes is mostly positive. A cosine of 0 is
    then that of two images which have no more in common than any two, and 1 is the same image.

    Args:
        features: (N, D) of the pool; not changed.
        blocks: length and share of the variance of each encoder whose features stand side by side; see
            ``Encoder.feature_blocks``.
    """

    def __init__(self, features: Floats32, blocks: Sequence[tuple[int, float]] = ()) -> None:
        self._mean = np.asarray(features.mean(axis=0, dtype=np.float64))
        self._times = _block_weights(_variances(features, self._mean), blocks)

    def of(self, features: Array, in_place: bool = False) -> Floats32:
        """Directions (n, D) of length 1, or 0 of what is the mean itself.

        Args:
            in_place: put them where the features, of single precision, are: there may not be room for both.
        """
        found = features if in_place else np.empty(features.shape, np.float32)
        for start in range(0, len(features), ROWS_AT_ONCE):
            part = slice(start, start + ROWS_AT_ONCE)
            away = (np.asarray(features[part], np.float64) - self._mean) * self._times
            found[part] = away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), TINY)
        return found


def _variances(features: Floats32, mean: Floats) -> Floats:
    total = np.zeros(len(mean))
    for start in range(0, len(features), ROWS_AT_ONCE):
        total += ((features[start : start + ROWS_AT_ONCE] - mean) ** 2).sum(axis=0)
    return np.asarray(total / max(len(features), 1))


def _block_weights(variances: Floats, blocks: Sequence[tuple[int, float]]) -> Floats:
    """By what each feature (D,) is multiplied so that each block has its share of the variance."""
    times, start = np.ones(len(variances)), 0
    for length, share in blocks:
        part = slice(start, start + length)
        times[part] = np.sqrt(share / max(float(variances[part].sum()), TINY))
        start += length
    return times

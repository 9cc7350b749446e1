"""Labels that are means over polygons: what a tile owes to its polygon's value, learnt so that the mean comes true.

A census polygon says what holds on average in it, not what holds in each of its tiles. A head that has to tell
every tile its polygon's value learns to tell tiles apart as little as that makes them differ, and flattens the map. So
we ask that the mean of what it says of the tiles of a polygon be the polygon's value (learning from aggregate outputs:
Musicant, Christensen & Olson, ICDM 2007). Polygons weigh by the ground they label: those smaller than a tile then say
together what the tile's area-weighted label says.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import block_diag, csr_matrix, identity
from scipy.special import expit

from ..clustering.metric import FeatureBlocks
from ..options.choices import LOGIT, RIDGE
from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError
from ..storage.stored_rows import AnyRows
from .heads import Fit, Head, divisors, ridge_path, standardisation
from .tile_labels import TileLabels

Features = NDArray[np.float32]
AT_ONCE = 5_000
"""Tiles that are summed up at a time."""
LEAST_PART = 0.5
"""Share of a polygon's labelled ground that tiles must hold for their mean to stand for the polygon."""
TINY = 1e-6
SOLVER = {"maxiter": 200, "ftol": 1e-7}
"""Steps of L-BFGS at most, and the share by which the loss must fall for another."""
TOO_FEW = (
    "Not enough data: without one fold and the buffer around it too few polygons are left whole to learn from. "
    "Choose smaller tiles, smaller blocks (BLOCK_SIZE), more folds, or values that hold everywhere (SUPPORT)."
)


class Means(NamedTuple):
    """Polygons that some tiles stand for.

    Attributes:
        members: (Z, N) weights of the tiles in the mean of each polygon; rows sum to 1.
        value: (Z,) of each polygon.
        weight: (Z,) ground that the tiles share with it, in tiles.
    """

    members: csr_matrix
    value: Floats
    weight: Floats

    def of(self, values: Floats) -> Floats:
        """Means (Z,) of what is said of tiles (N,)."""
        return np.asarray(self.members @ values)

    def with_tiles(self, value: Floats) -> Means:
        """Also of further tiles, behind the others, each of which stands for itself with its ``value``."""
        members = block_diag([self.members, identity(len(value), format="csr")], format="csr")
        return Means(members, np.append(self.value, value), np.append(self.weight, np.ones(len(value))))


@dataclass
class ZoneMeans:
    """N tiles and the polygons whose values are means over them.

    Attributes:
        cover: (Z, N) ground that a tile shares with a polygon, in tiles.
        value: (Z,)
    """

    cover: csr_matrix
    value: Floats

    @classmethod
    def over(cls, labels: TileLabels, values: Floats) -> ZoneMeans:
        """From labelled tiles and the values (Z,) of all polygons."""
        met = labels.overlaps
        used, zone = np.unique(met.zone, return_inverse=True)
        cover = csr_matrix((met.share, (zone.reshape(-1), met.image)), (len(used), len(labels.value)))
        return cls(cover, np.asarray(values, float)[used])

    def among(self, here: NDArray[np.bool_]) -> Means:
        """The polygons that the tiles where ``here`` (N,) is true stand for; other tiles are no columns."""
        cover = self.cover[:, np.flatnonzero(here)]
        whole_enough, ground = self.enough(cover)
        members = cover[whole_enough].multiply(1 / ground[:, None]).tocsr()
        return Means(members, self.value[whole_enough], ground)

    def enough(self, cover: csr_matrix) -> tuple[Ints, Floats]:
        """The polygons (Z',) of which some tiles, columns of ``cover``, hold enough, and the ground that they hold."""
        ground, whole = (np.asarray(part.sum(axis=1)).ravel() for part in (cover, self.cover))
        whole_enough = np.flatnonzero(ground >= np.maximum(LEAST_PART * whole, TINY))
        return whole_enough, ground[whole_enough]

    def within(self, here: NDArray[np.bool_]) -> ZoneMeans:
        """Of the tiles where ``here`` (N,) is true alone: the polygons of which they hold enough."""
        cover = self.cover[:, np.flatnonzero(here)]
        kept, _ = self.enough(cover)
        return ZoneMeans(cover[kept].tocsr(), self.value[kept])

    def spread(self, predicted: Floats) -> Floats:
        """Predictions of tiles (N,), moved by what the means over their polygons lack.

        Then these are the polygons' values where no tile lies on two; where some do, nearly.
        """
        means = self.among(np.ones(len(predicted), bool))
        missing = self.cover.T @ (means.value - means.of(predicted))
        return np.asarray(predicted + missing / np.asarray(self.cover.sum(axis=0)).ravel())


def fit_mean_heads(
    kind: str, views: Sequence[Features], means: Means, penalties: Sequence[float], blocks: FeatureBlocks = ()
) -> list[Head]:
    """One head per penalty, such that the means over polygons of what it says of their tiles are their values.

    Args:
        kind: ``ridge`` or ``logit``.
        views: features (N, D) of the tiles, and of changed copies of them, each of which is to have the same means.
        blocks: of ``heads.standardisation``.

    Raises:
        InputError: there are fewer than two polygons with different values.
    """
    if len(np.unique(means.value)) < 2:
        raise InputError(TOO_FEW)
    mean, scale = standardisation(np.concatenate(views), blocks)
    inputs = [((view - mean) / scale).astype(np.float32) for view in views]
    low, high = float(means.value.min()), float(means.value.max())
    if kind == LOGIT:
        fits, bounds = _logit_path(inputs, means, penalties), (0.0, 1.0)
    else:
        rows = np.concatenate([means.members @ view.astype(np.float64) for view in inputs])
        fits = ridge_path(rows, np.tile(means.value, len(views)), penalties, np.tile(means.weight, len(views)))
        bounds = _bounds(low, high)
    return [Head(kind, 0, mean, scale, weight, bias, bounds) for weight, bias in fits]


class ZoneSums:
    """All that ridge heads on means over polygons take from tiles whose features are too many for the memory.

    Tiles that are held out by the same folds are always learnt from together, so their features are summed up once, for
    all tiles and for those of each polygon. The heads are those of ``fit_mean_heads`` but for rounding.

    Args:
        views: as of ``fit_mean_heads``, of all tiles; they are read once, some tiles at a time.
        excluded: (F, N) whether a tile must not train while a fold is held out.
    """

    def __init__(self, views: Sequence[AnyRows], zones: ZoneMeans, excluded: Bools) -> None:
        self._zones, self._excluded = zones, excluded
        self._patterns, pattern = np.unique(excluded.T, axis=0, return_inverse=True)
        pattern = pattern.reshape(-1)
        tiles, kinds = len(pattern), len(self._patterns)
        cover = zones.cover.tocoo()
        self._pairs, pair = np.unique(cover.row.astype(np.int64) * kinds + pattern[cover.col], return_inverse=True)
        parts = csr_matrix((cover.data, (pair.reshape(-1), cover.col)), (len(self._pairs), tiles)).tocsc()
        belongs = csr_matrix((np.ones(tiles), (pattern, np.arange(tiles))), (kinds, tiles)).tocsc()
        self._counts = np.bincount(pattern, minlength=kinds) * len(views)
        dimension = views[0].shape[1]
        self._middle = views[0][:AT_ONCE].mean(axis=0, dtype=np.float64)  # squares lose no digits about it
        self._sums, self._squares = np.zeros((2, kinds, dimension))
        self._of_parts = np.zeros((len(views), len(self._pairs), dimension))
        for view, of_parts in zip(views, self._of_parts):
            for start in range(0, tiles, AT_ONCE):
                some = slice(start, start + AT_ONCE)
                features = view[some] - self._middle
                of_parts += parts[:, some] @ features
                self._sums += belongs[:, some] @ features
                self._squares += belongs[:, some] @ features**2

    def fit(self, held_out: Sequence[int], penalties: Sequence[float], blocks: FeatureBlocks = ()) -> list[Head]:
        """One head per penalty, from the tiles that may train while these folds are held out.

        Raises:
            InputError: there are fewer than two polygons with different values.
        """
        used = ~self._patterns[:, list(held_out)].any(axis=1)
        here = ~self._excluded[list(held_out)].any(axis=0)
        whole, ground = self._zones.enough(self._zones.cover[:, np.flatnonzero(here)])
        value, count = self._zones.value[whole], self._counts[used].sum()
        if len(np.unique(value)) < 2:
            raise InputError(TOO_FEW)
        mean = self._sums[used].sum(axis=0) / count
        spread = np.sqrt(np.maximum(self._squares[used].sum(axis=0) / count - mean**2, 0))
        zone, kind = np.divmod(self._pairs, len(used))
        place = np.full(self._zones.cover.shape[0], -1)
        place[whole] = np.arange(len(whole))
        some = np.flatnonzero(used[kind] & (place[zone] >= 0))
        gather = csr_matrix((1 / ground[place[zone[some]]], (place[zone[some]], some)), (len(whole), len(self._pairs)))
        scale = divisors(spread, blocks)
        rows = np.concatenate([(gather @ of_parts - mean) / scale for of_parts in self._of_parts])
        views = len(self._of_parts)
        fits = ridge_path(rows, np.tile(value, views), penalties, np.tile(ground, views))
        bounds = _bounds(float(value.min()), float(value.max()))
        return [Head(RIDGE, 0, mean + self._middle, scale, weight, bias, bounds) for weight, bias in fits]


def _bounds(low: float, high: float) -> tuple[float, float]:
    """Least and greatest value of a tile where those of polygons go from ``low`` to ``high``.

    A tile may well be richer than the richest polygon, but not without end. Values without a change of sign have none
    in tiles either, and shares, which lie between 0 and 1, stay there.
    """
    wide = high - low
    least, greatest = low - wide, high + wide
    if low >= 0:
        return max(0.0, least), min(1.0, greatest) if high <= 1 else greatest
    return least, min(0.0, greatest) if high <= 0 else greatest


def _logit_path(views: Sequence[Features], means: Means, penalties: Sequence[float]) -> list[Fit]:
    """Cross-entropy between values and means of logistic shares, from the strongest penalty to the weakest."""
    dimension = views[0].shape[1]
    part = means.weight / means.weight.sum() / len(views)
    start = np.average(means.value, weights=means.weight).clip(TINY, 1 - TINY)
    reached = np.append(np.zeros(dimension), math.log(start / (1 - start)))
    fits = {}
    for penalty in sorted(penalties, reverse=True):

        def loss(place: Floats, penalty: float = penalty) -> tuple[float, Floats]:
            weight = place[:-1]
            total, slope = penalty / 2 * float(weight @ weight), np.append(penalty * weight, 0.0)
            for view in views:
                share = expit(view @ weight.astype(np.float32) + np.float32(place[-1])).astype(np.float64)
                mean = means.of(share).clip(TINY, 1 - TINY)
                total -= float(part @ (means.value * np.log(mean) + (1 - means.value) * np.log1p(-mean)))
                down = means.members.T @ (part * (mean - means.value) / (mean * (1 - mean))) * share * (1 - share)
                slope += np.append(down.astype(np.float32) @ view, down.sum())
            return total, slope

        reached = minimize(loss, reached, jac=True, method="L-BFGS-B", options=SOLVER).x
        fits[penalty] = (reached[None, :-1].copy(), reached[-1:].copy())
    return [fits[penalty] for penalty in penalties]

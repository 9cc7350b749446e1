"""How a field of zones, such as deprivation, goes with the shares of the clusters in them, and where it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix
from scipy.stats import rankdata

from ..runtime.arrays import Floats, Ints
from ..spatial_statistics.autocorrelation import (
    LocalMoran,
    Moran,
    effective_sample_size,
    local_morans_i,
    morans_i,
)
from ..spatial_statistics.intervals import correlation_interval, share_beyond
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from ..spatial_statistics.spatial_blocks import spatial_blocks
from ..spatial_statistics.spectral_randomisation import graph_patterns, random_products
from ..spatial_statistics.variogram import variogram_range

if TYPE_CHECKING:
    from sklearn.linear_model import RidgeCV

FEWEST_ZONES = 12
FOLDS = 5
PENALTIES = np.logspace(-4, 2, 13)
MOST_BLOCKS, LEAST_BLOCKS = 12, 4
"""Blocks of ground along the longer side of the area."""
FEWEST_FITTED = 3
"""Zones that a regression needs besides those that are held out."""
DRAWS_PER_PLACE, MOST_DRAWN, MOST_DRAWS = 40, 50_000_000, 99_999
"""Draws for each place that shares the 5 %, neighbourhoods drawn in all, and draws, at most."""


@dataclass(frozen=True)
class ZoneField:
    """A field of the n zones that have a value in it, with what it is set against.

    Attributes:
        values: (n,) of the field.
        shares: (n, K) of the clusters.
        x, y: (n,) centres of the zones, metres.
        weights: (n, n) their neighbourhood.
    """

    name: str
    values: Floats
    shares: Floats
    x: Floats
    y: Floats
    weights: csr_matrix


@dataclass
class Correlation:
    """A field of the zones and the share of one cluster: correlations of values and of ranks.

    Attributes:
        n, effective: zones with both, and how many independent ones would tell as much about the correlation of ranks.
        low, high: 95 % interval of ``spearman``, see ``correlation_interval``.
        p, q: of ``spearman`` against maps as patchy as the field; q over all clusters and fields.
    """

    field: str
    cluster: int
    n: int
    effective: float
    spearman: float
    low: float
    high: float
    pearson: float
    p: float
    q: float = np.nan


@dataclass
class Regression:
    """What all shares together explain of a field over n zones.

    Attributes:
        fitted: R² in the very zones that the regression was fitted to.
        random, blocked: R² in zones that it was not fitted to: drawn at random, or by whole blocks of ground. It can
            be below 0, where the mean of the other zones would do better.
        blocks: number of blocks; ``blocked`` is NaN where there are fewer than ``FOLDS``.
        range: of the variogram of the field, metres.
        moran, residual_moran: autocorrelation of the field, and of what is left of it.
        residual: (n,) what the shares leave of the field, in its units: observed less expected.
    """

    field: str
    n: int
    fitted: float
    random: float
    blocked: float
    blocks: int
    range: float
    moran: Moran
    residual_moran: Moran
    residual: Floats


@dataclass
class ZoneStudy:
    """How fields of zones go with the clusters.

    Attributes:
        numbers: of the clusters with shares.
        correlations: of all clusters and fields.
        regressions: of every field.
        local: the fields that the zones get, from the first field.
        draws: random maps that each correlation was tested with.
        left_out: zones without shares that count.
    """

    numbers: list[int]
    correlations: list[Correlation]
    regressions: list[Regression]
    local: pd.DataFrame
    draws: int
    left_out: int


def correlations(zones: ZoneField, permutations: int, seed: int) -> list[Correlation]:
    """The correlations of a field with each of the shares that vary."""
    some, patterns = graph_patterns(zones.x, zones.y, np.arange(len(zones.values)), seed, zones.weights)
    ranks = rankdata(np.column_stack([zones.values, zones.shares]), axis=0)
    part = ranks[some] - ranks[some].mean(axis=0)
    drawn = random_products(part[:, :1], part[:, 1:], patterns, permutations, seed)[:, 0]
    p = share_beyond(np.abs(part[:, 0] @ part[:, 1:]), np.abs(drawn))
    found = []
    for k in np.flatnonzero(np.ptp(zones.shares, axis=0)):
        field, share = ranks[:, 0], ranks[:, k + 1]
        effective = effective_sample_size(field, share, zones.x, zones.y, seed)
        spearman = float(np.corrcoef(field, share)[0, 1])
        pearson = float(np.corrcoef(zones.values, zones.shares[:, k])[0, 1])
        limits = correlation_interval(spearman, effective)
        found.append(Correlation(zones.name, int(k), len(field), effective, spearman, *limits, pearson, float(p[k])))
    return found


def correct_for_all(found: list[Correlation]) -> None:
    """Add q over all correlations."""
    for one, q in zip(found, benjamini_hochberg(np.array([one.p for one in found]))):
        one.q = float(q)


def regress_on_shares(zones: ZoneField, permutations: int, seed: int) -> Regression:
    """Regress a field on all shares, and look at what is left.

    Ridge regression with the penalty of the best generalised cross-validation, because shares sum to 1 and no one of
    them need be dropped. Blocks of ground are as wide as the range of the field's variogram, at most a quarter of the
    extent.
    """
    values, shares, x, y = zones.values, zones.shares, zones.x, zones.y
    residual = values - _ridge(shares, values).predict(shares)
    distance = variogram_range(values, x, y, seed)
    extent = float(max(np.ptp(x), np.ptp(y)))
    width = float(np.clip(np.nan_to_num(distance), extent / MOST_BLOCKS, extent / LEAST_BLOCKS))
    blocks = spatial_blocks(x, y, width, seed)
    count = int(blocks.max()) + 1
    rng = np.random.default_rng(seed)
    folds = rng.permutation(count) % FOLDS
    random = rng.permutation(len(values)) % FOLDS
    return Regression(
        zones.name,
        len(values),
        1 - float(residual @ residual) / float(np.sum((values - values.mean()) ** 2)),
        _held_out_r2(values, shares, random),
        _held_out_r2(values, shares, folds[blocks]) if count >= FOLDS else np.nan,
        count,
        distance,
        morans_i(values, zones.weights, permutations, seed),
        morans_i(residual, zones.weights, permutations, seed),
        residual,
    )


def _ridge(shares: Floats, values: Floats) -> RidgeCV:
    from sklearn.linear_model import RidgeCV

    return RidgeCV(PENALTIES).fit(shares, values)


def _held_out_r2(values: Floats, shares: Floats, folds: Ints) -> float:
    """R² in the zones of each fold by a regression on the others, against the mean of the others."""
    wrong = spread = 0.0
    for fold in np.unique(folds):
        out = folds == fold
        if (~out).sum() < FEWEST_FITTED:
            return float("nan")
        predicted = _ridge(shares[~out], values[~out]).predict(shares[out])
        wrong += float(np.sum((values[out] - predicted) ** 2))
        spread += float(np.sum((values[out] - values[~out].mean()) ** 2))
    return 1 - wrong / spread if spread else float("nan")


def hot_spots(values: Floats, weights: csr_matrix, permutations: int, seed: int) -> tuple[LocalMoran, Floats]:
    """Local Moran's I of (n,) values, and its q over all places.

    At least ``DRAWS_PER_PLACE`` draws a place, as far as ``MOST_DRAWN`` allows, or no place could pass the correction.
    """
    count = len(values)
    draws = max(permutations, min(DRAWS_PER_PLACE * count, MOST_DRAWN // max(1, count), MOST_DRAWS))
    local = local_morans_i(values, weights, draws, seed)
    return local, benjamini_hochberg(local.p)

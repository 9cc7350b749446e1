"""How a field of zones, such as deprivation, goes with the shares of the clusters in them, and where it does not."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.stats import rankdata
from sklearn.linear_model import RidgeCV

from ..runtime.arrays import Floats, Ints
from ..spatial_statistics.autocorrelation import (
    LocalMoran,
    Moran,
    effective_sample_size,
    knn_weights,
    local_morans_i,
    morans_i,
)
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from ..spatial_statistics.spatial_blocks import spatial_blocks
from ..spatial_statistics.spectral_randomisation import MOST_NODES, GraphPatterns, random_products
from ..spatial_statistics.variogram import variogram_range

FEWEST_ZONES = 12
FOLDS = 5
PENALTIES = np.logspace(-4, 2, 13)


@dataclass
class Link:
    """A field of the zones and the share of one cluster: correlations of values and of ranks.

    Attributes:
        n, effective: zones with both, and how many independent ones would tell as much about the correlation of ranks.
        low, high: 95 % interval of ``spearman`` from Fisher's z with the effective number; NaN where that is below 5.
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
class Explained:
    """What all shares together explain of a field over n zones.

    Attributes:
        fitted: R² in the very zones that the regression was fitted to.
        random, blocked: R² in zones that it was not fitted to: drawn at random, or by whole blocks of ground. It can
            be below 0, where the mean of the other zones would do better.
        blocks: number of blocks; ``blocked`` is NaN where there are fewer than ``FOLDS``.
        moran, residual_moran: autocorrelation of the field, and of what is left of it.
        residual: (n,) what the shares leave of the field, in its units: observed less expected.
    """

    field: str
    n: int
    fitted: float
    random: float
    blocked: float
    blocks: int
    reach: float
    moran: Moran
    residual_moran: Moran
    residual: Floats


def _patterns(x: Floats, y: Floats, weights: csr_matrix, seed: int) -> tuple[Ints, GraphPatterns]:
    """Patterns of the zones, or of ``MOST_NODES`` of them at random with their nearest for neighbours."""
    count = len(x)
    if count <= MOST_NODES:
        return np.arange(count), GraphPatterns(weights)
    some = np.sort(np.random.default_rng(seed).choice(count, MOST_NODES, replace=False))
    return some, GraphPatterns(knn_weights(x[some], y[some], 6))


def links(
    field: str, values: Floats, shares: Floats, x: Floats, y: Floats, weights: csr_matrix, permutations: int, seed: int
) -> list[Link]:
    """The links of one field (n,) to each of the shares (n, K), all known, over zones at ``x``, ``y``."""
    some, patterns = _patterns(x, y, weights, seed)
    ranks = np.column_stack([rankdata(column) for column in (values, *shares.T)])
    part = ranks[some] - ranks[some].mean(axis=0)
    drawn = random_products(part[:, :1], part[:, 1:], patterns, permutations, seed)[:, 0]
    observed = part[:, 0] @ part[:, 1:]
    p = (1 + np.sum(np.abs(drawn) >= np.abs(observed) * (1 - 1e-6), axis=0)) / (1 + permutations)
    found = []
    for k in range(shares.shape[1]):
        if np.ptp(shares[:, k]) == 0:
            continue
        effective = effective_sample_size(ranks[:, 0], ranks[:, k + 1], x, y, seed)
        spearman = float(np.corrcoef(ranks[:, 0], ranks[:, k + 1])[0, 1])
        pearson = float(np.corrcoef(values, shares[:, k])[0, 1])
        limits = _fisher_limits(spearman, effective)
        found.append(Link(field, k, len(values), effective, spearman, *limits, pearson, float(p[k])))
    return found


def correct_for_all(found: list[Link]) -> None:
    """Add q over all links."""
    for link, q in zip(found, benjamini_hochberg(np.array([link.p for link in found]))):
        link.q = float(q)


def _fisher_limits(correlation: float, effective: float) -> tuple[float, float]:
    if effective < 5:
        return np.nan, np.nan
    middle = np.arctanh(np.clip(correlation, -0.999999, 0.999999))
    half = 1.96 / np.sqrt(effective - 3)
    return float(np.tanh(middle - half)), float(np.tanh(middle + half))


def explain(
    field: str, values: Floats, shares: Floats, x: Floats, y: Floats, weights: csr_matrix, permutations: int, seed: int
) -> Explained:
    """Regress a field (n,) on all shares (n, K), and look at what is left.

    Ridge regression with the penalty of the best generalised cross-validation, because shares sum to 1 and no one of
    them need be dropped. Blocks of ground are as wide as the field resembles itself (``variogram_range``), at most a
    quarter of the extent.
    """
    fitted = _ridge(shares, values).predict(shares)
    residual = values - fitted
    reach = variogram_range(values, x, y, seed)
    extent = float(max(np.ptp(x), np.ptp(y)))
    blocks = spatial_blocks(x, y, float(np.clip(np.nan_to_num(reach), extent / 12, extent / 4)), seed)
    rng = np.random.default_rng(seed)
    folds = rng.permutation(int(blocks.max()) + 1) % FOLDS
    random = rng.permutation(len(values)) % FOLDS
    several = blocks.max() + 1 >= FOLDS
    return Explained(
        field,
        len(values),
        1 - float(residual @ residual) / float(np.sum((values - values.mean()) ** 2)),
        _unseen_r2(values, shares, random),
        _unseen_r2(values, shares, folds[blocks]) if several else np.nan,
        int(blocks.max()) + 1,
        reach,
        morans_i(values, weights, permutations, seed),
        morans_i(residual, weights, permutations, seed),
        residual,
    )


def _ridge(shares: Floats, values: Floats) -> RidgeCV:
    return RidgeCV(PENALTIES).fit(shares, values)


def _unseen_r2(values: Floats, shares: Floats, folds: Ints) -> float:
    """R² in the zones of each fold by a regression on the others, against the mean of the others."""
    wrong = spread = 0.0
    for fold in np.unique(folds):
        out = folds == fold
        if (~out).sum() < 3:
            return float("nan")
        predicted = _ridge(shares[~out], values[~out]).predict(shares[out])
        wrong += float(np.sum((values[out] - predicted) ** 2))
        spread += float(np.sum((values[out] - values[~out].mean()) ** 2))
    return 1 - wrong / spread if spread else float("nan")


def hot_spots(values: Floats, weights: csr_matrix, permutations: int, seed: int) -> tuple[LocalMoran, Floats]:
    """Local Moran's I of (n,) values, and its q over all places.

    At least 40 draws a place, as far as 50 million neighbourhoods allow, or no place could pass the correction.
    """
    draws = max(permutations, min(40 * len(values), 50_000_000 // max(1, len(values)), 99_999))
    local = local_morans_i(values, weights, draws, seed)
    return local, benjamini_hochberg(local.p)

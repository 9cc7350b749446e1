"""Limits of 95 %, spreads that outliers do not move, and p by random draws, held against SciPy and by counting."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binomtest, median_abs_deviation, norm, pearsonr

from urban_ml_plugin.core.clustering.partitions import contingency, jaccard_similarity
from urban_ml_plugin.core.spatial_statistics.intervals import (
    binomial_interval,
    correlation_interval,
    scaled_mad,
    share_beyond,
)


@pytest.mark.parametrize(("hits", "of"), [(0, 20), (3, 20), (20, 20)])
def test_the_interval_of_a_share_is_that_of_clopper_and_pearson(hits: int, of: int) -> None:
    low, high = binomial_interval(np.array([float(hits)]), np.array([float(of)]))
    expected = binomtest(hits, of).proportion_ci(0.95, "exact")
    assert (low[0], high[0]) == pytest.approx((expected.low, expected.high))


def test_the_interval_of_a_correlation_is_scipys_and_unknown_for_few_places() -> None:
    x, y = np.random.default_rng(0).multivariate_normal([0, 0], [[1, 0.6], [0.6, 1]], 40).T
    expected = pearsonr(x, y).confidence_interval(0.95)
    assert correlation_interval(pearsonr(x, y)[0], 40) == pytest.approx(tuple(expected), abs=1e-4)
    assert np.isnan(correlation_interval(0.5, 4.9)).all()
    assert correlation_interval(1.0, 10)[1] <= 1


def test_the_scaled_deviation_is_scipys_of_every_column_and_ignores_outliers() -> None:
    values = np.random.default_rng(1).normal(size=(400, 3)) * [1, 5, 0.1]
    expected = median_abs_deviation(values, scale=norm.ppf(0.75))
    assert scaled_mad(values) == pytest.approx(expected, rel=1e-4)
    values[:20] = 1e9
    assert scaled_mad(values) == pytest.approx([1, 5, 0.1], rel=0.25)


def test_the_observed_map_is_one_of_the_draws_so_that_no_p_is_nothing() -> None:
    drawn = np.arange(1.0, 100)[:, None] * [1, 1, -1]
    assert share_beyond(np.array([100.0, 50, 0]), drawn).tolist() == [0.01, 0.51, 0.01]


def test_clusters_that_do_not_occur_have_their_row_and_share_nothing() -> None:
    one, other = np.array([0, 0, 2, 2]), np.array([0, 2, 2, 2])
    assert contingency(one, other, shape=(3, 3)).tolist() == [[1, 0, 1], [0, 0, 0], [0, 0, 2]]
    assert contingency(one, other, np.array([1.0, 2, 3, 4])).sum() == 10
    assert jaccard_similarity(one, other, 3) == pytest.approx([1 / 2, 0, 2 / 3])

"""Measures against scikit-learn and scipy, intervals against simulation, conformal coverage where it is promised."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import spearmanr
from sklearn.metrics import accuracy_score, cohen_kappa_score, mean_absolute_error, r2_score

from urban_ml_plugin.core.status.validation import (
    Scored,
    conformal_sets,
    conformal_width,
    coverage,
    difference,
    held_out_intervals,
    held_out_sets,
    over_zones,
    prediction_intervals,
)

RNG = np.random.default_rng(3)
OBSERVED = RNG.normal(50, 10, 200)
PREDICTED = OBSERVED + RNG.normal(0, 6, 200)
BLOCK = np.repeat(np.arange(20), 10)


def values(scored: Scored) -> dict[str, float]:
    return {measure.name: measure.value for measure in scored.measures()}


def test_measures_of_values_are_those_of_scikit_learn_and_scipy() -> None:
    found = values(Scored(OBSERVED, PREDICTED, BLOCK))
    assert found["R2"] == pytest.approx(r2_score(OBSERVED, PREDICTED))
    assert found["MAE"] == pytest.approx(mean_absolute_error(OBSERVED, PREDICTED))
    assert found["SPEARMAN"] == pytest.approx(spearmanr(OBSERVED, PREDICTED)[0])


@pytest.mark.parametrize("ordered", [True, False])
def test_measures_of_classes_are_those_of_scikit_learn(ordered: bool) -> None:
    truth = RNG.integers(0, 4, 200)
    guess = np.where(RNG.random(200) < 0.6, truth, RNG.integers(0, 4, 200))
    found = values(Scored(truth, guess, BLOCK, 4, ordered))
    assert found["ACCURACY"] == pytest.approx(accuracy_score(truth, guess))
    assert found["KAPPA"] == pytest.approx(cohen_kappa_score(truth, guess, weights="quadratic" if ordered else None))
    if ordered:
        assert found["MAE"] == pytest.approx(np.abs(truth - guess).mean())
        assert found["WITHIN_ONE"] == pytest.approx((np.abs(truth - guess) <= 1).mean())


def test_a_constant_prediction_has_no_rank_correlation_and_no_skill() -> None:
    found = values(Scored(OBSERVED, np.full(200, OBSERVED.mean()), BLOCK))
    assert found["R2"] == pytest.approx(0, abs=1e-12)
    assert found["SPEARMAN"] == 0


def test_intervals_hold_the_truth_as_often_as_they_say_where_blocks_are_alike_within() -> None:
    held = 0
    for seed in range(100):
        rng = np.random.default_rng(seed)
        error = np.repeat(rng.normal(0, 1, 40), 5)  # the five of a block share their error
        scored = Scored(np.zeros(200), error, np.repeat(np.arange(40), 5))
        measure = next(m for m in scored.measures() if m.name == "MAE")
        held += measure.low <= np.sqrt(2 / np.pi) <= measure.high
    assert 87 <= held <= 99


def test_draws_of_blocks_that_are_all_alike_do_not_blow_up_the_interval() -> None:
    observed = np.where(np.arange(100) < 10, 1.0, 0.0)  # one block of ten holds all there is
    measure = Scored(observed, observed + 0.1, np.arange(100) // 10).measures()[0]
    assert -5 < measure.low < measure.high <= 1


def test_too_few_blocks_give_no_interval() -> None:
    measure = Scored(OBSERVED, PREDICTED, np.repeat(np.arange(4), 50)).measures()[0]
    assert np.isnan(measure.low)
    assert np.isnan(measure.high)


def test_a_difference_is_surer_than_two_intervals_because_blocks_are_drawn_together() -> None:
    better, worse = Scored(OBSERVED, PREDICTED, BLOCK), Scored(OBSERVED, PREDICTED + RNG.normal(0, 4, 200), BLOCK)
    gained = difference(better, worse, "R2")
    assert gained.value == pytest.approx(values(better)["R2"] - values(worse)["R2"])
    assert gained.low > 0
    nothing = difference(better, better, "R2")
    assert (nothing.value, nothing.low, nothing.high) == (0, 0, 0)


def test_the_conformal_width_is_the_right_order_statistic() -> None:
    assert conformal_width(np.arange(1, 20) * np.array([1, -1] * 9 + [1])) == 18
    assert conformal_width(np.array([1.0, 2.0])) == np.inf


def test_intervals_of_a_fold_come_from_the_other_folds_alone() -> None:
    fold = np.repeat([0, 1], 100)
    predicted = np.where(fold == 0, OBSERVED + 50, OBSERVED + RNG.normal(0, 1, 200))
    low, high = held_out_intervals(OBSERVED, predicted, fold, 2)
    assert (high - low)[fold == 0].max() < 10
    assert (high - low)[fold == 1].min() > 45


def test_intervals_and_sets_cover_nine_in_ten_of_exchangeable_tiles() -> None:
    rng = np.random.default_rng(0)
    truth = rng.normal(0, 3, 5000)
    fold = np.arange(5000) % 5
    low, high = held_out_intervals(truth, np.zeros(5000), fold, 5)
    assert coverage((low <= truth) & (truth <= high), fold).value == pytest.approx(0.9, abs=0.015)
    shares = rng.dirichlet(np.ones(4), 5000)
    classes = (shares.cumsum(axis=1) > rng.random((5000, 1))).argmax(axis=1)
    sets = held_out_sets(classes, shares, fold, 5)
    assert sets[np.arange(5000), classes].mean() == pytest.approx(0.9, abs=0.015)


def test_intervals_of_shares_stay_between_0_and_1_and_are_as_wide_as_like_predictions_are_wrong() -> None:
    rng = np.random.default_rng(1)
    predicted = np.where(rng.random(3000) < 0.5, 0.0, rng.uniform(0, 1, 3000))
    truth = np.where(predicted > 0, (predicted + rng.normal(0, 0.2, 3000)).clip(0, 1), 0.0)
    fold = np.arange(3000) % 5
    low, high = held_out_intervals(truth, predicted, fold, 5, (0.0, 1.0))
    assert low.min() == 0
    assert high.max() == 1
    assert (high[predicted == 0] == 0).all()  # these were never wrong; one width for all would say 0.3
    middle = np.abs(predicted - 0.5) < 0.1
    assert 0.5 < (high - low)[middle].mean() < 0.8  # of a normal error of 0.2 nine in ten lie within 0.66
    for least in (0.1, 0.4, 0.7):
        here = (predicted >= least) & (predicted < least + 0.3)
        assert np.mean((low <= truth)[here] & (truth <= high)[here]) == pytest.approx(0.9, abs=0.04)
    assert (low <= predicted).all()
    assert (predicted <= high).all()


def test_intervals_are_one_sided_where_errors_are() -> None:
    predicted = np.linspace(10, 20, 200)
    low, high = prediction_intervals(np.array([12.0, 15.0]), predicted + 2, predicted, (0.0, 100.0))
    np.testing.assert_allclose((low, high), ([12, 15], [14, 17]))


def test_too_few_errors_leave_the_whole_range() -> None:
    low, high = prediction_intervals(np.array([0.5]), np.linspace(0.2, 0.6, 18), np.full(18, 0.4), (0.0, 1.0))
    assert (low[0], high[0]) == (0, 1)


def test_a_set_is_never_empty() -> None:
    assert conformal_sets(np.array([[0.4, 0.35, 0.25]]), 0.1).tolist() == [[True, False, False]]
    assert conformal_sets(np.array([[0.4, 0.35, 0.25]]), 0.65).tolist() == [[True, True, False]]


def test_zones_are_weighted_means_and_empty_ones_unknown() -> None:
    means = over_zones(np.array([1.0, 3.0, 5.0]), np.array([0, 0, 2]), np.array([1.0, 3.0, 1.0]), 3)
    np.testing.assert_allclose(means, [2.5, np.nan, 5])

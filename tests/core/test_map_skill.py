"""Whether predictions follow what was observed."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter
from scipy.stats import spearmanr

from urban_ml_plugin.core.spatial_statistics.map_skill import measure_skill, refitted_skill

Y, X = (side.ravel().astype(float) for side in np.mgrid[:20, :20])


def smooth(rng):
    return gaussian_filter(rng.normal(size=(20, 20)), 3).ravel()


def test_predictions_that_follow_have_skill_and_those_that_run_against_have_none():
    rng = np.random.default_rng(0)
    observed = smooth(rng)
    predicted = observed + 0.3 * observed.std() * rng.normal(size=400)
    found = measure_skill(observed, predicted, X, Y)
    assert found.correlation == pytest.approx(spearmanr(observed, predicted)[0])
    assert found.p < 0.001
    assert measure_skill(observed, -predicted, X, Y).p > 0.999


def test_two_smooth_maps_that_have_nothing_to_do_with_each_other_are_called_skilful_as_rarely_as_the_level_says():
    rng = np.random.default_rng(1)
    maps = [(smooth(rng), smooth(rng)) for _ in range(60)]
    false = sum(measure_skill(one, other, X, Y).p < 0.05 for one, other in maps)
    naive = sum(spearmanr(one, other)[1] / 2 < 0.05 and spearmanr(one, other)[0] > 0 for one, other in maps)
    assert false <= 7  # 95 % of binomial draws of 60 at 0.05 are 6 or fewer
    assert naive > 15, "or the maps are not smooth enough to mislead"


def test_too_few_or_constant_values_show_no_skill():
    assert measure_skill(np.arange(3.0), np.arange(3.0), X[:3], Y[:3]).p == 1
    assert measure_skill(np.ones(400), X, X, Y).p == 1
    assert measure_skill(np.full(400, np.nan), X, X, Y).p == 1


def chosen(rng, observed, maps=8):
    """Of several smooth maps that have nothing to do with the value, the one that follows it best."""
    return max((smooth(rng) for _ in range(maps)), key=lambda one: spearmanr(observed, one)[0])


def test_a_map_that_was_chosen_because_it_follows_has_no_skill():
    rng = np.random.default_rng(2)
    false = 0
    for _ in range(40):
        observed = smooth(rng)
        false += measure_skill(observed, chosen(rng, observed), X, Y).p < 0.05
    assert false <= 5  # 97.5 % of binomial draws of 40 at 0.05 are 5 or fewer


def test_a_value_that_features_tell_has_skill_and_a_smooth_map_that_light_resembles_has_none():
    """Features are light, smooth over the whole area, and a texture; a model may follow either."""
    rng = np.random.default_rng(3)
    fold = (X // 5 + 4 * (Y // 5)).astype(int) % 5
    false = 0
    for seed in range(20):
        light, texture = np.stack([smooth(rng) for _ in range(6)]), rng.normal(size=400)
        features = np.column_stack([*(10 * light), texture + 0.1 * rng.normal(size=400), rng.normal(size=(400, 8))])
        found = refitted_skill(features, texture, fold, X, Y, 199, seed)
        assert found.correlation > 0.8
        assert found.p == 1 / 200
        false += refitted_skill(features, smooth(rng), fold, X, Y, 199, seed).p < 0.05
    assert false <= 3  # 97.5 % of binomial draws of 20 at 0.05 are 3 or fewer

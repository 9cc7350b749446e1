"""Whether predictions follow what was observed."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter
from scipy.stats import spearmanr

from urban_ml_plugin.core.activations.skill import measure_skill

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

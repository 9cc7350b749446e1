"""Which classes are found: the one the activation lies on, and not its neighbour."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.helpers.activation_worlds import HOUSING, INDUSTRY, industry_world, patches, setting, smooth, tile_cells
from urban_ml_plugin.core.landuse_test.activation_ratio import known_values, pair_up, sum_up
from urban_ml_plugin.core.landuse_test.ratio_test import (
    CHANCE,
    LESS,
    MORE,
    OVER,
    TOO_FEW,
    ScaleResults,
    agreed,
    distances,
    remaining,
    run_ratio_test,
)


@pytest.mark.parametrize(("blur", "noise"), [(0.6, 0.3), (1.0, 0.0), (2.0, 0.05)])
@pytest.mark.parametrize("seed", [0, 1])
def test_industry_is_found_and_the_housing_beside_it_is_not(blur, noise, seed):
    cells = industry_world(seed, blur=blur, noise=noise + 1e-6)
    found = run_ratio_test(cells, 0, setting(cells, 4), others=False)
    assert found.verdict[INDUSTRY] == MORE
    assert found.q[INDUSTRY] < 0.05
    assert found.low[INDUSTRY] > 1
    assert found.verdict[HOUSING] in (CHANCE, LESS)
    assert found.found == [INDUSTRY]
    assert found.without[HOUSING] in ((), (INDUSTRY,))


def test_spill_alone_would_have_accused_housing():
    """What the bands of distance are for: ground beyond the margin still catches what spills over."""
    cells = industry_world(0, blur=2.0, noise=1e-6)
    ground, band = remaining(cells, [INDUSTRY], 1)
    left = {}
    for name, bands in (("mask", None), ("bands", band)):
        pairs = pair_up(cells, ground, bands)
        sums = sum_up(pairs, known_values(cells.activation[0], ground))
        left[name] = sums.activation[pairs.klass == HOUSING].sum() / sums.expected[pairs.klass == HOUSING].sum()
    assert left["mask"] > 1.15
    assert left["bands"] == pytest.approx(1, abs=0.06)


def test_two_classes_that_the_activation_lies_on_are_both_found():
    rng = np.random.default_rng(4)
    plan = patches(rng, 16 * 8, 3, 4)
    activation = 3.0 * (plan == 0) + 2.0 * (plan == 2) + 0.3 * np.exp(smooth(rng, 16 * 8, 2))
    cells = tile_cells(activation, plan, 8)
    found = run_ratio_test(cells, 0, setting(cells, 4), others=False)
    assert found.found == [0, 2]
    assert found.without[2] == (0,)


def test_a_class_that_fills_whole_tiles_cannot_stand_out_inside_them_and_is_judged_over_the_map():
    rng = np.random.default_rng(6)
    plan = np.kron(patches(rng, 16, 2, 3), np.ones((8, 8), int))  # every tile is of one class
    activation = 1.0 * (plan == 1) + 0.3 * np.exp(smooth(rng, 16 * 8, 2))
    found = run_ratio_test(
        tile_cells(activation, plan, 8), 0, setting(tile_cells(activation, plan, 8), 3), others=False
    )
    assert found.verdict == [CHANCE, MORE, CHANCE]
    assert found.scale == [OVER] * 3
    inside = found.whole.sums.activation.sum(axis=1) / found.whole.sums.expected.sum(axis=1)
    assert inside == pytest.approx([1, 1, 1])
    assert found.whole.ratio[1] == found.across.ratio[1] > 1.5
    assert found.across.p[1] < 0.05
    held = found.across.sums.area.sum(axis=1) / found.across.sums.area.sum()
    assert (found.across.ratio * held).sum() == pytest.approx(1)  # shares of activation add up


def test_of_a_model_without_skill_no_class_has_more_or_less_and_those_too_few_stay_so():
    cells = industry_world(0)
    found = replace(run_ratio_test(cells, 0, setting(cells, 4), others=False), verdict=[MORE, LESS, CHANCE, TOO_FEW])
    assert found.without_skill().verdict == [CHANCE, CHANCE, CHANCE, TOO_FEW]
    assert found.without_skill().found == []
    assert not found.without_skill().skilled


def test_no_class_is_surer_than_that_the_model_has_skill():
    cells = industry_world(0)
    sure = run_ratio_test(cells, 0, setting(cells, 4), others=False)
    assert sure.verdict[INDUSTRY] == MORE
    doubtful = run_ratio_test(cells, 0, setting(cells, 4, doubt=0.04), others=False)
    assert doubtful.p[INDUSTRY] == sure.p[INDUSTRY]
    assert doubtful.q[INDUSTRY] >= 0.04
    assert not set(run_ratio_test(cells, 0, setting(cells, 4, doubt=0.06), others=False).verdict) & {MORE, LESS}


def test_leaving_ground_out_acquits_and_never_accuses():
    unknown = np.full(4, np.nan)
    whole = ScaleResults(
        np.array([2.0, 0.5, 0.5, 2]), unknown, unknown, np.array([0.01, 0.01, 0.01, 0.01]), *[None] * 3
    )
    rest = ScaleResults(
        np.array([1.5, 1.5, 0.5, 2]), unknown, unknown, np.array([0.03, 0.001, 0.2, np.nan]), *[None] * 3
    )
    assert agreed(whole, rest) == pytest.approx([0.03, 1, 0.2, np.nan], nan_ok=True)


def test_a_class_in_too_few_tiles_is_not_judged():
    cells = industry_world(0)
    rare = np.isin(cells.cell // cells.cells**2, [5, 6, 7])
    cells.klass = np.where(rare & (cells.klass == 2), 4, cells.klass)
    found = run_ratio_test(cells, 0, setting(cells, 6), others=False)
    assert found.verdict[4:] == [TOO_FEW, TOO_FEW]  # class 5 occurs nowhere
    assert np.isnan(found.p[4:]).all()
    assert found.verdict[INDUSTRY] == MORE


def test_a_class_that_nothing_is_left_of_is_not_told_from_what_was_found():
    """Class 1 rings class 0 within one margin: what it holds may all be spilt."""
    rng, size = np.random.default_rng(0), 96
    y, x = np.mgrid[:size, :size]
    plan = 2 + (smooth(rng, size, 3) > 0)
    away = np.maximum(np.abs(y % 16 - 8), np.abs(x % 16 - 8))
    plan[away <= 3], plan[away <= 2] = 1, 0
    activation = 5.0 * (plan == 0) + 3.0 * (plan == 1) + 0.2 * np.exp(smooth(rng, size, 2))
    cells = tile_cells(activation, plan, 8)
    found = run_ratio_test(cells, 0, setting(cells, 4, grain=0.5), others=False)
    assert found.verdict[:2] == [MORE, TOO_FEW]
    assert found.whole.ratio[1] > 1.5
    assert found.without[1] == (0,)
    assert np.isnan(found.p[1])


def test_distances_reach_across_the_borders_of_tiles_and_not_where_there_is_none():
    places = np.array([[0, 1, -1, 2]])
    taken = np.zeros(27, bool)
    taken[5] = True  # the right end of the middle row of tile 0
    away = distances(taken, places, 3, 4).reshape(3, 3, 3)
    assert away[0].tolist() == [[2, 1, 1], [2, 1, 0], [2, 1, 1]]
    assert away[1].tolist() == [[1, 2, 3]] * 3
    assert (away[2] > 4).all()


def test_draws_hold_ratios_of_every_group_for_the_band_of_chance():
    cells = industry_world(2)
    found = run_ratio_test(cells, 0, setting(cells, 4), others=False)
    assert found.whole.drawn.shape[1:] == (4, 5)
    middle = np.nanmedian(found.whole.drawn, axis=0)
    assert middle == pytest.approx(np.ones((4, 5)), abs=0.25)

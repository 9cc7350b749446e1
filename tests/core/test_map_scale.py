"""Classes that fill whole tiles: which they are, and how often they are called significant over the map by chance."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binom

from tests.helpers.activation_worlds import parcel_world, patches, setting, smooth, tile_cells
from urban_ml_plugin.core.landuse_test.activation_ratio import fills_tiles
from urban_ml_plugin.core.landuse_test.ratio_test import (
    CHANCE,
    MORE,
    OVER,
    TOO_FEW,
    WITHIN,
    run_at_both_scales,
    run_ratio_test,
)


def test_a_class_fills_tiles_if_more_of_its_variance_lies_between_them_than_inside():
    # Class 0 fills the first tile; 1 and 2 share the second and the third, 2 has the fourth; 3 is nowhere.
    landuse = np.array([[0, 0, 1, 2, 1, 2, 2, 2], [0, 0, 1, 2, 1, 2, 2, 2]])
    cells = tile_cells(np.ones((2, 8)), landuse, 2)
    # Class 1: inside 2 x 1/4 / 4 = 1/8, over the map 1/4 x 3/4; class 2: 1/8 of 1/4, just half.
    assert fills_tiles(cells, 4).tolist() == [True, False, False, False]
    assert fills_tiles(tile_cells(np.ones((2, 4)), np.zeros((2, 4), int), 2), 1).tolist() == [False]  # it is everywhere


@pytest.mark.parametrize("straddles", [False, True])
@pytest.mark.parametrize("seed", range(3))
def test_industry_alone_is_found_whether_its_parcels_fill_tiles_or_straddle_them(seed, straddles):
    cells = parcel_world(seed, straddles)
    found = run_ratio_test(cells, 0, setting(cells, 4), others=False)
    assert found.found == [0]
    assert found.scale == [WITHIN if straddles else OVER] * 4
    assert found.ratio[0] > (1.2 if straddles else 2)
    assert found.q[0] < 0.05


def test_a_parcel_or_two_are_too_few_to_judge_over_the_map():
    plan = np.kron(np.where(np.arange(144).reshape(12, 12) < 9, 1, 0), np.ones((4, 4), int))
    cells = tile_cells(1.0 * (plan == 1) + 0.1, plan, 4)
    found = run_ratio_test(cells, 0, setting(cells, 2, grain=0.5), others=False)
    assert found.scale == [TOO_FEW] * 2  # and what is not the class lies in no more tiles


def null_parcels(seed, reach, tiles=12, side=2):
    """Parcels that fill tiles, and activation that has nothing to do with them: peaks as in real maps, patchy."""
    rng = np.random.default_rng(seed)
    plan = np.kron(patches(rng, tiles, 1, 4), np.ones((side, side), int))
    activation = np.maximum(np.kron(smooth(rng, tiles, reach), np.ones((side, side))), 0) ** 2
    return tile_cells(activation + 0.01, plan, side)


def alarms(reach, cities):
    """p of each class over the map, and how many cities have any class with more or less."""
    p, cities_with = [], 0
    for seed in range(cities):
        cells = null_parcels(seed, reach)
        how = setting(cells, 4, draws=199, grain=0.5)  # fewer cannot give q below 0.05 for one class of four
        found = run_ratio_test(cells, 0, how, others=False)
        p.append(found.across.p)
        cities_with += any(verdict not in (CHANCE, TOO_FEW) for verdict in found.verdict)
    p = np.concatenate(p)
    return p[np.isfinite(p)], cities_with


def test_over_a_hundred_cities_of_parcels_false_alarms_stay_at_their_level():
    p, cities_with = alarms(1.0, 100)
    assert len(p) > 380
    assert (p <= 0.05).sum() <= binom.ppf(0.975, len(p), 0.05)
    assert (p <= 0.3).sum() >= binom.ppf(0.001, len(p), 0.15)  # nor is it asleep
    assert cities_with <= binom.ppf(0.975, 100, 0.05)


@pytest.mark.slow
@pytest.mark.parametrize("reach", [0.5, 2, 3])
def test_and_so_they_do_whatever_the_size_of_patches(reach):
    p, cities_with = alarms(reach, 200)
    print(f"reach {reach} tiles: {np.mean(p <= 0.05):.3f} of {len(p)} classes, {cities_with} of 200 cities")
    assert (p <= 0.05).sum() <= binom.ppf(0.975, len(p), 0.05)
    assert cities_with <= binom.ppf(0.975, 200, 0.05)


def test_a_class_that_lies_where_activation_is_high_is_not_found_over_the_map_if_it_shares_tiles():
    """Green in rich tiles, with no more activation than the rest of its tile: the ecological fallacy."""
    rng = np.random.default_rng(0)
    level = np.kron(smooth(rng, 16, 1.5), np.ones((6, 6)))
    green = rng.random((96, 96)) < 0.5 + 0.2 * np.tanh(level)
    cells = tile_cells(np.exp(level) + 0.1 * rng.random((96, 96)), np.where(green, 1, 0), 6)
    how = setting(cells, 2, grain=0.5)
    assert run_at_both_scales(cells, cells.activation[0], how)[1].ratio[1] > 1.1
    found = run_ratio_test(cells, 0, how, others=False)
    assert found.scale == [WITHIN] * 2
    assert MORE not in found.verdict

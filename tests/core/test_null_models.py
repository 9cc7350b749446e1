"""Moved maps: what stays the same, and how often each way of moving cries wolf."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binom

from tests.helpers.activation_worlds import patches, setting, smooth, tile_cells
from urban_ml_plugin.core.landuse_test.activation_ratio import Sums, known_values
from urban_ml_plugin.core.landuse_test.null_models import (
    deviations,
    exchanged_tiles,
    possible_shifts,
    shifted_maps,
    turned_tiles,
    two_sided,
)
from urban_ml_plugin.core.landuse_test.ratio_test import run_at_both_scales, run_ratio_test
from urban_ml_plugin.core.spatial_statistics.multiple_tests import benjamini_hochberg

PLACES = np.arange(6).reshape(2, 3)


def numbered(tiles, cells=4):
    """Cells that hold their own number."""
    return known_values(np.arange(tiles * cells, dtype=np.float32))


def test_a_map_is_moved_as_a_whole_and_what_leaves_the_city_is_lost():
    moves = possible_shifts(PLACES)
    moved = dict(zip(map(tuple, np.random.default_rng(0).permutation(moves)), shifted_maps(numbered(6), PLACES, 99)))
    right = moved[0, 1, 0].reshape(6, 4, 2)
    assert right[[1, 2], 0, 0].tolist() == [0, 4]  # tile 0 lies where tile 1 was
    assert right[0].tolist() == np.zeros((4, 2)).tolist()  # nothing came here
    turned = moved[0, 0, 1].reshape(6, 4, 2)
    assert turned[0, :, 0].tolist() == [23, 22, 21, 20]  # the last tile, turned
    assert len(moved) == len(moves)
    assert (0, 0, 0) not in moved


def test_moves_leave_enough_of_a_city_of_any_shape():
    city = np.full((5, 5), -1)
    city[0, :], city[:, 0] = np.arange(5), [0, 5, 6, 7, 8]
    for moved in shifted_maps(numbered(9), city, 99):
        assert moved.reshape(9, 4, 2)[:, 0, 1].sum() >= 3
    assert [0, 0, 1] not in possible_shifts(city).tolist()  # turned, an L meets itself in too little


def test_turned_tiles_keep_what_they_hold_and_exchanged_ones_their_group():
    known = numbered(6, 9)
    values = known[:, 0].reshape(6, 9)
    for moved in turned_tiles(known, 6, 5):
        assert (np.sort(moved[:, 0].reshape(6, 9), axis=1) == values).all()
        assert (moved[:, 0].reshape(6, 9) != values).any()
    group = np.array([0, 0, 0, 1, 1, 1])
    seen = {tuple(moved[::9, 0].astype(int) // 9) for moved in exchanged_tiles(known, group, 40)}
    assert len(seen) > 10
    assert all(sorted(order[:3]) == [0, 1, 2] for order in seen)


def test_p_counts_both_sides_and_knows_when_draws_are_too_few():
    drawn = np.tile(np.arange(99.0)[:, None], 3)
    assert two_sided(np.array([98.5, 49, -1]), drawn) == pytest.approx([2 / 100, 1, 2 / 100])
    drawn[:70, 0] = np.nan
    assert np.isnan(two_sided(np.array([98.5, 49, -1]), drawn)[0])


def test_deviations_shrink_with_the_ground_that_is_left():
    sums = Sums(*np.array([[[2.0], [2], [2]], [[1], [1], [1]], [[4], [2], [1]]]))
    found = deviations(sums, np.array([4.0, 4, 4]))
    assert found.tolist() == pytest.approx([1, np.sqrt(0.5), np.nan], nan_ok=True)


def null_city(seed, reach=6.0, tiles=12, side=6):
    """Activation and land use that have nothing to do with each other, each patchy over about two tiles."""
    rng, size = np.random.default_rng(seed), tiles * side
    return tile_cells(np.exp(smooth(rng, size, reach)), patches(rng, size, reach, 4), side)


def false_alarms(reach, cities):
    """p of each class inside tiles, and how many cities have any class that is found."""
    p, false = [], 0
    for seed in range(cities):
        cells = null_city(seed, reach)
        inside, _ = run_at_both_scales(cells, cells.activation[0], setting(cells, 4, draws=199))
        p.append(inside.p)
        false += bool((benjamini_hochberg(inside.p) <= 0.05).any())
    return np.concatenate(p), false


def test_over_a_hundred_null_cities_false_alarms_stay_at_their_level():
    p, false = false_alarms(reach=6.0, cities=100)
    p = p[np.isfinite(p)]
    assert len(p) > 380
    assert (p <= 0.05).sum() <= binom.ppf(0.975, len(p), 0.05)
    assert (p <= 0.3).sum() >= binom.ppf(0.001, len(p), 0.2)  # nor is it asleep
    assert false <= binom.ppf(0.975, 100, 0.05)


@pytest.mark.slow
@pytest.mark.parametrize("reach", [1.5, 3, 12])
def test_and_so_they_do_whatever_the_size_of_patches(reach):
    p, false = false_alarms(reach, cities=200)
    p = p[np.isfinite(p)]
    assert (p <= 0.05).sum() <= binom.ppf(0.975, len(p), 0.05)
    assert false <= binom.ppf(0.975, 200, 0.05)


def test_turning_each_tile_for_itself_cries_wolf_which_is_why_it_decides_nothing():
    alarms = 0
    for seed in range(12):
        cells = null_city(seed)
        alarms += int((run_ratio_test(cells, 0, setting(cells, 4, draws=79)).p_turned <= 0.05).sum())
    assert alarms > binom.ppf(0.999, 48, 0.05)


def test_the_same_seed_gives_the_same_p_and_tiles_in_another_order_do_too():
    cells = null_city(3)
    first, again = (run_at_both_scales(cells, cells.activation[0], setting(cells, 4, draws=79))[0] for _ in range(2))
    assert (first.p == again.p).all()
    order = np.random.default_rng(0).permutation(cells.tiles)  # tile i becomes order[i]
    cells_of = order[np.arange(cells.tiles).repeat(36)] * 36 + np.tile(np.arange(36), cells.tiles)
    moved = null_city(3)
    moved.places = order[cells.places]
    moved.activation[:, cells_of] = cells.activation
    moved.cell = cells_of[cells.cell]
    how = setting(cells, 4, draws=79)
    block, group = np.empty_like(how.block), np.empty_like(how.group)
    block[order], group[order] = how.block, how.group
    how.block, how.group = block, group
    assert run_at_both_scales(moved, moved.activation[0], how)[0].p == pytest.approx(first.p)

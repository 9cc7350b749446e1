"""Ratios of activation to ground: a tile of four cells by eye, and what must hold for any."""

from __future__ import annotations

import numpy as np
import pytest

from tests.helpers.activation_worlds import patches, setting, smooth, tile_cells
from urban_ml_plugin.core.landuse_test.activation_ratio import (
    by_group,
    co_activation,
    interval,
    known_values,
    mean_over_tiles,
    pair_up,
    ratios,
    sum_up,
    telling_tiles,
)


def whole(cells, classes, values=None, **ground):
    """Sums of each class over all tiles, (K, 1)."""
    pairs = pair_up(cells, **ground)
    known = known_values(cells.activation[0] if values is None else values, ground.get("ground"))
    return by_group(pairs, sum_up(pairs, known), classes, np.zeros(cells.tiles, np.int64), 1)


def two_tiles():
    """Left: class 0 above class 1, activation 3, 3 / 1, 1. Right: all activation 4, three cells of class 0."""
    activation = np.array([[3.0, 3, 4, 4], [1, 1, 4, 4]])
    landuse = np.array([[0, 0, 0, 0], [1, 1, 0, 1]])
    return tile_cells(activation, landuse, 2)


def test_a_ratio_is_what_a_class_holds_over_what_even_activation_in_each_tile_would_give_it():
    sums = whole(two_tiles(), 2)
    # Class 0 holds 6 and 12; evenly spread it would hold half of 8 and three quarters of 16.
    assert sums.activation[:, 0].tolist() == [18, 6]
    assert sums.expected[:, 0].tolist() == [16, 8]
    assert ratios(sums)[:, 0].tolist() == [18 / 16, 6 / 8]
    assert sums.area[:, 0].tolist() == [5, 3]


def test_tiles_full_of_activation_do_not_by_themselves_make_a_class_used():
    activation = np.array([[1.0, 1, 9, 9], [1, 1, 9, 9]])
    landuse = np.array([[0, 1, 0, 0], [1, 1, 0, 1]])  # class 0 is where the activation is
    assert ratios(whole(tile_cells(activation, landuse, 2), 2)).ravel() == pytest.approx([1, 1])


def test_the_mean_over_tiles_is_that_of_the_authors():
    cells = two_tiles()
    pairs = pair_up(cells)
    sums = sum_up(pairs, known_values(cells.activation[0]))
    assert mean_over_tiles(pairs, sums, 2, 1).tolist() == [(1.5 + 1) / 2, (0.5 + 1) / 2]
    assert mean_over_tiles(pairs, sums, 2, 3)[0] == 1  # only the right tile has three cells of class 0
    assert np.isnan(mean_over_tiles(pairs, sums, 2, 3)[1])


def test_one_block_gives_no_interval():
    cells = two_tiles()
    pairs = pair_up(cells)
    sums = sum_up(pairs, known_values(cells.activation[0]))
    assert np.isnan(interval(pairs, sums, 2, np.zeros(2, np.int64))).all()
    low, high = interval(pairs, sums, 2, np.arange(2))
    assert (low < high).all()


def test_a_tile_tells_of_a_class_only_if_it_has_something_else_too():
    landuse = np.array([[0, 0, 0, 0], [1, 1, 0, 0]])
    cells = tile_cells(np.ones((2, 4)), landuse, 2)
    pairs = pair_up(cells)
    assert telling_tiles(pairs, sum_up(pairs, known_values(cells.activation[0])), 2, 2, 1).tolist() == [1, 1]


def test_cells_without_a_value_or_land_use_count_neither_as_activation_nor_as_ground():
    activation = np.array([[3.0, np.nan], [1, 100]])
    landuse = np.array([[0, 0], [1, -1]])
    sums = whole(tile_cells(activation, landuse, 2), 2)
    assert sums.area[:, 0].tolist() == [1, 1]
    assert ratios(sums)[:, 0].tolist() == [1.5, 0.5]


def test_bands_compare_a_class_with_ground_of_its_own_band_only():
    activation = np.array([[8.0, 8], [2, 2]])
    landuse = np.array([[0, 1], [0, 1]])
    cells = tile_cells(activation, landuse, 2)
    band = np.array([0, 0, 1, 1])
    assert ratios(whole(cells, 2, band=band)).ravel().tolist() == [1, 1]
    cells = tile_cells(np.array([[8.0, 4], [2, 2]]), landuse, 2)
    assert ratios(whole(cells, 2, band=band)).ravel() == pytest.approx([10 / 8, 6 / 8])


@pytest.mark.parametrize("seed", range(3))
def test_weighted_with_their_expectations_ratios_are_one_and_do_not_hang_on_scale(seed):
    rng = np.random.default_rng(seed)
    cells = tile_cells(np.exp(smooth(rng, 48, 2)), patches(rng, 48, 4, 5), 6)
    sums = whole(cells, 5)
    assert sums.activation.sum() == pytest.approx(sums.expected.sum())
    assert ratios(whole(cells, 5, 1000 * cells.activation[0])) == pytest.approx(ratios(sums), rel=1e-4)


def test_the_interval_holds_the_ratio_and_narrows_with_the_number_of_blocks():
    widths = []
    for tiles in (8, 24):
        rng = np.random.default_rng(1)
        cells = tile_cells(np.exp(smooth(rng, tiles * 6, 1)), patches(rng, tiles * 6, 2, 3), 6)
        pairs = pair_up(cells)
        sums = sum_up(pairs, known_values(cells.activation[0]))
        low, high = interval(pairs, sums, 3, setting(cells, 3).block)
        ratio = ratios(whole(cells, 3))[:, 0]
        assert (low < ratio).all()
        assert (ratio < high).all()
        widths.append((high - low).mean())
    assert widths[1] < 0.6 * widths[0]


def test_classes_that_draw_activation_to_each_other_are_told_from_those_that_do_not():
    # Class 0 doubles where class 1 is in the tile; class 2 fills the rest.
    rng, tiles = np.random.default_rng(0), 200
    with_one = np.arange(tiles) % 2 == 0
    landuse = np.full((2, 2 * tiles), 2)
    activation = np.ones((2, 2 * tiles))
    landuse[0, ::2] = 0
    landuse[1, 1::2] = np.where(with_one, 1, 2)
    activation[0, ::2] = np.where(with_one, 6.0, 3.0) * rng.uniform(0.9, 1.1, tiles)
    cells = tile_cells(activation, landuse, 2)
    pairs = pair_up(cells)
    found = co_activation(pairs, sum_up(pairs, known_values(cells.activation[0])), 3, np.arange(tiles) // 10, 1)
    alone, joint = 4 * 3 / 6, 4 * 6 / 9
    assert found.change[0, 1] == pytest.approx(joint / ((alone + joint) / 2), rel=0.02)
    assert found.low[0, 1] > 1
    assert found.tiles[0, 1] == 100
    assert found.change[0, 2] == pytest.approx(1)  # class 2 is everywhere
    assert np.isnan(np.diag(found.change)).all()
    few = co_activation(pairs, sum_up(pairs, known_values(cells.activation[0])), 3, np.arange(tiles), 1, joint=101)
    assert np.isnan(few.change[0, 1])

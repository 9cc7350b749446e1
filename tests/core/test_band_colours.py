"""Components as colours: one scale for all three."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.images.band_colours import component_colours, measure_stretch


def test_the_component_that_varies_most_fills_the_range_and_the_others_keep_their_proportion():
    components = np.stack([np.linspace(-10, 30, 101), np.linspace(-2, 2, 101), np.zeros(101)], axis=1)
    stretch = measure_stretch(components)
    assert stretch.centre.tolist() == pytest.approx([10, 0, 0])
    assert stretch.reach == pytest.approx(19.2)
    colours = component_colours(components, stretch).astype(int)
    assert (colours.min(axis=0).tolist(), colours.max(axis=0).tolist()) == ([1, 115, 128], [255, 141, 128])


def test_a_stray_tile_takes_the_colour_of_the_end_and_0_is_left_for_nodata():
    components = np.random.default_rng(0).normal(size=(1_000, 3))
    components[0] = [-1e6, 1e6, 0]
    colours = component_colours(components, measure_stretch(components))
    assert colours[0, :2].tolist() == [1, 255]
    assert colours.min() == 1
    assert colours[:, 0].std() > 40


def test_where_nearly_all_tiles_are_the_same_the_odd_one_still_differs():
    components = np.zeros((200, 3))
    components[5] = [4, 0, 0]
    colours = component_colours(components, measure_stretch(components))
    assert (colours[5, 0], colours[0, 0]) == (255, 1)

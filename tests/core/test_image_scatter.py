"""A plane covered with pictures, and the hulls of groups on it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from urban_ml_plugin.core.presentation.image_scatter import FINEST, central_hull, cover

PLACES = arrays(float, st.tuples(st.integers(1, 60), st.just(2)), elements=st.floats(-1e3, 1e3, width=32))


def test_each_cell_shows_the_point_nearest_to_its_middle():
    places = np.array([[0.0, 0.0], [0.9, 1.1], [4.0, 4.0], [3.2, 2.9], [0.2, 3.1]])
    found = cover(places, 3)  # a third of 4: finer cells would be four
    assert found.side == pytest.approx(4 / 3)
    assert found.indices.tolist() == [1, 4, 3]
    np.testing.assert_allclose(found.centres, [[2 / 3, 2 / 3], [2 / 3, 10 / 3], [10 / 3, 10 / 3]])


@settings(max_examples=60)
@given(PLACES, st.integers(1, 40))
def test_pictures_are_no_more_than_asked_for_never_share_a_cell_and_stay_within_it(places, most):
    found = cover(places, most)
    assert 1 <= len(found.indices) <= most
    assert len(np.unique(np.round(found.centres / found.side, 3), axis=0)) == len(found.indices)
    assert np.abs(places[found.indices] - found.centres).max() <= 0.5 * found.side * (1 + 1e-6)


def test_a_dense_group_does_not_make_pictures_smaller_than_can_be_seen():
    places = np.concatenate([np.random.default_rng(0).normal(size=(5_000, 2)) / 100, [[100.0, 0.0]]])
    assert cover(places, 150).side == pytest.approx(np.ptp(places[:, 0]) / FINEST)


def test_the_hull_holds_nine_tenths_of_a_group_and_not_its_outlier():
    places = np.random.default_rng(0).normal(size=(400, 2)) @ [[5, 2], [0, 1]]
    places[0] = [500, 500]
    corners = central_hull(places)
    from shapely.geometry import Polygon
    from shapely.vectorized import contains

    hull = Polygon(corners)
    assert hull.is_valid
    assert 0.85 <= contains(hull.buffer(1e-9), *places.T).mean() <= 0.91
    assert corners.max() < 50


@pytest.mark.parametrize("places", [np.ones((30, 2)), np.zeros((3, 2)), np.stack([np.arange(30.0)] * 2, axis=1)])
def test_points_without_an_extent_have_no_hull(places):
    assert central_hull(places) is None

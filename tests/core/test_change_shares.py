"""Shares of change, of an image and of zones, on grids that can be counted by hand."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
from scipy.stats import binomtest
from shapely.geometry import MultiPolygon, box

from urban_ml_plugin.core.change.change_by_zone import change_by_zone
from urban_ml_plugin.core.change.change_shares import Share, Transition, transition_counts, transition_shares, wilson


@pytest.mark.parametrize(("count", "total"), [(0, 50), (3, 40), (40, 40)])
def test_wilsons_interval_is_that_of_scipy(count: int, total: int) -> None:
    expected = binomtest(count, total).proportion_ci(0.95, method="wilson")
    assert wilson(count, total)[1:] == pytest.approx((expected.low, expected.high), abs=1e-9)


def grid(side: int) -> tuple[np.ndarray, np.ndarray]:
    rows, columns = np.divmod(np.arange(side * side), side)
    return rows, columns


def test_shares_of_transitions_add_up_and_lie_in_their_intervals() -> None:
    rows, columns = grid(20)
    before = np.where(columns < 10, 1, 2)
    after = np.where((rows < 5) & (columns < 4), 3, before)
    overall, transitions, blocks = transition_shares(before, after, rows, columns, 3)
    assert overall.value == 20 / 400
    assert [(one.before, one.after, one.tiles) for one in transitions] == [(1, 1, 180), (1, 3, 20), (2, 2, 200)]
    assert sum(one.share.value for one in transitions) == pytest.approx(1)
    assert all(0 <= one.share.low <= one.share.value <= one.share.high <= 1 for one in transitions)
    assert blocks > 4


def test_counts_of_transitions_stand_in_the_row_of_the_first_and_the_column_of_the_second_type() -> None:
    share = Share(0.5, 0.4, 0.6)
    counts = transition_counts([Transition(4, 2, 7, share), Transition(2, 2, 5, share)], [2, 4])
    assert counts.tolist() == [[5, 0], [7, 0]]


def test_change_that_lies_together_is_less_certain_than_change_that_is_scattered() -> None:
    rows, columns = grid(24)
    before = np.ones(576, int)
    together = np.where((rows < 8) & (columns < 8), 2, 1)
    scattered = np.random.default_rng(1).permutation(together)
    widths = [
        share.high - share.low
        for share in (transition_shares(before, after, rows, columns, 2)[0] for after in (together, scattered))
    ]
    assert widths[0] > 2 * widths[1]


def test_changes_in_patches_make_blocks_in_a_large_image_too() -> None:
    """Of 300 × 300 tiles every 18th was looked at, which lie too far apart to show patches of 4 × 4."""
    rows, columns = grid(300)
    patches = np.random.default_rng(304).random((75, 75)) < 0.1
    after = 1 + np.kron(patches, np.ones((4, 4), int)).ravel()
    assert transition_shares(np.ones(90_000, int), after, rows, columns, 2)[2] < 75**2


def test_no_change_has_an_upper_limit() -> None:
    rows, columns = grid(6)
    overall, _, _ = transition_shares(np.ones(36, int), np.ones(36, int), rows, columns, 2)
    assert (overall.value, overall.low) == (0, 0)
    assert overall.high == pytest.approx(wilson(0, 36).high)


def test_each_tile_weighs_in_a_zone_by_the_ground_they_share() -> None:
    cells = geopandas.GeoSeries([box(0, 0, 10, 10), box(10, 0, 20, 10), box(20, 0, 30, 10)], crs="EPSG:32633")
    zones = geopandas.GeoSeries([box(5, 0, 20, 10), box(20, 0, 40, 10), box(90, 0, 99, 9)], crs="EPSG:32633")
    measured = change_by_zone(zones, cells, np.array([1, 1, 2]), np.array([1, 3, 2]))
    assert measured.changed_share.tolist() == pytest.approx([2 / 3, 0, np.nan], nan_ok=True)
    assert measured.changed_m2.tolist() == pytest.approx([100, 0, np.nan], nan_ok=True)
    assert measured.coverage.tolist() == [1, 0.5, 0]
    assert measured.compared_n.tolist() == [2, 1, 0]
    assert measured.transition.tolist() == ["1 → 3", None, None]
    assert measured.transition_share[0] == pytest.approx(2 / 3)
    # 50 and 100 m² are worth 150² / (50² + 100²) = 1.8 equal tiles.
    assert measured.changed_low[0] == pytest.approx(wilson(1.2, 1.8).low)
    assert np.isnan(measured.changed_high[2])


def test_zones_without_ground_and_zones_that_only_touch_a_tile_have_nothing() -> None:
    cells = geopandas.GeoSeries([box(0, 0, 10, 10)], crs="EPSG:32633")
    zones = geopandas.GeoSeries([MultiPolygon(), box(10, 0, 20, 10)], crs="EPSG:32633")
    measured = change_by_zone(zones, cells, np.array([1]), np.array([2]))
    assert measured.compared_n.tolist() == [0, 0]
    assert measured.changed_share.isna().all()

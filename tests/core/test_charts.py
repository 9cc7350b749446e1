"""Figures that several reports draw."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.presentation.charts import (
    Curve,
    Estimate,
    Group,
    Node,
    Series,
    boxes,
    dendrogram,
    flows,
    grouped_bars,
    intervals,
    lines,
    matrix,
    radar,
    scatter,
    stacked_bars,
)


def test_a_box_holds_the_middle_half_and_its_whiskers_nine_tenths():
    values = np.array([*range(101), np.nan])
    figure = boxes([Group("<b>bold</b>", "#336699", values), Group("none", "#000000", np.array([np.nan]))], "m")
    (box,) = figure["data"]
    assert (box["lowerfence"], box["q1"], box["median"], box["q3"], box["upperfence"]) == ([5], [25], [50], [75], [95])
    assert box["name"] == "&lt;b&gt;bold&lt;/b&gt;"


def test_an_interval_reaches_from_low_to_high_and_is_left_out_where_it_is_unknown():
    rows = [Estimate("one", "#336699", 2.0, 1.5, 4.0), Estimate("two", "#336699", 2.0, np.nan, np.nan)]
    known, unknown = intervals(rows, "m", line=0)["data"]
    error = known["error_x"]
    assert known["x"][0] - error["arrayminus"][0] == 1.5
    assert known["x"][0] + error["array"][0] == 4.0
    assert "error_x" not in unknown


def test_the_band_of_a_curve_runs_there_above_and_back_below():
    y = np.array([1.0, 2, 3])
    band, curve = lines([Curve("a", "#336699", [2, 4, 6], y, y - 1, y + 1)], "K", "ARI")["data"]
    np.testing.assert_array_equal(band["x"], [2, 4, 6, 6, 4, 2])
    np.testing.assert_array_equal(band["y"], [2, 3, 4, 2, 1, 0])
    np.testing.assert_array_equal(curve["y"], y)


@pytest.mark.parametrize(("count", "written"), [(3, True), (30, False)])
def test_a_matrix_writes_its_numbers_where_there_is_room(count, written):
    names = [str(number) for number in range(count)]
    (trace,) = matrix(np.eye(count), names, names, "from", "to", "tiles")["data"]
    assert ("texttemplate" in trace) == written
    np.testing.assert_array_equal(trace["z"], np.eye(count))


def test_bars_of_a_flow_stand_in_their_columns_in_the_order_given_and_as_high_as_what_flows():
    nodes = [Node("a", "#ff0000", 0), Node("b", "#00ff00", 1), Node("c", "#0000ff", 1)]
    (sankey,) = flows(nodes, [(0, 1, 3), (0, 2, 1)], "tiles")["data"]
    assert sankey["node"]["x"] == [0.001, 0.999, 0.999]
    gap = 14 / (460 - 32)  # between bars, as a share of the height
    unit = (1 - gap) / 4
    assert sankey["node"]["y"] == pytest.approx([2 * unit, 1.5 * unit, 3.5 * unit + gap])
    assert sankey["link"]["value"] == [3, 1]
    assert sankey["link"]["color"][0] == "rgba(255,0,0,0.4)"


def test_the_leaves_of_a_dendrogram_bear_their_names_and_the_last_join_is_the_farthest():
    from scipy.cluster.hierarchy import linkage

    figure = dendrogram(linkage(np.array([[0.0], [1], [10]]), "average"), ["Accra", "Dakar", "Kigali"], "distance")
    assert sorted(figure["layout"]["yaxis"]["ticktext"]) == ["Accra", "Dakar", "Kigali"]
    assert max(max(trace["x"]) for trace in figure["data"]) == pytest.approx(9.5)


def test_bars_in_a_group_show_their_limits_when_they_are_pointed_at():
    values = np.array([2.0, 3])
    (bar,) = grouped_bars(["a", "b"], [Series("<i>", "#336699", values, values - 1, values + 2)], "share (%)")["data"]
    np.testing.assert_array_equal(bar["error_x"]["array"], [2, 2])
    np.testing.assert_array_equal(bar["error_x"]["arrayminus"], [1, 1])
    np.testing.assert_array_equal(bar["customdata"], [[1, 4], [2, 5]])
    assert bar["hovertemplate"] == (
        "&lt;i&gt;, %{y}: %{x:.1f} % (%{customdata[0]:.1f} to %{customdata[1]:.1f})<extra></extra>"
    )


def test_stacked_bars_have_a_piece_of_each_series_in_every_row():
    series = [Series(name, "#336699", np.array([40.0, 60])) for name in ("water", "wood")]
    figure = stacked_bars(["Accra", "Dakar"], series, "share (%)")
    assert [trace["name"] for trace in figure["data"]] == ["water", "wood"]
    assert all(trace["y"] == ["Accra", "Dakar"] for trace in figure["data"])
    assert figure["layout"]["barmode"] == "stack"


def test_outlines_of_a_radar_close_and_some_wait_for_the_reader():
    figure = radar(["a", "b"], ["#336699"] * 2, np.array([[1, 2, 3], [4, 5, 6]]), ["x", "y", "z"], shown=1)
    first, second = figure["data"]
    assert list(first["r"]) == [1, 2, 3, 1]
    assert first["theta"] == ["x", "y", "z", "x"]
    assert "visible" not in first
    assert second["visible"] == "legendonly"


def test_points_bear_their_names_if_they_have_any():
    x = np.array([1.0, 2])
    named = scatter(x, x, "across", "up", ["#336699"] * 2, "%{text}", ["R&D", "b"])["data"][0]
    assert (named["mode"], named["text"]) == ("markers+text", ["R&amp;D", "b"])
    assert scatter(x, x, "across", "up", "#336699", "%{x}")["data"][0]["mode"] == "markers"

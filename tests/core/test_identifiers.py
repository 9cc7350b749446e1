"""Fields that number polygons."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from geopandas import GeoDataFrame
from shapely.geometry import box

from urban_ml_plugin.core.vectors.identifiers import identifies


def layer(values: Any) -> GeoDataFrame:
    return GeoDataFrame({"field": values}, geometry=[box(x, 0, x + 1, 1) for x in range(len(values))])


@pytest.mark.parametrize(
    "values", [list(range(1, 31)), [float(n) for n in range(30, 0, -1)], [f"E0100{n}" for n in range(30)]]
)
def test_numbers_without_a_gap_and_names_that_each_polygon_has_for_itself_look_like_ids(values: Any) -> None:
    assert identifies(layer(values), "field").startswith("Each of the 30 polygons has another value of the field field")


@pytest.mark.parametrize(
    "values",
    [
        np.linspace(10_000, 60_000, 30).round(1),  # incomes
        np.arange(30) * 7 + 3,  # whole numbers that are measured
        [*range(29), 3],  # one comes twice
        list(range(9)),  # too few to tell
        ["poor", "rich"] * 15,
    ],
)
def test_what_is_measured_does_not(values: Any) -> None:
    assert not identifies(layer(values), "field")
    assert not identifies(layer(values), "another")

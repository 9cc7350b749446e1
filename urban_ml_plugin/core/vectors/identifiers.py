"""Fields that number or name polygons rather than say something of them."""

from __future__ import annotations

import numpy as np
from geopandas import GeoDataFrame

FEWEST = 10
"""Polygons: of fewer it is no wonder that all values differ."""


def identifies(layer: GeoDataFrame, field: str) -> str:
    """A sentence on a field whose values look like numbers or names of the polygons; empty for any other.

    Values look so where each polygon has one of its own, and they are texts, or whole numbers without a gap. Such
    are ids, but also ranks, so it is for the user to say which they are.
    """
    if field not in layer.columns:
        return ""
    values = layer[field].dropna()
    if len(values) < FEWEST or values.nunique() < len(values):
        return ""
    if values.dtype.kind in "iuf":
        numbers = values.to_numpy(float)
        if (numbers != np.round(numbers)).any() or np.ptp(numbers) != len(numbers) - 1:
            return ""
    return (
        f"Each of the {len(values):,} polygons has another value of the field {field}, as if it were an id: choose a "
        "field with a measured value, unless this is one, such as a rank."
    )

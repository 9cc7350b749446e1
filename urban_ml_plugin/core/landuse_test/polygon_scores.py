"""What each polygon holds of the activation for the lowest and for the highest, and how differently they lie in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pandas as pd
from affine import Affine
from geopandas import GeoSeries
from shapely.geometry.base import BaseGeometry

from ..runtime.arrays import Floats
from ..runtime.events import Step
from ..vectors.zonal_mean import covered_windows
from .activation_raster import ActivationMaps

FIELDS = ("poor", "rich", "tv", "kl")
SMOOTHING = 0.01
"""Part of a polygon's mean activation that is added to every pixel before logarithms are taken, as 0 has none."""


class Scores(NamedTuple):
    """Of one polygon.

    Attributes:
        poor, rich: activation per pixel of ground, mean weighted by the covered part of each pixel.
        tv: total-variation distance ½Σ|P-Q| of the two maps, each divided by its sum in the polygon; 0 to 1.
        kl: symmetric Kullback-Leibler divergence of the same, Σ(P-Q)·log(P/Q), 0 or more.
    """

    poor: float
    rich: float
    tv: float
    kl: float


UNKNOWN = Scores(np.nan, np.nan, np.nan, np.nan)


def polygon_scores(
    polygons: GeoSeries, maps: ActivationMaps, least_pixels: float, both: bool, step: Step
) -> pd.DataFrame:
    """The scores of polygons, on their index; NULL where too little of the network's map lies in one.

    Args:
        polygons: valid, in the CRS of the maps; perhaps empty.
        least_pixels: smaller polygons get no score.
        both: whether there is a map for the lowest; else only ``rich`` is known.
    """
    inverse: Affine = ~maps.transform
    a, b, c, d, e, f, *_ = inverse
    local = polygons.affine_transform([a, b, d, e, c, f])
    rows = [
        score(shape, maps, both) if shape.area >= least_pixels else UNKNOWN for shape in step.over(local, len(local))
    ]
    return pd.DataFrame(rows, columns=list(FIELDS), index=polygons.index).astype(float)


def score(shape: BaseGeometry, maps: ActivationMaps, both: bool = True) -> Scores:
    """The scores of one polygon in pixel coordinates. A large one is read twice rather than kept."""
    parts: list[tuple[Floats, Floats]] = []
    total, ground, count = np.zeros(2), 0.0, 0
    for values, weight in _pixels(shape, maps):
        total, ground, count = total + values @ weight, ground + float(weight.sum()), count + 1
        parts = [(values, weight)] if count == 1 else []
    if ground <= 0:
        return UNKNOWN
    rich, poor = (float(part) for part in total / ground)
    if not both:
        return Scores(np.nan, rich, np.nan, np.nan)
    if min(rich, poor) <= 0:
        return Scores(poor, rich, np.nan, np.nan)
    tv = kl = 0.0
    for values, weight in parts or _pixels(shape, maps):
        density = values / total[:, None]
        even = (density + SMOOTHING / ground) / (1 + SMOOTHING)
        tv += float(np.abs(density[0] - density[1]) @ weight) / 2
        kl += float(((even[0] - even[1]) * np.log(even[0] / even[1])) @ weight)
    return Scores(poor, rich, min(tv, 1.0), kl)


def _pixels(shape: BaseGeometry, maps: ActivationMaps) -> Iterator[tuple[Floats, Floats]]:
    """Known activation (2, n) under a polygon, and the covered part of each pixel (n,), window by window."""
    for window, inside in covered_windows(shape, maps.width, maps.height):
        values = maps.read(window)
        known = np.isfinite(values).all(axis=0) & (inside > 0)
        if known.any():
            yield values[:, known].astype(np.float64), inside[known]

"""What polygons hold of two maps: by eye, and against scipy's figures."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
from scipy.stats import entropy
from shapely.affinity import affine_transform
from shapely.geometry import box

from tests.helpers.rasters import NORTH_UP, write_raster
from urban_ml_plugin.core.landuse_test.activation_raster import ActivationMaps
from urban_ml_plugin.core.landuse_test.polygon_scores import SMOOTHING, polygon_scores
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.vectors import zonal_mean as zonalmean


def scores(folder, rich, poor, shapes, least=0.0):
    """Scores of shapes given in pixels."""
    a, b, c, d, e, f, *_ = NORTH_UP
    ground = geopandas.GeoSeries([affine_transform(shape, [a, b, d, e, c, f]) for shape in shapes])
    paths = [
        write_raster(folder / f"{name}.tif", values[None].astype("float32"), nodata=float("nan"))
        for name, values in (("rich", rich), ("poor", poor))
    ]
    with ActivationMaps(*paths) as maps:
        return polygon_scores(ground, maps, least, True, SILENT.step(0, 1, ""))


def test_activation_is_per_ground_and_borders_count_by_the_covered_part(tmp_path):
    rich = np.tile([1.0, 3, 5, np.nan], (4, 1))
    found = scores(tmp_path, rich, np.ones((4, 4)), [box(0, 0, 1.5, 4), box(2, 0, 4, 2), box(0, 0, 0.5, 1)], least=1)
    assert found.rich.tolist() == pytest.approx([(1 + 3 / 2) / 1.5, 5, np.nan], nan_ok=True)
    assert found.poor.tolist() == pytest.approx([1, 1, np.nan], nan_ok=True)


def test_distances_of_the_two_maps_are_scipy_s(tmp_path):
    rng = np.random.default_rng(0)
    rich, poor = rng.gamma(1, size=(2, 8, 8))
    poor[0, 0] = 0
    found = scores(tmp_path, rich, poor, [box(0, 0, 8, 8)]).iloc[0]
    p, q = (values.ravel() / values.sum() for values in (rich, poor))
    assert found.tv == pytest.approx(0.5 * np.abs(p - q).sum(), rel=1e-5)
    p, q = ((part + SMOOTHING / 64) / (1 + SMOOTHING) for part in (p, q))
    assert found.kl == pytest.approx(entropy(p, q) + entropy(q, p), rel=1e-4)


def test_like_maps_are_no_distance_apart_and_disjoint_ones_the_farthest(tmp_path):
    left, right = np.zeros((2, 4, 4))
    left[:, :2], right[:, 2:] = 1, 7
    apart = scores(tmp_path, left, right, [box(0, 0, 4, 4), box(0, 0, 2, 4)])
    assert apart.tv[0] == 1
    assert apart.kl[0] > 5
    assert np.isnan(apart.tv[1])  # one map is empty there
    alike = scores(tmp_path, left, 3 * left, [box(0, 0, 4, 4)])
    assert alike[["tv", "kl"]].iloc[0].tolist() == pytest.approx([0, 0], abs=1e-6)


def test_a_polygon_read_in_parts_has_the_same_scores(tmp_path, monkeypatch):
    rng = np.random.default_rng(1)
    rich, poor = rng.gamma(1, size=(2, 16, 16))
    shape = box(0.3, 0.2, 15.1, 15.9)
    at_once = scores(tmp_path, rich, poor, [shape])
    monkeypatch.setattr(zonalmean, "PIXELS_AT_ONCE", 40)
    assert scores(tmp_path, rich, poor, [shape]).iloc[0].tolist() == pytest.approx(at_once.iloc[0].tolist())

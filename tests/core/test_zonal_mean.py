"""Every pixel weighs by exactly the part of it that lies in the zone."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.windows import Window
from shapely.geometry import MultiPolygon, Point, Polygon, box

from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.vectors import zonal_mean as zonalmean
from urban_ml_plugin.core.vectors.zonal_mean import coverage, zonal_mean

SAME = Affine.identity()
WORLD = np.arange(100, dtype=float).reshape(10, 10)


def mean(zones: list[object], transform: Affine = SAME, values: np.ndarray = WORLD) -> list[float]:
    def read(window: Window) -> np.ndarray:
        return values[window.toslices()].copy()

    height, width = values.shape
    step = SILENT.step(0, 1, "")
    return zonal_mean(geopandas.GeoSeries(zones), read, transform, width, height, step).tolist()


def test_halves_and_quarters_of_pixels_weigh_as_such() -> None:
    assert mean([box(0, 0, 1, 1), box(0.5, 0, 1.5, 1), box(0.5, 0.5, 1, 1.5), box(0.75, 0, 2, 1)]) == pytest.approx(
        [0, 0.5, 5, 0.8]
    )


def test_holes_parts_and_emptiness_count() -> None:
    ring = box(0, 0, 3, 3).difference(box(1, 1, 2, 2))
    apart = MultiPolygon([box(0, 0, 1, 1), box(9, 9, 10, 10)])
    means = mean([ring, apart, Polygon(), box(20, 20, 30, 30), box(-5, -5, 1, 1)])
    assert means[:2] == pytest.approx([11, 49.5])
    assert np.isnan(means[2:4]).all()
    assert means[4] == 0


def test_invalid_pixels_do_not_weigh() -> None:
    holed = WORLD.copy()
    holed[0, 0] = np.nan
    means = mean([box(0, 0, 2, 1), box(0, 0, 1, 1)], values=holed)
    assert means[0] == 1
    assert np.isnan(means[1])


@pytest.mark.parametrize("angle", [0, 30, 200])
def test_rasters_of_any_rotation_and_pixel_shape_give_the_same(angle: float) -> None:
    transform = Affine.translation(5e5, 4e6) * Affine.rotation(angle) * Affine.scale(0.5, -0.25)
    zone = Point(4, 5).buffer(2.7)
    a, b, c, d, e, f, *_ = transform
    placed = geopandas.GeoSeries([zone]).affine_transform([a, b, d, e, c, f])[0]
    assert mean([placed], transform) == pytest.approx(mean([zone]), rel=1e-8)


def test_a_zone_too_large_for_memory_is_read_in_strips(monkeypatch: pytest.MonkeyPatch) -> None:
    zone = Point(5, 5).buffer(4.9)
    whole = mean([zone])
    monkeypatch.setattr(zonalmean, "PIXELS_AT_ONCE", 25)
    assert mean([zone]) == pytest.approx(whole, rel=1e-12)


def test_means_are_those_of_exactextract() -> None:
    exactextract = pytest.importorskip("exactextract")
    rng = np.random.default_rng(5)
    values = rng.normal(50, 20, (30, 40))
    values[rng.random(values.shape) < 0.1] = np.nan
    zones = [Point(*rng.uniform(3, 27, 2)).buffer(size, 3) for size in rng.uniform(0.2, 9, 40)]
    zones += [zones[0].union(zones[1]), zones[2].difference(zones[3]), box(-4, 10.3, 50, 10.7)]
    zones = [zone for zone in zones if not zone.is_empty]
    # Its rasters have their first row at the top.
    layer = geopandas.GeoDataFrame(geometry=zones, crs="EPSG:32633")
    place = {"xmin": 0, "ymin": 0, "xmax": 40, "ymax": 30, "srs_wkt": layer.crs.to_wkt()}
    raster = exactextract.raster.NumPyRasterSource(values[::-1], nodata=np.nan, **place)
    theirs = exactextract.exact_extract(raster, layer, "mean", output="pandas")
    assert mean(zones, values=values) == pytest.approx(theirs["mean"].tolist(), rel=1e-5, nan_ok=True)


# To a millionth: of corners closer together shapely's cut is wrong itself.
corner = st.tuples(*(st.floats(0, most).map(lambda value: round(value, 6)) for most in (8, 5)))


@settings(max_examples=50)
@given(st.lists(corner, min_size=3, max_size=8), st.lists(corner, min_size=3, max_size=8))
def test_coverage_is_the_area_of_each_pixel_that_shapely_cuts(shell: list[object], hole: list[object]) -> None:
    shape = Polygon(shell).convex_hull.difference(Polygon(hole).convex_hull)
    if shape.geom_type not in ("Polygon", "MultiPolygon"):
        return
    covered = coverage(shape, Window(0, 0, 8, 5))
    cut = [[shape.intersection(box(col, row, col + 1, row + 1)).area for col in range(8)] for row in range(5)]
    assert covered == pytest.approx(np.array(cut), abs=1e-8)

"""Labels of tiles from polygons, checked by eye on a row of tiles."""

from __future__ import annotations

from typing import Any

import geopandas
import numpy as np
import pytest
from geopandas import GeoSeries
from pyproj import CRS
from shapely.geometry import Point, box

from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.status.tile_labels import label_images, subset, zone_labels
from urban_ml_plugin.core.vectors.overlaps import Overlaps, overlaps

UTM = CRS("EPSG:32633")
E, N = 400_000, 5_000_000


def squares(*sides: tuple[float, float, float, float]) -> GeoSeries:
    return GeoSeries([box(E + a, N + b, E + c, N + d) for a, b, c, d in sides], crs=UTM)


TILES = squares((0, 0, 10, 10), (10, 0, 20, 10), (20, 0, 30, 10), (30, 0, 40, 10))
ZONES = squares((0, 0, 15, 10), (15, 0, 24, 10), (90, 0, 99, 9))


def layer(**fields: Any) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(fields, geometry=ZONES)


def labelled(task: str, purity: float, **options: Any) -> Any:
    labels, _ = zone_labels(layer(value=[1.0, 3.0, 9.0], kind=["b", "a", "a"]), task=task, crs=UTM, **options)
    return label_images(overlaps(TILES, labels.shapes), len(TILES), labels, task, purity)


def test_a_value_is_the_area_weighted_mean_over_the_labelled_part() -> None:
    labels, kept = labelled("regression", 0.3, field="value")
    assert kept.tolist() == [0, 1, 2]
    assert labels.value.tolist() == pytest.approx([1, 2, 3])
    assert labels.share.tolist() == pytest.approx([1, 1, 0.4])
    assert labels.zone.tolist() == [0, 0, 1]
    pairs = labels.overlaps
    assert list(zip(pairs.image, pairs.zone)) == [(0, 0), (1, 0), (1, 1), (2, 1)]
    assert pairs.share.tolist() == pytest.approx([1, 0.5, 0.5, 0.4])


def test_purity_leaves_out_what_is_labelled_too_little() -> None:
    assert labelled("regression", 0.5, field="value")[1].tolist() == [0, 1]


def test_a_class_needs_its_own_share_of_the_tile() -> None:
    labels, kept = labelled("classes", 0.6, field="kind")
    assert (kept.tolist(), labels.value.tolist()) == ([0], [1])
    labels, kept = labelled("classes", 0.4, field="kind")
    assert kept.tolist() == [0, 1, 2]


@pytest.mark.parametrize("name", ["x" * 1_001, "bell \x07"])
def test_a_value_that_no_layer_or_report_could_show_is_no_name_of_a_class(name: str) -> None:
    with pytest.raises(InputError, match="which cannot name a class: choose a field with readable values"):
        zone_labels(layer(kind=[name, "a", "b"]), field="kind", task="classes", crs=UTM)


def test_polygons_without_a_value_do_not_label() -> None:
    labels, kept = zone_labels(layer(value=[None, 3.0, 9.0]), "value", "regression", UTM)
    assert kept.tolist() == [1, 2]
    found, tiles = label_images(overlaps(TILES, labels.shapes), 4, labels, "regression", 0.4)
    assert tiles.tolist() == [1, 2]
    assert found.value.tolist() == pytest.approx([3, 3])


def test_a_point_belongs_to_one_polygon_only_even_on_a_border() -> None:
    points = GeoSeries([Point(E + 5, N + 5), Point(E + 15, N + 5), Point(E + 60, N + 5)], crs=UTM)
    met = overlaps(points, ZONES)
    assert list(zip(met.image, met.zone, met.share)) == [(0, 0, 1.0), (1, 0, 1.0)]


def test_points_label_the_tile_that_holds_them_alike_and_photographs_in_their_place() -> None:
    points = GeoSeries([Point(E + x, N + y) for x, y in ((1, 1), (9, 5), (12, 3), (25, 99))], crs=UTM)
    met = overlaps(TILES, points)
    assert list(zip(met.image, met.zone, met.share)) == [(0, 0, 0.5), (0, 1, 0.5), (1, 2, 1)]
    photographs = GeoSeries([Point(E + x, N + y) for x, y in ((12, 3.9), (25, 97), (1, 1), (1, 1))], crs=UTM)
    met = overlaps(photographs, points)
    assert list(zip(met.image, met.zone, met.share)) == [(0, 2, 1), (2, 0, 1), (3, 0, 1)]


def test_quantiles_put_as_many_polygons_in_each_class_and_breaks_hold_where_given() -> None:
    values = np.arange(10.0)
    shapes = squares(*[(k, 0, k + 1, 1) for k in range(10)])
    ten = geopandas.GeoDataFrame({"value": values}, geometry=shapes)
    labels, _ = zone_labels(ten, "value", "ordered", UTM, classes=5)
    assert labels.values.tolist() == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    labels, _ = zone_labels(ten, "value", "ordered", UTM, breaks=[7.5, 2])
    assert labels.values.tolist() == [0, 0, 1, 1, 1, 1, 1, 1, 2, 2]
    assert labels.names == ["below 2", "2 to 7.5", "7.5 and above"]
    inside = np.array([0] * 5 + [1] * 5)
    labels, _ = zone_labels(ten, "value", "ordered", UTM, classes=5, group=inside)
    assert labels.values.tolist() == [0, 1, 2, 3, 4] * 2


def test_a_field_of_few_numbers_holds_the_classes_themselves() -> None:
    labels, _ = zone_labels(layer(value=[4, 2, 2]), "value", "ordered", UTM, classes=5)
    assert (labels.names, labels.values.tolist()) == (["2", "4"], [1, 0, 0])


@pytest.mark.parametrize("values", [np.arange(1.0, 6), np.arange(1.0, 12)])
def test_a_tile_within_one_polygon_has_its_class_however_much_of_it_is_covered(values: np.ndarray) -> None:
    shapes = squares(*[(10 * k, 0, 10 * k + 10, 10) for k in range(len(values))])
    of_each = geopandas.GeoDataFrame({"value": values}, geometry=shapes)
    labels, _ = zone_labels(of_each, "value", "ordered", UTM, classes=5)
    share = np.random.default_rng(0).uniform(0.5, 1, 1_000)
    zone = np.arange(1_000) % len(values)
    found, _ = label_images(Overlaps(np.arange(1_000), zone, share), 1_000, labels, "ordered", 0.5)
    np.testing.assert_array_equal(found.value, labels.values[zone])


def test_a_sliver_of_a_lower_class_does_not_take_the_tile() -> None:
    labels, _ = zone_labels(layer(value=[2, 3, 2]), "value", "ordered", UTM, classes=5)
    met = Overlaps(np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1]), np.array([0.01, 0.99, 0.99, 0.01]))
    found, _ = label_images(met, 2, labels, "ordered", 0.5)
    assert found.value.tolist() == [1, 0]


def test_classes_are_named_in_natural_order_whatever_their_type() -> None:
    labels, _ = zone_labels(layer(code=[10, 9, 9]), "code", "classes", UTM)
    assert (labels.names, labels.values.tolist()) == (["9", "10"], [1, 0, 0])


@pytest.mark.parametrize(
    ("field", "task", "options", "words"),
    [
        ("kind", "regression", {}, "kind of the labels layer is not numeric"),
        ("heat", "classes", {}, "heat of the labels layer is missing"),
        ("same", "regression", {}, "All values of the field same are 2: there is nothing to learn"),
        ("one", "classes", {}, "has one class only"),
        ("none", "regression", {}, "has no values"),
        ("value", "ordered", {"breaks": [100]}, "all values into one class"),
        ("value", "ordered", {"classes": 1}, "1 class tells nothing apart"),
    ],
)
def test_fields_that_say_nothing_are_refused(field: str, task: str, options: Any, words: str) -> None:
    fields = {"kind": list("aab"), "same": [2, 2, 2], "one": list("aaa"), "none": [np.nan] * 3, "value": [1, 2, 3]}
    with pytest.raises(InputError, match=words):
        zone_labels(layer(**fields), field, task, UTM, **options)


def test_a_subset_keeps_the_pairs_of_its_images() -> None:
    labels, _ = labelled("regression", 0.3, field="value")
    left = subset(labels, np.array([False, True, True]))
    assert left.value.tolist() == pytest.approx([2, 3])
    assert list(zip(left.overlaps.image, left.overlaps.zone)) == [(0, 0), (0, 1), (1, 1)]

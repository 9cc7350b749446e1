"""Values that are means over polygons: what tiles owe to them is found, and the means come true."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.options.choices import LOGIT, RIDGE
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.status.heads import fit_heads
from urban_ml_plugin.core.status.learning_from_aggregates import ZoneMeans, fit_mean_heads
from urban_ml_plugin.core.status.nested_cross_validation import crossfit
from urban_ml_plugin.core.status.spatial_folds import Folds
from urban_ml_plugin.core.status.tile_labels import TileLabels
from urban_ml_plugin.core.storage.stored_rows import Rows, StoredRows
from urban_ml_plugin.core.vectors.overlaps import Overlaps

RNG = np.random.default_rng(5)
ZONES, EACH = 80, 9
ZONE = np.repeat(np.arange(ZONES), EACH)
FEATURES = (RNG.standard_normal((ZONES, 6)).repeat(EACH, 0) / 2 + RNG.standard_normal((ZONES * EACH, 6))).astype("f4")
EVERY = np.ones(len(ZONE), bool)


def over(zone: np.ndarray, values: np.ndarray, share: np.ndarray | None = None) -> ZoneMeans:
    tiles = np.arange(len(zone))
    share = np.ones(len(zone)) if share is None else share
    labels = TileLabels(values[zone], zone, share, Overlaps(tiles, zone, share))
    return ZoneMeans.over(labels, values)


def means_of(truth: np.ndarray) -> ZoneMeans:
    return over(ZONE, np.bincount(ZONE, truth) / EACH)


def skill(observed: np.ndarray, predicted: np.ndarray) -> float:
    return float(1 - np.mean((observed - predicted) ** 2) / observed.var())


def test_a_polygon_s_mean_weighs_its_tiles_by_the_ground_they_share() -> None:
    zones = over(np.array([0, 0, 1]), np.array([7.0, 9.0]), np.array([1.0, 0.5, 0.25]))
    means = zones.among(np.ones(3, bool))
    np.testing.assert_allclose(means.of(np.array([3.0, 6.0, 5.0])), [4.0, 5.0])
    np.testing.assert_allclose(means.weight, [1.5, 0.25])
    assert means.value.tolist() == [7.0, 9.0]


def test_a_polygon_that_lost_more_than_half_of_its_tiles_is_left_out() -> None:
    zones = over(np.array([0, 0, 0, 1, 1]), np.array([7.0, 9.0]))
    assert zones.among(np.array([True, False, False, True, False])).value.tolist() == [9.0]


def test_polygons_without_tiles_are_left_out() -> None:
    assert over(np.array([0, 2]), np.array([1.0, 2.0, 3.0])).value.tolist() == [1.0, 3.0]


def test_spread_values_have_the_means_of_their_polygons_and_keep_what_differs_inside() -> None:
    told = RNG.standard_normal(len(ZONE))
    zones = means_of(RNG.standard_normal(len(ZONE)))
    spread = zones.spread(told)
    np.testing.assert_allclose(zones.among(EVERY).of(spread), zones.value)
    first = ZONE == 0
    np.testing.assert_allclose(np.diff(spread[first]), np.diff(told[first]))


def test_the_means_tell_what_single_tiles_hold_where_labelling_tiles_by_them_flattens_it() -> None:
    truth = 3 * FEATURES[:, 0].astype(float) + RNG.normal(0, 0.5, len(ZONE))
    zones = means_of(truth)
    by_mean = fit_mean_heads(RIDGE, [FEATURES], zones.among(EVERY), (0.01,))[0]
    by_tile = fit_heads(RIDGE, FEATURES, zones.value[ZONE], 0, (0.01,))[0]
    assert skill(truth, by_mean.values(FEATURES)) > 0.9
    assert skill(truth, by_tile.values(FEATURES)) < 0.7


def test_shares_of_polygons_tell_which_tiles_are_in_them() -> None:
    truth = (FEATURES[:, 0] + 0.5 * FEATURES[:, 1] > 0.8).astype(float)
    zones = means_of(truth)
    by_mean = fit_mean_heads(LOGIT, [FEATURES], zones.among(EVERY), (0.001,))[0]
    by_tile = fit_heads(LOGIT, FEATURES, zones.value[ZONE], 0, (0.001,))[0]
    assert np.mean((by_mean.values(FEATURES) > 0.5) == truth) > 0.95
    assert skill(truth, by_mean.values(FEATURES)) > skill(truth, by_tile.values(FEATURES)) + 0.2
    assert np.abs(zones.among(EVERY).of(by_mean.values(FEATURES)) - zones.value).mean() < 0.06


@pytest.mark.parametrize(("kind", "tolerance"), [(RIDGE, 1e-5), (LOGIT, 0.02)])
def test_polygons_of_one_tile_are_learnt_as_tiles_are(kind: str, tolerance: float) -> None:
    values = 1 / (1 + np.exp(-FEATURES[:, 0].astype(float) + FEATURES[:, 1]))
    zones = over(np.arange(len(ZONE)), values)
    one = fit_mean_heads(kind, [FEATURES], zones.among(EVERY), (0.01,))[0]
    golden = fit_heads(kind, FEATURES, values, 0, (0.01,))[0]
    np.testing.assert_allclose(one.weight.detach(), golden.weight.detach(), atol=tolerance)
    np.testing.assert_allclose(one.bias.detach(), golden.bias.detach(), atol=tolerance)


def test_polygons_smaller_than_a_tile_say_together_what_its_mean_label_says() -> None:
    parts = RNG.uniform(size=(60, 3))
    share = RNG.dirichlet([1, 1, 1], 60)
    image = np.repeat(np.arange(60), 3)
    label = (parts * share).sum(axis=1)
    met = Overlaps(image, np.arange(180), share.ravel())
    zones = ZoneMeans.over(TileLabels(label, np.zeros(60, int), np.ones(60), met), parts.ravel())
    here = np.ones(60, bool)
    one = fit_mean_heads(RIDGE, [FEATURES[:60]], zones.among(here), (0.1,))[0]
    golden = fit_heads(RIDGE, FEATURES[:60], label, 0, (0.1 / 1,))[0]
    np.testing.assert_allclose(one.weight.detach(), golden.weight.detach(), atol=1e-5)


def test_changed_copies_are_to_have_the_same_means() -> None:
    truth = FEATURES[:, 0].astype(float)
    zones, shifted = means_of(truth), FEATURES.copy()
    shifted[:, 1] += 5  # what a copy changes tells nothing, and must not be leant on
    misled = truth + FEATURES[:, 1]
    alone = fit_mean_heads(RIDGE, [FEATURES], means_of(misled).among(EVERY), (0.01,))[0]
    both = fit_mean_heads(RIDGE, [FEATURES, shifted], means_of(misled).among(EVERY), (0.01,))[0]
    change = [np.mean(head.values(shifted) - head.values(FEATURES)) for head in (alone, both)]
    assert abs(change[1]) < 0.3 * abs(change[0])
    assert skill(zones.value, zones.among(EVERY).of(both.values(FEATURES))) > 0


def test_values_may_pass_the_range_of_the_polygons_but_not_without_end_nor_below_nought() -> None:
    truth = np.exp(FEATURES[:, 0].astype(float))
    zones = means_of(truth)
    head = fit_mean_heads(RIDGE, [FEATURES], zones.among(EVERY), (0.01,))[0]
    far = head.values(100 * FEATURES)
    assert far.min() == 0
    assert far.max() == pytest.approx(2 * zones.value.max() - zones.value.min(), rel=1e-5)


@pytest.mark.parametrize(
    ("least", "greatest", "bounds"),
    [(0.05, 0.85, (0, 1)), (0.1, 0.4, (0, 0.7)), (0.4, 1.2, (0, 2.0)), (-30, -5, (-55, 0)), (-8, 12, (-28, 32))],
)
def test_shares_by_a_line_stay_shares_and_values_of_one_sign_keep_it(
    least: float, greatest: float, bounds: tuple[float, float]
) -> None:
    of_polygons = np.bincount(ZONE, FEATURES[:, 0].astype(float)) / EACH
    of_polygons = least + (greatest - least) * (of_polygons - of_polygons.min()) / np.ptp(of_polygons)
    head = fit_mean_heads(RIDGE, [FEATURES], over(ZONE, of_polygons).among(EVERY), (0.01,))[0]
    far = head.values(100 * FEATURES)
    assert (far.min(), far.max()) == pytest.approx(bounds, abs=1e-5)


def test_heads_from_sums_of_features_on_disk_are_those_of_features_in_memory() -> None:
    features = np.concatenate([FEATURES, 50 + 0.01 * FEATURES], axis=1)  # a spread far below the mean
    copies = features + RNG.normal(0, 0.1, features.shape).astype("f4")
    fold = ZONE // 8 % 5
    excluded = fold == np.arange(5)[:, None]
    excluded[1, np.roll(fold == 1, 4)] = True  # a margin, which takes a part of some polygons
    folds, truth = Folds("spatial", np.zeros(ZONES, int), fold, fold, excluded), FEATURES[:, 0] + 0.5 * FEATURES[:, 3]
    case = {"zones": means_of(truth.astype(float)), "blocks": ((6, 1.0), (6, 2.0))}
    stored = []
    for values in (features, copies):
        rows = Rows(len(values), in_memory=1)
        for start in range(0, len(values), 70):
            rows.add(values[start : start + 70])
        stored.append(rows.all)
    assert isinstance(stored[0], StoredRows)
    held = crossfit(RIDGE, features, truth, 0, folds, variants=[copies], **case)
    summed = crossfit(RIDGE, stored[0], truth, 0, folds, variants=[stored[1]], **case)
    assert summed.penalties == held.penalties
    for one, other in zip([summed.head, *summed.folds], [held.head, *held.folds]):
        for name, array in other.arrays().items():
            np.testing.assert_allclose(one.arrays()[name], array, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(summed.predicted, held.predicted, atol=1e-4)
    assert skill(truth, summed.predicted) > 0.8


def test_too_few_polygons_left_whole_are_told() -> None:
    halved = np.arange(len(ZONE)) % 3  # each fold takes a third of every polygon
    folds = Folds("spatial", np.zeros(ZONES, int), halved, halved, halved == np.arange(3)[:, None])
    with pytest.raises(InputError, match="too few polygons are left whole"):
        crossfit(RIDGE, FEATURES, FEATURES[:, 0], 0, folds, zones=means_of(FEATURES[:, 0].astype(float)))
    with pytest.raises(InputError, match="too few polygons are left whole"):
        fit_mean_heads(RIDGE, [FEATURES], means_of(np.ones(len(ZONE))).among(EVERY), (0.1,))


def test_the_values_of_held_out_polygons_have_no_hand_in_what_predicts_them() -> None:
    fold = ZONE % 4
    folds = Folds("spatial", np.arange(ZONES) % 4, fold, fold, fold == np.arange(4)[:, None])
    truth = 3 * FEATURES[:, 0].astype(float)
    zones = means_of(truth)
    spoilt = ZoneMeans(zones.cover, np.where(np.arange(ZONES) % 4 == 1, 1000.0, zones.value))
    one, other = (crossfit(RIDGE, FEATURES, z.value[ZONE], 0, folds, zones=z) for z in (zones, spoilt))
    here = fold == 1
    np.testing.assert_array_equal(one.predicted[here], other.predicted[here])
    assert one.penalties[2] == other.penalties[2]
    assert skill(truth[here], one.predicted[here]) > 0.95
    assert not np.allclose(one.predicted[~here], other.predicted[~here])

"""Measures of cities told apart, held against an independent computation on a world that can be checked by eye."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from sklearn import metrics

from urban_ml_plugin.core.recognition.measures import CityDraws, city_rows, likeness, measures, recalls, reliability
from urban_ml_plugin.core.recognition.recognition import Pair, Told
from urban_ml_plugin.core.recognition.results import verdict
from urban_ml_plugin.core.status.validation import Measure


@pytest.fixture(scope="module")
def world() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """300 images of four cities of different size in 30 blocks."""
    rng = np.random.default_rng(5)
    city = np.repeat([0, 1, 2, 3], [150, 80, 50, 20])
    score = rng.standard_normal((300, 4)) + 1.2 * np.eye(4)[city]
    probabilities = np.exp(score) / np.exp(score).sum(axis=1, keepdims=True)
    return city, probabilities, np.arange(300) // 10


def test_every_measure_is_that_of_scikit_learn(world: tuple[np.ndarray, ...]) -> None:
    city, probabilities, block = world
    predicted = probabilities.argmax(axis=1)
    found = {one.name: one for one in measures(city, probabilities, CityDraws(city, block))}
    assert found["ACCURACY"].value == pytest.approx(metrics.accuracy_score(city, predicted), abs=1e-9)
    assert found["BALANCED_ACCURACY"].value == pytest.approx(metrics.balanced_accuracy_score(city, predicted), abs=1e-9)
    assert found["MACRO_F1"].value == pytest.approx(metrics.f1_score(city, predicted, average="macro"), abs=1e-9)
    assert found["LOG_LOSS"].value == pytest.approx(metrics.log_loss(city, probabilities), abs=1e-9)
    second = np.sort(probabilities, axis=1)[:, -2]
    among = probabilities[np.arange(300), city] >= second
    expected = np.mean([among[city == one].mean() for one in range(4)])
    assert found["TOP_2"].value == pytest.approx(expected, abs=1e-9)
    stated, right = probabilities.max(axis=1), predicted == city
    number = np.minimum((10 * stated).astype(int), 9)
    gaps = [abs(stated[number == b].mean() - right[number == b].mean()) * (number == b).sum() for b in set(number)]
    assert found["CALIBRATION_ERROR"].value == pytest.approx(sum(gaps) / 300, abs=1e-9)
    for one in found.values():
        assert one.low <= one.value <= one.high or one.name == "CALIBRATION_ERROR"
        assert 0 < one.high - one.low < 0.7


def test_rows_of_cities_are_those_of_scikit_learn_and_name_what_each_is_taken_for(
    world: tuple[np.ndarray, ...],
) -> None:
    city, probabilities, block = world
    predicted = probabilities.argmax(axis=1)
    rows = city_rows(city, predicted, list("abcd"), CityDraws(city, block))
    expected = metrics.precision_recall_fscore_support(city, predicted)
    table = metrics.confusion_matrix(city, predicted)
    for one, row in enumerate(rows):
        figures = (row.precision.value, row.recall.value, row.f1.value, row.n)
        np.testing.assert_allclose(figures, [column[one] for column in expected], atol=1e-9)
        mistaken = table[one] * (np.arange(4) != one)
        assert row.confused == "abcd"[mistaken.argmax()]
        assert row.share == pytest.approx(mistaken.max() / row.n)


def test_intervals_are_those_of_blocks_drawn_within_each_city(world: tuple[np.ndarray, ...]) -> None:
    city, probabilities, block = world
    right = probabilities.argmax(axis=1) == city
    rng, drawn = np.random.default_rng(1), []
    blocks = [np.unique(block[city == one]) for one in range(4)]
    means = {number: right[block == number].mean() for number in range(30)}
    for _ in range(4_000):
        drawn.append(np.mean([np.mean([means[b] for b in rng.choice(own, len(own))]) for own in blocks]))
    low, high = np.quantile(drawn, [0.025, 0.975])
    found = measures(city, probabilities, CityDraws(city, block))[0]
    assert found.low == pytest.approx(low, abs=0.015)
    assert found.high == pytest.approx(high, abs=0.015)
    alone = np.where(city == 3, 300, block)  # a city of one block
    assert np.isnan(measures(city, probabilities, CityDraws(city, alone))[0].low)


def test_recalls_reliability_and_likeness_of_a_world_seen_by_eye() -> None:
    city = np.array([0, 0, 0, 0, 1, 1])
    probabilities = np.array([[0.9, 0.1], [0.8, 0.2], [0.9, 0.1], [0.3, 0.7], [0.3, 0.7], [0.9, 0.1]])
    draws = CityDraws(city, np.array([0, 0, 1, 1, 2, 3]))
    right = probabilities.argmax(axis=1) == city
    assert recalls(right, city, 2, draws).value.tolist() == [0.75, 0.5]
    assert recalls(right, city, 2, draws).mean[0] == 0.625
    curve = reliability(city, probabilities)
    np.testing.assert_allclose(curve.stated, [0.7, 0.8, 0.9])
    np.testing.assert_allclose(curve.true, [0.5, 1.0, 2 / 3])
    assert curve.images.tolist() == [2, 1, 3]
    np.testing.assert_allclose(likeness(city, probabilities)[0, 1], ((0.1 + 0.2 + 0.1 + 0.7) / 4 + (0.3 + 0.9) / 2) / 2)


def test_an_interval_has_a_width_where_every_image_is_recognised() -> None:
    city = np.repeat([0, 1], 60)
    block = np.arange(120) // 6  # ten a city
    probabilities = np.eye(2)[city]
    draws = CityDraws(city, block)
    for one in measures(city, probabilities, draws):
        if one.name != "LOG_LOSS":
            assert one.high - one.low == pytest.approx(1 - 0.025 ** (1 / 20)), one.name
    accuracy = measures(city, probabilities, draws)[0]
    assert (accuracy.value, accuracy.high) == (1, 1)
    assert accuracy.low == pytest.approx(0.8316, abs=1e-4)  # of 20 in 20, by Clopper and Pearson
    few = CityDraws(city, np.where(city, block, block // 2))
    assert measures(city, probabilities, few)[0].low < accuracy.low
    same = draws.measure("less", 0.0, np.zeros(9), 120, least=-1)
    assert (same.low, same.high) == (accuracy.low - 1, 1 - accuracy.low)


def test_on_little_ground_the_verdict_says_that_more_may_decide() -> None:
    def found(excess: float, low: float, high: float) -> Any:
        accuracy = Measure("BALANCED_ACCURACY", 0.8, 0.7, 0.9, 90, 24)
        pair = Pair(0, 1, accuracy, Measure("EXCESS", excess, low, high, 90, 24))
        return SimpleNamespace(
            study=SimpleNamespace(names=["Graz", "Paris"], little="", opened=SimpleNamespace(are_photographs=False)),
            measure=lambda _: accuracy, chance=0.5, not_compared=(), audits=[],
            pairs=[pair], shortcuts=[], halves=[None, None], baselines=[], audited=Told("model", accuracy, None, None),
            draws=SimpleNamespace(blocks=24),
        )  # fmt: skip

    open_still = verdict(found(0.25, -0.02, 0.35))
    assert "not told apart for certain any better than" in open_still
    assert (
        "That is no finding that they are alike: beyond halves lie 0.25 (-0.02 to 0.35), which 24 blocks" in open_still
    )
    assert "more ground" not in verdict(found(0.02, -0.1, 0.1))
    assert "more ground" not in verdict(found(0.25, 0.02, 0.35))

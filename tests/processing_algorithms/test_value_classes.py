"""Classes of values in legends: round borders, no class twice, and words that can be read."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.frontend.fields.field_words import field_words
from urban_ml_plugin.frontend.value_classes import ValueClass, equal_classes, even_classes


def labels(classes: list[ValueClass]) -> list[str]:
    return [one.label.replace("\u00a0", " ") for one in classes]


def members(classes: list[ValueClass], values: list[float]) -> list[int]:
    """How many values the first class that takes each has, as QGIS deals them out."""
    taken = [next(n for n, one in enumerate(classes) if one.low <= value <= one.high) for value in values]
    return [taken.count(n) for n in range(len(classes))]


def test_zeros_that_are_frequent_are_a_class_and_none_is_there_twice() -> None:
    values = [0.0] * 300 + np.random.default_rng(0).uniform(0.001, 0.3, 200).tolist()
    classes = even_classes(values, percent=True)
    assert labels(classes)[0] == "0 %"
    assert len(set(labels(classes))) == len(classes) == 5
    assert members(classes, values)[0] == 300
    assert all(40 <= count <= 60 for count in members(classes, values)[1:])
    assert labels(even_classes([0.0] * 3000 + [0.0799], percent=True)) == ["0 %", "8 %"]


@pytest.mark.parametrize("spread", [1e-6, 0.01, 1, 300, 4e7])
def test_classes_hold_as_many_values_each_between_borders_of_few_digits(spread: float) -> None:
    values = np.random.default_rng(1).normal(0, spread, 2000).tolist()
    classes = even_classes(values)
    assert len(classes) == 5
    assert all(250 < count < 550 for count in members(classes, values))
    for one in classes[:-1]:
        assert len(f"{one.high:.10g}".lstrip("-0.").replace(".", "").split("e")[0].rstrip("0")) <= 2, one
    assert (classes[0].low, classes[-1].high) == (min(values), max(values)), "nothing is left out"


def test_a_span_gives_the_same_borders_whatever_the_values_and_no_long_tails_of_digits() -> None:
    span = (0, 92.835521)
    classes = equal_classes(span, [-5.0, 40.0])
    assert labels(classes) == ["up to 19", "19 – 37", "37 – 56", "56 – 74", "more than 74"]
    assert labels(equal_classes(span, [80.0, 200.0])) == labels(classes)
    assert classes[0].low == -5


def test_few_different_values_are_a_class_each_and_no_values_none() -> None:
    assert labels(even_classes([3, 1, 2, 3], "floors")) == ["1 floors", "2 floors", "3 floors"]
    assert labels(even_classes([5.123456, 5.2])) == ["5.12", "5.20"]
    assert even_classes([]) == even_classes([float("nan")]) == []
    assert labels(equal_classes((4, 4), [4.0])) == ["4"]


def test_fields_are_told_in_words_with_their_units() -> None:
    told = {name: words.alias for name in ("bld_mean", "ndvi_mean", "c12_share") if (words := field_words(name))}
    assert told == {
        "bld_mean": "Mean size of buildings (m²)", "ndvi_mean": "Mean of ndvi",
        "c12_share": "Part of urban type 12 (0 to 1)",
    }  # fmt: skip
    share = field_words("changed_share")
    assert share is not None
    assert share.legend == "Changed part of the area (%)"
    assert field_words("something of the user's") is None


def test_a_unit_that_says_between_what_values_lie_stands_above_the_classes_alone() -> None:
    told = {name: words for name in ("deprivation", "ndvi_mean", "bld_area") if (words := field_words(name))}
    assert {name: words.in_labels for name, words in told.items()} == {
        "deprivation": "", "ndvi_mean": "", "bld_area": "m²",
    }  # fmt: skip
    assert told["deprivation"].legend == "Deprivation (0 to 100, 100 is worst)"

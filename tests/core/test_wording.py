"""Numbers as a reader of reports would write them."""

from __future__ import annotations

import math

import pytest

from urban_ml_plugin.core.presentation.wording import (
    counted,
    digits,
    enumerated,
    in_words,
    p_value,
    percent,
    readable_area,
    short_of,
    with_interval,
)


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0 %"), (0.0004, "0 %"), (-1e-9, "0 %"), (0.0123, "1.2 %"), (0.5, "50 %"), (-0.02, "-2.0 %"), (math.nan, "–")],
)
def test_small_shares_keep_a_decimal(share, text):
    assert percent(share).replace("\u00a0", " ") == text


def test_what_falls_short_of_a_limit_is_not_rounded_onto_it():
    assert [short_of(value, 0.8) for value in (0.5, 0.791, 0.798, 0.79996)] == ["0.50", "0.79", "0.798", "0.79996"]
    assert short_of(0.335, 1 / 3) == "0.34"
    assert short_of(0.3334, 1 / 3) == "0.333"


def test_numbers_of_a_column_have_as_many_decimals_and_text_stays():
    assert [digits(value) for value in (0.5, 2, "a", None, math.nan)] == ["0.500", 2, "a", None, "–"]


def test_an_interval_is_written_where_it_is_known():
    assert with_interval(0.512, 0.4, 0.62) == "0.51 (0.40 to 0.62)"
    assert with_interval(0.512, math.nan, 0.62) == "0.51"
    assert with_interval(math.nan, 0, 1) == "–"


def test_p_is_never_smaller_than_what_the_draws_can_tell():
    assert p_value(0.0321) == "p = 0.032"
    assert p_value(0.00001) == "p < 0.001"
    assert p_value(0.01, draws=99) == "p ≤ 0.01"


def test_lists_and_counts_read_as_sentences_do():
    assert enumerated(["a", "b", "c"]) == "a, b and c"
    assert enumerated(["a"]) == "a"
    assert enumerated([]) == ""
    assert counted(1, "tile") == "1 tile"
    assert counted(1200, "city", "cities") == "1,200 cities"


def test_areas_and_words_fit_their_size():
    assert readable_area(900) == "900 m²"
    assert readable_area(25_000) == "2.50 ha"
    assert readable_area(2_500_000) == "2.5\u00a0km²"
    assert in_words(0.8, ((0.85, "stable"), (0.75, "fairly stable"), (0.0, "doubtful"))) == "fairly stable"

"""Lists of whole numbers as people write them."""

from __future__ import annotations

from typing import Any

import pytest

from urban_ml_plugin.core.options.number_list import band_numbers, whole_numbers
from urban_ml_plugin.core.runtime.errors import InputError


@pytest.mark.parametrize(
    ("value", "numbers"),
    [
        ("2,4,6", [2, 4, 6]),
        (" 6; 4 ,2,4,", [2, 4, 6]),
        ("2-5", [2, 3, 4, 5]),
        ("2…4,8", [2, 3, 4, 8]),
        ("2..4", [2, 3, 4]),
        ("2 – 4", [2, 3, 4]),
        (7, [7]),
        ("128.0", [128]),
        ([2, "4-5", 9.0], [2, 4, 5, 9]),
    ],
)
def test_every_way_of_writing_a_list_is_read(value: Any, numbers: list[int]) -> None:
    assert whole_numbers(value, "numbers", 2) == numbers


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "is empty"),
        (None, "is empty"),
        ([], "is empty"),
        (", ,", "is empty"),
        ("a", "“a” in the list of things cannot be read"),
        ("2.5", "“2.5” in the list"),
        ("6-2", "“6-2” in the list"),
        ("2-99999", "“2-99999” in the list"),
        ("1,4", "holds 1: give numbers from 2 up"),
        (-3, "holds -3"),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(value: Any, words: str) -> None:
    with pytest.raises(InputError, match=words):
        whole_numbers(value, "things", 2)


def test_bands_are_read_from_text_and_lists_in_their_order() -> None:
    assert band_numbers("3, 2,1") == band_numbers([3, 2, 1]) == band_numbers(["3", "2", "1"]) == [3, 2, 1]
    assert band_numbers(None) is band_numbers("") is band_numbers([]) is None

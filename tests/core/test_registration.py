"""A shift between two images is found to a part of a pixel, whatever their light, and not where there is none."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter, shift

from urban_ml_plugin.core.change.registration import Registration, estimate_shift, window_shift


def scene(seed: int, side: int = 128) -> np.ndarray:
    return gaussian_filter(np.random.default_rng(seed).standard_normal((side, side)), 1.5)


@pytest.mark.parametrize(("rows", "columns"), [(0, 0), (3, -5), (0.5, 0.25), (-7.35, 11.6)])
def test_a_shift_is_found_to_a_tenth_of_a_pixel_in_another_light_and_with_noise(rows: float, columns: float) -> None:
    first = scene(1, 160)
    second = np.exp(2 * shift(first, (rows, columns), order=5, mode="wrap"))
    second += np.random.default_rng(2).normal(0, 0.05, second.shape)
    right, down, peak = window_shift(first, second)
    assert (right, down) == pytest.approx((columns, rows), abs=0.1)
    assert peak > 6


def test_unrelated_windows_tell_nothing() -> None:
    found = estimate_shift((scene(seed), scene(seed + 100)) for seed in range(8))
    assert found.looked_at == 8
    assert not found.reliable
    assert not found.significant


def test_the_median_over_windows_is_not_swayed_by_some_that_moved_otherwise() -> None:
    moves = [(2, -1)] * 6 + [(9, 9), (-8, 3)]
    pairs = [(scene(n), shift(scene(n), move, order=5, mode="wrap")) for n, move in enumerate(moves)]
    found = estimate_shift(pairs)
    assert (found.columns, found.rows) == pytest.approx((-1, 2), abs=0.05)
    assert found.length == pytest.approx(5**0.5, abs=0.1)
    assert found.significant


@pytest.mark.parametrize(
    ("found", "significant"),
    [
        (Registration(0.05, 0.0, 0.01, 9, 9), False),
        (Registration(0.5, 0.0, 0.2, 9, 9), True),
        (Registration(0.3, 0.0, 0.6, 9, 9), False),
        (Registration(4.0, 0.0, 0.1, 5, 36), False),
        (Registration(4.0, 0.0, 0.1, 2, 4), False),
    ],
    ids=["tiny", "clear", "within the error", "windows disagree", "too few windows"],
)
def test_only_a_clear_shift_is_worth_correcting(found: Registration, significant: bool) -> None:
    assert found.significant == significant

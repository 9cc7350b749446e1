"""The light of one image is brought to that of another on ground that did not change."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.change.radiometry import fit_radiometry, irmad_weights, noise_level


def ground(seed: int, count: int = 20_000) -> np.ndarray:
    """(3, N) pixels of three bands that go together, in blocks of 16 alike."""
    rng = np.random.default_rng(seed)
    base = np.repeat(rng.uniform(30, 200, count // 16), 16)
    return np.stack([base, 0.6 * base + 40, 220 - 0.7 * base]) + rng.normal(0, 8, (3, count))


def test_gain_and_offset_are_found_although_a_third_of_the_ground_changed() -> None:
    before = ground(1)
    after = np.stack([1.3 * before[0] - 20, 0.8 * before[1] + 5, before[2] + 30])
    after += np.random.default_rng(2).normal(0, 2, after.shape)
    third = before.shape[1] // 3
    after[:, :third] = ground(3)[:, :third] * 0.4 + 120
    found = fit_radiometry(before, after, np.arange(before.shape[1]) // 16)
    assert found.gains == pytest.approx([1 / 1.3, 1 / 0.8, 1], abs=0.05)
    assert not found.whole_scene
    assert found.unchanged < 0.75
    rest = np.s_[:, None, third:]
    assert np.abs(found.apply(after[rest]) - before[rest]).mean() < 4


def test_a_gamma_is_taken_up_and_reverting_undoes_applying() -> None:
    before = np.clip(ground(4), 1, 254)
    after = 255 * (before / 255) ** 1.5
    found = fit_radiometry(before, after, np.arange(before.shape[1]) // 16)
    assert np.abs(found.apply(after[:, None]) - before[:, None]).mean() < 2
    assert found.revert(found.apply(after[:, None])) == pytest.approx(after[:, None], abs=0.1)


def test_scenes_with_nothing_in_common_are_matched_as_a_whole_and_that_is_said() -> None:
    before, after = ground(5), ground(6) * 0.5 + 20
    found = fit_radiometry(before, after, np.arange(before.shape[1]) // 16)
    assert found.whole_scene
    assert found.apply(after[:, None]).mean(axis=(1, 2)) == pytest.approx(before.mean(axis=1), rel=0.05)


def test_irmad_gives_changed_observations_no_weight() -> None:
    before = ground(7)[:, ::16].T
    after = before * 1.5 + np.random.default_rng(8).normal(0, 2, before.shape)
    after[:100] = after[:100][:, ::-1] + 150
    weights = irmad_weights(before, after)
    assert weights[:100].max() < 1e-3
    assert weights[100:].mean() > 0.2


@pytest.mark.parametrize("sigma", [0, 2, 7])
def test_noise_is_measured_on_a_slope(sigma: float) -> None:
    y, x = np.mgrid[:96, :96]
    window = np.stack([2.0 * x + y, 100 - x]) + np.random.default_rng(9).normal(0, sigma, (2, 96, 96))
    assert noise_level(window) == pytest.approx([sigma, sigma], rel=0.1, abs=1e-9)


def test_a_constant_band_is_left_at_a_distance_and_nothing_is_nan() -> None:
    before, after = ground(10), ground(10)
    before[1], after[1] = 50, 70
    found = fit_radiometry(before, after, np.arange(before.shape[1]) // 16)
    assert found.apply(after[:, None])[1] == pytest.approx(50)

"""Soft weights, the threshold of a run, and where the difference between cities lies."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.regions.soft_mask import Threshold, common_threshold, is_masked, soft_weights


def test_only_what_speaks_for_a_city_has_weight() -> None:
    np.testing.assert_array_equal(soft_weights(np.array([[-2.0, np.nan], [0.0, 3.5]])), [[0, 0], [0, 3.5]])


def test_the_share_that_was_asked_for_lies_above_the_threshold() -> None:
    evidence = np.random.default_rng(0).normal(3, 1, (50, 40, 40)).astype(np.float32)
    evidence[:, :10] = np.nan
    found = Threshold()
    for part in evidence:
        found.add(part)
    mask = is_masked(evidence, found.threshold(0.2))
    assert found.pixels == 50 * 30 * 40
    assert mask.sum() == pytest.approx(0.2 * found.pixels, abs=1)
    assert not mask[:, :10].any()
    assert found.weight == pytest.approx(np.nansum(np.maximum(evidence, 0), dtype=float), rel=1e-6)


@pytest.mark.parametrize("most", [1_000, 50_000])
def test_batches_make_no_difference_to_a_threshold_told_from_a_part_of_the_pixels(most: int) -> None:
    evidence = np.random.default_rng(1).gamma(1, 1, 200_000).astype(np.float32)
    thresholds = []
    for parts in (1, 7, 400):
        found = Threshold(most)
        for part in np.array_split(evidence, parts):
            found.add(part)
        assert most / 4 < len(found.sample) <= most
        thresholds.append(found.threshold(0.2))
    assert len(set(thresholds)) == 1
    assert (evidence > thresholds[0]).mean() == pytest.approx(0.2, abs=3 / np.sqrt(most))


def test_a_pattern_in_step_with_the_width_of_a_raster_does_not_bias_the_threshold() -> None:
    rows = np.tile(np.arange(64, dtype=np.float32), (4_000, 1))
    found = Threshold(8_000)
    found.add(rows)
    assert is_masked(rows, found.threshold(0.25)).mean() == pytest.approx(0.25, abs=0.02)


def test_what_speaks_against_a_city_is_never_in_its_mask() -> None:
    found = Threshold()
    found.add(np.linspace(-9, 1, 1_000))
    assert found.threshold(0.5) == 0
    assert np.isnan(Threshold().threshold(0.2))


def test_one_threshold_of_several_parts_is_that_of_all_their_pixels() -> None:
    rng = np.random.default_rng(4)
    values = rng.normal(2, 1, 60_000), rng.normal(6, 1, 5_000)
    parts = [Threshold(most) for most in (8_000, 8_000)]
    for part, some in zip(parts, values):
        part.add(some)
    threshold = common_threshold(parts, 0.2)
    assert (np.concatenate(values) > threshold).mean() == pytest.approx(0.2, abs=0.01)
    assert common_threshold(parts[:1], 0.2) == parts[0].threshold(0.2)

"""Differences of pairs: Wilcoxon's own where pairs stand alone, and honest where they do not."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter
from scipy.stats import wilcoxon

from urban_ml_plugin.core.image_pairs.paired_differences import (
    FEWEST_PAIRS,
    Paired,
    PairedDifference,
    ground_blocks,
    paired_difference,
)
from urban_ml_plugin.core.spatial_statistics.spatial_blocks import spatial_blocks

SIDE, APART, ALIKE = 40, 30.0, 10.0
"""Images along a null world, metres between them, and images over which its values are alike."""


def alone(before: Any, after: Any) -> Paired:
    """Pairs none of which shares anything with another."""
    numbers = np.arange(len(before))
    return Paired(np.asarray(before, float), numbers, np.asarray(after, float), numbers, numbers)


def null_pairs(seed: int, hubs: int, count: int, by_blocks: bool, measured: bool = False) -> PairedDifference:
    """Sixty sources and their matches by lot in a world whose values are alike nearby; nothing differs."""
    rng = np.random.default_rng(seed)
    field = gaussian_filter(rng.standard_normal((SIDE, SIDE)), 3.5)
    values = (0.8 * field / field.std() + 0.6 * rng.standard_normal(field.shape)).ravel()
    places = APART * np.stack(np.divmod(np.arange(values.size), SIDE), axis=1)
    sources = rng.choice(values.size, 60, replace=False)
    pool = np.setdiff1d(np.arange(values.size), sources)
    pool = rng.choice(pool, hubs, replace=False) if hubs else pool
    matches = np.stack([rng.choice(pool, count, replace=False) for _ in sources])
    unit, match = np.repeat(np.arange(len(sources)), count), matches.ravel()
    before, after = values[sources], values[match]
    own, theirs = unit[::count], np.arange(len(unit))
    if measured:
        own = ground_blocks(after.reshape(-1, count).mean(axis=1) - before, places[sources], 0, seed=seed)
        theirs = ground_blocks(after, places[match], 0, seed=seed)
    elif by_blocks:
        block = spatial_blocks(*places.T, ALIKE * APART, seed)
        own, theirs = block[sources], block[match]
    return paired_difference(Paired(before, unit, after, own, theirs), seed)


def false_alarms(
    hubs: int, count: int, by_blocks: bool, worlds: int = 200, measured: bool = False
) -> tuple[float, float]:
    """Share of null worlds with p below 0.05, and of those whose interval holds 0."""
    found = [null_pairs(seed, hubs, count, by_blocks, measured) for seed in range(worlds)]
    known = [one for one in found if np.isfinite(one.p)]
    assert len(known) > 0.95 * worlds
    return (
        float(np.mean([one.p <= 0.05 for one in known])),
        float(np.mean([one.low <= 0 <= one.high for one in known])),
    )


@pytest.mark.parametrize("seed", range(3))
def test_where_pairs_share_nothing_p_is_that_of_scipy(seed: int) -> None:
    rng = np.random.default_rng(seed)
    before = rng.standard_normal(300)
    after = before + 0.08 + rng.standard_normal(300).round(1)  # some of them are ties
    found = paired_difference(alone(before, after))
    assert found.p == pytest.approx(wilcoxon(after, before, mode="approx").pvalue, rel=0.05, abs=1e-4)
    assert found.difference == pytest.approx((after - before).mean())


@pytest.mark.parametrize(("hubs", "count"), [(0, 1), (15, 1), (30, 3), (0, 5)])
def test_null_worlds_raise_no_more_than_the_nominal_false_alarms(hubs: int, count: int) -> None:
    """Of 200 worlds 5 % are 10; more than 17 would come by chance in fewer than one case of a hundred."""
    alarms, covered = false_alarms(hubs, count, by_blocks=True)
    assert alarms <= 0.085
    assert covered >= 0.915


def test_shared_matches_would_raise_false_alarms_if_pairs_were_taken_for_independent() -> None:
    alarms, covered = false_alarms(15, 1, by_blocks=False)
    assert alarms > 0.15
    assert covered < 0.85


@pytest.mark.slow
@pytest.mark.parametrize(("hubs", "count"), [(0, 1), (15, 1), (30, 3)])
def test_null_worlds_raise_no_more_than_that_where_the_width_of_blocks_is_measured(hubs: int, count: int) -> None:
    alarms, covered = false_alarms(hubs, count, by_blocks=True, measured=True)
    assert alarms <= 0.085
    assert covered >= 0.9


@pytest.mark.parametrize(("image", "across"), [(0.0, 0.0), (20.0, 0.0), (0.0, 5.0)])
def test_along_a_street_what_is_alike_shares_a_block(image: float, across: float) -> None:
    rng = np.random.default_rng(0)
    along, values = 20.0 * np.arange(200), np.cumsum(rng.standard_normal(200))
    blocks = ground_blocks(values, np.stack([along, rng.normal(0, across, 200)], axis=1), image)
    assert 8 <= len(np.unique(blocks)) <= 14
    assert (np.diff(blocks) == 0).mean() > 0.9


def test_a_planted_difference_is_found_with_its_size_and_its_share_of_pairs() -> None:
    rng = np.random.default_rng(0)
    before, noise = rng.standard_normal((2, 80))
    found = paired_difference(alone(before, before + 1 + 0.5 * noise))
    assert found.p < 1e-6
    assert found.low < 1 < found.high
    assert found.high - found.low < 0.3
    assert found.agreeing > 0.95
    turned = paired_difference(alone(before + 1 + 0.5 * noise, before))
    assert turned.difference == pytest.approx(-found.difference)
    assert turned.p == pytest.approx(found.p)


def test_a_clear_difference_is_found_in_few_blocks_though_matches_are_shared() -> None:
    """Times what shared matches add, the difference itself would be taken for spread, and p be 0.3."""
    rng = np.random.default_rng(0)
    block, match = rng.integers(0, 17, 52), rng.integers(0, 12, 52)
    before, apart = rng.uniform(0.6, 1, 52), rng.uniform(0.4, 1, 12)[match]
    found = paired_difference(Paired(before, np.arange(52), before - apart, block, match))
    assert found.high < -0.4
    assert found.p < 0.02


def test_the_matches_of_a_source_are_averaged_before_they_are_compared() -> None:
    before = np.zeros(20)
    after = np.tile([0.0, 1.0, 5.0], 20) + np.repeat(np.arange(20) / 100, 3)
    unit = np.repeat(np.arange(20), 3)
    found = paired_difference(Paired(before, unit, after, np.arange(20), np.arange(60)))
    assert found.sources == 20
    assert found.difference == pytest.approx(2.095)
    assert found.agreeing == 1


def test_unknown_values_leave_out_their_pairs_alone() -> None:
    before, after = np.zeros(30), np.ones(30)
    before[0], after[1] = np.nan, np.nan
    found = paired_difference(alone(before, after))
    assert found.sources == 28
    assert found.difference == 1


def test_few_pairs_or_few_blocks_are_not_tested() -> None:
    few = paired_difference(alone(np.zeros(FEWEST_PAIRS - 1), np.ones(FEWEST_PAIRS - 1)))
    assert np.isnan([few.p, few.low, few.high]).all()
    assert few.difference == 1
    numbers = np.arange(100)
    narrow = paired_difference(Paired(np.zeros(100), numbers, np.ones(100), numbers % 4, numbers))
    assert np.isnan(narrow.p)
    assert narrow.blocks == 4


def test_nothing_that_moves_is_no_difference() -> None:
    found = paired_difference(alone(np.ones(40), np.ones(40)))
    assert found.p == 1
    assert (found.low, found.high) == (0, 0)

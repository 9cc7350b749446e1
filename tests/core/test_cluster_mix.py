"""Shares with intervals, and how alike cities are."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.distance import jensenshannon

from urban_ml_plugin.core.spatial_statistics.spatial_blocks import block_draws
from urban_ml_plugin.core.transfer.cluster_mix import Mix, cluster_mix, jensen_shannon, similarity


def patches(seed: int, side: int = 32, patch: int = 4, shares: tuple[float, ...] = (0.5, 0.3, 0.2)):
    """Labels of square patches with their places."""
    rng = np.random.default_rng(seed)
    kinds = rng.choice(len(shares), (side // patch, side // patch), p=shares) + 1
    y, x = np.mgrid[:side, :side]
    return np.kron(kinds, np.ones((patch, patch), int)).ravel(), x.ravel().astype(float), y.ravel().astype(float)


def test_the_distance_is_scipys() -> None:
    p, q = np.random.default_rng(0).dirichlet(np.ones(5), 2)
    assert jensen_shannon(p, q) == pytest.approx(jensenshannon(p, q, 2))
    assert jensen_shannon(np.array([1.0, 0]), np.array([0, 1.0])) == 1
    assert jensen_shannon(p, p) == 0


def test_patches_are_worth_far_fewer_tiles_than_they_hold_and_scattered_tiles_as_many() -> None:
    labels, x, y = patches(1)
    assert cluster_mix(labels, 3, x, y).effective < 250
    scattered = np.random.default_rng(1).permutation(labels)
    assert cluster_mix(scattered, 3, x, y).effective > 800


def test_patches_along_a_street_are_worth_no_more_than_there_are() -> None:
    labels = np.repeat(np.random.default_rng(1).choice(3, 30) + 1, 10)
    assert cluster_mix(labels, 3, np.arange(300.0), np.zeros(300)).effective < 75


def test_nine_in_ten_intervals_and_more_hold_the_share_that_was_drawn_though_tiles_lie_in_patches() -> None:
    """Over 30 cities of 64 patches; an interval that took tiles for independent would hold it in fewer than half."""
    held = []
    for seed in range(30):
        labels, x, y = patches(seed)
        mix = cluster_mix(labels, 3, x, y, seed)
        held.append((mix.low <= (0.5, 0.3, 0.2)) & (mix.high >= (0.5, 0.3, 0.2)))
    assert np.mean(held) >= 0.9


def test_a_cluster_that_did_not_occur_may_still_be_there() -> None:
    labels, x, y = patches(1)
    mix = cluster_mix(labels, 4, x, y)
    assert (mix.shares[3], mix.low[3]) == (0, 0)
    assert 0 < mix.high[3] < 0.1


def test_one_tile_has_a_share_and_no_interval() -> None:
    mix = cluster_mix(np.array([2]), 3, np.zeros(1), np.zeros(1))
    assert mix.shares.tolist() == [0, 1, 0]
    assert np.isnan([*mix.low, *mix.high, mix.effective]).all()


def mix_of(seed: int, *shares: float) -> Mix:
    return cluster_mix(*(lambda labels, x, y: (labels, 3, x, y))(*patches(seed, shares=shares)), seed)


def test_like_cities_are_joined_surely_and_told_apart_from_the_others_only() -> None:
    found = similarity([mix_of(1, 0.8, 0.1, 0.1), mix_of(2, 0.1, 0.8, 0.1), mix_of(3, 0.8, 0.1, 0.1)])
    assert set(found.tree[0, :2]) == {0, 2}
    assert found.support.tolist() == [pytest.approx(1, abs=0.02), 1]
    assert found.p[0, 1] < 0.05
    assert found.p[0, 2] > 0.05
    assert found.distances[0, 2] < found.noise[0, 2] < found.distances[0, 1]


def test_one_in_twenty_pairs_of_cities_of_one_mix_is_called_apart_at_a_level_of_one_in_twenty() -> None:
    """It was one in ten: draws of both cities coincided, and their squared distances were added as if they could."""
    rng, blocks = np.random.default_rng(0), block_draws(200, 499)

    def city() -> Mix:
        labels = np.eye(6)[rng.integers(6, size=200)]
        shares, unknown = labels.mean(axis=0), np.full(6, np.nan)
        return Mix(labels.sum(axis=0), shares, unknown, unknown, 200.0, 200, 1.0, blocks @ labels / 200)

    p = np.array([similarity([city(), city()]).p[0, 1] for _ in range(600)])
    assert 0.02 < np.mean(p <= 0.05) < 0.075
    assert 0.4 < np.mean(p <= 0.5) < 0.6


def test_cities_of_few_blocks_are_not_called_apart_more_often() -> None:
    """Draws of 8 or 12 blocks stray less than cities of so many do; 8 in 100 pairs were called apart."""
    called = []
    for count in (8, 12):
        rng, times = np.random.default_rng(0), block_draws(count, 499)

        def city(rng: np.random.Generator = rng, times: np.ndarray = times, count: int = count) -> Mix:
            table = rng.multinomial(12, rng.dirichlet(np.full(4, 2.0), count))
            unknown, shares = np.full(4, np.nan), table.sum(axis=0) / table.sum()
            draws = times @ table / (12 * count)
            return Mix(table.sum(axis=0), shares, unknown, unknown, float(count), count, 1.0, draws)

        called += [similarity([city(), city()]).p[0, 1] <= 0.05 for _ in range(400)]
    assert np.mean(called) < 0.065


@pytest.mark.slow
def test_cities_of_one_mix_are_seldom_called_apart() -> None:
    called = [similarity([mix_of(seed, 0.5, 0.3, 0.2), mix_of(seed + 500, 0.5, 0.3, 0.2)]).p[0, 1] < 0.05
              for seed in range(12)]  # fmt: skip
    assert np.mean(called) <= 0.2


def test_a_city_of_one_tile_can_be_compared_without_a_verdict() -> None:
    lone = cluster_mix(np.array([2]), 3, np.zeros(1), np.zeros(1))
    found = similarity([lone, mix_of(1, 0.8, 0.1, 0.1)])
    assert np.isnan(found.p[0, 1])
    assert found.distances[0, 1] > 0.5
    assert found.tree is None

"""What depends on the network and what on the seed, against sums by hand, scipy and known truths."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.stats import f_oneway, ncf

from urban_ml_plugin.core.interpretability.mask_agreement import agreement, coarse_masks, soft_overlap
from urban_ml_plugin.core.interpretability.variance_decomposition import decompose, decompose_profiles, least_p
from urban_ml_plugin.core.runtime.errors import InputError


def one(values: list[list[float]]) -> dict[str, float]:
    return {name: float(value[0]) for name, value in decompose(np.array(values)[:, :, None])._asdict().items()}


def test_the_shares_of_a_small_design_are_those_by_hand() -> None:
    found = one([[1, 2, 3], [5, 6, 10]])
    # Means 2 and 7, of all 4.5: between 3 * 2 * 2.5² = 37.5; within 2 + 14 = 16; seeds' means 3, 4, 6.5: common 13.
    assert found["network"] == pytest.approx(37.5 / 53.5)
    assert found["seed"] == pytest.approx(16 / 53.5)
    assert found["common"] == pytest.approx(13 / 53.5)
    assert found["f"] == pytest.approx(37.5 / (16 / 4))
    assert found["omega"] == pytest.approx((37.5 - 4) / (53.5 + 4))
    # No other way to part the six runs has them farther apart.
    assert found["p"] == pytest.approx(0.1)
    assert least_p(2, 3) == pytest.approx(0.1)


@pytest.mark.parametrize(("networks", "seeds"), [(2, 3), (3, 3), (4, 2), (2, 5)])
def test_f_and_omega_are_those_of_an_independent_computation(networks: int, seeds: int) -> None:
    values = np.random.default_rng(networks).gamma(2, size=(networks, seeds, 5)) * np.arange(1, 6)
    found = decompose(values)
    for number in range(5):
        groups = list(values[:, :, number])
        f = f_oneway(*groups).statistic
        everything = np.concatenate(groups)
        total = len(everything) * everything.var()
        error = sum(group.var(ddof=1) for group in groups) / networks
        between = total - error * networks * (seeds - 1)
        assert found.f[number] == pytest.approx(f, rel=1e-9)
        assert found.network[number] == pytest.approx(between / total, rel=1e-9)
        assert found.network[number] + found.seed[number] == pytest.approx(1, rel=1e-9)
        assert found.omega[number] == pytest.approx((between - (networks - 1) * error) / (total + error), rel=1e-9)
        # Rows less the mean of their network, summed by seed: a two-way table by its residuals.
        rest = values[:, :, number] - values[:, :, number].mean(axis=1, keepdims=True)
        assert found.common[number] == pytest.approx(((rest.mean(axis=0)) ** 2).sum() * networks / total, rel=1e-9)
        for end, chance in ((found.low[number], 0.975), (found.high[number], 0.025)):
            if 0 < end < 1:
                degrees, noncentrality = (networks - 1, networks * (seeds - 1)), end * networks * seeds / (1 - end)
                assert ncf.cdf(f, *degrees, noncentrality) == pytest.approx(chance, abs=1e-6)
        assert 0 <= found.low[number] <= max(found.omega[number], 0) <= found.high[number] <= 1


def test_p_is_the_share_of_all_deals_that_are_as_far_apart() -> None:
    values = np.random.default_rng(5).normal(size=(3, 2, 1))
    runs = values.ravel()

    def squares(order: tuple[int, ...]) -> float:
        return sum((runs[list(order[k : k + 2])].mean() - runs.mean()) ** 2 for k in (0, 2, 4))

    from itertools import permutations

    every = np.array([squares(order) for order in permutations(range(6))])
    expected = (every >= squares(tuple(range(6))) * (1 - 1e-9)).mean()
    assert decompose(values).p[0] == pytest.approx(expected)


def test_p_holds_its_rate_where_networks_do_not_differ() -> None:
    values = np.random.default_rng(0).normal(size=(3, 3, 600))
    found = decompose(values)
    assert (found.p <= 0.05).mean() == pytest.approx(0.05, abs=0.025)
    assert found.omega.mean() == pytest.approx(0, abs=0.02)
    assert found.network.mean() == pytest.approx(2 / 8, abs=0.02)  # which is what the plain share flatters by
    assert ((found.low <= 0) & (found.high >= 0)).mean() > 0.95


def test_intervals_hold_the_true_share() -> None:
    rng = np.random.default_rng(1)
    effect = np.array([-1, 0, 1.0])
    values = effect[:, None, None] + rng.normal(size=(3, 4, 400))
    found = decompose(values)
    truth = effect.var() / (effect.var() + 1)
    assert ((found.low <= truth) & (truth <= found.high)).mean() == pytest.approx(0.95, abs=0.02)
    assert found.omega.mean() == pytest.approx(truth, abs=0.05)


def test_many_ways_are_drawn_and_the_same_seed_draws_the_same() -> None:
    values = np.random.default_rng(2).normal(size=(4, 4, 2)) + 2 * np.arange(4)[:, None, None]
    assert decompose(values, 3).p.tolist() == decompose(values, 3).p.tolist()
    assert (decompose(values, 3).p < 0.01).all()
    assert (decompose(values, 3).p >= 1 / 10_000).all()


def test_gaps_leave_out_a_seed_for_all_and_constants_have_no_shares() -> None:
    values = np.random.default_rng(3).normal(size=(2, 4, 1))
    gap = values.copy()
    gap[1, 2] = np.nan
    for name, found in decompose(gap)._asdict().items():
        assert found == pytest.approx(getattr(decompose(values[:, [0, 1, 3]]), name)), name
    lacking = np.full((2, 3, 1), np.nan)
    lacking[0] = 1
    for never in (lacking, np.full((2, 3, 1), 0.3)):
        assert all(np.isnan(found).all() for found in decompose(never)._asdict().values())
    same = one([[1, 1, 1], [2, 2, 2]])
    assert (same["f"], same["network"], same["seed"], same["low"]) == (math.inf, 1, 0, 1)
    assert same["p"] == pytest.approx(0.1)
    for few in ((1, 3, 2), (3, 1, 2)):
        with pytest.raises(InputError, match="cannot tell what depends on which"):
            decompose(np.zeros(few))


def test_whole_profiles_are_the_sums_over_their_measures() -> None:
    values = np.random.default_rng(4).normal(size=(2, 3, 4)) + np.array([0, 2])[:, None, None]
    middle = values.mean(axis=(0, 1))
    between = 3 * ((values.mean(axis=1) - middle) ** 2).sum()
    total = ((values - middle) ** 2).sum()
    found = decompose_profiles(np.concatenate([values, np.full((2, 3, 1), np.nan)], axis=2))
    assert float(found.network) == pytest.approx(between / total, rel=1e-9)
    assert float(found.f) == pytest.approx(between / ((total - between) / 4), rel=1e-9)
    assert float(decompose_profiles(values[..., :1]).f) == pytest.approx(float(decompose(values).f[0]))


def test_masks_that_look_at_one_place_agree_and_others_do_not() -> None:
    left, right = np.zeros((2, 1, 16, 16))
    left[:, :, :8], right[:, :, 8:] = 3, 5
    masks = [coarse_masks(one) for one in (left, right, left + right)]
    assert masks[0].shape == (1, 8, 8)
    assert masks[0].sum() == pytest.approx(1)
    assert soft_overlap(masks[0], masks[0]).tolist() == [1]
    assert soft_overlap(masks[0], masks[1]).tolist() == [0]
    # Of the third, 3/8 lie on the left: common 3/8, either 1 + 1 - 3/8.
    assert soft_overlap(masks[0], masks[2])[0] == pytest.approx((3 / 8) / (2 - 3 / 8))
    assert np.isnan(soft_overlap(masks[0], coarse_masks(np.zeros((1, 16, 16))))[0])
    odd = coarse_masks(np.random.default_rng(0).uniform(size=(3, 21, 21)))
    np.testing.assert_allclose(odd.sum(axis=(1, 2)), 1)


def test_agreement_tells_networks_apart_and_knows_chance() -> None:
    rng = np.random.default_rng(6)
    of_network = rng.gamma(0.3, size=(2, 1, 50, 16, 16))
    weights = of_network + 0.1 * rng.gamma(0.3, size=(2, 3, 50, 16, 16))
    masks = np.array([[coarse_masks(weights[a, s]) for s in range(3)] for a in range(2)])
    found = agreement(masks)
    assert found.within > 0.8 > found.between
    assert found.between == pytest.approx(found.chance, abs=0.02)
    assert np.isnan(agreement(masks[:1]).between)
    assert agreement(np.repeat(masks[:1], 2, axis=0)).between == pytest.approx(found.within, abs=0.1)

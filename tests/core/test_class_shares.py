"""Shares of evidence by class: held against plain loops, on a world of five images that can be checked by eye."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from urban_ml_plugin.core.regions import class_shares
from urban_ml_plugin.core.regions.class_shares import ImageShares

WALL, SIGN, VOID = range(3)
MASK = [[2, 6, 0], [1, 3, 0], [4, 0, 0], [5, 0, 3], [2, 1, 1]]
BASE = [[80, 10, 10], [90, 10, 0], [70, 0, 30], [60, 0, 40], [80, 10, 10]]
TOP = [[10, 10, 0], [15, 5, 0], [20, 0, 0], [20, 0, 0], [20, 0, 0]]
CITY, BLOCK = [0, 0, 0, 1, 1], [0, 0, 1, 0, 1]


@pytest.fixture
def images() -> ImageShares:
    """City 0 has signs, and evidence on them, in two of three photographs; city 1 has one sign in two."""
    arrays = (np.array(part, float) for part in (MASK, BASE, TOP))
    return ImageShares(*arrays, np.array(CITY), np.array(BLOCK), cities=2, void=VOID)


def summed(values: list[list[float]], city: int) -> list[float]:
    sums = [0.0, 0.0, 0.0]
    for row, of in zip(values, CITY):
        if of == city:
            for klass in range(3):
                sums[klass] += row[klass]
    return sums


def js_similarity(one: list[float], other: list[float]) -> float:
    total = 0.0
    for p, q in zip(one, other):
        middle = (p + q) / 2
        total += (p * math.log2(p / middle) if p else 0) / 2 + (q * math.log2(q / middle) if q else 0) / 2
    return 1 - total


def test_the_signs_of_the_first_city_are_read_off_by_hand(images: ImageShares) -> None:
    """9 of 16 parts of the mask on 20 of 300 pixels: a lift of 8.4375; both signs are met by the thresholded mask."""
    assert class_shares.city_lift(images)[0, SIGN] == pytest.approx((9 / 16) / (20 / 300), abs=1e-12)
    assert class_shares.presence(images)[:, SIGN].tolist() == [1.0, 0.0]
    assert class_shares.explained(images) == pytest.approx([1.0, 8 / 12])


def test_every_figure_is_that_of_plain_loops(images: ImageShares) -> None:
    lift, top = class_shares.city_lift(images), class_shares.top_lift(images)
    odds, concentration = class_shares.log_odds(images), class_shares.concentration(images)
    consistency, present = class_shares.consistency(images), class_shares.presence(images)
    for city in range(2):
        mask, base, inside, other = (
            summed(v, c) for v, c in ((MASK, city), (BASE, city), (TOP, city), (MASK, 1 - city))
        )
        own, rest = CITY.count(city), CITY.count(1 - city)
        for klass in range(3):
            m, b, o = mask[klass] / sum(mask), base[klass] / sum(base), other[klass] / sum(other)
            assert lift[city, klass] == pytest.approx(m / b, abs=1e-9)
            assert top[city, klass] == pytest.approx(inside[klass] / sum(inside) / b, abs=1e-9)
            here, there = ((n * s + 0.5) / (n * (1 - s) + 0.5) for n, s in ((own, m), (rest, o)))
            assert odds[city, klass] == pytest.approx(math.log(here / there), abs=1e-9)
            shown = [n for n in range(5) if CITY[n] == city and BASE[n][klass]]
            met = [n for n in shown if TOP[n][klass]]
            assert present[city, klass] == pytest.approx(len(met) / len(shown), abs=1e-9)
        named = [mask[k] / (mask[WALL] + mask[SIGN]) for k in (WALL, SIGN)]
        entropy = -sum(s * math.log(s) for s in named if s)
        assert concentration[city] == pytest.approx(1 - entropy / math.log(2), abs=1e-9)
        profiles = [[v / (row[0] + row[1]) for v in row[:2]] for row, of in zip(MASK, CITY) if of == city]
        pairs = [js_similarity(one, two) for one, two in combinations(profiles, 2)]
        assert consistency[city] == pytest.approx(sum(pairs) / len(pairs), abs=1e-9)


def test_a_mask_of_everything_has_a_lift_of_one_and_one_of_a_fifth_has_at_most_five(images: ImageShares) -> None:
    everything = ImageShares(images.base, images.base, images.base, images.city, images.block, 2)
    assert class_shares.city_lift(everything) == pytest.approx(1, abs=1e-12)
    base = np.array([[80.0, 15, 5]])
    top = np.array([[0.0, 15, 5]])
    fifth = ImageShares(top, base, top, np.zeros(1, int), np.zeros(1, int), 1)
    assert class_shares.top_lift(fifth)[0] == pytest.approx([0, 5, 5])


def test_intervals_are_those_of_blocks_drawn_again_by_hand() -> None:
    rng = np.random.default_rng(5)
    count, city, block = 60, np.repeat([0, 1], 30), np.tile(np.arange(10), 6)
    base = rng.uniform(1, 9, (count, 3))
    mask = base * rng.uniform(0, 1, (count, 3)) * [1, 3, 0.5]
    images = ImageShares(mask, base, mask, city, block, 2)
    (low, high), (odds_low, odds_high) = class_shares.intervals(images, 200, seed=4)
    drawn = []
    times = [np.random.default_rng(4 + k).multinomial(10, [0.1] * 10, 200) for k in range(2)]
    for draw in range(200):
        sums = np.zeros((2, 2, 3))
        for n in range(count):
            weight = times[city[n]][draw][block[n]]
            sums[0, city[n]] += weight * mask[n]
            sums[1, city[n]] += weight * base[n]
        part = sums / sums.sum(axis=2, keepdims=True)
        drawn.append(part[0] / part[1])
    expected = np.quantile(drawn, [0.025, 0.975], axis=0)
    np.testing.assert_allclose([low, high], expected, atol=1e-9)
    lift, odds = class_shares.city_lift(images), class_shares.log_odds(images)
    assert ((low < lift) & (lift < high) & (odds_low < odds) & (odds < odds_high)).all()


def test_a_class_that_speaks_for_one_city_wherever_it_stands_carries_nothing() -> None:
    """Trees speak for city 0 in both, walls for none; signs for city 0, where they are, and for nothing elsewhere."""
    rng = np.random.default_rng(2)
    count, city = 40, np.repeat([0, 1], 20)
    base = np.tile([70.0, 20, 10], (count, 1))
    base[city == 1] = [80, 20, 0]
    side = np.where(city == 0, 1, -1)[:, None]
    signed = side * [0.0, 0.8, 0.0] + rng.normal(0, 0.05, (count, 3))
    signed[city == 0, 2] += 0.3
    images = ImageShares(np.maximum(signed, 0), base, base, city, np.tile(np.arange(10), 4), 2, None, signed)
    found = class_shares.carried(images, 499)
    assert found is not None
    total = [0.0, 0.0, 0.0]
    pixels = [0.0, 0.0, 0.0]
    for n in range(count):
        for klass in range(3):
            total[klass] += signed[n, klass] / 20 / 2
            pixels[klass] += base[n, klass] / 100 / 20 / 2
    for klass in range(3):
        assert found.share[klass] == pytest.approx(total[klass] / sum(total), abs=1e-9)
        assert found.lift[klass] == pytest.approx(total[klass] / sum(total) / pixels[klass], abs=1e-9)
    assert found.share[2] > 0.8
    assert found.p[2] < 0.01
    assert found.low[2] < found.lift[2] < found.high[2]
    assert found.p[1] > 0.3
    assert class_shares.city_lift(images)[0, 1] > 2, "its soft lift alone would accuse it"
    assert class_shares.carried(ImageShares(base, base, base, city, city, 2)) is None


def test_few_blocks_give_no_interval_and_one_city_no_odds(images: ImageShares) -> None:
    carried = class_shares.carried(replace(images, signed=np.array(MASK, float)), 99)
    assert carried is not None
    assert carried.share[SIGN] > 0.3
    assert np.isnan([carried.low, carried.high]).all()
    assert (carried.p == 1).all()
    assert all(np.isnan(limit).all() for interval in class_shares.intervals(images, 99) for limit in interval)
    assert np.isnan(class_shares.log_odds(images.as_one())).all()
    assert class_shares.city_lift(images.as_one())[0, SIGN] == pytest.approx((10 / 28) / (30 / 500))


def test_blocks_of_two_cities_stay_apart_when_these_are_taken_as_one(images: ImageShares) -> None:
    assert images.as_one().block.tolist() == [0, 0, 1, 2, 3]


def test_runs_that_look_at_the_same_agree_and_those_that_share_nothing_do_not() -> None:
    assert class_shares.agreement(np.array([[1.0, 3], [2, 6], [5, 15]])) == pytest.approx(1)
    assert class_shares.agreement(np.array([[1.0, 0], [0, 4]])) == pytest.approx(0)
    assert math.isnan(class_shares.agreement(np.array([[1.0, 0]])))

"""Which images of cities are held out together: whole blocks and sequences, and every city in every fold."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.recognition.city_folds import make_city_folds, make_sequence_folds, sequences
from urban_ml_plugin.core.recognition.study import balanced_sample, balanced_weights
from urban_ml_plugin.core.runtime.errors import InputError

NAMES = ["graz", "paris"]


def grid(side: int, west: float = 0.0, step: float = 30.0) -> np.ndarray:
    y, x = np.mgrid[:side, :side].reshape(2, -1) * step
    return np.stack([x + west, y], axis=1)


def two_cities(step: float = 30.0) -> tuple[np.ndarray, np.ndarray]:
    return np.concatenate([grid(12, 0, step), grid(8, 1e7, step)]), np.repeat([0, 1], [144, 64])


@pytest.mark.parametrize("size", [0.0, 60.0])
def test_every_fold_has_every_city_and_its_halves_and_blocks_stay_whole(size: float) -> None:
    centres, city = two_cities()
    look = np.random.default_rng(0).standard_normal(len(city))
    held = make_city_folds(centres, np.full(len(city), 30.0), city, NAMES, look, 4, size, 0)
    folds = held.folds
    for one in (0, 1):
        for half in (0, 1):
            here = (city == one) & (held.half == half)
            assert set(folds.of_image[here]) == {0, 1, 2, 3}
            assert 0.35 < here.sum() / (city == one).sum() < 0.65
    for block in np.unique(folds.block):
        mine = folds.block == block
        assert len(set(folds.of_image[mine])) == len(set(city[mine])) == len(set(held.half[mine])) == 1
        assert (np.ptp(centres[mine], axis=0) <= held.sizes[city[mine][0]]).all()
    counts = np.bincount(folds.of_image[city == 0], minlength=4)
    assert counts.max() <= 1.6 * counts.min()


def test_halves_lie_on_either_side_of_a_line_across_the_longest_way() -> None:
    centres = np.concatenate([grid(16)[:, ::-1] * [3, 1], grid(8, 1e7)])
    city = np.repeat([0, 1], [256, 64])
    held = make_city_folds(centres, np.full(len(city), 30.0), city, NAMES, np.zeros(len(city)), 3, 90.0, 1)
    x, half = centres[city == 0, 0], held.half[city == 0]
    west = half[x.argmin()]
    assert (half[x < 0.3 * x.max()] == west).all()
    assert (half[x > 0.7 * x.max()] == 1 - west).all()


@pytest.mark.parametrize(("step", "shares"), [(30.0, False), (15.0, True)])
def test_tiles_that_share_pixels_with_held_out_ones_do_not_train_and_others_do(step: float, shares: bool) -> None:
    centres, city = two_cities(step)
    folds = make_city_folds(centres, np.full(len(city), 30.0), city, NAMES, np.zeros(len(city)), 3, 120.0, 0).folds
    for fold in range(3):
        held = centres[folds.of_image == fold]
        nearest = np.abs(centres[:, None] - held).max(axis=2).min(axis=1)
        expected = nearest < 29
        assert folds.excluded[fold].tolist() == expected.tolist()
        assert (expected & (folds.of_image != fold)).any() == shares


def test_a_city_with_too_little_ground_has_no_halves_and_one_with_less_is_refused() -> None:
    centres, city = np.concatenate([grid(8), grid(2, 1e7)]), np.repeat([0, 1], [64, 4])
    case = (centres, np.full(68, 30.0), city, NAMES, np.zeros(68))
    held = make_city_folds(*case, 4, 0.0, 0)
    assert set(held.half[city == 1]) == {-1}
    assert set(held.folds.of_image[city == 1]) == {0, 1, 2, 3}
    with pytest.raises(InputError, match="the city paris has 4 tiles in 4 blocks of ground, too few for 5 folds"):
        make_city_folds(*case, 5, 0.0, 0)


def times(*seconds: float) -> np.ndarray:
    return np.datetime64("2023-06-01T10:00:00", "ns") + (np.array(seconds) * 1e9).astype("timedelta64[ns]")


def test_sequences_come_from_the_field_then_from_time_and_then_from_place() -> None:
    centres = np.array([[0, 0], [10, 0], [20, 0], [500, 0], [510, 0], [520, 0], [0, 900], [20, 900], [400, 900]], float)
    city = np.zeros(9, np.int64)
    unknown = np.full(9, np.datetime64("NaT", "ns"))
    by_time = sequences(centres[:6], times(0, 5, 900, 905, 6, 907), None, city[:6], 3, 0)
    # The third was taken 15 minutes after the second; the fifth is 500 m from the second a second later.
    assert [len(set(by_time[list(pair)])) for pair in ((0, 1), (1, 2), (2, 3), (3, 5), (1, 4))] == [1, 2, 2, 1, 2]
    by_place = sequences(centres, unknown, None, city, 1, 0)
    assert by_place.tolist() == [by_place[0]] * 3 + [by_place[3]] * 3 + [by_place[6]] * 2 + [by_place[8]]
    assert len(set(by_place)) == 4
    named = np.array(["a", "", "a", "b", "b", "b", "", "", "a"], object)
    given = sequences(centres, unknown, named, city, 1, 0)
    assert len({given[0], given[2], given[8]}) == 1
    assert len(set(given[3:6])) == 1
    assert given[1] not in given[[0, 3]]
    dense = sequences(grid(10, step=20.0), np.full(100, np.datetime64("NaT", "ns")), None, np.zeros(100, int), 5, 0)
    assert len(set(dense)) >= 10


def test_sequences_are_never_split_and_photographs_beside_them_do_not_train() -> None:
    count = 24
    centres = np.stack([np.arange(count) * 20.0, np.zeros(count)], axis=1)
    centres = np.concatenate([centres, centres + np.array([1e7, 0])])
    city = np.repeat([0, 1], count)
    named = np.array([f"{number // 3}" for number in range(2 * count)], object)
    folds = make_sequence_folds(centres, times(*range(2 * count)), named, city, NAMES, 3, 0).folds
    for name in set(named):
        assert len(set(folds.of_image[named == name])) == 1
    for fold in range(3):
        assert set(city[folds.of_image == fold]) == {0, 1}
        gap = np.abs(centres[:, None, 0] - centres[folds.of_image == fold, 0]).min(axis=1)
        assert folds.excluded[fold].tolist() == (gap < 29).tolist()


def test_a_large_city_trains_with_no_more_images_nor_more_weight_than_a_small_one() -> None:
    city = np.repeat([0, 1, 2], [5_000, 40, 300])
    some = balanced_sample(city, 600)
    assert np.bincount(city[some]).tolist() == [280, 40, 280]
    assert (np.diff(some) > 0).all()
    assert some[0] < 50
    assert some[279] > 4_900
    assert balanced_sample(city, 10_000).tolist() == list(range(5_340))
    weights = balanced_weights(city)
    np.testing.assert_allclose([weights[city == one].sum() for one in range(3)], len(city) / 3)

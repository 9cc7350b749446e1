"""Holes are filled by texture of the same picture, and controls are holes of the same shape elsewhere."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from urban_ml_plugin.core.image_pairs.texture_filling import filled, moved_elsewhere, window_side

SIDE = 64


def speckled(seed: int = 0) -> Any:
    """A picture (3, S, S) of two colours in squares of four pixels, with a grain."""
    rng = np.random.default_rng(seed)
    squares = rng.integers(0, 2, (SIDE // 4, SIDE // 4)).repeat(4, 0).repeat(4, 1)
    picture = np.where(squares, 0.8, 0.2) * np.ones((3, 1, 1)) + rng.normal(0, 0.02, (3, SIDE, SIDE))
    return picture.astype(np.float32)


def hole(top: int, left: int, high: int, wide: int) -> Any:
    mask = np.zeros((SIDE, SIDE), bool)
    mask[top : top + high, left : left + wide] = True
    return mask


def test_a_large_hole_gets_whole_colours_of_the_rest_and_does_not_smear() -> None:
    picture, mask = speckled(), hole(8, 8, 44, 44)
    picture[:, mask] = 0.5
    found = filled(picture, mask, ~mask, np.random.default_rng(0))
    assert found is not None
    known = {tuple(pixel) for pixel in picture[:, ~mask].T.tolist()}
    assert {tuple(pixel) for pixel in found[:, mask].T.tolist()} <= known
    inside, outside = found[:, mask].std(), picture[:, ~mask].std()
    assert inside > 0.8 * outside


def test_nothing_beyond_the_hole_changes_and_one_seed_gives_one_picture() -> None:
    picture, mask = speckled(), hole(20, 10, 20, 30)
    one, same, other = (filled(picture, mask, ~mask, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert one is not None
    np.testing.assert_array_equal(one[:, ~mask], picture[:, ~mask])
    np.testing.assert_array_equal(one, same)
    assert (one != other).any()


def test_only_donors_are_taken_though_others_lie_nearer() -> None:
    picture, mask = speckled(), hole(24, 24, 16, 16)
    around = hole(12, 12, 40, 40)
    picture[0, around & ~mask] += 2  # red all around the hole, and no donor
    found = filled(picture, mask, ~around, np.random.default_rng(0))
    assert found is not None
    assert found[0, mask].max() < 1.5


def test_stripes_go_on_through_a_hole() -> None:
    stripes = np.broadcast_to((np.arange(SIDE) // 4 % 2).astype(np.float32), (3, SIDE, SIDE)).copy()
    mask = hole(22, 22, 20, 20)
    given = stripes.copy()
    given[:, mask] = 0.5
    found = filled(given, mask, ~mask, np.random.default_rng(0))
    assert found is not None
    assert np.mean(found[:, mask] == stripes[:, mask]) > 0.95


def test_a_class_that_leaves_no_room_for_a_window_cannot_be_replaced() -> None:
    picture, mask = speckled(), ~hole(0, 0, 3, 4)
    assert filled(picture, mask, ~mask, np.random.default_rng(0)) is None


@pytest.mark.parametrize(("side", "window"), [(8, 3), (32, 7), (64, 11), (128, 17), (224, 25)])
def test_windows_grow_with_pictures(side: int, window: int) -> None:
    assert window_side(side) == window


def test_a_control_has_the_shape_of_the_mask_and_lies_off_the_class() -> None:
    mask = hole(40, 0, 12, SIDE)
    places = set()
    for seed in range(8):
        control = moved_elsewhere(mask, mask, np.random.default_rng(seed))
        assert control is not None
        assert control.sum() == mask.sum()
        assert not (control & mask).any()
        places.add(int(np.flatnonzero(control.any(axis=1))[0]))
    assert len(places) > 3


def test_a_control_without_room_is_none_and_one_with_little_leaves_the_class_out() -> None:
    assert moved_elsewhere(hole(0, 0, 50, SIDE), hole(0, 0, 50, SIDE), np.random.default_rng(0)) is None
    large = hole(0, 0, 40, SIDE)
    control = moved_elsewhere(large, large, np.random.default_rng(0))
    assert control is not None
    assert not (control & large).any()
    assert control.sum() == 24 * SIDE

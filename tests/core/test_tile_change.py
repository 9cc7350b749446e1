"""A change must exceed what unchanged tiles do: on points in a plane that can be checked by eye."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.change.tile_change import find_changes, full_moves, no_change

CENTRES = np.array([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0]])


def tiles(seed: int, each: int = 40, chance: float = 0.5, spread: float = 1.0) -> tuple[np.ndarray, ...]:
    """(N, 2) before and after of unchanged tiles around three centres, and their labels."""
    rng = np.random.default_rng(seed)
    labels = np.repeat([1, 2, 3], each)
    before = CENTRES[labels - 1] + rng.normal(0, spread, (3 * each, 2))
    return before, before + rng.normal(0, chance, before.shape), labels


def found(before: np.ndarray, after: np.ndarray, labels: np.ndarray) -> tuple:
    known = no_change(before, after, labels, CENTRES)
    return known, find_changes(before[:, None], after[:, None], labels, CENTRES, known)


def test_what_moved_from_centre_to_centre_changed_for_sure_and_nothing_else_did() -> None:
    before, after, labels = tiles(1)
    after[:10] = CENTRES[1]
    _, changes = found(before, after, labels)
    assert changes.labels[:10].tolist() == [2] * 10
    assert changes.confidence[:10].min() > 0.99
    assert changes.confidence[10:].max() == 0
    assert changes.labels[10:].tolist() == labels[10:].tolist()


def test_a_label_that_flips_at_the_border_is_no_change() -> None:
    before, after, labels = tiles(2)
    before[0], after[0] = (4.9, 0), (5.1, 0)
    _, changes = found(before, after, labels)
    assert changes.labels[0] == 2
    assert 0 < changes.confidence[0] < 0.5


def test_what_a_whole_type_does_together_is_taken_off() -> None:
    before, after, labels = tiles(3)
    after[labels == 1] += (6, 0)
    known, changes = found(before, after, labels)
    assert known.together.tolist() == [True, True, True]
    assert known.shift[0] == pytest.approx([6, 0], abs=0.4)
    assert (changes.labels == labels).all()


def test_a_type_that_was_replaced_as_a_whole_is_no_season() -> None:
    before, after, labels = tiles(4)
    after[labels == 1] = CENTRES[1] + np.random.default_rng(5).normal(0, 1, (40, 2))
    known, changes = found(before, after, labels)
    assert known.together.tolist() == [False, True, True]
    assert (changes.confidence[labels == 1] > 0.9).mean() > 0.9


def test_a_third_of_changed_tiles_does_not_pass_for_noise() -> None:
    before, after, labels = tiles(6, chance=0.5)
    after[:14] = CENTRES[1]
    known, _ = found(before, after, labels)
    assert known.noise[0, 1] < 1.3


def test_restless_types_ask_for_more() -> None:
    calm, restless = (found(*tiles(7, chance=chance))[0] for chance in (0.5, 3.0))
    assert restless.noise[0, 1] > 4 * calm.noise[0, 1]
    sure, unsure = (full_moves(CENTRES, known.noise)[0, 1] for known in (calm, restless))
    assert sure > 0.999
    assert unsure < sure

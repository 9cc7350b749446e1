"""What is summed of images is what plain loops over their pixels give, however they are cut into batches."""

from __future__ import annotations

import numpy as np
import pytest

from urban_ml_plugin.core.objects.class_names import VOID
from urban_ml_plugin.core.objects.object_sums import ObjectSums, blocks_within, cells_along

SIDE, THRESHOLD = 12, 0.6


def world(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Six images; the fifth has hardly any evidence, the sixth no class with a name."""
    rng = np.random.default_rng(seed)
    evidence = rng.normal(0, 1, (6, SIDE, SIDE)).astype(np.float32)
    labels = rng.integers(-1, 3, (6, SIDE, SIDE)) * 5
    labels[labels < 0] = VOID
    evidence[0, :3] = np.nan
    evidence[4, 1:] = np.nan
    labels[5] = VOID
    return evidence, labels


def summed(step: int) -> ObjectSums:
    evidence, labels = world()
    sums = ObjectSums(1, [4])
    for first in range(0, 6, step):
        part = slice(first, first + step)
        where = np.arange(6.0)[part]
        sums.add(0, 0, evidence[part], labels[part], THRESHOLD, (where, -where))
    return sums


@pytest.mark.parametrize("step", [1, 4, 6])
def test_sums_over_images_are_those_of_plain_loops(step: int) -> None:
    evidence, labels = world()
    sums = summed(step)
    images = sums.shares(np.arange(4))
    assert sums.labels.tolist() == [VOID, 0, 5, 10]
    assert images.void == 0
    assert (sums.dull, sums.nameless) == (1, 1)
    _, _, x, y, score = sums.places
    assert x.tolist() == (-y).tolist() == [0, 1, 2, 3]
    for number in range(4):
        expected = np.zeros((3, 4))
        total = count = 0.0
        for row in range(SIDE):
            for column in range(SIDE):
                value = float(evidence[number, row, column])
                if np.isnan(value):
                    continue
                klass = [VOID, 0, 5, 10].index(labels[number, row, column])
                expected[:, klass] += [max(value, 0), 1, value > THRESHOLD]
                total, count = total + value, count + 1
        np.testing.assert_allclose([images.mask[number], images.base[number], images.top[number]], expected, rtol=1e-12)
        assert images.signed is not None
        assert images.signed[number].sum() == pytest.approx(total / count, abs=1e-6)
        assert score[number] == pytest.approx(total / count, abs=1e-7)


@pytest.mark.parametrize("step", [1, 4, 6])
def test_cells_hold_the_mean_weight_and_the_part_of_each_class(step: int) -> None:
    evidence, labels = world()
    cells = summed(step).cells_of(0, np.arange(4)[None])
    assert (cells.tiles, cells.cells) == (4, 4)
    weight = np.maximum(evidence[1], 0).reshape(4, 3, 4, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(cells.activation[0].reshape(4, 4, 4)[1], weight, rtol=1e-6)
    assert np.isnan(cells.activation[0].reshape(4, 4, 4)[0, 0]).all()
    part = np.zeros((4, 4 * 16))
    part[cells.klass, cells.cell] = cells.share
    assert part.sum(axis=0) == pytest.approx(1)
    truth = (labels[1] == 5).reshape(4, 3, 4, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(part[2].reshape(4, 4, 4)[1], truth, rtol=1e-6)


def test_shares_without_a_place_spread_the_evidence_of_their_photograph() -> None:
    sums = ObjectSums(1, [1])
    evidence = np.array([[1, -1], [3, np.nan]], np.float32)
    assert sums.add_shares(0, 0, evidence, np.array([0.25, 0.5, 0]), (0, 0))
    assert not sums.add_shares(0, 0, evidence, np.zeros(3), (0, 0))
    images = sums.shares(np.zeros(1, int))
    assert sums.labels.tolist() == [VOID, 0, 1]
    assert images.mask[0].tolist() == [1, 1, 2]
    assert images.base[0].tolist() == [0.75, 0.75, 1.5]
    assert images.signed is not None
    assert images.signed[0].tolist() == [0.25, 0.25, 0.5]
    assert sums.cells_of(0, np.zeros((1, 1), int)).share.tolist() == [0.25, 0.5, 0.25]


def test_cells_become_coarser_where_images_are_many_and_blocks_of_groups_stay_apart() -> None:
    assert (cells_along(64, 100), cells_along(10, 100), cells_along(64, 20_000)) == (16, 10, 7)
    assert blocks_within(np.array([0, 0, 1, 1]), np.array([0, 1, 0, 0])).tolist() == [0, 1, 2, 2]

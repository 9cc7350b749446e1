"""Blocks of tiles side by side: each once and in order, by as many threads as were said, with the same bits."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import torch

from tests.core.test_computing import random_tiles
from urban_ml_plugin.core.layers.block_threads import MOST_PIXELS, Sharing, begun, by_threads, sharing
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network

CPU = torch.device("cpu")


pytestmark = pytest.mark.usefixtures("same_threads_after")


@pytest.mark.parametrize(
    ("cores", "pixels", "expected"),
    [
        (1, 8 * 128**2, Sharing(1, 1)),
        (2, 8 * 128**2, Sharing(2, 1)),
        (16, 8 * 128**2, Sharing(16, 1)),
        (16, 8 * 512**2, Sharing(2, 8)),
        (16, MOST_PIXELS + 1, Sharing(1, 16)),
    ],
)
def test_cores_share_blocks_and_large_blocks_share_cores(cores: int, pixels: int, expected: Sharing) -> None:
    torch.set_num_threads(cores)
    assert sharing(pixels) == expected


def test_blocks_come_in_their_order_from_threads_of_one_core_each() -> None:
    torch.set_num_threads(3)
    together = threading.Barrier(3)

    def work(number: int) -> tuple[int, int, int]:
        together.wait(60)  # only three at the same time get past it
        return number, torch.get_num_threads(), threading.get_ident()

    found = by_threads(work, range(12), 1, CPU)
    assert [number for number, _, _ in found] == list(range(12))
    assert {each for _, each, _ in found} == {1}
    assert threading.get_ident() not in {thread for _, _, thread in found}


def test_threads_that_begin_afterwards_have_all_cores_again() -> None:
    torch.set_num_threads(2)
    by_threads(abs, range(4), 1, CPU)
    told: list[int] = []
    later = threading.Thread(target=lambda: told.append(torch.get_num_threads()))
    later.start()
    later.join()
    assert [*told, torch.get_num_threads()] == [2, 2]


def test_a_thread_that_does_a_block_knows_all_cores_and_shares_no_further() -> None:
    torch.set_num_threads(2)
    told = by_threads(
        lambda _: (sharing(1), by_threads(lambda _: threading.get_ident(), range(2), 1, CPU)), [0], 1, CPU
    )
    (shared, threads_of_its_blocks) = told[0]
    assert shared == Sharing(2, 1)
    assert len(set(threads_of_its_blocks)) == 1


def test_blocks_are_begun_with_before_they_are_asked_for() -> None:
    torch.set_num_threads(2)
    went = threading.Event()
    first = begun(lambda number: went.wait(60) and number, range(2), 1, CPU)  # which wait for the second ones
    torch.set_num_threads(2)
    second = begun(lambda number: (went.set(), number)[1], range(2, 4), 1, torch.device("meta"))
    assert not went.is_set()  # without cores to share, blocks wait until they are asked for
    assert second() == [2, 3]
    assert first() == [0, 1]


def test_what_goes_wrong_in_a_block_is_raised_here() -> None:
    torch.set_num_threads(2)
    with pytest.raises(ZeroDivisionError):
        by_threads(lambda number: 1 // number, [1, 0], 1, CPU)


def test_where_a_block_fails_those_that_are_not_begun_with_are_left() -> None:
    torch.set_num_threads(2)
    failed, done = threading.Event(), list[int]()

    def work(number: int) -> None:
        if not number:
            raise MemoryError
        failed.wait(60)
        done.append(number)

    with pytest.raises(MemoryError):
        by_threads(work, range(20), 1, CPU)
    failed.set()
    by_threads(abs, range(2), 1, CPU)  # which wait behind what is left
    assert len(done) <= 2


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("name", ["urban", "resnet18"])
def test_features_are_the_same_to_the_last_bit_with_any_number_of_threads(name: str, precision: str) -> None:
    network = build_network(name, "none", 3, 64)
    tiles = random_tiles(20)
    found = []
    for count in (1, 2, 3):
        torch.set_num_threads(count)
        found.append(Encoder(network, CPU, precision).features(tiles))
    assert np.ptp(found[0]) > 0
    for other in found[1:]:
        np.testing.assert_array_equal(found[0], other)

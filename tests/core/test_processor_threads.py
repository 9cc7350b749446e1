"""How many threads draw and learn."""

from __future__ import annotations

import pytest
import torch
from threadpoolctl import threadpool_info

from urban_ml_plugin.core.learning.processor_threads import threads_for
from urban_ml_plugin.core.runtime.processor import usable_cores

pytestmark = pytest.mark.usefixtures("all_processors")


@pytest.mark.parametrize(("size", "threads"), [(32, 1), (64, 1), (128, 2), (256, 4)])
def test_small_images_keep_one_thread_busy_and_afterwards_all_are_back(size: int, threads: int) -> None:
    before = torch.get_num_threads()
    torch.set_num_threads(3)
    with threads_for(size):
        assert torch.get_num_threads() == min(threads, usable_cores())
        assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} == {1}
    assert torch.get_num_threads() == 3
    torch.set_num_threads(before)

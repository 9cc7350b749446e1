"""How many threads work on images that a generative model draws."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from ..runtime.one_thread import one_thread
from ..runtime.processor import usable_cores

SIDE_OF_A_THREAD = 64
"""Pixels along the side of images that keep one thread busy: see docs/methods.md, *A generative model*."""


@contextmanager
def threads_for(size: int) -> Iterator[None]:
    """Work with as many threads as steps on a few images of ``size`` pixels keep busy, and at most one a core.

    More only wait for each other: on two quiet cores nothing is gained at 64 pixels, and beside other programs two
    threads take five times as long as one. BLAS has one at any size, as those of its threads that wait do not rest.
    So up to 64 pixels results do not depend on the number of cores, and a checkpoint goes on with any.
    """
    before = torch.get_num_threads()
    with one_thread():
        torch.set_num_threads(max(1, min(usable_cores(), size // SIDE_OF_A_THREAD)))
        try:
            yield
        finally:
            torch.set_num_threads(before)

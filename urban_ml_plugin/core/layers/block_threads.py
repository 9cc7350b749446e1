"""Blocks of tiles that go through a network side by side, each by a thread of its own.

What a network does with a block of small tiles keeps little more than one core busy: a second thread makes it 1.2 times
as fast, and sixteen hardly more. So cores share blocks, and not the work on one of them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import NamedTuple, TypeVar

import torch

MOST_PIXELS = 2**22
"""Of all blocks at once, which bounds the memory that their maps take."""
POOLS = 4
"""Kinds of pools of threads that are kept."""

_here = threading.local()
"""Of a thread of a pool: ``cores`` that it shares with the others."""

Given = TypeVar("Given")
Found = TypeVar("Found")


class Sharing(NamedTuple):
    """How cores share blocks: so many at once, with so many threads each."""

    at_once: int
    threads: int


def sharing(pixels: int) -> Sharing:
    """How the threads that torch may use share blocks of so many pixels, asked here or in a thread that does a block.

    It follows from these alone, and not from how many blocks there are: no tile is computed otherwise than another.
    """
    cores = getattr(_here, "cores", 0) or torch.get_num_threads()
    at_once = max(1, min(cores, MOST_PIXELS // max(1, pixels)))
    return Sharing(at_once, cores // at_once)


def by_threads(
    work: Callable[[Given], Found], blocks: Sequence[Given], pixels: int, device: torch.device
) -> list[Found]:
    """What comes of blocks, in their order; arguments as of ``begun``."""
    return begun(work, blocks, pixels, device)()


def begun(
    work: Callable[[Given], Found], blocks: Sequence[Given], pixels: int, device: torch.device
) -> Callable[[], list[Found]]:
    """Blocks that threads begin with now, if there are some for them: asked for what comes of them, it waits.

    Who begins with other blocks before it asks leaves no core idle while the last of these are done.

    Args:
        work: that threads may do at the same time. Modes of torch (gradients, autocast) hold for the thread that enters
            them, so it enters its own.
        pixels: of a block.
        device: on which it is done; only the processor has cores to share.
    """
    shared = sharing(pixels) if device.type == "cpu" else Sharing(1, 1)
    if shared.at_once == 1 or hasattr(_here, "cores"):
        return lambda: [work(block) for block in blocks]
    pool = _pool(shared, torch.get_num_threads())
    coming = [pool.submit(work, block) for block in blocks]

    def finish() -> list[Found]:
        try:
            return [one.result() for one in coming]
        finally:  # where one fails, as for want of memory, the others need not take more of it
            for one in coming:
                one.cancel()

    return finish


@lru_cache(POOLS)
def _pool(shared: Sharing, cores: int) -> ThreadPoolExecutor:
    together = threading.Barrier(shared.at_once + 1)

    def start() -> None:
        _here.cores = cores
        torch.get_num_threads()  # the first question sets the number of a new thread, and would undo what comes next
        torch.set_num_threads(shared.threads)
        together.wait()

    pool = ThreadPoolExecutor(shared.at_once, "blocks", start)
    for _ in range(shared.at_once):
        pool.submit(int)
    together.wait()
    torch.set_num_threads(cores)  # torch gives the last number that was set to threads that begin later
    return pool

"""Sums that come out the same to the last bit, because one thread makes them."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from threadpoolctl import threadpool_limits

from .processor import usable_cores

Item = TypeVar("Item")
Found = TypeVar("Found")

LIMITED = "sklearn.cluster"
"""Brings in whatever has threads of its own (OpenMP of scikit-learn, BLAS of SciPy). It takes most of a second to load,
so it is loaded here, where it is needed, and before the limit: a library that comes later is not held by it."""


@contextmanager
def one_thread() -> Iterator[None]:
    """Let BLAS and OpenMP work with one thread: sums over several may differ in the last bit from run to run."""
    importlib.import_module(LIMITED)
    with threadpool_limits(limits=1):
        yield


def side_by_side(work: Callable[[Item], Found], items: Sequence[Item]) -> list[Found]:
    """What ``work`` makes of each item, on all cores: each item by one thread, so the same as one after the other.

    It pays for work that spends its time in libraries. What is random of it must have been drawn before.
    """
    workers = min(usable_cores(), len(items))
    with one_thread():
        if workers < 2:
            return [work(item) for item in items]
        # OpenMP keeps a limit for each thread, and begins each with all cores.
        with ThreadPoolExecutor(workers, initializer=threadpool_limits, initargs=(1,)) as pool:
            return list(pool.map(work, items))

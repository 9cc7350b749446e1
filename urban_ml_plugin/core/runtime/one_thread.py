"""Sums that come out the same to the last bit, because one thread makes them."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, TypeVar

from threadpoolctl import ThreadpoolController

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
    with _limit():
        yield


def _limit() -> Any:
    """A limit of one thread from now on, which may be entered to end it."""
    return _libraries(len(sys.modules)).limit(limits=1)


@lru_cache(1)
def _libraries(_modules: int) -> ThreadpoolController:
    """The libraries with threads, of which there are no others as long as no module has come: to look takes 1 ms."""
    return ThreadpoolController()


def side_by_side(work: Callable[[Item], Found], items: Sequence[Item]) -> list[Found]:
    """What ``work`` makes of each item, on all cores: each item by one thread, so the same as one after the other.

    It pays for work that spends its time in libraries. What is random of it must have been drawn before.
    """
    workers = min(usable_cores(), len(items))
    with one_thread():
        if workers < 2:
            return [work(item) for item in items]
        # OpenMP keeps a limit for each thread, and begins each with all cores.
        with ThreadPoolExecutor(workers, initializer=_limit) as pool:
            return list(pool.map(work, items))

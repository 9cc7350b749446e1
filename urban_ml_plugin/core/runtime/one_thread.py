"""Sums that come out the same to the last bit, because one thread makes them."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager

from threadpoolctl import threadpool_limits

LIMITED = "sklearn.cluster"
"""Brings in whatever has threads of its own (OpenMP of scikit-learn, BLAS of SciPy). It takes most of a second to load,
so it is loaded here, where it is needed, and before the limit: a library that comes later is not held by it."""


@contextmanager
def one_thread() -> Iterator[None]:
    """Let BLAS and OpenMP work with one thread: sums over several may differ in the last bit from run to run."""
    importlib.import_module(LIMITED)
    with threadpool_limits(limits=1):
        yield

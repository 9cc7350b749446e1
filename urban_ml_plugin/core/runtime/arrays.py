"""The types of arrays, by what their elements are, and numbers in their place. Shapes stand in docstrings."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
"""Of whatever kind."""
Floats = NDArray[np.float64]
Floats32 = NDArray[np.float32]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Bytes = NDArray[np.uint8]

TINY = 1e-12
"""Least divisor of what may be 0: smaller lengths, shares and variances are rounding."""
SMALLEST = 1e-300
"""The same where a value may be of any unit, and only 0 itself has to be kept out."""


def compact(codes: Array) -> Ints:
    """Codes (N,), or columns of codes (M, N), as numbers (N,) from 0 without gaps, in the order of the codes."""
    axis = None if codes.ndim == 1 else 1
    return np.unique(codes, return_inverse=True, axis=axis)[1].reshape(-1).astype(np.int64)


def ranks(scores: Array) -> Ints:
    """(N,) place of each score, 1 for the highest; equal ones in their order."""
    places = np.empty(len(scores), np.int64)
    places[np.argsort(-scores, kind="stable")] = np.arange(1, len(scores) + 1)
    return places


def evenly_spaced(count: int, most: int) -> Ints:
    """Numbers of at most ``most`` of ``count`` things, from the first to the last."""
    return np.unique(np.linspace(0, count - 1, min(most, count)).round().astype(np.int64))


def ratio(part: Array, whole: Array, otherwise: float = np.nan) -> Floats:
    """``part / whole``, and ``otherwise`` where the whole is 0."""
    return np.asarray(np.divide(part, whole, out=np.full(part.shape, otherwise), where=whole > 0))


def finite(value: Any) -> float | None:
    """A number as tables and JSON hold it: None where it is not known."""
    return float(value) if np.isfinite(value) else None

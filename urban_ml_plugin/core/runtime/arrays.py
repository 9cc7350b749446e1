"""The types of arrays, by what their elements are. Shapes stand in docstrings."""

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


def finite(value: Any) -> float | None:
    """A number as tables and JSON hold it: None where it is not known."""
    return float(value) if np.isfinite(value) else None

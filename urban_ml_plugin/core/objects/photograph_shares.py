"""A table of shares: fields of the photographs' layer that say how much of each photograph a class covers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..images.photographs import Photographs
from ..runtime.arrays import Floats
from ..runtime.errors import InputError
from ..runtime.events import Events

HUNDRED = 100.0
ROUNDING = 0.01
"""By which the shares of a photograph may exceed 1."""


def photograph_shares(photographs: Photographs, fields: Sequence[str], events: Events) -> Floats:
    """Shares (N, C) of each photograph, 0 to 1; what is empty is 0, and NaN where all fields are.

    Percentages are told by their sums, and divided.

    Raises:
        InputError: a field is missing or not numeric, or shares are negative or exceed the whole.
    """
    told = np.stack([_numbers(photographs, field) for field in fields], axis=1)
    table = np.nan_to_num(told)
    if (table < 0).any():
        raise InputError(f"The shares of {fields[int(table.min(axis=0).argmin())]} are negative: correct the table.")
    sums = table.sum(axis=1)
    if sums.max() > 1 + ROUNDING and (sums > 1 + ROUNDING).mean() > 0.5:
        events.info("The shares of classes are taken for percentages: their sums are above 1.")
        table, sums = table / HUNDRED, sums / HUNDRED
    if sums.max() > 1 + ROUNDING:
        raise InputError(
            f"The shares of a photograph add up to {sums.max():.3g}, more than the whole: choose fields that share "
            "each photograph among classes (SHARES)."
        )
    return np.where(np.isnan(told).all(axis=1, keepdims=True), np.nan, table)


def _numbers(photographs: Photographs, field: str) -> Floats:
    """A field (N,), NaN where it is empty."""
    values = photographs.column(field)
    numbers = pd.to_numeric(pd.Series(values), errors="coerce")
    if (numbers.isna() & pd.notna(values)).any():
        raise InputError(
            f"The field {field} of the photographs holds something else than numbers: choose shares of classes."
        )
    return np.asarray(numbers.to_numpy(float))

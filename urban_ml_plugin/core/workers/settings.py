"""Who is to share in the work: processes of this machine, or a Dask cluster. Standard library only."""

from __future__ import annotations

import os
from typing import NamedTuple

from ..runtime.errors import InputError

SCHEDULER, WORKERS = "URBAN_ML_SCHEDULER", "URBAN_ML_WORKERS"
"""Environment variables, which go before the settings of the same names in QGIS."""
MOST_WORKERS = 1024


class WantedWorkers(NamedTuple):
    """Who is asked to help; nobody where both say nothing.

    Attributes:
        scheduler: address of a Dask scheduler, such as ``tcp://10.0.0.1:8786``; it goes before processes.
        workers: processes of this machine.
    """

    scheduler: str = ""
    workers: int = 0


def wanted_workers() -> WantedWorkers:
    """Who is to help, as the environment says.

    Raises:
        InputError: the number of processes is none.
    """
    scheduler, given = (os.environ.get(name, "").strip() for name in (SCHEDULER, WORKERS))
    try:
        workers = int(given or "0")
    except ValueError:
        workers = -1
    if not 0 <= workers <= MOST_WORKERS:
        raise InputError(
            f"{WORKERS} is {given!r}: give the number of processes that share the work, from 0 (none) to "
            f"{MOST_WORKERS:,}."
        )
    return WantedWorkers(scheduler, workers)

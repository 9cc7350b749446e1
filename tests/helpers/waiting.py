"""Waiting for what another process does: until it is done, however busy the machine is."""

from __future__ import annotations

import time
from collections.abc import Callable

GIVEN_UP = 900
"""Seconds after which something hangs; no test says how fast anything is."""


def wait_until(done: Callable[[], object]) -> bool:
    """Wait until ``done`` is true, and return whether it became so."""
    until = time.monotonic() + GIVEN_UP
    while not done():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True

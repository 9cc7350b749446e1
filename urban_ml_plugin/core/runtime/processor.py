"""What processor this is, and how much of it this process may use. Standard library only."""

from __future__ import annotations

import os
from pathlib import Path

CPUINFO = Path("/proc/cpuinfo")
STEERING = ("ATEN_", "DNNL_", "MKL_", "ONEDNN_", "OPENBLAS_", "TORCH_")
"""Of environment variables that choose how libraries compute, what their names begin with."""


def usable_cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def steering() -> list[tuple[str, str]]:
    """The environment variables that choose how libraries compute, and their values, by their names."""
    return sorted((name, value) for name, value in os.environ.items() if name.startswith(STEERING))


def processor_facts() -> dict[str, str]:
    """What Linux says of the first core (the others are alike), by its names such as ``flags``; empty elsewhere."""
    try:
        lines = CPUINFO.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:  # neither Windows nor macOS has it
        return {}
    known: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        known.setdefault(name.strip(), value.strip())
    return known

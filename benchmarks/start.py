"""Seconds from the start of the engine to its first sign of life, and to the first progress of the task itself.

    scripts/benchmark --start [--rounds 5] [deepcluster activationmap tilegrid …]

The engine is started as QGIS starts it, warm, for one task after the other in turns. The first sign is that libraries
are being loaded; the first progress of the task follows when they are. Both by the clock and by processor time: on a
machine that others use that is the steadier figure. The bare import of torch, without which no network runs, stands
beside them.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil

from tests.helpers.flat_tasks import job
from urban_ml_plugin.core.runtime.environment import SAFE

LOADING = "Loading the libraries"
ENGINE = f"{SAFE}import runpy; runpy.run_module('urban_ml_plugin.core', run_name='__main__', alter_sys=True)"
TASKS: dict[str, dict[str, Any]] = {
    "extractfeatures": {"input": "city.tif", "output": "features.tif"},
    "deepcluster": {"input": "city.tif", "output": "tiles.gpkg", "clusters": 8},
    "activationmap": {"input": "city.tif", "model": "model.safetensors", "output": "map.tif"},
    "jointozones": {"tiles": "tiles.gpkg", "zones": "zones.gpkg", "output": "zones.gpkg"},
}
"""What each task is asked for. None of the files is there: a task tells its first progress before it opens any."""

Took = tuple[float, float]
"""Seconds by the clock, and of processor time."""


def start(asked: Mapping[str, Any], folder: str) -> dict[str, Took]:
    """How long an engine took to its first sign, and to the first progress of its task."""
    path = Path(folder, "job.json")
    path.write_text(json.dumps(asked), encoding="utf-8")
    found: dict[str, Took] = {}
    began = time.perf_counter()
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", ENGINE, str(path)], stdin=pipe, stdout=pipe, stderr=pipe) as engine:
        assert engine.stdout
        for line in engine.stdout:
            event = json.loads(line)
            if event["event"] == "error":
                raise SystemExit(f"{asked['task']} told no progress: {event['text']}")
            used = psutil.Process(engine.pid).cpu_times()
            took = time.perf_counter() - began, used.user + used.system
            if event.get("doing") != LOADING:
                found["first progress"] = took
                break
            found["first sign"] = took
        engine.kill()
    return found


def bare_torch() -> dict[str, Took]:
    """How long Python takes to start and to import torch."""
    began = time.perf_counter()
    code = "import psutil, torch; used = psutil.Process().cpu_times(); print(used.user + used.system)"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    return {"torch alone": (time.perf_counter() - began, float(told))}


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tasks", nargs="*", default=list(TASKS))
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    times: dict[tuple[str, str], list[Took]] = {}
    with tempfile.TemporaryDirectory() as folder:
        jobs = {name: job(name, **TASKS[name]) for name in chosen.tasks}
        for turn in range(chosen.rounds + 1):
            rows = {name: start(asked, folder) for name, asked in jobs.items()} | {"python": bare_torch()}
            for name, found in rows.items() if turn else ():  # the first turn warms the disk's cache
                for what, took in found.items():
                    times.setdefault((name, what), []).append(took)
    print(f"{'':34} by the clock (least to most)   of processors")
    for (name, what), took in times.items():
        walls, processors = zip(*took)
        told = f"{statistics.median(walls):.2f} s ({min(walls):.2f} to {max(walls):.2f})"
        print(f"{name:16} {what:16} {told:>28} {statistics.median(processors):15.2f} s")


if __name__ == "__main__":
    main()

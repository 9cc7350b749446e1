"""Time and memory of ``recognisecities`` by the number of cities, and whether a killed run ends in the same bytes.

    scripts/benchmark --cities [--rasters 12 25 50 --tiles 2000 --network urban] [--kill]

Each run is a process of its own, whose processor time is told: on a machine that others use it is the steadier figure.
Memory is measured when all libraries are loaded, and again at its highest. Rasters are made-up textures of 16 pixels a
tile, each from a law of its own.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from affine import Affine

from benchmarks.command_line import options
from tests.helpers.planted_types import write_city

LIMIT = 2000
"""Megabytes above the libraries."""
LINEAR = 1.25
"""Times as long for each tile as in the smallest run, up to which time is called linear."""
TILE, PIXEL, APART = 16, 0.5, 20_000
"""Pixels, metres a pixel, and metres from one city's corner to the next one's."""

CHILD = """
import json, resource, sys
from tests.helpers.flat_tasks import recognisecities
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
result = recognisecities(**json.loads(sys.argv[1]))
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([before / 1024, used.ru_maxrss / 1024, result["images"], used.ru_utime + used.ru_stime]))
"""


def write_cities(folder: Path, rasters: int, tiles: int) -> list[str]:
    """Rasters of so many tiles or a few more."""
    side = math.ceil(math.sqrt(tiles)) * TILE
    paths = []
    for number in range(rasters):
        rng = np.random.default_rng([number, side])
        grain = int(rng.integers(2, 9))
        coarse = rng.normal(120, 20 + 20 * rng.random(), (3, side // grain + 1, side // grain + 1))
        pixels = coarse.repeat(grain, 1).repeat(grain, 2)[:, :side, :side] + rng.normal(0, 8, (3, side, side))
        place = Affine(PIXEL, 0, 300_000 + APART * (number % 20), 0, -PIXEL, 5_000_000 + APART * (number // 20))
        path = folder / f"city{number:02}.tif"
        paths.append(str(write_city(path, pixels.clip(1, 255).astype(np.uint8), transform=place)))
    return paths


def run(folder: Path, rasters: list[str], network: str, kill_at: int = 0) -> list[float] | None:
    """Megabytes with the libraries loaded and at the most, images, and seconds of processors; None of a killed run.

    Args:
        kill_at: kept parts after which the run is killed; 0 lets it end.
    """
    folder.mkdir(exist_ok=True)
    kept = folder / "kept"
    files = {"output": str(folder / "images.gpkg"), "model": str(folder / "model.safetensors")}
    job = {"input": rasters, "tile_size": TILE, "network": network, "checkpoint": str(kept), "folds": 3, **files}
    command = [sys.executable, "-W", "ignore", "-c", CHILD, json.dumps(job)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        while kill_at and process.poll() is None:
            if len(list(kept.glob("images*.safetensors"))) >= kill_at:
                os.kill(process.pid, signal.SIGKILL)
                break
            time.sleep(0.1)
        said = process.communicate()[0]
    if kill_at:
        return None
    if process.returncode:
        raise SystemExit(process.returncode)
    figures: list[float] = json.loads(said.splitlines()[-1])
    return figures


def main() -> int:
    """Read the command line, measure, and say whether the limits hold."""
    chosen = options(__doc__, rasters=[12, 25, 50], tiles=2_000, network="urban", kill=False)
    each: list[float] = []
    holds = True
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        rasters = write_cities(folder, max(chosen.rasters), chosen.tiles)
        print(f"{'rasters':>8} {'tiles':>8} {'above':>9} {'processors':>11} {'per 1,000':>10} {'ratio':>6}")
        for count in chosen.rasters:
            figures = run(folder / f"run{count}", rasters[:count], chosen.network)
            before, most, images, seconds = figures or [0.0] * 4
            each.append(1000 * seconds / images)
            ratio = each[-1] / each[0]
            holds = holds and most - before < LIMIT and ratio < LINEAR
            told = f"{most - before:6.0f} MB {seconds:9.0f} s {each[-1]:8.1f} s {ratio:6.2f}"
            print(f"{count:8,} {images:8,.0f} {told}", flush=True)
        if chosen.kill:
            same = _killed_and_gone_on(folder, rasters[: chosen.rasters[-1]], chosen.network)
            print(f"Killed half way and started again, it ends in the same bytes: {'yes' if same else 'NO'}")
            holds = holds and same
    print(f"Below {LIMIT} MB, and linear within {LINEAR:g}: {'yes' if holds else 'NO'}")
    return 0 if holds else 1


def _killed_and_gone_on(folder: Path, rasters: list[str], network: str) -> bool:
    """Whether a run that is killed once half of its parts are kept gives the model that the unbroken one gave."""
    whole, broken = folder / f"run{len(rasters)}", folder / "killed"
    run(broken, rasters, network, kill_at=len(rasters) // 2)
    if (broken / "model.safetensors").exists():
        raise SystemExit("The run had ended before it could be killed.")
    run(broken, rasters, network)
    of_model = [hashlib.sha256((one / "model.safetensors").read_bytes()).digest() for one in (whole, broken)]
    return of_model[0] == of_model[1]


if __name__ == "__main__":
    sys.exit(main())

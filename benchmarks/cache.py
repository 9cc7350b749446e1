"""Time of ``deepcluster`` with another number of clusters, with and without what the first run kept.

    scripts/benchmark --cache [--tiles 1600 --tile-size 128 --rounds 1]

Each run is a process of its own, from the start of Python to the last output: (a) 8 clusters, nothing kept yet; (b) 6
clusters, by what (a) kept; (c) 6 clusters, nothing kept or taken. Whether (b) and (c) wrote the same labels and model
is told, and the ratio of the second run to the first, by the clock and by processor time.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from benchmarks.command_line import options
from benchmarks.throughput import LAYOUTS, write_scene
from benchmarks.turns import Taken, take_turns, times_as_fast
from urban_ml_plugin.core.runtime.cache_folder import VARIABLE

CHILD = "import json, sys; from tests.helpers.flat_tasks import deepcluster; deepcluster(**json.loads(sys.argv[1]))"


def run(path: Path, tile_size: int, cache: Path, clusters: int, gigabytes: str) -> tuple[Taken, bytes]:
    """How long it took, and what was written."""
    with tempfile.TemporaryDirectory() as folder:
        names = {"output": "t.gpkg", "labels": "l.tif", "model": "m.safetensors"}
        files = {name: str(Path(folder, file)) for name, file in names.items()}
        job = {"input": str(path), "tile_size": tile_size, "clusters": clusters, **files}
        environment = {**os.environ, VARIABLE: gigabytes, "XDG_CACHE_HOME": str(cache)}
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run([sys.executable, "-W", "ignore", "-c", CHILD, json.dumps(job)], env=environment, check=True)
        wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return Taken(wall, used), b"".join(Path(files[name]).read_bytes() for name in ("labels", "model"))


def main() -> None:
    """Read the command line and compare."""
    chosen = options(__doc__, tiles=1_600, tile_size=128, rounds=1)
    written: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as folder:
        path, cache = Path(folder, "scene.tif"), Path(folder, "cache")
        write_scene(path, chosen.tile_size, chosen.tiles, next(iter(LAYOUTS.values())))

        def turn(name: str, clusters: int, gigabytes: str) -> Taken:
            if name == "first":
                shutil.rmtree(cache, ignore_errors=True)
            taken, written[name] = run(path, chosen.tile_size, cache, clusters, gigabytes)
            print(f"{name}: {taken.wall:.1f} s ({taken.processor:.1f} of processors)", flush=True)
            return taken

        jobs = {"first": (8, "50"), "another number of clusters": (6, "50"), "the same without the cache": (6, "0")}
        taken = take_turns({name: partial(turn, name, *job) for name, job in jobs.items()}, chosen.rounds)
        kept = sum(file.stat().st_size for file in cache.rglob("*.safetensors")) / 1e6
    first, second, without = jobs
    wall, processor = times_as_fast(taken[first], taken[second])
    print(f"second over first: {wall}, by processor time {processor}; {kept:.0f} MB kept")
    print(f"same labels and model as without the cache: {'yes' if written[second] == written[without] else 'NO'}")


if __name__ == "__main__":
    main()

"""Time of ``deepcluster`` with another number of clusters, with and without what the first run kept.

    scripts/benchmark --cache [--tiles 1600 --tile-size 128 --rounds 1]

Each run is a process of its own, from the start of Python to the last output: (a) 8 clusters, nothing kept yet; (b) 6
clusters, by what (a) kept; (c) 6 clusters, nothing kept or taken. Whether (b) and (c) wrote the same labels and model
is told, and the ratio of the second run to the first, by the clock and by processor time.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.throughput import LAYOUTS, write_scene
from urban_ml_plugin.core.runtime.cache_folder import VARIABLE

CHILD = "import json, sys; from tests.helpers.flat_tasks import deepcluster; deepcluster(**json.loads(sys.argv[1]))"


def run(path: Path, clusters: int, cache: Path, gigabytes: str, tile_size: int) -> tuple[float, float, bytes]:
    """Seconds by the clock and of processor time, and what was written."""
    with tempfile.TemporaryDirectory() as folder:
        names = {"output": "t.gpkg", "labels": "l.tif", "model": "m.safetensors"}
        files = {name: str(Path(folder, file)) for name, file in names.items()}
        job = {"input": str(path), "tile_size": tile_size, "clusters": clusters, **files}
        environment = {**os.environ, VARIABLE: gigabytes, "XDG_CACHE_HOME": str(cache)}
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run([sys.executable, "-W", "ignore", "-c", CHILD, json.dumps(job)], env=environment, check=True)
        wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return wall, used, b"".join(Path(files[name]).read_bytes() for name in ("labels", "model"))


def main() -> None:
    """Read the command line and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiles", type=int, default=1_600)
    parser.add_argument("--tile-size", type=int, default=128)
    parser.add_argument("--rounds", type=int, default=1)
    chosen = parser.parse_args()
    walls, processors, same = [], [], True
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "scene.tif")
        write_scene(path, chosen.tile_size, chosen.tiles, next(iter(LAYOUTS.values())))
        for turn in range(chosen.rounds):
            cache = Path(folder, f"cache{turn}")
            first = run(path, 8, cache, "50", chosen.tile_size)
            second = run(path, 6, cache, "50", chosen.tile_size)
            without = run(path, 6, cache, "0", chosen.tile_size)
            walls.append(second[0] / first[0])
            processors.append(second[1] / first[1])
            same = same and second[2] == without[2]
            kept = sum(file.stat().st_size for file in cache.rglob("*.safetensors")) / 1e6
            print(
                f"first {first[0]:.1f} s ({first[1]:.1f} of processors), another number of clusters {second[0]:.1f} s"
            )
            print(
                f"  ({second[1]:.1f}), the same without the cache {without[0]:.1f} s ({without[1]:.1f}); {kept:.0f} MB"
            )
    print(f"second over first: {statistics.median(walls):.2f}, by processor time {statistics.median(processors):.2f}")
    print(f"same labels and model as without the cache: {'yes' if same else 'NO'}")


if __name__ == "__main__":
    main()

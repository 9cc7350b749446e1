"""Peak memory of ``extractfeatures`` and ``applydeepcluster`` on large rasters, above the engine's libraries.

    scripts/benchmark --memory [--sides 10000 30000] [--network squeezenet1_1 --tile-size 256]

Each run is a process of its own. Its memory is measured when all libraries are loaded and again at its end, at its
highest. The raster is a VRT that repeats one small tile, so that it takes no room.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.helpers.rasters import noise, write_raster, write_vrt

LIMIT = 1500
"""Megabytes."""

CHILD = """
import json, resource, sys
from tests.helpers.flat_tasks import applydeepcluster, deepcluster, extractfeatures
task, parameters = json.loads(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
result = globals()[task](**parameters)
print(json.dumps([before / 1024, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, result["tiles"]]))
"""


def run(task: str, **parameters: object) -> tuple[float, float, int]:
    """Megabytes with the libraries loaded, megabytes at the most, and the number of tiles."""
    command = [sys.executable, "-W", "ignore", "-c", CHILD, json.dumps([task, parameters])]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    before, most, tiles = json.loads(said.splitlines()[-1])
    return before, most, tiles


def main() -> int:
    """Read the command line, measure, and say whether the limit holds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sides", type=int, nargs="+", default=[10_000, 30_000], help="pixels")
    parser.add_argument("--network", default="squeezenet1_1")
    parser.add_argument("--tile-size", type=int, default=256)
    parser.add_argument("--batch-size", type=int, default=64)
    chosen = parser.parse_args()
    common = {"network": chosen.network, "weights": "none", "tile_size": chosen.tile_size}
    most: dict[str, list[float]] = {"extractfeatures": [], "applydeepcluster": []}
    with tempfile.TemporaryDirectory() as folder:
        pixels = noise(3, 1000, 1000)
        pixels[:, :500, :500] //= 4
        pixels[:, 500:, 500:] = pixels[:, 500:, 500:] // 2 + 100
        source = write_raster(Path(folder, "source.tif"), pixels)
        model = str(Path(folder, "model.safetensors"))
        start = write_vrt(Path(folder, "start.vrt"), source, 3000, 3000)
        run("deepcluster", input=start, clusters=4, epochs=0, output=f"{model}.gpkg", model=model, **common)
        print(f"{'':18} {'side':>8} {'tiles':>8} {'libraries':>11} {'above':>9} {'time':>8}")
        for side in chosen.sides:
            raster = write_vrt(Path(folder, f"{side}.vrt"), source, side, side)
            jobs = {
                "extractfeatures": {"output": str(Path(folder, "f.tif")), **common},
                "applydeepcluster": {
                    "output": str(Path(folder, "t.gpkg")), "labels": str(Path(folder, "l.tif")), "model": model,
                },
            }  # fmt: skip
            for task, parameters in jobs.items():
                began = time.monotonic()
                before, peak, tiles = run(task, input=raster, batch_size=chosen.batch_size, **parameters)
                most[task].append(peak - before)
                figures = f"{before:8.0f} MB {peak - before:6.0f} MB {time.monotonic() - began:6.0f} s"
                print(f"{task:18} {side:8,} {tiles:8,} {figures}", flush=True)
    holds = all(max(peaks) < LIMIT and peaks[-1] < peaks[0] + 100 for peaks in most.values())
    print(f"Below {LIMIT} MB and no growth with the raster: {'yes' if holds else 'NO'}")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())

"""Peak memory of tasks on large rasters, above the engine's libraries.

    scripts/benchmark --memory [--sides 10000 30000] [--network squeezenet1_1 --tile-size 256]
                               [--tiles 10000 40000 --many-network scattering]

Each run is a process of its own. Its memory is measured when all libraries are loaded and again at its end, at its
highest. ``extractfeatures`` and ``applydeepcluster`` run on a VRT that repeats one small tile, so that it takes no
room: ``--sides`` without numbers leaves them out.

``deepcluster``, which needs the features of all tiles, runs from raster to layers and report on many small tiles
(``--tiles``), with all features on disk, as they are where they take more than 1 GB. What a million tiles would take
is worked out from the growth between the first number of tiles past the sample and the last. Time is that of
processors, on which other programs of the machine tell less; its slope is of the logarithms.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from pathlib import Path

import numpy as np
import rasterio

from benchmarks.command_line import options
from tests.helpers.rasters import NORTH_UP, noise, write_raster, write_vrt
from urban_ml_plugin.core.clustering.recipe import SAMPLE

LIMIT = 1500
"""Megabytes."""
MILLION, MOST, STEEPEST = 1_000_000, 3_000, 1.05
"""Tiles, megabytes that clustering so many may take, and the slope of its time."""
LEAST = int(1.1 * SAMPLE)
"""Tiles from which memory grows by what each tile takes alone."""
SMALL, DISTRICT = 8, 16
"""Pixels along a side of a tile where there are many, and tiles along one of a district."""

CHILD = """
import json, resource, sys
from urban_ml_plugin.core.clustering import described_images
from tests.helpers.flat_tasks import applydeepcluster, deepcluster, extractfeatures
task, on_disk, parameters = json.loads(sys.argv[1])
if on_disk:
    described_images.IN_MEMORY = 0
before = resource.getrusage(resource.RUSAGE_SELF)
result = globals()[task](**parameters)
after = resource.getrusage(resource.RUSAGE_SELF)
seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print(json.dumps([before.ru_maxrss / 1024, after.ru_maxrss / 1024, result["tiles"], seconds]))
"""


def run(task: str, on_disk: bool = False, **parameters: object) -> tuple[float, float, int, float]:
    """Megabytes with the libraries loaded, megabytes at the most, tiles, and seconds of processors."""
    command = [sys.executable, "-W", "ignore", "-c", CHILD, json.dumps([task, on_disk, parameters])]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    before, most, tiles, seconds = json.loads(said.splitlines()[-1])
    return before, most, tiles, seconds


def write_districts(path: Path, tiles: int) -> str:
    """A raster of so many small tiles, in districts of six textures."""
    wide = math.isqrt(tiles)
    rng, side = np.random.default_rng(0), SMALL * wide
    kinds = [(rng.uniform(60, 190, 3), grain, rng.uniform(10, 40)) for grain in (1, 2, 3, 4, 6, 8)]
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "crs": "EPSG:32632", "transform": NORTH_UP}
    with rasterio.open(path, "w", width=side, height=side, tiled=True, **profile) as file:
        for top in range(0, side, DISTRICT * SMALL):
            for left in range(0, side, DISTRICT * SMALL):
                height, width = (min(DISTRICT * SMALL, side - at) for at in (top, left))
                colour, grain, strength = kinds[rng.integers(len(kinds))]
                coarse = rng.normal(0, strength, (1, height // grain + 1, width // grain + 1))
                texture = coarse.repeat(grain, 1).repeat(grain, 2)[:, :height, :width]
                pixels = colour[:, None, None] + texture + rng.normal(0, 4, (3, height, width))
                window = rasterio.windows.Window(left, top, width, height)
                file.write(pixels.clip(1, 255).astype(np.uint8), window=window)
    return str(path)


def cluster_many(folder: Path, counts: list[int], network: str) -> bool:
    """Whether clustering many tiles holds the limits."""
    figures = []
    for count in counts:
        raster = write_districts(folder / f"{count}.tif", count)
        files = {"output": "t.gpkg", "labels": "l.tif", "model": "m.safetensors", "report": "r.html"}
        parameters = {"input": raster, "tile_size": SMALL, "clusters": 6, "network": network}
        outputs = {name: str(folder / file) for name, file in files.items()}
        before, peak, tiles, seconds = run("deepcluster", on_disk=True, **parameters, **outputs)
        figures.append((tiles, peak - before, seconds))
        print(f"{'deepcluster':18} {'':8} {tiles:8,} {before:8.0f} MB {peak - before:6.0f} MB {seconds:6.0f} s")
    first, (tiles, above, seconds) = figures[0], figures[-1]
    past = next(one for one in figures if one[0] >= SAMPLE)  # from which memory grows by what each tile takes alone
    million = above + max(0.0, above - past[1]) / (tiles - past[0]) * max(0, MILLION - tiles)
    slope = math.log(seconds / first[2]) / math.log(tiles / first[0])
    print(f"deepcluster: 1,000,000 tiles take {million:,.0f} MB, slope of time {slope:.2f}")
    return million < MOST and slope <= STEEPEST


def main() -> int:
    """Read the command line, measure, and say whether the limit holds."""
    chosen = options(
        __doc__, sides=[10_000, 30_000], network="squeezenet1_1", tile_size=256, batch_size=64,
        tiles=[10_000, 25_000, 50_000], many_network="scattering",
    )  # fmt: skip
    if chosen.tiles and len([count for count in chosen.tiles if count >= LEAST]) < 2:
        raise SystemExit(f"Two numbers of tiles or more must be from {LEAST:,} up.")
    holds = True
    with tempfile.TemporaryDirectory() as folder:
        print(f"{'':18} {'side':>8} {'tiles':>8} {'libraries':>11} {'above':>9} {'time':>8}")
        if chosen.sides:
            holds = stream(Path(folder), chosen)
        if chosen.tiles:
            holds = cluster_many(Path(folder), chosen.tiles, chosen.many_network) and holds
    print(f"Within the limits: {'yes' if holds else 'NO'}")
    return 0 if holds else 1


def stream(folder: Path, chosen: Namespace) -> bool:
    """Whether tasks that hold a batch of tiles take no more memory for a larger raster."""
    common = {"network": chosen.network, "weights": "none", "tile_size": chosen.tile_size}
    most: dict[str, list[float]] = {"extractfeatures": [], "applydeepcluster": []}
    pixels = noise(3, 1000, 1000)
    pixels[:, :500, :500] //= 4
    pixels[:, 500:, 500:] = pixels[:, 500:, 500:] // 2 + 100
    source = write_raster(folder / "source.tif", pixels)
    model = str(folder / "model.safetensors")
    start = write_vrt(folder / "start.vrt", source, 3000, 3000)
    run("deepcluster", input=start, clusters=4, epochs=0, output=f"{model}.gpkg", model=model, **common)
    for side in chosen.sides:
        raster = write_vrt(folder / f"{side}.vrt", source, side, side)
        jobs = {
            "extractfeatures": {"output": str(folder / "f.tif"), **common},
            "applydeepcluster": {
                "output": str(folder / "t.gpkg"), "labels": str(folder / "l.tif"), "model": model,
            },
        }  # fmt: skip
        for task, parameters in jobs.items():
            began = time.monotonic()
            before, peak, tiles, _ = run(task, input=raster, batch_size=chosen.batch_size, **parameters)
            most[task].append(peak - before)
            figures = f"{before:8.0f} MB {peak - before:6.0f} MB {time.monotonic() - began:6.0f} s"
            print(f"{task:18} {side:8,} {tiles:8,} {figures}", flush=True)
    return all(max(peaks) < LIMIT and peaks[-1] < peaks[0] + 100 for peaks in most.values())


if __name__ == "__main__":
    sys.exit(main())

"""Tiles described by one worker of one thread, and by two: how much faster, and whether to the same bytes.

    scripts/benchmark --workers [--network urban2 --tiles 1024 --tile-size 128 --rounds 3 --precision float32]

Both are started beforehand and take turns in one run; medians are compared. On a machine that others use the
clock says little, so processor time is told, too: of the workers, and of the engine beside them. What two workers would
gain on two free cores, where the engine needs its share as well, follows from it: the time of one worker over half of
what two workers and their engine take.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import psutil

from benchmarks.throughput import LAYOUTS, write_scene
from urban_ml_plugin.core.distribution import workers as sharing
from urban_ml_plugin.core.distribution.description import Description
from urban_ml_plugin.core.distribution.settings import WORKERS
from urban_ml_plugin.core.distribution.tile_stream import TileStream
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles
from urban_ml_plugin.core.networks.streaming import open_encoder
from urban_ml_plugin.core.options.network_options import ComputingOptions, EncoderOptions
from urban_ml_plugin.core.runtime.events import SILENT


@contextmanager
def only(workers: sharing.Workers) -> Iterator[None]:
    """Have these workers, and no others, work."""
    sharing._callers.append(lambda: workers)
    try:
        yield
    finally:
        sharing._callers.pop()


def processor_time(process: psutil.Process) -> float:
    """Seconds that a process has had so far."""
    times = process.cpu_times()
    return times.user + times.system


def main() -> None:
    """Read the command line and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network", default="urban2")
    parser.add_argument("--tiles", type=int, default=1024)
    parser.add_argument("--tile-size", type=int, default=128)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--precision", default="float32")
    chosen = parser.parse_args()
    os.environ[WORKERS] = "0"
    rows: dict[int, list[tuple[float, float, float]]] = {1: [], 2: []}
    bytes_of: dict[int, bytes] = {}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        path = Path(folder, "scene.tif")
        write_scene(path, chosen.tile_size, chosen.tiles, next(iter(LAYOUTS.values())))
        imagery = stack.enter_context(Imagery(str(path)))
        source = RasterTiles(imagery, imagery.grid(chosen.tile_size))
        options, computing = EncoderOptions(network=chosen.network), ComputingOptions("cpu", chosen.precision)
        work = Description(open_encoder(source, source.seen, options, 0, computing, SILENT), views=True)
        groups = {count: sharing.Workers(sharing.WantedWorkers("", count), SILENT) for count in rows}
        for one in groups.values():
            stack.callback(one.close)
        me = psutil.Process()
        for turn in range(chosen.rounds + 1):
            for count, group in groups.items():
                assert group.size == count
                workers = [psutil.Process(worker.pid) for worker in group._cluster.workers.values()]
                before = sum(map(processor_time, workers)), processor_time(me)
                began = time.perf_counter()
                with only(group):
                    parts = [part.arrays[0] for part in TileStream(source, work, 64)]
                took = time.perf_counter() - began
                after = sum(map(processor_time, workers)), processor_time(me)
                if turn:  # the first round warms up
                    rows[count].append((took, after[0] - before[0], after[1] - before[1]))
                bytes_of[count] = np.concatenate(parts).tobytes()
        tiles = len(source.places)
    medians = {count: [statistics.median(part) for part in zip(*took)] for count, took in rows.items()}
    print(f"\n{chosen.network}, {chosen.precision}, {tiles} tiles of {chosen.tile_size} px, {chosen.rounds} rounds")
    for count, (wall, workers_took, engine_took) in medians.items():
        print(
            f"{count} worker(s): {tiles / wall:7.1f} tiles/s; processor ms a tile: {1000 * workers_took / tiles:.2f} "
            f"of workers, {1000 * engine_took / tiles:.2f} of the engine"
        )
    spread = [one[0] / two[0] for one, two in zip(rows[1], rows[2])]
    free = medians[1][1] / ((medians[2][1] + medians[2][2]) / 2)
    print(
        f"two over one: {statistics.median(spread):.2f} by the clock ({min(spread):.2f} to {max(spread):.2f})", end=""
    )
    print(f", {free:.2f} by processor time; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    print(f"same bytes: {'yes' if bytes_of[1] == bytes_of[2] else 'NO'}")


if __name__ == "__main__":
    main()

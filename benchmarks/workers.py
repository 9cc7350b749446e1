"""Tiles described by one worker of one thread, and by two: how much faster, and whether to the same bytes.

    scripts/benchmark --workers [--network urban2 --tiles 2400 --tile-size 128 --rounds 3 --precision float32]

Both are started beforehand and take turns in one run; medians are compared. On a machine that others use the
clock says little, so processor time is told, too: of the workers, and of the engine beside them. What two workers would
gain on two free cores, where the engine needs its share as well, follows from it: the time of one worker over half of
what two workers and their engine take.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import numpy as np
import psutil

from benchmarks.command_line import options
from benchmarks.throughput import LAYOUTS, write_scene
from benchmarks.turns import take_turns, times_as_fast
from urban_ml_plugin.core.distribution.description import Description
from urban_ml_plugin.core.distribution.tile_stream import TileStream
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles
from urban_ml_plugin.core.networks.streaming import open_encoder
from urban_ml_plugin.core.options.network_options import ComputingOptions, EncoderOptions
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.workers import workers as sharing
from urban_ml_plugin.core.workers.settings import WORKERS


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
    chosen = options(__doc__, network="urban2", tiles=2400, tile_size=128, rounds=3, precision="float32")
    os.environ[WORKERS] = "0"
    used: dict[int, list[float]] = {1: [], 2: []}
    parts: dict[int, list[np.ndarray]] = {}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        path = Path(folder, "scene.tif")
        write_scene(path, chosen.tile_size, chosen.tiles, next(iter(LAYOUTS.values())))
        imagery = stack.enter_context(Imagery(str(path)))
        source = RasterTiles(imagery, imagery.grid(chosen.tile_size))
        encoder, computing = EncoderOptions(network=chosen.network), ComputingOptions("cpu", chosen.precision)
        work = Description(open_encoder(source, encoder, 0, computing, SILENT), views=True)
        groups = {count: sharing.Workers(sharing.WantedWorkers("", count), SILENT) for count in used}
        for one in groups.values():
            stack.callback(one.close)

        def describe(count: int) -> None:
            assert groups[count].size == count
            workers = [psutil.Process(worker.pid) for worker in groups[count]._cluster.workers.values()]
            before = sum(map(processor_time, workers))
            with only(groups[count]):
                parts[count] = [part.arrays[0] for part in TileStream(source, work, 64)]
            used[count].append(sum(map(processor_time, workers)) - before)

        taken = take_turns({str(count): partial(describe, count) for count in used}, chosen.rounds)
        tiles = len(source.places)
    print(f"\n{chosen.network}, {chosen.precision}, {tiles} tiles of {chosen.tile_size} px, {chosen.rounds} rounds")
    costs = {}
    for count, of_workers in used.items():
        wall, of_engine = (statistics.median(part) for part in zip(*taken[str(count)]))
        costs[count] = statistics.median(of_workers[1:]), of_engine  # the first round warms up
        told = [f"{1000 * cost / tiles:.2f}" for cost in costs[count]]
        print(f"{count} worker(s): {tiles / wall:7.1f} tiles/s; processor ms a tile: {told[0]} of workers, ", end="")
        print(f"{told[1]} of the engine")
    clock, _ = times_as_fast(taken["2"], taken["1"])
    print(f"two over one: {clock} by the clock, {costs[1][0] / (sum(costs[2]) / 2):.2f} by processor time; ", end="")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    one, two = (np.concatenate(parts[count]).tobytes() for count in used)
    print(f"same bytes: {'yes' if one == two else 'NO'}")


if __name__ == "__main__":
    main()

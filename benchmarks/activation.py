"""Pixels per second of a map of evidence: tile by tile with gradients through the network, and as the engine does it.

    scripts/benchmark --activation [--network urban2 --tile-size 128 --overlap 0.8 --side 512 --rounds 3]

(a) the network as any torch module is explained: in torch's default layout, with gradients;
(b) the engine: a fused copy of the network gives the maps, and gradients go no further than these.

They take turns on the same raster, from reading to the blended map. By how much the maps differ is told, too, as a
share of the range of (a).
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from benchmarks.throughput import LAYOUTS, write_scene
from tests.helpers.by_gradients import ByGradients
from urban_ml_plugin.core.attribution.scorer import Scorer
from urban_ml_plugin.core.attribution.seamless_map import Evidence, map_tiles, phased_stride
from urban_ml_plugin.core.attribution.tile_explainer import TileExplainer
from urban_ml_plugin.core.distribution.tile_stream import TileStream
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles
from urban_ml_plugin.core.networks.computing import use_all_cores
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.runtime.events import SILENT


def main() -> None:
    """Read the command line and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--network", default="urban2")
    parser.add_argument("--tile-size", type=int, default=128)
    parser.add_argument("--overlap", type=float, default=0.8)
    parser.add_argument("--side", type=int, default=512, help="of the raster, in pixels")
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    use_all_cores()
    side = chosen.tile_size
    network = build_network(chosen.network, "bundled", 3, side)
    dimension = int(network.dimension)  # type: ignore[arg-type]
    weights = torch.randn(1, 1, dimension, generator=torch.Generator().manual_seed(0))
    scorer = Scorer(chosen.network, 3, side, (network,), weights, torch.zeros(1, dimension))
    plain = Scorer(chosen.network, 3, side, (ByGradients(network),), weights, scorer.means)
    ways = {"a  by gradients": TileExplainer(plain), "b  engine": TileExplainer(scorer)}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    maps: dict[str, np.ndarray] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "scene.tif")
        write_scene(path, side, (chosen.side // side) ** 2, next(iter(LAYOUTS.values())))
        with Imagery(str(path)) as imagery:
            for turn in range(chosen.rounds + 1):
                for name, explainer in ways.items():
                    grid = imagery.grid(side, phased_stride(side, chosen.overlap, explainer.cell))
                    rows: list[np.ndarray] = []
                    write, work = _keeps(rows), Evidence(explainer, grid)
                    explained = TileStream(RasterTiles(imagery, grid), work, 64, keep_blank=True)
                    wall, processor = time.perf_counter(), time.process_time()
                    count, _ = map_tiles(explained, grid, write, SILENT.step(0, 1, ""))
                    took = time.perf_counter() - wall, time.process_time() - processor
                    if turn:  # the first round warms up
                        times[name].append(took)
                    maps[name] = np.concatenate(rows)
    a, b = maps.values()
    size = f"{a.shape[1]} x {a.shape[0]} pixels, {count} tiles of {side} px, stride {grid.stride}"
    print(f"\n{chosen.network}, {size}, {torch.get_num_threads()} threads, {chosen.rounds} rounds")
    medians = {name: [statistics.median(part) for part in zip(*took)] for name, took in times.items()}
    first = next(iter(medians.values()))
    for name, (wall, processor) in medians.items():
        rate = a.size / wall
        told = f"{first[0] / wall:5.2f} of a  ({first[1] / processor:.2f} by processor time)"
        print(f"{name:18} {rate:10,.0f} pixels/s  {told}")
    off = np.abs(a - b) / np.ptp(a)
    print(f"difference {off.mean():.1e} of the range on average, {off.max():.1e} at most")


def _keeps(rows: list[np.ndarray]) -> Callable[[np.ndarray], None]:
    return lambda part: rows.append(part.copy())


if __name__ == "__main__":
    main()

"""Pixels per second of a map of evidence: tile by tile with gradients through the network, and as the engine does it.

    scripts/benchmark --activation [--network urban2 --tile-size 128 --overlap 0.8 --side 512 --rounds 3]

(a) the network as any torch module is explained: in torch's default layout, with gradients;
(b) the engine: a fused copy of the network, or the network in bfloat16 where the processor is fast at it, gives the
    maps, each core those of a block of tiles; gradients go no further than these.

They take turns on the same raster, from reading to the blended map. By how much the maps differ is told, too, as a
share of the range of (a).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch

from benchmarks.command_line import tell
from benchmarks.throughput import LAYOUTS, write_scene
from benchmarks.turns import Comparison, take_turns, times_as_fast
from tests.helpers.by_gradients import ByGradients
from urban_ml_plugin.core.attribution.scorer import Scorer
from urban_ml_plugin.core.attribution.seamless_map import Evidence, map_tiles, phased_stride
from urban_ml_plugin.core.attribution.tile_explainer import TileExplainer
from urban_ml_plugin.core.distribution.tile_stream import TileStream
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import RasterTiles
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.networks.precision import choose_precision, precision_for_maps
from urban_ml_plugin.core.options.choices import AUTO
from urban_ml_plugin.core.runtime.events import SILENT

CPU = torch.device("cpu")


def compare(network: str, tile_size: int, overlap: float, side: int, rounds: int) -> list[Comparison]:
    """The engine's map against that by gradients."""
    built = build_network(network, "bundled", 3, tile_size)
    dimension = int(built.dimension)  # type: ignore[arg-type]
    weights = torch.randn(1, 1, dimension, generator=torch.Generator().manual_seed(0))
    precision = precision_for_maps(choose_precision(AUTO, network, CPU), built, 3, CPU)
    scorer = Scorer(network, 3, tile_size, (built,), weights, torch.zeros(1, dimension))
    plain = Scorer(network, 3, tile_size, (ByGradients(built),), weights, scorer.means)
    maps: dict[str, np.ndarray] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "scene.tif")
        write_scene(path, tile_size, (side // tile_size) ** 2, next(iter(LAYOUTS.values())))
        with Imagery(str(path)) as imagery:

            def run(name: str, explainer: TileExplainer) -> None:
                grid = imagery.grid(tile_size, phased_stride(tile_size, overlap, explainer.cell))
                rows: list[np.ndarray] = []
                explained = TileStream(RasterTiles(imagery, grid), Evidence(explainer, grid), 64, keep_blank=True)
                map_tiles(explained, grid, _keeps(rows), SILENT.step(0, 1, ""))
                maps[name] = np.concatenate(rows)

            ways = {"plain": TileExplainer(plain), "ours": TileExplainer(scorer, precision=precision)}
            taken = take_turns({name: partial(run, name, explainer) for name, explainer in ways.items()}, rounds)
    off = np.abs(maps["plain"] - maps["ours"]) / np.ptp(maps["plain"])
    height, width = maps["ours"].shape
    what = f"Map of evidence of {width} × {height} pixels by `{network}`, tiles of {tile_size} px, overlap {overlap:g}"
    speed = times_as_fast(taken["ours"], taken["plain"])
    agreement = f"differ by {off.mean():.0e} of the range on average, {off.max():.0e} at most"
    return [Comparison(what, f"*Activation map*, {precision}", "gradients through the network", *speed, agreement)]


def _keeps(rows: list[np.ndarray]) -> Callable[[np.ndarray], None]:
    return lambda part: rows.append(part.copy())


if __name__ == "__main__":
    tell(compare, __doc__, network="urban2", tile_size=128, overlap=0.8, side=512, rounds=3)

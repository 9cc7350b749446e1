"""Tiles per second: plain torch, the bare network as the engine runs it, and the whole ``extractfeatures`` run.

    scripts/benchmark [--network resnet18 --tile-size 224] [--tiles 256] [--rounds 5]

(a) the network in torch's default layout and float32, tiles in memory, batches of 64, all cores;
(b) the network by what, in which precision and by as many cores as the engine runs it, the same tiles in memory;
(c) the whole run from a GeoTIFF to the feature raster, without starting the engine and building the network;
(r) for another network than ResNet-18, torchvision's ResNet-18 as (b), on the same tiles.

They take turns, and the medians of their turns are compared, so that a busy machine slows all alike. Processor
time is told too, for (c) with the building of the network: on a machine that others use it is the steadier figure.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
import torch
from affine import Affine

from benchmarks.command_line import options
from benchmarks.turns import Comparison, Taken, take_turns, times_as_fast
from tests.helpers.flat_tasks import extractfeatures
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.images.raster_tiles import TileReader
from urban_ml_plugin.core.images.tiles import BLOCK, Tiles
from urban_ml_plugin.core.networks.computing import Encoder, choose_device, use_all_cores
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.networks.precision import precision_for_network
from urban_ml_plugin.core.options.choices import AUTO, URBAN2

YARDSTICK = "resnet18"
"""The network that others are measured by."""
LAYOUTS = {
    "tiled, deflate": {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate"},
    "strips": {"blockysize": 8},
}


def write_scene(path: Path, tile_size: int, tiles: int, layout: dict) -> None:
    """An aerial-like image: patches of colour with fine noise, which deflate packs to about three quarters."""
    columns = max(1, round(tiles**0.5))
    height, width = -(-tiles // columns) * tile_size, columns * tile_size
    generator = np.random.default_rng(0)
    patches = generator.integers(20, 220, (3, -(-height // 32), -(-width // 32)))
    scene = patches.repeat(32, 1).repeat(32, 2)[:, :height, :width] + generator.normal(0, 6, (3, height, width))
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "width": width, "height": height, **layout}
    with rasterio.open(path, "w", crs="EPSG:32632", transform=Affine(0.5, 0, 5e5, 0, -0.5, 4.6e6), **profile) as file:
        file.write(scene.clip(0, 255).astype(np.uint8))


def bare_runs(network: str, path: Path, tile_size: int) -> tuple[int, dict[str, Callable]]:
    """How many tiles there are, and functions that run (a), (b) and (r) on all of them."""
    with Imagery(str(path)) as imagery:
        batches = list(TileReader(imagery, imagery.grid(tile_size), BLOCK))
    pixels, valid = (np.concatenate([getattr(batch, part) for batch in batches]) for part in ("pixels", "valid"))
    device = choose_device("cpu")
    plain = build_network(network, "none", 3, tile_size)
    default, known = torch.from_numpy(pixels).contiguous(), torch.from_numpy(valid).float()

    @torch.inference_mode()
    def run_plain() -> None:
        for start in range(0, len(default), 64):
            plain(default[start : start + 64], known[start : start + 64])

    runs: dict[str, Callable] = {"a  plain torch": run_plain}
    numbers = np.arange(len(pixels))
    tiles = Tiles(numbers, numbers, pixels, valid)
    for letter, name in [("b", network), ("r", YARDSTICK)][: 1 if network == YARDSTICK else 2]:
        built = build_network(name, "none", 3, tile_size)
        precision = precision_for_network(AUTO, name, built, 3, device)
        runs[f"{letter}  bare {name}, {precision}"] = partial(Encoder(built, device, precision).features, tiles)
    return len(pixels), runs


def whole_run(network: str, path: Path, tile_size: int) -> Callable[[], float]:
    """A run from raster to raster, which says itself how long it streamed."""
    options = {"input": str(path), "network": network, "weights": "none", "tile_size": tile_size, "device": "cpu"}
    return lambda: float(extractfeatures(**options, output=str(path.with_suffix(".features.tif")))["seconds"])


def measure(network: str, tile_size: int, tiles: int, rounds: int) -> tuple[int, dict[str, list[Taken]]]:
    """How many tiles there are, and the seconds that each way to run a network took for all of them."""
    with tempfile.TemporaryDirectory() as folder:
        scenes = {}
        for name, layout in LAYOUTS.items():
            scenes[name] = Path(folder, f"{len(scenes)}.tif")
            write_scene(scenes[name], tile_size, tiles, layout)
        count, runs = bare_runs(network, next(iter(scenes.values())), tile_size)
        for name, path in scenes.items():
            runs[f"c  whole run, {name}"] = whole_run(network, path, tile_size)
        return count, take_turns(runs, rounds)


def compare(network: str, tile_size: int, tiles: int, rounds: int) -> list[Comparison]:
    """The network as the engine runs it against plain torch and against ResNet-18, whole runs against the network."""
    count, taken = measure(network, tile_size, tiles, rounds)
    (plain, _), (bare, name), *others = [(turns, way[3:]) for way, turns in taken.items()]
    what = f"Network `{network}`, {count} tiles of {tile_size} px in memory"
    rows = [Comparison(what, f"the engine's, {name.split()[-1]}", "plain torch, float32", *times_as_fast(bare, plain))]
    for turns, way in others:
        if way.startswith("bare"):
            rows.append(
                Comparison(what, f"`{network}`", "ResNet-18 as the engine runs it", *times_as_fast(bare, turns))
            )
        else:
            whole = f"Features by `{network}` from raster to raster, {way.removeprefix('whole run, ')}"
            rows.append(Comparison(whole, "*Extract features*", "its network alone", *times_as_fast(turns, bare)))
    return rows


def tell(network: str, tile_size: int, tiles: int, rounds: int) -> None:
    """Print a row for each way to run a network, and the ratios."""
    count, taken = measure(network, tile_size, tiles, rounds)
    rates = {name: count / statistics.median(turn.wall for turn in turns) for name, turns in taken.items()}
    costs = {name: statistics.median(turn.processor for turn in turns) / count for name, turns in taken.items()}
    a, b, r = list(rates)[:3]
    print(f"\n{network}, {count} tiles of {tile_size} px, {torch.get_num_threads()} threads, {rounds} rounds")
    print(f"{'':32} tiles/s   of a   of b   processor ms/tile")
    for name, rate in rates.items():
        print(f"{name:32} {rate:7.1f} {rate / rates[a]:6.2f} {rate / rates[b]:6.2f} {1000 * costs[name]:13.2f}")
    if network != YARDSTICK:
        print(f"{network} is {rates[b] / rates[r]:.2f} times as fast as {YARDSTICK} on the same tiles", end="")
        print(f" ({costs[r] / costs[b]:.2f} by processor time)")


def main() -> None:
    """Read the command line and compare."""
    chosen = options(__doc__, network="", tile_size=224, tiles=256, rounds=5)
    use_all_cores()
    pairs = [(chosen.network, chosen.tile_size)] if chosen.network else [(YARDSTICK, 224), (URBAN2, 128)]
    for network, tile_size in pairs:
        tell(network, tile_size, chosen.tiles, chosen.rounds)


if __name__ == "__main__":
    main()

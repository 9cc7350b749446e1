"""Features of all tiles of a raster: the engine, and the loops that users of other tools would run.

    scripts/benchmark --tile-loops [--network resnet18 --tile-size 224 --tiles 144 --rounds 3]

(a) *one by one*: the way of IAMAP's encoder on a processor: the file is opened for each tile, the tile merged out of it
    by its bounds, scaled by means and spreads of the bands, resized and described alone; its features become a raster
    of their own, and all of these are merged in the end. It writes a vector a tile here, where IAMAP writes one for
    each patch, and is spared its quantisation and log, so it does less than the original;
(b) *sampler*: the way of torchgeo's documentation: a data set with an open file, a sampler of bounds on a grid, a
    ``DataLoader`` with batches of 64; the features stay in memory and are written once;
(c) the engine's task, from raster to raster, in the precision that it chooses, and
(d) in float32.

All from the same GeoTIFF with the same network and its random weights. Both loops were written anew after reading
theirs (IAMAP: GPL-3.0; torchgeo: MIT).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import rasterio
import rasterio.merge
import torch
from numpy.typing import NDArray
from rasterio.transform import from_bounds
from torch.utils.data import DataLoader, Dataset

from benchmarks.command_line import tell
from benchmarks.throughput import LAYOUTS, write_scene
from benchmarks.turns import Comparison, take_turns, times_as_fast
from tests.helpers.flat_tasks import extractfeatures
from urban_ml_plugin.core.networks.networks import build_network

Bounds = tuple[float, float, float, float]
BATCH = 64


def grid_of_bounds(path: Path, tile_size: int) -> list[Bounds]:
    """Left, bottom, right and top of the tiles of a raster, row by row."""
    with rasterio.open(path) as file:
        return [
            rasterio.windows.bounds(rasterio.windows.Window(column, row, tile_size, tile_size), file.transform)
            for row in range(0, file.height, tile_size)
            for column in range(0, file.width, tile_size)
        ]


def scaling(path: Path) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean and spread of each band, (3, 1, 1)."""
    with rasterio.open(path) as file:
        pixels = file.read(out_shape=(file.count, file.height // 4, file.width // 4)).astype(np.float32)
    return pixels.mean((1, 2), keepdims=True), pixels.std((1, 2), keepdims=True)


class PlainNetwork:
    """A network in torch's default layout and float32."""

    def __init__(self, name: str, tile_size: int) -> None:
        self.network = build_network(name, "none", 3, tile_size)

    @torch.inference_mode()
    def __call__(self, pixels: torch.Tensor) -> NDArray[np.float32]:
        """(n, 3, S, S) to (n, features)."""
        valid = torch.ones(len(pixels), 1, *pixels.shape[2:])
        return self.network(pixels, valid).numpy()


def one_by_one(path: Path, tile_size: int, network: PlainNetwork, folder: Path) -> None:
    """A file is opened, read, described and written for each tile."""
    mean, spread = scaling(path)
    parts = []
    for number, bounds in enumerate(grid_of_bounds(path, tile_size)):
        with rasterio.open(path) as file:
            pixels, _ = rasterio.merge.merge([file], bounds, file.res)
            crs = file.crs
        scaled = torch.from_numpy((pixels.astype(np.float32) - mean) / spread)[None]
        resized = torch.nn.functional.interpolate(scaled, size=(tile_size, tile_size), mode="bilinear")
        features = network(resized)[0]
        parts.append(str(folder / f"{number}_tmp.tif"))
        profile = {"driver": "GTiff", "width": 1, "height": 1, "count": len(features), "dtype": "float32", "crs": crs}
        with rasterio.open(parts[-1], "w", transform=from_bounds(*bounds, 1, 1), **profile) as file:
            file.write(features[:, None, None])
    rasterio.merge.merge(parts, dst_path=folder / "merged.tif")


class Windows(Dataset):
    """Tiles by their bounds, from a file that stays open."""

    def __init__(self, path: Path) -> None:
        self.file = rasterio.open(path)
        self.mean, self.spread = scaling(path)

    def __getitem__(self, bounds: Bounds) -> torch.Tensor:
        pixels, _ = rasterio.merge.merge([self.file], bounds, self.file.res)
        return torch.from_numpy((pixels.astype(np.float32) - self.mean) / self.spread)


class GridSampler:
    """The bounds of all tiles, one after the other."""

    def __init__(self, bounds: list[Bounds]) -> None:
        self.bounds = bounds

    def __iter__(self) -> Iterator[Bounds]:
        return iter(self.bounds)

    def __len__(self) -> int:
        return len(self.bounds)


def by_sampler(path: Path, tile_size: int, network: PlainNetwork, folder: Path) -> None:
    """Batches from a ``DataLoader``; features are written once."""
    bounds, windows = grid_of_bounds(path, tile_size), Windows(path)
    with windows.file as file:
        loader = DataLoader(windows, batch_size=BATCH, sampler=GridSampler(bounds))
        features = np.concatenate([network(batch) for batch in loader])
        rows, columns = file.height // tile_size, file.width // tile_size
        cells = features.reshape(rows, columns, -1).transpose(2, 0, 1)
        size = {"width": columns, "height": rows, "count": len(cells), "dtype": "float32"}
        place = {"crs": file.crs, "transform": from_bounds(*file.bounds, columns, rows)}
    with rasterio.open(folder / "features.tif", "w", driver="GTiff", **size, **place) as written:
        written.write(cells)


def compare(network: str, tile_size: int, tiles: int, rounds: int) -> list[Comparison]:
    """The engine against both loops."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "scene.tif"
        write_scene(path, tile_size, tiles, LAYOUTS["tiled, deflate"])
        plain = PlainNetwork(network, tile_size)
        options = {"input": str(path), "network": network, "weights": "none", "tile_size": tile_size, "device": "cpu"}

        def engine(precision: str) -> Callable[[], float]:
            output = str(folder / f"{precision}.tif")
            return lambda: float(extractfeatures(**options, precision=precision, output=output)["seconds"])

        taken = take_turns(
            {
                "one by one": lambda: one_by_one(path, tile_size, plain, folder),
                "sampler": lambda: by_sampler(path, tile_size, plain, folder),
                "auto": engine("auto"),
                "float32": engine("float32"),
            },
            rounds,
        )
        count = len(grid_of_bounds(path, tile_size))
    what = f"Features of {count} tiles of {tile_size} px by `{network}`"
    others = {"one by one": "a tile at a time, as IAMAP does", "sampler": "windows and batches, as torchgeo does"}
    return [
        Comparison(
            what, f"*Extract features*, {precision}", others[other], *times_as_fast(taken[precision], taken[other])
        )
        for precision in ("auto", "float32")
        for other in others
    ]


if __name__ == "__main__":
    tell(compare, __doc__, network="resnet18", tile_size=224, tiles=144, rounds=3)

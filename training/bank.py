"""The bank: every picture that training draws from, in shards on disk, made once and resumed where it was left."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.surfaces import SIDE, Truth, draw

SHARD = 500
"""Pictures of surfaces in a shard."""
CITIES = 10
"""Cities in a shard: 16 pictures each, at most."""
FIRST_CITY = 10_000
"""Seeds of cities start here, so that no city that users or tests make was trained on."""

Picture = tuple[NDArray[np.uint8], Truth, str]


class Bank(NamedTuple):
    """Pictures (N, 3, SIDE, SIDE), what is true of each (N, T), and which source each is from (N,)."""

    pictures: NDArray[np.uint8]
    truth: NDArray[np.float32]
    sources: NDArray[np.str_]


def make_bank(folder: Path, surfaces: int, cities: int, naip: Path | None = None, workers: int | None = None) -> None:
    """Draw what is missing of the bank in ``folder``; the same numbers give the same pictures anywhere."""
    folder.mkdir(parents=True, exist_ok=True)
    jobs = [("cities", first, min(CITIES, cities - first)) for first in range(0, cities, CITIES)]
    jobs += [("surfaces", first, min(SHARD, surfaces - first)) for first in range(0, surfaces, SHARD)]
    todo = [(folder / f"{kind}-{first:06}-{count}.npz", kind, first, count) for kind, first, count in jobs]
    todo = [job for job in todo if not job[0].exists()]
    with multiprocessing.Pool(workers or len(os.sched_getaffinity(0))) as pool:
        for done, path in enumerate(pool.imap_unordered(_make_shard, todo), start=1):
            print(f"bank: {done} of {len(todo)} shards, {path.name}", flush=True)
    if naip is not None and not (folder / "naip.npz").exists():
        _write(folder / "naip.npz", naip_pictures(naip))


def read_bank(folder: Path) -> Bank:
    """All shards of a bank, in the order of their names."""
    shards = [np.load(path) for path in sorted(folder.glob("*.npz"))]
    if not shards:
        raise FileNotFoundError(f"The folder {folder} holds no shard of pictures: make the bank first.")
    pictures, truth, sources = (np.concatenate([shard[name] for shard in shards]) for name in Bank._fields)
    return Bank(np.ascontiguousarray(np.moveaxis(pictures, -1, 1)), truth, sources)


def naip_pictures(folder: Path) -> Iterator[Picture]:
    """Windows of public-domain aerial photographs (GeoTIFF), half overlapping, without nodata."""
    import rasterio
    from rasterio.windows import Window

    nothing = Truth()
    for path in sorted(folder.glob("*.tif")):
        with rasterio.open(path) as source:
            for row in range(0, source.height - SIDE + 1, SIDE // 2):
                for column in range(0, source.width - SIDE + 1, SIDE // 2):
                    pixels = source.read((1, 2, 3), window=Window(column, row, SIDE, SIDE))
                    if pixels.any(axis=0).mean() > 0.99:
                        yield np.moveaxis(pixels, 0, -1), nothing, "naip"


def _make_shard(job: tuple[Path, str, int, int]) -> Path:
    path, kind, first, count = job
    _write(path, _city_pictures(first, count) if kind == "cities" else map(draw, range(first, first + count)))
    return path


def _city_pictures(first: int, count: int) -> Iterator[Picture]:
    from training.cities import pictures

    for seed in range(FIRST_CITY + first, FIRST_CITY + first + count):
        yield from pictures(seed)


def _write(path: Path, pictures: Iterable[Picture]) -> None:
    """Write a shard whole or not at all."""
    images, truths, sources = zip(*pictures)
    unfinished = path.with_suffix(".part")  # which no reader of shards takes for one
    with unfinished.open("wb") as file:
        np.savez(file, pictures=np.stack(images), truth=np.array(truths, np.float32), sources=np.array(sources))
    unfinished.rename(path)

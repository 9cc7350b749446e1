"""Features of every tile of a raster, as a raster with one cell per tile."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .images.imagery import Imagery
from .images.tiles import TileReader, Tiles
from .networks.computing import use_all_cores
from .networks.networks import URBAN
from .networks.streaming import open_encoder, stream_features
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .rasters.tile_raster import FeatureRaster
from .runtime.events import SILENT, Events
from .runtime.provenance import tags


def extractfeatures(
    *,
    input: str,
    output: str,
    bands: Sequence[int] | None = None,
    tile_size: int = 128,
    stride: int | None = None,
    mask: str | None = None,
    network: str = URBAN,
    weights: str = "bundled",
    weights_file: str | None = None,
    seed: int = 0,
    device: str = "auto",
    precision: str = "auto",
    batch_size: int = 64,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Write a float32 raster with one cell per tile and one band per feature; NaN where a tile has none.

    Args:
        input: path of the raster.
        bands: numbers from 1; the first three unless given.
        tile_size, stride: in pixels. Where the raster is finer or coarser than the bundled encoder knows, its tiles are
            resampled, and that is told.
        network, weights, weights_file, seed: see ``build_network``.
        precision: ``auto``, ``float32`` or ``bfloat16``.
        batch_size: tiles in memory at a time, rounded to whole blocks. It changes no feature.

    Returns:
        ``tiles``, ``dimension``, ``precision`` and ``seconds`` spent on streaming tiles through the network.
    """
    use_all_cores()
    events.progress(0, "Opening the raster")
    inputs = {"input": input, "mask": mask}
    with Imagery(input, bands, mask, events=events) as imagery, whole_outputs(events, **inputs) as outputs:
        grid = imagery.grid(tile_size, stride)
        destination = outputs.path(output)
        encoder = open_encoder(imagery, tile_size, network, weights, weights_file, seed, device, precision, events)
        provenance = tags("extractfeatures", imagery, network=network, precision=encoder.precision)
        events.progress(0.02, "Measuring the range of values")
        _ = imagery.scaling
        events.progress(0.04, "Preparing the network")
        encoder.warm_up(imagery.band_count, tile_size)
        began = time.perf_counter()
        stream = stream_features(
            TileReader(imagery, grid, batch_size), encoder.features, events.step(0.05, 1, "Embedding tiles")
        )
        count, dimension = _write_rows(destination, grid, stream, provenance)
        seconds = time.perf_counter() - began
    return {"tiles": count, "dimension": dimension, "precision": encoder.precision, "seconds": seconds}


def _write_rows(
    path: str, grid: TileGrid, stream: Iterator[tuple[Tiles, NDArray[np.float32]]], provenance: dict[str, str]
) -> tuple[int, int]:
    """Write a stream of features row by row; returns how many tiles there were and how many features each has."""
    parts = _by_row(stream)
    first = next(parts)
    count, dimension = 0, first[2].shape[1]
    with FeatureRaster(path, grid, dimension, provenance) as raster:
        for row, here in itertools.groupby(itertools.chain([first], parts), key=lambda part: part[0]):
            _, columns, features = zip(*here)
            raster.write_row(row, np.concatenate(columns), np.concatenate(features))
            count += sum(map(len, columns))
    return count, dimension


def _by_row(
    stream: Iterator[tuple[Tiles, NDArray[np.float32]]],
) -> Iterator[tuple[int, NDArray[np.int64], NDArray[np.float32]]]:
    """The row, columns and features of each part of a batch that lies in one row.

    Without the tiles themselves: a row is long, and waiting for its end must not keep their pixels in memory.
    """
    for tiles, features in stream:
        starts = [0, *(np.flatnonzero(np.diff(tiles.rows)) + 1), len(tiles)]
        for start, end in zip(starts, starts[1:]):
            yield int(tiles.rows[start]), tiles.columns[start:end], features[start:end]

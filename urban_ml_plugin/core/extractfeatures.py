"""Features of every tile of a raster, as a raster with one cell per tile."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .images.imagery import open_raster
from .images.raster_tiles import TileReader
from .images.tiles import Tiles
from .networks.computing import use_all_cores
from .networks.streaming import open_encoder, stream_features
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .rasters.tile_raster import FeatureRaster
from .runtime.events import SILENT, Events
from .runtime.provenance import tags


def extractfeatures(
    *,
    imagery: ImageryOptions,
    output: str,
    grid: GridOptions = GridOptions(),
    encoder: EncoderOptions = EncoderOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Write a float32 raster with one cell per tile and one band per feature; NaN where a tile has none.

    Args:
        imagery: one raster.
        seed: of random weights.

    Returns:
        ``tiles``, ``dimension``, ``precision`` and ``seconds`` spent on streaming tiles through the network.
    """
    use_all_cores()
    events.progress(0, "Opening the raster")
    with open_raster(imagery, events) as raster, whole_outputs(events, **imagery.files) as outputs:
        tile_grid = raster.grid(grid.tile_size, grid.stride)
        destination = outputs.path(output)
        network = open_encoder(raster, grid.tile_size, encoder, seed, computing, events)
        provenance = tags("extractfeatures", raster, network=encoder.network, precision=network.precision)
        events.progress(0.02, "Measuring the range of values")
        _ = raster.scaling
        events.progress(0.04, "Preparing the network")
        network.warm_up(raster.band_count, grid.tile_size)
        began = time.perf_counter()
        reader = TileReader(raster, tile_grid, computing.batch_size)
        stream = stream_features(reader, network.features, events.step(0.05, 1, "Embedding tiles"))
        count, dimension = _write_rows(destination, tile_grid, stream, provenance)
        seconds = time.perf_counter() - began
    return {"tiles": count, "dimension": dimension, "precision": network.precision, "seconds": seconds}


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

"""Features of every tile of a raster, as a raster with one cell per tile, or of photographs, as points."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable, Iterator
from typing import Any, cast

import numpy as np

from .distribution.description import Description
from .distribution.tile_stream import Part, TileStream
from .images.image_source import ImageSource
from .images.image_sources import open_source, refuse_rasters
from .images.tile_layer import write_tiles
from .images.tile_side import told_side
from .networks.computing import use_all_cores
from .networks.networks import called
from .networks.streaming import open_encoder
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .rasters.tile_raster import FeatureRaster
from .runtime.arrays import Floats32, Ints
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import tags
from .storage.stored_rows import Rows

FeatureStream = Iterable[Part]
"""Images with their features (N, D)."""
MOST_FIELDS = 1_900
"""Of features in a layer: a GeoPackage holds 2,000 columns."""


def extractfeatures(
    *,
    imagery: ImageryOptions,
    output: str | None = None,
    points: str | None = None,
    grid: GridOptions = GridOptions(),
    encoder: EncoderOptions = EncoderOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Write what a network notes of every tile of a raster, or of photographs.

    Args:
        imagery: one raster, or photographs.
        output: of a raster: float32 with one cell per tile and one band per feature; NaN where a tile has none.
        points: of photographs: GeoPackage ``tile_id, row, col, photo`` and, where they are known, ``direction`` and
            ``timestamp``, with a field for each feature: ``f1``, ``f2`` and so on.
        seed: of random weights.

    Returns:
        ``tiles``, ``dimension``, ``precision`` and ``seconds`` spent on streaming images through the network.

    Raises:
        InputError: the output does not suit the images, a layer cannot hold as many fields, or as ``open_source`` and
            ``build_network``.
    """
    _check_outputs(imagery, output, points)
    use_all_cores()
    events.progress(0, "Opening the imagery")
    imagery = imagery.read_by(encoder.network)
    with open_source(imagery, grid, events=events) as source, whole_outputs(events, **imagery.files) as outputs:
        raster_path, point_path = outputs.paths(output=output, points=points)
        told_side(source, grid, events)
        network = open_encoder(source, encoder, seed, computing, events)
        used: dict[str, Any] = {"network": called(encoder.network), "precision": network.precision}
        if network.origin:
            used |= {"weights": network.origin.source, "weights_sha256": network.origin.sha256}
        else:
            used["network_hash"] = network.weights_hash
        if network.feature_blocks:
            used["blocks"] = network.feature_blocks
        size = {"tile_size": source.side, "stride": source.stride, "context": source.context}
        provenance = tags("extractfeatures", source, **used, **size)
        events.progress(0.02, "Measuring the range of values")
        _ = source.scaling
        events.progress(0.04, "Preparing the network")
        network.warm_up(source.band_count, source.seen)
        began = time.perf_counter()
        described = TileStream(source, Description(network), computing.batch_size)
        stream = described.over(events.step(0.05, 1, "Embedding tiles"))
        if isinstance(source.places, TileGrid):
            count, dimension = _write_rows(cast(str, raster_path), source.places, stream, provenance)
        else:
            count, dimension = _write_points(cast(str, point_path), source, stream)
        seconds = time.perf_counter() - began
    return {
        "tiles": count,
        "dimension": dimension,
        "precision": network.precision,
        "seconds": seconds,
        "provenance": provenance,
    }


def _check_outputs(imagery: ImageryOptions, output: str | None, points: str | None) -> None:
    refuse_rasters(imagery, OUTPUT=output)
    if imagery.photos and not points:
        raise InputError("The features of photographs are points with a field each: give the output POINTS.")
    if not imagery.photos and not output:
        raise InputError("The features of tiles are a raster: give the output OUTPUT.")
    if not imagery.photos and points:
        raise InputError("Only the features of photographs are points: skip the output POINTS.")


def _write_points(path: str, source: ImageSource, stream: FeatureStream) -> tuple[int, int]:
    """Write the features of photographs; returns how many there were and how many features each has."""
    features = Rows(len(source.places))
    for _, _, (described,) in stream:
        if described.shape[1] > MOST_FIELDS:
            raise InputError(
                f"The network gives {described.shape[1]:,} features, and a layer holds at most {MOST_FIELDS:,} fields: "
                "choose another network, such as urban2 or resnet18."
            )
        features.add(described)
    columns = np.arange(len(features.all))
    rows = np.zeros_like(columns)
    numbered = {f"f{number}": values for number, values in enumerate(features.all.T, start=1)}
    write_tiles(path, source.places, rows, columns, {**source.fields(rows, columns), **numbered})
    count, dimension = features.all.shape
    return count, dimension


def _write_rows(path: str, grid: TileGrid, stream: FeatureStream, provenance: dict[str, str]) -> tuple[int, int]:
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


def _by_row(stream: FeatureStream) -> Iterator[tuple[int, Ints, Floats32]]:
    """The row, columns and features of each part of a part that lies in one row."""
    for rows, columns, (features,) in stream:
        starts = [0, *(np.flatnonzero(np.diff(rows)) + 1), len(rows)]
        for start, end in zip(starts, starts[1:]):
            yield int(rows[start]), columns[start:end], features[start:end]

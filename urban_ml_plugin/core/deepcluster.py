"""Urban types without labels: tiles are embedded, clustered, and the clusters written as layers, model and report.

After Caron et al., Deep clustering for unsupervised learning of visual features (ECCV 2018), and Metzler et al.,
Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning
(Science of the Total Environment, 2023). Where we depart from them stands in ``docs/methods.md``.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from .cellraster import write_labels
from .clustering import ClusterModel, fit
from .colours import matched_palette
from .computing import Encoder, choose_device, choose_precision, use_all_cores
from .deepclusterreport import Exemplar, deepcluster_report
from .errors import InputError
from .events import SILENT, Events, Step
from .extractfeatures import stream_features
from .imagery import Imagery
from .modelfile import write_model
from .networks import SCATTERING, build_network
from .outputs import whole_outputs
from .provenance import tags
from .selftraining import train
from .tilegrid import TileGrid, write_tiles
from .tiles import TileReader, TilesByIndex

EXEMPLARS = 8
"""Nearest tiles to each centroid on the cluster sheet."""


@dataclass
class EmbeddedTiles:
    """The usable tiles of a raster with their features.

    Attributes:
        rows, columns: (N,) indices in the grid.
        features: (N, D) float32.
        colours: (N, 3) mean of the first three bands (one band thrice), 0 to 1.
        shares: (rows, columns) share of valid pixels of every tile of the grid.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    features: NDArray[np.float32]
    colours: NDArray[np.float32]
    shares: NDArray[np.float64]


def embed(imagery: Imagery, grid: TileGrid, encoder: Encoder, batch_size: int, step: Step) -> EmbeddedTiles:
    """Embed every usable tile of a raster."""
    reader = TileReader(imagery, grid, batch_size)
    parts = [
        (tiles.rows, tiles.columns, features, tiles.pixels.mean(axis=(2, 3))[:, [0, 1, 2] if imagery.band_count > 2 else [0, 0, 0]])
        for tiles, features in stream_features(reader, encoder, step)
    ]
    return EmbeddedTiles(*(np.concatenate(column) for column in zip(*parts)), reader.shares)


def deepcluster(
    *,
    input: str,
    output: str,
    labels: str | None = None,
    model: str | None = None,
    report: str | None = None,
    bands: Sequence[int] | None = None,
    tile_size: int = 128,
    stride: int | None = None,
    mask: str | None = None,
    clusters: int = 8,
    epochs: int = 10,
    network: str = SCATTERING,
    weights: str = "bundled",
    weights_file: str | None = None,
    seed: int = 0,
    device: str = "auto",
    precision: str = "auto",
    batch_size: int = 64,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Cluster the tiles of a raster and write what was learnt.

    Args:
        input: path of the raster.
        output: GeoPackage of tiles ``tile_id, row, col, valid, cluster, confidence, novelty``; tiles with too few valid
            pixels have no cluster.
        labels: raster with one cell per tile, 1…K, 0 is nodata.
        model: ``.safetensors`` file for ``applydeepcluster``.
        report: HTML page.
        clusters: K.
        epochs: rounds of self-training at most; 0 clusters the features as they are.
        bands, tile_size, stride, mask, network, weights, weights_file, precision, batch_size: see ``extractfeatures``.

    Returns:
        ``tiles``, ``classes`` (number, name, colour, tiles), ``stability``, ``epoch`` (the one kept) and ``precision``.

    Raises:
        InputError: K is below 2 or above the number of usable tiles, or whatever ``Imagery`` and the network raise.
    """
    use_all_cores()
    events.progress(0, "Opening the raster")
    with Imagery(input, bands, mask, events=events) as imagery, whole_outputs(events) as outputs:
        grid = imagery.grid(tile_size, stride)
        paths = {name: outputs.path(path) for name, path in _wanted(output, labels, model, report).items()}
        _check_clusters(clusters, len(grid))
        where = choose_device(device)
        built = build_network(network, weights, imagery.band_count, tile_size, seed, weights_file, events)
        encoder = Encoder(built, where, choose_precision(precision, network, where))
        events.info(f"{network} on {where.type} in {encoder.precision}.")
        tiles = embed(imagery, grid, encoder, batch_size, events.step(0.02, 0.5, "Embedding tiles"))
        _check_clusters(clusters, len(tiles.rows))
        # TODO training hook


def _wanted(output: str, labels: str | None, model: str | None, report: str | None) -> dict[str, str]:
    paths = {"output": output, "labels": labels, "model": model, "report": report}
    return {name: path for name, path in paths.items() if path}


def _check_clusters(clusters: int, tiles: int) -> None:
    if clusters < 2:
        raise InputError(f"{clusters} cluster tells nothing apart: choose 2 or more.")
    if clusters > tiles:
        raise InputError(
            f"{clusters} clusters cannot be made of {tiles} tiles: choose at most {tiles // 2} clusters or smaller tiles."
        )

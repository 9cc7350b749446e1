"""Urban types without labels: tiles are described by a network, clustered, and written as layers, model and report.

After Caron et al., Deep clustering for unsupervised learning of visual features (ECCV 2018), and Metzler et al.,
Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning
(Science of the Total Environment, 2023). Where we depart from them stands in ``docs/methods.md``.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .clustering.clustered_tiles import ClusteredTiles
from .clustering.deepcluster_model import DeepClusterCard, DeepClusterModel, write_deepcluster
from .clustering.described_images import DescribedImages
from .clustering.self_training import History, train
from .images.imagery import Imagery, open_raster
from .images.raster_tiles import RasterTiles
from .images.thumbnails import nearest_members, own_distances, tile_pictures
from .images.tile_layer import write_grid_tiles
from .images.tile_memory import clustering_need, tiles_that_fit
from .models.tile_model import NetworkCard
from .networks.computing import use_all_cores
from .networks.streaming import feature_count, open_encoder
from .options.clustering_options import ClusteringOptions
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .presentation.colours import matched_palette
from .presentation.map_classes import MapClass, cluster_classes
from .presentation.pictures import Picture
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .rasters.tile_raster import write_labels
from .reports.deepcluster import Clustering, deepcluster_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .runtime.provenance import tags


def deepcluster(
    *,
    imagery: ImageryOptions,
    output: str,
    labels: str | None = None,
    model: str | None = None,
    report: str | None = None,
    grid: GridOptions = GridOptions(),
    clustering: ClusteringOptions = ClusteringOptions(),
    encoder: EncoderOptions = EncoderOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Cluster the tiles of a raster and write what was learnt.

    Args:
        imagery: one raster.
        output: GeoPackage of tiles ``tile_id, row, col, valid, cluster, confidence, novelty``; tiles with too few valid
            pixels have no cluster.
        labels: raster with one cell per tile, 1…K, 0 is nodata.
        model: ``.safetensors`` file for ``applydeepcluster``.
        report: HTML page.

    Returns:
        ``tiles``, ``classes`` (number, name, colour, tiles), ``stability`` (0 to 1) and ``precision``.

    Raises:
        InputError: K is below 2 or above the number of usable tiles, or as ``Imagery`` and ``build_network``.
    """
    use_all_cores()
    events.progress(0, "Opening the raster")
    clusters, epochs = clustering.clusters, clustering.epochs
    with open_raster(imagery, events) as raster, whole_outputs(events, **imagery.files) as outputs:
        tile_grid = raster.grid(grid.tile_size, grid.stride)
        _check_clusters(clusters, len(tile_grid))
        tile_path = outputs.path(output)
        label_path, model_path, report_path = outputs.paths(labels=labels, model=model, report=report)
        network = open_encoder(raster, grid.tile_size, encoder, seed, computing, events)
        need = clustering_need(feature_count(network, raster.band_count, grid.tile_size), epochs)
        source = RasterTiles(raster, tile_grid)
        tiles = DescribedImages(source, computing.batch_size, tiles_that_fit(source, need))

        def describe(step: Step) -> NDArray[np.float32]:
            views = tiles.describe(network, step)
            _check_clusters(clusters, len(tiles))
            return views

        found = train(
            network,
            tiles,
            describe,
            clusters,
            epochs,
            seed,
            events,
            (0.02, 0.9),
            shares=lambda: tiles.valid,
            checkpoint=clustering.checkpoint,
        )
        classes = _classes(found.labels, tiles.colours, clusters)
        provenance = tags(
            "deepcluster",
            raster,
            clusters=clusters,
            epochs=epochs,
            network=encoder.network,
            weights=encoder.weights,
            precision=network.precision,
            tile_size=tile_grid.tile_size,
            stride=tile_grid.stride,
            seed=seed,
        )
        step = events.step(0.9, 0.97, "Writing tiles")
        labelled = ClusteredTiles(tiles.rows, tiles.columns, found.labels, found.confidence, found.novelty)
        cells = labelled.rows, labelled.columns
        write_grid_tiles(tile_path, tile_grid, tiles.shares, cells, labelled.fields, step)
        if label_path:
            write_labels(label_path, tile_grid, *cells, labelled.labels, classes, provenance)
        described = NetworkCard(encoder.network, encoder.weights, network.precision, network.zoom)
        card = _card(raster, tile_grid, described, classes, found, provenance)
        if model and model_path:
            write_deepcluster(model_path, DeepClusterModel(model, card, network.network, found.model))
        if report_path:
            events.progress(0.97, "Writing the report")
            Path(report_path).write_text(_report(raster, tiles, found, card), encoding="utf-8")
    return {
        "tiles": len(tiles),
        "classes": classes,
        "stability": float(found.model.stability.mean()),
        "epoch": found.chosen,
        "precision": network.precision,
        "provenance": provenance,
    }


def _check_clusters(clusters: int, tiles: int) -> None:
    if clusters < 2:
        raise InputError(f"{clusters} cluster tells nothing apart: choose 2 or more.")
    if clusters > tiles:
        raise InputError(
            f"{clusters} clusters cannot be made of {tiles} usable tiles: choose fewer clusters or smaller tiles."
        )


def _classes(labels: NDArray[Any], colours: NDArray[Any], clusters: int) -> list[MapClass]:
    numbers = range(1, clusters + 1)
    means = np.stack([colours[labels == number].mean(axis=0) for number in numbers])
    classes = cluster_classes(numbers, matched_palette(means))
    return [{**entry, "tiles": int((labels == entry["number"]).sum())} for entry in classes]


def _card(
    imagery: Imagery,
    grid: TileGrid,
    network: NetworkCard,
    classes: list[MapClass],
    found: History,
    provenance: dict[str, str],
) -> DeepClusterCard:
    """Everything about the model that is no tensor."""
    return DeepClusterCard(
        network=network,
        bands=tuple(imagery.bands),
        band_count=imagery.band_count,
        scaling=imagery.scaling,
        tile_size=grid.tile_size,
        stride=grid.stride,
        ground_resolution=imagery.ground_resolution,
        classes=classes,
        provenance=provenance,
        metrics={
            "stability": float(found.model.stability.mean()),
            "epoch": found.chosen,
            "epochs": [asdict(epoch) for epoch in found.epochs],
        },
    )


def _report(imagery: Imagery, tiles: DescribedImages, found: History, card: DeepClusterCard) -> str:
    placed = ClusteredTiles(tiles.rows, tiles.columns, found.labels, found.confidence, found.novelty)
    return deepcluster_report(
        Clustering(Path(imagery.path).stem, card, placed, tiles.tile_ids, found, _sheet(tiles, found))
    )


def _sheet(tiles: DescribedImages, found: History) -> dict[int, list[Picture]]:
    """The tiles nearest to each centroid."""
    points, centroids = found.model.embed(found.views[:, 0]), found.model.centroids
    distances = own_distances(points, found.labels, centroids)
    nearest = nearest_members(distances, found.labels, range(1, len(centroids) + 1))
    shown = {number: zip(tile_pictures(tiles, some), tiles.tile_ids[some]) for number, some in nearest.items()}
    return {number: [Picture(picture, f"tile {tile}") for picture, tile in pairs] for number, pairs in shown.items()}

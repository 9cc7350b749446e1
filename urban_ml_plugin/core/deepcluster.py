"""Urban types without labels: tiles are described by a network, clustered, and written as layers, model and report.

After Caron et al., Deep clustering for unsupervised learning of visual features (ECCV 2018), and Metzler et al.,
Phenotyping urban built and natural environments with high-resolution satellite images and unsupervised deep learning
(Science of the Total Environment, 2023). Where we depart from them stands in ``docs/methods.md``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from .clustering import ClusterModel, fit
from .clusterlayers import ClusteredTiles, mean_colours, write_cluster_layers
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
from .tilegrid import TileGrid
from .tiles import TileReader, TilesByIndex

EXEMPLARS = 8
"""Nearest tiles to each centroid on the cluster sheet."""


@dataclass
class DescribedTiles:
    """The usable tiles of a raster as the network sees them.

    Attributes:
        rows, columns: (N,) indices in the grid.
        views: (N, 5, D) float32 features of each tile and of its four quarters.
        colours: (N, 3) mean colour, 0 to 1.
        shares: (rows, columns) share of valid pixels of every tile of the grid.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    views: NDArray[np.float32]
    colours: NDArray[np.float32]
    shares: NDArray[np.float64]

    @property
    def features(self) -> NDArray[np.float32]:
        """(N, D) features of whole tiles."""
        return self.views[:, 0]


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
        ``tiles``, ``classes`` (number, name, colour, tiles), ``stability`` (0 to 1) and ``precision``.

    Raises:
        InputError: K is below 2 or above the number of usable tiles, or as ``Imagery`` and ``build_network``.
    """
    use_all_cores()
    events.progress(0, "Opening the raster")
    with Imagery(input, bands, mask, events=events) as imagery, whole_outputs(events) as outputs:
        grid = imagery.grid(tile_size, stride)
        _check_clusters(clusters, len(grid))
        wanted = {"output": output, "labels": labels, "model": model, "report": report}
        paths = {name: outputs.path(path) if path else None for name, path in wanted.items()}
        where = choose_device(device)
        built = build_network(network, weights, imagery.band_count, tile_size, seed, weights_file, events)
        encoder = Encoder(built, where, choose_precision(precision, network, where))
        events.info(f"{network} on {where.type} in {encoder.precision}.")

        described = _describe(imagery, grid, encoder, batch_size, events.step(0.02, 0.75, "Describing tiles"))
        _check_clusters(clusters, len(described.rows))
        events.progress(0.75, f"Finding {clusters} clusters among {len(described.rows):,} tiles")
        found = fit(described.features, clusters, seed, described.views[:, 1:])
        tiles = ClusteredTiles(described.rows, described.columns, *found.assign(described.features))
        classes = _classes(tiles.labels, described.colours, clusters)
        stability = float(found.stability.mean())

        provenance = tags("deepcluster", imagery, clusters=clusters, epochs=epochs, network=network, seed=seed)
        step = events.step(0.9, 0.97, "Writing tiles")
        write_cluster_layers(paths["output"], paths["labels"], grid, described.shares, tiles, classes, provenance, step)
        card = _card(imagery, grid, network, weights, encoder, classes, stability, provenance)
        if paths["model"]:
            write_model(paths["model"], _tensors(built, found), card)
        if paths["report"]:
            events.progress(0.97, "Writing the report")
            page = _report(imagery, grid, described, tiles, found, card)
            Path(paths["report"]).write_text(page, encoding="utf-8")
    return {
        "tiles": len(tiles.rows),
        "classes": classes,
        "stability": stability,
        "precision": encoder.precision,
        "provenance": provenance,
    }


def _check_clusters(clusters: int, tiles: int) -> None:
    if clusters < 2:
        raise InputError(f"{clusters} cluster tells nothing apart: choose 2 or more.")
    if clusters > tiles:
        raise InputError(
            f"{clusters} clusters cannot be made of {tiles} usable tiles: choose fewer clusters or smaller tiles."
        )


def _describe(imagery: Imagery, grid: TileGrid, encoder: Encoder, batch_size: int, step: Step) -> DescribedTiles:
    reader = TileReader(imagery, grid, batch_size)
    parts = [
        (tiles.rows, tiles.columns, views, mean_colours(tiles))
        for tiles, views in stream_features(reader, encoder.views, step)
    ]
    return DescribedTiles(*(np.concatenate(column) for column in zip(*parts)), shares=reader.shares)


def _classes(labels: NDArray[Any], colours: NDArray[Any], clusters: int) -> list[dict[str, Any]]:
    numbers = range(1, clusters + 1)
    means = np.stack([colours[labels == number].mean(axis=0) for number in numbers])
    return [
        {"number": number, "name": f"Cluster {number}", "colour": colour, "tiles": int((labels == number).sum())}
        for number, colour in zip(numbers, matched_palette(means))
    ]


def _card(
    imagery: Imagery,
    grid: TileGrid,
    network: str,
    weights: str,
    encoder: Encoder,
    classes: list[dict[str, Any]],
    stability: float,
    provenance: dict[str, str],
) -> dict[str, Any]:
    """Everything about the model that is no tensor."""
    return {
        "kind": "deepcluster",
        "network": {"name": network, "weights": weights, "precision": encoder.precision},
        "bands": list(imagery.bands),
        "band_count": imagery.band_count,
        "scaling": {"low": imagery.scaling.low, "high": imagery.scaling.high},
        "tile_size": grid.tile_size,
        "stride": grid.stride,
        "ground_resolution": imagery.ground_resolution if np.isfinite(imagery.ground_resolution) else None,
        "classes": classes,
        "metrics": {"stability": stability},
        "provenance": provenance,
    }


def _tensors(network: nn.Module, found: ClusterModel) -> dict[str, NDArray[Any]]:
    weights = {f"network.{name}": tensor.cpu().numpy() for name, tensor in network.state_dict().items()}
    return {**weights, **{f"clusters.{name}": array for name, array in found.arrays().items()}}


def _report(
    imagery: Imagery,
    grid: TileGrid,
    described: DescribedTiles,
    tiles: ClusteredTiles,
    found: ClusterModel,
    card: dict[str, Any],
) -> str:
    points = found.embed(described.features)
    clusters, resolution = len(card["classes"]), imagery.ground_resolution
    side = f"{grid.tile_size * resolution:,.0f} m" if np.isfinite(resolution) else f"{grid.tile_size} pixels"
    used = {name: str(value) for name, value in card["network"].items()}
    return deepcluster_report(
        title=Path(imagery.path).stem,
        summary=(
            f"{len(tiles.rows):,} tiles of {side} were grouped into {clusters} clusters by what they look like, "
            "without any labels. Look at the cluster sheet first, and give each cluster a name of your own."
        ),
        parameters={
            **used,
            "bands": ", ".join(map(str, imagery.bands)),
            "tile size": f"{grid.tile_size} pixels ({side})",
            "stride": f"{grid.stride} pixels",
            "clusters": clusters,
        },
        classes=card["classes"],
        labels=tiles.labels,
        confidence=tiles.confidence,
        novelty=tiles.novelty,
        features=points,
        centroids=found.centroids,
        tile_area=(grid.stride * resolution) ** 2,
        sheet=_sheet(imagery, grid, tiles, points, found.centroids),
        history=[],
        stability=found.stability,
        notes=[],
        provenance=card["provenance"],
        cells=np.stack([tiles.rows, tiles.columns], axis=1),
        tile_ids=tiles.rows * grid.columns + tiles.columns,
    )


def _sheet(
    imagery: Imagery, grid: TileGrid, tiles: ClusteredTiles, points: NDArray[Any], centroids: NDArray[Any]
) -> dict[int, list[Exemplar]]:
    """The tiles nearest to each centroid."""
    places = TilesByIndex(imagery, grid, tiles.rows, tiles.columns)
    sheet = {}
    for number, centroid in enumerate(centroids, start=1):
        members = np.flatnonzero(tiles.labels == number)
        nearest = members[np.argsort(np.linalg.norm(points[members] - centroid, axis=1), kind="stable")[:EXEMPLARS]]
        sheet[number] = [_exemplar(places, int(index), grid, tiles) for index in nearest]
    return sheet


def _exemplar(places: TilesByIndex, index: int, grid: TileGrid, tiles: ClusteredTiles) -> Exemplar:
    pixels = places.batch(np.array([index])).pixels[0]
    colours = pixels[:3] if len(pixels) >= 3 else pixels[[0, 0, 0]]
    step = max(1, grid.tile_size // 160)
    picture = (255 * np.moveaxis(colours, 0, -1)[::step, ::step]).astype(np.uint8)
    return Exemplar(picture, f"tile {tiles.rows[index] * grid.columns + tiles.columns[index]}")

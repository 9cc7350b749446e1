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

from .clustering.clustered_tiles import ClusteredTiles
from .clustering.clustering import ClusterModel
from .clustering.deepcluster_model import DeepClusterCard, DeepClusterModel, write_deepcluster
from .clustering.described_images import DescribedImages
from .clustering.reproducibility import is_doubtful, is_unstable, stability_sentence
from .clustering.self_training import History, train
from .images.image_source import ImageSource
from .images.image_sources import open_source, refuse_rasters
from .images.thumbnails import tile_pictures
from .images.tile_layer import write_grid_tiles
from .images.tile_memory import clustering_need, tiles_that_fit
from .images.tile_side import TileSide, overlap_advice, told_side
from .models.tile_model import NetworkCard, fields_of_source
from .networks.computing import use_all_cores
from .networks.streaming import feature_count, open_encoder
from .options.clustering_options import ClusteringOptions
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .presentation.colours import matched_palette
from .presentation.map_classes import MapClass, cluster_classes
from .presentation.pictures import Picture
from .presentation.report_texts import about_photographs
from .publishing.outputs import whole_outputs
from .rasters.grid import TileGrid
from .rasters.tile_raster import write_labels
from .reports.deepcluster import Clustering, deepcluster_report
from .runtime.arrays import Array
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, Step
from .runtime.provenance import tags
from .sensitivity.cluster_count import ClusterCount, StableCount
from .storage.stored_rows import AnyRows

FEWEST = 2
"""Clusters, to tell something apart."""


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
    """Cluster the tiles of a raster, or photographs, and write what was learnt.

    Args:
        imagery: one raster, or photographs.
        output: GeoPackage of tiles ``tile_id, row, col, valid, cluster, confidence, novelty, margin``; tiles with
            too few valid pixels have no cluster. Photographs are points, with ``photo`` and, where they are known,
            ``direction`` and ``timestamp`` besides.
        labels: raster with one cell per tile, 1…K, 0 is nodata.
        model: ``.safetensors`` file for ``applydeepcluster``.
        report: HTML page.

    Returns:
        ``tiles``, ``classes`` (number, name, colour, tiles), ``clusters`` (K), ``how_many`` (how K was found, None
        where it was given), ``stability`` (0 to 1), ``seed_agreement``, ``moved_by_seed`` and
        ``moved_by_tiles`` (see ``Reproducibility``), ``unstable`` and ``precision``.

    Raises:
        InputError: K is below 2 or above the number of usable tiles, a label raster of photographs is wanted, or as
            ``open_source`` and ``build_network``.
    """
    use_all_cores()
    refuse_rasters(imagery, LABELS=labels)
    events.progress(0, "Opening the imagery")
    given, epochs = clustering.clusters, clustering.epochs
    imagery = imagery.read_by(encoder.network)
    with open_source(imagery, grid, events=events) as source, whole_outputs(events, **imagery.files) as outputs:
        _check_clusters(given, len(source.places), source)
        tile_path = outputs.path(output)
        label_path, model_path, report_path = outputs.paths(labels=labels, model=model, report=report)
        side = told_side(source, grid, events)
        network = open_encoder(source, encoder, seed, computing, events)
        need = clustering_need(feature_count(network, source), epochs)
        most = tiles_that_fit(source, need, clustering.checkpoint)
        images = DescribedImages(source, computing.batch_size, most, clustering.checkpoint)

        def describe(step: Step) -> AnyRows:
            views = images.describe(network, step)
            _check_clusters(given, len(images), source)
            return views

        rule = StableCount(seed, lambda: events.aside("Looking for a number of clusters that is stable"))
        found = train(
            network,
            images,
            describe,
            rule if given is None else given,
            epochs,
            seed,
            events,
            (0.02, 0.9),
            shares=lambda: images.valid,
            checkpoint=clustering.checkpoint,
        )
        clusters, count = len(found.model.centroids), rule.count
        how_many = _told(count, source, events) if count else None
        notes = _notes(source, len(images), clusters, side, events)
        classes = _classes(found.labels, images.colours, clusters)
        tell = events.warning if is_doubtful(found.model, len(images)) else events.info
        names = [str(entry["name"]) for entry in classes]
        tell(_of_images(stability_sentence(found.model, names, len(images)), source))
        described = NetworkCard.of(encoder, network)
        provenance = tags(
            "deepcluster",
            source,
            clusters=clusters,
            **({"how_many": how_many} if how_many else {}),
            epochs=epochs,
            network=encoder.network,
            weights=encoder.weights,
            precision=network.precision,
            tile_size=source.side,
            stride=source.stride,
            context=source.context,
            seed=seed,
        )
        card = _card(source, described, classes, found, provenance)
        said = found.labels, found.confidence, found.novelty, found.margin
        labelled = ClusteredTiles(images.rows, images.columns, *said)
        step = events.step(0.9, 0.97, "Writing tiles")
        cells = labelled.rows, labelled.columns
        fields = {**labelled.fields, **source.fields(*cells)}
        write_grid_tiles(tile_path, source.places, images.shares, cells, fields, step)
        if label_path and isinstance(source.places, TileGrid):
            write_labels(label_path, source.places, *cells, labelled.labels, classes, provenance)
        if model and model_path:
            write_deepcluster(model_path, DeepClusterModel(model, card, network.network, found.model))
        if report_path:
            events.progress(0.97, "Writing the report")
            pictures = _sheet(source, images, found)
            shown = images.tile_ids, found, pictures, source.places, side, notes, how_many or ""
            clustered = Clustering(source.name, card, labelled, *shown)
            Path(report_path).write_text(deepcluster_report(clustered), encoding="utf-8")
    return {
        "tiles": len(images),
        "classes": classes,
        "clusters": clusters,
        "how_many": how_many,
        "stability": float(found.model.stability.mean()),
        **_another_run(found.model),
        "epoch": found.chosen,
        "precision": network.precision,
        "provenance": provenance,
    }


def _notes(source: ImageSource, tiles: int, clusters: int, side: TileSide, events: Events) -> list[str]:
    """What to weigh in the size and number of tiles; the number is told, as the size was before."""
    advice = overlap_advice(tiles, clusters, source.places) if isinstance(source.places, TileGrid) else ""
    if advice:
        events.warning(advice)
    shown = source.shown_in
    if shown:
        events.info(shown)
    credit = source.embedding.credit if source.embedding else ""
    return [note for note in (side.doubt, advice, shown, credit) if note]


def _told(count: ClusterCount, source: ImageSource, events: Events) -> str:
    """How the number of clusters was found, which is also told."""
    sentence = _of_images(count.sentence, source)
    (events.info if count.stable else events.warning)(sentence)
    return sentence


def _of_images(sentence: str, source: ImageSource) -> str:
    return about_photographs(sentence) if source.upright else sentence


def _check_clusters(given: int | None, tiles: int, source: ImageSource) -> None:
    images, remedy = ("photographs", "more photographs") if source.upright else ("usable tiles", "smaller tiles")
    if given is None:
        if tiles < FEWEST:
            raise InputError(
                f"Types are found by comparing {images}, and there is no more than {tiles}: choose {remedy}."
            )
    elif given < FEWEST:
        tell = "cluster tells" if given == 1 else "clusters tell"
        raise InputError(f"{given} {tell} nothing apart: choose {FEWEST} or more.")
    elif given > tiles:
        raise InputError(f"{given} clusters cannot be made of {tiles} {images}: choose fewer clusters or {remedy}.")


def _classes(labels: Array, colours: Array, clusters: int) -> list[MapClass]:
    numbers = range(1, clusters + 1)
    means = np.stack([colours[labels == number].mean(axis=0) for number in numbers])
    classes = cluster_classes(numbers, matched_palette(means))
    return [{**entry, "tiles": int((labels == entry["number"]).sum())} for entry in classes]


def _card(
    source: ImageSource,
    network: NetworkCard,
    classes: list[MapClass],
    found: History,
    provenance: dict[str, str],
) -> DeepClusterCard:
    """Everything about the model that is no tensor."""
    return DeepClusterCard(
        network=network,
        **fields_of_source(source),
        classes=classes,
        provenance=provenance,
        metrics={
            "stability": float(found.model.stability.mean()),
            **_another_run(found.model),
            "epoch": found.chosen,
            "epochs": [asdict(epoch) for epoch in found.epochs],
        },
    )


def _another_run(model: ClusterModel) -> dict[str, float | bool]:
    """What another run would change."""
    told = model.reproducibility
    return {} if told is None else {**told._asdict(), "unstable": is_unstable(model)}


def _sheet(source: ImageSource, images: DescribedImages, found: History) -> dict[int, list[Picture]]:
    """The images nearest to each centroid."""
    return {
        number: list(
            map(Picture, tile_pictures(images, some), source.places.captions(images.rows[some], images.columns[some]))
        )
        for number, some in found.exemplars.items()
    }

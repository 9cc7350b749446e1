"""The urban types of a model on another raster: same scaling, same network, same centres, so same meaning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .clusterlayers import ClusteredTiles, write_cluster_layers
from .computing import Encoder, choose_device, choose_precision, use_all_cores
from .deepclustermodel import compare_resolutions, model_bands, read_deepcluster
from .events import SILENT, Events
from .extractfeatures import stream_features
from .imagery import Imagery
from .outputs import whole_outputs
from .provenance import tags
from .tiles import TileReader


def applydeepcluster(
    *,
    input: str,
    model: str,
    output: str,
    labels: str | None = None,
    bands: Sequence[int] | None = None,
    mask: str | None = None,
    device: str = "auto",
    precision: str = "auto",
    batch_size: int = 64,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Give the tiles of a raster the clusters of a model.

    Args:
        input: path of the raster.
        model: file made by ``deepcluster``.
        output, labels: as ``deepcluster`` writes them.
        bands: those of the model unless given; as many as it has.

    Returns:
        ``tiles``, ``classes``, ``novel_share`` (share of tiles with a novelty above 1) and ``precision``.

    Raises:
        ModelFileError: the file is no such model, or the raster lacks the bands it reads.
        InputError: as ``Imagery``.
    """
    use_all_cores()
    events.progress(0, "Opening the model")
    known = read_deepcluster(model)
    chosen = model_bands(input, model, bands, known)
    with Imagery(input, chosen, mask, known.scaling, events) as imagery, whole_outputs(events) as outputs:
        grid = imagery.grid(known.card["tile_size"], known.card["stride"])
        paths = outputs.path(output), outputs.path(labels) if labels else None
        compare_resolutions(imagery, known.card, events)
        where = choose_device(device)
        encoder = Encoder(known.network, where, choose_precision(precision, known.card["network"]["name"], where))
        reader = TileReader(imagery, grid, batch_size)
        stream = stream_features(reader, encoder.views, events.step(0.05, 0.9, "Finding clusters"))
        tiles = ClusteredTiles.joined(
            [
                ClusteredTiles(part.rows, part.columns, *known.clusters.assign(views[:, 0], views[:, 1:]))
                for part, views in stream
            ]
        )
        provenance = tags("applydeepcluster", imagery, model=model, model_made_from=known.card["provenance"])
        classes = known.card["classes"]
        step = events.step(0.9, 1, "Writing tiles")
        write_cluster_layers(*paths, grid, reader.shares, tiles, classes, provenance, step)
    novel = float(np.mean(tiles.novelty > 1))
    if novel > 0.1:
        events.warning(
            f"{novel:.0%} of the tiles are unlike 99 % of those the model was made from: their clusters say little."
        )
    return {
        "tiles": len(tiles.rows),
        "classes": classes,
        "novel_share": novel,
        "precision": encoder.precision,
        "provenance": provenance,
    }

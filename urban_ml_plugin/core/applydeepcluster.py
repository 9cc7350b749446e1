"""The urban types of a model on another raster: same scaling, same network, same centres, so same meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from .clustering import ClusterModel
from .clusterlayers import ClusteredTiles, write_cluster_layers
from .computing import Encoder, choose_device, choose_precision, use_all_cores
from .errors import ModelFileError
from .events import SILENT, Events
from .extractfeatures import stream_features
from .imagery import Imagery, Scaling, count_bands
from .modelfile import read_model
from .networks import build_network
from .outputs import whole_outputs
from .provenance import tags
from .tiles import TileReader

RESOLUTION_TOLERANCE = 1.25
"""Above this ratio of ground resolutions houses look so much larger or smaller that clusters may change places."""


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
    known = _read(model)
    chosen = _bands(input, model, bands, known)
    with Imagery(input, chosen, mask, known.scaling, events) as imagery, whole_outputs(events) as outputs:
        grid = imagery.grid(known.card["tile_size"], known.card["stride"])
        paths = outputs.path(output), outputs.path(labels) if labels else None
        _compare_resolutions(imagery, known.card, events)
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


class _Model(NamedTuple):
    """A model, ready to use."""

    card: dict[str, Any]
    scaling: Scaling
    network: nn.Module
    clusters: ClusterModel


def _read(path: str) -> _Model:
    tensors, card = read_model(path, "deepcluster")
    try:
        scaling = Scaling(tuple(card["scaling"]["low"]), tuple(card["scaling"]["high"]))
        kind = card["network"]
        zoom = float(kind.get("zoom", 1))  # models from before there was one saw tiles as they are
        network = build_network(kind["name"], "none", card["band_count"], card["tile_size"], zoom=zoom)
        network.load_state_dict({name: torch.from_numpy(tensor) for name, tensor in _part(tensors, "network.")})
        return _Model(card, scaling, network, ClusterModel.from_arrays(dict(_part(tensors, "clusters."))))
    except (AttributeError, KeyError, TypeError, RuntimeError) as error:
        reason = str(error).strip().partition("\n")[0]
        raise ModelFileError(f"The model {path} is damaged ({reason}): make it again with “deepcluster”.") from error


def _part(tensors: dict[str, NDArray[Any]], prefix: str) -> Iterator[tuple[str, NDArray[Any]]]:
    return ((name[len(prefix) :], tensor) for name, tensor in tensors.items() if name.startswith(prefix))


def _bands(path: str, model: str, bands: Sequence[int] | None, known: _Model) -> Sequence[int]:
    wanted: list[int] = known.card["bands"]
    if bands and len(bands) != len(wanted):
        raise ModelFileError(f"The model {model} reads {len(wanted)} bands, not {len(bands)}: choose as many.")
    there = count_bands(path)
    if not bands and max(wanted) > there:
        raise ModelFileError(
            f"The model {model} reads bands {', '.join(map(str, wanted))}, but the raster {path} has {there}: "
            "choose a raster with the same bands, or say which bands stand for them."
        )
    return bands or wanted


def _compare_resolutions(imagery: Imagery, card: dict[str, Any], events: Events) -> None:
    here, there = imagery.ground_resolution, card["ground_resolution"] or float("nan")
    ratio = max(here / there, there / here)
    if ratio > RESOLUTION_TOLERANCE:
        events.warning(
            f"The model was made at {there:.2g} m per pixel and this raster has {here:.2g} m: things look "
            f"{ratio:.1f} times as large, so resample the raster to {there:.2g} m before you trust the clusters."
        )

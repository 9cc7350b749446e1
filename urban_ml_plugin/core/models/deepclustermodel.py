"""The model that ``deepcluster`` leaves, ready to use: its network, its scaling, its clusters, and what it reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

import torch
from torch import nn

from ..clusters.clustering import ClusterModel
from ..errors import ModelFileError
from ..events import Events
from ..networks.networks import build_network
from ..rasters.imagery import Imagery, Scaling, count_bands
from .modelfile import part, read_model

RESOLUTION_TOLERANCE = 1.25
"""Above this ratio of ground resolutions houses look so much larger or smaller that clusters may change places."""


class HasCard(Protocol):
    """A model of any kind, whose ``card`` says what it reads."""

    @property
    def card(self) -> dict[str, Any]:
        """Everything that is no tensor."""


class DeepClusterModel(NamedTuple):
    """A model of urban types.

    Attributes:
        card: everything that is no tensor, as ``deepcluster`` wrote it: bands, tile size, stride, classes, origin.
        scaling: of pixel values, measured where the model was made and used wherever it is applied.
        network: with its weights.
        clusters: gives features their cluster.
    """

    card: dict[str, Any]
    scaling: Scaling
    network: nn.Module
    clusters: ClusterModel


def read_deepcluster(path: str) -> DeepClusterModel:
    """Read a model file.

    Raises:
        ModelFileError: it is missing parts, or made by something else than ``deepcluster``.
    """
    tensors, card = read_model(path, "deepcluster")
    try:
        scaling = Scaling(tuple(card["scaling"]["low"]), tuple(card["scaling"]["high"]))
        kind = card["network"]
        zoom = float(kind.get("zoom", 1))  # models from before there was one saw tiles as they are
        network = build_network(kind["name"], "none", card["band_count"], card["tile_size"], zoom=zoom)
        network.load_state_dict({name: torch.from_numpy(tensor) for name, tensor in part(tensors, "network.")})
        return DeepClusterModel(card, scaling, network, ClusterModel.from_arrays(dict(part(tensors, "clusters."))))
    except (AttributeError, KeyError, TypeError, RuntimeError) as error:
        reason = str(error).strip().partition("\n")[0]
        raise ModelFileError(f"The model {path} is damaged ({reason}): make it again with “deepcluster”.") from error


def model_bands(raster: str, model: str, bands: Sequence[int] | None, known: HasCard) -> Sequence[int]:
    """The bands of ``raster`` that the model at the path ``model`` reads: ``bands``, or its own where none are given.

    Raises:
        ModelFileError: the raster lacks them, or another number of bands was chosen than the model reads.
    """
    wanted: list[int] = known.card["bands"]
    if bands and len(bands) != len(wanted):
        raise ModelFileError(f"The model {model} reads {len(wanted)} bands, not {len(bands)}: choose as many.")
    there = count_bands(raster)
    if not bands and max(wanted) > there:
        raise ModelFileError(
            f"The model {model} reads bands {', '.join(map(str, wanted))}, but the raster {raster} has {there}: "
            "choose a raster with the same bands, or say which bands stand for them."
        )
    return bands or wanted


def compare_resolutions(imagery: Imagery, card: dict[str, Any], events: Events, result: str = "clusters") -> float:
    """By what factor things look larger or smaller than the model knows them, NaN if unknown; warns of a large one."""
    here, there = imagery.ground_resolution, card["ground_resolution"] or float("nan")
    ratio = max(here / there, there / here)
    if ratio > RESOLUTION_TOLERANCE:
        events.warning(
            f"The model was made at {there:.2g} m per pixel and the raster {imagery.path} has {here:.2g} m: sizes "
            f"differ {ratio:.1f} times, so resample the raster to {there:.2g} m before you trust the {result}."
        )
    return ratio

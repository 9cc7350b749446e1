"""Networks that turn tiles into features, by name: the plugin's own, torchvision's, timm's, or one in an ONNX file.

The means of ready-made embeddings stand in the place of one.

Each kind has a home of its own (``KINDS``), which makes a network from a ``NetworkRequest``. What the rest must know of
a network it says in attributes, so that nothing else asks for its kind: ``TRACEABLE``, ``EXPORTABLE``, ``PRECISIONS``,
``NO_GRADIENTS``, ``READ_LAYERS``, ``origin`` and so on.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from torch import Tensor, nn

from ..foreign_networks.embedding_means import EmbeddingNetworks
from ..foreign_networks.network_request import NetworkKind, NetworkRequest, Origin
from ..foreign_networks.onnx_networks import OnnxNetworks
from ..foreign_networks.timm_networks import TimmNetworks
from ..foreign_networks.torchvision_networks import TorchvisionNetworks
from ..options.choices import BUNDLED, EMBEDDING, NONE, OWN_ENCODERS, SCATTERING, WEIGHTS
from ..rasters.embedding_raster import Embedding
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from .bundled import LARGEST_ZOOM, choose_zoom
from .own_networks import OwnNetworks

MOST_BANDS = 1_000
"""Hyperspectral sensors have some 400."""
MOST_VALUES = 2**24
"""Of one tile, as of 2,048 pixels with 4 bands: ``urban`` describes 16 of them at once in some 6 GB."""
MOST_SCATTERED = 2**22
"""The same for scattering, which keeps tens of maps as large as the tile: some 8 GB."""
PROBE_SIDE = 256
"""Pixels along the side of the tile that a network is tried on: no network gives larger ones more features."""
GREY = 0.5

KINDS: tuple[NetworkKind, ...] = (
    OwnNetworks(),
    EmbeddingNetworks(),
    TimmNetworks(),
    OnnxNetworks(),
    TorchvisionNetworks(),
)
"""The first one that knows a name makes the network; torchvision's knows every name, or what looks like it."""


def _kind(name: str) -> NetworkKind:
    return next(kind for kind in KINDS if kind.knows(name))


def build_network(
    name: str,
    weights: str,
    bands: int,
    tile_size: int,
    seed: int = 0,
    weights_file: str | None = None,
    events: Events = SILENT,
    zoom: float = 1.0,
    origin: Origin | None = None,
    embedding: Embedding | None = None,
) -> nn.Module:
    """A network in evaluation mode: tiles (N, bands, T, T) float32 in 0…1 and validity (N, 1, T, T) to (N, D).

    Args:
        name: ``urban2``, ``urban``, ``scattering``, a torchvision classification network such as ``resnet18``, one of
            timm such as ``timm:vit_small_patch14_dinov2``, or the path of an ONNX file.
        weights: ``bundled`` (what comes with the plugin, or with the file of the network), ``imagenet`` (torchvision's
            or timm's own, downloaded once and cached), ``file`` (``weights_file``) or ``none`` (random, from ``seed``).
        weights_file: ``.safetensors``, or ``.pth`` with tensors only.
        zoom: ``urban2`` and ``urban`` resample tiles by this factor first; see ``bundled.choose_zoom``.
        origin: of a network that is made again for a model.
        embedding: what the values of the tiles are, for the network ``embedding``, which takes their means.

    Raises:
        InputError: there is no such network or kind of weights, the network has no such weights, or its tiles would be
            too large to be described in any usual memory.
        MissingPackageError: timm or OpenVINO is needed and not installed.
        DownloadError: the weights are not cached and cannot be fetched.
        MissingFileError, ModelFileError: the file of weights or of the network is missing or does not fit.
    """
    return build_as_asked(
        NetworkRequest(name, weights, bands, tile_size, seed, weights_file, zoom, origin, events, embedding)
    )


def build_as_asked(asked: NetworkRequest) -> nn.Module:
    """``build_network``; the network notes in ``request`` how it is built again for weights that are at hand."""
    _check_effort(asked)
    if asked.weights not in WEIGHTS:
        raise InputError(f"There are no weights called {asked.weights!r}: choose one of {', '.join(WEIGHTS)}.")
    network = _kind(asked.name).build(asked).eval()
    origin = getattr(network, "origin", None)
    again = asked._replace(weights=NONE, seed=0, weights_file=None, origin=origin, events=SILENT)
    network.request = again  # type: ignore[assignment]
    return network


def _check_effort(asked: NetworkRequest) -> None:
    name, bands, tile_size, zoom = asked.name, asked.bands, asked.tile_size, asked.zoom
    if bands > MOST_BANDS and name != EMBEDDING:
        raise InputError(f"{bands:,} bands are too many for a network: choose at most {MOST_BANDS:,}.")
    if not 0 < zoom <= LARGEST_ZOOM:
        raise InputError(f"Tiles cannot be resampled by {zoom:g}: choose a factor above 0 and up to {LARGEST_ZOOM:g}.")
    most = MOST_SCATTERED if name == SCATTERING else MOST_VALUES
    side = int(math.sqrt(most / bands) / max(1.0, zoom))
    if tile_size > side:
        raise InputError(
            f"Tiles of {tile_size:,} pixels and {bands} bands are too large for the network {name}: choose a tile size "
            f"of at most {side:,}, or fewer bands."
        )


@torch.inference_mode()
def grey_features(network: nn.Module, bands: int, tile_size: int) -> Tensor:
    """Features (1, D) of a grey tile: to see how many there are, and whether they are finite."""
    side, device = min(tile_size, PROBE_SIDE), next((weight.device for weight in network.parameters()), None)
    tile = torch.full((1, bands, side, side), GREY, device=device)
    features: Tensor = network(tile, torch.ones_like(tile[:, :1]))
    return features


def count_weights(name: str) -> int:
    """Numbers that a network has learnt, its last layer included; 0 where that is not known before it is built.

    Raises:
        InputError: there is no such network.
    """
    return _kind(name).weight_count(name)


def called(name: str) -> str:
    """How a network is called wherever it was found: of an ONNX file without its folder."""
    return Path(name).name if isinstance(_kind(name), OnnxNetworks) else name


def suitable_zoom(name: str, weights: str, resolution: float, tile_size: int, events: Events = SILENT) -> float:
    """The ``zoom`` of ``build_network`` for a raster; what other weights than the bundled ones know is not known.

    Args:
        name, weights, tile_size: as ``build_network`` takes them.
        resolution: of the raster, in metres per pixel; NaN if unknown.
    """
    known = name in OWN_ENCODERS and weights == BUNDLED
    return choose_zoom(resolution, tile_size, events) if known else 1.0

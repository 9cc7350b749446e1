"""The networks of the plugin as a kind among others: ``urban2``, ``urban`` and ``scattering``."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from ..foreign_networks.network_request import NetworkKind, NetworkRequest
from ..foreign_networks.weight_files import does_not_fit, put_tensors, stored_tensors
from ..layers.first_layer import first_layer, weights_for_bands
from ..options.choices import FILE, IMAGENET, NONE, OWN_ENCODERS, SCATTERING, URBAN2
from ..runtime.errors import InputError
from .bundled import BUNDLED, PHOTOGRAPHS, bundled_tensors, photograph_tensors, unusable
from .efficientnet_lite import EfficientNetLite
from .paired_encoder import PairedEncoder
from .scattering import Scattering
from .urban_encoder import UrbanEncoder


class OwnNetworks(NetworkKind):
    """The kind of networks that come with the plugin."""

    def knows(self, name: str) -> bool:
        """One of three names."""
        return name in (*OWN_ENCODERS, SCATTERING)

    def build(self, request: NetworkRequest) -> nn.Module:
        """The network with its weights.

        Raises:
            InputError: it has no such weights.
            MissingFileError, ModelFileError: the weights file, or a bundled one, is missing or does not fit.
        """
        if request.name == SCATTERING:
            if request.weights in (IMAGENET, FILE):
                raise InputError("The scattering network has no weights to learn: choose “bundled” or “none” with it.")
            return Scattering(request.bands, request.tile_size)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(request.seed)
            paired = request.name == URBAN2
            own = (
                PairedEncoder(request.bands, request.zoom, request.tile_size)
                if paired
                else UrbanEncoder(request.bands, request.zoom)
            )
        _give_weights(own, request)
        return own


def _give_weights(network: PairedEncoder | UrbanEncoder, request: NetworkRequest) -> None:
    if request.weights == IMAGENET:
        raise InputError(
            f"torchvision has no ImageNet weights for {request.name}: choose “bundled” with it, or another network."
        )
    if request.weights == NONE:
        request.events.info(
            f"{request.name} starts from random weights: clusters will be better with the bundled ones."
        )
    elif request.weights == FILE:
        tensors = stored_tensors(request.weights_file, request.name)
        try:
            _load(network, tensors)
        except (KeyError, RuntimeError, ValueError) as error:
            raise does_not_fit(str(request.weights_file), request.name, error) from error
    elif isinstance(network, PairedEncoder):
        _load_bundled(network.urban, bundled_tensors(), BUNDLED)
        _load_bundled(network.photographs, photograph_tensors(), PHOTOGRAPHS)
    else:
        _load_bundled(network, bundled_tensors(), BUNDLED)


def _load_bundled(network: nn.Module, tensors: dict[str, Tensor], path: Path) -> None:
    try:
        _load(network, tensors)
    except (KeyError, RuntimeError, ValueError) as error:  # of another version of the network
        raise unusable(path) from error


def _load(network: nn.Module, tensors: dict[str, Tensor]) -> None:
    """Put in stored tensors, of the first layers for as many bands as there are."""
    for prefix, encoder in _parts(network).items():
        path, first = first_layer(encoder)
        name = f"{prefix}{path}.weight"
        tensors = {**tensors, name: weights_for_bands(tensors[name], first.in_channels)}
    put_tensors(network, tensors)


def _parts(network: nn.Module) -> dict[str, nn.Module]:
    """The encoders that a network consists of, by what the names of their tensors start with."""
    if isinstance(network, PairedEncoder):
        return {"urban.": network.urban, "photographs.": network.photographs}
    return {"": network} if isinstance(network, (UrbanEncoder, EfficientNetLite)) else {}

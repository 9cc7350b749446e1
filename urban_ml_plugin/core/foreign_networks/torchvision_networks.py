"""Classification networks of torchvision by their names there, without their last layer."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from ..layers.first_layer import first_layer, for_bands, weights_for_bands
from ..layers.tile_by_tile import multiply_tile_by_tile, needs_one_tile, replace_layer
from ..options.choices import BUNDLED, FILE, IMAGENET, NONE, OWN_ENCODERS, SCATTERING, URBAN2
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..runtime.json_fields import shortened
from .network_request import NetworkKind, NetworkRequest
from .weight_files import cached_weights, does_not_fit, put_tensors, stored_tensors

MAXVIT_SIDE, INCEPTION_LEAST, LEAST_SIDE = 224, 75, 64
"""Pixels: the only size that MaxViT takes, the least that Inception takes, and the least for the others."""
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
BUILT_FOR = 224
"""Pixels along the side of what torchvision's vision transformers are built for, unless their weights say otherwise."""
RESCALING, HALF = ("googlenet", "inception_v3"), (0.5, 0.5, 0.5)
"""Networks whose ImageNet weights were learnt with a mean and spread of a half. torchvision has them undo the usual
ones inside, where nothing tells a model that it is to be done."""
ADVICE = "clusters will be better with ImageNet weights, or with urban2, which comes with the plugin."
"""Where a network starts from random weights."""


class TorchvisionFeatures(nn.Module):
    """A torchvision network whose last layer was dropped.

    Takes tiles (N, bands, T, T) in 0…1 with their validity, gives features (N, D). The first layer is adapted to the
    number of bands: the weights of red, green and blue are dealt out in turn, and their sum stays the same. Tiles
    smaller than the network can read, or of another size than a transformer was made for, are resampled.
    """

    LIBRARY = "torchvision"
    """Whose code computes features, too."""
    TRACEABLE = True
    """What it computes depends on the shape of the tiles, but takes no other way for other pixels."""
    EXPORTABLE = True
    """OpenVINO may run it: validity does not matter to it."""

    def __init__(self, name: str, bands: int, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self.image_size = MAXVIT_SIDE if name.startswith("maxvit") else getattr(network, "image_size", None)
        self.least_size = INCEPTION_LEAST if name.startswith("inception") else LEAST_SIDE
        mean, std = _normalisation(name)
        self.register_buffer("mean", for_bands(mean, bands))
        self.register_buffer("std", for_bands(std, bands))
        if bands != len(IMAGENET_MEAN):
            _adapt_first_layer(network, bands)

    def needs_one_tile_at_a_time(self, precision: str) -> bool:
        """Whether a tile's features would depend, in their last bit, on its place among the others of a block."""
        return needs_one_tile(self.network, precision)

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, T, T); invalid pixels were filled when the tiles were read."""
        size = self.image_size or max(tiles.shape[-1], self.least_size)
        if size != tiles.shape[-1]:
            tiles = nn.functional.interpolate(tiles, size=(size, size), mode="bilinear", align_corners=False)
        features: Tensor = self.network((tiles - self.mean) / self.std)
        return features.flatten(1)


class TorchvisionNetworks(NetworkKind):
    """The kind of networks that torchvision has. It takes whatever name no other kind knows."""

    def knows(self, _name: str) -> bool:
        """Any name; one that is not there is told with those that look like it."""
        return True

    def weight_count(self, name: str) -> int:
        """Numbers that a network has learnt, its last layer included.

        Raises:
            InputError: there is no such network.
        """
        _classifier(name)
        return int(_imagenet(name).meta["num_params"])

    def build(self, request: NetworkRequest) -> nn.Module:
        """A network without its last layer.

        Raises:
            InputError: there is no such network.
            DownloadError, MissingFileError, ModelFileError: the weights cannot be had.
        """
        name, make, events = request.name, _classifier(request.name), request.events
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(request.seed)
            network = _with_imagenet(name, make, events) if request.weights == IMAGENET else _without_weights(make)
        _drop_classifier(network)
        _drop_second_ways(network)
        _take_usual_size(network)
        _take_any_version(network)
        multiply_tile_by_tile(network)
        tell_random(request)
        if request.weights == FILE:
            tensors = stored_tensors(request.weights_file, name)
            try:
                # torchvision's last layer, of however many classes, is not needed and may be absent.
                put_tensors(network, tensors)
            except (RuntimeError, ValueError) as error:
                raise does_not_fit(str(request.weights_file), name, error) from error
        return TorchvisionFeatures(name, request.bands, network)


def tell_random(request: NetworkRequest) -> None:
    """Tell that a network starts from random weights, if it does."""
    if request.weights == BUNDLED:
        request.events.warning(
            f"No weights come with the plugin for {request.name}, so it starts from random ones: {ADVICE}"
        )
    elif request.weights == NONE:
        request.events.info(f"{request.name} starts from random weights: {ADVICE}")


def _models() -> Any:
    """torchvision's, which take half a second to load: the plugin's own networks do without them."""
    import torchvision

    return torchvision.models


def _classifier(name: str) -> Callable[..., nn.Module]:
    models = _models()
    names = [*OWN_ENCODERS, SCATTERING, *models.list_models(module=models)]
    if name not in names:
        close = difflib.get_close_matches(name, names) or [URBAN2, "resnet18"]
        raise InputError(f"There is no network called {shortened(name)}: did you mean {' or '.join(close)}?")
    make: Callable[..., nn.Module] = getattr(models, name)
    return make


def _without_weights(make: Callable[..., nn.Module]) -> nn.Module:
    # GoogLeNet and Inception carry classifiers for training only, and slow ways of drawing their first weights.
    if make.__name__ in ("googlenet", "inception_v3"):
        return make(weights=None, aux_logits=False, init_weights=False)
    return make(weights=None)


def _with_imagenet(name: str, make: Callable[..., nn.Module], events: Events) -> nn.Module:
    weights = _imagenet(name)
    cached_weights(weights, f"ImageNet weights of {name}", events)
    return make(weights=weights)


def _imagenet(name: str) -> Any:
    """torchvision's best ImageNet weights of a network, which every one has: where they lie, how they take values."""
    return _models().get_model_weights(name).DEFAULT


def _normalisation(name: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and spread of bands with which the ImageNet weights of a network take values."""
    if name in RESCALING:
        return HALF, HALF
    told = _imagenet(name).transforms()
    return tuple(told.mean), tuple(told.std)


def _drop_second_ways(network: nn.Module) -> None:
    """Leave out what GoogLeNet and Inception have with ImageNet weights alone, or a model would not be built again."""
    for name, value in (("transform_input", False), ("aux_logits", False), ("AuxLogits", None)):
        if hasattr(network, name):
            setattr(network, name, value)


def _take_usual_size(network: nn.Module) -> None:
    """Bring the positions of patches of a vision transformer to the usual side, or a model would not be built again.

    Those of ViT-H/14 were learnt on 518 pixels.
    """
    if isinstance(network, _models().VisionTransformer) and network.image_size != BUILT_FOR:
        bring = _models().vision_transformer.interpolate_embeddings
        state = bring(BUILT_FOR, network.patch_size, network.state_dict())
        network.encoder.pos_embedding = nn.Parameter(state["encoder.pos_embedding"])  # type: ignore[union-attr]
        network.image_size = BUILT_FOR  # type: ignore[assignment]


def _take_any_version(network: nn.Module) -> None:
    """Take tensors that do not tell of which version of MNASNet they are, as those of models and files do not."""
    if isinstance(network, _models().MNASNet):
        network._load_from_state_dict = partial(  # type: ignore[assignment]
            nn.Module._load_from_state_dict, network
        )


def _drop_classifier(network: nn.Module) -> None:
    """Replace the last linear layer (the last convolution of SqueezeNet) by nothing."""
    if isinstance(getattr(network, "classifier", None), nn.Sequential) and type(network).__name__ == "SqueezeNet":
        network.classifier = nn.AdaptiveAvgPool2d(1)
        return
    path = [name for name, module in network.named_modules() if isinstance(module, nn.Linear)][-1]
    replace_layer(network, path, nn.Identity())


def _adapt_first_layer(network: nn.Module, bands: int) -> None:
    _, first = first_layer(network)
    first.in_channels = bands
    first.weight = nn.Parameter(weights_for_bands(first.weight.detach(), bands).contiguous())

"""Networks that turn tiles into features: the plugin's own, or torchvision's by name."""

from __future__ import annotations

import difflib
import hashlib
import math
import os
import socket
from collections.abc import Callable
from http.client import HTTPException
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ..options.choices import FLOAT32, OWN_ENCODERS, SCATTERING, URBAN2, WEIGHTS
from ..runtime.errors import DownloadError, InputError, MissingFileError, ModelFileError
from ..runtime.events import SILENT, Events
from ..runtime.json_fields import shortened
from .bundled import BUNDLED, LARGEST_ZOOM, PHOTOGRAPHS, bundled_tensors, choose_zoom, photograph_tensors, unusable
from .efficientnet_lite import EfficientNetLite
from .paired_encoder import PairedEncoder
from .scattering import Scattering
from .tile_linear import TileLinear
from .urban_encoder import UrbanEncoder

PATIENCE = 20.0
"""Seconds without an answer after which a download is given up."""
MOST_BANDS = 1_000
"""Hyperspectral sensors have some 400."""
MOST_VALUES = 2**24
"""Of one tile, as of 2,048 pixels with 4 bands: ``urban`` describes 16 of them at once in some 6 GB."""
MOST_SCATTERED = 2**22
"""The same for scattering, which keeps tens of maps as large as the tile: some 8 GB."""
PROBE_SIDE = 256
"""Pixels along the side of the tile that a network is tried on: no network gives larger ones more features."""
GREY = 0.5
MAXVIT_SIDE, INCEPTION_LEAST, LEAST_SIDE = 224, 75, 64
"""Pixels: the only size that MaxViT takes, the least that Inception takes, and the least for the others."""
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)

PLACE_INDEPENDENT = (
    nn.Sequential,
    nn.Conv2d,
    nn.BatchNorm2d,
    nn.MaxPool2d,
    nn.AvgPool2d,
    nn.AdaptiveAvgPool2d,
    nn.ReLU,
    nn.ReLU6,
    nn.Hardswish,
    nn.Hardsigmoid,
    nn.Dropout,
    nn.Identity,
    TileLinear,
)
"""Layers that make the same of a tile, to the last bit, at any place in a block and beside any other tiles."""
BUT_FOR_FLOAT32 = (nn.SiLU, nn.Sigmoid)
"""Layers of which that holds in bfloat16: the last elements of an array go another way, and come out in float32 with
another last bit."""
DROPS_IN_TRAINING = "StochasticDepth"
"""The class of torchvision that leaves layers out while a network learns, and is nothing afterwards."""


class TorchvisionFeatures(nn.Module):
    """A torchvision network whose last layer was dropped.

    Takes tiles (N, bands, T, T) in 0…1 with their validity, gives features (N, D). The first layer is adapted to the
    number of bands: the weights of red, green and blue are dealt out in turn, and their sum stays the same. Tiles
    smaller than the network can read, or of another size than a transformer was made for, are resampled.
    """

    TRACEABLE = True
    """What it computes depends on the shape of the tiles, but takes no other way for other pixels."""

    def __init__(self, name: str, bands: int, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self.image_size = MAXVIT_SIDE if name.startswith("maxvit") else getattr(network, "image_size", None)
        self.least_size = INCEPTION_LEAST if name.startswith("inception") else LEAST_SIDE
        order = [band % len(IMAGENET_MEAN) for band in range(bands)]
        shape = (1, bands, 1, 1)
        self.register_buffer("mean", torch.tensor([IMAGENET_MEAN[band] for band in order]).view(shape))
        self.register_buffer("std", torch.tensor([IMAGENET_STD[band] for band in order]).view(shape))
        if bands != len(IMAGENET_MEAN):
            _adapt_first_layer(network, bands)

    def needs_one_tile_at_a_time(self, precision: str) -> bool:
        """Whether a tile's features would depend, in their last bit, on its place among the others of a block."""
        alike = PLACE_INDEPENDENT + (() if precision == FLOAT32 else BUT_FOR_FLOAT32)
        leaves = (module for module in self.network.modules() if not any(module.children()))
        return not all(isinstance(module, alike) or type(module).__name__ == DROPS_IN_TRAINING for module in leaves)

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, T, T); invalid pixels were filled when the tiles were read."""
        size = self.image_size or max(tiles.shape[-1], self.least_size)
        if size != tiles.shape[-1]:
            tiles = nn.functional.interpolate(tiles, size=(size, size), mode="bilinear", align_corners=False)
        features: Tensor = self.network((tiles - self.mean) / self.std)
        return features.flatten(1)


def build_network(
    name: str,
    weights: str,
    bands: int,
    tile_size: int,
    seed: int = 0,
    weights_file: str | None = None,
    events: Events = SILENT,
    zoom: float = 1.0,
) -> nn.Module:
    """A network in evaluation mode: tiles (N, bands, T, T) float32 in 0…1 and validity (N, 1, T, T) to (N, D).

    Args:
        name: ``urban2``, ``urban``, ``scattering`` or a torchvision classification network such as ``resnet18``.
        weights: ``bundled`` (what comes with the plugin), ``imagenet`` (torchvision's own, downloaded once and cached),
            ``file`` (``weights_file``) or ``none`` (random, from ``seed``).
        weights_file: ``.safetensors``, or ``.pth`` with tensors only.
        zoom: ``urban2`` and ``urban`` resample tiles by this factor first; see ``bundled.choose_zoom``.

    Raises:
        InputError: there is no such network or kind of weights, the network has no ImageNet weights, or its tiles
            would be too large to be described in any usual memory.
        DownloadError: the weights are not cached and cannot be fetched.
        MissingFileError, ModelFileError: the weights file, or a bundled one, is missing or does not fit the network.
    """
    _check_effort(name, bands, tile_size, zoom)
    if weights not in WEIGHTS:
        raise InputError(f"There are no weights called {weights!r}: choose one of {', '.join(WEIGHTS)}.")
    if name == SCATTERING:
        if weights in ("imagenet", "file"):
            raise InputError("The scattering network has no weights to learn: choose “bundled” or “none” with it.")
        return Scattering(bands, tile_size).eval()
    if name in OWN_ENCODERS:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            own = PairedEncoder(bands, zoom, tile_size) if name == URBAN2 else UrbanEncoder(bands, zoom)
        _give_weights(own, name, weights, weights_file, events)
        return own.eval()
    make = _classifier(name)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = _with_imagenet(name, make, events) if weights == "imagenet" else _without_weights(make)
    _drop_classifier(network)
    _product_for_each_tile(network)
    if weights == "bundled":
        events.warning(f"No weights come with the plugin for {name}, so it starts from random ones: {_ADVICE}")
    elif weights == "none":
        events.info(f"{name} starts from random weights: {_ADVICE}")
    elif weights == "file":
        _load_file(network, weights_file, name)
    return TorchvisionFeatures(name, bands, network).eval()


def _check_effort(name: str, bands: int, tile_size: int, zoom: float) -> None:
    if bands > MOST_BANDS:
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
    """Numbers that a torchvision network has learnt, its last layer included; 0 for the networks of the plugin.

    Raises:
        InputError: there is no such network.
    """
    if name in (*OWN_ENCODERS, SCATTERING):
        return 0
    _classifier(name)
    return int(_models().get_weight(f"{_weights_class(name)}.DEFAULT").meta["num_params"])


def suitable_zoom(name: str, weights: str, resolution: float, tile_size: int, events: Events = SILENT) -> float:
    """The ``zoom`` of ``build_network`` for a raster; what other weights than the bundled ones know is not known.

    Args:
        name, weights, tile_size: as ``build_network`` takes them.
        resolution: of the raster, in metres per pixel; NaN if unknown.
    """
    known = name in OWN_ENCODERS and weights == "bundled"
    return choose_zoom(resolution, tile_size, events) if known else 1.0


_ADVICE = "clusters will be better with ImageNet weights, or with urban2, which comes with the plugin."


def _give_weights(
    network: PairedEncoder | UrbanEncoder, name: str, weights: str, weights_file: str | None, events: Events
) -> None:
    if weights == "imagenet":
        raise InputError(
            f"torchvision has no ImageNet weights for {name}: choose “bundled” with it, or another network."
        )
    if weights == "none":
        events.info(f"{name} starts from random weights: clusters will be better with the bundled ones.")
    elif weights == "file":
        _load_file(network, weights_file, name)
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
    weights = _models().get_weight(f"{_weights_class(name)}.DEFAULT")
    cached_weights(weights, f"ImageNet weights of {name}", events)
    return make(weights=weights)


def cached_weights(weights: Any, what: str, events: Events) -> Path:
    """The file of torchvision's ``weights``, fetched once, whose hash is the one that its name bears.

    Args:
        what: they are, for errors.

    Raises:
        DownloadError: they are not cached and cannot be fetched, or the file is damaged.
    """
    cached = Path(torch.hub.get_dir(), "checkpoints", Path(weights.url).name)
    events.info(f"Weights: {weights}, {'from' if cached.exists() else 'to be stored in'} {cached}")
    if not cached.exists():
        _fetch(weights.url, cached, what)
    # The name of the file bears the start of its SHA-256.
    if not hashlib.sha256(cached.read_bytes()).hexdigest().startswith(cached.stem.rpartition("-")[2]):
        raise DownloadError(f"The {what} in {cached} are damaged: delete that file and try again.")
    return cached


def _fetch(url: str, path: Path, what: str) -> None:
    patience = socket.getdefaulttimeout()
    socket.setdefaulttimeout(PATIENCE)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.hub.download_url_to_file(url, str(path), progress=False)
    except (OSError, HTTPException) as error:
        raise DownloadError(
            f"The {what} cannot be fetched from {url} ({error}): connect to the internet once, "
            f"put the file in {path.parent}, or choose other weights."
        ) from error
    finally:
        socket.setdefaulttimeout(patience)


def _weights_class(name: str) -> str:
    lower = f"{name}_weights"
    for candidate in dir(_models()):
        if candidate.lower() == lower:
            return candidate
    raise InputError(f"torchvision has no ImageNet weights for {name}: choose other weights or another network.")


def _load_file(network: nn.Module, path: str | None, name: str) -> None:
    if not path or not os.path.isfile(path):
        raise MissingFileError(f"The weights file {path or '(none given)'} does not exist: choose a .safetensors file.")
    from safetensors.torch import load_file

    try:
        # Tensors only: a .pth file can otherwise hold a program.
        state: dict[str, Any] = (
            load_file(path)
            if Path(path).suffix == ".safetensors"
            else torch.load(path, map_location="cpu", weights_only=True)
        )
        _load(network, state.get("state_dict", state))
    except Exception as error:  # each reader fails in its own ways on a foreign file
        raise ModelFileError(
            f"The weights file {path} does not fit {name} ({_reason(error)}): choose the tensors of that very network."
        ) from error


def _reason(error: Exception) -> str:
    """One line of what a reader says, without PyTorch's advice to run whatever a file holds."""
    lines = [line.strip(" \t.") for line in str(error).splitlines() if line.strip()]
    if lines and "weights_only" in lines[0]:
        return "it holds something else than tensors"
    if len(lines) > 1 and lines[0].startswith("Error(s) in loading state_dict"):
        return lines[1]
    return lines[0] if lines else type(error).__name__


def _load(network: nn.Module, tensors: dict[str, Tensor]) -> None:
    """Load stored tensors, which the network keeps in its own precision."""
    for prefix, encoder in _own_parts(network).items():
        path, first = _first_layer(encoder)
        name = f"{prefix}{path}.weight"
        tensors = {**tensors, name: _weights_for_bands(tensors[name], first.in_channels)}
    own = network.state_dict()
    for name, tensor in tensors.items():
        if name in own and own[name].is_floating_point() and not tensor.is_floating_point():
            raise ValueError(f"the tensor {name} holds no decimal numbers")
    # torchvision's last layer, of however many classes, is not needed and may be absent.
    lacking = network.load_state_dict(tensors, strict=False).missing_keys
    if lacking:
        raise ValueError(f"{len(lacking)} tensors such as {lacking[0]} are missing")
    for name, tensor in own.items():  # which shares its memory with the network
        if not bool(torch.isfinite(tensor).all()):
            raise ValueError(f"the tensor {name} holds values that are no finite numbers")


def _own_parts(network: nn.Module) -> dict[str, nn.Module]:
    """The plugin's own encoders that a network consists of, by what the names of their tensors start with."""
    if isinstance(network, PairedEncoder):
        return {"urban.": network.urban, "photographs.": network.photographs}
    return {"": network} if isinstance(network, (UrbanEncoder, EfficientNetLite)) else {}


def _drop_classifier(network: nn.Module) -> None:
    """Replace the last linear layer (the last convolution of SqueezeNet) by nothing."""
    if isinstance(getattr(network, "classifier", None), nn.Sequential) and type(network).__name__ == "SqueezeNet":
        network.classifier = nn.AdaptiveAvgPool2d(1)
        return
    path = [name for name, module in network.named_modules() if isinstance(module, nn.Linear)][-1]
    _replace(network, path, nn.Identity())


def _product_for_each_tile(network: nn.Module) -> None:
    """Make every linear layer multiply tile by tile."""
    for path in [path for path, module in network.named_modules() if type(module) is nn.Linear]:
        layer = network.get_submodule(path)
        _replace(network, path, TileLinear.like(layer))  # type: ignore[arg-type]


def _adapt_first_layer(network: nn.Module, bands: int) -> None:
    path, first = _first_layer(network)
    adapted = nn.Conv2d(
        bands,
        first.out_channels,
        first.kernel_size,  # type: ignore[arg-type]
        first.stride,  # type: ignore[arg-type]
        first.padding,  # type: ignore[arg-type]
        bias=first.bias is not None,
    )
    with torch.no_grad():
        adapted.weight.copy_(_weights_for_bands(first.weight, bands))
        if first.bias is not None and adapted.bias is not None:
            adapted.bias.copy_(first.bias)
    _replace(network, path, adapted)
    if hasattr(network, "transform_input"):
        network.transform_input = False  # type: ignore[assignment]


def _first_layer(network: nn.Module) -> tuple[str, nn.Conv2d]:
    return next((name, module) for name, module in network.named_modules() if isinstance(module, nn.Conv2d))


def _weights_for_bands(weight: Tensor, bands: int) -> Tensor:
    """The weights of a first layer for another number of bands: (O, channels, h, w) -> (O, bands, h, w).

    Channels and bands are dealt to each other in turn. A channel with several bands takes their mean, and a band may
    serve several channels, so that the sum stays the same: grey looks alike in any number of bands.
    """
    channels = weight.shape[1]
    dealt = torch.zeros(channels, bands)
    for turn in range(max(channels, bands)):
        dealt[turn % channels, turn % bands] = 1
    return torch.einsum("ochw,cb->obhw", weight.float(), dealt / dealt.sum(1, keepdim=True))


def _replace(network: nn.Module, path: str, module: nn.Module) -> None:
    parent, _, name = path.rpartition(".")
    setattr(network.get_submodule(parent), name, module)

"""Networks of timm, a library with over a thousand of them, as ``timm:NAME`` or ``timm:NAME.TAG``.

The library is optional and is asked for the architecture alone. Weights come from a file of the user's, or are fetched
once from where timm's own lie, by the hash that is told there; tensors only, so that no file can hold a program.
"""

from __future__ import annotations

import difflib
import re
import sys
import urllib.error
import urllib.request
from dataclasses import replace
from http.client import HTTPException
from typing import Any

import torch
from torch import Tensor, nn

from ..layers.first_layer import first_layer, for_bands, weights_for_bands
from ..layers.resizing import resized
from ..layers.tile_by_tile import multiply_tile_by_tile, needs_one_tile, replace_layer
from ..layers.tokens import LEAST_GRID, PatchNetwork, patch_side
from ..options.choices import FILE, IMAGENET, TIMM
from ..runtime.errors import DownloadError, InputError, MissingPackageError
from ..runtime.json_fields import shortened
from .network_request import UNKNOWN, NetworkKind, NetworkRequest, Origin
from .torchvision_networks import LEAST_SIDE, tell_random
from .weight_files import (
    PATIENCE,
    does_not_fit,
    fetch,
    kept_weights,
    put_tensors,
    sha256_of,
    stored_tensors,
    whole,
)

HUB = "https://huggingface.co"
"""Where timm's weights lie."""
SAFE_NAMES = {"": "model.safetensors", "open_clip_pytorch_model.bin": "open_clip_model.safetensors"}
"""What the files of weights there are called that hold tensors only, by what timm calls them."""
HASHED = 16
"""Letters of a SHA-256 that the name of a kept file bears."""
USUAL = 224
"""Pixels that transformers see at least, if they were made for as many: smaller tiles are enlarged to that."""
COARSEST_PATCH = 8
"""Pixels of the side of a patch from which on a transformer keeps its patches to the end; others join them."""
POOL = "FastAdaptiveAvgPool2d"
"""timm's own way of taking means over maps."""
PLAIN = {"ResNet", "BasicBlock", "Bottleneck", "SelectAdaptivePool2d", "VGG", "ConvMlp", "ClassifierHead", "Sequential"}
"""Modules that do nothing themselves but call their parts, and add what these give."""


class _OfTimm(nn.Module):
    """A network of timm without its last layer, and how it takes tiles of so many bands."""

    LIBRARY = "timm"

    def __init__(self, network: nn.Module, origin: Origin, bands: int) -> None:
        super().__init__()
        self.network, self.origin, self.image_size = network, origin, origin.side
        self.register_buffer("mean", for_bands(origin.mean, bands))
        self.register_buffer("std", for_bands(origin.std, bands))


class TimmFeatures(_OfTimm):
    """A network of timm that takes means over its last maps."""

    TRACEABLE = True
    EXPORTABLE = True

    def needs_one_tile_at_a_time(self, precision: str) -> bool:
        """Whether a tile's features would depend, in their last bit, on its place among the others of a block."""
        names = {type(module).__name__ for module in self.network.modules() if any(module.children())}
        return bool(names - PLAIN) or needs_one_tile(self.network, precision)

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, T, T); invalid pixels were filled when the tiles were read."""
        side = self.image_size or max(tiles.shape[-1], LEAST_SIDE)
        features: Tensor = self.network((resized(tiles, side) - self.mean) / self.std)
        return features.flatten(1)


class TimmPatches(_OfTimm, PatchNetwork):
    """A transformer of timm: features are averages over its patches, after its last normalisation."""

    def tokens(self, tiles: Tensor) -> Tensor:
        """(N, prefix + g · g, D) of tiles (N, bands, T, T) in 0…1."""
        tokens: Tensor = self.network.forward_features((resized(tiles, self.image_size) - self.mean) / self.std)  # type: ignore[operator]
        last = getattr(self.network, "fc_norm", None)  # where the average was normalised, not the tokens
        return tokens if last is None else last(tokens)


class TimmNetworks(NetworkKind):
    """The kind of networks that timm has."""

    def knows(self, name: str) -> bool:
        """A name that begins with ``timm:``."""
        return name.startswith(TIMM)

    def build(self, request: NetworkRequest) -> nn.Module:
        """A network without its last layer.

        Raises:
            MissingPackageError: timm is not installed.
            InputError: there is no such network, it has no weights that can be fetched, or does not take these tiles.
            DownloadError, MissingFileError, ModelFileError: the weights cannot be had.
        """
        timm, name = _library(), request.name[len(TIMM) :]
        card = _card(timm, name)
        side = request.origin.side if request.origin else _side(name, card, request.tile_size)
        path = _fetched(request, name, card) if request.weights == IMAGENET else request.weights_file
        tensors = stored_tensors(path, request.name) if request.weights in (IMAGENET, FILE) else None
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(request.seed)
            network = _made(timm, name, card, request, side)
        if tensors is not None:
            _give(timm, network, name, card, tensors, request, str(path))
        tell_random(request)
        _take_means_as_torch(network)
        multiply_tile_by_tile(network)
        origin = request.origin or _origin(timm, name, card, path, request, side)
        if request.weights == FILE:
            request.events.info(f"Weights: {path}, SHA-256 {origin.sha256}, licence {UNKNOWN}")
        return _wrapped(network.eval(), origin, request, int(card.input_size[-1]))


def _library() -> Any:
    try:
        import timm
    except ImportError as error:
        raise MissingPackageError(
            "Networks of timm need the package timm, which the engine's Python lacks: run “Install or repair the "
            "engine” with “Networks of timm, too”, or choose another network."
        ) from error
    return timm


def _card(timm: Any, name: str) -> Any:
    """What timm knows of a network and its weights."""
    plain = name.partition(".")[0]
    if not timm.is_model(plain):
        near = difflib.get_close_matches(plain, timm.list_models()) or ["resnet18", "vit_small_patch14_dinov2"]
        close = " or ".join(f"{TIMM}{one}" for one in near)
        raise InputError(f"timm {timm.__version__} has no network called {shortened(name)}: did you mean {close}?")
    try:
        card = timm.models.get_pretrained_cfg(name)
    except RuntimeError:
        card = None
    if card is None:
        tags = ", ".join(timm.list_pretrained(f"{plain}.*")) or "none"
        raise InputError(
            f"timm {timm.__version__} knows no weights called {shortened(name)}: those of this network are {tags}."
        )
    return card


def _side(name: str, card: Any, tile_size: int) -> int:
    """Pixels to which tiles are brought; 0 of a network that takes any.

    Transformers with patches of one size see tiles at their own size, but at 224 pixels at least and at the size that
    they were made for at most, in steps of two patches so that quarters have whole ones.
    """
    native = int(card.input_size[-1])
    if not card.fixed_input_size:
        return 0
    patch = re.search(r"_patch(\d+)(?:_|$)", name.partition(".")[0])
    if patch is None or int(patch[1]) < COARSEST_PATCH or "window" in name:
        return native
    step = 2 * int(patch[1])
    return max(step, min(max(tile_size, USUAL), native) // step * step)


def _made(timm: Any, name: str, card: Any, request: NetworkRequest, side: int) -> nn.Module:
    options: dict[str, Any] = {"img_size": side} if side and side != int(card.input_size[-1]) else {}
    try:
        network: nn.Module = timm.create_model(name, pretrained=False, num_classes=0, in_chans=request.bands, **options)
    except (TypeError, ValueError, AssertionError, RuntimeError, AttributeError) as error:  # each in its own words
        raise InputError(
            f"timm {timm.__version__} cannot make {name} for {request.bands} bands "
            f"({str(error).strip().splitlines()[0]}): choose three bands, or another network."
        ) from error
    if not hasattr(network, "forward_features"):
        raise InputError(f"The network {request.name} does not say what it sees in a tile: choose another network.")
    return network


def _give(
    timm: Any, network: nn.Module, name: str, card: Any, tensors: Any, request: NetworkRequest, path: str
) -> None:
    """Put stored tensors into a network, as timm would: positions of patches are brought to the size of the tiles."""
    module = sys.modules[timm.models.model_entrypoint(name.partition(".")[0]).__module__]
    arrange = getattr(module, "checkpoint_filter_fn", None) or getattr(module, "_filter_fn", None)
    try:
        tensors = dict(arrange(dict(tensors), network)) if arrange else dict(tensors)
        first = card.first_conv if isinstance(card.first_conv, str) else first_layer(network)[0]
        key, own = f"{first}.weight", network.state_dict()
        if key in tensors and tensors[key].ndim == 4 and tensors[key].shape[1] != own[key].shape[1]:
            tensors[key] = weights_for_bands(tensors[key], own[key].shape[1])
        put_tensors(network, tensors)
    except (KeyError, RuntimeError, ValueError, TypeError, AttributeError, AssertionError) as error:
        raise does_not_fit(path, request.name, error) from error


def _take_means_as_torch(network: nn.Module) -> None:
    """Take means over maps as torch's own layer does, whose sums do not hang on the other tiles of a block."""
    for path in [path for path, module in network.named_modules() if type(module).__name__ == POOL]:
        flatten = getattr(network.get_submodule(path), "flatten", True)
        replace_layer(network, path, nn.Sequential(nn.AdaptiveAvgPool2d(1), *([nn.Flatten(1)] if flatten else [])))


def _wrapped(network: nn.Module, origin: Origin, request: NetworkRequest, native: int) -> nn.Module:
    """A network by what it says of a tile: rows of numbers for patches, or maps and means over them."""
    found = _tried(network, request.bands, origin.side or LEAST_SIDE)
    if origin.side == 0 and (found is None or found.ndim == 3):  # the least tiles say too little to it
        origin = replace(origin, side=native)
        found = _tried(network, request.bands, native)
    if found is None:
        raise InputError(f"The network {request.name} describes no single picture: choose another network.")
    patches = found.ndim == 3 and patch_side(found.shape[1]) >= LEAST_GRID
    return (TimmPatches if patches else TimmFeatures)(network, origin, request.bands)


@torch.inference_mode()
def _tried(network: nn.Module, bands: int, side: int) -> Tensor | None:
    try:
        found = network.forward_features(torch.zeros(1, bands, side, side))  # type: ignore[operator]
    except RuntimeError:  # torch has no error of its own for tiles that are too small
        return None
    return found if isinstance(found, Tensor) else None


def _origin(timm: Any, name: str, card: Any, path: str | None, request: NetworkRequest, side: int) -> Origin:
    mean, std = (tuple(map(float, values)) for values in (card.mean, card.std))
    source, known = f"timm {timm.__version__}, {name}", ""
    if request.weights == IMAGENET:
        source, known = f"{source} from {HUB}/{card.hf_hub_id}", card.license or UNKNOWN
    elif request.weights == FILE:
        source = f"{source} from {request.weights_file}"
    taken = path if request.weights in (IMAGENET, FILE) else None
    return Origin(source, sha256_of(taken) if taken else "", known, side, mean, std)


def _fetched(request: NetworkRequest, name: str, card: Any) -> str:
    """The file of timm's own weights, fetched once, whose hash is the one that its name bears."""
    what = f"weights of {request.name}"
    if not card.hf_hub_id:
        raise InputError(f"timm has no weights for {name} that can be fetched: choose a weights file, or none.")
    stem = card.hf_hub_id.replace("/", "--")
    kept = sorted(kept_weights().glob(f"{stem}-{'[0-9a-f]' * HASHED}.safetensors"))
    known = card.license or UNKNOWN
    if kept:
        request.events.info(f"Weights: {card.hf_hub_id}, licence {known}, from {kept[-1]}")
        return str(whole(kept[-1], what))
    file = card.hf_hub_filename or ""
    url = f"{HUB}/{card.hf_hub_id}/resolve/main/{SAFE_NAMES.get(file, file)}"
    path = kept_weights() / f"{stem}-{_hash_at(url, what)[:HASHED]}.safetensors"
    request.events.info(f"Weights: {card.hf_hub_id}, licence {known}, to be stored in {path}")
    fetch(url, path, what)
    return str(whole(path, what))


class _Unmoved(urllib.request.HTTPRedirectHandler):
    """The hash stands in the answer that says where the file lies, which is therefore not followed."""

    def redirect_request(self, *_: Any) -> None:
        """Nowhere."""
        return


def _hash_at(url: str, what: str) -> str:
    """The SHA-256 that the place of a file tells of it."""
    try:
        with urllib.request.build_opener(_Unmoved).open(
            urllib.request.Request(url, method="HEAD"), timeout=PATIENCE
        ) as answer:
            headers = answer.headers
    except urllib.error.HTTPError as error:
        if error.code in (401, 403):
            raise DownloadError(
                f"The {what} at {url} are given only to whom their makers allow it: ask them there, fetch the file "
                "with your browser, and choose it as weights file (WEIGHTS file)."
            ) from error
        if not 300 <= error.code < 400:
            raise _unreachable(url, what, error) from error
        headers = error.headers
    except (OSError, HTTPException) as error:
        raise _unreachable(url, what, error) from error
    told = (headers.get("X-Linked-Etag") or headers.get("ETag") or "").strip('W/"')
    if not re.fullmatch("[0-9a-f]{64}", told):
        raise DownloadError(
            f"The {what} at {url} come without a hash, so nobody could tell whether they are whole: fetch the file "
            "with your browser, and choose it as weights file (WEIGHTS file)."
        )
    return told


def _unreachable(url: str, what: str, error: Exception) -> DownloadError:
    return DownloadError(
        f"The {what} cannot be fetched from {url} ({error}): connect to the internet once, or fetch that file on "
        "another machine and choose it as weights file (WEIGHTS file)."
    )

"""Encoders in ONNX files of the user's, each with a card beside it that says how it takes tiles.

The card is a JSON object, ``NAME.json`` beside ``NAME.onnx``; ``docs/encoders.md`` describes it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..layers.first_layer import for_bands
from ..layers.resizing import resized
from ..layers.tokens import LEAST_GRID, PatchNetwork, patch_side
from ..options.choices import BUNDLED, FLOAT32, ONNX
from ..runtime.errors import InputError, ModelFileError
from ..runtime.json_fields import DamagedError, Fields, parse_json
from .network_request import UNKNOWN, NetworkKind, NetworkRequest, Origin, sha256_of_network
from .onnx_file import ANY, OnnxFile

LARGEST_SIDE = 4096
"""Pixels: more than any encoder takes."""
EXAMPLE = '{"size": 224, "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}'


class _Runner:
    """An ONNX file that takes tiles by its card, one at a time; copies of a network share it."""

    def __init__(self, file: OnnxFile, output: int, origin: Origin, bands: int) -> None:
        self.file, self.output, self.origin = file, output, origin
        self.mean, self.std = for_bands(origin.mean, bands), for_bands(origin.std, bands)

    def __deepcopy__(self, _memo: Any) -> _Runner:
        return self

    def __repr__(self) -> str:
        """All that features follow from, for the cache."""
        own = self.origin
        return f"{own.sha256}, {own.side}, {own.mean}, {own.std}, {own.highest}, {self.output}, {self.file.version}"

    def run(self, tiles: Tensor) -> Tensor:
        """What the network puts out for tiles (N, bands, T, T) in 0…1: (N, …)."""
        seen = resized(tiles.detach().float().cpu(), self.origin.side)
        seen = (seen * self.origin.highest - self.mean) / self.std
        found = np.concatenate([self.file.run(tile.numpy(), self.output) for tile in seen])
        return torch.from_numpy(found.astype(np.float32)).to(tiles.device)


class _InFile(nn.Module):
    """A network in an ONNX file, which has no weights that could learn, and lets no gradients through."""

    TRACEABLE = False
    NO_GRADIENTS = "it is an ONNX file"
    """Why it lets none through."""
    PRECISIONS = (FLOAT32,)

    def __init__(self, runner: _Runner) -> None:
        super().__init__()
        self.runner, self.origin, self.image_size = runner, runner.origin, runner.origin.side

    def extra_repr(self) -> str:
        """What tells it from others, as it has no weights."""
        return repr(self.runner)


class OnnxFeatures(_InFile):
    """A network in an ONNX file that gives one row of numbers for a tile, or maps that are averaged over it.

    Quarters of a tile go through it by themselves.
    """

    def needs_one_tile_at_a_time(self, precision: str) -> bool:
        """Files are exported for one picture; in larger blocks nobody knows on what its last bits hang."""
        return True

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """Features (N, D) of tiles (N, bands, T, T); invalid pixels were filled when the tiles were read."""
        found = self.runner.run(tiles)
        if found.ndim == 4:
            return found.mean(dim=(2, 3))
        return found.mean(dim=1) if found.ndim == 3 else found.flatten(1)


class OnnxPatches(_InFile, PatchNetwork):
    """A transformer in an ONNX file that gives tokens (1, prefix + g · g, D): features are averages over patches."""

    def tokens(self, tiles: Tensor) -> Tensor:
        """(N, prefix + g · g, D) of tiles (N, bands, T, T) in 0…1."""
        return self.runner.run(tiles)


class OnnxNetworks(NetworkKind):
    """The kind of networks that lie in ONNX files."""

    def knows(self, name: str) -> bool:
        """A name that ends as such a file does."""
        return name.lower().endswith(ONNX)

    def build(self, request: NetworkRequest) -> nn.Module:
        """The network with its weights.

        Raises:
            MissingFileError, MissingPackageError: the file does not exist, or OpenVINO is not installed.
            InputError: other weights are wanted than those in the file, it has no card, does not take such tiles, or
                puts out something else than features.
            ModelFileError: its card is damaged.
        """
        if request.origin is None and request.weights != BUNDLED:
            raise InputError(
                f"The network {request.name} has its weights in its own file: choose the weights “{BUNDLED}” with it."
            )
        file = OnnxFile(request.origin.file if request.origin else request.name)
        origin = request.origin or _read_card(file)
        _check_bands(file, origin, request.bands)
        output = _which(file, origin.output)
        file.prepare(request.bands, origin.side)
        if request.origin is None:
            request.events.info(f"Weights: {file.path}, SHA-256 {origin.sha256}, licence {origin.license}")
        return _wrapped(_Runner(file, output, origin, request.bands), request)


def _read_card(file: OnnxFile) -> Origin:
    path = Path(file.path).with_suffix(".json")
    if not path.is_file():
        raise InputError(
            f"The network {file.path} has no card: write beside it the file {path.name} with {EXAMPLE}, the pixels "
            "along the side of the pictures that it takes, and the mean and spread of their bands (of 0…1)."
        )
    try:
        card = Fields(parse_json(path.read_text(encoding="utf-8-sig")))  # as some editors of Windows write it
        mean, std = card.numbers("mean"), card.numbers("std")
        side = card.whole("size", 1, LARGEST_SIDE) if "size" in card or file.side == ANY else file.side
        if not mean or len(mean) != len(std) or min(std) <= 0:
            raise DamagedError("“mean” and “std” are not as many numbers, the latter above 0")
        if file.side not in (ANY, side):
            raise DamagedError(f"“size” is {side}, and the network takes {file.side} pixels")
        highest = card.number("highest", 1, 2**16) if "highest" in card else 1.0
        known = card.text("license", 200) if "license" in card else UNKNOWN
        source = card.text("source", 1000) if "source" in card else Path(file.path).name
        output = card.text("output", 1000) if "output" in card else ""
    except (OSError, ValueError) as error:  # DamagedError is one of the latter
        raise ModelFileError(
            f"The card {path} of a network cannot be used ({error}): write something like {EXAMPLE} there."
        ) from error
    place = str(Path(file.path).absolute())
    return Origin(source, sha256_of_network(file.path), known, side, mean, std, highest, place, output)


def _check_bands(file: OnnxFile, origin: Origin, bands: int) -> None:
    takes = file.bands or (len(origin.mean) if len(origin.mean) > 1 else ANY)
    if takes not in (ANY, bands):
        raise InputError(
            f"The network {file.path} takes {takes} bands, and the images have {bands}: choose {takes} of them "
            "(BANDS), or another network."
        )
    if len(origin.mean) not in (1, bands):
        raise InputError(
            f"The card of the network {file.path} has the mean of {len(origin.mean)} bands, and it takes {bands}: "
            "write one number for each of them, or one for all."
        )


def _which(file: OnnxFile, name: str) -> int:
    if name in file.outputs:
        return file.outputs.index(name)
    if name or len(file.outputs) > 1:
        raise InputError(
            f"The network {file.path} puts out {', '.join(file.outputs)}: say in its card which of them are the "
            'features, as "output".'
        )
    return 0


@torch.inference_mode()
def _wrapped(runner: _Runner, request: NetworkRequest) -> nn.Module:
    side = runner.origin.side
    found = runner.run(torch.zeros(1, request.bands, side, side))
    lying = found.ndim == 4 and found.shape[2] != found.shape[3]  # (1, h, w, D), as some networks have their maps
    if not 2 <= found.ndim <= 4 or len(found) != 1 or lying:
        raise InputError(
            f"The network {runner.file.path} puts out {tuple(found.shape)} for a picture: export one that gives (1, D) "
            "features, (1, tokens, D) or (1, D, h, w) maps."
        )
    patches = found.ndim == 3 and patch_side(found.shape[1]) >= LEAST_GRID
    return OnnxPatches(runner) if patches else OnnxFeatures(runner)

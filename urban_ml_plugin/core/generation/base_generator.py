"""What a generative model starts from: the base that comes with the plugin, another model, or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from ..languages.translation import to_translate
from ..networks.bundled import unusable, verified_tensors
from ..options.choices import BUNDLED, FILE
from ..options.generation.training_options import TrainingOptions
from ..runtime.errors import InputError, ModelFileError
from ..runtime.json_fields import Fields, parse_json
from .adversarial_training import Networks
from .generator_model import PARTS, read_generator, weights_of_parts
from .stylegan2 import Shape

BASE = Path(__file__).parents[2] / "resources" / "weights" / "stylegan2_base.safetensors"
CARD = BASE.with_suffix(".json")
LATENT_WIDTH = "generator.synthesis.first.style.weight"
"""A tensor whose shape tells how many numbers a latent has."""


class Base(NamedTuple):
    """Networks to start from.

    Attributes:
        networks: with the weights that could be taken.
        taken: share of their weights that were, 0 to 1.
        origin: what they are from, in words for ``tr`` or as the path of a file; empty for nothing.
    """

    networks: Networks
    taken: float
    origin: str


def start_networks(options: TrainingOptions, shape: Shape, seed: int) -> Base:
    """The networks of a run as they start.

    Layers for sides that the base does not draw start from random weights, as do all of them without a base.

    Raises:
        InputError: a file is wanted and none is given.
        MissingFileError, ModelFileError: the file is missing or damaged, or its latents have another length.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        networks = Networks(shape)
    if options.base == FILE:
        if not options.base_file:
            raise InputError("No model to start from was given: choose its file (BASE_FILE), or another BASE.")
        return _taken(networks, weights_of_parts(read_generator(options.base_file).parts), options.base_file)
    if options.base == BUNDLED:
        return _taken(networks, bundled_state(), to_translate("the bundled base"))
    return Base(networks, 0.0, "")


def bundled_state() -> dict[str, Tensor]:
    """The weights of the bundled base by ``generator.``, ``discriminator.`` and ``encoder.``, as float32.

    Raises:
        ModelFileError: the file is missing, or is not the one that its card was written for.
    """
    try:
        wanted = "".join(Fields(parse_json(CARD.read_text(encoding="utf-8"))).text("sha256").split())
    except (OSError, ValueError) as error:  # DamagedError is one of the latter
        raise unusable(BASE, "base") from error
    return {name: tensor.float() for name, tensor in verified_tensors(BASE, wanted, "base").items()}


def _taken(networks: Networks, state: dict[str, Tensor], origin: str) -> Base:
    own = networks.state_dict()
    fitting = {name: value for name, value in _renumbered(state, networks).items() if own.get(name) is not None}
    fitting = {name: value for name, value in fitting.items() if own[name].shape == value.shape}
    if LATENT_WIDTH not in fitting:
        raise ModelFileError(
            f"The latents of {origin} have another length than those of this model: choose another base."
        )
    whole = [name for name, value in own.items() if value.is_floating_point() and name.partition(".")[0] in PARTS]
    taken = sum(own[name].numel() for name in whole if name in fitting) / sum(own[name].numel() for name in whole)
    networks.load_state_dict({**own, **fitting})
    return Base(networks, taken, origin)


def _renumbered(state: dict[str, Tensor], networks: Networks) -> dict[str, Tensor]:
    """The weights of a base of another size, whose trunks count their levels from the finest one.

    The levels of a trunk that see sides of the same number of pixels keep their weights.
    """
    levels = len(networks.discriminator.trunk.levels)
    there = 1 + max(
        (int(name.split(".")[3]) for name in state if name.startswith("discriminator.trunk.levels.")), default=-1
    )
    moved = {}
    for name, value in state.items():
        parts = name.split(".")
        if parts[1:3] == ["trunk", "levels"]:
            number = int(parts[3]) + levels - there
            if number < 0:
                continue
            parts[3] = str(number)
        moved[".".join(parts)] = value
    return moved

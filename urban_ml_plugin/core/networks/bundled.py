"""What comes with the plugin for the network ``urban``: its weights, and the ground resolutions that they know."""

from __future__ import annotations

import hashlib
import math
from pathlib import Path
from typing import NamedTuple

from torch import Tensor

from ..runtime.errors import ModelFileError
from ..runtime.events import SILENT, Events
from ..runtime.json_fields import DamagedError, Fields, parse_json
from .urban_encoder import LEAST_SIZE

BUNDLED = Path(__file__).parents[2] / "resources" / "weights" / "urban.safetensors"
CARD = BUNDLED.with_suffix(".json")
PHOTOGRAPHS = BUNDLED.with_name("efficientnet_lite0.safetensors")
PHOTOGRAPHS_CARD = PHOTOGRAPHS.with_suffix(".json")
LARGEST_ZOOM = 2.0
"""Beyond this, enlarging costs time and shows the network nothing more."""
TOLERANCE = 1.05
"""A resolution that is outside the range by no more than this ratio counts as inside."""


class Card(NamedTuple):
    """What is known of the bundled weights.

    Attributes:
        sha256: of the file; stored in groups of letters, lest scanners take it for a secret.
        finest, coarsest: the ground resolutions that they were trained on, in metres per pixel.
    """

    sha256: str
    finest: float
    coarsest: float


def bundled_card() -> Card:
    """The card of the bundled weights.

    Raises:
        ModelFileError: it is missing or damaged.
    """
    try:
        card = Fields(parse_json(CARD.read_text(encoding="utf-8")))
        finest, coarsest = card.numbers("ground_resolution")
        if not 0 < finest <= coarsest:
            raise DamagedError("“ground_resolution” does not go from fine to coarse")
        return Card("".join(card.text("sha256").split()), finest, coarsest)
    except (OSError, ValueError) as error:  # DamagedError is one of the latter
        raise unusable(CARD) from error


def bundled_tensors() -> dict[str, Tensor]:
    """The bundled weights by the names of their tensors, in half precision as they are stored.

    Raises:
        ModelFileError: the file is missing, or is not the one that the card was written for.
    """
    return verified_tensors(BUNDLED, bundled_card().sha256)


def photograph_tensors() -> dict[str, Tensor]:
    """The bundled weights of EfficientNet-Lite0 by the names of their tensors, in half precision as they are stored.

    Raises:
        ModelFileError: as ``bundled_tensors``.
    """
    try:
        card = Fields(parse_json(PHOTOGRAPHS_CARD.read_text(encoding="utf-8")))
        return verified_tensors(PHOTOGRAPHS, "".join(card.text("sha256").split()))
    except (OSError, ValueError) as error:
        raise unusable(PHOTOGRAPHS_CARD) from error


def verified_tensors(path: Path, sha256: str, what: str = "encoder") -> dict[str, Tensor]:
    """The tensors of a file that is the one its card was written for.

    Args:
        what: the file is of, for the sentence.

    Raises:
        ModelFileError: it is missing, or is not.
    """
    from safetensors.torch import load

    try:
        contents = path.read_bytes()
    except OSError as error:
        raise unusable(path, what) from error
    if hashlib.sha256(contents).hexdigest() != sha256:
        raise unusable(path, what)
    return load(contents)  # type: ignore[no-any-return]


def unusable(path: Path, what: str = "encoder") -> ModelFileError:
    """The error that a file of the bundled encoder, or of ``what`` else is bundled, is not what it should be."""
    return ModelFileError(f"The file {path} of the bundled {what} is missing or damaged: reinstall the plugin.")


def choose_zoom(resolution: float, tile_size: int, events: Events = SILENT) -> float:
    """By which factor to resample tiles, so that the bundled encoder sees a ground resolution that it knows.

    Finer tiles are averaged down, though never to fewer pixels than the encoder needs; coarser ones are enlarged up to
    ``LARGEST_ZOOM``. What is done is told.

    Args:
        resolution: of the raster, in metres per pixel; NaN, if unknown, leaves tiles as they are.
        tile_size: in pixels.

    Raises:
        ModelFileError: as ``bundled_card``.
    """
    _, finest, coarsest = bundled_card()
    if not (resolution * TOLERANCE < finest or resolution > coarsest * TOLERANCE):
        return 1.0
    finer = resolution < finest
    has = f"The raster has {resolution:.3g} m per pixel, {'finer' if finer else 'coarser'} than the "
    has += f"{finest:g} to {coarsest:g} m that the bundled network was trained for"
    wanted = resolution / (finest if finer else coarsest)
    enough = math.ceil(LEAST_SIZE / wanted - 1e-6)  # pixels; what the division adds by rounding is not asked for
    zoom = max(wanted, min(1.0, LEAST_SIZE / tile_size)) if finer else min(wanted, LARGEST_ZOOM)
    becomes = f"tiles are resampled to {resolution / zoom:.3g} m per pixel"
    if finer and tile_size < enough:
        small = f"tiles of {tile_size} pixels are too small to be averaged down to it"
        events.warning(f"{has}: {small}, so choose a tile size of {enough} or more.")
    elif zoom < wanted:
        events.warning(f"{has}: {becomes}, and features say less than on finer imagery.")
    else:
        events.info(f"{has}: {becomes}.")
    return zoom

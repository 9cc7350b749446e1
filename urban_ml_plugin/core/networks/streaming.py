"""Which network describes images, ready to run, and the features of some of them."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import torch

from ..foreign_networks.network_request import NetworkRequest
from ..images.image_source import IndexedImages
from ..options.choices import BUNDLED, FILE, SCATTERING, URBAN, URBAN2
from ..options.network_options import ComputingOptions, EncoderOptions
from ..rasters.embedding_raster import Embedding
from ..runtime.arrays import Array, Floats32
from ..runtime.errors import ModelFileError
from ..runtime.events import Events
from .computing import Encoder, choose_device
from .networks import build_as_asked, grey_features, suitable_zoom
from .precision import precision_for_network, precision_in_words


def features_at(encoder: Encoder, images: IndexedImages, indices: Array, batch_size: int) -> Floats32:
    """Features (n, D) of the images at ``indices`` (n,), at least one, so many read at a time."""
    parts = [indices[start : start + batch_size] for start in range(0, len(indices), batch_size)]
    return np.concatenate([encoder.features(images.batch(part)) for part in parts])


def feature_count(encoder: Encoder, pictures: Pictures) -> int:
    """How many features describe a picture; a network that does not say is tried on a grey one."""
    known = getattr(encoder.network, "dimension", None)
    return int(known or grey_features(encoder.network, pictures.band_count, pictures.seen).shape[1])


class Pictures(Protocol):
    """What a network must know of the pictures it will see."""

    @property
    def seen(self) -> int:
        """Pixels along their side."""

    @property
    def ground_resolution(self) -> float:
        """Metres per pixel, NaN if unknown."""

    @property
    def band_count(self) -> int:
        """How many bands."""

    @property
    def upright(self) -> bool:
        """Whether they were taken from the ground."""

    @property
    def embedding(self) -> Embedding | None:
        """What their values are, where these are embeddings; None of pictures."""


def open_encoder(
    pictures: Pictures, options: EncoderOptions, seed: int, computing: ComputingOptions, events: Events
) -> Encoder:
    """The network that was chosen, ready to run on some pictures.

    Args:
        seed: of random weights.

    Raises:
        InputError: there is no such device or precision, or the network cannot run in it; or as ``build_network``.
        ModelFileError: the weights file gives features that are no finite numbers, or as ``build_network``.
        DownloadError, MissingFileError: as ``build_network``.
    """
    name, weights = options.network, options.weights
    bands, tile_size = pictures.band_count, pictures.seen
    where = choose_device(computing.device)
    if pictures.upright and weights == BUNDLED and name in (URBAN, SCATTERING):
        events.warning(
            f"The network {name} has never seen a street from the ground: {URBAN2}, or a network with ImageNet weights "
            "such as resnet18, is likely to tell more of photographs."
        )
    zoom = suitable_zoom(name, weights, pictures.ground_resolution, tile_size, events)
    asked = NetworkRequest(name, weights, bands, tile_size, seed, options.weights_file, zoom, None, events)
    model = build_as_asked(asked._replace(embedding=pictures.embedding))
    if weights == FILE and not bool(torch.isfinite(grey_features(model, bands, tile_size)).all()):
        raise ModelFileError(
            f"The weights file {options.weights_file} gives features that are no finite numbers: choose other weights."
        )
    chosen = precision_for_network(computing.precision, name, model, bands, where, events)
    device = {"cpu": "the processor", "cuda": "the NVIDIA GPU", "mps": "the Apple GPU"}.get(where.type, where.type)
    events.info(f"The network {name} runs on {device}, with numbers of the precision {precision_in_words(chosen)}.")
    return Encoder(model, where, chosen).with_cache(events)

"""Tiles of a raster through a network: which one, and batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import numpy as np
import torch

from ..images.image_source import ImageStream, IndexedImages
from ..images.tiles import LEAST_VALID, Tiles, read_ahead
from ..options.choices import BUNDLED, FILE, SCATTERING, URBAN, URBAN2
from ..options.network_options import ComputingOptions, EncoderOptions
from ..runtime.arrays import Array, Floats32
from ..runtime.errors import InputError, ModelFileError
from ..runtime.events import Events, Step
from .computing import Encoder, choose_device
from .networks import build_network, grey_features, suitable_zoom
from .precision import precision_for_network


def stream_features(
    reader: ImageStream, encode: Callable[[Tiles], Floats32], step: Step, rest: bool = False
) -> Iterator[tuple[Tiles, Floats32]]:
    """Batches of tiles with what ``encode`` makes of them, row by row; the next are read while the network works.

    Args:
        rest: these are what is left of a raster whose first tiles were read before; there may be none.

    Raises:
        InputError: no tile has enough valid pixels.
    """
    tiles = None
    for tiles in read_ahead(reader):
        yield tiles, encode(tiles)
        # Counted along the grid, so that tiles left out count too.
        rows, columns = reader.shares.shape
        step.done(int(tiles.rows[-1]) * columns + int(tiles.columns[-1]) + 1, rows * columns)
    if tiles is None and not rest:
        raise InputError(
            f"No tile of the raster {reader.path} has {LEAST_VALID:.0%} of valid pixels: "
            "choose smaller tiles, or check the nodata value and the mask."
        )


def features_at(encoder: Encoder, images: IndexedImages, indices: Array, batch_size: int) -> Floats32:
    """Features (n, D) of the images at ``indices`` (n,), at least one, so many read at a time."""
    parts = [indices[start : start + batch_size] for start in range(0, len(indices), batch_size)]
    return np.concatenate([encoder.features(images.batch(part)) for part in parts])


def feature_count(encoder: Encoder, bands: int, tile_size: int) -> int:
    """How many features describe a tile; a network that does not say is tried on a grey one."""
    known = getattr(encoder.network, "dimension", None)
    return int(known or grey_features(encoder.network, bands, tile_size).shape[1])


class Pictures(Protocol):
    """What a network must know of the pictures it will see."""

    @property
    def ground_resolution(self) -> float:
        """Metres per pixel, NaN if unknown."""

    @property
    def band_count(self) -> int:
        """How many bands."""

    @property
    def upright(self) -> bool:
        """Whether they were taken from the ground."""


def open_encoder(
    pictures: Pictures,
    tile_size: int,
    options: EncoderOptions,
    seed: int,
    computing: ComputingOptions,
    events: Events,
) -> Encoder:
    """The network that was chosen, ready to run on tiles of some pictures.

    Args:
        seed: of random weights.

    Raises:
        InputError: there is no such device or precision, or the network cannot run in it; or as ``build_network``.
        ModelFileError: the weights file gives features that are no finite numbers, or as ``build_network``.
        DownloadError, MissingFileError: as ``build_network``.
    """
    name, weights, bands = options.network, options.weights, pictures.band_count
    where = choose_device(computing.device)
    if pictures.upright and weights == BUNDLED and name in (URBAN, SCATTERING):
        events.warning(
            f"The network {name} has never seen a street from the ground: {URBAN2}, or a network with ImageNet weights "
            "such as resnet18, is likely to tell more of photographs."
        )
    zoom = suitable_zoom(name, weights, pictures.ground_resolution, tile_size, events)
    model = build_network(name, weights, bands, tile_size, seed, options.weights_file, events, zoom)
    if weights == FILE and not bool(torch.isfinite(grey_features(model, bands, tile_size)).all()):
        raise ModelFileError(
            f"The weights file {options.weights_file} gives features that are no finite numbers: choose other weights."
        )
    chosen = precision_for_network(computing.precision, name, model, bands, where)
    device = {"cpu": "the processor", "cuda": "the NVIDIA GPU", "mps": "the Apple GPU"}.get(where.type, where.type)
    events.info(f"The network {name} runs on {device}, with numbers of the precision {chosen}.")
    return Encoder(model, where, chosen).with_cache(events)

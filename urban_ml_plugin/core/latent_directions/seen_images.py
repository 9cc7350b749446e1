"""Features of the images that were inverted, of which the best that could be told of a value is learnt: the ceiling."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from scipy.linalg import eigh

from ..generation.generator_model import GeneratorModel
from ..images.image_source import PHOTOGRAPHS, TILES
from ..images.image_sources import Images, Opened, open_images
from ..images.imagery import Imagery
from ..images.tiles import Tiles
from ..inversion.latents_file import Latents
from ..learning.resumable_description import Keeper, describe
from ..networks.streaming import open_encoder
from ..options.imagery_options import GridOptions, ImageryOptions
from ..options.network_options import ComputingOptions, EncoderOptions
from ..runtime.arrays import TINY, Array, Floats
from ..runtime.errors import InputError, UrbanMLError
from ..runtime.events import Events

MOST_COMPONENTS = 200
"""Principal components of features, of which regressions learn."""
IMAGES_PER_COMPONENT = 3


class Components:
    """The principal components of standardised features (n, D): fewer numbers that say nearly the same."""

    def __init__(self, features: Array) -> None:
        known = np.asarray(features, np.float64)
        self._middle, self._spread = known.mean(axis=0), np.maximum(known.std(axis=0), TINY)
        known = (known - self._middle) / self._spread
        count, wide = known.shape
        kept = min(MOST_COMPONENTS, wide, max(1, count // IMAGES_PER_COMPONENT))
        if wide <= count:
            axes = eigh(known.T @ known, subset_by_index=[wide - kept, wide - 1])[1]
        else:
            axes = known.T @ eigh(known @ known.T, subset_by_index=[count - kept, count - 1])[1]
            axes = axes / np.maximum(np.linalg.norm(axes, axis=0), TINY)
        self._axes: Floats = np.asarray(axes)

    def of(self, features: Array) -> Floats:
        """(N, C) of features (N, D)."""
        return np.asarray((np.asarray(features, np.float64) - self._middle) / self._spread @ self._axes)


def image_features(
    model: GeneratorModel,
    latents: Latents,
    imagery: ImageryOptions,
    seed: int,
    computing: ComputingOptions,
    events: Events,
    span: tuple[float, float],
) -> Floats | None:
    """Components (N, C) of what the bundled encoder says of the images, in the order of the latents.

    Args:
        imagery: the images; if none are given, the rasters of the latents are looked for where they were.

    Returns:
        None where the images are not at hand, which is told.

    Raises:
        InputError, ModelFileError: the images that are given are not those of the latents.
    """
    read = imagery if imagery.given else _where_they_were(model, latents)
    if read is None:
        events.info(
            "The images are not at hand as they were inverted: they were moved or changed, or a mask lay over them. So "
            "nothing is said of how well they tell the value themselves: give them (INPUT, or PHOTOS) to learn that."
        )
        return None
    with _opened(model, latents, read, events) as opened:
        encoder = open_encoder(opened.first, EncoderOptions(), seed, computing, events)
        images = Images(opened.sources)
        images.choose(latents.source, latents.row, latents.column)
        _check_places(latents, opened)

        def work(_: int, tiles: Tiles) -> dict[str, Array]:
            return {"features": encoder.features(tiles)}

        step = events.step(*span, "Describing images")
        usable, found = describe(
            images, work, computing.batch_size, step, Keeper(None, encoder, images, []), "directions"
        )
    features = np.zeros((len(images), found["features"].shape[1]), np.float32)
    features[usable] = found["features"]
    features[~usable] = found["features"].mean(axis=0)
    own = np.empty_like(features)
    own[np.lexsort((latents.column, latents.row, latents.source))] = features
    return Components(own).of(own)


def _where_they_were(model: GeneratorModel, latents: Latents) -> ImageryOptions | None:
    """The rasters that were inverted, if all of them are still the same; photographs need to be given."""
    paths = [source["path"] for source in latents.sources]
    if latents.kind != TILES or not all(os.path.isfile(path) for path in paths):
        return None
    try:
        for source in latents.sources:
            with Imagery(source["path"], model.bands_of(source["path"])) as imagery:
                if imagery.fingerprint != source["fingerprint"]:
                    return None
    except UrbanMLError:  # what cannot be read any more is not what it was
        return None
    return ImageryOptions(inputs=paths)


@contextmanager
def _opened(model: GeneratorModel, latents: Latents, imagery: ImageryOptions, events: Events) -> Iterator[Opened]:
    """The images as the generative model sees them.

    Raises:
        InputError: they are not those of the latents.
    """
    model.check_kind(TILES if imagery.inputs else PHOTOGRAPHS)
    bands = [model.bands_of(path, imagery.band_numbers) for path in imagery.inputs]
    card = model.card
    grid = GridOptions(tile_size=card.tile_size, stride=card.stride if card.images == TILES else None)
    with open_images(replace(imagery, bands=bands[0] if bands else None), grid, card.scaling, events) as opened:
        yield opened


def _check_places(latents: Latents, opened: Opened) -> None:
    remedy = "give the images that were inverted (INPUT, or PHOTOS), in the same order, or none"
    if len(opened.sources) != len(latents.sources):
        raise InputError(
            f"The latents are of {len(latents.sources)} sources, and {len(opened.sources)} are given: {remedy}."
        )
    for number, (source, known) in enumerate(zip(opened.sources, latents.sources)):
        mine = latents.source == number
        beyond = mine.any() and (
            latents.row[mine].max() >= source.places.rows or latents.column[mine].max() >= source.places.columns
        )
        if source.fingerprint != known["fingerprint"] or beyond:
            raise InputError(f"The images {source.path} are not those that were inverted: {remedy}.")

"""Evidence and objects of photographs: label pictures, a table of shares, or what a network makes of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import cast

import numpy as np

from ..images.photographs import Photographs
from ..options.city_options import CityOptions, ObjectOptions
from ..options.imagery_options import GridOptions, ImageryOptions
from ..recognition.city_folds import sequences
from ..recognition.city_images import CityImages, open_cities
from ..recognition.city_places import metric_centres
from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..spatial_statistics.spatial_blocks import suitable_blocks
from .chance import apart
from .evidence_files import CELLS_PER_IMAGE, NOT_FOUND, MaskFile, photographs_of, read_evidence
from .label_pictures import open_label_pictures
from .object_sums import Gathered, ObjectSums, blocks_within, cells_along
from .photograph_shares import photograph_shares
from .segmentation import open_segmenter, segment_photograph

USUAL_FOLDS = 5
"""Of photographs without a sequence or a time, twice as many blocks of ground are made as there are usually folds."""
Reader = Callable[[int, int], tuple[Ints, "Bools | None"]]
"""Of the number of a photograph and the side of its square: classes (T, T), and whether a network is sure of them."""


def read_photographs(
    files: Sequence[MaskFile],
    imagery: ImageryOptions,
    cities: CityOptions,
    objects: ObjectOptions,
    block_size: float,
    seed: int,
    events: Events,
    step: Step,
) -> Gathered:
    """Read all masks of photographs, which are framed as the masks say.

    Args:
        block_size: see ``ObjectTestOptions``.

    Raises:
        InputError: masks and photographs do not belong together, or there is no object in any.
    """
    notes: list[str] = []
    side = read_evidence(files[0].path).shape[0]
    with open_cities(replace(imagery, **files[0].framing), cities, GridOptions(tile_size=side), events) as images:
        photographs = cast(Photographs, images.sources[0])
        of = photographs_of(files, photographs.files)
        if (of == NOT_FOUND).any():
            notes.append(f"Masks that are of none of the photographs, left out: {int((of == NOT_FOUND).sum()):,}.")
        number = of[of != NOT_FOUND]
        city = images.city_of(0, np.zeros_like(number), number)
        counts = np.bincount(city, minlength=len(images.names))
        sums = ObjectSums(len(images.names), [cells_along(side, int(count)) for count in counts])
        everywhere = np.arange(len(photographs.places))
        nowhere = np.zeros_like(everywhere)
        position, _ = metric_centres(images, nowhere, nowhere, everywhere, images.city_of(0, nowhere, everywhere))
        masks = [file for file, which in zip(files, of) if which != NOT_FOUND]
        if objects.shares:
            names = dict(enumerate(objects.shares))
            shares = np.nan_to_num(photograph_shares(photographs, objects.shares, events))
            used = _sum_shares(masks, number, city, sums, shares, position)
        else:
            names, reader = _classes(objects, photographs, events, notes)  # type: ignore[assignment]
            used = _sum_up(masks, number, city, sums, reader, position, step)
    if not len(used):
        raise InputError("No photograph with a mask shows an object that has a name: check the names of the classes.")
    block, along = _blocks(sums, images, used, block_size, seed, events)
    places = [apart(int((sums.places[0] == k).sum())) for k in range(len(images.names))]
    cell = max(file.cell for file in files) / side or 1 / CELLS_PER_IMAGE
    return Gathered(images.names, sums, names, places, block, cell, along, True, not objects.shares, notes)


def _sum_up(
    masks: Sequence[MaskFile], number: Ints, city: Ints, sums: ObjectSums, reader: Reader, position: Floats, step: Step
) -> Ints:
    """Sum over photographs; the numbers of those that were used."""
    kept = []
    for place, (file, which) in enumerate(zip(masks, number.tolist())):
        evidence = read_evidence(file.path)
        labels, sure = reader(which, evidence.shape[0])
        at = position[[which], 0], position[[which], 1]
        doubt = None if sure is None else sure[None]
        if sums.add(int(city[place]), 0, evidence[None], labels[None], file.threshold, at, doubt).all():
            kept.append(which)
        step.done(place + 1, len(masks))
    return np.array(kept, np.int64)


def _sum_shares(
    masks: Sequence[MaskFile], number: Ints, city: Ints, sums: ObjectSums, shares: Floats, position: Floats
) -> Ints:
    kept = []
    for place, (file, which) in enumerate(zip(masks, number.tolist())):
        at = position[which, 0], position[which, 1]
        if sums.add_shares(int(city[place]), 0, read_evidence(file.path), shares[which], at):
            kept.append(which)
    return np.array(kept, np.int64)


def _classes(
    objects: ObjectOptions, photographs: Photographs, events: Events, notes: list[str]
) -> tuple[dict[int, str] | None, Reader]:
    """Names of classes, and what reads them."""
    if objects.labels:
        pictures = open_label_pictures(objects, photographs)
        if pictures.lacking:
            notes.append(f"Photographs without a label picture, left out: {pictures.lacking:,}.")
        return pictures.names, lambda number, side: (pictures.read(number, side), None)  # type: ignore[return-value]
    network = open_segmenter(objects, events)
    return dict(network.names), lambda number, side: segment_photograph(network, photographs, number, side)


def _blocks(
    sums: ObjectSums, images: CityImages, used: Ints, block_size: float, seed: int, events: Events
) -> tuple[Ints, list[bool]]:
    """The block of each photograph, and whether any block of a city has several, which resemble each other.

    Blocks are squares of ground of the size that is asked for, or the sequences that are held out together when cities
    are recognised.
    """
    city, _, x, y, score = sums.places
    block = np.zeros(len(city), np.int64)
    if block_size:
        for k in np.unique(city):
            own = city == k
            block[own] = suitable_blocks(score[own], x[own], y[own], (0, 0), block_size, seed, events)
    else:
        given = None if images.sequences is None else images.sequences[used]
        times = cast(Photographs, images.sources[0]).times()[used]
        block = sequences(np.stack([x, y], axis=1), times, given, city, USUAL_FOLDS, seed)
    block = blocks_within(city, block)
    along = [bool(len(np.unique(block[city == k])) < (city == k).sum()) for k in range(len(images.names))]
    return block, along

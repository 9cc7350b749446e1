"""Images of one size as they are learnt from, in a file without a name, which goes when the run ends."""

from __future__ import annotations

import math
import os
import tempfile

import numpy as np

from ..images.image_sources import Images
from ..images.tiles import Tiles, read_ahead
from ..runtime.arrays import Array, Bools, Bytes, Ints, evenly_spaced
from ..runtime.errors import InputError, OutputError
from ..runtime.events import Step
from .generator_model import as_bytes, as_images
from .stylegan2 import COLOURS

MOST_BYTES = 4 * 2**30
"""Room for 300,000 images of 64 pixels, or 20,000 of 256: of more, some are left out evenly."""
HELD_OUT = 0.1
"""Share of the images that nothing is learnt from, so that it shows whether the others were learnt by heart."""
MOST_HELD_OUT = 1 / 3
"""Of few images, a block is more than can be spared: then none is held out."""
BLOCK = 4
"""Tiles along the side of a block that is held out whole, so that those within it overlap no others."""


class ImageStore:
    """N images (3, S, S) of 8 bits, read by index.

    Args:
        most: how many there may be.
    """

    def __init__(self, most: int, size: int) -> None:
        try:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115
            shape = (most, COLOURS, size, size)
            if hasattr(os, "posix_fallocate"):  # where a disk fills up, a write into a mapped file ends the process
                os.posix_fallocate(self._file.fileno(), 0, math.prod(shape))
            self._pixels: Bytes = np.memmap(self._file, np.uint8, "w+", shape=shape)
        except OSError as error:
            raise OutputError(
                f"The temporary folder {tempfile.gettempdir()} has no room for {most:,} images of {size} pixels "
                f"({error.strerror}): make room, or choose larger tiles or a smaller SIZE."
            ) from error
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, images: Bytes) -> None:
        """Add some images (n, 3, S, S)."""
        self._pixels[self._count : self._count + len(images)] = images
        self._count += len(images)

    def batch(self, indices: Array) -> Bytes:
        """(n, 3, S, S) the images at some indices, in that order."""
        return np.asarray(self._pixels[indices])


class Subset:
    """Some of the images of a store, by index."""

    def __init__(self, store: ImageStore, chosen: Ints) -> None:
        self._store, self._chosen = store, chosen

    def __len__(self) -> int:
        return len(self._chosen)

    def batch(self, indices: Array) -> Bytes:
        """(n, 3, S, S) the images at some indices, in that order."""
        return self._store.batch(self._chosen[indices])


def store_images(images: Images, size: int, batch_size: int, step: Step) -> tuple[ImageStore, Ints]:
    """Keep the chosen images of some sources.

    Returns:
        The store, and (N,) which of the chosen images each is: some may lack valid pixels.

    Raises:
        InputError: they have neither one band nor three, or none has enough valid pixels.
        OutputError: there is no room on the disk.
    """
    bands = images.sources[0].band_count
    if bands not in (1, COLOURS):
        raise InputError(f"A generative model draws one band or three, and these are {bands}: choose three (BANDS).")
    nothing = InputError("No image has enough valid pixels: check nodata and mask.")
    if not len(images):
        raise nothing
    store, found = ImageStore(len(images), size), []
    for number, tiles in read_ahead((number, tiles.with_pixels()) for number, tiles in images.stream(batch_size)):
        store.add(np.moveaxis(as_bytes(as_images(tiles, size)), -1, 1))
        found.append(images_at(images, number, tiles))
        step.done(len(store), len(images))
    if not found:
        raise nothing
    return store, np.concatenate(found)


def images_at(images: Images, number: int, tiles: Tiles) -> Ints:
    """(n,) which of the chosen images a batch of a source holds."""
    mine = np.flatnonzero(images.source == number)
    wide = images.sources[number].places.columns
    keys = images.row[mine] * wide + images.column[mine]
    return mine[np.searchsorted(keys, tiles.rows * wide + tiles.columns)]


def choose_all(images: Images, size: int, wanted: int | None = None) -> int:
    """Choose every usable image, or as many as there is room for, spread evenly; how many were left out.

    Args:
        size: pixels along the side that they are kept at.
        wanted: no more than these, if given.
    """
    cells = [np.nonzero(source.usable()) for source in images.sources]
    source = np.concatenate([np.full(len(rows), number) for number, (rows, _) in enumerate(cells)])
    row, column = (np.concatenate([cell[axis] for cell in cells]).astype(np.int64) for axis in (0, 1))
    most = min(wanted or len(source), MOST_BYTES // (COLOURS * size**2))
    some = evenly_spaced(len(source), most)
    images.choose(source[some], row[some], column[some])
    return len(source) - len(some)


def hold_out(images: Images, found: Ints, kept: Bools, seed: int) -> Bools:
    """(N,) which of the images at ``found`` that are kept are held out: those in blocks of neighbours drawn at random.

    None are where that would leave too few to learn from.
    """
    place = np.stack([images.source, images.row // BLOCK, images.column // BLOCK], axis=1)[found]
    _, block = np.unique(place, axis=0, return_inverse=True)
    order = np.random.default_rng([seed, len(found)]).permutation(int(block.max()) + 1)
    sizes = np.bincount(block.ravel())[order]
    drawn = order[: max(1, int(np.searchsorted(np.cumsum(sizes), HELD_OUT * len(found))))]
    held: Bools = np.isin(block.ravel(), drawn) & kept
    return held if held.sum() <= MOST_HELD_OUT * kept.sum() else np.zeros(len(found), bool)


def judged_by(images: Images, found: Ints, learnt: Bools, held: Bools) -> Bools:
    """(N,) which of the images held out share no ground with those learnt from: tiles may overlap.

    All that are held out where each shares some.
    """
    some = images.among(found)
    clear = held & ~some.showing(some.among(learnt))
    return clear if clear.any() else held

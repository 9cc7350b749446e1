"""The images that are to be found in a generative model, in an order that hangs on what they show alone."""

from __future__ import annotations

import hashlib

import numpy as np
import torch
from torch import Tensor

from ..generation.generator_model import from_bytes
from ..generation.image_store import ImageStore, choose_all, store_images
from ..images.image_sources import Images
from ..runtime.arrays import Array, Bytes, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events

READING = (0.01, 0.05)
"""Shares of the task before and after images are read."""


class ImagesToFind:
    """N images of 8 bits that are looked at again and again.

    Args:
        store: that keeps them.

    Attributes:
        size: pixels along the side of an image.
        device: where batches are put.
        order: (N,) the images in the order of a hash of what they show.
    """

    def __init__(self, store: ImageStore, size: int, device: torch.device) -> None:
        self._store, self.size, self.device = store, size, device
        numbers = np.arange(len(store))
        self._hashes = np.array([content_number(store.batch(numbers[n : n + 1])[0]) for n in numbers], np.uint64)
        self.order: Ints = np.argsort(self._hashes, kind="stable").astype(np.int64)

    def __len__(self) -> int:
        return len(self._store)

    @property
    def contents(self) -> Array:
        """(N,) what tells these images from others, whatever their order."""
        return self._hashes[self.order]

    def pictures(self, numbers: Array) -> Bytes:
        """Images (n, S, S, 3)."""
        return np.moveaxis(self._store.batch(numbers), 1, -1)

    def batch(self, numbers: Array) -> Tensor:
        """Images (n, 3, S, S) in -1…1."""
        pixels = from_bytes(self._store.batch(numbers)).to(self.device)
        return pixels.contiguous(memory_format=torch.channels_last)


def content_number(picture: Bytes) -> int:
    """A number that two pictures share only if they are the same."""
    return int.from_bytes(hashlib.sha256(np.ascontiguousarray(picture).tobytes()).digest()[:8], "big")


def read_images(
    images: Images, size: int, most: int | None, device: torch.device, batch_size: int, events: Events
) -> ImagesToFind:
    """Choose all usable images, or at most so many, evenly spread, and read them at the size that a model draws.

    Raises:
        InputError: there is none.
        OutputError: as ``store_images``.
    """
    left = choose_all(images, size, most)
    if left:
        events.info(f"{len(images):,} images are taken, evenly spread, and {left:,} left out.")
    if not len(images):
        raise InputError("No image has enough valid pixels: check nodata and mask (MASK).")
    store, found = store_images(images, size, batch_size, events.step(*READING, "Reading images"))
    images.keep(found)
    return ImagesToFind(store, size, device)

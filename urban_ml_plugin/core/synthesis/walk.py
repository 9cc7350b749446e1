"""Walks from images along a direction of the latent space, as far as real images lie and no farther unless asked to.

A step is one standard deviation of the positions of real images on the direction. From its own position an image may go
down to the 1st percentile of real images and up to the 99th. Beyond, a generative model has learnt nothing, and what it
draws are artefacts.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch

from ..generation.generator_model import as_bytes
from ..generation.stylegan2 import Generator
from ..latent_directions.directions_file import Direction
from ..runtime.arrays import Array, Bytes, Floats

LEAST_AHEAD = 0.25
"""Of a whole step: pictures that are nearer to each other look the same."""


def ladder(direction: Direction, count: int) -> Floats:
    """An odd number of steps, evenly spaced over as much as lies between the percentiles, 0 in the middle."""
    reach = (direction.high - direction.low) / 2
    half = count // 2
    return np.arange(-half, half + 1) * (reach / half)


def within(direction: Direction, own: Floats, steps: Floats) -> Floats:
    """Steps (k,) of each image (N, k), cut off where real images end; an image beyond their end goes back only.

    Args:
        own: (N,) positions of the images.
    """
    low = np.minimum(direction.low - own, 0)[:, None]
    high = np.maximum(direction.high - own, 0)[:, None]
    return np.clip(steps[None], low, high)


def shown_once(steps: Floats, asked: Floats) -> Array:
    """(N, k) which steps are to be shown: those that lead on from the one before by a quarter of a whole step at least.

    Of several that were cut off at one place the nearest to the middle is left.

    Args:
        asked: (k,) steps before they were cut off.
    """
    middle = steps.shape[1] // 2
    inner = np.zeros_like(steps)
    inner[:, :middle], inner[:, middle + 1 :] = steps[:, 1 : middle + 1], steps[:, middle:-1]
    shown = np.abs(steps - inner) > LEAST_AHEAD * (asked[1] - asked[0])
    shown[:, middle] = True
    return shown


def walked(
    generator: Generator, latents: Array, direction: Direction, steps: Floats, tick: Callable[[], None] = lambda: None
) -> Bytes:
    """What images become along a direction: pictures (N, k, S, S, 3).

    Args:
        latents: (N, L, W) of the images.
        steps: (N, k) of each image; at 0 it is drawn as it is.
        tick: called after each picture.
    """
    moved = latents[:, None] + steps[:, :, None, None].astype(np.float32) * direction.walk.astype(np.float32)
    count, many = steps.shape
    pictures = drawn(generator, moved.reshape(count * many, *latents.shape[1:]), tick)
    return pictures.reshape(count, many, *pictures.shape[1:])


def drawn(generator: Generator, latents: Array, tick: Callable[[], None] = lambda: None) -> Bytes:
    """Pictures (N, S, S, 3) of latents (N, L, W), one after the other, so that none knows the others."""
    size = generator.shape.size
    pictures = np.empty((len(latents), size, size, 3), np.uint8)
    with torch.no_grad():
        for number, latent in enumerate(np.asarray(latents, np.float32)):
            pictures[number] = as_bytes(generator(torch.from_numpy(latent)[None].to(generator.middle.device)))[0]
            tick()
    return pictures

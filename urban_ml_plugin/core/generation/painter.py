"""Images drawn from latents, and as tiles that networks and rules can look at."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
import torch.nn.functional as F

from ..images.imagery import Scaling
from ..images.tiles import Tiles
from ..runtime.arrays import Array, Floats32, Ints
from .generator_model import GeneratorModel

TOGETHER = 16
"""Latents that are drawn in one pass, always as many, so that no picture depends on the others."""


def full_batches(count: int, size: int) -> Iterator[tuple[Ints, int]]:
    """Numbers (size,) of images, always as many: the last one is repeated where there are no more; and how many count.

    So no image depends on how many others there are.
    """
    for start in range(0, count, size):
        yield np.minimum(np.arange(start, start + size), count - 1), min(size, count - start)


class Painter:
    """A generator that draws latents of each layer (N, L, W).

    Args:
        device: on which it draws.
    """

    def __init__(self, model: GeneratorModel, device: torch.device) -> None:
        self.device, self.size = device, model.card.size
        self.generator = model.generator.eval().to(device)

    @torch.inference_mode()
    def pictures(self, latents: Array) -> Floats32:
        """(N, 3, S, S) in 0…1."""
        drawn = np.empty((len(latents), 3, self.size, self.size), np.float32)
        for some, own in full_batches(len(latents), TOGETHER):
            part = np.asarray(latents[some], np.float32)
            images = self.generator(torch.from_numpy(part).to(self.device))
            drawn[some[:own]] = ((images.float().clamp(-1, 1) + 1) / 2).cpu().numpy()[:own]
        return drawn


def as_tiles(pictures: Floats32) -> Tiles:
    """Pictures (N, bands, S, S) in 0…1 as whole tiles."""
    count, _, height, width = pictures.shape
    places = np.arange(count)
    return Tiles(places, places, pictures, np.ones((count, 1, height, width), bool))


def resized(pictures: Floats32, side: int) -> Floats32:
    """Pictures (N, bands, S, S) brought to another side, averaged or interpolated."""
    if pictures.shape[-1] == side:
        return pictures
    tensor = torch.from_numpy(np.ascontiguousarray(pictures))
    return np.asarray(F.interpolate(tensor, (side, side), mode="bilinear", align_corners=False, antialias=True).numpy())


def as_seen(pictures: Floats32, drawn: Scaling, seen: Scaling, side: int) -> Tiles:
    """Pictures (N, 3, S, S) as the tiles that a model sees: its bands, its scaling, its size.

    Args:
        drawn: of the generative model, by whose values 0…1 are drawn.
        seen: of the model.
        side: of its tiles, pixels.
    """
    low, high = (np.array(ends, np.float32)[:, None, None] for ends in (drawn.low, drawn.high))
    stored = low + pictures[:, : len(low)] * (high - low)
    return as_tiles(resized(np.stack([seen.apply(one) for one in stored]), side))

"""Two looks at one place: crops at nearly one scale, turned, through different air, light and cameras.

What two looks share is what the encoder may use. Flips and quarter turns are free; free rotation is not, because
whether streets follow north is meaning. The scale changes by a quarter at most, for the size of houses is meaning too.
"""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from training.surfaces import SIDE

Rng = np.random.Generator

CROP = (72.0, 200.0)
"""Side in picture pixels of what a crop shows; it is resampled to the size of the batch."""


def two_looks(
    pictures: NDArray[np.uint8], size: int, rng: Rng, harshness: float = 1.0
) -> tuple[Tensor, Tensor, NDArray[np.float64]]:
    """(N, 3, SIDE, SIDE) -> two batches (N, 3, size, size) in 0…1, and the zoom (2, N) at which each was seen.

    The pictures come in random order: what is seen widest stands last. ``harshness`` is how far cameras differ, 0 to 1.
    """
    count = len(pictures)
    side = np.sort(np.exp(rng.uniform(*np.log(CROP), count)))
    whole = torch.from_numpy(pictures).float()
    # Where a look is much coarser than its picture, the picture is thinned out, lest fine texture turns into noise.
    fine = int(np.searchsorted(side, 1.5 * size))
    smooth = F.avg_pool2d(whole[fine:], 2) if fine < count else whole[:0]
    looks, zooms = [], []
    for _ in range(2):
        seen = np.clip(side * np.exp(rng.uniform(-0.12, 0.12, count)), 64, SIDE)
        places = _places(seen, rng)
        look = torch.cat([_sample(whole[:fine], places[:fine], size), _sample(smooth, places[fine:], size)])
        looks.append(camera(look.div_(255), rng, harshness))
        zooms.append(size / seen)
    return looks[0], looks[1], np.array(zooms)


def _places(side: NDArray[np.float64], rng: Rng) -> Tensor:
    """A square of ``side`` pixels anywhere in each picture, flipped and turned by quarters: affine maps (N, 2, 3)."""
    count = len(side)
    half = side / SIDE
    centre = rng.uniform(-1, 1, (count, 2)) * (1 - half)[:, None]
    turn, mirror = rng.integers(0, 4, count) * math.pi / 2, rng.choice([-1.0, 1.0], count)
    cos, sin = np.cos(turn).round() * half, np.sin(turn).round() * half
    rows = [np.stack([cos * mirror, -sin, centre[:, 0]], 1), np.stack([sin * mirror, cos, centre[:, 1]], 1)]
    return torch.from_numpy(np.stack(rows, 1).astype(np.float32))


def _sample(pictures: Tensor, places: Tensor, size: int) -> Tensor:
    if not len(pictures):
        return pictures.new_zeros(0, 3, size, size)
    grid = F.affine_grid(places, [len(places), 3, size, size], align_corners=False)
    return F.grid_sample(pictures, grid, align_corners=False, padding_mode="reflection")


def camera(image: Tensor, rng: Rng, harshness: float = 1.0) -> Tensor:
    """What air, light, optics, sensor and compression do to pictures (N, 3, h, w), each in its own way, in place."""
    count = len(image)

    def draw(low: float, high: float, chance: float = 1.0, neutral: float = 0.0, bands: int = 1) -> Tensor:
        values = neutral + harshness * (rng.uniform(low, high, (count, bands)) - neutral)
        values[rng.random(count) > chance] = neutral
        return torch.from_numpy(values.astype(np.float32))[:, :, None, None]

    grey = image.mean(1, keepdim=True)
    image = image.sub_(grey).mul_(draw(0.5, 1.4, neutral=1)).add_(grey).clamp_(0, 1)
    image = image.mul_(1 + draw(-0.5, 0.5) * (1 - image))  # darker or lighter middle tones
    image = image.mul_(draw(0.7, 1.3, neutral=1) * draw(0.88, 1.12, neutral=1, bands=3))
    mean = image.mean((1, 2, 3), keepdim=True)
    haze, contrast = draw(0, 0.4, 0.3), draw(0.6, 1.4, neutral=1)
    image = image.mul_(contrast * (1 - haze)).add_(
        mean * (1 - contrast) * (1 - haze) + haze * draw(0.6, 0.9, neutral=0.75)
    )
    image = _blur(image, draw(0.3, 1.6, 0.5))
    noise = torch.randn(image.shape, generator=torch.Generator().manual_seed(int(rng.integers(2**31))))
    image = image.addcmul_(noise, draw(0.0, 0.05, 0.6))
    return _compress(image, rng, harshness).clamp_(0, 1)


def _blur(image: Tensor, width: Tensor) -> Tensor:
    """Gaussian blur, each picture by its own standard deviation (N, 1, 1, 1) in pixels."""
    taps = torch.arange(-3, 4, dtype=torch.float32)
    kernel = torch.exp(-(taps**2) / (2 * width.flatten()[:, None].clamp_min(0.05) ** 2))
    kernel = (kernel / kernel.sum(1, keepdim=True)).repeat_interleave(3, 0)[:, None]
    n, c, h, w = image.shape
    flat = F.pad(image.reshape(1, n * c, h, w), (3, 3, 3, 3), mode="reflect")
    flat = F.conv2d(F.conv2d(flat, kernel[..., None, :], groups=n * c), kernel[..., None], groups=n * c)
    return flat.reshape(n, c, h, w)


_K = np.arange(8)
_DCT = np.sqrt(np.where(_K == 0, 1, 2) / 8)[:, None] * np.cos(math.pi * (2 * _K[None] + 1) * _K[:, None] / 16)
_DCT_TENSOR = torch.from_numpy(_DCT.astype(np.float32))


def _compress(image: Tensor, rng: Rng, harshness: float) -> Tensor:
    """Rounds the cosine transform of blocks of 8 pixels, coarser for higher frequencies, as JPEG does, to a third."""
    chosen = torch.from_numpy(rng.random(len(image)) < 0.33)
    some = image[chosen]
    n, c, h, w = some.shape
    blocks = some.reshape(n * c, h // 8, 8, w // 8, 8).transpose(2, 3)
    waves = _DCT_TENSOR @ blocks @ _DCT_TENSOR.T
    strength = (harshness * np.exp(rng.uniform(math.log(0.004), math.log(0.05), n)) + 1e-4).astype(np.float32)
    step = torch.from_numpy(np.repeat(strength, c))[:, None, None, None, None] * (
        1 + torch.from_numpy((_K[:, None] + _K[None]).astype(np.float32))
    )
    blocks = _DCT_TENSOR.T @ ((waves / step).round() * step) @ _DCT_TENSOR
    image[chosen] = blocks.transpose(2, 3).reshape(n, c, h, w)
    return image

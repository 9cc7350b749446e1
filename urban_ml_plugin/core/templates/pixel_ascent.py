"""Ascent on pixels in place of latents: what a classifier can be made to say without anything to be seen.

Iterated steps of the gradient's sign within a bound (Kurakin, Goodfellow & Bengio, Adversarial examples in the physical
world, 2017), which end for an image as soon as the classifier is sure of it: no more is changed than that takes. It
shows what templates would be worth if only the classifier that is followed were asked.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from ..generation.painter import full_batches
from ..runtime.arrays import Floats
from .ascent import TOGETHER, Climber
from .judge import as_shown

STEPS = 60
BOUND = 16 / 255
"""Farthest that a pixel may move, where it goes from 0 to 1."""
RATE = 0.5 / 255


class PixelAscent(NamedTuple):
    """What the two classifiers say of N pictures after ascent on their pixels, (N,) each, and their mean change."""

    first: Floats
    second: Floats
    change: Floats


def climb_pixels(climber: Climber, latents: Floats) -> PixelAscent:
    """Ascent on the pixels of pictures drawn from latents (N, L, W)."""
    device, parts = climber.gaussian.axes.device, []
    for some, own in full_batches(len(latents), TOGETHER):
        with torch.no_grad():
            start = as_shown(climber.drawn(torch.from_numpy(np.asarray(latents[some], np.float32)).to(device)))
        found = _climbed(climber, start)
        first = climber.first.told(found)
        second = climber.second.told(found) if climber.second else np.full(len(first), np.nan)
        change = (found - start).abs().mean(dim=(1, 2, 3)).double().cpu().numpy()
        parts.append([first[:own], second[:own], change[:own]])
    return PixelAscent(*(np.concatenate(column) for column in zip(*parts)))


def _climbed(climber: Climber, start: Tensor) -> Tensor:
    """Pictures as they are written when the classifier is first sure of them, or after the last step."""
    pictures, found = start, start.clone()
    going = torch.ones(len(start), dtype=torch.bool, device=start.device)
    goal = climber.first.goal
    for _ in range(STEPS):
        here = pictures.clone().requires_grad_()
        (gradient,) = torch.autograd.grad(climber.climbed.climbed(here).sum(), here)
        moved = pictures + RATE * gradient.sign()
        pictures = torch.minimum(torch.maximum(moved, start - BOUND), start + BOUND).clamp(0, 1)
        found[going] = as_shown(pictures)[going]
        if goal.is_class:
            going &= torch.from_numpy(climber.first.told(found) < goal.enough).to(start.device)
        if not going.any():
            break
    return found

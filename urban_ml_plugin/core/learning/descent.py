"""How weights move: a step down a loss, the rate along the way, mixed precision, and a running mean of the weights."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

import numpy as np
import torch
from torch import Tensor, nn

from ..options.choices import BFLOAT16

FIRST_STEPS = 10
"""A running mean reaches back over a tenth of the steps until then so many times more are done, as is usual."""


def descend(loss: Tensor, *optimisers: torch.optim.Optimizer, share: float = 1.0) -> float:
    """One step of some optimisers down a loss, which is returned as a number.

    Where several losses move several parts of a network, as a generator and its critic, each is descended by itself.
    A group of parameters moves at its own rate, and its gradient is clipped to the norm that it names as ``clip``, if
    it does.

    Args:
        share: of each group's rate, such as a schedule gives.
    """
    for optimiser in optimisers:
        optimiser.zero_grad()
    loss.backward()
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["lr"] = share * group.setdefault("initial_lr", group["lr"])  # where torch's schedules keep it, too
            if "clip" in group:
                nn.utils.clip_grad_norm_(group["params"], group["clip"])
        optimiser.step()
    return float(loss.detach())


def warmed_cosine(step: int, steps: int, warm: int) -> float:
    """The share of the rate at a step from 0: a linear rise over ``warm`` steps, then a cosine down to 0.

    The first gradients of a fresh optimiser are poor guides (Loshchilov & Hutter 2017 for the cosine, Goyal et al. 2017
    for the rise).
    """
    return min(1.0, (step + 1) / warm) * 0.5 * (1 + float(np.cos(np.pi * step / steps)))


def mixed_precision(device: torch.device, precision: str) -> AbstractContextManager[None]:
    """Where a network learns in ``bfloat16``: products are narrow, weights and sums stay float32."""
    if precision != BFLOAT16:
        return nullcontext()
    return torch.autocast(device.type, torch.bfloat16)  # type: ignore[no-any-return,attr-defined]


class RunningMean:
    """The mean of weights over the last steps (Polyak & Juditsky 1992), which serves better than the last of them.

    Args:
        weights: by name, as they are now and as learning will move them; whole numbers are kept as they are last.
        keep: share of the mean that is kept at each step; less in the first steps, lest the start counts for much.
    """

    def __init__(self, weights: Mapping[str, Tensor], keep: float) -> None:
        self._weights, self._keep = weights, keep
        self.mean = copied(weights)

    def update(self, step: int) -> None:
        """Take in the weights after a step, counted from 0."""
        keep = min(self._keep, (step + 1) / (step + FIRST_STEPS))
        for name, tensor in self._weights.items():
            if tensor.is_floating_point():
                self.mean[name].mul_(keep).add_(tensor.detach(), alpha=1 - keep)
            else:
                self.mean[name].copy_(tensor)


def copied(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Weights as they are now, whatever becomes of them."""
    return {name: tensor.detach().clone() for name, tensor in weights.items()}

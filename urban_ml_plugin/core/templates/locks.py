"""What is not to change while a template is drawn: attributes of the picture, and what other models say of it.

How a thing grows with the latent is read out by a ridge regression over random images of the generative model. Ascent
loses what it has in common with these read-outs. As they are straight lines and pictures are not, what a thing has
drifted nevertheless is measured from time to time, and taken back along the read-outs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from ..generation.painter import Painter
from ..latent_directions.attributes import Measure
from ..latent_directions.border import ridge
from ..runtime.arrays import TINY, Floats
from ..runtime.events import Step
from .latent_gaussian import LatentGaussian

SAMPLES = 384
"""Random images from which read-outs are learnt; a quarter more tell how good they are."""
TESTED = SAMPLES // 4
AT_ONCE = 32
LONGEST = 0.1
"""Farthest way back at a time, in distances of two random images."""


@dataclass(frozen=True)
class Locks:
    """What is held.

    Attributes:
        names: of J things.
        measure: pictures (N, 3, S, S) in 0…1 to each of them.
        readout: (K, J) how each grows with a position.
        told: (J,) correlation of what read-outs say with what is measured, on images they have not learnt from.
    """

    names: tuple[str, ...]
    measure: Measure
    readout: Tensor
    told: Floats

    def measured(self, pictures: Tensor) -> Floats:
        """(N, J) of pictures (N, 3, S, S) in 0…1."""
        found = self.measure(pictures.detach().float().cpu().numpy())
        return np.stack([found[name] for name in self.names], axis=1)

    def without(self, gradient: Tensor) -> Tensor:
        """A gradient (N, K) without what it has in common with the read-outs."""
        axes = torch.linalg.qr(self.readout)[0]
        return gradient - (gradient @ axes) @ axes.T

    def taken_back(self, change: Tensor, drift: Floats, longest: float) -> Tensor:
        """A change of position (N, K) less the shortest way that undoes a drift (N, J), no longer than ``longest``."""
        undo = torch.as_tensor(drift, dtype=change.dtype, device=change.device) @ torch.linalg.pinv(self.readout)
        length = undo.norm(dim=1, keepdim=True).clamp_min(TINY)
        return change - undo * (longest / length).clamp_max(1.0)


def learn_locks(
    names: Sequence[str], measure: Measure, painter: Painter, gaussian: LatentGaussian, seed: int, step: Step
) -> Locks:
    """Read-outs of things from random images of the generative model.

    Args:
        names: of what ``measure`` gives; of a thing that does not vary nothing can be read, and it is left out.
    """
    random = torch.Generator().manual_seed(seed)
    positions = torch.randn(SAMPLES + TESTED, len(gaussian), generator=random)
    layers = painter.generator.shape.layers
    found: list[dict[str, Floats]] = []
    for start in range(0, len(positions), AT_ONCE):
        w = gaussian.latents(positions[start : start + AT_ONCE].to(gaussian.axes.device)).cpu()
        found.append(dict(measure(painter.pictures(w[:, None].expand(-1, layers, -1).numpy()))))
        step.done(start + len(w), len(positions))
    values = {name: np.concatenate([part[name] for part in found]) for name in names}
    varying = tuple(name for name in names if np.ptp(values[name]) > TINY)
    known = positions.numpy()
    lines = [ridge(known[:SAMPLES], values[name][:SAMPLES]) for name in varying]
    told = [
        float(np.corrcoef(line.decisions(known[SAMPLES:]), values[name][SAMPLES:])[0, 1])
        for line, name in zip(lines, varying)
    ]
    readout = np.stack([line.normal for line in lines], axis=1) if lines else np.zeros((len(gaussian), 0))
    device = gaussian.axes.device
    return Locks(varying, measure, torch.as_tensor(readout, dtype=torch.float32, device=device), np.array(told))

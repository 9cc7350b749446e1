"""What a classifier says of pictures that a generative model draws, as a function that can be differentiated."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ..generation.generator_model import GeneratorModel
from ..runtime.arrays import Floats
from ..status.held_out_model import HeadedNetwork
from ..status.status_model import StatusCard
from .goal import Goal


class Judge:
    """A classifier that looks at pictures as it looks at tiles: its bands, its scaling, its size.

    Args:
        card: of the classifier.
        module: its network and head.
        painted: the generative model.
        goal: what is asked of it.
        device: where it runs.
    """

    def __init__(
        self, card: StatusCard, module: HeadedNetwork, painted: GeneratorModel, goal: Goal, device: torch.device
    ) -> None:
        self.goal, self._side = goal, card.seen
        self._module = module.eval().requires_grad_(False).to(device)
        self.name = card.network.name

        def ends(values: tuple[float, ...]) -> Tensor:
            return torch.tensor(values, dtype=torch.float32, device=device)[:, None, None]

        drawn, seen = painted.card.scaling, card.scaling
        self._low, self._span = ends(drawn.low), ends(drawn.high) - ends(drawn.low)
        self._least, span = ends(seen.low), ends(seen.high) - ends(seen.low)
        self._divisor = torch.where(span > 0, span, torch.ones_like(span))

    def scores(self, pictures: Tensor) -> Tensor:
        """Scores (N, S) of the head for pictures (N, 3, S, S) in 0…1."""
        stored = self._low + pictures[:, : len(self._low)] * self._span
        tiles = ((stored - self._least) / self._divisor).clamp(0, 1)
        if tiles.shape[-1] != self._side:
            size = (self._side, self._side)
            tiles = F.interpolate(tiles, size, mode="bilinear", align_corners=False, antialias=True)
        valid = torch.ones_like(tiles[:, :1])
        scores: Tensor = self._module(tiles.contiguous(memory_format=torch.channels_last), valid)
        return scores

    def climbed(self, pictures: Tensor) -> Tensor:
        """What ascent goes up, (N,)."""
        return self.goal.climbed(self._module.head, self.scores(pictures))

    @torch.no_grad()
    def told(self, pictures: Tensor) -> Floats:
        """What is said of each picture, (N,); see ``Goal.told``."""
        said = self.goal.told(self._module.head, self.scores(pictures))
        return np.asarray(said.double().cpu().numpy())


def as_shown(pictures: Tensor) -> Tensor:
    """Pictures in 0…1 as they are written: with 8 bits."""
    return (pictures.detach().clamp(0, 1) * 255).round() / 255

"""Whether the weights of a network are still what they were when something was made of them."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor, nn


class WeightState:
    """What changes when a network learns, asked before each block of tiles, so it must cost next to nothing.

    ``state_dict`` makes names and dictionaries for each layer: 1.1 ms for ``urban2``, where this takes 0.04.

    Args:
        network: its layers stay; their weights may change, or be replaced.
    """

    def __init__(self, network: nn.Module) -> None:
        self._owners: list[Mapping[str, Tensor | None]] = []
        for layer in network.modules():
            self._owners += [owned for owned in (layer._parameters, layer._buffers) if owned]

    def __call__(self) -> list[tuple[int, int]]:
        """Of each weight where it lies, and how often it was written."""
        weights = (weight for part in self._owners for weight in part.values())
        return [(weight.data_ptr(), weight._version) for weight in weights if weight is not None]

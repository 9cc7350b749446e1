"""A network that is explained by gradients alone, as any torch module is."""

from __future__ import annotations

from torch import Tensor, nn


class ByGradients(nn.Module):
    """Another network without what it says of its maps but their names: no ``maps`` and no ``read``."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self.READ_LAYERS, self.BENT_LAYERS = (
            tuple(f"network.{layer}" for layer in getattr(network, name, ())) for name in ("READ_LAYERS", "BENT_LAYERS")
        )

    def forward(self, tiles: Tensor, valid: Tensor) -> Tensor:
        """What the other network gives."""
        found: Tensor = self.network(tiles, valid)
        return found

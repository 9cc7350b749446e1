"""What gives tiles a score, and so can be explained: networks, and scores that are linear in what they put out."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from ..rasters.grid import TileGrid
from ..runtime.arrays import Array, Ints
from ..runtime.errors import InputError
from .activation import Score

Variants = Ints
"""(N,) the variant of a model that explains each tile, from 0."""


@dataclass(frozen=True)
class Scorer:
    """A network that gives every tile a score, perhaps in V variants, such as one for each fold that was held out.

    Explaining asks for nothing else, so that any torch module serves. A score that is not linear in what a network puts
    out becomes the only output of a module around it, with a weight of 1.

    Attributes:
        name: of the network, as errors name it.
        band_count, tile_size: of the tiles that it takes.
        networks: tiles (N, bands, T, T) in 0…1 and validity (N, 1, T, T), float32, to outputs (N, D); one for each
            variant, or one for all. ``READ_LAYERS`` of a network names the layers from whose maps, averaged over valid
            pixels, all of its outputs are read, and ``BENT_LAYERS`` those between them and the outputs that are not
            straight: functions of each number by itself that are 0 at 0.
        weights: (V, M, D) of the outputs in each of M scores.
        means: (V, D) outputs of an average tile, whose score is 0.
        one_unit: whether the scores of all variants are in one unit. Log-odds are not: one variant is steeper.
        choose: which of the M scores is explained in a tile: outputs (N, D) and their variant to (N,); None if M is 1.
        place: which variant explains a tile: rows (N,), columns (N,) and the grid that they count in; the first one
            explains all if this is None.
    """

    name: str
    band_count: int
    tile_size: int
    networks: tuple[nn.Module, ...]
    weights: Tensor
    means: Tensor
    one_unit: bool = True
    choose: Callable[[Tensor, int], Tensor] | None = None
    place: Callable[[Array, Array, TileGrid], Variants] | None = None

    @property
    def read_layers(self) -> tuple[str, ...]:
        """``READ_LAYERS`` of the network, empty if it does not say."""
        return tuple(getattr(self.networks[0], "READ_LAYERS", ()))

    @property
    def bent_layers(self) -> tuple[str, ...]:
        """``BENT_LAYERS`` of the network, empty if it does not say."""
        return tuple(getattr(self.networks[0], "BENT_LAYERS", ()))

    def variants_of(self, rows: Array, columns: Array, grid: TileGrid) -> Variants:
        """The variant that explains each tile (N,) of a grid."""
        return self.place(rows, columns, grid) if self.place else np.zeros(len(rows), np.int64)

    def score(self, network: nn.Module, pixels: Tensor, valid: Tensor, variants: Variants) -> Score:
        """Scores (N,) as a function of pixels (N, bands, T, T); which of several is explained is chosen beforehand."""
        of_outputs = self.score_of_outputs(lambda: network(pixels, valid), variants)
        return lambda tiles: of_outputs(network(tiles, valid))

    def score_of_outputs(self, outputs: Callable[[], Tensor], variants: Variants) -> Score:
        """Scores (N,) as a function of what a network puts out (N, D), which ``outputs`` gives where it decides."""
        of, rows = torch.as_tensor(variants, device=self.weights.device), self.rows(outputs, variants)
        weights, means = self.weights[of, rows], self.means[of]
        return lambda found: ((found - means) * weights).sum(dim=1)

    @torch.no_grad()
    def rows(self, outputs: Callable[[], Tensor], variants: Variants) -> Tensor:
        """(N,) which of the M scores is explained, by what a network puts out (N, D), if that is asked for."""
        of = torch.as_tensor(variants, device=self.weights.device)
        rows = torch.zeros_like(of)
        if self.choose:
            found = outputs()
            for variant in of.unique().tolist():
                rows[of == variant] = self.choose(found[of == variant], variant)
        return rows

    def apart(self) -> Scorer:
        """The same with each score of each variant as a variant of its own, (V · M), so that nothing is chosen.

        The scores of one variant have one unit: those of all must have been brought to it before.
        """
        count, scores = self.weights.shape[:2]
        networks = self.networks if len(self.networks) == 1 else [one for one in self.networks for _ in range(scores)]
        weights, means = self.weights.reshape(count * scores, 1, -1), self.means.repeat_interleave(scores, dim=0)
        return replace(self, networks=tuple(networks), weights=weights, means=means, one_unit=True, choose=None)

    def on(self, device: torch.device) -> Scorer:
        """A copy on a device whose weights need no gradients.

        Raises:
            InputError: the networks let no gradients through.
        """
        if why := getattr(self.networks[0], "NO_GRADIENTS", ""):
            raise InputError(
                f"The network {self.name} lets no gradients through, as {why}, so nobody can tell where it looked: "
                "make the model with another network, such as urban2 or one of timm, to map its evidence."
            )
        networks = (copy.deepcopy(network).to(device).eval().requires_grad_(False) for network in self.networks)
        return replace(self, networks=tuple(networks), weights=self.weights.to(device), means=self.means.to(device))

    def times(self, gains: Array) -> Scorer:
        """The same with the scores of each variant multiplied by one of ``gains`` (V,)."""
        factors = torch.as_tensor(gains, dtype=torch.float32, device=self.weights.device)
        return replace(self, weights=self.weights * factors[:, None, None])

    def randomised(self, share: float, seed: int) -> Scorer:
        """The same with random weights of the outputs, and in the last ``share`` (0 to 1) of the network's layers."""
        noise = torch.randn(self.weights.shape, generator=torch.Generator().manual_seed(seed)).to(self.weights.device)
        networks = tuple(copy.deepcopy(network) for network in self.networks)
        for network in networks:
            layers = [module for module in network.modules() if hasattr(module, "reset_parameters")]
            count = round(share * len(layers))
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(seed)
                for layer in layers[len(layers) - count :]:
                    layer.reset_parameters()  # type: ignore[operator]
        return replace(self, networks=networks, weights=noise * self.weights.std())

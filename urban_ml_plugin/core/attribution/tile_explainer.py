"""Evidence in the pixels of tiles for what a status model says, each tile explained by a model that had not seen it.

Evidence is a density: its mean over a tile is what the tile's score owes to what was seen in it, in the unit of the
score, whatever the size of the tile or the number of its valid pixels.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ..images.tiles import Tiles
from ..networks.computing import tiles_at_once
from ..networks.pooling import region_weights
from ..networks.precision import FLOAT32
from ..networks.urban_encoder import UrbanEncoder
from ..runtime.arrays import Floats32
from ..runtime.errors import InputError
from ..status.heads import RIDGE
from ..status.status_model import NO_FOLD, StatusModel
from ..status.status_targets import Target
from .activation import (
    Score,
    gradcam,
    guided_gradcam,
    integrated_gradients,
    layer_gradients,
    layercam,
    map_layers,
    pixel_gradients,
    settled_hirescam,
)

GRADCAM, GUIDED, HIRESCAM, LAYERCAM, INTEGRATED = METHODS = (
    "gradcam",
    "guidedgradcam",
    "hirescam",
    "layercam",
    "integratedgradients",
)
CAMS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    GRADCAM: gradcam,
    GUIDED: gradcam,
    LAYERCAM: layercam,
}
ADDS_UP = (GRADCAM, HIRESCAM, INTEGRATED)
"""Methods whose evidence is meant to sum to the score; the others weigh it, or keep one side of it only."""
AUTO, LAST = "auto", "last"
CONSTANT = 8
"""Tiles from which a level is measured that is the same for any tile."""
CLIP = 99
"""Percentile of the absolute values at which guided maps are clipped, one for the map; the authors clip each tile."""


class Explained(NamedTuple):
    """Tiles explained.

    Attributes:
        evidence: (N, T, T)
        scores: (N,) how far each tile's score is above that of the average tile the model was made from.
        unplaced: (N,) the part of it that the evidence does not sum to.
    """

    evidence: Floats32
    scores: NDArray[np.float64]
    unplaced: NDArray[np.float64]


class Calibration(NamedTuple):
    """Constants of a whole map, so that no tile is treated otherwise than another.

    Attributes:
        levels: (F+1,) added to the evidence of the model of all tiles and of each fold, so that 0 is the average tile
            that this model was made from.
        gain: of guided maps: one over the mean strength of the gradients.
        blanks: (F+1, T, T) or nought, taken off the evidence of each model: what it shows in a tile of one colour, less
            its mean. There is nothing to see in it; it is left by the zeros that convolutions pad a tile with.
        limit: of guided maps: what they are clipped to.
        completeness: share of the differences between the scores of tiles that the evidence sums to, at most 1.
    """

    levels: NDArray[np.float32]
    blanks: NDArray[np.float32] = np.zeros((1, 1, 1), np.float32)
    gain: float = 1.0
    limit: float = float("inf")
    completeness: float = float("nan")


class TileExplainer:
    """Explains tiles, in blocks of one size, so that batches make no difference.

    Args:
        model: of which the networks of all tiles and of each fold are used.
        target: what is explained.
        method: of ``METHODS``.
        layer: ``auto`` (for the plugin's own encoder all layers that it reads features from, else the last), ``last``,
            or the name of a module.

    Raises:
        InputError: there is no such method or layer.
    """

    def __init__(
        self,
        model: StatusModel,
        target: Target,
        method: str = HIRESCAM,
        layer: str = AUTO,
        device: torch.device | None = None,
    ) -> None:
        if method not in METHODS:
            raise InputError(f"There is no method called {method!r}: choose one of {', '.join(METHODS)}.")
        self.method = method
        self.device = device or torch.device("cpu")
        self.networks = [_frozen(model.module(fold).network, self.device) for fold in _distinct(model)]
        self._model, self._target, self._layer = model, target, layer
        self._block = tiles_at_once(model.network, FLOAT32)
        heads = [model.head, *model.fold_heads]
        arrays = [head.arrays() for head in heads]
        # Of the whole model, fold -1, first: (F+1, M, D) weights of what is explained, on features less their mean.
        weights = np.stack([target.contrasts @ part["weight"] / part["scale"] for part in arrays])
        self.weights = torch.as_tensor(weights, dtype=torch.float32, device=self.device)
        self.means = torch.as_tensor(np.stack([part["mean"] for part in arrays]), device=self.device)
        self._heads = [copy.deepcopy(head).to(self.device).eval() for head in heads]
        self.start_from(np.zeros(1))
        self.layers, self.cell = self._choose_layers(layer)
        self.calibration = self._none()

    @property
    def completeness(self) -> float | None:
        """Share of the differences between scores of tiles that the evidence sums to, None if it is not meant to."""
        share = self.calibration.completeness
        return share if np.isfinite(share) else None

    def start_from(self, colour: NDArray[Any]) -> None:
        """Take a colour (bands,) for one in which there is nothing to see; integrated gradients start there."""
        self._baseline = torch.as_tensor(colour, dtype=torch.float32, device=self.device).view(1, -1, 1, 1)

    def _none(self) -> Calibration:
        count = len(self._heads)
        return Calibration(np.zeros(count, np.float32), np.zeros((count, 1, 1), np.float32))

    def with_method(self, method: str) -> TileExplainer:
        """The same with another method, not calibrated; networks are shared."""
        other = copy.copy(self)
        other.method, other.calibration = method, self._none()
        other.layers, other.cell = other._choose_layers(self._layer)
        return other

    def _choose_layers(self, layer: str) -> tuple[list[str], int]:
        """Names of the layers whose maps are read, and how many pixels the cells of the coarsest are wide."""
        if self.method == INTEGRATED:
            return [], 1
        network, side = self.networks[0], self._model.card.tile_size
        tiles = torch.full((1, self._model.card.band_count, side, side), 0.5, device=self.device)
        found = map_layers(network, lambda tiles: network(tiles, torch.ones_like(tiles[:, :1])), tiles)
        if not found:
            raise InputError(
                f"The network {self._model.card.network.name} has no layers with maps to look at: "
                "choose the method “integratedgradients”."
            )
        names = [list(found)[-1]]
        if layer == AUTO and isinstance(network, UrbanEncoder):
            names = ["stem", *(f"stages.{number}" for number in range(len(network.stages)))]
        elif layer not in (AUTO, LAST):
            if layer not in found:
                raise InputError(f"The network has no layer {layer!r} with maps: choose one of {', '.join(found)}.")
            names = [layer]
        return names, max(1, round(side / min(min(found[name]) for name in names)))

    def explain(self, tiles: Tiles, folds: NDArray[Any]) -> Explained:
        """Evidence for tiles (N), each by the model of its fold in ``folds`` (N,), -1 for the model of all tiles."""
        evidence = np.empty((len(tiles), *tiles.pixels.shape[2:]), np.float32)
        scores, unplaced = np.empty(len(tiles)), np.empty(len(tiles))
        for network, places in self._by_network(np.asarray(folds)):
            for start in range(0, len(places), self._block):
                block = places[start : start + self._block]
                filled = np.resize(block, self._block)  # repeated, so that a block has one size
                parts = self._explain_block(network, tiles, filled, np.asarray(folds)[filled])
                evidence[block], scores[block], unplaced[block] = (part[: len(block)].cpu().numpy() for part in parts)
        return Explained(evidence, scores, unplaced)

    def scores(self, tiles: Tiles, folds: NDArray[Any]) -> NDArray[np.float64]:
        """How far the score of each tile (N,) is above that of the average tile."""
        scores = np.empty(len(tiles))
        for network, places in self._by_network(np.asarray(folds)):
            for start in range(0, len(places), self._block):
                block = places[start : start + self._block]
                filled = np.resize(block, self._block)
                pixels, valid = self._tensors(tiles, filled)
                with torch.no_grad():
                    score = self._score(network, valid, np.asarray(folds)[filled], pixels)
                    scores[block] = score(pixels)[: len(block)].cpu().numpy()
        return scores

    def calibrate(self, tiles: Tiles, folds: NDArray[Any]) -> Explained:
        """Measure the constants of the map on a sample of tiles, and explain these."""
        self.calibration = self._none()
        if self._model.head.kind != RIDGE:
            self._match_spreads(tiles)
        if self.method not in (INTEGRATED, GUIDED) and not self._target.by_class:
            self.calibration = self.calibration._replace(blanks=self._blanks(tiles))
        if self.method in ADDS_UP:
            self._calibrate_levels(tiles, folds)
        elif self.method == GUIDED:
            self._calibrate_guided(tiles, folds)
        return self.explain(tiles, folds)

    def _match_spreads(self, tiles: Tiles) -> None:
        # A value is in its unit whatever the penalty. Log-odds are the steeper the weaker the penalty that a fold
        # chose, and a map of them would show the folds before the ground.
        heads = range(NO_FOLD, len(self._heads) - 1)
        spread = np.array([self.scores(tiles, np.full(len(tiles), fold)).std() for fold in heads])
        gains = np.divide(spread[0], spread, out=np.ones_like(spread), where=(spread > 0) & (spread[0] > 0))
        self.weights = self.weights * torch.as_tensor(gains, dtype=torch.float32, device=self.device)[:, None, None]

    def _blanks(self, tiles: Tiles) -> NDArray[np.float32]:
        count, shape = len(self._heads), tiles.pixels.shape[1:]
        pixels = np.broadcast_to(self._baseline.cpu().numpy(), (count, *shape)).astype(np.float32)
        places = np.arange(count)
        blank = Tiles(places, places, pixels, np.ones((count, 1, *shape[1:]), bool))
        evidence = self.explain(blank, places + NO_FOLD).evidence
        return np.asarray(evidence - evidence.mean(axis=(1, 2), keepdims=True))

    def _calibrate_levels(self, tiles: Tiles, folds: NDArray[Any]) -> None:
        # Means over tiles, the same ones for each model: a tile's own would smear its score over everything in it.
        # What integrated gradients leave is the score of their baseline, the same for any tile.
        some = tiles[:CONSTANT] if self.method == INTEGRATED else tiles
        heads = [np.full(len(some), fold) for fold in range(NO_FOLD, len(self._heads) - 1)]
        levels = np.array([self.explain(some, same).unplaced.mean() for same in heads])
        found = self.explain(tiles, folds)
        spread = float(np.var(found.scores))
        rest = float(np.mean((found.unplaced - levels[np.asarray(folds) - NO_FOLD]) ** 2))
        complete = 1 - rest / spread if spread > 0 else float("nan")
        self.calibration = self.calibration._replace(levels=levels.astype(np.float32), completeness=complete)

    def _calibrate_guided(self, tiles: Tiles, folds: NDArray[Any]) -> None:
        plain = self.with_method(GRADCAM)
        plain.calibrate(tiles, folds)
        strength = self._strength(tiles, folds)[tiles.valid[:, 0]].mean()
        self.calibration = plain.calibration._replace(gain=1 / max(float(strength), 1e-30), completeness=float("nan"))
        values = np.abs(self.explain(tiles, folds).evidence[tiles.valid[:, 0]])
        self.calibration = self.calibration._replace(limit=float(np.percentile(values, CLIP)))

    def randomised(self, share: float, seed: int) -> TileExplainer:
        """The same with random weights in the head and in the last ``share`` (0 to 1) of the network's layers."""
        other = copy.copy(self)
        other.calibration = self._none()
        generator = torch.Generator().manual_seed(seed)
        noise = torch.randn(self.weights.shape, generator=generator).to(self.device)
        other.weights = noise * self.weights.std()
        other.networks = [copy.deepcopy(network) for network in self.networks]
        for network in other.networks:
            layers = [module for module in network.modules() if hasattr(module, "reset_parameters")]
            count = round(share * len(layers))
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(seed)
                for layer in layers[len(layers) - count :]:
                    layer.reset_parameters()  # type: ignore[operator]
        return other

    def _by_network(self, folds: NDArray[Any]) -> list[tuple[nn.Module, NDArray[np.intp]]]:
        """Each network with the positions of the tiles that it explains."""
        if len(self.networks) == 1:
            return [(self.networks[0], np.arange(len(folds)))]
        return [(self.networks[int(fold) + 1], np.flatnonzero(folds == fold)) for fold in np.unique(folds)]

    def _tensors(self, tiles: Tiles, places: NDArray[Any]) -> tuple[Tensor, Tensor]:
        pixels = torch.from_numpy(np.ascontiguousarray(tiles.pixels[places])).to(self.device)
        return pixels, torch.from_numpy(tiles.valid[places]).to(self.device, torch.float32)

    def _score(self, network: nn.Module, valid: Tensor, folds: NDArray[Any], pixels: Tensor) -> Score:
        """What is explained, as a function of pixels; the class that is explained is chosen beforehand."""
        heads = torch.as_tensor(np.asarray(folds) - NO_FOLD, device=self.device)
        rows = torch.zeros_like(heads)
        if self._target.by_class:
            with torch.no_grad():
                features = network(pixels, valid)
                for head in heads.unique().tolist():
                    mine, scorer = heads == head, self._heads[head]
                    rows[mine] = scorer.log_probabilities(scorer(features[mine])).argmax(dim=1)
        weights, means = self.weights[heads, rows], self.means[heads]
        return lambda tiles: ((network(tiles, valid) - means) * weights).sum(dim=1)

    def _explain_block(
        self, network: nn.Module, tiles: Tiles, places: NDArray[Any], folds: NDArray[Any]
    ) -> tuple[Tensor, Tensor, Tensor]:
        pixels, valid = self._tensors(tiles, places)
        score = self._score(network, valid, folds, pixels)
        if self.method == INTEGRATED:
            value, shares = integrated_gradients(score, pixels, self._baseline)
            density = shares / self._weights(valid, network) + self._levels(folds)
            return density, value, value - shares.sum(dim=(1, 2))
        layers = [network.get_submodule(name) for name in self.layers]
        value, found = layer_gradients(score, pixels, layers)
        evidence, unplaced = torch.zeros_like(pixels[:, 0]), value.clone()
        for maps, gradients in found:
            height, width = map(int, maps.shape[2:])
            weights = self._weights(F.adaptive_avg_pool2d(valid, (height, width)), network)
            settled = self.method == HIRESCAM
            cam = settled_hirescam(maps, gradients, weights) if settled else CAMS[self.method](maps, gradients)
            unplaced -= cam.sum(dim=(1, 2))
            # Enlarged before it is divided, or cells without a valid pixel, where it means nothing, would reach others.
            both = torch.stack([cam, weights], dim=1)
            large = F.interpolate(both, size=pixels.shape[2:], mode="bilinear", align_corners=False)
            evidence += large[:, 0] / large[:, 1]
        evidence = evidence - torch.as_tensor(self.calibration.blanks[folds - NO_FOLD], device=self.device)
        if self.method == GUIDED:
            gradients = pixel_gradients(score, pixels)[1].abs().sum(dim=1) / self._weights(valid, network)
            guided = guided_gradcam(evidence + self._levels(folds), gradients) * self.calibration.gain
            return guided.clamp(-self.calibration.limit, self.calibration.limit), value, unplaced
        return evidence + self._levels(folds), value, unplaced

    def _strength(self, tiles: Tiles, folds: NDArray[Any]) -> Floats32:
        """How strongly the score of tiles answers to each pixel, (N, T, T)."""
        strength = np.empty((len(tiles), *tiles.pixels.shape[2:]), np.float32)
        for network, places in self._by_network(np.asarray(folds)):
            for start in range(0, len(places), self._block):
                block = places[start : start + self._block]
                filled = np.resize(block, self._block)
                pixels, valid = self._tensors(tiles, filled)
                score = self._score(network, valid, np.asarray(folds)[filled], pixels)
                gradients = pixel_gradients(score, pixels)[1].abs().sum(dim=1) / self._weights(valid, network)
                strength[block] = gradients[: len(block)].cpu().numpy()
        return strength

    @staticmethod
    def _weights(known: Tensor, network: nn.Module) -> Tensor:
        """How much each place (N, h, w) counts in the tile: the encoder leaves out what is invalid, others do not."""
        known = known if isinstance(network, UrbanEncoder) else torch.ones_like(known)
        return region_weights(known, 1).reshape(known[:, 0].shape)

    def _levels(self, folds: NDArray[Any]) -> Tensor:
        """The level (N, 1, 1) of each tile's model."""
        levels = self.calibration.levels[np.asarray(folds) - NO_FOLD]
        return torch.as_tensor(levels, device=self.device)[:, None, None]


def _distinct(model: StatusModel) -> list[int | None]:
    """The whole model and, where the network was fine-tuned, each fold."""
    return [None, *range(len(model.fold_tensors))] if any(model.fold_tensors) else [None]


def _frozen(network: nn.Module, device: torch.device) -> nn.Module:
    """A copy whose weights need no gradients."""
    return copy.deepcopy(network).to(device).eval().requires_grad_(False)

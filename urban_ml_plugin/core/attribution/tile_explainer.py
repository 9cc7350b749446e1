"""Evidence in the pixels of tiles for the score that a network gives them.

Evidence is a density: its mean over a tile is what the tile's score owes to what was seen in it, in the unit of the
score, whatever the size of the tile or the number of its valid pixels.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from ..images.tiles import Tiles
from ..layers.block_threads import by_threads
from ..layers.pooling import Moments, region_weights
from ..networks.computing import Encoder, tiles_at_once
from ..options.choices import ATTRIBUTIONS, AUTO, FLOAT32, GRADCAM, GUIDED, HIRESCAM, INTEGRATED, LAST, LAYERCAM
from ..runtime.arrays import Array, Floats, Floats32
from ..runtime.errors import InputError
from .activation import (
    Score,
    carries_all,
    gradcam,
    guided_gradcam,
    integrated_gradients,
    layer_gradients,
    layercam,
    map_gradients,
    map_layers,
    moment_gradients,
    pixel_gradients,
    settled_evidence,
    settled_hirescam,
    straightened,
)
from .scorer import Scorer, Variants

CAMS: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    GRADCAM: gradcam,
    GUIDED: gradcam,
    LAYERCAM: layercam,
}
ADDS_UP = (GRADCAM, HIRESCAM, INTEGRATED)
"""Methods whose evidence is meant to sum to the score; the others weigh it, or keep one side of it only."""
CONSTANT = 8
"""Tiles from which a level is measured that is the same for any tile."""
CLIP = 99
"""Percentile of the absolute values at which guided maps are clipped, one for the map; the authors clip each tile."""
COMPLETE = 0.95
"""Share of the differences between tiles below which a warning says that a map leaves much out. Chosen."""
FINE = 7
"""Cells along a tile's side that the maps of networks have last at the size they were made for (224 pixels, 32 to a
cell). Smaller tiles are explained from an earlier layer, or all that lies in a third of one would look alike."""
GREY = 0.5
"""Of the pixels of a tile that shows which layers have maps: the middle of their range."""
LEAST_STRENGTH = 1e-30
"""Of gradients, so that a network without any is not divided by 0."""


class Explained(NamedTuple):
    """Tiles explained.

    Attributes:
        evidence: (N, T, T)
        scores: (N,) how far each tile's score is above that of the average tile of its variant.
        unplaced: (N,) the part of it that the evidence does not sum to.
    """

    evidence: Floats32
    scores: Floats
    unplaced: Floats


class Calibration(NamedTuple):
    """Constants of a whole map, so that no tile is treated otherwise than another.

    Attributes:
        levels: (V · M,) added to the evidence of each score of each variant, so that 0 is the average tile of that
            variant.
        gains: (V,) by which the scores of each variant were multiplied, so that all are in one unit.
        gain: of guided maps: one over the mean strength of the gradients.
        blanks: (V · M, T, T) or nought, taken off the same evidence: what it shows in a tile of one colour, less its
            mean. There is nothing to see in it; it is left by the zeros that convolutions pad a tile with.
        limit: of guided maps: what they are clipped to.
        completeness: share of the differences between the scores of tiles that the evidence sums to, at most 1.
    """

    levels: Floats32
    gains: Floats
    blanks: Floats32 = np.zeros((1, 1, 1), np.float32)
    gain: float = 1.0
    limit: float = float("inf")
    completeness: float = float("nan")


class _Block(NamedTuple):
    """Tiles that go through a network together, (B, bands, T, T) and (B, 1, T, T), with their variants (B,)."""

    network: nn.Module
    pixels: Tensor
    valid: Tensor
    variants: Variants


def _reads_maps(network: nn.Module) -> bool:
    """Whether a network says what maps it makes, and what it reads from these; without that, gradients tell."""
    return all(hasattr(network, name) for name in ("maps", "moments", "read"))


class TileExplainer:
    """Explains tiles, in blocks of one size, so that batches make no difference.

    Args:
        scorer: what is explained.
        method: of ``ATTRIBUTIONS``.
        layer: ``auto`` (all layers that the network says it reads its outputs from; else the last that has 7 cells
            along a side and lets nothing pass beside it, or the last of all where there is none), ``last``, or the name
            of a module.
        precision: in which maps are made of a network that hands them over; everything else is float32.

    Attributes:
        layer: as it was asked for.
        layers: names of the layers whose maps are read.
        cell: how many pixels the cells of the coarsest of them are wide.

    Raises:
        InputError: there is no such method or layer.
    """

    def __init__(
        self,
        scorer: Scorer,
        method: str = HIRESCAM,
        layer: str = AUTO,
        device: torch.device | None = None,
        precision: str = FLOAT32,
    ) -> None:
        if method not in ATTRIBUTIONS:
            raise InputError(f"There is no method called {method!r}: choose one of {', '.join(ATTRIBUTIONS)}.")
        self.method, self._precision = method, precision
        self.device = device or torch.device("cpu")
        self.scorer, self.layer = scorer.on(self.device), layer
        self._block = tiles_at_once(scorer.networks[0], FLOAT32)
        self.start_from(np.zeros(1))
        self.layers, self.cell = self._choose_layers(layer)
        own = [network for network in self.scorer.networks if _reads_maps(network)]
        self._encoders: dict[nn.Module, Encoder] = {
            network: Encoder(network, self.device, self.precision) for network in own
        }
        self.calibration = self._none(np.ones(len(scorer.weights)))

    @property
    def completeness(self) -> float | None:
        """Share of the differences between scores of tiles that the evidence sums to, None if it is not meant to."""
        share = self.calibration.completeness
        return share if np.isfinite(share) else None

    @property
    def precision(self) -> str:
        """In which maps are made."""
        return self._precision if self._by_moments else FLOAT32

    @property
    def baseline(self) -> Array:
        """The colour (bands,) in which there is nothing to see."""
        return self._baseline.flatten().cpu().numpy()

    def start_from(self, colour: Array) -> None:
        """Take a colour (bands,) for one in which there is nothing to see; integrated gradients start there."""
        self._baseline = torch.as_tensor(colour, dtype=torch.float32, device=self.device).view(1, -1, 1, 1)

    def _none(self, gains: Floats) -> Calibration:
        """Nothing that was measured but the gains, which are in the scores already."""
        count = self.scorer.weights.shape[0] * self.scorer.weights.shape[1]
        return Calibration(np.zeros(count, np.float32), gains, np.zeros((count, 1, 1), np.float32))

    def take(self, calibration: Calibration) -> None:
        """Take constants that were measured elsewhere, by an explainer of the same scorer."""
        self.scorer, self.calibration = self.scorer.times(calibration.gains), calibration

    def with_method(self, method: str) -> TileExplainer:
        """The same with another method, not calibrated; networks are shared."""
        other = copy.copy(self)
        other.method, other.calibration = method, self._none(self.calibration.gains)
        other.layers, other.cell = other._choose_layers(self.layer)
        return other

    def randomised(self, share: float, seed: int) -> TileExplainer:
        """The same, not calibrated, of a network with random weights; see ``Scorer.randomised``."""
        other = copy.copy(self)
        other.scorer, other.calibration = self.scorer.randomised(share, seed), self._none(self.calibration.gains)
        other._encoders = {}  # it explains so few tiles that preparing a fast copy of the network would take longer
        return other

    def _choose_layers(self, layer: str) -> tuple[list[str], int]:
        if self.method == INTEGRATED:
            return [], 1
        scorer, network, side = self.scorer, self.scorer.networks[0], self.scorer.tile_size
        tiles = torch.full((1, scorer.band_count, side, side), GREY, device=self.device)

        def score(tiles: Tensor) -> Tensor:
            outputs: Tensor = network(tiles, torch.ones_like(tiles[:, :1]))
            return outputs

        found = map_layers(network, score, tiles)
        if not found:
            raise InputError(
                f"The network {scorer.name} has no layers with maps to look at: "
                "choose the method “integratedgradients”."
            )
        names = [list(found)[-1]]
        if layer == AUTO and scorer.read_layers:
            names = list(scorer.read_layers)
        elif layer == AUTO:
            fine = [name for name in reversed(found) if min(found[name]) >= FINE]
            whole = (name for name in fine if carries_all(score, tiles, network.get_submodule(name)))
            names = [next(whole, names[0])]
        elif layer != LAST:
            if layer not in found:
                raise InputError(f"The network has no layer {layer!r} with maps: choose one of {', '.join(found)}.")
            names = [layer]
        return names, max(1, round(side / min(min(found[name]) for name in names)))

    def explain(self, tiles: Tiles, variants: Variants) -> Explained:
        """Evidence for tiles (N), at least one, each by its variant of ``variants`` (N,)."""
        if self.scorer.choose:
            explaining, variants = self.keeping_choices(tiles, variants)
            return explaining.explain(tiles, variants)
        with self._straightened():
            evidence, scores, unplaced = self._by_block(tiles, variants, self._explain_block)
        return Explained(evidence, scores.astype(np.float64), unplaced.astype(np.float64))

    def scores(self, tiles: Tiles, variants: Variants, like: Tiles | None = None) -> Floats:
        """How far the score of each tile (N,) is above that of the average tile.

        Args:
            like: (N) tiles for whose class scores are taken, where it is chosen by the tile; these unless given.
        """
        if like is not None and self.scorer.choose:
            scoring, variants = self.keeping_choices(like, variants)
            return scoring.scores(tiles, variants)
        (scores,) = self._by_block(tiles, variants, lambda block: (self._score_block(block),))
        return scores.astype(np.float64)

    def keeping_choices(self, tiles: Tiles, variants: Variants) -> tuple[TileExplainer, Variants]:
        """One that scores tiles (N) by what is explained in these, whatever is changed in them, and its variants (N,).

        Without it, a class that is chosen by a tile would be another one as soon as enough of the tile is gone.
        """
        (rows,) = self._by_block(tiles, variants, lambda block: (self._rows_of_block(block),))
        other = copy.copy(self)
        other.scorer = self.scorer.apart()
        return other, variants * self.scorer.weights.shape[1] + rows.astype(np.int64)

    def calibrate(self, tiles: Tiles, variants: Variants) -> Explained:
        """Measure the constants of the map on a sample of tiles, and explain these."""
        self.calibration = self._none(self.calibration.gains)
        if not self.scorer.one_unit:
            self._match_spreads(tiles)
        if self.scorer.choose:
            explaining, variants = self.keeping_choices(tiles, variants)
            found = explaining.calibrate(tiles, variants)
            self.calibration = explaining.calibration
            return found
        if self.method not in (INTEGRATED, GUIDED):
            self.calibration = self.calibration._replace(blanks=self._blanks(tiles))
        if self.method in ADDS_UP:
            self._calibrate_levels(tiles, variants)
        elif self.method == GUIDED:
            self._calibrate_guided(tiles, variants)
        return self.explain(tiles, variants)

    def _everything_by_each(self, tiles: Tiles) -> Iterator[Variants]:
        """For each variant, the variants (N,) of tiles that are all explained by it."""
        return (np.full(len(tiles), variant) for variant in range(len(self.scorer.weights)))

    def _match_spreads(self, tiles: Tiles) -> None:
        # A value is in its unit whatever the penalty. Log-odds are the steeper the weaker the penalty that a fold
        # chose, and a map of them would show the folds before the ground.
        spread = np.array([self.scores(tiles, same).std() for same in self._everything_by_each(tiles)])
        gains = np.divide(spread[0], spread, out=np.ones_like(spread), where=(spread > 0) & (spread[0] > 0))
        self.scorer = self.scorer.times(gains)
        self.calibration = self.calibration._replace(gains=self.calibration.gains * gains)

    def _blanks(self, tiles: Tiles) -> Floats32:
        count, shape = len(self.scorer.weights), tiles.pixels.shape[1:]
        pixels = np.broadcast_to(self._baseline.cpu().numpy(), (count, *shape)).astype(np.float32)
        places = np.arange(count)
        blank = Tiles(places, places, pixels, np.ones((count, 1, *shape[1:]), bool))
        evidence = self.explain(blank, places).evidence
        return np.asarray(evidence - evidence.mean(axis=(1, 2), keepdims=True))

    def _calibrate_levels(self, tiles: Tiles, variants: Variants) -> None:
        # Means over tiles, the same ones for each variant: a tile's own would smear its score over everything in it.
        # What integrated gradients leave is the score of their baseline, the same for any tile.
        some = tiles[:CONSTANT] if self.method == INTEGRATED else tiles
        levels = np.array([self.explain(some, same).unplaced.mean() for same in self._everything_by_each(some)])
        found = self.explain(tiles, variants)
        spread = float(np.var(found.scores))
        rest = float(np.mean((found.unplaced - levels[variants]) ** 2))
        complete = 1 - rest / spread if spread > 0 else float("nan")
        self.calibration = self.calibration._replace(levels=levels.astype(np.float32), completeness=complete)

    def _calibrate_guided(self, tiles: Tiles, variants: Variants) -> None:
        plain = self.with_method(GRADCAM)
        plain.calibrate(tiles, variants)
        (strength,) = self._by_block(tiles, variants, lambda block: (self._strength(block),))
        gain = 1 / max(float(strength[tiles.valid[:, 0]].mean()), LEAST_STRENGTH)
        gains = self.calibration.gains
        self.calibration = plain.calibration._replace(gains=gains, gain=gain, completeness=float("nan"))
        values = np.abs(self.explain(tiles, variants).evidence[tiles.valid[:, 0]])
        self.calibration = self.calibration._replace(limit=float(np.percentile(values, CLIP)))

    def _by_block(
        self, tiles: Tiles, variants: Variants, work: Callable[[_Block], tuple[Tensor, ...]]
    ) -> list[Floats32]:
        """What ``work`` makes of blocks of tiles, each part (B, …), put together in the order of the tiles, (N, …)."""
        blocks = [
            (network, places[start : start + self._block])
            for network, places in self._by_network(variants)
            for start in range(0, len(places), self._block)
        ]

        def on(block: tuple[nn.Module, Array]) -> list[Floats32]:
            network, places = block
            filled = np.resize(places, self._block)  # repeated, so that a block has one size
            parts = work(self._read_block(network, tiles, filled, variants[filled]))
            return [part[: len(places)].cpu().numpy() for part in parts]

        # Gradients through layers come by hooks, which a network has for all threads alike.
        pixels = self._block * self.scorer.tile_size**2
        parts = by_threads(on, blocks, pixels, self.device) if self._by_moments else list(map(on, blocks))
        found = [np.empty((len(tiles), *part.shape[1:]), np.float32) for part in parts[0]]
        for (_, places), made in zip(blocks, parts):
            for whole, part in zip(found, made):
                whole[places] = part
        return found

    @property
    def _by_moments(self) -> bool:
        """Whether the network says what its outputs are read from, so that no gradient need go through a layer."""
        scorer = self.scorer
        read = self.method not in (INTEGRATED, GUIDED) and self.layers == list(scorer.read_layers)
        return read and _reads_maps(scorer.networks[0])

    def _straightened(self) -> AbstractContextManager[None]:
        """Let the layers that the network bends be straight for all threads."""
        if not self._by_moments:
            return nullcontext()
        networks, names = self.scorer.networks, self.scorer.bent_layers
        return straightened([network.get_submodule(name) for network in networks for name in names])

    def _by_network(self, variants: Variants) -> list[tuple[nn.Module, NDArray[np.intp]]]:
        """Each network with the positions of the tiles that it explains."""
        if len(self.scorer.networks) == 1:
            return [(self.scorer.networks[0], np.arange(len(variants)))]
        return [(self.scorer.networks[variant], np.flatnonzero(variants == variant)) for variant in np.unique(variants)]

    def _read_block(self, network: nn.Module, tiles: Tiles, places: Array, variants: Variants) -> _Block:
        pixels = torch.from_numpy(np.ascontiguousarray(tiles.pixels[places])).to(self.device)
        valid = torch.from_numpy(tiles.valid[places]).to(self.device, torch.float32)
        return _Block(network, pixels, valid, variants)

    def _score_of_pixels(self, block: _Block) -> Score:
        return self.scorer.score(block.network, block.pixels, block.valid, block.variants)

    def _explain_block(self, block: _Block) -> tuple[Tensor, Tensor, Tensor]:
        levels = torch.as_tensor(self.calibration.levels[block.variants], device=self.device)[:, None, None]
        if self.method == INTEGRATED:
            value, shares = integrated_gradients(self._score_of_pixels(block), block.pixels, self._baseline)
            return shares / self._weights(block.valid) + levels, value, value - shares.sum(dim=(1, 2))
        if self._by_moments:
            value, cams = self._cams_of_moments(block)
        else:
            layers, bent = (
                [block.network.get_submodule(name) for name in names]
                for names in (self.layers, self.scorer.bent_layers)
            )
            value, found = layer_gradients(self._score_of_pixels(block), block.pixels, layers, bent)
            cams = [self._cam_of_gradients(block, maps, gradients) for maps, gradients in found]
        evidence, unplaced = torch.zeros_like(block.pixels[:, 0]), value.clone()
        by_size: dict[torch.Size, tuple[Tensor, Tensor]] = {}
        for cam, weights in cams:
            unplaced -= cam.sum(dim=(1, 2))
            before = by_size[cam.shape][0] if cam.shape in by_size else 0
            by_size[cam.shape] = before + cam, weights
        for cam, weights in by_size.values():
            # Enlarged before it is divided, or cells without a valid pixel, where it means nothing, would reach others.
            both = torch.stack([cam, weights], dim=1)
            large = F.interpolate(both, size=block.pixels.shape[2:], mode="bilinear", align_corners=False)
            evidence += large[:, 0] / large[:, 1]
        evidence = evidence - torch.as_tensor(self.calibration.blanks[block.variants], device=self.device)
        if self.method == GUIDED:
            guided = guided_gradcam(evidence + levels, self._strength(block)) * self.calibration.gain
            return guided.clamp(-self.calibration.limit, self.calibration.limit), value, unplaced
        return evidence + levels, value, unplaced

    def _maps(self, block: _Block) -> list[Tensor]:
        if block.network in self._encoders:
            return self._encoders[block.network].maps(block.pixels, block.valid)
        with torch.no_grad():
            return list(block.network.maps(block.pixels))  # type: ignore[operator]

    def _moments(self, block: _Block, maps: Sequence[Tensor]) -> list[Moments]:
        with torch.no_grad():
            return block.network.moments(maps, block.valid)  # type: ignore[no-any-return,operator]

    def _score_of_moments(self, block: _Block, found: Sequence[Moments]) -> Callable[[Sequence[Moments]], Tensor]:
        def outputs(given: Sequence[Moments]) -> Tensor:
            return block.network.read(given)  # type: ignore[no-any-return,operator]

        score = self.scorer.score_of_outputs(lambda: outputs(found), block.variants)
        return lambda given: score(outputs(given))

    @torch.no_grad()
    def _score_block(self, block: _Block) -> Tensor:
        if not _reads_maps(block.network):
            return self._score_of_pixels(block)(block.pixels)
        found = self._moments(block, self._maps(block))
        return self._score_of_moments(block, found)(found)

    @torch.no_grad()
    def _rows_of_block(self, block: _Block) -> Tensor:
        def outputs() -> Tensor:
            if not _reads_maps(block.network):
                return block.network(block.pixels, block.valid)  # type: ignore[no-any-return]
            return block.network.read(self._moments(block, self._maps(block)))  # type: ignore[no-any-return,operator]

        return self.scorer.rows(outputs, block.variants)

    def _cams_of_moments(self, block: _Block) -> tuple[Tensor, list[tuple[Tensor, Tensor]]]:
        """Scores (B,), and of each layer the evidence in its cells and how much these count, both (B, h, w)."""
        layers = self._maps(block)
        found = self._moments(block, layers)
        value, gradients = moment_gradients(self._score_of_moments(block, found), found)
        cams = []
        for maps, moments, gradient in zip(layers, found, gradients):
            if self.method == HIRESCAM:
                cam = settled_evidence(maps, moments, gradient)
            else:
                cam = CAMS[self.method](maps, map_gradients(maps, moments, gradient))
            cams.append((cam, moments.weights.reshape(cam.shape)))
        return value, cams

    def _cam_of_gradients(self, block: _Block, maps: Tensor, gradients: Tensor) -> tuple[Tensor, Tensor]:
        weights = self._weights(F.adaptive_avg_pool2d(block.valid, (int(maps.shape[2]), int(maps.shape[3]))))
        settled = self.method == HIRESCAM
        return settled_hirescam(maps, gradients, weights) if settled else CAMS[self.method](maps, gradients), weights

    def _strength(self, block: _Block) -> Tensor:
        """How strongly the score of tiles answers to each pixel, (B, T, T)."""
        return pixel_gradients(self._score_of_pixels(block), block.pixels)[1].abs().sum(dim=1) / self._weights(
            block.valid
        )

    def _weights(self, known: Tensor) -> Tensor:
        """How much each place (B, h, w) counts in its tile; a network that names no layers takes all."""
        known = known if self.scorer.read_layers else torch.ones_like(known)
        return region_weights(known, 1).reshape(known[:, 0].shape)

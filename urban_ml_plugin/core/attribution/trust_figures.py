"""How far to trust a map of activation, measured on a sample of tiles of the very raster that was mapped."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from ..images.tiles import Tiles
from ..languages.translation import to_translate
from ..options.choices import ATTRIBUTIONS
from ..runtime.arrays import Array, Floats, Floats32, Ints
from ..runtime.events import Step
from .faithfulness import (
    Mean,
    area,
    curves,
    edges,
    mean_of,
    order_of,
    patch_means,
    rank_correlations,
    without_structure,
)
from .tile_explainer import TileExplainer
from .tile_sample import TileSample

PATCHES = 8
"""Patches along the side of a tile, as large as the cells of the encoder where it sees 128 pixels."""
RANDOMISED = {
    to_translate("head"): 0.0,
    to_translate("and a third"): 1 / 3,
    to_translate("and two thirds"): 2 / 3,
    to_translate("everything"): 1.0,
}
"""Share of the layers, from the end, that are random beside the weights of the outputs."""
LEAST_PATCH = 4
"""Pixels along the side of a patch: in smaller ones there is no structure to take away."""
MAP, EDGES, RANDOM = to_translate("the map"), to_translate("edges (Sobel)"), to_translate("random order")
ENOUGH = 10
"""Tiles of a sample below which its figures say too little."""

UNKNOWN = Mean(float("nan"), float("nan"), float("nan"), 0)


@dataclass
class Trust:
    """Trust figures of a map.

    Attributes:
        tiles: number of tiles in the sample.
        deletion, insertion: for each order of patches its curve: the change of the score, mean over tiles (steps,).
        areas: for ``deletion`` and ``insertion`` the area under the curve of each order, and
        gains: by how much that of the map is the better one, tile by tile, against each other order.
        sanity: rank correlation of the map with that of the same network with random weights, from head to foot.
        edges: rank correlation of the map's strength with the strength of edges.
        agreement: (M, M) rank correlation between methods, in the order of ``ATTRIBUTIONS``.
    """

    tiles: int
    deletion: dict[str, Array] = field(default_factory=dict)
    insertion: dict[str, Array] = field(default_factory=dict)
    areas: dict[str, dict[str, Mean]] = field(default_factory=dict)
    gains: dict[str, dict[str, Mean]] = field(default_factory=dict)
    sanity: dict[str, Mean] = field(default_factory=dict)
    edges: Mean = UNKNOWN
    agreement: Array = field(default_factory=lambda: np.full((len(ATTRIBUTIONS), len(ATTRIBUTIONS)), np.nan))

    def better_than(self, other: str) -> bool | None:
        """Whether the map's order of patches beats another in deletion and insertion; None if the sample is too small.

        Args:
            other: ``EDGES`` or ``RANDOM``.
        """
        gains = [self.gains[name][other] for name in ("deletion", "insertion")]
        if self.tiles < ENOUGH or not all(np.isfinite(gain.low) for gain in gains):
            return None
        return all(gain.low > 0 for gain in gains)


def trust_figures(
    explainer: TileExplainer, sample: TileSample, mapped: Array, draws: int, seed: int, step: Step
) -> Trust:
    """Measure a map on a sample of tiles (N).

    Args:
        explainer: that made the map, calibrated.
        mapped: (N, T, T) the finished map on these tiles.
        draws: random orders, and networks with random weights.
    """
    tiles, side = sample.tiles, max(LEAST_PATCH, sample.grid.tile_size // PATCHES)
    valid = tiles.valid[:, 0]
    values = patch_means(mapped, valid & np.isfinite(mapped), side)
    strength = patch_means(edges(tiles.pixels), valid, side)
    trust = Trust(len(tiles))
    work = 2 * (2 + draws) + draws * len(RANDOMISED) + len(ATTRIBUTIONS)
    number = itertools.count(1)

    def done() -> None:
        step.done(next(number), work)

    rng = np.random.default_rng(seed)
    orders = {MAP: [order_of(values)], EDGES: [order_of(strength)]}
    orders[RANDOM] = [order_of(rng.random(values.shape)) for _ in range(draws)]
    _remove_and_restore(trust, explainer, sample, orders, seed, done)
    trust.edges = mean_of(rank_correlations(np.abs(values - np.nanmedian(values)), strength), seed)
    first = np.zeros(len(tiles), np.int64)
    own = patch_means(explainer.explain(tiles, first).evidence, valid, side)
    for name, share in RANDOMISED.items():
        found = []
        for draw in range(draws):
            other = explainer.randomised(share, seed + draw).explain(tiles, first).evidence
            found.append(rank_correlations(own, patch_means(other, valid, side)))
            done()
        trust.sanity[name] = mean_of(np.mean(found, axis=0), seed)
    maps = []
    for method in ATTRIBUTIONS:
        evidence = explainer.with_method(method).calibrate(tiles, sample.variants).evidence
        maps.append(patch_means(evidence, valid, side))
        done()
    trust.agreement = np.array([[mean_of(rank_correlations(one, other)).value for other in maps] for one in maps])
    return trust


def _remove_and_restore(
    trust: Trust,
    explainer: TileExplainer,
    sample: TileSample,
    orders: dict[str, list[Ints]],
    seed: int,
    done: Callable[[], None],
) -> None:
    tiles = sample.tiles
    background = without_structure(tiles.pixels)
    scoring, variants = explainer.keeping_choices(tiles, sample.variants)

    def score(pixels: Floats32) -> Floats:
        return scoring.scores(Tiles(tiles.rows, tiles.columns, pixels, tiles.valid), variants)

    for name, curve, better in (("deletion", trust.deletion, -1), ("insertion", trust.insertion, 1)):
        under = {}
        for order, ranks in orders.items():
            runs = []
            for one in ranks:
                runs.append(curves(score, tiles.pixels, background, one, insert=name == "insertion"))
                done()
            found = np.mean(runs, axis=0)
            change = found - found[:, :1]
            curve[order], under[order] = change.mean(axis=0), area(change)
        trust.areas[name] = {order: mean_of(values, seed) for order, values in under.items()}
        trust.gains[name] = {order: mean_of(better * (under[MAP] - under[order]), seed) for order in (EDGES, RANDOM)}

"""The same explanation of networks that have learnt nothing: what a class holds of it, it owes to its looks alone.

After the sanity checks of Adebayo et al. (2018). A network with random weights still answers to edges and contrast, so
classes with much of either hold more activation than their share without any meaning. A class counts as used only if
it holds more than it does in any of the random ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..runtime.arrays import Bools, Floats, Ints
from .activation_ratio import Pairs, Values, divided, known_values, pair_up, sum_up
from .landuse_shares import TileCells
from .map_scale import over_the_map
from .ratio_test import Setting, remaining


@dataclass(frozen=True)
class Comparison:
    """The ratio of a class in the network, on a sample of tiles, beside its ratios in random ones."""

    ratio: float
    random: tuple[float, ...]

    @property
    def highest(self) -> float:
        """The highest of the random ratios."""
        known = [ratio for ratio in self.random if np.isfinite(ratio)]
        return max(known) if known else float("nan")

    @property
    def exceeds(self) -> bool | None:
        """Whether the network has more than any random one; None if that is not known."""
        return bool(self.ratio > self.highest) if np.isfinite(self.ratio) and np.isfinite(self.highest) else None

    @property
    def p(self) -> float:
        """How often a random one has as much, one-sided."""
        known = [ratio for ratio in self.random if np.isfinite(ratio)]
        if not known or not np.isfinite(self.ratio):
            return float("nan")
        return (1 + sum(ratio >= self.ratio for ratio in known)) / (1 + len(known))


NOT_COMPARED = Comparison(float("nan"), ())


def compare(
    cells: TileCells,
    chosen: Ints,
    own: NDArray[np.float32],
    random: Sequence[NDArray[np.float32]],
    without: Sequence[tuple[int, ...]],
    fills: Bools,
    setting: Setting,
) -> list[Comparison]:
    """Compare each class, on the ground and at the scale at which it was judged.

    Args:
        chosen: (n,) the tiles of the sample.
        own: of the network, its activation by cell, (n, C²).
        random: the same of each random network.
        without: classes whose ground was left out for each class.
        fills: (K,) whether a class fills tiles, and so is judged over the map.
    """
    maps = []
    for values in (own, *random):
        whole = np.full(cells.activation.shape[1], np.nan, np.float32)
        whole.reshape(cells.tiles, -1)[chosen] = values
        maps.append(whole)
    found: dict[tuple[int, ...], list[Floats]] = {}
    for apart in set(without):
        ground, band = remaining(cells, list(apart), setting.margin) if apart else (None, None)
        pairs = pair_up(cells, ground, band)
        found[apart] = [_ratios(pairs, known_values(part, ground), fills) for part in maps]
    return [
        Comparison(float(found[apart][0][k]), tuple(float(part[k]) for part in found[apart][1:]))
        for k, apart in enumerate(without)
    ]


def _ratios(pairs: Pairs, known: Values, fills: Bools) -> Floats:
    """The ratio of each class (K,) at its scale."""
    inside = sum_up(pairs, known)
    across = over_the_map(inside.activation, inside.area, pairs.band)
    held, even_inside, even_across = (
        np.bincount(pairs.klass, part, len(fills)) for part in (inside.activation, inside.expected, across.expected)
    )
    return divided(held, np.where(fills, even_across, even_inside))


def cell_means(activation: NDArray[np.float32], valid: NDArray[np.bool_], cells: int) -> NDArray[np.float32]:
    """Activation (N, h, w) of tiles as means over C × C cells, (N, C²); NaN where less than half of a cell is valid.

    Args:
        valid: (N, h, w)
    """
    edges = [np.round(np.arange(cells) * side / cells).astype(np.int64) for side in activation.shape[1:]]
    sums, counts, sizes = (
        np.add.reduceat(np.add.reduceat(part, edges[0], axis=1), edges[1], axis=2)
        for part in (np.where(valid, activation, 0), valid.astype(np.float32), np.ones_like(activation))
    )
    means = np.divide(sums, counts, out=np.full(sums.shape, np.nan, np.float32), where=counts >= sizes / 2)
    return means.reshape(len(activation), -1)

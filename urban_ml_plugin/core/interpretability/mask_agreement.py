"""How far two runs look at the same places: what their soft masks of one image have in common."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..runtime.arrays import Array, Floats, ratio

CELLS = 8
"""Along each side of an image, to which masks are averaged before they are compared: finer masks differ by the size of
what one network and another can tell apart, rather than by where it lies."""


class Agreement(NamedTuple):
    """Means over pairs of runs; NaN where there is no such pair.

    Attributes:
        within: of runs of one network.
        between: of runs of two networks.
        chance: of runs of two networks, each with the mask of another image, which have nothing but habits in common:
            the middle of the image, say.
    """

    within: float
    between: float
    chance: float


def coarse_masks(weights: Array) -> Floats:
    """Soft weights (N, T, T), 0 and above, as shares of each image's weight on a coarse lattice: (N, CELLS, CELLS).

    Images without any weight have none on the lattice either. Sides that are no multiple of ``CELLS`` are told apart by
    whole pixels.
    """
    count, side = weights.shape[:2]
    cells = min(CELLS, side)
    at = np.arange(side) * cells // side
    of_cell = (at == np.arange(cells)[:, None]).astype(np.float64)  # (cells, T)
    sums = np.stack([of_cell @ one @ of_cell.T for one in weights]) if count else np.zeros((0, cells, cells))
    total = sums.sum(axis=(1, 2), keepdims=True)
    return ratio(sums, total, 0.0)


def soft_overlap(one: Floats, other: Floats) -> Floats:
    """(N,) what two masks (N, cells, cells) of shares have in common, over what either has: 0 to 1 (soft IoU).

    NaN where one of them is empty.
    """
    both, either = (take(one, other).sum(axis=(1, 2)) for take in (np.minimum, np.maximum))
    empty = (one.sum(axis=(1, 2)) == 0) | (other.sum(axis=(1, 2)) == 0)
    return np.where(empty, np.nan, both / np.where(empty, 1, either))


def agreement(masks: Array, seed: int = 0) -> Agreement:
    """How far the masks (A, S, N, cells, cells) of A networks with S seeds agree, of the same N images.

    Args:
        seed: of which other image's mask is taken for chance.
    """
    networks, seeds, count = masks.shape[:3]
    order = np.random.default_rng(seed).permutation(count)
    other = np.empty(count, np.int64)
    other[order] = np.roll(order, 1)  # so that no image meets its own mask
    within: list[float] = []
    between: list[float] = []
    chance: list[float] = []
    runs = [(network, run) for network in range(networks) for run in range(seeds)]
    for place, one in enumerate(runs):
        for two in runs[place + 1 :]:
            overlap = _mean(soft_overlap(masks[one], masks[two]))
            (within if one[0] == two[0] else between).append(overlap)
            if one[0] != two[0]:
                chance.append(_mean(soft_overlap(masks[one], masks[two][other])))
    return Agreement(*(_mean(np.array(values)) for values in (within, between, chance)))


def _mean(values: Floats) -> float:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else float("nan")

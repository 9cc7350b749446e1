"""Whether a class carries more than its share of what tells cities apart, beside the classes that carry more.

Maps of evidence are coarse, and what tells cities apart spills over onto everything that is near: windows with a sign
below each of them carry more than their share wherever a network reads the signs. So the class that carries most for
its size is taken first, and the others must carry more than their share of what is left without it; then the next one
is taken, until none is left that does.

What is left is told away from the ground of what was taken, and from a margin of one cell of the network's map around
it. There is less of such ground in a city with many signs than in one with few, and other things on it, so that sums
over it would make findings of what was left out. Therefore each class counts with the evidence per cell that it has
there, times as many cells as it has in the whole city.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ..landuse_test.activation_ratio import divided
from ..landuse_test.ratio_test import remaining
from ..landuse_test.tile_cells import TileCells
from ..runtime.arrays import Floats
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from . import class_shares
from .class_shares import DRAWS, Carried, ImageShares, drawn_sums, no_more_than_its_share, parts, shares

CellsOf = Callable[[int], tuple[TileCells, int]]
"""The cells of a city, with two maps (soft weight, evidence with its sign), and how many of them a margin takes."""


def carried_beside(images: ImageShares, cells_of: CellsOf, placed: bool, alpha: float, seed: int) -> Carried | None:
    """``class_shares.carried``, with p of each class no smaller than beside the classes that carry more.

    Args:
        placed: whether it is known where in an image a class lies; without it nothing can be left out.
        alpha: share of false findings up to which a class counts as carrying more than its share.

    Returns:
        None where evidence has no sign.
    """
    whole = class_shares.carried(images, DRAWS, seed)
    if whole is None or not placed:
        return whole
    p, lift, taken = whole.p.copy(), whole.lift, list[int]()
    while rising := [k for k in np.flatnonzero(q_of_named(p, images) <= alpha).tolist() if k not in taken]:
        taken.append(max(rising, key=lambda k: float(np.nan_to_num(lift[k]))))
        lift, beside = _without(images, cells_of, taken, seed)
        others = ~np.isin(np.arange(len(p)), taken)
        p[others] = np.maximum(whole.p, beside)[others]
    return whole._replace(p=p)


def q_of_named(p: Floats, images: ImageShares) -> Floats:
    """q (C,) over the classes with a name; 1 for what has none."""
    q = np.ones(len(p))
    q[images.named] = benjamini_hochberg(p[images.named])
    return q


def _without(images: ImageShares, cells_of: CellsOf, taken: Sequence[int], seed: int) -> tuple[Floats, Floats]:
    """Of each class (C,), what it carries of what is left over its share of the cells, and p that it is no more."""
    shown = np.unique(images.city).tolist()
    tables = _tables(images, cells_of, taken)
    carried, drawn = np.zeros(images.base.shape[1]), np.zeros((DRAWS, images.base.shape[1]))
    base = np.zeros_like(carried)
    for city in shown:
        of_city = tables[:, images.city == city].sum(axis=1)
        base += shares(of_city[2]) / len(shown)
        carried += _per_image(of_city) / len(shown)
        drawn += _per_image(drawn_sums(images, tables, city, DRAWS, seed + city)) / len(shown)
    p = no_more_than_its_share(divided(parts(drawn), base))
    return divided(parts(carried), base), p


def _per_image(sums: Floats) -> Floats:
    """Evidence (…, C) on each class in an image, from sums (4, …, C) of the tables; 0 for what is nowhere else."""
    evidence, left, whole, images = sums
    return np.asarray(divided(evidence, left, 0.0) * whole / np.maximum(images, 1))


def _tables(images: ImageShares, cells_of: CellsOf, taken: Sequence[int]) -> Floats:
    """(4, N, C) of each image and class: evidence and cells away from what was taken, all cells, and 1."""
    tables = np.ones((4, *images.base.shape))
    for city in np.unique(images.city).tolist():
        cells, margin = cells_of(city)
        evidence = cells.activation[1]
        ground, _ = remaining(cells, taken, margin)
        known = np.isfinite(evidence)[cells.cell]
        share = np.where(known, cells.share, 0).astype(np.float64)
        left = share if ground is None else share * ground[cells.cell]
        signed = left * np.where(known, evidence[cells.cell], 0)
        size = cells.tiles, images.base.shape[1]
        pair = cells.tile * size[1] + cells.klass
        for table, values in zip(tables, (signed, left, share)):
            table[images.city == city] = np.bincount(pair, values, size[0] * size[1]).reshape(size)
    return tables

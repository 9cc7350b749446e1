"""Whether a class holds more of the evidence for a city than chance gives: evidence is moved, objects stay.

Rasters: the whole map is moved by whole tiles, as it is or turned (``landuse_test.null_models.shifted_maps``).
Photographs: evidence maps are exchanged between photographs of the same city. Upright pictures have a layout, sky above
and road below, and evidence has one, too; exchanged maps keep it, so a class is not found because it lies where
evidence mostly is. Photographs along a street resemble their neighbours, so whole sequences change places where there
are any. ``docs/methods.md`` has the rates of false alarms.

A class that shares images with others is tested by what it holds of each image's evidence, one that fills whole images
by what it holds of all (``activation_ratio.fills_tiles``). The test has one side: more than chance. What was found is
left out with a margin of one cell of the network's map, and the others are tested again on the rest (as in
``ratio_test``), so that a wall is not accused of what spilled over from the sign on it.

Any network answers to conspicuous things, in every city alike. So it must also be told on held-out images that the city
is recognised (``recognised_p``), and the class carries more than its share of that (``class_shares.carried``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from ..landuse_test.activation_ratio import Values, by_group, fills_tiles, known_values, pair_up, telling_tiles
from ..landuse_test.null_models import deviations, exchanged_tiles, random_map_p, shifted_maps, upper_tail
from ..landuse_test.ratio_test import both_scales, remaining
from ..landuse_test.tile_cells import TileCells
from ..runtime.arrays import Bools, Floats, Ints, compact, ratio
from ..spatial_statistics.multiple_tests import benjamini_hochberg

Moves = Callable[[Values], Iterator[Values]]
"""Evidence (N, 2), as ``known_values`` gives it, becomes that of each draw."""
LEAST_CELLS = 1.0
"""Cells of an image that a class, and the others, must cover for the image to tell about it."""
LEAST_SHARE = 0.001
"""The same where it is not known where in an image a class lies: share of the image, which is one cell."""


@dataclass
class CityCells:
    """The images of one city, and how its evidence is moved.

    Attributes:
        cells: evidence and classes; of photographs, places lie apart (see ``apart``).
        moves: of the evidence.
        margin: cells that what spills over may reach.
        patchy: whether images lie side by side on a map, so that a class which fills them is also held against random
            maps that are as patchy.
        inside: whether evidence has a place inside images; without it classes are only tested over all images.
    """

    cells: TileCells
    moves: Moves
    margin: int
    patchy: bool
    inside: bool = True


@dataclass
class ChanceResults:
    """What was found about each of C classes in one city.

    Attributes:
        p: one-sided; NaN where too few images or draws tell.
        without: the classes whose ground was left out when it was decided.
        draws: how many moves made up chance.
    """

    p: Floats
    without: list[tuple[int, ...]]
    draws: int = 0


def raster_moves(places: Ints, draws: int, seed: int) -> Moves:
    """The whole map by whole tiles; ``places`` as of ``TileCells``."""
    return lambda known: shifted_maps(known, places, draws, seed)


def exchanges(images: int, draws: int, seed: int) -> Moves:
    """Maps of N photographs, exchanged at random."""
    return lambda known: exchanged_tiles(known, np.zeros(images, np.int64), draws, seed)


def sequence_exchanges(block: Ints, draws: int, seed: int) -> Moves:
    """Maps of N photographs, whole sequences of which change places and begin anywhere, each in its order.

    Args:
        block: (N,) the sequence of each; photographs of one follow each other in the order in which they are numbered.
    """
    order = np.argsort(block, kind="stable")
    runs = np.split(order, np.flatnonzero(np.diff(block[order])) + 1)

    def moved(known: Values) -> Iterator[Values]:
        rng = np.random.default_rng(seed)
        maps = known.reshape(len(block), -1, 2)
        for _ in range(draws):
            shuffled = np.concatenate([runs[number] for number in rng.permutation(len(runs))])
            came = np.empty_like(order)
            came[order] = np.roll(shuffled, rng.integers(len(order)))
            yield maps[came].reshape(-1, 2)

    return moved


def apart(images: int) -> Ints:
    """Places (1, 2N - 1) of N images of which none lies beside another."""
    places = np.full((1, 2 * images - 1), -1, np.int64)
    places[0, ::2] = np.arange(images)
    return places


def chance_of_classes(
    city: CityCells,
    classes: int,
    void: int | None,
    least_images: int,
    alpha: float,
    doubt: Floats,
    draws: int,
    seed: int,
) -> ChanceResults:
    """Test all classes but the one without a name.

    Args:
        classes: C.
        least_images: a class that fewer images can tell about is not tested.
        alpha: share of false findings from which on a class is left out as found.
        doubt: (C,) that the city is not recognised at all, or the class carries no more than its share; q is no less.
    """
    fills = fills_tiles(city.cells, classes) if city.inside else np.ones(classes, bool)
    tested = np.arange(classes) != (-1 if void is None else void)

    def run(without: Sequence[int]) -> tuple[Floats, Floats, int]:
        ratio, p, moved = _tested_without(city, classes, fills, without, least_images, draws, seed)
        return ratio, np.where(tested, p, np.nan), moved

    ratio, whole, moved = run(())
    results = ChanceResults(whole.copy(), [()] * classes, moved)
    excluded = list[int]()
    while rising := _found(results.p, excluded, alpha, doubt):
        excluded.append(max(rising, key=lambda k: float(ratio[k])))
        ratio, p, _ = run(excluded)
        for k in np.flatnonzero(tested & ~np.isin(np.arange(classes), excluded)).tolist():
            if np.isnan(p[k]) and k not in rising:
                continue  # nothing has to be told from what was found
            results.p[k] = np.nan if np.isnan(p[k]) else max(whole[k], p[k])
            results.without[k] = tuple(excluded)
    return results


def _found(p: Floats, excluded: Sequence[int], alpha: float, doubt: Floats) -> list[int]:
    q = np.maximum(benjamini_hochberg(p), doubt)
    return [k for k in np.flatnonzero(q <= alpha).tolist() if k not in excluded]


def _tested_without(
    city: CityCells, classes: int, fills: Bools, without: Sequence[int], least_images: int, draws: int, seed: int
) -> tuple[Floats, Floats, int]:
    """Ratio and p (C,) of each class at its scale, on ground a margin away from some classes; and how many moves."""
    cells, only = city.cells, np.zeros(city.cells.tiles, np.int64)
    ground, band = remaining(cells, without, city.margin)
    pairs, known = pair_up(cells, ground, band), known_values(cells.activation[0], ground)
    sums = both_scales(pairs, known)
    whole = [by_group(pairs, part, classes, only, 1) for part in sums]
    area = whole[0].area[:, 0]
    drawn = [
        [by_group(pairs, part, classes, only, 1) for part in both_scales(pairs, map_)] for map_ in city.moves(known)
    ]
    p, lifted = np.full((2, classes), np.nan), np.full((2, classes), np.nan)
    for scale in range(2):
        far = np.array([deviations(of_draw[scale], area) for of_draw in drawn]).reshape(len(drawn), classes)
        least = LEAST_CELLS if city.inside else LEAST_SHARE
        telling = telling_tiles(pairs, sums[scale], classes, cells.tiles, least, over_map=bool(scale))
        p[scale] = np.where(telling >= least_images, upper_tail(deviations(whole[scale], area), far), np.nan)
        total = whole[scale].total()
        lifted[scale] = ratio(total.activation, total.expected, 0.0)
    if city.patchy and fills.any():
        p[1] = np.maximum(p[1], random_map_p(pairs, sums[1], cells.places, classes, draws, seed))
    return np.where(fills, lifted[1], lifted[0]), np.where(fills, p[1], p[0]), len(drawn)


def recognised_p(scores: Floats, block: Ints, draws: int, seed: int = 0) -> float:
    """p that images of a city speak for it no more than the average image does, from their out-of-fold scores (n,).

    The scores of whole blocks change their sign at random; one-sided. Where labels say nothing, the score of an image
    for its own city is as often above that of the average image as below, whatever the network sees in it.

    Args:
        scores: mean evidence of each image for its city: how far its score is above that of the average image.
        block: (n,)
    """
    if not len(scores):
        return 1.0
    sums = np.bincount(compact(block), scores)
    signs = np.random.default_rng(seed).integers(0, 2, (draws, len(sums))) * 2 - 1
    return float(upper_tail(np.array([sums.sum()]), np.asarray(signs @ sums, np.float64)[:, None])[0])


def margin_of(cell: float, cells: int) -> int:
    """Cells of an image, of C along it, that one cell of the network's map reaches over, a part of its side."""
    return max(1, ceil(cell * cells))

"""Folds of cities: blocks of ground and sequences of photographs are held out whole, and every fold has every city."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..options.choices import SPATIAL
from ..options.city_options import PHOTO_GAP
from ..runtime.arrays import Array, Floats, Ints, compact
from ..runtime.errors import InputError
from ..spatial_statistics.spatial_blocks import spatial_blocks
from ..spatial_statistics.variogram import typical_range
from ..status.spatial_folds import Folds, deal_blocks, make_folds
from .city_places import pieces_of

BLOCKS_PER_FOLD = 2
"""Of a city, at least, as far as its ground allows: one for each of its halves."""
SMALLER = 0.9
"""By this factor blocks become smaller until there are enough."""
USUAL_BLOCK = 4
"""Sides of an image, where nothing tells how far images look alike."""
SECONDS, METRES = 300, 100.0
"""From one photograph to the next in a sequence, at most: five minutes, and a block of houses."""
TOUCHING = 0.98
"""Images whose centres are this share of their side apart, or more, only touch: a tile of Web Mercator is no square."""
NO_HALF = -1


@dataclass
class CityFolds:
    """What is held out together.

    Attributes:
        folds: of images; their blocks are those of the bootstrap, and each is of one city.
        sizes: (K,) side of the blocks of each city, metres; (0,) where sequences of photographs are held out.
        alike: as far as images look alike (range of the variogram of their first component), metres; NaN if unknown.
        half: (N,) in which half of its city's ground, 0 or 1, an image lies; -1 where the city has too few blocks.
    """

    folds: Folds
    sizes: Floats
    alike: float
    half: Ints

    @property
    def size(self) -> float:
        """Of the smallest blocks, metres; 0 where sequences are held out."""
        return float(self.sizes.min()) if len(self.sizes) else 0.0


def make_city_folds(
    centres: Floats, side: Floats, city: Ints, names: list[str], look: Floats, folds: int, size: float, seed: int
) -> CityFolds:
    """Folds of tiles, by blocks of ground.

    Args:
        centres: (N, 2) metres; ``side`` (N,) of what is seen of each image.
        look: (N,) something that images look alike in where they lie near each other.
        size: of blocks, metres; 0 takes the range of the variogram of ``look``, and a smaller one for a city where that
            would leave too few blocks.

    Raises:
        InputError: a city has fewer blocks than folds.
    """
    alike = look_range(centres, city, look, seed)
    least = float(side.max())
    wanted = size if size > 0 else max(least, alike if np.isfinite(alike) else USUAL_BLOCK * least)
    block, sizes = np.zeros(len(city), np.int64), np.full(len(names), wanted)
    for one in range(len(names)):
        mine = city == one
        own, sizes[one] = _blocks(centres[mine], wanted, wanted if size > 0 else least, folds, seed)
        block[mine] = own * len(names) + one  # no block has two cities
    dealt, half = _dealt(compact(block), centres, side, city, names, folds, seed, "tiles")
    return CityFolds(dealt, sizes, alike, half)


def make_sequence_folds(
    centres: Floats, times: Array, given: Array | None, city: Ints, names: list[str], folds: int, seed: int
) -> CityFolds:
    """Folds of photographs, by sequences, with those that lie within ``PHOTO_GAP`` kept from training.

    Args:
        times: (N,) datetime64, NaT where unknown.
        given: (N,) names of sequences, empty where a photograph has none.

    Raises:
        InputError: a city has fewer sequences than folds.
    """
    group = sequences(centres, times, given, city, folds, seed)
    dealt, half = _dealt(group, centres, np.full(len(city), PHOTO_GAP), city, names, folds, seed, "photographs")
    return CityFolds(dealt, np.zeros(0), float("nan"), half)


def look_range(centres: Floats, city: Ints, look: Floats, seed: int) -> float:
    """Range of the variogram of ``look``, metres: the median over pieces of ground that have one; NaN if none has."""
    ground = compact(pieces_of(centres) * (int(city.max()) + 1) + city)
    return typical_range(look, *_axes(centres), ground, seed)


def sequences(centres: Floats, times: Array, given: Array | None, city: Ints, folds: int, seed: int) -> Ints:
    """(N,) the sequence of each photograph, from 0.

    What a field says comes first. Of the others those that follow each other within five minutes and 100 m are one
    sequence; where no time is known, those within ``PHOTO_GAP`` of each other are, unless that would leave a city
    fewer than two a fold, as in a dense mosaic: squares of ground are sequences then.
    """
    label = np.array(["" for _ in city], object)
    for one in np.unique(city):
        named = np.zeros(len(city), bool) if given is None else (given != "") & (city == one)
        label[named] = [f"{one}:{name}" for name in (given[named] if given is not None else [])]
        timed = np.flatnonzero((city == one) & ~named & ~np.isnat(times))
        label[timed] = [f"{one}.{number}" for number in _by_time(centres[timed], times[timed])]
        others = np.flatnonzero((city == one) & ~named & np.isnat(times))
        label[others] = [f"{one}-{number}" for number in _by_place(centres[others], folds, seed)]
    return compact(label.astype(str))


def _by_time(centres: Floats, times: Array) -> Ints:
    number = np.zeros(len(times), np.int64)
    order = np.argsort(times, kind="stable")
    pause = np.diff(times[order]) / np.timedelta64(1, "s") > SECONDS
    jump = np.hypot(*np.diff(centres[order], axis=0).T) > METRES
    number[order[1:]] = np.cumsum(pause | jump)
    return number


def _by_place(centres: Floats, folds: int, seed: int) -> Ints:
    if not len(centres):
        return np.zeros(0, np.int64)
    pairs = cKDTree(centres).query_pairs(PHOTO_GAP, output_type="ndarray")
    graph = coo_matrix((np.ones(len(pairs)), pairs.T), shape=(len(centres), len(centres)))
    count, group = connected_components(graph, directed=False)
    size = float(np.ptp(centres, axis=0).max())
    while count < BLOCKS_PER_FOLD * folds and size > PHOTO_GAP:
        size *= SMALLER
        group = spatial_blocks(*_axes(centres), size, seed)
        count = int(group.max()) + 1
    return np.asarray(group, np.int64)


def _axes(centres: Floats) -> tuple[Floats, Floats]:
    return centres[:, 0], centres[:, 1]


def _blocks(centres: Floats, size: float, least: float, folds: int, seed: int) -> tuple[Ints, float]:
    """(n,) block of each place of a city, and the side of the blocks: smaller where there would be too few of them."""
    while True:
        block = spatial_blocks(*_axes(centres), size, seed)
        if block.max() + 1 >= BLOCKS_PER_FOLD * folds or size <= least:
            return block, size
        size = max(least, size * SMALLER)


def _dealt(
    block: Ints, centres: Floats, side: Floats, city: Ints, names: list[str], folds: int, seed: int, images: str
) -> tuple[Folds, Ints]:
    """Folds of images from their blocks, and halves of cities."""
    half = np.full(len(city), NO_HALF, np.int64)
    of_block = np.zeros(int(block.max()) + 1, np.int64)
    for one, name in enumerate(names):
        mine = city == one
        there = len(np.unique(block[mine]))
        if there < folds:
            what = "blocks of ground" if images == "tiles" else "sequences"
            remedy = (
                "choose fewer folds, smaller blocks (BLOCK_SIZE) or tiles, or more ground"
                if images == "tiles"
                else "choose fewer folds, or add photographs"
            )
            raise InputError(
                f"Not enough data: the city {name} has {int(mine.sum()):,} {images} in {there} {what}, too few for "
                f"{folds} folds that each hold out some of every city: {remedy}."
            )
        half[mine] = _halves(block[mine], centres[mine], folds)
        for part in np.unique(half[mine]):
            here = mine & (half == part)
            own, numbers = np.unique(block[here], return_inverse=True)
            weight = np.bincount(numbers.ravel()).astype(float)
            each = np.arange(len(own))
            of_block[own] = deal_blocks(
                each, weight, np.zeros(len(own), np.int64), folds, seed + 3 * one + 1 + int(part)
            )
    dealt = make_folds(SPATIAL, of_block, np.arange(len(of_block)), block, None, centres, 0, folds)
    _keep_apart(dealt, centres, side)
    return dealt, half


def _keep_apart(folds: Folds, centres: Floats, side: Floats) -> None:
    """What shares pixels with an image of a fold, or lies within the buffer of a photograph, does not train for it."""
    piece = pieces_of(centres)
    kinds = [np.flatnonzero((piece == one) & (side == width)) for one, width in sorted({*zip(piece, side)})]
    for fold in range(len(folds)):
        for here in kinds:
            held = here[folds.of_image[here] == fold]
            if not len(held):
                continue
            tree = cKDTree(centres[held])
            for others in (other for other in kinds if piece[other[0]] == piece[here[0]]):
                reach = TOUCHING * (side[here[0]] + side[others[0]]) / 2
                distance, _ = tree.query(centres[others], p=np.inf, distance_upper_bound=reach)
                folds.excluded[fold, others] |= np.isfinite(distance)


def _halves(block: Ints, centres: Floats, folds: int) -> Ints:
    """(N,) 0 or 1, halves of whole blocks on either side of a line across the longest way through a city; -1 if few."""
    own, place = np.unique(block, return_inverse=True)
    place = place.ravel()
    count = np.bincount(place)
    middle = np.stack([np.bincount(place, axis) / count for axis in centres.T], axis=1)
    spread = middle - middle.mean(axis=0)
    _, _, axes = np.linalg.svd(spread, full_matrices=False)
    order = np.argsort(spread @ axes[0], kind="stable")
    before = np.cumsum(count[order]) - count[order] / 2
    side = np.zeros(len(own), np.int64)
    side[order] = before > count.sum() / 2
    if min(np.bincount(side, minlength=2)) < folds:
        return np.full(len(block), NO_HALF, np.int64)
    return side[place]

"""Folds for cross-validation that do not leak: whole blocks of polygons, balanced, with a buffer around them.

Neighbouring polygons have like values and like imagery. Where they are dealt to folds at random, a model is tested on
places whose neighbours it has learnt by heart, and its score says how like neighbours are (Roberts et al. 2017).
Blocks at least as wide as the range of the variogram, held out whole, ask what a city planner asks: what of a place
where nobody counted? No fold ever splits a polygon, for its tiles share one label.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..options.choices import RANDOM, REGRESSION, SPATIAL
from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..spatial_statistics.spatial_blocks import spatial_blocks
from ..spatial_statistics.variogram import typical_range
from ..vectors.overlaps import Overlaps, centroids
from .experiment import Study

BINS = 5
"""Classes of the label that folds are balanced in, where it is a number."""
BLOCKS_PER_FOLD = 2
"""Blocks are made smaller than the range of the variogram rather than fewer than this many per fold."""
SMALLER = 0.9
"""By this factor, as often as it takes."""
INDEPENDENT = 0.95
"""Blocks at least this share of the range wide count as independent."""
LEAST_TRAINING = 15
"""Tiles that must be left to learn from without one fold."""
APART = 0.999
"""Images whose centres are this share of their side apart, or more, only touch."""
LARGEST_OVERLAP = 0.05
"""An image that polygons of the fold held out cover by a larger share does not train for that fold."""


@dataclass
class Folds:
    """Which images are held out together, and which may train meanwhile.

    Attributes:
        kind: ``spatial`` or ``random``.
        of_zone, of_image: (Z,), (N,) fold from 0.
        block: (N,) block of each image, from 0: what the bootstrap draws.
        excluded: (F, N) whether the image must not train while a fold is held out: it lies in the fold, its label comes
            in part from there, or it overlaps an image of it.
    """

    kind: str
    of_zone: Ints
    of_image: Ints
    block: Ints
    excluded: Bools

    def __len__(self) -> int:
        return len(self.excluded)

    def training(self, *held_out: int) -> Bools:
        """(N,) the images that may train while these folds are held out."""
        return ~self.excluded[list(held_out)].any(axis=0)

    def keep_pixels_apart(self, showing: Callable[[Bools], Bools]) -> None:
        """No image trains for a fold of which it shows pixels.

        Distances between centres tell the same of square tiles along the axes in which they are measured. Others, of a
        raster in degrees or one that is turned, may lie farther from each other and overlap.

        Args:
            showing: (N,) which images show pixels of some of them (N,).
        """
        for fold, excluded in enumerate(self.excluded):
            excluded |= showing(self.of_image == fold)

    def among(self, some: Ints) -> Folds:
        """The same folds of some of the images, without the others."""
        return Folds(self.kind, self.of_zone, self.of_image[some], self.block[some], self.excluded[:, some])


def deal_blocks(block: Ints, weight: Floats, kind: Ints, folds: int, seed: int) -> Ints:
    """Deal blocks to folds so that each fold has as many images of each kind of label as can be; (zones,) fold.

    The largest block first, each to the fold where it does least harm (Sechidis et al. 2011 deal single cases so).

    Args:
        block: (zones,) block from 0 of each zone.
        weight: (zones,) images of each zone.
        kind: (zones,) class of the label, from 0.

    Raises:
        InputError: there are fewer blocks than folds.
    """
    count = int(block.max()) + 1
    if count < folds:
        raise InputError(
            f"The labels make {count} blocks, too few for {folds} folds: choose smaller blocks, fewer folds or more "
            f"ground."
        )
    kinds = int(kind.max()) + 1
    held = np.bincount(block * kinds + kind, weight, count * kinds).reshape(count, kinds)
    wanted = held.sum(axis=0) / folds
    filled = np.zeros((folds, kinds))
    sizes = np.zeros(folds)
    fold_of = np.zeros(count, np.int64)
    order = np.random.default_rng(seed).permutation(count)
    order = order[np.argsort(-held[order].sum(axis=1), kind="stable")]
    for place, number in enumerate(order):
        after = ((filled + held[number] - wanted) ** 2).sum(axis=1) - ((filled - wanted) ** 2).sum(axis=1)
        total = (sizes + held[number].sum() - wanted.sum()) ** 2 - (sizes - wanted.sum()) ** 2
        cost = after + total
        empty = np.flatnonzero(sizes == 0)
        if len(empty) >= count - place:  # every fold must get one
            cost = np.where(sizes == 0, cost, np.inf)
        chosen = int(cost.argmin())
        filled[chosen] += held[number]
        sizes[chosen] += held[number].sum()
        fold_of[number] = chosen
    return fold_of[block]


def label_kinds(values: Floats, classes: bool) -> Ints:
    """Classes to balance folds in: the classes themselves, else fifths of the value."""
    if classes:
        return values.astype(np.int64)
    cuts = np.unique(np.quantile(values, np.arange(1, BINS) / BINS))
    return np.searchsorted(cuts, values, side="right").astype(np.int64)


def make_folds(
    kind: str,
    of_zone: Ints,
    zone_block: Ints,
    zone: Ints,
    met: Overlaps | None,
    centres: Floats,
    overlap: float,
    folds: int,
) -> Folds:
    """Folds of images from those of zones, with their buffers.

    Args:
        of_zone, zone_block: (Z,) fold and block of each zone.
        zone: (N,) the zone of each image.
        met: all pairs of an image and a zone that it meets; None sets no image aside for what else it meets.
        centres: (N, 2) of the images, in metres.
        overlap: side of what is seen of an image, where images may overlap, metres; images nearer than that to each
            other, along either axis, share pixels. 0 where they never do.
    """
    of_image = of_zone[zone]
    excluded = of_image == np.arange(folds)[:, None]
    if met is not None:
        touching = met.share > LARGEST_OVERLAP
        excluded[of_zone[met.zone[touching]], met.image[touching]] = True
    if overlap > 0:
        for fold in range(folds):
            tree = cKDTree(centres[of_image == fold])
            distance, _ = tree.query(centres, p=np.inf, distance_upper_bound=overlap * APART)
            excluded[fold] |= np.isfinite(distance)
    return Folds(kind, of_zone, of_image, zone_block[zone], excluded)


@dataclass
class Blocks:
    """How folds were made.

    Attributes:
        folds: by kind, ``spatial`` and ``random``.
        size: side of the blocks, metres.
        label_range: range of the label's variogram, metres; NaN where there is none to be found.
    """

    folds: dict[str, Folds]
    size: float
    label_range: float


def make_blocks(study: Study, folds: int, size: float, seed: int, events: Events) -> Blocks:
    """Blocked folds, and random ones for comparison.

    Args:
        size: of blocks in metres; 0 takes the range of the label's variogram (median over cities).

    Raises:
        InputError: there are fewer blocks than folds.
    """
    labels, zones = study.labels, study.zones
    used = study.used_zones
    places = centroids(zones.shapes)
    x, y = places.T
    city = np.zeros(len(zones.values), np.int64)
    city[labels.zone] = study.images.source
    typical = float(np.sqrt(zones.shapes.area.to_numpy()[used]).mean()) or _apart(x[used], y[used])
    reach = typical_range(zones.numbers[used], x[used], y[used], city[used], seed)
    block, size = ground_blocks(x[used], y[used], reach, typical, folds, size, seed, events)
    weight = np.bincount(labels.zone, minlength=len(zones.values)).astype(float)
    kind = label_kinds(zones.values[used], study.task != REGRESSION)
    zone_block = np.zeros(len(zones.values), np.int64)
    zone_block[used] = block
    # Polygons that are no image's main one go with the nearest that is.
    nearest = cKDTree(places[used]).query(places)[1]
    dealt = deal_blocks(block, weight[used], kind, folds, seed)[nearest]
    at_random = deal_blocks(np.arange(len(used), dtype=np.int64), weight[used], kind, folds, seed)[nearest]
    where = (zone_block, labels.zone)
    kinds = {
        SPATIAL: make_folds(SPATIAL, dealt, *where, labels.overlaps, study.centres, study.side * study.context, folds),
        RANDOM: make_folds(RANDOM, at_random, *where, None, study.centres, 0, folds),
    }
    kinds[SPATIAL].keep_pixels_apart(lambda held: study.images.showing(study.images.among(held)))
    _check_training(study, kinds[SPATIAL])
    return Blocks(kinds, size, reach)


def _apart(x: Floats, y: Floats) -> float:
    """Metres from a point to the next one in another place, as most have it."""
    places = np.unique(np.stack([x, y], axis=1), axis=0)
    return float(np.median(cKDTree(places).query(places, 2)[0][:, 1])) if len(places) > 1 else 1.0


def ground_blocks(
    x: Floats, y: Floats, reach: float, typical: float, folds: int, size: float, seed: int, events: Events
) -> tuple[Ints, float]:
    """The block of each zone (Z,), and the side of the blocks.

    Args:
        x, y: (Z,) middles, metres.
        reach: range of the label's variogram, metres; NaN where there is none.
        typical: side of a zone, metres.
        size: of blocks in metres; 0 takes the range, and less where there is not enough ground for ``folds``.
    """
    given = size > 0
    if not given:
        size = reach if np.isfinite(reach) else 2 * typical
    block = spatial_blocks(x, y, size, seed)
    while not given and block.max() + 1 < BLOCKS_PER_FOLD * folds and size > typical:
        size *= SMALLER
        block = spatial_blocks(x, y, size, seed)
    if np.isfinite(reach) and size < INDEPENDENT * reach:
        events.warning(
            f"Labels are spatially correlated up to about {reach:,.0f} m, but "
            + (f"blocks are {size:,.0f} m wide" if given else f"this area allows blocks of only {size:,.0f} m")
            + ": held-out blocks are not quite independent, so scores may be optimistic."
        )
    return block, size


def _check_training(study: Study, folds: Folds) -> None:
    for fold in range(len(folds)):
        left = folds.training(fold)
        kinds = len(np.unique(study.target[left]))
        if left.sum() < LEAST_TRAINING or kinds < 2:
            raise InputError(
                "Not enough data: without one fold and the buffer around it too few tiles are left to learn from. "
                "Choose smaller blocks (BLOCK_SIZE), more folds or smaller tiles."
            )

"""The border between low and high in a latent space, and a line beside it, each tested on ground that was held out.

The border is that of a linear support vector machine on the highest and the lowest images (Shen et al., Interpreting
the Latent Space of GANs for Semantic Face Editing, 2020); ridge regression learns from all of them.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.linalg import eigh
from scipy.spatial import cKDTree

from ..options.choices import SPATIAL
from ..runtime.arrays import TINY, Array, Bools, Floats, Ints, compact
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..spatial_statistics.variogram import typical_range
from ..status.spatial_folds import Folds, deal_blocks, ground_blocks, label_kinds, make_folds
from .image_values import LEAST_TAIL, ImageValues

PENALTY = 0.1
"""Of the support vector machine, for each image and on standardised latents."""
MOST_ITERATIONS = 10_000
PENALTIES = tuple(np.logspace(-3, 2, 11))
"""Of ridge regression, in parts of the mean square of the latents; the one with the least generalised
cross-validation error is taken."""


class Line(NamedTuple):
    """A direction in the space of latents: ``w · normal + intercept``."""

    normal: Floats
    intercept: float

    def decisions(self, w: Array) -> Floats:
        """(N,) of latents (N, W)."""
        return np.asarray(w @ self.normal + self.intercept)


class Held(NamedTuple):
    """Ground that is held out in turn.

    Attributes:
        folds: of the M images with a value.
        size: side of the blocks, metres.
        reach: range of the value's variogram, metres; NaN where there is none to be found.
    """

    folds: Folds
    size: float
    reach: float


def held_ground(
    known: ImageValues, centres: Floats, source: Ints, side: float, folds: int, size: float, seed: int, events: Events
) -> Held:
    """Blocks of ground for the images with a value, as wide as the value is alike, dealt to folds.

    Args:
        centres: (M, 2) of the images, metres.
        source: (M,) number of the raster of each.
        side: of an image, metres; 0 for photographs.
        size: of blocks in metres; 0 takes the range of the value's variogram.

    Raises:
        InputError: there is too little ground.
    """
    units = known.units
    x, y = known.unit_place[units].T
    city = np.zeros(len(known.unit_value), np.int64)
    city[known.unit] = source
    spacing = float(np.median(cKDTree(known.unit_place[units]).query(known.unit_place[units], k=2)[0][:, 1]))
    reach = typical_range(known.unit_value[units], x, y, city[units], seed)
    block, size = ground_blocks(x, y, reach, max(side, spacing), folds, size, seed, events)
    weight = np.bincount(known.unit, minlength=len(known.unit_value))[units].astype(float)
    of_unit, block_of_unit = (np.zeros(len(known.unit_value), np.int64) for _ in range(2))
    of_unit[units] = deal_blocks(block, weight, label_kinds(known.unit_value[units], False), folds, seed)
    # What is no image's main unit goes with that of the images which it touches: it keeps none of them out.
    other = np.setdiff1d(known.met.zone, units)
    if len(other):
        of_unit[other] = of_unit[units[cKDTree(known.unit_place[units]).query(known.unit_place[other])[1]]]
    block_of_unit[units] = compact(block)
    made = make_folds(SPATIAL, of_unit, block_of_unit, known.unit, known.met, centres, side, folds)
    return Held(made, size, reach)


def check_training(known: ImageValues, held: Held, quantile: float) -> None:
    """Refuse folds without one of which too few high or low images are left to learn from.

    Raises:
        InputError: there is one.
    """
    tails = known.tails(quantile)
    for fold in range(len(held.folds)):
        left = held.folds.training(fold)
        if min(int((tail & left).sum()) for tail in tails) < LEAST_TAIL:
            raise InputError(
                f"Not enough data: without one fold and what lies beside it fewer than {LEAST_TAIL} images are left "
                f"that are high, or low, in {known.field}: choose smaller blocks (BLOCK_SIZE), more images, or a "
                "larger QUANTILE."
            )


def border(w: Array, low: Bools, high: Bools) -> Line:
    """The border between the low and the high of some images (n, W), standardised by all of them."""
    from sklearn.svm import LinearSVC

    w = np.asarray(w, np.float64)
    middle, spread = w.mean(axis=0), np.maximum(w.std(axis=0), TINY)
    some = low | high
    machine = LinearSVC(C=1 / (PENALTY * int(some.sum())), dual=False, max_iter=MOST_ITERATIONS, random_state=0)
    machine.fit((w[some] - middle) / spread, high[some])
    normal = machine.coef_[0] / spread
    return Line(normal, float(machine.intercept_[0]) - float(middle @ normal))


def ridge(features: Array, values: Array) -> Line:
    """The ridge regression of values (n,) on features (n, D) with the least generalised cross-validation error."""
    features, values = np.asarray(features, np.float64), np.asarray(values, np.float64)
    middle, spread = features.mean(axis=0), np.maximum(features.std(axis=0), TINY)
    known = (features - middle) / spread
    size, axes = eigh(known.T @ known)
    along = axes.T @ (known.T @ (values - values.mean()))
    size = np.maximum(size, 0)
    total, count = float(((values - values.mean()) ** 2).sum()), len(values)
    errors = []
    for penalty in PENALTIES:
        kept = 1 / (size + penalty * count)
        explained = float((along**2 * (2 * kept - size * kept**2)).sum())
        errors.append(max(total - explained, 0) / (1 - (1 + float((size * kept).sum())) / count) ** 2)
    kept = 1 / (size + PENALTIES[int(np.argmin(errors))] * count)
    normal = (axes @ (along * kept)) / spread
    return Line(normal, float(values.mean() - middle @ normal))


def held_out_borders(w: Array, known: ImageValues, held: Held, quantile: float) -> list[Line]:
    """For each fold the border that is found without it; latents (M, W)."""
    low, high = known.tails(quantile)
    folds = held.folds
    there = [folds.training(fold) for fold in range(len(folds))]
    return [border(w[left], low[left], high[left]) for left in there]


def held_out_ridges(features: Array, values: Floats, folds: Folds) -> list[Line]:
    """For each fold the ridge regression without it; features (M, D)."""
    there = [folds.training(fold) for fold in range(len(folds))]
    return [ridge(features[left], values[left]) for left in there]


def out_of_fold(lines: list[Line], features: Array, folds: Folds) -> Floats:
    """(M,) what each image is given by the line that had not seen its fold."""
    said = np.empty(len(features))
    for fold, line in enumerate(lines):
        here = folds.of_image == fold
        said[here] = line.decisions(features[here])
    return said

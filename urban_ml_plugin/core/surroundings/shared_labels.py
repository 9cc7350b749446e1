"""From which likeness on images near each other share a label, told by pairs whose labels are known.

Geographic augmentation (Joglekar et al. 2020) takes pictures a few metres beside a labelled one as labelled, too, where
they look alike. How alike they must be follows here from pairs of labelled images in different polygons: the lowest
cosine from which on pairs agree in their labels, for certain, by three tenths of what chance leaves open or more. Where
no cosine does, as where neighbours do not share the label, no neighbour takes any. Only images that may train are
asked, so that what is held out has no part in the choice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..options.choices import CLASSES
from ..runtime.arrays import Array, Bools, Floats, Ints, compact
from ..spatial_statistics.spatial_blocks import block_draws
from ..status.experiment import Study
from ..status.heads import standardisation
from .unlabelled_neighbours import Neighbours

Features = NDArray[np.float32]

NEAREST = 5
"""Labelled images of other polygons, nearest to each, that it is paired with."""
LEAST_PAIRS = 15
"""From which an agreement is taken."""
AGREE = 0.3
"""Agreement beyond chance, 0 to 1, that pairs must have for certain."""
CERTAIN = 0.95
"""One-sided."""
DRAWS = 1000
"""Of images, for the bound on the agreement of their pairs."""
MOST_TRIED = 40
"""Cosines that are tried, evenly spaced among those of the pairs."""
ALIKE = 0.9
"""Median angle between neighbours that take a label and their images, as a share of that between images drawn at
random, that must not be passed: else features tell no likeness."""
RANDOM_PAIRS = 2000


class Threshold(NamedTuple):
    """From which cosine on neighbours take a label; infinite where none does.

    Attributes:
        cosine: it.
        pairs: of known labels above it, of all the pairs asked.
        agreement, low: of these beyond chance, and its lower bound.
        angle, random_angle: median angle in degrees between neighbours that take a label and their images, and between
            images drawn at random.
    """

    cosine: float
    pairs: int
    agreement: float
    low: float
    angle: float = float("nan")
    random_angle: float = float("nan")


NOWHERE = Threshold(float("inf"), 0, float("nan"), float("nan"))


@dataclass
class SharedLabels:
    """The neighbours of a study that take a label, whichever images may train.

    Attributes:
        thresholds: that were chosen, by the folds that were held out.
        taken: how many neighbours took a label, likewise.
    """

    study: Study
    neighbours: Neighbours
    seed: int
    thresholds: dict[tuple[int, ...], Threshold] = field(default_factory=dict)
    taken: dict[tuple[int, ...], int] = field(default_factory=dict)

    def __call__(self, here: Bools, held_out: tuple[int, ...]) -> tuple[Features, Array]:
        """Features (T, D) and labels (T,) of the neighbours that train beside the images where ``here`` (N,) is."""
        threshold, neighbour, image = self.pairs(here, held_out)
        self.thresholds[held_out], self.taken[held_out] = threshold, len(neighbour)
        return self.neighbours.features[neighbour], self.study.target[image]

    def pairs(self, here: Bools, held_out: tuple[int, ...]) -> tuple[Threshold, Ints, Ints]:
        """The threshold, the neighbours (T,) that take a label, and the labelled images (T,) that they take it of."""
        study, around = self.study, self.neighbours
        mean, scale = standardisation(study.features[here], study.blocks)
        own, others = (_directions(features, mean, scale) for features in (study.features[:], around.features))
        some = np.flatnonzero(here)
        threshold = _threshold(study, own, some, around.reach, self.seed)
        open_ = here[around.image] & ~around.barred[list(held_out)].any(axis=0)[around.neighbour]
        neighbour, image = around.neighbour[open_], around.image[open_]
        cosine = _cosines(others, neighbour, own, image)
        order = np.lexsort((image, -cosine, neighbour))
        first = np.ones(len(order), bool)
        first[1:] = np.diff(neighbour[order]) != 0
        chosen = order[first & (cosine[order] >= threshold.cosine)]
        if not len(chosen):
            return threshold._replace(cosine=float("inf")), neighbour[:0], image[:0]
        angles = np.degrees(np.arccos(cosine[chosen].clip(-1, 1)))
        threshold = threshold._replace(angle=float(np.median(angles)), random_angle=_random_angle(own[some], self.seed))
        if threshold.angle > ALIKE * threshold.random_angle:
            return threshold._replace(cosine=float("inf")), neighbour[:0], image[:0]
        return threshold, neighbour[chosen], image[chosen]


def _directions(features: Features, mean: Floats, scale: Floats) -> Floats:
    """Standardised features (N, D) of length 1."""
    inputs = (features - mean) / scale
    return np.asarray(inputs / np.maximum(np.linalg.norm(inputs, axis=1, keepdims=True), 1e-12))


def _cosines(one: Floats, first: Ints, other: Floats, second: Ints) -> Floats:
    return np.einsum("pd,pd->p", one[first], other[second])


def _random_angle(directions: Floats, seed: int) -> float:
    rng = np.random.default_rng(seed)
    first, second = rng.integers(len(directions), size=(2, RANDOM_PAIRS))
    apart = first != second
    cosine = _cosines(directions, first[apart], directions, second[apart])
    return float(np.median(np.degrees(np.arccos(cosine.clip(-1, 1)))))


def _threshold(study: Study, directions: Floats, some: Ints, reach: float, seed: int) -> Threshold:
    """The lowest cosine above which pairs of the images ``some`` share their label for certain."""
    first, second = known_pairs(study, some, reach)
    if len(first) < LEAST_PAIRS:
        return NOWHERE
    cosine = _cosines(directions, first, directions, second)
    differs, expected = _differences(study, first, second, some)
    owner = compact(first)
    drawn = block_draws(int(owner.max()) + 1, DRAWS, seed)
    best = NOWHERE
    for tried in np.unique(np.quantile(cosine, np.linspace(0, 1, MOST_TRIED))):
        above = cosine >= tried
        if above.sum() < LEAST_PAIRS:
            break
        wrong, count = (
            np.bincount(owner[above], part[above], drawn.shape[1]) for part in (differs, np.ones(len(first)))
        )
        with np.errstate(invalid="ignore", divide="ignore"):
            draws = 1 - (drawn @ wrong) / (drawn @ count) / expected
        low = float(np.nanquantile(draws, 1 - CERTAIN))
        agreement = float(1 - differs[above].mean() / expected)
        if not low <= best.low:
            best = Threshold(float("inf"), int(above.sum()), agreement, low)
        if low >= AGREE:
            return best._replace(cosine=float(tried))
    return best


def known_pairs(study: Study, some: Ints, reach: float) -> tuple[Ints, Ints]:
    """Pairs of labelled images in different polygons: those in reach of each other, or the nearest where these are few.

    What lies further apart shares a label less often than what lies near, so the nearest ask too much rather than too
    little.
    """
    zone = study.labels.zone[some]
    distance, near = cKDTree(study.centres[some]).query(study.centres[some], k=min(len(some), 4 * NEAREST))
    own = np.repeat(np.arange(len(some))[:, None], near.shape[1], axis=1)
    usable = zone[near] != zone[own]
    usable &= np.cumsum(usable, axis=1) <= NEAREST
    close = usable & (distance <= reach)
    chosen = close if close.sum() >= 4 * LEAST_PAIRS else usable
    both = np.unique(np.sort(np.stack([own[chosen], near[chosen]]), axis=0), axis=1)
    return some[both[0]], some[both[1]]


def _differences(study: Study, first: Ints, second: Ints, some: Ints) -> tuple[Floats, float]:
    """(P,) how far the labels of pairs differ, and how far those of any two images do on average."""
    values = study.labels.value
    if study.task == CLASSES:
        shares = np.bincount(study.target[some]) / len(some)
        return np.asarray(values[first] != values[second], float), max(float(1 - (shares**2).sum()), 1e-12)
    return np.asarray((values[first] - values[second]) ** 2, float), max(float(2 * values[some].var()), 1e-12)

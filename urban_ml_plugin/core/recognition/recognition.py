"""Cities told apart on held-out ground: the model, how it compares with less, and whether halves of a city differ too.

That two cities are told apart means little where two halves of one city are told apart as well. So each city is cut
into halves of ground, and these are told apart by the same features in the same folds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from ..clustering.metric import FeatureBlocks
from ..options.choices import SOFTMAX
from ..runtime.arrays import TINY, Array, Floats, Floats32, Ints
from ..runtime.errors import InputError
from ..runtime.events import Step
from ..runtime.one_thread import one_thread
from ..status.heads import PENALTIES, fit_heads
from ..status.nested_cross_validation import CrossFit, crossfit, out_of_fold
from ..status.spatial_folds import Folds
from ..status.validation import Measure
from .city_folds import NO_HALF
from .measures import CityDraws, Recalls, recalls
from .study import CityStudy, balanced_weights

COLOUR, SHARPNESS, BORDER, SCATTERED = "colour", "sharpness", "border", "scattering"
CHANCE_OF_TWO = 0.5


@dataclass
class Told:
    """How well cities are told apart by something, over the images that were audited.

    Attributes:
        name: what by.
        accuracy: mean over cities, in [0, 1].
        recalls: of each city.
        less: by how much it is less accurate than the model on the same images.
    """

    name: str
    accuracy: Measure
    recalls: Recalls
    less: Measure


class Pair(NamedTuple):
    """Two cities, by number.

    Attributes:
        accuracy: mean of the shares of their images for which the right one of the two is likelier.
        excess: by how much that is more than chance and than what halves of either city reach.
    """

    one: int
    other: int
    accuracy: Measure
    excess: Measure

    @property
    def apart(self) -> bool:
        """Whether they are told apart for certain."""
        return bool(self.excess.low > 0)


def fit_cities(study: CityStudy, variants: list[Floats32], step: Step) -> tuple[CrossFit, Floats]:
    """Heads on frozen features, and probabilities (N, K) of all images, out of fold.

    Args:
        variants: features of changed copies of the images that train.
    """
    some = study.trained
    city = study.city[some]
    folds = study.held.folds.among(some)
    weights = balanced_weights(city)
    case = (study.features[some], city, len(study.names), folds, step)
    fit = crossfit(SOFTMAX, *case, variants=variants, blocks=study.blocks, weights=weights)
    return fit, out_of_fold(fit.folds, study.features, study.held.folds, len(study.names))[1]


def learnt_anew(features: Sequence[Floats32], city: Ints, cities: int, folds: Folds, blocks: FeatureBlocks) -> Floats:
    """Probabilities (M, K) of images, each by a head that is fitted anew without its fold.

    The penalty of a fold is the one that serves the other folds best. Unlike in ``crossfit`` these were tested by heads
    that knew the fold, which spares most of the fits and moves nothing but a choice among a few penalties.

    Args:
        features: (M, D) by the network of each fold; one for all folds where it is the same.
    """
    tried = PENALTIES[SOFTMAX]
    given = np.zeros((len(tried), len(city), cities))
    weights, rows = balanced_weights(city), np.arange(len(city))
    for fold in range(len(folds)):
        described, train, here = features[fold % len(features)], folds.training(fold), folds.of_image == fold
        case = (described[train], city[train], cities, tried, blocks, balanced_weights(city[train]))
        with one_thread():
            heads = fit_heads(SOFTMAX, *case)
        given[:, here] = [head.probabilities(described[here]) for head in heads]
    loss = -np.log(given[:, rows, city].clip(TINY)) * weights
    chosen = np.zeros(len(city), np.int64)
    for fold in range(len(folds)):
        here = folds.of_image == fold
        chosen[here] = loss[:, ~here].sum(axis=1).argmin()
    return np.asarray(given[chosen, rows])


def told_by(name: str, probabilities: Floats, city: Ints, draws: CityDraws, model: Recalls | None = None) -> Told:
    """How well probabilities (M, K) tell images (M,) apart, and by how much less than ``model`` does."""
    own = recalls(probabilities.argmax(axis=1) == city, city, probabilities.shape[1], draws)
    value, drawn = own.mean
    best, several = (model or own).mean
    accuracy = draws.measure("BALANCED_ACCURACY", value, drawn, len(city))
    return Told(name, accuracy, own, draws.measure("less", best - value, several - drawn, len(city), -1))


def baselines(study: CityStudy, scattered: Floats32 | None, model: Told, draws: CityDraws) -> list[Told]:
    """Cities told apart by what says nothing of houses, in the same folds and by a head of the same kind.

    Args:
        scattered: (M, D) features of a bank of oriented filters of the audited images; None where they are the model's.
    """
    some, cities = study.audited, len(study.names)
    city, folds = study.city[some], study.held.folds.among(some)
    known: dict[str, Array] = {
        COLOUR: study.statistics.colour[some],
        SHARPNESS: study.statistics.sharpness[some],
        BORDER: study.statistics.border[some],
    }
    if scattered is not None:
        known[SCATTERED] = scattered
    weights = balanced_weights(city)
    fits = {name: crossfit(SOFTMAX, features, city, cities, folds, weights=weights) for name, features in known.items()}
    return [told_by(name, fit.probabilities, city, draws, model.recalls) for name, fit in fits.items()]


def halves_told(study: CityStudy, draws: CityDraws, step: Step) -> list[Recalls | None]:
    """For each city how well its two halves are told apart; None of a city with too little ground for halves."""
    found: list[Recalls | None] = []
    some = study.trained
    for one in step.over(range(len(study.names)), len(study.names)):
        mine = some[(study.city[some] == one) & (study.held.half[some] != NO_HALF)]
        found.append(_halves(study, one, mine, draws) if len(mine) else None)
    return found


def _halves(study: CityStudy, one: int, mine: Ints, draws: CityDraws) -> Recalls | None:
    half, folds = study.held.half[mine], study.held.folds.among(mine)
    weights = balanced_weights(half)
    try:
        fit = crossfit(SOFTMAX, study.features[mine], half, 2, folds, blocks=study.blocks, weights=weights)
    except InputError:  # without some folds one half only is left
        return None
    each = np.zeros((len(study.city), 4))
    each[mine, half] = fit.probabilities.argmax(axis=1) == half
    each[mine, 2 + half] = 1
    value, drawn = draws.sums(each)
    with np.errstate(invalid="ignore", divide="ignore"):
        return Recalls(value[:2] / value[2:], drawn[:, :2] / drawn[:, 2:])


def pairs_told(study: CityStudy, probabilities: Floats, halves: list[Recalls | None], draws: CityDraws) -> list[Pair]:
    """Every two cities."""
    cities, city = len(study.names), study.city
    own = probabilities[np.arange(len(city)), city][:, None]
    likelier = (own > probabilities).astype(float)
    against = []  # for each city the share of its images that are likelier it than each other
    for one in range(cities):
        mine = city == one
        value, drawn = draws.sums(likelier, mine)
        total, several = draws.sums(np.ones((len(city), 1)), mine)
        against.append((value / total[0], drawn / np.maximum(several, 1)))
    floors = [_floor(half) for half in halves]
    return [
        _pair(one, other, against, floors, int(((city == one) | (city == other)).sum()), draws)
        for one in range(cities)
        for other in range(one + 1, cities)
    ]


def _floor(half: Recalls | None) -> tuple[float, Floats]:
    """What accuracy has to exceed, by what halves of a city reach: chance at least."""
    value, drawn = half.mean if half else (CHANCE_OF_TWO, np.full(1, CHANCE_OF_TWO))
    return max(value, CHANCE_OF_TWO), np.fmax(drawn, CHANCE_OF_TWO)


def _pair(
    one: int, other: int, against: list[Any], floors: list[tuple[float, Floats]], count: int, draws: CityDraws
) -> Pair:
    value = (against[one][0][other] + against[other][0][one]) / 2
    drawn = (against[one][1][:, other] + against[other][1][:, one]) / 2
    floor = max(floors[one][0], floors[other][0])
    floor_drawn = np.maximum(floors[one][1], floors[other][1])
    accuracy = draws.measure("ACCURACY", value, drawn, count)
    return Pair(one, other, accuracy, draws.measure("EXCESS", value - floor, drawn - floor_drawn, count, -1))

"""What is found about each class of objects in each city: figures, verdicts, and the rows of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..landuse_test.ratio_test import CHANCE, MORE, TOO_FEW
from ..landuse_test.tile_cells import TileCells
from ..options.city_options import ObjectTestOptions
from ..regions import class_shares
from ..regions.carried_beside import carried_beside, q_of_named
from ..regions.class_shares import Carried, ImageShares, Interval
from ..runtime.arrays import Floats
from ..runtime.events import Step
from ..spatial_statistics.multiple_tests import benjamini_hochberg
from .chance import ChanceResults, CityCells, chance_of_classes, recognised_p

ALL_CITIES = "all"
"""In place of a city, for the images of all of them."""


@dataclass
class CityFigures:
    """Figures of K cities and C classes, (K, C) each; see ``class_shares``."""

    mask_share: Floats
    base_share: Floats
    lift: Floats
    interval: Interval
    presence: Floats
    log_odds: Floats
    odds_interval: Interval
    top_lift: Floats

    @classmethod
    def of(cls, images: ImageShares, seed: int) -> CityFigures:
        """Everything but chance."""
        lifts, odds = class_shares.intervals(images, seed=seed)
        return cls(
            class_shares.shares(images.by_city(images.mask)), class_shares.shares(images.by_city(images.base)),
            class_shares.city_lift(images), lifts, class_shares.presence(images), class_shares.log_odds(images), odds,
            class_shares.top_lift(images),
        )  # fmt: skip


@dataclass
class ObjectResults:
    """What was found about C classes, the one without a name among them, in K cities.

    Attributes:
        names: (C,)
        cities: (K,)
        images: that it is of.
        by_city, together: figures of each city, and of all images as those of one.
        chance: of each city.
        q: (K, C) of p, over all classes and cities, and at least that of ``recognised`` over all cities and that of
            ``carried`` over all classes.
        recognised: (K,) p that the city is not recognised at all.
        carried: what each class carries of that.
        placed: whether it is known where in an image a class lies.
        test: how it was tested.
    """

    names: list[str]
    cities: list[str]
    images: ImageShares
    by_city: CityFigures
    together: CityFigures
    chance: list[ChanceResults]
    q: Floats
    recognised: Floats
    carried: Carried
    placed: bool
    test: ObjectTestOptions

    @property
    def named(self) -> list[int]:
        """The classes with a name."""
        return [int(klass) for klass in self.images.named]

    def verdict(self, city: int, klass: int) -> str:
        """``more`` evidence than chance gives, ``chance``, or ``too few`` images to tell."""
        q = self.q[city, klass]
        if np.isnan(q):
            return TOO_FEW
        return MORE if q <= self.test.alpha and self.by_city.lift[city, klass] > 1 else CHANCE

    def cities_of(self, klass: int, verdict: str) -> list[int]:
        """The cities in which a class has a verdict."""
        return [city for city in range(len(self.cities)) if self.verdict(city, klass) == verdict]

    @property
    def found(self) -> list[int]:
        """Classes with more evidence than chance gives in any city, in their order."""
        return [klass for klass in self.order if self.cities_of(klass, MORE)]

    @property
    def order(self) -> list[int]:
        """Classes with a name: those that were found first, then by their soft lift over all images."""
        lift = np.nan_to_num(self.together.lift[0], nan=-1)
        return sorted(self.named, key=lambda klass: (not self.cities_of(klass, MORE), -float(lift[klass])))

    @property
    def is_recognised(self) -> bool:
        """Whether any city is."""
        return bool(self.recognised_cities)

    @property
    def recognised_cities(self) -> list[int]:
        """The cities that are."""
        return np.flatnonzero(benjamini_hochberg(self.recognised) <= self.test.alpha).tolist()

    def rows(self) -> list[dict[str, Any]]:
        """The table: classes in their order, of each the figures of all cities together, then those of each city."""
        return [row for klass in self.order for row in self._rows_of(klass)]

    def _rows_of(self, klass: int) -> list[dict[str, Any]]:
        whole = {"class": self.names[klass], "city": ALL_CITIES, **self._figures(self.together, 0, klass)}
        nothing = {"p": None, "q": None, "verdict": "", "left_out": ""}
        names = ("share", "lift", "low", "high", "p")
        carried = {f"carried_{name}": float(getattr(self.carried, name)[klass]) for name in names}
        count = np.bincount(self.images.city, minlength=len(self.cities))
        rows = [{**whole, **nothing, "images": len(self.images.city), **carried}]
        for city, name in enumerate(self.cities):
            chance = self.chance[city]
            rows.append(
                {
                    "class": self.names[klass], "city": name, **self._figures(self.by_city, city, klass),
                    "p": float(chance.p[klass]), "q": float(self.q[city, klass]), "verdict": self.verdict(city, klass),
                    "left_out": ", ".join(self.names[other] for other in chance.without[klass]),
                    "images": int(count[city]),
                    **dict.fromkeys(carried),
                }
            )  # fmt: skip
        return rows

    def _figures(self, of: CityFigures, city: int, klass: int) -> dict[str, float]:
        unknown = float("nan")
        return {
            "mask_share": float(of.mask_share[city, klass]),
            "base_share": float(of.base_share[city, klass]),
            "lift": float(of.lift[city, klass]),
            "low": float(of.interval.low[city, klass]),
            "high": float(of.interval.high[city, klass]),
            "presence": float(of.presence[city, klass]) if self.placed else unknown,
            "log_odds": float(of.log_odds[city, klass]),
            "log_odds_low": float(of.odds_interval.low[city, klass]),
            "log_odds_high": float(of.odds_interval.high[city, klass]),
            "lift_top": float(of.top_lift[city, klass]) if self.placed else unknown,
        }


def object_results(
    names: Sequence[str],
    cities: Sequence[str],
    images: ImageShares,
    scores: Floats,
    cells_of: Callable[[int], CityCells],
    placed: bool,
    test: ObjectTestOptions,
    seed: int,
    step: Step,
) -> ObjectResults:
    """Work out figures, chance and verdicts.

    Args:
        names: (C,) of classes.
        scores: (N,) mean evidence of each image.
        cells_of: the cells of a city, which are asked for one city at a time.
    """
    chance, recognised = list[ChanceResults](), np.ones(len(cities))

    def cells_and_margin(city: int) -> tuple[TileCells, int]:
        of_city = cells_of(city)
        return of_city.cells, of_city.margin

    carried = carried_beside(images, cells_and_margin, placed, test.alpha, seed) or _unknown(len(names))
    carries_its_share = q_of_named(carried.p, images)
    for city in range(len(cities)):
        own = images.city == city
        recognised[city] = recognised_p(scores[own], images.block[own], test.draws, seed)
        chance.append(
            chance_of_classes(
                cells_of(city),
                len(names),
                images.void,
                test.least_images,
                test.alpha,
                np.maximum(carries_its_share, recognised[city]),
                test.draws,
                seed,
            )
            if own.any()
            else ChanceResults(np.full(len(names), np.nan), [()] * len(names))
        )
        step.done(city + 1, len(cities))
    p = np.stack([one.p for one in chance])
    q = benjamini_hochberg(p.ravel()).reshape(p.shape)
    q = np.maximum(np.maximum(q, benjamini_hochberg(recognised)[:, None]), carries_its_share)
    by_city, together = CityFigures.of(images, seed), CityFigures.of(images.as_one(), seed)
    return ObjectResults(
        list(names), list(cities), images, by_city, together, chance, q, recognised, carried, placed, test
    )


def _unknown(classes: int) -> Carried:
    unknown = np.full(classes, np.nan)
    return Carried(unknown, unknown, unknown, unknown, np.zeros(classes))

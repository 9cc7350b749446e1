"""On which class of things the score of an image rests: one class at a time replaced by other texture of the image.

After Joglekar et al., FaceLift (2020), who fill classes in by diffusion and score again. Here the hole is filled by
texture (``texture_filling``), and beside each stands a control: a hole of the same shape elsewhere in the image, filled
from the same pixels. A network answers to any change; what a class loses beyond its control is its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..images.image_sources import Images
from ..images.tiles import Tiles
from ..objects.class_maps import ClassMaps
from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints
from ..runtime.events import Step
from ..status.status_model import Predictor
from .image_measures import in_batches
from .texture_filling import filled, moved_elsewhere

LEAST_SHARE, MOST_SHARE = 0.01, 0.6
"""Of an image that a class covers, for it to be replaced there: less cannot be seen, and of more too little is left."""
BATCH = 32
"""Images that are read together."""
SURE = 1e-6
"""Probabilities count as no nearer to 0 or 1, so that log-odds are finite."""


@dataclass(frozen=True)
class Score:
    """What is studied of what a model says: a value, or the log-odds of a class, which grow where a probability cannot.

    Attributes:
        target: number of the class from 0; None of a model of a value.
        name: of the class, or of the field.
    """

    target: int | None
    name: str

    def of(self, values: Floats, probabilities: Floats) -> Floats:
        """(n,) scores by values (n,) or probabilities (n, K)."""
        if self.target is None:
            return values
        chance = np.clip(probabilities[:, self.target], SURE, 1 - SURE)
        return np.asarray(np.log(chance) - np.log1p(-chance))

    def shown(self, scores: Floats) -> Floats:
        """Scores as they are shown: probabilities of a class."""
        return scores if self.target is None else np.asarray(1 / (1 + np.exp(-scores)))


@dataclass(frozen=True)
class Replaced:
    """One class replaced in n images.

    Attributes:
        name: of the class.
        image: (n,) numbers of the images.
        area: (n,) share of the image that was replaced.
        control_area: (n,) that of the control.
        before, after, control: (n,) scores of the image, without the class, and with the control replaced.
        full: images that the class fills so far that it cannot be replaced, or has no room for a control.
    """

    name: str
    image: Ints
    area: Floats
    control_area: Floats
    before: Floats
    after: Floats
    control: Floats
    full: int

    @property
    def drop(self) -> Floats:
        """(n,) what the score loses without the class."""
        return self.before - self.after

    @property
    def control_drop(self) -> Floats:
        """(n,) what it loses by the control, for as much area."""
        return (self.before - self.control) * self.area / self.control_area


@dataclass(frozen=True)
class Changed:
    """An image with a class replaced, and with the control replaced: (bands, T, T) each, and the two masks (T, T)."""

    image: int
    place: int
    without: Floats32
    elsewhere: Floats32
    mask: Bools
    control: Bools


class Replacer:
    """Replaces classes in images, the same ways each time for one seed.

    Args:
        images: as the model sees them, without context.
        maps: classes of their pixels.
    """

    def __init__(self, images: Images, maps: ClassMaps, seed: int) -> None:
        self.images, self.maps, self._seed = images, maps, seed

    def changed(self, number: int, pixels: Floats32, valid: Bools, labels: Ints) -> Iterator[Changed | int]:
        """Each class that can be replaced in an image (bands, T, T); or the number of the class, if it cannot be.

        Args:
            number: of the image.
            valid: (T, T)
            labels: (T, T) as of ``ClassMaps.maps``.
        """
        for place in range(len(self.maps.names)):
            mask = (labels == place + 1) & valid
            share = float(mask.mean())
            if share < LEAST_SHARE:
                continue
            rng = np.random.default_rng([self._seed, number, place])
            found = self._replaced(pixels, mask, valid & (labels != place + 1), rng) if share <= MOST_SHARE else None
            yield place if found is None else Changed(number, place, *found)

    def _replaced(
        self, pixels: Floats32, mask: Bools, others: Bools, rng: np.random.Generator
    ) -> tuple[Floats32, Floats32, Bools, Bools] | None:
        control = moved_elsewhere(mask, ~others, rng)
        without = filled(pixels, mask, others, rng)
        if control is None or without is None:
            return None
        elsewhere = filled(pixels, control, others & ~control, rng)
        return None if elsewhere is None else (without, elsewhere, mask, control)

    def of_image(self, number: int) -> tuple[Tiles, list[Changed]]:
        """An image, and all that becomes of it."""
        source, row, column = (part[[number]] for part in (self.images.source, self.images.row, self.images.column))
        tiles = self.images.sources[int(source[0])].batch(row, column)
        labels = self.maps.maps(int(source[0]), row, column)[0]
        made = self.changed(number, tiles.pixels[0], tiles.valid[0, 0], labels)
        return tiles, [one for one in made if isinstance(one, Changed)]


def replace_classes(replacer: Replacer, some: Ints, predictor: Predictor, score: Score, step: Step) -> list[Replaced]:
    """Replace each class in some of the images and score them again, each by the model that it was held out of.

    Args:
        some: numbers of the images in which classes are replaced.
    """
    images, maps = replacer.images, replacer.maps
    rows: list[tuple[int, int, float, float, float, float, float]] = []
    full = np.zeros(len(maps.names), np.int64)
    for numbers, source, tiles in in_batches(images.among(some), BATCH, step):
        labels = maps.maps(source, tiles.rows, tiles.columns)
        fold = predictor.model.folds_of(images.sources[source], tiles.rows, tiles.columns)
        before = _scores(predictor, tiles, fold, score)
        for place, number in enumerate(some[numbers]):
            made = list(replacer.changed(int(number), tiles.pixels[place], tiles.valid[place, 0], labels[place]))
            for one in made:
                if not isinstance(one, Changed):
                    full[one] += 1
            whole = [one for one in made if isinstance(one, Changed)]
            if whole:
                after = _scores(predictor, *_as_tiles(tiles, place, whole, fold), score).reshape(-1, 2)
                rows += [
                    (one.place, int(number), float(one.mask.mean()), float(one.control.mean()), before[place], *both)
                    for one, both in zip(whole, after)
                ]
    table = np.array(rows, float).reshape(-1, 7)
    return [_of_class(name, table[table[:, 0] == place], int(full[place])) for place, name in enumerate(maps.names)]


def _scores(predictor: Predictor, tiles: Tiles, fold: Ints, score: Score) -> Floats:
    values, probabilities, _ = predictor(tiles, fold)
    return score.of(values, probabilities)


def _as_tiles(tiles: Tiles, place: int, made: list[Changed], fold: Ints) -> tuple[Tiles, Ints]:
    """What became of one image, without the class and with the control, as a batch, and its fold."""
    pixels = np.stack([picture for one in made for picture in (one.without, one.elsewhere)])
    same = np.full(len(pixels), place)
    batch = tiles.chosen(same)
    return Tiles(batch.rows, batch.columns, np.ascontiguousarray(pixels), batch.valid), fold[same]


def _of_class(name: str, table: Array, full: int) -> Replaced:
    _, image, area, control_area, before, after, control = table.T
    return Replaced(name, image.astype(np.int64), area, control_area, before, after, control, full)

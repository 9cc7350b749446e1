"""Images of cities with what is known of each: features, statistics, where it lies, and when it is held out."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import cast

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import eigh

from ..clustering.metric import FeatureBlocks
from ..images.image_sources import Images
from ..images.photographs import Photographs
from ..images.tile_memory import FLOAT, Need, require_memory
from ..images.tiles import Tiles
from ..languages.translation import to_translate, tr
from ..learning.resumable_description import Keeper, describe
from ..networks.computing import Encoder
from ..networks.streaming import feature_count
from ..options.city_options import RecognitionOptions
from ..runtime.arrays import Array, Floats, Floats32, Ints, evenly_spaced
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..status.heads import standardisation
from ..status.spatial_folds import Folds
from .city_folds import CityFolds, make_city_folds, make_sequence_folds
from .city_images import CityImages
from .city_places import metric_centres
from .image_statistics import ImageStatistics, image_statistics

LEAST_IMAGES = 20
"""Of a city: fewer say too little of it for a verdict."""
MOST_TRAINED, MOST_AUDITED = 6_000, 2_000
"""Images that heads learn from, and with which shortcuts are looked for, as many of each city as can be."""
MOST_LOOKED_AT = 3_000
"""Images from whose features the first component is told."""
READING, DESCRIBING = (0.0, 0.03), (0.03, 0.45)
"""From which to which share of the task validity is read, and images are described."""
FEW_WORDS = {
    True: (
        to_translate("the city {0} has 1 photograph, where {1} are needed"),
        to_translate("the city {0} has {1} photographs, where {2} are needed"),
    ),
    False: (
        to_translate("the city {0} has 1 tile, where {1} are needed"),
        to_translate("the city {0} has {1} tiles, where {2} are needed"),
    ),
}
"""By whether images are photographs: of one and of more."""


@dataclass(frozen=True)
class TooLittle:
    """The city that has too few images for a verdict, and how many it has."""

    city: str
    count: int
    are_photographs: bool

    @property
    def sentence(self) -> str:
        """The rest of a sentence."""
        one, more = FEW_WORDS[self.are_photographs]
        if self.count == 1:
            return tr(one).format(self.city, LEAST_IMAGES)
        return tr(more).format(self.city, self.count, LEAST_IMAGES)


@dataclass
class CityStudy:
    """N images of K cities.

    Attributes:
        opened, images: where they come from.
        city: (N,) from 0; ``names`` of the cities.
        features: (N, D) of the network as it came.
        statistics: what cameras leave in them.
        held: folds, blocks and halves.
        centres: (N, 2) metres.
        blocks: of the encoders whose features stand side by side; none of one alone.
        little: what there is too little of for a verdict; None where there is enough.
    """

    opened: CityImages
    images: Images
    city: Ints
    features: Floats32
    statistics: ImageStatistics
    held: CityFolds
    centres: Floats
    blocks: FeatureBlocks = ()
    little: TooLittle | None = None
    trained: Ints = field(init=False)
    audited: Ints = field(init=False)

    def __post_init__(self) -> None:
        self.trained = balanced_sample(self.city, MOST_TRAINED)
        self.audited = balanced_sample(self.city, MOST_AUDITED)

    @property
    def names(self) -> list[str]:
        """Of the cities."""
        return self.opened.names


def make_study(
    opened: CityImages, encoder: Encoder, options: RecognitionOptions, seed: int, batch_size: int, events: Events
) -> CityStudy:
    """Describe all images and choose what is held out together.

    Raises:
        InputError: there is too little of a city, or too little memory.
    """
    images = chosen_images(opened, events)
    dimension = feature_count(encoder, opened.first)
    require_memory(len(images), _need(dimension, options.augment))
    keeper = Keeper(options.checkpoint, encoder, images, ["describing"])

    def work(number: int, tiles: Tiles) -> dict[str, Array]:
        return {"features": encoder.features(tiles), **image_statistics(tiles)._asdict()}

    step = events.step(*DESCRIBING, "Describing images")
    usable, found = describe(images, work, batch_size, step, keeper, "images")
    images.keep(usable)
    city = cities_of(opened, images)
    little = too_little(opened, city, options.little_data)
    features = found.pop("features")
    statistics = ImageStatistics(**found)
    centres, side = metric_centres(opened, images.source, images.row, images.column, city)
    case = (city, opened.names)
    if opened.are_photographs:
        photographs = cast(Photographs, opened.first)
        named = None if opened.sequences is None else opened.sequences[images.column]
        held = make_sequence_folds(centres, photographs.times()[images.column], named, *case, options.folds, seed)
    else:
        look = first_component(features, encoder.feature_blocks)
        seen = side * opened.first.context
        held = make_city_folds(centres, seen, *case, look, options.folds, options.block_size, seed)
        held.folds.keep_pixels_apart(lambda some: images.showing(images.among(some)))
    _check_training(held.folds, *case, events, bool(little))
    return CityStudy(opened, images, city, features, statistics, held, centres, encoder.feature_blocks, little)


def chosen_images(opened: CityImages, events: Events) -> Images:
    """Every image of the sources with enough valid pixels."""
    images = Images(opened.sources)
    step = events.step(*READING, "Looking for valid ground")
    usable = (np.nonzero(source.usable()) for source in step.over(opened.sources, len(opened.sources)))
    images.choose_cells((number, rows, columns) for number, (rows, columns) in enumerate(usable))
    return images


def cities_of(opened: CityImages, images: Images) -> Ints:
    """(N,) the city of each chosen image, from 0."""
    city = np.zeros(len(images), np.int64)
    for number in range(len(opened.sources)):
        mine = images.source == number
        city[mine] = opened.city_of(number, images.row[mine], images.column[mine])
    return city


def balanced_sample(city: Ints, most: int) -> Ints:
    """Positions of at most ``most`` images, ascending: as many of each city as can be, from all over it."""
    counts = np.bincount(city)
    if counts.sum() <= most:
        return np.arange(len(city))
    quota = most // max(1, np.count_nonzero(counts))
    while np.minimum(counts, quota + 1).sum() <= most:
        quota += 1
    members = [np.flatnonzero(city == one) for one in range(len(counts))]
    return np.sort(np.concatenate([own[evenly_spaced(len(own), quota)] for own in members if len(own)]))


def first_component(features: Floats32, blocks: FeatureBlocks) -> Floats:
    """(N,) place of each image along the axis in which images differ most."""
    mean, scale = standardisation(features, blocks)
    some = evenly_spaced(len(features), MOST_LOOKED_AT)
    known = (features[some] - mean) / scale
    last = known.shape[1] - 1
    _, axis = eigh(known.T @ known, subset_by_index=[last, last])
    axis = axis[:, 0] * np.sign(axis[np.abs(axis[:, 0]).argmax(), 0])
    return np.asarray(features @ (axis / scale).astype(np.float32) - float(mean @ (axis / scale)), np.float64)


def balanced_weights(groups: NDArray[np.int64]) -> Floats:
    """(N,) how much each image counts, so that every group counts alike; 1 on average."""
    counts = np.bincount(groups)
    present = np.count_nonzero(counts)
    return np.asarray(len(groups) / (present * counts[groups]), np.float64)


def _need(dimension: int, copies: int) -> Need:
    """Bytes: features of all images, and in double precision of those that train, with their copies."""
    remedy = "choose larger tiles or a larger stride, a mask, or a network with fewer features"
    return Need(dimension * FLOAT + 1_500, (4 + 3 * copies) * dimension * FLOAT, MOST_TRAINED, remedy)


def too_little(opened: CityImages, city: Ints, go_on: bool) -> TooLittle | None:
    """What is too little for a verdict.

    Raises:
        InputError: something is, and nobody asked to go on.
    """
    counts = np.bincount(city, minlength=len(opened.names))
    few = int(counts.argmin())
    if counts[few] >= LEAST_IMAGES:
        return None
    images = "photographs" if opened.are_photographs else "tiles"
    there = f"{counts[few]:,} {images if counts[few] != 1 else images[:-1]}"
    if not go_on or not counts[few]:
        more = "add photographs" if opened.are_photographs else "choose smaller tiles or more ground"
        raise InputError(
            f"Not enough data: the city {opened.names[few]} has {there}, where a verdict needs {LEAST_IMAGES}: {more}, "
            "leave the city out, or go on without a verdict (LITTLE_DATA)."
        )
    return TooLittle(opened.names[few], int(counts[few]), opened.are_photographs)


def _check_training(folds: Folds, city: Ints, names: list[str], events: Events, little: bool) -> None:
    """Refuse folds without which, two at a time, nothing of a city is left to learn from.

    Where a verdict is out of reach anyway (``little``), what only lies beside held-out images trains rather than that
    nothing is learnt.

    Raises:
        InputError: there are such folds.
    """
    lacking = _lacking(folds, city, names)
    if lacking and little:
        events.warning(
            f"Without what lies beside held-out images nothing of the city {lacking} would be left to learn from: it "
            "trains, so scores are optimistic."
        )
        folds.excluded[:] = folds.of_image == np.arange(len(folds))[:, None]
        lacking = _lacking(folds, city, names)
    if lacking:
        raise InputError(
            f"Not enough data: without two folds and what lies beside them nothing of the city {lacking} is left to "
            "learn from: choose smaller tiles or blocks (BLOCK_SIZE), or other folds (FOLDS)."
        )


def _lacking(folds: Folds, city: Ints, names: list[str]) -> str:
    """The name of a city of which nothing is left without some two folds; empty if there is none."""
    for pair in combinations(range(len(folds)), 2):
        left = np.bincount(city[folds.training(*pair)], minlength=len(names))
        if not left.all():
            return names[int(left.argmin())]
    return ""

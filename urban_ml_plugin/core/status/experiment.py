"""A study of whether imagery tells a value: labelled images, their features, folds, and models judged alike."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np
from geopandas import GeoSeries
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..images.image_sources import Images
from ..images.tile_memory import Rows
from ..images.tiles import Tiles
from ..learning.augmentation import augmented
from ..networks.computing import Encoder
from ..options.choices import ORDERED, RANDOM, REGRESSION, SOFTMAX, SPATIAL, SVM
from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..spatial_statistics.spatial_blocks import spatial_blocks
from ..spatial_statistics.variogram import variogram_range
from .baselines import COLOUR, FORM, MEAN, PLACE, colour_statistics, nearest_tiles
from .learning_from_aggregates import ZoneMeans
from .nested_cross_validation import CrossFit, crossfit
from .spatial_folds import Folds, compact, deal_blocks, label_kinds, make_folds, random_zone_folds
from .tile_labels import TileLabels, ZoneLabels, subset
from .validation import Measure, Scored, difference, over_zones

LEAST_TILES, LEAST_ZONES = 30, 10
BLOCKS_PER_FOLD = 2
"""Blocks are made smaller than the range of the variogram rather than fewer than this many per fold."""
MODEL, FROZEN = "model", "frozen"


@dataclass
class Study:
    """N labelled images.

    Attributes:
        task: ``regression``, ``ordered`` or ``classes``.
        images: where they come from.
        labels: their labels.
        zones: what the polygons say.
        centres: (N, 2) in metres.
        side: of an image on the ground, metres; 0 for photographs.
        features: (N, D) of the encoder.
        variants: (N, D) likewise of each set of changed copies of the images, which train and judge nothing.
        colours: (N, 3 × bands) colour statistics.
        form: (N, fields) measured urban form, or None.
    """

    task: str
    images: Images
    labels: TileLabels
    zones: ZoneLabels
    centres: Floats
    side: float
    features: NDArray[np.float32]
    variants: list[NDArray[np.float32]]
    colours: NDArray[np.float32]
    form: NDArray[np.float32] | None = None
    means: ZoneMeans | None = None

    @property
    def classes(self) -> int:
        """K, 0 for a regression."""
        return len(self.zones.names)

    @property
    def target(self) -> NDArray[Any]:
        """(N,) values, or classes from 0 as whole numbers."""
        return self.labels.value if self.task == REGRESSION else self.labels.value.astype(np.int64)

    @property
    def used_zones(self) -> Ints:
        """(Z',) the polygons that are the main one of an image."""
        return np.unique(self.labels.zone)


@dataclass
class Judged:
    """A model with its measures.

    Attributes:
        name: ``model``, ``frozen`` or a baseline.
        folds: the folds it was judged in.
        fit: its out-of-fold predictions.
        measures: by unit, ``tile`` and ``zone``.
        scored: likewise, for comparing two models.
        zone_values: (Z', 2) observed and predicted value (or class) of each zone.
    """

    name: str
    folds: Folds
    fit: CrossFit
    measures: dict[str, list[Measure]] = field(default_factory=dict)
    scored: dict[str, Scored] = field(default_factory=dict)
    zone_values: Floats = field(default_factory=lambda: np.zeros((0, 2)))

    def value(self, name: str, unit: str = "zone") -> Measure:
        """One measure."""
        return next(measure for measure in self.measures[unit] if measure.name == name)


def headline(task: str) -> str:
    """The measure by which models are compared: R² of zones, for classes kappa."""
    return "R2" if task == REGRESSION else "KAPPA"


class Described(NamedTuple):
    """What is known of M of N images, those that have enough valid pixels.

    Attributes:
        kept: (N,) which they are.
        features: (M, D)
        variants: (M, D) of each changed copy.
        colours: (M, 3 × bands) colour statistics.
    """

    kept: NDArray[np.bool_]
    features: NDArray[np.float32]
    variants: list[NDArray[np.float32]]
    colours: NDArray[np.float32]


def describe_images(
    images: Images, encoder: Encoder, batch_size: int, step: Step, copies: int = 0, seed: int = 0
) -> Described:
    """Describe the chosen images.

    Args:
        copies: of each, changed as ``augmentation`` does; what becomes of one follows from ``seed`` and its place.

    Raises:
        InputError: none has enough valid pixels.
    """
    kept = np.zeros(len(images), bool)
    features, colours = Rows(len(images)), Rows(len(images))
    variants = [Rows(len(images)) for _ in range(copies)]
    done = 0
    for number, tiles in images.stream(batch_size):
        mine = np.flatnonzero(images.source == number)
        wide = int(images.column.max()) + 1
        here = np.isin(images.row[mine] * wide + images.column[mine], tiles.rows * wide + tiles.columns)
        kept[mine[here]] = True
        features.add(encoder.features(tiles))
        for copy, described in enumerate(variants):
            described.add(encoder.features(_changed(tiles, [seed, copy, number], images.upright)))
        colours.add(colour_statistics(tiles))
        done += len(tiles)
        step.done(done, len(images))
    if not done:
        raise InputError("No labelled image has enough valid pixels: check nodata, mask and labels.")
    return Described(kept, features.all, [described.all for described in variants], colours.all)


def _changed(tiles: Tiles, key: list[int], upright: bool) -> Tiles:
    places = zip(tiles.rows.tolist(), tiles.columns.tolist())
    pixels, valid = augmented(tiles, (np.random.default_rng([*key, *place]) for place in places), upright)
    return replace(tiles, pixels=pixels.numpy(), valid=valid.numpy() > 0)


def keep_images(
    images: Images, labels: TileLabels, ground: GeoSeries, kept: NDArray[np.bool_]
) -> tuple[TileLabels, GeoSeries]:
    """Leave out the images that could not be read; labels and ground of the rest."""
    images.choose(images.source[kept], images.row[kept], images.column[kept])
    return subset(labels, kept), ground[kept].reset_index(drop=True)


def check_enough(study: Study, folds: int) -> None:
    """Refuse what nothing can be learnt from.

    Raises:
        InputError: too few images, zones, or values; a class with fewer zones than folds.
    """
    zones, tiles = study.used_zones, len(study.images)
    values = study.zones.values[zones]
    if len(zones) < 3:
        raise InputError(
            f"Only {len(zones)} labelled polygons lie on the imagery, too few to learn from: label at least "
            f"{LEAST_ZONES}."
        )
    if tiles < LEAST_TILES or len(zones) < LEAST_ZONES:
        raise InputError(
            f"Not enough data: {tiles} labelled tiles in {len(zones)} polygons, where at least {LEAST_TILES} tiles and "
            f"{LEAST_ZONES} polygons are needed. Choose smaller tiles, a smaller stride or more polygons."
        )
    if study.task == REGRESSION:
        if np.ptp(study.labels.value) == 0:
            raise InputError(f"All labelled tiles have the value {values[0]:g}: there is nothing to learn from them.")
        return
    present = np.bincount(study.target, minlength=study.classes)
    if (present > 0).sum() < 2:
        raise InputError("All labelled tiles are of one class: classes can be told apart where there are two or more.")
    for name, count in zip(study.zones.names, present):
        if count < folds:
            raise InputError(
                f"Not enough data: the class “{name}” has {count} labelled tiles, fewer than the {folds} folds. Choose "
                "fewer classes or folds, or smaller tiles."
            )


@dataclass
class Blocks:
    """How folds were made.

    Attributes:
        folds: by kind, ``spatial`` and ``random``.
        size: side of the blocks, metres.
        reach: range of the label's variogram, metres; NaN where there is none to be found.
        zone_block: (Z,) block of each polygon.

    """

    folds: dict[str, Folds]
    size: float
    reach: float
    zone_block: Ints


def make_blocks(study: Study, folds: int, size: float, seed: int, events: Events) -> Blocks:
    """Blocked folds, and random ones for comparison.

    Args:
        size: of blocks in metres; 0 takes the range of the label's variogram (median over cities).

    Raises:
        InputError: there are fewer blocks than folds.
    """
    labels, zones = study.labels, study.zones
    used = study.used_zones
    centroid = zones.shapes.centroid
    x, y = centroid.x.to_numpy(), centroid.y.to_numpy()
    city = np.zeros(len(zones.values), np.int64)
    city[labels.zone] = study.images.source
    reach = _reach(zones.numbers[used], x[used], y[used], city[used], seed)
    typical = float(np.sqrt(zones.shapes.area.to_numpy()[used]).mean())
    given = size > 0
    if not given:
        size = reach if np.isfinite(reach) else 2 * typical
    block = spatial_blocks(x[used], y[used], size, seed)
    while not given and block.max() + 1 < BLOCKS_PER_FOLD * folds and size > typical:
        size *= 0.9
        block = spatial_blocks(x[used], y[used], size, seed)
    if np.isfinite(reach) and size < 0.95 * reach:
        events.warning(
            f"The label is alike over about {reach:,.0f} m, but blocks are {size:,.0f} m wide"
            + (": " if given else ", for there is not more ground: ")
            + "held-out blocks are not quite independent, and scores may flatter."
        )
    weight = np.bincount(labels.zone, minlength=len(zones.values)).astype(float)
    kind = label_kinds(zones.values[used], study.task != REGRESSION)
    zone_block = np.zeros(len(zones.values), np.int64)
    zone_block[used] = block
    # Polygons that are no image's main one go with the nearest that is.
    nearest = cKDTree(np.stack([x[used], y[used]], axis=1)).query(np.stack([x, y], axis=1))[1]
    dealt = deal_blocks(block, weight[used], kind, folds, seed)[nearest]
    at_random = random_zone_folds(len(used), weight[used], kind, folds, seed)[nearest]
    where = (zone_block, labels.zone)
    made = {
        SPATIAL: make_folds(SPATIAL, dealt, *where, labels.overlaps, study.centres, study.side, folds),
        RANDOM: make_folds(RANDOM, at_random, *where, None, study.centres, 0, folds),
    }
    _check_training(study, made[SPATIAL])
    return Blocks(made, size, reach, zone_block)


def _reach(values: Floats, x: Floats, y: Floats, city: Ints, seed: int) -> float:
    """Range of the variogram: the median over cities that have one."""
    ranges = [variogram_range(values[city == c], x[city == c], y[city == c], seed) for c in np.unique(city)]
    known = [value for value in ranges if np.isfinite(value)]
    return float(np.median(known)) if known else float("nan")


def _check_training(study: Study, folds: Folds) -> None:
    for fold in range(len(folds)):
        left = folds.training(fold)
        kinds = len(np.unique(study.target[left]))
        if left.sum() < LEAST_TILES // 2 or kinds < 2:
            raise InputError(
                "Not enough data: without one fold and the dead zone around it too few tiles are left to learn from. "
                "Choose smaller blocks (BLOCK_SIZE), more folds or smaller tiles."
            )


def judge(study: Study, name: str, folds: Folds, fit: CrossFit, seed: int) -> Judged:
    """The measures of out-of-fold predictions, per tile and per zone."""
    labels, used = study.labels, study.used_zones
    position = compact(labels.zone)
    block = folds.block
    zone_block = np.zeros(len(used), np.int64)
    zone_block[position] = block
    share = labels.share
    ordered = study.task == ORDERED
    tile: tuple[Any, Any]
    zone: tuple[Any, Any]
    if study.classes:
        tile = (study.target, fit.probabilities.argmax(axis=1))
        zone = (
            study.zones.values[used].astype(np.int64),
            over_zones(fit.probabilities, position, share, len(used)).argmax(axis=1),
        )
    else:
        tile = (study.target, fit.predicted)
        zone = (study.zones.values[used], over_zones(fit.predicted, position, share, len(used)))
    judged = Judged(name, folds, fit, zone_values=np.stack(zone, axis=1).astype(float))
    for unit, (observed, predicted), where in (("tile", tile, block), ("zone", zone, zone_block)):
        scored = Scored(observed, predicted, where, study.classes, ordered)
        judged.scored[unit], judged.measures[unit] = scored, scored.measures(seed)
    return judged


def judge_baselines(study: Study, kind: str, folds: Folds, seed: int, step: Step | None = None) -> list[Judged]:
    """The models that know less, in the same folds."""
    kind = SOFTMAX if kind == SVM else kind
    classes, target = study.classes, study.target
    nothing = np.zeros((len(target), 1), np.float32)
    mean = crossfit(kind, nothing, target, classes, folds, penalties=(1.0,))
    found = {MEAN: mean, PLACE: nearest_tiles(study.centres, target, folds, classes, mean.head)}
    found[COLOUR] = crossfit(kind, study.colours, target, classes, folds, step, zones=study.means)
    if study.form is not None:
        found[FORM] = crossfit(kind, study.form, target, classes, folds, zones=study.means)
    return [judge(study, name, folds, fit, seed) for name, fit in found.items()]


def gains(study: Study, model: Judged, others: list[Judged], seed: int) -> dict[str, Measure]:
    """By how much the model's headline measure exceeds that of each other, per zone."""
    name = headline(study.task)
    return {other.name: difference(model.scored["zone"], other.scored["zone"], name, seed) for other in others}

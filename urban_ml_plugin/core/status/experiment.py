"""A study of whether imagery tells a value: labelled images, their features, folds, and models evaluated alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from geopandas import GeoSeries
from numpy.typing import NDArray

from ..clustering.metric import FeatureBlocks
from ..images.image_sources import Images, Opened
from ..images.tile_memory import FLOAT, require_memory, training_need
from ..images.tiles import Tiles
from ..learning.augmentation import CAMERA, changed_copy
from ..learning.resumable_description import Keeper, describe
from ..networks.computing import Encoder
from ..networks.streaming import feature_count
from ..options.choices import AVERAGE, REGRESSION, RIDGE
from ..options.status_options import LabelOptions, LearningOptions
from ..runtime.arrays import Array, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..storage.stored_rows import IN_MEMORY, AnyRows
from ..vectors.overlaps import centroids
from ..vectors.vectors import clip_to_zones, read_polygons, reprojected
from .learning_from_aggregates import ZoneMeans
from .tile_labels import TileLabels, ZoneLabels, label_sources, subset

LEAST_TILES, LEAST_ZONES, FEWEST_ZONES = 30, 10, 3
"""Below the last, the number of tiles does not matter."""
LABELLING, DESCRIBING = (0.02, 0.1), (0.1, 0.4)
"""From which to which share of the task labels are laid over tiles, and tiles described."""
MOST_CHANGED = 20_000
"""Changed copies of tiles: more would cost much and teach little."""
SMALLEST_AREA = 1e-9
"""Of a shared piece in square metres: lines and points weigh next to nothing."""
MOST_POLYGONS = 4
"""On a tile, on average: labels of more are mixtures."""


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
        context: how many times as wide is what the network sees of an image.
        features: (N, D) of the encoder.
        variants: (N, D) likewise of each set of changed copies of the images, which train and test nothing.
        colours: (N, 3 × bands) colour statistics.
        form: (N, fields) measured urban form, or None.
        blocks: of the encoders whose features stand side by side; none of one alone.
    """

    task: str
    images: Images
    labels: TileLabels
    zones: ZoneLabels
    centres: Floats
    side: float
    features: AnyRows
    variants: list[AnyRows]
    colours: NDArray[np.float32]
    form: NDArray[np.float32] | None = None
    means: ZoneMeans | None = None
    context: float = 1.0
    blocks: FeatureBlocks = ()

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

    def among(self, here: NDArray[np.bool_]) -> Study:
        """The study of the images where ``here`` (N,) is true alone."""
        return replace(
            self,
            images=self.images.among(here),
            labels=subset(self.labels, here),
            centres=self.centres[here],
            features=self.features[here],
            variants=[variant[here] for variant in self.variants],
            colours=self.colours[here],
            form=None if self.form is None else self.form[here],
            means=self.means.within(here) if self.means else None,
        )


class Described(NamedTuple):
    """What is known of M of N images, those that have enough valid pixels.

    Attributes:
        usable: (N,) which they are.
        features: (M, D)
        variants: (M, D) of each changed copy.
        colours: (M, 3 × bands) colour statistics.
    """

    usable: NDArray[np.bool_]
    features: AnyRows
    variants: list[AnyRows]
    colours: NDArray[np.float32]


class Reading(NamedTuple):
    """How images and labels become a study.

    Attributes:
        kind: of the heads.
    """

    kind: str
    labelling: LabelOptions
    learning: LearningOptions
    folds: int
    seed: int
    batch_size: int

    @property
    def sums_up(self) -> bool:
        """Whether sums of features are all that is learnt from, so that they may lie on disk."""
        learning, labelling = self.learning, self.labelling
        alone = not (learning.groups or learning.neighbours or learning.fine_tunes)
        return alone and self.kind == RIDGE and labelling.support == AVERAGE and labelling.task == REGRESSION


def make_study(opened: Opened, zones: ZoneLabels, encoder: Encoder, reading: Reading, events: Events) -> Study:
    """The labelled images with their features."""
    labelling, learning, task = reading.labelling, reading.learning, reading.labelling.task
    step = events.step(*LABELLING, "Laying labels over tiles")
    images, labels, ground = label_sources(opened.sources, zones, task, labelling.purity, step)
    step = events.step(*DESCRIBING, "Describing tiles")
    copies = min(learning.augment, max(1, MOST_CHANGED // len(images))) if encoder.sees_pictures else 0
    dimension = feature_count(encoder, opened.first)
    in_memory = IN_MEMORY if reading.sums_up else float("inf")
    on_disk = len(images) * dimension * FLOAT > in_memory
    require_memory(len(images), training_need(dimension, copies, on_disk))
    keeper = Keeper(learning.checkpoint, encoder, images, ["status", copies, reading.seed, vars(CAMERA)])
    described = describe_images(
        images, encoder, reading.batch_size, step, keeper, copies, reading.seed, in_memory=in_memory
    )
    images.keep(described.usable)
    labels, ground = subset(labels, described.usable), ground[described.usable].reset_index(drop=True)
    centres = centroids(ground)
    side = float(np.sqrt(ground.area.to_numpy()).mean())
    known = described.features, described.variants, described.colours
    context, blocks = opened.first.context, encoder.feature_blocks
    study = Study(task, images, labels, zones, centres, side, *known, context=context, blocks=blocks)
    check_enough(study, reading.folds)
    per_tile = len(labels.overlaps.image) / len(images)
    if per_tile > MOST_POLYGONS:
        events.warning(
            f"A tile lies on {per_tile:.0f} polygons on average, so its label is a mixture: choose a smaller tile size."
        )
    if labelling.support == AVERAGE and task == REGRESSION:
        study = replace(study, means=ZoneMeans.over(labels, zones.values))
    return replace(study, form=form_features(learning.form, ground, events)) if learning.form else study


def describe_images(
    images: Images,
    encoder: Encoder,
    batch_size: int,
    step: Step,
    keeper: Keeper,
    copies: int = 0,
    seed: int = 0,
    in_memory: float = float("inf"),
) -> Described:
    """Describe the chosen images.

    Args:
        copies: of each, changed as ``augmentation`` does; what becomes of one follows from ``seed`` and its place.
        in_memory: bytes of features up to which they are held in memory.

    Raises:
        InputError: none has enough valid pixels.
        ModelFileError: a part on disk is damaged or belongs to another run.
    """

    def work(number: int, tiles: Tiles) -> dict[str, Array]:
        found = {"features": encoder.features(tiles), "colours": colour_statistics(tiles)}
        for copy in range(copies):
            found[f"copy{copy}"] = encoder.features(changed_copy(tiles, [seed, copy, number], images.upright))
        return found

    usable, found = describe(images, work, batch_size, step, keeper, "images", in_memory)
    variants = [found[f"copy{copy}"] for copy in range(copies)]
    return Described(usable, found["features"], variants, found["colours"])


def check_enough(study: Study, folds: int) -> None:
    """Refuse what nothing can be learnt from.

    Raises:
        InputError: too few images, zones, or values; a class with fewer zones than folds.
    """
    zones, tiles = study.used_zones, len(study.images)
    values = study.zones.values[zones]
    if len(zones) < FEWEST_ZONES:
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


def colour_statistics(tiles: Tiles) -> NDArray[np.float32]:
    """Mean, spread and skewness (as a cube root) of the valid pixels of each band: (N, 3 × bands).

    Of embeddings these are the three colours that they are shown in, as their bands are what a model knows itself.
    """
    pixels = np.stack([tiles.shown(number) for number in range(len(tiles))])
    valid = tiles.valid.astype(np.float32)
    count = valid.sum(axis=(2, 3)).clip(1)
    mean = (pixels * valid).sum(axis=(2, 3)) / count
    off = (pixels - mean[..., None, None]) * valid
    spread = np.sqrt((off**2).sum(axis=(2, 3)) / count)
    third = np.cbrt((off**3).sum(axis=(2, 3)) / count)
    return np.concatenate([mean, spread, third], axis=1).astype(np.float32)


def form_features(path: str, images: GeoSeries, events: Events) -> NDArray[np.float32]:
    """Area-weighted means of the numeric fields of a layer in each image: (N, fields); gaps hold the field's mean.

    Raises:
        InputError: the layer has no numeric field, does not overlap the images, or has no value there.
    """
    layer = read_polygons(path, "urban form", events)
    skipped = {"fid", "ogc_fid", "tile_id", "row", "col", "valid"}
    table = layer.drop(columns=layer.geometry.name).select_dtypes("number")
    table = table[[name for name in table.columns if name.lower() not in skipped]]
    if table.empty:
        raise InputError("The urban form layer has no numeric fields: choose the output of “Urban form of zones”.")
    shapes = reprojected(layer.geometry, images.crs, "urban form")
    image, thing, pieces = clip_to_zones(images, shapes)
    if not len(image):
        raise InputError("The urban form layer and the labelled tiles do not overlap: choose layers of the same place.")
    area = np.array([piece.area if piece.area > 0 else SMALLEST_AREA for piece in pieces])
    columns = []
    for name in table.columns:
        value = table[name].to_numpy(float, na_value=np.nan)[thing]
        has = np.isfinite(value)
        weight = np.bincount(image[has], area[has], len(images))
        with np.errstate(invalid="ignore", divide="ignore"):
            mean = np.bincount(image[has], area[has] * value[has], len(images)) / weight
        if np.isfinite(mean).any():
            columns.append(np.where(np.isfinite(mean), mean, np.nanmean(mean)))
    if not columns:
        raise InputError(
            "The numeric fields of the urban form layer have no value on any labelled tile: choose a layer that has "
            "values there."
        )
    return np.stack(columns, axis=1).astype(np.float32)

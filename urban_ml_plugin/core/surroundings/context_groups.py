"""A model within groups of images, such as urban and rural ground or clusters, beside the one of all together.

Images of one category differ by where they are; a model of all of them together spends itself on that. So images are
put into groups first (“cluster to cut variance”, Joglekar et al. 2020) and a model is made and judged within each, in
the folds of the one of all, on the same images.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from geopandas import GeoDataFrame

from ..options.choices import CLASSES
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..status.experiment import LEAST_TILES, LEAST_ZONES, Study
from ..status.nested_cross_validation import CrossFit, crossfit
from ..status.results import MODEL, Evaluation, evaluate, measure_row
from ..status.spatial_folds import LEAST_TRAINING, Folds
from ..status.tile_labels import label_images, zone_labels
from ..status.validation import Measure, difference, headline
from ..vectors.overlaps import overlaps, read_polygons_or_points

OWN = "own"
"""Name of the model of a group alone."""
MOST_COVERED = 0.5
"""Share of an image that its group must cover."""
WHAT = "groups"


@dataclass
class Groups:
    """Groups of N images.

    Attributes:
        names: of the G groups.
        of_image: (N,) group from 0; -1 for none.
    """

    names: list[str]
    of_image: Ints


@dataclass
class WithinGroup:
    """What the model of all and that of a group alone are worth on the images of the group, in the same folds.

    Attributes:
        name: of the group; empty of all groups together that have a model of their own.
        images, zones: how many.
        pooled: the model of all; None where measures have too few polygons.
        own: the model of the group; None where there is too little to learn from.
        gain: by how much the headline measure of ``own`` exceeds that of ``pooled``, per polygon.
    """

    name: str
    images: int
    zones: int
    pooled: Evaluation | None
    own: Evaluation | None
    gain: Measure | None


def read_groups(path: str, field: str, events: Events) -> GeoDataFrame:
    """Polygons, or points, with a group each.

    Raises:
        InputError: the layer has no such field, or one group only.
    """
    layer = read_polygons_or_points(path, WHAT, events)
    zone_labels(layer, field, CLASSES, layer.crs, what=WHAT)
    return layer


def context_groups(study: Study, layer: GeoDataFrame, field: str, events: Events) -> Groups:
    """The group of each image: of polygons that cover at least half of it, or of points on it.

    Raises:
        InputError: the layer covers no image.
    """
    crs = study.zones.shapes.crs
    named = zone_labels(layer, field, CLASSES, crs, what=WHAT)[0]
    ground = study.images.layer({}, crs=crs).geometry
    labels, kept = label_images(overlaps(ground, named.shapes), len(ground), named, CLASSES, MOST_COVERED)
    of_image = np.full(len(ground), -1, np.int64)
    of_image[kept] = labels.value.astype(np.int64)
    count = len(kept)
    if not count:
        raise InputError("The groups layer and the labelled images do not overlap: choose layers of the same place.")
    if count < len(study.images):
        events.warning(f"{len(study.images) - count:,} of {len(study.images):,} labelled images lie in no group.")
    return Groups(named.names, of_image)


def within_groups(
    study: Study, kind: str, folds: Folds, pooled: CrossFit, groups: Groups, seed: int, step: Step
) -> tuple[list[WithinGroup], Floats]:
    """Results by group, at last those of all groups with a model of their own together, and out-of-fold predictions.

    Args:
        pooled: the model of all images, on the features of ``study``.

    Returns:
        results; and what each image's own group says of it (N,), NaN where the group has no model: a value, or the
        number of the likeliest class from 1.
    """
    results, said = [], np.full(len(study.images), np.nan)
    shares = np.zeros((len(study.images), study.classes))
    for number, name in enumerate(groups.names):
        here = groups.of_image == number
        part, held_out = study.among(here), folds.among(np.flatnonzero(here))
        fit = _own(part, kind, held_out)
        if fit:
            said[here], shares[here] = fit.predicted, fit.probabilities
        results.append(_compared(name, part, held_out, _of(pooled, here), fit, seed))
        step.done(number + 1, len(groups.names))
    has = np.isfinite(said)
    if sum(one.own is not None for one in results) > 1:
        own = CrossFit(pooled.head, [], [], said[has], shares[has])
        results.append(_compared("", study.among(has), folds.among(np.flatnonzero(has)), _of(pooled, has), own, seed))
    return results, np.where(has, shares.argmax(axis=1) + 1.0, np.nan) if study.classes else said


def _of(fit: CrossFit, here: Bools) -> CrossFit:
    return CrossFit(fit.head, [], [], fit.predicted[here], fit.probabilities[here])


def _own(study: Study, kind: str, folds: Folds) -> CrossFit | None:
    """The model of a group, None where there is too little to learn from."""
    if not _is_enough(study, folds):
        return None
    try:
        case = (study.features, study.target, study.classes, folds)
        return crossfit(kind, *case, variants=study.variants, zones=study.means, blocks=study.blocks)
    except InputError:  # too few polygons are left whole
        return None


def _is_enough(study: Study, folds: Folds) -> bool:
    """Whether a group has enough images and polygons, whichever two folds are held out."""
    count = len(folds)
    if len(study.images) < LEAST_TILES or len(study.used_zones) < LEAST_ZONES:
        return False
    left = [study.target[folds.training(f, g)] for f in range(count) for g in range(f)]
    return all(len(labels) >= LEAST_TRAINING and len(np.unique(labels)) > 1 for labels in left)


def _compared(name: str, study: Study, folds: Folds, pooled: CrossFit, own: CrossFit | None, seed: int) -> WithinGroup:
    images, zones = len(study.images), len(study.used_zones)
    if zones < 2:
        return WithinGroup(name, images, zones, None, None, None)
    of_all = evaluate(study, MODEL, folds, pooled, seed)
    if own is None:
        return WithinGroup(name, images, zones, of_all, None, None)
    alone = evaluate(study, OWN, folds, own, seed)
    gain = difference(alone.scored["zone"], of_all.scored["zone"], headline(study.task), seed)
    return WithinGroup(name, images, zones, of_all, alone, gain)


def group_rows(results: Sequence[WithinGroup], kind: str, name: str) -> list[dict[str, Any]]:
    """Rows for the table of measures, in the columns of ``results.measure_rows``.

    Args:
        kind: of folds.
        name: of the model of all images in these rows.
    """
    rows, usual = [], name == MODEL
    for one in results:
        where = one.name or "all groups with a model of their own"
        of_all = f"model, in {where}" if usual else f"{name} model, in {where}"
        for model, words in ((one.pooled, of_all), (one.own, f"model of {where} alone")):
            if model:
                rows += [measure_row(words, kind, "zone", measure) for measure in model.measures["zone"]]
        if one.gain:
            less = f"model of {where} alone minus model" if usual else f"model of {where} alone minus {name} model"
            gained = measure_row(less, kind, "zone", one.gain)
            rows.append({**gained, "metric": f"{one.gain.name} gained"})
    return rows


def group_fields(groups: Groups, said: Array) -> dict[str, Any]:
    """Fields of the predicted images: the name of the group, and what the model of the group alone says."""
    names = np.array([*groups.names, None], object)
    return {"group": names[groups.of_image], "within": said}

"""Which images a model learns from: those like marked examples, and tiles with enough built ground.

Knuutila (2023) marked a thousand photographs by hand and kept those that a logistic regression on the features of a
network takes for the same kind, since a model of few images has no room for trees, tunnels and shop windows as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, cast

import numpy as np
import pandas as pd
from geopandas import GeoSeries
from pyproj import CRS
from scipy.spatial import cKDTree

from ..images.image_sources import Images
from ..images.photographs import Photographs
from ..options.generation.training_options import FilterOptions
from ..runtime.arrays import Bools, Bytes, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..vectors.area_weights import covered_area, shared_pieces
from ..vectors.overlaps import are_points, middles
from ..vectors.vectors import moved, numeric_field, pairs, read_layer, read_polygons, reprojected
from .image_store import ImageStore

LEAST_MARKED = 10
"""Examples of either kind, to learn the difference."""
PARTS = 5
"""Of the examples, each of which is judged by what the others teach."""
PENALTIES = (1e-4, 1e-3, 1e-2, 1e-1)
"""Inverse strengths among which the regression chooses: there are more features than examples."""
AT_ONCE = 512
HERE, DEGREE = 0.5, 1e-5
"""Metres within which a point marks a photograph, and degrees of a metre."""
SURE = 0.5
"""Probability from which an image counts as one of the kind."""


class Kept(NamedTuple):
    """Which images are kept.

    Attributes:
        kept: (N,).
        told: what was left out and how surely, in sentences.
    """

    kept: Bools
    told: list[str]


def keep_images(
    images: Images,
    found: Ints,
    store: ImageStore,
    options: FilterOptions,
    describe: Callable[[Bytes], Floats],
    events: Events,
    step: Step,
) -> Kept:
    """Keep the images that were asked for.

    Args:
        found: (N,) which of the chosen images the store holds.
        describe: features of images of the store.

    Raises:
        InputError: too few images are marked, all alike, or none is kept; buildings were given for photographs.
    """
    kept, told = np.ones(len(found), bool), []
    if options.buildings:
        kept &= _built(images, found, options, events)
        told.append(f"{int((~kept).sum()):,} images have less than {options.least_built:.0%} of built ground.")
    if options.filter_field:
        marks = _marks(images, found, options, events)
        like, accuracy = _like_the_marked(marks, store, describe, step)
        told.append(
            f"{int((kept & ~like).sum()):,} images are unlike those marked 1 in {options.filter_field}; examples left "
            f"out in turn are told rightly with a balanced accuracy of {accuracy:.2f}."
        )
        kept &= like
    if not kept.any():
        raise InputError("No image is left by the filter: mark other examples, or ask for less built ground.")
    return Kept(kept, told)


def _built(images: Images, found: Ints, options: FilterOptions, events: Events) -> Bools:
    """(N,) whether enough of a tile is covered by buildings."""
    if images.upright:
        raise InputError("Photographs have no ground that buildings could cover: leave BUILDINGS empty.")
    buildings = read_polygons(str(options.buildings), "buildings", events).geometry
    share = np.zeros(len(found))
    for mine, tiles in _shapes(images, found):
        there = reprojected(buildings, CRS(tiles.crs), "buildings")
        pieces = shared_pieces(tiles, there[~there.is_empty].reset_index(drop=True))
        share[mine] = covered_area(pieces.zone, pieces.shape, len(tiles)) / tiles.area.to_numpy()
    if not share.any():
        raise InputError("No building lies on the imagery: check the layer BUILDINGS and its CRS.")
    enough: Bools = share >= options.least_built
    return enough


def _marks(images: Images, found: Ints, options: FilterOptions, events: Events) -> Floats:
    """(N,) 1 for images of the kind that is wanted, 0 for others, NaN for those that nobody marked, or marked both."""
    field = str(options.filter_field)
    if not options.examples:
        if not images.upright:
            raise InputError("Tiles have no fields of their own: give the layer with marked places (EXAMPLES).")
        photographs = cast(Photographs, images.sources[0])
        return np.asarray(pd.to_numeric(pd.Series(photographs.column(field)), errors="coerce"), float)[
            images.column[found]
        ]
    layer = read_layer(options.examples, "examples")
    values = numeric_field(layer, field, "examples")
    telling = (layer.geometry.notna() & ~layer.geometry.is_empty).to_numpy() & np.isin(values, (0, 1))
    examples, values = layer.geometry[telling].reset_index(drop=True), values[telling]
    if are_points(examples):
        examples = middles(examples)
    low, high = np.full(len(found), np.inf), np.full(len(found), -np.inf)
    for mine, shapes in _shapes(images, found):
        image, example = _met(shapes, moved(examples, shapes.crs, "examples"), images.upright)
        np.minimum.at(low, mine[image], values[example])
        np.maximum.at(high, mine[image], values[example])
    if (low < high).any():
        events.warning(
            f"{int((low < high).sum()):,} images are marked 1 by one example and 0 by another, and count as not marked."
        )
    return np.where(low == high, low, np.nan)


def _met(shapes: GeoSeries, examples: GeoSeries, upright: bool) -> tuple[Ints, Ints]:
    """Images and examples that mark them: a point its tile or photograph, a polygon images whose middle it holds."""
    if not are_points(examples):
        example, image, _ = pairs(examples, shapes.centroid)
        return image, example
    if not upright:
        image, example, _ = pairs(shapes, examples)
        return image, example
    reach = HERE * (DEGREE if CRS(shapes.crs).is_geographic else 1)
    tree = cKDTree(np.stack([examples.x, examples.y], axis=1))
    near = tree.query_ball_point(np.stack([shapes.x, shapes.y], axis=1), reach)
    image = np.repeat(np.arange(len(shapes)), [len(some) for some in near])
    return image, np.array([one for some in near for one in some], np.int64)


def _shapes(images: Images, found: Ints) -> list[tuple[Ints, GeoSeries]]:
    """For each source which of the images are its own, and their shapes."""
    shapes = []
    for number, source in enumerate(images.sources):
        mine = np.flatnonzero(images.source[found] == number)
        if len(mine):
            chosen = found[mine]
            shapes.append((mine, source.geometry(images.row[chosen], images.column[chosen])))
    return shapes


def _like_the_marked(
    marks: Floats, store: ImageStore, describe: Callable[[Bytes], Floats], step: Step
) -> tuple[Bools, float]:
    """(N,) whether an image is of the kind, and how surely examples are told that were left out."""
    from sklearn.linear_model import LogisticRegressionCV
    from sklearn.metrics import balanced_accuracy_score
    from sklearn.model_selection import cross_val_predict
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    marked = np.flatnonzero(np.isin(marks, (0, 1)))
    wanted = marks[marked] == 1
    fewest = min(int(wanted.sum()), int((~wanted).sum()))
    if fewest < LEAST_MARKED:
        raise InputError(
            f"{int(wanted.sum())} images are marked 1 and {int((~wanted).sum())} are marked 0: mark {LEAST_MARKED} or "
            "more of either, so that the difference can be learnt (FILTER_FIELD)."
        )
    parts = []
    for start in range(0, len(marks), AT_ONCE):
        parts.append(describe(store.batch(np.arange(start, min(start + AT_ONCE, len(marks))))))
        step.done(min(start + AT_ONCE, len(marks)), len(marks))
    features = np.concatenate(parts)
    model = make_pipeline(
        StandardScaler(), LogisticRegressionCV(Cs=PENALTIES, cv=PARTS, class_weight="balanced", max_iter=1000)
    )
    guessed = cross_val_predict(model, features[marked], wanted, cv=PARTS)
    like: Bools = model.fit(features[marked], wanted).predict_proba(features)[:, 1] >= SURE
    like[marked] = wanted
    return like, float(balanced_accuracy_score(wanted, guessed))

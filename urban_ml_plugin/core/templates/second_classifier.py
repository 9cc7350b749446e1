"""A second classifier, which ascent never sees: given, or made here from other images by another network.

What raises one classifier need not be what the class looks like: it may be a texture that only this network falls for.
A second one with another network, and other images to learn from, shares little of that.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..images.image_sources import Images, Opened
from ..networks.streaming import features_at, open_encoder
from ..options.choices import BUNDLED, NONE, OWN_ENCODERS, SCATTERING, SPATIAL, URBAN, URBAN2
from ..options.imagery_options import ImageryOptions
from ..options.network_options import ComputingOptions, EncoderOptions
from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError, ModelFileError
from ..runtime.events import Events
from ..spatial_statistics.spatial_blocks import spatial_blocks
from ..status.heads import choose_head
from ..status.held_out_model import HeadedNetwork
from ..status.nested_cross_validation import crossfit
from ..status.spatial_folds import Folds, label_kinds
from ..status.status_model import StatusCard, StatusModel

LEAST_OF_CLASS = 20
"""Images of each class that the second classifier must have to learn from."""
PARTS = 3
"""Of its images, to choose a penalty and to judge it by."""


@dataclass(frozen=True)
class Second:
    """A second classifier, or why there is none.

    Attributes:
        module: its network and head; None where there is none.
        card: of its images and classes.
        climbed: the fold of the first classifier that ascent must follow so that the two share no image; None for the
            classifier made from all images.
        made: whether it was made here.
        network: its network.
        images: that it learnt from.
        apart: whether it shares no image with what ascent follows; None where that is not known.
        right: share of images, not learnt from, whose class it tells; or the rank correlation for values. None where
            that is not known.
        lacking: why there is none.
    """

    module: HeadedNetwork | None = None
    card: StatusCard | None = None
    climbed: int | None = None
    made: bool = False
    network: str = ""
    images: int = 0
    apart: bool | None = None
    right: float | None = None
    lacking: str = ""


def given_second(model: StatusModel, second: StatusModel) -> Second:
    """A second classifier from a file.

    Raises:
        ModelFileError: it is the first one again, or tells something else.
    """
    if second.card.task != model.card.task or (model.is_regression and second.card.field != model.card.field):
        raise ModelFileError(
            f"The second classifier {second.path} tells {second.card.field} as {second.card.task}, and {model.path} "
            f"{model.card.field} as {model.card.task}: give one that was trained for the same (SECOND_MODEL)."
        )
    missing = [name for name in model.card.names if name not in second.card.names]
    if missing:
        raise ModelFileError(
            f"The second classifier {second.path} has no class “{missing[0]}”: give one that was trained for the same "
            "classes (SECOND_MODEL)."
        )
    if is_same(model, second):
        raise ModelFileError(
            f"The second classifier {second.path} is the first one again, and would agree with it in everything: give "
            "one of another network or seed (SECOND_MODEL), or leave it empty."
        )
    return Second(second.module(), second.card, network=second.card.network.name, images=len(second.tiles.x))


def is_same(model: StatusModel, other: StatusModel) -> bool:
    """Whether two models are one, by the weights of their heads."""
    arrays, others = model.head.arrays(), other.head.arrays()
    return all(name in others and np.array_equal(arrays[name], others[name]) for name in arrays)


def make_second(
    model: StatusModel, imagery: ImageryOptions, seed: int, computing: ComputingOptions, events: Events
) -> Second:
    """A second classifier from the images that the first one knows, with another network.

    Where one fold of the first has images enough of each class, it learns from these alone, and ascent is to follow the
    variant of the first that was made without them.

    Args:
        imagery: what the first classifier was made from, in any order, and perhaps more.
    """
    try:
        with model.open_sources(imagery, events, result="second classifier") as opened:
            known = [source["fingerprint"] for source in model.card.sources]
            given = [source.fingerprint for source in opened.sources]
            if not set(known) <= set(given):
                return Second(lacking="the images are not those that the classifier learnt from")
            place = np.array([given.index(one) for one in known], np.int64)
            return _made(model, opened, place, seed, computing, events)
    except (InputError, ModelFileError) as error:
        return Second(lacking=str(error).rstrip("."))


def _made(
    model: StatusModel, opened: Opened, place: Ints, seed: int, computing: ComputingOptions, events: Events
) -> Second:
    """A second classifier from images whose source k is the open one ``place[k]``."""
    fold = _largest_fold(model)
    some = np.ones(len(model.tiles.fold), bool) if fold is None else model.tiles.fold == fold
    tiles = model.tiles
    order = np.flatnonzero(some)
    order = order[np.lexsort((tiles.column[order], tiles.row[order], tiles.source[order]))]
    images = Images(opened.sources)
    images.choose(place[tiles.source[order]], tiles.row[order], tiles.column[order])
    learnt = URBAN2 if images.upright else URBAN
    name = SCATTERING if model.card.network.name in OWN_ENCODERS else learnt
    options = EncoderOptions(name, NONE if name == SCATTERING else BUNDLED)
    encoder = open_encoder(opened.first, options, seed, computing, events)
    features = features_at(encoder, images, np.arange(len(images)), computing.batch_size)
    labels = tiles.observed[order] if model.is_regression else tiles.observed[order].round().astype(np.int64)
    kind = choose_head(model.card.task, values=labels if model.is_regression else None)
    kinds = label_kinds(np.asarray(labels, float), not model.is_regression)
    folds = _folds(kinds, tiles.x[order], tiles.y[order], model.card.block_size, seed)
    fit = crossfit(kind, features, labels, len(model.card.classes), folds, blocks=encoder.feature_blocks)
    right = _right(fit.predicted, fit.probabilities, labels)
    return Second(
        HeadedNetwork(encoder.network, fit.head), model.card, fold, True, name, len(images), fold is not None, right
    )


def _largest_fold(model: StatusModel) -> int | None:
    """The fold with most images, if it has enough of each class; else None."""
    tiles = model.tiles
    fold = int(np.bincount(tiles.fold).argmax())
    here = tiles.observed[tiles.fold == fold]
    if model.is_regression:
        return fold if len(here) >= PARTS * LEAST_OF_CLASS else None
    count = np.bincount(here.round().astype(np.int64), minlength=len(model.card.classes))
    return fold if count.min() >= LEAST_OF_CLASS else None


def _folds(kinds: Ints, x: Floats, y: Floats, size: float, seed: int) -> Folds:
    """Parts of the images, whole blocks of ground each, with as many of each class as can be.

    Raises:
        InputError: a class has too few images.
    """
    from sklearn.model_selection import StratifiedGroupKFold

    if np.bincount(kinds).min() < PARTS:
        raise InputError("There are too few images of a class to make a second classifier.")
    block = spatial_blocks(x, y, size, seed)
    groups = block if len(np.unique(block)) >= PARTS * PARTS else np.arange(len(x))
    dealt = StratifiedGroupKFold(PARTS, shuffle=True, random_state=seed).split(kinds, kinds, groups)
    of_image = np.zeros(len(kinds), np.int64)
    for number, (_, held) in enumerate(dealt):
        of_image[held] = number
    excluded: Bools = of_image[None] == np.arange(PARTS)[:, None]
    return Folds(SPATIAL, of_image, of_image, block, excluded)


def _right(predicted: Floats, probabilities: Floats, labels: Floats) -> float:
    if probabilities.shape[1]:
        return float((probabilities.argmax(axis=1) == labels).mean())
    ranks = [np.argsort(np.argsort(values)) for values in (predicted, labels)]
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])

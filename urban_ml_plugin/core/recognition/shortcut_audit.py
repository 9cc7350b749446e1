"""Shortcuts: whether cities are told apart by colour, sharpness, a border or compression rather than by their ground.

In the same folds images are changed so that one of these is alike in all cities (``image_changes``). A network that has
never seen grey images may fail on them whatever it goes by, so two questions are asked. *Learnt anew*: heads are fitted
and tested on changed images; where accuracy falls then, what is gone was needed. *As it is*: the heads of the model,
which learnt from unchanged images, are tested on changed ones; where only this accuracy falls, this model leans on what
is gone, or is merely not used to such images.

A shortcut is named where most of what lies above chance is lost when heads learn anew, and where what is gone tells
cities apart by itself, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..images.tiles import Tiles
from ..learning.augmentation import changed_copy
from ..learning.resumable_description import Keeper, describe
from ..networks.computing import Encoder
from ..networks.networks import build_network
from ..networks.scattering import Scattering
from ..options.choices import NONE, SCATTERING
from ..runtime.arrays import Array, Floats, Floats32
from ..runtime.events import Step
from ..status.heads import Head
from ..status.validation import Measure
from .image_changes import (
    BORDER,
    CHANGES,
    COMPRESSION,
    GREY,
    RESOLUTION,
    SHARPNESS,
    TINT,
    Common,
    at_one_resolution,
    blurs,
    changed,
    common_state,
)
from .image_statistics import luminance, power_spectrum
from .measures import CityDraws
from .recognition import BORDER as BY_BORDER
from .recognition import COLOUR as BY_COLOUR
from .recognition import SHARPNESS as BY_SHARPNESS
from .recognition import Told, learnt_anew, told_by
from .study import CityStudy, balanced_sample

LOST, HELPED = 0.5, 0.25
"""Share of what lies above chance that has to go for a shortcut to be named, and to be told as having a part."""
MEASURED = 32
"""Images of a city whose sharpness is measured at the resolution that all are brought to."""
SHORTCUTS = (RESOLUTION, TINT, SHARPNESS, BORDER, COMPRESSION)
"""Changes that take away what cameras and providers leave; greyness takes away the colours of things, too."""
ALONE = {
    TINT: BY_COLOUR,
    GREY: BY_COLOUR,
    SHARPNESS: BY_SHARPNESS,
    RESOLUTION: BY_SHARPNESS,
    BORDER: BY_BORDER,
    COMPRESSION: BY_SHARPNESS,
}
"""Which baseline tells whether what a change takes away would do by itself."""
UNCHANGED = "none"


@dataclass(frozen=True)
class Audit:
    """What became of accuracy (mean over cities) when images were changed.

    Attributes:
        change: one of ``image_changes.CHANGES``, or ``RESOLUTION``.
        accuracy: of heads that learnt from images changed alike.
        drop: by how much that is less than without the change.
        as_it_is: accuracy of the model's own heads on changed images.
        as_it_is_drop: likewise.
        lost: share of what lies above chance that is lost, learnt anew.
        alone: accuracy by what was taken away, and nothing else.
        flagged: whether cities are recognised by it.
        helps: whether they are in good part, but not mainly.
    """

    change: str
    accuracy: Measure
    drop: Measure
    as_it_is: Measure
    as_it_is_drop: Measure
    lost: float
    alone: Measure
    flagged: bool
    helps: bool


@dataclass
class ChangedFeatures:
    """Features of the M audited images.

    Attributes:
        changes: (M, D) after each change, and ``UNCHANGED``.
        scattered: (M, D) of a bank of oriented filters, None where the model is one.
    """

    changes: dict[str, Floats32]
    scattered: Floats32 | None


def describe_changed(
    study: CityStudy, encoder: Encoder, keeper: Keeper, name: str, batch_size: int, step: Step, scatter: bool = True
) -> ChangedFeatures:
    """Describe the audited images as they are, after each change, and by a bank of filters."""
    common, opened = state_of(study), study.opened
    scattering = _scattering(study, encoder) if scatter else None

    def work(number: int, tiles: Tiles) -> dict[str, Array]:
        case = (opened.city_of(number, tiles.rows, tiles.columns), common, opened.sources[number].ground_resolution)
        changes = common.changes(tiles.pixels.shape[-1])
        found = {change: encoder.features(changed(tiles, change, *case)) for change in changes}
        found[UNCHANGED] = encoder.features(tiles)
        return {**found, SCATTERING: scattering.features(tiles)} if scattering else found

    _, found = describe(study.images.among(study.audited), work, batch_size, step, keeper, name)
    scattered = found.pop(SCATTERING, None)
    return ChangedFeatures(found, scattered)


def describe_copies(
    study: CityStudy, encoder: Encoder, keeper: Keeper, copies: int, seed: int, batch_size: int, step: Step
) -> list[Floats32]:
    """Features of changed copies of the images that train."""

    def work(number: int, tiles: Tiles) -> dict[str, Array]:
        keys = ([seed, copy, number] for copy in range(copies))
        changed_copies = (changed_copy(tiles, key, study.opened.first.upright) for key in keys)
        return {f"copy{copy}": encoder.features(own) for copy, own in enumerate(changed_copies)}

    _, found = describe(study.images.among(study.trained), work, batch_size, step, keeper, "copies")
    return list(found.values())


def state_of(study: CityStudy) -> Common:
    """What images of all cities are brought to."""
    some = study.audited
    statistics = study.statistics
    resolutions = [source.ground_resolution for source in study.opened.sources]
    case = (statistics.colour[some], statistics.spectrum[some], study.city[some], len(study.names))
    common = common_state(*case, resolutions)
    if RESOLUTION not in common.changes(study.opened.first.seen):
        return common
    return common._replace(coarse_blur=_coarse_blur(study, common))


def _coarse_blur(study: CityStudy, common: Common) -> Floats:
    """What images of each city lack in sharpness once all have the coarsest resolution; see ``Common``."""
    some, sources = study.audited, study.opened.sources
    images = study.images.among(some[balanced_sample(study.city[some], MEASURED * len(study.names))])
    spectra, cities = [], []
    for number, tiles in images.stream(MEASURED):
        coarse = at_one_resolution(tiles, common, sources[number].ground_resolution)
        spectra.append(power_spectrum(luminance(coarse.pixels)))
        cities.append(study.opened.city_of(number, tiles.rows, tiles.columns))
    return blurs(np.concatenate(spectra), np.concatenate(cities), len(study.names))


def _scattering(study: CityStudy, encoder: Encoder) -> Encoder | None:
    if isinstance(encoder.network, Scattering):
        return None
    first = study.opened.first
    network = build_network(SCATTERING, NONE, first.band_count, first.seen)
    return Encoder(network, encoder.device)


def audits(
    study: CityStudy,
    features: Sequence[dict[str, Floats32]],
    heads: list[Head],
    alone: list[Told],
    draws: CityDraws,
    unchanged: tuple[Told, Told],
) -> list[Audit]:
    """What each change does.

    Args:
        features: of the audited images after each change by the network of each fold; one for all folds where it is the
            same.
        heads: of each fold.
        alone: the baselines.
        unchanged: accuracy on images as they are, learnt anew from the audited images, and of the model.
    """
    city = study.city[study.audited]
    by_name = {one.name: one for one in alone}
    found = []
    for change in (name for name in (*CHANGES, RESOLUTION) if name in features[0]):
        anew, as_it_is = answers(study, [part[change] for part in features], heads)
        told = (
            told_by(change, anew, city, draws, unchanged[0].recalls),
            told_by(change, as_it_is, city, draws, unchanged[1].recalls),
        )
        found.append(_audit(change, *told, unchanged[0], by_name[ALONE[change]], 1 / len(study.names)))
    return found


def answers(study: CityStudy, features: Sequence[Floats32], heads: list[Head]) -> tuple[Floats, Floats]:
    """Probabilities (M, K) of the audited images, out of fold: of heads that learn anew, and of the model's.

    Args:
        features: (M, D) by the network of each fold; one for all folds where it is the same.
    """
    some, cities = study.audited, len(study.names)
    folds = study.held.folds.among(some)
    as_it_is = np.zeros((len(some), cities))
    for fold, head in enumerate(heads):
        here = folds.of_image == fold
        as_it_is[here] = head.probabilities(features[fold % len(features)][here])
    return learnt_anew(features, study.city[some], cities, folds, study.blocks), as_it_is


def _audit(change: str, anew: Told, as_it_is: Told, model: Told, alone: Told, chance: float) -> Audit:
    above = model.accuracy.value - chance
    lost = anew.less.value / above if above > 0 else 0.0
    sure = model.accuracy.low > chance and anew.less.low > 0 and alone.accuracy.low > chance
    named = bool(change in SHORTCUTS and sure and lost >= HELPED)
    falls = anew.accuracy, anew.less, as_it_is.accuracy, as_it_is.less
    return Audit(change, *falls, lost, alone.accuracy, named and lost >= LOST, named and lost < LOST)

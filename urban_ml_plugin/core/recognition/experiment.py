"""The experiment: a model of cities, what it is compared with, and the audit, on images that have been described."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..learning.augmentation import CAMERA
from ..learning.resumable_description import Keeper
from ..models.tile_model import NetworkCard, fields_of_source
from ..networks.computing import Encoder
from ..networks.streaming import features_at
from ..options.city_options import RecognitionOptions
from ..runtime.arrays import Floats, Floats32
from ..runtime.events import Events
from ..status.fine_tuning import Schedule, Tuned, finetune
from ..status.held_out_model import network_of_fold
from ..status.nested_cross_validation import CrossFit
from .city_model import CityCard, CityModel, RecognisedImages
from .city_places import source_places
from .measures import CityDraws, city_rows, measures
from .recognition import baselines, fit_cities, halves_told, pairs_told, told_by
from .results import Findings, city_classes
from .shortcut_audit import UNCHANGED, ChangedFeatures, answers, audits, describe_changed, describe_copies
from .study import CityStudy

COPIED, FITTED, TUNED, CHANGED, COMPARED = 0.5, 0.55, 0.8, 0.92, 0.95
"""Shares of the task that are done once changed copies are described, heads fitted, the network fine-tuned, images
changed and described again, and everything compared; without fine-tuning the latter begins where heads are fitted."""
DESCRIBED = 0.45


def find(
    study: CityStudy,
    encoder: Encoder,
    options: RecognitionOptions,
    schedule: Schedule,
    batch_size: int,
    events: Events,
) -> tuple[Findings, Tuned | None]:
    """Everything that is found out about cities.

    Args:
        encoder: its network is fine-tuned where the schedule has epochs.
    """
    keeper = Keeper(
        options.checkpoint, encoder, study.images, ["changes", options.augment, schedule.seed, vars(CAMERA)]
    )
    step = events.step(DESCRIBED, COPIED, "Describing augmented copies")
    copies = options.augment
    variants = describe_copies(study, encoder, keeper, copies, schedule.seed, batch_size, step) if copies else []
    fit, probabilities = fit_cities(study, variants, events.step(COPIED, FITTED, "Fitting the model fold by fold"))
    frozen, tuned = (fit, probabilities), None
    known = None
    if schedule.epochs:
        known = describe_changed(study, encoder, keeper, "changed", batch_size, events.aside("Changing images"))
        tuned = tune_cities(study, encoder, fit, schedule, events)
        fit, probabilities = tuned.fit, tuned_probabilities(study, encoder, tuned, batch_size)
        study = replace(study, features=_features_of_all(study, encoder, tuned, batch_size))
    described = _changed_features(study, encoder, keeper, tuned, known, batch_size, events)
    events.progress(CHANGED, "Comparing")
    return _findings(study, fit, probabilities, frozen, described, schedule, tuned, events), tuned


def _findings(
    study: CityStudy,
    fit: CrossFit,
    probabilities: Floats,
    frozen: tuple[CrossFit, Floats],
    described: list[ChangedFeatures],
    schedule: Schedule,
    tuned: Tuned | None,
    events: Events,
) -> Findings:
    some, block = study.audited, study.held.folds.block
    every, draws = (CityDraws(study.city[of], block[of], schedule.seed) for of in (np.arange(len(block)), some))
    unchanged = answers(study, [one.changes[UNCHANGED] for one in described], fit.folds)
    audited = told_by("model", unchanged[0], study.city[some], draws)
    model = told_by("model", probabilities[some], study.city[some], draws)
    alone = baselines(study, described[0].scattered, audited, draws)
    halves = halves_told(study, every, events.step(CHANGED, COMPARED, "Telling halves of cities apart"))
    return Findings(
        study,
        fit,
        probabilities,
        every,
        measures(study.city, probabilities, every),
        city_rows(study.city, probabilities.argmax(axis=1), study.names, every),
        pairs_told(study, probabilities, halves, every),
        halves,
        audited,
        alone,
        audits(study, [one.changes for one in described], fit.folds, alone, draws, (audited, model)),
        told_by("frozen", frozen[1][some], study.city[some], draws, model.recalls) if tuned else None,
        tuned.history if tuned else [],
    )


def tune_cities(study: CityStudy, encoder: Encoder, fit: CrossFit, schedule: Schedule, events: Events) -> Tuned:
    """The network fine-tuned on the images that train."""
    some = study.trained
    folds = study.held.folds.among(some)
    labels = np.broadcast_to(study.city[some], (len(folds) + 1, len(some)))
    return finetune(encoder, study.images.among(some), labels, folds, fit, schedule, events, (FITTED, TUNED))


def _changed_features(
    study: CityStudy,
    encoder: Encoder,
    keeper: Keeper,
    tuned: Tuned | None,
    known: ChangedFeatures | None,
    batch_size: int,
    events: Events,
) -> list[ChangedFeatures]:
    """What each fold's network makes of changed images; one for all folds where it stays the same."""
    step = events.step(TUNED if tuned else FITTED, CHANGED, "Changing images and describing them again")
    if tuned is None or known is None:
        return [describe_changed(study, encoder, keeper, "changed", batch_size, step)]
    found = []
    for tensors in tuned.fold_tensors:
        of_fold = _of_fold(encoder, tensors)
        own = describe_changed(study, of_fold, Keeper(None, of_fold, study.images, []), "", batch_size, step, False)
        found.append(ChangedFeatures(own.changes, known.scattered))
    return found


def tuned_probabilities(study: CityStudy, encoder: Encoder, tuned: Tuned, batch_size: int) -> Floats:
    """(N, K) probabilities of every image by the network and the head that were made without its fold."""
    if len(study.trained) == len(study.city):
        return tuned.fit.probabilities
    probabilities = np.zeros((len(study.city), len(study.names)))
    for fold, (tensors, head) in enumerate(zip(tuned.fold_tensors, tuned.fit.folds)):
        here = np.flatnonzero(study.held.folds.of_image == fold)
        features = features_at(_of_fold(encoder, tensors), study.images, here, batch_size)
        probabilities[here] = head.probabilities(features)
    return probabilities


def city_card(
    study: CityStudy,
    network: NetworkCard,
    provenance: dict[str, str],
    metrics: Sequence[dict[str, Any]] = (),
    **learning: Any,
) -> CityCard:
    """The card of a model of the images of a study; ``learning`` are its ``field``, ``finetuned`` and ``augment``."""
    opened, images = study.opened, study.images
    return CityCard(
        network=network,
        **fields_of_source(opened.first),
        classes=city_classes(study.names),
        provenance=provenance,
        folds=len(study.held.folds),
        block_size=study.held.size,
        sources=[source.origin for source in opened.sources],
        reach=list(source_places(opened, images.source, images.row, images.column)[2]),
        metrics=list(metrics),
        **learning,
    )


def city_model(
    path: str,
    study: CityStudy,
    fit: CrossFit,
    probabilities: Floats,
    encoder: Encoder,
    card: CityCard,
    tuned: Tuned | None,
) -> CityModel:
    """The model that was learnt.

    Args:
        probabilities: (N, K) of all images of the study, out of fold.
        encoder: whose network is the one that learnt from all of them.
    """
    images = study.images
    x, y, _ = source_places(study.opened, images.source, images.row, images.column)
    known = RecognisedImages(
        images.source, images.row, images.column, x, y, study.held.folds.of_image, study.city, probabilities
    )
    none: list[dict[str, Any]] = [{} for _ in fit.folds]
    changed = tuned.fold_tensors if tuned else none
    return CityModel(path, card, encoder.network, fit.head, fit.folds, changed, known)


def _features_of_all(study: CityStudy, encoder: Encoder, tuned: Tuned, batch_size: int) -> Floats32:
    """(N, D) of every image by the network that learnt from all of them."""
    if len(study.trained) == len(study.city):
        return tuned.features
    return features_at(encoder, study.images, np.arange(len(study.city)), batch_size)


def _of_fold(encoder: Encoder, tensors: dict[str, NDArray[Any]]) -> Encoder:
    """An encoder with its network as a fold left it."""
    return Encoder(network_of_fold(encoder.network, tensors), encoder.device, encoder.precision)

"""Socio-economic status from imagery: a model of a value that polygons carry, judged where it has never been.

After Levy Abitbol & Karsai, Interpretable socioeconomic status inference from aerial imagery through urban patterns
(Nature Machine Intelligence 2020). Where we depart from them: the encoder is frozen unless asked otherwise, folds are
spatial blocks with a dead zone rather than random tiles, intervals are calibrated on held-out blocks, and a model is
held against baselines in the same folds. See ``docs/methods.md``.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from geopandas import GeoDataFrame
from numpy.typing import NDArray
from pyproj import CRS

from .images.image_source import ImageSource
from .images.image_sources import Opened, open_images
from .images.tile_memory import require_memory, training_need
from .models.tile_model import NetworkCard
from .networks.computing import Encoder, use_all_cores
from .networks.streaming import feature_count, open_encoder
from .options.choices import AVERAGE, BINOMIAL, BLOCKS, LAST, LOGIT, ORDERED, RANDOM, REGRESSION, SPATIAL, SUPPORTS
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .options.status_options import FoldOptions, LabelOptions, LearningOptions
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .reports.traincnn import traincnn_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from
from .status.baselines import form_features
from .status.experiment import (
    FROZEN,
    MODEL,
    Blocks,
    Study,
    check_enough,
    describe_images,
    gains,
    judge,
    judge_baselines,
    keep_images,
    make_blocks,
)
from .status.fine_tuning import Schedule, Tuned, finetune
from .status.heads import choose_head
from .status.learning_from_aggregates import ZoneMeans
from .status.nested_cross_validation import CrossFit, crossfit
from .status.results import Findings, Predictions, measure_rows, predictions_of, verdict
from .status.spatial_folds import Folds
from .status.status_model import (
    PHOTOGRAPHS,
    TILES,
    LabelRange,
    StatusCard,
    StatusModel,
    TrainedTiles,
    evenly_spaced,
    nearest_distance,
    write_status,
)
from .status.tile_labels import ZoneLabels, label_sources, overlaps, zone_labels
from .status.validation import coverage, set_words
from .vectors.local_crs import measuring_crs
from .vectors.vectors import moved, read_polygons, reprojected, write_layer

MOST_KNOWN = 5000
"""Training tiles whose features are kept in the model, to tell what is new."""
MOST_CHANGED = 20_000
"""Changed copies of tiles: more would cost much and teach little."""
FAMILIAR = 0.99
"""Share of the training tiles that are to count as known, seen from the other folds."""


def traincnn(
    *,
    imagery: ImageryOptions,
    labelling: LabelOptions,
    output: str,
    model: str | None = None,
    report: str | None = None,
    grid: GridOptions = GridOptions(),
    folding: FoldOptions = FoldOptions(),
    learning: LearningOptions = LearningOptions(),
    encoder: EncoderOptions = EncoderOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Train a model of a value from imagery, and judge it on held-out blocks of ground.

    Args:
        imagery: rasters, cut into tiles, or photographs.
        output: GeoPackage of the labelled tiles with ``tile_id, row, col, city, covered, observed, predicted, low,
            high, fold``; for classes also ``observed_class``, ``predicted_class``, ``probability`` and ``likely``.
            Classes are numbered from 1. Every prediction is by the model that had not seen the tile's block.
        model: ``.safetensors`` file; see ``status_model``.
        report: HTML page.
        learning: of changed copies there are fewer where there would be more than ``MOST_CHANGED``, but one, unless
            none is wanted.
        seed: of random weights, folds, changed copies and fine-tuning.

    Returns:
        ``tiles``, ``zones``, ``classes``, ``span`` (least and greatest label), measures of the model per tile
        (``measures``) and per zone (``zone_measures``), the headline measure in the other folds (``compared``),
        ``coverage`` of the intervals, ``verdict``, ``beats_baselines``, and ``rows`` of the table.

    Raises:
        InputError: the parameters do not fit the inputs, or there is not enough data; nothing is written then.
    """
    use_all_cores()
    task, field = labelling.task, labelling.field
    choose_head(task, learning.head)
    _check(labelling, folding, learning, events)
    cut: dict[str, Any] = {
        "field": field,
        "task": task,
        "classes": labelling.classes,
        "breaks": labelling.break_numbers,
    }
    if report:
        plotly_script()
    with ExitStack() as stack:
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, labels=labelling.labels))
        wanted = {"output": output, "model": model, "report": report}
        paths = {name: outputs.path(path, name) for name, path in wanted.items() if path}
        events.progress(0, "Reading labels")
        layer = read_polygons(labelling.labels, "labels", events)
        known = zone_labels(layer, crs=layer.crs, **cut)[0]  # before any pixel is read
        kind = choose_head(task, learning.head, known.values)
        opened = stack.enter_context(open_images(imagery, grid, events=events))
        network = open_encoder(opened, grid.tile_size, encoder, seed, computing, events)
        zones = _zones(layer, opened.sources, cut, labelling.within_city, events)
        reading = _Reading(grid.tile_size, labelling, learning, folding.folds, seed, computing.batch_size)
        study = _study(opened, zones, network, reading, events)
        made = make_blocks(study, folding.folds, folding.block_size, seed, events)
        schedule = _schedule(learning, seed, computing.batch_size)
        findings, tuned = _find(study, made, folding.blocks, kind, network, schedule, events)
        events.info(verdict(findings).sentence)
        card = StatusCard(
            **_study_card(findings, opened, kind, field, folding.folds),
            network=NetworkCard(encoder.network, encoder.weights, network.precision, network.zoom),
            finetuned=learning.fine_tunes,
            support=labelling.support,
            augment=len(findings.study.variants),
            tile_size=grid.tile_size,
            stride=grid.tile_size if imagery.photos else grid.stride or grid.tile_size,
            images=PHOTOGRAPHS if imagery.photos else TILES,
        )
        events.progress(0.95, "Writing")
        write_layer(_layer(findings), paths["output"], "tiles")
        if model:
            write_status(paths["model"], _model(model, findings, network, card, tuned))
        if report:
            Path(paths["report"]).write_text(traincnn_report(findings, card), encoding="utf-8")
    return _result(findings, card)


class _Reading(NamedTuple):
    """How images and labels become a study."""

    tile_size: int
    labelling: LabelOptions
    learning: LearningOptions
    folds: int
    seed: int
    batch_size: int


def _check(labelling: LabelOptions, folding: FoldOptions, learning: LearningOptions, events: Events) -> None:
    blocks, support = folding.blocks, labelling.support
    if blocks not in BLOCKS:
        raise InputError(f"There are no blocks called {blocks!r}: choose {' or '.join(BLOCKS)}.")
    if support not in SUPPORTS:
        raise InputError(f"There is no support called {support!r}: choose {' or '.join(SUPPORTS)}.")
    if folding.folds < 3:
        raise InputError(f"{folding.folds} folds cannot both test a model and choose its penalty: choose 3 or more.")
    if learning.epochs < 0 or learning.augment < 0 or not 0 < labelling.purity <= 1:
        raise InputError(
            "Epochs and changed copies must be 0 or more, and the purity between 0 and 1: correct these parameters."
        )
    if blocks == RANDOM:
        events.warning("Random folds test a model on the neighbours of what it has learnt: their score flatters.")
    if learning.head == BINOMIAL:
        events.warning(
            "The binomial head has one number behind all classes, so its maps of the lowest and of the highest class "
            "are exact negatives: take corn or softmax to learn what speaks for each by itself."
        )


def _schedule(learning: LearningOptions, seed: int, batch_size: int) -> Schedule:
    """How the network is fine-tuned, over no epochs where it is to stay as it is."""
    epochs, part = (learning.epochs, learning.part) if learning.fine_tunes else (0, LAST)
    return Schedule(epochs, learning.learning_rate, part, seed, learning.checkpoint, min(32, max(8, batch_size)))


def _zones(
    layer: GeoDataFrame, sources: Sequence[ImageSource], cut: dict[str, Any], within_city: bool, events: Events
) -> ZoneLabels:
    """The labelled polygons in the CRS in which is measured; ``cut`` says how values become labels."""
    crs = measuring_crs(layer, [source.crs for source in sources], events)
    by_city = within_city and cut["task"] == ORDERED and len(sources) > 1
    group = _cities(layer, sources, crs) if by_city else None
    return zone_labels(layer, crs=crs, group=group, **cut)[0]


def _study(opened: Opened, zones: ZoneLabels, encoder: Encoder, reading: _Reading, events: Events) -> Study:
    """The labelled images with their features."""
    labelling, learning, task = reading.labelling, reading.learning, reading.labelling.task
    step = events.step(0.02, 0.1, "Laying labels over tiles")
    images, labels, ground = label_sources(opened.sources, zones, task, labelling.purity, step)
    step = events.step(0.1, 0.4, "Describing tiles")
    copies = min(learning.augment, max(1, MOST_CHANGED // len(images)))
    dimension = feature_count(encoder, opened.band_count, reading.tile_size)
    require_memory(len(images), training_need(dimension, copies))
    described = describe_images(images, encoder, reading.batch_size, step, copies, reading.seed)
    labels, ground = keep_images(images, labels, ground, described.kept)
    middle = ground.centroid
    centres = np.stack([middle.x.to_numpy(), middle.y.to_numpy()], axis=1)
    side = float(np.sqrt(ground.area.to_numpy()).mean())
    study = Study(task, images, labels, zones, centres, side, described.features, described.variants, described.colours)
    check_enough(study, reading.folds)
    per_tile = len(labels.overlaps.image) / len(images)
    if per_tile > 4:
        events.warning(
            f"A tile lies on {per_tile:.0f} polygons on average, so its label is a mixture: choose a smaller tile size."
        )
    if labelling.support == AVERAGE and task == REGRESSION:
        study = replace(study, means=ZoneMeans.over(labels, zones.values))
    return replace(study, form=form_features(learning.form, ground, events)) if learning.form else study


def _cities(layer: GeoDataFrame, sources: Sequence[ImageSource], crs: CRS) -> Any:
    """(polygons,) the source whose images cover most of a polygon; -1 for none."""
    local = reprojected(layer.geometry, crs, "labels")
    covered = np.zeros((len(sources), len(layer)))
    for number, source in enumerate(sources):
        for _, _, places in source.in_parts():
            met = overlaps(moved(places, crs, "imagery"), local)
            covered[number] += np.bincount(met.zone, met.share, len(layer))
    return np.where(covered.max(axis=0) > 0, covered.argmax(axis=0), -1)


def _find(
    study: Study, made: Blocks, blocks: str, kind: str, encoder: Encoder, schedule: Schedule, events: Events
) -> tuple[Findings, Tuned | None]:
    """The model, judged beside its baselines and in the other folds."""
    seed, tunes = schedule.seed, schedule.epochs > 0
    main, other = made.folds[blocks], made.folds[RANDOM if blocks == SPATIAL else SPATIAL]
    end = 0.5 if tunes else 0.95

    def fitted(folds: Folds, start: float, stop: float, doing: str) -> CrossFit:
        step = events.step(0.4 + (end - 0.4) * start, 0.4 + (end - 0.4) * stop, doing)
        case = (study.features, study.target, study.classes, folds)
        return crossfit(kind, *case, step, variants=study.variants, zones=study.means)

    fit = fitted(main, 0, 0.5, "Fitting the model fold by fold")
    frozen = judge(study, FROZEN if tunes else MODEL, main, fit, seed)
    compared = judge(study, MODEL, other, fitted(other, 0.5, 0.9, "Fitting in other folds, for comparison"), seed)
    baselines = judge_baselines(study, kind, main, seed)
    best, tuned = frozen, None
    if tunes:
        tuned = finetune(encoder, study.images, _targets(study, fit), main, fit, schedule, events, (0.5, 0.93))
        study = replace(study, features=tuned.features)
        best, baselines = judge(study, MODEL, main, tuned.fit, seed), [frozen, *baselines]
    predictions = predictions_of(study, best)
    return Findings(
        study,
        made,
        best,
        compared,
        baselines,
        gains(study, best, baselines, seed),
        predictions,
        coverage(predictions.inside, main.block, seed),
        tuned.history if tuned else [],
    ), tuned


def _targets(study: Study, fit: CrossFit) -> NDArray[Any]:
    """(folds + 1, N) what fine-tuning is to learn of each tile without each fold, and at last without none.

    Where values are means over polygons: what the head on the frozen network says of it, moved to have these means.
    """
    heads = [*fit.folds, fit.head]
    if study.means is None:
        return np.broadcast_to(study.target, (len(heads), len(study.images)))
    told = np.stack([study.means.spread(head.values(study.features)) for head in heads])
    return told.clip(0, 1) if fit.head.kind == LOGIT else told


def _study_card(findings: Findings, opened: Opened, kind: str, field: str, folds: int) -> dict[str, Any]:
    """What ``StatusCard`` says of the labels, the images and what was found."""
    study, value = findings.study, findings.study.labels.value
    origins = [source.origin for source in opened.sources]
    return {
        "task": study.task,
        "head": kind,
        "field": field,
        "classes": findings.classes,
        "breaks": tuple(study.zones.breaks.tolist()),
        "bands": tuple(opened.bands),
        "band_count": opened.band_count,
        "scaling": opened.scaling,
        "ground_resolution": opened.ground_resolution,
        "folds": folds,
        "blocks": findings.model.folds.kind,
        "block_size": findings.blocks.size,
        "sources": origins,
        "crs": study.zones.shapes.crs.to_wkt(),
        "tile_side": study.side or 1.0,
        "width": findings.predictions.width,
        "labels": LabelRange(*(float(figure) for figure in (value.mean(), value.std(), value.min(), value.max()))),
        "metrics": measure_rows(findings),
        "provenance": {**made_by("traincnn"), **made_from(origins)},
    }  # fmt: skip


def _layer(findings: Findings) -> GeoDataFrame:
    """The labelled images with what was observed and predicted."""
    study, told = findings.study, findings.predictions
    fields: dict[str, Any] = {
        "covered": study.labels.share,
        "observed": told.observed,
        "predicted": told.predicted,
        "low": told.low,
        "high": told.high,
        "fold": (findings.model.folds.of_image + 1).astype(np.int32),
    }
    if study.classes:
        fields.update(_class_fields(findings, told))
    return study.images.layer(fields)


def _class_fields(findings: Findings, told: Predictions) -> dict[str, Any]:
    names = findings.study.zones.names
    return {
        "observed_class": [names[int(number) - 1] for number in told.observed],
        "predicted_class": [names[int(number) - 1] for number in told.predicted],
        "probability": findings.model.fit.probabilities.max(axis=1),
        "likely": set_words(np.asarray(told.sets), names),
    }


def _model(path: str, findings: Findings, encoder: Encoder, card: StatusCard, tuned: Tuned | None) -> StatusModel:
    study, fit, folds = findings.study, findings.model.fit, findings.model.folds
    images = study.images
    tiles = TrainedTiles(
        images.source,
        images.row,
        images.column,
        study.centres[:, 0].copy(),
        study.centres[:, 1].copy(),
        folds.of_image,
        study.labels.value,
        fit.predicted,
    )
    some = evenly_spaced(len(images), MOST_KNOWN)
    mean, scale = (tensor.numpy() for tensor in (fit.head.mean, fit.head.scale))
    points, of = (study.features[some] - mean) / scale, folds.of_image[some]
    away = [nearest_distance(points[of == fold], points[of != fold]) for fold in np.unique(of)]
    familiar = float(np.quantile(np.concatenate(away), FAMILIAR))
    none: list[dict[str, Any]] = [{} for _ in range(len(folds))]
    changed = tuned.fold_tensors if tuned else none
    return StatusModel(path, card, encoder.network, fit.head, fit.folds, changed, tiles, study.features[some], familiar)


def _result(findings: Findings, card: StatusCard) -> dict[str, Any]:
    judged, found = findings.model, verdict(findings)
    return {
        "tiles": len(findings.study.images),
        "zones": len(findings.study.used_zones),
        "block_size": findings.blocks.size,
        "classes": card.classes,
        "span": card.span,
        "measures": {measure.name: measure.value for measure in judged.measures["tile"]},
        "zone_measures": {measure.name: measure.value for measure in judged.measures["zone"]},
        "compared": findings.compared.value(findings.headline).value,
        "coverage": findings.coverage.value,
        "beats_baselines": found.beats,
        "verdict": found.sentence,
        "rows": card.metrics,
        "provenance": card.provenance,
    }

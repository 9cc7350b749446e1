"""Socio-economic status from imagery: a model of a value that polygons carry, tested where it has never been.

After Levy Abitbol & Karsai, Interpretable socioeconomic status inference from aerial imagery through urban patterns
(Nature Machine Intelligence 2020). Where we depart from them: the encoder is frozen unless asked otherwise, folds are
spatial blocks with a buffer rather than random tiles, intervals are calibrated on held-out blocks, and a model is
held against baselines in the same folds. See ``docs/methods.md``.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from .images.image_sources import Opened, open_images
from .images.tile_side import told_side
from .models.tile_model import NetworkCard, fields_of_source
from .networks.computing import Encoder, use_all_cores
from .networks.streaming import open_encoder
from .options.choices import BINOMIAL, BLOCKS, RANDOM, SPATIAL, SUPPORTS
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .options.status_options import FoldOptions, LabelOptions, LearningOptions, check_folds
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .reports.traincnn import traincnn_report
from .runtime.arrays import evenly_spaced
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from
from .status.experiment import Reading, Study, make_study
from .status.fine_tuning import Schedule, Tuned, finetune, targets_of
from .status.heads import choose_head
from .status.nested_cross_validation import CrossFit, MoreToLearn, crossfit
from .status.results import (
    FROZEN,
    MODEL,
    PLAIN,
    Findings,
    evaluate,
    evaluate_baselines,
    gains,
    measure_rows,
    prediction_layer,
    predictions_of,
    verdict,
)
from .status.spatial_folds import Blocks, Folds, make_blocks
from .status.status_model import (
    MOST_KNOWN,
    LabelRange,
    StatusCard,
    StatusModel,
    TrainedTiles,
    familiar_distance,
    write_status,
)
from .status.tile_labels import labelled_zones, zone_labels
from .status.validation import coverage
from .surroundings.context_groups import context_groups, group_rows, read_groups
from .surroundings.shared_labels import SharedLabels
from .surroundings.surroundings import Surroundings, neighbours_with_labels, surroundings
from .vectors.identifiers import identifies
from .vectors.overlaps import read_polygons_or_points
from .vectors.vectors import write_layer

DESCRIBED, FITTED, TUNED, WRITTEN = 0.4, 0.5, 0.93, 0.95
"""Shares of the task that are done once images are described, heads fitted where the network is fine-tuned, too, the
network fine-tuned, and before anything is written."""


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
    """Train a model of a value from imagery, and test it on held-out blocks of ground.

    Args:
        imagery: rasters, cut into tiles, or photographs.
        output: GeoPackage of the labelled tiles with ``tile_id, row, col, city, covered, observed, predicted, low,
            high, fold``; for classes also ``observed_class``, ``predicted_class``, ``probability`` and ``likely``.
            Classes are numbered from 1. Every prediction is out of fold. With groups also ``group``, and ``within``,
            what the model of the group alone says; NULL where it has none.
        model: ``.safetensors`` file; see ``status_model``.
        report: HTML page.
        learning: of changed copies there are fewer where there would be more than ``MOST_CHANGED``, but one, unless
            none is wanted.
        seed: of random weights, folds, changed copies and fine-tuning.

    Returns:
        ``tiles``, ``zones``, ``classes``, ``span`` (least and greatest label), measures of the model per tile
        (``measures``) and per zone (``zone_measures``), the headline measure in the other folds (``compared``),
        ``coverage`` of the intervals, ``verdict``, ``beats_baselines``, and ``rows`` of the table. With ``neighbours``
        also how many of them ``taught`` the model of all tiles, and by how much its headline measure ``taught_gain``.

    Raises:
        InputError: the parameters do not fit the inputs, or there is not enough data; nothing is written then.
    """
    use_all_cores()
    task, field = labelling.task, labelling.field
    imagery = imagery.read_by(encoder.network)
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
        outputs = stack.enter_context(
            whole_outputs(events, **imagery.files, labels=labelling.labels, groups=learning.groups)
        )
        paths = outputs.wanted(output=output, model=model, report=report)
        events.progress(0, "Reading labels")
        layer = read_polygons_or_points(labelling.labels, "labels", events)
        known = zone_labels(layer, crs=layer.crs, **cut)[0]  # before any pixel is read
        ground = read_groups(learning.groups, str(learning.group_field), events) if learning.groups else None
        if fault := identifies(layer, field):
            events.warning(fault)
        kind = choose_head(task, learning.head, known.values)
        opened = stack.enter_context(open_images(imagery, grid, events=events))
        first = opened.first
        side = told_side(first, grid, events)
        network = open_encoder(first, encoder, seed, computing, events)
        zones = labelled_zones(layer, opened.sources, cut, labelling.within_city, events)
        reading = Reading(kind, labelling, learning, folding.folds, seed, computing.batch_size)
        study = make_study(opened, zones, network, reading, events)
        _tell_left_out(len(layer), len(zones.values), len(study.used_zones), events)
        groups = None if ground is None else context_groups(study, ground, str(learning.group_field), events)
        blocked = make_blocks(study, folding.folds, folding.block_size, seed, events)
        schedule = Schedule.of(learning, seed, computing.batch_size)
        folds = blocked.folds[folding.blocks]
        shared = neighbours_with_labels(study, folds, learning.neighbours, network, computing.batch_size, seed, events)
        findings, tuned, plain = _find(study, blocked, folding.blocks, kind, network, schedule, shared, events)
        around = surroundings(study, folds, kind, plain, groups, seed, events)._replace(shared=shared)
        events.info(verdict(findings).sentence)
        card = StatusCard(
            **_study_card(findings, opened, kind, field, folding.folds),
            network=NetworkCard.of(encoder, network),
            finetuned=learning.fine_tunes,
            support=labelling.support,
            augment=len(findings.study.variants),
        )
        events.progress(WRITTEN, "Writing")
        write_layer(prediction_layer(findings, around.fields), paths["output"], "tiles")
        if model:
            write_status(paths["model"], _model(model, findings, network, card, tuned))
        if report:
            page = traincnn_report(findings, card, side, around)
            Path(paths["report"]).write_text(page, encoding="utf-8")
    return _result(findings, card, around)


def _tell_left_out(polygons: int, valued: int, used: int, events: Events) -> None:
    """Say how many polygons nothing is learnt from, for want of a value or of an image of their own."""
    if used < polygons:
        events.info(
            f"Of {polygons:,} labelled polygons or points {polygons - valued:,} have no value and {valued - used:,} no "
            f"image of their own: {used:,} are learnt from."
        )


def _check(labelling: LabelOptions, folding: FoldOptions, learning: LearningOptions, events: Events) -> None:
    blocks, support = folding.blocks, labelling.support
    if blocks not in BLOCKS:
        raise InputError(f"There are no blocks called {blocks!r}: choose {' or '.join(BLOCKS)}.")
    if support not in SUPPORTS:
        raise InputError(f"There is no support called {support!r}: choose {' or '.join(SUPPORTS)}.")
    check_folds(folding.folds)
    if learning.epochs < 0 or learning.augment < 0 or not 0 < labelling.purity <= 1:
        raise InputError(
            "Epochs and augmented copies must be 0 or more, and the minimum labelled share between 0 and 1: correct "
            "these parameters."
        )
    if learning.neighbours and learning.fine_tunes:
        raise InputError(
            "Neighbours that take a label teach the head alone: choose no neighbours (NEIGHBOURS 0), or the network as "
            "it is (EPOCHS 0)."
        )
    if learning.neighbours < 0:
        raise InputError(f"Neighbours cannot lie within {learning.neighbours:g} metres: choose 0 or more.")
    if bool(learning.groups) != bool(learning.group_field):
        raise InputError(
            "Groups need a layer (GROUPS) and the field with the group (GROUP_FIELD): give both or neither."
        )
    if blocks == RANDOM:
        events.warning(
            "Random folds test a model on the neighbours of what it has learnt: their scores are optimistic."
        )
    if learning.head == BINOMIAL:
        events.warning(
            "The binomial model has one score behind all classes, so its maps of the lowest and of the highest class "
            "are exact negatives: take corn or softmax to learn what speaks for each by itself."
        )


def _find(
    study: Study,
    blocked: Blocks,
    blocks: str,
    kind: str,
    encoder: Encoder,
    schedule: Schedule,
    shared: SharedLabels | None,
    events: Events,
) -> tuple[Findings, Tuned | None, CrossFit]:
    """The model, evaluated beside its baselines and in the other folds; and its fit on labelled images alone."""
    seed, tunes = schedule.seed, schedule.epochs > 0
    main, other = blocked.folds[blocks], blocked.folds[RANDOM if blocks == SPATIAL else SPATIAL]
    span = (FITTED if tunes else WRITTEN) - DESCRIBED

    def fitted(folds: Folds, start: float, stop: float, doing: str, more: MoreToLearn | None = None) -> CrossFit:
        step = events.step(DESCRIBED + span * start, DESCRIBED + span * stop, doing)
        case = (study.features, study.target, study.classes, folds)
        of = partial(crossfit, variants=study.variants, zones=study.means, blocks=study.blocks, more=more)
        return of(kind, *case, step)

    fit = plain = fitted(main, 0, 0.5, "Fitting the model fold by fold")
    if shared:
        fit = fitted(main, 0.25, 0.5, "Fitting the model with its neighbours fold by fold", shared)
    frozen = evaluate(study, FROZEN if tunes else MODEL, main, fit, seed)
    compared = evaluate(study, MODEL, other, fitted(other, 0.5, 0.9, "Fitting in other folds, for comparison"), seed)
    baselines = evaluate_baselines(study, kind, main, seed)
    best, tuned = frozen, None
    if tunes:
        tuned = finetune(encoder, study.images, targets_of(study, fit), main, fit, schedule, events, (FITTED, TUNED))
        study = replace(study, features=tuned.features)
        best, baselines = evaluate(study, MODEL, main, tuned.fit, seed), [frozen, *baselines]
    if shared:
        baselines = [evaluate(study, PLAIN, main, plain, seed), *baselines]
    predictions = predictions_of(study, best)
    return (
        Findings(
            study,
            blocked,
            best,
            compared,
            baselines,
            gains(study, best, baselines, seed),
            predictions,
            coverage(predictions.inside, main.block, seed),
            tuned.history if tuned else [],
        ),
        tuned,
        plain,
    )


def _study_card(findings: Findings, opened: Opened, kind: str, field: str, folds: int) -> dict[str, Any]:
    """What ``StatusCard`` says of the labels, the images and the findings."""
    study, value = findings.study, findings.study.labels.value
    origins = [source.origin for source in opened.sources]
    return {
        "task": study.task,
        "head": kind,
        "field": field,
        **fields_of_source(opened.first),
        "classes": findings.classes,
        "breaks": tuple(study.zones.breaks.tolist()),
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
    familiar = familiar_distance(study.features[some], folds.of_image[some], fit.head)
    none: list[dict[str, Any]] = [{} for _ in range(len(folds))]
    changed = tuned.fold_tensors if tuned else none
    return StatusModel(path, card, encoder.network, fit.head, fit.folds, changed, tiles, study.features[some], familiar)


def _result(findings: Findings, card: StatusCard, around: Surroundings) -> dict[str, Any]:
    evaluation, conclusion = findings.model, verdict(findings)
    taught = {}
    if around.shared:
        taught = {"taught": around.shared.taken[()], "taught_gain": findings.gains[PLAIN].value}
    return {
        **taught,
        "tiles": len(findings.study.images),
        "zones": len(findings.study.used_zones),
        "block_size": findings.blocks.size,
        "classes": card.classes,
        "span": card.span,
        "field": card.field,
        "measures": {measure.name: measure.value for measure in evaluation.measures["tile"]},
        "zone_measures": {measure.name: measure.value for measure in evaluation.measures["zone"]},
        "compared": findings.compared.value(findings.headline).value,
        "coverage": findings.coverage.value,
        "beats_baselines": conclusion.beats,
        "verdict": conclusion.sentence,
        "rows": [*card.metrics, *group_rows(around.groups, evaluation.folds.kind, findings.untaught.name)],
        "provenance": card.provenance,
    }

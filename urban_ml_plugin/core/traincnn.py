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

from .images.image_sources import ImageSource, Opened, open_images
from .images.tile_memory import require_memory, training_need
from .models.tile_model import NetworkCard
from .networks.computing import Encoder, use_all_cores
from .networks.networks import URBAN
from .networks.streaming import feature_count, open_encoder
from .options.number_list import band_numbers
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .reports.traincnn import traincnn_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import version
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
from .status.fine_tuning import LAST, Schedule, Tuned, finetune
from .status.heads import BINOMIAL, LOGIT, ORDERED, REGRESSION, choose_head
from .status.learning_from_aggregates import AVERAGE, SUPPORTS, ZoneMeans
from .status.nested_cross_validation import CrossFit, crossfit
from .status.results import Findings, Predictions, measure_rows, predictions_of, verdict
from .status.spatial_folds import BLOCKS, RANDOM, SPATIAL, Folds
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
from .status.tile_labels import label_sources, overlaps, zone_labels
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
    labels: str,
    field: str,
    output: str,
    inputs: Sequence[str] = (),
    photos: str | None = None,
    photo_field: str | None = None,
    photo_folder: str | None = None,
    model: str | None = None,
    report: str | None = None,
    bands: str | Sequence[int | str] | None = None,
    tile_size: int = 128,
    stride: int | None = None,
    mask: str | None = None,
    task: str = REGRESSION,
    classes: int = 5,
    breaks: Sequence[float] | None = None,
    within_city: bool = False,
    head: str = "auto",
    purity: float = 0.5,
    blocks: str = SPATIAL,
    block_size: float = 0,
    folds: int = 5,
    support: str = AVERAGE,
    augment: int = 4,
    epochs: int = 0,
    part: str = LAST,
    learning_rate: float = 3e-4,
    checkpoint: str | None = None,
    form: str | None = None,
    network: str = URBAN,
    weights: str = "bundled",
    weights_file: str | None = None,
    seed: int = 0,
    device: str = "auto",
    precision: str = "auto",
    batch_size: int = 64,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Train a model of a value from imagery, and judge it on held-out blocks of ground.

    Args:
        labels: polygons with ``field``.
        inputs: paths of rasters, cut into tiles; or
        photos, photo_field, photo_folder: points with the paths of photographs, relative ones to the folder.
        output: GeoPackage of the labelled tiles with ``tile_id, row, col, city, covered, observed, predicted, low,
            high, fold``; for classes also ``observed_class``, ``predicted_class``, ``probability`` and ``likely``.
            Classes are numbered from 1. Every prediction is by the model that had not seen the tile's block.
        model: ``.safetensors`` file; see ``statusmodel``.
        report: HTML page.
        task: ``regression``, ``ordered`` or ``classes``.
        classes, breaks, within_city: how ordered classes are cut; see ``tilelabels.zone_labels``.
        head: ``auto`` or one that serves the task; see ``heads``. For a regression ``auto`` takes ``logit`` where all
            values are shares between 0 and 1, and some are above one half.
        purity: least share of a tile under labelled polygons (for classes, under its class), 0 to 1.
        blocks: ``spatial`` or ``random``, the folds that count; the others are run for comparison.
        block_size: side of the blocks in metres; 0 takes the range of the label's variogram.
        support: of a value: ``average`` over its polygon, or ``everywhere`` in it; see ``zonemeans``.
        augment: changed copies of each tile to learn from (see ``augmentation``); fewer where there would be more than
            ``MOST_CHANGED``, but one, unless it is 0.
        epochs: 0 leaves the network as it is; more fine-tunes it.
        part: ``last`` stage or ``all`` of the network, to be fine-tuned.
        checkpoint: folder from which fine-tuning goes on after a break.
        form: polygons with numeric fields, such as of ``urbanform``, for one more baseline.
        bands, tile_size, stride, mask, network, weights, weights_file, precision, batch_size: see ``extractfeatures``.

    Returns:
        ``tiles``, ``zones``, ``classes``, ``span`` (least and greatest label), measures of the model per tile
        (``measures``) and per zone (``zone_measures``), the headline measure in the other folds (``compared``),
        ``coverage`` of the intervals, ``verdict``, ``beats_baselines``, and ``rows`` of the table.

    Raises:
        InputError: the parameters do not fit the inputs, or there is not enough data; nothing is written then.
    """
    use_all_cores()
    choose_head(task, head)
    _check(blocks, support, folds, epochs, augment, purity, head, events)
    chosen = band_numbers(bands)
    if report:
        plotly_script()
    pictures = (photos, photo_field or "", photo_folder) if photos else None
    with ExitStack() as stack:
        outputs = stack.enter_context(whole_outputs(events, inputs=inputs, labels=labels, photos=photos, mask=mask))
        wanted = {"output": output, "model": model, "report": report}
        paths = {name: outputs.path(path, name) for name, path in wanted.items() if path}
        events.progress(0, "Reading labels")
        layer = read_polygons(labels, "labels", events)
        known = zone_labels(layer, field, task, layer.crs, classes, breaks)[0]  # before any pixel is read
        kind = choose_head(task, head, known.values)
        opened = stack.enter_context(open_images(inputs, pictures, chosen, tile_size, stride, mask, events=events))
        encoder = open_encoder(opened, tile_size, network, weights, weights_file, seed, device, precision, events)
        cut = {"field": field, "task": task, "classes": classes, "breaks": breaks}
        asked = _Asked(within_city, purity, support, augment, seed, batch_size, form, folds, tile_size)
        study = _study(opened, layer, cut, encoder, asked, events)
        made = make_blocks(study, folds, block_size, seed, events)
        schedule = Schedule(epochs, learning_rate, part, seed, checkpoint, min(32, max(8, batch_size)))
        findings, tuned = _find(study, made, blocks, kind, encoder, schedule, events)
        events.info(verdict(findings).sentence)
        card = StatusCard(
            **_study_card(findings, opened, kind, field, folds),
            network=NetworkCard(network, weights, encoder.precision, encoder.zoom),
            finetuned=bool(epochs),
            support=support,
            augment=len(findings.study.variants),
            tile_size=tile_size,
            stride=tile_size if photos else stride or tile_size,
            images=PHOTOGRAPHS if photos else TILES,
        )
        events.progress(0.95, "Writing")
        write_layer(_layer(findings), paths["output"], "tiles")
        if model:
            write_status(paths["model"], _model(model, findings, encoder, card, tuned))
        if report:
            Path(paths["report"]).write_text(traincnn_report(findings, card), encoding="utf-8")
    return _result(findings, card)


class _Asked(NamedTuple):
    """How images and labels are to be read; see ``traincnn``."""

    within_city: bool
    purity: float
    support: str
    augment: int
    seed: int
    batch_size: int
    form: str | None
    folds: int
    tile_size: int


def _check(
    blocks: str, support: str, folds: int, epochs: int, augment: int, purity: float, head: str, events: Events
) -> None:
    if blocks not in BLOCKS:
        raise InputError(f"There are no blocks called {blocks!r}: choose {' or '.join(BLOCKS)}.")
    if support not in SUPPORTS:
        raise InputError(f"There is no support called {support!r}: choose {' or '.join(SUPPORTS)}.")
    if folds < 3:
        raise InputError(f"{folds} folds cannot both test a model and choose its penalty: choose 3 or more.")
    if epochs < 0 or augment < 0 or not 0 < purity <= 1:
        raise InputError(
            "Epochs and changed copies must be 0 or more, and the purity between 0 and 1: correct these parameters."
        )
    if blocks == RANDOM:
        events.warning("Random folds test a model on the neighbours of what it has learnt: their score flatters.")
    if head == BINOMIAL:
        events.warning(
            "The binomial head has one number behind all classes, so its maps of the lowest and of the highest class "
            "are exact negatives: take corn or softmax to learn what speaks for each by itself."
        )


def _study(
    opened: Opened,
    layer: GeoDataFrame,
    cut: dict[str, Any],
    encoder: Encoder,
    asked: _Asked,
    events: Events,
) -> Study:
    """The labelled images with their features; ``cut`` says how polygons become labels."""
    crs, sources, task = (
        measuring_crs(layer, [source.crs for source in opened.sources], events),
        opened.sources,
        cut["task"],
    )
    group = _cities(layer, sources, crs) if asked.within_city and task == ORDERED and len(sources) > 1 else None
    zones = zone_labels(layer, crs=crs, group=group, **cut)[0]
    step = events.step(0.02, 0.1, "Laying labels over tiles")
    images, labels, ground = label_sources(sources, zones, task, asked.purity, step)
    step = events.step(0.1, 0.4, "Describing tiles")
    copies = min(asked.augment, max(1, MOST_CHANGED // len(images)))
    require_memory(len(images), training_need(feature_count(encoder, opened.band_count, asked.tile_size), copies))
    described = describe_images(images, encoder, asked.batch_size, step, copies, asked.seed)
    labels, ground = keep_images(images, labels, ground, described.kept)
    middle = ground.centroid
    centres = np.stack([middle.x.to_numpy(), middle.y.to_numpy()], axis=1)
    side = float(np.sqrt(ground.area.to_numpy()).mean())
    study = Study(task, images, labels, zones, centres, side, described.features, described.variants, described.colours)
    check_enough(study, asked.folds)
    per_tile = len(labels.overlaps.image) / len(images)
    if per_tile > 4:
        events.warning(
            f"A tile lies on {per_tile:.0f} polygons on average, so its label is a mixture: choose a smaller tile size."
        )
    if asked.support == AVERAGE and task == REGRESSION:
        study = replace(study, means=ZoneMeans.over(labels, zones.values))
    return replace(study, form=form_features(asked.form, ground, events)) if asked.form else study


def _cities(layer: GeoDataFrame, sources: Sequence[ImageSource], crs: CRS) -> Any:
    """(polygons,) the source whose images cover most of a polygon; -1 for none."""
    local = reprojected(layer.geometry, crs, "labels")
    covered = np.zeros((len(sources), len(layer)))
    for number, source in enumerate(sources):
        for _, _, places in source.places():
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
        "provenance": {
            "URBAN_ML_ALGORITHM": "traincnn",
            "URBAN_ML_VERSION": version(),
            "URBAN_ML_INPUT": ", ".join(origin["path"] for origin in origins),
            "URBAN_ML_INPUT_FINGERPRINT": ", ".join(origin["fingerprint"] for origin in origins),
        },
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

"""Cities told apart by what images show of them, tested on ground that was held out, with an audit for shortcuts.

After Shi, Khademi & van Gemert, Deep visual city recognition visualization (2019). Where we depart from them: the
network is frozen unless asked otherwise, whole blocks of ground or sequences of photographs are held out, halves of one
city are told apart for comparison, and images are changed to find what a city was recognised by. See
``docs/methods.md``.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from .images.tile_side import told_side
from .models.tile_model import NetworkCard
from .networks.computing import use_all_cores
from .networks.streaming import open_encoder
from .options.city_options import CityOptions, RecognitionOptions
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .options.status_options import check_folds
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .recognition.city_images import open_cities
from .recognition.city_model import CityCard, write_cities
from .recognition.experiment import city_card, city_model, find
from .recognition.results import Findings, audit_rows, image_layer, measure_rows, table_rows, verdict
from .recognition.study import make_study
from .reports.recognisecities import recognisecities_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from
from .status.fine_tuning import Schedule
from .vectors.vectors import write_layer

WRITTEN = 0.95
"""Share of the task that is done before anything is written."""


def recognisecities(
    *,
    imagery: ImageryOptions,
    output: str,
    naming: CityOptions = CityOptions(),
    model: str | None = None,
    report: str | None = None,
    grid: GridOptions = GridOptions(),
    recognition: RecognitionOptions = RecognitionOptions(),
    encoder: EncoderOptions = EncoderOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Tell cities apart by their images, and find out by what.

    Args:
        imagery: rasters, cut into tiles, or photographs.
        naming: of which city an image is.
        output: GeoPackage of the images with ``tile_id, row, col, city, predicted, correct, fold`` and ``p_<city>``,
            all out of fold.
        model: ``.safetensors`` file; see ``city_model``.
        report: HTML page.
        seed: of random weights, folds, changed copies and fine-tuning.

    Returns:
        ``images``, ``cities`` (their number), ``classes``, ``measures`` by name, ``verdict``, ``shortcuts`` (the
        changes that were flagged), ``apart`` (whether every two cities are told apart), ``rows`` of the table of
        cities, ``audit`` (rows) and ``figures`` (rows of all measures).

    Raises:
        InputError: the parameters do not fit the inputs, or there is not enough data; nothing is written then.
    """
    use_all_cores()
    encoder.require_pictures()
    _check(recognition)
    if report:
        plotly_script()
    with ExitStack() as stack:
        outputs = stack.enter_context(whole_outputs(events, **imagery.files))
        paths = outputs.wanted(output=output, model=model, report=report)
        events.progress(0, "Opening images")
        opened = stack.enter_context(open_cities(imagery, naming, grid, events))
        first = opened.first
        side = told_side(first, grid, events)
        network = open_encoder(first, encoder, seed, computing, events)
        study = make_study(opened, network, recognition, seed, computing.batch_size, events)
        schedule = Schedule.of(recognition, seed, computing.batch_size)
        findings, tuned = find(study, network, recognition, schedule, computing.batch_size, events)
        events.info(verdict(findings))
        card = city_card(
            findings.study,
            NetworkCard.of(encoder, network),
            {**made_by("recognisecities"), **made_from([source.origin for source in opened.sources])},
            measure_rows(findings),
            field=naming.city_field or "",
            finetuned=recognition.fine_tunes,
            augment=recognition.augment,
        )
        events.progress(WRITTEN, "Writing")
        write_layer(image_layer(findings), paths["output"], "images")
        if model:
            learnt = findings.study, findings.fit, findings.probabilities
            write_cities(paths["model"], city_model(model, *learnt, network, card, tuned))
        if report:
            Path(paths["report"]).write_text(recognisecities_report(findings, card, side), encoding="utf-8")
    return _result(findings, card)


def _check(recognition: RecognitionOptions) -> None:
    check_folds(recognition.folds)
    if recognition.epochs < 0 or recognition.augment < 0 or recognition.block_size < 0:
        raise InputError("Epochs, augmented copies and the block size must be 0 or more: correct these parameters.")


def _result(findings: Findings, card: CityCard) -> dict[str, Any]:
    return {
        "images": len(findings.study.images),
        "cities": len(card.classes),
        "block_size": findings.study.held.size,
        "classes": card.classes,
        "measures": {measure.name: measure.value for measure in findings.measures},
        "verdict": verdict(findings),
        "shortcuts": [audit.change for audit in findings.shortcuts],
        "apart": not findings.study.little and all(pair.apart for pair in findings.pairs),
        "rows": table_rows(findings),
        "audit": audit_rows(findings),
        "figures": card.metrics,
        "provenance": card.provenance,
    }

"""Which way in the latent space of a generative model a value grows, tested on held-out ground, and what changes there.

After Knuutila, Using GANs to study visual aspects of social processes (2023), and Shen et al., Interpreting the Latent
Space of GANs for Semantic Face Editing (2020). Where we depart from them stands in ``docs/methods.md``: ground is held
out in blocks, every direction is held against random maps as patchy as the value, walks follow the covariance of the
latents, and what changes along them is measured beside walks to anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from .clustering.deepcluster_model import DeepClusterModel, read_deepcluster
from .generation.generator_model import GeneratorModel, read_generator
from .images.colour_attributes import colour_attributes
from .inversion.latents_file import Latents, read_latents
from .latent_directions.attributes import Measure, SeenByModel, together
from .latent_directions.directions_file import write_directions
from .latent_directions.image_ground import ground_of
from .latent_directions.image_values import LEAST_IMAGES, ImageValues, read_value_layer
from .latent_directions.results import (
    audit_rows,
    decision_fields,
    directions_of,
    image_layer,
    table_rows,
    verdict,
    zone_fields,
)
from .latent_directions.search import Findings, Held, Told, audit, hold_out, search, told_by, values_of_images
from .latent_directions.seen_images import image_features
from .networks.computing import use_all_cores
from .options.generation.direction_options import DirectionOptions
from .options.imagery_options import ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .reports.latentdirections import latentdirections_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from
from .status.status_model import StatusModel, read_status
from .vectors.vectors import add_fields, write_layer

DESCRIBED, SEARCHED, AUDITED = 0.35, 0.55, 0.95
"""Shares of the task that are done once images are described, directions searched, and walks audited."""


def latentdirections(
    *,
    model: str,
    latents: str,
    looking: DirectionOptions,
    directions: str,
    output: str | None = None,
    zones: str | None = None,
    report: str | None = None,
    imagery: ImageryOptions = ImageryOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Find the directions of values among the latents of images.

    Args:
        model: file made by ``traingan``.
        latents: file made by ``invertimages`` with it.
        directions: file to be written; see ``directions_file``.
        output: GeoPackage of the images with ``tile_id, row, col``, their values and ``<field>_<inversion>``, the
            decision values, out of fold.
        zones: GeoPackage of the polygons of the labels with the means of these, ``images`` and ``coverage``.
        report: HTML page.
        imagery: the images that were inverted, of which it is learnt what can be told of a value at best; rasters are
            looked for where they were unless given.
        seed: of blocks, random maps and walks to anywhere.

    Returns:
        ``images``, ``found`` (how many fields have a direction), ``found_fields``, ``best_auc``, ``verdict``, ``rows``,
        ``audit`` (rows), ``fields`` (those added to zones), ``shown`` (the field of decision values to colour by) and
        ``provenance``.

    Raises:
        ModelFileError: the model is unusable, the latents are of another one, or other models see other tiles.
        InputError: a field is missing or constant, the labels lie elsewhere, or there are too few images.
    """
    use_all_cores()
    looking.check()
    signs = looking.signs()
    if report:
        plotly_script()
    with ExitStack() as stack:
        read = {**imagery.files, **looking.files}
        outputs = stack.enter_context(whole_outputs(events, **read, model=model, latents=latents))
        paths = outputs.wanted(directions=directions, output=output, zones=zones, report=report)
        events.progress(0, "Reading the model")
        generator, inverted = _opened(model, latents, looking)
        measure = _measure(generator, looking, computing, events)
        ground = ground_of(inverted, generator.card.stride, events)
        layer = read_value_layer(looking.labels, ground, events)
        if zones and layer.are_points:
            raise InputError("The labels are points, over which nothing can be averaged: skip the output ZONES.")
        known = values_of_images(layer, ground, looking, events)
        held = hold_out(known, inverted, ground, looking, seed, events)
        ceiling = _ceiling(generator, inverted, known, held, imagery, looking, seed, computing, events)
        items, spaces, cases = search(inverted, known, held, signs, looking, seed, events, (DESCRIBED, SEARCHED))
        audit(items, cases, generator, measure, seed, computing, events, (SEARCHED, AUDITED))
        findings = Findings(generator, inverted, ground, layer, known, held, ceiling, items, spaces, looking)
        said = verdict(findings)
        events.info(said)
        events.progress(AUDITED, "Writing")
        origin = {**made_by("latentdirections"), **made_from(inverted.sources)}
        write_directions(paths["directions"], directions_of(findings, origin))
        added: list[str] = []
        if output:
            write_layer(image_layer(findings), paths["output"], "images")
        if zones:
            means = zone_fields(findings)
            added = [str(name) for name in means.columns]
            write_layer(add_fields(layer.table, means, "labels", events), paths["zones"], "zones")
        if report:
            told = {"model": model, "latents": latents, "labels": looking.labels, "seed": seed}
            Path(paths["report"]).write_text(latentdirections_report(findings, told, origin), encoding="utf-8")
    return _result(findings, said, added, origin)


def _opened(model: str, latents: str, looking: DirectionOptions) -> tuple[GeneratorModel, Latents]:
    generator = read_generator(model)
    generator.refuse_unusable(looking.anyway)
    inverted = read_latents(latents)
    generator.refuse_others(inverted.fingerprint, f"The latents {latents}")
    if not inverted.drawn_by(generator) or len(inverted) < LEAST_IMAGES:
        raise InputError(
            f"The latents {latents} are of {len(inverted)} images, and a direction needs {LEAST_IMAGES} or more: "
            "invert more images."
        )
    return generator, inverted


def _measure(
    generator: GeneratorModel, looking: DirectionOptions, computing: ComputingOptions, events: Events
) -> Measure:
    """What is measured of the images that are drawn."""
    others: list[DeepClusterModel | StatusModel] = []
    if looking.cluster_model:
        others.append(read_deepcluster(looking.cluster_model))
    if looking.status_model:
        others.append(read_status(looking.status_model))
    return together(colour_attributes, *(SeenByModel(one, generator, one.encoder(computing, events)) for one in others))


def _ceiling(
    generator: GeneratorModel,
    latents: Latents,
    known: Sequence[ImageValues],
    held: Sequence[Held],
    imagery: ImageryOptions,
    looking: DirectionOptions,
    seed: int,
    computing: ComputingOptions,
    events: Events,
) -> dict[str, Told] | None:
    """What the images themselves tell of each value; None where they are not at hand."""
    features = image_features(generator, latents, imagery, seed, computing, events, (0.02, DESCRIBED))
    if features is None:
        return None
    return {one.field: told_by(features[one.image], one, two, looking.quantile, seed) for one, two in zip(known, held)}


def _result(findings: Findings, said: str, added: list[str], origin: dict[str, str]) -> dict[str, Any]:
    best = [findings.best(name) for name in findings.fields]
    shown = max(best, key=lambda one: (one.found, one.measures["auc"].value))
    return {
        "images": len(findings.known[0]),
        "found": sum(one.found for one in best),
        "found_fields": [one.field for one in best if one.found],
        "best_auc": shown.measures["auc"].value,
        "shown": decision_fields(findings)[shown.field, shown.inversion],
        "verdict": said,
        "rows": table_rows(findings),
        "audit": audit_rows(findings),
        "fields": added,
        "provenance": origin,
    }

"""What differs between the two images of each pair, and on which class of things the score of an image rests.

After Joglekar et al., FaceLift: a transparent deep learning framework to beautify urban scenes (2020). Where we depart
from it stands in ``docs/methods.md``: differences are tested by blocks of ground, and each class that is replaced by
other texture of its image stands beside a control of the same shape.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from .image_pairs.class_effects import ClassEffect, class_effects
from .image_pairs.compared_pairs import compare, difference_fields
from .image_pairs.findings import Findings, check_target, score_of
from .image_pairs.image_measures import (
    Measure,
    StatusSaid,
    class_measures,
    colour_measures,
    form_measures,
    status_of,
    with_distinct_fields,
)
from .image_pairs.pair_layer import Pairs, read_pairs
from .image_pairs.pair_models import PairModels
from .image_pairs.replacement import Replacer, Score, replace_classes
from .networks.computing import use_all_cores
from .objects.class_maps import ClassMaps, open_class_maps
from .options.choices import LOWEST
from .options.city_options import ObjectOptions
from .options.generation.pair_options import PairOptions
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .presentation.wording import enumerated
from .publishing.outputs import whole_outputs
from .reports.imagedifferences import imagedifferences_report, verdict
from .runtime.arrays import evenly_spaced
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from
from .status.status_model import Predictor
from .vectors.vectors import add_fields, write_layer

COLOURS, CLASSES, SAID, CLUSTERED, COMPARED, REPLACED = 0.1, 0.2, 0.3, 0.4, 0.5, 0.95
"""Shares of the task that are done once colours, classes, status and clusters are known, pairs compared, and classes
replaced."""
MANY_SHARED = 3.0
"""Pairs that share a match, on average, from which a note says so."""


def imagedifferences(
    *,
    looking: PairOptions,
    output: str | None = None,
    report: str | None = None,
    imagery: ImageryOptions = ImageryOptions(),
    grid: GridOptions = GridOptions(),
    objects: ObjectOptions = ObjectOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Compare the images of pairs, and find what the score of the matches rests on.

    Args:
        output: GeoPackage of the lines of the pairs with ``d_<measure>``, the match's value less the source's.
        report: HTML page.
        imagery: the images among which the pairs were found.
        grid: tiles of rasters, where no model says how they are cut.
        objects: classes of things in the images; none are compared and none replaced unless given.
        seed: of blocks, of resamples, and of what is put in place of a class.

    Returns:
        ``rows`` of the table, ``replacement`` (its rows; empty where nothing was replaced), ``pairs``, ``sources``,
        ``measures``, ``shown`` (how many measures differ), ``rests_on`` (the classes that the score rests on, the
        first of them first), ``verdict``, ``fields`` (those added to lines), ``field`` and ``limit`` (of the most
        telling one, for a style) and ``provenance``.

    Raises:
        ModelFileError: a model is unusable, or sees other images.
        InputError: the pairs are of other images, or an option cannot be.
    """
    use_all_cores()
    looking.check()
    if report:
        plotly_script()
    with ExitStack() as stack:
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, **looking.files, **objects.files))
        paths = outputs.wanted(output=output, report=report)
        events.progress(0, "Opening images")
        models = PairModels.read(looking)
        if models.status:
            check_target(models.status, looking.target)
        opened = stack.enter_context(models.open(imagery, grid, events))
        pairs = read_pairs(looking.pairs, opened.sources, events)
        maps = stack.enter_context(open_class_maps(objects, opened, events)) if objects.chosen else None
        predictor = models.predictor(computing, events)
        said, measures = _measured(pairs, maps, predictor, looking, computing.batch_size, events)
        step = events.step(SAID, CLUSTERED, "Telling clusters")
        clusters = models.clusters(pairs.images, imagery, computing, events, step)
        measures = with_distinct_fields([*measures, *clusters])
        step = events.step(CLUSTERED, COMPARED, "Comparing pairs")
        compared = compare(pairs, measures, looking.block_size, looking.alpha, seed, step)
        score = score_of(said, pairs, looking.target) if said else None
        replacer, effects = None, []
        if predictor and score and maps and models.replaces(maps):
            replacer = Replacer(pairs.images, maps, seed)
            effects = _effects(replacer, pairs, predictor, score, looking, seed, events)
        findings = Findings(pairs, compared, score, effects, replacer, _notes(pairs, models, maps, looking.target))
        told = verdict(findings)
        events.info(told)
        events.progress(REPLACED, "Writing")
        origin = {**made_by("imagedifferences"), **made_from([source.origin for source in opened.sources])}
        added = difference_fields(pairs, measures)
        if output:
            write_layer(add_fields(pairs.layer, added, "pairs", events), paths["output"], "pairs")
        if report:
            page = imagedifferences_report(findings, _parameters(looking, objects, seed), origin)
            Path(paths["report"]).write_text(page, encoding="utf-8")
        result = findings.result()
    return {**result, "verdict": told, "fields": [str(name) for name in added.columns], "provenance": origin}


def _measured(
    pairs: Pairs,
    maps: ClassMaps | None,
    predictor: Predictor | None,
    looking: PairOptions,
    batch_size: int,
    events: Events,
) -> tuple[StatusSaid | None, list[Measure]]:
    """All that is measured of the images but their clusters, and what the model of status says."""
    images = pairs.images
    measures = colour_measures(images, batch_size, events.step(0.02, COLOURS, "Measuring colours"))
    if maps:
        step = events.step(COLOURS, CLASSES, "Measuring classes")
        measures = [*class_measures(maps, images, step), *measures]
    if looking.form:
        measures += form_measures(images, looking.form, looking.form_fields, events)
    if predictor is None:
        return None, measures
    said = status_of(images, predictor, batch_size, events.step(CLASSES, SAID, "Telling status"))
    return said, [*measures, *said.measures()]


def _effects(
    replacer: Replacer,
    pairs: Pairs,
    predictor: Predictor,
    score: Score,
    looking: PairOptions,
    seed: int,
    events: Events,
) -> list[ClassEffect]:
    """What the score of the matches loses by each class."""
    some = pairs.matches[evenly_spaced(len(pairs.matches), looking.most_images)]
    step = events.step(COMPARED, REPLACED, "Replacing classes")
    replaced = replace_classes(replacer, some, predictor, score, step)
    return class_effects(replaced, pairs, looking.block_size, looking.alpha, seed)


def _notes(pairs: Pairs, models: PairModels, maps: ClassMaps | None, target: str | None) -> list[str]:
    """What was not done, and why."""
    notes = []
    if models.status and models.status.is_regression and target == LOWEST:
        notes.append(
            f"The score is the value of {models.status.card.field} itself, also where low values are asked for: what "
            "speaks for a low one are the classes without which it rises."
        )
    if models.status and maps and not models.replaces(maps):
        why = (
            "shares do not say where a class lies (give label pictures or land cover)"
            if not maps.placed
            else "the model sees more than the tile itself (CONTEXT)"
        )
        notes.append(f"No class was replaced, because {why}: which class the score rests on is not known.")
    shared = len(pairs.source) / len(pairs.matches)
    if shared >= MANY_SHARED:
        notes.append(
            f"Each match is shared by {shared:.1f} pairs on average, so that pairs are less than they look: the tests "
            "go by the matches as well."
        )
    return notes


def _parameters(looking: PairOptions, objects: ObjectOptions, seed: int) -> dict[str, Any]:
    """Names and values as the report tells them."""
    told = {
        "pairs": looking.pairs, "model of status": looking.status_model, "model of urban types": looking.cluster_model,
        "zones": looking.form, "measures of the zones": ", ".join(looking.form_fields),
        "classes": enumerated(objects.chosen), "target": looking.target,
        "most matches in which classes are replaced": looking.most_images, "level (q)": looking.alpha,
        "side of blocks": looking.block_size or "as far as differences are alike", "seed": seed,
    }  # fmt: skip
    return {name: value for name, value in told.items() if value not in (None, "")}

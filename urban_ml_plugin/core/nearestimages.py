"""Real images like given ones: places like this one, or the nearest real place to what a generative model drew.

After Joglekar et al., FaceLift: a transparent deep learning framework to beautify urban scenes (Royal Society Open
Science, 2020), whose explanation of a category is the nearest real image to a template. Where we depart from it stands
in ``docs/methods.md``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from .images.image_sources import Opened, open_images
from .images.tile_side import told_side
from .models.tile_model import open_as_seen
from .nearest_images.drawn_templates import Templates
from .nearest_images.finding import Finding
from .nearest_images.matches import Matches, line_layer, match_layer
from .nearest_images.seeing import Seeing, SeeingModel, read_seeing
from .nearest_images.sheet import rows_shown, sheet_file
from .networks.computing import use_all_cores
from .options.city_options import ObjectOptions
from .options.generation.nearest_options import MatchOptions, SourceOptions
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions, EncoderOptions
from .presentation.page import plotly_script
from .presentation.wording import enumerated
from .publishing.outputs import whole_outputs
from .reports.nearestimages import nearestimages_report, verdict
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from
from .vectors.vectors import write_layer

LIKENESS = "likeness"
"""What not to trust where ground resolutions differ."""


def nearestimages(
    *,
    imagery: ImageryOptions,
    sources: SourceOptions,
    output: str,
    lines: str | None = None,
    sheet: str | None = None,
    report: str | None = None,
    matching: MatchOptions = MatchOptions(),
    grid: GridOptions = GridOptions(),
    encoder: EncoderOptions = EncoderOptions(),
    objects: ObjectOptions = ObjectOptions(),
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Find the real images that are most like some images, or like what a generative model drew.

    Args:
        imagery: rasters or photographs that are searched.
        sources: what is looked for.
        output: GeoPackage of the matches, one feature for each pair: ``source_id, match_id, source, match, similarity,
            rank, distance`` (metres), ``class`` where it is known, ``more_<class>`` for each locked class, and what
            images have: ``tile_id, row, col, city`` and what is noted of photographs.
        lines: GeoPackage of lines from source to match, with the first seven of these fields.
        sheet: PNG file with the pictures of the first sources, each with its template and its matches, a source a row.
        report: HTML page.
        objects: where the classes come from whose shares are locked.
        encoder: sees the images unless a model is given, cut as ``grid`` says, or as the generative model of the
            templates cuts them.

    Returns:
        ``sources``, ``pool`` (how many images could be found), ``matches`` (pairs), ``similarity`` (median of the
        first matches), ``chance`` (median of what one in twenty images at random reaches), ``found`` (sources with a
        match), ``change`` (largest difference of a locked share), ``verdict`` and ``provenance``.

    Raises:
        MissingFileError, ModelFileError: a file does not exist, a model is unusable, or models do not belong together.
        InputError: the sources are said twice or not at all, lie on no image, classes that are to be locked or found
            are not known, or nothing may be found.
    """
    use_all_cores()
    model, seed = matching.model, matching.seed
    encoder.require_pictures()
    _check(imagery, sources, matching, model, objects, events)
    if report:
        plotly_script()
    with ExitStack() as stack:
        given = {**objects.files, "class_layer": matching.class_layer, "model": model}
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, **sources.files, **given))
        paths = outputs.wanted(output=output, lines=lines, sheet=sheet, report=report)
        events.progress(0, "Opening the images")
        seen = read_seeing(model) if model else None
        templates = Templates.read(sources) if sources.templates else None
        if templates:
            templates.check(seen)
        cut = seen or (templates.generator if templates else None)
        opened = stack.enter_context(open_as_seen(cut, imagery, grid, events, LIKENESS))
        if cut is None:
            told_side(opened.first, grid, events)
        elsewhere = stack.enter_context(_elsewhere(imagery, sources, cut, opened, events))
        seeing = Seeing.of(seen, opened, encoder, seed, computing, events)
        options = (sources, matching, objects)
        matches = Finding(opened, elsewhere, templates, seeing, options, computing, seed, events).matches()
        said = verdict(matches)
        events.info(said)
        events.progress(0.92, "Writing")
        crs = str(opened.first.crs)
        write_layer(match_layer(matches, crs), paths["output"], "matches")
        if lines:
            write_layer(line_layer(matches, crs), paths["lines"], "lines")
        origin = {**made_by("nearestimages"), **made_from([source.origin for source in opened.sources])}
        told = _parameters(sources, matching, model, encoder, objects, seed)
        if sheet:
            Path(paths["sheet"]).write_bytes(sheet_file(matches, rows_shown(matches), told))
        if report:
            page = nearestimages_report(matches, matching, told, origin)
            Path(paths["report"]).write_text(page, encoding="utf-8")
    return _result(matches, said, origin)


def _check(
    imagery: ImageryOptions,
    sources: SourceOptions,
    matching: MatchOptions,
    model: str | None,
    objects: ObjectOptions,
    events: Events,
) -> None:
    """What can be told without opening a file."""
    sources.check()
    matching.check()
    if imagery.photos and sources.source_inputs:
        raise InputError(
            "Photographs are searched, and rasters were given for the sources (SOURCES_INPUT): choose sources among "
            "the photographs, and leave the rasters out."
        )
    if matching.target and not model and not matching.class_layer:
        raise InputError(
            f"Nothing says which images are of the class “{matching.target}”: give a model that knows it (MODEL), or a "
            "layer with the class of the images (CLASS_LAYER)."
        )
    chosen = objects.chosen
    if matching.locks and not chosen:
        raise InputError(
            "Shares of classes are to stay as they are (LOCK), and nothing says where these lie: give one of "
            f"{', '.join(objects.ways)}, or lock nothing."
        )
    if chosen and not matching.locks:
        events.warning(f"{enumerated(chosen)} is of no use, as no class is locked: choose LOCK or LOCKED.")


@contextmanager
def _elsewhere(
    imagery: ImageryOptions,
    sources: SourceOptions,
    cut: SeeingModel | Any,
    opened: Opened,
    events: Events,
) -> Iterator[Opened | None]:
    """Other rasters that the sources are on, or the same ones where only a part is searched, seen as these are."""
    masked = imagery.inputs if imagery.mask and sources.places else ()
    if not (sources.source_inputs or masked):
        yield None
        return
    others = replace(imagery, inputs=sources.source_inputs or masked, mask=None)
    if cut is not None:
        with open_as_seen(cut, others, GridOptions(), events, LIKENESS) as there:
            yield there
        return
    first = opened.first
    same = GridOptions(tile_size=first.side, stride=first.stride, context=first.context)
    with open_images(others, same, first.scaling, events) as there:
        yield there


def _parameters(
    sources: SourceOptions,
    matching: MatchOptions,
    model: str | None,
    encoder: EncoderOptions,
    objects: ObjectOptions,
    seed: int,
) -> dict[str, Any]:
    """What was chosen, in the words of the report."""
    return {
        "templates": sources.templates, "generative model": sources.generator, "sources": sources.places,
        "imagery of the sources": ", ".join(sources.source_inputs) or None, "model": model,
        "network": None if model else encoder.network, "class of the matches": matching.target,
        "layer of classes": matching.class_layer, "matches of each source": matching.count,
        "least distance (m)": matching.min_distance, "field of sequences": matching.sequence_field,
        "locked classes": enumerated(matching.locked_names) or matching.lock,
        "a locked share may differ by": matching.tolerance if matching.locks else None,
        "a locked share may differ, as a part of its average, by": matching.proportion or None,
        "classes by": enumerated(objects.chosen) or None, "seed": seed,
    }  # fmt: skip


def _result(matches: Matches, said: str, origin: dict[str, str]) -> dict[str, Any]:
    first = matches.similarity[matches.rank == 1]
    return {
        "sources": len(matches.sources),
        "pool": matches.pool,
        "matches": len(matches),
        "found": len(first),
        "similarity": float(np.median(first)),
        "chance": float(np.nanmedian(matches.by_chance)),
        "change": float(matches.largest_change.max()),
        "verdict": said,
        "provenance": origin,
    }

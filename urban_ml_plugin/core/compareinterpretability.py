"""Whether it is the network or its seed that decides what a city is recognised by.

After Shi, Khademi & van Gemert, Deep visual city recognition visualization (2019), who compare families of networks and
initialisations. Where we depart from them stands in ``docs/methods.md``: folds are the same for all runs, evidence is
out of fold, and F, its test and its effect sizes are those of a balanced design.
"""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from .images.image_sources import Images
from .images.tile_side import told_side
from .interpretability.comparison import Comparison, told
from .interpretability.design_run import Design, estimated_seconds, finished, open_run, studied
from .interpretability.finished_run import FinishedRun, RunFolder
from .interpretability.run_events import RunEvents
from .learning.checkpoint import fingerprint
from .networks.computing import use_all_cores
from .objects.class_maps import open_class_maps
from .options.city_options import CityOptions, ComparisonOptions, ObjectOptions
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .presentation.wording import counted, enumerated
from .publishing.outputs import whole_outputs
from .recognition.city_images import CityImages, open_cities
from .recognition.study import chosen_images, cities_of, too_little
from .reports.compareinterpretability import compareinterpretability_report
from .runtime.errors import InputError
from .runtime.events import SILENT, Events, readable_duration
from .runtime.provenance import made_by, made_from

FREE = ("networks", "seeds", "checkpoint")
"""Options that a run does not depend on, so that networks and seeds may be added to a folder."""
BEGUN, ENDED = 0.05, 0.96
"""Shares of the task that are done before the first run, and after the last."""


def compareinterpretability(
    *,
    imagery: ImageryOptions,
    report: str | None = None,
    cities: CityOptions = CityOptions(),
    objects: ObjectOptions = ObjectOptions(),
    grid: GridOptions = GridOptions(),
    comparison: ComparisonOptions = ComparisonOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Train several networks with several seeds alike, and compare where they look.

    Args:
        imagery: rasters, cut into tiles, or photographs.
        report: HTML page.
        objects: where the classes come from.
        seed: the first; runs have this one and those that follow, and all runs the folds of this one.

    Returns:
        ``rows`` of the table of classes, ``runs`` (rows, one a run), ``share_network``, ``share_seed`` and ``p`` of
        whole profiles, ``agreement_within``, ``agreement_between`` (of masks), ``first`` (class with the highest mean
        lift), ``verdict`` and ``provenance``.

    Raises:
        InputError: the design is none, a seed would change nothing, or as ``recognisecities`` and ``regionobjects``.
        ModelFileError: the folder of finished runs belongs to another design.
    """
    use_all_cores()
    comparison.check()
    objects.check(bool(imagery.photos))
    design = Design(imagery, cities, objects, comparison, computing, seed, comparison.block_size)
    same = _unmoved(design, events)
    if report:
        plotly_script()
    with ExitStack() as stack:
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, **objects.files))
        page = outputs.path(report, "report") if report else None
        events.progress(0, "Opening images")
        opened = stack.enter_context(open_cities(imagery, cities, grid, events))
        told_side(opened.first, grid, events)
        images = chosen_images(opened, SILENT)
        little = too_little(opened, cities_of(opened, images), comparison.little_data)
        _require_objects(objects, opened, images)
        design, job = _prepared(design, opened, events)
        runs = _run_all(design, opened, job, same, events)
        events.progress(ENDED, "Comparing runs")
        seeds = list(range(seed, seed + comparison.seeds))
        found = Comparison(comparison.names, seeds, runs, same, seed, little)
        events.info(found.verdict())
        origins = [source.origin for source in opened.sources]
        provenance = {**made_by("compareinterpretability"), **made_from(origins)}
        if page:
            parameters = {**asdict(comparison), "seed": seed, "block_size": design.block_size}
            text = compareinterpretability_report(found, bool(imagery.photos), parameters, provenance)
            Path(page).write_text(text, encoding="utf-8")
    return {
        "rows": found.rows(),
        "runs": found.run_rows(),
        "share_network": float(found.whole.network),
        "share_seed": float(found.whole.seed),
        "p": float(found.whole.p),
        "agreement_within": found.masks.within,
        "agreement_between": found.masks.between,
        "first": found.names[found.order[0]],
        "verdict": found.verdict(),
        "provenance": provenance,
    }


def _require_objects(objects: ObjectOptions, opened: CityImages, images: Images) -> None:
    """Refuse objects that cannot be read or are in none of the images, before hours are spent on training.

    Raises:
        InputError: they are not; or as ``open_class_maps``.
    """
    if (objects.landcover_rasters or objects.labels) and not objects.classes:
        return  # classes without names are looked for by each run
    places = zip(images.source.tolist(), images.row[:, None], images.column[:, None])
    with open_class_maps(objects, opened, SILENT) as classes:
        known = objects.by_network or any(np.isfinite(classes.shares(*place)).any() for place in places)
    if not known:
        raise InputError(
            "None of the images shows an object that has a name: choose objects and images of the same places."
        )


def _unmoved(design: Design, events: Events) -> list[str]:
    """The networks in which a seed changes nothing, which is told.

    Raises:
        InputError: they all are.
    """
    networks = design.options.names
    same = [network for network in networks if not design.depends_on_seed(network)]
    if len(same) == len(networks):
        raise InputError(
            f"With these weights and without fine-tuning a seed changes nothing in {enumerated(networks)}: start from "
            "random weights (WEIGHTS none), or give some EPOCHS."
        )
    if same:
        events.warning(
            f"A seed changes nothing in {enumerated(same)}: the runs of such a network are one and the same, so what "
            "the seed explains is told by the other networks alone, and is too little."
        )
    return same


def _prepared(design: Design, opened: CityImages, events: Events) -> tuple[Design, str]:
    """The design with the blocks of all its runs, and the fingerprint of the job."""
    if not design.block_size and not opened.are_photographs:
        first = design.options.names[0]
        encoder = open_run(design, opened, first, design.seed, SILENT)
        study = studied(design, opened, encoder, RunEvents(events, 0, BEGUN))
        design = replace(design, block_size=study.held.size)
        events.info(
            f"All runs hold out blocks of {design.block_size:,.0f} m, the distance up to which images are correlated "
            f"to {first}."
        )
    chosen = {name: value for name, value in asdict(design.options).items() if name not in FREE}
    known = [repr(chosen), repr(design.objects), repr(design.cities), design.seed, design.block_size]
    source = opened.first
    seen = [source.side, source.stride, source.context, *source.bands, repr(source.scaling)]
    framed = [design.imagery.panoramas, design.imagery.photo_border]
    origins = [one.origin["fingerprint"] for one in opened.sources]
    return design, fingerprint([*known, *seen, *framed, *origins, *opened.names])


def _run_all(design: Design, opened: CityImages, job: str, same: list[str], events: Events) -> list[FinishedRun]:
    """All runs, network by network."""
    options = design.options
    folder = RunFolder(options.checkpoint, job)
    plan = [(network, design.seed + number) for network in options.names for number in range(options.seeds)]
    done = {run: known for run in plan if (known := folder.read(*run)) is not None}
    if done:
        events.info(f"Taken from the folder: {counted(len(done), 'run')} that had been finished.")
    left = [run for run in plan if run not in done and not (run[0] in same and run[1] > design.seed)]
    _foretell(design, opened, [network for network, _ in left], len(plan), events)
    begun, said = time.monotonic(), set[str]()
    for number, (network, seed) in enumerate(left):
        start, end = (BEGUN + (ENDED - BEGUN) * part / len(left) for part in (number, number + 1))
        of_run = RunEvents(events, start, end, f"Run {number + 1} of {len(left)} ({network}, seed {seed})", said)
        run = finished(design, opened, network, seed, of_run)
        folder.write(run)
        done[network, seed] = run
        spent = time.monotonic() - begun
        rest = spent / (number + 1) * (len(left) - number - 1)
        after = f", about {readable_duration(rest)} left for {counted(len(left) - number - 1, 'run')}" if rest else ""
        events.info(f"{told(run)}; {readable_duration(run.seconds)}{after}.")
    for network in same:
        for number in range(1, options.seeds):
            done[network, design.seed + number] = replace(done[network, design.seed], seed=design.seed + number)
    return [done[run] for run in plan]


def _foretell(design: Design, opened: CityImages, networks: list[str], runs: int, events: Events) -> None:
    """Say how long it will take."""
    if not networks:
        return
    images = len(chosen_images(opened, SILENT))
    each = {network: estimated_seconds(design, opened, network, images) for network in dict.fromkeys(networks)}
    total = sum(each[network] for network in networks)
    events.info(
        f"{counted(len(networks), 'run')} of {runs} to do, of {images:,} images each: about "
        f"{readable_duration(total)}, estimated from a few images."
    )

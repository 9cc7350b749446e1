"""Which objects a network goes by when it tells cities apart: evidence on each class, against how common the class is.

After Shi, Khademi & van Gemert, Deep visual city recognition visualization (2019); ``docs/methods.md`` says where we
depart from them.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from .landuse_test.ratio_test import TOO_FEW
from .networks.computing import use_all_cores
from .objects.chance import CityCells, exchanges, margin_of, raster_moves, sequence_exchanges
from .objects.class_names import VOID, name_of
from .objects.evidence_files import mask_files
from .objects.object_results import ObjectResults, object_results
from .objects.object_sums import Gathered
from .objects.photograph_objects import read_photographs
from .objects.raster_objects import read_rasters
from .options.city_options import CityOptions, ObjectOptions, ObjectTestOptions
from .options.imagery_options import ImageryOptions
from .presentation.page import plotly_script
from .presentation.wording import enumerated, p_value, percent
from .publishing.outputs import whole_outputs
from .regions.class_shares import explained
from .reports.regionobjects import regionobjects_report
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by

MOST_UNNAMED, MOST_UNSURE = 0.5, 0.2
"""Shares of the evidence without a name, or of which a network that segments is not sure, from which a note says so."""
UNNAMED = "unnamed"
"""What is called the class that has no name."""


def regionobjects(
    *,
    masks: str,
    report: str | None = None,
    imagery: ImageryOptions = ImageryOptions(),
    cities: CityOptions = CityOptions(),
    objects: ObjectOptions = ObjectOptions(),
    test: ObjectTestOptions = ObjectTestOptions(),
    seed: int = 0,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Compare the evidence for each city on each class of objects with how much of the images the class covers.

    Args:
        masks: folder that ``discriminativeregions`` wrote: evidence for the true city.
        report: HTML page.
        imagery: the photographs that masks are of; or, for a segmentation network, the rasters, called as their masks.
        cities: of photographs, the fields with their city and sequence. A raster's city stands in its mask's tags, else
            it is called as its file.
        objects: where the classes come from.

    Returns:
        ``rows`` of the table, ``found`` (number of classes with more evidence than chance gives), ``first`` (name of
        the first of them, None if there is none), ``explained`` (share of the evidence on classes with a name),
        ``images``, ``cities``, ``classes`` and ``provenance``.

    Raises:
        MissingFileError, InputError, DownloadError, MissingPackageError: an input is missing, of the wrong kind, or
            lies elsewhere, or a network cannot be had.
    """
    photographs = bool(imagery.photos)
    objects.check(photographs)
    if report:
        plotly_script()
    use_all_cores()
    files = mask_files(masks)
    with ExitStack() as stack:
        read = {**imagery.files, **objects.files, "masks": [str(file.path) for file in files]}
        outputs = stack.enter_context(whole_outputs(events, **read))
        page = outputs.path(report, "report") if report else None
        step = events.step(0.02, 0.45, "Reading masks and objects")
        if photographs:
            gathered = read_photographs(files, imagery, cities, objects, test.block_size, seed, events, step)
        else:
            gathered = read_rasters(files, imagery, objects, test.block_size, seed, events, step)
        results = _results(gathered, test, seed, events)
        notes = [*gathered.notes, *_notes(gathered, results, objects)]
        for note in notes:
            events.warning(note)
        provenance = {**made_by("regionobjects"), "URBAN_ML_INPUT": masks}
        if page:
            parameters = {
                "masks": masks, "objects": enumerated(objects.chosen),
                "field of classes": objects.class_field, "names of classes": objects.classes,
                "random shifts of the evidence": test.draws, "minimum images of a class": test.least_images,
                "false discovery rate (q)": test.alpha, "block size": test.block_size or "estimated correlation range",
                "seed": seed,
            }  # fmt: skip
            text = regionobjects_report(results, ", ".join(results.cities), photographs, notes, parameters, provenance)
            Path(page).write_text(text, encoding="utf-8")
    return {
        "rows": results.rows(),
        "found": len(results.found),
        "first": results.names[results.found[0]] if results.found else None,
        "explained": float(explained(results.images.as_one())[0]),
        "images": len(results.images.city),
        "cities": len(results.cities),
        "classes": len(results.named),
        "provenance": provenance,
    }


def _results(gathered: Gathered, test: ObjectTestOptions, seed: int, events: Events) -> ObjectResults:
    sums = gathered.sums
    names = [UNNAMED if label == VOID else name_of(int(label), gathered.names) for label in sums.labels]

    def cells_of(city: int) -> CityCells:
        places, along = gathered.places[city], gathered.along[city]
        cells, count = sums.cells_of(city, places), int((places >= 0).sum())
        if not gathered.photographs:
            moves = raster_moves(places, test.draws, seed)
        elif along:
            moves = sequence_exchanges(gathered.block[sums.places[0] == city], test.draws, seed)
        else:
            moves = exchanges(count, test.draws, seed)
        margin = margin_of(gathered.cell, cells.cells)
        return CityCells(cells, moves, margin, patchy=not gathered.photographs, inside=gathered.placed)

    step = events.step(0.45, 0.95, "Moving the evidence about the objects")
    images, score = sums.shares(gathered.block), sums.places[4]
    return object_results(names, gathered.cities, images, score, cells_of, gathered.placed, test, seed, step)


def _notes(gathered: Gathered, results: ObjectResults, objects: ObjectOptions) -> list[str]:
    """What to weigh, a sentence each."""
    notes, sums, kind = [], gathered.sums, "photographs" if gathered.photographs else "tiles"
    doubtful = [k for k in range(len(results.cities)) if k not in results.recognised_cities]
    if doubtful:
        least = p_value(float(results.recognised[doubtful].min()))
        which = enumerated([results.cities[k] for k in doubtful])
        notes.append(
            f"Held-out images of {which} do not speak for their city more than chance would have it ({least}): where a "
            "network looks that does not recognise a city says nothing about it."
        )
    tests = int(np.isfinite(results.q).sum())
    coarse = [k for k, one in enumerate(results.chance) if tests > results.test.alpha * (1 + one.draws)]
    if tests and coarse:
        notes.append(
            f"Chance is made of {min(results.chance[k].draws for k in coarse):,} random shifts of the evidence, too "
            f"few to find one class alone among {tests} tests: choose more draws, larger rasters or more photographs."
        )
    few = [
        name for k, name in enumerate(results.cities) if all(results.verdict(k, c) == TOO_FEW for c in results.named)
    ]
    if few:
        notes.append(f"Not enough data in {enumerated(few)}: no class lies in enough {kind} there to be tested.")
    if sums.nameless:
        notes.append(f"Of {sums.nameless:,} {kind} no pixel belongs to a class with a name: they are left out.")
    remainder = 1 - float(explained(results.images.as_one())[0])
    if remainder > MOST_UNNAMED:
        notes.append(f"{percent(remainder)} of the evidence lies on what has no name: what it shows is not known.")
    if not gathered.placed:
        notes.append(
            "Shares do not say where in a photograph a class lies: a class is found where photographs with more of it "
            "hold more evidence, whatever in them the network looked at."
        )
    if objects.by_network:
        unsure, pixels = (part / max(whole, 1e-12) for part, whole in sums.unsure)
        beyond = (
            f" It is unsure of {percent(unsure)} of the evidence and {percent(pixels)} of the pixels." if unsure else ""
        )
        notes.append(
            "Objects were named by a network, whose mistakes become findings here: what it takes for another class is "
            f"counted as that.{beyond}"
        )
        if unsure > MOST_UNSURE:
            notes.append("It is unsure of much of the evidence: look at some label pictures before you trust a class.")
    return notes

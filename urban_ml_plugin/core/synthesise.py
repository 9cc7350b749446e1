"""Stills of what changes along directions of a generative model: matrices, pairs, and pictures by themselves.

After Knuutila, Using GANs to study visual aspects of social processes (2023), whose matrices go from low over the
original to high. Where we depart from them stands in ``docs/methods.md``: steps end where real images do, only
directions found beyond chance are drawn, and every picture says that it is synthetic.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from .networks.computing import use_all_cores
from .options.generation.drawing_options import WalkOptions
from .publishing.outputs import refuse_filled, whole_outputs
from .reports.synthesise import StillFacts, synthesise_report, verdict
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .synthesis.bases import Bases, place_bases, sample_bases
from .synthesis.drawing_inputs import DrawingInputs, open_inputs
from .synthesis.stills import draw_walks, write_pictures
from .synthesis.used_places import place_fields, write_places


def synthesise(
    *,
    model: str,
    directions: str,
    folder: str,
    latents: str | None = None,
    output: str | None = None,
    report: str | None = None,
    walk: WalkOptions = WalkOptions(),
    seed: int = 0,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Draw images as they are, and as they would look with less and with more of a value.

    Args:
        model: file made by ``traingan``.
        directions: file made by ``latentdirections``.
        folder: new or empty. Of each field ``along_<field>.png`` (a place a row); of each place
            ``place_<number>.png`` (a field a row), ``pair_<number>_<field>.png`` (as it is, and farthest towards more),
            and ``still_<number>[_<field>_<step>].png`` by itself. All are marked, in their pixels and in their texts.
        latents: file made by ``invertimages``; random samples of the model are drawn in place of images unless given.
        output: GeoPackage of the places that were drawn, points in the CRS of the latents; see ``place_fields``. Not
            written for random samples.
        seed: of places, and of random samples.

    Returns:
        ``pictures`` (how many files), ``places``, ``drawn`` and ``left`` (names of fields along which was drawn, or was
        not because there is no direction beyond chance), ``inversion``, ``verdict`` and ``provenance``.

    Raises:
        ModelFileError: the model is unusable, or the latents or directions are of another model.
        InputError: the steps are even, a field or a place is unknown, or there would be too many pictures.
        OutputError: the folder holds files.
    """
    use_all_cores()
    _check(walk)
    refuse_filled(folder)
    with whole_outputs(events, model=model, directions=directions, latents=latents) as outputs:
        layer, page = outputs.paths(output=output if latents else None, report=report)
        pictures = outputs.folder(folder)
        events.progress(0, "Reading the model")
        inputs = open_inputs(model, latents, directions, walk, "synthesise")
        bases = _bases(inputs, walk, seed)
        step = events.step(0.05, 0.8, "Drawing")
        walks = draw_walks(inputs.model.generator, bases, inputs.chosen, walk, step)
        events.progress(0.8, "Writing pictures")
        told = {**asdict(walk), "seed": seed, "inversion": inputs.chosen.inversion, "samples": inputs.latents is None}
        names = write_pictures(pictures, walks, bases, inputs.model.fingerprint, told)
        if layer and inputs.latents and bases.images is not None:
            fields = place_fields(inputs.latents, bases, bases.images, inputs.chosen.inversion, walks)
            write_places(layer, inputs.latents, bases.images, fields)
        facts = StillFacts(inputs, bases, walks, walk, told, len(names))
        said = verdict(facts)
        events.info(said)
        if page:
            events.progress(0.95, "Writing the report")
            Path(page).write_text(synthesise_report(facts), encoding="utf-8")
    return {
        "pictures": len(names),
        "places": len(bases),
        "drawn": ", ".join(inputs.chosen.fields),
        "left": ", ".join(inputs.chosen.fields_left),
        "inversion": inputs.chosen.inversion,
        "verdict": said,
        "provenance": inputs.origin,
    }


def _check(walk: WalkOptions) -> None:
    if walk.steps % 2 == 0:
        raise InputError(
            f"{walk.steps} pictures along a direction have no middle, where the image stands as it is: choose an odd "
            f"number, such as {walk.steps + 1} (STEPS)."
        )
    if walk.steps < 3 or walk.count < 1 or not 0 <= walk.truncation <= 1:
        raise InputError(
            "A walk needs 3 pictures or more (STEPS), a place or more (COUNT) and a truncation from 0 to 1 "
            "(TRUNCATION): correct these."
        )


def _bases(inputs: DrawingInputs, walk: WalkOptions, seed: int) -> Bases:
    if inputs.latents is None:
        if walk.places:
            raise InputError(
                "Numbers of places were given (PLACES), but no images that have them: give the images that were found "
                "in the model (LATENTS)."
            )
        return sample_bases(inputs.model, walk.count, seed, walk.truncation)
    return place_bases(inputs.latents, inputs.chosen.inversion, walk.count, seed, walk.places)

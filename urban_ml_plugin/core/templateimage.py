"""Ideal images of a category: what a place would look like if a classifier were to see more of it.

After Joglekar et al., FaceLift: a transparent deep learning framework to beautify urban scenes (2020). Where we depart
from them stands in ``templates`` and in ``docs/methods.md``: a second classifier, which the ascent never sees, chooses
and judges the images, and the report shows beside them what ascent on pixels would have made the first one say.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from .generation.generator_model import GeneratorModel, read_generator
from .generation.painter import Painter
from .images.colour_attributes import colour_attributes
from .inversion.latents_file import Latents, read_latents_of, write_latents
from .latent_directions.attributes import Measure, SeenByModel, refuse_other_tiles, together
from .learning.processor_threads import threads_for
from .networks.computing import choose_device, use_all_cores
from .options.generation.template_options import AscentOptions, TemplateOptions
from .options.imagery_options import ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .presentation.wording import enumerated
from .publishing.outputs import refuse_filled, whole_outputs
from .reports.templateimage import TemplateFacts, templateimage_report, verdict
from .runtime.errors import InputError, ModelFileError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by
from .status.status_model import StatusModel, read_status
from .synthesis.bases import sample_bases
from .synthesis.used_places import write_places
from .templates.ascent import Climber
from .templates.drawn_templates import climb_all, draw_templates, drill
from .templates.goal import Goal, choose_goal, goal_of_second
from .templates.judge import Judge
from .templates.latent_gaussian import LatentGaussian
from .templates.locks import Locks, learn_locks
from .templates.results import figures_of, latents_of_templates, lock_names, place_fields
from .templates.second_classifier import Second, given_second, is_same, make_second
from .templates.sources import found_latents, inversion_of, template_bases
from .templates.template_pictures import write_templates

SECOND_MADE, CHOSEN, LOCKED, CLIMBED, DRILLED = 0.15, 0.2, 0.3, 0.75, 0.95
"""Shares of the task that are done once there is a second classifier, images are chosen, read-outs are learnt,
templates are drawn, and the drill is over."""
TRUNCATION = 0.7
"""How far from their middle the samples are drawn from which templates without an image set out."""


def templateimage(
    *,
    model: str,
    generator: str,
    folder: str,
    imagery: ImageryOptions = ImageryOptions(),
    output: str | None = None,
    templates: str | None = None,
    report: str | None = None,
    drawing: TemplateOptions = TemplateOptions(),
    ascent: AscentOptions = AscentOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Draw for images what a classifier would take for a class, or for more or less of a value.

    Args:
        model: classifier made by ``traincnn``.
        generator: file made by ``traingan`` from images of the same kind and size.
        folder: new or empty. ``template_<number>.png`` and ``pair_<number>.png`` of each image, and ``sheet.png``. All
            are marked, in their pixels and in their texts.
        imagery: images that the classifier was made from, if a second one is to be made; and those to be found in the
            generative model where there are no latents. Without either, templates set out from samples of the model.
        output: GeoPackage of the images; see ``results.place_fields``. Not written without images.
        templates: ``.safetensors`` file of the templates' latents, with the numbers and places of their images. Not
            written without images.
        seed: of the choice of images, of samples, starts and read-outs, and of the second classifier.

    Returns:
        ``images``, ``before``, ``after`` and ``second`` (means of what the classifiers say; None without a second one),
        ``sure`` (share of the templates of which the classifier is sure; None for values), ``pixels_first`` and
        ``pixels_second`` (the same after ascent on pixels), ``verdict``, ``rows`` (of measured attributes) and
        ``provenance``.

    Raises:
        ModelFileError: a model is unusable or sees other images, or latents are of another generative model.
        InputError: the target, an option or a number cannot be, or there is no image to begin with.
        OutputError: the folder holds files.
    """
    use_all_cores()
    ascent.check()
    refuse_filled(folder)
    if report:
        plotly_script()
    with ExitStack() as stack:
        read = {
            "model": model,
            "generator": generator,
            "latents": drawing.latents,
            "second_model": drawing.second_model,
        }
        outputs = stack.enter_context(whole_outputs(events, **read, **imagery.files, lock_model=ascent.lock_model))
        has_images = bool(drawing.latents or imagery.given)
        places, file = (path if has_images else None for path in (output, templates))
        layer, kept, page = outputs.paths(output=places, templates=file, report=report)
        pictures = outputs.folder(folder)
        events.progress(0, "Reading the models")
        known, drawn_by, goal = _opened(model, generator, drawing, ascent)
        second = _second(known, drawn_by, drawing, imagery, seed, computing, events)
        device = choose_device(computing.device)
        painter = Painter(drawn_by, device)
        first = Judge(known.card, known.module(), drawn_by, goal, device)
        events.progress(SECOND_MADE, "Choosing images")
        inverted = (
            _latents(generator, drawn_by, drawing.latents, imagery, device, computing, events) if has_images else None
        )
        method = inversion_of(inverted, drawing.inversion) if inverted else ""
        if inverted:
            step = events.step(SECOND_MADE, CHOSEN, "Choosing images")
            bases = template_bases(inverted, method, painter, first, drawing, seed, step)
        else:
            bases = sample_bases(drawn_by, drawing.count, seed, TRUNCATION)
        measure = _measure(drawn_by, ascent, computing, events)
        gaussian = LatentGaussian(painter.generator)
        locks = _locks(ascent, measure, painter, gaussian, seed, events)
        climber = _climber(known, drawn_by, goal, second, first, gaussian, locks, ascent, device)
        with threads_for(drawn_by.card.size):
            climbed = climb_all(climber, bases, seed, events.step(LOCKED, CLIMBED, "Drawing templates"))
            found = draw_templates(climber, bases, climbed, measure)
            events.progress(CLIMBED, "Ascent on pixels, for comparison")
            drilled = drill(climber, found)
        origin = _origin(model, generator, drawing, drawn_by)
        told = {
            **asdict(drawing),
            **asdict(ascent),
            "target": goal.words,
            "inversion": method or "samples",
            "seed": seed,
        }
        events.progress(DRILLED, "Writing")
        names = write_templates(pictures, found, drawn_by.fingerprint, told)
        if layer and inverted and bases.images is not None:
            write_places(layer, inverted, bases.images, place_fields(inverted, bases.images, found, method, goal))
        if kept and inverted and bases.images is not None:
            write_latents(kept, latents_of_templates(inverted, bases.images, found, method, origin))
        facts = TemplateFacts(known, drawn_by, found, drilled, second, locks, ascent, told, origin, len(names))
        said = verdict(facts)
        events.info(said)
        if page:
            Path(page).write_text(templateimage_report(facts), encoding="utf-8")
    return {**figures_of(found, drilled), "pictures": len(names), "verdict": said, "provenance": origin}


def _opened(
    model: str, generator: str, drawing: TemplateOptions, ascent: AscentOptions
) -> tuple[StatusModel, GeneratorModel, Goal]:
    """The classifier, the generative model, and what is asked of the former."""
    known, drawn_by = read_status(model), read_generator(generator)
    if why := getattr(known.network, "NO_GRADIENTS", ""):
        raise InputError(
            f"The network {known.card.network.name} of the model {known.path} lets no gradients through, as {why}, "
            "so nothing can climb on its score: make the model with another network."
        )
    drawn_by.refuse_unusable(drawing.anyway)
    refuse_other_tiles(known, drawn_by)
    goal = choose_goal(known, drawing.target)
    if ascent.lock_model and is_same(known, read_status(ascent.lock_model)):
        raise ModelFileError(
            f"The model {ascent.lock_model}, whose score is to stay as it is, is the classifier whose score is to "
            "change: lock another one (LOCK_MODEL), or none."
        )
    if ascent.stop == "enough" and not goal.is_class:
        raise InputError("Of a value or of the mean of classes no image is ever sure: choose another end (STOP).")
    return known, drawn_by, goal


def _second(
    known: StatusModel,
    drawn_by: GeneratorModel,
    drawing: TemplateOptions,
    imagery: ImageryOptions,
    seed: int,
    computing: ComputingOptions,
    events: Events,
) -> Second:
    """The second classifier that is given, else one that is made here, if it can be."""
    if drawing.second_model:
        other = read_status(drawing.second_model)
        refuse_other_tiles(other, drawn_by)
        return given_second(known, other)
    if not imagery.given:
        return Second(lacking="neither a second classifier nor the images of the first one were given")
    events.progress(0.02, "Making a second classifier")
    return make_second(known, imagery, seed, computing, events)


def _latents(
    path: str,
    drawn_by: GeneratorModel,
    latents: str | None,
    imagery: ImageryOptions,
    device: torch.device,
    computing: ComputingOptions,
    events: Events,
) -> Latents:
    if latents:
        return read_latents_of(latents, drawn_by)
    return found_latents(path, drawn_by, imagery, device, computing, events)


def _measure(drawn_by: GeneratorModel, ascent: AscentOptions, computing: ComputingOptions, events: Events) -> Measure:
    """What is measured of pictures: attributes, and what the model whose score is locked says."""
    if ascent.lock_model is None:
        return colour_attributes
    other = read_status(ascent.lock_model)
    return together(colour_attributes, SeenByModel(other, drawn_by, other.encoder(computing, events)))


def _locks(
    ascent: AscentOptions, measure: Measure, painter: Painter, gaussian: LatentGaussian, seed: int, events: Events
) -> Locks | None:
    names = lock_names(ascent, read_status(ascent.lock_model) if ascent.lock_model else None)
    if not names:
        return None
    step = events.step(CHOSEN, LOCKED, "Learning what is locked")
    locks = learn_locks(names, measure, painter, gaussian, seed, step)
    if still := [name for name in names if name not in locks.names]:
        events.warning(
            f"Pictures that the generative model draws do not differ in {enumerated(still)}: nothing is locked there."
        )
    return locks if locks.names else None


def _climber(
    known: StatusModel,
    drawn_by: GeneratorModel,
    goal: Goal,
    second: Second,
    first: Judge,
    gaussian: LatentGaussian,
    locks: Locks | None,
    ascent: AscentOptions,
    device: torch.device,
) -> Climber:
    climbed = first
    if second.climbed is not None:
        climbed = Judge(known.card, known.module(second.climbed), drawn_by, goal, device)
    other = None
    if second.module is not None:
        card = second.card or known.card
        asked = goal_of_second(goal, known.card, card)
        other = Judge(card, second.module, drawn_by, asked, device)
    return Climber(drawn_by.generator, gaussian, climbed, first, other, locks, ascent)


def _origin(model: str, generator: str, drawing: TemplateOptions, drawn_by: GeneratorModel) -> dict[str, str]:
    files = {"model": model, "generator": generator, "latents": drawing.latents, "second model": drawing.second_model}
    return {
        **made_by("templateimage"),
        **{name: path for name, path in files.items() if path},
        "fingerprint of the generative model": drawn_by.fingerprint,
        **{f"generative model: {name}": text for name, text in drawn_by.card.provenance.items()},
    }

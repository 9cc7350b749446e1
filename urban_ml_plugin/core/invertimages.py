"""Images found again in a generative model, by up to three ways of inversion, and how like them what it draws is.

After Knuutila, Using GANs to study visual aspects of social processes (2023), who compares the projector of StyleGAN2,
encoder4editing and ReStyle. Where we depart from them stands in ``inversion`` and in ``docs/methods.md``.
"""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .generation.generator_model import GeneratorModel, read_generator
from .images.image_sources import Images
from .inversion.encoder_learning import on_device, split
from .inversion.encoders import LEARNT, Budget, LearntEncoder, learn_encoders, read_encoders, write_with_encoders
from .inversion.found_images import FoundImages, latents_of
from .inversion.images_to_find import ImagesToFind, read_images
from .inversion.inverting import Inverter
from .inversion.latents_file import write_latents
from .inversion.likeness import PerceptualDistance
from .learning.processor_threads import threads_for
from .networks.computing import choose_device, use_all_cores
from .options.generation.inversion_options import InversionOptions
from .options.imagery_options import ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .reports.invertimages import invertimages_report, verdict
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from
from .vectors.vectors import write_layer

LEARNING, FINDING, COMPARING = (0.05, 0.45), (0.45, 0.9), (0.9, 0.95)
"""Shares of the task before and after each of its parts."""


def invertimages(
    *,
    imagery: ImageryOptions,
    model: str,
    latents: str,
    output: str | None = None,
    model_with_encoders: str | None = None,
    report: str | None = None,
    inversion: InversionOptions = InversionOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Find images in a generative model.

    Args:
        imagery: rasters or photographs of the kind that the model was made from.
        model: file made by ``traingan``, or ``model_with_encoders`` of an earlier run, whose encoders are used.
        latents: ``.safetensors`` file; see ``Latents``.
        output: GeoPackage of the images with ``tile_id, row, col``, what is noted of photographs, and
            ``l2_<method>``, ``perceptual_<method>``, ``ssim_<method>``.
        model_with_encoders: ``.safetensors`` file, the same model with the encoders that were used.
        report: HTML page.
        seed: of encoders and of noise in optimisation.

    Returns:
        ``images``, ``methods``, ``best`` (the method with the least median distance by features), ``recognised``
        (share of the images that it drew nearer to themselves than to others), ``verdict``, ``rows`` of the table and
        ``provenance``.

    Raises:
        ModelFileError: the model is none, is unusable, or does not know such images.
        InputError: there is no image, or too few for encoders to learn from, or an option cannot be.
    """
    use_all_cores()
    methods = inversion.check()
    if report:
        plotly_script()
    with ExitStack() as stack:
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, model=model))
        paths = outputs.wanted(latents=latents, output=output, model_with_encoders=model_with_encoders, report=report)
        events.progress(0, "Opening the model")
        known = read_generator(model)
        known.refuse_unusable(inversion.anyway)
        encoders = read_encoders(model, known)
        opened = stack.enter_context(known.open_sources(imagery, events, result="latents"))
        images = Images(opened.sources)
        device = choose_device(computing.device)
        shown = read_images(images, known.card.size, inversion.most_images, device, computing.batch_size, events)
        with threads_for(known.card.size):
            found = _found(known, images, shown, methods, encoders, inversion, seed, events)
        told = verdict(found)
        events.info(told)
        events.progress(COMPARING[1], "Writing")
        write_latents(paths["latents"], found.latents)
        if output:
            write_layer(found.layer, paths["output"], "images")
        if model_with_encoders:
            write_with_encoders(paths["model_with_encoders"], _at_rest(known), {**encoders, **found.encoders})
        if report:
            page = invertimages_report(found, asdict(inversion), found.latents.provenance)
            Path(paths["report"]).write_text(page, encoding="utf-8")
    return _result(found, told)


def _found(
    model: GeneratorModel,
    images: Images,
    shown: ImagesToFind,
    methods: tuple[str, ...],
    there: dict[str, LearntEncoder],
    inversion: InversionOptions,
    seed: int,
    events: Events,
) -> FoundImages:
    """Encoders that are not there yet learn, then every method finds every image."""
    perceptual = _ready(model, shown.device)
    lacking = [method for method in methods if method in LEARNT and method not in there]
    budget = Budget(inversion.thousands, inversion.minutes, inversion.checkpoint)
    made = learn_encoders(lacking, model, perceptual, shown, images.upright, budget, seed, events, LEARNING)
    used = {method: one for method, one in {**there, **made}.items() if method in methods}
    networks = {method: on_device(one.network, shown.device) for method, one in used.items()}
    inverter = Inverter(model, perceptual, networks, inversion.steps, seed)
    step = events.step(*FINDING, "Finding images")
    by_method = inverter.invert(shown, methods, step, inversion.checkpoint)
    step = events.step(*COMPARING, "Comparing images with what is drawn")
    likeness = {method: inverter.likeness(shown, by_method[method], step) for method in methods}
    fields = {f"{measure}_{method}": values for method, one in likeness.items() for measure, values in one.items()}
    layer = _layer(images, {name: values for name, values in fields.items() if not name.startswith("recognised")})
    latents = latents_of(model, images, layer, by_method, _origin(model, images, methods, inversion, used, seed))
    return FoundImages(model, images, shown, layer, latents, likeness, used, _learnt(shown, made), inverter)


def _ready(model: GeneratorModel, device: torch.device) -> PerceptualDistance:
    """The networks of a model, and the one that compares images, where they are to run."""
    on_device(model.generator, device)
    on_device(model.latent_encoder, device)
    return on_device(PerceptualDistance(), device)


def _at_rest(model: GeneratorModel) -> GeneratorModel:
    """A model whose networks can be written."""
    for network in (model.generator, model.latent_encoder):
        network.to(device="cpu", memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    return model


def _learnt(shown: ImagesToFind, made: dict[str, LearntEncoder]) -> Any:
    """(N,) whether an encoder learnt from an image in this run; all are taken to be where none did."""
    learnt = np.ones(len(shown), bool)
    if made:
        learnt[split(shown).held_out] = False
    return learnt


def _layer(images: Images, fields: dict[str, Any]) -> Any:
    """The places of the images, with the name of their raster where there are several."""
    layer = images.layer(fields)
    return layer.rename(columns={"city": "source"}) if len(images.sources) > 1 else layer.drop(columns="city")


def _origin(
    model: GeneratorModel,
    images: Images,
    methods: tuple[str, ...],
    inversion: InversionOptions,
    encoders: dict[str, LearntEncoder],
    seed: int,
) -> dict[str, str]:
    chosen = {"methods": methods, "steps": inversion.steps, "most_images": inversion.most_images, "seed": seed}
    told = {**chosen, "encoders": {method: one.as_json for method, one in encoders.items()}}
    return {
        **made_by("invertimages"),
        "URBAN_ML_PARAMETERS": json.dumps(told),
        **made_from([source.origin for source in images.sources]),
        "model": model.path,
        "generator": model.fingerprint,
        **{f"model: {name}": text for name, text in model.card.provenance.items()},
    }


def _result(found: FoundImages, told: str) -> dict[str, Any]:
    rows = found.rows()
    best = min(rows, key=lambda row: float(row["perceptual"]))
    return {
        "images": len(found.images),
        "methods": ", ".join(found.methods),
        "best": best["method"],
        "recognised": best["recognised"],
        "l2": best["l2"],
        "perceptual": best["perceptual"],
        "ssim": best["ssim"],
        "verdict": told,
        "rows": rows,
        "provenance": found.latents.provenance,
    }

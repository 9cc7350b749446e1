"""A generative model of the images of a place, trained within a budget of time, and told what it is worth.

After Knuutila, Using GANs to study visual aspects of social processes (2023), with the networks of StyleGAN2 (Karras et
al. 2020) and its adaptive augmentation, made small enough for a processor. Where we depart from them stands in
``generation`` and in ``docs/methods.md``.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from .generation.adversarial_training import Start, first_thousands
from .generation.base_generator import Base, start_networks
from .generation.generator_model import NETWORK, USABLE, GeneratorCard, GeneratorModel, write_generator
from .generation.generator_training import Trained, judge, train_generator
from .generation.image_filter import keep_images
from .generation.image_store import Subset, choose_all, hold_out, judged_by, store_images
from .generation.principal_components import begin_with, principal_components
from .generation.quality import Quality, encoder_features
from .generation.stylegan2 import Shape
from .images.image_sources import Images, Opened, keep_colours, open_images
from .images.tile_side import told_side
from .learning.processor_threads import threads_for
from .models.tile_model import NetworkCard, fields_of_source
from .networks.computing import choose_device, use_all_cores
from .networks.precision import precision_to_learn
from .options.choices import BUNDLED, FILE
from .options.generation.training_options import SIZES, FilterOptions, TrainingOptions
from .options.imagery_options import GridOptions, ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .reports.traingan import traingan_report, verdict_sentence
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from
from .synthesis.marked_picture import described, png
from .synthesis.matrices import grid_of

FEWEST = 16
"""Images, to learn anything."""
READING, LEARNING, JUDGING = (0.0, 0.05), (0.05, 0.93), 0.93
"""From which to which share of the task images are read, learnt from, and the model is judged."""
ENLARGED = 1.5
"""Times that tiles are enlarged, from which it is told."""
SHOWN, COLUMNS = 64, 8
"""Drawn images on the sheet, and how many stand in a row."""


def traingan(
    *,
    imagery: ImageryOptions,
    model: str,
    samples: str | None = None,
    report: str | None = None,
    grid: GridOptions = GridOptions(),
    training: TrainingOptions = TrainingOptions(),
    choosing: FilterOptions = FilterOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Train a generative model.

    Args:
        imagery: rasters, cut into tiles, or photographs; of one band or three.
        choosing: which of their images to learn from.
        model: ``.safetensors`` file; see ``GeneratorModel``.
        samples: PNG file of drawn images, marked as synthetic.
        report: HTML page.
        seed: of everything random.

    Returns:
        ``images`` (their number), ``thousands`` (of images shown), ``verdict``, ``sentence``, ``usable``, and the
        figures of ``Quality``; ``rows`` of the table of figures, and ``curves`` by epoch.

    Raises:
        InputError: there are too few images, or they have other than one or three bands; nothing is written then.
        ModelFileError: the base or the checkpoint does not fit.
    """
    use_all_cores()
    _check(training)
    if report:
        plotly_script()
    with ExitStack() as stack:
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, **_files(training, choosing)))
        paths = outputs.wanted(model=model, samples=samples, report=report)
        events.progress(0, "Opening images")
        opened = stack.enter_context(open_images(imagery, grid, events=events))
        keep_colours(opened)
        side = told_side(opened.first, grid, events)
        _tell_enlarged(opened, int(training.size), events)
        device = choose_device(computing.device)
        precision = precision_to_learn(computing.precision, NETWORK, device)
        shape = Shape(int(training.size))
        base = start_networks(training, shape, seed)
        learnt, held_out = _images(opened, training, choosing, computing, seed, events)
        if training.base != FILE:
            components = principal_components(learnt, shape.coarse, opened.first.upright, shape.latent)
            begin_with(components, base.networks.generator, base.networks.encoder, untrained=not base.taken)
        start = Start(seed, opened.first.upright, first_thousands(int(training.size), trained=bool(base.taken)))
        step = events.step(*LEARNING, "Learning")
        with threads_for(int(training.size)):
            trained = train_generator(base, learnt, start, training, device, precision, events, step)
        events.progress(JUDGING, "Comparing drawn images with real ones")
        quality = judge(trained, learnt, held_out, seed, device)
        card = _card(opened, training, base, trained, quality, precision, len(learnt))
        told = verdict_sentence(quality, len(learnt))
        (events.info if card.verdict == USABLE else events.warning)(told)
        networks = trained.generator, trained.training.networks.discriminator, trained.encoder
        found = GeneratorModel(model, card, *networks)
        write_generator(paths["model"], found)
        sheet = trained.draw(SHOWN, seed)
        if samples:
            texts = described(found.fingerprint, "traingan", {"seed": seed})
            picture = grid_of(np.moveaxis(sheet, 1, -1), COLUMNS)
            Path(paths["samples"]).write_bytes(png(picture, texts))
        if report:
            page = traingan_report(found, trained, quality, base, learnt, sheet, side)
            Path(paths["report"]).write_text(page, encoding="utf-8")
    return _result(card, quality, trained, told)


def _check(training: TrainingOptions) -> None:
    if training.size not in SIZES:
        raise InputError(f"A side of {training.size} pixels is not offered: choose one of {', '.join(SIZES)} (SIZE).")
    if not training.minutes and not training.thousands:
        raise InputError("Neither minutes nor thousands of images were given: say how long to learn (MINUTES).")


def _tell_enlarged(opened: Opened, size: int, events: Events) -> None:
    if size >= ENLARGED * opened.first.side:
        events.warning(
            f"Tiles of {opened.first.side} pixels are enlarged to {size}, which takes longer to learn and shows no "
            "more: choose larger tiles (TILE_SIZE) or a smaller SIZE."
        )


def _files(training: TrainingOptions, choosing: FilterOptions) -> dict[str, str | None]:
    """What is read besides imagery, by name: no output may take its place."""
    base = training.base_file if training.base == FILE else None
    return {"examples": choosing.examples, "buildings": choosing.buildings, "base_file": base}


def _images(
    opened: Opened,
    training: TrainingOptions,
    choosing: FilterOptions,
    computing: ComputingOptions,
    seed: int,
    events: Events,
) -> tuple[Subset, Subset]:
    """The images to learn from, and those held out."""
    size = int(training.size)
    images = Images(opened.sources)
    left = choose_all(images, size)
    if left:
        events.warning(f"There is room for {len(images):,} images of {size} pixels: {left:,} were left out, evenly.")
    store, found = store_images(images, size, computing.batch_size, events.step(*READING, "Reading images"))
    describe, step = encoder_features(size, choose_device(computing.device)), events.aside("Looking for like images")
    kept, told = keep_images(images, found, store, choosing, describe, events, step)
    for sentence in told:
        events.info(sentence)
    if kept.sum() < FEWEST:
        raise InputError(
            f"There are {int(kept.sum())} images to learn from, and {FEWEST} are the fewest: choose smaller tiles, or "
            "more imagery."
        )
    held = hold_out(images, found, kept, seed)
    learnt = kept & ~held
    judged = judged_by(images, found, learnt, held)
    return Subset(store, np.flatnonzero(learnt)), Subset(store, np.flatnonzero(judged))


def _card(
    opened: Opened,
    training: TrainingOptions,
    base: Base,
    trained: Trained,
    quality: Quality,
    precision: str,
    count: int,
) -> GeneratorCard:
    source, size = opened.first, int(training.size)
    origins = [one.origin for one in opened.sources]
    weights = training.base if training.base in (BUNDLED, FILE) and base.taken else "none"
    return GeneratorCard(
        NetworkCard(NETWORK, weights, precision, size / source.side),
        **fields_of_source(source),
        classes=[],
        provenance={**made_by("traingan"), **made_from(origins)},
        size=size,
        latent=trained.generator.shape.latent,
        image_count=count,
        thousands=trained.thousands,
        verdict=quality.verdict,
        figures=quality.figures(),
        sources=origins,
    )


def _result(card: GeneratorCard, quality: Quality, trained: Trained, told: str) -> dict[str, Any]:
    return {
        "images": card.image_count,
        "thousands": card.thousands,
        "verdict": card.verdict,
        "usable": card.verdict == USABLE,
        "sentence": told,
        **quality.figures(),
        "rows": [{"measure": name, "value": value} for name, value in quality.figures().items()],
        "curves": trained.history,
        "provenance": card.provenance,
    }

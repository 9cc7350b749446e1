"""One run of a design: a network learns to tell the cities apart, and its evidence is laid over the objects."""

from __future__ import annotations

import itertools
import json
import tempfile
import time
from dataclasses import dataclass

import numpy as np
import torch

from ..images.image_source import PHOTOGRAPHS
from ..learning.augmentation import augmented
from ..learning.descent import descend
from ..models.tile_model import NetworkCard
from ..networks.computing import Encoder, choose_device
from ..networks.streaming import open_encoder
from ..objects.evidence_files import mask_files
from ..objects.object_sums import Gathered
from ..objects.photograph_objects import read_photographs
from ..objects.raster_objects import read_rasters
from ..options.attribution_options import RegionOptions
from ..options.choices import BUNDLED, IMAGENET, NONE, OWN_ENCODERS, SCATTERING
from ..options.city_options import GIVEN, CityOptions, ComparisonOptions, ObjectOptions
from ..options.imagery_options import ImageryOptions
from ..options.network_options import ComputingOptions, EncoderOptions
from ..recognition.city_images import CityImages
from ..recognition.city_model import CityModel
from ..recognition.experiment import city_card, city_model, tune_cities, tuned_probabilities
from ..recognition.recognition import fit_cities
from ..recognition.study import CityStudy, make_study
from ..regions.city_evidence import SAMPLE, CityExplainers
from ..regions.evidence_run import EvidenceRun
from ..regions.seen_images import see
from ..runtime.events import SILENT, Events
from ..runtime.provenance import made_by
from ..status.fine_tuning import GENTLE, Schedule, trainable
from .finished_run import FinishedRun, summed_up

TUNING_BATCH = 16
"""Images in a step of learning: of some hundred images larger batches make too few steps."""
FIT, TUNED, EXPLAINED = 0.45, 0.8, 0.95
"""Shares of a run that are done once images are described, the network is learnt, and evidence is worked out."""
PROBED = 3
"""Steps of which the shortest tells the time of a run: the first ones take longer."""
TILED_COST = 4.0
"""How many times a tile of a raster is explained, as tiles of maps overlap."""


@dataclass(frozen=True)
class Design:
    """What all runs have in common.

    Attributes:
        seed: the first of the runs', and that of the folds.
        block_size: side of the blocks that are held out; 0 takes what the first network says.
    """

    imagery: ImageryOptions
    cities: CityOptions
    objects: ObjectOptions
    options: ComparisonOptions
    computing: ComputingOptions
    seed: int
    block_size: float

    def encoder(self, network: str) -> EncoderOptions:
        """The network with the weights to start from."""
        if self.options.start != GIVEN or network == SCATTERING:
            return EncoderOptions(network, NONE)
        return EncoderOptions(network, BUNDLED if network in OWN_ENCODERS else IMAGENET)

    def epochs(self, network: str) -> int:
        """Of fine-tuning; none of a network that has nothing to train."""
        return 0 if network == SCATTERING else self.options.epochs

    def depends_on_seed(self, network: str) -> bool:
        """Whether a seed changes anything: random weights, or the order in which a network learns."""
        return (self.encoder(network).weights == NONE and network != SCATTERING) or self.epochs(network) > 0


def open_run(design: Design, opened: CityImages, network: str, seed: int, events: Events) -> Encoder:
    """The network of a run as it starts."""
    return open_encoder(opened.first, design.encoder(network), seed, design.computing, events)


def studied(design: Design, opened: CityImages, encoder: Encoder, events: Events) -> CityStudy:
    """The images as a network describes them, with the folds that all runs share."""
    recognition = design.options.recognition(design.block_size)
    return make_study(opened, encoder, recognition, design.seed, design.computing.batch_size, events)


def finished(design: Design, opened: CityImages, network: str, seed: int, events: Events) -> FinishedRun:
    """Do one run.

    Raises:
        InputError: as ``recognisecities`` and ``regionobjects``.
    """
    begun = time.monotonic()
    encoder = open_run(design, opened, network, seed, events)
    study = studied(design, opened, encoder, events)
    model = _learnt(design, study, encoder, network, seed, events)
    with tempfile.TemporaryDirectory() as folder:
        _explain(design, opened, model, encoder, folder, events)
        gathered = _objects(design, folder, events)
    run = summed_up(network, seed, _accuracy(model), gathered)
    run.seconds = time.monotonic() - begun
    return run


def _learnt(design: Design, study: CityStudy, encoder: Encoder, network: str, seed: int, events: Events) -> CityModel:
    fit, probabilities = fit_cities(study, [], events.step(FIT, FIT + 0.05, "Fitting fold by fold"))
    options, tuned = design.options, None
    batch_size = design.computing.batch_size
    if design.epochs(network):
        epochs, rate = design.epochs(network), options.rate
        schedule = Schedule(epochs, rate, options.part, seed, None, TUNING_BATCH, stops_early=False, whole=False)
        tuned = tune_cities(study, encoder, fit, schedule, events)
        fit, probabilities = tuned.fit, tuned_probabilities(study, encoder, tuned, batch_size)
    card = NetworkCard.of(design.encoder(network), encoder)
    told = city_card(study, card, made_by("compareinterpretability"), field="", finetuned=tuned is not None, augment=0)
    return city_model("", study, fit, probabilities, encoder, told, tuned)


def _explain(
    design: Design, opened: CityImages, model: CityModel, encoder: Encoder, folder: str, events: Events
) -> None:
    """Write the evidence of all images into a folder, as ``discriminativeregions`` does."""
    batch_size = design.computing.batch_size
    seen = see(model, opened.sources, CityOptions(), encoder, batch_size, SILENT)
    regions = RegionOptions(method=design.options.method)
    explainers = CityExplainers(model, seen, regions.method, regions.layer, choose_device(design.computing.device))
    run = EvidenceRun(model.names, seen, explainers, folder)
    run.explain(regions, batch_size, events, (TUNED, EXPLAINED))
    parameters = json.dumps({"tile_size": opened.first.side, "cell": explainers.cell})
    thresholds = run.thresholds(regions.share, regions.one_threshold)
    run.finish({"URBAN_ML_PARAMETERS": parameters}, thresholds)


def _objects(design: Design, folder: str, events: Events) -> Gathered:
    step = events.step(EXPLAINED, 1, "Reading objects")
    case = (design.objects, 0.0, design.seed, SILENT, step)
    if design.imagery.photos:
        return read_photographs(mask_files(folder), design.imagery, design.cities, *case)
    return read_rasters(mask_files(folder), design.imagery, *case)


def _accuracy(model: CityModel) -> float:
    """Mean over cities of the share of images that are recognised."""
    images = model.images
    right = images.predicted == images.city
    return float(np.mean([right[images.city == city].mean() for city in np.unique(images.city)]))


def estimated_seconds(design: Design, opened: CityImages, network: str, images: int) -> float:
    """How long a run of a network will take, told from a step of learning.

    Every fold learns from the others, so each image comes once an epoch for each fold but its own.
    """
    source, folds = opened.first, design.options.folds
    step = _seconds_of_step(design, opened, network)
    explained = images * (1 if source.kind == PHOTOGRAPHS else TILED_COST)
    calibrated = SAMPLE * (2 * folds + 4) * len(opened.names)
    return step * (images * (1 + design.epochs(network) * (folds - 1)) + explained + calibrated)


def _seconds_of_step(design: Design, opened: CityImages, network: str) -> float:
    """What it takes to learn from an image; without learning, to explain one: forth through the network and back."""
    encoder, source = open_run(design, opened, network, design.seed, SILENT), opened.first
    tiles = source.batch(*(place[:TUNING_BATCH] for place in np.nonzero(source.usable())))
    epochs = design.epochs(network)
    weights = [p for _, p in trainable(encoder.network, design.options.part)] if epochs else []
    optimiser = torch.optim.AdamW(weights or [torch.zeros(1)], design.options.rate)
    generator, seconds = itertools.repeat(np.random.default_rng(0)), float("inf")
    for _ in range(PROBED):
        begun = time.perf_counter()
        pixels, valid = (part.to(encoder.device) for part in augmented(tiles, generator, source.upright, GENTLE))
        score = encoder.network(pixels.requires_grad_(), valid).float().square().mean()
        if epochs:
            descend(score, optimiser)
        else:
            float(torch.autograd.grad(score, pixels)[0].sum())
        seconds = min(seconds, time.perf_counter() - begun)
    return seconds / len(tiles)

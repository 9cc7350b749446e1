"""The images that become templates: found in the generative model before, or found in it here, or none at all."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch

from ..generation.generator_model import GeneratorModel
from ..generation.painter import Painter, full_batches
from ..images.image_sources import Images
from ..inversion.encoder_learning import find, on_device
from ..inversion.encoders import read_encoders
from ..inversion.found_images import latents_of
from ..inversion.images_to_find import ImagesToFind, read_images
from ..inversion.latents_file import Latents
from ..options.choices import AUTO, ENCODER, ITERATIVE, OPTIMISATION
from ..options.generation.template_options import TemplateOptions
from ..options.imagery_options import ImageryOptions
from ..options.network_options import ComputingOptions
from ..runtime.arrays import Floats, Floats32, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..runtime.provenance import made_by, made_from
from ..synthesis.bases import Bases, chosen_bases, place_bases
from .goal import EVEN
from .judge import Judge

PREFERRED = (ENCODER, ITERATIVE, OPTIMISATION)
"""Ways of inversion, the one first whose latents lie most where the generative model has learnt to draw."""
MOST_FOUND = 2_000
"""Images that are found here at most, evenly spread."""
AT_ONCE = 32


def found_latents(
    path: str,
    generator: GeneratorModel,
    imagery: ImageryOptions,
    device: torch.device,
    computing: ComputingOptions,
    events: Events,
) -> Latents:
    """Latents of images by the encoder of the generative model: the one that ``invertimages`` left in it, or its own.

    Raises:
        InputError, ModelFileError: as ``TileModel.open_sources`` and ``read_images``.
    """
    learnt = read_encoders(path, generator)
    method = next((one for one in PREFERRED if one in learnt), ENCODER)
    with generator.open_sources(imagery, events, result="templates") as opened:
        images = Images(opened.sources)
        shown = read_images(images, generator.card.size, MOST_FOUND, device, computing.batch_size, events)
        on_device(generator.generator, device)
        guess = on_device(generator.latent_encoder, device)
        network = on_device(learnt[method].network, device) if method in learnt else None
        layer = images.layer({})
        origin = {**made_by("templateimage"), **made_from([source.origin for source in opened.sources])}

        def encode(pixels: torch.Tensor) -> torch.Tensor:
            if network is None:
                return generator.generator.spread(guess(pixels))
            return find(network, generator.generator, guess, pixels)

        found = _found(generator, shown, encode)
        return latents_of(generator, images, layer, {method: found}, origin)


@torch.no_grad()
def _found(generator: GeneratorModel, shown: ImagesToFind, encode: Callable[[torch.Tensor], torch.Tensor]) -> Floats32:
    shape = generator.generator.shape
    found = np.empty((len(shown), shape.layers, shape.latent), np.float32)
    for some, own in full_batches(len(shown), AT_ONCE):
        found[some[:own]] = encode(shown.batch(some))[:own].cpu().numpy()
    return found


def inversion_of(latents: Latents, wanted: str) -> str:
    """The way of inversion whose latents are taken.

    Raises:
        ModelFileError: there are none of the one that is wanted.
    """
    if wanted != AUTO:
        latents.mean(wanted)
        return wanted
    return next(one for one in PREFERRED if one in latents.methods)


def template_bases(
    latents: Latents, method: str, painter: Painter, judge: Judge, options: TemplateOptions, seed: int, step: Step
) -> Bases:
    """The images that become templates, in the order of their numbers.

    Raises:
        InputError: a number is none of an image, or all images are of the class already.
    """
    if options.places:
        return place_bases(latents, method, len(latents), seed, options.places)
    return chosen_bases(latents, method, _drawn(latents, method, painter, judge, options, seed, step))


def _drawn(
    latents: Latents, method: str, painter: Painter, judge: Judge, options: TemplateOptions, seed: int, step: Step
) -> Ints:
    """As many images as are wanted, by the seed, without those of the class where they are to be left out."""
    order = np.lexsort((latents.ids, latents.source))
    order = order[np.random.default_rng(seed).permutation(len(order))]
    if not (options.others and judge.goal.is_class):
        return np.sort(order[: options.count])
    kept: list[int] = []
    for start in range(0, len(order), AT_ONCE):
        part = order[start : start + AT_ONCE]
        kept += part[_told(latents.by_method[method][part], painter, judge) < EVEN].tolist()
        step.done(min(len(kept), options.count), options.count)
        if len(kept) >= options.count:
            break
    if not kept:
        raise InputError(
            f"All images are of {judge.goal.words} already, as the classifier sees what the generative model draws of "
            "them: choose another TARGET, or take them all the same (OTHERS)."
        )
    return np.sort(np.array(kept[: options.count], np.int64))


def _told(latents: Floats32, painter: Painter, judge: Judge) -> Floats:
    pictures = torch.from_numpy(painter.pictures(latents)).to(painter.device)
    return judge.told((pictures * 255).round() / 255)

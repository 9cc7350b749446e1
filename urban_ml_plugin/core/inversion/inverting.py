"""Images found again in a generative model by each of several methods, a block at a time, and how like they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ..generation.generator_model import GeneratorModel, as_bytes
from ..learning.checkpoint import Checkpoint, fingerprint
from ..options.choices import OPTIMISATION
from ..runtime.arrays import Bytes, Floats32, Ints
from ..runtime.events import Step
from .encoder_learning import find
from .images_to_find import ImagesToFind
from .likeness import MEASURES, PerceptualDistance, likeness
from .projector import Projector

BLOCK = 32
"""Images at once, always as many, so that nothing hangs on how many there are."""
RECOGNISED = "recognised"
SHORT = 12
"""Characters of a fingerprint in the name of a file."""
PART = 256
"""Images that are kept together on disk where a run is to go on."""


@dataclass(frozen=True)
class Inverter:
    """What finds images in a model.

    Attributes:
        encoders: by method, ready to use.
        steps: of optimisation.
    """

    model: GeneratorModel
    perceptual: PerceptualDistance
    encoders: dict[str, nn.Module]
    steps: int
    seed: int

    def latents(self, method: str, images: Tensor) -> Tensor:
        """Latents (N, L, W) of images (N, 3, S, S) in -1…1."""
        generator, guess = self.model.generator, self.model.latent_encoder
        if method != OPTIMISATION:
            with torch.no_grad():
                return find(self.encoders[method], generator, guess, images)
        with torch.no_grad():
            first = guess(images)
            starts = [first, generator.latents(torch.zeros_like(first), truncation=0)]
        projector = Projector(generator, self.perceptual, self.steps)
        return generator.spread(projector.project(images, starts, self.seed))

    def invert(
        self, store: ImagesToFind, methods: Sequence[str], step: Step, checkpoint: str | None = None
    ) -> dict[str, Floats32]:
        """Latents (N, L, W) of all images by each method.

        Args:
            checkpoint: folder from which a run goes on after a break.

        Raises:
            ModelFileError: the folder belongs to another run.
        """
        order, shape = store.order, self.model.card.shape
        found = {method: np.empty((len(store), shape.layers, shape.latent), np.float32) for method in methods}
        job, encoders = self._job(store, methods), self._encoders(methods)
        for start in range(0, len(order), PART):
            part = order[start : start + PART]
            kept = Checkpoint(checkpoint, f"found_{start // PART}{encoders}", job) if checkpoint else None
            if kept and self._take(kept, found, part):
                step.skip(start + len(part), len(order))
                continue
            for done, block in _blocks(part):
                images = store.batch(block.padded)
                for method in methods:
                    found[method][block.own] = self.latents(method, images)[: len(block.own)].cpu().numpy()
                step.done(start + done, len(order))
            if kept:
                kept.write({method: torch.from_numpy(values[part]) for method, values in found.items()}, {})
        return found

    @torch.no_grad()
    def likeness(self, store: ImagesToFind, latents: Floats32, step: Step) -> dict[str, Floats32]:
        """How like images and what is drawn from their latents (N, L, W) are, by measure (N,).

        Beside ``MEASURES`` there is ``recognised``: whether what was drawn is nearer to its own image, by pixels, than
        to 31 others (fewer where there are no more); images that show the same count as one.
        """
        found = {name: np.empty(len(store), np.float32) for name in (*MEASURES, RECOGNISED)}
        for done, block in _blocks(store.order, full=True):
            drawn = self.model.generator(torch.from_numpy(latents[block.padded]).to(store.device))
            images = store.batch(block.padded)
            measured = {
                **likeness(images, drawn, self.perceptual)._asdict(),
                RECOGNISED: _recognised(images, drawn, block),
            }
            for name, values in measured.items():
                found[name][block.own] = values[: len(block.own)].cpu().numpy()
            step.done(done, len(store))
        return found

    @torch.no_grad()
    def pictures(self, latents: Floats32) -> Bytes:
        """What is drawn from latents (n, L, W): (n, S, S, 3)."""
        generator, device = self.model.generator, next(self.model.generator.parameters()).device
        return np.concatenate([as_bytes(generator(torch.from_numpy(one[None]).to(device))) for one in latents])

    def _job(self, store: ImagesToFind, methods: Sequence[str]) -> str:
        chosen = [tuple(methods), self.steps, self.seed, store.size, self.model.fingerprint]
        return fingerprint(chosen, [store.contents])

    def _encoders(self, methods: Sequence[str]) -> str:
        """What tells encoders from those that have learnt less, which find other latents: a part of names of files."""
        used = [self.encoders[method] for method in methods if method in self.encoders]
        weights = [tensor for network in used for tensor in network.state_dict().values()]
        return f"_{fingerprint([], (), weights)[:SHORT]}" if used else ""

    def _take(self, kept: Checkpoint, found: dict[str, Floats32], part: Ints) -> bool:
        """Take a part from disk, if it is there."""
        with kept.read() as content:
            if content is None:
                return False
            for method, values in found.items():
                values[part] = content[1].floats(method, len(part), *values.shape[1:])
            return True


@dataclass(frozen=True)
class _Block:
    """Numbers of images (n,), and the same with the last one repeated (``BLOCK``,)."""

    own: Ints
    padded: Ints


def _recognised(images: Tensor, drawn: Tensor, block: _Block) -> Tensor:
    """(BLOCK,) 1 where an image shows what the image shows that its reconstruction is nearest to."""
    shown = images[: len(block.own)].flatten(1)
    nearest = torch.cdist(drawn.clamp(-1, 1).flatten(1), shown).argmin(dim=1)
    return (shown[nearest] == images.flatten(1)).all(dim=1).float()


def _blocks(numbers: Ints, full: bool = False) -> Iterator[tuple[int, _Block]]:
    """Blocks of images, each with how many are done with it.

    Args:
        full: the last one begins as much earlier as it would be short of images, if there are so many.
    """
    for start in range(0, len(numbers), BLOCK):
        first = max(0, min(start, len(numbers) - BLOCK)) if full else start
        own = numbers[first : first + BLOCK]
        yield first + len(own), _Block(own, np.concatenate([own, np.repeat(own[-1:], BLOCK - len(own))]))

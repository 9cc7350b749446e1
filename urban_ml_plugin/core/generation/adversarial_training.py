"""How generator, encoder and discriminator learn together, in epochs that can be broken off and taken up again.

In each step half of the drawn images are real ones drawn again from the latents that the encoder finds for them, and
half come from random latents. The generator is to fool the discriminator with all of them, and to draw the first half
as they are. A run draws real images again for a while before it meets its discriminator.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
import torch
from torch import Tensor, nn

from ..learning.descent import RunningMean, descend, mixed_precision
from ..learning.run import Outcome
from ..runtime.arrays import Array, Bytes
from .discriminator_augmentation import adapted, changed
from .generator_model import from_bytes
from .losses import flow_error, fooled, path_lengths, redrawn, steepness, told_apart
from .stylegan2 import Discriminator, Generator, LatentEncoder, Shape

BATCH = 16
EPOCH = 1_000
"""Images between two checkpoints."""
DRAWING, JUDGING = (0.004, (0.0, 0.99)), (0.004, (0.0, 0.99))
"""Rate and means of Adam, for generator with encoder, and for discriminator, as in Karras et al. (2020)."""
SLOWER = 0.75
"""Share of its rate at which the generator learns once it is judged."""
ADVERSARIAL, ADVERSARIAL_SIDE = 0.26, 32
"""Weight of fooling the discriminator beside drawing images again, at this many pixels along the side; with more pixels
it is as much smaller, for it leads to stripes and spots where images are not yet drawn again."""
NOISE = 0.1
"""Spread of what is added to the encoder's latents, so that images change smoothly between them."""
KEPT, MAPPED, MAPPING = 4_096, 128, (1e-3, (0.9, 0.99))
"""Latents that are kept of the last images, how many of them the mapping learns from in a step, and its rate and means
of Adam."""
LEAST_COUNTS = 0.1
"""Weight in the mapping's error of a number of the latent by which coarse images do not change, beside one of mean."""
STEEPNESS, STEEPNESS_EVERY = 2.0, 16
"""Weight of R1, and steps between two of its gradients."""
PATHS, PATHS_EVERY, PATHS_RATE, PATHS_SHARE = 2.0, 8, 0.01, 0.25
"""Weight of the path lengths, steps between two of their gradients, how fast their mean follows, share of a batch."""
MIXED = 0.5
"""Share of batches in which random latents change on their way through the layers."""
ALONE, MOST_ALONE, RISING = 2.5, 40.0, 10.0
"""Thousands of images of 32 pixels, and in proportion to their pixels of larger ones, that are only drawn again first;
most of them; and thousands over which the discriminator's weight then rises."""
FOREHAND = 1.0
"""Thousands of images for which the discriminator learns before it is heard."""
HALF_LIFE = 8_000
"""Images after which a step counts half in the running mean of the generator."""
CERTAINTY_RATE = 0.05
SHOWN = 16


class StoredImages(Protocol):
    """N images of one size that can be read by index."""

    def __len__(self) -> int: ...

    def batch(self, indices: Array) -> Bytes:
        """(n, 3, S, S) of 8 bits."""


class Networks(nn.Module):
    """Everything that learns, and what must be remembered from step to step.

    Attributes:
        latents: (KEPT, W) of the last images, in a ring; ``kept``: how many there ever were.
        probability: p with which the discriminator's images are changed.
        certainty: running mean of the signs of its logits of real images, r_t.
        path: running mean of path lengths.
    """

    latents: Tensor
    kept: Tensor
    probability: Tensor
    certainty: Tensor
    path: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.generator, self.discriminator, self.encoder = Generator(shape), Discriminator(shape), LatentEncoder(shape)
        self.register_buffer("latents", torch.zeros(KEPT, shape.latent))
        self.register_buffer("kept", torch.zeros((), dtype=torch.int64))
        for name in ("probability", "certainty", "path"):
            self.register_buffer(name, torch.zeros(()))


class Start(NamedTuple):
    """Where a run begins.

    Attributes:
        seed: of everything random.
        upright: whether the images have a sky, so that they are mirrored and never turned.
        alone: thousands of images that are only drawn again at first.
    """

    seed: int
    upright: bool
    alone: float


@dataclass
class _Sums:
    """Figures of steps, each summed over the steps that have it."""

    totals: dict[str, float]
    steps: dict[str, int]

    def add(self, **values: float) -> None:
        for name, value in values.items():
            self.totals[name] = self.totals.get(name, 0.0) + value
            self.steps[name] = self.steps.get(name, 0) + 1

    def means(self) -> dict[str, float]:
        return {name: total / self.steps[name] for name, total in self.totals.items()}


class AdversarialTraining:
    """The steps of a run; ``learn`` is one epoch, whose random numbers follow from the seed and its number.

    Args:
        networks: learn in place.
        precision: ``float32`` or ``bfloat16``.
    """

    def __init__(
        self, networks: Networks, images: StoredImages, start: Start, device: torch.device, precision: str
    ) -> None:
        self.networks = networks.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._images, self._start, self._device, self._precision = images, start, device, precision
        drawing = [*networks.generator.synthesis.parameters(), *networks.encoder.parameters()]
        self.optimisers = {
            "drawing": torch.optim.Adam(drawing, *DRAWING),
            "judging": torch.optim.Adam(networks.discriminator.parameters(), *JUDGING),
            "mapping": torch.optim.Adam(networks.generator.mapping.parameters(), *MAPPING),
        }
        self.mean = RunningMean(networks.generator.state_dict(), 0.5 ** (BATCH / HALF_LIFE))
        self._shown = self._normal(SHOWN, torch.Generator().manual_seed(start.seed))

    def learn(self, epoch: int) -> Outcome:
        """One epoch, counted from 1."""
        torch_random = torch.Generator().manual_seed(_mixed(self._start.seed, epoch))
        rng = np.random.default_rng([self._start.seed, epoch])
        self.networks.train()
        sums = _Sums({}, {})
        for number in range(EPOCH // BATCH):
            step = (epoch - 1) * (EPOCH // BATCH) + number
            self._step(step, self._real(rng), torch_random, rng, sums)
        figures = {**sums.means(), "p": float(self.networks.probability), "r_t": float(self.networks.certainty)}
        return Outcome(figures, pictures=(self.drawn(self._shown) + 1) / 2)

    @torch.no_grad()
    def drawn(self, z: Tensor) -> Tensor:
        """What the running mean of the generator draws of normal z (N, W)."""
        generator = self.mean_generator()
        return generator(generator.mapping(z)).cpu()  # type: ignore[no-any-return]

    def mean_generator(self) -> Generator:
        """The running mean of the generator, as a network of its own."""
        generator = Generator(self.networks.generator.shape).to(self._device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        generator.load_state_dict(self.mean.mean)
        return generator.eval()  # type: ignore[no-any-return]

    def _step(
        self, step: int, images: Tensor, torch_random: torch.Generator, rng: np.random.Generator, sums: _Sums
    ) -> None:
        weight = self._adversarial_weight(step)
        networks = self.networks
        networks.discriminator.requires_grad_(False)
        with mixed_precision(self._device, self._precision):
            seen = images[: len(images) // 2] if weight else images
            latents = networks.encoder(seen)
            spread = networks.generator.spread(latents + NOISE * self._normal(len(seen), torch_random))
            if weight:
                spread = torch.cat([spread, self._random_latents(len(images) - len(seen), torch_random, rng)])
            drawn = networks.generator.synthesis(spread)
            error = redrawn(drawn[: len(seen)], seen)
            loss = error
            if weight:
                fooling = fooled(networks.discriminator(self._judged(drawn, torch_random)))
                loss = loss + weight * fooling
                sums.add(fooling=float(fooling.detach()))
        descend(loss, self.optimisers["drawing"], share=SLOWER if weight else 1.0)
        if weight and step % PATHS_EVERY == 0:
            self._smooth_paths(torch_random)
        self._map(latents.detach(), torch_random, sums)
        self.mean.update(step)
        networks.discriminator.requires_grad_(True)
        if weight or step * BATCH >= 1000 * (self._start.alone - FOREHAND):
            self._judge(step, images, drawn.detach(), torch_random, sums)
        sums.add(error=float(error.detach()))

    def _judge(self, step: int, images: Tensor, drawn: Tensor, torch_random: torch.Generator, sums: _Sums) -> None:
        networks = self.networks
        real = self._judged(images, torch_random).detach()
        with mixed_precision(self._device, self._precision):
            logits = networks.discriminator(real)
            loss = told_apart(logits, networks.discriminator(self._judged(drawn, torch_random)))
        sums.add(judging=float(loss.detach()))
        certainty = float(logits.detach().sign().mean())
        networks.certainty.add_(CERTAINTY_RATE * (certainty - float(networks.certainty)))
        if self._adversarial_weight(step) == self._full_weight:  # before, drawn images are told by their blur alone
            networks.probability.fill_(adapted(float(networks.probability), float(networks.certainty), len(images)))
        if step % STEEPNESS_EVERY == 0:
            real.requires_grad_(True)
            penalty = steepness(networks.discriminator(real), real)
            loss = loss + STEEPNESS / 2 * STEEPNESS_EVERY * penalty
        descend(loss, self.optimisers["judging"])

    def _smooth_paths(self, torch_random: torch.Generator) -> None:
        """A step towards images that change equally fast with every latent (Karras et al. 2020, section 3.2)."""
        generator, path = self.networks.generator, self.networks.path
        count = max(1, int(BATCH * PATHS_SHARE))
        latents = generator.spread(self._mapped(count, torch_random)).requires_grad_(True)
        lengths = path_lengths(generator.synthesis(latents), latents, torch_random)
        path.add_(PATHS_RATE * (lengths.detach().mean() - path))
        descend(PATHS * PATHS_EVERY * (lengths - path).square().mean(), self.optimisers["drawing"], share=SLOWER)

    def _map(self, latents: Tensor, torch_random: torch.Generator, sums: _Sums) -> None:
        """A step of the mapping towards how latents are spread, by those of the last images."""
        networks, count = self.networks, len(latents)
        places = (networks.kept + torch.arange(count, device=latents.device)) % KEPT
        networks.latents[places] = latents.float()
        networks.kept.add_(count)
        some = torch.randint(min(int(networks.kept), KEPT), (MAPPED,), generator=torch_random)
        error = flow_error(
            networks.generator.mapping, networks.latents[some.to(latents.device)], self._counts(), torch_random
        )
        descend(error, self.optimisers["mapping"])
        sums.add(mapping=float(error.detach()))

    @torch.no_grad()
    def _counts(self) -> Tensor:
        """(W,) how much each number of a latent counts to the mapping: as far as coarse images change with it."""
        lengths = self.networks.generator.synthesis.coarse.components.norm(dim=0)
        return LEAST_COUNTS + lengths / lengths.mean().clamp(min=1e-6)

    def _adversarial_weight(self, step: int) -> float:
        """Of the discriminator, small at the start."""
        risen = (step * BATCH / 1000 - self._start.alone) / RISING
        return self._full_weight * min(1.0, max(0.0, risen))

    @property
    def _full_weight(self) -> float:
        return ADVERSARIAL * ADVERSARIAL_SIDE / self.networks.generator.shape.size

    def _random_latents(self, count: int, torch_random: torch.Generator, rng: np.random.Generator) -> Tensor:
        """(count, L, W), in some batches of two latents each, one for the coarse and one for the fine layers."""
        generator = self.networks.generator
        latents = generator.spread(self._mapped(count, torch_random))
        if rng.random() >= MIXED:
            return latents
        border = int(rng.integers(1, generator.shape.layers))
        others = generator.spread(self._mapped(count, torch_random))
        return torch.cat([latents[:, :border], others[:, border:]], dim=1)

    @torch.no_grad()
    def _mapped(self, count: int, torch_random: torch.Generator) -> Tensor:
        """(count, W) random latents, as the mapping gives them now: it learns from latents alone."""
        return self.networks.generator.mapping(self._normal(count, torch_random))  # type: ignore[no-any-return]

    def _judged(self, images: Tensor, torch_random: torch.Generator) -> Tensor:
        """Images as the discriminator sees them."""
        changed_images = changed(images, float(self.networks.probability), torch_random, self._start.upright)
        return changed_images.contiguous(memory_format=torch.channels_last)

    def _real(self, rng: np.random.Generator) -> Tensor:
        """A batch of real images in -1…1, mirrored, and turned where they have no sky."""
        picked = self._images.batch(rng.integers(len(self._images), size=BATCH))
        turned = [_turned(image, rng, self._start.upright) for image in picked]
        images = from_bytes(np.stack(turned)).to(self._device)
        return images.contiguous(memory_format=torch.channels_last)

    def _normal(self, count: int, torch_random: torch.Generator) -> Tensor:
        latent = self.networks.generator.shape.latent
        return torch.randn(count, latent, generator=torch_random).to(self._device)


def first_thousands(size: int, trained: bool) -> float:
    """Thousands of images that a run begins with drawing again, by their side; half where networks know others."""
    thousands = min(MOST_ALONE, ALONE * (size / ADVERSARIAL_SIDE) ** 2)
    return thousands / 2 if trained else thousands


def _turned(image: Bytes, rng: np.random.Generator, upright: bool) -> Bytes:
    turned = image if upright else np.rot90(image, rng.integers(4), (1, 2))
    return turned[:, :, ::-1] if rng.integers(2) else turned


def _mixed(*numbers: int) -> int:
    """One seed of several numbers."""
    return int(np.random.SeedSequence(list(numbers)).generate_state(1, np.uint64)[0]) >> 1

"""The networks of StyleGAN2, small enough for a processor: mapping, synthesis, discriminator, and an encoder.

Written from the papers: Karras et al., Analyzing and Improving the Image Quality of StyleGAN (2020), for modulation,
skip connections, residual discriminator and the spread over a batch; Karras et al., A Style-Based Generator (2019), for
the mapping. Where we depart from them:

* the last level is drawn, and judged, as the four Haar bands of each colour at half the side (Gal et al., SWAGAN, 2021,
  do so at every level, which failed at these sizes), which halves the work;
* a level's first convolution comes before its enlargement, not after, which takes a quarter of the work;
* no noise inputs: at 64 pixels they become salt and pepper, and a place must look the same whenever it is drawn;
* an encoder finds the latent of an image from the start (see ``adversarial_training``), and the mapping learns how its
  latents are spread;
* beside the learnt constant the synthesis starts from a coarse image that is linear in the latent, and the encoder has
  the same the other way round. Both begin as the principal components of the images (see ``principal_components``), so
  that what is left to learn is how coarse images become sharp.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..options.generation.training_options import SIZES

SIDES = tuple(map(int, SIZES))
"""Pixels along the side of an image."""
FIRST = 4
"""Pixels along the side of the learnt constant."""
LATENT = 96
"""Numbers in a latent, z as w."""
CHANNELS = {4: 128, 8: 128, 16: 96, 32: 64, 64: 48, 128: 32}
"""Of a level, by the pixels along its side."""
GAIN = math.sqrt(2)
"""By which a layer before a leaky ReLU scales, so that the spread of values stays from layer to layer."""
SLOPE = 0.2
MAPPING_WIDTH, MAPPING_LAYERS = 256, 3
FREQUENCIES, HIGHEST_FREQUENCY = 8, 4.0
"""Waves by which the mapping is told the time, and the logarithm of the radians of the fastest one."""
FLOW_STEPS = 24
"""Steps from a normal number to a latent."""
SPREAD_GROUP = 4
"""Images whose spread the discriminator sees (Karras et al. 2018)."""
TINY = 1e-8
BANDS = 4
"""Haar bands of a colour."""
COLOURS = 3
COARSEST_SHARE, MOST_COARSE = 4, 16
"""Pixels of an image along a pixel of the coarse one, and most pixels along the side of that."""
BATCH_SHARE = 0.01
"""Share of a batch in the running mean and spread of latents, after the first hundred, which count alike."""
COARSE_RATE = 0.02
"""Learning rate of what is linear between latent and coarse image, beside that of the rest."""


@dataclass(frozen=True)
class Shape:
    """What makes two models alike in build.

    Attributes:
        size: pixels along the side of an image, one of ``SIDES``.
        latent: numbers in a latent.
    """

    size: int
    latent: int = LATENT

    @property
    def sides(self) -> tuple[int, ...]:
        """Pixels along the sides of the levels: 4, 8, … half the size."""
        return tuple(FIRST * 2**level for level in range(int(math.log2(self.size // FIRST))))

    @property
    def channels(self) -> tuple[int, ...]:
        """Of each level."""
        return tuple(CHANNELS[side] for side in self.sides)

    @property
    def coarse(self) -> int:
        """Pixels along the side of the coarse image, which is that of a level."""
        return min(MOST_COARSE, self.size // COARSEST_SHARE)

    @property
    def layers(self) -> int:
        """Layers that a latent steers one by one, L: one at 4 pixels, two at each other level, the last colours."""
        return 2 * len(self.sides)


class Linear(nn.Module):
    """A linear layer whose weights are drawn with spread 1 and scaled as they are used (Karras et al. 2018).

    Args:
        gain: ``GAIN`` before a leaky ReLU.
    """

    def __init__(self, inputs: int, outputs: int, bias: float = 0.0, gain: float = 1.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs))
        self.bias = nn.Parameter(torch.full((outputs,), bias))
        self.scale, self.bias_scale = gain / math.sqrt(inputs), gain

    def forward(self, values: Tensor) -> Tensor:
        """(N, inputs) to (N, outputs)."""
        return F.linear(values, self.weight * self.scale, self.bias * self.bias_scale)


class Convolution(nn.Module):
    """A convolution that keeps the side of an image, its weights scaled as those of ``Linear``."""

    def __init__(self, inputs: int, outputs: int, side: int = 3, gain: float = GAIN) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs, side, side))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.scale, self.gain, self.padding = gain / math.sqrt(inputs * side**2), gain, side // 2

    def forward(self, values: Tensor) -> Tensor:
        """(N, inputs, S, S) to (N, outputs, S, S)."""
        return F.conv2d(values, self.weight * self.scale, self.bias * self.gain, padding=self.padding)


class ModulatedConvolution(nn.Module):
    """A convolution whose inputs a style scales, and whose outputs get spread 1 back (Karras et al. 2020, section 2.2).

    Scaling inputs and outputs is the same as scaling weights for each image, without a set of weights for each.

    Args:
        demodulate: whether outputs get spread 1 back.
    """

    def __init__(self, inputs: int, outputs: int, latent: int, side: int = 3, demodulate: bool = True) -> None:
        super().__init__()
        self.style = Linear(latent, inputs, bias=1.0)
        self.weight = nn.Parameter(torch.randn(outputs, inputs, side, side))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.scale, self.padding, self.demodulate = 1 / math.sqrt(inputs * side**2), side // 2, demodulate

    def forward(self, values: Tensor, latent: Tensor) -> Tensor:
        """(N, inputs, S, S) and latents (N, latent) to (N, outputs, S, S), for a leaky ReLU if demodulated."""
        style = self.style(latent).float()
        weight = self.weight * self.scale
        drawn = F.conv2d(values * style[:, :, None, None].to(values.dtype), weight, padding=self.padding)
        if not self.demodulate:
            return drawn + self.bias[:, None, None].to(drawn.dtype)
        power = F.linear(style.square(), weight.square().sum(dim=(2, 3)))
        factor = GAIN * torch.rsqrt(power.float() + TINY)[:, :, None, None]
        return torch.addcmul(self.bias[:, None, None].to(drawn.dtype) * GAIN, drawn, factor.to(drawn.dtype))


class Mapping(nn.Module):
    """From a normal z to a latent w that is spread as the encoder's latents are, which no normal distribution is.

    A flow: w is where z arrives that follows velocities for a time of 1. These are learnt from latents (see
    ``losses.flow_error``); before anything is learnt they are 0, and w is z. After Lipman et al., Flow Matching for
    Generative Modeling (2023), in place of the mapping of Karras et al. (2019), which learns from the discriminator
    alone and drew lattices in place of streets after 65 thousand images.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.entry = nn.Linear(shape.latent, MAPPING_WIDTH)
        self.layers = nn.ModuleList(nn.Linear(MAPPING_WIDTH, MAPPING_WIDTH) for _ in range(MAPPING_LAYERS))
        self.times = nn.ModuleList(nn.Linear(2 * FREQUENCIES, MAPPING_WIDTH) for _ in range(MAPPING_LAYERS + 1))
        self.exit = nn.Linear(MAPPING_WIDTH, shape.latent)
        nn.init.zeros_(self.exit.weight)
        nn.init.zeros_(self.exit.bias)

    def velocity(self, points: Tensor, times: Tensor) -> Tensor:
        """(N, latent) of points (N, latent) at times (N, 1) from 0 to 1."""
        phases = times * torch.exp(torch.linspace(0, HIGHEST_FREQUENCY, FREQUENCIES, device=times.device))
        told = torch.cat([phases.sin(), phases.cos()], dim=1)
        values = F.silu(self.entry(points) + self.times[0](told))
        for layer, time in zip(self.layers, self.times[1:]):
            values = values + F.silu(layer(values) + time(told))
        return self.exit(values)  # type: ignore[no-any-return]

    def forward(self, z: Tensor) -> Tensor:
        """(N, latent) to (N, latent)."""
        for step in range(FLOW_STEPS):
            times = torch.full((len(z), 1), step / FLOW_STEPS, device=z.device)
            z = z + self.velocity(z, times) / FLOW_STEPS
        return z


class CoarseImage(nn.Module):
    """A coarse image that is linear in the latent.

    Attributes:
        mean: (3 S²,) image of the latent 0; ``components``: (3 S², latent); both divided by ``COARSE_RATE``.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.side = shape.coarse
        numbers = COLOURS * self.side**2
        self.mean = nn.Parameter(torch.zeros(numbers))
        self.components = nn.Parameter(torch.zeros(numbers, shape.latent))

    def forward(self, latent: Tensor) -> Tensor:
        """(N, latent) to (N, 3, S, S), about -1 to 1."""
        drawn = F.linear(latent.float(), COARSE_RATE * self.components, COARSE_RATE * self.mean)
        return drawn.reshape(len(latent), COLOURS, self.side, self.side)


class CoarseLatent(nn.Module):
    """A latent that is linear in the coarse image.

    Attributes:
        weight: (latent, 3 S²); ``bias``: (latent,); both divided by ``COARSE_RATE``.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.factor = shape.size // shape.coarse
        self.weight = nn.Parameter(torch.zeros(shape.latent, COLOURS * shape.coarse**2))
        self.bias = nn.Parameter(torch.zeros(shape.latent))

    def forward(self, images: Tensor) -> Tensor:
        """(N, 3, size, size) to (N, latent)."""
        coarse = F.avg_pool2d(images.float(), self.factor).flatten(1)
        return F.linear(coarse, COARSE_RATE * self.weight, COARSE_RATE * self.bias)


class Level(nn.Module):
    """Two convolutions at one side; the first of them doubles it."""

    def __init__(self, inputs: int, outputs: int, latent: int) -> None:
        super().__init__()
        self.enlarging = ModulatedConvolution(inputs, outputs, latent)
        self.finishing = ModulatedConvolution(outputs, outputs, latent)

    def forward(self, values: Tensor, first: Tensor, second: Tensor) -> Tensor:
        """(N, inputs, S, S) and two latents to (N, outputs, 2 S, 2 S)."""
        values = enlarged(activate(self.enlarging(values, first)))
        return activate(self.finishing(values, second))


class Synthesis(nn.Module):
    """From latents to an image: colours of each level are added to those of the levels below, enlarged.

    The latent of the first layer also gives the coarse image, which joins the maps and the colours of the level with
    its side.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        channels, latent = shape.channels, shape.latent
        self.constant = nn.Parameter(torch.randn(1, channels[0], FIRST, FIRST))
        self.first = ModulatedConvolution(channels[0], channels[0], latent)
        self.levels = nn.ModuleList(Level(*pair, latent) for pair in zip(channels, channels[1:]))
        self.coarse = CoarseImage(shape)
        self.coarse_level = shape.sides.index(shape.coarse) - 1
        self.entry = Convolution(COLOURS, channels[self.coarse_level + 1])
        outputs = [COLOURS] * (len(channels) - 1) + [COLOURS * BANDS]
        self.colours = nn.ModuleList(
            ModulatedConvolution(wide, out, latent, side=1, demodulate=False) for wide, out in zip(channels, outputs)
        )
        with torch.no_grad():  # no pattern of two pixels before one is learnt
            self.colours[-1].weight[COLOURS:].zero_()

    def forward(self, latents: Tensor) -> Tensor:
        """Latents of each layer (N, L, latent) to images (N, 3, size, size), about -1 to 1, not cut off there."""
        with torch.autocast(latents.device.type, enabled=False):  # bfloat16 gradients of 4 x 4 maps are slow in oneDNN
            values = activate(self.first(self.constant.expand(len(latents), -1, -1, -1), latents[:, 0]))
            image = self.colours[0](values, latents[:, 1])
            coarse = self.coarse(latents[:, 0])
        for number, (level, colours) in enumerate(zip(self.levels, self.colours[1:])):
            values = level(values, latents[:, 2 * number + 1], latents[:, 2 * number + 2])
            image = enlarged(image)
            if number == self.coarse_level:
                values, image = values + self.entry(coarse).to(values.dtype), image + coarse
            drawn = colours(values, latents[:, 2 * number + 3]).float()
            image = image + drawn if drawn.shape[1] == COLOURS else enlarged(image) + from_bands(drawn)
        return image


class Generator(nn.Module):
    """Mapping and synthesis.

    Attributes:
        middle: (latent,) mean of the latents.
    """

    middle: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.mapping, self.synthesis = Mapping(shape), Synthesis(shape)
        self.register_buffer("middle", torch.zeros(shape.latent))

    def latents(self, z: Tensor, truncation: float = 1.0) -> Tensor:
        """Latents w (N, latent) of normal z (N, latent), drawn towards their middle by ``truncation`` below 1."""
        return self.middle + truncation * (self.mapping(z) - self.middle)

    def spread(self, w: Tensor) -> Tensor:
        """One latent for all layers: (N, latent) to (N, L, latent)."""
        return w[:, None].expand(-1, self.shape.layers, -1)

    def forward(self, latents: Tensor) -> Tensor:
        """Images (N, 3, size, size) of latents (N, latent), or of one for each layer (N, L, latent)."""
        return self.synthesis(self.spread(latents) if latents.dim() == 2 else latents)  # type: ignore[no-any-return]


class ResidualLevel(nn.Module):
    """Two convolutions that halve the side, beside a shorter way."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.first, self.second = Convolution(inputs, inputs), Convolution(inputs, outputs)
        self.short = Convolution(inputs, outputs, side=1, gain=1.0)

    def forward(self, values: Tensor) -> Tensor:
        """(N, inputs, S, S) to (N, outputs, S / 2, S / 2)."""
        changed = activate(self.second(halved(activate(self.first(values)))))
        return (changed + self.short(halved(values))) / GAIN


class Trunk(nn.Module):
    """From an image to maps of 4 pixels, through residual levels."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        channels = shape.channels[::-1]
        self.entry = Convolution(COLOURS * BANDS, channels[0], side=1)
        self.levels = nn.ModuleList(ResidualLevel(*pair) for pair in zip(channels, channels[1:]))

    def forward(self, images: Tensor) -> Tensor:
        """(N, 3, size, size) to (N, channels, 4, 4)."""
        values = activate(self.entry(to_bands(images)))
        for level in self.levels:
            values = level(values)
        return values.float()


class Discriminator(nn.Module):
    """How real an image looks, as a logit; it also sees how much the images of a batch differ."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        wide = shape.channels[0]
        self.trunk = Trunk(shape)
        self.last = Convolution(wide + 1, wide)
        self.hidden, self.logit = Linear(wide * FIRST**2, wide, gain=GAIN), Linear(wide, 1)

    def forward(self, images: Tensor) -> Tensor:
        """(N, 3, size, size) to logits (N,)."""
        values = self.trunk(images)
        with torch.autocast(images.device.type, enabled=False):
            values = activate(self.last(torch.cat([values, batch_spread(values)], dim=1)))
            return self.logit(activate(self.hidden(values.flatten(1))))[:, 0]  # type: ignore[no-any-return]


class LatentEncoder(nn.Module):
    """The latent of an image, each of its numbers with mean 0 and spread 1 over the images."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        wide = shape.channels[0]
        self.trunk = Trunk(shape)
        self.hidden, self.latent = Linear(wide * FIRST**2, wide, gain=GAIN), Linear(wide, shape.latent)
        self.coarse = CoarseLatent(shape)
        self.norm = RunningNorm(shape.latent)

    def forward(self, images: Tensor) -> Tensor:
        """(N, 3, size, size) to latents (N, latent)."""
        return self.read(images)[0]

    def read(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Latents (N, latent) of images (N, 3, size, size), and what they were read from (N, channels)."""
        values = self.trunk(images)
        with torch.autocast(images.device.type, enabled=False):
            hidden = activate(self.hidden(values.flatten(1)))
            return self.norm(self.latent(hidden) + self.coarse(images)), hidden


class RunningNorm(nn.BatchNorm1d):
    """Numbers with mean 0 and spread 1 over all images, not over those of a batch, in learning as in use.

    Batch renormalisation (Ioffe 2017): values are those of the running statistics, gradients those of a batch's, so
    that nothing is gained by latents that grow. By the statistics of 8 images latents were off by 0.46 of their spread,
    which is noise to the generator.
    """

    def __init__(self, numbers: int) -> None:
        super().__init__(numbers, affine=False)

    def forward(self, values: Tensor) -> Tensor:
        """(N, numbers) to the same."""
        kept = self.running_mean, self.running_var, self.num_batches_tracked
        mean, variance, seen = (cast(Tensor, one) for one in kept)  # there are such, as they are tracked
        if not self.training:
            return (values - mean) * torch.rsqrt(variance + self.eps)
        F.batch_norm(values.detach(), mean, variance, training=True, momentum=max(BATCH_SHARE, 1 / (1 + int(seen))))
        seen.add_(1)
        middle, own = values.mean(dim=0), torch.sqrt(values.var(dim=0, unbiased=False) + self.eps)
        factor = torch.rsqrt(variance + self.eps)
        return (values - middle) / own * (own.detach() * factor) + (middle.detach() - mean) * factor


def activate(values: Tensor) -> Tensor:
    """A leaky ReLU, in place."""
    return F.leaky_relu(values, SLOPE, inplace=True)


def enlarged(values: Tensor) -> Tensor:
    """Maps of twice the side, interpolated, which is the filter 1, 3, 3, 1."""
    return F.interpolate(values, scale_factor=2, mode="bilinear", align_corners=False)


def halved(values: Tensor) -> Tensor:
    """Maps of half the side: means of two by two."""
    return F.avg_pool2d(values, 2)


def batch_spread(values: Tensor) -> Tensor:
    """The spread over groups of ``SPREAD_GROUP`` images of a batch, as one more map (N, 1, S, S)."""
    count = len(values)
    group = SPREAD_GROUP if count % SPREAD_GROUP == 0 else count
    grouped = values.reshape(group, count // group, -1)  # images of a group are ``count / group`` apart
    spread = (grouped.var(dim=0, unbiased=False) + TINY).sqrt().mean(dim=1)
    return spread.repeat(group)[:, None, None, None].expand(-1, 1, *values.shape[2:])


def to_bands(images: Tensor) -> Tensor:
    """The four Haar bands of each colour: (N, C, S, S) to (N, 4 C, S / 2, S / 2), mean first, then differences."""
    a, b = images[:, :, 0::2, 0::2], images[:, :, 0::2, 1::2]
    c, d = images[:, :, 1::2, 0::2], images[:, :, 1::2, 1::2]
    return torch.cat([a + b + c + d, a - b + c - d, a + b - c - d, a - b - c + d], dim=1) / 2


def from_bands(bands: Tensor) -> Tensor:
    """The images of Haar bands: (N, 4 C, S, S) to (N, C, 2 S, 2 S)."""
    mean, across, down, diagonal = bands.chunk(BANDS, dim=1)
    parts = [
        mean + across + down + diagonal,
        mean - across + down - diagonal,
        mean + across - down - diagonal,
        mean - across - down + diagonal,
    ]
    return F.pixel_shuffle(torch.stack(parts, dim=2).flatten(1, 2) / 2, 2)

"""StyleGAN2 as a reader of the paper writes it, to compare the engine's training with: float32, eager, nothing clever.

After Karras et al., Analyzing and Improving the Image Quality of StyleGAN (2020): weights modulated for each image and
applied as grouped convolutions, transposed convolutions and blurs between levels, a skip generator, a residual
discriminator, lazy R1 (every 16 steps) and path lengths (every 8), style mixing, and a running mean. It has as many
channels at each side as the engine's, and a level at the full side, which the engine draws as Haar bands instead.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from urban_ml_plugin.core.generation.stylegan2 import CHANNELS


def blur(values: Tensor) -> Tensor:
    """The filter 1, 3, 3, 1."""
    line = torch.tensor([1.0, 3, 3, 1])
    kernel = (line[:, None] * line / 64).expand(values.shape[1], 1, 4, 4)
    return F.conv2d(F.pad(values, (2, 1, 2, 1)), kernel, groups=values.shape[1])


def lrelu(values: Tensor) -> Tensor:
    """A leaky ReLU with gain."""
    return F.leaky_relu(values, 0.2) * math.sqrt(2)


class Equal(nn.Module):
    """A linear layer with equalised learning rate."""

    def __init__(self, inputs: int, outputs: int, bias: float = 0.0, rate: float = 1.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) / rate)
        self.bias = nn.Parameter(torch.full((outputs,), bias))
        self.rate = rate

    def forward(self, values: Tensor) -> Tensor:
        return F.linear(values, self.weight * self.rate / math.sqrt(self.weight.shape[1]), self.bias * self.rate)


class Styled(nn.Module):
    """A convolution with weights of its own for each image."""

    def __init__(self, inputs: int, outputs: int, latent: int, side: int = 3, up: bool = False, out: bool = False):
        super().__init__()
        self.style = Equal(latent, inputs, 1.0)
        self.weight = nn.Parameter(torch.randn(1, outputs, inputs, side, side))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.up, self.out = up, out

    def forward(self, values: Tensor, w: Tensor) -> Tensor:
        count, inputs, side, _ = values.shape
        _, outputs, _, size, _ = self.weight.shape
        weight = self.weight / math.sqrt(inputs * size**2) * self.style(w)[:, None, :, None, None]
        if not self.out:
            weight = weight * torch.rsqrt(weight.square().sum(dim=(2, 3, 4), keepdim=True) + 1e-8)
        values = values.reshape(1, count * inputs, side, side)
        if self.up:
            weight = weight.transpose(1, 2).reshape(count * inputs, outputs, size, size)
            values = F.conv_transpose2d(values, weight, stride=2, groups=count, padding=1, output_padding=1)
            values = 4 * blur(values.reshape(count, outputs, 2 * side, 2 * side))
        else:
            weight = weight.reshape(count * outputs, inputs, size, size)
            values = F.conv2d(values, weight, groups=count, padding=size // 2).reshape(count, outputs, side, side)
        values = values + self.bias[:, None, None]
        return values if self.out else lrelu(values)


class PlainGenerator(nn.Module):
    """Mapping of eight layers, synthesis with skips."""

    def __init__(self, size: int, latent: int) -> None:
        super().__init__()
        sides = [4 * 2**n for n in range(int(math.log2(size // 4)) + 1)]
        wide = [CHANNELS[side] for side in sides]
        self.mapping = nn.ModuleList(Equal(latent, latent, rate=0.01) for _ in range(8))
        self.constant = nn.Parameter(torch.randn(1, wide[0], 4, 4))
        self.first = Styled(wide[0], wide[0], latent)
        self.up = nn.ModuleList(Styled(*pair, latent, up=True) for pair in zip(wide, wide[1:]))
        self.flat = nn.ModuleList(Styled(out, out, latent) for out in wide[1:])
        self.colours = nn.ModuleList(Styled(out, 3, latent, side=1, out=True) for out in wide)
        self.layers = 2 * len(sides)

    def latents(self, z: Tensor) -> Tensor:
        w = z * torch.rsqrt(z.square().mean(dim=1, keepdim=True) + 1e-8)
        for layer in self.mapping:
            w = lrelu(layer(w))
        return w[:, None].repeat(1, self.layers, 1)

    def forward(self, w: Tensor) -> Tensor:
        values = self.first(self.constant.expand(len(w), -1, -1, -1), w[:, 0])
        image = self.colours[0](values, w[:, 1])
        for n, (up, flat, colours) in enumerate(zip(self.up, self.flat, self.colours[1:])):
            values = flat(up(values, w[:, 2 * n + 1]), w[:, 2 * n + 2])
            bigger = F.interpolate(image, scale_factor=2, mode="bilinear", align_corners=False)
            image = bigger + colours(values, w[:, 2 * n + 3])
        return image


class Conv(nn.Module):
    """A convolution with equalised learning rate."""

    def __init__(self, inputs: int, outputs: int, side: int = 3, bias: bool = True) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs, side, side))
        self.bias = nn.Parameter(torch.zeros(outputs)) if bias else None

    def forward(self, values: Tensor) -> Tensor:
        scale = 1 / math.sqrt(self.weight[0].numel())
        return F.conv2d(values, self.weight * scale, self.bias, padding=self.weight.shape[-1] // 2)


class Residual(nn.Module):
    """A level of the discriminator."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.one, self.two, self.short = Conv(inputs, inputs), Conv(inputs, outputs), Conv(inputs, outputs, 1, False)

    def forward(self, values: Tensor) -> Tensor:
        changed = lrelu(self.two(blur(lrelu(self.one(values)))[:, :, ::2, ::2]))
        return (changed + self.short(blur(values)[:, :, ::2, ::2])) / math.sqrt(2)


class PlainDiscriminator(nn.Module):
    """Residual, with the spread over the batch."""

    def __init__(self, size: int) -> None:
        super().__init__()
        wide = [CHANNELS[4 * 2**n] for n in range(int(math.log2(size // 4)) + 1)][::-1]
        self.entry = Conv(3, wide[0], 1)
        self.levels = nn.Sequential(*(Residual(*pair) for pair in zip(wide, wide[1:])))
        self.last, self.hidden, self.logit = (
            Conv(wide[-1] + 1, wide[-1]),
            Equal(wide[-1] * 16, wide[-1]),
            Equal(wide[-1], 1),
        )

    def forward(self, images: Tensor) -> Tensor:
        values = self.levels(lrelu(self.entry(images)))
        spread = values.reshape(4, -1, *values.shape[1:]).var(dim=0, unbiased=False).add(1e-8).sqrt()
        spread = spread.mean(dim=(1, 2, 3)).repeat(4)[:, None, None, None].expand(-1, 1, 4, 4)
        values = lrelu(self.last(torch.cat([values, spread], dim=1)))
        return self.logit(lrelu(self.hidden(values.flatten(1))))[:, 0]


class PlainTraining:
    """Steps of StyleGAN2 in float32."""

    def __init__(self, size: int, latent: int, batch: int) -> None:
        self.generator, self.discriminator = PlainGenerator(size, latent), PlainDiscriminator(size)
        self.mean = {name: weight.clone() for name, weight in self.generator.state_dict().items()}
        self.optimisers = [
            torch.optim.Adam(network.parameters(), 0.0025, (0.0, 0.99))
            for network in (self.generator, self.discriminator)
        ]
        self.latent, self.batch, self.step, self.path = latent, batch, 0, torch.zeros(())

    def drawn(self, count: int) -> tuple[Tensor, Tensor]:
        """Images of random latents, half of them mixed, and their latents."""
        w, other = (self.generator.latents(torch.randn(count, self.latent)) for _ in range(2))
        border = int(torch.randint(1, self.generator.layers, ()))
        if float(torch.rand(())) < 0.9:
            w = torch.cat([w[:, :border], other[:, border:]], dim=1)
        return self.generator(w), w

    def learn(self, real: Tensor) -> None:
        """One step on a batch in -1…1."""
        drawing, judging = self.optimisers
        self.discriminator.requires_grad_(False)
        self._down(drawing, F.softplus(-self.discriminator(self.drawn(self.batch)[0])).mean())
        if self.step % 8 == 0:
            images, w = self.drawn(self.batch // 2)
            (gradient,) = torch.autograd.grad(
                (images * torch.randn_like(images) / images.shape[-1]).sum(), w, create_graph=True
            )
            lengths = gradient.square().sum(dim=2).mean(dim=1).sqrt()
            self.path = self.path + 0.01 * (lengths.detach().mean() - self.path)
            self._down(drawing, 16 * (lengths - self.path).square().mean())
        self.discriminator.requires_grad_(True)
        with torch.no_grad():
            images = self.drawn(self.batch)[0]
        loss = F.softplus(-self.discriminator(real)).mean() + F.softplus(self.discriminator(images)).mean()
        self._down(judging, loss)
        if self.step % 16 == 0:
            real = real.clone().requires_grad_(True)
            (gradient,) = torch.autograd.grad(self.discriminator(real).sum(), real, create_graph=True)
            self._down(judging, 16 * gradient.square().sum(dim=(1, 2, 3)).mean())
        with torch.no_grad():
            for name, weight in self.generator.state_dict().items():
                self.mean[name].lerp_(weight, 0.002)
        self.step += 1

    @staticmethod
    def _down(optimiser: torch.optim.Optimizer, loss: Tensor) -> None:
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

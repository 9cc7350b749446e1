"""Where a network looks: class activation maps by the gradients of what it says, on any torch module.

Every map here is raw: signed, without ReLU, and never rescaled from tile to tile, so that values of one tile can be
compared with those of another. Three maps differ in what they do with the gradient G of a score with respect to the
maps A of a layer, both (N, C, h, w):

- Grad-CAM (Selvaraju et al. 2017): the sum over channels of A times the mean of G over the tile. What the gradient says
  about *places* is averaged away; all that a network reads from the spread of its maps is lost.
- HiResCAM (Draelos & Carin 2020): the sum over channels of A · G. Where the score is a function of degree one of the
  maps, such as a linear function of their means and spreads, these products sum to the score (Euler's theorem).
  ``settled_hirescam`` has the same sum, without what cancels within each tile.
- LayerCAM (Jiang et al. 2021): the sum over channels of A · max(G, 0): what speaks for, without what speaks against.

Where a network bends the means that it reads, as by a root, the score is of another degree in its maps, and the
products sum to another share of it (of a root, to half). Gradients then go through the straight line from 0 to what the
bent layer makes of each number, as conservative propagation does with normalisations (Ali et al. 2022), so that the
products sum to the score again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..layers.pooling import LEAST_VARIANCE, Moments

Score = Callable[[Tensor], Tensor]
"""Tiles (N, bands, T, T) to what is to be explained, (N,); the score of a tile depends on that tile alone."""

FLAT = 1.001 * LEAST_VARIANCE**0.5
"""Spread of a map up to which it does not vary."""
STEPS = 16
"""Points along the way from the baseline at which gradients are taken: Gauss and Legendre need few."""


def gradcam(maps: Tensor, gradients: Tensor) -> Tensor:
    """Grad-CAM (N, h, w) of maps and gradients (N, C, h, w), without the ReLU of the paper."""
    return (maps * gradients.mean(dim=(2, 3), keepdim=True)).sum(dim=1)


def settled_hirescam(maps: Tensor, gradients: Tensor, weights: Tensor) -> Tensor:
    """HiResCAM (N, h, w) without what cancels in every tile; it has the same sum.

    With A and G split into their means over the tile and what is left, HiResCAM holds the term mean(A) · (G - mean(G)),
    which sums to 0 in each channel of each tile. Where a network reads the spread of a map, that term is the larger one
    and says no more than which places are brighter than the tile's mean. Left out, the evidence of a spread lies where
    the map deviates, whichever way, and does not turn with the light.

    Args:
        weights: (N, h, w) with which the network takes means; they sum to 1 in each tile.
    """
    weights = weights[:, None]
    slopes = gradients / weights
    mean, slope = ((weights * part).sum(dim=(2, 3), keepdim=True) for part in (maps, slopes))
    return (weights * (maps * slope + (maps - mean) * (slopes - slope))).sum(dim=1)


def layercam(maps: Tensor, gradients: Tensor) -> Tensor:
    """LayerCAM (N, h, w) of maps and gradients (N, C, h, w), without the last ReLU of the paper."""
    return (maps * gradients.clamp_min(0)).sum(dim=1)


def guided_gradcam(cam: Tensor, strength: Tensor) -> Tensor:
    """A Grad-CAM (N, T, T) sharpened by the strength of the gradients at the pixels (N, T, T).

    Guided backpropagation (Springenberg et al. 2015) is defined by the ReLUs of a network, means nothing where there
    are others, and survives the randomisation of weights (Adebayo et al. 2018). The study that this follows (Levy
    Abitbol & Karsai 2020) took it from a network without ReLU, so what it used was the plain gradient; so do we.
    """
    return cam * strength


def layer_gradients(
    score: Score, tiles: Tensor, layers: Sequence[nn.Module], bent: Sequence[nn.Module] = ()
) -> tuple[Tensor, list[tuple[Tensor, Tensor]]]:
    """The score (N,) of tiles, and the maps and gradients (N, C, h, w) of each layer.

    Where several layers are given, each gradient is that of what the score takes from this layer directly and not by
    way of the next one given, so that nothing counts twice.

    Args:
        bent: layers after these that make of each number another, and 0 of 0; see ``straightened``.
    """
    with torch.enable_grad(), cut_at(layers) as maps, straightened(bent):
        value = score(tiles)
        gradients = torch.autograd.grad(value.sum(), maps)
    return value.detach(), [(map_.detach(), gradient) for map_, gradient in zip(maps, gradients)]


def moment_gradients(
    score: Callable[[Sequence[Moments]], Tensor], found: Sequence[Moments]
) -> tuple[Tensor, list[Moments]]:
    """The score (N,) as a function of the moments of some layers over whole tiles, and its gradients, as moments.

    Nothing before the moments takes part, so that maps may come from a copy of a network that has no gradients. The
    gradient of a map A with weights w follows from those of its mean m and spread s, d and e: w · (d + e (A - m) / s).
    """
    leaves = [Moments(one.weights, *(part.detach().requires_grad_() for part in one.read)) for one in found]
    with torch.enable_grad():
        value = score(leaves)
        gradients = iter(torch.autograd.grad(value.sum(), [part for one in leaves for part in one.read]))
    return value.detach(), [Moments(one.weights, *(next(gradients) for _ in one.read)) for one in leaves]


def map_gradients(maps: Tensor, found: Moments, gradient: Moments) -> Tensor:
    """The gradient (N, C, h, w) of maps, see ``moment_gradients``."""
    weights = found.weights.reshape(len(maps), 1, *maps.shape[2:])
    if found.spread is None:
        return weights * _of_maps(gradient.mean)
    return weights * (
        (maps - _of_maps(found.mean)).mul_(_of_maps(_steepness(found, gradient))) + _of_maps(gradient.mean)
    )


def settled_evidence(maps: Tensor, found: Moments, gradient: Moments) -> Tensor:
    """``settled_hirescam`` (N, h, w) of maps, in closed form: w · (Σ d A + Σ e / s (A - m)²), summed over channels."""
    evidence = torch.bmm(gradient.mean, maps.flatten(2))
    if found.spread is not None:
        squares = (maps - _of_maps(found.mean)).square_().flatten(2)
        evidence = torch.baddbmm(evidence, _steepness(found, gradient), squares)
    return (found.weights * evidence).reshape(len(maps), *maps.shape[2:])


def _steepness(found: Moments, gradient: Moments) -> Tensor:
    """e / s of each channel, (N, 1, C); 0 where a map does not vary, and its spread is a constant."""
    spread, slope = found.spread, gradient.spread
    if spread is None or slope is None:
        return torch.zeros_like(found.mean)
    return torch.where(spread > FLAT, slope / spread, 0.0)


def _of_maps(moment: Tensor) -> Tensor:
    """(N, 1, C) as what broadcasts to maps (N, C, h, w)."""
    return moment.transpose(1, 2)[..., None]


@contextmanager
def cut_at(layers: Sequence[nn.Module]) -> Iterator[list[Tensor]]:
    """Let gradients end at the outputs of ``layers``, which come into the list as the network runs."""
    maps: list[Tensor] = []

    def keep(_module: nn.Module, _inputs: Any, output: Tensor) -> Tensor:
        maps.append(output.detach().requires_grad_())
        return maps[-1].clone()  # a layer after this one may work in place

    hooks = [layer.register_forward_hook(keep) for layer in layers]  # type: ignore[arg-type]
    try:
        yield maps
    finally:
        for hook in hooks:
            hook.remove()


@contextmanager
def straightened(layers: Sequence[nn.Module]) -> Iterator[None]:
    """Let gradients go through ``layers`` as through the line from 0 to what they make of each number.

    A number that is 0 keeps its own gradient, which the line has in the limit.
    """

    def straighten(_module: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> Tensor:
        (numbers,) = inputs
        nothing = numbers == 0
        slope = (output / numbers.masked_fill(nothing, 1)).detach()
        return torch.where(nothing, output, numbers * slope)

    hooks = [layer.register_forward_hook(straighten) for layer in layers]  # type: ignore[arg-type]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def pixel_gradients(score: Score, tiles: Tensor) -> tuple[Tensor, Tensor]:
    """The score (N,) of tiles, and its gradient with respect to their pixels (N, bands, T, T)."""
    with torch.enable_grad():
        pixels = tiles.detach().clone().requires_grad_()
        value = score(pixels)
        (gradients,) = torch.autograd.grad(value.sum(), pixels)
    return value.detach(), gradients


def integrated_gradients(score: Score, tiles: Tensor, baseline: Tensor) -> tuple[Tensor, Tensor]:
    """The score (N,), and the share of each pixel in its difference from that of ``baseline``, (N, T, T).

    After Sundararajan, Taly & Yan (2017), summed over bands. The integral is taken by Gauss and Legendre, as captum
    does; it is written out here so that a map does not depend on what is installed.

    Args:
        baseline: what broadcasts to the tiles, such as a mean colour (1, bands, 1, 1).
    """
    points, weights = np.polynomial.legendre.leggauss(STEPS)
    total = torch.zeros_like(tiles)
    for point, weight in zip((points + 1) / 2, weights / 2):
        _, gradients = pixel_gradients(score, baseline + float(point) * (tiles - baseline))
        total += float(weight) * gradients
    with torch.no_grad():
        return score(tiles), ((tiles - baseline) * total).sum(dim=1)


def carries_all(score: Score, tiles: Tensor, layer: nn.Module) -> bool:
    """Whether all that a score takes from tiles (N, bands, T, T) goes through a layer, with no way around it."""
    with torch.enable_grad(), cut_at([layer]):
        pixels = tiles.detach().clone().requires_grad_()
        value = score(pixels)
        if not value.requires_grad:
            return False
        (beside,) = torch.autograd.grad(value.sum(), pixels, allow_unused=True)
    return beside is None


@torch.no_grad()
def map_layers(network: nn.Module, score: Score, tiles: Tensor) -> dict[str, tuple[int, int]]:
    """The modules of a network that give maps (N, C, h, w), in the order in which they end, with their (h, w).

    Pooling to a given size is left out: it says where the maps end.
    """
    found: dict[str, tuple[int, int]] = {}
    pooling = (nn.AdaptiveAvgPool2d, nn.AdaptiveMaxPool2d)

    def noted(name: str) -> Callable[..., None]:
        def note(_module: nn.Module, _inputs: Any, output: Any) -> None:
            if isinstance(output, Tensor) and output.ndim == 4 and min(output.shape[2:]) > 1:
                found.pop(name, None)
                found[name] = (int(output.shape[2]), int(output.shape[3]))

        return note

    named = [(name, module) for name, module in network.named_modules() if name and not isinstance(module, pooling)]
    hooks = [module.register_forward_hook(noted(name)) for name, module in named]
    try:
        score(tiles)
    finally:
        for hook in hooks:
            hook.remove()
    return found

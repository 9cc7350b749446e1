"""A generator as a page carries it: its weights in half precision, in the order in which the script takes them."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np

from ..generation.stylegan2 import COARSE_RATE, Generator, ModulatedConvolution, Synthesis
from ..runtime.arrays import Array, Floats32
from ..runtime.errors import ModelFileError

MOST_HALF = 65504.0
"""The largest number in half precision."""


def browser_shape(generator: Generator) -> dict[str, Any]:
    """What the script needs to know of the networks' build."""
    shape = generator.shape
    told = {"size": shape.size, "latent": shape.latent, "layers": shape.layers, "channels": list(shape.channels)}
    return {**told, "coarse": shape.coarse}


def browser_weights(generator: Generator) -> Floats32:
    """All weights (n,) that a picture hangs on, each as it is used: with the scale that training keeps apart.

    The learned constant comes first, then the convolutions of the levels from the coarsest to the finest, then those of
    the colours; of each its style and the style's bias, its weights, its bias. The coarse image (components, mean) and
    the convolution by which it enters are last.
    """
    synthesis = generator.synthesis
    parts = [synthesis.constant.detach().numpy(), *_parts(synthesis.first)]
    for level in synthesis.levels:
        parts += [*_parts(level.enlarging), *_parts(level.finishing)]
    for colours in synthesis.colours:
        parts += _parts(colours)
    parts += _coarse_parts(synthesis)
    return np.concatenate([np.asarray(part, np.float32).ravel() for part in parts])


def half_text(values: Array) -> str:
    """Numbers in half precision, the low byte first, as base64.

    Raises:
        ModelFileError: one of them is too large for it.
    """
    if np.abs(values).max(initial=0) > MOST_HALF:
        raise ModelFileError(
            f"The model holds numbers beyond {MOST_HALF:,.0f}, which a page cannot carry: train it again."
        )
    return base64.b64encode(np.ascontiguousarray(values, "<f2").tobytes()).decode()


def _coarse_parts(synthesis: Synthesis) -> list[Array]:
    coarse, entry = synthesis.coarse, synthesis.entry
    linear = (COARSE_RATE * coarse.components, COARSE_RATE * coarse.mean)
    scaled = (*linear, entry.weight * entry.scale, entry.bias * entry.gain)
    return [part.detach().numpy() for part in scaled]


def _parts(layer: ModulatedConvolution) -> list[Array]:
    style = layer.style
    scaled = (style.weight * style.scale, style.bias * style.bias_scale, layer.weight * layer.scale, layer.bias)
    return [part.detach().numpy() for part in scaled]

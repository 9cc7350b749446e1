"""Ways to walk in a latent space where a value grows, all of one length: a standard deviation of its decision value.

* ``normal``: straight across the border between low and high (Shen et al. 2020). It takes the shortest way to change
  the decision value, through latents that few images have.
* ``covariance``: as images differ that differ in their decision value: the covariance of the latents times the normal.
* ``projected``: the normal without what it has in common with those of other values (Shen et al. 2020). It keeps their
  decision values, and so may turn what goes with both the other way.
* ``conditional``: as images differ in one value that are alike in the others: latents are regressed on all values
  together. Their covariance with a value is that with what ridge regression on them says of it, which has less noise;
  that with a border understates what goes with a value besides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..options.choices import CONDITIONAL, COVARIANCE, NORMAL, PROJECTED
from ..runtime.arrays import TINY, Array, Floats
from .border import Line

LEAST_KEPT = 0.3
"""A walk that is left less than this share of what it changes of its own value, once others are kept, is not offered:
the values are too much alike to be told apart."""


class Space:
    """Latents (N, W) of all images: their mean and covariance."""

    def __init__(self, w: Array) -> None:
        w = np.asarray(w, np.float64)
        self.mean: Floats = w.mean(axis=0)
        self.covariance: Floats = np.atleast_2d(np.cov(w, rowvar=False))

    def spread(self, line: Line) -> float:
        """Standard deviation of the decision values of the images."""
        return float(np.sqrt(max(float(line.normal @ self.covariance @ line.normal), TINY)))

    def random_steps(self, count: int, seed: int) -> Floats:
        """(count, W) steps to anywhere, as likely as those from the mean to images one standard deviation away."""
        rng = np.random.default_rng(seed)
        size, axes = np.linalg.eigh(self.covariance)
        drawn = rng.standard_normal((count, len(size)))
        drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
        return np.asarray((drawn * np.sqrt(np.maximum(size, 0))) @ axes.T)


def walks(
    space: Space, lines: Mapping[str, Line], field: str, ridges: Mapping[str, Line], alike: Floats
) -> dict[str, Floats]:
    """The walks (W,) of one field, by kind; each raises its decision value by a standard deviation of the images'.

    Args:
        lines: the border of each field, in order.
        ridges: the ridge regression of each value, standardised, on latents.
        alike: (F, F) correlation of the values.
    """
    normal, spread = lines[field].normal, space.spread(lines[field])

    def scaled(way: Floats) -> Floats:
        return np.asarray(way * (spread / float(normal @ way)))

    found = {NORMAL: scaled(normal), COVARIANCE: scaled(space.covariance @ normal)}
    others = [name for name in lines if name != field]
    if others:
        projected = _without(normal, [lines[name].normal for name in others])
        if _kept(normal, projected, normal) >= LEAST_KEPT:
            found[PROJECTED] = scaled(projected)
        conditional = _conditional(space, ridges, field, alike)
        if _kept(normal, conditional, found[COVARIANCE]) >= LEAST_KEPT:
            found[CONDITIONAL] = scaled(conditional)
    return found


def _kept(normal: Floats, way: Floats, beside: Floats) -> float:
    """What a way changes of the decision value for its length, beside another way."""
    return float(normal @ way) / max(float(np.linalg.norm(way)), TINY) / float(normal @ beside / np.linalg.norm(beside))


def _without(normal: Floats, others: Sequence[Floats]) -> Floats:
    """A normal without its part in the space of others."""
    axes = np.linalg.qr(np.stack(others, axis=1))[0]
    return np.asarray(normal - axes @ (axes.T @ normal))


def _conditional(space: Space, ridges: Mapping[str, Line], field: str, alike: Floats) -> Floats:
    """The coefficients (W,) of one value where latents are regressed on all."""
    together = np.stack([space.covariance @ line.normal for line in ridges.values()])
    return np.asarray(np.linalg.pinv(alike)[list(ridges).index(field)] @ together)

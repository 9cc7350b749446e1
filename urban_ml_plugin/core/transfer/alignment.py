"""The features of another city moved to where those of the model's city lie, so that another camera does not count.

All of it assumes that the city has much the same mix of types as the model's. Where it has not, alignment moves types
onto each other: a city of water only would be stretched until its ripples look like the difference between houses and
woods. ``spread`` tells how far a city is from being as varied as the model's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..clustering.clustering import ClusterModel
from ..clustering.metric import LEAST_VARIANCE, matrix_power
from ..runtime.arrays import TINY, Array
from ..runtime.errors import ModelFileError
from ..runtime.one_thread import one_thread

FEWEST = 30
"""Tiles below which a city's own statistics say too little to align it."""
CONSTANT = 1e-6
"""A feature that deviates by no more is constant, and is not stretched."""
MOST_STRETCH = 4.0
"""No feature is stretched more: what varies less than a quarter as much as it should is absent, not pale."""
LITTLE_SPREAD = 0.5
"""Below this spread (see ``spread``) a city has fewer types than the model, and alignment is likely to do harm."""


@dataclass(frozen=True)
class Alignment:
    """A linear map of standardised features: centred, each stretched, then turned within the model's principal axes.

    Attributes:
        centre: (D,) mean of the city's tiles, in the model's standard units.
        stretch: (D,) factor of each feature.
        turn: (d, d) map of the coordinates on the principal axes, less the identity.
    """

    centre: Array
    stretch: Array
    turn: Array

    def apply(self, model: ClusterModel, views: Array) -> Array:
        """Features (N, 1+V, D) of tiles and of their parts, moved; float64.

        What parts differ from whole tiles on average is a matter of the network and not of the city, and stays.
        """
        offsets = np.concatenate([np.zeros((1, len(model.mean))), model.offsets])
        if views.shape[1] > len(offsets):  # a model that does not use parts
            offsets = np.zeros((views.shape[1], len(model.mean)))
        standard = ((views - offsets - model.mean) / model.scale - self.centre) * self.stretch
        with one_thread():  # for each tile a product of its own, whose sums would differ with the number of threads
            turned = standard + standard @ model.basis @ self.turn @ model.basis.T
        moved: Array = turned * model.scale + model.mean + offsets
        return moved


def matches_radiometry(kind: str) -> bool:
    """Whether an alignment of this kind changes pixels."""
    return kind.startswith("radiometry")


def feature_alignment(kind: str) -> str:
    """The part of an alignment that moves features: ``none``, ``standardise`` or ``coral``."""
    return {"radiometry": "none", "radiometry+standardise": "standardise"}.get(kind, kind)


def fit_alignment(kind: str, model: ClusterModel, features: Array) -> Alignment | None:
    """The map for a city of which ``features`` (N, D) are a sample; None where it is none, or N is below ``FEWEST``.

    Args:
        kind: ``standardise`` gives every feature the model's mean and standard deviation. ``coral`` gives the
            features, on the model's principal axes, its mean and covariance.
    """
    if kind not in ("standardise", "coral") or len(features) < FEWEST:
        return None
    standard = model.standardised(features)
    centre, dimension = standard.mean(axis=0), model.basis.shape[1]
    if kind == "coral":
        turn = _least_move((standard - centre) @ model.basis, model.variances)
        return Alignment(centre, np.ones(len(centre)), turn)
    own = model.deviations if len(model.deviations) else np.ones(len(centre))
    deviation = standard.std(axis=0) / own
    stretch = np.where(deviation > CONSTANT, np.minimum(1 / np.maximum(deviation, TINY), MOST_STRETCH), 1.0)
    return Alignment(centre, stretch, np.zeros((dimension, dimension)))


def require_variances(model: ClusterModel, path: str) -> None:
    """Refuse to align by covariance to a model that does not hold it.

    Raises:
        ModelFileError: the model was made before it was kept.
    """
    if not len(model.variances):
        raise ModelFileError(
            f"The model {path} was made by an older Urban ML and holds no covariance of its features, which the "
            "alignment “coral” needs: make it again with “deepcluster”, or choose “standardise”."
        )


def spread(model: ClusterModel, features: Array) -> float:
    """How much the tiles (N, D) of a city differ from each other, against those of the model, 1 being as much.

    The mean, over the model's principal axes and weighted by their variance, of the ratio of variances.
    """
    coordinates = model.standardised(features) @ model.basis
    # A model without variances was standardised, so that all features together vary D times one.
    total = float(model.variances.sum()) if len(model.variances) else float(len(model.mean))
    return float(coordinates.var(axis=0).sum() / max(total, TINY))


def _least_move(coordinates: Array, variances: Array) -> Array:
    """The map, less the identity, that gives centred coordinates (N, d) these variances, and no covariance.

    CORAL (Sun, Feng and Saenko 2016) takes C^-1/2 S^1/2 for the city's covariance C and the model's S. Any rotation in
    between serves the same end; theirs mixes axes of different variance. We take the map that moves points least,
    C^-1/2 (C^1/2 S C^1/2)^1/2 C^-1/2, which is optimal transport between the two (Knott and Smith 1984): for like
    covariances it is the identity. C is estimated by shrinkage (Ledoit and Wolf 2004) towards the model's own shape, so
    that a city of few tiles is hardly turned.
    """
    from sklearn.covariance import ledoit_wolf

    deviations = np.sqrt(np.maximum(variances, LEAST_VARIANCE * variances.max()))
    shrunk = ledoit_wolf(coordinates / deviations, assume_centered=True)[0] * np.outer(deviations, deviations)
    root, inverse = matrix_power(shrunk, 0.5), matrix_power(shrunk, -0.5)
    turn: Array = inverse @ matrix_power(root @ np.diag(deviations**2) @ root, 0.5) @ inverse - np.eye(len(variances))
    return turn

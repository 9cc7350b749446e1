"""The directions in which points differ most, found in one pass over them, however many there are.

Principal components after Pearson (1901) and Hotelling (1933). The covariance is summed up batch by batch with the
update of Chan, Golub and LeVeque (1983), so the axes are exact, which those of an incremental singular value
decomposition are not, and memory holds one batch and the (D, D) sums.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..runtime.arrays import Array, evenly_spaced

CHUNK = 10_000
"""Points that are centred at a time: the centred copy of a large set would be a second one of it."""


class Moments:
    """Count, mean (D,) and scatter (D, D), the sum of squares and products about the mean, of points added so far."""

    def __init__(self, dimension: int) -> None:
        self.count = 0
        self.mean: NDArray[np.float64] = np.zeros(dimension)
        self.scatter: NDArray[np.float64] = np.zeros((dimension, dimension))

    @classmethod
    def of(cls, points: Array) -> Moments:
        """Those of points (N, D) that are in memory."""
        moments = cls(points.shape[1])
        for start in range(0, len(points), CHUNK):
            moments.add(points[start : start + CHUNK])
        return moments

    def add(self, points: Array) -> None:
        """Add points (n, D), finite."""
        if not len(points):
            return
        mean = points.mean(axis=0, dtype=np.float64)
        centred = points - mean
        shift, total = mean - self.mean, self.count + len(points)
        self.scatter += centred.T @ centred + np.outer(shift, shift) * (self.count * len(points) / total)
        self.mean += shift * (len(points) / total)
        self.count = total

    @property
    def spread(self) -> NDArray[np.float64]:
        """(D,) standard deviation of each feature, over all points."""
        spread: NDArray[np.float64] = np.sqrt(np.diag(self.scatter).clip(min=0) / max(1, self.count))
        return spread

    @property
    def constant(self) -> NDArray[np.bool_]:
        """(D,) which features are the same for every point, but for rounding."""
        constant: NDArray[np.bool_] = self.spread <= 1e-6 * (np.abs(self.mean) + 1e-3)
        return constant


class PrincipalAxes(NamedTuple):
    """Where points are centred, how their features are scaled, and the axes they are turned to.

    Attributes:
        mean: (D,) of the points.
        scale: (D,) what each feature is divided by.
        vectors: (D, k) axes of length 1, that of the largest variance first; 0 where there is no further one.
        variances: variance along every axis, not only the first k, largest first; at least k numbers.
    """

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    vectors: NDArray[np.float64]
    variances: NDArray[np.float64]

    @property
    def shares(self) -> NDArray[np.float64]:
        """Share of the variance that each axis holds, in order; 0 where nothing varies."""
        shares: NDArray[np.float64] = self.variances / max(float(self.variances.sum()), 1e-300)
        return shares

    def standard(self, points: Array) -> NDArray[np.float64]:
        """Points (N, D) centred and scaled."""
        standard: NDArray[np.float64] = (points - self.mean) / self.scale
        return standard

    def coordinates(self, points: Array) -> NDArray[np.float64]:
        """Points (N, D) on the axes: (N, k)."""
        return self.standard(points) @ self.vectors


def principal_axes(moments: Moments, most: int, standardise: bool = False) -> PrincipalAxes:
    """The first ``most`` principal axes; where there are fewer dimensions or points, the rest are 0.

    An axis has two ends and no head: here its largest part in any one feature counts as positive, so that a map keeps
    its colours from one library to the next.

    Args:
        standardise: give every feature the same variance first, so that their units do not matter; a constant one
            stays out.
    """
    dimension = len(moments.mean)
    scale = np.where(moments.constant, 1.0, moments.spread) if standardise else np.ones(dimension)
    scatter = moments.scatter / np.outer(scale, scale)
    if standardise:
        scatter[moments.constant], scatter[:, moments.constant] = 0, 0
    values, columns = np.linalg.eigh(scatter)
    values, columns = values[::-1].clip(min=0), columns[:, ::-1]
    rank = min(most, dimension, max(0, moments.count - 1))
    vectors = np.zeros((dimension, most))
    vectors[:, :rank] = columns[:, :rank] * np.sign(columns[np.abs(columns).argmax(axis=0), range(dimension)])[:rank]
    variances = np.pad(values / max(1, moments.count), (0, max(0, most - dimension)))
    return PrincipalAxes(moments.mean, scale, vectors, variances)


def stratified(labels: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """Indices of at most ``most`` tiles: evenly spaced through each cluster, each with its own share."""
    return np.argsort(labels, kind="stable")[evenly_spaced(len(labels), most)]

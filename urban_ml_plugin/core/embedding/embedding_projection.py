"""Where tiles lie in a space of features: on its principal axes, from the centres of clusters, and how far from all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..runtime.arrays import Array, ranks
from ..runtime.errors import InputError
from ..runtime.events import Step
from ..runtime.one_thread import one_thread
from .embedding import SpaceBatch, TileSpace
from .outliers import outlier_scores
from .principal_axes import Moments, PrincipalAxes, principal_axes

LEAST_TILES = 3
"""Tiles that span a plane."""
MOST_AXES = 50
"""Neighbours are looked for on so many axes. More would hardly move a distance: the last hold next to nothing."""
ROUNDING = 1e-3
"""What is left of a tile beside the axes counts only above this share of its distance from the mean."""


@dataclass
class LocatedTiles:
    """N tiles in the space, k axes, K clusters.

    Attributes:
        rows, columns: (N,) places in the grid.
        labels: (N,) number of the cluster, 0 where there is none.
        axes: the principal axes.
        coordinates: (N, k) on them, k of 3 or more; 0 on axes that are not there.
        centres: (K, k) of the clusters, on the axes; NaN for one without tiles.
        nearness: (N,) distance to the centre of the own cluster in the whole space, NaN without one.
        outlier: (N,) above 1 where a tile is unlike the others.
        rank: (N,) by ``outlier``, 1 for the highest.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    labels: NDArray[np.int64]
    axes: PrincipalAxes
    coordinates: NDArray[np.float32]
    centres: Array
    nearness: Array
    outlier: Array
    rank: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    def oddest(self, most: int) -> NDArray[np.intp]:
        """Tiles that are unlike the others, the highest score first; ``most`` of them at most."""
        order = np.argsort(self.rank)[:most]
        return order[self.outlier[order] > 1]

    def ends(self, axis: int, most: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The tiles at the low and at the high end of a component, the farthest first; outliers are left out."""
        usual = np.flatnonzero(self.outlier <= 1)
        order = usual[np.argsort(self.coordinates[usual, axis], kind="stable")]
        count = min(most, len(order) // 2)
        return order[:count], order[len(order) - count :][::-1]


def locate(space: TileSpace, seed: int, step: Step) -> LocatedTiles:
    """Find the principal axes of a space and its tiles on them: it is read twice, and no batch is kept.

    Args:
        seed: of the sample that outliers are told by.

    Raises:
        InputError: there are fewer than three tiles with features, or all of them are the same.
    """
    with one_thread():
        moments, centroids = _measure(space, step)
        axes = principal_axes(moments, max(3, min(MOST_AXES, space.dimension)), standardise=not space.metric)
        parts = []
        for batch in space.batches():
            parts.append(_place(batch, axes, centroids, space))
            step.done(len(space.places) + _read(batch, space), 2 * len(space.places))
    rows, columns, labels, novelty, coordinates, residual, nearness = (np.concatenate(part) for part in zip(*parts))
    outlier = novelty.astype(np.float64)
    if not np.isfinite(outlier).all():
        outlier = outlier_scores(coordinates, residual, seed)
    centres = axes.coordinates(centroids)
    return LocatedTiles(rows, columns, labels, axes, coordinates, centres, nearness, outlier, ranks(outlier))


def _measure(space: TileSpace, step: Step) -> tuple[Moments, Array]:
    """Moments of the tiles, and the centroid (K, d) of each cluster: the model's, or else the mean of its tiles."""
    numbers = [entry["number"] for entry in space.classes]
    moments = Moments(space.dimension)
    sums, counts = np.zeros((len(numbers), space.dimension)), np.zeros(len(numbers))
    for batch in space.batches():
        moments.add(batch.points)
        for place, number in enumerate(numbers if space.centroids is None else ()):
            own = batch.labels == number
            sums[place] += batch.points[own].sum(axis=0, dtype=np.float64)
            counts[place] += own.sum()
        step.done(_read(batch, space), 2 * len(space.places))
    _check(moments)
    means = sums / np.where(counts, counts, np.nan)[:, None]
    return moments, means if space.centroids is None else space.centroids


def _check(moments: Moments) -> None:
    if moments.count < LEAST_TILES:
        found = "Only " + ("one tile has" if moments.count == 1 else f"{moments.count} tiles have")
        raise InputError(
            f"{found if moments.count else 'No tile has'} features, and a plane takes {LEAST_TILES}: choose a larger "
            "raster or smaller tiles, or check the nodata value and the mask."
        )
    if moments.constant.all():
        raise InputError(
            f"All {moments.count:,} tiles have the same features, so that nothing tells them apart: check the bands "
            "of the imagery, or extract the features with another network."
        )


def _place(batch: SpaceBatch, axes: PrincipalAxes, centroids: Array, space: TileSpace) -> tuple[Array, ...]:
    standard = axes.standard(batch.points)
    coordinates = standard @ axes.vectors
    whole, held = (standard**2).sum(axis=1), (coordinates**2).sum(axis=1)
    residual = np.sqrt(np.where(whole - held > ROUNDING**2 * whole, whole - held, 0))
    nearness = np.full(len(standard), np.nan)
    for entry, centre in zip(space.classes, axes.standard(centroids)):
        own = batch.labels == entry["number"]
        nearness[own] = np.linalg.norm(standard[own] - centre, axis=1)
    kept = coordinates.astype(np.float32)
    return batch.rows, batch.columns, batch.labels, batch.novelty, kept, residual, nearness


def _read(batch: SpaceBatch, space: TileSpace) -> int:
    """Cells of the grid up to the last tile of a batch."""
    return int(batch.rows[-1]) * space.places.columns + int(batch.columns[-1]) + 1 if len(batch.rows) else 0

"""What the clusterings of one tile size gave, and how far two sizes agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..clustering.partitions import weighted_rand
from ..presentation.wording import tile_size_words
from ..rasters.grid import TileGrid
from ..runtime.arrays import Floats, Ints
from .cluster_choice import ClusterQuality
from .cluster_sweep import Sweep
from .cluster_tree import Lineage
from .scale_agreement import containing, weighted_information


@dataclass
class TileSize:
    """All that was found with tiles of one size.

    Attributes:
        grid: of the tiles.
        rows, columns: (N,) of the usable tiles in it.
        shares: (rows, columns) share of valid pixels of every tile of the grid.
        sweep, lines: the clusterings, and how they descend from each other.
        palette: colour of each number of ``lines``, from 1.
        resolution: metres per pixel, NaN if unknown.
    """

    grid: TileGrid
    rows: Ints
    columns: Ints
    shares: Floats
    sweep: Sweep
    lines: Lineage
    palette: list[str]
    resolution: float

    @property
    def valid(self) -> Floats:
        """(N,) share of valid pixels of the tiles in use."""
        return np.asarray(self.shares[self.rows, self.columns])

    @property
    def metres(self) -> float:
        """Side of a tile on the ground, NaN if unknown."""
        return self.grid.tile_size * self.resolution

    @property
    def name(self) -> str:
        """Such as ``128 pixels (64 m)``."""
        return tile_size_words(self.grid.tile_size, self.resolution)

    @property
    def shown(self) -> ClusterQuality:
        """What was measured on the number of clusters that is recommended, or that resamples agree on most."""
        return next(one for one in self.sweep.measured if one.clusters == self.sweep.shown)


class Agreement(NamedTuple):
    """How far two tile sizes agree with as many clusters: Rand index and mutual information at ``tiles`` places."""

    small: int
    large: int
    clusters: int
    rand: float
    information: float
    tiles: int


def agreement(small: TileSize, large: TileSize, count: int) -> Agreement:
    """How far two tile sizes agree on the ground that both describe, with ``count`` clusters."""
    inside = containing(small.grid, small.rows, small.columns, large.grid, (large.rows, large.columns))
    common = inside >= 0
    weights = small.valid[common] * float(small.grid.tile_size) ** 2
    one, other = small.sweep.labels[count][common], large.sweep.labels[count][inside[common]]
    rand, information = float("nan"), float("nan")
    if common.sum() > 1:
        rand, information = weighted_rand(one, other, weights), weighted_information(one, other, weights)
    return Agreement(small.grid.tile_size, large.grid.tile_size, count, rand, information, int(common.sum()))

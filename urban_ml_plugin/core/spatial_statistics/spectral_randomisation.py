"""Random maps that are as patchy as a given one: the null hypothesis for maps that have nothing to do with each other.

A map is written as a sum of patterns from coarse to fine. Flipping the sign of every pattern at random keeps mean,
variance and autocorrelation, and breaks any link with other maps (Wagner & Dray 2015, Moran spectral randomisation,
singleton procedure). Their patterns are eigenvectors of the neighbourhood; ours are those of its Laplacian, which on a
complete grid are cosines (Strang 1999) and cost nothing. A shift around a torus was not taken: it supposes that the
western edge goes on at the eastern, and is liberal where it does not (Mrkvička et al. 2021).
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from scipy.fft import dctn, idctn
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import laplacian

from ..runtime.arrays import SMALLEST, Floats, Floats32, Ints
from .autocorrelation import knn_weights

MOST_NODES = 2000
"""Nodes of a neighbourhood whose patterns are worked out; time grows with their cube."""
PLANE_NEIGHBOURS, GRID_NEIGHBOURS = 6, 4
"""Nearest places that are neighbours: a triangulation has about six at each, a grid of blocks four."""
MOST_TERMS = 20_000_000
"""Random signs that are held at once."""


class Patterns(Protocol):
    """Orthonormal patterns over n places."""

    def analyse(self, values: Floats, fill: bool = True) -> Floats:
        """(n, J) maps as (m, J) coefficients; ``fill`` extends them over gaps in the grid, or else gaps are 0."""

    def synthesise(self, coefficients: Floats) -> Floats:
        """(m, J) coefficients as (n, J) maps."""


class GraphPatterns:
    """Patterns of any neighbourhood: eigenvectors of its Laplacian.

    Args:
        weights: (n, n) symmetric neighbourhood, at most ``MOST_NODES``.
    """

    def __init__(self, weights: csr_matrix) -> None:
        self._vectors = _laplacian_vectors(weights)

    def analyse(self, values: Floats, fill: bool = True) -> Floats:
        """(n, J) maps as (n, J) coefficients; there are no gaps to ``fill``."""
        return np.asarray(self._vectors.T @ values)

    def synthesise(self, coefficients: Floats) -> Floats:
        """(n, J) coefficients as (n, J) maps."""
        return np.asarray(self._vectors @ coefficients)


class GridPatterns:
    """Patterns of tiles on a grid, with or without gaps.

    Without gaps they are cosines over the whole grid. With gaps the grid is cut into blocks of ``side`` x ``side``
    cells, as small as ``MOST_NODES`` blocks allow: cosines within a block, eigenvectors of the neighbourhood of
    blocks across. Up to ``MOST_NODES`` tiles a block is a single tile, and gaps are exact.

    Args:
        rows, columns: (n,) cell of each tile, no two the same.
    """

    def __init__(self, rows: Ints, columns: Ints) -> None:
        row, column = rows - rows.min(), columns - columns.min()
        height, width = int(row.max()) + 1, int(column.max()) + 1
        self._vectors: Floats | None = None
        if height * width == len(rows):
            self._frame, self._cell = (1, height, width), (np.zeros_like(row), row, column)
            return
        side = 1
        while True:
            across = -(-width // side)
            blocks, block = np.unique(row // side * across + column // side, return_inverse=True)
            if len(blocks) <= MOST_NODES:
                break
            side += 1
        self._frame, self._cell = (len(blocks), side, side), (block.reshape(-1), row % side, column % side)
        self._vectors = _laplacian_vectors(knn_weights(blocks // across, blocks % across, GRID_NEIGHBOURS))

    def analyse(self, values: Floats, fill: bool = True) -> Floats:
        """(n, J) maps as (cells, J) coefficients; gaps within a block get the block's mean, or 0."""
        blocks, height, width = self._frame
        cells = np.zeros((*self._frame, values.shape[1]))
        if fill and self._vectors is not None:
            block = self._cell[0]
            members = np.bincount(block, minlength=blocks)
            means = np.column_stack([np.bincount(block, column, blocks) / members for column in values.T])
            cells += means[:, None, None, :]
        cells[self._cell] = values
        coefficients = dctn(cells, axes=(1, 2), norm="ortho").reshape(blocks, -1)
        if self._vectors is not None:
            coefficients = self._vectors.T @ coefficients
        return np.asarray(coefficients).reshape(blocks * height * width, -1)

    def synthesise(self, coefficients: Floats) -> Floats:
        """(cells, J) coefficients as (n, J) maps."""
        cells = coefficients.reshape(self._frame[0], -1)
        if self._vectors is not None:
            cells = self._vectors @ cells
        return np.asarray(idctn(cells.reshape(*self._frame, -1), axes=(1, 2), norm="ortho")[self._cell])


def graph_patterns(
    x: Floats, y: Floats, some: Ints, seed: int, weights: csr_matrix | None = None
) -> tuple[Ints, GraphPatterns]:
    """The positions among places at ``x``, ``y`` that are looked at, and the patterns of their neighbourhood.

    Args:
        some: (n,) positions; of more than ``MOST_NODES`` a random sample.
        weights: (n, n) neighbourhood of ``some``; the nearest ``PLANE_NEIGHBOURS`` unless given, and of a sample.
    """
    if len(some) > MOST_NODES:
        some, weights = np.sort(np.random.default_rng(seed).choice(some, MOST_NODES, replace=False)), None
    return some, GraphPatterns(knn_weights(x[some], y[some], PLANE_NEIGHBOURS) if weights is None else weights)


def random_maps(values: Floats, patterns: Patterns, draws: int, seed: int = 0) -> Floats:
    """(n, draws) random maps with the mean, variance and autocorrelation of ``values`` (n,)."""
    mean = float(np.mean(values))
    coefficients = patterns.analyse((values - mean)[:, None])
    signs = np.random.default_rng(seed).choice([-1.0, 1.0], (len(coefficients), draws))
    maps = patterns.synthesise(coefficients * signs)
    maps -= maps.mean(axis=0)
    return np.asarray(mean + maps * (np.std(values) / np.maximum(maps.std(axis=0), SMALLEST)))


def random_products(values: Floats, weights: Floats, patterns: Patterns, draws: int, seed: int = 0) -> Floats:
    """(draws, F, J) sums of weights x map over random maps: the null distribution of any linear statistic.

    No map is drawn: the sum over places is a sum over patterns, of which only the signs change. All maps share the
    signs, so that their correlation with each other stays.

    Args:
        values: (n, F) maps, each of mean 0.
        weights: (n, J), each column of sum 0.
    """
    one, other = patterns.analyse(values), patterns.analyse(weights, fill=False)
    # Filled gaps and the tiles beside them share what the tiles had; the scale gives it back.
    there, here = np.sum(one**2, axis=0) / len(one), np.sum(values**2, axis=0) / len(values)
    one = one * np.sqrt(here / np.maximum(there, SMALLEST))
    terms = (one[:, :, None] * other[:, None, :]).astype(np.float32).reshape(len(one), -1)
    rng, sums = np.random.default_rng(seed), np.zeros((draws, terms.shape[1]), np.float32)
    for part in np.array_split(terms, len(terms) * draws // MOST_TERMS + 1):
        sums += _signs(rng, draws, len(part)) @ part
    return sums.astype(np.float64).reshape(draws, values.shape[1], weights.shape[1])


def _signs(rng: np.random.Generator, draws: int, count: int) -> Floats32:
    bits = np.unpackbits(np.frombuffer(rng.bytes(-(-draws * count // 8)), np.uint8), count=draws * count)
    return (bits.astype(np.float32) * 2 - 1).reshape(draws, count)


def _laplacian_vectors(weights: csr_matrix) -> Floats:
    matrix = laplacian(weights.astype(float)).toarray()
    # Several parts without a link between them would leave the constant spread over several vectors.
    matrix += 2 * (1 + np.abs(matrix).sum(axis=1).max()) / len(matrix)
    return np.asarray(np.linalg.eigh(matrix)[1])

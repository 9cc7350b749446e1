"""A bent plane in place of the flat one, where the package that bends it is installed."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..runtime.errors import MissingPackageError

NEIGHBOURS = 15
"""The package's own default: a tile is laid among so many of its like."""


def check_umap() -> None:
    """See to it that the package is there, before long work.

    Raises:
        MissingPackageError: it is not.
    """
    if find_spec("umap") is None:
        raise MissingPackageError(
            f"The method “umap” needs the package umap-learn, which the Python at {sys.executable} lacks: install it "
            f"with “{sys.executable} -m pip install umap-learn”, or choose the method “pca”."
        )


def umap_plane(coordinates: NDArray[Any], seed: int) -> NDArray[np.float64]:
    """Places (n, 2) in which points (n, k) lie beside their neighbours; distances between far ones mean little.

    Source: McInnes, Healy and Melville (2018), UMAP: uniform manifold approximation and projection. The first axis
    is turned to where the places vary most, as the method itself leaves the turn to chance.
    """
    from umap import UMAP

    neighbours = min(NEIGHBOURS, len(coordinates) - 1)
    # The spectral start needs more points than it has axes, with room to spare.
    start = "spectral" if len(coordinates) > 2 * NEIGHBOURS else "random"
    found = UMAP(n_neighbors=neighbours, init=start, random_state=seed, n_jobs=1).fit_transform(coordinates)
    places = found.astype(np.float64) - found.mean(axis=0)
    return np.asarray(places @ np.linalg.svd(places, full_matrices=False)[2].T)

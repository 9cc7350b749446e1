"""Statistics of places, which are no independent observations: the tools that several tasks share, under one name.

- ``autocorrelation``: neighbourhoods, Moran's I, local Moran's I, effective sample size of a correlation.
- ``variogram``: range of autocorrelation, effective sample size of a mean.
- ``spatialblocks``: blocks of ground for folds and bootstrap.
- ``spectralrandomisation``: random maps as patchy as a given one.
- ``multipletests``: many tests at once.
"""

from __future__ import annotations

from .autocorrelation import (
    QUADRANTS,
    LocalMoran,
    Moran,
    contiguity_weights,
    effective_sample_size,
    knn_weights,
    local_morans_i,
    morans_i,
    row_standardised,
)
from .multipletests import benjamini_hochberg, largest_of_all
from .spatialblocks import block_bootstrap, block_draws, spatial_blocks
from .spectralrandomisation import GraphPatterns, GridPatterns, Patterns, random_maps, random_products
from .variogram import Variogram, fit_variogram, independent_places, variogram_range

__all__ = [
    "QUADRANTS",
    "GraphPatterns",
    "GridPatterns",
    "LocalMoran",
    "Moran",
    "Patterns",
    "Variogram",
    "benjamini_hochberg",
    "block_bootstrap",
    "block_draws",
    "contiguity_weights",
    "effective_sample_size",
    "fit_variogram",
    "independent_places",
    "knn_weights",
    "largest_of_all",
    "local_morans_i",
    "morans_i",
    "random_maps",
    "random_products",
    "row_standardised",
    "spatial_blocks",
    "variogram_range",
]

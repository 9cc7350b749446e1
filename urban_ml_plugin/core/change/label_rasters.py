"""Two cluster rasters of one model, laid over each other."""

from __future__ import annotations

from contextlib import closing
from typing import NamedTuple

import numpy as np
from rasterio.warp import Resampling, reproject

from ..images.imagery import Imagery
from ..presentation.map_classes import MapClass
from ..rasters.grid import TileGrid
from ..rasters.label_raster import cluster_colours, label_classes, valid_labels
from ..rasters.origin_tags import made_with, origin_tags
from ..rasters.raster import Raster
from ..runtime.arrays import Ints
from ..runtime.errors import InputError
from .stacked_imagery import NOWHERE, AlignedImagery

MAKERS = ("deepcluster", "applydeepcluster")
MOST_CLUSTERS = 1_000
"""Past this number no colours could be told apart, and what a raster holds is something else than clusters."""


class LabelRasters(NamedTuple):
    """The clusters of two dates, one cell a tile.

    Attributes:
        grid: of the first raster, a tile a cell.
        before, after: (rows, columns) 1…K, 0 where there is none.
        classes: number, name and colour of each cluster.
        resolution: length of a cell on the ground in metres, NaN if unknown.
        model: what the model was made by and from.
    """

    grid: TileGrid
    before: Ints
    after: Ints
    classes: list[MapClass]
    resolution: float
    model: dict[str, str]


def is_label_raster(path: str) -> bool:
    """Whether a raster is the cluster raster of ``deepcluster`` or ``applydeepcluster``."""
    with Raster(path) as source:
        whole_numbers = source.count == 1 and source.kind(1).kind in "iu"
        return whole_numbers and origin_tags(source).get("URBAN_ML_ALGORITHM") in MAKERS


def read_labels(before: str, after: str) -> LabelRasters:
    """Read two cluster rasters; the second is brought to the cells of the first by nearest neighbour.

    Raises:
        InputError: one of them is no such raster, its tags are damaged, they come from different models, have tiles of
            different sizes, or do not overlap.
    """
    for path in (before, after):
        if not is_label_raster(path):
            raise InputError(
                f"No model was given, and the raster {path} holds no clusters: give the model, or the cluster rasters "
                "that “deepcluster” and “applydeepcluster” wrote with one model."
            )
    with Raster(before) as first, Raster(after) as second:
        model = _model(first)
        if model != _model(second) or cluster_colours(first) != cluster_colours(second):
            raise InputError(
                f"The cluster rasters {before} and {after} come from different models, so their numbers mean different "
                "types: apply one model to both dates."
            )
        with Imagery(before) as here, closing(AlignedImagery(after, here)) as there:  # for their CRS and their overlap
            sizes, same_cells = (here.ground_resolution, there.ground_resolution), there.same_grid
        if np.isfinite(sizes).all() and not 0.9 < sizes[0] / sizes[1] < 1.1:
            raise InputError(
                f"The tiles of {before} are {sizes[0]:.4g} m long and those of {after} {sizes[1]:.4g} m: apply the "
                "model to images of one resolution, with one stride."
            )
        labels, later = _labels(first), _labels(second) if same_cells else _on_grid(second, first)
        grid = TileGrid.of_cells(first.width, first.height, first.transform, first.crs_wkt)
        colours, found = cluster_colours(first), np.union1d(labels, later)
        numbers = sorted({*map(int, found[found > 0]), *colours}) if colours else range(1, int(found.max()) + 1)
        classes = label_classes(numbers, colours)
    return LabelRasters(grid, labels, later, classes, float(sizes[0]), model)


def _labels(source: Raster) -> Ints:
    labels = valid_labels(source)
    if labels.max() > MOST_CLUSTERS:
        raise InputError(
            f"The cluster raster {source.path} holds numbers up to {labels.max():,}: choose one of at most "
            f"{MOST_CLUSTERS:,} clusters."
        )
    return labels.clip(min=0)


def _on_grid(source: Raster, target: Raster) -> Ints:
    warped = np.zeros((target.height, target.width), np.int32)
    reproject(
        _labels(source).astype(np.int32),
        warped,
        src_transform=source.transform,
        src_crs=source.crs or NOWHERE,
        src_nodata=0,
        dst_transform=target.transform,
        dst_crs=target.crs or NOWHERE,
        dst_nodata=0,
        resampling=Resampling.nearest,
    )
    return warped.astype(np.int64)


def _model(source: Raster) -> dict[str, str]:
    """What made the model that a cluster raster was labelled by, from the tags of the raster."""
    tags = origin_tags(source)
    if tags["URBAN_ML_ALGORITHM"] != "applydeepcluster":
        return tags
    with made_with(source) as parameters:
        return parameters.fields("model_made_from").texts()

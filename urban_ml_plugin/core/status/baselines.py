"""What a model of imagery has to beat: the mean, the place alone, colour statistics, measured urban form."""

from __future__ import annotations

from typing import Any

import numpy as np
from geopandas import GeoSeries
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..images.tiles import Tiles
from ..runtime.arrays import Floats
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..vectors.vectors import clip_to_zones, read_polygons, reprojected
from .heads import Head
from .nested_cross_validation import CrossFit
from .spatial_folds import Folds

MEAN, PLACE, COLOUR, FORM = "mean", "place", "colour", "form"
NAMES = {
    MEAN: "the mean of the training tiles (for classes, how frequent each is)",
    PLACE: "the five nearest training tiles, without a look at the imagery",
    COLOUR: "colour statistics (mean, spread and skewness of each band)",
    FORM: "measured urban form",
}
NEIGHBOURS = 5


def colour_statistics(tiles: Tiles) -> NDArray[np.float32]:
    """Mean, spread and skewness (as a cube root) of the valid pixels of each band: (N, 3 × bands)."""
    valid = tiles.valid.astype(np.float32)
    count = valid.sum(axis=(2, 3)).clip(1)
    mean = (tiles.pixels * valid).sum(axis=(2, 3)) / count
    off = (tiles.pixels - mean[..., None, None]) * valid
    spread = np.sqrt((off**2).sum(axis=(2, 3)) / count)
    third = np.cbrt((off**3).sum(axis=(2, 3)) / count)
    return np.concatenate([mean, spread, third], axis=1).astype(np.float32)


def nearest_tiles(centres: Floats, labels: NDArray[Any], folds: Folds, classes: int, head: Head) -> CrossFit:
    """Predictions by the nearest tiles that may train, (centres (N, 2) in metres)."""
    predicted, shares = np.zeros(len(labels)), np.zeros((len(labels), classes))
    for fold in range(len(folds)):
        train, here = np.flatnonzero(folds.training(fold)), folds.of_image == fold
        count = min(NEIGHBOURS, len(train))
        _, near = cKDTree(centres[train]).query(centres[here], k=count)
        told = labels[train[np.asarray(near).reshape(-1, count)]]
        if classes:
            shares[here] = np.stack([(told == k).mean(axis=1) for k in range(classes)], axis=1)
            predicted[here] = shares[here] @ np.arange(classes)
        else:
            predicted[here] = told.mean(axis=1)
    return CrossFit(head, [], [], predicted, shares)


def form_features(path: str, images: GeoSeries, events: Events) -> NDArray[np.float32]:
    """Area-weighted means of the numeric fields of a layer in each image: (N, fields); gaps hold the field's mean.

    Raises:
        InputError: the layer has no numeric field or does not overlap the images.
    """
    layer = read_polygons(path, "urban form", events)
    skipped = {"fid", "ogc_fid", "tile_id", "row", "col", "valid"}
    table = layer.drop(columns=layer.geometry.name).select_dtypes("number")
    table = table[[name for name in table.columns if name.lower() not in skipped]]
    if table.empty:
        raise InputError("The urban form layer has no numeric fields: choose the output of “Urban form of zones”.")
    shapes = reprojected(layer.geometry, images.crs, "urban form")
    image, thing, pieces = clip_to_zones(images, shapes)
    if not len(image):
        raise InputError("The urban form layer and the labelled tiles do not overlap: choose layers of the same place.")
    area = np.array([piece.area if piece.area > 0 else 1e-9 for piece in pieces])
    columns = []
    for name in table.columns:
        value = table[name].to_numpy(float, na_value=np.nan)[thing]
        has = np.isfinite(value)
        weight = np.bincount(image[has], area[has], len(images))
        with np.errstate(invalid="ignore", divide="ignore"):
            mean = np.bincount(image[has], area[has] * value[has], len(images)) / weight
        if np.isfinite(mean).any():
            columns.append(np.where(np.isfinite(mean), mean, np.nanmean(mean)))
    return np.stack(columns, axis=1).astype(np.float32)

"""The class of each image by its name: what a model says, or what features say that lie where the image lies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from geopandas import GeoDataFrame, GeoSeries
from scipy.spatial import cKDTree

from ..images.image_sources import Images
from ..options.choices import HIGHEST, LOWEST
from ..presentation.wording import enumerated
from ..runtime.arrays import Array, Bools, Floats, compact
from ..runtime.errors import InputError
from ..vectors.vectors import moved, pairs, read_layer
from .ground import middles, on_earth
from .seeing import Seeing

UNKNOWN = ""
"""Of an image whose class is not known."""
TAIL = 0.2
"""Share of the images that counts as highest, or as lowest, of a model of values."""
SAME_POINT = 1.0
"""Metres within which a labelled point lies where a photograph lies."""
CLASSES = "classes"


def classes_said(said: Array, seeing: Seeing) -> Array:
    """Names (N,) of the classes that a model gives images.

    A model of values has the classes ``lowest`` and ``highest``, a fifth of the images each.

    Args:
        said: (N,) numbers of classes from 1, or values.
    """
    if seeing.values:
        low, high = np.quantile(said, [TAIL, 1 - TAIL])
        return np.select([said >= high, said <= low], [HIGHEST, LOWEST], UNKNOWN).astype(object)
    return np.array([UNKNOWN, *seeing.names], object)[said.astype(np.int64)]


def classes_on(path: str, field: str, images: Images) -> Array:
    """Names (N,) of the classes of the features of a layer on which the middles of the chosen images lie.

    Raises:
        MissingFileError, InputError: the layer cannot be read, or has no such field.
    """
    layer = read_layer(path, CLASSES)
    if field not in layer.columns or field == layer.geometry.name:
        others = [name for name in layer.columns if name != layer.geometry.name]
        raise InputError(f"The field {field} of the classes is missing: choose one of {', '.join(others)}.")
    layer = layer[layer[field].notna() & layer.geometry.notna()].reset_index(drop=True)
    names = np.array([UNKNOWN, *(_text(value) for value in layer[field])], object)
    found = np.empty(len(images), object)
    for number, source in enumerate(images.sources):
        mine = images.source == number
        if mine.any():
            shown = middles(source.geometry(images.row[mine], images.column[mine]))
            found[mine] = names[_feature_at(shown, layer) + 1]
    return found


def _text(value: object) -> str:
    whole = isinstance(value, (float, np.floating)) and float(value).is_integer()
    return str(int(value) if whole else value).strip()  # type: ignore[call-overload]


def _feature_at(points: GeoSeries, layer: GeoDataFrame) -> Array:
    """The feature (n,) of a layer that holds each point, the last of several; -1 where none does."""
    shapes = moved(layer.geometry, points.crs, CLASSES).explode(index_parts=False)
    flat = shapes.geom_type == "Point"
    found = np.full(len(points), -1, np.int64)
    areas = shapes[~flat & (shapes.area > 0)]
    if len(areas):
        holder, held, inside = pairs(areas, points)
        np.maximum.at(found, held[inside], areas.index.to_numpy()[holder[inside]])
    if flat.any():
        there = shapes[flat]
        away, nearest = cKDTree(on_earth(there)).query(on_earth(points))
        found = np.where(away <= SAME_POINT, there.index.to_numpy()[nearest], found)
    return found


def of_class(classes: Array, target: str, names: Sequence[str], ordered: bool) -> Bools:
    """Which images (N,) are of the class called ``target``.

    Args:
        names: of classes in their order, of which ``lowest`` and ``highest`` are the first and the last.

    Raises:
        InputError: none is.
    """
    if ordered and target not in names and target in (LOWEST, HIGHEST):
        target = names[0 if target == LOWEST else -1]
    found = classes == target
    if not found.any():
        raise _unknown(target, sorted({name for name in classes if name != UNKNOWN}))
    return np.asarray(found, bool)


def check_target(target: str, seeing: Seeing) -> None:
    """Refuse a class that a model cannot give an image, before any is described.

    Raises:
        InputError: so it is.
    """
    ends = [LOWEST, HIGHEST]
    known = ends if seeing.values else [*seeing.names, *(ends if seeing.ordered else [])]
    if target not in known:
        raise _unknown(target, known)


def _unknown(target: str, there: Sequence[str]) -> InputError:
    known = f"choose among {enumerated(there)}" if there else "no image has a class"
    return InputError(f"No image is of the class “{target}”: {known} (TARGET).")


def sequence_numbers(values: Floats | Array) -> Array:
    """Numbers (N,) of what has the same value, from 0; -1 of what has none."""
    texts = np.array([UNKNOWN if value is None or value != value else str(value) for value in values], object)
    numbers = compact(texts.astype(str))
    return np.where(texts == UNKNOWN, -1, numbers)

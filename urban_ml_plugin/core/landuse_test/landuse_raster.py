"""Land-use polygons: read by class, thinned to what a network's map can resolve, and burnt into windows of a raster."""

from __future__ import annotations

from typing import Any

import numpy as np
from affine import Affine
from geopandas import GeoDataFrame, GeoSeries
from rasterio.features import rasterize
from rasterio.windows import Window
from rasterio.windows import transform as window_transform
from shapely.geometry import Polygon
from shapely.ops import unary_union

from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError
from ..vectors.vectors import Shapes, spatial_index

LEAST_CELLS = 4
"""A polygon smaller than so many cells of the network's map cannot be told from its surroundings. Chosen."""


def classify(landuse: GeoDataFrame, field: str, what: str = "land use") -> tuple[list[str], Ints]:
    """The K classes that a field names, sorted, and that of each polygon, from 0; -1 where the field is empty.

    Args:
        what: the layer is to the user; errors name it.

    Raises:
        InputError: there is no such field, or it names fewer than two classes.
    """
    if field not in landuse.columns or field == landuse.geometry.name:
        choices = [name for name in landuse.columns if name != landuse.geometry.name]
        raise InputError(f"The field {field} of the {what} is missing: choose one of {', '.join(choices)}.")
    values = landuse[field]
    known = values.notna() & (values.astype(str).str.strip() != "")
    texts = [_text(value) for value in values[known]]
    names = sorted(set(texts))
    if len(names) < 2:
        raise InputError(
            f"The field {field} of the {what} names {len(names)} class{'es' * (len(names) == 0)}: shares can be "
            "compared where there are two or more, so choose another field."
        )
    number = {name: place for place, name in enumerate(names)}
    klass = np.full(len(landuse), -1, np.int64)
    klass[known.to_numpy()] = [number[text] for text in texts]
    return names, klass


def _text(value: Any) -> str:
    whole = isinstance(value, (float, np.floating)) and float(value).is_integer()
    return str(int(value)) if whole else str(value).strip()


def resolvable(shapes: GeoSeries, klass: Ints, least_area: float) -> tuple[Shapes, Ints, Ints]:
    """What the map of a network can resolve: neighbours of one class as one shape, without those that are too small.

    Args:
        shapes: valid polygons; (n,).
        klass: (n,) from 0; -1 is left out.
        least_area: in the unit of the shapes, squared.

    Returns:
        The shapes, their classes, and how many shapes of each class were left out for being too small.
    """
    found: list[tuple[Any, int]] = []
    dropped = np.zeros(int(klass.max(initial=-1)) + 1, np.int64)
    for kind in range(len(dropped)):
        merged = unary_union([shape for shape in shapes[klass == kind] if not shape.is_empty])
        parts = [part for part in getattr(merged, "geoms", [merged]) if not part.is_empty]
        large = [part for part in parts if part.area >= least_area]
        dropped[kind] = len(parts) - len(large)
        found += [(part, kind) for part in large]
    merged_shapes = np.empty(len(found), object)
    merged_shapes[:] = [shape for shape, _ in found]
    return merged_shapes, np.array([kind for _, kind in found], np.int64), dropped


def widths(shapes: Shapes, klass: Ints, classes: int) -> Floats:
    """How wide each class is (classes,): twice area over perimeter, which is the width of a strip; NaN where absent."""
    area, around = (np.array([getattr(shape, name) for shape in shapes]) for name in ("area", "length"))
    whole, edge = (np.bincount(klass, part, classes) if len(klass) else np.zeros(classes) for part in (area, around))
    return np.where(edge > 0, 2 * whole / np.maximum(edge, 1e-12), np.nan)


class LandUse:
    """Polygons by class, ready to be burnt into windows of a raster.

    Args:
        shapes: (n,) in the CRS of the raster; where they overlap, the later one counts.
        klass: (n,) from 0.
        transform: of the raster.
    """

    def __init__(self, shapes: Shapes, klass: Ints, transform: Affine) -> None:
        self._shapes, self._klass, self._transform = shapes, klass, transform
        self._index = spatial_index(GeoSeries(list(shapes)))

    def burn(self, window: Window) -> Ints:
        """The class of each pixel (h, w) by its centre, counted from 1; 0 where there is none."""
        here = window_transform(window, self._transform)
        shape = (int(window.height), int(window.width))
        frame = Polygon([here * corner for corner in ((0, 0), (shape[1], 0), (shape[1], shape[0]), (0, shape[0]))])
        # shapely 1.8, 2
        query = self._index.query_items if hasattr(self._index, "query_items") else self._index.query
        near = np.sort(np.asarray(query(frame), np.int64))
        if not len(near):
            return np.zeros(shape, np.int64)
        burnt = rasterize(
            ((self._shapes[i], int(self._klass[i]) + 1) for i in near), shape, transform=here, dtype="int32"
        )
        return np.asarray(burnt, np.int64)

"""Land cover under the pixels of a raster, from polygons or from rasters of classes, one window at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Protocol

import numpy as np
from affine import Affine
from pyproj import CRS, Transformer
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..landuse_test.landuse_raster import LandUse, classify
from ..options.city_options import ObjectOptions
from ..rasters.raster import Raster
from ..runtime.arrays import Array, Bools, Ints
from ..runtime.events import Events
from ..vectors.vectors import read_layer, reprojected, valid_polygons
from .class_names import VOID, is_name, named_values, read_class_names

COVER = "land cover"
Labels = Callable[[Window], Ints]
"""The class of each pixel (h, w) of a window, ``VOID`` where it has none."""
Geometry = tuple[int, int, Affine, str]
"""Width, height, transform and CRS (WKT) of a raster."""


class LandCover(Protocol):
    """Classes of ground."""

    @property
    def names(self) -> Mapping[int, str] | None:
        """By number; None where numbers have no names."""

    def under(self, geometry: Geometry) -> Labels:
        """What reads the classes under the pixels of a raster, by their centres."""


class PolygonCover:
    """Polygons with a field that names their class; where they overlap, the later one counts.

    Raises:
        MissingFileError, InputError: the layer cannot be read, or the field is missing or names fewer than two classes.
    """

    def __init__(self, path: str, field: str, events: Events) -> None:
        layer = read_layer(path, COVER)
        names, klass = classify(layer, field, COVER)
        shapes = valid_polygons(layer.geometry, COVER, events)
        self.names = {number: name for number, name in enumerate(names) if is_name(name)}
        kept = np.isin(klass, list(self.names)) & ~shapes.is_empty.to_numpy()
        self._shapes, self._klass = shapes[kept].reset_index(drop=True), klass[kept]

    def under(self, geometry: Geometry) -> Labels:
        """What reads the classes under the pixels of a raster, by their centres."""
        near = self._near(geometry)
        if not near.any():
            return lambda window: np.full((int(window.height), int(window.width)), VOID, np.int64)
        local = reprojected(self._shapes[near].reset_index(drop=True), CRS.from_wkt(geometry[3]), COVER)
        burnt = LandUse(local.to_numpy(), self._klass[near], geometry[2])

        def read(window: Window) -> Ints:
            found = burnt.burn(window) - 1
            return np.where(found < 0, VOID, found)

        return read

    def _near(self, geometry: Geometry) -> Bools:
        """Which polygons meet the box of a raster: the others may lie where its CRS has no places."""
        width, height, transform, crs = geometry
        along = np.linspace(0, 1, 21)
        edge = [(a * width, b * height) for a in along for b in along]
        x, y = np.array([transform * corner for corner in edge]).T
        there = Transformer.from_crs(CRS.from_wkt(crs), CRS(self._shapes.crs), always_xy=True).transform(x, y)
        (west, east), (south, north) = ((np.min(v), np.max(v)) for v in map(np.asarray, there))
        bounds = self._shapes.bounds
        meets = (bounds.maxx >= west) & (bounds.minx <= east) & (bounds.maxy >= south) & (bounds.miny <= north)
        return np.asarray(meets, bool)


class RasterCover:
    """Rasters of class numbers, in any CRS and of any pixel size; where they overlap, the first one counts.

    Args:
        names: by number; without them every number but 0 is a class.

    Raises:
        MissingFileError, InputError: one cannot be read.
    """

    def __init__(self, paths: Sequence[str], names: Mapping[int, str] | None) -> None:
        self.names = names
        self._open = ExitStack()
        try:
            self._rasters = [self._open.enter_context(Raster(path)) for path in paths]
        except BaseException:
            self._open.close()
            raise

    def close(self) -> None:
        """Close the files."""
        self._open.close()

    def under(self, geometry: Geometry) -> Labels:
        """What reads the classes under the pixels of a raster, by their centres."""
        views = [(raster, self._open.enter_context(_warped(raster, geometry))) for raster in self._rasters]

        def read(window: Window) -> Ints:
            found = np.full((int(window.height), int(window.width)), VOID, np.int64)
            for raster, view in views:
                values = view.read(1, window=window)
                classes = named_values(values, self.names, f"land cover {raster.path}")
                here = (view.read(view.count, window=window) > 0) & ~_is_nodata(raster, values)
                found = np.where((found == VOID) & here, classes, found)
            return found

        return read


def open_cover(objects: ObjectOptions, events: Events, stack: ExitStack) -> LandCover | None:
    """The land cover that was chosen, None where objects are named in another way; its files are closed by ``stack``.

    Raises:
        MissingFileError, InputError: as ``PolygonCover`` and ``RasterCover``.
    """
    if objects.landcover:
        return PolygonCover(objects.landcover, objects.class_field or "", events)
    if objects.landcover_rasters:
        rasters = RasterCover(objects.landcover_rasters, read_class_names(objects.classes) if objects.classes else None)
        stack.callback(rasters.close)
        return rasters
    return None


def _warped(raster: Raster, geometry: Geometry) -> WarpedVRT:
    """A raster on the pixels of another, the nearest value for each, with a last band that is 0 outside of it."""
    width, height, transform, crs = geometry
    return WarpedVRT(
        raster.dataset, src_crs=raster.crs or crs, src_transform=raster.transform, crs=crs, transform=transform,
        width=width, height=height, resampling=Resampling.nearest, add_alpha=True, nodata=None, src_nodata=None,
    )  # fmt: skip


def _is_nodata(raster: Raster, values: Array) -> Bools:
    hidden = np.zeros(values.shape, bool)
    for low, high in raster.nodata(1):
        hidden |= (values >= low) & (values <= high)
    return hidden

"""Which two images each line of a layer of pairs joins: by their numbers, held against the places of its ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from ..images.image_source import ImageSource
from ..images.image_sources import Images, raster_part
from ..presentation.wording import counted
from ..runtime.arrays import Bools, Floats, Ints, ratio
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..vectors.local_crs import measuring_crs
from ..vectors.overlaps import SAME_PLACE, centroids
from ..vectors.vectors import moved, numeric_field, read_layer

SOURCE_ID, MATCH_ID = "source_id", "match_id"
SOURCE, MATCH = "source", "match"
"""Fields with the names of the images."""
WHAT = "pairs"
LINES = {"LineString", "MultiLineString"}


@dataclass(frozen=True)
class Pairs:
    """P pairs of N images.

    Attributes:
        layer: their lines, as they were read.
        images: those that are in a pair, each once.
        source, match: (P,) numbers among the images.
        places: (N, 2) middles of the images, metres.
        side: of an image, metres; 0 for photographs.
    """

    layer: GeoDataFrame
    images: Images
    source: Ints
    match: Ints
    places: Floats
    side: float

    @property
    def sources(self) -> Ints:
        """(S,) the images that are a source, ascending."""
        return np.unique(self.source)

    @property
    def matches(self) -> Ints:
        """(M,) the images that are a match, ascending."""
        return np.unique(self.match)

    def after(self, values: Floats) -> Floats:
        """(S,) mean of the values (N,) of the matches of each source, of those that have one."""
        return means_by(np.searchsorted(self.sources, self.source), values[self.match], len(self.sources))


def means_by(group: Ints, values: Floats, count: int) -> Floats:
    """Mean of the values (P,) of each of ``count`` groups, NaN where none is known."""
    known = np.isfinite(values)
    return ratio(np.bincount(group[known], values[known], count), np.bincount(group[known], minlength=count))


def read_pairs(path: str, sources: Sequence[ImageSource], events: Events) -> Pairs:
    """The pairs of a line layer, such as ``nearestimages`` writes.

    Raises:
        InputError: it has no lines or lacks a field, or its lines do not lead from and to images of these numbers.
    """
    layer = read_layer(path, WHAT)
    if not len(layer) or not set(layer.geom_type) <= LINES or layer.is_empty.any():
        raise InputError("The pairs are no lines from an image to another: choose the lines of “Nearest real images”.")
    for name in (SOURCE_ID, MATCH_ID):
        if name not in layer.columns:
            raise InputError(
                f"The pairs have no field {name} with the number of an image (tile_id): choose the lines of “Nearest "
                "real images”."
            )
    crs = measuring_crs(layer, [CRS(sources[0].crs)] if sources[0].crs else [], events)
    lines = list(moved(layer.geometry, crs, WHAT))
    ends = [GeoSeries([_end(line, end) for line in lines], crs=crs) for end in (0, -1)]
    found = [
        _found(layer, name, called, one, sources, events)
        for name, called, one in zip((SOURCE_ID, MATCH_ID), (SOURCE, MATCH), ends)
    ]
    cells, number = np.unique(np.concatenate(found), axis=0, return_inverse=True)
    images = Images(sources)
    images.choose(*cells.T)  # which stay in this order
    places, side = _ground(images, crs)
    first, second = np.split(number.reshape(-1), 2)
    if (first == second).any():
        raise InputError(f"{counted(int((first == second).sum()), 'pair')} join an image to itself: leave them out.")
    return Pairs(layer, images, first, second, places, side)


def _end(line: BaseGeometry, end: int) -> Point:
    """The first point of a line (0), or the last one (-1)."""
    return Point(getattr(line, "geoms", [line])[end].coords[end])


def _found(
    layer: GeoDataFrame, name: str, called: str, ends: GeoSeries, sources: Sequence[ImageSource], events: Events
) -> Ints:
    """(P, 3) source, row and column of the images of these numbers that lie at the ends of the lines.

    Where several rasters have such an image, such as two dates of one place, that of the raster which the field
    ``called`` begins with, else of the first of them, which is told.
    """
    numbers = numeric_field(layer, name, WHAT)
    found = np.full((len(layer), 3), -1, np.int64)
    words = layer[called].astype(str).to_numpy() if called in layer.columns else np.full(len(layer), "", object)
    whole = np.isfinite(numbers) & (numbers >= 0) & (np.nan_to_num(numbers) % 1 == 0)
    sure, several = np.zeros(len(layer), bool), np.zeros(len(layer), bool)
    for place, source in enumerate(sources):
        wide, high = source.places.columns, source.places.rows
        may = np.flatnonzero(whole & ~sure & (np.nan_to_num(numbers) < wide * high))
        row, column = np.divmod(numbers[may].astype(np.int64), wide)
        here = may[_at(source, row, column, ends.iloc[may])] if len(may) else may
        sure[here] = [words[pair].startswith(raster_part(source.name)) for pair in here]
        several[here] |= found[here, 0] >= 0
        here = here[sure[here] | (found[here, 0] < 0)]
        found[here, 0] = place
        found[here, 1], found[here, 2] = np.divmod(numbers[here].astype(np.int64), wide)
    if unsure := int((several & ~sure).sum()):
        events.warning(
            f"{unsure:,} of {counted(len(layer), 'pair')} lead from or to more than one raster: the first of these is "
            "taken, so give those alone that the pairs were found among."
        )
    lost = np.flatnonzero(found[:, 0] < 0)
    if len(lost):
        raise InputError(
            f"{len(lost):,} of {counted(len(layer), 'pair')} lead from or to no image of their number, such as {name} "
            f"{numbers[lost[0]]:g}: give the images that the pairs were found among, in tiles of the same size and "
            "stride (TILE_SIZE, STRIDE, or a model made from them)."
        )
    return found


def _at(source: ImageSource, rows: Ints, columns: Ints, ends: GeoSeries) -> Bools:
    """Which of some images lie at the ends of lines."""
    shapes = moved(source.geometry(rows, columns), ends.crs, "imagery")
    tolerance = np.maximum(np.sqrt(shapes.area.to_numpy()) / 4, SAME_PLACE)
    away = shapes.centroid.distance(ends.set_axis(shapes.index)).to_numpy()
    return np.asarray(away <= tolerance)


def _ground(images: Images, crs: CRS) -> tuple[Floats, float]:
    shapes = images.layer({}, crs=crs.to_wkt()).geometry
    side = float(np.sqrt(np.median(shapes.area.to_numpy())))
    return centroids(shapes), side

"""Polygons, or points, that say something of images: how they are read, and which lie on which image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS
from scipy.spatial import cKDTree

from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.events import SILENT, Events
from .vectors import clip_to_zones, moved, pairs, read_layer, reprojected, valid_polygons

TOUCH = 1e-6
"""A polygon that covers a smaller share of an image is rounding along a common border."""
SAME_PLACE = 1.0
"""Metres within which a point and a photograph are at the same place."""
POINTS = {"Point", "MultiPoint"}


@dataclass
class Overlaps:
    """Pairs of an image and a polygon, or a point, that meet.

    Attributes:
        image, zone: (P,) positions, ascending by image.
        share: (P,) share of the image's ground under the polygon; 1 for photographs. Points share an image alike.
    """

    image: Ints
    zone: Ints
    share: Floats

    def among(self, kept: Bools) -> Overlaps:
        """Those of the images where ``kept`` (N,) is true, by their positions among these."""
        inside = kept[self.image]
        position = np.cumsum(kept) - 1
        return Overlaps(position[self.image[inside]], self.zone[inside], self.share[inside])


def are_points(shapes: GeoSeries) -> bool:
    """Whether there are points and nothing else."""
    kinds = set(shapes.geom_type.dropna())
    return bool(kinds) and kinds <= POINTS


def middles(points: GeoSeries) -> GeoSeries:
    """Points, and of each multipoint the middle."""
    single = [shape if shape is None or shape.is_empty else shape.centroid for shape in points]
    return GeoSeries(single, index=points.index, crs=points.crs)


def centroids(shapes: GeoSeries) -> Floats:
    """(N, 2) of the shapes, in their CRS."""
    points = shapes.centroid
    return np.stack([points.x.to_numpy(), points.y.to_numpy()], axis=1)


def read_polygons_or_points(path: str, what: str, events: Events = SILENT) -> GeoDataFrame:
    """The features of a layer of polygons, valid ones (see ``valid_polygons``), or of points, indexed from 0.

    Raises:
        MissingFileError, InputError: as ``read_layer``, or the layer has neither polygons nor points.
    """
    layer = read_layer(path, what)
    points, shapes = are_points(layer.geometry), layer.geometry
    layer[shapes.name] = middles(shapes) if points else valid_polygons(shapes, what, events)
    return layer[layer.geometry.notna() & ~layer.geometry.is_empty].reset_index(drop=True)


def placed(shapes: GeoSeries, crs: CRS, what: str) -> GeoSeries:
    """Polygons, valid ones again, or points in another CRS.

    Raises:
        InputError: as ``reprojected``.
    """
    return moved(shapes, crs, what) if are_points(shapes) else reprojected(shapes, crs, what)


def overlaps(images: GeoSeries, shapes: GeoSeries) -> Overlaps:
    """The pairs of an image and a polygon, or a point, that meet, in one CRS true to scale.

    A tile, an area, meets polygons that share an area with it, and points that it holds; a photograph, a point, meets
    the polygon it lies in, and points in its place.
    """
    if are_points(shapes):
        return _points_on(images, shapes)
    zone, image, pieces = clip_to_zones(shapes, images)
    area = images.area.to_numpy()
    points = area == 0
    cut = np.array([piece.area for piece in pieces])
    share = np.where(points[image], 1.0, cut / np.where(points, 1, area)[image])
    # A point on the border of two polygons belongs to the first.
    first = np.ones(len(image), bool)
    if points.any():
        order = np.lexsort((zone, image))
        first[order[1:]] = ~(points[image[order[1:]]] & (np.diff(image[order]) == 0))
    kept = np.flatnonzero((share > TOUCH) & first)
    kept = kept[np.lexsort((zone[kept], image[kept]))]
    return Overlaps(image[kept], zone[kept], np.minimum(share[kept], 1.0))


def _points_on(images: GeoSeries, points: GeoSeries) -> Overlaps:
    there = np.flatnonzero(~(points.is_empty | points.isna()))
    if are_points(images):
        tree = cKDTree(np.stack([points.x.to_numpy()[there], points.y.to_numpy()[there]], axis=1))
        near = tree.query_ball_point(np.stack([images.x, images.y], axis=1), SAME_PLACE, return_sorted=True)
        image = np.repeat(np.arange(len(images)), [len(found) for found in near])
        zone = there[np.array([one for found in near for one in found], np.int64)]
    else:
        image, point, _ = pairs(images, points.iloc[there])
        zone = there[point]
    return Overlaps(image, zone, 1 / np.bincount(image, minlength=len(images))[image])

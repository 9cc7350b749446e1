"""The images on which points and polygons lie."""

from __future__ import annotations

from typing import cast

import numpy as np
from geopandas import GeoSeries
from scipy.spatial import cKDTree
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep
from shapely.validation import make_valid

from ..images.image_source import ImageSource
from ..images.photographs import Photographs
from ..images.raster_tiles import RasterTiles
from ..options.city_options import PHOTO_GAP
from ..rasters.grid import TileGrid
from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..vectors.vectors import POLYGONAL, KindOfShapes, moved, read_layer
from .ground import SAME_PLACE, on_earth

ONE_TILE = 1.5
"""A polygon of less than so many tiles stands for the one tile in whose middle it lies."""
KINDS = ("Point", "MultiPoint", *POLYGONAL)
"""Geometries that say on which images they lie."""
Cell = tuple[int, int]
"""A row and a column."""
Cells = tuple[Ints, Ints]
"""Rows and columns (n,)."""


def sources_on(path: str, sources: list[ImageSource], events: Events) -> list[Cells]:
    """The images of each of some sources on which the features of a layer lie, each once.

    A point stands for the tile whose middle is nearest among those that hold it, or for the photographs nearest to it,
    within 30 m. A polygon stands for all images whose middle it holds. Features without an image are told.

    Raises:
        MissingFileError, InputError: the layer cannot be read, holds neither points nor polygons, or lies on none.
    """
    shapes = _shapes(path, events)
    found = [_images_at(moved(shapes, source.crs, "sources"), source) for source in sources]
    each = [{cell for images in of_source for cell in images} for of_source in found]
    total, without = sum(map(len, each)), sum(not any(of_one) for of_one in zip(*found))
    if not total:
        raise InputError(
            "None of the features of SOURCES lies on an image: choose points or polygons on the imagery, or give the "
            "imagery on which they lie (SOURCES_INPUT)."
        )
    if without:
        events.warning(f"Features of SOURCES that lie on no image, left out: {without:,} of {len(shapes):,}.")
    events.info(f"Images that are looked for, under the features of SOURCES: {total:,}.")
    return [_cells(cells) for cells in each]


def _shapes(path: str, events: Events) -> GeoSeries:
    """Points and valid polygons of a layer."""
    layer, kinds = read_layer(path, "sources"), KindOfShapes("sources", "points or polygons", KINDS)
    kept = layer.geometry[kinds.kept(layer.geometry)]
    kinds.tell(events)
    return GeoSeries([shape if shape.is_valid else make_valid(shape) for shape in kept], crs=layer.crs)


def _images_at(shapes: GeoSeries, source: ImageSource) -> list[list[Cell]]:
    """The images of a source on which each shape, in its CRS, lies."""
    if isinstance(source, Photographs):
        return [[(0, column) for column in columns.tolist()] for columns in _photographs_at(list(shapes), source)]
    return [_tiles_at(shape, cast(RasterTiles, source).places) for shape in shapes]


def _cells(found: set[Cell]) -> Cells:
    rows, columns = np.array(sorted(found), np.int64).reshape(-1, 2).T
    return rows, columns


def _tiles_at(shape: BaseGeometry, grid: TileGrid) -> list[Cell]:
    if shape.area == 0:
        points = [shape] if isinstance(shape, Point) else list(getattr(shape, "geoms", [shape.centroid]))
        return [cell for point in points for cell in _tile_of(point.centroid, grid)]
    ground = abs(grid.transform.determinant) * grid.tile_size**2
    if shape.area < ONE_TILE * ground:
        return _tile_of(shape.centroid if shape.contains(shape.centroid) else shape.representative_point(), grid)
    west, south, east, north = shape.bounds
    corners = np.array(
        [~grid.transform * corner for corner in ((west, south), (west, north), (east, south), (east, north))]
    )
    (left, top), (right, bottom) = _cell(corners.min(axis=0), grid), _cell(corners.max(axis=0), grid)
    inside, half = prep(shape), grid.tile_size / 2
    return [
        (row, column)
        for row in range(max(0, top - 1), min(grid.rows, bottom + 2))
        for column in range(max(0, left - 1), min(grid.columns, right + 2))
        if inside.contains(Point(grid.transform * (column * grid.stride + half, row * grid.stride + half)))
    ]


def _cell(pixel: Floats, grid: TileGrid) -> tuple[int, int]:
    """Column and row of the tile whose middle is nearest to a pixel, which may lie beyond the grid."""
    column, row = np.rint((pixel - grid.tile_size / 2) / grid.stride).astype(int).tolist()
    return column, row


def _tile_of(point: Point, grid: TileGrid) -> list[Cell]:
    x, y = ~grid.transform * (point.x, point.y)
    if not (0 <= x < grid.width and 0 <= y < grid.height):
        return []
    column, row = _cell(np.array([x, y]), grid)
    return [(min(max(row, 0), grid.rows - 1), min(max(column, 0), grid.columns - 1))]


def _photographs_at(shapes: list[BaseGeometry], source: Photographs) -> list[Ints]:
    """The photographs on which each shape lies."""
    every = np.arange(len(source.places))
    points = source.geometry(np.zeros_like(every), every)
    tree = cKDTree(on_earth(points))

    def nearest(shape: BaseGeometry) -> Ints:
        asked = on_earth(GeoSeries(list(getattr(shape, "geoms", [shape.centroid])), crs=points.crs))
        away, _ = tree.query(asked)
        near = away <= PHOTO_GAP
        within = tree.query_ball_point(asked[near], away[near] + SAME_PLACE)
        return np.unique(np.concatenate([np.zeros(0, np.int64), *(np.array(one, np.int64) for one in within)]))

    return [np.flatnonzero(points.within(shape)) if shape.area > 0 else nearest(shape) for shape in shapes]

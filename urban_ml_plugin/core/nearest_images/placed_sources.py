"""The images on which points and polygons lie."""

from __future__ import annotations

from typing import cast

import numpy as np
from geopandas import GeoDataFrame, GeoSeries
from scipy.spatial import cKDTree
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ..images.image_source import ImageSource
from ..images.photographs import Photographs
from ..images.raster_tiles import RasterTiles
from ..options.city_options import PHOTO_GAP
from ..rasters.grid import TileGrid
from ..runtime.arrays import Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events
from ..vectors.vectors import moved, read_layer
from .ground import SAME_PLACE, middles, on_earth

ONE_TILE = 1.5
"""A polygon of less than so many tiles stands for the one tile in whose middle it lies."""
Cells = tuple[Ints, Ints]
"""Rows and columns (n,)."""


def cells_at(layer: GeoDataFrame, source: ImageSource) -> Cells:
    """The images of a source on which the shapes of a layer lie, each once.

    A point stands for the tile whose middle is nearest among those that hold it, or for the photographs nearest to it,
    within 30 m. A polygon stands for all images whose middle it holds.
    """
    shapes = moved(GeoSeries(list(layer.geometry.dropna()), crs=layer.crs), source.crs, "sources")
    shapes = [shape for shape in shapes if not shape.is_empty]
    if isinstance(source, Photographs):
        columns = _photographs_at(shapes, source)
        return np.zeros_like(columns), columns
    grid = cast(RasterTiles, source).places
    found = {cell for shape in shapes for cell in _tiles_at(shape, grid)}
    rows, columns = np.array(sorted(found), np.int64).reshape(-1, 2).T
    return rows, columns


def sources_on(path: str, sources: list[ImageSource], events: Events) -> list[Cells]:
    """The images of each of some sources on which the features of a layer lie.

    Raises:
        MissingFileError, InputError: the layer cannot be read, or lies on none of them.
    """
    layer = read_layer(path, "sources")
    found = [cells_at(layer, source) for source in sources]
    total = sum(len(rows) for rows, _ in found)
    if not total:
        raise InputError(
            "None of the features of SOURCES lies on an image: choose points or polygons on the imagery, or give the "
            "imagery on which they lie (SOURCES_INPUT)."
        )
    events.info(f"Images that are looked for, under {len(layer):,} features: {total:,}.")
    return found


def _tiles_at(shape: BaseGeometry, grid: TileGrid) -> list[tuple[int, int]]:
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


def _tile_of(point: Point, grid: TileGrid) -> list[tuple[int, int]]:
    x, y = ~grid.transform * (point.x, point.y)
    if not (0 <= x < grid.width and 0 <= y < grid.height):
        return []
    column, row = _cell(np.array([x, y]), grid)
    return [(min(max(row, 0), grid.rows - 1), min(max(column, 0), grid.columns - 1))]


def _photographs_at(shapes: list[BaseGeometry], source: Photographs) -> Ints:
    every = np.arange(len(source.places))
    points = source.geometry(np.zeros_like(every), every)
    areas = [shape for shape in shapes if shape.area > 0]
    found = [np.flatnonzero(points.within(area).to_numpy()) for area in areas]
    rest = [shape for shape in shapes if shape.area == 0]
    if rest:
        asked = on_earth(middles(GeoSeries(rest, crs=points.crs)))
        tree = cKDTree(on_earth(points))
        nearest, _ = tree.query(asked)
        near = nearest <= PHOTO_GAP
        found += [np.array(one, np.int64) for one in tree.query_ball_point(asked[near], nearest[near] + SAME_PLACE)]
    return np.unique(np.concatenate([np.zeros(0, np.int64), *found]))

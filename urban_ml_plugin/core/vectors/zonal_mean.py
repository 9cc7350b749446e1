"""The mean of a raster in each zone, every pixel weighted by exactly the part of it that lies in the zone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import rasterio
from geopandas import GeoSeries
from rasterio.windows import Window
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from ..runtime.arrays import Floats, Ints
from ..runtime.events import Step

PIXELS_AT_ONCE = 4_000_000

Reader = Callable[[Window], Floats]


def zonal_mean(
    zones: GeoSeries,
    read: Reader,
    transform: rasterio.Affine,
    width: int,
    height: int,
    step: Step,
    watch: Callable[[Floats], None] | None = None,
) -> Floats:
    """The mean of a raster in each zone, NaN where no valid pixel lies in it.

    Args:
        zones: polygons in the CRS of the raster; valid, perhaps empty.
        read: gives the values of a window, (rows, columns) float, NaN where invalid.
        transform: from pixels to the CRS, of any rotation.
        width, height: of the raster, pixels.
        watch: is shown the valid values (n,) in each zone.
    """
    a, b, c, d, e, f, *_ = ~transform
    zones = zones.affine_transform([a, b, d, e, c, f])
    means = np.full(len(zones), np.nan)
    for i, zone in enumerate(step.over(zones, len(zones))):
        total = weight = 0.0
        for window, inside in covered_windows(zone, width, height):
            values = read(window)
            inside[np.isnan(values)] = 0
            if watch:
                watch(values[inside > 0])
            total += float(np.sum(inside * np.nan_to_num(values)))
            weight += float(inside.sum())
        means[i] = total / weight if weight > 0 else np.nan
    return means


def covered_windows(zone: BaseGeometry, width: int, height: int) -> Iterator[tuple[Window, Floats]]:
    """The windows of a raster that a zone in pixel coordinates covers, with the ``coverage`` of their pixels."""
    for window in _windows(zone, width, height):
        inside = coverage(_clipped(zone, window), window)
        if inside.any():
            yield window, inside


def coverage(polygon: BaseGeometry, window: Window) -> Floats:
    """The share (0 to 1) of each pixel of a window that a polygon in pixel coordinates covers, exactly.

    The polygon lies within the window. Each edge, cut at the pixel borders, adds the area between itself and the right
    border of its pixel to that pixel and its height to all pixels right of it: summed along the rows this is the area
    inside (the accumulation buffer of scan-line rasterisers of fonts).
    """
    rows, cols = int(window.height), int(window.width)
    edges = np.concatenate([np.zeros((0, 4)), *_edges(polygon)]) - np.tile([window.col_off, window.row_off], 2)
    y0, x0, y1, x1, edge = _cut(edges[:, 1], edges[:, 0], edges[:, 3], edges[:, 2])
    row = np.clip(np.floor((y0 + y1) / 2), 0, rows - 1)
    x0, y0, x1, y1, piece = _cut(x0, y0, x1, y1)
    col = np.clip(np.floor((x0 + x1) / 2), 0, cols - 1)
    height = np.abs(y1 - y0) * np.sign(edges[:, 3] - edges[:, 1])[edge[piece]]
    to_the_right = height * (col + 1 - (x0 + x1) / 2)
    pixel = (row[piece] * (cols + 1) + col).astype(np.int64)
    cells = rows * (cols + 1)
    added = np.bincount(pixel, to_the_right, cells) + np.bincount(pixel + 1, height - to_the_right, cells)
    inside = np.abs(np.cumsum(added.reshape(rows, cols + 1), axis=1)[:, :cols])
    inside[inside < 1e-9] = 0  # rounding left by the sums
    return np.minimum(inside, 1.0)


def _windows(zone: BaseGeometry, width: int, height: int) -> Iterator[Window]:
    # The part of the raster under the zone, in strips that fit into memory.
    if zone.is_empty:
        return
    left, top, right, bottom = zone.bounds
    first_col, last_col = max(0, int(np.floor(left))), min(width, int(np.ceil(right)))
    first_row, last_row = max(0, int(np.floor(top))), min(height, int(np.ceil(bottom)))
    cols = last_col - first_col
    if cols <= 0:
        return
    rows = max(1, PIXELS_AT_ONCE // cols)
    for row in range(first_row, last_row, rows):
        yield Window(first_col, row, cols, min(rows, last_row - row))


def _clipped(zone: BaseGeometry, window: Window) -> BaseGeometry:
    frame = box(window.col_off, window.row_off, window.col_off + window.width, window.row_off + window.height)
    west, south, east, north = frame.bounds
    left, top, right, bottom = zone.bounds
    return zone if west <= left and south <= top and right <= east and bottom <= north else zone.intersection(frame)


def _edges(shape: BaseGeometry) -> Iterator[Floats]:
    # (n, 4): x0, y0, x1, y1 along each ring, holes running against their shells.
    for polygon in getattr(shape, "geoms", [shape]):
        if polygon.geom_type == "Polygon" and not polygon.is_empty:
            polygon = orient(polygon)
            for ring in (polygon.exterior, *polygon.interiors):
                points = np.asarray(ring.coords)[:, :2]
                yield np.hstack([points[:-1], points[1:]])


def _cut(a0: Floats, b0: Floats, a1: Floats, b1: Floats) -> tuple[Floats, Floats, Floats, Floats, Ints]:
    # Cuts segments wherever a is a whole number; the last array says which segment each piece is of. Pieces run with
    # rising a, whichever way the segment ran.
    swap = a0 > a1
    low, high = np.where(swap, a1, a0), np.where(swap, a0, a1)
    b_low, b_high = np.where(swap, b1, b0), np.where(swap, b0, b1)
    count = np.maximum(np.ceil(high) - np.floor(low), 1).astype(np.int64)
    of = np.repeat(np.arange(len(count)), count)
    nth = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    start = np.maximum(np.floor(low)[of] + nth, low[of])
    end = np.minimum(np.floor(low)[of] + nth + 1, high[of])
    span = np.where(high > low, high - low, 1)[of]
    rise = (b_high - b_low)[of]
    b_start = b_low[of] + (start - low[of]) / span * rise
    b_end = np.where(end == high[of], b_high[of], b_low[of] + (end - low[of]) / span * rise)
    return start, b_start, end, b_end, of

"""Panoramas all around the camera (equirectangular pictures), and what a camera with a usual lens would have seen.

A panorama has a degree of the horizon in every column and a degree of height in every row, so that straight lines are
bent and what lies above and below is spread over its width. Networks know photographs with one vanishing point. A view
is therefore drawn in true perspective (gnomonic projection), 90° wide and high: straight lines are straight again, and
four of them, a quarter of a turn apart, hold the horizon once, without gap or overlap.
"""

from __future__ import annotations

import math

import numpy as np
from scipy.ndimage import map_coordinates

from ..runtime.arrays import Array

VIEWS = (0, 90, 180, 270)
"""Degrees to the right of a panorama's middle, of its views."""
NARROWEST, WIDEST = 1.9, 4.0
"""Of pictures all around, width by height: 2 of whole ones, more where ground or sky were cut off, 4 where the rows
just hold what a view is high. Some telephones take ordinary pictures that are twice as wide as high."""
CLOSED = 0.45
"""How much the edges of a panorama differ at most, where they meet, from what two opposite columns differ by. In 9
street panoramas this was 0.07 to 0.23, in 16 ordinary photographs 0.57 and more."""


def may_be_panorama(width: int, height: int) -> bool:
    """Whether a picture has the shape of one."""
    return NARROWEST <= width / height <= WIDEST


def is_closed(pixels: Array) -> bool:
    """Whether the right edge of a picture (bands, h, w) goes on at its left edge, as all around the camera."""
    values = pixels.astype(np.float64)
    seam = np.abs(values[..., 0] - values[..., -1]).mean()
    opposite = np.abs(values - np.roll(values, values.shape[-1] // 2, axis=-1)).mean()
    return bool(seam < CLOSED * opposite)


def source_width(side: int) -> int:
    """Pixels all around that views of ``side`` pixels can be drawn from.

    A view has the finest pixels in its corners of the horizon, 1 / side of a radian, and 2 / side in its middle.
    """
    return 4 * side


def perspective_views(panorama: Array, side: int, order: int = 1) -> Array:
    """Four views (4, bands, side, side) of a panorama (bands, h, w), in its type.

    Its middle row is taken for the horizon. What a panorama lacks above or below is its last row.

    Args:
        order: of the splines between pixels: 1 is linear, 0 takes the nearest, as of class numbers.
    """
    height, width = panorama.shape[1:]
    across = (np.arange(side) + 0.5) * 2 / side - 1  # at a distance of 1, as 90° are two wide there
    x, y = np.meshgrid(across, across)
    turn, up = np.arctan(x), np.arctan2(-y, np.hypot(x, 1))
    per_radian = width / (2 * math.pi)
    row = (height / 2 - up * per_radian - 0.5).clip(0, height - 1)
    views = []
    for view in VIEWS:
        column = np.mod(width / 2 + (turn + math.radians(view)) * per_radian - 0.5, width)
        # One column more on the right, so that what lies between the last and the first is between them.
        around = np.concatenate([panorama, panorama[..., :1]], axis=-1).astype(np.float64)
        views.append([map_coordinates(band, [row, column], order=order) for band in around])
    drawn = np.array(views)
    return (drawn.round() if panorama.dtype.kind in "iu" else drawn).astype(panorama.dtype)

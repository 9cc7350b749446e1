"""Regions as small images of the size that a network sees: their boxes brought to the side of a tile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy.ndimage import binary_dilation, binary_erosion
from torch.nn.functional import interpolate

from ..images.image_source import PHOTOGRAPHS
from ..images.raster_tiles import RasterTiles
from ..images.tiles import Tiles
from ..networks.computing import Encoder
from ..rasters.hole_filling import fill_holes
from ..runtime.arrays import Array, Bools, Floats32, Ints, compact
from ..runtime.events import Step
from .found_regions import FoundRegions
from .seen_images import SeenSource

ROOM = 1.25
"""Side of the square that is cut out, in longer sides of the box of a region."""
LEAST_SIDE = 1 / 4
"""Of that square in sides of an image: what is smaller would be enlarged more than four times, and show nothing."""
EDGE = 2
"""Pixels around a region that are described with it: what a thing is shows at its edges."""
LEAST_PIXELS = 16
"""Of a region that are valid, for it to be described by itself."""
PICTURE = 160
"""Pixels along the side of a picture in a report."""
MARK = (255, 0, 200)
"""Of the outline in a picture: a colour that neither roofs nor streets have."""
AT_ONCE = 64
"""Regions that are described together."""


class RegionCrops:
    """Squares around N regions as images; see ``IndexedImages``. Pixels outside of a region and its edge are invalid.

    What lies around a region is alike in all cities, and would rule its description: in three made-up cities that
    differ in their roofs, kinds of whole squares were as pure by city as chance has it (0.40), of regions alone 0.80.
    """

    def __init__(self, seen: Sequence[SeenSource], regions: FoundRegions) -> None:
        self._seen, self._regions = seen, regions
        self._side = seen[0].source.side
        self.upright = seen[0].source.upright

    def __len__(self) -> int:
        return len(self._regions)

    def square(self, number: int) -> tuple[int, int, int]:
        """First row, first column and side in pixels of what is cut out for a region."""
        regions = self._regions
        height, width = regions.bottom[number] - regions.top[number], regions.right[number] - regions.left[number]
        side = int(np.ceil(max(ROOM * max(height, width), LEAST_SIDE * self._side)))
        middle = (regions.top[number] + regions.bottom[number]) / 2, (regions.left[number] + regions.right[number]) / 2
        top, left = (int(np.floor(place - side / 2 + 0.5)) for place in middle)
        if self._seen[regions.source[number]].source.kind == PHOTOGRAPHS and side < self._side:
            top, left = (int(np.clip(place, 0, self._side - side)) for place in (top, left))
        return top, left, side

    def batch(self, indices: Array) -> Tiles:
        """The crops at ``indices``, in that order."""
        shape = len(indices), self._side, self._side, self._seen[0].source.band_count
        crops, inside = np.moveaxis(np.empty(shape, np.float32), -1, 1), np.empty((shape[0], 1, *shape[1:3]), bool)
        for place, number in enumerate(indices.tolist()):
            pixels, known = self._cut(number)
            valid = known & binary_dilation(self._marked(number), iterations=EDGE)
            if valid.sum() < LEAST_PIXELS:
                valid = known
            # Before it is resized, which would let in what lies beside the region.
            filled = np.ascontiguousarray(np.moveaxis(pixels, 0, -1))[None]
            fill_holes(filled, valid[None])
            crops[place] = _resized(np.moveaxis(filled[0], -1, 0), self._side)
            inside[place, 0] = _resized(valid[None].astype(np.float32), self._side)[0] > 0.5
        return Tiles(np.zeros_like(indices), indices, crops, inside)

    def describe(self, encoder: Encoder, step: Step) -> Floats32:
        """(N, 5, D) features of each crop and of its quarters."""
        parts = []
        for start in range(0, len(self), AT_ONCE):
            parts.append(encoder.views(self.batch(np.arange(start, min(len(self), start + AT_ONCE)))))
            step.done(min(len(self), start + AT_ONCE), len(self))
        return np.concatenate(parts)

    def picture(self, number: int) -> NDArray[np.uint8]:
        """A region with its outline, (``PICTURE``, ``PICTURE``, 3)."""
        pixels, valid = self._cut(number)
        shown = np.where(valid, pixels[:3] if len(pixels) >= 3 else pixels[[0, 0, 0]], np.float32(1))
        large = _resized(shown.astype(np.float32), PICTURE)
        picture = np.moveaxis((255 * large.clip(0, 1)).round().astype(np.uint8), 0, -1)
        picture[outlined(self._marked(number), PICTURE)] = MARK
        return picture

    def crop(self, number: int) -> NDArray[np.uint8]:
        """The box of a region as a picture (h, w, 3), without any mark."""
        regions = self._regions
        top, left, _ = self.square(number)
        pixels, _ = self._cut(number)
        box = np.s_[
            :,
            max(0, regions.top[number] - top) : regions.bottom[number] - top,
            max(0, regions.left[number] - left) : regions.right[number] - left,
        ]
        return np.moveaxis((255 * pixels[box][:3]).round().astype(np.uint8), 0, -1)

    def _marked(self, number: int) -> Bools:
        """The mask of a region in its square."""
        top, left, side = self.square(number)
        regions, mask = self._regions, self._regions.mask(number)
        marked = np.zeros((side, side), bool)
        above, before = regions.top[number] - top, regions.left[number] - left
        marked[above : above + mask.shape[0], before : before + mask.shape[1]] = mask
        return marked

    def _cut(self, number: int) -> tuple[Floats32, Bools]:
        """Pixels (bands, s, s) in 0…1 and validity (s, s) of the square around a region; holes are filled."""
        top, left, side = self.square(number)
        regions = self._regions
        one = self._seen[regions.source[number]]
        if one.source.kind == PHOTOGRAPHS:
            image = int(regions.image[number])
            tile = one.source.batch(one.row[[image]], one.column[[image]])
            return _padded(tile.pixels[0], top, left, side)
        source = cast(RasterTiles, one.source)
        stored, valid = source.imagery.read(Window(left, top, side, side))
        pixels = np.moveaxis(source.scaling.apply(stored), 0, -1)[None].copy()
        fill_holes(pixels, valid[None])
        return np.ascontiguousarray(np.moveaxis(pixels[0], -1, 0)), valid


def outlined(mask: Bools, side: int) -> Bools:
    """The inner edge of a mask (h, h) that is enlarged to a side, two pixels wide."""
    place = (np.arange(side) * len(mask)) // side
    large = mask[np.ix_(place, place)]
    return np.asarray(large & ~binary_erosion(large, iterations=2, border_value=1))


def _padded(pixels: Floats32, top: int, left: int, side: int) -> tuple[Floats32, Bools]:
    """A square of a picture (bands, T, T), which may reach beyond it."""
    whole, valid = np.zeros((len(pixels), side, side), np.float32), np.zeros((side, side), bool)
    last = pixels.shape[1]
    rows, columns = (slice(max(0, -first), min(side, last - first)) for first in (top, left))
    inside = np.s_[:, top + rows.start : top + rows.stop, left + columns.start : left + columns.stop]
    whole[:, rows, columns], valid[rows, columns] = pixels[inside], True
    return whole, valid


def _resized(pixels: Floats32, side: int) -> Floats32:
    """Pixels (bands, h, h) at another side, smoothed where that is smaller."""
    if pixels.shape[1] == side:
        return pixels
    made = interpolate(
        torch.from_numpy(np.ascontiguousarray(pixels))[None], (side, side), mode="bilinear", antialias=True
    )
    return np.asarray(made[0].numpy())


def block_of(regions: FoundRegions, seen: Sequence[SeenSource], side: float) -> Ints:
    """(N,) what is drawn together where chance is asked: the photograph of a region, or its block of ground.

    Args:
        side: of a block, metres; the image where it is 0, or the ground resolution of a raster is not known.
    """
    rows, columns = np.floor(regions.row).astype(np.int64), np.floor(regions.column).astype(np.int64)
    blocks = np.stack([regions.source, regions.image, np.zeros_like(regions.image)])
    for place, one in enumerate(seen):
        here = regions.source == place
        pixels = side / one.source.ground_resolution
        if one.source.kind != PHOTOGRAPHS and np.isfinite(pixels) and pixels >= one.source.side:
            blocks[1:, here] = rows[here] // pixels, columns[here] // pixels
    return compact(blocks)

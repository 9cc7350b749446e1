"""Two images of one place as one raster of twice the bands: the second is read on the pixel grid of the first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import Resampling, reproject, transform, transform_bounds
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..images.imagery import Imagery, Scaling, Unscaled
from ..rasters.placement import same_pixels
from ..runtime.arrays import Array, Bools
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from .radiometry import Radiometry

Reader = Callable[[Window], tuple[Array, Bools]]
"""Gives pixels (bands, h, w) and their validity (h, w)."""

SOURCE_PIXELS = 2**22
"""Pixels of the second image that are read at once."""
MARGIN = 4
"""Pixels around a window that its interpolation reaches."""
NOWHERE = CRS.from_epsg(3857)
"""Stands for the CRS of two images that both have none."""


class AlignedImagery(Imagery):
    """A raster that is read on the pixel grid of another, whatever its own grid and CRS.

    What is invalid in the raster itself takes no part in the interpolation (cubic, over more pixels where it is finer).

    Args:
        path, bands, scaling, embedding: as ``Imagery``.
        reference: gives the grid.
        shift: columns and rows by which the content lies to the right of and below where it should be; taken back.

    Raises:
        InputError: only one of the two has a CRS, or they do not overlap.
    """

    def __init__(
        self,
        path: str,
        reference: Imagery,
        bands: Sequence[int] | None = None,
        scaling: Scaling | None = None,
        shift: tuple[float, float] = (0.0, 0.0),
        events: Events = SILENT,
        embedding: bool = False,
    ) -> None:
        super().__init__(path, bands, None, scaling, events, embedding=embedding)
        self.shift = shift
        *size, self._source, own = self.geometry
        *target_size, self._target, theirs = reference.geometry
        self._own_size, self._size = (size[0], size[1]), (target_size[0], target_size[1])
        try:
            self._check_crs(bool(own), bool(theirs), reference.path)
            self._own_crs, self._crs = (CRS.from_wkt(crs) if crs else NOWHERE for crs in (own, theirs))
            self._check_overlap(reference.path)
        except BaseException:
            self.close()
            raise

    def read(self, window: Window) -> tuple[Array, Bools]:
        """Pixels (bands, h, w) of a window of the reference and their validity (h, w)."""
        if self.same_grid:
            pixels, valid = super().read(window)
            return pixels.astype(np.float32), valid
        width, height = int(window.width), int(window.height)
        pixels = np.zeros((self.band_count, height, width), np.float32)
        valid = np.zeros((height, width), bool)
        for left, part in self._parts(window):
            place = slice(left, left + int(part.width))
            pixels[..., place], valid[:, place] = self._warped(part)
        return pixels, valid

    def read_valid(self, window: Window) -> Bools:
        """Validity (h, w) alone."""
        return self.read(window)[1]

    @property
    def same_grid(self) -> bool:
        """Whether its pixels are those of the reference."""
        alike = self.shift == (0.0, 0.0) and self._own_size == self._size and self._own_crs == self._crs
        return alike and same_pixels(self._source, self._target, self._size)

    def _warped(self, window: Window) -> tuple[Array, Bools]:
        shape = (int(window.height), int(window.width))
        source = self._source_window(window)
        if source is None:
            return np.zeros((self.band_count, *shape), np.float32), np.zeros(shape, bool)
        pixels, valid = super().read(source)
        holes = np.where(valid, pixels, np.float32("nan")).astype(np.float32, copy=False)
        warped = np.full((len(pixels), *shape), np.nan, np.float32)
        reproject(
            holes,
            warped,
            src_transform=window_transform(source, self._source),
            src_crs=self._own_crs,
            src_nodata=float("nan"),
            dst_transform=self._grid_of(window),
            dst_crs=self._crs,
            dst_nodata=float("nan"),
            resampling=Resampling.cubic,
        )
        there = np.isfinite(warped).all(axis=0)
        # Cubic weights overshoot beside edges: no value lies outside those that were there.
        if valid.any():
            ends = [np.nanmin(holes, axis=(1, 2)), np.nanmax(holes, axis=(1, 2))]
            warped = np.clip(warped, *(end[:, None, None] for end in ends))
        warped[:, ~there] = 0
        return warped, there

    def _grid_of(self, window: Window) -> Affine:
        shifted = Window(window.col_off + self.shift[0], window.row_off + self.shift[1], window.width, window.height)
        return window_transform(shifted, self._target)

    def _source_window(self, window: Window) -> Window | None:
        """The pixels of the raster itself that a window of the reference needs, None where there are none."""
        grid, (width, height) = self._grid_of(window), (int(window.width), int(window.height))
        across, down = np.meshgrid(np.linspace(0, width, 9), np.linspace(0, height, 9))
        xs, ys = grid * (across.ravel(), down.ravel())
        if self._crs != self._own_crs:
            xs, ys = (np.asarray(side) for side in transform(self._crs, self._own_crs, xs.tolist(), ys.tolist()))
        seen = np.isfinite(xs) & np.isfinite(ys)
        if not seen.any():
            return None
        columns, rows = ~self._source * (xs[seen], ys[seen])
        coarser = max(1.0, np.ptp(columns) / width, np.ptp(rows) / height)
        margin = MARGIN * coarser
        left, top = max(0, int(columns.min() - margin)), max(0, int(rows.min() - margin))
        right = min(self._own_size[0], int(columns.max() + margin) + 1)
        bottom = min(self._own_size[1], int(rows.max() + margin) + 1)
        return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None

    def _parts(self, window: Window) -> Iterator[tuple[int, Window]]:
        """The window in upright slices for which not too many pixels have to be read."""
        whole = self._source_window(window)
        needed = 0 if whole is None else whole.width * whole.height
        width = max(1, int(window.width / max(1, np.ceil(needed / SOURCE_PIXELS))))
        for left in range(0, int(window.width), width):
            wide = min(width, int(window.width) - left)
            yield left, Window(window.col_off + left, window.row_off, wide, window.height)

    def _check_crs(self, own: bool, theirs: bool, reference: str) -> None:
        if own != theirs:
            lacking = reference if own else self.path
            raise InputError(
                f"The raster {lacking} has no coordinate reference system and the other date has one: assign it, so "
                "that the two can be laid over each other."
            )

    def _check_overlap(self, reference: str) -> None:
        corners = [self._source * corner for corner in ((0, 0), (self._own_size[0], 0), self._own_size)]
        corners += [self._source * (0, self._own_size[1])]
        xs, ys = zip(*corners)
        try:
            left, bottom, right, top = transform_bounds(
                self._own_crs, self._crs, min(xs), min(ys), max(xs), max(ys), densify_pts=21
            )
        except CRSError as error:
            raise InputError(
                f"The raster {self.path} cannot be brought to the CRS of {reference} ({error}): reproject it first."
            ) from error
        edges = [~self._target * corner for corner in ((left, top), (right, top), (right, bottom), (left, bottom))]
        columns, rows = zip(*edges)
        apart = max(columns) <= 0 or max(rows) <= 0 or min(columns) >= self._size[0] or min(rows) >= self._size[1]
        if apart or not np.isfinite([*columns, *rows]).all():
            raise InputError(
                f"The rasters {reference} and {self.path} do not overlap: choose two images of the same place, and "
                "check their coordinate reference systems."
            )


class TwoDates(Imagery):
    """The first image with the second behind it: twice the bands, and valid is only what both dates see.

    Args:
        path, bands, mask: of the first image, as ``Imagery``.
        scaling: of one date; used for both, since the second comes in the values of the first.
        second: reads the second image on the grid of the first, in the values of the first.
    """

    def __init__(
        self, path: str, bands: Sequence[int] | None, mask: str | None, scaling: Scaling, second: Reader
    ) -> None:
        super().__init__(path, bands, mask, scaling.doubled, embedding=isinstance(scaling, Unscaled))
        self._second = second

    @property
    def band_count(self) -> int:
        """Number of bands of both dates together."""
        return 2 * super().band_count

    @property
    def fully_valid(self) -> bool:
        """Whether no pixel can be invalid: the second image decides."""
        return False

    def read(self, window: Window) -> tuple[Array, Bools]:
        """Pixels (2 × bands, h, w), the first date first, and where both are valid (h, w)."""
        first, valid = super().read(window)
        second, there = self._second(window)
        return np.concatenate([first.astype(np.float32), second.astype(np.float32)]), valid & there


def normalised(after: Imagery, radiometry: Radiometry) -> Reader:
    """Reads the second image in the values of the first."""

    def read(window: Window) -> tuple[Array, Bools]:
        pixels, valid = after.read(window)
        return radiometry.apply(pixels), valid

    return read


def rendered_again(before: Imagery, radiometry: Radiometry, noise: Array, whole_numbers: bool) -> Reader:
    """Reads the first image as the second camera would have taken it of unchanged ground, normalised once more.

    Args:
        before: read between its own pixels, by a half of one.
        noise: (bands,) standard deviation in the values of the second image.
        whole_numbers: whether the second image holds such.
    """

    def read(window: Window) -> tuple[Array, Bools]:
        pixels, valid = before.read(window)
        seen = radiometry.revert(pixels)
        # The same place always gets the same noise, in whatever window it is read.
        rng = np.random.default_rng([int(window.col_off) % 2**32, int(window.row_off) % 2**32])
        seen += noise[:, None, None].astype(np.float32) * rng.standard_normal(seen.shape, np.float32)
        return radiometry.apply(np.round(seen) if whole_numbers else seen), valid

    return read

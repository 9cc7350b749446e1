"""A float raster on the pixels of another, written from top to bottom, with overviews; read back before it counts."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling

from ..runtime.arrays import Floats32
from .checked_raster import CheckedRaster
from .grid import TileGrid

BLOCK = 256
"""Pixels along the side of the blocks in which the file is compressed; rows are written in as many."""
SAMPLE = 4_000_000
"""Pixels, about, from which percentiles are taken: all of a small raster, a lattice of a large one."""
FLOAT_PREDICTOR = 3
"""TIFF's code for the differences of floating-point numbers, which compress better."""


class StreamingRaster(CheckedRaster):
    """A float32 raster of one band in which NaN is nodata, written within a ``with`` block.

    Memory holds one row of blocks and the sample. Overviews are means of valid pixels.

    Args:
        path: a temporary path given by ``Outputs``.
        grid: its width, height, transform and CRS are the raster's.
        description: of the band.

    Raises:
        OutputError: what was written cannot be read back.
    """

    def __init__(self, path: str, grid: TileGrid, description: str) -> None:
        super().__init__(
            path, (1, grid.height, grid.width), grid.transform, grid.crs, dtype="float32", nodata=float("nan"),
            tiled=True, blockxsize=BLOCK, blockysize=BLOCK, compress="deflate", predictor=FLOAT_PREDICTOR,
        )  # fmt: skip
        self._description = description
        self._tags: dict[str, str] = {}
        self._rows = np.empty((BLOCK, grid.width), np.float32)
        self._first, self._filled = 0, 0
        self._step = max(1, int(np.ceil(np.sqrt(grid.width * grid.height / SAMPLE))))
        self._sample: list[Floats32] = []

    def write_rows(self, rows: Floats32) -> None:
        """Write the next rows (n, width)."""
        while len(rows):
            count = min(len(rows), BLOCK - self._filled)
            self._rows[self._filled : self._filled + count] = rows[:count]
            self._filled += count
            rows = rows[count:]
            if self._filled == BLOCK:
                self._flush()

    def update_tags(self, tags: dict[str, str]) -> None:
        """Metadata, which may be known only at the end."""
        self._tags.update(tags)

    @property
    def sample(self) -> Floats32:
        """Valid values on a lattice over the rows written so far, (n,)."""
        return np.concatenate([np.empty(0, np.float32), *self._sample])

    def finish(self) -> None:
        """Write what is left of the last block of rows, description and tags."""
        if self._filled:
            self._flush()
        self.file.set_band_description(1, self._description)
        self.file.update_tags(**self._tags)

    def complete(self) -> None:
        """Build overviews."""
        with rasterio.open(self.path, "r+") as file:
            count = int(np.ceil(np.log2(max(1, max(file.shape) / BLOCK))))
            if count > 0:
                file.build_overviews([2**level for level in range(1, count + 1)], Resampling.average)

    def _flush(self) -> None:
        rows = self._rows[: self._filled]
        self.write(self._first, rows[None])
        picked = rows[-self._first % self._step :: self._step, :: self._step]
        self._sample.append(picked[np.isfinite(picked)])
        self._first, self._filled = self._first + self._filled, 0


def decimated(path: str, longest: int) -> Any:
    """The first band of a raster, means of its pixels, with at most ``longest`` on the longer side: (h, w)."""
    with rasterio.open(path) as file:
        times = max(1.0, max(file.shape) / longest)
        shape = tuple(max(1, round(side / times)) for side in file.shape)
        return file.read(1, out_shape=shape, resampling=Resampling.average)

"""A float raster on the pixels of another, written from top to bottom, with overviews; read back before it counts."""

from __future__ import annotations

import shutil
import zlib
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

from ..runtime.arrays import Floats32
from ..runtime.errors import OutputError
from .grid import TileGrid

BLOCK = 256
"""Pixels along the side of the blocks in which the file is compressed; rows are written in as many."""
SAMPLE = 4_000_000
"""Pixels, about, from which percentiles are taken: all of a small raster, a lattice of a large one."""


class PixelRaster:
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
        self._path, self._description = path, description
        self._tags: dict[str, str] = {}
        self._file = rasterio.open(
            path, "w", driver="GTiff", width=grid.width, height=grid.height, count=1, dtype="float32",
            nodata=float("nan"), crs=CRS.from_wkt(grid.crs) if grid.crs else None, transform=grid.transform,
            tiled=True, blockxsize=BLOCK, blockysize=BLOCK, compress="deflate", predictor=3, BIGTIFF="IF_SAFER",
        )  # fmt: skip
        self._rows = np.empty((BLOCK, grid.width), np.float32)
        self._first, self._filled = 0, 0
        self._step = max(1, int(np.ceil(np.sqrt(grid.width * grid.height / SAMPLE))))
        self._sample: list[Floats32] = []
        self._checksums: dict[int, int] = {}

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
        """Write what is left of the last block of rows."""
        if self._filled:
            self._flush()

    def _flush(self) -> None:
        rows = self._rows[: self._filled]
        self._file.write(rows, 1, window=Window(0, self._first, self._file.width, self._filled))
        self._checksums[self._first] = zlib.crc32(np.ascontiguousarray(rows).data)
        picked = rows[-self._first % self._step :: self._step, :: self._step]
        self._sample.append(picked[np.isfinite(picked)])
        self._first, self._filled = self._first + self._filled, 0

    def __enter__(self) -> PixelRaster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self.finish()
                self._file.set_band_description(1, self._description)
                self._file.update_tags(**self._tags)
            self._file.close()
            if error is None:
                self._check()
                self._build_overviews()
        except RasterioIOError as failure:
            raise self._incomplete() from failure
        if isinstance(error, RasterioIOError):
            raise self._incomplete() from error

    def _check(self) -> None:
        with rasterio.open(self._path) as file:
            for first, checksum in self._checksums.items():
                window = Window(0, first, file.width, min(BLOCK, file.height - first))
                if zlib.crc32(file.read(1, window=window).data) != checksum:
                    raise self._incomplete()

    def _build_overviews(self) -> None:
        with rasterio.open(self._path, "r+") as file:
            count = int(np.ceil(np.log2(max(1, max(file.shape) / BLOCK))))
            if count > 0:
                file.build_overviews([2**level for level in range(1, count + 1)], Resampling.average)

    def _incomplete(self) -> OutputError:
        folder = Path(self._path).absolute().parent
        free = shutil.disk_usage(folder).free / 1e6
        return OutputError(
            f"What was written to {folder} cannot be read back, most likely because the disk is full ({free:,.0f} MB "
            "are left): free some space or choose another folder."
        )


def decimated(path: str, longest: int) -> Any:
    """The first band of a raster, means of its pixels, with at most ``longest`` on the longer side: (h, w)."""
    with rasterio.open(path) as file:
        times = max(1.0, max(file.shape) / longest)
        shape = tuple(max(1, round(side / times)) for side in file.shape)
        return file.read(1, out_shape=shape, resampling=Resampling.average)

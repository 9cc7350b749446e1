"""GeoTIFFs that are read back before they count: GDAL is silent on a full disk."""

from __future__ import annotations

import shutil
import zlib
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioIOError
from rasterio.transform import Affine
from rasterio.windows import Window

from ..runtime.arrays import Array
from ..runtime.errors import OutputError
from ..storage.many_bands import quick_with_bands

MEGABYTE = 1e6
Own = TypeVar("Own", bound="CheckedRaster")


class CheckedRaster:
    """A GeoTIFF written in whole rows within a ``with`` block, and compared with what was written when it ends.

    Args:
        path: a temporary path given by ``Outputs``.
        shape: bands, rows, columns.
        crs: as WKT, empty if there is none.
        options: of rasterio's profile, ``dtype`` and ``nodata`` among them.

    Raises:
        OutputError: what was written cannot be read back.
    """

    def __init__(self, path: str, shape: tuple[int, int, int], transform: Affine, crs: str, **options: Any) -> None:
        self.path = path
        self._checksums: dict[int, tuple[int, int]] = {}
        count, height, width = shape
        file = rasterio.open(
            path, "w", driver="GTiff", width=width, height=height, count=count, transform=transform,
            crs=CRS.from_wkt(crs) if crs else None, BIGTIFF="IF_SAFER", **options,
        )  # fmt: skip
        self.file = quick_with_bands(file)

    def write(self, first: int, rows: Array) -> None:
        """Write rows (bands, n, columns) from row ``first`` on; each once."""
        rows = np.ascontiguousarray(rows)
        self.file.write(rows, window=self._window(first, rows.shape[1]))
        self._checksums[first] = rows.shape[1], zlib.crc32(rows.data)

    def finish(self) -> None:
        """Write what is left, before the file is closed."""

    def complete(self) -> None:
        """Add what only a file that was closed and found whole can get."""

    def __enter__(self: Own) -> Own:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, *_: object) -> None:
        try:
            if error is None:
                self.finish()
            self.file.close()
            if error is None:
                self._check()
                self.complete()
        except RasterioIOError as failure:
            raise self._incomplete() from failure
        if isinstance(error, RasterioIOError):
            raise self._incomplete() from error

    def _window(self, first: int, count: int) -> Window:
        return Window(0, first, self.file.width, count)

    def _check(self) -> None:
        with quick_with_bands(rasterio.open(self.path)) as file:
            for first, (count, checksum) in self._checksums.items():
                if zlib.crc32(file.read(window=self._window(first, count)).data) != checksum:
                    raise self._incomplete()

    def _incomplete(self) -> OutputError:
        folder = Path(self.path).absolute().parent
        free = shutil.disk_usage(folder).free / MEGABYTE
        return OutputError(
            f"What was written to {folder} cannot be read back, most likely because the disk is full ({free:,.0f} MB "
            "are left): free some space or choose another folder."
        )

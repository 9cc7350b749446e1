"""Blocks of a served raster, kept one by one, so that a broken download goes on where it ended."""

from __future__ import annotations

import hashlib
import math
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterBlockFeedback, QgsRectangle
from qgis.PyQt.QtCore import QStandardPaths

from ...core.runtime.locks import hold
from ...engine_process import refuse_cancelled
from ..texts import tr
from .finest_resolution import alpha, pixel_bytes
from .served_raster import ServedRaster

BLOCK, TILE = 1024, 256
"""Pixels of a block's side, the most that every service gives at once, and of the tiles that services cut."""
AT_ONCE = 6
"""Requests that QGIS has under way to one server at most."""
TRIES = 3
"""For a block; of one that is not whole, QGIS asks only for the tiles that it lacks."""
PAUSE = 0.5
"""Seconds before the second try, and as many more before the next."""
INSIDE = 1e-6
"""By this share of a pixel a block is smaller than its tiles, or QGIS asks for those beside them, too."""
LOCK, LOOKED_AGAIN = "lock", 0.1
"""The file that who reads a service holds in the folder of the download; seconds until it is tried again."""
KEPT_DAYS = 7
"""After which what is left of a broken download is swept."""
MEGABYTE = 1e6


@dataclass(frozen=True)
class Download:
    """What is to be read: whole pixels of the service, counted from its corner.

    Attributes:
        served: the layer.
        left, top: of the first pixel, in units of the layer's CRS.
        size: side of a pixel, in those units.
        columns, rows: how many pixels.
    """

    served: ServedRaster
    left: float
    top: float
    size: float
    columns: int
    rows: int

    @classmethod
    def of(cls, served: ServedRaster, extent: QgsRectangle, size: float) -> Download:
        """The whole pixels of a service that meet an extent in its CRS."""
        left, top = served.corner
        first = (
            math.floor((extent.xMinimum() - left) / size + 1e-6),
            math.floor((top - extent.yMaximum()) / size + 1e-6),
        )
        last = math.ceil((extent.xMaximum() - left) / size - 1e-6), math.ceil((top - extent.yMinimum()) / size - 1e-6)
        columns, rows = (max(1, end - start) for start, end in zip(first, last))
        return cls(served, left + first[0] * size, top - first[1] * size, size, columns, rows)

    @property
    def tiles(self) -> int:
        """How many tiles of ``TILE`` pixels the service is asked for, about."""
        return math.ceil(self.columns / TILE) * math.ceil(self.rows / TILE)

    @property
    def megabytes(self) -> float:
        """Of pixels, before they are compressed."""
        width = gdal.GetDataTypeSize(self.served.data_type) // 8
        return self.columns * self.rows * self.served.bands * width / MEGABYTE

    @property
    def blocks(self) -> list[Block]:
        """All of it, block by block."""
        return [
            Block(row, column, min(BLOCK, self.columns - column), min(BLOCK, self.rows - row))
            for row in range(0, self.rows, BLOCK)
            for column in range(0, self.columns, BLOCK)
        ]

    @property
    def key(self) -> str:
        """Tells this download from others."""
        told = repr((self.served.source, self.left, self.top, self.size, self.columns, self.rows))
        return hashlib.sha256(told.encode()).hexdigest()[:24]

    def ground(self, block: Block) -> QgsRectangle:
        """The extent of a block."""
        left, top = self.left + block.column * self.size, self.top - block.row * self.size
        return QgsRectangle(left, top - block.height * self.size, left + block.width * self.size, top)


class Block(NamedTuple):
    """Pixels of a download: the first row and column, and how many."""

    row: int
    column: int
    width: int
    height: int


class Gaps(NamedTuple):
    """Blocks of a download of which the service gave nothing, or only a part."""

    empty: int
    partly: int


@contextmanager
def alone(wanted: Download, feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Nobody else reads the same meanwhile, whose end is waited for: one would remove the blocks of the other.

    Raises:
        QgsProcessingException: it was cancelled before.
    """
    lock, file = None, _folder(wanted) / LOCK
    with suppress(OSError):  # of a file system that has no locks
        while lock is None or not file.exists():
            if lock is not None:
                os.close(lock)  # of a folder that was removed meanwhile
                lock = None
            refuse_cancelled(feedback)
            file.parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                lock = hold(file)
            if lock is None:
                time.sleep(LOOKED_AGAIN)
    try:
        yield
    finally:
        if lock is not None:
            os.close(lock)


def download(wanted: Download, feedback: QgsProcessingFeedback) -> tuple[list[Path], Gaps]:
    """The files of all blocks, which are left in the folder of the download until ``forget``.

    Blocks that were not given whole are asked for again when the download goes on.

    Raises:
        QgsProcessingException: it was cancelled, or the service gave nothing at all.
    """
    folder, blocks = _folder(wanted), wanted.blocks
    folder.mkdir(parents=True, exist_ok=True)
    os.utime(folder)
    _sweep(folder.parent)
    files = [folder / f"{block.row}_{block.column}.tif" for block in blocks]
    there = sum(file.exists() for file in files)
    if there:
        told = tr("Going on with a download that was broken off: {} of {} blocks are there.")
        feedback.pushInfo(told.format(there, len(blocks)))
    shares = [1.0] * len(blocks)
    for number, (block, file) in enumerate(zip(blocks, files)):
        feedback.setProgress(100 * number / len(blocks))
        if file.exists():
            continue
        bands, shares[number] = _fetch(wanted, block, feedback)
        if shares[number] < 1:
            files[number] = file.with_name(f"part_{file.name}")
        _write(wanted, block, bands, files[number])
    if not any(shares):
        told = tr("“{}” gave nothing in this extent: look whether the layer shows there, and whether it needs a login.")
        raise QgsProcessingException(told.format(wanted.served.name))
    return files, Gaps(shares.count(0), sum(0 < share < 1 for share in shares))


def forget(wanted: Download) -> None:
    """Remove what was kept of a download."""
    shutil.rmtree(_folder(wanted), ignore_errors=True)


def _folder(wanted: Download) -> Path:
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(cache, "urban_ml", "web_imagery", wanted.key)


def _sweep(home: Path) -> None:
    """Remove what nobody has gone on with for long."""
    for folder in home.iterdir():
        with suppress(OSError):
            if time.time() - folder.stat().st_mtime > KEPT_DAYS * 86_400:
                shutil.rmtree(folder, ignore_errors=True)


def _fetch(wanted: Download, block: Block, feedback: QgsProcessingFeedback) -> tuple[list[bytes] | None, float]:
    """The bands of a block and the share of it that is there, of the better of all tries."""
    best: tuple[list[bytes] | None, float] = None, 0.0
    inside = wanted.ground(block).buffered(-INSIDE * wanted.size)
    for attempt in range(TRIES):
        if attempt:
            _wait(PAUSE * attempt, feedback)
        told = QgsRasterBlockFeedback()
        feedback.canceled.connect(told.cancel)
        best = max(best, _read(wanted.served, inside, block, told), key=lambda given: given[1])
        refuse_cancelled(feedback)
        if best[1] == 1:
            break
    return best


def _read(
    served: ServedRaster, ground: QgsRectangle, block: Block, feedback: QgsRasterBlockFeedback
) -> tuple[list[bytes] | None, float]:
    """The bands of a block and the share of it that is there."""
    if not served.is_picture:
        values = served.values(ground, block.width, block.height, feedback)
        return values, 0.0 if values is None else 1.0
    picture = served.picture(ground, block.width, block.height, feedback)
    if picture.isNull():
        return None, 0.0
    data = pixel_bytes(picture)
    return [data[band::4] for band in range(4)], 1 - alpha(picture).count(0) / (block.width * block.height)


def _write(wanted: Download, block: Block, bands: list[bytes] | None, file: Path) -> None:
    served, hidden = wanted.served, file.with_suffix(".part")
    ground = wanted.ground(block)
    target = gdal.GetDriverByName("GTiff").Create(
        str(hidden), block.width, block.height, served.bands, served.data_type, ["COMPRESS=DEFLATE", "PREDICTOR=1"]
    )
    target.SetProjection(served.crs.toWkt())
    target.SetGeoTransform((ground.xMinimum(), wanted.size, 0, ground.yMaximum(), 0, -wanted.size))
    for number in range(served.bands):
        band = target.GetRasterBand(number + 1)
        if served.is_picture and number == served.bands - 1:
            band.SetColorInterpretation(gdal.GCI_AlphaBand)
        if served.nodata is not None:
            band.SetNoDataValue(served.nodata)
        if bands is not None:
            band.WriteRaster(0, 0, block.width, block.height, bands[number])
        elif served.nodata is not None:
            band.Fill(served.nodata)
    target = None  # closes it
    os.replace(hidden, file)


def _wait(seconds: float, feedback: QgsProcessingFeedback) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        refuse_cancelled(feedback)
        time.sleep(0.05)

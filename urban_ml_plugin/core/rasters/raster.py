"""A raster opened for reading: its values with their true types, and its place on the ground as QGIS shows it."""

from __future__ import annotations

import math
import os
import stat
import warnings
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405  # reads what GDAL itself writes

import numpy as np
import rasterio
import rasterio.dtypes
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import CRSError, NodataShadowWarning, NotGeoreferencedWarning, RasterioIOError
from rasterio.io import MemoryFile
from rasterio.windows import Window

from ..runtime.arrays import Array, Bools
from ..runtime.errors import InputError, MissingFileError
from ..storage.many_bands import quick_with_bands
from .placement import check_place, placement
from .raster_path import RasterPath

Range = tuple[float, float]
"""Lowest and highest of values, both included."""

ROUNDING = 1e-6
"""Share by which a stored value may miss a range that was set in measured ones."""

# rasterio before 1.3.7 confuses the two 64-bit types of GDAL (12 is unsigned, 13 is signed).
_SWAPPED = rasterio.dtypes.dtype_fwd.get(12) == "int64"
_TRUE_TYPES = {"int64": "uint64", "uint64": "int64"} if _SWAPPED else {}


class Raster:
    """A raster opened for reading, closed by ``with`` or ``close``.

    Args:
        path: anything GDAL opens; a ``RasterPath`` also says what the layer in QGIS knows otherwise than the file.

    Attributes:
        path: as given.
        dataset: rasterio's; its type of 64-bit integers, transform and CRS may be wrong.
        width, height: in pixels.
        count: number of bands.
        transform: from pixels to map units, as QGIS places the raster: ground control points count if an affine
            transform goes through them exactly, and a picture without any place lies at ``placement.PICTURE``.
        crs: None where there is none, or an undefined one.
        placed: whether anything says where the raster lies.

    Raises:
        MissingFileError: there is no such file.
        InputError: it is no raster, lies nowhere that can be told, or its coordinates do not fit its CRS.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.dataset, georeferenced = _opened(path)
        try:
            self.width, self.height, self.count = self.dataset.width, self.dataset.height, self.dataset.count
            if self.count == 0:
                raise InputError(f"The raster {path} has no band of its own: choose one of its sub-datasets.")
            self.transform, crs, self.placed = placement(self.dataset, georeferenced, path)
            self.crs = _known_crs(path, crs)
            self._types = [_TRUE_TYPES.get(name, name) for name in self.dataset.dtypes]
            check_place(path, self.transform, (self.width, self.height), self.crs_wkt if self.placed else "")
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Raster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.dataset.close()

    @property
    def crs_wkt(self) -> str:
        """The CRS as WKT, empty without one."""
        return str(self.crs.to_wkt()) if self.crs else ""

    @property
    def tags(self) -> dict[str, str]:
        """The metadata of the file."""
        return dict(self.dataset.tags())

    @cached_property
    def interpretations(self) -> Sequence[ColorInterp]:
        """What each band is for."""
        return tuple(self.dataset.colorinterp)

    def is_complex(self, band: int) -> bool:
        """Whether a band holds complex numbers."""
        return self._types[band - 1].startswith("complex")

    def kind(self, band: int) -> np.dtype[Any]:
        """The type of the values of a band, float64 for complex integers, which NumPy lacks."""
        name = self._types[band - 1]
        return np.dtype("float64" if name == "complex_int16" else name)

    def scale_and_offset(self, bands: Sequence[int]) -> tuple[Array, Array]:
        """The linear relation from stored to measured values that the file declares: two arrays (bands, 1, 1)."""
        chosen = np.array(bands) - 1
        scales, offsets = np.array(self.dataset.scales), np.array(self.dataset.offsets)
        return scales[chosen, None, None], offsets[chosen, None, None]

    def colours(self) -> dict[int, tuple[int, int, int, int]]:
        """Red, green, blue and alpha by value of the first band; empty where it has no colour table."""
        try:
            return dict(self.dataset.colormap(1))
        except ValueError:
            return {}

    def read(self, bands: Sequence[int], window: Window | None = None) -> Array:
        """Stored values (bands, h, w) of a window within the raster, or of all of it.

        Raises:
            InputError: the file is damaged.
        """
        try:
            if len({self._types[band - 1] for band in bands}) == 1:
                return self._true(bands[0], self.dataset.read(list(bands), window=window))
            # A VRT may mix types.
            return np.stack([self._true(band, self.dataset.read(band, window=window)) for band in bands])
        except RasterioIOError as error:
            raise InputError(
                f"The raster {self.path} is damaged or cut short ({error}): copy or download it again."
            ) from error

    def read_masks(self, bands: Sequence[int], window: Window) -> Bools:
        """What the mask bands of the file call valid: (bands, h, w)."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NodataShadowWarning)  # alpha and nodata are read by themselves
            masks: Bools = self.dataset.read_masks(list(bands), window=window) > 0
        return masks

    def mask_bands(self, bands: Sequence[int]) -> list[int]:
        """Bands whose mask bands say more than nodata values and alpha do; one if all share a mask."""
        chosen, each = [], self.dataset.mask_flag_enums  # read once: of thousands of bands it takes long
        for band in bands:
            flags = each[band - 1]
            if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
                return [band]
            if not flags:
                chosen.append(band)
        return chosen

    def nodata(self, band: int) -> list[Range]:
        """The values of a band that are no data, in its own type: those of the file, and those set in QGIS.

        What the type cannot hold is left out, but for a float beyond its range, which is its end.
        """
        in_qgis = RasterPath.of(self.path).nodata.get(band)
        ranges: list[Range] = []
        if in_qgis is None or in_qgis.of_file:
            own = self._own_nodata(band)
            ranges += [] if own is None else [(own, own)]
        for low, high in in_qgis.ranges if in_qgis else ():
            ends = (-math.inf if low is None else low, math.inf if high is None else high)
            ranges.append(self._stored(band, ends))
        held = (_in_type(one, self.kind(band)) for one in ranges)
        return [one for one in held if one is not None]

    def _stored(self, band: int, measured: Range) -> Range:
        """A range as it is stored: QGIS applies scale and offset before it compares with what the user set."""
        scale, offset = self.dataset.scales[band - 1], self.dataset.offsets[band - 1]
        if (scale, offset) == (1, 0) or scale == 0:
            return measured
        low, high = sorted((end - offset) / scale for end in measured)
        return low - ROUNDING * max(1, abs(low)), high + ROUNDING * max(1, abs(high))

    def _own_nodata(self, band: int) -> float | None:
        if self._types[band - 1] in ("int64", "uint64"):
            return _whole_nodata(self.dataset, band)
        value: float | None = self.dataset.nodatavals[band - 1]
        return value

    def _true(self, band: int, values: Array) -> Array:
        name = self._types[band - 1]
        return values.view(name) if _SWAPPED and name in ("int64", "uint64") else values


def _opened(path: str) -> tuple[Any, bool]:
    """The dataset, and whether it has a geotransform (an identity may be one, or stand for none)."""
    _check_file(path)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            dataset = rasterio.open(path, **RasterPath.of(path).open_options)
    except RasterioIOError as error:
        looks_like_file = ":" not in path or Path(path).drive
        if looks_like_file and not path.startswith("/vsi") and not Path(path).exists():
            raise MissingFileError(f"The raster {path} does not exist: check the path.") from error
        reason = "reached or read as a raster" if path.startswith("/vsi") or "://" in path else "read as a raster"
        raise InputError(
            f"The file {path} cannot be {reason}: choose a GeoTIFF, VRT or another that GDAL opens."
        ) from error
    lacking = any(issubclass(warning.category, NotGeoreferencedWarning) for warning in caught)
    return quick_with_bands(dataset), not lacking


def _check_file(path: str) -> None:
    """Refuse what would keep GDAL waiting for ever."""
    try:
        kind = os.stat(path).st_mode
    except (OSError, ValueError):  # a URL, a sub-dataset, or nothing: GDAL knows
        return
    if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
        raise InputError(f"The input {path} is a pipe or a device and no file: save the raster to a file first.")


def _known_crs(path: str, own: Any) -> Any:
    """The CRS that the layer in QGIS says, else the file's; None for none and for undefined ones."""
    in_qgis = RasterPath.of(path).crs
    try:
        crs = own if in_qgis is None else CRS.from_wkt(in_qgis) if in_qgis else None
        wkt = crs.to_wkt() if crs else ""
    except CRSError as error:
        raise InputError(
            f"The coordinate reference system of the raster {path} cannot be written down for GDAL ({error}): "
            "reproject the raster first."
        ) from error
    if not crs:
        return None
    undefined = ("Undefined geographic SRS", "Undefined Cartesian SRS", "Undefined SRS")
    return None if any(f'"{name}"' in wkt for name in undefined) else crs


def _in_type(values: Range, kind: np.dtype[Any]) -> Range | None:
    """A range of values as a type can hold it, None if it cannot; floats a little wider, for their rounding."""
    low, high = values
    if math.isnan(low) or math.isnan(high):
        return None  # NaN is invalid anyway
    if kind.kind in "iu":
        ends = np.iinfo(kind)
        low = low if low >= ends.min else ends.min if low < high else math.inf
        high = high if high <= ends.max else ends.max if low < high else -math.inf
        if low > high:
            return None
        low, high = math.ceil(low), math.floor(high)
        return (low, high) if low <= high else None
    if kind.kind != "f":
        return values
    info = np.finfo(kind)
    low, high = (kind.type(np.clip(end, info.min, info.max)) for end in values)
    with np.errstate(over="ignore"):
        for _ in range(2):
            low, high = np.nextafter(low, kind.type(-np.inf)), np.nextafter(high, kind.type(np.inf))
    return float(low), float(high)


def _whole_nodata(source: Any, band: int) -> int | None:
    """The nodata value of a band of 64-bit integers, which rasterio reads through floats or not at all."""
    with MemoryFile(ext=".vrt") as memory:
        rasterio.shutil.copy(source, memory.name, driver="VRT")
        root = ElementTree.fromstring(memory.read())  # nosec B314  # GDAL wrote it
    text = root.findtext(f"VRTRasterBand[@band='{band}']/NoDataValue")
    try:
        return None if text is None else int(text)
    except ValueError:
        return None if not float(text or "nan").is_integer() else int(float(text or 0))

"""Reading a raster: its bands, which pixels are valid, and how their values scale to 0…1."""

from __future__ import annotations

import hashlib
import threading
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import NodataShadowWarning, RasterioIOError
from rasterio.features import geometry_mask
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..errors import InputError, MissingFileError
from ..events import SILENT, Events
from .grid import TileGrid

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

SAMPLE_WINDOWS, SAMPLE_SIDE = 16, 96
"""Scaling is measured on a lattice of 16 × 16 windows of 96 pixels: 2.4 million pixels, whatever the raster's size."""


@dataclass(frozen=True)
class Scaling:
    """Robust range of each band: ``low`` becomes 0, ``high`` becomes 1, what lies outside is clipped.

    Stored in a model and used again when it is applied, never measured anew on another raster: else the same
    brightness would mean something else there.
    """

    low: tuple[float, ...]
    high: tuple[float, ...]

    def apply(self, pixels: NDArray[Any]) -> Floats:
        """Scale pixels of shape (bands, height, width) to float32 in 0…1."""
        low = np.asarray(self.low, np.float32)[:, None, None]
        span = np.asarray(self.high, np.float32)[:, None, None] - low
        scaled = pixels.astype(np.float32)
        scaled -= low
        scaled /= np.where(span > 0, span, 1)
        return np.clip(scaled, 0, 1, out=scaled)

    @lru_cache(maxsize=8)  # noqa: B019  (a scaling is two short tuples)
    def table(self, kind: np.dtype[Any]) -> Floats | None:
        """What ``apply`` makes of every value of an integer type of at most 16 bits: (bands, values); else None.

        Looking values up is twice as fast as computing them. Negative values count from the end, as indices do.
        """
        if kind.kind not in "iu" or kind.itemsize > 2:
            return None
        values = np.arange(2 ** (8 * kind.itemsize)).astype(f"u{kind.itemsize}").view(kind)
        return self.apply(np.broadcast_to(values, (len(self.low), 1, len(values))))[:, 0]


class Imagery:
    """A raster opened for reading, with the bands in use, its validity and its scaling.

    Invalid pixels are those that the nodata value, the mask band, the alpha band or NaN mark, and those outside
    ``mask``. A palette raster is read as its red, green and blue.

    Args:
        path: anything GDAL opens.
        bands: band numbers from 1; by default the first three that are not alpha, or as many as there are.
        mask: path of polygons; ground outside them is invalid.
        scaling: a stored one; measured on the raster when first needed if None.

    Raises:
        MissingFileError: there is no such file.
        InputError: it is no raster, has no such band, holds complex numbers, or the mask does not overlap it.
    """

    def __init__(
        self,
        path: str,
        bands: Sequence[int] | None = None,
        mask: str | None = None,
        scaling: Scaling | None = None,
        events: Events = SILENT,
    ) -> None:
        self.path = path
        # A GDAL dataset serves one thread at a time, and must not be closed while another reads.
        self._lock = threading.Lock()
        # GDAL would by default keep blocks in up to a twentieth of the machine's memory.
        self._environment = rasterio.Env(GDAL_CACHEMAX=48 * 2**20)
        self._environment.__enter__()
        self._dataset: Any = None
        try:
            self._dataset = _open(path)
            self._palette = _palette(self._dataset)
            self.bands = _chosen_bands(self._dataset, bands, path)
            self._validity = _Validity(self._dataset, self.bands)
            self._mask = None if mask is None else _mask_polygons(mask, self._dataset, events)
        except BaseException:
            self.close()
            raise
        self._scaling = scaling
        if not self._dataset.crs:
            events.warning(f"The raster {path} has no coordinate reference system: the layers will lack one too.")

    def __enter__(self) -> Imagery:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._dataset is not None:
                self._dataset.close()
        self._environment.__exit__(None, None, None)

    @property
    def band_count(self) -> int:
        """Number of bands that tiles have."""
        return 3 if self._palette is not None else len(self.bands)

    @property
    def whole_numbers(self) -> bool:
        """Whether the values of the bands are whole numbers."""
        return all(np.dtype(self._dataset.dtypes[band - 1]).kind in "iu" for band in self.bands)

    @property
    def fully_valid(self) -> bool:
        """Whether no pixel can be invalid."""
        return self._mask is None and self._palette is None and self._validity.certain

    @property
    def ground_resolution(self) -> float:
        """Size of a pixel on the ground in metres, at the centre of the raster; NaN where no CRS tells."""
        return _ground_resolution(self._dataset)

    @property
    def fingerprint(self) -> str:
        """Tells this input from another: a hash of geometry, bands and a sample of pixels."""
        digest = hashlib.sha256()
        geometry = (self._dataset.width, self._dataset.height, self._dataset.transform, self._dataset.crs, self.bands)
        digest.update(repr(geometry).encode())
        for pixels, valid in self._sample():
            digest.update(np.ascontiguousarray(np.where(valid, pixels, 0)).tobytes())
        return digest.hexdigest()[:16]

    def grid(self, tile_size: int, stride: int | None = None) -> TileGrid:
        """The tile grid of this raster; the stride is the tile size unless given."""
        return TileGrid(*self.geometry, tile_size, tile_size if stride is None else stride)

    @property
    def geometry(self) -> tuple[int, int, Affine, str]:
        """Width and height in pixels, the transform from pixels to map units, and the CRS as WKT, empty without one."""
        source = self._dataset
        return source.width, source.height, source.transform, source.crs.to_wkt() if source.crs else ""

    @property
    def scaling(self) -> Scaling:
        """The 1st and 99th percentile of every band's valid pixels, measured once on a sample of windows."""
        if self._scaling is None:
            self._scaling = self._measured_scaling()
        return self._scaling

    def read(self, window: Window) -> tuple[NDArray[Any], Bools]:
        """Pixels (bands, h, w) in the raster's own values and validity (h, w); outside the raster all is invalid."""
        source = self._dataset
        inside = window.intersection(Window(0, 0, source.width, source.height))
        top, left = int(inside.row_off - window.row_off), int(inside.col_off - window.col_off)
        shape = (int(window.height), int(window.width))
        pixels, valid = self._read_inside(inside)
        if pixels.shape[1:] == shape:
            return pixels, valid
        place = (slice(top, top + int(inside.height)), slice(left, left + int(inside.width)))
        whole = np.zeros((len(pixels), *shape), pixels.dtype)
        whole_valid = np.zeros(shape, bool)
        whole[(slice(None), *place)], whole_valid[place] = pixels, valid
        return whole, whole_valid

    def read_valid(self, window: Window) -> Bools:
        """Validity (h, w) alone; costs nothing where no pixel can be invalid."""
        if not self.fully_valid:
            return self.read(window)[1]
        rows = window.row_off + np.arange(int(window.height)) < self._dataset.height
        columns = window.col_off + np.arange(int(window.width)) < self._dataset.width
        return rows[:, None] & columns[None, :]

    def _read_inside(self, window: Window) -> tuple[NDArray[Any], Bools]:
        with self._lock:
            pixels = _read_bands(self._dataset, self.bands, window, self.path)
            valid = self._validity.read(self._dataset, pixels, window)
        if pixels.dtype.kind == "f":
            pixels[~np.isfinite(pixels)] = 0
        if self._mask is not None:
            valid &= self._inside(self._mask, window)
        if self._palette is not None:
            colours = np.moveaxis(self._palette[pixels[0]], -1, 0)
            pixels, valid = colours[:3], valid & (colours[3] > 0)
        return pixels, valid

    def _inside(self, polygons: Any, window: Window) -> Bools:
        """Where the pixels (h, w) of a window lie inside the polygons."""
        transform = window_transform(window, self._dataset.transform)
        shape = (int(window.height), int(window.width))
        corners = [transform * corner for corner in ((0, 0), (shape[1], 0), (0, shape[0]), (shape[1], shape[0]))]
        xs, ys = zip(*corners)
        near = polygons.iloc[polygons.sindex.intersection((min(xs), min(ys), max(xs), max(ys)))]
        if near.empty:
            return np.zeros(shape, bool)
        return geometry_mask(near, shape, transform, invert=True)

    def _sample(self) -> Iterator[tuple[NDArray[Any], Bools]]:
        return (self.read(window) for window in _sample_windows(self._dataset))

    def sampled_values(self) -> NDArray[Any]:
        """Values (bands, n) of the valid pixels of the windows on which the scaling is measured.

        Raises:
            InputError: there is no valid pixel.
        """
        samples = [pixels[:, valid] for pixels, valid in self._sample()]
        if not sum(sample.shape[1] for sample in samples):
            samples = [self._first_valid_pixels()]
        return np.concatenate(samples, axis=1)

    def _measured_scaling(self) -> Scaling:
        values = self.sampled_values()
        low, high = zip(*(np.percentile(band.astype(np.float64), (1, 99)) for band in values))
        return Scaling(tuple(map(float, low)), tuple(map(float, high)))

    def _first_valid_pixels(self) -> NDArray[Any]:
        source = self._dataset
        height = max(1, 2**22 // source.width)
        for top in range(0, source.height, height):
            pixels, valid = self.read(Window(0, top, source.width, min(height, source.height - top)))
            if valid.any():
                return pixels[:, valid]
        raise self.no_valid_pixel()

    def no_valid_pixel(self) -> InputError:
        """The error to raise where nodata or the mask leave nothing to read."""
        inside = " inside the mask" if self._mask is not None else ""
        return InputError(
            f"The raster {self.path} has no valid pixel{inside}: "
            "check its nodata value, or choose another raster or mask."
        )


def count_bands(path: str) -> int:
    """Number of bands of a raster, alpha included.

    Raises:
        MissingFileError, InputError: as ``Imagery``.
    """
    with _open(path) as source:
        return int(source.count)


def _open(path: str) -> Any:
    try:
        return rasterio.open(path)
    except RasterioIOError as error:
        looks_like_file = ":" not in path or Path(path).drive
        if looks_like_file and not Path(path).exists():
            raise MissingFileError(f"The raster {path} does not exist: check the path.") from error
        raise InputError(
            f"The file {path} cannot be read as a raster: choose a GeoTIFF, VRT or another that GDAL opens."
        ) from error


def _read_bands(source: Any, bands: Sequence[int], window: Window, path: str) -> NDArray[Any]:
    try:
        if len({source.dtypes[band - 1] for band in bands}) == 1:
            return source.read(bands, window=window)  # type: ignore[no-any-return]
        return np.stack([source.read(band, window=window) for band in bands])  # a VRT may mix types
    except RasterioIOError as error:
        raise InputError(f"The raster {path} is damaged or cut short ({error}): copy or download it again.") from error


class _Validity:
    """Where the pixels of some bands are valid: what the dataset says by nodata, mask band or alpha, and no NaN."""

    def __init__(self, source: Any, bands: Sequence[int]) -> None:
        flags = [source.mask_flag_enums[band - 1] for band in bands]
        alphas = [band for band in range(1, source.count + 1) if source.colorinterp[band - 1] == ColorInterp.alpha]
        if alphas and not _is_alpha(source, alphas[0]):
            alphas, flags = [], [[MaskFlags.all_valid] if MaskFlags.alpha in flag else flag for flag in flags]
        # GDAL itself overlooks an alpha band where there is also a nodata value, or behind more than three bands.
        self._alpha = alphas[0] if alphas and not any(MaskFlags.alpha in flag for flag in flags) else None
        self._all_valid = all(MaskFlags.all_valid in flag for flag in flags)
        # One mask for the whole dataset need not be read for every band.
        self._bands = list(bands[:1] if MaskFlags.per_dataset in flags[0] else bands)
        self._one_invalidates = _one_band_invalidates(source, bands)
        self._floating = any(np.dtype(source.dtypes[band - 1]).kind == "f" for band in bands)

    @property
    def certain(self) -> bool:
        """Whether no pixel can be invalid."""
        return self._all_valid and self._alpha is None and not self._floating

    def read(self, source: Any, pixels: NDArray[Any], window: Window) -> Bools:
        """Validity (h, w) of ``pixels`` (bands, h, w) read from ``window``."""
        valid = np.ones(pixels.shape[1:], bool)
        if not self._all_valid:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NodataShadowWarning)  # the alpha band is read below
                masks = source.read_masks(self._bands, window=window) > 0
            valid = masks.all(axis=0) if self._one_invalidates else masks.any(axis=0)
        if self._alpha is not None:
            valid &= source.read(self._alpha, window=window) > 0
        if pixels.dtype.kind == "f":
            valid &= np.isfinite(pixels).all(axis=0)
        return valid


def _is_alpha(source: Any, band: int) -> bool:
    """Whether a band that is marked as alpha is one: nearly all of its values are 0 or the largest there is.

    GDAL marks the fourth band of an 8-bit raster as alpha unless told otherwise, and it often is near-infrared, whose 0
    is deep water and no hole.
    """
    kind = np.dtype(source.dtypes[band - 1])
    largest = np.iinfo(kind).max if kind.kind in "iu" else 1
    values = np.concatenate([source.read(band, window=window).ravel() for window in _sample_windows(source)])
    return float(np.mean((values == 0) | (values == largest))) > 0.9


def _palette(source: Any) -> NDArray[np.uint8] | None:
    """Red, green, blue and alpha of every value of a palette raster, None for any other."""
    if source.count > 2 or source.colorinterp[0] != ColorInterp.palette or np.dtype(source.dtypes[0]).kind != "u":
        return None
    table = np.zeros((2 ** (8 * np.dtype(source.dtypes[0]).itemsize), 4), np.uint8)
    for value, colour in source.colormap(1).items():
        table[value] = colour
    return table


def _chosen_bands(source: Any, bands: Sequence[int] | None, path: str) -> list[int]:
    if source.count == 0:
        raise InputError(f"The raster {path} has no band of its own: choose one of its sub-datasets.")
    images = [band for band in range(1, source.count + 1) if source.colorinterp[band - 1] != ColorInterp.alpha]
    chosen = list(bands) if bands else (images or [1])[:3]
    beyond = [band for band in chosen if not 1 <= band <= source.count]
    if beyond:
        raise InputError(f"The raster {path} has no band {beyond[0]}: choose from 1 to {source.count}.")
    if any(source.dtypes[band - 1].startswith("complex") for band in chosen):
        raise InputError(f"The raster {path} holds complex numbers: choose bands with real values.")
    return chosen


def _one_band_invalidates(source: Any, bands: Sequence[int]) -> bool:
    """Whether nodata in one band alone makes a pixel invalid.

    An unsigned raster whose nodata is the end of its range (0 in most aerial imagery) can hold that value in one band
    of a valid pixel, dark water for one; only nodata in every band is a hole there.
    """
    for band in bands:
        kind, nodata = np.dtype(source.dtypes[band - 1]), source.nodatavals[band - 1]
        if nodata is None or kind.kind != "u" or nodata not in (0, np.iinfo(kind).max):
            return True
    return False


def _mask_polygons(path: str, source: Any, events: Events) -> Any:
    from shapely.geometry import Polygon

    from ..vectors.vectors import read_polygons

    layer = read_polygons(path, "mask", events)
    if source.crs:
        layer = layer.to_crs(source.crs.to_wkt())
    width, height = source.width, source.height
    ground = Polygon([source.transform * corner for corner in ((0, 0), (width, 0), (width, height), (0, height))])
    polygons = layer.geometry
    if not polygons.intersects(ground).any():
        raise InputError(f"The mask {path} does not overlap the raster {source.name}: choose polygons over it.")
    return polygons


def _sample_windows(source: Any) -> Iterator[Window]:
    """Windows evenly spread over a raster."""
    for top in _lattice(source.height):
        for left in _lattice(source.width):
            yield Window(left, top, min(SAMPLE_SIDE, source.width - left), min(SAMPLE_SIDE, source.height - top))


def _lattice(length: int) -> list[int]:
    """First pixels of the sample windows along one side, evenly spread; they touch where the raster is small."""
    count = min(SAMPLE_WINDOWS, -(-length // SAMPLE_SIDE))
    last = max(0, length - SAMPLE_SIDE)
    return sorted({round(last * index / max(1, count - 1)) for index in range(count)})


def _ground_resolution(source: Any) -> float:
    if not source.crs:
        return float("nan")
    from pyproj import CRS, Geod, Transformer

    crs = CRS.from_wkt(source.crs.to_wkt())
    if crs.geodetic_crs is None:  # a local system, tied to no place on Earth
        return float("nan")
    to_degrees = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
    column, row = source.width / 2, source.height / 2
    centre, right, below = (source.transform * place for place in ((column, row), (column + 1, row), (column, row + 1)))
    geod = crs.get_geod() or Geod(ellps="WGS84")
    x0, y0 = to_degrees.transform(*centre)
    sides = [geod.inv(x0, y0, *to_degrees.transform(*other))[2] for other in (right, below)]
    return float(np.sqrt(sides[0] * sides[1]))

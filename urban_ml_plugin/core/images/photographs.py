"""Photographs at points, such as the layer that QGIS's *Import geotagged photos* makes, as images with places."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from numpy.typing import NDArray
from pyproj import CRS
from shapely.geometry import Point

from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from ..vectors.local_crs import measuring_crs
from ..vectors.vectors import moved, pairs, read_layer, read_polygons, reprojected
from .image_source import PHOTOGRAPHS, ImageSource
from .imagery import Scaling
from .picture_file import BANDS, read_photograph, scaled
from .pixel_cache import PixelCache
from .tiles import Tiles, batch_length

LEAST_SIDE = 8
"""Pixels, as of a tile."""
SAMPLED = 200
"""Photographs from which the range of brightness is told."""
DIRECTION, TIMESTAMP = "direction", "timestamp"
"""Fields as *Import geotagged photos* names them."""


class PhotoPlaces:
    """The points of photographs: one row, and a column for each.

    Args:
        names: (N,) paths of the photographs.
    """

    rows = 1

    def __init__(self, points: GeoSeries, names: Sequence[str]) -> None:
        self._series, self._points, self._names = points, points.to_numpy(), names
        self.crs = str(CRS(points.crs).to_wkt())

    @property
    def columns(self) -> int:
        """Number of photographs."""
        return len(self._points)

    def __len__(self) -> int:
        return len(self._points)

    def shapes(self, rows: Array, columns: Array) -> Sequence[Point]:
        """The points of some photographs."""
        return list(self._points[columns])

    def captions(self, rows: Array, columns: Array) -> list[str]:
        """The names of the files of some photographs."""
        return [Path(self._names[int(number)]).name for number in columns]

    def positions(self, rows: Array, columns: Array) -> Array:
        """Metres to the east and to the north (n, 2)."""
        metric = moved(self._series, measuring_crs(self._series.to_frame("geometry")), PHOTOGRAPHS)
        return np.stack([metric.x.to_numpy(), metric.y.to_numpy()], axis=1)[columns]


class Photographs(ImageSource):
    """The square in the middle of each photograph, resampled to one size; every pixel is valid.

    A file is read once: what is resampled from it is kept on disk while the source is in use. The values 0 to the
    largest of the file's type become 0…1, so brightness means the same in all of them.

    Args:
        path: layer of points.
        field: field with the path of each picture, absolute or relative to ``folder``.
        side: of the resampled square, pixels.
        mask: path of polygons; photographs outside them are left out.
        needed: other fields without whose values a photograph is left out.

    Raises:
        MissingFileError, InputError: the layer cannot be read, lacks the field, or names files that do not exist.
    """

    kind = PHOTOGRAPHS
    places: PhotoPlaces
    bands = (1, 2, 3)
    band_count = BANDS
    scaling = Scaling((0.0,) * BANDS, (1.0,) * BANDS)
    ground_resolution = float("nan")

    def __init__(
        self,
        path: str,
        field: str,
        folder: str | None,
        side: int,
        events: Events = SILENT,
        mask: str | None = None,
        needed: Sequence[str] = (),
    ) -> None:
        if side < LEAST_SIDE:
            raise InputError(f"Photographs of {side} pixels are too small to read: choose {LEAST_SIDE} or more.")
        self.path, self.side, self.stride, self.seen = path, side, side, side
        layer = _usable(read_layer(path, PHOTOGRAPHS), field, events)
        for name in needed:
            layer = _with_values(layer, name, events)
        self._layer = layer if mask is None else _inside(layer, mask, events)
        self._files = [Path(folder or "", str(name)) for name in self._layer[field]]
        missing = [file for file in self._files if not file.is_file()]
        if missing:
            raise InputError(
                f"{len(missing)} of {len(self._files)} photographs do not exist, such as {missing[0]}: check the field "
                f"{field}, whose paths may be relative to the layer's folder."
            )
        self._names = self._layer[field].astype(str).to_numpy(object)
        self.places = PhotoPlaces(self._layer.geometry, self._names)
        self._directions = _numbers(self._layer)
        self._times = _times(self._layer)
        self._cache = PixelCache()

    @property
    def name(self) -> str:
        """Of the layer."""
        return Path(self.path.split("|")[0]).stem

    @property
    def fingerprint(self) -> str:
        """A hash of the names and sizes of the files."""
        told = repr([(file.name, file.stat().st_size) for file in self._files])
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def stream(self, batch_size: int, wanted: Bools | None = None) -> PhotoStream:
        """The photographs in batches, none left out."""
        every = np.arange(len(self._files), dtype=np.int64)
        return PhotoStream(self, every if wanted is None else every[wanted[0]], batch_size)

    def batch(self, rows: Array, columns: Array) -> Tiles:
        """Some photographs, in the order asked for."""
        pixels = np.stack([scaled(self._pixels(int(number))) for number in columns])
        valid = np.ones((len(columns), 1, self.side, self.side), bool)
        return Tiles(np.asarray(rows), np.asarray(columns), pixels, valid)

    def usable(self) -> Bools:
        """(1, N) true."""
        return np.ones((1, len(self._files)), bool)

    def sampled_values(self) -> Array:
        """Values (3, n) in 0…1 of some photographs, evenly spread over the layer."""
        some = np.unique(np.linspace(0, len(self._files) - 1, SAMPLED).round().astype(int))
        return np.concatenate([scaled(self._pixels(number)).reshape(BANDS, -1) for number in some.tolist()], axis=1)

    def column(self, field: str) -> Array:
        """(N,) what a field of the layer says of each photograph.

        Raises:
            InputError: the layer has no such field.
        """
        _require_field(self._layer, field)
        return np.asarray(self._layer[field].to_numpy(object))

    def times(self) -> NDArray[np.datetime64]:
        """(N,) when each was taken, NaT where neither the layer nor a file that has been read says."""
        return self._times.copy()

    def fields(self, rows: Array, columns: Array) -> dict[str, Array]:
        """``photo``, the path as the layer has it; ``direction`` and ``timestamp``, where the layer or the files say.

        The files of some photographs must have been read before.
        """
        told = {"photo": self._names[columns]}
        if np.isfinite(self._directions).any():
            told[DIRECTION] = self._directions[columns]
        if not np.isnat(self._times).all():
            told[TIMESTAMP] = self._times[columns]
        return told

    def _pixels(self, number: int) -> Array:
        """(3, side, side) in the type of the file; what the camera noted is noted, where the layer does not say."""
        kept = self._cache.get(number)
        if kept is not None:
            return kept
        read = read_photograph(self._files[number], self.side)
        self._cache.put(number, read.pixels)
        if np.isnan(self._directions[number]):
            self._directions[number] = read.direction
        if np.isnat(self._times[number]) and read.taken is not None:
            self._times[number] = pd.to_datetime(read.taken, errors="coerce").to_datetime64()
        return read.pixels


class PhotoStream:
    """Some photographs in batches; see ``ImageStream``."""

    def __init__(self, source: Photographs, numbers: Ints, batch_size: int) -> None:
        self._source, self._numbers = source, numbers
        self._length = batch_length(batch_size, BANDS, source.side)
        self.path, self.shares = source.path, np.zeros((1, len(source.places)))

    def __iter__(self) -> Iterator[Tiles]:
        for start in range(0, len(self._numbers), self._length):
            numbers = self._numbers[start : start + self._length]
            self.shares[0, numbers] = 1
            yield self._source.batch(np.zeros_like(numbers), numbers)


def _usable(layer: GeoDataFrame, field: str, events: Events) -> GeoDataFrame:
    """The rows that have a place and a path, each at one point."""
    if field not in layer.columns:
        raise InputError(f"The photographs layer has no field {field}: choose the field with the paths of the files.")
    named = layer[field].notna() & (layer[field].astype(str).str.strip() != "")
    usable = named & layer.geometry.notna() & ~layer.geometry.is_empty
    if not usable.any():
        raise InputError(f"No photograph has both a place and a path in the field {field}: choose another field.")
    if not usable.all():
        events.warning(f"{int((~usable).sum())} photographs have no place or no path and are left out.")
    kept = layer[usable].reset_index(drop=True)
    return kept.set_geometry(GeoSeries([shape.centroid for shape in kept.geometry], crs=kept.crs))


def _with_values(layer: GeoDataFrame, field: str, events: Events) -> GeoDataFrame:
    """The rows whose ``field`` is filled in."""
    _require_field(layer, field)
    filled = layer[field].notna() & (layer[field].astype(str).str.strip() != "")
    if not filled.any():
        raise InputError(f"No photograph has a value in the field {field}: choose another field, or fill it in.")
    if not filled.all():
        events.warning(f"{int((~filled).sum())} photographs have no value in the field {field} and are left out.")
    return layer[filled].reset_index(drop=True)


def _require_field(layer: GeoDataFrame, field: str) -> None:
    if field not in layer.columns:
        names = ", ".join(str(name) for name in layer.columns if name != layer.geometry.name)
        raise InputError(f"The photographs layer has no field {field}: choose one of {names}.")


def _inside(layer: GeoDataFrame, mask: str, events: Events) -> GeoDataFrame:
    polygons = reprojected(read_polygons(mask, "mask", events).geometry, layer.crs, "mask")
    _, inside, _ = pairs(polygons[~polygons.is_empty].reset_index(drop=True), layer.geometry)
    if not len(inside):
        raise InputError(f"No photograph lies inside the mask {mask}: choose polygons over them.")
    return layer.iloc[np.unique(inside)].reset_index(drop=True)


def _numbers(layer: GeoDataFrame) -> Floats:
    """(N,) the heading that the layer gives, NaN where it gives none."""
    if DIRECTION not in layer.columns:
        return np.full(len(layer), np.nan)
    return np.asarray(pd.to_numeric(layer[DIRECTION], errors="coerce"), np.float64).copy()


def _times(layer: GeoDataFrame) -> NDArray[np.datetime64]:
    """(N,) the time that the layer gives, NaT where it gives none."""
    if TIMESTAMP not in layer.columns:
        return np.full(len(layer), np.datetime64("NaT", "ns"))
    times = pd.to_datetime(layer[TIMESTAMP], errors="coerce", utc=True).dt.tz_localize(None)
    return np.asarray(times, "datetime64[ns]").copy()

"""Photographs at points, such as the layer that QGIS's *Import geotagged photos* makes, as images with places."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from numpy.typing import NDArray
from pyproj import CRS
from shapely.geometry import Point

from ..options.choices import VIEWS as AS_VIEWS
from ..options.imagery_options import DIRECTIONS, TIMESTAMP, ImageryOptions
from ..photographs.panoramas import VIEWS
from ..photographs.photo_layer import column, directions, read_photo_layer, times
from ..photographs.picture_file import BANDS, Framing, Photograph, read_photograph, scaled, unplaced
from ..photographs.watermark import constant_edges
from ..runtime.arrays import Array, Bools, Floats, Floats32, Ints, compact, evenly_spaced
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from ..storage.pixel_cache import PixelCache
from ..vectors.local_crs import measuring_crs
from ..vectors.vectors import moved
from .image_source import PHOTOGRAPHS, ImageSource
from .imagery import Scaling
from .tiles import Tiles, batch_length

LEAST_SIDE = 8
"""Pixels, as of a tile."""
SAMPLED, COMPARED = 200, 60
"""Photographs from which the range of brightness is told, and whether they have a border in common."""
READERS, AHEAD = 2, 64
"""Threads that read (libjpeg lets others work meanwhile), and files that are read before any is dealt with."""
DIRECTION, VIEW = DIRECTIONS[0], "view"
"""Fields of outputs."""


class PhotoPlaces:
    """The points of images: one row, and a column for each.

    Args:
        names: (N,) paths of the photographs.
        photograph: (N,) number of the photograph that an image is a view of, from 0 in the order of the layer. What is
            of one photograph belongs together: no fold may part it.
        views: (N,) degrees to the right of a panorama's middle; NaN of images that are no view.
    """

    rows = 1

    def __init__(
        self, points: GeoSeries, names: Sequence[str], photograph: Ints | None = None, views: Floats | None = None
    ) -> None:
        self._series, self._points, self._names = points, points.to_numpy(), names
        self.crs = str(CRS(points.crs).to_wkt())
        self.photograph = np.arange(len(names)) if photograph is None else photograph
        self.views = np.full(len(names), np.nan) if views is None else views

    @property
    def columns(self) -> int:
        """Number of images."""
        return len(self._points)

    def __len__(self) -> int:
        return len(self._points)

    def shapes(self, rows: Array, columns: Array) -> Sequence[Point]:
        """The points of some images."""
        return list(self._points[columns])

    def geometry(self, rows: Array, columns: Array) -> GeoSeries:
        """The same with their CRS."""
        return GeoSeries(self.shapes(rows, columns), crs=self.crs)

    def captions(self, rows: Array, columns: Array) -> list[str]:
        """The names of the files of some images, of views with their angle."""
        names = [Path(self._names[int(number)]).name for number in columns]
        return [name if np.isnan(view) else f"{name} {view:.0f}°" for name, view in zip(names, self.views[columns])]

    def positions(self, rows: Array, columns: Array) -> Array:
        """Metres to the east and to the north (n, 2)."""
        metric = moved(self._series, measuring_crs(self._series.to_frame("geometry")), PHOTOGRAPHS)
        return np.stack([metric.x.to_numpy(), metric.y.to_numpy()], axis=1)[columns]


class Photographs(ImageSource):
    """The square in the middle of each photograph, resampled to one size; every pixel is valid.

    A panorama may be four images instead, views a quarter of a turn apart. Files are read when the source is opened, so
    that all that is left out is known before anything is made of the rest; what is resampled from them is kept on disk
    while the source is in use. The values 0 to the largest of the file's type become 0…1, so brightness means the same
    in all of them.

    Args:
        imagery: the layer, its fields and how its pictures are framed.
        side: of the resampled square, pixels.
        needed: fields without whose values a photograph is left out.

    Attributes:
        path: of the user's layer, also where a copy of it is read.

    Raises:
        MissingFileError, InputError: the layer cannot be read, or none of its photographs; or it lacks a field.
    """

    kind = PHOTOGRAPHS
    places: PhotoPlaces
    bands = (1, 2, 3)
    band_count = BANDS
    scaling = Scaling((0.0,) * BANDS, (1.0,) * BANDS)
    ground_resolution = float("nan")

    def __init__(self, imagery: ImageryOptions, side: int, events: Events = SILENT, needed: Sequence[str] = ()) -> None:
        if side < LEAST_SIDE:
            raise InputError(f"Photographs of {side} pixels are too small to read: choose {LEAST_SIDE} or more.")
        read, self._field = imagery.photos or "", imagery.photo_field or ""
        self.path, self._name = imagery.photo_layer or read, Path(read.split("|")[0]).stem
        self.side = self.stride = self.seen = side
        self.panoramas, self.photo_border = imagery.panoramas, imagery.photo_border
        self._framing = Framing(side, imagery.photo_border / 100, imagery.panoramas == AS_VIEWS)
        layer, files = read_photo_layer(read, self._field, imagery.photo_folder, imagery.mask, needed, events)
        self._cache = PixelCache()
        with unplaced():
            self._take(layer, files, events)
        if (edges := self._constant_edges()) is not None:
            events.warning(edges)

    @property
    def name(self) -> str:
        """Of the layer."""
        return self._name

    @property
    def fingerprint(self) -> str:
        """A hash of the names and sizes of the files."""
        told = repr([(file.name, file.stat().st_size) for file in dict.fromkeys(self._files)])
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def stream(self, batch_size: int, wanted: Bools | None = None) -> PhotoStream:
        """The images in batches, none left out."""
        every = np.arange(len(self.places), dtype=np.int64)
        return PhotoStream(self, every if wanted is None else every[wanted[0]], batch_size)

    def batch(self, rows: Array, columns: Array) -> Tiles:
        """Some images, in the order asked for."""
        return photograph_tiles(np.asarray(columns), self.stored(columns))

    def stored(self, numbers: Array) -> list[Array]:
        """(3, side, side) of each of some images, in the type of its file."""
        return [self._pixels(int(number)) for number in numbers]

    def usable(self) -> Bools:
        """(1, N) true."""
        return np.ones((1, len(self.places)), bool)

    def valid_shares(self) -> Floats:
        """(1, N) of ones."""
        return np.ones((1, len(self.places)))

    def sampled_values(self) -> Array:
        """Values (3, n) in 0…1 of some images, evenly spread over the layer."""
        return np.concatenate([image.reshape(BANDS, -1) for image in self._sample(SAMPLED)], axis=1)

    @property
    def files(self) -> list[Path]:
        """Of the photographs, in the order of their places."""
        return list(self._files)

    @property
    def framing(self) -> Framing:
        """What of their pictures is seen."""
        return self._framing

    def view(self, number: int) -> int | None:
        """Which of the views of its panorama an image is, from 0; None if it is none."""
        return None if np.isnan(self.places.views[number]) else self._index[number]

    def resized(self, number: int, side: int) -> Floats32:
        """An image (3, side, side) in 0…1, read anew at another size."""
        with unplaced():
            read = read_photograph(self._files[number], self._framing._replace(side=side))
        return scaled(read.pixels[self._index[number]])

    def column(self, field: str) -> Array:
        """(N,) what a field of the layer says of each image.

        Raises:
            InputError: the layer has no such field.
        """
        return column(self._layer, field)

    def times(self) -> NDArray[np.datetime64]:
        """(N,) when each was taken, NaT where neither the layer nor its file says."""
        return self._times.copy()

    def fields(self, rows: Array, columns: Array) -> dict[str, Array]:
        """``photo``, the path as the layer has it; ``direction`` and ``timestamp``, where the layer or the files say.

        ``view`` is that of views, in degrees to the right of their panorama's middle; their direction is their own.
        """
        told = {"photo": self.column(self._field).astype(str).astype(object)[columns]}
        if np.isfinite(self._directions).any():
            told[DIRECTION] = self._directions[columns]
        if np.isfinite(self.places.views).any():
            told[VIEW] = self.places.views[columns]
        if not np.isnat(self._times).all():
            told[TIMESTAMP] = self._times[columns]
        return told

    def _take(self, layer: GeoDataFrame, files: Sequence[Path], events: Events) -> None:
        """Read all files; the images are those that could be read."""
        taken: list[_Image] = []
        unread: list[str] = []
        panoramas = 0
        step = events.aside("Reading photographs")
        for row, (file, read) in enumerate(step.over(zip(files, self._read(files)), len(files))):
            if isinstance(read, InputError):
                unread.append(str(read))
                continue
            panoramas += read.panorama
            for place, pixels in enumerate(read.pixels):
                self._cache.put(len(taken), pixels)
                turned = float(VIEWS[place]) if len(read.pixels) > 1 else np.nan
                taken.append(_Image(row, file, place, turned, read.notes.direction, read.notes.taken))
        _tell(unread, len(files), panoramas if not self._framing.views else 0, events)
        number = np.array([image.number for image in taken], np.int64)
        self._files, self._index = [image.file for image in taken], [image.place for image in taken]
        self._layer = layer.iloc[number].reset_index(drop=True)
        views = np.array([image.view for image in taken])
        own = compact(number)
        self.places = PhotoPlaces(self._layer.geometry, list(self.column(self._field)), own, views)
        known, when = directions(self._layer), times(self._layer)
        heading = np.where(np.isnan(known), [image.direction for image in taken], known)
        self._directions = (heading + np.nan_to_num(views)) % 360
        noted = pd.to_datetime(pd.Series([image.taken for image in taken], dtype=object), errors="coerce")
        self._times = np.where(np.isnat(when), np.asarray(noted, "datetime64[ns]"), when)

    def _read(self, files: Sequence[Path]) -> Iterator[Photograph | InputError]:
        """What is seen in each file, or why it cannot be read."""

        def read(file: Path) -> Photograph | InputError:
            try:
                return read_photograph(file, self._framing)
            except InputError as error:
                return error

        with ThreadPoolExecutor(READERS) as readers:
            for start in range(0, len(files), AHEAD):
                yield from readers.map(read, files[start : start + AHEAD])

    def _constant_edges(self) -> str | None:
        """A sentence about a border that all photographs have, None where there is none."""
        plain = np.flatnonzero(np.isnan(self.places.views))
        return constant_edges(np.stack(list(self._sample(COMPARED, plain)))) if len(plain) else None

    def _sample(self, most: int, among: Ints | None = None) -> Iterator[Array]:
        """Some images (3, side, side) in 0…1, evenly spread over the layer."""
        among = np.arange(len(self.places)) if among is None else among
        some = among[evenly_spaced(len(among), most)]
        return (scaled(self._pixels(int(number))) for number in some)

    def _pixels(self, number: int) -> Array:
        """(3, side, side) in the type of the file."""
        kept = self._cache.get(number)
        if kept is not None:
            return kept
        with unplaced():
            pixels: Array = read_photograph(self._files[number], self._framing).pixels[self._index[number]]
        return pixels


def photograph_tiles(numbers: Ints, pixels: Sequence[Array]) -> Tiles:
    """Some images (3, side, side), each in the type of its file, as a batch."""
    batch = np.stack([scaled(one) for one in pixels])
    valid = np.ones((len(batch), 1, *batch.shape[2:]), bool)
    return Tiles(np.zeros_like(numbers), numbers, batch, valid)


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


@dataclass(frozen=True)
class _Image:
    """An image: the number of its row and its file, its place among the views of it, and what the camera noted."""

    number: int
    file: Path
    place: int
    view: float
    direction: float
    taken: object


def _tell(unread: Sequence[str], of: int, panoramas: int, events: Events) -> None:
    """Say what was left out, and of what only a part is seen."""
    if len(unread) == of:
        raise InputError(f"None of the {of} photographs can be read. {unread[0]}")
    if unread:
        events.warning(f"{len(unread)} of {of} photographs cannot be read and are left out. {unread[0]}")
    if panoramas:
        events.info(
            f"{panoramas} of {of} photographs are panoramas, of which only the square in the middle is seen, half of "
            f"the horizon, bent: choose {AS_VIEWS} for PANORAMAS to see them as four ordinary photographs each."
        )

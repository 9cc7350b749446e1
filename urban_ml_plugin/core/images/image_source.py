"""What has pixels and a place: one interface for the tiles of a raster and for photographs at points."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np
from geopandas import GeoSeries
from shapely.geometry.base import BaseGeometry

from ..rasters.embedding_raster import Embedding
from ..runtime.arrays import Array, Bools, Floats, Ints
from .imagery import Scaling
from .tiles import Tiles

TILES, PHOTOGRAPHS = KINDS = ("tiles", "photographs")
AT_ONCE = 20_000
"""Places whose polygons are in memory at a time: some 40 MB."""


class Places(Protocol):
    """Where images lie, one cell an image: the tile grid of a raster, or one row of photographs."""

    @property
    def rows(self) -> int:
        """Number of rows of cells."""

    @property
    def columns(self) -> int:
        """Number of columns of cells; images are counted along the rows."""

    @property
    def crs(self) -> str:
        """Of the shapes, as WKT; empty if there is none."""

    def __len__(self) -> int: ...

    def shapes(self, rows: Array, columns: Array) -> Sequence[BaseGeometry]:
        """The polygon or point of each of some cells."""

    def captions(self, rows: Array, columns: Array) -> list[str]:
        """What to write under the pictures of some images."""

    def positions(self, rows: Array, columns: Array) -> Array:
        """Where some images lie to each other (n, 2): in sides of a tile, or in metres."""


class PlacedImages(Protocol):
    """Images of which it is known where they lie."""

    @property
    def crs(self) -> Any:
        """Of the places."""

    def geometry(self, rows: Array, columns: Array) -> GeoSeries:
        """The shapes of some images."""


class ImageStream(Protocol):
    """Images that are read once, in batches, from the first cell to the last.

    Attributes:
        path: of the file.
        shares: (rows, columns) share of valid pixels of the images read so far, 0 to 1.
    """

    path: str
    shares: Floats

    def __iter__(self) -> Iterator[Tiles]: ...


class IndexedImages(Protocol):
    """N images that can be read by index, in any order."""

    @property
    def upright(self) -> bool:
        """Whether they have a sky, so that none of them may be turned."""

    def __len__(self) -> int: ...

    def batch(self, indices: Array) -> Tiles:
        """The images at ``indices``, in that order."""


class ImageSource(ABC):
    """Images of one kind from one file. An image is known by ``row`` and ``column``: its cell in ``places``.

    Attributes:
        kind: one of ``KINDS``.
        path: of the file.
        places: of the images.
        side: of an image, pixels.
        seen: side of what a network sees of it, pixels: with its context, where there is some.
        stride: from image to image, pixels; the side where they lie apart.
        panoramas, photo_border: of photographs, how they are framed (``ImageryOptions``); None of tiles.
        embedding: of tiles, what their values are where these are embeddings; None of pictures.
    """

    kind: ClassVar[str]
    path: str
    places: Places
    side: int
    seen: int
    stride: int
    panoramas: str | None = None
    photo_border: float | None = None
    embedding: Embedding | None = None

    @property
    @abstractmethod
    def fingerprint(self) -> str:
        """Tells this input from another."""

    @property
    @abstractmethod
    def bands(self) -> Sequence[int]:
        """Numbers from 1 of the bands in use."""

    @property
    @abstractmethod
    def band_count(self) -> int:
        """How many bands an image has."""

    @property
    @abstractmethod
    def scaling(self) -> Scaling:
        """By which stored values became 0…1."""

    @property
    @abstractmethod
    def ground_resolution(self) -> float:
        """Metres per pixel; NaN where unknown."""

    @abstractmethod
    def stream(self, batch_size: int, wanted: Bools | None = None) -> ImageStream:
        """The images in batches, without those with too few valid pixels.

        Args:
            wanted: (rows, columns) which to read; all unless given.
        """

    @abstractmethod
    def batch(self, rows: Array, columns: Array) -> Tiles:
        """Some images, in the order asked for."""

    @abstractmethod
    def usable(self) -> Bools:
        """(rows, columns) which images have enough valid pixels."""

    @abstractmethod
    def valid_shares(self) -> Floats:
        """(rows, columns) share of valid pixels of each image, 0 to 1."""

    @abstractmethod
    def sampled_values(self) -> Array:
        """Stored values (bands, n) of valid pixels from all over.

        Raises:
            InputError: there is none.
        """

    @property
    def shown_in(self) -> str:
        """In which colours images are shown that have no picture, in a sentence; empty of those that have."""
        return ""

    @property
    def context(self) -> float:
        """How many times as wide as an image is what a network sees of it."""
        return self.seen / self.side

    @property
    def name(self) -> str:
        """What to call it, after its file."""
        return Path(self.path).stem

    @property
    def crs(self) -> Any:
        """The CRS of the places."""
        return self.places.crs

    @property
    def origin(self) -> dict[str, str]:
        """``path`` and ``fingerprint``."""
        return {"path": self.path, "fingerprint": self.fingerprint}

    @property
    def framing(self) -> tuple[Any, ...]:
        """All that images are cut by."""
        return self.side, self.seen, self.stride, self.panoramas, self.photo_border, list(self.bands)

    @property
    def upright(self) -> bool:
        """Whether the images have a sky, so that none of them may be turned."""
        return self.kind == PHOTOGRAPHS

    def fields(self, rows: Array, columns: Array) -> dict[str, Array]:
        """What outputs say of some images besides their place, by the name of the field."""
        return {}

    def geometry(self, rows: Array, columns: Array) -> GeoSeries:
        """The shapes of some images."""
        return GeoSeries(list(self.places.shapes(rows, columns)), crs=self.crs or None)

    def in_parts(self) -> Iterator[tuple[Ints, Ints, GeoSeries]]:
        """Rows, columns and shapes of all images, some rows of cells at a time."""
        places = self.places
        height = max(1, AT_ONCE // places.columns)
        for top in range(0, places.rows, height):
            cells = np.mgrid[top : min(top + height, places.rows), 0 : places.columns].astype(np.int64)
            rows, columns = (index.ravel() for index in cells)
            yield rows, columns, self.geometry(rows, columns)

    def at(self, rows: Array, columns: Array) -> ChosenImages:
        """The images at some places, to be read by index."""
        return ChosenImages(self, np.asarray(rows), np.asarray(columns))


class ChosenImages:
    """N images of a source, read by index; see ``IndexedImages``."""

    def __init__(self, source: ImageSource, rows: Array, columns: Array) -> None:
        self._source, self._rows, self._columns = source, rows, columns
        self.upright = source.upright

    def __len__(self) -> int:
        return len(self._rows)

    def batch(self, indices: Array) -> Tiles:
        """The images at ``indices``, in that order."""
        return self._source.batch(self._rows[indices], self._columns[indices])

"""The class of each pixel of any image, tile or photograph, and the share of the image that each class covers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import cast

import numpy as np
from rasterio.windows import Window

from ..images.image_source import ImageSource
from ..images.image_sources import Images, Opened
from ..images.photographs import Photographs
from ..images.raster_tiles import RasterTiles
from ..options.city_options import ObjectOptions
from ..runtime.arrays import Array, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from .class_names import VOID
from .label_pictures import open_label_pictures
from .land_cover import LandCover, open_cover
from .photograph_shares import photograph_shares
from .segmentation import RGB, Segmenter, open_segmenter, segment_photograph, segment_tile

AT_ONCE = 500
"""Images whose shares are read before it is told."""
Reader = Callable[[int, int], Ints]
"""The class numbers (S, S) of the image at a row and a column, ``VOID`` where there is no class with a name."""


class ClassMaps:
    """Which class lies where in the images of some sources.

    Args:
        names: of classes by number; numbers of one name are one class.
        readers: one for each source; none where only shares are known.
        table: (N, C) shares of photographs, where only these are known, its columns in the order of ``names``; NaN
            where they are not known.

    Attributes:
        names: of C classes, each once.
        placed: whether it is known where in an image a class lies.
    """

    def __init__(self, names: Mapping[int, str], readers: list[Reader], table: Floats | None = None) -> None:
        self.names = list(dict.fromkeys(names.values()))
        self.placed = table is None
        self._readers, self._table = readers, table
        self._numbers = np.array(sorted(names), np.int64)
        self._place = np.array([self.names.index(names[number]) + 1 for number in sorted(names)], np.int64)

    def maps(self, source: int, rows: Array, columns: Array) -> Ints:
        """The class of each pixel of some images (n, S, S): 0 where there is none, k for ``names[k - 1]``.

        Tiles are taken without their context; ground beyond the raster has no class.

        Args:
            source: number of the source that the images are of.
            rows, columns: (n,)

        Raises:
            InputError: only shares are known, or as the readers.
        """
        if not self.placed:
            raise InputError(
                "Shares do not say where in a photograph a class lies: give label pictures (LABELS) or a segmentation "
                "network in place of SHARES."
            )
        return np.stack([self._map(source, int(row), int(column)) for row, column in zip(rows, columns)])

    def shares(self, source: int, rows: Array, columns: Array) -> Floats:
        """The share of some images that each class covers (n, C), 0 to 1, their sum at most 1.

        NaN of an image no pixel of which has a class with a name, or of whose shares a table says nothing: what lies
        there is not known.

        Args:
            source, rows, columns: as of ``maps``.

        Raises:
            InputError: as the readers.
        """
        if self._table is not None:
            return np.asarray(self._table[np.asarray(columns, np.int64)])
        found = np.empty((len(rows), len(self.names)))
        for number, (row, column) in enumerate(zip(rows, columns)):
            seen = self._map(source, int(row), int(column))
            found[number] = np.bincount(seen.ravel(), minlength=len(self.names) + 1)[1:] / seen.size
        found[found.sum(axis=1) == 0] = np.nan
        return found

    def shares_of(self, images: Images, step: Step) -> Floats:
        """The share of each class in the chosen images (N, C), as ``shares`` says it, some of them at a time."""
        found, done = np.full((len(images), len(self.names)), np.nan), 0
        for number in np.unique(images.source):
            mine = np.flatnonzero(images.source == number)
            for some in np.split(mine, range(AT_ONCE, len(mine), AT_ONCE)):
                found[some] = self.shares(int(number), images.row[some], images.column[some])
                done += len(some)
                step.done(done, len(images))
        return found

    def _map(self, source: int, row: int, column: int) -> Ints:
        labels = self._readers[source](row, column)
        at = np.searchsorted(self._numbers, labels).clip(max=len(self._numbers) - 1)
        return np.where(self._numbers[at] == labels, self._place[at], 0)


@contextmanager
def open_class_maps(objects: ObjectOptions, opened: Opened, events: Events) -> Iterator[ClassMaps]:
    """The classes in the images of some sources, by the one way that was chosen.

    Raises:
        InputError, MissingFileError, DownloadError, MissingPackageError: no way or several were chosen, or one that
            does not suit the images, classes have no names, or what was chosen cannot be read.
    """
    sources = opened.sources
    objects.check(opened.first.upright)
    if (objects.landcover_rasters or objects.labels) and not objects.classes:
        raise InputError("Nothing says what the numbers of classes mean: give the list of their names (CLASSES).")
    with ExitStack() as stack:
        if objects.shares:
            shares = photograph_shares(cast(Photographs, sources[0]), objects.shares, events)
            yield ClassMaps(dict(enumerate(objects.shares)), [], shares)
        elif objects.labels:
            yield _of_labels(objects, cast(Photographs, sources[0]), events)
        elif cover := open_cover(objects, events, stack):
            readers = [_under(cover, cast(RasterTiles, source)) for source in sources]
            yield ClassMaps(cover.names or {}, readers)
        else:
            network = open_segmenter(objects, events)
            yield ClassMaps(network.names, [_seen_by(network, source) for source in sources])


def _of_labels(objects: ObjectOptions, photographs: Photographs, events: Events) -> ClassMaps:
    pictures = open_label_pictures(objects, photographs)
    if pictures.lacking:
        events.warning(f"Photographs without a label picture, whose classes are not known: {pictures.lacking:,}.")
    return ClassMaps(pictures.names or {}, [lambda row, column: pictures.read(column, photographs.side)])


def _under(cover: LandCover, source: RasterTiles) -> Reader:
    """What lies under a tile; a tile at the edge may reach beyond its raster."""
    labels, grid = cover.under(source.imagery.geometry), source.places

    def read(row: int, column: int) -> Ints:
        left, top = column * grid.stride, row * grid.stride
        wide, high = min(grid.tile_size, grid.width - left), min(grid.tile_size, grid.height - top)
        seen = np.full((grid.tile_size, grid.tile_size), VOID, np.int64)
        seen[:high, :wide] = labels(Window(left, top, wide, high))
        return seen

    return read


def _seen_by(network: Segmenter, source: ImageSource) -> Reader:
    if isinstance(source, Photographs):
        return lambda row, column: segment_photograph(network, source, column, source.side).labels
    if source.band_count != RGB:
        raise InputError(
            f"The raster {source.path} is read in {source.band_count} bands, and a segmentation network takes three: "
            "choose its red, green and blue (BANDS)."
        )

    def read(row: int, column: int) -> Ints:
        tile = source.batch(np.array([row]), np.array([column])).itself
        return segment_tile(network, np.ascontiguousarray(tile.pixels[0])).labels

    return read

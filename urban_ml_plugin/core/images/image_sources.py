"""Images with places: the tiles of one or several rasters, or photographs at points, behind one interface."""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import geopandas
import numpy as np
import pandas as pd
import rasterio
from geopandas import GeoDataFrame, GeoSeries
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError
from rasterio.io import MemoryFile
from rasterio.windows import Window

from ..options.imagery_options import GridOptions, ImageryOptions
from ..rasters.grid import TileGrid
from ..runtime.arrays import Ints
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events, ProgressOnly
from ..vectors.vectors import moved, read_layer
from .imagery import Imagery, Scaling
from .tiles import BLOCK, TileReader, Tiles, TilesByIndex

AT_ONCE = 20_000
"""Places whose polygons are in memory at a time: some 40 MB."""
RESOLUTION_TOLERANCE = 1.25
"""Above this ratio of ground resolutions houses look so much larger or smaller that a model may confuse them."""


class ImageSource(Protocol):
    """Images of one kind in one place: a raster cut into tiles, or a layer of photographs.

    An image is known by ``row`` and ``column``: its cell in the grid of a raster; 0 and its number for a photograph.
    """

    @property
    def name(self) -> str:
        """What to call it."""
        ...

    @property
    def crs(self) -> Any:
        """The CRS of its places."""
        ...

    @property
    def origin(self) -> dict[str, str]:
        """``path`` and ``fingerprint``."""
        ...

    @property
    def width(self) -> int:
        """Columns of the grid; images are counted along its rows."""
        ...

    @property
    def upright(self) -> bool:
        """Whether the images have a sky, so that none of them may be turned."""
        ...

    def places(self) -> Iterator[tuple[Ints, Ints, GeoSeries]]:
        """Rows, columns and geometries of all images, in parts."""
        ...

    def geometry(self, rows: Ints, columns: Ints) -> GeoSeries:
        """Geometries of some images."""
        ...

    def stream(self, rows: Ints, columns: Ints, batch_size: int) -> Iterator[Tiles]:
        """The images at the places given (row by row), in batches; those with too few valid pixels are left out."""
        ...

    def batch(self, rows: Ints, columns: Ints) -> Tiles:
        """Some images, in the order asked for."""
        ...


class RasterTiles:
    """The tiles of a raster as an image source."""

    def __init__(self, imagery: Imagery, grid: TileGrid) -> None:
        self.imagery, self.grid = imagery, grid

    @property
    def name(self) -> str:
        """The name of the file."""
        return Path(self.imagery.path).stem

    @property
    def crs(self) -> Any:
        """Of the raster."""
        return self.grid.crs

    @property
    def origin(self) -> dict[str, str]:
        """Path and fingerprint of the raster."""
        return {"path": self.imagery.path, "fingerprint": self.imagery.fingerprint}

    upright = False

    @property
    def width(self) -> int:
        """Columns of the grid."""
        return self.grid.columns

    def places(self) -> Iterator[tuple[Ints, Ints, GeoSeries]]:
        """The ground of every tile, some rows of the grid at a time."""
        grid = self.grid
        height = max(1, AT_ONCE // grid.columns)
        for top in range(0, grid.rows, height):
            rows, columns = (
                index.ravel()
                for index in np.mgrid[top : min(top + height, grid.rows), 0 : grid.columns].astype(np.int64)
            )
            yield rows, columns, self.geometry(rows, columns)

    def geometry(self, rows: Ints, columns: Ints) -> GeoSeries:
        """The ground of some tiles."""
        return GeoSeries([self.grid.polygon(int(r), int(c)) for r, c in zip(rows, columns)], crs=self.grid.crs)

    def stream(self, rows: Ints, columns: Ints, batch_size: int) -> Iterator[Tiles]:
        """The tiles at the places given, the raster read once from top to bottom."""
        wanted = np.zeros((self.grid.rows, self.grid.columns), bool)
        wanted[rows, columns] = True
        return iter(TileReader(self.imagery, self.grid, batch_size, wanted=wanted))

    def batch(self, rows: Ints, columns: Ints) -> Tiles:
        """Some tiles, each read by itself."""
        return TilesByIndex(self.imagery, self.grid, rows, columns).batch(np.arange(len(rows)))


class Photographs:
    """Photographs at points as an image source: the square in the middle of each, resampled to one size.

    Args:
        path: layer of points.
        field: field with the path of each picture, absolute or relative to ``folder``.
        side: of the resampled square, pixels.
    """

    def __init__(self, path: str, field: str, folder: str | None, side: int, events: Events = SILENT) -> None:
        layer = read_layer(path, "photographs")
        if field not in layer.columns:
            raise InputError(
                f"The photographs layer has no field {field}: choose the field with the paths of the files."
            )
        usable = layer[field].notna() & layer.geometry.notna() & ~layer.geometry.is_empty
        self._layer = layer[usable].reset_index(drop=True)
        self._files = [Path(folder or "", str(name)) for name in self._layer[field]]
        self._path, self._side = path, side
        missing = [file for file in self._files if not file.is_file()]
        if missing:
            raise InputError(
                f"{len(missing)} of {len(self._files)} photographs do not exist, such as {missing[0]}: check the field "
                f"{field}, whose paths may be relative to the layer's folder."
            )
        if not usable.all():
            events.warning(f"{int((~usable).sum())} photographs have no place or no path and are left out.")

    upright = True

    @property
    def name(self) -> str:
        """Of the layer."""
        return Path(self._path.split("|")[0]).stem

    @property
    def crs(self) -> Any:
        """Of the points."""
        return self._layer.crs

    @property
    def origin(self) -> dict[str, str]:
        """Path of the layer and a hash of the names and sizes of the files."""
        told = repr([(file.name, file.stat().st_size) for file in self._files])
        return {"path": self._path, "fingerprint": hashlib.sha256(told.encode()).hexdigest()[:16]}

    @property
    def width(self) -> int:
        """Photographs lie in one row."""
        return len(self._files)

    def places(self) -> Iterator[tuple[Ints, Ints, GeoSeries]]:
        """All points."""
        numbers = np.arange(len(self._files), dtype=np.int64)
        yield np.zeros_like(numbers), numbers, self._layer.geometry.centroid

    def geometry(self, rows: Ints, columns: Ints) -> GeoSeries:
        """Some of the points."""
        return self._layer.geometry.iloc[columns].reset_index(drop=True)

    def stream(self, rows: Ints, columns: Ints, batch_size: int) -> Iterator[Tiles]:
        """The photographs given, in batches."""
        size = max(1, batch_size // BLOCK) * BLOCK
        for start in range(0, len(columns), size):
            yield self.batch(rows[start : start + size], columns[start : start + size])

    def batch(self, rows: Ints, columns: Ints) -> Tiles:
        """Some photographs; every pixel is valid, and the values 0 to the largest of their type become 0…1."""
        pixels = np.stack([_photograph(self._files[int(number)], self._side) for number in columns])
        valid = np.ones((len(columns), 1, self._side, self._side), bool)
        return Tiles(np.asarray(rows), np.asarray(columns), pixels, valid)


def _photograph(file: Path, side: int) -> NDArray[np.float32]:
    """The middle square of a picture, (3, side, side) in 0…1, upright."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(file) as picture:
                least = min(picture.width, picture.height)
                window = Window((picture.width - least) // 2, (picture.height - least) // 2, least, least)
                if picture.colorinterp[0] == ColorInterp.palette:
                    pixels = _shrunk(_coloured(picture, window), side)
                else:
                    bands = [1, 2, 3] if picture.count >= 3 else [1, 1, 1]
                    shape = (3, side, side)
                    pixels = picture.read(bands, window=window, out_shape=shape, resampling=Resampling.average)
                turns = {"3": 2, "6": -1, "8": 1}.get(picture.tags().get("EXIF_Orientation", "1"), 0)
    except RasterioIOError as error:
        raise InputError(f"The photograph {file} cannot be read: choose JPEG, PNG or TIFF files.") from error
    largest = np.iinfo(pixels.dtype).max if pixels.dtype.kind in "iu" else 1
    return np.ascontiguousarray(np.rot90(pixels, turns, (1, 2)), np.float32) / np.float32(largest)


def _coloured(picture: Any, window: Window) -> NDArray[np.uint8]:
    """A window of a picture with a colour table, in its colours: (3, h, w)."""
    values = picture.read(1, window=window)
    table = np.zeros((int(values.max()) + 1, 3), np.uint8)
    for value, colour in picture.colormap(1).items():
        if value < len(table):
            table[value] = colour[:3]
    return np.moveaxis(table[values], -1, 0)


def _shrunk(pixels: NDArray[np.uint8], side: int) -> NDArray[Any]:
    """A square picture (3, n, n) brought to another side by means over its pixels."""
    bands, height, width = pixels.shape
    with MemoryFile() as memory:
        with memory.open(driver="GTiff", count=bands, height=height, width=width, dtype="uint8") as file:
            file.write(pixels)
        with memory.open() as file:
            shrunk: NDArray[Any] = file.read(out_shape=(bands, side, side), resampling=Resampling.average)
            return shrunk


class Images:
    """Several sources with the images chosen from them, in one order: source by source, row by row.

    Attributes:
        sources: the sources.
        source, row, column: (N,) of the chosen images.
    """

    def __init__(self, sources: Sequence[ImageSource]) -> None:
        self.sources = list(sources)
        self.source = self.row = self.column = np.zeros(0, np.int64)

    def __len__(self) -> int:
        return len(self.source)

    @property
    def upright(self) -> bool:
        """Whether the images have a sky, so that none of them may be turned."""
        return self.sources[0].upright

    def choose(self, source: Ints, row: Ints, column: Ints) -> None:
        """Choose images by source, row and column."""
        order = np.lexsort((column, row, source))
        self.source, self.row, self.column = source[order], row[order], column[order]

    def stream(self, batch_size: int) -> Iterator[tuple[int, Tiles]]:
        """Number of the source and batches of its chosen images; some may be left out for want of valid pixels."""
        for number, source in enumerate(self.sources):
            mine = self.source == number
            if mine.any():
                for tiles in source.stream(self.row[mine], self.column[mine], batch_size):
                    yield number, tiles

    def batch(self, indices: NDArray[Any]) -> Tiles:
        """The chosen images at ``indices``, in that order."""
        parts: list[tuple[NDArray[Any], Tiles]] = []
        for number in np.unique(self.source[indices]):
            here = np.flatnonzero(self.source[indices] == number)
            chosen = indices[here]
            parts.append((here, self.sources[number].batch(self.row[chosen], self.column[chosen])))
        order = np.argsort(np.concatenate([here for here, _ in parts]))
        tiles = [part for _, part in parts]
        rows, columns, pixels, valid = (
            np.concatenate([getattr(part, name) for part in tiles])[order]
            for name in ("rows", "columns", "pixels", "valid")
        )
        return Tiles(rows, columns, pixels, valid)

    def layer(self, fields: dict[str, Any], some: Ints | None = None) -> GeoDataFrame:
        """Features ``tile_id, row, col, city`` and ``fields``, in the CRS of the first source.

        Args:
            fields: of the images at ``some`` (ascending), of all unless given.
        """
        some = np.arange(len(self)) if some is None else some
        source, row, column = self.source[some], self.row[some], self.column[some]
        crs = self.sources[0].crs
        parts = [
            moved(self.sources[number].geometry(row[source == number], column[source == number]), crs, "imagery")
            for number in np.unique(source)
        ]
        width = np.array([one.width for one in self.sources], np.int64)
        table = {
            "tile_id": row * width[source] + column,
            "row": row.astype(np.int32),
            "col": column.astype(np.int32),
            "city": [self.sources[number].name for number in source],
        }
        shapes = list(pd.concat(parts, ignore_index=True))
        return geopandas.GeoDataFrame({**table, **fields}, geometry=shapes, crs=crs)


class RasterSources:
    """Rasters opened as image sources with one scaling for all; a context manager.

    Args:
        paths: of the rasters; each needs a CRS.
        bands: their numbers, the same for all.
        scaling: a stored one; else the widest range over the rasters, so that a value means the same in all.
    """

    def __init__(
        self,
        paths: Sequence[str],
        bands: Sequence[int] | None,
        tile_size: int,
        stride: int | None,
        mask: str | None,
        scaling: Scaling | None = None,
        events: Events = SILENT,
    ) -> None:
        self._stack = ExitStack()
        self.sources: list[RasterTiles] = []
        try:
            for path in paths:
                imagery = self._stack.enter_context(Imagery(path, bands, mask, scaling, events=events))
                grid = imagery.grid(tile_size, stride)
                if not grid.crs:
                    raise InputError(f"The raster {path} has no coordinate reference system: assign one first.")
                self.sources.append(RasterTiles(imagery, grid))
            _compare(self.sources, events)
            if scaling is None:
                common = _common_scaling(paths, bands, events)
                for source in self.sources:
                    source.imagery.scaling = common
        except BaseException:
            self._stack.close()
            raise

    def __enter__(self) -> RasterSources:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()


def _common_scaling(paths: Sequence[str], bands: Sequence[int] | None, events: Events) -> Scaling:
    scalings = []
    for path in paths:
        with Imagery(path, bands, events=ProgressOnly(events)) as imagery:
            scalings.append(imagery.scaling)
    if len({len(scaling.low) for scaling in scalings}) > 1:
        raise InputError("The rasters have different numbers of bands: choose the bands that all of them have.")
    low, high = (np.array([getattr(scaling, end) for scaling in scalings]) for end in ("low", "high"))
    return Scaling(tuple(map(float, low.min(axis=0))), tuple(map(float, high.max(axis=0))))


def _compare(sources: Sequence[RasterTiles], events: Events) -> None:
    sizes = [source.imagery.ground_resolution for source in sources]
    if np.nanmax(sizes) > RESOLUTION_TOLERANCE * np.nanmin(sizes):
        events.warning(
            f"The rasters have from {np.nanmin(sizes):.2g} to {np.nanmax(sizes):.2g} m per pixel, so things look of "
            "different size in them: resample them to one resolution before you trust the model."
        )


@dataclass
class Opened:
    """Image sources opened, and what a network needs to know of them.

    Attributes:
        scaling: of pixel values; photographs come scaled.
        ground_resolution: metres per pixel; NaN where unknown.
        bands: numbers of the bands in use.
    """

    sources: Sequence[ImageSource]
    scaling: Scaling
    ground_resolution: float
    bands: list[int]
    band_count: int


@contextmanager
def open_images(
    imagery: ImageryOptions, grid: GridOptions, scaling: Scaling | None = None, events: Events = SILENT
) -> Iterator[Opened]:
    """The rasters, or the photographs, that were chosen.

    Args:
        scaling: a stored one; see ``RasterSources``.

    Raises:
        InputError: neither or both were given, or as ``RasterSources`` and ``Photographs``.
    """
    if bool(imagery.inputs) == bool(imagery.photos):
        raise InputError("Give either rasters (INPUT) or photographs (PHOTOS), one of the two.")
    if imagery.photos:
        field, side = imagery.photo_field or "", grid.tile_size
        sources = [Photographs(imagery.photos, field, imagery.photo_folder, side, events)]
        yield Opened(sources, Scaling((0.0,) * 3, (1.0,) * 3), float("nan"), [1, 2, 3], 3)
        return
    chosen = imagery.band_numbers
    with RasterSources(imagery.inputs, chosen, grid.tile_size, grid.stride, imagery.mask, scaling, events) as rasters:
        first = rasters.sources[0].imagery
        yield Opened(rasters.sources, first.scaling, first.ground_resolution, list(first.bands), first.band_count)

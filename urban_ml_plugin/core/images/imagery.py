"""Reading a raster: its bands, which pixels are valid, and how their values scale to 0…1."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from geopandas import GeoSeries
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.features import geometry_mask
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ..options.imagery_options import LEAST_TILE, MOST_CONTEXT, ImageryOptions, context_margin
from ..rasters.embedding_raster import SCALE, decoded, embedding_of, known_embedding
from ..rasters.grid import TileGrid
from ..rasters.raster import Raster
from ..rasters.validity import Validity
from ..runtime.arrays import Bools, Floats32
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from .band_colours import BandColours

SAMPLE_WINDOWS, SAMPLE_SIDE = 16, 96
"""Scaling is measured on a lattice of 16 × 16 windows of 96 pixels: 2.4 million pixels, whatever the raster's size."""

DIGEST_WINDOWS = 3
"""Windows along a side of the lattice that tells two readings of one raster from those of two."""

FINER_LATTICES = (32, 128)
"""Windows along a side of the lattices on which valid pixels are looked for where the sample met none."""
SEARCHED_PIXELS = 2**31
"""Pixels that are then searched row by row: what no lattice met, in a larger raster, is hardly worth its tiles."""
FEW_WINDOWS, FEW_SIDE = 8, 24
"""The same of embeddings, whose pixels have hundreds of values, and are only to be known again and shown in colours."""
BLOCK_CACHE = 48 * 2**20, 2**30
"""Bytes that GDAL may keep of a raster: for its pictures, and for a row of blocks of embeddings at most."""
PICTURE_BANDS = 3
MOST_TILES = 2**26
"""Tiles of which every task can keep what it needs to know before it reads them: half a gigabyte."""


@dataclass(frozen=True)
class Scaling:
    """Robust range of each band: ``low`` becomes 0, ``high`` becomes 1, what lies outside is clipped.

    Stored in a model and used again when it is applied, never measured anew on another raster: else the same
    brightness would mean something else there.
    """

    low: tuple[float, ...]
    high: tuple[float, ...]

    def apply(self, pixels: NDArray[Any]) -> Floats32:
        """Scale pixels of shape (bands, height, width) to float32 in 0…1."""
        low = np.asarray(self.low, np.float32)[:, None, None]
        span = np.asarray(self.high, np.float32)[:, None, None] - low
        scaled = pixels.astype(np.float32)
        scaled -= low
        scaled /= np.where(span > 0, span, 1)
        return np.clip(scaled, 0, 1, out=scaled)

    @property
    def doubled(self) -> Scaling:
        """The same for twice the bands: those of two dates."""
        return replace(self, low=self.low * 2, high=self.high * 2)

    @lru_cache(maxsize=8)  # noqa: B019  (a scaling is two short tuples)
    def table(self, kind: np.dtype[Any]) -> Floats32 | None:
        """What ``apply`` makes of every value of an integer type of at most 16 bits: (bands, values); else None.

        Looking values up is twice as fast as computing them. Negative values count from the end, as indices do.
        """
        if kind.kind not in "iu" or kind.itemsize > 2:
            return None
        values = np.arange(2 ** (8 * kind.itemsize)).astype(f"u{kind.itemsize}").view(kind)
        return self.apply(np.broadcast_to(values, (len(self.low), 1, len(values))))[:, 0]


@dataclass(frozen=True)
class Unscaled(Scaling):
    """The values of embeddings, which a network gets as they are; the range of each band is 0 to 1 for the record."""

    def apply(self, pixels: NDArray[Any]) -> Floats32:
        """Pixels (bands, height, width) as float32, which they are already where they were decoded."""
        return pixels.astype(np.float32, copy=False)

    @classmethod
    def of(cls, bands: int) -> Unscaled:
        """For so many bands."""
        return cls((0.0,) * bands, (1.0,) * bands)


class Imagery:
    """A raster opened for reading, with the bands in use, its validity and its scaling.

    Invalid pixels are those that a nodata value, a mask, an alpha band or NaN marks, and those outside ``mask``. A
    palette raster is read as its red, green and blue. Scale and offset that a file declares do not matter to a network,
    which sees every band between two percentiles.

    Args:
        path: as ``Raster`` takes it.
        bands: band numbers from 1; by default the first three that are not alpha, or as many as there are.
        mask: path of polygons, or polygons in the CRS of the raster; ground outside them is invalid.
        scaling: a stored one; measured on the raster when first needed if None.
        measured: whether the values are wanted that were measured, with scale and offset, whatever their colours.
        embedding: whether it holds embeddings: all bands are read unless some are chosen, and values are decoded and
            stay as they are.

    Attributes:
        measured: as it was given.
        mask: polygons in the CRS of the raster; None where there is no mask.
        held: what the raster says of embeddings that it holds, None where it says nothing of any.
        embedding: what these are, where they are read as such; else None.
        colours: in which embeddings are shown, else None.

    Raises:
        MissingFileError: there is no such file.
        InputError: it is no raster, has no such band, holds complex numbers or no embeddings where these are wanted, or
            the mask does not overlap it.
    """

    def __init__(
        self,
        path: str,
        bands: Sequence[int] | None = None,
        mask: str | GeoSeries | None = None,
        scaling: Scaling | None = None,
        events: Events = SILENT,
        measured: bool = False,
        embedding: bool = False,
    ) -> None:
        self.path = path
        # A GDAL dataset serves one thread at a time, and must not be closed while another reads.
        self._lock = threading.Lock()
        self._events, self._scaling, self.measured = events, scaling, measured
        self._told_blank, self._fingerprint = False, ""
        with ExitStack() as opening:
            # GDAL would by default keep blocks in up to a twentieth of the machine's memory.
            opening.enter_context(rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE[0]))
            raster = self._raster = opening.enter_context(Raster(path))
            self.held = known_embedding(raster)
            self.embedding = embedding_of(raster) if embedding else None
            self.colours = BandColours(self.sampled_values) if embedding else None
            self._palette = None if measured or embedding else _palette(raster)
            self.bands = _chosen_bands(raster, bands, every=embedding)
            if embedding:
                opening.enter_context(rasterio.Env(GDAL_CACHEMAX=_row_of_blocks(raster, self.bands)))
            self._validity = Validity(raster, self.bands, lambda: self._lattice("Looking for holes"))
            self.mask = _mask_polygons(mask, raster, events) if isinstance(mask, str) else mask
            self._open = opening.pop_all()
        if self._palette is not None:
            events.info(f"The raster {path} has a colour table: it is read as the red, green and blue that it shows.")
        for text in self._doubts():
            events.warning(text)

    def _doubts(self) -> Iterator[str]:
        """What the user should know of how the raster is read."""
        if not self._raster.placed:
            yield (
                f"The raster {self.path} has no georeference: it is taken to lie where QGIS shows it, one unit a pixel "
                "from the origin, and its ground resolution is unknown."
            )
        elif not self._raster.crs:
            yield f"The raster {self.path} has no coordinate reference system: the layers will lack one too."
        for band in self._validity.near_infrared:
            yield (
                f"Band {band} of the raster {self.path} is marked as alpha but looks like near-infrared: its zeros are "
                "not taken for holes. Where they are, set a nodata value, or a mask."
            )

    def __enter__(self) -> Imagery:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._open.close()

    @property
    def band_count(self) -> int:
        """Number of bands that tiles have."""
        return 3 if self._palette is not None else len(self.bands)

    @property
    def bands_of_file(self) -> int:
        """Number of bands that the file has besides alpha, chosen or not; three where a palette holds colours."""
        return 3 if self._palette is not None else len(_image_bands(self._raster))

    @property
    def holds_bytes(self) -> bool:
        """Whether values are of 8 bits, as those of pictures are, or colours of a palette."""
        return self._palette is not None or all(self._raster.kind(band) == np.uint8 for band in self.bands)

    @property
    def is_picture(self) -> bool:
        """Whether it shows colours as a camera does: three bands or more, and no colour table."""
        return self._palette is None and self.embedding is None and len(self.bands) >= PICTURE_BANDS

    def tell_blank(self, count: int) -> None:
        """Warn, once, that so many tiles are of one colour and not used."""
        if not self._told_blank:
            self._told_blank = True
            self._events.warning(
                f"{count:,} tiles of the raster {self.path} are of one colour, such as a margin or what a service did "
                "not have, and are left out."
            )

    @property
    def whole_numbers(self) -> bool:
        """Whether the values of the bands are whole numbers."""
        return all(self._raster.kind(band).kind in "iu" for band in self.bands)

    @property
    def fully_valid(self) -> bool:
        """Whether no pixel can be invalid."""
        special = self.mask is not None or self._palette is not None or self.embedding is not None
        return not special and self._validity.certain

    @property
    def ground_resolution(self) -> float:
        """Size of a pixel on the ground in metres, at the centre of the raster; NaN where no CRS tells.

        Raises:
            InputError: the CRS has no metres there.
        """
        return _ground_resolution(self._raster)

    @property
    def fingerprint(self) -> str:
        """Tells this input from another: a hash of geometry, bands and a sample of pixels, which are read once."""
        if not self._fingerprint:
            for _ in self._sample("Reading a sample of pixels"):
                pass
        return self._fingerprint

    def sample_digest(self) -> str:
        """A hash of size, place, bands and few pixels, which tells at little cost whether another reads the same."""
        digest = hashlib.sha256(repr((*self.geometry[:3], list(self.bands))).encode())
        side = FEW_SIDE if self.embedding else SAMPLE_SIDE
        for window in _sample_windows(Window(0, 0, self._raster.width, self._raster.height), DIGEST_WINDOWS, side):
            pixels, valid = self.read(window)
            digest.update(np.ascontiguousarray(np.where(valid, pixels, 0)).tobytes())
        return digest.hexdigest()

    def grid(self, tile_size: int, stride: int | None = None, context: float = 1.0) -> TileGrid:
        """The tile grid of this raster; the stride is the tile size unless given.

        Args:
            context: see ``GridOptions``.

        Raises:
            InputError: it does not suit the raster, or has more tiles than can be handled.
        """
        if not 1 <= context <= MOST_CONTEXT:
            raise InputError(
                f"A context of {context:g} times a tile cannot be: choose from 1 (the tile alone) to {MOST_CONTEXT:g}."
            )
        margin = context_margin(tile_size, context)
        grid = TileGrid(*self.geometry, tile_size, tile_size if stride is None else stride, margin, self.least_tile)
        if grid.rows * grid.columns > MOST_TILES:
            raise InputError(
                f"The raster {self.path} would have {grid.rows * grid.columns:,} tiles, more than the "
                f"{MOST_TILES:,} that can be handled: choose a larger tile size or stride, or clip the raster."
            )
        return grid

    @property
    def least_tile(self) -> int:
        """Pixels along the side of the smallest tile that says something."""
        return 1 if self.embedding else LEAST_TILE

    @property
    def geometry(self) -> tuple[int, int, Affine, str]:
        """Width and height in pixels, the transform from pixels to map units, and the CRS as WKT, empty without one."""
        source = self._raster
        return source.width, source.height, source.transform, source.crs_wkt

    @property
    def scaling(self) -> Scaling:
        """The 1st and 99th percentile of every band's valid pixels, measured once on a sample of windows.

        Embeddings stay as they are.
        """
        if self.embedding:
            return Unscaled.of(self.band_count)
        if self._scaling is None:
            self._scaling = self._measured_scaling()
        return self._scaling

    @scaling.setter
    def scaling(self, scaling: Scaling) -> None:
        self._scaling = scaling

    def read(self, window: Window) -> tuple[NDArray[Any], Bools]:
        """Pixels (bands, h, w) in the raster's own values and validity (h, w); outside the raster all is invalid."""
        source = self._raster
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
        rows = window.row_off + np.arange(int(window.height))
        columns = window.col_off + np.arange(int(window.width))
        inside = (rows >= 0) & (rows < self._raster.height), (columns >= 0) & (columns < self._raster.width)
        return inside[0][:, None] & inside[1][None, :]

    def _read_inside(self, window: Window) -> tuple[NDArray[Any], Bools]:
        pixels, valid = self._stored(window)
        if self.embedding:
            pixels, there = decoded(pixels, self.embedding)
            valid &= there
        if self.embedding.decoding == SCALE if self.embedding else self.measured:
            scale, offset = self._raster.scale_and_offset(self.bands)
            plain = pixels.dtype.kind == "f" and bool((scale == 1).all() and (offset == 0).all())
            pixels = pixels if plain else pixels * scale + offset
        if pixels.dtype.kind == "f":
            pixels[~np.isfinite(pixels)] = 0
        if self._palette is not None:
            colours = np.moveaxis(self._palette[pixels[0]], -1, 0)
            pixels, valid = colours[:3], valid & (colours[3] > 0)
        return pixels, valid

    def _stored(self, window: Window) -> tuple[NDArray[Any], Bools]:
        """Values (bands, h, w) as they are stored, and validity (h, w); what the mask leaves out is not fetched."""
        if self.mask is None:
            with self._lock:
                pixels = self._raster.read(self.bands, window)
                return pixels, self._validity.read(pixels, window)
        inside = self._inside(self.mask, window)
        kind = np.result_type(*{self._raster.kind(band) for band in self.bands})
        pixels, valid = np.zeros((len(self.bands), *inside.shape), kind), np.zeros(inside.shape, bool)
        rows, columns = (np.flatnonzero(inside.any(axis=axis)) for axis in (1, 0))
        if len(rows):
            place = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
            size = int(columns[-1] - columns[0]) + 1, int(rows[-1] - rows[0]) + 1
            part = Window(window.col_off + int(columns[0]), window.row_off + int(rows[0]), *size)
            with self._lock:
                pixels[(slice(None), *place)] = self._raster.read(self.bands, part)
                valid[place] = self._validity.read(pixels[(slice(None), *place)], part)
        return pixels, valid & inside

    def _inside(self, polygons: Any, window: Window) -> Bools:
        """Where the pixels (h, w) of a window lie inside the polygons."""
        transform = window_transform(window, self._raster.transform)
        shape = (int(window.height), int(window.width))
        corners = [transform * corner for corner in ((0, 0), (shape[1], 0), (0, shape[0]), (shape[1], shape[0]))]
        xs, ys = zip(*corners)
        near = polygons.iloc[polygons.sindex.intersection((min(xs), min(ys), max(xs), max(ys)))]
        if near.empty:
            return np.zeros(shape, bool)
        return geometry_mask(near, shape, transform, invert=True)

    def _sample(self, doing: str) -> Iterator[tuple[NDArray[Any], Bools]]:
        """Pixels and validity of the windows of a lattice; once all were read, their fingerprint is known, too."""
        geometry = (self._raster.width, self._raster.height, self._raster.transform, self._raster.crs, self.bands)
        digest = hashlib.sha256(repr(geometry).encode())
        for window in self._lattice(doing):
            pixels, valid = self.read(window)
            digest.update(np.ascontiguousarray(np.where(valid, pixels, 0)).data)
            yield pixels, valid
        self._fingerprint = digest.hexdigest()[:16]

    def _lattice(self, doing: str, count: int = SAMPLE_WINDOWS, region: Window | None = None) -> Iterable[Window]:
        """At most ``count`` × ``count`` windows evenly spread over a region; tells how many have been dealt with."""
        region = region or Window(0, 0, self._raster.width, self._raster.height)
        count, side = (min(count, FEW_WINDOWS), FEW_SIDE) if self.embedding else (count, SAMPLE_SIDE)
        windows = list(_sample_windows(region, count, side))
        return self._events.aside(doing).over(windows, len(windows))

    def sampled_values(self) -> NDArray[Any]:
        """Values (bands, n) of the valid pixels of the windows on which the scaling is measured.

        Raises:
            InputError: there is no valid pixel, or none was found in a raster that holds hardly any.
        """
        samples = [pixels[:, valid] for pixels, valid in self._sample("Measuring the range of values")]
        if not sum(sample.shape[1] for sample in samples):
            samples = self._rare_values()
        return np.concatenate(samples, axis=1)

    def _measured_scaling(self) -> Scaling:
        values = self.sampled_values()
        low, high = zip(*(np.percentile(band.astype(np.float64), (1, 99)) for band in values))
        return Scaling(tuple(map(float, low)), tuple(map(float, high)))

    def _rare_values(self) -> list[NDArray[Any]]:
        """Valid pixels of a raster where the sample met none: on finer lattices, then row by row."""
        region = self._region()
        if not region.width or not region.height:  # a mask that only touches the raster
            raise self.no_valid_pixel()
        for count in FINER_LATTICES:
            windows = self._lattice("Looking for valid pixels", count, region)
            samples = [pixels[:, valid] for pixels, valid in map(self.read, windows)]
            if any(sample.shape[1] for sample in samples):
                return samples
        height = max(1, 2**22 // int(region.width))
        searched = range(0, min(int(region.height), SEARCHED_PIXELS // int(region.width) + 1), height)
        for top in self._events.aside("Looking for valid pixels in every row").over(searched, len(searched)):
            rows = min(height, int(region.height) - top)
            pixels, valid = self.read(Window(region.col_off, region.row_off + top, region.width, rows))
            if valid.any():
                return [pixels[:, valid]]
        if searched.stop < region.height:
            raise InputError(
                f"The raster {self.path} has {int(region.width):,} × {int(region.height):,} pixels and no valid one "
                "was found: clip it to the ground that has data, or draw a mask around that."
            )
        raise self.no_valid_pixel()

    def _region(self) -> Window:
        """The part of the raster in which pixels can be valid: all of it, or what the mask spans."""
        width, height = self._raster.width, self._raster.height
        if self.mask is None:
            return Window(0, 0, width, height)
        west, south, east, north = self.mask.total_bounds
        corners = [~self._raster.transform * corner for corner in ((west, south), (west, north), (east, south))]
        columns, rows = zip(*corners, ~self._raster.transform * (east, north))
        left, right = np.clip([np.floor(min(columns)), np.ceil(max(columns))], 0, width).astype(int)
        top, bottom = np.clip([np.floor(min(rows)), np.ceil(max(rows))], 0, height).astype(int)
        return Window(left, top, right - left, bottom - top)

    def no_valid_pixel(self) -> InputError:
        """The error to raise where nodata or the mask leave nothing to read."""
        inside = " inside the mask" if self.mask is not None else ""
        return InputError(
            f"The raster {self.path} has no valid pixel{inside}: "
            "check its nodata value, or choose another raster or mask."
        )


def open_raster(
    options: ImageryOptions, events: Events = SILENT, scaling: Scaling | None = None, bands: Sequence[int] | None = None
) -> Imagery:
    """The only raster that was chosen, opened for reading.

    Args:
        bands: in place of those that were chosen.

    Raises:
        InputError: there is none, or more than one, or as ``Imagery``.
    """
    chosen = bands or options.band_numbers
    return Imagery(options.raster, chosen, options.mask, scaling, events, embedding=options.embedding)


def count_bands(path: str) -> int:
    """Number of bands of a raster, alpha included.

    Raises:
        MissingFileError, InputError: as ``Raster``.
    """
    with Raster(path) as source:
        return source.count


def _palette(source: Raster) -> NDArray[np.uint8] | None:
    """Red, green, blue and alpha of every value of a palette raster, None for any other."""
    if source.count > 2 or source.interpretations[0] != ColorInterp.palette:
        return None
    kind = source.kind(1)
    if kind.kind != "u" or kind.itemsize > 2:
        return None
    table = np.zeros((2 ** (8 * kind.itemsize), 4), np.uint8)
    for value, colour in source.colours().items():
        table[value] = colour
    return table


def _image_bands(source: Raster) -> list[int]:
    """The bands that are not alpha."""
    return [band for band in range(1, source.count + 1) if source.interpretations[band - 1] != ColorInterp.alpha]


def _chosen_bands(source: Raster, bands: Sequence[int] | None, every: bool) -> list[int]:
    path = source.path
    chosen = list(bands) if bands else (_image_bands(source) or [1])[: None if every else 3]
    beyond = [band for band in chosen if not 1 <= band <= source.count]
    if beyond:
        raise InputError(f"The raster {path} has no band {beyond[0]}: choose from 1 to {source.count}.")
    if any(source.is_complex(band) for band in chosen):
        raise InputError(f"The raster {path} holds complex numbers: choose bands with real values.")
    return chosen


def _row_of_blocks(source: Raster, bands: Sequence[int]) -> int:
    """Bytes for the blocks that a row of tiles lies in, so that each is fetched and unpacked once, within reason."""
    height = max(int(block[0]) for block in source.dataset.block_shapes)
    needed = 2 * height * source.width * len(bands) * source.kind(1).itemsize
    return int(np.clip(needed, *BLOCK_CACHE))


def _mask_polygons(path: str, source: Raster, events: Events) -> Any:
    from pyproj import CRS
    from shapely.geometry import Polygon

    from ..vectors.vectors import read_polygons, reprojected

    polygons = read_polygons(path, "mask", events, needs_crs=bool(source.crs)).geometry
    if source.crs:
        polygons = reprojected(polygons, CRS.from_wkt(source.crs_wkt), "mask")
        polygons = polygons[~polygons.is_empty]
    elif polygons.crs is not None:
        events.warning(
            f"The mask is in {polygons.crs.name} and the raster {source.path} has no coordinate reference system: the "
            "coordinates of the mask are taken for those of the raster."
        )
    width, height = source.width, source.height
    ground = Polygon([source.transform * corner for corner in ((0, 0), (width, 0), (width, height), (0, height))])
    if not polygons.intersects(ground).any():
        raise InputError(f"The mask {path} does not overlap the raster {source.path}: choose polygons over it.")
    return polygons


def _sample_windows(region: Window, count: int, side: int = SAMPLE_SIDE) -> Iterator[Window]:
    """At most ``count`` × ``count`` windows evenly spread over a region; they touch where it is small."""
    width, height = int(region.width), int(region.height)
    for top in _spread(height, count, side):
        for left in _spread(width, count, side):
            size = min(side, width - left), min(side, height - top)
            yield Window(int(region.col_off) + left, int(region.row_off) + top, *size)


def _spread(length: int, most: int, side: int) -> list[int]:
    """First pixels of the sample windows along one side."""
    count = min(most, -(-length // side))
    last = max(0, length - side)
    return sorted({round(last * index / max(1, count - 1)) for index in range(count)})


def _ground_resolution(source: Raster) -> float:
    if not source.crs or not source.placed:
        return float("nan")
    from pyproj import CRS, Geod, Transformer

    crs = CRS.from_wkt(source.crs_wkt)
    if crs.geodetic_crs is None:  # a local system, tied to no place on Earth
        return float("nan")
    to_degrees = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
    column, row = source.width / 2, source.height / 2
    centre, right, below = (source.transform * place for place in ((column, row), (column + 1, row), (column, row + 1)))
    geod = crs.get_geod() or Geod(ellps="WGS84")
    x0, y0 = to_degrees.transform(*centre)
    sides = [geod.inv(x0, y0, *to_degrees.transform(*other))[2] for other in (right, below)]
    resolution = float(np.sqrt(sides[0] * sides[1]))
    if not np.isfinite(resolution) or resolution == 0:
        raise InputError(
            f"The raster {source.path} lies where {crs.name} has no metres: check its coordinate reference system."
        )
    return resolution

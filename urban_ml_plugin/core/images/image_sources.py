"""Several image sources as one: rasters opened with one scaling for all, or a layer of photographs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas as pd
from geopandas import GeoDataFrame
from scipy.spatial import cKDTree

from ..options.choices import EMBEDDING
from ..options.imagery_options import GridOptions, ImageryOptions
from ..presentation.wording import enumerated, percent
from ..runtime.arrays import TINY, Array, Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events
from ..vectors.vectors import moved
from .image_source import ImageSource
from .imagery import Imagery, Scaling, open_raster
from .photographs import Photographs
from .raster_tiles import RasterTiles
from .tile_side import USUAL_SIDE, tile_side
from .tiles import Tiles

RESOLUTION_TOLERANCE = 1.25
"""Above this ratio of ground resolutions houses look so much larger or smaller that a model may confuse them."""
HALF_A_PIXEL = 0.5
"""Windows that begin by less than their width apart share at least a pixel."""
FAINT = 0.2
"""Share of the range of values of all rasters below which one of them looks nearly even."""
HIGHEST_BYTE = 255.0
"""Of the values of 8 bits, which scale from 0 to this where they are seen as they are."""


def share_pixels(corners: Ints, others: Ints, side: int) -> Bools:
    """(N,) whether squares of ``side`` pixels with these first rows and columns (N, 2) share any with others (M, 2)."""
    distance, _ = cKDTree(others).query(corners, p=np.inf, distance_upper_bound=side - HALF_A_PIXEL)
    return np.isfinite(distance)


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

    def choose_cells(self, cells: Iterable[tuple[int, Array, Array]]) -> None:
        """Choose images by parts of sources: number of the source, rows (n,) and columns (n,)."""
        parts = [(np.full(len(rows), number, np.int64), rows, columns) for number, rows, columns in cells]
        self.choose(*(np.concatenate(part) for part in zip(*parts)))

    def keep(self, some: Array) -> None:
        """Choose no others any more than some of the images, by their positions or a mask (N,)."""
        self.choose(self.source[some], self.row[some], self.column[some])

    def among(self, some: Array) -> Images:
        """Some of the images, by their positions or a mask (N,)."""
        images = Images(self.sources)
        images.choose(self.source[some], self.row[some], self.column[some])
        return images

    def showing(self, others: Images) -> Bools:
        """(N,) which of the tiles show pixels that some of ``others``, of the same sources, show too.

        They are told by their place in the grid, so it does not matter how the raster lies on the ground.
        """
        shown = np.zeros(len(self), bool)
        for number, source in enumerate(self.sources):
            mine, theirs = self.source == number, others.source == number
            places, those = (
                np.stack([images.row[here], images.column[here]], axis=1) * source.stride
                for images, here in ((self, mine), (others, theirs))
            )
            shown[mine] = share_pixels(places, those, source.seen)
        return shown

    def stream(self, batch_size: int) -> Iterator[tuple[int, Tiles]]:
        """Number of the source and batches of its chosen images; some may be left out for want of valid pixels."""
        for number, source in enumerate(self.sources):
            mine = self.source == number
            if mine.any():
                wanted = np.zeros((source.places.rows, source.places.columns), bool)
                wanted[self.row[mine], self.column[mine]] = True
                for tiles in source.stream(batch_size, wanted):
                    yield number, tiles

    def batch(self, indices: Array) -> Tiles:
        """The chosen images at ``indices``, in that order."""
        parts: list[tuple[Array, Tiles]] = []
        for number in np.unique(self.source[indices]):
            here = np.flatnonzero(self.source[indices] == number)
            chosen = indices[here]
            parts.append((here, self.sources[number].batch(self.row[chosen], self.column[chosen])))
        order = np.argsort(np.concatenate([here for here, _ in parts]))
        return Tiles.joined([part for _, part in parts]).chosen(order)

    def layer(self, fields: dict[str, Any], some: Ints | None = None, crs: Any = None) -> GeoDataFrame:
        """Features ``tile_id, row, col, city``, what is noted of photographs, and ``fields``, in one CRS.

        Args:
            fields: of the images at ``some`` (ascending), of all unless given.
            crs: that of the first source unless given.
        """
        some = np.arange(len(self)) if some is None else some
        source, row, column = self.source[some], self.row[some], self.column[some]
        crs = crs or self.sources[0].crs
        parts = [
            moved(self.sources[number].geometry(row[source == number], column[source == number]), crs, "imagery")
            for number in np.unique(source)
        ]
        width = np.array([one.places.columns for one in self.sources], np.int64)
        table = {
            "tile_id": row * width[source] + column,
            "row": row.astype(np.int32),
            "col": column.astype(np.int32),
            "city": [self.sources[number].name for number in source],
        }
        noted = self.sources[0].fields(row, column) if len(self.sources) == 1 else {}
        shapes = list(pd.concat(parts, ignore_index=True))
        return geopandas.GeoDataFrame({**table, **noted, **fields}, geometry=shapes, crs=crs)


def check_embeddings(opened: Sequence[Imagery], events: Events = SILENT) -> None:
    """Refuse rasters of embeddings that are to be looked at as pictures, and those of several models together.

    Raises:
        InputError: there are some.
    """
    first = opened[0]
    for number, imagery in enumerate(opened):
        if imagery.held and not imagery.embedding:
            raise InputError(
                f"The raster {imagery.path} holds embeddings ({imagery.held.words}) and no picture that a network "
                f"could look at: choose the network “{EMBEDDING}” in an algorithm that has one (NETWORK)."
            )
        for other in opened[:number]:  # one whose version is not known is like two that are unlike each other
            if imagery.embedding and other.embedding and imagery.embedding.unlike(other.embedding):
                raise InputError(
                    f"The rasters {other.path} ({other.embedding.words}) and {imagery.path} "
                    f"({imagery.embedding.words}) hold embeddings of different models or versions, whose numbers have "
                    "nothing to do with each other: choose rasters of one."
                )
    if first.embedding:
        bands, found = len(first.bands), first.embedding
        read = "all bands are read" if bands == found.bands else f"{bands:,} of the bands are read"
        events.info(
            f"The values are embeddings ({found.words}, licence: {found.license}): they stay as they are, and {read}."
        )
        if found.credit:
            events.info(found.credit)


def _common_scaling(opened: Sequence[Imagery], events: Events) -> Scaling:
    scalings = [raster.scaling for raster in opened]
    if len({len(scaling.low) for scaling in scalings}) > 1:
        raise InputError("The rasters have different numbers of bands: choose the bands that all of them have.")
    low, high = (np.array([getattr(scaling, end) for scaling in scalings]) for end in ("low", "high"))
    common = Scaling(tuple(map(float, low.min(axis=0))), tuple(map(float, high.max(axis=0))))
    _tell_faint([raster.path for raster in opened], high - low, high.max(axis=0) - low.min(axis=0), events)
    return common


def _tell_faint(paths: Sequence[str], spans: Floats, common: Floats, events: Events) -> None:
    """Name rasters whose values (R, bands) fill next to nothing of the range of all, such as bytes beside 16 bits."""
    filled = (spans / np.maximum(common, TINY)).max(axis=1)
    faint = [Path(path).stem for path, share in zip(paths, filled) if share < FAINT]
    if faint:
        events.warning(
            f"Values of {enumerated(faint)} fill {percent(filled.min())} of the range of all rasters, so there is next "
            "to nothing to be seen beside the others: bring all to one range of values first."
        )


def _compare(sources: Sequence[RasterTiles], events: Events) -> None:
    sizes = [size for source in sources if np.isfinite(size := source.imagery.ground_resolution)]
    if sizes and max(sizes) > RESOLUTION_TOLERANCE * min(sizes):
        events.warning(
            f"The rasters have from {min(sizes):.2g} to {max(sizes):.2g} m per pixel, so things look of "
            "different size in them: resample them to one resolution before you trust the model."
        )


def _compare_bands(opened: Sequence[Imagery], events: Events) -> None:
    """Warn where the bands that are taken unasked may not be the same."""
    counts = [imagery.bands_of_file for imagery in opened]
    if min(counts) < max(counts):
        events.warning(
            f"The rasters have from {min(counts)} to {max(counts)} bands, and the first {opened[0].band_count} of each "
            "are taken: choose the bands (BANDS) unless these show the same in all of them."
        )


@dataclass
class Opened:
    """Image sources opened."""

    sources: Sequence[ImageSource]

    @property
    def first(self) -> ImageSource:
        """What a network must know of the images is what it must know of the first source."""
        return self.sources[0]


@contextmanager
def open_source(
    imagery: ImageryOptions, grid: GridOptions, scaling: Scaling | None = None, events: Events = SILENT
) -> Iterator[ImageSource]:
    """One raster cut into tiles, or photographs.

    Args:
        scaling: a stored one; measured on the raster when first needed if None.

    Raises:
        InputError: neither or both were given, or several rasters, or as ``Imagery`` and ``Photographs``.
    """
    check_given(imagery)
    if imagery.photos:
        yield _photographs(imagery, grid, events)
        return
    with open_raster(imagery, events, scaling) as raster:
        check_embeddings([raster], events)
        yield RasterTiles(raster, raster.grid(tile_side(grid, [raster]), grid.stride, grid.context))


@contextmanager
def open_images(
    imagery: ImageryOptions,
    grid: GridOptions,
    scaling: Scaling | None = None,
    events: Events = SILENT,
    needed: Sequence[str] = (),
) -> Iterator[Opened]:
    """The rasters, or the photographs, that were chosen.

    Args:
        scaling: a stored one; else the widest range over the rasters, so that a value means the same in all.
        needed: fields without whose values a photograph is left out.

    Raises:
        InputError: neither or both were given, a raster has no CRS, they are of different kinds, or as ``tile_side``,
            ``Imagery`` and ``Photographs``.
    """
    check_given(imagery)
    if imagery.photos:
        yield Opened([_photographs(imagery, grid, events, needed)])
        return
    bands, held = imagery.band_numbers, imagery.embedding
    with ExitStack() as stack:
        opened = [
            stack.enter_context(Imagery(path, bands, imagery.mask, scaling, events, embedding=held))
            for path in imagery.inputs
        ]
        check_embeddings(opened, events)
        for raster in opened:
            if not raster.geometry[3]:
                raise InputError(f"The raster {raster.path} has no coordinate reference system: assign one first.")
        side = tile_side(grid, opened)
        sources = [RasterTiles(raster, raster.grid(side, grid.stride, grid.context)) for raster in opened]
        _compare(sources, events)
        if scaling is None and not held:
            common = _common_scaling(opened, events)
            for raster in opened:
                raster.scaling = common
        if bands is None:
            _compare_bands(opened, events)
        yield Opened(sources)


def keep_colours(opened: Opened) -> None:
    """Have rasters of 8 bits seen in their own colours, by which what is drawn of them can be shown and measured.

    The range measured for each band, which serves networks, turns hues: grey ground is green where green is the widest
    band. Rasters of more bits have no colours of their own and keep it.
    """
    rasters = [source.imagery for source in opened.sources if isinstance(source, RasterTiles)]
    if all(raster.holds_bytes for raster in rasters):
        for raster in rasters:
            raster.scaling = Scaling((0.0,) * raster.band_count, (HIGHEST_BYTE,) * raster.band_count)


def refuse_rasters(imagery: ImageryOptions, **outputs: str | None) -> None:
    """Refuse outputs of one cell a tile, by the names of their parameters, where photographs were given.

    Raises:
        InputError: one of them is wanted.
    """
    wanted = [name for name, path in outputs.items() if path]
    if imagery.photos and wanted:
        raise InputError(f"Photographs lie at points and fill no raster: skip the output {wanted[0]}.")


def check_given(imagery: ImageryOptions) -> None:
    """Refuse neither and both of rasters and photographs.

    Raises:
        InputError: so it is.
    """
    if bool(imagery.inputs) == bool(imagery.photos):
        raise InputError("Give either rasters (INPUT) or photographs (PHOTOS), one of the two.")


def _photographs(imagery: ImageryOptions, grid: GridOptions, events: Events, needed: Sequence[str] = ()) -> Photographs:
    if imagery.embedding:
        raise InputError(
            f"The network “{EMBEDDING}” takes means of rasters of embeddings, and photographs are pictures: choose "
            "another network, such as urban2."
        )
    if grid.tile_metres is not None:
        raise InputError("Photographs have no metres: give their side in pixels (TILE_SIZE).")
    side = grid.tile_size or USUAL_SIDE
    if imagery.bands or grid.stride not in (None, side) or grid.context != 1:
        events.warning(
            "Photographs are read whole, in red, green and blue: the bands, the stride and the context do not count."
        )
    return Photographs(imagery, side, events, needed)


def raster_part(name: str) -> str:
    """What the names of images begin with where they are of several rasters, by the name of theirs."""
    return f"{name}, "

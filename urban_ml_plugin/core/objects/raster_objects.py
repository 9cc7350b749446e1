"""Evidence and objects of rasters, read together by windows: land cover, or what a network makes of the imagery."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from rasterio.windows import Window

from ..images.imagery import Imagery
from ..options.city_options import ObjectOptions
from ..options.imagery_options import ImageryOptions
from ..presentation.wording import counted
from ..rasters.placement import same_pixels
from ..runtime.arrays import Array, Bools, Ints
from ..runtime.errors import InputError
from ..runtime.events import Events, Step
from ..spatial_statistics.spatial_blocks import suitable_blocks
from .class_names import VOID
from .evidence_files import CELLS_PER_IMAGE, LEAST_TILE, TILES_ALONG, USUAL_TILE, EvidenceRaster, MaskFile
from .land_cover import Geometry, LandCover, open_cover
from .object_sums import Gathered, ObjectSums, blocks_within, cells_along
from .segmentation import Segmenter, open_segmenter, segment_tile

STRIP_PIXELS = 2**21
"""Pixels read at once: whole tiles of one row."""
RGB = 3
Reader = Callable[[Window], tuple[Ints, "Bools | None"]]
"""The classes of a window (h, w), and whether a network is sure of them, None where they are known."""


class _Raster(NamedTuple):
    """A mask that is open, with what reads the classes under it."""

    file: MaskFile
    city: int
    evidence: EvidenceRaster
    classes: Reader

    @property
    def unit(self) -> float:
        """Side of a pixel in map units."""
        return float(np.sqrt(abs(self.evidence.geometry[2].determinant)))


def read_rasters(
    files: Sequence[MaskFile],
    imagery: ImageryOptions,
    objects: ObjectOptions,
    block_size: float,
    seed: int,
    events: Events,
    step: Step,
) -> Gathered:
    """Read all masks tile by tile; ground beyond the last whole tile of a raster is left out.

    Args:
        imagery: rasters that are called as the masks, for a segmentation network.
        block_size: see ``ObjectTestOptions``.

    Raises:
        InputError: a raster is smaller than a tile, or there is no object under any.
    """
    names = [file.city or file.path.stem for file in files]
    cities = list(dict.fromkeys(names))
    notes: list[str] = []
    if objects.by_network and not imagery.inputs:
        raise InputError(
            "A network names objects in imagery, and none was given: give the rasters that the masks were made from "
            "(INPUT)."
        )
    with ExitStack() as stack:
        opened = [stack.enter_context(EvidenceRaster(str(file.path))) for file in files]
        side = max(file.side for file in files) or _usual_tile([one.geometry for one in opened], events)
        cover, network = _classes(objects, events, stack)
        pictures = _pictures(imagery, events, stack) if network else {}
        rasters = []
        for file, name, evidence in zip(files, names, opened):
            _require_tile(evidence.geometry, side, name)
            reader = _of_cover(cover, evidence) if cover else _of_network(network, pictures, file, evidence, side)
            rasters.append(_Raster(file, cities.index(name), evidence, reader))
        counts = np.zeros(len(cities), np.int64)
        for one in rasters:
            counts[one.city] += (one.evidence.geometry[0] // side) * (one.evidence.geometry[1] // side)
        sums = ObjectSums(len(cities), [cells_along(side, int(count)) for count in counts])
        rows, columns = _sum_up(rasters, sums, side, step)
    if not len(rows):
        raise InputError("The land cover does not overlap any of the masks: choose land cover and masks of one place.")
    city, source, x, y, score = sums.places
    block = np.zeros(len(city), np.int64)
    for number, one in enumerate(rasters):
        own = source == number
        if own.any():
            ground = (one.unit * side,) * 2
            block[own] = suitable_blocks(score[own], x[own], y[own], ground, block_size, seed, events)
        else:
            notes.append(f"Under the mask {one.file.path.stem} lies no object that has a name: it is left out.")
    places = [_places(source[city == k], rows[city == k], columns[city == k]) for k in range(len(cities))]
    cell = max(file.cell for file in files) / side or 1 / CELLS_PER_IMAGE
    classes = cover.names if cover else network.names if network else None
    return Gathered(
        cities, sums, classes, places, blocks_within(source, block), cell, [False] * len(cities), False, True, notes
    )


def _sum_up(rasters: Sequence[_Raster], sums: ObjectSums, side: int, step: Step) -> tuple[Ints, Ints]:
    """Sum over all tiles; row and column of each that was used."""
    rows, columns = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    total, done = sum(one.evidence.geometry[1] for one in rasters), 0
    for number, one in enumerate(rasters):
        for row, first, count in _strips(one.evidence.geometry, side):
            window = Window(first * side, row * side, count * side, side)
            labels, sure = one.classes(window)
            across = first + np.arange(count)
            at = one.unit * side * (across + 0.5), np.full(count, one.unit * side * (row + 0.5))
            doubt = None if sure is None else _tiles(sure, count)
            evidence = _tiles(one.evidence.read(window), count)
            used = sums.add(one.city, number, evidence, _tiles(labels, count), one.file.threshold, at, doubt)
            rows.append(np.full(int(used.sum()), row))
            columns.append(across[used])
            step.done(done + (row + 1) * side, total)
        done += one.evidence.geometry[1]
    return np.concatenate(rows), np.concatenate(columns)


def _strips(geometry: Geometry, side: int) -> Iterator[tuple[int, int, int]]:
    """Row of tiles, first tile and number of tiles of each window to read."""
    width, height = geometry[:2]
    longest = max(1, STRIP_PIXELS // side**2)
    for row in range(height // side):
        for first in range(0, width // side, longest):
            yield row, first, min(longest, width // side - first)


def _tiles(strip: Array, count: int) -> Array:
    """A strip (T, n × T) of n tiles as (n, T, T)."""
    return strip.reshape(len(strip), count, -1).swapaxes(0, 1)


def _places(source: Ints, rows: Ints, columns: Ints) -> Ints:
    """The tiles of the rasters of a city, one raster below the other with a row between them."""
    if not len(source):
        return np.full((1, 1), -1, np.int64)
    top = np.zeros(len(source), np.int64)
    begin = 0
    for number in np.unique(source):
        own = source == number
        top[own] = begin
        begin += int(rows[own].max()) + 2
    places = np.full((begin - 1, int(columns.max()) + 1), -1, np.int64)
    places[top + rows, columns] = np.arange(len(source))
    return places


def _usual_tile(geometries: Sequence[Geometry], events: Events) -> int:
    smallest = min(min(geometry[:2]) for geometry in geometries)
    side = int(np.clip(smallest // TILES_ALONG, LEAST_TILE, USUAL_TILE))
    events.info(
        f"The masks do not tell the size of the tiles that were recognised: they are studied in tiles of {side}."
    )
    return side


def _require_tile(geometry: Geometry, side: int, name: str) -> None:
    width, height = geometry[:2]
    if min(width, height) < side:
        raise InputError(
            f"The mask of {name} has {width} × {height} pixels, fewer than a tile of {side}: choose larger rasters."
        )


def _classes(objects: ObjectOptions, events: Events, stack: ExitStack) -> tuple[LandCover | None, Segmenter | None]:
    """Land cover, or a network."""
    cover = open_cover(objects, events, stack)
    return cover, None if cover else open_segmenter(objects, events)


def _of_cover(cover: LandCover, evidence: EvidenceRaster) -> Reader:
    labels = cover.under(evidence.geometry)
    return lambda window: (labels(window), None)


def _pictures(imagery: ImageryOptions, events: Events, stack: ExitStack) -> dict[str, Imagery]:
    """The rasters by the names of their files."""
    found = {}
    for path in imagery.inputs:
        picture = stack.enter_context(Imagery(path, imagery.band_numbers, events=events))
        if picture.band_count != RGB:
            raise InputError(
                f"The raster {path} is read in {counted(picture.band_count, 'band')}: choose its red, green and blue."
            )
        found[Path(path).stem] = picture
    return found


def _of_network(
    network: Any, pictures: dict[str, Imagery], file: MaskFile, evidence: EvidenceRaster, side: int
) -> Reader:
    picture, (width, height, place, _) = pictures.get(file.path.stem), evidence.geometry
    if (
        picture is None
        or picture.geometry[:2] != (width, height)
        or not same_pixels(picture.geometry[2], place, (width, height))
    ):
        raise InputError(
            f"No imagery lies on the pixels of the mask {file.path}: give the rasters that the masks were made from "
            "(INPUT), called as these."
        )

    def read(window: Window) -> tuple[Ints, Bools | None]:
        pixels, valid = picture.read(window)
        shown = picture.scaling.apply(pixels)
        tiles = np.split(shown, shown.shape[2] // side, axis=2)
        found = [segment_tile(network, np.ascontiguousarray(tile)) for tile in tiles]
        labels, sure = (np.concatenate(part, axis=1) for part in zip(*found))
        return np.where(valid, labels, VOID), sure

    return read

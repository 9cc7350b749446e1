"""Layers of any size: their shapes lie in a file while a run lasts, and come back a block of ground at a time.

The layer is read once, part by part, in the order of its file, so it needs no spatial index and may be of any format.
What is kept of each feature in memory is its bounds and the few fields that a task needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame, GeoSeries
from pyproj import CRS
from shapely.geometry import box

from ..runtime.arrays import Bools, Floats, Ints
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events, Step
from ..storage.stored_rows import RowFile
from .layer_source import LayerSource
from .plausible_places import CheckedPlaces, check_axes
from .vectors import (
    EVERYWHERE,
    LINES,
    POLYGONAL,
    Cell,
    KindOfShapes,
    moved,
    no_crs,
    no_features,
    numeric_field,
    reprojected,
)

BLOCK = 50_000
"""Features of a block at most, guests not counted: about 100 MB as objects of shapely 1.8."""


class Block(NamedTuple):
    """The features that are dealt with together.

    Attributes:
        own: numbers, ascending, of the features whose bounds have their middle in ``cell``.
        guests: numbers, ascending, of those that have it elsewhere, but reach into ``cell``.
        cell: of ground; the cells of all blocks cover all ground once.
    """

    own: Ints
    guests: Ints
    cell: Cell


class StoredFeatures:
    """N features of a layer: those of the wanted kind, valid, in the CRS in which they are measured.

    Attributes:
        head: the first features as they were read, with all fields.
        columns: (N rows) the wanted fields, as far as the layer has them.
    """

    def __init__(self, head: GeoDataFrame, columns: pd.DataFrame, crs: CRS, bounds: Floats, sizes: Ints, file: RowFile):
        self.head, self.columns, self._crs, self._bounds = head, columns, crs, bounds
        self._ends, self._file = np.cumsum(sizes), file.all
        self._kept = np.flatnonzero(sizes)

    def __len__(self) -> int:
        return len(self._bounds)

    @property
    def near(self) -> Ints:
        """The numbers of the features that lie near the ground that was asked for."""
        return self._kept

    def bounds(self, numbers: Ints) -> Floats:
        """(n, 4) west, south, east and north of features."""
        return self._bounds[numbers]

    def shapes(self, numbers: Ints) -> GeoSeries:
        """The shapes of features that are near; ``numbers`` ascend."""
        held: list[bytes] = []
        for run in np.split(numbers, np.flatnonzero(np.diff(numbers) != 1) + 1) if len(numbers) else ():
            ends = self._ends[run]
            start = int(self._ends[run[0] - 1]) if run[0] else 0
            read, begin = self._file[start : int(ends[-1])].tobytes(), 0
            for end in (ends - start).tolist():
                held.append(read[begin:end])
                begin = end
        return GeoSeries.from_wkb(held, crs=self._crs)

    def blocks(self, most: int = 0) -> Iterator[Block]:
        """Cut the ground so that each block holds about as many features, ``most`` (``BLOCK`` unless given)."""
        waiting = [Block(self.near, np.zeros(0, np.int64), EVERYWHERE)]
        while waiting:
            block = waiting.pop()
            halves = self._halves(block) if len(block.own) > (most or BLOCK) else None
            if halves:
                waiting += halves
            else:
                yield block

    def numbers(self, field: str, what: str) -> Floats:
        """(N,) the values of one of the wanted fields as float64 (see ``numeric_field``)."""
        return numeric_field(self.head, field, what, self.columns.get(field))

    def _halves(self, block: Block) -> list[Block] | None:
        """A block cut in two at the middle of its features; None where all of them have one place."""
        bounds = self._bounds[block.own]
        middles = (bounds[:, :2] + bounds[:, 2:]) / 2
        axis = int(np.argmax(np.ptp(middles, axis=0)))
        along = middles[:, axis]
        at = float(np.median(along))
        if not (along < at).any():  # more than half of them have the lowest
            higher = along[along > at]
            if not len(higher):
                return None
            at = float(higher.min())
        first, halves = along < at, []
        for number, own in enumerate((first, ~first)):
            others = np.concatenate([block.guests, block.own[~own]])
            edge = self._bounds[others, axis + 2 * number]
            guests = np.sort(others[edge > at if number else edge < at])
            edges = np.array(block.cell)
            edges[axis + 2 * (1 - number)] = at
            west, south, east, north = edges.tolist()
            halves.append(Block(block.own[own], guests, (west, south, east, north)))
        return halves[::-1]  # the last is taken first


def stored_polygons(
    source: LayerSource, zones: GeoSeries, fields: Sequence[str], step: Step, events: Events = SILENT
) -> StoredFeatures:
    """The polygons of a layer, valid ones (see ``valid_polygons``), in the CRS of ``zones``.

    Args:
        zones: what is far from all of them is counted, and its fields are kept, but not its shape.
        fields: that are wanted.

    Raises:
        InputError: as ``read_polygons``, ``check_axes`` and ``reprojected``.
        OutputError: the disk on which shapes lie is full.
    """
    kind = KindOfShapes(source.what, "polygons", POLYGONAL)

    def usable(shapes: GeoSeries) -> GeoSeries:
        valid = kind.repaired(shapes)
        return valid[~valid.is_empty]

    return _stored(source, zones, zones.total_bounds, fields, kind, usable, reprojected, step, events)


def stored_lines(
    source: LayerSource, zones: GeoSeries, fields: Sequence[str], step: Step, events: Events = SILENT
) -> StoredFeatures:
    """The lines of a layer in the CRS of ``zones``, wherever they lie; else as ``stored_polygons``."""
    kind = KindOfShapes(source.what, "lines", LINES)

    def usable(shapes: GeoSeries) -> GeoSeries:
        return shapes[kind.kept(shapes)]

    return _stored(source, zones, np.array(EVERYWHERE), fields, kind, usable, moved, step, events)


def _stored(
    source: LayerSource,
    zones: GeoSeries,
    around: Floats,
    fields: Sequence[str],
    kind: KindOfShapes,
    usable: Callable[[GeoSeries], GeoSeries],
    placed: Callable[[GeoSeries, CRS, str], GeoSeries],
    step: Step,
    events: Events,
) -> StoredFeatures:
    what, head, crs, places = source.what, source.head, CRS(zones.crs), CheckedPlaces(source.what)
    wanted = [field for field in dict.fromkeys(fields) if field in head.columns and field != head.geometry.name]
    file, fault = RowFile((1,), np.dtype(np.uint8)), None
    columns, bounds, sizes = [head[wanted].iloc[:0]], [np.zeros((0, 4))], [np.zeros(0, np.int64)]
    for part in source.parts():
        places.note(part.geometry)
        shapes = usable(part.geometry)
        if source.count:
            step.done(part.index.stop, source.count)
        if part.crs is None or places.wrong or fault or not len(shapes):
            continue  # what is wrong with the layer as a whole is told when all of it is known
        try:
            shapes = placed(shapes, crs, what)
        except InputError as error:
            fault = error
            continue
        columns.append(part.loc[shapes.index, wanted].apply(_of_numbers_if_empty))
        bounds.append(shapes.bounds.to_numpy(float))
        near = _meet(bounds[-1], around) & ~shapes.is_empty.to_numpy()
        held = shapes[near].to_wkb().tolist()
        sizes.append(np.zeros(len(shapes), np.int64))
        sizes[-1][near] = [len(shape) for shape in held]
        file.add(np.frombuffer(b"".join(held), np.uint8).reshape(-1, 1))
    if not places.count:
        raise no_features(what)
    if head.crs is None:
        raise no_crs(what)
    places.refuse()
    kind.tell(events)
    check_axes(zones, GeoSeries([box(*places.extent)], crs=head.crs), what)
    if fault:
        raise fault
    kept = pd.concat(columns if len(columns) == 1 else columns[1:], ignore_index=True)
    return StoredFeatures(head, kept, crs, np.concatenate(bounds), np.concatenate(sizes), file)


def _of_numbers_if_empty(values: pd.Series) -> pd.Series:
    """A part of a field in which nothing stands says nothing of the field's type, unless the format has said it."""
    return values.astype(float) if values.dtype == object and values.isna().all() else values


def _meet(bounds: Floats, around: Floats) -> Bools:
    """Whether bounds (n, 4) touch those around (4,); those of empty shapes do not."""
    return np.asarray((bounds[:, :2] <= around[2:]).all(axis=1) & (bounds[:, 2:] >= around[:2]).all(axis=1))

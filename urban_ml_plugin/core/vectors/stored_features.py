"""Layers of any size: their shapes lie in a file while a run lasts, and come back a block of ground at a time.

The layer is read once, part by part, in the order of its file, so it needs no spatial index and may be of any format.
What is kept of each feature in memory is its bounds and the few fields that a task needs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
from ..workers.workers import shared_out
from .layer_source import LayerSource
from .plausible_places import CheckedPlaces, NotedPlaces, check_axes, noted_places
from .shape_jobs import CarriedShapes, ShapeJob
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

BLOCK = 10_000
"""Features of a block at most, guests not counted: about 20 MB as objects of shapely 1.8, and some seconds of one core.
It does not depend on who works, as sums over other blocks differ in their last bits."""


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
        return GeoSeries.from_wkb(self._wkb(numbers), crs=self._crs)

    def carried(self, numbers: Ints) -> CarriedShapes:
        """The same, to be handed to whoever works on them."""
        return CarriedShapes(wkb=self._wkb(numbers))

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

    def _wkb(self, numbers: Ints) -> list[bytes]:
        held: list[bytes] = []
        for run in np.split(numbers, np.flatnonzero(np.diff(numbers) != 1) + 1) if len(numbers) else ():
            ends = self._ends[run]
            start = int(self._ends[run[0] - 1]) if run[0] else 0
            read, begin = self._file[start : int(ends[-1])].tobytes(), 0
            for end in (ends - start).tolist():
                held.append(read[begin:end])
                begin = end
        return held

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
    around = tuple(zones.total_bounds.tolist())
    return _stored(source, zones, fields, Preparation(source.what, True, CRS(zones.crs), around), step, events)


def stored_lines(
    source: LayerSource, zones: GeoSeries, fields: Sequence[str], step: Step, events: Events = SILENT
) -> StoredFeatures:
    """The lines of a layer in the CRS of ``zones``, wherever they lie; else as ``stored_polygons``."""
    return _stored(source, zones, fields, Preparation(source.what, False, CRS(zones.crs), EVERYWHERE), step, events)


class RawPart(NamedTuple):
    """Some features of a layer one behind the other, as they were read.

    Attributes:
        first: number of the first.
        crs: that is stated.
        only_noted: whether nothing is to be made of them, as something is wrong with others.
    """

    first: int
    shapes: CarriedShapes
    crs: CRS | None
    only_noted: bool


class PreparedPart(NamedTuple):
    """What is made of some features.

    Attributes:
        numbers: (n,) of those of the wanted kind.
        bounds: (n, 4) of them.
        sizes: (n,) bytes of their shapes, 0 of those that lie far away.
        held: their shapes as WKB, one behind the other.
        places, kind: what is to be told of all of them.
        fault: why nothing was made of them, in a sentence; empty if all went well.
    """

    numbers: Ints
    bounds: Floats
    sizes: Ints
    held: bytes
    places: NotedPlaces
    kind: KindOfShapes
    fault: str = ""


@dataclass(frozen=True)
class Preparation:
    """How features become what is measured: of the wanted kind, valid, in a CRS.

    Attributes:
        what: what the layer is to the user.
        polygons: whether polygons are wanted, else lines.
        around: bounds; what lies beyond is counted, but its shape is not kept.
    """

    what: str
    polygons: bool
    crs: CRS
    around: tuple[float, ...]

    @property
    def kind(self) -> KindOfShapes:
        """Of the wanted shapes, with none counted so far."""
        return KindOfShapes(self.what, *(("polygons", POLYGONAL) if self.polygons else ("lines", LINES)))

    def __call__(self, part: RawPart) -> PreparedPart:
        """Prepare some features.

        Raises:
            InputError: a corner is no number.
        """
        shapes = part.shapes.shapes.set_axis(range(part.first, part.first + len(part.shapes.shapes)))
        shapes = shapes.set_crs(part.crs, allow_override=True) if part.crs else shapes
        places, kind = noted_places(shapes, self.what, part.first), self.kind
        shapes, nothing, fault = self._usable(shapes, kind), shapes.iloc[:0], ""
        if part.crs is None or places.wrong or part.only_noted or not len(shapes):
            shapes = nothing  # what is wrong with the layer as a whole is told when all of it is known
        try:
            shapes = (reprojected if self.polygons else moved)(shapes, self.crs, self.what) if len(shapes) else shapes
        except InputError as error:
            shapes, fault = nothing, str(error)
        bounds = shapes.bounds.to_numpy(float)
        near = _meet(bounds, np.array(self.around)) & ~shapes.is_empty.to_numpy()
        held, sizes = shapes[near].to_wkb().tolist(), np.zeros(len(shapes), np.int64)
        sizes[near] = [len(shape) for shape in held]
        return PreparedPart(shapes.index.to_numpy(), bounds, sizes, b"".join(held), places, kind, fault)

    def _usable(self, shapes: GeoSeries, kind: KindOfShapes) -> GeoSeries:
        if not self.polygons:
            return shapes[kind.kept(shapes)]
        valid = kind.repaired(shapes)
        return valid[~valid.is_empty]


def _stored(
    source: LayerSource, zones: GeoSeries, fields: Sequence[str], preparation: Preparation, step: Step, events: Events
) -> StoredFeatures:
    what, head, kind, places = source.what, source.head, preparation.kind, CheckedPlaces(source.what)
    wanted = [field for field in dict.fromkeys(fields) if field in head.columns and field != head.geometry.name]
    file, fault = RowFile((1,), np.dtype(np.uint8)), ""
    columns, bounds, sizes = [head[wanted].iloc[:0]], [np.zeros((0, 4))], [np.zeros(0, np.int64)]
    read: deque[pd.DataFrame] = deque()

    def parts() -> Iterator[RawPart]:
        for part in source.parts():
            for first in range(0, len(part), BLOCK):
                some = part.iloc[first : first + BLOCK]
                read.append(some[wanted])
                only_noted = bool(places.wrong or fault)
                yield RawPart(int(part.index[0]) + first, CarriedShapes(some.geometry), part.crs, only_noted)

    for raw, part in shared_out(ShapeJob(preparation), parts()):
        table = read.popleft()
        places.add(part.places)
        kind.add(part.kind)
        if source.count:
            step.done(raw.first + len(table), source.count)
        fault = fault or part.fault
        if places.wrong or fault or not len(part.numbers):
            continue
        columns.append(table.loc[part.numbers].apply(_of_numbers_if_empty))
        bounds.append(part.bounds)
        sizes.append(part.sizes)
        file.add(np.frombuffer(part.held, np.uint8).reshape(-1, 1))
    if not places.count:
        raise no_features(what)
    if head.crs is None:
        raise no_crs(what)
    places.refuse()
    kind.tell(events)
    check_axes(zones, GeoSeries([box(*places.extent)], crs=head.crs), what)
    if fault:
        raise InputError(fault)
    kept = pd.concat(columns if len(columns) == 1 else columns[1:], ignore_index=True)
    return StoredFeatures(head, kept, preparation.crs, np.concatenate(bounds), np.concatenate(sizes), file)


def _of_numbers_if_empty(values: pd.Series) -> pd.Series:
    """A part of a field in which nothing stands says nothing of the field's type, unless the format has said it."""
    return values.astype(float) if values.dtype == object and values.isna().all() else values


def _meet(bounds: Floats, around: Floats) -> Bools:
    """Whether bounds (n, 4) touch those around (4,); those of empty shapes do not."""
    return np.asarray((bounds[:, :2] <= around[2:]).all(axis=1) & (bounds[:, 2:] >= around[:2]).all(axis=1))

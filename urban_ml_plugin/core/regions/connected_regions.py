"""Connected regions of a mask, of a raster of any size: strip by strip, with labels that are joined at the seams.

Regions are connected over the sides of pixels (not the corners, so that their outlines are valid polygons) and numbered
by their first pixel from the top. Those that are wider or higher than an image are cut along the lines of the grid of
images: a region is to be one thing that can be looked at, and half a city in one piece is not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
from affine import Affine
from rasterio.features import shapes
from scipy.ndimage import label
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from shapely.geometry import MultiPolygon, Polygon, shape

from ..runtime.arrays import TINY, Array, Bools, Floats, Ints
from .soft_mask import is_masked

STRIP_PIXELS = 2**22
"""Pixels of a strip, about: some 100 MB while it is worked on."""

ReadRows = Callable[[int, int], Array]
"""Evidence (n, width) of rows from the first number to before the second; NaN where there is none."""


@dataclass
class Regions:
    """R regions, in the order of their first pixels.

    Attributes:
        top, left, bottom, right: (R,) their boxes in pixels; the last row and column are before ``bottom``, ``right``.
        area: (R,) in pixels.
        weight: (R,) sum of evidence.
        row, column: (R,) their centres, weighted by evidence, in pixels from the top left corner.
        key: (R,) known to ``ConnectedRegions``.
    """

    top: Ints
    left: Ints
    bottom: Ints
    right: Ints
    area: Ints
    weight: Floats
    row: Floats
    column: Floats
    key: Ints

    def __len__(self) -> int:
        return len(self.top)

    def shape(self, number: int) -> tuple[int, int]:
        """Height and width of the box of one of them."""
        return int(self.bottom[number] - self.top[number]), int(self.right[number] - self.left[number])

    def chosen(self, some: Array) -> Regions:
        """Some of them."""
        return Regions(*(getattr(self, part.name)[some] for part in fields(Regions)))


def no_regions() -> Regions:
    """None at all."""
    wholes, numbers = np.zeros(0, np.int64), np.zeros(0)
    return Regions(wholes, wholes, wholes, wholes, wholes, numbers, numbers, numbers, wholes)


class _Parts(NamedTuple):
    """What is known of pieces of regions: sums, ends and first pixels of groups of pixels with one key."""

    key: Ints
    first: Ints
    top: Ints
    left: Ints
    bottom: Ints
    right: Ints
    area: Ints
    weight: Floats
    row: Floats
    column: Floats

    def merged(self) -> _Parts:
        """Those of one key as one."""
        order = np.argsort(self.key, kind="stable")
        keys, starts = np.unique(self.key[order], return_index=True)
        if not len(keys):
            return self
        joined = (way.reduceat(field[order], starts) for way, field in zip(_WAYS, self[1:]))
        return _Parts(keys, *joined)


_WAYS: tuple[Any, ...] = (np.minimum,) * 3 + (np.maximum,) * 2 + (np.add,) * 4
"""How pieces are put together, field by field of ``_Parts`` after the key."""


class ConnectedRegions:
    """The regions of a raster of evidence in which it exceeds a threshold.

    Args:
        read: gives its rows.
        height, width: in pixels.
        threshold: see ``soft_mask.is_masked``.
        side: of an image, pixels.
        strip: rows that are read at once; it makes no difference to what is found.
    """

    def __init__(
        self, read: ReadRows, height: int, width: int, threshold: float, side: int, strip: int | None = None
    ) -> None:
        self._read, self._height, self._width, self._threshold = read, height, width, threshold
        self._side, self._strip = side, strip or max(1, STRIP_PIXELS // width)
        self._cells = -(-height // side) * -(-width // side) + 1
        self._offsets: list[int] = []
        self._component, self._cut = self._join()

    def find(self, least: int) -> Regions:
        """Regions of at least so many pixels."""
        parts = [self._parts(top, *pixels) for top, pixels in self._pixels(lambda top: True)]
        if not parts:
            return no_regions()
        found = _Parts(*(np.concatenate(fields) for fields in zip(*parts))).merged()
        order = np.argsort(found.first)
        found = _Parts(*(field[order[found.area[order] >= least]] for field in found))
        total = np.maximum(found.weight, TINY)
        row, column = found.row / total + 0.5, found.column / total + 0.5
        box = (found.top, found.left, found.bottom, found.right)
        return Regions(*box, found.area, found.weight, row, column, found.key)

    def masks(self, regions: Regions) -> Iterator[tuple[int, Bools]]:
        """Each of some regions by its position among them, with its mask inside its box (h, w), from the top down.

        Memory holds those that a strip touches.
        """
        order = np.argsort(regions.key)
        keys = regions.key[order]
        begun: dict[int, Bools] = {}
        wanted = np.zeros(self._height + 1, np.int64)
        np.add.at(wanted, regions.top, 1)
        np.add.at(wanted, regions.bottom, -1)
        touched = np.cumsum(wanted)[:-1] > 0
        for top, (rows, columns, key, _) in self._pixels(lambda top: bool(touched[top : top + self._strip].any())):
            place = np.minimum(np.searchsorted(keys, key), max(0, len(keys) - 1))
            ours = keys[place] == key if len(keys) else np.zeros(len(key), bool)
            numbers = order[place[ours]]
            by_number = np.argsort(numbers, kind="stable")
            rows, columns = rows[ours][by_number] + top, columns[ours][by_number]
            found, starts = np.unique(numbers[by_number], return_index=True)
            for number, some in zip(found.tolist(), np.split(np.arange(len(rows)), starts[1:])):
                if number not in begun:
                    begun[number] = np.zeros(regions.shape(number), bool)
                begun[number][rows[some] - regions.top[number], columns[some] - regions.left[number]] = True
            for number in [one for one in sorted(begun) if regions.bottom[one] <= top + self._strip]:
                yield number, begun.pop(number)

    def _labelled(self, top: int) -> tuple[Array, Array]:
        """Evidence and labels from 1 of a strip."""
        evidence = self._read(top, min(self._height, top + self._strip))
        return evidence, label(is_masked(evidence, self._threshold))[0]

    def _pixels(self, wanted: Callable[[int], bool]) -> Iterator[tuple[int, tuple[Ints, Ints, Ints, Floats]]]:
        """Of each strip that holds any: its top, and row in it, column, key and evidence of its masked pixels."""
        for number, top in enumerate(range(0, self._height, self._strip)):
            if not wanted(top):
                continue
            evidence, labels = self._labelled(top)
            rows, columns = np.nonzero(labels)
            if len(rows):
                component = self._component[self._offsets[number] + labels[rows, columns] - 1].astype(np.int64)
                cell = ((rows + top) // self._side) * -(-self._width // self._side) + columns // self._side + 1
                key = component * self._cells + np.where(self._cut[component], cell, 0)
                yield top, (rows, columns, key, evidence[rows, columns].astype(np.float64))

    def _join(self) -> tuple[Ints, Bools]:
        """The component that each label of each strip belongs to, and whether it is larger than an image."""
        parts, pairs, count, above = [], [np.zeros((2, 0), np.int64)], 0, None
        for top in range(0, self._height, self._strip):
            evidence, labels = self._labelled(top)
            numbered = np.where(labels > 0, labels.astype(np.int64) + count - 1, -1)
            if above is not None:
                both = (above >= 0) & (numbered[0] >= 0)
                pairs.append(np.unique(np.stack([above[both], numbered[0][both]]), axis=1))
            rows, columns = np.nonzero(labels)
            values = evidence[rows, columns].astype(np.float64)
            parts.append(self._parts(top, rows, columns, numbered[rows, columns], values))
            self._offsets.append(count)
            count, above = count + int(labels.max(initial=0)), numbered[-1]
        one, other = np.concatenate(pairs, axis=1)
        graph = coo_matrix((np.ones(len(one), bool), (one, other)), shape=(count, count))
        components, of = connected_components(graph, directed=False) if count else (0, np.zeros(0, np.int64))
        whole = _Parts(*(np.concatenate(fields) for fields in zip(*parts)))
        whole = whole._replace(key=of[whole.key].astype(np.int64)).merged()
        cut = np.zeros(components, bool)
        cut[whole.key] = np.maximum(whole.bottom - whole.top, whole.right - whole.left) > self._side
        return of.astype(np.int64), cut

    def _parts(self, top: int, rows: Ints, columns: Ints, key: Ints, values: Floats) -> _Parts:
        """The pixels of a strip put together by their keys."""
        rows = rows + top
        each = np.ones(len(rows), np.int64)
        pixels = _Parts(
            key, rows * self._width + columns, rows, columns, rows + 1, columns + 1, each, values, values * rows,
            values * columns,
        )  # fmt: skip
        return pixels.merged()


def outline(mask: Bools, transform: Affine, top: int = 0, left: int = 0) -> Any:
    """The polygon of a mask (h, w), or its polygons where it has several parts, in map units.

    Args:
        transform: from pixels to map units.
        top, left: of the mask in the raster that the transform is of.
    """
    place = transform * Affine.translation(left, top)
    found = [shape(one) for one, _ in shapes(mask.astype(np.uint8), mask=mask, connectivity=4, transform=place)]
    polygons = [polygon for polygon in found if isinstance(polygon, Polygon)]
    return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)

"""The strongest regions of all images of a run, with their masks: of rasters strip by strip, of photographs each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import NamedTuple

import numpy as np
import rasterio
from rasterio.windows import Window

from ..images.image_source import PHOTOGRAPHS
from ..runtime.arrays import Array, Bools, Floats, Ints
from ..runtime.events import Step
from .connected_regions import ConnectedRegions, ReadRows, Regions
from .seen_images import SeenSource


@dataclass
class FoundRegions(Regions):
    """N regions, source by source and image by image; boxes are in pixels of the raster, or of the square seen.

    Attributes:
        source: (N,) position of the source.
        image: (N,) position among the images of the source: of a raster the one whose middle is nearest.
        city: (N,) from 0.
        masks: of each region inside its box, packed to bits.
        found: how many there were of each city before the strongest were chosen.
    """

    source: Ints
    image: Ints
    city: Ints
    masks: list[Array] = field(default_factory=list)
    found: Ints = field(default_factory=lambda: np.zeros(0, np.int64))

    def mask(self, number: int) -> Bools:
        """The pixels of a region inside its box (h, w)."""
        shape = self.shape(number)
        return np.unpackbits(self.masks[number], count=shape[0] * shape[1]).reshape(shape).astype(bool)


def raster_rows(path: str) -> tuple[ReadRows, int, int]:
    """What gives rows of the first band of a raster, and its height and width."""
    with rasterio.open(path) as file:
        height, width = file.shape

    def read(first: int, last: int) -> Array:
        with rasterio.open(path) as file:
            rows: Array = file.read(1, window=Window(0, first, width, last - first))
            return rows

    return read, height, width


def find_regions(
    seen: Sequence[SeenSource],
    stores: Sequence[str | Array],
    thresholds: Floats,
    least: int,
    most: int,
    step: Step,
) -> FoundRegions:
    """The strongest regions of each city, of all cities as many.

    Args:
        stores: of each source its evidence: path of a raster, or (N, T, T) of photographs.
        thresholds: (C,) of each city, see ``soft_mask.is_masked``.
        least: pixels of a region.
        most: regions of all cities together; a city that has fewer than its share leaves the rest to the others.
    """
    parts = [
        part for place, (one, store) in enumerate(zip(seen, stores)) for part in _parts(place, one, store, thresholds)
    ]
    tables = []
    for done, part in enumerate(parts, start=1):
        one, table = seen[part.source], part.connect().find(least)
        near = one.nearest(table.row, table.column) if part.image is None else np.full(len(table), part.image)
        own = {"source": np.full(len(table), part.source), "image": near, "city": one.city[near]}
        tables.append({**own, "part": np.full(len(table), done - 1), **vars(table)})
        step.done(done, 2 * len(parts))
    joined = {name: np.concatenate([table[name] for table in tables]) for name in tables[0]}
    counts = np.bincount(joined["city"], minlength=max(int(one.city.max()) for one in seen) + 1)
    kept = strongest(joined["city"], joined["weight"], most)
    of_part = joined.pop("part")[kept]
    regions = FoundRegions(**{name: values[kept] for name, values in joined.items()}, found=counts)
    regions.masks = [np.zeros(0, np.uint8)] * len(kept)
    for number in np.unique(of_part):
        here = np.flatnonzero(of_part == number)
        for place, mask in parts[number].connect().masks(regions.chosen(here)):
            regions.masks[here[place]] = np.packbits(mask)
        step.done(len(parts) + number + 1, 2 * len(parts))
    return regions


def strongest(city: Ints, weight: Floats, most: int) -> Ints:
    """The regions (ascending) with the most weight of each city, as many of each; what one lacks goes to the others."""
    rank = np.empty(len(city), np.int64)
    for one in np.unique(city):
        here = np.flatnonzero(city == one)
        rank[here[np.argsort(-weight[here], kind="stable")]] = np.arange(len(here))
    order = np.lexsort((-weight, rank))
    return np.sort(order[:most])


class _Part(NamedTuple):
    """What has regions of its own: a raster, or one photograph of a source."""

    source: int
    image: int | None
    connect: Callable[[], ConnectedRegions]


def _parts(place: int, one: SeenSource, store: str | Array, thresholds: Floats) -> Iterator[_Part]:
    if isinstance(store, str):  # its labels are kept, as they cost a look at the whole raster
        yield _Part(
            place,
            None,
            cache(partial(ConnectedRegions, *raster_rows(store), float(thresholds[one.city[0]]), one.source.side)),
        )
        return
    for image in range(len(one.row)):
        yield _Part(place, image, partial(_of_photograph, store, image, float(thresholds[one.city[image]])))


def _of_photograph(store: Array, image: int, threshold: float) -> ConnectedRegions:
    evidence = np.asarray(store[image])
    height, width = evidence.shape
    return ConnectedRegions(lambda first, last: evidence[first:last], height, width, threshold, height)


def are_photographs(seen: Sequence[SeenSource]) -> bool:
    """Whether the images are no tiles."""
    return seen[0].source.kind == PHOTOGRAPHS

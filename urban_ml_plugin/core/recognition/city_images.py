"""Images with the city that each is of: rasters by their names, photographs by a field of their layer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast

import numpy as np
import pandas as pd

from ..images.image_sources import Opened, open_images
from ..images.photographs import Photographs
from ..images.raster_tiles import RasterTiles
from ..options.city_options import LEAST_CITIES, CityOptions
from ..options.imagery_options import GridOptions, ImageryOptions
from ..runtime.arrays import Array, Ints
from ..runtime.errors import InputError
from ..runtime.events import SILENT, Events


@dataclass
class CityImages(Opened):
    """Image sources opened, and which city each image is of.

    Attributes:
        names: of the K cities, in the order in which they were met.
        cities: for each source the city (from 0) of each image, by its column; one number for all images of a raster.
        sequences: names (N,) of what photographs of one drive share, empty where a photograph has none; None of
            rasters, and of photographs without such a field.
    """

    names: list[str]
    cities: list[Ints]
    sequences: Array | None = None

    def city_of(self, source_number: int, rows: Array, columns: Array) -> Ints:
        """The city (from 0) of each of some images (N,) of a source."""
        known = self.cities[source_number]
        return known[np.asarray(columns)] if len(known) > 1 else np.full(len(columns), known[0], np.int64)

    @property
    def are_photographs(self) -> bool:
        """Whether they are no tiles of rasters."""
        return isinstance(self.sources[0], Photographs)


@contextmanager
def open_cities(
    imagery: ImageryOptions, cities: CityOptions, grid: GridOptions, events: Events = SILENT
) -> Iterator[CityImages]:
    """Rasters, each of which is a city unless they have a name in common, or photographs with a field.

    Photographs without a city are left out, which a warning tells.

    Raises:
        InputError: there is one city only, a raster was given twice, two have the name of one file, the names do not
            fit, numbers of bands differ and none were chosen, or a field is missing; or as ``open_images``.
    """
    if imagery.photos:
        if not cities.city_field:
            raise InputError("Nothing says of which city a photograph is: choose the field with its name (CITY_FIELD).")
        with open_images(imagery, grid, events=events, needed=[cities.city_field]) as opened:
            yield _of_photographs(opened, cities)
        return
    named = cities.names_of(len(imagery.inputs))
    with open_images(imagery, grid, events=events) as opened:
        names = named or [source.name for source in opened.sources]
        _refuse_twice(opened)
        if named is None:
            _refuse_namesakes(names)
        if not imagery.band_numbers:
            _refuse_other_bands(opened)
        met = _two_or_more(list(dict.fromkeys(names)))
        yield CityImages(opened.sources, met, [np.array([met.index(name)], np.int64) for name in names])


def _of_photographs(opened: Opened, cities: CityOptions) -> CityImages:
    photographs = cast(Photographs, opened.first)
    values = [str(value).strip() for value in photographs.column(str(cities.city_field))]
    names = _two_or_more(list(dict.fromkeys(values)))
    number = {name: place for place, name in enumerate(names)}
    sequences = None
    if cities.sequence_field:
        given = photographs.column(cities.sequence_field)
        sequences = np.array(["" if pd.isna(value) else str(value).strip() for value in given], object)
    of_each = np.array([number[value] for value in values], np.int64)
    return CityImages(opened.sources, names, [of_each], sequences)


def _two_or_more(names: Sequence[str]) -> list[str]:
    if len(names) < LEAST_CITIES:
        raise InputError(
            f"All images are of one city, {names[0]}: give rasters or photographs of two or more, so that there is "
            "something to tell apart."
        )
    return list(names)


def _refuse_namesakes(names: Sequence[str]) -> None:
    name, count = Counter(names).most_common(1)[0]
    if count > 1:
        raise InputError(
            f"{count} rasters have files called {name}: say which city each raster is of (CITIES), in their order."
        )


def _refuse_other_bands(opened: Opened) -> None:
    """Rasters of other sensors, whose first bands need not be the same colours."""
    counts = [cast(RasterTiles, source).imagery.bands_of_file for source in opened.sources]
    if min(counts) < max(counts):
        raise InputError(
            f"The rasters have from {min(counts)} to {max(counts)} bands, so the first ones may show other colours in "
            "one than in another: say which bands to take from all of them (BANDS), such as 1,2,3."
        )


def _refuse_twice(opened: Opened) -> None:
    """Two layers of one file, or copies of it: whatever is told apart there is not the ground."""
    met: dict[str, str] = {}
    for source in opened.sources:
        if source.fingerprint in met:
            same = (
                source.path
                if met[source.fingerprint] == source.path
                else f"{met[source.fingerprint]} and {source.path}"
            )
            raise InputError(f"The same imagery was given twice ({same}): give each raster once.")
        met[source.fingerprint] = source.path

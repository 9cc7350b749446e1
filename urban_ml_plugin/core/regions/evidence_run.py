"""The evidence of one run: explained city by city, kept on disk, and written for those who want to see it."""

from __future__ import annotations

import math
import os
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import numpy as np
import rasterio
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning

from ..images.photographs import PhotoPlaces
from ..options.attribution_options import RegionOptions
from ..presentation.charts import diverging
from ..presentation.pictures import Picture
from ..rasters.checked_raster import CheckedRaster
from ..rasters.streaming_raster import decimated
from ..runtime.arrays import Array, Floats
from ..runtime.errors import InputError
from ..runtime.events import Events
from .city_evidence import CityExplainers, evidence_of, map_evidence
from .found_regions import are_photographs
from .region_crops import RegionCrops
from .seen_images import SeenSource
from .soft_mask import CITY, THRESHOLD, Threshold, common_threshold, is_masked

MOST_MAPS, LONGEST = 12, 480
"""Rasters that are shown in a report, and pixels along the longer side of each."""
LIMIT = 98
"""Percentile of absolute evidence between which maps are drawn."""


class EvidenceRun:
    """The evidence for its own city of every image.

    Args:
        names: of the cities.
        folder: for the rasters of evidence.

    Attributes:
        stores: of each source the path of its raster of evidence, or the evidence (N, T, T) of its photographs.
        pixels: of each of C cities what is known of all its pixels.
        explained, held_out: images (or tiles), and how many of them were explained by a model that had not seen them.
    """

    def __init__(
        self, names: Sequence[str], seen: Sequence[SeenSource], explainers: CityExplainers, folder: str
    ) -> None:
        self._names, self._seen, self._explainers, self._folder = names, seen, explainers, folder
        self.stores: list[str | Array] = [""] * len(seen)
        self.pixels = [Threshold() for _ in names]
        self.explained = self.held_out = 0

    def explain(self, options: RegionOptions, batch_size: int, events: Events, span: tuple[float, float]) -> None:
        """Work out all evidence."""
        if are_photographs(self._seen):
            self._explain_photographs(batch_size, events, span)
        else:
            self._explain_rasters(options.overlap, batch_size, events, span)
        if not any(pixels.pixels for pixels in self.pixels):
            raise InputError("No image has half of its pixels valid: choose other images, or another mask.")

    @property
    def completeness(self) -> dict[int, float | None]:
        """Of each city, see ``CityExplainers``."""
        return self._explainers.completeness

    @property
    def weights(self) -> Floats:
        """(C,) sum of soft weights of each city."""
        return np.array([pixels.weight for pixels in self.pixels])

    def thresholds(self, share: float, one: bool) -> Floats:
        """(C,) what a share of the pixels of each city, or of all cities, exceed; NaN of cities without any.

        Args:
            one: for all cities.
        """
        if one:
            return np.full(len(self.pixels), common_threshold(self.pixels, share))
        return np.array([pixels.threshold(share) for pixels in self.pixels])

    def masked(self, thresholds: Floats) -> float:
        """Share of all pixels above the threshold of their city."""
        known = [(pixels, threshold) for pixels, threshold in zip(self.pixels, thresholds) if pixels.pixels]
        above = [pixels.pixels * is_masked(pixels.sample, threshold).mean() for pixels, threshold in known]
        return float(sum(above) / sum(pixels.pixels for pixels, _ in known))

    def speaking(self, city: int) -> float:
        """Share of the pixels of a city that speak for it at all."""
        return float((self.pixels[city].sample > 0).mean())

    def maps(self) -> list[Picture]:
        """The evidence of the first rasters in colours; photographs are no map."""
        if are_photographs(self._seen):
            return []
        every = np.concatenate([pixels.sample for pixels in self.pixels])
        limit = float(np.percentile(np.abs(every), LIMIT))
        shown = [str(store) for store in self.stores[:MOST_MAPS]]
        named = [f"{one.source.name} ({self._names[int(one.city[0])]})" for one in self._seen]
        return [Picture(diverging(decimated(path, LONGEST), limit), name) for path, name in zip(shown, named)]

    def finish(self, tags: Mapping[str, str], thresholds: Floats, crops: RegionCrops | None = None) -> None:
        """Complete the folder: what is known of rasters only now, and photographs with crops of regions, if any."""
        if not are_photographs(self._seen):
            for path, one in zip(self.stores, self._seen):
                with rasterio.open(str(path), "r+") as file:
                    file.update_tags(**tags, **self._told(int(one.city[0]), thresholds))
            return
        for one, store in zip(self._seen, self.stores):
            for image in range(len(one.row)):
                path = str(Path(self._folder, photograph_file(one, image)))
                shape = (1, *store[image].shape)  # type: ignore[union-attr]
                told = {**tags, **self._told(int(one.city[image]), thresholds)}
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", NotGeoreferencedWarning)
                    with CheckedRaster(
                        path, shape, Affine.identity(), "", dtype="float32", nodata=float("nan"), compress="deflate"
                    ) as file:
                        file.write(0, np.asarray(store[image])[None])
                        file.file.update_tags(**told)
        if crops is None:
            return
        for number in range(len(crops)):
            _write_png(Path(self._folder, crop_file(number)), crops.crop(number))

    def _told(self, city: int, thresholds: Floats) -> dict[str, str]:
        return {CITY: self._names[city], THRESHOLD: repr(float(thresholds[city]))}

    def _explain_rasters(self, overlap: float, batch_size: int, events: Events, span: tuple[float, float]) -> None:
        order = sorted(range(len(self._seen)), key=lambda place: int(self._seen[place].city[0]))
        ends = np.linspace(*span, len(order) + 1)
        taken: set[str] = set()
        explainer, of_city = None, -1
        for done, place in enumerate(order):
            one, city = self._seen[place], int(self._seen[place].city[0])
            if explainer is None or city != of_city:
                events.progress(float(ends[done]), f"{self._names[city]}: looking at a sample of all cities")
                explainer, of_city = self._explainers.of(city), city
            path = str(Path(self._folder, _free_name(one.source.name, taken)))
            step = events.step(float(ends[done]), float(ends[done + 1]), f"{one.source.name}: mapping evidence")
            tiles, held_out = map_evidence(
                self._explainers, explainer, city, one, path, overlap, batch_size, self.pixels[city], step
            )
            self.stores[place] = path
            self.explained, self.held_out = self.explained + tiles, self.held_out + held_out

    def _explain_photographs(self, batch_size: int, events: Events, span: tuple[float, float]) -> None:
        total = sum(len(one.row) for one in self._seen)
        step = events.step(*span, "Explaining photographs")
        positions = []
        for place, one in enumerate(self._seen):
            self.stores[place] = _on_disk((len(one.row), one.source.side, one.source.side), self._folder)
            positions.append({column: number for number, column in enumerate(one.column.tolist())})
        for place, rows, columns, evidence in evidence_of(self._explainers, self._seen, batch_size):
            numbers = [positions[place][column] for column in columns.tolist()]
            cast(Array, self.stores[place])[numbers] = evidence
            self.pixels[int(self._seen[place].city[numbers[0]])].add(evidence)
            self.explained += len(numbers)
            self.held_out += self._explainers.count_held_out(self._seen[place], rows, columns)
            step.done(self.explained, total)


def _on_disk(shape: tuple[int, ...], folder: str) -> Array:
    """Room for float32 values in a file without a name, which goes with the process.

    Raises:
        OSError: the disk has no such room; a write into the mapped file would end the process instead.
    """
    with tempfile.TemporaryFile(dir=folder) as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, 4 * math.prod(shape))
        return np.memmap(file, np.float32, "w+", shape=shape)


def photograph_file(one: SeenSource, image: int) -> str:
    """The name of the raster of evidence of a photograph: its number in the layer, from 0, and its own name."""
    places = cast(PhotoPlaces, one.source.places)
    (caption,) = places.captions(one.row[[image]], one.column[[image]])
    return f"{one.column[image]}_{Path(caption).stem}.tif"


def crop_file(number: int) -> str:
    """The name of the picture of a region, by its position."""
    return f"region_{number + 1}.png"


def _free_name(stem: str, taken: set[str]) -> str:
    """``<stem>.tif``, with a number behind it where another raster has that name."""
    name, number = f"{stem}.tif", 2
    while name.lower() in taken:
        name, number = f"{stem}_{number}.tif", number + 1
    taken.add(name.lower())
    return name


def _write_png(path: Path, picture: Array) -> None:
    height, width, bands = picture.shape
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver="PNG", width=width, height=height, count=bands, dtype="uint8") as file:
            file.write(np.moveaxis(picture, -1, 0))

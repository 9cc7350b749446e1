"""Evidence for the true city of each image, by the model that had not seen it, comparable over all images of a run.

Evidence is a density in log-odds of the city against the mean of the others: its mean over an image is how far the
image's score lies above that of the average image. The constants of all maps are measured once, on images of all
cities (``attribution/tile_explainer.py``), so that a value means the same in every raster and photograph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple, cast

import numpy as np
import torch

from ..attribution.scorer import Variants
from ..attribution.seamless_map import Evidence, map_tiles, phased_stride
from ..attribution.tile_explainer import TileExplainer
from ..distribution.tile_stream import TileStream
from ..images.raster_tiles import RasterTiles
from ..images.tiles import Tiles
from ..options.choices import AUTO, HIRESCAM
from ..rasters.grid import TileGrid
from ..rasters.streaming_raster import StreamingRaster
from ..recognition.city_model import CityModel, city_scorer
from ..runtime.arrays import Floats32, Ints
from ..runtime.errors import InputError
from ..runtime.events import Step
from .places_of_its_own import Contrast, contrast
from .seen_images import SeenSource
from .soft_mask import Threshold

SAMPLE, LEAST_OF_CITY = 48, 2
"""Images that tell the constants, as of a map of status, and of each city among them at least."""
COMPARED = 24
"""Images of a city that are compared with those of the others, see ``places_of_its_own``."""


class _Sample(NamedTuple):
    """Some images with the city of each, and the position of its source."""

    tiles: Tiles
    city: Ints
    source: Ints


class CityExplainers:
    """Explainers of the cities of a model, with one set of constants for each.

    Args:
        seen: the sources whose images are explained, and tell the constants.

    Attributes:
        contrasts: of each city that was explained, the evidence for it in some images of it and of the others.
        completeness: of each such city, share of the differences between scores that evidence adds up to.
        cell: how many pixels the cells of the network's coarsest maps are wide, once one was explained.
    """

    def __init__(
        self,
        model: CityModel,
        seen: Sequence[SeenSource],
        method: str = HIRESCAM,
        layer: str = AUTO,
        device: torch.device | None = None,
    ) -> None:
        self._model, self._seen = model, seen
        self._how = method, layer, device
        self.cell = 0
        self._sample = self._drawn()
        self.contrasts: dict[int, Contrast] = {}
        self.completeness: dict[int, float | None] = {}

    @property
    def cities(self) -> list[int]:
        """The cities that the sources show, from 0."""
        return sorted({int(city) for one in self._seen for city in np.unique(one.city)})

    def of(self, city: int) -> TileExplainer:
        """The explainer of a city (from 0), calibrated; for the images of one source, ``at`` knows the variants."""
        explainer = TileExplainer(city_scorer(self._model, city), *self._how)
        sample = self._sample
        pixels = np.moveaxis(sample.tiles.pixels, 1, -1)[sample.tiles.valid[:, 0]]
        explainer.start_from(pixels.mean(axis=0, dtype=np.float64))
        variants = self._variants(city, sample)
        found = explainer.calibrate(sample.tiles, variants)
        self.completeness[city], self.cell = explainer.completeness, explainer.cell
        self.contrasts[city] = self._contrast(explainer, city, found.evidence)
        return explainer

    def at(self, explainer: TileExplainer, city: int, seen: SeenSource) -> TileExplainer:
        """The same explainer for the images of one source, each by the variant that had not seen it."""
        placed = city_scorer(self._model, city, seen.number).place
        other = TileExplainer.__new__(TileExplainer)
        vars(other).update(vars(explainer))
        other.scorer = replace(explainer.scorer, place=placed)
        return other

    def count_held_out(self, seen: SeenSource, rows: Ints, columns: Ints) -> int:
        """How many of some images of a source are explained by a model that had not seen them."""
        scorer = city_scorer(self._model, 0, seen.number)
        return int((scorer.variants_of(rows, columns, cast(TileGrid, seen.source.places)) > 0).sum())

    def _contrast(self, explainer: TileExplainer, city: int, evidence: Floats32) -> Contrast:
        own, others = self._of_city(city, COMPARED), self._sample.city != city
        shown = explainer.explain(own.tiles, self._variants(city, own)).evidence
        valid = own.tiles.valid[:, 0], self._sample.tiles.valid[others, 0]
        return contrast(shown, valid[0], evidence[others], valid[1])

    def _variants(self, city: int, sample: _Sample) -> Variants:
        """(N,) the variant that had not seen each image of a sample."""
        variants = np.zeros(len(sample.tiles), np.int64)
        for place, one in enumerate(self._seen):
            mine = sample.source == place
            scorer = city_scorer(self._model, city, one.number)
            rows, columns = sample.tiles.rows[mine], sample.tiles.columns[mine]
            variants[mine] = scorer.variants_of(rows, columns, cast(TileGrid, one.source.places))
        return variants

    def _drawn(self) -> _Sample:
        """Images of all cities, of each as many."""
        each = max(LEAST_OF_CITY, SAMPLE // len(self.cities))
        return _joined([self._of_city(city, each) for city in self.cities])

    def _of_city(self, city: int, most: int) -> _Sample:
        """Images of a city, drawn from all of its sources; always the same ones."""
        places = [(place, index) for place, one in enumerate(self._seen) for index in np.flatnonzero(one.city == city)]
        drawn = np.random.default_rng(city).permutation(len(places))[:most]
        chosen = np.array([places[number] for number in np.sort(drawn)])
        parts = []
        for place in np.unique(chosen[:, 0]):
            one, some = self._seen[place], chosen[chosen[:, 0] == place, 1]
            tiles = one.source.batch(one.row[some], one.column[some])
            parts.append(_Sample(tiles, one.city[some], np.full(len(some), place)))
        return _joined(parts)


def _joined(parts: Sequence[_Sample]) -> _Sample:
    tiles = Tiles.joined([part.tiles for part in parts])
    return _Sample(tiles, *(np.concatenate(column) for column in list(zip(*parts))[1:]))


def map_evidence(
    explainers: CityExplainers,
    explainer: TileExplainer,
    city: int,
    seen: SeenSource,
    path: str,
    overlap: float,
    batch_size: int,
    threshold: Threshold,
    step: Step,
) -> tuple[int, int]:
    """Write the evidence for its city of a raster as a seam-free GeoTIFF, float32 on its pixels; NaN is invalid.

    Args:
        overlap: of neighbouring tiles, 0 to 0.9.
        threshold: is told of every pixel.

    Returns:
        How many tiles were explained, and how many of them by a model that had not seen them.
    """
    source = cast(RasterTiles, seen.source)
    here = explainers.at(explainer, city, seen)
    grid = source.imagery.grid(source.side, phased_stride(source.side, overlap, explainer.cell))
    explained = TileStream(RasterTiles(source.imagery, grid), Evidence(here, grid), batch_size, keep_blank=True)
    with StreamingRaster(path, grid, "evidence for the city") as raster:

        def write(rows: Floats32) -> None:
            threshold.add(rows)
            raster.write_rows(rows)

        count, held_out = map_tiles(explained, grid, write, step)
        if not count:
            raise InputError(
                f"No tile of the raster {source.path} has half of its pixels valid: choose another raster or mask."
            )
    return count, held_out


def evidence_of(
    explainers: CityExplainers, seen: Sequence[SeenSource], batch_size: int
) -> Iterator[tuple[int, Ints, Ints, Floats32]]:
    """Evidence for its own city of each image by itself, city by city, without blending: photographs, or tiles.

    Yields:
        The position of the source, rows and columns (n,) of the images, and evidence (n, T, T); NaN where a pixel is
        invalid.
    """
    for city in explainers.cities:
        explainer = explainers.of(city)
        for place, one in enumerate(seen):
            if not (one.city == city).any():
                continue
            here = explainers.at(explainer, city, one)
            for tiles in one.source.stream(batch_size, one.of_city(city)):
                variants = here.scorer.variants_of(tiles.rows, tiles.columns, cast(TileGrid, one.source.places))
                evidence = here.explain(tiles, variants).evidence
                yield place, tiles.rows, tiles.columns, np.where(tiles.valid[:, 0], evidence, np.float32("nan"))

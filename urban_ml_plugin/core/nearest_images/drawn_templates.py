"""Templates as sources: latents of one inversion, drawn by the generative model that they belong to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from geopandas import GeoSeries, points_from_xy
from scipy.spatial import cKDTree

from ..generation.generator_model import GeneratorModel, read_generator
from ..generation.painter import Painter, as_seen
from ..images.image_sources import Images, Opened
from ..inversion.latents_file import Latents, read_latents_of
from ..latent_directions.attributes import refuse_other_tiles
from ..networks.computing import Encoder
from ..options.generation.nearest_options import SourceOptions
from ..runtime.arrays import Floats, Floats32, Ints
from ..vectors.vectors import moved
from .ground import SAME_PLACE, Ground, points_on_earth
from .looked_for import ABSENT, LookedFor, positions
from .seeing import SeeingModel

AT_ONCE = 64
"""Templates that are described together."""


@dataclass(frozen=True)
class Templates:
    """Q latents of one inversion, with the model that draws them."""

    latents: Latents
    inversion: str
    generator: GeneratorModel

    @classmethod
    def read(cls, options: SourceOptions) -> Templates:
        """Those that were chosen.

        Raises:
            MissingFileError: a file does not exist.
            ModelFileError: the generative model is unusable, or the latents are of another one, or inversion.
        """
        path = options.templates or ""
        generator = read_generator(options.generator or "")
        generator.refuse_unusable(options.anyway)
        latents = read_latents_of(path, generator)
        chosen = options.inversion or latents.methods[0]
        latents.mean(chosen)  # refuses what is not there
        return cls(latents, chosen, generator)

    def check(self, model: SeeingModel | None) -> None:
        """Refuse a model that sees other images than are drawn.

        Raises:
            ModelFileError: their kind, size, ground resolution or number of bands is another.
        """
        if model is not None:
            refuse_other_tiles(model, self.generator)

    def sources(
        self, images: Images, ground: Ground, numbers: dict[str, int], crs: str, device: torch.device
    ) -> LookedFor:
        """Where the templates belong, and their pictures.

        Args:
            images, ground: those that are searched, and where they lie.
            numbers: see ``ground_of_images``.
            crs: of the points.
        """
        latents = self.latents
        grids = [self._same_grid(images, number) for number in range(len(latents.sources))]
        earth = points_on_earth(latents.x, latents.y, latents.crs)
        own = self._own(images, grids)
        lost = np.flatnonzero(own == ABSENT)
        away, nearest = cKDTree(ground.earth).query(earth[lost])
        own[lost] = np.where(away <= SAME_PLACE, nearest, ABSENT)
        points = GeoSeries(points_from_xy(latents.x, latents.y), crs=latents.crs)
        drawn = Painter(self.generator, device).pictures(latents.by_method[self.inversion])
        return LookedFor(
            latents.ids, self._ground(earth, own, ground, grids, numbers),
            moved(points, crs, "templates"), own, None, drawn, self.generator.fingerprint, self.generator.card.verdict,
        )  # fmt: skip

    def features(self, drawn: Floats32, encoder: Encoder, opened: Opened) -> Floats32:
        """What a network notes of the pictures (Q, D), shown to it as the images of ``opened`` are."""
        scaling, own, side = self.generator.card.scaling, opened.first.scaling, opened.first.seen
        parts = [drawn[start : start + AT_ONCE] for start in range(0, len(drawn), AT_ONCE)]
        return np.concatenate([encoder.features(as_seen(part, scaling, own, side)) for part in parts])

    def _same_grid(self, images: Images, number: int) -> int:
        """Which source of the images one of the latents is, if its cells are the same; else ``ABSENT``."""
        wanted, card = self.latents.sources[number]["fingerprint"], self.generator.card
        for place, source in enumerate(images.sources):
            same = (source.side, source.stride) == (card.tile_size, card.stride) or images.upright
            if source.fingerprint == wanted and same:
                return place
        return ABSENT

    def _own(self, images: Images, grids: list[int]) -> Ints:
        """(Q,) the images that the templates were made from, where they are at hand, by their cells."""
        latents, own = self.latents, np.full(len(self.latents), ABSENT, np.int64)
        for number, grid in enumerate(grids):
            mine = latents.source == number
            if grid != ABSENT:
                own[mine] = positions(images, grid, latents.row[mine], latents.column[mine])
        return own

    def _ground(self, earth: Floats, own: Ints, ground: Ground, grids: list[int], numbers: dict[str, int]) -> Ground:
        latents, card, count = self.latents, self.generator.card, len(self.latents)
        known = [
            numbers.setdefault(one["fingerprint"] if grid != ABSENT else f"templates {place}", len(numbers))
            for place, (one, grid) in enumerate(zip(latents.sources, grids))
        ]
        photograph = np.where(own != ABSENT, ground.photograph[own], ABSENT)
        side = np.nan_to_num(card.tile_size * card.ground_resolution)
        return Ground(
            earth, np.array(known, np.int64)[latents.source], latents.row, latents.column,
            np.full(count, card.tile_size / card.stride), np.full(count, side), photograph,
        )  # fmt: skip

"""What is looked for: images as they are, or templates that a generative model draws, as one kind of sources."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from geopandas import GeoSeries

from ..generation.generator_model import USABLE
from ..images.image_sources import Images, raster_part
from ..languages.translation import tr
from ..runtime.arrays import Array, Floats32, Ints
from ..vectors.vectors import moved
from .ground import Ground, ground_of_images, middles

ABSENT = -1
"""Of an image that is not among others."""


@dataclass(frozen=True)
class LookedFor:
    """Q sources.

    Attributes:
        ids: (Q,) numbers of the images in their raster or layer: ``tile_id`` in layers.
        ground: of the images, or of those that the templates were made from.
        points: the middles of these.
        own: (Q,) the source, or the image that a template was made from, among those searched; else ``ABSENT``.
        elsewhere: the sources, where they are not among the images that are searched.
        drawn: (Q, 3, S, S) pictures of templates in 0…1; None of images as they are.
        fingerprint: of the generative model that drew them.
        verdict: on that model, when it was trained.
    """

    ids: Ints
    ground: Ground
    points: GeoSeries
    own: Ints
    elsewhere: Images | None = None
    drawn: Floats32 | None = None
    fingerprint: str = ""
    verdict: str = USABLE

    def __len__(self) -> int:
        return len(self.ids)

    def at(self, some: Ints) -> LookedFor:
        """Some of the sources, ascending."""
        return LookedFor(
            self.ids[some], self.ground.at(some),
            self.points.iloc[some].reset_index(drop=True), self.own[some],
            None if self.elsewhere is None else self.elsewhere.among(some),
            None if self.drawn is None else self.drawn[some], self.fingerprint, self.verdict,
        )  # fmt: skip


def images_as_sources(images: Images, some: Ints, numbers: dict[str, int], crs: str, searched: bool) -> LookedFor:
    """Some of the chosen images.

    Args:
        some: their numbers, ascending.
        numbers: see ``ground_of_images``.
        crs: of the points.
        searched: whether they are among those that are searched.
    """
    part = images.among(some)
    own = some if searched else np.full(len(some), ABSENT, np.int64)
    told = ids_of(part), ground_of_images(part, numbers), middles_of(part, crs)
    return LookedFor(*told, own, None if searched else part)


def positions(images: Images, source: int, rows: Array, columns: Array) -> Ints:
    """Numbers (n,) of the images at some cells of a source among those chosen; ``ABSENT`` where there are none."""
    wide, mine = images.sources[source].places.columns, np.flatnonzero(images.source == source)
    wanted = np.asarray(rows, np.int64) * wide + np.asarray(columns, np.int64)
    if not len(mine):
        return np.full(len(wanted), ABSENT, np.int64)
    keys = images.row[mine] * wide + images.column[mine]
    at = np.searchsorted(keys, wanted).clip(max=len(keys) - 1)
    return np.where(keys[at] == wanted, mine[at], ABSENT)


def ids_of(images: Images) -> Ints:
    """(N,) ``tile_id`` of the chosen images."""
    wide = np.array([source.places.columns for source in images.sources], np.int64)
    return np.asarray(images.row * wide[images.source] + images.column)


def names_of_sources(looked: LookedFor, images: Images) -> list[str]:
    """What to call the sources (Q,): as the images that they are or were drawn from, else by their numbers."""
    if looked.elsewhere is not None:
        return names_of(looked.elsewhere)
    names = np.array([tr("no. {}").format(number) for number in looked.ids.tolist()], object)
    there = looked.own != ABSENT
    names[there] = names_at(images, looked.own[there])
    return list(names)


def names_at(images: Images, some: Ints) -> list[str]:
    """What to call some of the images, by their numbers, in any order."""
    once, back = np.unique(some, return_inverse=True)
    names = names_of(images.among(once))
    return [names[place] for place in back.reshape(-1)]


def names_of(images: Images) -> list[str]:
    """What to call the chosen images: photographs as their files, tiles of several rasters with the raster's name."""
    names: list[str] = []
    several = len(images.sources) > 1
    for number, source in enumerate(images.sources):
        mine = images.source == number
        captions = source.places.captions(images.row[mine], images.column[mine])
        names += [f"{raster_part(source.name)}{caption}" for caption in captions] if several else captions
    return names


def middles_of(images: Images, crs: str) -> GeoSeries:
    """The middles of the chosen images, in one CRS."""
    points = []
    for number, source in enumerate(images.sources):
        mine = images.source == number
        if mine.any():
            points += list(moved(middles(source.geometry(images.row[mine], images.column[mine])), crs, "imagery"))
    return GeoSeries(points, crs=crs)
